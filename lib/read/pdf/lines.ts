import { isMarkerAlone, type Marker, markerOf } from '@/lib/read/pdf/markers.ts';
import { type Piece, textOf } from '@/lib/read/pdf/runs.ts';

/** Words on one baseline with no wide gap between them; lengths in points. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the words begin after a marker that stands apart; `left` where there is none. */
  readonly wordsLeft: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
  /** The marked-content sequences of its first and last words. */
  readonly marked: readonly [string | null, string | null];
  readonly marker: Marker | null;
  readonly rightToLeft: boolean;
  /** The PDF itself sets it apart from its text, as Word does with running heads. */
  readonly artifact: boolean;
  /** Its place in the page's content, which writers of PDFs mostly keep in reading order. */
  readonly order: number;
}

/** Lines that share a baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly lines: readonly Line[];
  /** The same, with markers that stand apart left apart. */
  readonly parts: readonly Line[];
}

/** The farthest a marker may stand from its words, in ems; Word's widest usual tab is half an inch. */
const markerGap = 6;

/** The space between words that the file does not write. */
export const space: Piece = { text: ' ', item: -1, from: 0, length: 0 };

/** The part of a row that has some lines; null where none of them does. */
export function partOf(row: Row, has: (line: Line) => boolean): Row | null {
  const lines = row.lines.filter(has);
  return lines[0] ? { y: lines[0].y, lines, parts: row.parts.filter(has) } : null;
}

/** Joins lines of one row, with a space between. */
export function joinRow(lines: readonly Line[]): Line {
  const [first] = lines;
  if (!first || lines.length === 1) return first ?? emptyLine;
  const ordered = lines.filter(({ rightToLeft }) => rightToLeft).length > lines.length / 2 ? lines.toReversed() : lines;
  const pieces = ordered.flatMap((line, index) => (index ? [space, ...line.pieces] : [...line.pieces]));
  const text = textOf(pieces);
  const longest = lines.reduce((most, line) => (line.text.length > most.text.length ? line : most));
  return {
    ...longest,
    pieces,
    text,
    left: first.left,
    right: Math.max(...lines.map(({ right }) => right)),
    wordsLeft: first.wordsLeft,
    y: first.y,
    marked: [first.marked[0], lines.at(-1)?.marked[1] ?? null],
    marker: markerOf(text),
    order: Math.min(...lines.map(({ order }) => order)),
  };
}

/** A line without words. */
export const emptyLine: Line = {
  pieces: [],
  text: '',
  left: 0,
  right: 0,
  wordsLeft: 0,
  y: 0,
  size: 1,
  font: '',
  marked: [null, null],
  marker: null,
  rightToLeft: false,
  artifact: false,
  order: 0,
};

/** Puts markers that a tab parts from their words back at the head of them. */
export function withMarkers(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const close = before && line.left - before.right < markerGap * line.size;
    if (before && close && !line.rightToLeft && isMarkerAlone(before.text, line.text)) {
      joined[joined.length - 1] = { ...joinRow([before, line]), wordsLeft: line.left };
    } else joined.push(line);
  }
  return joined;
}
