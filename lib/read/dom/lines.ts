import type { BlockKind, Link, Span } from '@/lib/document.ts';
import { Line, type Run } from '@/lib/read/dom/line.ts';
import type { Anchor, Box, Scope } from '@/lib/read/dom/scope.ts';
import type { Segment } from '@/lib/read/dom/segments.ts';

/** A block as it comes off the page, before it is known whether it is furniture. */
export interface Draft extends Span {
  readonly box: Box;
  kind: BlockKind;
  readonly level: number | null;
  labels: readonly number[];
  readonly closed: boolean;
  cell: { readonly table: number; readonly row: number; readonly column: number; readonly header: boolean } | null;
  /** How many links it has, and how many of its characters are in links and in bold. */
  readonly links: number;
  readonly linked: number;
  readonly bold: number;
}

/** The share of a line's characters, without the spaces between, that makes it a row of buttons. */
const mostlyControls = 0.8;

/** Gathers a page's words line by line, with the way back from each to its text node. */
export class PageLines {
  readonly blocks: Draft[] = [];
  readonly segments: Segment[] = [];
  readonly struck: Span[] = [];
  readonly links: Link[] = [];
  readonly #lines: string[] = [];
  #line = new Line();
  #length = 0;

  /** All lines so far, parted by `\n`. */
  get text(): string {
    return this.#lines.join('\n');
  }

  /** The words of the blocks from one index up to another. */
  wordsOf(from: number, to: number): string {
    return this.#lines.slice(from, to).join(' ');
  }

  /** Characters so far, those of the line not yet ended among them. */
  get length(): number {
    return this.#length + this.#line.text.length;
  }

  /** The line being read. */
  get line(): Line {
    return this.#line;
  }

  /** A line break; two with no words between them end the line. */
  break(scope: Scope): void {
    if (!this.#line.break(scope.oneLine)) this.end();
  }

  /** Ends the line, where one has been begun, and makes blocks of it. */
  end(): void {
    const line = this.#line;
    if (line.text === '') return;
    this.#line = new Line();
    if (!line.scope) return;
    let piece = 0;
    let run = 0;
    for (const part of line.parts()) {
      const shift = this.#length - part.start;
      for (; (line.pieces[piece]?.at ?? part.end) < part.end; piece++) this.#addSegment(line, piece, part, shift);
      while ((line.runs[run]?.end ?? part.end) <= part.start) run++;
      const runs: Run[] = [];
      for (let next = run; ; next++) {
        const under = line.runs[next];
        if (!under || under.start >= part.end) break;
        const [start, end] = [Math.max(under.start, part.start), Math.min(under.end, part.end)];
        runs.push({ ...under, start: start + shift, end: end + shift });
      }
      this.#addBlock({ start: this.#length, end: part.end + shift }, runs, line.scope);
      this.#lines.push(line.text.slice(part.start, part.end));
      this.#length = part.end + shift + 1;
    }
  }

  #addSegment(line: Line, index: number, part: Span, shift: number): void {
    const piece = line.pieces[index];
    if (!piece) return;
    const first = Math.max(piece.at, part.start);
    const length = Math.min(piece.at + piece.length, part.end) - first;
    if (length > 0)
      this.segments.push({ node: piece.node, from: piece.from + first - piece.at, at: first + shift, length });
  }

  #addBlock(span: Span, runs: readonly Run[], scope: Scope): void {
    const anchors = new Set<Anchor>();
    let [linked, bold, controls] = [0, 0, 0];
    for (const run of runs) {
      const size = run.end - run.start;
      if (run.bold) bold += size;
      if (run.control) controls += size;
      if (run.struck) this.#addStruck(run);
      if (!run.link) continue;
      linked += size;
      if (run.link.address !== null) this.#addLink(run, run.link.address, anchors.has(run.link));
      anchors.add(run.link);
    }
    const pressed = scope.kind !== 'heading' && controls > (span.end - span.start) * mostlyControls;
    this.blocks.push({
      ...span,
      box: scope.box,
      kind: pressed ? 'control' : scope.kind,
      level: scope.level,
      labels: labelsOf(scope),
      closed: scope.closed,
      cell: null,
      links: anchors.size,
      linked,
      bold,
    });
  }

  #addStruck({ start, end }: Run): void {
    const last = this.struck.at(-1);
    if (last?.end === start) this.struck[this.struck.length - 1] = { start: last.start, end };
    else this.struck.push({ start, end });
  }

  #addLink({ start, end }: Run, address: string, goesOn: boolean): void {
    const last = this.links.at(-1);
    if (goesOn && last?.address === address) this.links[this.links.length - 1] = { ...last, end };
    else this.links.push({ start, end, address });
  }
}

/** What heads a block in its list or definitions; failing those, the handle of the disclosure it is folded into. */
function labelsOf({ kind, defines, leadIn, disclosure }: Scope): readonly number[] {
  if (kind === 'heading' || kind === 'term') return [];
  const labels = [...defines, ...leadIn];
  return labels.length || disclosure?.summary == null ? labels : [disclosure.summary];
}
