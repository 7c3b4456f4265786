import type { BlockKind } from '@/lib/document.ts';
import type { TableGrid } from '@/lib/read/dom/tables.ts';

/**
 * What an element's tag, role or name says of its part in the page. `side`, a column beside the page's matter, and `column`, a cell of a table that lays
 * out a page, may hold its own key dates or other pages' news; a `sidebar` by name mostly the latter.
 */
export type Part =
  | 'navigation'
  | 'banner'
  | 'footer'
  | 'cookies'
  | 'related'
  | 'side'
  | 'sidebar'
  | 'column'
  | 'main'
  | 'article';

/** A block-level element while and after it is read: which blocks came of it. */
export interface Box {
  readonly parent: Box | null;
  readonly part: Part | null;
  /** Whether a landmark says so, rather than a class name that may mean anything. */
  readonly landmark: boolean;
  /** In the page's main part or an article, or itself one. */
  readonly inMain: boolean;
  /** Indices of its blocks, `to` exclusive; `to` is right once the element has been left. */
  readonly from: number;
  to: number;
}

/** A link and the address it leads to, as the page gives it; null where it leads nowhere a reader could follow. */
export interface Anchor {
  readonly address: string | null;
}

/** A disclosure and the block that stands on its handle. */
export interface Disclosure {
  summary: number | null;
  /** Whether it is itself folded into another. */
  readonly within: boolean;
}

/** A description list's terms since its last definition. */
export interface Terms {
  indices: number[];
  answered: boolean;
}

/** What holds for the words at one place in the page, as its ancestors have it. */
export interface Scope {
  readonly box: Box;
  readonly kind: BlockKind;
  readonly level: number | null;
  /** Blocks that lead into the list these words stand in. */
  readonly leadIn: readonly number[];
  readonly listDepth: number;
  /** The data table these words stand in; null in one that only lays out the page. */
  readonly grid: TableGrid | null;
  readonly terms: Terms | null;
  readonly defines: readonly number[];
  readonly disclosure: Disclosure | null;
  readonly closed: boolean;
  readonly link: Anchor | null;
  readonly struck: boolean;
  readonly bold: boolean;
  /** Set above the line, as the marks of notes are. */
  readonly raised: boolean;
  /** The button or form label these words stand on. */
  readonly control: Element | null;
  readonly visible: boolean;
  readonly keepsBreaks: boolean;
  /** In a heading or a table's heading, whose parts make one line whatever breaks them. */
  readonly oneLine: boolean;
  readonly headerCell: boolean;
}

/** The scope of a document's body. */
export const outermost = (box: Box): Scope => ({
  box,
  kind: 'paragraph',
  level: null,
  leadIn: [],
  listDepth: 0,
  grid: null,
  terms: null,
  defines: [],
  disclosure: null,
  closed: false,
  link: null,
  struck: false,
  bold: false,
  raised: false,
  control: null,
  visible: true,
  keepsBreaks: false,
  oneLine: false,
  headerCell: false,
});
