import type { ToDocument } from '@/lib/browser/messages.ts';
import type { DocumentText, Span } from '@/lib/document.ts';
import type { MarkLook } from '@/lib/marks/mark-sheet.ts';
import { Painter, type PlacedMark } from '@/lib/marks/painter.ts';
import { markUnder } from '@/lib/marks/pressed.ts';
import { scrollTo } from '@/lib/marks/scroll-to.ts';

type Asked = Extract<ToDocument, { type: 'mark' }>['marks'][number];

/** A mark, and how far down the document it begins, from 0 to 1. */
export interface MarkPlace {
  readonly mark: Asked;
  readonly at: number;
}

/** The marks in a document that the text reader shows. Its words never change, so a mark's place is found once. */
export class TextMarks {
  readonly #painter = new Painter();
  #shown: { readonly doc: DocumentText; readonly paper: HTMLElement } | null = null;
  #asked: readonly Asked[] = [];
  #placed: readonly PlacedMark[] = [];

  /** The document whose words stand in an element from now on; what was asked for before is marked in it. */
  place(doc: DocumentText, paper: HTMLElement): void {
    this.#shown = { doc, paper };
    this.mark(this.#asked);
  }

  /** Paints these and no others. */
  mark(asked: readonly Asked[]): void {
    this.#asked = asked;
    this.#placed = asked.map((mark) => ({ id: mark.id, verdict: mark.verdict, ranges: this.#rangesOf(mark) }));
    this.#painter.paint(this.#placed);
  }

  /** Scrolls to a mark's words and sets them apart. False where the document does not have them. */
  show(id: string): boolean {
    const ranges = this.#placed.find((mark) => mark.id === id)?.ranges ?? [];
    this.#painter.show(scrollTo(ranges));
    return ranges.length > 0;
  }

  /** Paints as the reader likes it from now on. */
  setLook(look: MarkLook): void {
    this.#painter.setLook(look);
  }

  /** The mark that a click fell on; null where there is none. */
  under(event: MouseEvent): string | null {
    if (this.#painter.isHidden) return null;
    return markUnder(event, this.#placed)?.id ?? null;
  }

  /** Where the marks stand, in the order they were asked for. */
  places(): readonly MarkPlace[] {
    const paper = this.#shown?.paper.getBoundingClientRect();
    if (!paper?.height) return [];
    return this.#asked.flatMap((mark, index) => {
      const [range] = this.#placed[index]?.ranges ?? [];
      if (!range) return [];
      return [{ mark, at: (range.getBoundingClientRect().top - paper.top) / paper.height }];
    });
  }

  clear(): void {
    this.#shown = null;
    this.#asked = [];
    this.#placed = [];
    this.#painter.clear();
  }

  /** A range in each block that the span reaches into: words of two table cells are not words of what lies between them. */
  #rangesOf(span: Span): readonly Range[] {
    if (!this.#shown) return [];
    const { doc, paper } = this.#shown;
    const ranges: Range[] = [];
    for (let index = firstEndingAfter(doc.blocks, span.start); index < doc.blocks.length; index++) {
      const block = doc.blocks[index];
      if (!block || block.start >= span.end) break;
      const element = paper.querySelector(`[data-block="${index}"]`);
      const [start, end] = [Math.max(span.start, block.start), Math.min(span.end, block.end)];
      const range = element && rangeIn(element, start - block.start, end - block.start);
      if (range) ranges.push(range);
    }
    return ranges;
  }
}

/** The first block that reaches past an offset, by binary search; their number where none does. */
function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The range over a stretch of an element's words, by offsets into them; null where it has not as many. */
function rangeIn(element: Element, start: number, end: number): Range | null {
  const range = element.ownerDocument.createRange();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!begun && start < before + length) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return null;
}
