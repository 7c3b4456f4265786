import type { Furniture } from '@/lib/document.ts';
import type { Flow, Paragraph } from '@/lib/read/paper.ts';
import { contentOf } from '@/lib/read/word/content.ts';
import type { WordNumbering } from '@/lib/read/word/numbering.ts';
import type { WordRuns } from '@/lib/read/word/runs.ts';
import { numberingOf, rankOf, type Style, saidBy, type WordStyles } from '@/lib/read/word/styles.ts';
import { readWordTable } from '@/lib/read/word/tables.ts';
import { elementIn, type XmlElement } from '@/lib/read/xml.ts';

/** The parts of a Word file that its words depend on. */
export interface WordParts {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly runs: WordRuns;
  readonly footnotes: ReadonlyMap<string, XmlElement>;
  readonly endnotes: ReadonlyMap<string, XmlElement>;
}

/** A contents list says every heading once more, with its page. */
const contents = /^toc(?: ?heading| \d)/i;
/** Reads the body of a Word document, a header or a footer into paragraphs and tables. Deleted words are left out, inserted ones are in. */
export class WordBody {
  /** The marks of the notes cited so far; each is read once, however often it is cited. */
  readonly #marks = new Map<XmlElement, string>();

  constructor(
    readonly parts: WordParts,
    readonly furniture: Furniture | null,
  ) {}

  read(element: XmlElement): readonly Flow[] {
    return contentOf(element).flatMap((child): readonly Flow[] => {
      if (child.name === 'w:p') return [this.#paragraph(child, null)];
      if (child.name === 'w:tbl') return readWordTable(child, this.parts.styles, (cell) => this.read(cell));
      return [];
    });
  }

  /** `mark`: it is a note, and known by that mark. */
  #paragraph(element: XmlElement, mark: string | null): Paragraph {
    const { styles, runs, footnotes, endnotes } = this.parts;
    const properties = elementIn(element, 'w:pPr');
    const styleId = saidBy(elementIn(properties, 'w:pStyle')) ?? styles.usual;
    const style = styles.of(styleId);
    const boxes: Flow[] = [];
    const notes: Paragraph[] = [];
    const pieces = runs.read(element, style, {
      box: (content) => boxes.push(...this.read(content)),
      cite: (id, kind) => {
        const note = (kind === 'footnote' ? footnotes : endnotes).get(id);
        // A note that cites a note would go round.
        if (!note || mark !== null) return '';
        const known = this.#marks.get(note);
        if (known !== undefined) return known;
        const own = `[${this.#marks.size + 1}]`;
        this.#marks.set(note, own);
        contentOf(note)
          .filter(({ name }) => name === 'w:p')
          .forEach((each, index) => {
            notes.push(this.#paragraph(each, index === 0 ? own : ''));
          });
        return own;
      },
    });
    const numbered = mark === null ? this.#numbered(properties, style, styleId) : null;
    const rank = rankOf(properties) ?? style.rank;
    return {
      kind: 'paragraph',
      pieces,
      marker: mark ?? numbered?.marker ?? '',
      rank: mark === null ? rank : null,
      depth: rank === null ? (numbered?.depth ?? null) : null,
      furniture: this.furniture ?? (contents.test(style.name) ? 'navigation' : null),
      boxes,
      notes,
    };
  }

  #numbered(properties: XmlElement | undefined, style: Style, styleId: string | undefined) {
    const own = numberingOf(properties);
    const id = own.id ?? style.numbering.id;
    // A list of number 0 takes a paragraph out of its style's list.
    if (id === null || id === '0') return null;
    const { numbering } = this.parts;
    const depth = own.level ?? style.numbering.level ?? numbering.levelOf(id, styleId);
    const marker = numbering.count(id, depth);
    return marker === null ? null : { marker, depth };
  }
}
