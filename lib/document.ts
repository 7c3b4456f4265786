/** A stretch of a document's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Parts of a page that belong to the site or to another document, and never speak for this one. */
export type Furniture = 'navigation' | 'banner' | 'footer' | 'cookies' | 'related' | 'running-head';

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'term'
  | 'definition'
  | 'caption'
  | 'quote'
  | 'control';

/** One line of the document: a heading, a paragraph with its wrapped lines joined, a list item, a table cell. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading rank 1–6, or how deep a list item is nested, from 1. */
  readonly level?: number;
  /** The page it begins on, from 1; absent where the document has no pages. */
  readonly page?: number;
  readonly furniture?: Furniture;
  /** Its words are a machine's reading of a picture, which is so sure of the page, in whole percent. */
  readonly recognised?: number;
  /** Inside a closed disclosure: readable, but the reader has to open it to see it. */
  readonly closed?: true;
  /** Blocks that say what this one is: a cell's row and column headings, a definition's term, a list's lead-in; indices into `blocks`. */
  readonly labels?: readonly number[];
  /** Which table, row and column a cell stands in, each from 0. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly header: boolean };
}

/** A link to another address, with the words it is made of. */
export interface Link extends Span {
  readonly address: string;
}

/** A part that could not be read, and why: a page that is a picture, a frame from another site. */
export interface Unread {
  readonly page?: number;
  readonly reason: 'scanned' | 'blocked' | 'too-large' | 'damaged';
  readonly what: string;
}

/** A page whose words were recognised from a picture of it, and how sure of them the recogniser is, in whole percent. */
export interface RecognisedPage {
  readonly page: number;
  readonly confidence: number;
}

/** One document of a pack that is checked as one: the stretch of the joined text that is its own. */
export interface Part extends Span {
  readonly title: string;
  readonly address: string | null;
}

/** What a reader made of a page, PDF or file: its words in reading order, one line a block, lines parted by `\n`. */
export interface DocumentText {
  readonly source: 'page' | 'pdf' | 'word' | 'text';
  readonly title: string;
  readonly address: string | null;
  /** BCP 47, as the document declares it; null where it declares none. */
  readonly language: string | null;
  /** The day the document says it was published, from its metadata, as an ISO date. Dates in its text are extraction's business. */
  readonly published: string | null;
  readonly text: string;
  /** In reading order; they do not overlap, and `text.slice(start, end)` is the block's line. */
  readonly blocks: readonly Block[];
  /** Words struck through, which the document no longer says. */
  readonly struck: readonly Span[];
  readonly links: readonly Link[];
  /** How many pages it has; null where it has none, as on the web. */
  readonly pages: number | null;
  readonly unread: readonly Unread[];
  /** The pages whose words are a machine's reading of a picture; absent where there are none. */
  readonly recognised?: readonly RecognisedPage[];
  /** The documents it was joined from, in order; absent where it is one document. */
  readonly parts?: readonly Part[];
  /** Only what the reader selected of it, so that its silence says nothing. */
  readonly selection?: true;
}

/** The words of a span. */
export const quoteOf = (doc: Pick<DocumentText, 'text'>, { start, end }: Span): string => doc.text.slice(start, end);

/** The block that holds an offset, by binary search; null between blocks. */
export function blockAt(doc: Pick<DocumentText, 'blocks'>, offset: number): Block | null {
  let low = 0;
  let high = doc.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = doc.blocks[middle];
    if (!block) return null;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return null;
}

/** How sure a machine is of the words at an offset, which it read from a picture, in whole percent; null where the document itself gives them. */
export const recognisedAt = (doc: Pick<DocumentText, 'blocks'>, offset: number): number | null =>
  blockAt(doc, offset)?.recognised ?? null;
