import type { DocumentText } from '@/lib/document.ts';
import { documentOfLines } from '@/lib/read/text/lines.ts';
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

/** Reads plain text or Markdown. An empty text is a document with no blocks. */
export function readText(text: string, options: TextOptions): DocumentText {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = options.markdown ? linesOfMarkdown(source) : linesOfPlainText(source);
  const named = lines.find(({ block }) => block.kind === 'heading') ?? lines[0];
  return documentOfLines(lines, {
    title: options.title ?? named?.text.slice(0, mostTitle) ?? '',
    address: options.address ?? null,
  });
}
