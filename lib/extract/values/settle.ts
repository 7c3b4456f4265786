import { assumedYear } from '@/lib/extract/values/assumptions.ts';
import { dayNumber, weekdayOf } from '@/lib/extract/values/civil.ts';
import type { Draft } from '@/lib/extract/values/drafts.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '@/lib/extract/values/lexicon.ts';
import type { YearEvidence } from '@/lib/extract/values/year-evidence.ts';
import type { DateFound, When } from '@/lib/extract/values.ts';

/** A date in its place in a document. Offsets are into the document's text. */
export interface Placed extends Draft {
  readonly block: number;
  /** Counts sentences through the document. */
  readonly sentence: number;
  /** Its own words, for giving reasons. */
  readonly words: string;
  /** What comes before it tells of something over: "opened on", "we met on". */
  readonly past: boolean;
  /** In a part of the page that does not speak for the document. */
  readonly furniture: boolean;
}

export interface SettleContext {
  /** ISO dates; null where unknown. */
  readonly published: string | null;
  readonly today: string | null;
  /** The year that labels and headings over a block settle. */
  readonly evidence: (block: number) => YearEvidence | null;
}

interface Choice {
  readonly year: number;
  readonly because: string;
}

/** How near in days a day must lie before its reference, its next return being most of a year off, to be taken as just past. */
const JUST_PAST = 45;
const HALF_YEARS_THREE = 550;
const FAR_BLOCKS = 40;

const firstDay = (when: When): string | null =>
  when.shape === 'day' ? when.day : when.shape === 'range' ? when.from : null;
const lastDay = (when: When): string | null =>
  when.shape === 'day' ? when.day : when.shape === 'range' ? when.to : null;
const yearOf = (iso: string) => Number(iso.slice(0, 4));

/** The year of the draft's first day on or after a reference, or just before it where that is plainly nearer. */
function nearestAfter(draft: Placed, reference: string): number | null {
  const year = yearOf(reference);
  const at = (y: number) => {
    const when = draft.at(y);
    return when ? lastDay(when) : null;
  };
  const years = [year - 2, year - 1, year, year + 1].filter((y) => at(y) !== null);
  const after = years.find((y) => (at(y) ?? '') >= reference);
  const before = years.filter((y) => (at(y) ?? '') < reference).at(-1);
  if (after === undefined) return null;
  if (before === undefined) return after;
  if (draft.past) return before;
  const gap = dayNumber(reference) - dayNumber(at(before) ?? reference);
  const wait = dayNumber(at(after) ?? reference) - dayNumber(reference);
  // 29 February waits years: nobody means that.
  if (wait > 366) return null;
  return gap <= JUST_PAST && wait > 300 ? before : after;
}

/** The year that keeps a date after an earlier neighbour, or before a later one, unless the other side is plainly nearer. */
function inSequence(draft: Placed, neighbour: When, neighbourFirst: boolean): number | null {
  const reference = neighbourFirst ? firstDay(neighbour) : lastDay(neighbour);
  if (!reference) return null;
  const year = yearOf(reference);
  const gapOf = (y: number): number | null => {
    const when = draft.at(y);
    const day = when && (neighbourFirst ? lastDay(when) : firstDay(when));
    if (!day) return null;
    return (dayNumber(day) - dayNumber(reference)) * (neighbourFirst ? 1 : -1);
  };
  const gaps = [year - 1, year, year + 1].flatMap((y) => {
    const gap = gapOf(y);
    return gap === null ? [] : [{ year: y, gap }];
  });
  const onward = gaps.filter(({ gap }) => gap >= 0).sort((a, b) => a.gap - b.gap)[0];
  const back = gaps.filter(({ gap }) => gap < 0).sort((a, b) => b.gap - a.gap)[0];
  if (!onward || onward.gap > 366) return back && back.gap >= -JUST_PAST ? back.year : null;
  const plainlyBack = back && -back.gap <= JUST_PAST && onward.gap > 300;
  const toldAsPast = back && draft.past && neighbourFirst && onward.gap > 60 && -back.gap < 366;
  return plainlyBack || toldAsPast ? back.year : onward.year;
}

const sayDay = (iso: string) =>
  `${Number(iso.slice(8))} ${MONTH_NAMES[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** Settles every missing year, in the order in which readers trust what settles it. */
export function settleYears(placed: readonly Placed[], context: SettleContext): DateFound[] {
  const settled: (When | null)[] = placed.map(({ when }) => when);
  const trusted = placed.map(({ when }) => isDated(when));
  const nextTrusted = laterNeighbours(placed, trusted);
  const found: DateFound[] = [];
  let previous: number | null = null;
  placed.forEach((draft, index) => {
    let assumed = draft.assumed;
    if (draft.when === null && !draft.recurring) {
      const company = fromSentence(placed, settled, index);
      const guess = company ?? fromAround(draft, context, placed, settled, previous, nextTrusted[index] ?? null);
      const choice = company ?? byWeekday(draft, guess?.choice ?? null, context) ?? guess?.choice ?? null;
      const when = choice && draft.at(choice.year);
      if (choice && when) {
        settled[index] = when;
        trusted[index] = company !== null || guess?.trusted === true || choice !== guess?.choice;
        assumed = [...assumed, assumedYear(choice.year, choice.because)];
      }
    }
    if (trusted[index] && isDated(settled[index] ?? null) && !draft.furniture) previous = index;
    found.push(dateOf(draft, settled[index] ?? null, assumed));
  });
  return found;
}

const isDated = (when: When | null): boolean =>
  when !== null && (when.shape === 'day' || (when.shape === 'range' && /^(?:days|week|month)$/.test(when.unit)));

/** For each place the next date after it that states its own year. */
function laterNeighbours(placed: readonly Placed[], trusted: readonly boolean[]): (number | null)[] {
  const later: (number | null)[] = new Array(placed.length).fill(null);
  let next: number | null = null;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    later[index] = next;
    if (trusted[index] && !placed[index]?.furniture) next = index;
  }
  return later;
}

/** The nearest date of the same sentence that has its year. */
function fromSentence(
  placed: readonly Placed[],
  settled: readonly (When | null)[],
  index: number,
): (Choice & { trusted?: true; choice?: Choice }) | null {
  const draft = placed[index];
  if (!draft) return null;
  for (let step = 1; step < 12; step += 1) {
    for (const other of [index - step, index + step]) {
      const neighbour = placed[other];
      const when = settled[other] ?? null;
      if (!neighbour || neighbour.sentence !== draft.sentence || !when || !isDated(when)) continue;
      const year = inSequence(draft, when, other < index);
      if (year !== null) return { year, because: `“${neighbour.words}” in the same sentence` };
    }
  }
  return null;
}

interface Guess {
  readonly choice: Choice;
  /** Sure enough for its neighbours to follow. */
  readonly trusted: boolean;
}

function fromAround(
  draft: Placed,
  context: SettleContext,
  placed: readonly Placed[],
  settled: readonly (When | null)[],
  previous: number | null,
  next: number | null,
): Guess | null {
  const evidence = context.evidence(draft.block);
  if (evidence) {
    const choice = { year: evidence.yearOf(draft.month), because: `the heading or label “${evidence.words}”` };
    return { choice, trusted: true };
  }
  const neighbour = fromNeighbour(draft, context, placed, settled, previous, next);
  if (neighbour) return { choice: neighbour, trusted: true };
  const references = [
    [context.published, 'the day the document was published'],
    [context.today, 'the day of reading'],
  ] as const;
  for (const [reference, name] of references) {
    const year = reference && nearestAfter(draft, reference);
    if (reference && year) return { choice: { year, because: `${name}, ${sayDay(reference)}` }, trusted: false };
  }
  return null;
}

/** The nearer of the dates before and after it; one far off, or of another time than the document's own, tells nothing. */
function fromNeighbour(
  draft: Placed,
  { published, today }: SettleContext,
  placed: readonly Placed[],
  settled: readonly (When | null)[],
  previous: number | null,
  next: number | null,
): Choice | null {
  const reference = published ?? today;
  const near = [previous, next]
    .flatMap((index) => {
      const other = index === null ? undefined : placed[index];
      const when = index === null ? null : (settled[index] ?? null);
      return index !== null && other && when
        ? [{ other, when, first: index === previous, far: Math.abs(other.block - draft.block) }]
        : [];
    })
    .filter(({ when, far }) => far <= FAR_BLOCKS && isOfTime(when, reference))
    .sort((a, b) => a.far - b.far)[0];
  const year = near ? inSequence(draft, near.when, near.first) : null;
  return near && year !== null ? { year, because: `“${near.other.words}” nearby` } : null;
}

const isOfTime = (when: When, reference: string | null): boolean => {
  const day = firstDay(when);
  return day !== null && (reference === null || Math.abs(dayNumber(day) - dayNumber(reference)) <= HALF_YEARS_THREE);
};

/** A stated weekday picks the only near year it fits: the one guessed, else one beside it. */
function byWeekday(draft: Placed, guess: Choice | null, { published, today }: SettleContext): Choice | null {
  const reference = published ?? today;
  const year = guess?.year ?? (reference ? yearOf(reference) : null);
  if (!draft.weekday || year === null || (guess && fits(draft, year))) return null;
  const near = [year - 1, year, year + 1].filter((y) => fits(draft, y));
  const [only] = near;
  if (near.length !== 1 || only === undefined) return null;
  return { year: only, because: `the weekday: it is a ${WEEKDAY_NAMES[draft.weekday.said - 1]} in that year` };
}

function fits(draft: Placed, year: number): boolean {
  const when = draft.at(year);
  return when !== null && agrees(draft, when) === true;
}

/** Whether the calendar bears out the weekday said; null where none is said. */
function agrees({ weekday }: Placed, when: When): boolean | null {
  const day = weekday?.of === 'to' ? lastDay(when) : firstDay(when);
  return weekday && day ? weekdayOf(day) === weekday.said : null;
}

function dateOf(draft: Placed, when: When | null, assumed: DateFound['assumed']): DateFound {
  const { start, end, time, ends, weekday, monthDay } = draft;
  const checked = when && agrees(draft, when);
  return {
    start,
    end,
    when: when ?? { shape: 'yearless', monthDay },
    time,
    ends,
    weekday: weekday && checked !== null ? { said: weekday.said, agrees: checked } : null,
    assumed,
  };
}
