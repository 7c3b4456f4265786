import { comparePeriods } from '@/lib/calendar/compare.ts';
import type { Facts, Notice } from '@/lib/facts.ts';
import { spanAt } from '@/lib/listen/places.ts';

/** What sets a notice apart from another: a cut and not an end, a case, a time, a part. */
const setApart =
  /\b(?:reduc|lower|cut|scal|var(?:y|ied|iation)|revis|trim|suspend|if|where|when|should|unless|except|during|first|after|event|lot|phase|pilot|part|replac|amend|instead|budget|schedule|stop|volume|session)\w*/i;

/** Two lengths of notice for one ending, one that reaches what is asked and one that does not, with nothing that says which of them holds; null where there are no such. */
export function rivalNotices(
  stated: readonly Notice[],
  { sentences }: Facts,
  asked: string,
): { readonly long: Notice; readonly low: Notice } | null {
  const plainly = stated.filter(
    ({ start, period }) => period !== 'P0D' && !setApart.test(spanAt(sentences, start)?.plain ?? 'if'),
  );
  if (plainly.length < stated.length || stated.length !== 2) return null;
  const reach = ({ period }: Notice) => ['longer', 'same'].includes(comparePeriods(period, asked));
  const [long, low] = [plainly.find(reach), plainly.find((notice) => !reach(notice))];
  return long && low ? { long, low } : null;
}
