import { readFigures } from '@/lib/extract/values/numbers.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** The figures of a sum; `next` is the token after them. */
export interface SumFigures {
  readonly value: number;
  readonly next: number;
  readonly slip: boolean;
}

/** The figures of a sum in a currency: "5,000", "10 000", and in euros "1.599,00". Null where a comma stands as neither nation puts it: "£3,50". */
export function readSumFigures(tokens: Tokens, index: number, currency: string | null): SumFigures | null {
  const continental =
    currency === 'EUR' || currency === null ? readContinental(tokens, index, currency !== null) : null;
  if (continental) return continental;
  const figures = readFigures(tokens, index);
  if (!figures) return null;
  const read = readSpacedThousands(tokens, figures) ?? figures;
  return isTorn(tokens, read.next) ? null : read;
}

const isGluedNumber = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index).kind === 'number' && !tokenAt(tokens, index).gap;

/** A comma or full stop goes on into more figures. */
const isTorn = (tokens: Tokens, index: number) =>
  isGluedNumber(tokens, index + 1) && !tokenAt(tokens, index).gap && /^[.,]$/.test(tokenAt(tokens, index).text);

/** "£10 000": groups of three figures after single blanks. */
function readSpacedThousands(tokens: Tokens, first: SumFigures): SumFigures | null {
  if (first.value >= 1000 || !Number.isInteger(first.value) || first.value === 0) return null;
  let { next, value } = first;
  for (
    let group = tokenAt(tokens, next);
    group.kind === 'number' && group.text.length === 3 && group.gap;
    group = tokenAt(tokens, next)
  ) {
    value = value * 1000 + group.value;
    next += 1;
  }
  return next > first.next ? { ...first, value, next } : null;
}

/** "34,50", "1.599,00", "3 173,00", "1.500 €": sums as the continent writes them, with their cents behind a comma. */
function readContinental(tokens: Tokens, index: number, inEuros: boolean): SumFigures | null {
  const first = tokenAt(tokens, index);
  if (first.kind !== 'number' || first.text.length > 3) return null;
  let { value, slip } = first;
  let next = index + 1;
  let dotted = false;
  for (;;) {
    const stop = tokenAt(tokens, next).text === '.' && !tokenAt(tokens, next).gap ? 1 : 0;
    const group = tokenAt(tokens, next + stop);
    if (group.kind !== 'number' || group.text.length !== 3 || group.gap === (stop === 1)) break;
    value = value * 1000 + group.value;
    slip ||= group.slip;
    dotted ||= stop === 1;
    next += stop + 1;
  }
  const cents = tokenAt(tokens, next + 1);
  const comma = tokenAt(tokens, next);
  const after = tokenAt(tokens, next + 2);
  const tenths = cents.text.length === 1 && (inEuros || after.text === '€');
  const glued = comma.text === ',' && !comma.gap && isGluedNumber(tokens, next + 1);
  const fits = glued && (cents.text.length === 2 || tenths);
  const euros = inEuros || /^(?:€|euros?|eur)$/.test(tokenAt(tokens, next).text);
  if (!fits) return dotted && euros && !isTorn(tokens, next) ? { value, next, slip } : null;
  if (isTorn(tokens, next + 2)) return null;
  return { value: value + cents.value / 10 ** cents.text.length, next: next + 2, slip: slip || cents.slip };
}

/** The "£ 2024" in "2025 £ 2024 £", the heads of two columns in accounts. */
export function isColumnHead(tokens: Tokens, index: number): boolean {
  const year = tokenAt(tokens, index);
  const isYear = year.gap && year.text.length === 4 && year.value > 1990 && year.value < 2100;
  return isYear && /^[£€$]$/.test(tokenAt(tokens, index + 1).text);
}
