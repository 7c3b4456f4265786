import type { Block, Span } from '@/lib/document.ts';
import type { Draft } from '@/lib/read/pdf/drafts.ts';
import { keyOf, ranksOf } from '@/lib/read/pdf/headings.ts';
import { compoundsOf, seamOf, withoutLast } from '@/lib/read/pdf/join.ts';
import type { Place } from '@/lib/read/pdf/places.ts';

export interface WrittenText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
  readonly struck: readonly Span[];
}

/** Writes drafts out as one line each, and notes where every stretch of the text came from. */
export function writeText(drafts: readonly Draft[]): WrittenText {
  const ranks = ranksOf(drafts.flatMap(({ standing }) => standing ?? []));
  const indices = new Map(drafts.map((draft, index) => [draft, index]));
  let compounds: ReadonlySet<string> | null = null;
  const isCompound = (word: string) => {
    compounds ??= compoundsOf(linesOf(drafts));
    return compounds.has(word);
  };
  const parts: string[] = [];
  const blocks: Block[] = [];
  const places: Place[] = [];
  const struck: Span[] = [];
  let at = 0;
  const write = (text: string) => {
    parts.push(text);
    at += text.length;
  };
  const strike = (end: number) => {
    const last = struck.at(-1);
    // The space between two struck words, but not the one between two blocks.
    const goesOn = last && (last.end === at || (last.end === at - 1 && parts.at(-1) === ' '));
    if (goesOn) struck[struck.length - 1] = { start: last.start, end };
    else struck.push({ start: at, end });
  };
  for (const draft of drafts) {
    if (blocks.length) write('\n');
    const start = at;
    for (const [index, { line, page }] of draft.lines.entries()) {
      const next = draft.lines[index + 1]?.line;
      const seam = next ? seamOf(line.text, next.text, isCompound) : 'closed';
      const pieces = seam === 'hyphen-out' ? withoutLast(line.pieces) : line.pieces;
      for (const { text, item, from, length, struck: isStruck } of pieces) {
        if (item >= 0) places.push({ start: at, end: at + text.length, page, item, from, length });
        if (isStruck) strike(at + text.length);
        write(text);
      }
      if (seam === 'space') write(' ');
    }
    blocks.push(blockOf(draft, start, at, ranks, indices));
  }
  return { text: parts.join(''), blocks, places, struck };
}

function blockOf(
  draft: Draft,
  start: number,
  end: number,
  ranks: ReadonlyMap<string, number>,
  indices: ReadonlyMap<Draft, number>,
): Block {
  const level = draft.standing ? ranks.get(keyOf(draft.standing)) : draft.level;
  const labels = draft.labels?.flatMap((label) => indices.get(label) ?? []);
  const page = draft.lines[0]?.page;
  return {
    start,
    end,
    kind: draft.kind,
    ...(level === undefined ? {} : { level }),
    ...(page === undefined ? {} : { page }),
    ...(draft.furniture ? { furniture: draft.furniture } : {}),
    ...(labels?.length ? { labels } : {}),
    ...(draft.cell ? { cell: draft.cell } : {}),
  };
}

function* linesOf(drafts: readonly Draft[]) {
  for (const { lines } of drafts) for (const { line } of lines) yield line.pieces;
}
