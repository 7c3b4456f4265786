import { isOfPast, isPublication } from '@/lib/extract/values/words-about.ts';
import { agrees, type Placed } from '@/lib/extract/values/year-choices.ts';
import { fromAround, fromOwnDay } from '@/lib/extract/values/year-neighbours.ts';
import {
  fromEvidence,
  fromSentence,
  fromWeekday,
  fromYearSaid,
  fromYearsOn,
} from '@/lib/extract/values/year-sources.ts';
import { type Choice, isDated, type SettleContext, sayDay, type Work } from '@/lib/extract/values/year-work.ts';
import { type Assumed, type DateFound, NOTHING_ASSUMED, type When } from '@/lib/extract/values.ts';

/** Settles every missing year, in the order in which readers trust what settles it; a date that nothing settles stays without one. */
export function settleYears(placed: readonly Placed[], context: SettleContext): DateFound[] {
  if (placed.every(({ when }) => when !== null)) return placed.map((draft) => dateOf(draft, draft.when, draft.assumed));
  const settled = placed.map(({ when }) => when);
  const trusted = settled.map(isDated);
  const own = ownDayOf(placed, context);
  const work: Work = { placed, settled, trusted, context, own, next: nextStated(placed), previous: null };
  return placed.flatMap((draft, index) => {
    if (draft.near) return nearOwn(draft, own);
    const choice = draft.when === null && !draft.recurring ? choose(work, draft, index) : null;
    const when = choice ? draft.at(choice.year) : draft.when;
    if (choice && when) {
      work.settled[index] = when;
      work.trusted[index] = choice.trusted && isDated(when);
    }
    if (work.trusted[index] && !draft.furniture) work.previous = index;
    return [dateOf(draft, when, choice && when ? [...draft.assumed, assumedYear(choice)] : draft.assumed)];
  });
}

/** A day without its month, by the document's own day; nothing where that is unknown. */
function nearOwn(draft: Placed, own: Work['own']): DateFound[] {
  const day = own && draft.near?.(own.day, isOfPast(draft.about));
  if (!own || !day) return [];
  const why = `The month is not stated. ${sayDay(day)} is the nearest such day to ${own.name}, ${sayDay(own.day)}.`;
  return [dateOf(draft, { shape: 'day', day }, [{ what: 'month', why }])];
}

const assumedYear = ({ year, because }: Choice): Assumed => ({
  what: 'year',
  why: `The year is not stated. ${year} is taken from ${because}.`,
});

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

function ownDayOf(placed: readonly Placed[], { published }: SettleContext): Work['own'] {
  if (published) return { day: published, name: 'the day the document was published' };
  const stated = placed.filter(({ about, when }) => when?.shape === 'day' && isPublication(about));
  const own = stated.find(({ furniture }) => !furniture) ?? stated[0];
  return own?.when?.shape === 'day' ? { day: own.when.day, name: 'the day the document gives as its own' } : null;
}

function choose(work: Work, draft: Placed, index: number): Choice | null {
  const company = fromYearsOn(work, draft) ?? fromSentence(work, draft, index, 'stated') ?? fromYearSaid(draft);
  // "Until 8 March 2026, published on Monday 12 January": what is over need not follow the date before it.
  if (company) return (isOfPast(draft.about) && fromWeekday(work, draft, company)) || company;
  const guess = fromEvidence(work, draft) ?? (work.own ? fromOwnDay(work, draft) : fromAround(work, draft, index));
  return fromWeekday(work, draft, guess) ?? guess;
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
    assumed: assumed.length ? assumed : NOTHING_ASSUMED,
  };
}
