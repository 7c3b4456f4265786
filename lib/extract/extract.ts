import type { DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import { extractAboutCompacts, extractRefersTo } from '@/lib/extract/about.ts';
import { extractChanges } from '@/lib/extract/changes.ts';
import { extractConsultation } from '@/lib/extract/consultation.ts';
import { correctConsultation, correctTerm } from '@/lib/extract/corrected.ts';
import { withDraftTerms } from '@/lib/extract/draft-terms.ts';
import { weighedByWords } from '@/lib/extract/kinds/kind-words.ts';
import { laidOut } from '@/lib/extract/kinds/laid-out.ts';
import { extractKinds } from '@/lib/extract/kinds.ts';
import { extractNotices } from '@/lib/extract/notices.ts';
import { extractOverheadCaps } from '@/lib/extract/overheads.ts';
import { extractParties } from '@/lib/extract/parties.ts';
import { extractPayments } from '@/lib/extract/payments.ts';
import { extractPublished } from '@/lib/extract/published.ts';
import { withoutStruckWords, withoutWords } from '@/lib/extract/said-words.ts';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { droppedWords } from '@/lib/extract/standing/dropped-words.ts';
import { settleStanding } from '@/lib/extract/standing.ts';
import { extractTender } from '@/lib/extract/tender.ts';
import { resolvedOffers } from '@/lib/extract/term/resolved.ts';
import { extractTerm } from '@/lib/extract/term.ts';
import { extractValues } from '@/lib/extract/values/find-values.ts';
import { fold } from '@/lib/extract/values/fold.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts } from '@/lib/facts.ts';

export interface ExtractOptions {
  /** ISO date of the reading. */
  readonly today: string;
  readonly complete: boolean;
  /** What the reader has put right, in place of what we read. */
  readonly corrections?: Corrections;
}

const yearOf = (day: string) => day.slice(0, 4);

/**
 * Notes what a document says about time, money and terms, each fact with its words. Knows no compact and no browser. Throws `TaggerWanted` where a sentence's
 * tense bears on a fact and the tagger has not been loaded.
 */
export function extract(written: DocumentText, { today, complete, corrections = {} }: ExtractOptions): Facts {
  const { kinds: told } = corrections;
  // The title is listened to like any sentence, and looked for among them.
  const said = withoutStruckWords(written);
  const doc = { ...withoutWords(said, droppedWords(said)), title: fold(written.title).plain };
  const values = extractValues(doc, today);
  const { sentences, published } = readSentences(doc, values.dates, today);
  const changes = extractChanges(values.dates, sentences, published);
  const aboutCompacts = told ? null : extractAboutCompacts(doc, sentences);
  const kinds = told
    ? told.map((kind) => ({ kind, because: [] }))
    : aboutCompacts
      ? []
      : withDraftTerms(
          weighedByWords(extractKinds(doc, sentences, changes), sentences, changes, laidOut(doc, sentences)),
          values,
          sentences,
          published,
        );
  const is = (...wanted: DocumentKind[]) => kinds.some(({ kind }) => wanted.includes(kind));
  const isOffer = is('funding', 'tender', 'change');
  // A letter that ends an award speaks of its old term; a proposal put out for views may offer a new one, and so may what is resolved.
  const isNewTerm = is('funding', 'tender') || (is('change') && is('consultation'));
  return {
    doc: written,
    values,
    sentences,
    kinds,
    aboutCompacts,
    refersTo: extractRefersTo(sentences),
    complete: complete && !doc.selection,
    published,
    consultation: is('consultation')
      ? correctConsultation(extractConsultation(values.dates, values.periods, sentences, published, today), corrections)
      : null,
    term: isOffer
      ? correctTerm(
          extractTerm(values.dates, values.periods, isNewTerm ? sentences : resolvedOffers(sentences), published),
          corrections,
        )
      : null,
    notices: isOffer ? extractNotices(values.periods, sentences, extractParties(sentences, corrections.we)) : [],
    payments: isOffer ? extractPayments(sentences) : [],
    overheadCaps: isOffer ? extractOverheadCaps(values.percents, sentences) : [],
    changes: is('change') ? changes : [],
    tender: is('tender') ? extractTender(values.dates, sentences, published) : null,
  };
}

/** The document's sentences and its own day. What they are made from is let go here, for it is as large as they are. */
function readSentences(
  doc: DocumentText,
  dates: readonly DateFound[],
  today: string,
): Pick<Facts, 'sentences' | 'published'> {
  const bare = extractSentences(doc);
  const settled = settleStanding(doc, bare, doc.published, today);
  const published = extractPublished(doc, dates, settled);
  // Only the year of publication bears on what is past.
  const isSameYear = yearOf(published?.value ?? today) === yearOf(doc.published ?? today);
  return { published, sentences: isSameYear ? settled : settleStanding(doc, bare, published?.value ?? null, today) };
}
