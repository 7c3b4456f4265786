import type { Cast } from '@/lib/extract/consultation/cast.ts';
import { isLeadingOff, isOfAnswering, isWindowTold } from '@/lib/extract/consultation/leads.ts';
import { isAbout, isElse, isOverOthers, isRowElse } from '@/lib/extract/consultation/others.ts';
import { isPutBackFrom } from '@/lib/extract/consultation/put-back.ts';
import { type DateInPlace, isItNamed, isOfIt, isOwnSubject, isUnder } from '@/lib/extract/consultation/subject.ts';
import { again, answering, exercise, opening, windowLabel } from '@/lib/extract/consultation/words.ts';
import { labelsOf } from '@/lib/extract/mentions.ts';

/** What a range of dates is to the consultation: its window, from opening to close, or nothing. */
export function castRange(mention: DateInPlace): Cast | null {
  const { value, sentence, before, after, told } = mention;
  const labels = labelsOf(mention);
  if (isPutBackFrom(before)) return { role: 'closes-new', weight: 3 };
  if (ofEarlierOne.test(before)) return null;
  if (isElse(`${before.slice(-90)} ${after.slice(0, 50)}`, labels) && !exercise.test(before) && !youMay.test(before))
    return null;
  const tail = told || (isLeadingOff(before) ? after : '');
  const isLabelled = labels.some((label) => exercise.test(label) || answering.test(label) || windowLabel.test(label));
  if (tail && !(isLabelled && sentence.block.labels?.length) && !isWindowTold(tail) && !stateAfter.test(tail))
    return null;
  if (isMonthOfOpening(mention)) return { role: 'opens', weight: 2 };
  // A single month is when the paper was written, unless something is said to go on in it.
  if (
    value.when.shape === 'range' &&
    value.when.from.slice(0, 7) === value.when.to.slice(0, 7) &&
    value.when.unit === 'month' &&
    !/\b(?:during|throughout|runs? in|(?<!\b(?:will|shall|to|should|may|would) )open in|for) (?:all of )?$/i.test(
      before,
    )
  )
    return null;
  const opens = opening.test(before) || /\b(?:from|between) $|: $|^$/.test(before);
  const about =
    isAbout(sentence) ||
    exercise.test(told) ||
    isPartOfIt(mention) ||
    isItNamed(mention) ||
    isItsWeeks(mention) ||
    isTimeToDoSo(mention) ||
    asksThen.test(before);
  const cast = (weight: number): Cast => ({
    role: 'window',
    weight: value.when.shape === 'range' && value.when.unit === 'days' ? weight : weight - 0.6,
  });
  if (about && opens) return cast(4);
  const lead = /^([a-z ]{1,30}): (?:(?:from|between) )?$/i.exec(before)?.[1];
  // A cell or a term that stands for the exercise itself can be of nothing else; "Dates" may be.
  if (sentence.block.labels?.length && labels.some(isOfAnswering))
    return value.when.shape === 'range' && value.when.unit === 'days' ? cast(4.2) : cast(3);
  const named = [...labels, ...(lead ? [lead] : []), ...lineAbove(mention)];
  if (named.some((label) => exercise.test(label))) return cast(3);
  // Under "Dates", the row of a timetable may be of anything.
  const dated = named.find((label) => windowLabel.test(label));
  if (dated) return cast(isRowElse(labels, dated) ? 1 : 3);
  // On a cover or under the title, a range alone on its line is the consultation's.
  const isAlone =
    sentence.over.length <= 2 &&
    ((/^(?:from |between )?$/i.test(before.trimStart()) && (/^[.!]?$/.test(after.trim()) || stateAfter.test(after))) ||
      (stateLine.test(before) && !openingHours.test(after)));
  if (about || (isAlone && !isOverOthers(sentence))) return cast(2);
  return isUnder(sentence) && isOwnSubject(before) && opening.test(before) && !openingHours.test(after)
    ? cast(1)
    : null;
}

/** "We want to hear from patients and carers between", "we would like to know what you think any time from". */
const asksThen =
  /\b(?:we|I|the [a-z]+)(?:'d|'re| are| is| will be| would)? (?:\w+ )?(?:want|wants|like|love|need|needs|hope|hopes|keen|asking|inviting|gathering|collecting|seeking|taking|listening)\b[^.;]{0,20}\b(?:(?:hear|learn|know|listen)\b[^.;]{0,60}|(?:views|comments|answers|replies|ideas|opinions|stories|experiences|thoughts|suggestions)\b[^.;]{0,40})\b(?:any ?time )?(?:between|from) $/i;

/** In plain text a heading is a short line of its own over the paragraph: "When", "Dates:". */
function lineAbove({ sentence, previous, before }: DateInPlace): readonly string[] {
  if (!previous || previous.block === sentence.block || previous.block.kind !== 'paragraph') return [];
  const isFirst = /^(?:from |between )?$/i.test(before.trimStart());
  return isFirst && previous.plain.length < longestLine && !/[.!,;]$/.test(previous.plain) ? [previous.plain] : [];
}
const longestLine = 30;

/** "Follows an earlier one that ran from". */
const ofEarlierOne =
  /\b(?:earlier|previous|prior|preceding|last) (?:one|consultation|survey|exercise|round|engagement|stage)\b[^.;)]{0,40}$/i;

/** "Has been running since September", "which opened in July": when it opened, and no more of it than the month. */
const monthOfOpening =
  /\b(?:running|open|live|out|available|under ?way|consulting|asking|inviting|gathering|collecting)\b[^.;]{0,40} since(?: (?:the )?(?:early|mid|late|start of|beginning of))?[ -]$|(?<!\b(?:that|[a-z] which)(?: was| were)?) (?:beg[au]n|opened|started|launched|commenced|went live|kicked off)(?: back)? in(?: (?:the )?(?:early|mid|late|start of|beginning of))?[ -]$/i;

function isMonthOfOpening(mention: DateInPlace): boolean {
  const { when } = mention.value;
  if (when.shape !== 'range' || when.unit !== 'month' || when.from.slice(0, 7) !== when.to.slice(0, 7)) return false;
  return monthOfOpening.test(mention.before) && (exercise.test(mention.before) || isOfIt(mention));
}

/** "Open from 6 January to 31 March 2026.": a line that tells the state of the page's own exercise. */
const stateLine =
  /^(?:status:? )?(?:(?:now |currently )?(?:open|live|running|out|available)|opens|opened|runs|consulting|we are asking)(?: for (?:comments?|views|answers|replies|responses|consultation))?(?:,|:| -| \()? ?(?:from |between )?$/i;
/** "12 January to 8 March 2026 | Open". */
const stateAfter = /^ ?[|,(-] ?(?:now )?(?:open|live|closed|forthcoming)\)?$/i;
const openingHours =
  /\b(?:[ap]m|noon|dawn|dusk|sunset|daily|every day|weekdays|visitors?|admission|entry|free entry)\b/i;

/** "This time there are twelve weeks, from", under a heading of the exercise. */
const isItsWeeks = ({ sentence, before }: DateInPlace) =>
  (/\bweeks?,? from $/i.test(before) || timeFirst.test(before)) && isUnder(sentence);
/** "Eight weeks: ", "We first set aside the period from". */
const timeFirst =
  /^(?:a |an |the |just |our )?(?:[a-z0-9]+[ -]){1,3}(?:weeks?|months?|days|fortnight)(?: window| period| run)?(?::| -|,| \() ?(?:from )?$|^[^.;,]{0,30}\b(?:set aside|allow(?:ed)?|fix(?:ed)?|allotted|allocated|chosen|chose|given|have|gave)\b[^.;,]{0,20}\b(?:period|time|weeks|window)\b[^.;,]{0,20} (?:from|between) $/i;

/** "You can do so between", "You have from … to … to do so", after words of answering or under a heading of them. */
function isTimeToDoSo({ sentence, previous, before, after }: DateInPlace): boolean {
  const asked = [previous?.block === sentence.block ? previous.plain : '', sentence.over.at(-1) ?? ''];
  if (before.length < 30 && asked.some(asksWhenToAnswer)) return true;
  if (!doSo.test(before) && !(youHave.test(before) && (toDoSo.test(after) || /^[.!]?$/.test(after)))) return false;
  const near = [previous?.block === sentence.block ? previous.plain : '', sentence.over.at(-1) ?? ''];
  return near.some((words) => exercise.test(words) || answering.test(words) || telling.test(words));
}
/** "When can I have my say? Any time from … to …" */
const asksWhenToAnswer = (words: string): boolean =>
  /\b(?:when|how long|what dates?|until when|by when)\b[^?]{0,80}\?$/i.test(words) &&
  (exercise.test(words) ||
    answering.test(words) ||
    /\b(?:is|will|does) (?:it|this) (?:be )?(?:open|live|run)\b/i.test(words));
const doSo =
  /\b(?:(?:can|may|could|to|have to) do (?:so|this|it|that)|(?:this|that|it) (?:can|may|could) be done)(?: at any time)? (?:from|between) $/i;
const youHave =
  /^(?:(?:so )?you(?:(?: will)? have|(?: have| will have) got)|(?:that|this|which) (?:will )?gives? you) (?:from|between) $/i;
const toDoSo = /^ (?:to|in which to) (?:do (?:so|this|it|that)|answer|reply|respond|comment|tell us)\b/i;
const telling =
  /\btell(?:ing)? us\b|\b(?:(?:we|I)(?:'d| would)? (?:want|like|need)|we are (?:keen|asking|anxious)) (?:\w+ )?to (?:know|hear|learn|ask)\b|\bwhat (?:you|do you) (?:think|make of)\b|\bspeak(?:ing)? up\b/i;

/** "We are running it again", "Stage two is open": a further part of what the document or the sentence before is about. */
const isPartOfIt = (mention: DateInPlace) =>
  (again.test(mention.sentence.plain) && (isOfIt(mention) || isUnder(mention.sentence))) ||
  (numbered.test(mention.sentence.plain) &&
    !/\b(?:will|would)\b/.test(mention.sentence.plain) &&
    isUnder(mention.sentence));
const numbered =
  /^(?:the )?(?:(?:stage|phase|round|part) (?:one|two|three|[1-4])|(?:second|third|next|final) (?:stage|phase|round|part))\b/i;

/** "If you cannot come to a meeting you can send us a postcard between": the meeting is passed over. */
const youMay =
  /\b(?:you|people|anyone|anybody|everyone|residents|groups) (?:can|may|could) (?!come|attend|join|book|register|meet)/i;
