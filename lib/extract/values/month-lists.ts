import { readFullYear, type YearRead } from '@/lib/extract/values/day-parts.ts';
import { draftOf, rangeOf } from '@/lib/extract/values/drafts.ts';
import { type Endpoint, endpointOf } from '@/lib/extract/values/endpoints.ts';
import { isBetween } from '@/lib/extract/values/range-joints.ts';
import type { DatesRead } from '@/lib/extract/values/shared-month.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { type MonthRead, readMonthName } from '@/lib/extract/values/worded-dates.ts';

const MOST = 12;

/** "March and April 2025" is a stretch of two months, "April or June 2025" two of them; the year is said once, after the last. */
export function readMonthList(plain: string, tokens: Tokens, index: number): DatesRead | null {
  if (tokenAt(tokens, index).word.month === undefined || isBetween(tokens, index)) return null;
  const before = tokenAt(tokens, index - 1);
  if (before.kind === 'number' || before.word.ordinal !== undefined) return null;
  const names: { readonly name: MonthRead; readonly first: number }[] = [];
  let either = false;
  for (let at = index; names.length < MOST; ) {
    const name = readMonthName(tokens, at);
    if (!name || isVerb(name)) return null;
    names.push({ name, first: at });
    const comma = tokenAt(tokens, name.next).text === ',' ? 1 : 0;
    const year = readFullYear(tokens, name.next + comma);
    if (year) return names.length < 2 ? null : listOf(plain, tokens, names, year, either);
    const joint = tokenAt(tokens, name.next + comma).text;
    const and = /^(?:and|&|or)$/.test(joint) ? 1 : 0;
    if (comma + and === 0) return null;
    either ||= joint === 'or';
    at = name.next + comma + and;
  }
  return null;
}

const isVerb = ({ token }: MonthRead) => token.text === 'may' && !token.capital;

function listOf(
  plain: string,
  tokens: Tokens,
  names: readonly { readonly name: MonthRead; readonly first: number }[],
  said: YearRead,
  either: boolean,
): DatesRead {
  let { year } = said;
  let later = 13;
  const months: Endpoint[] = [];
  for (let place = names.length - 1; place >= 0; place -= 1) {
    const each = names[place];
    if (!each) continue;
    const { name, first } = each;
    if (name.month > later) year -= 1;
    later = name.month;
    const isLast = place === names.length - 1;
    const month = { month: name.month, form: 'month', slip: name.token.slip } as const;
    const read = endpointOf(tokens, first, isLast ? said.next : name.next, month, { ...said, year });
    months.unshift(read);
  }
  const [from, to] = [months[0], months.at(-1)];
  const inTurn = months.every(
    (month, place) => place === 0 || month.month === ((months[place - 1]?.month ?? 0) % 12) + 1,
  );
  const range = from && to && inTurn && !either ? rangeOf(plain, from, to) : null;
  return { drafts: range ? [range] : months.map((month) => draftOf(plain, month)), next: said.next };
}
