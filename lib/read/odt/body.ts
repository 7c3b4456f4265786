import type { Furniture } from '@/lib/document.ts';
import { OdtCounts, type OdtStyles } from '@/lib/read/odt/styles.ts';
import { readOdtTable } from '@/lib/read/odt/tables.ts';
import { readOdtWords } from '@/lib/read/odt/words.ts';
import { boundedNumber, type Flow, mostCells, type Paragraph } from '@/lib/read/paper.ts';
import { elementIn, elementsOf, noElement, type XmlElement } from '@/lib/read/xml.ts';

/** Where a paragraph stands among the lists. */
interface Place {
  readonly furniture: Furniture | null;
  /** From 0; null outside lists. */
  readonly depth: number | null;
  /** The style of the list it is in; the outermost one's where an inner one names none. */
  readonly list: string;
}

/** A list item's count, which its first paragraph takes and no other. */
interface Item {
  marker: string;
}

const lowestRank = 6;
const mostCount = 32_767;
/** What is no part of the text: deleted words, declarations, the drawings' own descriptions. */
const notSaid = new Set(['text:tracked-changes', 'office:forms', 'text:sequence-decls', 'office:annotation']);

/** Reads the body of an OpenDocument text, or a header or footer of it, into paragraphs and tables. */
export class OdtBody {
  readonly #counts: OdtCounts;
  #notes = 0;
  readonly #copies = { left: mostCells };

  constructor(
    readonly styles: OdtStyles,
    readonly furniture: Furniture | null,
  ) {
    this.#counts = new OdtCounts(styles);
  }

  read(element: XmlElement): readonly Flow[] {
    return this.#flow(element, { furniture: this.furniture, depth: null, list: '' }, null);
  }

  #flow(element: XmlElement, place: Place, item: Item | null): readonly Flow[] {
    return elementsOf(element).flatMap((child): readonly Flow[] => {
      if (notSaid.has(child.name)) return [];
      switch (child.name) {
        case 'text:h':
        case 'text:p':
          return [this.#paragraph(child, place, item, null)];
        case 'text:list':
          return this.#list(child, place);
        case 'table:table':
          return readOdtTable(
            child,
            (cell) => this.#flow(cell, { ...place, depth: null, list: '' }, null),
            this.#copies,
          );
        case 'text:table-of-content':
        case 'text:illustration-index':
        case 'text:table-index':
        case 'text:alphabetical-index':
          return this.#flow(
            elementIn(child, 'text:index-body') ?? noElement,
            { ...place, furniture: 'navigation' },
            null,
          );
        default:
          return this.#flow(child, place, item);
      }
    });
  }

  #list(element: XmlElement, place: Place): readonly Flow[] {
    const style = element.attributes.get('text:style-name') ?? place.list;
    const depth = place.depth === null ? 0 : place.depth + 1;
    const goesOn =
      element.attributes.get('text:continue-numbering') === 'true' || element.attributes.has('text:continue-list');
    if (depth === 0 && !goesOn) this.#counts.restart(style);
    return elementsOf(element).flatMap((child): readonly Flow[] => {
      const inner = { ...place, depth, list: style };
      if (child.name === 'text:list-header') return this.#flow(child, inner, null);
      if (child.name !== 'text:list-item') return [];
      // An item that only holds a deeper list is not counted: it is how the file says the list begins that deep.
      const [first] = elementsOf(child);
      if (first?.name === 'text:list') return this.#flow(child, inner, null);
      const at = child.attributes.get('text:start-value');
      const start = at === undefined ? null : boundedNumber(at, 0, mostCount);
      return this.#flow(child, inner, { marker: this.#counts.count(style, depth, start) });
    });
  }

  /** `mark`: it is a note, and known by that mark. */
  #paragraph(element: XmlElement, place: Place, item: Item | null, mark: string | null): Paragraph {
    const style = this.styles.of('paragraph', element.attributes.get('text:style-name'));
    const boxes: Flow[] = [];
    const notes: Paragraph[] = [];
    const pieces = readOdtWords(element, style, this.styles, {
      box: (content) => boxes.push(...this.#flow(content, { ...place, depth: null, list: '' }, null)),
      cite: (note) => {
        // A note that cites a note would go round.
        if (mark !== null) return '';
        this.#notes += 1;
        const own = `[${this.#notes}]`;
        const body = elementIn(note, 'text:note-body') ?? noElement;
        elementsOf(body, 'text:p').forEach((each, index) => {
          notes.push(this.#paragraph(each, place, null, index === 0 ? own : ''));
        });
        return own;
      },
    });
    const marker = mark ?? item?.marker ?? '';
    if (item) item.marker = '';
    const isHeading = element.name === 'text:h';
    const rank = isHeading
      ? boundedNumber(element.attributes.get('text:outline-level'), 1, lowestRank)
      : mark === null
        ? style.rank
        : null;
    return {
      kind: 'paragraph',
      pieces,
      marker,
      rank,
      depth: rank === null && mark === null ? place.depth : null,
      furniture: place.furniture,
      boxes,
      notes,
    };
  }
}
