import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const bids =
  '(?:bids?|tenders?|applications?|forms?|proposals?|quotations?|quotes?|submissions?|offers?|price|prices|ideas?|expressions of interest)';
const send =
  '(?:send|submit|return|get|bid|quote|apply|tender|upload|put in|put together|price|let us have|complete|respond with)';
const hours = '(?:24|36|48|72|twenty-four|thirty-six|forty-eight|seventy-two)(?: working)? hours';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Some days at most, in words that name no day of the calendar: "by 5pm tomorrow", "inside 72 hours", "by return". */
export const hasty = wordsOf(
  `(?:have|has|get|got|given) until\\b${within(25)}\\btomorrow\\b${within(15)}\\bto ${send}\\b${within(30)}\\b(?:${bids}|bid|tender|quote|apply)`,
  `${bids}\\b${within(40)}\\b(?:in|in by|back by|wanted by|due by|due|due in by|returned by|received by|needed by|required by|submitted by|sent by|with us by|reach us by)\\b${within(25)}\\btomorrow`,
  `${bids}\\b${within(40)}\\b(?:to us|with us|back|in|due|returned|received|submitted|wanted|needed)? ?(?:inside|within|in under) ${hours}`,
  `(?:have|has|get|got|given|allows?)\\b${within(15)}${hours} (?:in which )?to (?:\\w+ )?${send}\\b${within(30)}\\b(?:${bids}|bid|tender|part)`,
  `${send}\\b${within(20)}\\b(?:price|quotations?|quotes?|bids?|tenders?)\\b${within(15)}\\bby return(?! (?:of the|to|journey|envelope))`,
  `(?:can |could )?(?:only|just) (?:give|allow|offer)\\b${within(20)}\\b(?:a|one) week (?:to|in which to|for) (?:bid|tender|quote|apply|${bids})`,
  `${bids}\\b${within(25)}\\b(?:due|wanted|returned|received)\\b${within(15)}\\bthe day after (?:this|the|its|publication|issue)`,
  `(?:get|send|submit|have)\\b${within(15)}\\b(?:tenders?|bids?|quotations?|quotes?)\\b${within(15)}\\bby the end of (?:this|the) week`,
);
/** Opened on one day of the week and shut on another, with no date: the same week, or the next. */
export const weekdays = wordsOf(
  `(?:form|fund|round|window|opportunity|portal|call|competition|tender|advert\\w*|posted|published|launched)\\b${within(40)}\\b${weekday}\\b${within(50)}\\b(?:clos(?:es|ed|ing)|shuts?|${bids} (?:by|before|due)|ends?|taken down)\\b${within(30)}\\b${weekday}`,
);
/** A date, or a rhythm of every week: how far apart the days are is not told here. */
export const dated =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|(?:19|20)[0-9]{2}|weeks? (?:later|after)|fortnight|each|every|weekdays|office|hours are|to friday|through|[0-9]{1,2}(?:st|nd|rd|th))\b|\b[0-9]{1,2} may\b/i;
/** Time to ask, to sign, to come or to answer for something else. */
export const otherHaste =
  /\b(?:questions?|clarif\w+|quer(?:y|ies)|accept\w*|sign\w*|award letter|complain\w*|appeal\w*|referr\w+|evaluat\w+|marked|book\w*|attend\w*|briefing|visit|callers?|help ?line|emergenc\w+|invoices?|paid|not (?:\w+ )?(?:enough|ask|expect|need)|correct\w*|missing|interviews?|call-?offs? (?:may|might)|if you (?:win|are)|best and final|exhibition|claims?|reminders?)\b/i;
