import type { Block, DocumentText, Link, Part, Span, Unread } from '@/lib/document.ts';
import { say } from '@/lib/show/words.ts';

/**
 * Joins the documents of one pack, in order, into one that is read as a whole: what one says answers the silence of another, and where two give different
 * closing dates the document contradicts itself. So a pack is the papers of one exercise; papers of two would contradict each other where nobody erred.
 * Its title is the first one's with the number of the others; its pages are counted together, and each block keeps the number in its own document.
 * It has no address of its own, and a language or a day of publication only where all that give one agree. One document is returned as it is. Throws on none.
 */
export function joinDocuments(docs: readonly DocumentText[]): DocumentText {
  const [first] = docs;
  if (!first) throw new RangeError('A pack needs a document');
  if (docs.length === 1) return first;

  const blocks: Block[] = [];
  const struck: Span[] = [];
  const links: Link[] = [];
  const unread: Unread[] = [];
  const parts: Part[] = [];
  const texts: string[] = [];
  let start = 0;
  let tables = 0;
  for (const doc of docs) {
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
    const firstBlock = blocks.length;
    for (const block of doc.blocks) blocks.push(movedBlock(moved(block), firstBlock, tables));
    struck.push(...doc.struck.map(moved));
    links.push(...doc.links.map(moved));
    parts.push(...(doc.parts ?? [wholeOf(doc)]).map(moved));
    unread.push(
      ...doc.unread.map((each) => ({ ...each, what: say('pack.unread', { title: doc.title, what: each.what }) })),
    );
    texts.push(doc.text);
    start += doc.text.length + 1;
    tables += tablesIn(doc);
  }
  const pages = docs.flatMap((doc) => doc.pages ?? []);
  return {
    source: shared(docs.map(({ source }) => source)) ?? 'text',
    title: say('pack.title', { title: parts[0]?.title ?? first.title, count: parts.length - 1 }),
    address: null,
    language: shared(docs.flatMap(({ language }) => language ?? [])),
    published: shared(docs.flatMap(({ published }) => published ?? [])),
    text: texts.join('\n'),
    blocks,
    struck,
    links,
    pages: pages.length ? pages.reduce((sum, count) => sum + count, 0) : null,
    unread,
    parts,
  };
}

const wholeOf = ({ title, address, text }: DocumentText): Part => ({ start: 0, end: text.length, title, address });

function movedBlock(block: Block, firstBlock: number, tables: number): Block {
  const { labels, cell } = block;
  return {
    ...block,
    ...(labels && { labels: labels.map((label) => label + firstBlock) }),
    ...(cell && { cell: { ...cell, table: cell.table + tables } }),
  };
}

const tablesIn = ({ blocks }: DocumentText): number =>
  blocks.reduce((count, { cell }) => (cell ? Math.max(count, cell.table + 1) : count), 0);

/** What all say; null where they differ or say nothing. */
function shared<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
