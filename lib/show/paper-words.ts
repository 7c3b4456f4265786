import type { DocumentText, Span } from '@/lib/document.ts';

/** A stretch of a block's words that is of one make. */
export interface PaperPiece {
  /** Where it begins in the document, by which it can be told from its neighbours. */
  readonly start: number;
  readonly text: string;
  readonly struck: boolean;
  /** Where on the web it links to; null where it does not. */
  readonly address: string | null;
}

type Worded = Pick<DocumentText, 'text' | 'struck' | 'links'>;

/** For a block of a document, its words cut where a link or a strike begins or ends. Prepared once for all blocks; the pieces together are the block's text. */
export function piecesOf(doc: Worded): (block: Span) => readonly PaperPiece[] {
  const struckIn = within(doc.struck);
  const linksIn = within(doc.links.filter(({ address }) => /^https?:\/\//i.test(address)));
  return (block) => {
    const struck = struckIn(block);
    const links = linksIn(block);
    const edges = [...struck, ...links].flatMap(({ start, end }) => [start, end]);
    const cuts = [...new Set([block.start, ...edges, block.end])]
      .filter((cut) => cut >= block.start && cut <= block.end)
      .sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, index) => {
      const end = cuts[index + 1] ?? block.end;
      const covers = (span: Span) => span.start <= start && end <= span.end;
      return {
        start,
        text: doc.text.slice(start, end),
        struck: struck.some(covers),
        address: links.find(covers)?.address ?? null,
      };
    });
  };
}

/** The spans that reach into a block; they are in order, and so are the blocks most often asked for. */
function within<T extends Span>(spans: readonly T[]): (block: Span) => readonly T[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < ordered.length; at++) {
      const span = ordered[at];
      if (!span || span.start >= end) break;
      found.push(span);
    }
    return found;
  };
}
