import { daysBetween } from '@/lib/calendar/calendar.ts';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { type Asked, askedBy } from '@/lib/compacts/asked.ts';
import type { Facts } from '@/lib/facts.ts';
import { shortestNotice } from '@/lib/picture/funding-picture.ts';
import { formatCount, formatDate, formatDays, formatMonths, formatNotice, formatPeriod } from '@/lib/show/format.ts';
import { say, type WordKey } from '@/lib/show/words.ts';

/** One thing a document gives, in a few words, beside what the compact asks. */
export interface Glance {
  /** The sentence; it holds `{figure}`, and `{asked}` where something is asked. */
  readonly words: WordKey;
  /** What the document gives: "6 weeks and 1 day". */
  readonly figure: string;
  /** The least the compact asks: "12 weeks"; null where it gives no figure. */
  readonly asked: string | null;
}

/** What there is to say of a document before anything is read in full, in the order of its kinds. `today` is an ISO date, from which notice would run. */
export function glancesOf(facts: Facts, compact: Compact, today: string): readonly Glance[] {
  if (facts.aboutCompacts) return [];
  const kinds = facts.kinds.map(({ kind }) => kind);
  const asked = (rule: string) => askedBy(compact, rule, kinds);
  const look: Readonly<Record<DocumentKind, () => readonly (Glance | null)[]>> = {
    consultation: () => [atConsultation(facts, asked('consultation-length'))],
    funding: () => [atTerm(facts, asked('funding-length')), atNotice(facts, asked('notice-period'), today)],
    tender: () => [atTender(facts)],
    change: () => [atChange(facts, asked('notice-period'))],
  };
  return kinds.flatMap((kind) => look[kind]()).filter((glance) => glance !== null);
}

/** The figure beside the compact's, or beside the plain fact that it sets none. */
function beside(words: 'consultation' | 'funding' | 'change', figure: string, asked: Asked | null): Glance {
  return asked?.atLeast
    ? { words: `glance.${words}`, figure, asked: formatPeriod(asked.atLeast) }
    : { words: `glance.${words}.unasked`, figure, asked: null };
}

function atConsultation({ consultation }: Facts, asked: Asked | null): Glance | null {
  if (!consultation) return null;
  const { opens, closes, lengths } = consultation;
  // People can answer on the first day and on the last.
  const days = opens && closes ? daysBetween(opens.value, closes.value, 'inclusive') : 0;
  if (days > 0) return beside('consultation', formatDays(days), asked);
  const [length] = lengths;
  if (length) return beside('consultation', formatPeriod(length.value), asked);
  return closes && { words: 'glance.consultation.closes', figure: formatDate(closes.value), asked: null };
}

function atTerm({ term }: Facts, asked: Asked | null): Glance | null {
  if (!term?.months) return null;
  const figure = formatMonths(term.months);
  if (asked && !asked.atLeast) return { words: 'glance.funding.years', figure, asked: null };
  return beside('funding', figure, asked);
}

function atNotice({ notices }: Facts, asked: Asked | null, today: string): Glance | null {
  const shortest = shortestNotice(notices, today);
  if (!shortest || !asked?.atLeast) return null;
  const least = formatPeriod(asked.atLeast);
  return shortest.period === 'P0D'
    ? { words: 'glance.notice.none', figure: say('glance.notice.none.figure'), asked: least }
    : { words: 'glance.notice', figure: formatNotice(shortest.period), asked: least };
}

function atTender({ tender }: Facts): Glance | null {
  if (!tender) return null;
  const { published, deadline } = tender;
  const days = published ? daysBetween(published.value, deadline.value, 'exclusive') : 0;
  return days > 0
    ? { words: 'glance.tender', figure: formatCount(days, 'day'), asked: null }
    : { words: 'glance.tender.due', figure: formatDate(deadline.value), asked: null };
}

function atChange({ changes }: Facts, asked: Asked | null): Glance | null {
  const [least] = changes
    .flatMap(({ announced, effective }) =>
      announced ? [daysBetween(announced.value, effective.value, 'exclusive')] : [],
    )
    .filter((days) => days > 0)
    .sort((a, b) => a - b);
  return least === undefined ? null : beside('change', formatCount(least, 'day'), asked);
}
