import { dayNumber } from '@/lib/extract/values/civil.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '@/lib/extract/values/lexicon.ts';
import {
  agrees,
  distanceFrom,
  firstDay,
  fits,
  inSequence,
  nearestAfter,
  type Placed,
  yearOf,
} from '@/lib/extract/values/year-choices.ts';
import type { YearEvidence } from '@/lib/extract/values/year-evidence.ts';
import type { Assumed, DateFound, When } from '@/lib/extract/values.ts';

/** What is known around the dates of a document. */
export interface SettleContext {
  /** ISO dates; null where unknown. */
  readonly published: string | null;
  readonly today: string | null;
  /** The year that labels and headings over a block settle. */
  readonly evidence: (block: number) => YearEvidence | null;
}

interface Choice {
  readonly year: number;
  /** Completes "is taken from …". */
  readonly because: string;
  /** Sure enough for dates around it to follow. */
  readonly trusted: boolean;
}

/** A day from which a missing year may be reckoned. */
interface Reckoning {
  readonly day: string;
  readonly name: string;
}

/** The work in hand: what is settled so far, by place. */
interface Work {
  readonly placed: readonly Placed[];
  readonly settled: (When | null)[];
  readonly trusted: boolean[];
  readonly context: SettleContext;
  readonly reckonings: readonly Reckoning[];
  /** The next date after each place that states its own year. */
  readonly next: readonly (number | null)[];
  /** The last date before the place in hand that can be trusted. */
  previous: number | null;
}

/** Settles every missing year, in the order in which readers trust what settles it; a date that nothing settles stays without one. */
export function settleYears(placed: readonly Placed[], context: SettleContext): DateFound[] {
  const settled = placed.map(({ when }) => when);
  const trusted = settled.map(isDated);
  const reckonings = reckoningsOf(placed, context);
  const work: Work = { placed, settled, trusted, context, reckonings, next: nextStated(placed), previous: null };
  return placed.map((draft, index) => {
    const choice = draft.when === null && !draft.recurring ? choose(work, draft, index) : null;
    const when = choice ? draft.at(choice.year) : draft.when;
    if (choice && when) {
      work.settled[index] = when;
      work.trusted[index] = choice.trusted && isDated(when);
    }
    if (work.trusted[index] && !draft.furniture) work.previous = index;
    return dateOf(draft, when, choice && when ? [...draft.assumed, assumedYear(choice)] : draft.assumed);
  });
}

const assumedYear = ({ year, because }: Choice): Assumed => ({
  what: 'year',
  why: `The year is not stated. ${year} is taken from ${because}.`,
});

/** Days, and stretches of days or months: a season or a financial year is too wide to reckon by. */
const isDated = (when: When | null): boolean =>
  when?.shape === 'day' || (when?.shape === 'range' && /^(?:days|week|month)$/.test(when.unit));

function nextStated(placed: readonly Placed[]): (number | null)[] {
  const later: (number | null)[] = new Array(placed.length).fill(null);
  let next: number | null = null;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const draft = placed[index];
    later[index] = next;
    if (draft && isDated(draft.when) && !draft.furniture) next = index;
  }
  return later;
}

function reckoningsOf(placed: readonly Placed[], { published, today }: SettleContext): Reckoning[] {
  const list: Reckoning[] = [];
  if (published) list.push({ day: published, name: 'the day the document was published' });
  else {
    const stated = placed.filter(({ publication, when }) => publication && when?.shape === 'day');
    const own = stated.find(({ furniture }) => !furniture) ?? stated[0];
    if (own?.when?.shape === 'day') list.push({ day: own.when.day, name: 'the day the document gives as its own' });
  }
  if (today) list.push({ day: today, name: 'the day of reading' });
  return list;
}

function choose(work: Work, draft: Placed, index: number): Choice | null {
  const company = fromSentence(work, draft, index);
  if (company) return company;
  const guess = fromEvidence(work, draft) ?? fromNeighbours(work, draft, index) ?? fromReckoning(work, draft);
  return fromWeekday(work, draft, guess) ?? guess;
}

const FAR_IN_SENTENCE = 12;

/** From the nearest date of the same sentence that has its year. */
function fromSentence({ placed, settled, trusted, reckonings }: Work, draft: Placed, index: number): Choice | null {
  for (let step = 1; step < FAR_IN_SENTENCE; step += 1) {
    for (const other of [index - step, index + step]) {
      const neighbour = placed[other];
      const when = settled[other] ?? null;
      if (!neighbour || neighbour.sentence !== draft.sentence || !when || !isDated(when)) continue;
      const year = inSequence(draft, when, other < index, reckonings[0]?.day ?? null);
      const because = `“${neighbour.words}” in the same sentence`;
      if (year !== null) return { year, because, trusted: trusted[other] === true };
    }
  }
  return null;
}

/** From the labels and headings over it. */
function fromEvidence({ context }: Work, draft: Placed): Choice | null {
  const evidence = context.evidence(draft.block);
  if (!evidence) return null;
  const because = `the heading or label “${evidence.words}”`;
  return { year: evidence.yearOf(draft.month), because, trusted: true };
}

/** Further off than this a dated neighbour tells nothing, in blocks and in days from the document's own day. */
const FAR_BLOCKS = 40;
const FAR_DAYS = 550;

/** From the dated neighbours before and after it; where they differ, by the document's own day, or else by the one before. */
function fromNeighbours(work: Work, draft: Placed, index: number): Choice | null {
  // What the site says of other matters follows no thread.
  if (draft.furniture) return null;
  const now = work.reckonings[0]?.day ?? null;
  const choices = [work.previous, work.next[index] ?? null].flatMap((other, side) => {
    const neighbour = other === null ? undefined : work.placed[other];
    const when = other === null ? null : (work.settled[other] ?? null);
    if (!neighbour || !when || Math.abs(neighbour.block - draft.block) > FAR_BLOCKS || !isOfTime(when, now)) return [];
    const year = inSequence(draft, when, side === 0, now);
    return year === null ? [] : [{ year, because: `“${neighbour.words}” nearby`, trusted: false }];
  });
  const [first, second] = choices;
  if (!first || !second || first.year === second.year || now === null) return first ?? second ?? null;
  return distanceFrom(draft, first.year, now) <= distanceFrom(draft, second.year, now) ? first : second;
}

function isOfTime(when: When, now: string | null): boolean {
  const day = firstDay(when);
  return day !== null && (now === null || Math.abs(dayNumber(day) - dayNumber(now)) <= FAR_DAYS);
}

const sayDay = (iso: string) =>
  `${Number(iso.slice(8))} ${MONTH_NAMES[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** From the day of publication, or last from the day of reading. */
function fromReckoning({ reckonings }: Work, draft: Placed): Choice | null {
  for (const { day, name } of reckonings) {
    const year = nearestAfter(draft, day);
    if (year !== null) return { year, because: `${name}, ${sayDay(day)}`, trusted: false };
  }
  return null;
}

/** From a stated weekday, where it fits only one of the years about the one guessed. One that bears the guess out makes it sure. */
function fromWeekday({ reckonings }: Work, draft: Placed, guess: Choice | null): Choice | null {
  const day = reckonings[0]?.day;
  const about = guess?.year ?? (day ? yearOf(day) : null);
  if (!draft.weekday || about === null) return null;
  if (guess && fits(draft, about)) return { ...guess, trusted: true };
  const fitting = [about - 1, about, about + 1].filter((year) => fits(draft, year));
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return null;
  const because = `the weekday, for it is a ${WEEKDAY_NAMES[draft.weekday.said - 1]} in that year`;
  return { year: only, because, trusted: true };
}

function dateOf(draft: Placed, when: When | null, assumed: readonly Assumed[]): DateFound {
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
