import { joinRow, type Line, type Row } from '@/lib/read/pdf/lines.ts';
import type { Style } from '@/lib/read/pdf/style.ts';

/** A page's rows, top down, and its edges in points. */
export interface PageRows {
  readonly rows: readonly Row[];
  /** Words that run another way. */
  readonly turned: readonly Line[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rows of a page parted into what stands above, in and below its text. */
export interface PartedPage {
  readonly heads: readonly Row[];
  readonly body: readonly Row[];
  readonly feet: readonly Row[];
  /** Words that run another way, and belong to this page alone. */
  readonly turned: readonly Line[];
  /** The page's edges, in points. */
  readonly left: number;
  readonly right: number;
}

type Edge = 'top' | 'bottom';

/** Running heads stand in this share of a page's height, from either edge. */
const zone = 0.15;
/** A lone page has nothing to repeat: only small print this close to the edge is taken for a foot. */
const margin = 0.06;
const mostRows = 6;

/** "Page 3 of 12", "- 3 -", "iv", "Page | 3", and Word's own "3 | P a g e"; figures are written as #. */
const pageNumber = /^[-–—|\s]*(?:page[\s|]*)?(?:#|[ivxl]+)(?:\s*(?:of|\/)\s*#)?(?:\s*\|\s*p ?a ?g ?e)?[-–—|\s]*$/;

/** Says so itself, beside other words. */
const pageOf = /^page \d+(?: of \d+)?$/i;

/**
 * Parts running heads, feet and page numbers from the text: rows that say the same, figures apart, at the same height on several pages,
 * and stand clear of the text. Text can repeat itself too, so what is set like the text must do so on three pages in ten.
 */
export function partRunningHeads(pages: readonly PageRows[], style: Style): readonly PartedPage[] {
  const edges = pages.map((page) => ({ top: outermost(page, 'top'), bottom: outermost(page, 'bottom') }));
  const counts = new Map<string, number>();
  for (const { top, bottom } of edges) {
    for (const row of [...top, ...bottom]) {
      const key = keyOf(row, style, 0);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isRepeated = (row: Row) => {
    const times = [-1, 0, 1].reduce((sum, shift) => sum + (counts.get(keyOf(row, style, shift)) ?? 0), 0);
    return times >= timesNeeded(row, pages.length, style);
  };
  const timesTurned = new Map<string, number>();
  for (const { text } of pages.flatMap(({ turned }) => turned)) {
    timesTurned.set(text, (timesTurned.get(text) ?? 0) + 1);
  }
  const isWatermark = ({ text }: Line) => (timesTurned.get(text) ?? 0) > 1;
  const part = (repeats: boolean) =>
    pages.map((page, at): PartedPage => {
      const isMargin = (row: Row) => isMarginal(page, row, style.size);
      const peel = (candidates: readonly Row[] = [], inwards: number) => {
        const inner = candidates.findIndex((row) => !isMargin(row) && !(repeats && isRepeated(row)));
        let count = inner < 0 ? candidates.length : inner;
        // Peeled to within a paragraph: the text itself repeats.
        for (; count > 0; count -= 1) {
          const last = candidates[count - 1];
          if (last && (isMargin(last) || isClear(last, page.rows[page.rows.indexOf(last) + inwards]))) break;
        }
        return count;
      };
      const { left, right, rows } = page;
      const heads = peel(edges[at]?.top, 1);
      const end = rows.length - Math.min(peel(edges[at]?.bottom, -1), rows.length - heads);
      const marks = page.turned.filter(isWatermark).map((line): Row => ({ y: line.y, lines: [line], parts: [line] }));
      return {
        heads: rows.slice(0, heads),
        body: rows.slice(heads, end),
        feet: [...rows.slice(end), ...marks],
        turned: page.turned.filter((line) => !isWatermark(line)),
        left,
        right,
      };
    });
  const parted = part(true);
  const written = pages.filter(({ rows }) => rows.length).length;
  const left = parted.filter(({ body }) => body.length).length;
  // Pages that hold nothing but what repeats, such as a form many times over, have no heads.
  return left < written / 2 ? part(false) : parted;
}

const isLikeText = (row: Row, { font, size }: Style): boolean =>
  row.lines.every((line) => line.font === font && Math.abs(line.size - size) < 0.05 * size);

const isLarge = (row: Row, { size }: Style): boolean => row.lines.some((line) => line.size > 1.12 * size);

function timesNeeded(row: Row, pages: number, style: Style): number {
  if (pages <= 6) return 2;
  // Three lines side by side are as likely a table's row.
  const isDoubtful = isLikeText(row, style) || isLarge(row, style) || row.lines.length > 2;
  return isDoubtful ? Math.max(3, 0.3 * pages) : 3;
}

/** Set differently from the row within, or farther from it than paragraphs and table rows stand. */
function isClear(row: Row, inner: Row | undefined): boolean {
  const [line] = row.lines;
  const [other] = inner?.lines ?? [];
  if (!line || !other || line.font !== other.font || Math.abs(line.size - other.size) > 0.05 * line.size) return true;
  return Math.abs(other.y - line.y) > 2.2 * line.size;
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
const keyOf = (row: Row, style: Style, shift: number): string =>
  // "Appendix 1", "Appendix 2" at the head of pages are headings, and differ.
  `${Math.round(row.y / 8) + shift} ${isLarge(row, style) ? joinRow(row.lines).text : plainOf(row)}`;

const plain = new WeakMap<Row, string>();

/** A row's words with figures left out, kept because each part of a document asks again. */
function plainOf(row: Row): string {
  const known = plain.get(row);
  if (known !== undefined) return known;
  const words = row.lines
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ');
  plain.set(row, words);
  return words;
}

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
