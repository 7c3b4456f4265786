import { daysBetween } from '@/lib/calendar/calendar.ts';
import type { Span } from '@/lib/document.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { labelsOver } from '@/lib/extract/tender/labels.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { invitesBids } from '@/lib/listen/commissioning/inviting.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import {
  callCloses,
  callOpens,
  callRuns,
  closesLabel,
  opensLabel,
  runsLabel,
} from '@/lib/vocabulary/commissioning/time-to-apply.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** The day by which an application must be in, by a label, a row or the words before it. */
const closing = wordsOf(
  '(?:closing (?:dates?|days?)|deadlines?|last (?:day|date) (?:for|to)|closes?|closed|forms? (?:in|back)|apply (?:by|before)|fund (?:ends|shuts)|put back|extended)',
  '(?:applications?|proposals?|forms?|bids?|requests?|ideas)\\b[^.;]{0,40}\\b(?:by|before|no later than|until|close|received|reach|in)',
  '(?:send|submit|return|get)\\b[^.;]{0,20}\\b(?:proposals?|applications?|forms?|bids?|ideas|it)\\b[^.;]{0,30}\\b(?:by|before)',
);
/** "You have until 11pm on 31 May to apply". */
const haveUntil = /\b(?:have|has|had|got|extra time)\b[^.;]{0,12}\b(?:until|till|up to)\b[^.;]{0,30}$/i;
const toApply = /^[^.;,]{0,20}\bto (?:apply|bid|submit|send|put in|get|make|complete|return|enter|nominate)\b/i;
/** "31 May is the closing date". */
const isTheLast =
  /^[^.;,]{0,12}\bis (?:the|our|your) (?:closing (?:date|day)|deadline|last (?:day|date) (?:for|to))\b/i;
const other =
  /\b(?:questions?|queries|claims?|reports?|briefings?|book|slip|signed|monitoring|feedback|spent|decisions?|panel|visit|survey|consultation|expressions? of interest|end[- ]of[- ](?:year|grant|project|award)|evaluation|accounts|renewals?|references?)\b/i;
/** "See the separate Halls Repair Fund (applications close 30 June)", "the Lottery's Awards for All (next deadline 14 November)". */
const otherFund =
  /\b(?:separate|another|different|other|sister)\b[^.;:]{0,40}\b(?:fund|scheme|programme|grants?|pot|award|call|round of)\b[^.;]{0,40}$|\b(?:lottery|awards for all|trust|foundation|children in need|comic relief|sport england|arts council)\b[^.;]{0,30}\([^.;()]{0,30}$/i;
/** Between one day and the next of a list. */
const joins =
  /^[\s,;]{0,4}(?:(?:and|or|then)\b)?[\s,;]{0,4}(?:[0-9:.]{1,5} ?(?:am|pm)|noon|midday|midnight)?(?: on)? ?(?:\w+day,? )?(?:the )?$/i;
/** The rounds of one call, of which the first is the next to close. */
const ofRounds =
  /\b(?:rounds?|tranches?|windows?|quarters?|panels?|first|second|third|fourth|next|following|further|subsequent|(?:closing dates|deadlines) are|(?:two|three|four|six) (?:closing dates|deadlines))\b/i;
const putBack = /\b(?:put back|extended|moved|postponed|was)\b/i;

interface TimeToApply {
  readonly from: string;
  readonly days: number;
  readonly evidence: readonly Span[];
}

/** From when to when groups may apply, and how many days that leaves, where a call for applications tells both. */
export function timeToApply(facts: Facts): TimeToApply | null {
  const window = windowToApply(facts);
  if (window) return window;
  const { published } = facts;
  if (!published || !invitesBids(facts)) return null;
  const closings = closingsIn(facts)
    .map(({ date, day, words }) => ({ date, words, days: daysBetween(published.value, day, 'exclusive') }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => a.days - b.days);
  const [first, last] = [closings[0], closings.at(-1)];
  if (!first || !last) return null;
  const areRounds =
    first.days < last.days && closings.every(({ words }) => ofRounds.test(words) && !putBack.test(words));
  // Whoever misses a round may wait for the next; where one day was put back, the later holds.
  const one = areRounds ? first : last;
  return areRounds && one.days <= soon ? null : { from: published.value, days: one.days, evidence: [one.date] };
}

/** Days, fewer than are common for a whole tender. */
const soon = 24;

/** The days by which applications must be in, each with the words said of it. */
function closingsIn(facts: Facts): { readonly date: DateFound; readonly day: string; readonly words: string }[] {
  let before: { readonly mention: Mention<DateFound>; readonly isClosing: boolean } | null = null;
  return mentionsOf(facts.values.dates, facts.sentences).flatMap((mention) => {
    const { value, sentence } = mention;
    const sinceLast = before?.mention.sentence === sentence ? before : null;
    const from = sinceLast ? sentence.plain.length - sinceLast.mention.after.length : 0;
    const said = mention.before.slice(from);
    const isClosing =
      sentence.standing === 'current' &&
      !isOfAnother(facts, sentence) &&
      !otherFund.test(mention.before) &&
      (sinceLast && joins.test(said)
        ? sinceLast.isClosing
        : closesThen(`${labelsOf(sentence)} ${said}`, mention.after));
    before = { mention, isClosing };
    if (!isClosing || value.when.shape !== 'day') return [];
    return [{ date: value, day: value.when.day, words: `${labelsOf(sentence)} ${sentence.plain}` }];
  });
}

const closesThen = (before: string, after: string): boolean =>
  !other.test(before) &&
  (closing.test(before) ||
    (haveUntil.test(before) && toApply.test(after) && !other.test(after.slice(0, 60))) ||
    isTheLast.test(after));

type LabelsOf = (mention: Mention<DateFound>) => readonly string[];

/** Longer than this, the two days are of different rounds. */
const longest = 200;

/** The window in which a fund takes applications, where it gives both its days; the shortest of several. */
function windowToApply(facts: Facts): TimeToApply | null {
  const dated = mentionsOf(facts.values.dates, facts.sentences).filter(
    ({ sentence, before }) =>
      sentence.standing === 'current' &&
      !sentence.block.furniture &&
      !isOfAnother(facts, sentence) &&
      !otherFund.test(before),
  );
  const labelsOfDay = (mention: Mention<DateFound>) => labelsOver(mention, facts.sentences);
  // What begins once applications have closed is the time that the grant is for.
  const closed = dated.flatMap((mention) => (isLastDay(mention) ? (firstDay(mention.value) ?? []) : []));
  const windows = [
    ...dated.flatMap((mention) => wholeWindow(mention, labelsOfDay)),
    ...openAndClose(dated, labelsOfDay),
  ].filter(({ days, from }) => days > 0 && days <= longest && !closed.some((day) => day < from));
  return windows.reduce<TimeToApply | null>((least, each) => (least && least.days <= each.days ? least : each), null);
}

/** "Apply by | Friday 31 October". */
const isLastDay = ({ value, sentence }: Mention<DateFound>) =>
  value.when.shape === 'day' && /^(?:apply|applications? (?:in|due)|return) by:?$/i.test(labelsOf(sentence).trim());

/** "Applications are open from 3 March to 4 April". */
function wholeWindow(mention: Mention<DateFound>, labelsOfDay: LabelsOf): TimeToApply[] {
  const { value, before } = mention;
  const { when } = value;
  if (when.shape !== 'range' || !value.ends) return [];
  if (!callRuns.test(before) && !labelsOfDay(mention).some((label) => runsLabel.test(label))) return [];
  return [{ from: when.from, days: daysBetween(when.from, when.to, 'exclusive'), evidence: [value] }];
}

/** Each opening day with the closing day that comes after it, before another round opens. */
function openAndClose(dated: readonly Mention<DateFound>[], labelsOfDay: LabelsOf): TimeToApply[] {
  const isTold = (mention: Mention<DateFound>, words: RegExp, label: RegExp): boolean =>
    (words.test(mention.before) && !other.test(mention.before.slice(-60))) ||
    labelsOfDay(mention).some((one) => label.test(one.trim()));
  let opening: { readonly day: string; readonly value: DateFound } | null = null;
  const windows: TimeToApply[] = [];
  for (const mention of dated) {
    const day = firstDay(mention.value);
    if (!day) continue;
    const { value } = mention;
    if (isTold(mention, callOpens, opensLabel)) opening = { day, value };
    else if (opening && value.when.shape === 'day' && isTold(mention, callCloses, closesLabel)) {
      windows.push({
        from: opening.day,
        days: daysBetween(opening.day, day, 'exclusive'),
        evidence: [opening.value, value],
      });
      opening = null;
    }
  }
  return windows;
}

/** The day, or the first of the week in which it opens. */
const firstDay = ({ when }: DateFound): string | null =>
  when.shape === 'day' ? when.day : when.shape === 'range' && when.unit !== 'month' ? when.from : null;
