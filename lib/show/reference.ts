import { blockAt, type DocumentText, type Link, quoteOf, type Span } from '@/lib/document.ts';

/** Another document that one sends its reader to, in its own words, and where it is. */
export interface Reference {
  readonly quote: string;
  /** A link of the document that leads there; null where none does. */
  readonly link: { readonly words: string; readonly address: string } | null;
}

/** Words that say to look somewhere, not where. */
const pointing =
  /^(?:attached|contained|download|draft|enclosed|found|full|main|read|refer|the|our|its|and|for|set|out|see|view)$/;

/** What a document means by the words that send its reader elsewhere. */
export function referenceAt(doc: Pick<DocumentText, 'text' | 'blocks' | 'links' | 'address'>, span: Span): Reference {
  const quote = quoteOf(doc, span);
  const links = doc.links.filter(({ address }) => isElsewhere(address, doc.address));
  const block = blockAt(doc, span.start);
  const link =
    links.find((each) => overlaps(each, span)) ??
    links.find((each) => block && overlaps(each, block) && namesSame(quoteOf(doc, each), quote)) ??
    links.find((each) => !blockAt(doc, each.start)?.furniture && namesSame(quoteOf(doc, each), quote));
  return { quote, link: link ? { words: quoteOf(doc, link), address: link.address } : null };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** On the web, and not a place in the page itself. */
const isElsewhere = (link: Link['address'], own: string | null) =>
  /^https?:/.test(link) && withoutPlace(link) !== (own === null ? null : withoutPlace(own));
const withoutPlace = (address: string) => address.replace(/#.*$/s, '');

/** Whether a link names what a quote speaks of: "the consultation paper" and "Consultation paper (PDF, 2 MB)". */
function namesSame(link: string, quote: string): boolean {
  const wanted = wordsOf(quote).filter((word) => !pointing.test(word));
  const held = new Set(wordsOf(link));
  return wanted.length > 0 && wanted.every((word) => held.has(word));
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
