import type { DocumentKind } from '@/lib/compact.ts';
import type { Block, DocumentText, Span } from '@/lib/document.ts';
import type { Assumed, ValuesFound } from '@/lib/extract/values.ts';

/** Something the document says, where it says it, and what had to be assumed to read it. */
export interface Said<T> extends Span {
  readonly value: T;
  readonly assumed: readonly Assumed[];
}

/**
 * How a sentence stands towards the document's own offer. Only `current` sentences may found a finding. `past`: tells of something over.
 * `other`: about another exercise, scheme or organisation, or furniture. `quoted`: a compact, a policy or somebody else's words.
 * `supposed`: an example or a hypothesis. `dropped`: an idea or an option told of only to say that it is given up. `struck`: no longer said.
 */
export type Standing = 'current' | 'past' | 'other' | 'quoted' | 'supposed' | 'dropped' | 'struck';

/** One sentence of a block, with what stands over it. */
export interface Sentence extends Span {
  /** The sentence as a pattern sees it: dashes, quotes, spaces and odd letters made plain, invisible characters gone. */
  readonly plain: string;
  /** Where each character of `plain` stands in the document; null where they run on from `start` one for one. */
  readonly offsets: readonly number[] | null;
  readonly block: Block;
  /** The headings over it, outermost first, then its labels (a cell's row and column headings, a list's lead-in), made plain. */
  readonly over: readonly string[];
  readonly standing: Standing;
}

export type Giver = 'funder' | 'recipient' | 'either';

/** A clause by which one side may end, reduce or change what was agreed, and how long before it must say so. */
export interface Notice extends Span {
  readonly giver: Giver;
  /** ISO 8601; `P20WD` for working days; `P0D` where no notice is promised. */
  readonly period: string;
  readonly inWriting: boolean;
  /** The clause answers breach, insolvency or fraud, which compacts except. */
  readonly forCause: boolean;
  readonly assumed: readonly Assumed[];
}

export interface Consultation {
  readonly opens: Said<string> | null;
  /** Where no opening is stated and the day of publication stands in for it. */
  readonly opensAssumed: boolean;
  readonly closes: Said<string> | null;
  /** Other days the document gives as the close of this same consultation, not replaced by an extension. */
  readonly alsoCloses: readonly Said<string>[];
  /** How long the document says it is open, ISO 8601. */
  readonly lengths: readonly Said<string>[];
  /** How long it may be, where it says only that: "ten to thirteen weeks", "at least eight"; null at an end that is left open. */
  readonly roughLength: (Span & { readonly least: string | null; readonly most: string | null }) | null;
  /** The day somebody decides on what was asked. */
  readonly decision: Said<string> | null;
  /** Words by which the document says this is an early or informal stage. */
  readonly informal: Span | null;
  /** Words by which it says why the time is short, or who imposed the timetable. */
  readonly reason: Span | null;
  /** Words by which it says the closing date was put back. */
  readonly extended: Span | null;
  /** The part of a bulletin that tells of it alone; null where that is the whole document. */
  readonly part: Span | null;
  /** The other exercises that a bulletin tells of. */
  readonly besides: readonly Consultation[];
}

export interface FundingTerm {
  readonly starts: Said<string> | null;
  readonly ends: Said<string> | null;
  /** Whole months that are firm, and that options could make of it; null where unknown. */
  readonly months: number | null;
  readonly possibleMonths: number | null;
  /** The length in the document's words, ISO 8601, where it says one. */
  readonly stated: Said<string> | null;
  /** Words that say it is not settled. */
  readonly provisional: Span | null;
}

export type PaymentTiming = 'advance' | 'arrears' | 'mixed';
/**
 * What one sentence says of it. `where-needed`: in advance to those who need it, whatever the rule is for others; `on-request`: they may ask for that, and no
 * more is promised.
 */
export type PaymentSaid = PaymentTiming | 'where-needed' | 'on-request';

/** What a document says, before any compact is held against it. */
export interface Facts {
  readonly doc: DocumentText;
  readonly values: ValuesFound;
  readonly sentences: readonly Sentence[];
  /** What the document is for, each with the words that decided it. */
  readonly kinds: readonly { readonly kind: DocumentKind; readonly because: readonly Span[] }[];
  /** The document is about compacts or policy, and offers nothing itself. */
  readonly aboutCompacts: Span | null;
  /** The document sends its reader to another for what this one leaves out. */
  readonly refersTo: Span | null;
  /** All of the document has been read. */
  readonly complete: boolean;
  /** The document's own day of publication or date of writing. */
  readonly published: Said<string> | null;
  readonly consultation: Consultation | null;
  readonly term: FundingTerm | null;
  readonly notices: readonly Notice[];
  readonly payments: readonly Said<PaymentSaid>[];
  /** The largest share of an award that may go on overheads, in per cent. */
  readonly overheadCaps: readonly Said<number>[];
  /** For a document that ends or cuts something: when it was said and when it takes effect. */
  readonly changes: readonly {
    readonly what: Span;
    readonly announced: Said<string> | null;
    readonly effective: Said<string>;
  }[];
  readonly tender: {
    readonly published: Said<string> | null;
    readonly deadline: Said<string>;
    readonly alsoDeadline: Said<string> | null;
  } | null;
}
