import { type Block, blockAt, type DocumentText, type Span } from '@/lib/document.ts';
import type { Evidence } from '@/lib/finding.ts';
import { partAt } from '@/lib/pack/parts.ts';
import { webAddress } from '@/lib/report/clean-words.ts';

type Linked = Pick<DocumentText, 'source' | 'address' | 'text' | 'blocks' | 'parts'>;

/** Longer words than these, in characters, are named by their beginning and end. */
const mostWhole = 100;
/** How many words make a beginning or an end, and how many before or after tell one place from another. */
const fewWords = 5;

/** How much of a line is looked at beside the words, in characters, and how many other places of the same words. */
const mostBeside = 300;
const mostLooks = 2000;

/**
 * Gives for words of a document the address that opens it at them: a web page by a text fragment, a PDF at its page. Null where it came from no address on
 * the web. The text is prepared once for all of a report's quotes.
 */
export function linkerOf(doc: Linked): (words: Pick<Evidence, 'start' | 'end' | 'page'>) => string | null {
  const lower = doc.text.toLowerCase();
  // Browsers compare without case. A few letters change their length with it, and then places would no longer agree.
  const hasLower = lower.length === doc.text.length;
  const sought: Sought = hasLower
    ? { text: lower, fold: (words) => words.toLowerCase() }
    : { text: doc.text, fold: (words) => words };
  return ({ start, end, page }) => {
    const part = partAt(doc, start);
    const address = webAddress(part ? part.address : doc.address);
    if (address === null) return null;
    if (page !== null) return `${withoutPlace(address)}#page=${page}`;
    if (part === null && doc.source !== 'page') return address;
    const scope = part ?? { start: 0, end: doc.text.length };
    const directive = directiveTo(doc, sought, scope, { start, end });
    if (directive === null) return address;
    const [base = '', place = ''] = address.replace(/:~:.*$/s, '').split('#');
    return `${base}#${place}:~:text=${directive}`;
  };
}

/** The text as a browser compares it, and how to make words comparable. */
interface Sought {
  readonly text: string;
  readonly fold: (words: string) => string;
}

const withoutPlace = (address: string) => address.replace(/#.*$/s, '');

/** Where the words stand, and where those that stand for them begin and end. */
interface Wanted {
  readonly at: number;
  readonly start: string;
  readonly end: string | null;
}

function directiveTo(doc: Linked, sought: Sought, scope: Span, span: Span): string | null {
  const from = blockAt(doc, span.start);
  const to = blockAt(doc, Math.max(span.start, span.end - 1));
  if (!from || !to || span.end <= span.start) return null;
  const start = wordStart(doc.text, from, span.start);
  const end = wordEnd(doc.text, to, span.end);
  const wanted = wantedOf(doc.text, from, to, { start, end });
  const places = [{ prefix: '', suffix: '' }, ...placesAround(doc, wanted, from, scope, { start, end })];
  const place = places.find((each) => isFirst(sought, scope, wanted, each)) ?? places.at(-1);
  return [
    place?.prefix ? `${encode(place.prefix)}-` : '',
    encode(wanted.start),
    wanted.end === null ? '' : encode(wanted.end),
    place?.suffix ? `-${encode(place.suffix)}` : '',
  ]
    .filter((words) => words !== '')
    .join(',');
}

/** A fragment matches whole words alone, and between blanks they are whole by any reckoning. */
function wordStart(text: string, block: Block, offset: number): number {
  let at = offset;
  while (at > block.start && !/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function wordEnd(text: string, block: Block, offset: number): number {
  let at = Math.min(offset, block.end);
  while (at > block.start && /\s/.test(text.charAt(at - 1))) at -= 1;
  while (at < block.end && !/\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Words that run over several lines of the page can only be named by both ends. */
function wantedOf(text: string, from: Block, to: Block, { start, end }: Span): Wanted {
  const at = start + (/^\s*/.exec(text.slice(start, from.end))?.[0].length ?? 0);
  if (from === to && end - at <= mostWhole) return { at, start: text.slice(at, end), end: null };
  const head = firstWords(text.slice(at, Math.min(from.end, end)), fewWords);
  const tail = lastWords(text.slice(Math.max(to.start, at + head.length), end), fewWords);
  return { at, start: head, end: tail === '' ? null : tail };
}

/** The words before and after, few first; where a line begins or ends with the words themselves, those of the line beside it. */
function placesAround(
  { text, blocks }: Linked,
  { at, end: tail }: Wanted,
  block: Block,
  scope: Span,
  span: Span,
): readonly { prefix: string; suffix: string }[] {
  const index = blocks.indexOf(block);
  const beside = (step: -1 | 1): string => {
    const other = blocks[index + step];
    return other && other.start >= scope.start && other.end <= scope.end ? text.slice(other.start, other.end) : '';
  };
  const before = lastPart(text.slice(block.start, at)) || lastPart(beside(-1));
  const after = tail === null ? firstPart(text.slice(span.end, block.end)) || firstPart(beside(1)) : '';
  const counts = Array.from({ length: fewWords }, (_, count) => count + 1);
  return [
    ...counts.map((count) => ({ prefix: lastWords(before, count), suffix: '' })),
    ...counts.map((count) => ({ prefix: lastWords(before, fewWords), suffix: firstWords(after, count) })),
  ];
}

/** Whether a browser that looks for these words from the top comes upon the right ones first. */
function isFirst(
  { text, fold }: Sought,
  scope: Span,
  { at, start }: Wanted,
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
): boolean {
  const [words, before, after] = [fold(start), fold(prefix), fold(suffix)];
  let looks = 0;
  for (let found = text.indexOf(words, scope.start); found >= 0 && found < at; found = text.indexOf(words, found + 1)) {
    looks += 1;
    if (looks > mostLooks) return false;
    const head = text.slice(Math.max(scope.start, found - before.length - 9), found).trimEnd();
    const tail = text.slice(found + words.length, found + words.length + after.length + 9).trimStart();
    if (head.endsWith(before) && tail.startsWith(after)) return false;
  }
  return true;
}

/** Enough of a line that may be a whole book. */
const lastPart = (text: string) => text.slice(-mostBeside).trim();
const firstPart = (text: string) => text.slice(0, mostBeside).trim();
const wordsOf = (text: string) => text.trim().split(/(?<=\s)(?=\S)/);
const firstWords = (text: string, count: number) => wordsOf(text).slice(0, count).join('').trim();
const lastWords = (text: string, count: number) => wordsOf(text).slice(-count).join('').trim();

/** The dash, the comma and the ampersand mean something of their own here, and brackets and quotes would end a link in Markdown or HTML. */
const encode = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*~]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
