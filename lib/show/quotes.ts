import { blockAt, type DocumentText, quoteOf, recognisedAt, type Span } from '@/lib/document.ts';
import type { Evidence, Finding } from '@/lib/finding.ts';
import { shorten } from '@/lib/show/shorten.ts';

/** A sentence of the document with the words in it that a finding rests on. */
export interface Quote {
  /** The sentence in pieces, in order; `key` pieces are the words the finding rests on. An ellipsis stands for what is left out. */
  readonly pieces: readonly { readonly text: string; readonly key: boolean }[];
  /** What the document calls the line: the headings of a table's row and column, the term of a key date, what leads into a list. */
  readonly labels: readonly string[];
  readonly page: number | null;
  /** How sure a machine is of it, which read it from a picture, in whole percent; absent where the document itself gives the words. */
  readonly recognised?: number;
  /** The heading over it; null where that tells nobody where to look, as the document's own title does. */
  readonly heading: string | null;
  /** Which of the finding's pieces of evidence comes first in it. */
  readonly first: number;
}

/** How much of a sentence to keep on either side of the words that count, in characters; some councils' sentences fill a page. */
const reach = 160;

/** What leads into a list may be a paragraph, and so may a heading. In characters. */
const mostLabel = 90;

/** A finding's quotes in the order of the finding's evidence; words that stand in one sentence share a quote. */
export function quotesOf(
  doc: Pick<DocumentText, 'text' | 'blocks' | 'title'>,
  finding: Pick<Finding, 'evidence'>,
): readonly Quote[] {
  const bySentence = new Map<number, { first: number; lead: Evidence; keys: Span[]; sentence: Span }>();
  for (const [index, evidence] of finding.evidence.entries()) {
    const held = bySentence.get(evidence.sentence.start);
    if (held) {
      held.keys.push(evidence);
      held.sentence = { start: held.sentence.start, end: Math.max(held.sentence.end, evidence.sentence.end) };
    } else {
      bySentence.set(evidence.sentence.start, {
        first: index,
        lead: evidence,
        keys: [evidence],
        sentence: evidence.sentence,
      });
    }
  }
  return [...bySentence.values()].map(({ first, lead, keys, sentence }) => {
    const recognised = recognisedAt(doc, lead.start);
    return {
      pieces: piecesOf(doc.text, sentence, keys),
      labels: labelsOf(doc, sentence.start),
      page: lead.page,
      ...(recognised === null ? {} : { recognised }),
      heading: isPlace(lead.heading, doc, sentence) ? shorten(lead.heading, mostLabel) : null,
      first,
    };
  });
}

/** Whether a heading tells a person where to look: the document's title does not, nor does the quote itself. */
const isPlace = (
  heading: string | null,
  doc: Pick<DocumentText, 'text' | 'title'>,
  sentence: Span,
): heading is string => heading !== null && heading !== doc.title && heading !== quoteOf(doc, sentence);

/** The words of a quote as one string. */
export const quoteText = ({ pieces }: Quote): string => pieces.map(({ text }) => text).join('');

function labelsOf(doc: Pick<DocumentText, 'text' | 'blocks'>, offset: number): readonly string[] {
  const labels = (blockAt(doc, offset)?.labels ?? []).flatMap((index) => doc.blocks[index] ?? []);
  return labels
    .map((block) =>
      shorten(
        quoteOf(doc, block)
          .trimEnd()
          .replace(/[:–-]$/, '')
          .trimEnd(),
        mostLabel,
      ),
    )
    .filter((label) => label !== '');
}

function piecesOf(text: string, sentence: Span, keys: readonly Span[]): Quote['pieces'] {
  const pieces: { text: string; key: boolean }[] = [];
  let at = sentence.start;
  for (const { start, end } of [...keys].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const before = { start: at, end: Math.max(at, start) };
    pieces.push({ text: withinReach(text, before, pieces.length === 0 ? 'start' : 'middle'), key: false });
    pieces.push({ text: text.slice(before.end, end), key: true });
    at = end;
  }
  pieces.push({ text: withinReach(text, { start: at, end: sentence.end }, 'end'), key: false });
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, text: piece.text.replace(/\n/g, ' ') }));
}

function withinReach(text: string, { start, end }: Span, place: 'start' | 'middle' | 'end'): string {
  const words = text.slice(start, end);
  if (words.length <= (place === 'middle' ? 2 * reach : reach)) return words;
  const head = words.slice(0, reach).replace(/\S*$/, '');
  const tail = words.slice(-reach).replace(/^\S*/, '');
  if (place === 'start') return `…${tail}`;
  return place === 'end' ? `${head}…` : `${head}…${tail}`;
}
