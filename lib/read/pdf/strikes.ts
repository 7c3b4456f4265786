import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.d.ts';
import { type Box, drawnLines } from '@/lib/read/pdf/drawn-lines.ts';
import type { Frame } from '@/lib/read/pdf/frame.ts';
import { glyphsOf } from '@/lib/read/pdf/glyphs.ts';
import type { Row } from '@/lib/read/pdf/lines.ts';
import type { Run } from '@/lib/read/pdf/runs.ts';
import { StrikeMarks } from '@/lib/read/pdf/strike-marks.ts';
import { signsOfStrikes } from '@/lib/read/pdf/strike-signs.ts';
import { type Strike, strikeRuns } from '@/lib/read/pdf/struck.ts';
import { TimeLimit } from '@/lib/read/time-limit.ts';

/** In milliseconds. */
const drawnWithin = 20_000;
/**
 * How many pages may be searched for lines in vain, by what their words say: so many, and one more for each share of the pages. Lists of prices or dates read like struck ones, and
 * most days that were moved are told in plain words. What is drawn on a page takes several times as long to learn as its words.
 */
const mostVain = { beside: { pages: 3, share: 20 }, moved: { pages: 1, share: 50 } };

/** `AnnotationMode.DISABLE` of pdf.js. */
const noAnnotations = 0;

/** Finds the words of one PDF that are struck out: by a reader's mark over them, or by a line drawn through them. */
export class StrikeSearch {
  readonly #marks: StrikeMarks;
  readonly #passedOver = new Set<number>();
  readonly #vain = { beside: 0, moved: 0 };
  #isStruck = false;

  constructor(pdf: PDFDocumentProxy) {
    this.#marks = new StrikeMarks(pdf);
  }

  /**
   * A page's runs with the words marked that are struck out; the same runs where none is. What is drawn on a page costs as much to learn as its words, so it is
   * asked for only where the words are as they would be on a page with strikes.
   */
  async strike(page: PDFPageProxy, frame: Frame, runs: readonly Run[], rows: readonly Row[]): Promise<readonly Run[]> {
    const { pageNumber: number } = page;
    const marks = await this.#marks.on(number, frame);
    const signs = this.#isStruck || marks.length ? 'none' : signsOfStrikes(rows);
    if (signs === 'shown') this.#isStruck = true;
    if (!marks.length && !this.#isWorthIt(rows, number, signs)) {
      if (rows.length) this.#passedOver.add(number);
      return runs;
    }
    const drawn = await drawnOn(page);
    const glyphs = drawn ? glyphsOf(drawn) : new Map();
    const lines = drawn ? drawnLines(drawn, frame) : [];
    const marked = strikeRuns(runs, marks.map(asMark), glyphs);
    const struck = strikeRuns(marked, lines.map(asLine), glyphs);
    if (struck !== marked) this.#isStruck = true;
    else if (signs === 'beside' || signs === 'moved') this.#vain[signs] += 1;
    return struck;
  }

  #isWorthIt(rows: readonly Row[], page: number, signs: ReturnType<typeof signsOfStrikes>): boolean {
    if (this.#isStruck) return rows.length > 0;
    if (signs !== 'beside' && signs !== 'moved') return false;
    const { pages, share } = mostVain[signs];
    return this.#vain[signs] < pages + Math.floor(page / share);
  }

  /** The pages that were not searched, to be given anew: a document that strikes words out once does so elsewhere. None where it was not seen to. */
  passedOver(): readonly number[] {
    return this.#isStruck ? [...this.#passedOver] : [];
  }
}

const asMark = (box: Box): Strike => ({ ...box, kind: 'mark' });
const asLine = (box: Box): Strike => ({ ...box, kind: 'line' });

/** A page whose drawings are damaged still has its words, and no more is known of them. */
const drawnOn = (page: PDFPageProxy): Promise<PDFOperatorList | null> =>
  new TimeLimit(drawnWithin)
    .race(page.getOperatorList({ annotationMode: noAnnotations }))
    .catch(() => null)
    .finally(() => page.cleanup());
