import { formatCount } from '@/lib/read/paper/counts.ts';
import { boundedNumber } from '@/lib/read/paper.ts';
import { saidBy } from '@/lib/read/word/styles.ts';
import { elementIn, elementsOf, noElement, type XmlElement } from '@/lib/read/xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** What is shown, with `%1` for the first level's count: "%1.%2", "(%3)". */
  readonly text: string;
  /** The style whose paragraphs stand at this level; null where none does. */
  readonly style: string | null;
}

interface List {
  /** Lists of the same make count on from one another. */
  readonly make: string;
  readonly levels: readonly Level[];
  /** Levels that begin anew where this list does. */
  readonly restarts: ReadonlyMap<number, number>;
}

const mostLevels = 9;
const mostCount = 32_767;
/** "Schedule %1, paragraph %2" is long; what is longer is no number. */
const mostText = 60;

/** Counts a document's numbered paragraphs as Word does: the numbers are not in its text, and "clause 14.2" is what people cite. */
export class WordNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(part: XmlElement | null) {
    const makes = new Map(
      elementsOf(part ?? noElement, 'w:abstractNum').map((make) => [
        make.attributes.get('w:abstractNumId') ?? '',
        make,
      ]),
    );
    this.#lists = new Map(
      elementsOf(part ?? noElement, 'w:num').map((list) => [list.attributes.get('w:numId') ?? '', listOf(list, makes)]),
    );
  }

  /** The level of a list that a style's paragraphs stand at; 0 where the list does not say. */
  levelOf(id: string, style: string | undefined): number {
    const level = this.#lists.get(id)?.levels.findIndex((each) => style !== undefined && each.style === style) ?? -1;
    return Math.max(level, 0);
  }

  /** Counts one paragraph at a level from 0, and returns what Word shows before it: "14.2"; empty for a bullet; null where there is no such list. */
  count(id: string, level: number): string | null {
    const list = this.#lists.get(id);
    const own = list?.levels[level];
    if (!list || !own) return null;
    const counts = this.#counts.get(list.make) ?? [];
    this.#counts.set(list.make, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [at, start] of list.restarts) counts[at] = start - 1;
    }
    counts.length = Math.max(Math.min(counts.length, level + 1), level);
    counts[level] = Math.min((counts[level] ?? own.start - 1) + 1, mostCount);
    if (own.format === 'bullet') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const outer = list.levels[at];
      return outer && at <= level ? formatCount(counts[at] ?? outer.start, outer.format) : '';
    });
  }
}

function listOf(list: XmlElement, makes: ReadonlyMap<string, XmlElement>): List {
  const make = saidBy(elementIn(list, 'w:abstractNumId')) ?? '';
  const levels = levelsOf(makes.get(make) ?? noElement);
  const restarts = new Map<number, number>();
  for (const override of elementsOf(list, 'w:lvlOverride').slice(0, mostLevels)) {
    const at = boundedNumber(override.attributes.get('w:ilvl'), 0, mostLevels - 1);
    const start = saidBy(elementIn(override, 'w:startOverride'));
    if (start !== undefined) restarts.set(at, boundedNumber(start, 0, mostCount));
    const [level] = levelsOf(override);
    if (level) levels[at] = level;
  }
  return { make, levels, restarts };
}

const levelsOf = (element: XmlElement): Level[] =>
  elementsOf(element, 'w:lvl')
    .slice(0, mostLevels)
    .map((level) => ({
      start: boundedNumber(saidBy(elementIn(level, 'w:start')) ?? '1', 0, mostCount),
      format: saidBy(elementIn(level, 'w:numFmt')) ?? 'decimal',
      text: (saidBy(elementIn(level, 'w:lvlText')) ?? '').slice(0, mostText),
      style: saidBy(elementIn(level, 'w:pStyle')) ?? null,
    }));
