import type { PDFDocumentProxy } from 'pdfjs-dist';
import * as v from 'valibot';
import type { Box } from '@/lib/read/pdf/drawn-lines.ts';
import type { Frame } from '@/lib/read/pdf/frame.ts';
import { TimeLimit } from '@/lib/read/time-limit.ts';

/** `AnnotationType.STRIKEOUT` of pdf.js, and the flags of PDF for what is not shown. */
const strikeOut = 12;
const hidden = 2 | 32;

/** One question for many pages costs next to nothing, where page by page every link would be read with the marks; but the first page should not wait for the last. */
const pagesAtOnce = 32;
/** In milliseconds. */
const answerWithin = 20_000;

const markShape = v.object({
  annotationType: v.literal(strikeOut),
  pageIndex: v.number(),
  annotationFlags: v.optional(v.number(), 0),
  quadPoints: v.instance(Float32Array),
});

type Mark = v.InferOutput<typeof markShape>;

/** The marks by which a reader has struck words out in one PDF, with a viewer's tools. */
export class StrikeMarks {
  readonly #asked = new Map<number, Promise<readonly Mark[]>>();

  constructor(readonly pdf: PDFDocumentProxy) {}

  /** Those on a page, from 1: a box for each stretch of words. */
  async on(page: number, frame: Frame): Promise<readonly Box[]> {
    const batch = Math.floor((page - 1) / pagesAtOnce);
    const marks = this.#ask(batch);
    if ((batch + 1) * pagesAtOnce < this.pdf.numPages) void this.#ask(batch + 1);
    return (await marks).filter(({ pageIndex }) => pageIndex === page - 1).flatMap((mark) => boxesOf(mark, frame));
  }

  /** Never rejects: where marks are damaged, no more is known of them than that. */
  #ask(batch: number): Promise<readonly Mark[]> {
    const before = this.#asked.get(batch);
    if (before) return before;
    const others = Array.from({ length: this.pdf.numPages }, (_, page) => page).filter(
      (page) => Math.floor(page / pagesAtOnce) !== batch,
    );
    const asked = new TimeLimit(answerWithin)
      .race(this.pdf.getAnnotationsByType(new Set([strikeOut]), new Set(others)))
      .then(shownAmong, () => []);
    this.#asked.set(batch, asked);
    return asked;
  }
}

/** pdf.js answers with nothing where a document's annotations are beyond it. */
const shownAmong = (found: readonly object[] | null): readonly Mark[] =>
  (found ?? []).flatMap((each) => {
    const mark = v.safeParse(markShape, each);
    return mark.success && !(mark.output.annotationFlags & hidden) ? [mark.output] : [];
  });

/** Four corners a stretch, in pdf.js's order: the top left first, the bottom right last. */
function boxesOf({ quadPoints }: Mark, { matrix: [a, b, c, d, e, f] }: Frame): readonly Box[] {
  return Array.from({ length: Math.floor(quadPoints.length / 8) }, (_, at) => {
    const corners = [0, 6].map((from) => {
      const [x = 0, y = 0] = quadPoints.subarray(8 * at + from);
      return { x: a * x + c * y + e, y: b * x + d * y + f };
    });
    return {
      left: Math.min(...corners.map(({ x }) => x)),
      right: Math.max(...corners.map(({ x }) => x)),
      top: Math.min(...corners.map(({ y }) => y)),
      bottom: Math.max(...corners.map(({ y }) => y)),
    };
  });
}
