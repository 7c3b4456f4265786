import type { DocumentText } from '@/lib/document.ts';
import { linesOfPaper } from '@/lib/read/paper/lines.ts';
import type { Flow } from '@/lib/read/paper.ts';
import { documentOfLines, type Line } from '@/lib/read/text/lines.ts';

interface About {
  /** The title in the file's properties, which may be that of the letter it was copied from; empty where it has none. */
  readonly title: string;
  /** The file's own name, for want of a better title. */
  readonly name: string;
  readonly language: string | null;
}

const mostTitle = 120;
/** A title that stands later than this is the first section's. In lines. */
const early = 12;
/** What word processors put there of themselves. */
const saysNothing = /^(?:microsoft word\b|document ?\d*$|untitled|template\b|title$|.{0,200}\.(?:docx?|dotx?|odt)$)/i;

/** Makes a document of what a word processor keeps. It has no page numbers: where pages end is worked out by the program that shows it. */
export function documentOfPaper(flow: readonly Flow[], { title, name, language }: About): DocumentText {
  const lines = linesOfPaper(flow);
  const own = lines.filter(({ block }) => !block.furniture);
  return {
    ...documentOfLines(lines, { title: titleOf(own, title.trim()) ?? name, address: null }),
    source: 'word',
    language,
  };
}

function titleOf(lines: readonly Line[], declared: string): string | undefined {
  const title = lines.slice(0, early).find(({ block }) => block.kind === 'heading' && block.level === 1);
  if (title) return title.text.slice(0, mostTitle);
  if (declared && !saysNothing.test(declared)) return declared.slice(0, mostTitle);
  const heading = lines.find(({ block }) => block.kind === 'heading') ?? lines[0];
  return heading?.text.slice(0, mostTitle);
}
