import { emptyLine, type Line, type Row, space, withMarkers } from '@/lib/read/pdf/lines.ts';
import { isMarkerAlone, markerOf } from '@/lib/read/pdf/markers.ts';
import { type Piece, type Run, textOf } from '@/lib/read/pdf/runs.ts';
import { partStruck } from '@/lib/read/pdf/struck.ts';

/** A gap wider than this many ems may part two columns. */
const wideGap = 0.6;
/** A written space that a justified line stretches within one marked text may be as wide as this. */
const widestSpace = 1.2;

/** Letters smaller than this share of those beside them may be raised: Word makes them two thirds, browsers five sixths as large. */
const raisedSize = 0.87;

/** Gathers a page's runs into rows of lines, from the top down. Those that are turned are no part of them. */
export function readRows(runs: readonly Run[]): readonly Row[] {
  const found = withoutPageMark(fragments(runs.filter(({ turned }) => !turned))).sort(
    (one, other) => one.y - other.y || one.left - other.left,
  );
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
    line.size < raisedSize * other.size &&
    other.y - line.y > 0.15 * other.size &&
    other.y - line.y < 0.7 * other.size &&
    line.left < other.right + 0.6 * other.size &&
    line.right > other.left - 0.6 * other.size;
  return lines.slice(at + 1, at + 8).some(isHost);
}

/** The words that are turned, such as a watermark or a label up the side, each for itself. */
export const readTurned = (runs: readonly Run[]): readonly Line[] =>
  runs.filter(({ turned, text }) => turned && text.length > 1).map((run, order) => lineOf([run], order));

/** Runs that follow one another on a baseline, in the order of the content. */
function fragments(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let known: ReadonlySet<string> | null = null;
  const texts = () => {
    known ??= markedTexts(runs);
    return known;
  };
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
    const raised = base && run.size < raisedSize * base.size;
    const gap = run.rightToLeft ? left - run.right : run.left - right;
    // Few gaps are in doubt, and only those need it.
    const isOneText = () =>
      run.spaced && run.marked !== null && run.marked === group.at(-1)?.marked && texts().has(run.marked);
    const isClose = gap < wideGap * size || (gap < widestSpace * size && isOneText());
    const near = base && Math.abs(run.y - base.y) < (raised ? 0.6 : 0.3) * size && isClose && gap > -size;
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

/** The marked sequences that hold one text, a paragraph or a cell, and not most of a page. */
function markedTexts(runs: readonly Run[]): ReadonlySet<string> {
  const heights = new Map<string, Set<number>>();
  for (const { marked, y } of runs) {
    if (marked === null) continue;
    const known = heights.get(marked);
    if (known) known.add(Math.round(y));
    else heights.set(marked, new Set([Math.round(y)]));
  }
  return new Set([...heights].flatMap(([id, { size }]) => (size > 30 ? [] : [id])));
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
  const together = partStruck(closedUp(pieces), space);
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
      letter === ' ' ? [] : [{ ...piece, text: letter, from: piece.from + at, length: 1 }],
    ),
  );
}
