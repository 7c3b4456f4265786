import { daysBetween } from '@/lib/calendar/calendar.ts';
import type { Span } from '@/lib/document.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { labelsOver } from '@/lib/extract/tender/labels.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { invitesBids } from '@/lib/listen/inviting.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { callCloses, callOpens, callRuns, closesLabel, opensLabel, runsLabel } from '@/lib/vocabulary/time-to-apply.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** The day by which an application must be in, by a label, a row or a sentence. */
const closing = wordsOf(
  '(?:closing (?:date|day)|deadline|last (?:day|date) (?:for|to)|closes?|closed|forms? (?:in|back)|apply (?:by|before)|fund (?:ends|shuts)|put back|extended)',
  '(?:applications?|proposals?|forms?|bids?|requests?)\\b[^.;]{0,40}\\b(?:by|before|no later than|until|close|received|reach|in)',
  '(?:send|submit|return|get)\\b[^.;]{0,20}\\b(?:proposals?|applications?|forms?|bids?)\\b[^.;]{0,30}\\bby',
);
const other =
  /\b(?:questions?|queries|claims?|reports?|briefings?|book|slip|signed|monitoring|feedback|spent|decision|panel|visit|survey|consultation|expressions? of interest)\b/i;

interface TimeToApply {
  readonly from: string;
  readonly days: number;
  readonly evidence: readonly Span[];
}

/** From when to when groups may apply, and how many days that leaves, where a call for applications tells both. */
export function timeToApply(facts: Facts): TimeToApply | null {
  const window = windowToApply(facts);
  if (window) return window;
  const { published, sentences, values } = facts;
  if (!published || !invitesBids(facts)) return null;
  const closings = values.dates.flatMap((date) => {
    const sentence = date.when.shape === 'day' ? spanAt(sentences, date.start) : undefined;
    return date.when.shape === 'day' && sentence && isClosing(facts, sentence) ? [{ date, day: date.when.day }] : [];
  });
  // Where it was put back the later day holds.
  const last = closings.reduce<(typeof closings)[number] | null>(
    (latest, each) => (latest && latest.day >= each.day ? latest : each),
    null,
  );
  const days = last ? daysBetween(published.value, last.day, 'exclusive') : 0;
  return last && days > 0 ? { from: published.value, days, evidence: [last.date] } : null;
}

function isClosing(facts: Facts, sentence: Sentence): boolean {
  const words = `${labelsOf(sentence)} ${sentence.plain}`;
  return sentence.standing === 'current' && closing.test(words) && !other.test(words) && !isOfAnother(facts, sentence);
}

type LabelsOf = (mention: Mention<DateFound>) => readonly string[];

/** Longer than this, the two days are of different rounds. */
const longest = 200;

/** The window in which a fund takes applications, where it gives both its days; the shortest of several. */
function windowToApply(facts: Facts): TimeToApply | null {
  const dated = mentionsOf(facts.values.dates, facts.sentences).filter(
    ({ sentence }) => sentence.standing === 'current' && !sentence.block.furniture && !isOfAnother(facts, sentence),
  );
  const labelsOfDay = (mention: Mention<DateFound>) => labelsOver(mention, facts.sentences);
  const windows = [
    ...dated.flatMap((mention) => wholeWindow(mention, labelsOfDay)),
    ...openAndClose(dated, labelsOfDay),
  ].filter(({ days }) => days > 0 && days <= longest);
  return windows.reduce<TimeToApply | null>((least, each) => (least && least.days <= each.days ? least : each), null);
}

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
