import type { Compact } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { NextStep } from '@/lib/compacts/next-steps.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { commitmentsOf } from '@/lib/show/findings.ts';
import { formatDate, formatPeriod } from '@/lib/show/format.ts';
import { formatCorrections } from '@/lib/show/format-corrections.ts';
import { formatQuote } from '@/lib/show/format-point.ts';
import { quotesOf } from '@/lib/show/quotes.ts';
import { say } from '@/lib/show/words.ts';

interface LetterMatter {
  readonly doc: Pick<DocumentText, 'text' | 'blocks' | 'title' | 'address'>;
  readonly compact: Compact;
  readonly findings: readonly Finding[];
  /** The compact's own steps for settling a disagreement. */
  readonly steps: readonly NextStep[];
  /** The day the consultation closes, an ISO date; null where it is no consultation, or closed already. */
  readonly closes: string | null;
  /** What the sender has put right, which the letter must say. */
  readonly corrections?: Corrections;
}

/** The findings a letter can raise: those with a question. */
export const isRaisable = ({ question }: Pick<Finding, 'question'>): boolean => question !== '';

/**
 * A letter or e-mail to the document's author: each finding with its quote, where that stands, the promise at its reference and the question. It says
 * what is written and what was promised, and never judges. To whom and under what subject is left to the sender.
 */
export function writeLetter({ doc, compact, findings, steps, closes, corrections = {} }: LetterMatter): string {
  const due = steps.find(({ answerBy }) => answerBy !== null);
  return [
    `${say('letter.to')}\n${say('letter.subject')}`,
    say('letter.greeting'),
    say('letter.opening', {
      title: doc.title || say('document.untitled'),
      source: doc.address ? say('letter.source', { address: doc.address }) : '',
      compact: compactName(compact),
      place: compact.place,
      count: findings.length,
    }),
    ...findings.map((finding, index) => pointOf(finding, index + 1, doc, compact)),
    ...formatCorrections(corrections),
    ...(closes ? [say('letter.closes', { date: formatDate(closes) })] : []),
    ...(due?.answerBy && due.answerWithin
      ? [say('letter.answer-by', { period: formatPeriod(due.answerWithin), date: formatDate(due.answerBy) })]
      : []),
    say('letter.voluntary'),
    `${say('letter.end')}\n`,
  ].join('\n\n');
}

function pointOf(finding: Finding, number: number, doc: LetterMatter['doc'], compact: Compact): string {
  // The first carries the figure; a letter of every promise would not be read.
  const [promise] = commitmentsOf(finding, compact);
  return [
    say('letter.point', { number, title: finding.title }),
    ...quotesIn(finding, doc),
    ...(promise
      ? [say('letter.promise', { compact: compactName(compact), ref: promise.ref, summary: promise.summary })]
      : []),
    finding.question,
  ].join('\n');
}

/** One follows on in its line; several have a line each. */
function quotesIn(finding: Finding, doc: LetterMatter['doc']): readonly string[] {
  const quotes = quotesOf(doc, finding).map(formatQuote);
  const [quote] = quotes;
  if (quote === undefined) return [say('letter.not-found')];
  if (quotes.length === 1) return [say('letter.quote', { quote })];
  return [say('letter.quotes'), ...quotes.map((each) => `- ${each}`)];
}
