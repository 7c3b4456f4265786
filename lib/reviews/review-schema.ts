import * as v from 'valibot';
import { type DocumentKind, themes } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { PaymentTiming } from '@/lib/facts.ts';
import type { Evidence, Finding, Verdict } from '@/lib/finding.ts';
import type { KeptFacts } from '@/lib/reviews/kept-facts.ts';
import type { KeptDocument, KeptReview } from '@/lib/reviews/kept-review.ts';
import type { SetAside } from '@/lib/set-aside.ts';
import type { Judgement } from '@/lib/show/judgements.ts';

/**
 * The longest that each sort of text may be, in characters: a line such as a title, a stretch of a document, something the reader wrote. Far over
 * what documents hold; a file that goes beyond was not written by us.
 */
export const mostCharacters = { line: 2_000, address: 20_000, passage: 20_000, written: 1_000_000 } as const;

/** Every name that a type has, so that what is added to it cannot be forgotten here and then be refused when it is kept. */
type Entries<T> = { readonly [K in keyof Required<T>]: v.GenericSchema };

const mostItems = 5_000;

const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const line = upTo(mostCharacters.line);
const passage = upTo(mostCharacters.passage);
const written = upTo(mostCharacters.written);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(mostItems));

// JavaScript reads 31 February as a day in March.
const isDay = (day: string) => {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
};
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay, 'no day of the calendar'));
const instant = v.pipe(v.string(), v.isoTimestamp());
const period = v.pipe(
  v.string(),
  v.regex(/^P(?=\d|T\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}W?D)?(?:T\d{1,6}H)?$/),
);
const slug = v.pipe(line, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
// It becomes a link, and a link to `javascript:` would run.
const address = v.pipe(upTo(mostCharacters.address), v.regex(/^(?:https?|file):\/\//));

const verdict = v.picklist(['falls-short', 'unclear', 'not-stated', 'meets'] as const satisfies readonly Verdict[]);
const kind = v.picklist(['consultation', 'funding', 'tender', 'change'] as const satisfies readonly DocumentKind[]);
const source = v.picklist(['page', 'pdf', 'word', 'text'] as const satisfies readonly DocumentText['source'][]);
const payment = v.picklist(['advance', 'arrears', 'mixed'] as const satisfies readonly PaymentTiming[]);

const evidence: v.GenericSchema<unknown, Evidence> = v.strictObject({
  start: count,
  end: count,
  quote: passage,
  page: v.nullable(count),
  sentence: v.strictObject({ start: count, end: count }),
  heading: v.nullable(passage),
} satisfies Entries<Evidence>);

const finding: v.GenericSchema<unknown, Finding> = v.strictObject({
  id: passage,
  rule: slug,
  title: line,
  theme: v.picklist(themes),
  verdict,
  message: passage,
  question: passage,
  evidence: list(evidence),
  commitments: list(line),
} satisfies Entries<Finding>);

const facts: v.GenericSchema<unknown, KeptFacts> = v.strictObject({
  opens: v.nullable(day),
  closes: v.nullable(day),
  decision: v.nullable(day),
  termStarts: v.nullable(day),
  termEnds: v.nullable(day),
  termMonths: v.nullable(count),
  termPossibleMonths: v.nullable(count),
  noticeByFunder: list(period),
  noticeByRecipient: list(period),
  payment: v.nullable(payment),
  overheadCapPercent: v.nullable(v.pipe(v.number(), v.finite())),
  tenderPublished: v.nullable(day),
  tenderDeadline: v.nullable(day),
  changeAnnounced: v.nullable(day),
  changeEffective: v.nullable(day),
} satisfies Entries<KeptFacts>);

const corrections = v.strictObject({
  kinds: v.exactOptional(list(kind)),
  opens: v.exactOptional(day),
  closes: v.exactOptional(day),
  decision: v.exactOptional(day),
  termStarts: v.exactOptional(day),
  termEnds: v.exactOptional(day),
  we: v.exactOptional(v.picklist(['funder', 'recipient'])),
} satisfies Entries<Corrections>);

const setAside = v.strictObject({ reason: written, on: day } satisfies Entries<SetAside>);

const judgement = v.strictObject({
  answer: v.nullable(v.picklist(['yes', 'no', 'not-sure'])),
  note: written,
} satisfies Entries<Judgement>);

const keptDocument: v.GenericSchema<unknown, KeptDocument> = v.strictObject({
  address: v.nullable(address),
  title: line,
  source,
  pages: v.nullable(count),
  contentHash: hash,
  words: count,
} satisfies Entries<KeptDocument>);

/** What a review of the newest version is, and nothing else is. */
export const reviewSchema: v.GenericSchema<unknown, KeptReview> = v.strictObject({
  version: v.literal(1),
  id: hash,
  revision: count,
  made: instant,
  changed: instant,
  documents: v.pipe(list(keptDocument), v.nonEmpty()),
  compact: v.strictObject({ id: slug, title: line }),
  today: day,
  kinds: list(kind),
  facts,
  findings: list(finding),
  corrections,
  setAsides: v.record(passage, setAside),
  judgements: v.record(slug, v.record(slug, judgement)),
  notes: written,
} satisfies Entries<KeptReview>);

/** Corrections put together from several; throws where they are none. */
export const parseCorrections = (raw: unknown): Corrections => v.parse(corrections, raw);
