import { boundedNumber } from '@/lib/read/paper.ts';
import { elementIn, elementsOf, type XmlElement } from '@/lib/read/xml.ts';

/** Where a paragraph stands in the document's lists and numbered clauses. */
export interface NumberingOf {
  readonly id: string | null;
  readonly level: number | null;
}

/** What a style makes of the paragraphs and words that carry it. */
export interface Style {
  readonly name: string;
  /** Heading rank, 1–6; null where it makes none. */
  readonly rank: number | null;
  readonly numbering: NumberingOf;
  readonly bold: boolean;
  readonly struck: boolean;
  /** A table of this style sets its first row apart in bold, as headings. */
  readonly boldFirstRow: boolean;
}

const plain: Style = {
  name: '',
  rank: null,
  numbering: { id: null, level: null },
  bold: false,
  struck: false,
  boldFirstRow: false,
};

/** Word keeps nine ranks; ours go to six. Its tenth means body text. */
const bodyRank = 9;
const lowestRank = 6;
/** Styles stand on styles; a circle of them is a damaged file, not a reason to hang. */
const mostAncestors = 20;

export const saidBy = (element: XmlElement | undefined): string | undefined => element?.attributes.get('w:val');

/** A property that is on where it stands without a value, and can be said to be off; null where it does not stand at all. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | null {
  const property = elementIn(properties, name);
  if (!property) return null;
  return !/^(?:0|false|off|none)$/.test(saidBy(property) ?? 'true');
}

/** The rank of a paragraph or style by its outline level, as Word's own contents list goes by it; null where it is body text, or where none is said. */
export function rankOf(properties: XmlElement | undefined): number | null {
  const said = saidBy(elementIn(properties, 'w:outlineLvl'));
  if (said === undefined) return null;
  const level = boundedNumber(said, 0, bodyRank);
  return level === bodyRank ? null : Math.min(level + 1, lowestRank);
}

export function numberingOf(properties: XmlElement | undefined): NumberingOf {
  const numbering = elementIn(properties, 'w:numPr');
  if (!numbering) return { id: null, level: null };
  const level = saidBy(elementIn(numbering, 'w:ilvl'));
  return {
    id: saidBy(elementIn(numbering, 'w:numId')) ?? null,
    level: level === undefined ? null : boundedNumber(level, 0, 8),
  };
}

/** The styles of a document by their id; those it does not define are plain. */
export class WordStyles {
  readonly #elements: ReadonlyMap<string, XmlElement>;
  readonly #known = new Map<string, Style>();
  /** BCP 47, as the document's own defaults say it; null where they do not. */
  readonly language: string | null;
  /** What paragraphs that name no style are. */
  readonly usual: string | undefined;

  constructor(part: XmlElement | null) {
    const styles = part ? elementsOf(part, 'w:style') : [];
    this.#elements = new Map(styles.map((style) => [style.attributes.get('w:styleId') ?? '', style]));
    this.usual = styles
      .find(
        ({ attributes }) =>
          attributes.get('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? ''),
      )
      ?.attributes.get('w:styleId');
    const defaults = elementIn(elementIn(part ?? undefined, 'w:docDefaults'), 'w:rPrDefault');
    this.language = saidBy(elementIn(elementIn(defaults, 'w:rPr'), 'w:lang')) ?? null;
  }

  of(id: string | undefined): Style {
    return id === undefined ? plain : this.#resolve(id, 0);
  }

  #resolve(id: string, generations: number): Style {
    const known = this.#known.get(id);
    if (known) return known;
    const element = this.#elements.get(id);
    if (!element || generations > mostAncestors) return plain;
    const parent = saidBy(elementIn(element, 'w:basedOn'));
    const base = parent === undefined ? plain : this.#resolve(parent, generations + 1);
    const style = styleOf(element, base);
    this.#known.set(id, style);
    return style;
  }
}

function styleOf(element: XmlElement, base: Style): Style {
  const name = saidBy(elementIn(element, 'w:name')) ?? '';
  const ofParagraph = elementIn(element, 'w:pPr');
  const ofRun = elementIn(element, 'w:rPr');
  const numbering = numberingOf(ofParagraph);
  const isBody = saidBy(elementIn(ofParagraph, 'w:outlineLvl')) === String(bodyRank);
  const firstRow = elementsOf(element, 'w:tblStylePr').find(
    ({ attributes }) => attributes.get('w:type') === 'firstRow',
  );
  return {
    name,
    rank: isBody ? null : (rankByName(name) ?? rankOf(ofParagraph) ?? base.rank),
    numbering: { id: numbering.id ?? base.numbering.id, level: numbering.level ?? base.numbering.level },
    bold: isOn(ofRun, 'w:b') ?? base.bold,
    struck: isOn(ofRun, 'w:strike') ?? isOn(ofRun, 'w:dstrike') ?? base.struck,
    boldFirstRow: (firstRow && isOn(elementIn(firstRow, 'w:rPr'), 'w:b')) ?? base.boldFirstRow,
  };
}

/** Names are English in every language of Word. */
function rankByName(name: string): number | null {
  if (/^title$/i.test(name)) return 1;
  const [, rank] = /^heading ([1-9])$/i.exec(name) ?? [];
  return rank ? Math.min(Number(rank), lowestRank) : null;
}
