import type { Tokens } from '@/lib/extract/values/tokens.ts';
import { tokenAt } from '@/lib/extract/values/tokens.ts';

/** What is needed of a period to see whether it is the total of the next one. */
interface Term {
  readonly period: string;
  readonly option: string | null;
  readonly first: number;
  readonly next: number;
}

const FAR = 9;
const BETWEEN =
  /^(?:[,(:=-]|\.|term|contract|agreement|framework|period|initial|initially|an|a|the|i|e|ie|made|up|of|comprising|comprised|consisting|being|based|on|basis|in|total|maximum|overall|including|inclusive|split|as|divided|into|firm|fixed|for)$/;

/** Whether a period is no term of its own but the total of the one after it: "a 7-year term (initial 3 years + 2 + 1 + 1)", "5 years (3+1+1)". */
export function isTotalOf(tokens: Tokens, total: Term, parts: Term): boolean {
  if (total.option !== null || parts.option === null || parts.first - total.next > FAR || parts.first <= total.next)
    return false;
  const [whole, firm, added] = [total.period, parts.period, parts.option].map(monthsOf);
  if (!whole || !firm || !added || whole !== firm + added) return false;
  for (let at = total.next; at < parts.first; at += 1) if (!BETWEEN.test(tokenAt(tokens, at).text)) return false;
  return true;
}

/** The months of a period in years and months; null where it has weeks or days. */
function monthsOf(iso: string): number | null {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(iso) ?? [];
  return years === undefined && months === undefined ? null : Number(years ?? 0) * 12 + Number(months ?? 0);
}
