import type { Compact } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { commitmentsOf } from '@/lib/show/findings.ts';
import { formatCorrections } from '@/lib/show/format-corrections.ts';
import { type Quote, quotesOf, quoteText } from '@/lib/show/quotes.ts';
import { say } from '@/lib/show/words.ts';

/** Where a quote stands, for a person looking for it, and whether a machine read it from a picture: "page 3", "under “Key dates”"; null where the document gives no such mark. */
export function placeOf({ page, heading, recognised }: Pick<Quote, 'page' | 'heading' | 'recognised'>): string | null {
  if (page !== null) {
    const place = say('place.page', { page: String(page) });
    return recognised === undefined ? place : say('place.recognised', { place, confidence: recognised });
  }
  return heading === null ? null : say('place.heading', { heading });
}

/** A quote with what the document calls it and where it stands: "Closes: “14 April 2025” (page 3)". */
export function formatQuote(quote: Quote): string {
  const place = placeOf(quote);
  const label = quote.labels.length ? `${quote.labels.join(', ')}: ` : '';
  return `${label}“${quoteText(quote)}”${place ? ` (${place})` : ''}`;
}

/** One finding as plain text to paste in a letter or a message: what was found, the document's words, the promise, the question, and what the reader put right. */
export function formatPoint(
  finding: Finding,
  doc: Pick<DocumentText, 'text' | 'blocks' | 'title' | 'address'>,
  compact: Compact,
  corrections: Corrections = {},
): string {
  const quotes = quotesOf(doc, finding).map(formatQuote);
  const promises = commitmentsOf(finding, compact).map(
    ({ summary, ref }) => `${summary} (${compactName(compact)}, ${ref})`,
  );
  return [
    `${finding.title}: ${say(`verdict.${finding.verdict}`)}`,
    finding.message,
    ...(quotes.length ? [say('point.document', { quotes: quotes.join(' ') })] : []),
    ...(promises.length ? [say('point.promise', { promises: promises.join(' ') })] : []),
    ...(finding.question ? [say('point.question', { question: finding.question })] : []),
    ...formatCorrections(corrections),
    say('point.source', { source: doc.address ? `${doc.title}, ${doc.address}` : doc.title }),
  ].join('\n\n');
}
