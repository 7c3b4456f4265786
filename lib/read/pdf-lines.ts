import { isMarkerAlone, type Marker, markerOf } from '@/lib/read/pdf-markers.ts';
import { type Piece, type Run, textOf } from '@/lib/read/pdf-runs.ts';

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

/** A gap wider than this many ems may part two columns. */
const wideGap = 0.6;
/** The farthest a marker may stand from its words, in ems; Word's widest usual tab is half an inch. */
const markerGap = 6;

const space: Piece = { text: ' ', item: -1, from: 0, length: 0 };

/** Gathers a page's runs into rows of lines, from the top down. */
export function readRows(runs: readonly Run[]): readonly Row[] {
  const found = withoutPageMark(fragments(runs)).sort((one, other) => one.y - other.y || one.left - other.left);
  const lines = found.filter((line, at) => !isLooseNoteMark(line, found, at));
  const rows: { y: number; lines: Line[] }[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const first = row?.lines[0];
    if (row && first && line.y - row.y < 0.4 * Math.min(first.size, line.size)) row.lines.push(line);
    else rows.push({ y: line.y, lines: [line] });
  }
  return rows.map(({ y, lines }) => {
    const parts = lines.sort((one, other) => one.left - other.left);
    return { y, lines: withMarkers(parts), parts };
  });
}

/** Some writers put a whole page into one marked sequence, which then tells nothing. */
function withoutPageMark(lines: Line[]): Line[] {
  const counts = new Map<string, number>();
  for (const { marked } of lines) {
    const [id] = marked;
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  if (![...counts.values()].some((count) => count > 30)) return lines;
  const isPage = (id: string | null) => id !== null && (counts.get(id) ?? 0) > 30;
  return lines.map((line) =>
    isPage(line.marked[0]) || isPage(line.marked[1]) ? { ...line, marked: [null, null] } : line,
  );
}

/** A footnote's number that the file gives apart from the words it hangs on. */
function isLooseNoteMark(line: Line, lines: readonly Line[], at: number): boolean {
  if (line.text.length > 5 || !/^\[?\d{1,3}\]?$/.test(line.text)) return false;
  const isHost = (other: Line | undefined) =>
    other !== undefined &&
    line.size < 0.8 * other.size &&
    other.y - line.y > 0.15 * other.size &&
    other.y - line.y < 0.7 * other.size &&
    line.left < other.right + 0.6 * other.size &&
    line.right > other.left - 0.6 * other.size;
  return lines.slice(at + 1, at + 8).some(isHost);
}

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

const emptyLine: Line = {
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

/** Runs that follow one another on a baseline, in the order of the content. */
function fragments(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let group: Run[] = [];
  let right = 0;
  let left = 0;
  let base: Run | undefined;
  const flush = () => {
    if (group.length) lines.push(lineOf(group, lines.length));
    group = [];
  };
  for (const run of runs) {
    const size = Math.max(base?.size ?? 0, run.size);
    const raised = base && run.size < 0.8 * base.size;
    const gap = run.rightToLeft ? left - run.right : run.left - right;
    const near = base && Math.abs(run.y - base.y) < (raised ? 0.6 : 0.3) * size && gap < wideGap * size && gap > -size;
    if (!near) {
      flush();
      base = run;
      left = run.left;
      right = run.right;
    } else if (raised && base && isNoteMark(run, base)) {
      continue;
    } else if (base && run.size > base.size) {
      base = run;
    }
    group.push(run);
    left = Math.min(left, run.left);
    right = Math.max(right, run.right);
  }
  flush();
  return lines;
}

/** A raised figure points to a footnote. Left in place it would make "12 weeks2" of "12 weeks". */
const isNoteMark = (run: Run, base: Run): boolean =>
  base.y - run.y > 0.15 * base.size &&
  /^(?:[\d*†‡,]{1,4}|\[\d{1,3}\])$/.test(run.text) &&
  !/(?:^|\s)[kcm]?m$/.test(base.text);

function lineOf(runs: readonly Run[], order: number): Line {
  const [first] = runs;
  if (!first) return emptyLine;
  const pieces: Piece[] = [];
  const lettersByFont = new Map<string, number>();
  let size = first.size;
  let longest = 0;
  let right = first.right;
  let left = first.left;
  let before: Run | undefined;
  for (const run of runs) {
    if (before && (run.spaced || gapBetween(before, run) > 0.2 * run.size)) pieces.push(space);
    pieces.push(...run.pieces);
    const letters = (lettersByFont.get(run.font) ?? 0) + run.text.length;
    lettersByFont.set(run.font, letters);
    if (run.text.length > longest) {
      longest = run.text.length;
      size = run.size;
    }
    left = Math.min(left, run.left);
    right = Math.max(right, run.right);
    before = run;
  }
  const together = closedUp(pieces);
  const text = textOf(together);
  let font = first.font;
  if (lettersByFont.size > 1) {
    let most = 0;
    for (const [name, letters] of lettersByFont) if (letters > most) [font, most] = [name, letters];
  }
  return {
    pieces: together,
    text,
    left,
    right,
    wordsLeft: wordsLeftOf(runs, text),
    y: runs.reduce((lowest, run) => (run.size > 0.8 * size ? Math.max(lowest, run.y) : lowest), first.y),
    size,
    font,
    marked: [first.marked, before?.marked ?? null],
    marker: markerOf(text),
    rightToLeft: first.rightToLeft,
    artifact: runs.every(({ artifact }) => artifact),
    order,
  };
}

const gapBetween = (one: Run, other: Run): number => Math.max(other.left - one.right, one.left - other.right);

/** A run that is all marker, "1.1", leaves the words to begin at the next. */
function wordsLeftOf(runs: readonly Run[], text: string): number {
  const [first, second] = runs;
  if (!first) return 0;
  return second && isMarkerAlone(first.text, text.slice(first.text.length).trim()) ? second.left : first.left;
}

/** Closes up "N O T I C E", letters set apart for show. */
function closedUp(pieces: readonly Piece[]): readonly Piece[] {
  const text = textOf(pieces);
  if (text.charAt(1) !== ' ' || !/^(?:\p{L} +){4,}\p{L}$/u.test(text)) return pieces;
  return pieces.flatMap((piece) =>
    [...piece.text].flatMap((letter, at) =>
      letter === ' ' ? [] : [{ text: letter, item: piece.item, from: piece.from + at, length: 1 }],
    ),
  );
}

/** Puts markers that a tab parts from their words back at the head of them. */
function withMarkers(lines: readonly Line[]): readonly Line[] {
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
