import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.d.ts';
import { asMatrix, type Frame, type Matrix, multiply } from '@/lib/read/pdf/frame.ts';

/** A stretch of the paper, in points from its top left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The operators of pdf.js that matter here, by its own names; they are part of its interface. */
export const operators = {
  setLineWidth: 2,
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  endPath: 28,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  constructPath: 91,
} as const;

/** How pdf.js writes a path: a kind, and after it so many numbers. */
const moveTo = 0;
const curveTo = 2;
const curveToQuadratic = 3;
const closePath = 4;
const numbersAfter = [2, 2, 6, 4, 0];

/** What is thicker than this is no line, in points; print of 20 points is struck by less. */
const thickest = 4;
const shortest = 2;

interface State {
  readonly matrix: Matrix;
  /** In the units of the space it is drawn in. */
  readonly lineWidth: number;
}

/** The thin lines across a page, whether stroked or filled, with those that touch end to end joined. */
export function drawnLines({ fnArray, argsArray }: PDFOperatorList, { matrix }: Frame): readonly Box[] {
  const boxes: Box[] = [];
  const before: State[] = [];
  let state: State = { matrix, lineWidth: 1 };
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    switch (operator) {
      case operators.save:
        before.push(state);
        break;
      case operators.paintFormXObjectBegin:
        before.push(state);
        state = { ...state, matrix: transformed(state.matrix, partOf(args, 0)) };
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        state = before.pop() ?? state;
        break;
      case operators.transform:
        state = { ...state, matrix: transformed(state.matrix, args) };
        break;
      case operators.setLineWidth:
        state = { ...state, lineWidth: numberIn(partOf(args, 0)) ?? state.lineWidth };
        break;
      case operators.setGState:
        state = { ...state, lineWidth: widthIn(partOf(args, 0)) ?? state.lineWidth };
        break;
      case operators.constructPath: {
        const painted = partOf(args, 0);
        const path = partOf(partOf(args, 1), 0);
        if (painted !== operators.endPath && path instanceof Float32Array) {
          addLines(boxes, path, state, painted === operators.stroke || painted === operators.closeStroke);
        }
        break;
      }
    }
  }
  return joined(boxes);
}

const partOf = (args: unknown, at: number): unknown => (Array.isArray(args) ? args[at] : undefined);

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The line width among the entries of a graphics state. */
function widthIn(entries: unknown): number | null {
  if (!Array.isArray(entries)) return null;
  return numberIn(
    partOf(
      entries.find((entry) => partOf(entry, 0) === 'LW'),
      1,
    ),
  );
}

const isNumbers = (value: unknown): value is number[] | Float32Array =>
  value instanceof Float32Array || (Array.isArray(value) && value.every((each) => typeof each === 'number'));

const transformed = (matrix: Matrix, by: unknown): Matrix => (isNumbers(by) ? multiply(matrix, asMatrix(by)) : matrix);

/** Adds the parts of a path that are thin, straight and level. */
function addLines(boxes: Box[], path: Float32Array, { matrix, lineWidth }: State, isStroked: boolean): void {
  const [a, b, c, d, e, f] = matrix;
  const half = isStroked ? (lineWidth * Math.hypot(c, d)) / 2 : 0;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  let isStraight = true;
  const flush = () => {
    if (isStraight && right - left >= shortest && bottom - top + 2 * half <= thickest) {
      boxes.push({ left, right, top: top - half, bottom: bottom + half });
    }
    left = top = Number.POSITIVE_INFINITY;
    right = bottom = Number.NEGATIVE_INFINITY;
    isStraight = true;
  };
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? closePath;
    const numbers = numbersAfter[kind] ?? 0;
    if (kind === moveTo) flush();
    if (kind === curveTo || kind === curveToQuadratic) isStraight = false;
    const x = path[at + numbers - 1] ?? 0;
    const y = path[at + numbers] ?? 0;
    if (numbers) {
      left = Math.min(left, a * x + c * y + e);
      right = Math.max(right, a * x + c * y + e);
      top = Math.min(top, b * x + d * y + f);
      bottom = Math.max(bottom, b * x + d * y + f);
    }
    at += 1 + numbers;
  }
  flush();
}

/** Writers draw a line run by run of the words it goes with. */
function joined(boxes: readonly Box[]): readonly Box[] {
  const levels: Box[][] = [];
  for (const box of [...boxes].sort((one, other) => middleOf(one) - middleOf(other))) {
    const level = levels.at(-1);
    const last = level?.at(-1);
    if (level && last && middleOf(box) - middleOf(last) < 0.2) level.push(box);
    else levels.push([box]);
  }
  return levels.flatMap((level) => {
    const lines: Box[] = [];
    for (const box of level.sort((one, other) => one.left - other.left)) {
      const last = lines.at(-1);
      if (last && box.left - last.right < 1) {
        lines[lines.length - 1] = {
          left: last.left,
          right: Math.max(last.right, box.right),
          top: Math.min(last.top, box.top),
          bottom: Math.max(last.bottom, box.bottom),
        };
      } else lines.push(box);
    }
    return lines;
  });
}

const middleOf = ({ top, bottom }: Box): number => (top + bottom) / 2;
