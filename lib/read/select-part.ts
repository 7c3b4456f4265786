import type { Block, DocumentText, Link, Span } from '@/lib/document.ts';

/** What a reader selected of a document, as a document of its own, and the way back from its words to the whole. */
export interface SelectedPart {
  readonly doc: DocumentText;
  /** Where words of the part stand in the whole: one span for each block they reach into. */
  placesOf(span: Span): readonly Span[];
}

/** A stretch of one block of the whole, and where it stands in the part. */
interface Piece extends Span {
  /** Of its block, in the whole. */
  readonly block: number;
  /** Offset in the part. */
  readonly at: number;
  /** Selected itself, rather than kept to say what the selected words belong to. */
  readonly chosen: boolean;
}

/**
 * Cuts a document down to what was selected; null where that has no words. Sentences are kept whole, for half of one may say the opposite, and so are the
 * headings over a selected block and the labels it answers to: without them nobody knows what the words are about. A reader who selects words in a page's
 * furniture means those words, so they count.
 */
export function selectPart(whole: DocumentText, selected: readonly Span[], title: string): SelectedPart | null {
  const pieces = piecesOf(whole, selected);
  if (!pieces.some(({ chosen }) => chosen)) return null;
  const places = new Map(pieces.map(({ block }, index) => [block, index]));
  const doc: DocumentText = {
    ...whole,
    title,
    text: pieces.map(({ start, end }) => whole.text.slice(start, end)).join('\n'),
    blocks: pieces.map((piece) => blockOf(whole.blocks[piece.block], piece, places)),
    struck: whole.struck.flatMap((span) => within(span, pieces)),
    links: whole.links.flatMap((link) => within(link, pieces).map((span): Link => ({ ...link, ...span }))),
    // What could not be read elsewhere on the page is not missing here.
    unread: [],
    selection: true,
  };
  return { doc, placesOf: (span) => pieces.flatMap((piece) => back(span, piece)) };
}

/** The stretches to keep, in order. */
function piecesOf({ text, blocks }: DocumentText, selected: readonly Span[]): readonly Piece[] {
  const kept = new Map<number, { readonly span: Span; readonly chosen: boolean }>();
  const over: { readonly index: number; readonly level: number }[] = [];
  let next = 0;
  blocks.forEach((block, index) => {
    while ((selected[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next += 1;
    const touching: Span[] = [];
    for (let each = next; (selected[each]?.start ?? block.end) < block.end; each += 1) {
      const span = selected[each];
      if (span) touching.push(span);
    }
    if (block.kind === 'heading' && !block.furniture) {
      const level = block.level ?? 1;
      while ((over.at(-1)?.level ?? 0) >= level) over.pop();
      over.push({ index, level });
    }
    const first = touching[0];
    const last = touching.at(-1);
    if (!first || !last) return;
    const reach = trimmed(text, { start: Math.max(first.start, block.start), end: Math.min(last.end, block.end) });
    if (reach.start >= reach.end) return;
    for (const context of [...over.map((heading) => heading.index), ...labelsOf(block)]) {
      const about = blocks[context];
      if (about && !kept.has(context)) kept.set(context, { span: about, chosen: false });
    }
    kept.set(index, { span: wholeSentences(text, block, reach), chosen: true });
  });
  let at = 0;
  return [...kept]
    .sort(([a], [b]) => a - b)
    .map(([block, { span, chosen }]) => {
      const piece = { block, start: span.start, end: span.end, at, chosen };
      at += span.end - span.start + 1;
      return piece;
    });
}

const labelsOf = ({ labels = [] }: Block): readonly number[] => labels;

/** A span without the blanks at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A stretch of a block, grown to where its first sentence begins and its last one ends. */
function wholeSentences(text: string, block: Span, { start, end }: Span): Span {
  if (start === block.start && end === block.end) return block;
  let from = start;
  let to = end;
  for (const { index, segment } of sentences.segment(text.slice(block.start, block.end))) {
    const opens = block.start + index;
    const closes = opens + segment.trimEnd().length;
    if (opens <= start && start < closes) from = opens;
    if (opens < end && end <= closes) to = closes;
  }
  return { start: from, end: to };
}

function blockOf(block: Block | undefined, piece: Piece, places: ReadonlyMap<number, number>): Block {
  if (!block) throw new RangeError(`There is no block ${piece.block}`);
  const { labels, furniture, ...rest } = block;
  const kept = labelsOf(block).flatMap((label) => places.get(label) ?? []);
  return {
    ...rest,
    start: piece.at,
    end: piece.at + piece.end - piece.start,
    ...(kept.length && labels ? { labels: kept } : {}),
    ...(furniture && !piece.chosen ? { furniture } : {}),
  };
}

/** The parts of a span of the whole that were kept, as they stand in the part. */
const within = ({ start, end }: Span, pieces: readonly Piece[]): readonly Span[] =>
  pieces
    .filter((piece) => piece.start < end && start < piece.end)
    .map((piece) => ({
      start: piece.at + Math.max(start, piece.start) - piece.start,
      end: piece.at + Math.min(end, piece.end) - piece.start,
    }));

/** The words of a span of the part that come from one piece, as they stand in the whole. */
function back({ start, end }: Span, piece: Piece): readonly Span[] {
  const first = Math.max(start, piece.at);
  const last = Math.min(end, piece.at + piece.end - piece.start);
  return first < last ? [{ start: piece.start + first - piece.at, end: piece.start + last - piece.at }] : [];
}
