import { type Part, readPattern } from '@/lib/listen/sieve/read-pattern.ts';

/** A word, or a part of one, in lower case: `starts` and `ends` say whether the word begins and ends with it. There is one object for each. */
export interface NeededWord {
  /** Counted from 0 in the order of asking. */
  readonly number: number;
  readonly word: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** What a text must hold for a pattern to find anything in it; null where that cannot be told, so that any text may do. */
export type Need = NeededWord | { readonly all: readonly Need[] } | { readonly oneOf: readonly Need[] } | null;

/** How many strings a stretch of a pattern may stand for and still be followed letter by letter. */
const mostStrings = 24;
/** A shorter part of a word rules out too little to be worth looking for. */
const shortestPart = 3;

const known = new WeakMap<RegExp, Need>();

/** The words without which a pattern can find nothing, worked out from the pattern itself. */
export function needOf(pattern: RegExp): Need {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const part = partOf(pattern);
  const need = part && needIn(part, false, false);
  known.set(pattern, need);
  return need;
}

const parts = new WeakMap<RegExp, Part | null>();

/** A pattern taken apart; null for one with the `u` or `v` flag, for which other letters than ours count as letters of words. */
export function partOf(pattern: RegExp): Part | null {
  const before = parts.get(pattern);
  if (before !== undefined) return before;
  const part = /[uv]/.test(pattern.flags) ? null : readPattern(pattern.source);
  parts.set(pattern, part);
  return part;
}

/** What choices and rows need, by the edges about them: those within others are asked about again and again. */
const neededBy = new WeakMap<Part, (Need | undefined)[]>();

/** What a part cannot do without. `before` and `after`: whether a word surely ends or begins there. */
export function needIn(part: Part, before: boolean, after: boolean): Need {
  switch (part.kind) {
    case 'choice':
      return onceOf(part, before, after, oneOfAll);
    case 'repeat':
      return part.least === 0 ? null : needIn(part.part, before && part.most === 1, after && part.most === 1);
    case 'row':
      return onceOf(part, before, after, needOfRow);
    case 'letters':
      return needOfStrings(part.letters, before, after);
    default:
      return null;
  }
}

function onceOf(
  part: Part & { readonly parts: readonly Part[] },
  before: boolean,
  after: boolean,
  needOfParts: (parts: readonly Part[], before: boolean, after: boolean) => Need,
): Need {
  const edges = Number(before) + 2 * Number(after);
  const known = neededBy.get(part) ?? [];
  const soFar = known[edges];
  if (soFar !== undefined) return soFar;
  const need = needOfParts(part.parts, before, after);
  known[edges] = need;
  neededBy.set(part, known);
  return need;
}

function oneOfAll(parts: readonly Part[], before: boolean, after: boolean): Need {
  const needs: Need[] = [];
  for (const part of parts) {
    const need = needIn(part, before, after);
    if (!need) return null;
    needs.push(need);
  }
  return oneOf(needs);
}

function needOfRow(parts: readonly Part[], before: boolean, after: boolean): Need {
  const needs: Need[] = [];
  let strings: readonly string[] = [''];
  let edge = before;
  for (const [i, part] of parts.entries()) {
    const next = stringsOf(part);
    const longer = next && joined(strings, next);
    if (longer) {
      strings = longer;
      continue;
    }
    needs.push(needOfStrings(strings, edge, opens(parts, i, after)));
    edge = endsAll(strings, edge);
    if (next) strings = next;
    else {
      needs.push(needIn(part, edge, opens(parts, i + 1, after)));
      strings = [''];
      edge = closes(part, edge);
    }
  }
  needs.push(needOfStrings(strings, edge, after));
  return all(needs);
}

function needOfStrings(strings: readonly string[], before: boolean, after: boolean): Need {
  // Where one of them needs nothing, neither do they all.
  const needs: Need[] = [];
  for (const string of strings) {
    const need = string.includes(' ') ? needOfWords(string.split(' '), before, after) : wordIn(string, before, after);
    if (!need) return null;
    needs.push(need);
  }
  return oneOf(needs);
}

const needOfWords = (words: readonly string[], before: boolean, after: boolean): Need =>
  all(words.map((word, i) => wordIn(word, i > 0 || before, i < words.length - 1 || after)));

const wordIn = (word: string, starts: boolean, ends: boolean): NeededWord | null =>
  word.length >= shortestPart || (word !== '' && starts) ? needed(word, starts, ends) : null;

/** The words needed so far, by how they stand. */
const wordsNeeded = [0, 1, 2, 3].map(() => new Map<string, NeededWord>());
let count = 0;

function needed(word: string, starts: boolean, ends: boolean): NeededWord {
  const sort = wordsNeeded[Number(starts) + 2 * Number(ends)];
  const before = sort?.get(word);
  if (before) return before;
  const made = { number: count, word, starts, ends };
  count += 1;
  sort?.set(word, made);
  return made;
}

/** The strings a part stands for, blanks for all that is no word; null where they are many or cannot be told. */
function stringsOf(part: Part): readonly string[] | null {
  switch (part.kind) {
    case 'letters':
      return part.letters;
    case 'row':
      return stringsOfRow(part.parts);
    case 'choice':
      return stringsOfChoice(part.parts);
    case 'repeat': {
      const once = part.most <= 1 ? stringsOf(part.part) : null;
      return once && (part.least === 0 ? ['', ...once] : once);
    }
    default:
      return null;
  }
}

function stringsOfRow(parts: readonly Part[]): readonly string[] | null {
  let strings: readonly string[] | null = [''];
  for (const part of parts) {
    const next = stringsOf(part);
    strings = next && joined(strings, next);
    if (!strings) return null;
  }
  return strings;
}

function stringsOfChoice(parts: readonly Part[]): readonly string[] | null {
  // As each stands for one at least, many parts need not be looked into.
  if (parts.length > mostStrings) return null;
  const strings: string[] = [];
  for (const part of parts) {
    const some = stringsOf(part);
    if (!some || strings.length + some.length > mostStrings) return null;
    strings.push(...some);
  }
  return [...new Set(strings)];
}

function joined(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length * tails.length > mostStrings) return null;
  if (heads.length === 1 && heads[0] === '') return tails;
  const strings = heads.flatMap((head) => tails.map((tail) => head + tail));
  return strings.length === 1 ? strings : [...new Set(strings)];
}

const endsAll = (strings: readonly string[], before: boolean): boolean =>
  strings.every((string) => (string === '' ? before : string.endsWith(' ')));

/** Whether a word surely begins or ends where the part at an index begins. */
export function opens(parts: readonly Part[], index: number, after: boolean): boolean {
  const part = parts[index];
  if (!part) return after;
  switch (part.kind) {
    case 'edge':
      return true;
    case 'any':
      return false;
    case 'nothing':
      return opens(parts, index + 1, after);
    case 'letters':
      return part.letters.every((letters) => letters.startsWith(' '));
    case 'row':
      return opens(part.parts, 0, opens(parts, index + 1, after));
    case 'choice': {
      const rest = opens(parts, index + 1, after);
      return part.parts.every((each) => opens([each], 0, rest));
    }
    case 'repeat':
      return opens([part.part], 0, false) && (part.least > 0 || opens(parts, index + 1, after));
  }
}

/** Whether a word surely begins or ends where a part ends. */
export function closes(part: Part, before: boolean): boolean {
  switch (part.kind) {
    case 'edge':
      return true;
    case 'any':
      return false;
    case 'nothing':
      return before;
    case 'letters':
      return part.letters.every((letters) => letters.endsWith(' '));
    case 'row':
      return part.parts.reduce((edge, each) => closes(each, edge), before);
    case 'choice':
      return part.parts.every((each) => closes(each, before));
    case 'repeat':
      return closes(part.part, false) && (part.least > 0 || before);
  }
}

function all(needs: readonly Need[]): Need {
  const each = needs.filter((need) => need !== null);
  const [only] = each;
  // Copies, here and below: a list that grew has room for a dozen more, and there are thousands.
  return each.length > 1 ? { all: each.slice() } : (only ?? null);
}

function oneOf(needs: readonly Need[]): Need {
  const [only] = needs;
  if (needs.includes(null)) return null;
  return needs.length > 1 ? { oneOf: needs.slice() } : (only ?? null);
}
