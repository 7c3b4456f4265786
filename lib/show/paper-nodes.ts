import type { Block } from '@/lib/document.ts';

/** A block of a document by its place among the blocks. */
export interface PaperBlock {
  readonly index: number;
  readonly block: Block;
}

export interface PaperItem {
  readonly own: PaperBlock;
  readonly inner: readonly PaperItem[];
}

/** One cell: what stands in it, and none where a row has nothing in a column that others have. */
export interface PaperCell {
  readonly column: number;
  readonly header: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** What a document is shown as: its lines in the shapes they had, lists with their depths, tables with their rows. */
export type PaperNode =
  | { readonly kind: 'line'; readonly own: PaperBlock }
  | { readonly kind: 'list'; readonly items: readonly PaperItem[] }
  | { readonly kind: 'table'; readonly caption: PaperBlock | null; readonly rows: readonly (readonly PaperCell[])[] }
  | { readonly kind: 'definitions'; readonly blocks: readonly PaperBlock[] }
  | { readonly kind: 'quote'; readonly blocks: readonly PaperBlock[] }
  /** What is printed at the head and foot of pages. */
  | { readonly kind: 'edge'; readonly blocks: readonly PaperBlock[] }
  /** Menus, notices and other furniture of a site round the document. */
  | { readonly kind: 'aside'; readonly blocks: readonly PaperBlock[] };

/** Columns past this are set side by side without gaps; a file can claim thousands that hold nothing. */
const mostColumns = 60;

type Shape = PaperNode['kind'];

/** Arranges a document's blocks into what they are shown as. Every block is in it once, in order. */
export function arrangeBlocks(blocks: readonly Block[]): readonly PaperNode[] {
  const nodes: PaperNode[] = [];
  const all = blocks.map((block, index): PaperBlock => ({ index, block }));
  for (let from = 0; from < all.length; ) {
    const [first] = all.slice(from, from + 1);
    if (!first) break;
    const shape = shapeOf(first.block);
    let to = from + 1;
    // A caption belongs to the table under it.
    if (shape === 'line' && first.block.kind === 'caption' && all[to]?.block.cell) {
      to = endOfRun(all, to);
      nodes.push(tableOf(first, all.slice(from + 1, to)));
    } else if (shape === 'line') nodes.push({ kind: 'line', own: first });
    else {
      to = endOfRun(all, from);
      nodes.push(nodeOf(shape, all.slice(from, to)));
    }
    from = to;
  }
  return nodes;
}

function shapeOf({ kind, cell, furniture }: Block): Shape {
  if (furniture) return furniture === 'running-head' ? 'edge' : 'aside';
  if (cell) return 'table';
  if (kind === 'item') return 'list';
  if (kind === 'term' || kind === 'definition') return 'definitions';
  return kind === 'quote' ? 'quote' : 'line';
}

/** Where the blocks that make one shape with the first end, exclusive. */
function endOfRun(all: readonly PaperBlock[], from: number): number {
  const first = all[from]?.block;
  let to = from;
  for (let block = first; first && block; block = all[to]?.block) {
    if (shapeOf(block) !== shapeOf(first) || block.cell?.table !== first.cell?.table) break;
    to += 1;
  }
  return to;
}

function nodeOf(shape: Exclude<Shape, 'line'>, blocks: readonly PaperBlock[]): PaperNode {
  if (shape === 'table') return tableOf(null, blocks);
  return shape === 'list' ? { kind: 'list', items: itemsOf(blocks) } : { kind: shape, blocks };
}

/** Items with those nested in them; an item that is deeper than any before it hangs on the one above, however deep it says it is. */
function itemsOf(blocks: readonly PaperBlock[]): readonly PaperItem[] {
  const top: PaperItem[] = [];
  const open: { level: number; inner: PaperItem[] }[] = [];
  for (const own of blocks) {
    const level = own.block.level ?? 1;
    while (open.length && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const inner: PaperItem[] = [];
    (open.at(-1)?.inner ?? top).push({ own, inner });
    open.push({ level, inner });
  }
  return top;
}

function tableOf(caption: PaperBlock | null, blocks: readonly PaperBlock[]): PaperNode {
  const rows = new Map<number, Map<number, PaperBlock[]>>();
  for (const own of blocks) {
    const { row = 0, column = 0 } = own.block.cell ?? {};
    const cells = rows.get(row) ?? new Map<number, PaperBlock[]>();
    rows.set(row, cells);
    cells.set(column, [...(cells.get(column) ?? []), own]);
  }
  const columns = blocks.reduce((most, { block }) => Math.max(most, (block.cell?.column ?? 0) + 1), 0);
  return { kind: 'table', caption, rows: [...rows.values()].map((cells) => rowOf(cells, columns)) };
}

function rowOf(cells: ReadonlyMap<number, readonly PaperBlock[]>, columns: number): readonly PaperCell[] {
  const shown = columns > mostColumns ? [...cells.keys()] : Array.from({ length: columns }, (_, column) => column);
  return shown.map((column) => {
    const blocks = cells.get(column) ?? [];
    return { column, header: blocks[0]?.block.cell?.header ?? false, blocks };
  });
}
