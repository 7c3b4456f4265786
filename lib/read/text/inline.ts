import type { Link, Span } from '@/lib/document.ts';
import type { Line } from '@/lib/read/text/lines.ts';

/**
 * The inline marks of Markdown that are dropped: `\*` escapes, `**bold**`, `__bold__`, `*slanted*`, `~~struck~~`, `` `code` ``, `[words](address)`, `<address>`.
 * Not a lone asterisk, "2 * 3", nor an underscore inside a word.
 */
const mark =
  /\\([\\`*_{}[\]()#+.!|~>-])|(\*\*|__|~~|`)(?=\S)|(?<=\S)(\*\*|__|~~|`)|\*(?=\S)|(?<=\S)\*|!?\[([^\][]{0,500})\]\(([^()\s]{0,2000})\)|<(https?:[^<>\s]{1,2000})>/g;

/** Reads one line of Markdown: its words without the marks, and where struck words and links stand among them. */
export function readInline(source: string): Required<Pick<Line, 'text' | 'struck' | 'links'>> {
  const paired = pairsOf(source);
  const struck: Span[] = [];
  const links: Link[] = [];
  let text = '';
  let from = 0;
  let strikeStart: number | null = null;
  for (const match of source.matchAll(mark)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const [whole, escaped, , , words, target, bare] = match;
    if (escaped !== undefined) text += escaped;
    else if (words !== undefined || bare !== undefined) {
      const start = text.length;
      text += words ?? bare;
      links.push({ start, end: text.length, address: target ?? bare ?? '' });
    } else if (!paired.has(match.index)) text += whole;
    else if (whole === '~~') {
      if (strikeStart !== null && strikeStart < text.length) struck.push({ start: strikeStart, end: text.length });
      strikeStart = strikeStart === null ? text.length : null;
    }
  }
  return { text: text + source.slice(from), struck, links };
}

/** Where the marks stand that have a partner on the line; one without is a character like any other. */
function pairsOf(source: string): ReadonlySet<number> {
  const open = new Map<string, number>();
  const paired = new Set<number>();
  for (const match of source.matchAll(mark)) {
    const [whole] = match;
    if (!/^(?:\*\*?|__|~~|`)$/.test(whole)) continue;
    const partner = open.get(whole);
    if (partner === undefined) open.set(whole, match.index);
    else {
      paired.add(partner).add(match.index);
      open.delete(whole);
    }
  }
  return paired;
}
