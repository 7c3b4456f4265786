import type { OdtStyle, OdtStyles } from '@/lib/read/odt/styles.ts';
import { boundedNumber, lineBreak, type Paragraph, type Piece, webAddress } from '@/lib/read/paper.ts';
import { raise } from '@/lib/read/raised.ts';
import type { XmlElement } from '@/lib/read/xml.ts';

/** What a paragraph holds besides its words. */
interface WordsListener {
  /** A note is cited; returns its mark, "[1]", or nothing where it has none. */
  cite(note: XmlElement): string;
  /** A box of text is anchored here. */
  box(content: XmlElement): void;
}

type Make = Omit<Piece, 'text'> & Pick<OdtStyle, 'hidden' | 'raised'>;

/** Comments, a drawing's description for those who do not see it, readings set over words. */
const notSaid = new Set([
  'office:annotation',
  'office:annotation-end',
  'svg:desc',
  'svg:title',
  'text:ruby-text',
  'text:tracked-changes',
]);
const mostSpaces = 100;

/** Reads the words of one paragraph or heading. */
export function readOdtWords(
  paragraph: XmlElement,
  ofParagraph: OdtStyle,
  styles: OdtStyles,
  listener: WordsListener,
): Paragraph['pieces'] {
  const pieces: (Piece | typeof lineBreak)[] = [];
  const visit = (element: XmlElement, make: Make) => {
    const say = (text: string) => {
      const { struck, bold, address } = make;
      if (text && !make.hidden) pieces.push({ text: make.raised ? raise(text) : text, struck, bold, address });
    };
    for (const child of element.children) {
      if (typeof child === 'string') say(child);
      else if (!notSaid.has(child.name)) {
        switch (child.name) {
          case 'text:s':
            say(' '.repeat(boundedNumber(child.attributes.get('text:c'), 1, mostSpaces)));
            break;
          case 'text:tab':
            say(' ');
            break;
          case 'text:line-break':
            if (!make.hidden) pieces.push(lineBreak);
            break;
          case 'text:note':
            say(listener.cite(child));
            break;
          case 'draw:text-box':
            if (!make.hidden) listener.box(child);
            break;
          case 'text:a':
            visit(child, { ...make, address: webAddress(child.attributes.get('xlink:href') ?? '') ?? make.address });
            break;
          case 'text:span':
            visit(child, spanned(make, styles.of('text', child.attributes.get('text:style-name'))));
            break;
          default:
            visit(child, make);
        }
      }
    }
  };
  const { bold, struck, hidden } = ofParagraph;
  visit(paragraph, { bold, struck, hidden, raised: false, address: null });
  return pieces;
}

const spanned = (outer: Make, { bold, struck, hidden, raised }: OdtStyle): Make => ({
  bold: outer.bold || bold,
  struck: outer.struck || struck,
  hidden: outer.hidden || hidden,
  raised: outer.raised || raised,
  address: outer.address,
});
