import { isBarred, isRepeat } from '@/lib/extract/values/not-periods.ts';
import { readFigures, readNumber } from '@/lib/extract/values/numbers.ts';
import { readOne } from '@/lib/extract/values/one-period.ts';
import { type Amount, addAmounts, amountOf, roughDays, timesAmount } from '@/lib/extract/values/period-amounts.ts';
import { readUnit } from '@/lib/extract/values/period-units.ts';
import { type PeriodRead, readPeriod } from '@/lib/extract/values/read-period.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** What an option may add to a firm term, and where its words end. */
export interface OptionRead {
  readonly option: Amount;
  readonly next: number;
}

const CUE =
  /^(?:option|options|optional|possible|possibly|possibility|potential|potentially|extend|extending|extension|extensions|extendable|extendible|extensible|renew|renewable|renewal|plus|\+)$/;
/** What may stand between a firm term and the first word of its option. */
const LEADS_IN =
  /^(?:[,(]|with|and|an|a|the|followed|by|then|subject|to|which|that|may|can|could|be|is|initially|initial|firm|fixed|contract|agreement|term|period|grant|funding|there|having|including|plus|further|additional)$/;
const STOPS = /^(?:[.;:?!]|notice|terminate|termination|but|review|reviewed|starting|commencing|from|until)$/;
const FAR = 18;

/** The possible part after a firm one: "with the option to extend by a further year", "plus two optional one-year extensions", "+1+1". */
export function readOption(tokens: Tokens, base: PeriodRead): OptionRead | null {
  const read = readPlusFigures(tokens, base) ?? readBareMore(tokens, base) ?? readWordedOption(tokens, base);
  return read && { ...read, next: skipTotal(tokens, addAmounts(base.amount, read.option), read.next) };
}

function readWordedOption(tokens: Tokens, base: PeriodRead): OptionRead | null {
  let cue = false;
  let further = false;
  let times = 1;
  for (let at = base.next; at < base.next + FAR; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (text === '' || (STOPS.test(text) && !isReviewFirst(tokens, at, cue))) return null;
    if (CUE.test(text) || (/^(?:extended|renewed)$/.test(text) && tokenAt(tokens, at - 1).text === 'be')) cue = true;
    if (/^(?:further|additional|another|more|extra|optional|by)$/.test(text)) further = true;
    if (!cue) {
      const count = at <= base.next + 4 ? readExtensions(tokens, at) : null;
      if (count) [cue, times] = [true, count];
      else if (at > base.next + 7 || !LEADS_IN.test(text)) return null;
      continue;
    }
    const ordinal = readNthUnit(tokens, at, base);
    if (ordinal) return ordinal;
    const period = readPeriod(tokens, at) ?? readOne(tokens, at);
    if (period && (isBarred(tokens, at) || isRepeat(tokens, period.next))) return null;
    if (period) return withMore(tokens, optionOf(tokens, base, period, times, further, at));
    const count = readTimesOver(tokens, at);
    if (count) times = count;
  }
  return null;
}

/** "extendable subject to service review for a period of three years": the review comes before the option and has no time of its own. */
const isReviewFirst = (tokens: Tokens, at: number, cue: boolean) =>
  cue && tokenAt(tokens, at).text === 'review' && /^(?:for|by)$/.test(tokenAt(tokens, at + 1).text);

function optionOf(
  tokens: Tokens,
  base: PeriodRead,
  period: PeriodRead,
  times: number,
  further: boolean,
  at: number,
): OptionRead {
  const next = skipExtension(tokens, period.next);
  const total = isToTotal(tokens, at) || isInTotal(tokens, period.next);
  const longer = roughDays(period.amount) > roughDays(base.amount);
  // "extendable to 24 months" counts from the start; "by up to 24 months" is added.
  if (total && longer && (!further || isInTotal(tokens, period.next)) && period.unit === base.unit) {
    const rest = amountOf(period.count - base.count, base.unit);
    if (rest) return { option: rest, next };
  }
  const again = times > 1 ? null : readOccasions(tokens, next);
  const count = again?.count ?? times;
  return { option: count > 1 ? timesAmount(period.amount, count) : period.amount, next: again?.next ?? next };
}

/** "12 months on two separate occasions", "a year, twice": how often an option may be taken up, said after it. */
function readOccasions(tokens: Tokens, index: number): { readonly count: number; readonly next: number } | null {
  const word = (at: number) => tokenAt(tokens, at).text;
  if (word(index) === 'twice' || (word(index) === ',' && word(index + 1) === 'twice'))
    return { count: 2, next: word(index) === ',' ? index + 2 : index + 1 };
  if (word(index) !== 'on') return null;
  let at = index + 1;
  while (/^(?:up|to|a|maximum|of)$/.test(word(at))) at += 1;
  const number = readNumber(tokens, at);
  if (!number || number.value < 2 || number.value > 6 || !Number.isInteger(number.value)) return null;
  at = number.next;
  while (/^(?:separate|further|different|additional)$/.test(word(at))) at += 1;
  return word(at) === 'occasions' ? { count: number.value, next: at + 1 } : null;
}

/** A second option on the heels of the first: "to extend by one year and then by a further year". */
function withMore(tokens: Tokens, first: OptionRead): OptionRead {
  let further = false;
  for (let at = first.next; at < first.next + 8; at += 1) {
    const period = further ? (readPeriod(tokens, at) ?? readOne(tokens, at)) : null;
    if (period) return { option: addAmounts(first.option, period.amount), next: skipExtension(tokens, period.next) };
    const { text } = tokenAt(tokens, at);
    if (/^(?:further|another|second|additional)$/.test(text)) further = true;
    else if (!/^(?:,|and|then|plus|followed|by|for|possibly|a|an)$/.test(text)) return first;
  }
  return first;
}

/** "to 24 months", "to a maximum of five years", "up to a total of five years"; never the "up to" of "for up to two years". */
function isToTotal(tokens: Tokens, index: number): boolean {
  const back = (steps: number) => tokenAt(tokens, index - steps).text;
  if (back(1) === 'of')
    return (
      back(2) === 'total' ||
      (back(2) === 'maximum' && /^(?:to|a)$/.test(back(3)) && (back(3) === 'to' || back(4) === 'to'))
    );
  return back(1) === 'to' && back(2) !== 'up';
}

const isInTotal = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index).text === 'in' && /^(?:total|all)$/.test(tokenAt(tokens, index + 1).text);

/** Past "extension", "extensions", "each", "period" and a closing bracket. */
function skipExtension(tokens: Tokens, index: number): number {
  let next = index;
  if (tokenAt(tokens, next).text === '-') next += 1;
  while (/^(?:extension|extensions|option|options|each|period|periods)$/.test(tokenAt(tokens, next).text)) next += 1;
  return next;
}

/** The "two" of "and two one-year extensions", "with 2 x 12 month extension options": periods that are called extensions. */
function readExtensions(tokens: Tokens, index: number): number | null {
  const count = readTimesOver(tokens, index);
  if (!count) return null;
  for (let at = index + 1; at < index + 9; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (STOPS.test(text)) return null;
    if (/^(?:extensions?|options?|optional|renewals?)$/.test(text)) return count;
  }
  return null;
}

/** Past a total that only adds up what was said: ", potentially totalling eight years", "(5 years in total)". */
function skipTotal(tokens: Tokens, sum: Amount, index: number): number {
  for (let at = index; at < index + 9; at += 1) {
    const period = readPeriod(tokens, at);
    if (period) return roughDays(period.amount) === roughDays(sum) ? period.next : index;
    if (!TOTALS.test(tokenAt(tokens, at).text)) return index;
  }
  return index;
}
const TOTALS =
  /^(?:[,()-]|potentially|possibly|making|giving|making|for|a|an|total|totalling|overall|maximum|of|up|to|contract|term|period|duration|length|i|e|=)$/;

/** The "two" of "two one-year extensions", "2 x 12 months", "two further periods of 12 months". */
function readTimesOver(tokens: Tokens, index: number): number | null {
  const number = readNumber(tokens, index);
  if (!number || number.value < 2 || number.value > 10) return null;
  for (let at = number.next; at < number.next + 7; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (
      !/^(?:further|optional|additional|possible|single|separate|more|other|x|×|extension|extensions|period|periods|option|options|of|terms|up|to|consecutive|successive|\*|for|the|a|an|one)$/.test(
        text,
      )
    ) {
      return readPeriod(tokens, at) ? number.value : null;
    }
    if (text === 'one' && readPeriod(tokens, at)) return number.value;
  }
  return null;
}

/** "an option of a third", "into a fourth year": one more of the unit for each above what is firm. */
function readNthUnit(tokens: Tokens, index: number, base: PeriodRead): OptionRead | null {
  const { ordinal } = tokenAt(tokens, index).word;
  if (ordinal === undefined || !/^(?:a|an|the)$/.test(tokenAt(tokens, index - 1).text)) return null;
  const unit = readUnit(tokens, index + 1);
  const added = ordinal - base.count;
  if (added < 1 || added > 5 || !Number.isInteger(base.count) || (unit && unit.unit !== base.unit)) return null;
  const option = amountOf(added, base.unit);
  return option && { option, next: unit?.next ?? index + 1 };
}

/** "3 years + 1 + 1", "3 years (+2)", "2 years plus 1". */
function readPlusFigures(tokens: Tokens, base: PeriodRead): OptionRead | null {
  let at = base.next;
  if (tokenAt(tokens, at).text === '(') at += 1;
  let total = 0;
  if (tokenAt(tokens, at).text === ',' && tokenAt(tokens, at + 1).text === 'plus') at += 1;
  while (tokenAt(tokens, at).text === '+' || tokenAt(tokens, at).text === 'plus') {
    const upTo = tokenAt(tokens, at + 1).text === 'up' && tokenAt(tokens, at + 2).text === 'to' ? 2 : 0;
    const figures =
      (total === 0 || upTo === 0 ? readFigures(tokens, at + upTo + 1) : null) ?? readLoneWord(tokens, at + upTo);
    const unit = figures && readUnit(tokens, figures.next);
    // "36 months + 2 x 12 months": so many times, and no months.
    if (!figures || (unit && unit.unit !== base.unit) || /^[x×]$/.test(tokenAt(tokens, figures.next).text)) break;
    total += figures.value;
    at = unit?.next ?? figures.next;
  }
  const option = total > 0 ? amountOf(total, base.unit) : null;
  return option && { option, next: at };
}

/** "Two years, with up to two more", "two years firm, two optional": so many of the same unit, which is not said again. */
function readBareMore(tokens: Tokens, base: PeriodRead): OptionRead | null {
  for (let at = base.next; at < base.next + 8; at += 1) {
    const { text, word, kind } = tokenAt(tokens, at);
    const count = kind === 'number' ? tokenAt(tokens, at).value : (word.cardinal ?? 0);
    if (count) {
      const more = tokenAt(tokens, at + 1).text;
      const isEnd = /^(?:|[.,;:)!?]|at|if|subject|by|should|where)$/.test(tokenAt(tokens, at + 2).text);
      const option = /^(?:more|further|optional)$/.test(more) && isEnd ? amountOf(count, base.unit) : null;
      return option && { option, next: at + 2 };
    }
    if (!LEADS_IN.test(text) && !/^(?:up|to|if|both|agree|agreed|parties|all|goes|well|possibly|perhaps)$/.test(text))
      return null;
  }
  return null;
}

/** The "two" of "two years plus two", where nothing that could be counted follows. */
function readLoneWord(tokens: Tokens, plus: number): { readonly value: number; readonly next: number } | null {
  const { cardinal } = tokenAt(tokens, plus + 1).word;
  const after = tokenAt(tokens, plus + 2).text;
  const isLone =
    /^(?:|[).,;:]|years?|months?|plus)$/.test(after) ||
    (after === 'at' && /^(?:our|the|its|your)$/.test(tokenAt(tokens, plus + 3).text));
  return cardinal && isLone ? { value: cardinal, next: plus + 2 } : null;
}

/** "up to three years, renewed annually" is firm for one and possible for two more. */
export function readRenewed(
  tokens: Tokens,
  { next, unit, count }: PeriodRead,
): { readonly base: Amount; readonly option: OptionRead } | null {
  if (unit !== 'year' || !Number.isInteger(count) || count < 2) return null;
  let at = next;
  while (/^(?:,|\(|subject|to|and|but|which|is|are|be|will|with)$/.test(tokenAt(tokens, at).text)) at += 1;
  const [first, second] = [tokenAt(tokens, at).text, tokenAt(tokens, at + 1).text];
  const after = /^(?:renewed|renewable|renewal)$/.test(first) && /^(?:annually|yearly|each|every)$/.test(second);
  const before = /^(?:annual|yearly)$/.test(first) && /^(?:renewal|renewals)$/.test(second);
  const [base, option] = [amountOf(1, 'year'), amountOf(count - 1, 'year')];
  if (!(after || before) || !base || !option) return null;
  const end = second === 'each' || second === 'every' ? at + 3 : at + 2;
  return { base, option: { option, next: end } };
}
