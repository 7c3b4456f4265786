import { isAbout } from '@/lib/extract/consultation/others.ts';
import { isUnder } from '@/lib/extract/consultation/subject.ts';
import { answering, exercise } from '@/lib/extract/consultation/words.ts';
import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';

/** What people do who answer. */
const toReply =
  'to (?:have (?:their|your) say|take part|(?:\\w+ly )?(?:respond|reply|comment|answer|object|write in|speak up|respond|consider and)\\b|(?:give|send|tell|let|make|put|lodge|submit|share|offer|raise|register|get|come back|come forward|feed back|express|provide|file|hand in|contribute|prepare|return (?:your |the |a |any |completed )*(?:form|survey|questionnaire|answers?|comments?|responses?|views))\\b(?! (?:a |the )?(?:decision|report|order)))';
/** What they send, and what they are asked to take part in. */
const replies =
  '(?:comments?|commenting|repl(?:y|ies|ying)|responses?|responding|representations?|observations|submissions?|answers?|answering|views|objections?|feedback|contributions?|consultation|engagement|survey)';

/** "In which to lodge their observations", "for groups to reply", "(2 June to 13 July 2025) to have your say". */
const inWhichTo = new RegExp(
  `^,?(?: \\([^)]{1,60}\\))?(?:,? (?:counted|starting|beginning|running|commencing|from|until|up to|ending)\\b[^.;]{1,60}?)?,? (?:(?:in|within|during|over) which |for (?:[a-z]+,? ){1,4}?)?${toReply}`,
  'i',
);
/** "Are allowed for representations", "has been set aside for you to respond", "is given". */
const isAllowed = new RegExp(
  `^,?(?: \\([^)]{1,60}\\))?(?: (?:from|starting|beginning) [^.;]{1,30}?)? (?:is|are|has been|have been|will be|shall be|being|was|were) (?:hereby |being |now |also )?(?:allow|given|allott?|set aside|set apart|avail|provid|grant|afford|permitt|allocat|reserv)\\w*\\b[^.;]{0,30}\\b(?:${replies}\\b|${toReply})`,
  'i',
);
/** "Of public consultation", "of listening". */
const partOfIt = /\b(?:first|last|final|opening|closing|next|remaining|middle|other|these|those) $/i;
const ofAsking = /^ of (?:[a-z]+ )?(?:consultation|engagement|listening|consulting|public comment)\b/i;

const just =
  '(?:a|an|the|just|only|about|around|roughly|approximately|some|full|whole|total|maximum|minimum|period|term|course|space|of|up to|at least|between|somewhere|no more than|(?:no|not) (?:less|fewer) than|further|initial|single|coming|next)';
/** "Comments are invited over the course of", "we will be taking views for": answers are asked for so long. */
const askedFor = new RegExp(
  `(?:\\b(?:invit|welcom|tak|accept|receiv|gather|collect|seek|sought|ask|listen|open|hear|consult)\\w*\\b[^.;]{0,50}|\\b(?:repl(?:y|ies)|comments?|views|responses?|representations|observations|submissions|feedback)\\b[^.;]{0,40}) (?:for|over|during|throughout|in)(?: ${just}){0,5} $`,
  'i',
);
/** "Respondents have", "people are given", "we are allowing groups": with the words of answering after it. */
const areGiven =
  /\b(?:ha(?:ve|s)|get|gets|got|given|giving|gives?|allow(?:s|ed|ing)?|there (?:is|are|will be)|offer(?:s|ed|ing)?|set aside|setting aside)\b[^.;]{0,40}$/i;
/** "The engagement phase has been set at", "the period for representations is", "a consultation lasting". */
const isSetAt = new RegExp(
  `\\b${replies} (?:phase|stage|period|window|exercise|time|length|duration)\\b[^.;]{0,20}\\b(?:set|fixed|put|limited|kept) (?:at|to)(?: ${just}){0,3} $|\\b(?:period|window|time|length|duration)(?: (?:allowed|given|set|set aside))? (?:of|for) (?:the )?(?:[a-z]+ )?${replies}(?: (?:is|are|has been|will be|shall be))?(?: (?:set|fixed|limited))?(?: (?:at|to))?:?(?: ${just}){0,3} $|\\b(?:consultation|survey|engagement|exercise)\\b[^.;]{0,50}\\b(?:lasting|running|duration of|length of)(?: for)?(?: ${just}){0,3} $`,
  'i',
);
/** "Closing six weeks after it opened". */
const closing =
  /\b(?:clos(?:es|ing|e)|end(?:s|ing)?|finish(?:es|ing)?|conclud(?:es|ing)|taken down|(?:comes|come|goes) down|(?:switched|turned) off)(?: just)? $/i;
const afterOpening =
  /^ later\b|^ (?:after|from)(?: (?:it|the|this|of|survey|consultation|exercise|its|day|date)){0,4} (?:open(?:ed|s|ing)|launch(?:ed|es|ing)?|beg[ai]n(?:s|ning)?|start(?:ed|s)?|went live|goes live|publication)\b/i;
/** "Eight weeks: 2 June to 27 July", at the head of a line. */
const daysFollow = /^(?::|,| -| \() ?(?:from |between )?(?:[a-z]{3,9} )?[0-9]{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\b/i;
/** "Our 45-day public conversation". */
const thenItsNoun =
  /^[ -]{0,2}(?:public |community |big |open |online |written ){0,2}(?:conversation|consultation|engagement|listening|survey|comment|response|commenting|representations?|(?:window|period) (?:for|of) (?:comments?|repl|respon|represent|consult|answer|feedback|views))/i;

/** Whether the words about a period say that people have it to answer in. */
export const isTimeGiven = (mention: Mention<PeriodFound>): boolean => isSaid(mention) && !isOfOtherReplies(mention);

function isSaid({ before, after, sentence }: Mention<PeriodFound>): boolean {
  return (
    (inWhichTo.test(after) &&
      (areGiven.test(before) || before.length < 25 || /\b(?:in|within) which\b/i.test(after))) ||
    isAllowed.test(after) ||
    (ofAsking.test(after) && !partOfIt.test(before)) ||
    askedFor.test(before) ||
    isSetAt.test(before) ||
    (closing.test(before) && afterOpening.test(after)) ||
    (thenItsNoun.test(after) && /\b(?:our|this|the|a|an)(?: \w+)? $/i.test(before)) ||
    (before === '' && daysFollow.test(after) && (isAbout(sentence) || isUnder(sentence)))
  );
}

/** What has a time to reply of its own. */
const ofOtherReplies =
  /\b(complain|planning|appeal|call(?:ed|ing)? in|freedom of information|licen[cs]ing|tender|invoice|rota|staff|union|trial|pilot)\w*/i;
/** Whether a sentence is about such a thing that no heading makes the matter of the document. */
function isOfOtherReplies({ before, after, sentence: { over } }: Mention<PeriodFound>): boolean {
  const word = ofOtherReplies.exec(`${before.slice(-80)} ${after.slice(0, 60)}`)?.[1]?.toLowerCase();
  return word !== undefined && !over.some((words) => words.toLowerCase().includes(word));
}

/** A label that can be of nothing but the time to answer, and one that may be of anything. */
const ofTime = new RegExp(
  `^(?:the |total |proposed |public |formal |statutory )*(?:${replies}|exercise) (?:period|window|length|duration|phase|time(?:scale|frame)?|stage)\\b|^(?:the )?(?:length|duration|period|time) (?:of|for|allowed for|given for|to) (?:the |this |our |public |a )*(?:${replies}|exercise|respond|reply|comment|answer|object)\\b|^(?:how long|time) (?:do|will|is|have|has|to)\\b[^?]{0,40}\\b(?:reply|respond|comment|answer|open|run|last|say)\\b|^time (?:allowed|to reply|to respond)$|^${replies} (?:open|run)s? for$`,
  'i',
);
const ofAnything = /^(?:length|duration|time ?(?:scale|frame)?|period|how long\??|runs? for|open for|live for)$/i;

/** Whether a period stands alone beside a label of the time to answer: a row of a table, or "Duration: six weeks" under a heading of the exercise. */
export function isTimeLabelled(mention: Mention<PeriodFound>): boolean {
  const { before, after, sentence } = mention;
  const isBare = /^(?:[a-z][a-z '/()-]{1,40}[:|] ?)?(?:a |about |around )?$/i.test(before) && after.trim().length < 25;
  if (!isBare) return false;
  const labels = labelsOf(mention).map((label) => label.replace(/[:?. ]+$/, ''));
  if (labels.some((label) => ofTime.test(label))) return true;
  const heading = sentence.over.slice(0, sentence.over.length - (sentence.block.labels?.length ?? 0)).at(-1) ?? '';
  return (
    labels.some((label) => ofAnything.test(label)) &&
    (exercise.test(heading) ||
      answering.test(heading) ||
      /\b(?:key dates|at a glance|how to|timetable)\b/i.test(heading))
  );
}
