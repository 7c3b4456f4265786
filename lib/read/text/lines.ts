import type { Block, DocumentText, Link, Span } from '@/lib/document.ts';

/** One line on its way to becoming a block; struck words and links are offsets within its own text. */
export interface Line {
  readonly text: string;
  readonly block: Omit<Block, 'start' | 'end'>;
  readonly struck?: readonly Span[];
  readonly links?: readonly Link[];
}

/** Sets lines one under another, a block each, and moves what they carry to its place in the whole text. */
export function documentOfLines(lines: readonly Line[], about: Pick<DocumentText, 'title' | 'address'>): DocumentText {
  const blocks: Block[] = [];
  const struck: Span[] = [];
  const links: Link[] = [];
  let start = 0;
  for (const line of lines) {
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
    blocks.push({ start, end: start + line.text.length, ...line.block });
    struck.push(...(line.struck ?? []).map(moved));
    links.push(...(line.links ?? []).map(moved));
    start += line.text.length + 1;
  }
  return {
    source: 'text',
    ...about,
    language: null,
    published: null,
    text: lines.map(({ text }) => text).join('\n'),
    blocks,
    struck,
    links,
    pages: null,
    unread: [],
  };
}
