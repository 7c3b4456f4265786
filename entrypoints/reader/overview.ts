import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OverviewTick } from '@/components/OverviewStrip.tsx';
import type { Viewer } from '@/entrypoints/reader/viewer.ts';
import type { Mark } from '@/lib/marks/finding-marks.ts';
import { type Place, rangesOf } from '@/lib/read/pdf/places.ts';
import { say } from '@/lib/show/words.ts';

type Point = readonly [number, number];

/** How far down its page a text item stands, from 0 to 1. */
type HeightOf = (item: number) => number;

/** Works out where along the document its marks stand, on pages that are drawn and on those that are not. */
export class Overview {
  readonly #points = new Map<number, Promise<readonly Point[]>>();
  #pdf: PDFDocumentProxy | null = null;
  #run = 0;

  constructor(
    readonly viewer: Pick<Viewer, 'placeOf' | 'rotation'>,
    readonly onTicks: (ticks: readonly OverviewTick[]) => void,
  ) {}

  /** The document from now on; null for none. */
  setDocument(pdf: PDFDocumentProxy | null): void {
    this.#pdf = pdf;
    this.#points.clear();
    this.#run += 1;
    this.onTicks([]);
  }

  /** A page's words are others now. */
  forget(page: number): void {
    this.#points.delete(page);
  }

  /** Tells of a tick for each mark that has a place, in order of the document. Later calls overtake earlier ones. */
  async place(marks: readonly Mark[], places: readonly Place[]): Promise<void> {
    this.#run += 1;
    const own = this.#run;
    const found = marks.flatMap((mark) => {
      const [first] = rangesOf(places, mark);
      return first ? [{ mark, page: first.page, item: first.item }] : [];
    });
    const heights = new Map<number, HeightOf>();
    for (const { page } of found) {
      if (!heights.has(page)) heights.set(page, await this.#heightsOn(page));
      if (own !== this.#run) return;
    }
    const ticks = found.flatMap(({ mark, page, item }): OverviewTick[] => {
      const on = this.viewer.placeOf(page);
      if (!on) return [];
      const { id, verdict, title } = mark;
      const words = { verdict: say(`verdict.${verdict}`).toLowerCase(), page };
      const label = title ? say('overview.tick.page', { title, ...words }) : say('reader.side.page', words);
      return [{ id, verdict, label, at: on.top + on.height * (heights.get(page)?.(item) ?? 0) }];
    });
    this.onTicks(ticks.sort((one, other) => one.at - other.at));
  }

  async #heightsOn(number: number): Promise<HeightOf> {
    const page = await this.#pdf?.getPage(number);
    if (!page) return () => 0;
    const points = this.#points.get(number) ?? pointsOn(page);
    this.#points.set(number, points);
    const all = await points;
    const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + this.viewer.rotation()) % 360 });
    return (item) => {
      const [x, y] = all[item] ?? [0, 0];
      const [, down = 0] = viewport.convertToViewportPoint(x, y);
      return Math.min(1, Math.max(0, Number(down) / viewport.height));
    };
  }
}

/** Where a page's text items begin, in the PDF's own units, numbered as `readRuns` does. */
async function pointsOn(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<readonly Point[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  return items.flatMap((item): Point[] =>
    'str' in item ? [[Number(item.transform[4]), Number(item.transform[5])]] : [],
  );
}
