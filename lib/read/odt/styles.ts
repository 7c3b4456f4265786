import { formatCount } from '@/lib/read/paper/counts.ts';
import { boundedNumber } from '@/lib/read/paper.ts';
import { elementIn, elementsOf, type XmlElement } from '@/lib/read/xml.ts';

/** What a style makes of the paragraphs and words that carry it. */
export interface OdtStyle {
  /** Heading rank, 1–6, of paragraphs that are headings by their style alone; null where it makes none. */
  readonly rank: number | null;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  /** Set above the line, as the marks of notes are. */
  readonly raised: boolean;
}

/** One level of a numbered list: what stands round the count, and how many outer counts are shown before it. */
interface Level {
  readonly start: number;
  /** Null for a bullet. */
  readonly format: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly shown: number;
}

const plain: OdtStyle = { rank: null, bold: false, struck: false, hidden: false, raised: false };
/** Styles stand on styles; a circle of them is a damaged file, not a reason to hang. */
const mostAncestors = 20;
const mostLevels = 10;
const lowestRank = 6;
const mostCount = 32_767;
/** What stands round a count is a bracket or a word; in characters. */
const mostText = 30;
const formats: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

/** The styles of an OpenDocument text, from its own part and from the shared one. */
export class OdtStyles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #known = new Map<string, OdtStyle>();
  readonly #lists = new Map<string, readonly Level[]>();

  constructor(parts: readonly (XmlElement | null)[]) {
    for (const part of parts) {
      for (const group of part ? elementsOf(part) : []) {
        if (group.name !== 'office:styles' && group.name !== 'office:automatic-styles') continue;
        for (const style of elementsOf(group)) {
          const name = style.attributes.get('style:name') ?? '';
          if (style.name === 'style:style')
            this.#elements.set(keyOf(style.attributes.get('style:family') ?? '', name), style);
          else if (style.name === 'text:list-style') this.#lists.set(name, levelsOf(style));
        }
      }
    }
  }

  of(family: 'paragraph' | 'text', name: string | undefined): OdtStyle {
    return name === undefined ? plain : this.#resolve(family, name, 0);
  }

  /** The levels of a list style, outermost first; none where it is not defined. */
  list(name: string): readonly Level[] {
    return this.#lists.get(name) ?? [];
  }

  #resolve(family: string, name: string, generations: number): OdtStyle {
    const key = keyOf(family, name);
    const known = this.#known.get(key);
    if (known) return known;
    const element = this.#elements.get(key);
    if (!element || generations > mostAncestors) return { ...plain, rank: rankByName(family, name) };
    const parent = element.attributes.get('style:parent-style-name');
    const base = parent === undefined ? plain : this.#resolve(family, parent, generations + 1);
    const words = elementIn(element, 'style:text-properties')?.attributes;
    const weight = words?.get('fo:font-weight');
    const line = words?.get('style:text-line-through-style') ?? words?.get('style:text-line-through-type');
    const display = words?.get('text:display');
    const position = words?.get('style:text-position');
    const style = {
      rank: rankByName(family, name) ?? base.rank,
      bold: weight === undefined ? base.bold : weight === 'bold' || Number(weight) >= 600,
      struck: line === undefined ? base.struck : line !== 'none',
      hidden: display === undefined ? base.hidden : display === 'none',
      raised: position === undefined ? base.raised : /^(?:super|[1-9])/.test(position),
    };
    this.#known.set(key, style);
    return style;
  }
}

const keyOf = (family: string, name: string) => `${family} ${name}`;

/** The names of built-in styles are English in every language of the program, with spaces written as `_20_`. */
function rankByName(family: string, name: string): number | null {
  if (family !== 'paragraph') return null;
  if (name === 'Title') return 1;
  const [, rank] = /^Heading(?:_20_| )?([1-9])$/.exec(name) ?? [];
  return rank ? Math.min(Number(rank), lowestRank) : null;
}

const levelsOf = (style: XmlElement): Level[] =>
  elementsOf(style)
    .filter(({ name }) => /^text:list-level-style-/.test(name))
    .slice(0, mostLevels)
    .map(({ name, attributes }) => ({
      start: boundedNumber(attributes.get('text:start-value') ?? '1', 0, mostCount),
      format:
        name === 'text:list-level-style-number'
          ? (formats[attributes.get('style:num-format') ?? ''] ?? 'decimal')
          : null,
      prefix: (attributes.get('style:num-prefix') ?? '').slice(0, mostText),
      suffix: (attributes.get('style:num-suffix') ?? '').slice(0, mostText),
      shown: boundedNumber(attributes.get('text:display-levels'), 1, mostLevels),
    }));

/** Counts the items of lists as the program that shows them does: the numbers are not in the text, and "clause 14.2" is what people cite. */
export class OdtCounts {
  readonly #counts = new Map<string, (number | undefined)[]>();

  constructor(readonly styles: OdtStyles) {}

  /** A list of a style begins anew. */
  restart(style: string): void {
    this.#counts.delete(style);
  }

  /** Counts one item at a depth from 0, on from `at` where the file says so; returns what is shown before it, empty for a bullet. */
  count(style: string, depth: number, at: number | null): string {
    const levels = this.styles.list(style);
    const own = levels[depth];
    if (!own) return '';
    const counts = this.#counts.get(style) ?? [];
    this.#counts.set(style, counts);
    counts.length = Math.max(Math.min(counts.length, depth + 1), depth);
    counts[depth] = at ?? (counts[depth] ?? own.start - 1) + 1;
    if (own.format === null || own.format === 'none') return '';
    const first = Math.max(0, depth + 1 - own.shown);
    const shown = levels
      .slice(first, depth + 1)
      .map(({ format, start }, index) => formatCount(counts[first + index] ?? start, format ?? 'none'))
      .filter(Boolean);
    return `${own.prefix}${shown.join('.')}${own.suffix}`;
  }
}
