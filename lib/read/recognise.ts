import * as v from 'valibot';

/** A word found in a picture of a page, in pixels from its top left. */
export interface RecognisedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** How sure the recogniser is, in percent. */
  readonly confidence: number;
}

/** Words that stand on one baseline, from left to right. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** Where its baseline runs: a scan is seldom quite straight. */
  readonly baseline: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** From the foot of its letters to their head. */
  readonly height: number;
}

const number = v.number();
const given = v.array(
  v.object({
    paragraphs: v.array(
      v.object({
        lines: v.array(
          v.object({
            baseline: v.object({ x0: number, y0: number, x1: number, y1: number }),
            rowAttributes: v.object({ rowHeight: number }),
            words: v.array(
              v.object({ text: v.string(), confidence: number, bbox: v.object({ x0: number, x1: number }) }),
            ),
          }),
        ),
      }),
    ),
  }),
);

/** Marks without a letter or figure that the recogniser doubts are specks and edges of the paper. */
const leastForMarks = 50;

/** Reads the recogniser's answer for a page, lines in reading order. Throws where it is not of the shape that this version of it gives. */
export function readBlocks(blocks: unknown): readonly RecognisedLine[] {
  return v.parse(given, blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => linesOf(lines)));
}

/** Lines of one paragraph whose heights differ by less than this share are of one size. */
const oneSize = 0.7;

/** The lines of a paragraph. They are as tall as the least of their size: a sheet that lies askew makes lines look taller than they are, never less so. */
function linesOf(lines: v.InferOutput<typeof given>[number]['paragraphs'][number]['lines']): RecognisedLine[] {
  const heights = lines.map(({ rowAttributes }) => rowAttributes.rowHeight);
  return lines.flatMap((line): RecognisedLine[] => {
    const own = line.rowAttributes.rowHeight;
    const height = Math.min(...heights.filter((other) => other >= oneSize * own));
    const words = line.words.flatMap(({ text, confidence, bbox }, at): RecognisedWord[] => {
      const word = {
        text: at === 0 ? bulletOf(text, line.words.length) : text,
        left: bbox.x0,
        right: bbox.x1,
        confidence,
      };
      return isSpeck(word) ? [] : [word];
    });
    return words.length ? [{ words, baseline: line.baseline, height }] : [];
  });
}

/** The recogniser knows no bullets, and gives for one at the head of a line what looks most like it. */
const bulletOf = (text: string, words: number): string => (words > 1 && /^[*+»©®°¢«·e]$/.test(text) ? '•' : text);

const isSpeck = ({ text, confidence }: RecognisedWord): boolean =>
  !text.trim() || (text !== '•' && confidence < leastForMarks && !/[\p{L}\p{N}£]/u.test(text));

/** Lines it is less sure of are rules, stains and handwriting taken for print. */
const leastForLines = 40;

/** The lines that are words and not noise. */
export const legible = (lines: readonly RecognisedLine[]): readonly RecognisedLine[] =>
  lines.filter((line) => confidenceOf([line]) >= leastForLines);

/** How sure the recogniser is of a page, in whole percent; long words count for more than short ones. */
export function confidenceOf(lines: readonly RecognisedLine[]): number {
  let letters = 0;
  let sum = 0;
  for (const { words } of lines) {
    for (const { text, confidence } of words) {
      letters += text.length;
      sum += text.length * confidence;
    }
  }
  return letters ? Math.round(sum / letters) : 0;
}
