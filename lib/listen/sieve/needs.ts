import { type Part, readPattern } from '@/lib/listen/sieve/read-pattern.ts';

/** A word, or a part of one, in lower case: `starts` and `ends` say whether the word begins and ends with it. */
export interface NeededWord {
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
  // With the `u` and `v` flags other letters than these count as letters of words.
  const need = /[uv]/.test(pattern.flags) ? null : needIn(readPattern(pattern.source), false, false);
  known.set(pattern, need);
  return need;
}

/** `before` and `after`: whether a word surely ends or begins there. */
function needIn(part: Part, before: boolean, after: boolean): Need {
  switch (part.kind) {
    case 'choice':
      return oneOf(part.parts.map((each) => needIn(each, before, after)));
    case 'repeat':
      return part.least === 0 ? null : needIn(part.part, before && part.most === 1, after && part.most === 1);
    case 'row':
      return needOfRow(part.parts, before, after);
    case 'letters':
      return needOfStrings(part.letters, before, after);
    default:
      return null;
  }
}

function needOfRow(parts: readonly Part[], before: boolean, after: boolean): Need {
  const needs: Need[] = [];
  let strings: readonly string[] = [''];
  let edge = before;
  parts.forEach((part, i) => {
    const next = stringsOf(part);
    const longer = next && joined(strings, next);
    if (longer) {
      strings = longer;
      return;
    }
    needs.push(needOfStrings(strings, edge, opens(parts, i, after)));
    edge = endsAll(strings, edge);
    if (next) strings = next;
    else {
      needs.push(needIn(part, edge, opens(parts, i + 1, after)));
      strings = [''];
      edge = closes(part, edge);
    }
  });
  needs.push(needOfStrings(strings, edge, after));
  return all(needs);
}

function needOfStrings(strings: readonly string[], before: boolean, after: boolean): Need {
  return oneOf(
    strings.map((string) => {
      const words = string.split(' ');
      return all(
        words.map((word, i) => {
          const starts = i > 0 || before;
          const ends = i < words.length - 1 || after;
          const isWorthIt = word.length >= shortestPart || (word !== '' && starts);
          return isWorthIt ? { word, starts, ends } : null;
        }),
      );
    }),
  );
}

/** The strings a part stands for, blanks for all that is no word; null where they are many or cannot be told. */
function stringsOf(part: Part): readonly string[] | null {
  switch (part.kind) {
    case 'letters':
      return part.letters;
    case 'row':
      return part.parts.reduce<readonly string[] | null>(
        (before, each) => {
          const next = before && stringsOf(each);
          return before && next && joined(before, next);
        },
        [''],
      );
    case 'choice': {
      const each = part.parts.map(stringsOf);
      const strings = each.flatMap((some) => some ?? []);
      return each.includes(null) || strings.length > mostStrings ? null : [...new Set(strings)];
    }
    case 'repeat': {
      const once = part.most <= 1 ? stringsOf(part.part) : null;
      return once && (part.least === 0 ? ['', ...once] : once);
    }
    default:
      return null;
  }
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
function opens(parts: readonly Part[], index: number, after: boolean): boolean {
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
function closes(part: Part, before: boolean): boolean {
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
  return each.length > 1 ? { all: each } : (only ?? null);
}

function oneOf(needs: readonly Need[]): Need {
  const [only] = needs;
  if (needs.includes(null)) return null;
  return needs.length > 1 ? { oneOf: needs } : (only ?? null);
}
