import { dayNumber } from '@/lib/extract/values/civil.ts';
import { isOfPast, wordsOf } from '@/lib/extract/values/words-about.ts';
import { firstDay, inSequence, isPair, nearestAfter, type Placed } from '@/lib/extract/values/year-choices.ts';
import { fromSentence, fromToday } from '@/lib/extract/values/year-sources.ts';
import { type Choice, neighbourAt, sayDay, type Work } from '@/lib/extract/values/year-work.ts';

/** From the day of publication, unless a dated line close before has the date follow upon it, as in a timetable of later years. */
export function fromOwnDay(work: Work, draft: Placed): Choice | null {
  const { own } = work;
  if (!own) return null;
  const year = nearestAfter(draft, own.day);
  const reckoned = year === null ? null : { year, because: `${own.name}, ${sayDay(own.day)}`, trusted: false };
  const follows = draft.furniture ? null : fromCloseBefore(work, draft, own.day);
  return follows ?? reckoned;
}

/** A line is close within so many blocks, and the date it leads on to within so many days. Of years far ahead both must be closer still. */
const CLOSE = { blocks: 6, days: 120 } as const;

const CLOSE_FAR_AHEAD = { blocks: 2, days: 92 } as const;

/** What begins in one line and ends in the next may take a year. */
const CLOSE_PAIR = { blocks: 2, days: 366 } as const;

const FAR_AHEAD = 300;

const LATELY = 31;

/** Further off than this a dated neighbour tells nothing, in blocks and in days from the day of reading. */
const FAR_BLOCKS = 40;

const FAR_DAYS = 550;

function fromCloseBefore(work: Work, draft: Placed, own: string): Choice | null {
  const before = neighbourAt(work, work.previous);
  // What stands after a table does not go on with its days.
  if (!before || before.placed.table !== draft.table) return null;
  const ahead = daysFrom(own, firstDay(before.when));
  const close = isPair(draft, before.placed, true) ? CLOSE_PAIR : ahead > FAR_AHEAD ? CLOSE_FAR_AHEAD : CLOSE;
  if (ahead < -FAR_DAYS || draft.block - before.placed.block > close.blocks) return null;
  const year = inSequence(draft, before, true, own);
  const when = year === null ? null : draft.at(year);
  const day = when && firstDay(when);
  if (year === null || !day || Math.abs(daysFrom(firstDay(before.when) ?? day, day)) > close.days) return null;
  // What a document says in the present does not lie well before its own day.
  if (!isOfPast(draft.about) && daysFrom(own, day) < -LATELY) return null;
  return { year, because: `“${wordsOf(before.placed.about)}” nearby`, trusted: false };
}

const daysFrom = (from: string, to: string | null): number => (to === null ? 0 : dayNumber(to) - dayNumber(from));

/** Where the document's own day is unknown: from the dates around it, from its sentence as settled so far, or last from the day of reading. */
export function fromAround(work: Work, draft: Placed, index: number): Choice | null {
  const { today } = work.context;
  const close = today === null || draft.furniture ? null : fromCloseBefore(work, draft, today);
  const near = draft.furniture ? null : fromNeighbours(work, draft, index);
  return (
    (today === null ? near : close) ?? fromSentence(work, draft, index, 'settled') ?? fromToday(work, draft) ?? near
  );
}

/** From the dated neighbour before, or else the one after. */
function fromNeighbours(work: Work, draft: Placed, index: number): Choice | null {
  for (const [side, other] of [work.previous, work.next[index] ?? null].entries()) {
    const neighbour = neighbourAt(work, other);
    if (!neighbour || Math.abs(neighbour.placed.block - draft.block) > FAR_BLOCKS) continue;
    const year = inSequence(draft, neighbour, side === 0, null);
    if (year !== null) return { year, because: `“${wordsOf(neighbour.placed.about)}” nearby`, trusted: false };
  }
  return null;
}
