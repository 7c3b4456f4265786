import type { DocumentText } from '@/lib/document.ts';
import { documentOfLines, type Line } from '@/lib/read/text/lines.ts';
import { linesOfMarkdown } from '@/lib/read/text/markdown.ts';
import { linesOfPlainText } from '@/lib/read/text/plain.ts';

export interface TextOptions {
  /** Where absent, the first heading's words, or the first line's. */
  readonly title?: string;
  readonly address?: string;
  /** Markdown has a block a line; plain text has its wrapped lines joined into paragraphs. */
  readonly markdown: boolean;
}

const mostTitle = 120;

/** A heading, but not one of a part: "1. Introduction", "Part B: Payment". */
const isTitle = ({ text, block }: Line) => block.kind === 'heading' && !headsPart.test(text);
const headsPart = /^(?:[A-H]?\d{1,2}\b|(?:part|section|schedule|annex|appendix|clause|step|stage) (?:\d|[A-H]\b))/i;

/** Where the first paragraph stands: a heading after it is no title of the whole. */
function firstSaid(lines: readonly Line[]): number {
  const place = lines.findIndex(({ text, block }) => block.kind === 'paragraph' && text.length > mostTitle);
  return place < 0 ? lines.length : place;
}

/** Reads plain text or Markdown. An empty text is a document with no blocks. */
export function readText(text: string, options: TextOptions): DocumentText {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = options.markdown ? linesOfMarkdown(source) : linesOfPlainText(source);
  const named = lines.slice(0, firstSaid(lines)).find(isTitle) ?? lines[0];
  return documentOfLines(lines, {
    title: options.title ?? named?.text.slice(0, mostTitle) ?? '',
    address: options.address ?? null,
  });
}
