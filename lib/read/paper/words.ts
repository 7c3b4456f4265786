import type { Link, Span } from '@/lib/document.ts';
import { partsLines } from '@/lib/read/dom/breaks.ts';
import { lineBreak, type Paragraph } from '@/lib/read/paper.ts';
import type { Line } from '@/lib/read/text/lines.ts';

/** How much of a line decides whether the next is part of it. */
const nearby = 200;

/** Words on their way to a line: white space is one space, and none at either end. Kept in pieces, since some programs write a run for every letter. */
class Words {
  readonly #said: string[] = [];
  #length = 0;
  #bold = 0;
  /** The last words so far. */
  tail = '';
  readonly struck: Span[] = [];
  readonly links: Link[] = [];

  add(words: string, { struck, bold, address }: { struck: boolean; bold: boolean; address: string | null }): void {
    const plain = words.replace(/\s+/g, ' ');
    const said = this.tail === '' || this.tail.endsWith(' ') ? plain.replace(/^ /, '') : plain;
    if (!said) return;
    const start = this.#length;
    const end = start + said.length;
    this.#said.push(said);
    this.#length = end;
    this.tail = `${this.tail}${said.slice(-nearby)}`.slice(-nearby);
    if (bold || said === ' ') this.#bold += said.length;
    if (struck) extend(this.struck, { start, end });
    if (address !== null) extend(this.links, { start, end, address });
  }

  /** Null where nothing is said. */
  line(): PaperLine | null {
    const text = this.#said.join('').trimEnd();
    if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return null;
    const within = <T extends Span>(spans: readonly T[]): T[] =>
      spans.map((span) => ({ ...span, end: Math.min(span.end, text.length) })).filter(({ start, end }) => start < end);
    return { text, struck: within(this.struck), links: within(this.links), isBold: this.#bold >= text.length };
  }
}

/** A line's words and what they carry; `isBold` where all of it is. */
export type PaperLine = Required<Omit<Line, 'block'>> & { readonly isBold: boolean };

/** Runs are cut wherever their make changes; a link or a strike over several is one. */
function extend<T extends Span & { readonly address?: string }>(spans: T[], span: T): void {
  const last = spans.at(-1);
  if (last && last.end === span.start && last.address === span.address)
    spans[spans.length - 1] = { ...last, end: span.end };
  else spans.push(span);
}

const none = { struck: false, bold: true, address: null };

/** The lines of a paragraph: one, unless its line breaks part lines that each say something of their own. A heading is one line whatever it is broken into. */
export function linesOf({ pieces, marker, rank }: Paragraph): readonly PaperLine[] {
  const segments = segmentsOf(pieces);
  const lines: Words[] = [];
  for (const [index, segment] of segments.entries()) {
    const before = lines.at(-1);
    const said = segment.map(({ text }) => text).join('');
    if (!before || (rank === null && partsLines(before.tail, said))) lines.push(new Words());
    else before.add(' ', none);
    const words = lines.at(-1);
    if (index === 0 && marker) words?.add(`${marker} `, none);
    for (const piece of segment) words?.add(piece.text, piece);
  }
  return lines.flatMap((words) => words.line() ?? []);
}

type Segment = Exclude<Paragraph['pieces'][number], typeof lineBreak>[];

function segmentsOf(pieces: Paragraph['pieces']): Segment[] {
  const segments: Segment[] = [[]];
  for (const piece of pieces) {
    if (piece === lineBreak) segments.push([]);
    else segments.at(-1)?.push(piece);
  }
  return segments;
}
