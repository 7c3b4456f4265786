import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const bids = '(?:bids?|tenders?|applications?|forms?|proposals?|quotations?|quotes?|responses?|submissions?|offers?)';
const asked =
  '(?:you|bidders|tenderers|providers|suppliers|groups|applicants|organisations|charities|everyone|consortia|we|they)';
const put =
  '(?:bid|tender|quote|apply|respond|reply|response|upload\\w*|put (?:in|together)|prepar\\w+|writ(?:e|ing)|submit\\w*|return\\w*|get (?:it|them|bids?|your \\w+|a \\w+) (?:in|back)|complet\\w+|lodg\\w+|send|assemble|draw up|fill)';
/** Just before a length: the window for bids, by its names, or that something is open. */
export const windowBefore = new RegExp(
  String.raw`\b(?:${anyOf(
    '(?:tender(?:ing)?|bid(?:ding)?|quotation|submissions?|application|response|return|procurement|competition) (?:period|window|time(?:scale|table)?|return date|deadline)',
    `(?:period|window|time|deadline)(?: allowed| given)? (?:for|to) (?:the )?(?:receipt of |return of |submitting |preparing |making |returning )?(?:${bids}|bidding|tendering|bid|apply)`,
    '(?:opportunity|portal|fund|round|window|competition|call|invitation|each one|pot|tender)\\b[^.;,]{0,25}\\b(?:open|live)',
    '(?:portal|round|window|competition)\\b[^.;,]{0,25}\\b(?:up|available|runs?|lasts?)',
    'window (?:\\w+ ){0,3}(?:is|of|will be)',
    `${bids}\\b[^.;,]{0,30}\\b(?:with us|back|reach us|returned|received|lodged|uploaded|submitted|due|wanted|needed|required|invited)(?: to us)?(?: (?:within|in|inside))?`,
    `(?:asking|ask|looking) for (?:your |a |all )?${bids} (?:back )?(?:within|in)`,
    '(?:how (?:long|much time|many days)|time)\\b[^.;?]{0,50}\\b(?:bid|tender|apply|respond|reply|bids|tenders|applications|submit)',
  )})\b[^.;,]{0,50}$`,
  'i',
);
/** Somebody has, or is given, the length that follows. */
export const givenBefore = new RegExp(
  String.raw`\b(?:${asked}\b[^.;]{0,20}\b(?:have|has|get|gets|given|allowed|got)|(?:allow|giv)(?:s|es|ed|ing|e)?)\b[^.;]{0,25}$`,
  'i',
);
/** After a length: what it is for, or from when it runs. */
export const toBidAfter = new RegExp(
  String.raw`^[^.;]{0,60}\b(?:to|for|in which to|within which to|not long to)\b[^.;]{0,15}\b(?:${put}|${bids})\b`,
  'i',
);
export const fromIssue =
  /^[^.;]{0,6}\b(?:of|after|from|following|since) (?:the |this |our |its |that )?(?:[\w-]+ ){0,3}(?:publication|launch|issue|dispatch|notice|advert\w*|invitation|going live|release|today|opening|documents?)\b/i;
const ofBidding = `(?:${bids}|bid|return date|closing date|deadline|portal|window)`;
export const bidsSpoken = wordsOf(ofBidding);
/** Time for something else: to ask, to sign, to reply to a client; or so long before the end. */
export const otherWindow =
  /\b(?:questions?|clarif\w+|queries|query|standstill|valid\w*|acceptance|object\w*|appeal\w*|challenge\w*|complain\w*|feedback|invoices?|paid|payment|pays?|sign(?:ed|ing)? (?!consortium)|mobilis\w+|referrals?|evaluat\w+|marked|interviews?|presentations?|notice of|remind\w*|answers?|award letter|decisions?|results?|panels?|clients?|callers?|public for|sessions?|crisis|withdraw\w*|tie|tied|best and final|mistakes?|correct\w*|put right|missing|accepted|to accept|of (?:a|the|our|your) (?:visit|meeting|event|session)|opened|help ?desk|repl(?:y|ies) within|a week|each week|stage one|longer|more days|years?|contract (?:is|will|runs|lasts)|extension|term)\b/i;
export const beforeEnd = /^[^.;]{0,12}\bbefore (?:the )?(?:clos\w+|deadline|end|return)/i;
export const atBest =
  /\b(?:about|around|roughly|hope|hoping|aim|aims|expect|likely|probably|may(?! (?:20|[0-9]))(?<![0-9] may)|might|up to|at most|normally|usually)\b/i;

/** A few days of one week. */
export const withinAWeek =
  /\b(?:mon|tues|wednes|thurs|fri)day\b[^.;]{0,90}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.;]{0,12}\b(?:same|that|the same) week\b/i;
export const opensAndShuts = wordsOf('forms?|fund|round|applications?|portal|bids?|tenders?|window|competition|scheme');
/** Help with bids, which is open on its own days. */
export const helpWithBids = wordsOf(
  'clinics?|workshops?|sessions?|drop-?ins?|briefings?|surger(?:y|ies)|help ?(?:desk|line)?|meetings?|webinars?|training|hall|centre',
);

/** The winner's time to begin. */
export const toBegin = wordsOf(
  `(?:winner|winning \\w+|successful (?:bidder|tenderer|provider|organisation)|new provider)\\b${within(30)}\\b(?:have|has|given|get|gets|allowed)\\b`,
);
export const begins =
  /^(?! to (?:tell|say|let|decide|reply))[^.;]{0,30}\b(?:to|before|in which to)\b[^.;]{0,40}\b(?:start|begin|recruit|mobilise|set up|be (?:up and running|ready|open)|(?:the service|it|they|he|she|we|the \w+) opens?|go live|take over)\b(?! (?:a|an|any|each|the online|the course|the training)\b)/i;
/** The day on which the winner is told, and the day on which it begins. */
export const awardSaid =
  /\b(?:award(?:ed)?(?: of contract)?|(?:winner|winning \w+|successful (?:bidder|tenderer|provider|organisation))\b[^.;]{0,20}\b(?:told|notified|named|announced|informed)|preferred (?:bidder|provider))\b[^.;]{0,35}$/i;
export const startSaid =
  /\b(?:(?:service|contract|delivery|work|provider|provision)\b[^.;]{0,25}\b(?:starts?|start date|begins?|commenc\w+|live|running|open)|(?:start|commencement|go[- ]live|service start|contract start)(?: date| of (?:service|contract))?|seeing clients|up and running|be (?:open|running|ready|delivering|in place)|expected to (?:start|begin|be \w+ing))\b[^.;]{0,35}$/i;

/** The window may be shortened, or has no day yet. */
export const windowOpen = wordsOf(
  `(?:may|might|could|can|reserves? the right|right to|entitled to|at liberty to)\\b${within(50)}\\b(?:shorten|bring forward|curtail|reduce|cut(?: short)?|close early|closed early|truncate|advance)\\b${within(50)}(?:\\b(?:tender|bidding|period|dates?|timetable|deadline|window|round|applications?|notice)|early)`,
  '(?:fund|round|scheme|portal|window|competition|programme|pot)\\b[^.;:?]{0,20}\\b(?:may|might|could|can|will) (?:be )?close[sd]? (?:early|sooner|without (?:notice|warning)|(?:once|when|as soon as))',
  `(?:closing date|deadline|return date|end date|timetable|date for (?:return|receipt|submission) of ${bids}|dates?)\\b(?: for ${bids})?${within(40)}\\b(?:TBC|TBA|to be (?:confirmed|announced|advised|agreed|decided|settled|set|fixed|notified)|(?:confirmed|announced|published|notified|given|set|fixed|settled|available) (?:later|in due course|shortly|nearer|on the portal|when|once)|not (?:yet )?(?:been )?(?:fixed|settled|set|known|agreed|confirmed|decided)|yet to be)`,
  '(?:let you know|tell you|announce|confirm|publish) (?:\\w+ )?(?:the )?(?:closing date|deadline|timetable|dates?)\\b[^.;:?]{0,25}\\b(?:later|in due course|shortly|nearer|when|once|soon)',
  `(?:reasonable|sufficient|adequate|suitable|appropriate) (?:time|period|notice)\\b${within(20)}\\b(?:to|for) ${put}`,
);
