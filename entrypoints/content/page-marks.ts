import type { ToDocument } from '@/lib/browser/messages.ts';
import type { DocumentText, Span } from '@/lib/document.ts';
import { findAgain } from '@/lib/marks/find-again.ts';
import type { MarkLook } from '@/lib/marks/mark-sheet.ts';
import { Painter, type PlacedMark } from '@/lib/marks/painter.ts';
import { markUnder } from '@/lib/marks/pressed.ts';
import { scrollTo } from '@/lib/marks/scroll-to.ts';
import type { PageReading } from '@/lib/read/page.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { type SelectedPart, selectPart } from '@/lib/read/select-part.ts';
import { say } from '@/lib/show/words.ts';

type Asked = Extract<ToDocument, { type: 'mark' }>['marks'][number];

/** The marks in one page: which were asked for, where they are now, and which the reader presses. */
export class PageMarks {
  readonly #painter = new Painter();
  readonly #listening = new Set<Document>();
  /** What was read first: the page may have changed since. */
  #given: DocumentText | null = null;
  /** The part of it that was handed out; null where that was the whole. The offsets of marks are into what was handed out. */
  #part: SelectedPart | null = null;
  /** The latest reading; of a page that has changed since, not the one handed out. */
  #latest: PageReading | null = null;
  #asked: readonly Asked[] = [];
  #placed: readonly PlacedMark[] = [];

  constructor(
    readonly readPage: () => Promise<PageReading>,
    readonly pressed: (id: string) => void,
  ) {}

  /** Reads the page, or of it only what stands within some ranges. What was marked before is taken away. Throws a `ReadError` where there are no words. */
  async read(selected: readonly Range[] | null = null): Promise<DocumentText> {
    this.clear();
    this.#latest = await this.readPage();
    this.#given = this.#latest.doc;
    this.#part = null;
    if (!selected) return this.#given;
    const title = say(this.#given.title ? 'selection.title' : 'selection.untitled', { title: this.#given.title });
    this.#part = selectPart(this.#given, this.#latest.spansWithin(selected), title);
    if (!this.#part) throw new ReadError('empty', say('selection.none'));
    return this.#part.doc;
  }

  /** Paints as the reader likes it from now on. */
  setLook(look: MarkLook): void {
    this.#painter.setLook(look);
  }

  /** Paints these and no others. Where the page has changed since it was read, it is read once more to find the words again. */
  async mark(asked: readonly Asked[]): Promise<void> {
    this.#asked = asked;
    this.#placed = this.#place();
    if (this.#placed.some(isLost)) await this.#readAgain();
    this.#paint();
  }

  /** Scrolls to a mark and sets it apart. False where its words are no longer in the page. */
  async show(id: string): Promise<boolean> {
    const asked = this.#asked.find((mark) => mark.id === id);
    if (!asked) return false;
    if (!this.#rangesOf(asked).length) {
      await this.#readAgain();
      this.#paint();
      // The panel may have gone, or asked for other marks, in the meantime.
      if (!this.#asked.includes(asked)) return false;
    }
    const ranges = this.#rangesOf(asked);
    this.#painter.show(scrollTo(ranges));
    return ranges.length > 0;
  }

  /** Takes all marks away. */
  clear(): void {
    this.#asked = [];
    this.#placed = [];
    this.#painter.clear();
    for (const page of this.#listening) page.removeEventListener('click', this.#clicked, true);
    this.#listening.clear();
  }

  #place(): readonly PlacedMark[] {
    return this.#asked.map((mark) => ({ id: mark.id, verdict: mark.verdict, ranges: this.#rangesOf(mark) }));
  }

  #rangesOf(span: Span): readonly Range[] {
    return (this.#part?.placesOf(span) ?? [span]).flatMap((place) => this.#rangesInPage(place));
  }

  #rangesInPage(span: Span): readonly Range[] {
    if (!this.#latest || !this.#given) return [];
    const { doc } = this.#latest;
    const now = doc === this.#given ? span : findAgain(this.#given.text, span, doc.text);
    return now ? this.#latest.rangesOf(now) : [];
  }

  async #readAgain(): Promise<void> {
    this.#latest = await this.readPage();
    this.#placed = this.#place();
  }

  #paint(): void {
    this.#painter.paint(this.#placed);
    for (const { ranges } of this.#placed) {
      for (const { startContainer } of ranges) {
        const page = startContainer.ownerDocument;
        if (!page || this.#listening.has(page)) continue;
        // Capture, since a page may stop a click on its way up; it is only looked at, and goes on to where it was going.
        page.addEventListener('click', this.#clicked, true);
        this.#listening.add(page);
      }
    }
  }

  readonly #clicked = (event: MouseEvent): void => {
    if (!event.isTrusted || this.#painter.isHidden) return;
    const mark = markUnder(event, this.#placed);
    if (mark) this.pressed(mark.id);
  };
}

const isLost = ({ ranges }: PlacedMark) => ranges.length === 0;
