import { lineBreak, type Paragraph, type Piece, webAddress } from '@/lib/read/paper.ts';
import { raise } from '@/lib/read/raised.ts';
import { isOn, type Style, saidBy, type WordStyles } from '@/lib/read/word/styles.ts';
import { elementIn, elementsOf, wordsIn, type XmlElement } from '@/lib/read/xml.ts';

/** What a paragraph holds besides its words. */
export interface RunListener {
  /** A note is cited; returns its mark, "[1]", or nothing where it has none. */
  cite(id: string, kind: 'footnote' | 'endnote'): string;
  /** A box of text is anchored here. */
  box(content: XmlElement): void;
}

/** A field that Word works out: its instruction, and then the words it came to. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/** The words a change deletes or moves away, and what only says how a paragraph looks. */
const notSaid = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:commentReference']);
const hyperlink = /^\s*HYPERLINK\s+"([^"]{1,2000})"/i;

/** Reads the words of paragraphs. Fields reach over several, so one reader goes through the whole document. */
export class WordRuns {
  readonly #fields: Field[] = [];

  constructor(
    readonly styles: WordStyles,
    /** Addresses by the id they are linked under. */
    readonly addresses: ReadonlyMap<string, string>,
  ) {}

  /** The pieces of a paragraph that has a style of its own. */
  read(paragraph: XmlElement, style: Style, listener: RunListener): Paragraph['pieces'] {
    const pieces: (Piece | typeof lineBreak)[] = [];
    const visit = (element: XmlElement, address: string | null) => {
      for (const child of elementsOf(element)) {
        if (notSaid.has(child.name)) continue;
        if (child.name === 'w:r') this.#run(child, style, address, pieces, listener);
        else if (child.name === 'w:hyperlink') visit(child, this.#addressOf(child) ?? address);
        else if (child.name === 'w:fldSimple')
          visit(child, webAddressIn(child.attributes.get('w:instr') ?? '') ?? address);
        else visit(child, address);
      }
    };
    visit(paragraph, null);
    return pieces;
  }

  #addressOf(link: XmlElement): string | null {
    return webAddress(this.addresses.get(link.attributes.get('r:id') ?? '') ?? '');
  }

  #run(
    run: XmlElement,
    ofParagraph: Style,
    linked: string | null,
    pieces: (Piece | typeof lineBreak)[],
    listener: RunListener,
  ): void {
    const properties = elementIn(run, 'w:rPr');
    const isHidden = isOn(properties, 'w:vanish') ?? false;
    const named = saidBy(elementIn(properties, 'w:rStyle'));
    const ofRun = named === undefined ? ofParagraph : this.styles.of(named);
    const bold = isOn(properties, 'w:b') ?? (ofRun.bold || ofParagraph.bold);
    const struck =
      isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike') ?? (ofRun.struck || ofParagraph.struck);
    const isRaised = saidBy(elementIn(properties, 'w:vertAlign')) === 'superscript';
    const say = (said: string) => {
      const text = isRaised ? raise(said) : said;
      const address = linked ?? this.#addressOfField();
      if (text && !isHidden && this.#isShown) pieces.push({ text, struck, bold, address });
    };
    for (const child of elementsOf(run)) {
      switch (child.name) {
        case 'w:t':
          say(wordsIn(child));
          break;
        case 'w:tab':
        case 'w:ptab':
          say(' ');
          break;
        case 'w:noBreakHyphen':
          say('\u2011');
          break;
        case 'w:br':
        case 'w:cr':
          if (this.#isShown && !isHidden) pieces.push(lineBreak);
          break;
        case 'w:footnoteReference':
          say(listener.cite(child.attributes.get('w:id') ?? '', 'footnote'));
          break;
        case 'w:endnoteReference':
          say(listener.cite(child.attributes.get('w:id') ?? '', 'endnote'));
          break;
        case 'w:fldChar':
          this.#turn(child.attributes.get('w:fldCharType'));
          break;
        case 'w:instrText': {
          const field = this.#fields.at(-1);
          if (field && !field.isResult) field.instruction += wordsIn(child);
          break;
        }
        default:
          if (!isHidden) for (const box of boxesIn(child)) listener.box(box);
      }
    }
  }

  get #isShown(): boolean {
    return this.#fields.every(({ isResult }) => isResult);
  }

  #addressOfField(): string | null {
    for (const { instruction } of this.#fields) {
      const address = webAddressIn(instruction);
      if (address !== null) return address;
    }
    return null;
  }

  #turn(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ instruction: '', isResult: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') this.#fields.pop();
  }
}

const webAddressIn = (instruction: string): string | null => webAddress(hyperlink.exec(instruction)?.[1] ?? '');

/** Boxes of text within a drawing. Word keeps each twice, the second time for programs of before 2010. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  const [choice, fallback] = [elementIn(element, 'mc:Choice'), elementIn(element, 'mc:Fallback')];
  if (element.name === 'mc:AlternateContent') {
    const chosen = choice ? boxesIn(choice) : [];
    return chosen.length || !fallback ? chosen : boxesIn(fallback);
  }
  return elementsOf(element).flatMap(boxesIn);
}
