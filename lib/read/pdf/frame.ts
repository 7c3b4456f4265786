import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.d.ts';

/** As PDF writes it: a point (x, y) goes to (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** How a page lies on the paper once it is turned so that most of its text runs to the right; lengths in points. */
export interface Frame {
  /** From the page's own space to the paper's, which is measured from its top left. */
  readonly matrix: Matrix;
  /** How much larger the paper is than the page's own space. */
  readonly scale: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Direction {
  readonly x: number;
  readonly y: number;
}

/** Finds how a page lies by the words on it. */
export function frameOf(page: PDFPageProxy, content: TextContent): Frame {
  const view = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = asMatrix(view.transform);
  const along = mainDirection(content, a, b, c, d);
  const corners = [0, view.width].flatMap((x) =>
    [0, view.height].map((y) => ({ x: x * along.x + y * along.y, y: y * along.x - x * along.y })),
  );
  return {
    matrix: [
      a * along.x + b * along.y,
      b * along.x - a * along.y,
      c * along.x + d * along.y,
      d * along.x - c * along.y,
      e * along.x + f * along.y,
      f * along.x - e * along.y,
    ],
    scale: Math.hypot(a, b),
    left: Math.min(...corners.map(({ x }) => x)),
    right: Math.max(...corners.map(({ x }) => x)),
    top: Math.min(...corners.map(({ y }) => y)),
    bottom: Math.max(...corners.map(({ y }) => y)),
  };
}

/** The six numbers of a matrix as pdf.js gives them; missing ones as in the matrix that changes nothing. */
export const asMatrix = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: ArrayLike<number> & Iterable<number>): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
];

/** The matrix that does `inner` first and `outer` after it. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Whether a vector points along another, which is of length 1. */
export const isAlong = (x: number, y: number, along: Direction): boolean =>
  x * along.x + y * along.y > 0.98 * Math.hypot(x, y);

/** The way most of a page's text runs. A landscape table is often typed sideways on an upright page. */
function mainDirection(content: TextContent, a: number, b: number, c: number, d: number): Direction {
  const ways = [
    { x: 1, y: 0, length: 0 },
    { x: 0, y: 1, length: 0 },
    { x: -1, y: 0, length: 0 },
    { x: 0, y: -1, length: 0 },
  ];
  for (const item of content.items) {
    if (!('str' in item) || !item.str) continue;
    const [ta, tb] = asMatrix(item.transform);
    const x = a * ta + c * tb;
    const y = b * ta + d * tb;
    const way = ways.find((direction) => isAlong(x, y, direction));
    if (way) way.length += item.str.length;
  }
  return ways.reduce((most, way) => (way.length > most.length ? way : most));
}
