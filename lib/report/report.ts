import type { Compact } from '@/lib/compact.ts';
import type { NextStep } from '@/lib/compacts/next-steps.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Verdict } from '@/lib/finding.ts';
import { chapterOf } from '@/lib/report/chapter.ts';
import { cleanLine } from '@/lib/report/clean-words.ts';
import type { FactsJson } from '@/lib/report/json.ts';
import type { SetAsides } from '@/lib/set-aside.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import type { Digest } from '@/lib/show/digest.ts';
import type { Judgement, Judgements } from '@/lib/show/judgements.ts';

/** All that a report is made from: a document or a pack of them, what was found under one compact or several, and what the reader said of it. */
export interface ReportSource {
  readonly doc: DocumentText;
  readonly digest: Digest;
  readonly checks: readonly { readonly compact: Compact; readonly comparison: Comparison }[];
  /** The facts for programs, and the document's own day of publication; only the JSON holds them. */
  readonly said?: { readonly published: string | null; readonly facts: FactsJson };
  /** The day of the check, an ISO date. */
  readonly today: string;
  readonly corrections?: Corrections;
  readonly setAsides?: SetAsides;
  readonly judgements?: Judgements;
  /** The reader's own notes on the document. */
  readonly notes?: string;
}

/** A quote in pieces; `key` pieces are the words the finding rests on. */
export interface ReportQuote {
  readonly pieces: readonly { readonly text: string; readonly key: boolean }[];
  /** What the document calls the line, such as "Closes". */
  readonly labels: readonly string[];
  /** "page 3", "under “Key dates”"; null where the document gives no such mark. */
  readonly place: string | null;
  /** The document of a pack it stands in, by its title and its number in the report; null where there is but one. */
  readonly document: { readonly title: string; readonly number: number } | null;
  /** Opens the document at the words; null where it came from no address on the web. */
  readonly link: string | null;
}

/** A commitment that a finding rests on or a reader judged. */
export interface ReportPromise {
  readonly ref: string;
  readonly summary: string;
  readonly operativeWords: string | null;
  readonly note: string | null;
}

export interface ReportFinding {
  /** The finding's id. */
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly title: string;
  readonly message: string;
  /** Empty where nothing need be asked. */
  readonly question: string;
  readonly quotes: readonly ReportQuote[];
  /** The one with the figure first; empty for a rule that concerns the document alone. */
  readonly promises: readonly ReportPromise[];
  /** How firm the compact is: 0 with a figure, 1 firm or about the document alone, 2 in principle. */
  readonly weight: 0 | 1 | 2;
}

/** A finding that counts, by its number in the report, from 1. */
export interface NumberedFinding extends ReportFinding {
  readonly number: number;
}

export interface SetAsideFinding extends ReportFinding {
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

/** A day worth a place in a diary. */
export interface KeyDate {
  readonly what: 'closes' | 'promised' | 'bids' | 'effect' | 'ends' | 'notice';
  /** ISO date. */
  readonly day: string;
  /** "Consultation closes", "12 weeks would have run to here". */
  readonly words: string;
  /** The reader put it right. */
  readonly isCorrected: boolean;
}

/** A document under one compact. */
export interface ReportCheck {
  readonly compact: Pick<Compact, 'id' | 'place'>;
  /** "Dudley Compact", with its year where it has one. */
  readonly name: string;
  /** As printed on it. */
  readonly title: string;
  /** The document in one sentence: how many findings of each verdict, those set aside not counted. */
  readonly summary: string;
  /** What the document gives beside what is asked, each in a sentence. */
  readonly glances: readonly string[];
  /** The timeline in words. */
  readonly timeline: readonly string[];
  readonly dates: readonly KeyDate[];
  /** By verdict, what to argue first; within one as they stand in the document. */
  readonly findings: readonly NumberedFinding[];
  readonly setAside: readonly SetAsideFinding[];
  /** What the reader said of commitments that no rule can test. */
  readonly judgements: readonly (Judgement & { readonly promise: ReportPromise })[];
  readonly resolution: { readonly ref: string; readonly summary: string; readonly steps: readonly NextStep[] };
}

/** A document, or a pack checked as one. */
export interface ReportChapter {
  readonly title: string;
  readonly documents: readonly {
    readonly title: string;
    readonly address: string | null;
    readonly pages: number | null;
  }[];
  /** "Consultation and Funding". */
  readonly kinds: string;
  /** Words read. */
  readonly words: number;
  /** What a reader must know before trusting that nothing was missed. */
  readonly notices: readonly string[];
  readonly unread: readonly string[];
  /** "Closing date: 12 May 2025 (put right by the reader)". */
  readonly corrections: readonly string[];
  readonly notes: string | null;
  readonly checks: readonly ReportCheck[];
  /** What it was made from, for programs. */
  readonly source: ReportSource;
}

/** What every format prints. Words of the document are fit for any file. */
export interface Report {
  readonly title: string;
  /** The day of the check, an ISO date. */
  readonly today: string;
  readonly chapters: readonly ReportChapter[];
  /** Files that were to be checked and could not be read, with the reason in a sentence. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

/** One report of one document or of several, each a chapter. Pure. Throws a RangeError where there is none. */
export function makeReport(sources: readonly ReportSource[], refused: Report['refused'] = []): Report {
  const chapters = sources.map(chapterOf);
  const [first] = chapters;
  if (!first) throw new RangeError('A report needs a document');
  return {
    title: first.title,
    today: first.source.today,
    chapters,
    refused: refused.map(({ file, why }) => ({ file: cleanLine(file), why: cleanLine(why) })),
  };
}
