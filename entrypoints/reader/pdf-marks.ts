import { liveRanges } from '@/entrypoints/reader/item-ranges.ts';
import type { Viewer } from '@/entrypoints/reader/viewer.ts';
import type { ToDocument } from '@/lib/browser/messages.ts';
import type { Mark } from '@/lib/marks/finding-marks.ts';
import type { MarkLook } from '@/lib/marks/mark-sheet.ts';
import { Painter, type PlacedMark } from '@/lib/marks/painter.ts';
import { markUnder } from '@/lib/marks/pressed.ts';
import { scrollTo } from '@/lib/marks/scroll-to.ts';
import { type ItemRange, type Place, rangesOf } from '@/lib/read/pdf/places.ts';

type Asked = Extract<ToDocument, { type: 'mark' }>['marks'][number];

/** How long a page may take to be drawn before its words are given up, in milliseconds. */
const patience = 8_000;

/** The marks in a PDF: painted on the pages that are drawn, and again on each page that comes into view. */
export class PdfMarks {
  readonly #painter = new Painter();
  readonly #waiting = new Map<number, () => void>();
  #places: readonly Place[] = [];
  #asked: readonly Asked[] = [];
  #placed: readonly PlacedMark[] = [];
  #shown: string | null = null;

  constructor(
    readonly viewer: Pick<Viewer, 'textOf' | 'goTo'>,
    /** Told of the marks and the places of the text whenever either changes. */
    readonly onPlaced: (marks: readonly Mark[], places: readonly Place[]) => void = () => {},
  ) {}

  /** Tells anew where the marks are, for the pages have another size or way up. */
  tell(): void {
    this.onPlaced(this.#asked.map(markOf), this.#places);
  }

  /** The words asked for stand in these places from now on. */
  setPlaces(places: readonly Place[]): void {
    this.#places = places;
    this.#repaint();
    this.tell();
  }

  /** Paints these and no others. */
  mark(asked: readonly Asked[]): void {
    this.#asked = asked;
    if (!asked.some(({ id }) => id === this.#shown)) this.#shown = null;
    this.#repaint();
    this.tell();
  }

  /** To be told of each page that has been drawn. */
  rendered(page: number): void {
    this.#waiting.get(page)?.();
    this.#repaint();
  }

  /** Turns to a mark's page, scrolls to its words and sets them apart. False where the document does not have them. */
  async show(id: string): Promise<boolean> {
    const asked = this.#asked.find((mark) => mark.id === id);
    const [first] = asked ? rangesOf(this.#places, asked) : [];
    if (!first) return false;
    this.#shown = id;
    if (!this.viewer.textOf(first.page)) {
      const drawn = this.#drawn(first.page);
      this.viewer.goTo(first.page);
      await drawn;
    }
    this.#repaint();
    const ranges = this.#placed.find((mark) => mark.id === id)?.ranges ?? [];
    return scrollTo(ranges).length > 0;
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

  clear(): void {
    this.#asked = [];
    this.#placed = [];
    this.#places = [];
    this.#shown = null;
    this.#painter.clear();
  }

  #drawn(page: number): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        this.#waiting.delete(page);
        resolve();
      };
      const timer = setTimeout(finish, patience);
      this.#waiting.set(page, finish);
    });
  }

  /** Ranges on pages that are no longer drawn are left out, and so let go. */
  #repaint(): void {
    this.#placed = this.#asked.map((mark) => ({
      id: mark.id,
      verdict: mark.verdict,
      ranges: this.#live(rangesOf(this.#places, mark)),
    }));
    this.#painter.paint(this.#placed);
    this.#painter.show(this.#placed.find(({ id }) => id === this.#shown)?.ranges ?? []);
  }

  #live(items: readonly ItemRange[]): readonly Range[] {
    const pages = new Map<number, ItemRange[]>();
    for (const item of items) pages.set(item.page, [...(pages.get(item.page) ?? []), item]);
    return [...pages].flatMap(([page, onPage]) => {
      const elements = this.viewer.textOf(page);
      return elements ? liveRanges(onPage, elements) : [];
    });
  }
}

/** A title that is absent is not one that is undefined. */
const markOf = ({ title, ...mark }: Asked): Mark => (title === undefined ? mark : { ...mark, title });
