import { type Block, blockAt, type DocumentText, quoteOf, recognisedAt, type Span } from '@/lib/document.ts';
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

/** A document as far as quoting needs it. */
type Quoted = Pick<DocumentText, 'text' | 'blocks' | 'title'> & Partial<Pick<DocumentText, 'struck'>>;

/** A finding's quotes in the order of the finding's evidence; words that stand in one sentence share a quote. Struck words are left out. */
export function quotesOf(doc: Quoted, finding: Pick<Finding, 'evidence'>): readonly Quote[] {
  const bySentence = new Map<number, { first: number; lead: Evidence; keys: Span[]; sentence: Span }>();
  const shown = labelsShown(doc, finding.evidence);
  for (const [index, evidence] of finding.evidence.entries()) {
    if (shown.has(blockAt(doc, evidence.start))) continue;
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
    const pieces = piecesOf(doc, sentence, keys);
    const labels = labelsOver(doc, sentence.start, pieces.map(({ text }) => text).join(''));
    return {
      pieces,
      labels,
      page: lead.page,
      ...(recognised === null ? {} : { recognised }),
      heading: isPlace(lead.heading, labels, doc, sentence) ? shorten(lead.heading, mostLabel) : null,
      first,
    };
  });
}

/** Blocks that a quote of their own would say a second time: the labels, short enough to be shown whole, of other words that are quoted. */
function labelsShown(doc: Quoted, evidence: readonly Evidence[]): ReadonlySet<Block | null> {
  const indices = new Set(evidence.flatMap(({ start }) => blockAt(doc, start)?.labels ?? []));
  const blocks = [...indices].flatMap((index) => doc.blocks[index] ?? []);
  return new Set(blocks.filter(({ start, end }) => end - start <= mostLabel));
}

/** Whether a heading tells a person where to look: the document's title does not, nor does the quote itself or what it is labelled with. */
const isPlace = (heading: string | null, labels: readonly string[], doc: Quoted, sentence: Span): heading is string =>
  heading !== null && heading !== doc.title && heading !== quoteOf(doc, sentence) && !labels.includes(heading);

/** The words of a quote as one string. */
export const quoteText = ({ pieces }: Quote): string => pieces.map(({ text }) => text).join('');

/** What stands over a line that the line does not say itself: "Cabinet decision: Cabinet decision on 16 April" says it twice. */
function labelsOver(doc: Quoted, offset: number, words: string): readonly string[] {
  const labels = (blockAt(doc, offset)?.labels ?? []).flatMap((index) => doc.blocks[index] ?? []);
  const said = labels.map((block) =>
    shorten(
      saidIn(doc, block)
        .trimEnd()
        .replace(/[:–-]$/, '')
        .trimEnd(),
      mostLabel,
    ),
  );
  return said.filter(
    (label, at) =>
      label !== '' && !beginsWith(words, label) && !said.slice(0, at).some((other) => isSame(other, label)),
  );
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const beginsWith = (words: string, label: string): boolean =>
  isSame(words.slice(0, label.length), label) && !/^[\p{L}\p{N}]/u.test(words.slice(label.length));

/** The words of a span without those that are struck out, and without the space these leave behind. */
function saidIn({ text, struck = [] }: Quoted, { start, end }: Span): string {
  let words = '';
  let at = start;
  for (const cut of struck) {
    if (cut.end <= at || cut.start >= end) continue;
    words += text.slice(at, Math.max(at, cut.start));
    at = Math.min(cut.end, end);
    if (/^$| $/.test(words) && text.charAt(at) === ' ') at += 1;
    if (/^[.,;:)]/.test(text.slice(at))) words = words.trimEnd();
  }
  return words + text.slice(at, Math.max(at, end));
}

function piecesOf(doc: Quoted, sentence: Span, keys: readonly Span[]): Quote['pieces'] {
  const pieces: { text: string; key: boolean }[] = [];
  let at = sentence.start;
  for (const { start, end } of [...keys].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const before = { start: at, end: Math.max(at, start) };
    pieces.push({ text: withinReach(saidIn(doc, before), pieces.length === 0 ? 'start' : 'middle'), key: false });
    pieces.push({ text: saidIn(doc, { start: before.end, end }), key: true });
    at = end;
  }
  pieces.push({ text: withinReach(saidIn(doc, { start: at, end: sentence.end }), 'end'), key: false });
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, text: piece.text.replace(/\n/g, ' ') }));
}

function withinReach(words: string, place: 'start' | 'middle' | 'end'): string {
  if (words.length <= (place === 'middle' ? 2 * reach : reach)) return words;
  const head = words.slice(0, reach).replace(/\S*$/, '');
  const tail = words.slice(-reach).replace(/^\S*/, '');
  if (place === 'start') return `…${tail}`;
  return place === 'end' ? `${head}…` : `${head}…${tail}`;
}
