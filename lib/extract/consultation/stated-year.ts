import { isFromSentence } from '@/lib/extract/values/year-sources.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Said } from '@/lib/facts.ts';

/** A year that one end of a range, or the same sentence, lends to another day is stated. */
const isStated = ({ assumed }: Pick<DateFound, 'assumed'>): boolean =>
  assumed.every(({ what, why }) => what !== 'year' || isFromSentence(why));

/**
 * A day whose year is worked out, taken for stated where the document says that very day with its year elsewhere: "from 11 April" in the text and
 * "11/04/2018" beside it.
 */
export function withStatedYear<T extends Said<string> | null>(said: T, dates: readonly DateFound[]): T {
  if (!said || isStated(said)) return said;
  const isSaidInFull = dates.some(
    (date) =>
      isStated(date) &&
      (date.when.shape === 'day'
        ? date.when.day === said.value
        : date.when.shape === 'range' &&
          date.when.unit === 'days' &&
          (date.when.from === said.value || date.when.to === said.value)),
  );
  return isSaidInFull ? { ...said, assumed: said.assumed.filter(({ what }) => what !== 'year') } : said;
}
