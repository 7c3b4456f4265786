import type { Draft, PageLines } from '@/lib/read/dom/lines.ts';

/** A page's blocks with sums ready, so that any stretch of them can be weighed at once. Ranges are of block indices, `to` exclusive. */
export class PageView {
  readonly blocks: readonly Draft[];
  /** The heading that names the page; null where none does. */
  readonly title: number | null;
  readonly #characters: number[] = [0];
  readonly #linked: number[] = [0];
  readonly #links: number[] = [0];
  readonly #lines: PageLines;

  constructor(lines: PageLines, documentTitle: string) {
    this.#lines = lines;
    this.blocks = lines.blocks;
    lines.blocks.forEach(({ start, end, linked, links }, index) => {
      this.#characters.push((this.#characters[index] ?? 0) + end - start);
      this.#linked.push((this.#linked[index] ?? 0) + linked);
      this.#links.push((this.#links[index] ?? 0) + links);
    });
    this.title = titleOf(this, documentTitle);
  }

  text(index: number): string {
    return this.#lines.wordsOf(index, index + 1);
  }

  textOf(from: number, to: number): string {
    return this.#lines.wordsOf(from, to);
  }

  characters(from: number, to: number): number {
    return (this.#characters[to] ?? 0) - (this.#characters[from] ?? 0);
  }

  links(from: number, to: number): number {
    return (this.#links[to] ?? 0) - (this.#links[from] ?? 0);
  }

  /** The share of a stretch's characters that are links, 0 to 1. */
  linkShare(from: number, to: number): number {
    return ((this.#linked[to] ?? 0) - (this.#linked[from] ?? 0)) / Math.max(1, this.characters(from, to));
  }

  /** The share of the page's characters in a stretch, 0 to 1. */
  share(from: number, to: number): number {
    return this.characters(from, to) / Math.max(1, this.characters(0, this.blocks.length));
  }

  /** A heading, or a line all in bold and short enough to serve as one. */
  isHeading(index: number): boolean {
    const block = this.blocks[index];
    if (!block) return false;
    if (block.kind === 'heading') return true;
    const size = block.end - block.start;
    return block.kind === 'paragraph' && size <= 60 && block.bold >= size - 1 && block.links === 0;
  }
}

/** The first heading of the first rank within the page's main part; of several outside one, that which the browser's tab names. */
function titleOf(view: PageView, documentTitle: string): number | null {
  const first = view.blocks.flatMap(({ kind, level }, index) => (kind === 'heading' && level === 1 ? [index] : []));
  const inMain = first.find((index) => view.blocks[index]?.box.inMain);
  const named = first.find((index) => documentTitle.toLowerCase().startsWith(view.text(index).toLowerCase()));
  return inMain ?? named ?? first[0] ?? null;
}
