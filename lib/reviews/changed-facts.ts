import type { KeptFacts } from '@/lib/reviews/kept-facts.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { formatDate, formatDayMonth, formatList, formatMonths, formatPeriod } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

type Known = Pick<KeptReview, 'facts' | 'corrections'>;

const dates = [
  'opens',
  'closes',
  'decision',
  'termStarts',
  'termEnds',
  'tenderPublished',
  'tenderDeadline',
  'changeAnnounced',
  'changeEffective',
] as const satisfies readonly (keyof KeptFacts)[];

/** How each other fact is put in words; null where the document does not say. */
const others = {
  termMonths: ({ termMonths }) => (termMonths === null ? null : formatMonths(termMonths)),
  termPossibleMonths: ({ termPossibleMonths }) =>
    termPossibleMonths === null ? null : formatMonths(termPossibleMonths),
  noticeByFunder: ({ noticeByFunder }) => formatNotices(noticeByFunder),
  noticeByRecipient: ({ noticeByRecipient }) => formatNotices(noticeByRecipient),
  payment: ({ payment }) => payment && say(`reviews.payment.${payment}`),
  overheadCapPercent: ({ overheadCapPercent }) => (overheadCapPercent === null ? null : `${overheadCapPercent}%`),
} as const satisfies Partial<Record<keyof KeptFacts, (facts: KeptFacts) => string | null>>;

const otherNames = Object.keys(others).filter((name): name is keyof typeof others => Object.hasOwn(others, name));

/**
 * The dates and terms that differ, a sentence each. A date that the reader has put right on either side says nothing of what the document did, and
 * what follows from the length of a term is left out where its dates already tell it.
 */
export function changedFacts(before: Known, now: Known): readonly string[] {
  const moved = dates.filter((name) => before.facts[name] !== now.facts[name] && !isPutRight(name, before, now));
  const isTermTold = termDates.some((name) => moved.includes(name) || isPutRight(name, before, now));
  return [
    ...moved.map((name) => sentenceOfDate(name, before.facts[name], now.facts[name])),
    ...otherNames.flatMap((name) => {
      if (name === 'termMonths' && isTermTold) return [];
      if (name === 'termPossibleMonths' && !hasOptions(before) && !hasOptions(now)) return [];
      return sentenceOf(name, others[name](before.facts), others[name](now.facts));
    }),
  ];
}

const termDates = ['termStarts', 'termEnds'] as const;

/** More months are possible than are firm. */
const hasOptions = ({ facts: { termMonths, termPossibleMonths } }: Known) => termPossibleMonths !== termMonths;

const isPutRight = (name: keyof KeptFacts, ...sides: readonly Known[]): boolean =>
  sides.some(({ corrections }) => Object.hasOwn(corrections, name));

function sentenceOfDate(name: (typeof dates)[number], from: string | null, to: string | null): string {
  const what = say(`reviews.fact.${name}`);
  if (from === null || to === null)
    return to === null ? gone(what, from && formatDate(from)) : given(what, formatDate(to));
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return say('reviews.changes.moved', {
    what,
    from: isSameYear ? formatDayMonth(from) : formatDate(from),
    to: formatDate(to),
  });
}

function sentenceOf(name: keyof typeof others, from: string | null, to: string | null): readonly string[] {
  if (from === to) return [];
  const what = say(`reviews.fact.${name}`);
  if (from === null || to === null) return [to === null ? gone(what, from) : given(what, to)];
  return [say('reviews.changes.value', { what, from, to })];
}

const given = (what: string, to: string) => say('reviews.changes.given', { what, to });
const gone = (what: string, from: string | null) => say('reviews.changes.gone', { what, from: from ?? '' });

const formatNotices = (periods: readonly string[]): string | null =>
  periods.length ? formatList([...periods].sort().map(formatPeriod)) : null;
