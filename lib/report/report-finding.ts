import type { Commitment, Compact } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { partAt } from '@/lib/pack/parts.ts';
import { cleanLine } from '@/lib/report/clean-words.ts';
import type { linkerOf } from '@/lib/report/link-to-words.ts';
import type { ReportFinding, ReportPromise, ReportQuote } from '@/lib/report/report.ts';
import { commitmentsOf } from '@/lib/show/findings.ts';
import { placeOf } from '@/lib/show/format-point.ts';
import { quotesOf } from '@/lib/show/quotes.ts';

/** Where findings point to, and how to open it there. */
export interface Found {
  readonly doc: DocumentText;
  readonly link: ReturnType<typeof linkerOf>;
}

/** A finding with its quotes, their places and the promises it rests on. */
export function reportFinding(finding: Finding, compact: Compact, found: Found): ReportFinding {
  const promises = commitmentsOf(finding, compact);
  return {
    id: finding.id,
    rule: finding.rule,
    verdict: finding.verdict,
    title: finding.title,
    // Messages and questions repeat the document's words.
    message: cleanLine(finding.message),
    question: cleanLine(finding.question),
    quotes: reportQuotes(finding, found),
    promises: promises.map(reportPromise),
    weight: weightOf(promises, finding.rule),
  };
}

/** A commitment as a report prints it. */
export const reportPromise = ({ ref, summary, operativeWords, note }: Commitment): ReportPromise => ({
  ref,
  summary,
  operativeWords: operativeWords ?? null,
  note: note ?? null,
});

function weightOf(promises: readonly Commitment[], rule: string): ReportFinding['weight'] {
  const feeds = promises.flatMap((promise) => promise.feeds.filter((feed) => feed.rule === rule));
  if (feeds.some(({ atLeast }) => atLeast !== undefined)) return 0;
  return !feeds.length || feeds.some(({ strength }) => strength === 'firm') ? 1 : 2;
}

function reportQuotes({ evidence }: Finding, { doc, link }: Found): readonly ReportQuote[] {
  // What the reader put right stands nowhere in the document, so there are no words of it to quote.
  const said = evidence.filter(({ start, end }) => end > start);
  return quotesOf(doc, { evidence: said }).map((quote) => {
    const words = said[quote.first];
    const part = words && doc.parts && doc.parts.length > 1 ? partAt(doc, words.start) : null;
    const place = placeOf(quote);
    return {
      pieces: quote.pieces.map(({ text, key }) => ({ text: cleanPiece(text), key })),
      labels: quote.labels.map(cleanLine),
      place: place === null ? null : cleanLine(place),
      document: part && { title: cleanLine(part.title), number: (doc.parts?.indexOf(part) ?? 0) + 1 },
      link: words ? link(words) : null,
    };
  });
}

/** One line, with the blanks at its ends, for the next piece follows on. */
const cleanPiece = (text: string) => cleanLine(`|${text}|`).slice(1, -1);
