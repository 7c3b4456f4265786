import type { Box } from '@/lib/read/pdf/drawn-lines.ts';
import { type Glyphs, positionsIn } from '@/lib/read/pdf/glyphs.ts';
import type { Piece, Run } from '@/lib/read/pdf/runs.ts';

/** What strikes words out: a line drawn through them, or a reader's mark over them. */
export interface Strike extends Box {
  readonly kind: 'line' | 'mark';
}

/** How far above the baseline the lines that strike words out are drawn, in ems; makers of PDFs choose 0.14 to 0.36. */
const lowest = 0.11;
const highest = 0.46;
/** In ems. */
const thickest = 0.2;
/** How far the end of a line may lie from the end of a word by our reckoning, in ems: an item tells how wide it is, and nothing of its letters. */
const farthest = 0.8;
/** What it counts against an end that it is within a word or at a comma, in ems. */
const innerEnd = 0.15;

/** Runs with the words marked that are struck out; the same runs where none is. */
export function strikeRuns(runs: readonly Run[], strikes: readonly Strike[], glyphs: Glyphs): readonly Run[] {
  const struck = new Map<Run, { from: number; to: number }[]>();
  for (const strike of strikes) {
    const under = runs.filter((run) => isUnder(run, strike));
    if (!under.length) continue;
    for (const { run, from, to } of stretchesUnder(under, strike, glyphs)) {
      const stretches = struck.get(run);
      if (stretches) stretches.push({ from, to });
      else struck.set(run, [{ from, to }]);
    }
  }
  if (!struck.size) return runs;
  return runs.map((run) => {
    const stretches = struck.get(run);
    return stretches ? { ...run, pieces: stretches.reduce(strikePieces, run.pieces) } : run;
  });
}

function isUnder({ left, right, y, size, turned }: Run, strike: Strike): boolean {
  if (turned || right < strike.left || left > strike.right) return false;
  const middle = (strike.top + strike.bottom) / 2;
  if (strike.kind === 'mark') return y - 0.3 * size > strike.top && y - 0.3 * size < strike.bottom;
  return strike.bottom - strike.top <= thickest * size && y - middle >= lowest * size && y - middle <= highest * size;
}

interface Stretch {
  readonly run: Run;
  /** Characters of the run; `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

function stretchesUnder(under: readonly Run[], strike: Strike, glyphs: Glyphs): readonly Stretch[] {
  const runs = under.toSorted((one, other) => one.left - other.left);
  const exact = exactUnder(runs, strike, glyphs);
  if (exact || strike.kind === 'line') return exact ?? [];
  // A mark is made by hand, over parts of words or over several lines at once.
  return runs.flatMap((run) =>
    wordsOf(run, glyphs)
      .filter(({ left, right }) => (left + right) / 2 > strike.left && (left + right) / 2 < strike.right)
      .map(({ from, to }) => ({ run, from, to })),
  );
}

interface End {
  /** Which of the runs. */
  readonly at: number;
  /** Before which character of it. */
  readonly offset: number;
  readonly x: number;
  readonly penalty: number;
}

/** The stretch whose ends lie nearest to the ends of a strike; null where none is near, as under a rule or the line of a chart. */
function exactUnder(runs: readonly Run[], { left, right }: Strike, glyphs: Glyphs): readonly Stretch[] | null {
  const em = Math.max(...runs.map(({ size }) => size));
  const ends = runs.map((run) => endsOf(run, glyphs));
  const near = (which: 'starts' | 'stops', x: number): readonly End[] =>
    ends
      .flatMap((each, at) => each[which].map((end) => ({ ...end, at })))
      .filter((end) => Math.abs(end.x - x) < farthest * em);
  let best: { readonly from: End; readonly to: End; readonly cost: number } | null = null;
  const stops = near('stops', right);
  for (const from of near('starts', left)) {
    for (const to of stops) {
      if (to.x <= from.x) continue;
      // Our reckoning may be out, but by much the same at both ends. The space behind a word may be struck with it.
      const width = Math.abs(to.x - from.x - (right - left));
      const shift = Math.abs(to.x + from.x - (left + right)) / 2;
      const cost = width + shift / 2 + (from.penalty + to.penalty) * em;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { from, to, cost };
    }
  }
  if (!best) return null;
  const { from, to } = best;
  const stretches = runs.slice(from.at, to.at + 1).map((run, at) => ({
    run,
    from: at === 0 ? from.offset : 0,
    to: from.at + at === to.at ? to.offset : run.text.length,
  }));
  return isFilled(runs.slice(from.at, to.at + 1), { left, right }) ? stretches : null;
}

/** Words stand under most of it; a line between two labels has them at its ends only. */
function isFilled(runs: readonly Run[], { left, right }: Pick<Box, 'left' | 'right'>): boolean {
  const covered = runs.reduce(
    (sum, run) => sum + Math.max(0, Math.min(run.right, right) - Math.max(run.left, left)),
    0,
  );
  return covered > 0.6 * (right - left);
}

/** Where a run's words begin and stop: at white space, at a comma or a bracket, between letters and figures, and anywhere in a figure too long to be one. */
function endsOf(
  run: Run,
  glyphs: Glyphs,
): { readonly starts: readonly Omit<End, 'at'>[]; readonly stops: readonly Omit<End, 'at'>[] } {
  const { text } = run;
  const xs = positionsIn(run, glyphs);
  const starts: Omit<End, 'at'>[] = [];
  const stops: Omit<End, 'at'>[] = [];
  // The letters of Arabic and Hebrew run the other way: all or none of them.
  const inner = run.rightToLeft ? [] : Array.from({ length: text.length - 1 }, (_, at) => at + 1);
  for (const offset of [0, ...inner, text.length]) {
    const before = kindOf(text, offset - 1);
    const after = kindOf(text, offset);
    if (before === after && before !== 'long') continue;
    const x = xs[offset] ?? run.right;
    const penalty = before === 'space' || after === 'space' ? 0 : innerEnd;
    if (after !== 'space') starts.push({ offset, x, penalty });
    if (before !== 'space') stops.push({ offset, x, penalty });
  }
  return { starts, stops };
}

type Kind = 'space' | 'letter' | 'figure' | 'long' | 'other';

function kindOf(text: string, at: number): Kind {
  const char = text.charAt(at);
  if (!char || char === ' ') return 'space';
  if (/[\p{L}\p{M}]/u.test(char)) return 'letter';
  const within = text.slice(Math.max(0, at - 1), at + 2);
  // "28/03/2025", "£45,000", "10.30"; and "o’clock".
  if (/^\d[/.,:]\d$/.test(within)) return 'figure';
  if (/^\p{L}['’]\p{L}$/u.test(within)) return 'letter';
  if (!/\d/.test(char)) return 'other';
  return /\d{5}/.test(text.slice(Math.max(0, at - 4), at + 5)) ? 'long' : 'figure';
}

function wordsOf(run: Run, glyphs: Glyphs): readonly { from: number; to: number; left: number; right: number }[] {
  if (run.rightToLeft) return [{ from: 0, to: run.text.length, left: run.left, right: run.right }];
  const xs = positionsIn(run, glyphs);
  return [...run.text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    left: xs[index] ?? run.left,
    right: xs[index + word.length] ?? run.right,
  }));
}

/** Cuts pieces where a stretch begins and ends, and marks what lies between. */
function strikePieces(pieces: readonly Piece[], { from, to }: { from: number; to: number }): readonly Piece[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const at = start;
    start += piece.text.length;
    const cuts = [0, from - at, to - at, piece.text.length].map((cut) => Math.min(Math.max(cut, 0), piece.text.length));
    return cuts.slice(1).flatMap((end, index): Piece[] => {
      const begin = cuts[index] ?? 0;
      if (end <= begin) return [];
      const part = partOf(piece, begin, end);
      return [index === 1 ? { ...part, struck: true } : part];
    });
  });
}

/** A ligature's letters stand for one character, and cannot be parted. */
const partOf = (piece: Piece, from: number, to: number): Piece =>
  piece.length === piece.text.length
    ? { ...piece, text: piece.text.slice(from, to), from: piece.from + from, length: to - from }
    : { ...piece, text: piece.text.slice(from, to) };

/** The space between struck words and those put in their place, where the file has none: "14 April 202521 April 2025". */
export function partStruck(pieces: readonly Piece[], space: Piece): readonly Piece[] {
  if (!pieces.some(({ struck }) => struck)) return pieces;
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    const meet =
      before &&
      before.struck !== piece.struck &&
      /[\p{L}\p{N}%]$/u.test(before.text) &&
      /^[\p{L}\p{N}£€]/u.test(piece.text);
    return meet ? [space, piece] : [piece];
  });
}
