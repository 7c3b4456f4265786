import { joinRow, type Row } from '@/lib/read/pdf-lines.ts';

/** A page's rows, top down, and its edges in points. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly top: number;
  readonly bottom: number;
}

/** The rows of a page parted into what stands above, in and below its text. */
export interface PartedPage {
  readonly heads: readonly Row[];
  readonly body: readonly Row[];
  readonly feet: readonly Row[];
}

type Edge = 'top' | 'bottom';

/** Running heads stand in this share of a page's height, from either edge. */
const zone = 0.15;
/** A lone page has nothing to repeat: only small print this close to the edge is taken for a foot. */
const margin = 0.06;
const mostRows = 6;

const pageNumber = /^[-–—|\s]*(?:page\s*)?(?:#|[ivxl]+)(?:\s*(?:of|\/)\s*#)?[-–—|\s]*$/;

/** Says so itself, beside other words. */
const pageOf = /^page \d+(?: of \d+)?$/i;

/**
 * Parts running heads, feet and page numbers from the text: rows that say the same, figures apart, at the same height on several pages.
 * @param size the body's letters, in points
 */
export function partRunningHeads(pages: readonly PageRows[], size: number): readonly PartedPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const edge of ['top', 'bottom'] as const) {
      for (const row of outermost(page, edge)) {
        const key = keyOf(row, edge, 0);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const enough = pages.length <= 6 ? 2 : 3;
  const isRepeated = (row: Row, edge: Edge) =>
    [-1, 0, 1].reduce((sum, shift) => sum + (counts.get(keyOf(row, edge, shift)) ?? 0), 0) >= enough;

  return pages.map((page) => {
    const peel = (edge: Edge) => {
      const candidates = outermost(page, edge);
      let count = 0;
      for (const [at, row] of candidates.entries()) {
        if (isRepeated(row, edge) || isMarginal(page, row, size)) count = at + 1;
        else break;
      }
      return count;
    };
    const heads = peel('top');
    const feet = Math.min(peel('bottom'), page.rows.length - heads);
    const end = page.rows.length - feet;
    return { heads: page.rows.slice(0, heads), body: page.rows.slice(heads, end), feet: page.rows.slice(end) };
  });
}

/** The rows within the zone, from the edge inwards. */
function outermost({ rows, top, bottom }: PageRows, edge: Edge): readonly Row[] {
  const height = bottom - top;
  const inZone = ({ y }: Row) => (edge === 'top' ? y - top < zone * height : bottom - y < zone * height);
  const ordered = edge === 'top' ? rows.slice(0, mostRows) : rows.slice(-mostRows).reverse();
  const end = ordered.findIndex((row) => !inZone(row));
  return end < 0 ? ordered : ordered.slice(0, end);
}

/** Eight points make one height; a row may fall either side of a boundary, so the neighbours are asked too. */
const keyOf = (row: Row, edge: Edge, shift: number): string =>
  `${edge} ${Math.round(row.y / 8) + shift} ${plainOf(row)}`;

const plainOf = ({ lines }: Row): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ');

/** A page number or small print in the margin. */
function isMarginal({ top, bottom }: PageRows, row: Row, size: number): boolean {
  const { y } = row;
  const height = bottom - top;
  const line = joinRow(row.lines);
  if (row.lines.every(({ artifact }) => artifact)) return true;
  if (pageNumber.test(plainOf(row)) || row.lines.some(({ text }) => pageOf.test(text)))
    return Math.min(y - top, bottom - y) < 1.5 * margin * height;
  return Math.min(y - top, bottom - y) < margin * height && line.size < 0.9 * size;
}
