/**
 * A pattern taken apart, as far as it matters which words it cannot do without. `letters`: one of a few strings in lower case; a blank stands for each
 * character that is no letter, figure or underscore. `any`: one character of many. `edge`: the edge of a word. `nothing`: takes no room, and asks
 * for what we do not follow.
 */
export type Part =
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  | { readonly kind: 'any' | 'edge' | 'nothing' }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'choice';
      readonly parts: readonly Part[];
      /** Where each part begins in the source, and last where one more would. */
      readonly bounds: readonly number[];
    }
  | {
      readonly kind: 'repeat';
      readonly part: Part;
      readonly least: number;
      readonly most: number;
      /** Where it stands in the source, its sign or numbers included. */
      readonly from: number;
      readonly to: number;
    };

/** More letters than this in one place are as good as any. */
const mostLetters = 4;

const any: Part = { kind: 'any' };
const edge: Part = { kind: 'edge' };
const nothing: Part = { kind: 'nothing' };

/** Each letter of a word in lower case, by its code; what is none is a blank. */
const lowerCase: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\w/.test(character) ? character.toLowerCase() : ' ';
});
const plainLetter = (character: string): string => lowerCase[character.charCodeAt(0)] ?? ' ';

/** A character as a part: what is no letter of a word is a blank. */
const letter = (character: string): Part => letterParts.get(plainLetter(character)) ?? blank;
const blank: Part = { kind: 'letters', letters: [' '] };
const letterParts = new Map(lowerCase.map((each): [string, Part] => [each, { kind: 'letters', letters: [each] }]));

function lettersOf(characters: readonly string[]): Part {
  const letters = [...new Set(characters.map(plainLetter))];
  return letters.length > mostLetters ? any : { kind: 'letters', letters };
}

const repeats = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/;

/** Takes the source of a pattern without the `u` and `v` flags apart. */
export function readPattern(source: string): Part {
  let at = 0;
  const take = (words: string): boolean => {
    // Most of a pattern is letters, so one look at the first character answers for most.
    if (source.charCodeAt(at) !== words.charCodeAt(0) || !source.startsWith(words, at)) return false;
    at += words.length;
    return true;
  };

  function readChoice(): Part {
    const bounds = [at];
    const parts = [readRow()];
    while (take('|')) {
      bounds.push(at);
      parts.push(readRow());
    }
    const [only] = parts;
    if (parts.length === 1 && only) return only;
    bounds.push(at + 1);
    // Copies: a list that grew has room for a dozen more, and there are thousands.
    return { kind: 'choice', parts: parts.slice(), bounds: bounds.slice() };
  }

  /** Letters that follow one another make one string. */
  function readRow(): Part {
    const parts: Part[] = [];
    let run = '';
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const from = at;
      const one = readOne();
      const part = '*+?{'.includes(source.charAt(at) || '|') ? readRepeats(one, from) : one;
      if (part.kind === 'letters' && part.letters.length === 1) {
        run += part.letters[0];
        continue;
      }
      if (run) parts.push({ kind: 'letters', letters: [run] });
      run = '';
      parts.push(part);
    }
    if (run) parts.push({ kind: 'letters', letters: [run] });
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'row', parts: parts.slice() };
  }

  function readRepeats(part: Part, from: number): Part {
    const match = repeats.exec(source.slice(at, at + 20));
    if (!match) return part;
    at += match[0].length;
    const [, sign, first, comma, last] = match;
    const least = sign ? Number(sign === '+') : Number(first);
    const most = sign
      ? sign === '?'
        ? 1
        : Number.POSITIVE_INFINITY
      : last
        ? Number(last)
        : comma
          ? Number.POSITIVE_INFINITY
          : least;
    return { kind: 'repeat', part, least, most, from, to: at };
  }

  function readOne(): Part {
    if (take('(')) return readGroup();
    if (take('[')) return readClass();
    if (take('\\')) return readEscape();
    const character = source.charAt(at);
    at += 1;
    if (character === '^' || character === '$') return edge;
    return character === '.' ? any : letter(character);
  }

  function readGroup(): Part {
    const looks = take('?=') || take('?!') || take('?<=') || take('?<!');
    if (!looks && !take('?:')) at += /^\?<\w+>/.exec(source.slice(at))?.[0].length ?? 0;
    const part = readChoice();
    take(')');
    return looks ? nothing : part;
  }

  function readEscape(): Part {
    const character = source.charAt(at);
    at += 1;
    if (character === 'b') return edge;
    if (character === 'B' || /[1-9k]/.test(character)) return nothingOrAny(character);
    const code = codeAfter(character);
    if (code !== null) return letter(code);
    if (/[wdDS]/.test(character)) return any;
    return letter(/[sWnrtfv0]/.test(character) ? ' ' : character);
  }

  /** "\B" asks for no edge; a name or number stands for words found before, of any length. */
  function nothingOrAny(character: string): Part {
    if (character === 'B') return nothing;
    at += /^<\w+>|^\d*/.exec(source.slice(at))?.[0].length ?? 0;
    return { kind: 'repeat', part: any, least: 0, most: Number.POSITIVE_INFINITY, from: at, to: at };
  }

  /** The character that "\u00e9" and "\xe9" stand for; null where it is no such escape. */
  function codeAfter(character: string): string | null {
    const length = character === 'u' ? 4 : character === 'x' ? 2 : 0;
    const figures = source.slice(at, at + length);
    if (!length || figures.length < length || !/^[0-9a-f]+$/i.test(figures)) return null;
    at += length;
    return String.fromCharCode(Number.parseInt(figures, 16));
  }

  function readClass(): Part {
    const isNegative = take('^');
    const characters: string[] = [];
    let isWide = isNegative;
    while (at < source.length && source[at] !== ']') {
      const from = readMember();
      if (from === null || (source[at] === '-' && source[at + 1] !== ']')) {
        if (from !== null) {
          at += 1;
          const to = readMember();
          if (to === null || !addRange(characters, from, to)) isWide = true;
        } else isWide = true;
      } else characters.push(from);
    }
    at += 1;
    return isWide ? any : lettersOf(characters);
  }

  /** One character of a class; null for a set of many, such as "\w". */
  function readMember(): string | null {
    const character = source.charAt(at);
    at += 1;
    if (character !== '\\') return character;
    const escaped = source.charAt(at);
    at += 1;
    if (/[wdDS]/.test(escaped)) return null;
    return codeAfter(escaped) ?? (/[sWnrtfvb0]/.test(escaped) ? ' ' : escaped);
  }

  return readChoice();
}

/** Adds the characters of a range that holds few; whether it did. A range of marks alone is a blank. */
function addRange(characters: string[], from: string, to: string): boolean {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (last - first > 2 * mostLetters) {
    const isMarks = first > 0x7a || last < 0x30;
    if (isMarks) characters.push(' ');
    return isMarks;
  }
  for (let code = first; code <= last; code += 1) characters.push(String.fromCharCode(code));
  return true;
}
