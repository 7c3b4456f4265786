import { blockAt, quoteOf, type Span } from '@/lib/document.ts';
import { monthsIn } from '@/lib/extract/term/months.ts';
import type { Facts, FundingTerm, Sentence } from '@/lib/facts.ts';
import { isOneOff } from '@/lib/listen/funding/one-off.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf, spanAt } from '@/lib/listen/places.ts';
import { callOffLength, endsOnly, oneOff, pieceOfWork, usedBy, usedWithin } from '@/lib/vocabulary/funding/lasting.ts';

/** Whether a tender is for one piece of work, which is done when it is done. */
export function isPieceOfWork({ doc, kinds, sentences, term }: Facts): boolean {
  if (!term?.months || term.months >= 12 || kinds.some(({ kind }) => kind !== 'tender')) return false;
  const heading = sentences.find(({ block }) => block.kind === 'heading' && !block.furniture)?.plain ?? '';
  return pieceOfWork.test(`${doc.title} ${heading}`);
}

/** A letter of change speaks of old awards, and is headed by them; only what it says will begin is an offer. */
export function isOffered({ doc, kinds, published }: Facts, { starts, ends, stated }: FundingTerm): boolean {
  if (kinds.some(({ kind }) => kind === 'funding' || kind === 'tender')) return true;
  if (!starts || (published && starts.value <= published.value)) return false;
  // The year of a budget in which less is paid says nothing of how long it is paid for.
  if (!stated && (!ends || budgetYear.test(quoteOf(doc, ends)))) return false;
  return blockAt(doc, starts.start)?.kind !== 'heading';
}

const budgetYear = /^(?:FY ?|the )?(?:20)?[0-9]{2} ?[/\u2010-\u2015-] ?(?:20)?[0-9]{2}$/i;

/** Days that stand alone under a title are as likely those of the round. */
export const isOnCover = ({ doc }: Facts, { starts, ends, stated }: FundingTerm): boolean => {
  const block = !stated && starts && ends ? blockAt(doc, starts.start) : null;
  return !!block && block === blockAt(doc, ends?.start ?? 0) && block.kind !== 'cell' && block.end - block.start < 45;
};

/** "The grant is for three years", "this three-year contract": of the offer itself, in so many words. */
const plainLength =
  /\b(?:the|this|your|each|every|our|all) (?:\w+ )?(?:grants?|awards?|funding|contracts?|agreements?|money) (?:is|are|lasts?|runs?|(?:will|shall) (?:be|last|run))(?: made| given| awarded| let)? for (?:a (?:period|term) of )?(three|four|five|3|4|5)(?: \([0-9]\))? years\b|\b(?:this|your|our|the) (three|four|five|3|4|5)[- ]year (?:grants?|awards?|funding|contract|agreement)\b|\b(?:it|they) (?:is|are|lasts?|will last|runs?|will run) for (three|four|five|3|4|5) years\b/i;
/** An option, an award of somebody else's, one that was asked for, and what is over. */
const notSurely =
  /\b(?:option\w*|extend\w*|extension|may|might|could|would|possib\w+|hope|asked|applied|bid|maximum|up to|previous|last|former|old|other|another|lottery|separate|lease|records?|kept|notice|if|unless|not|never|no)\b|\?/i;
const years = ['three', 'four', 'five'];

/** A longer term that another sentence gives to the same offer, so that a reader cannot tell which holds; null where there is none. */
export function rivalTerm(
  facts: Facts,
  asked: number,
  said: readonly Span[],
): { readonly period: string; readonly sentence: Sentence } | null {
  for (const { sentence, match } of listen(facts, plainLength, { not: notSurely })) {
    if (said.some(({ start }) => sentence.start <= start && start < sentence.end)) continue;
    const [number = ''] = match.slice(1).filter(Boolean);
    const period = `P${Number(number) || years.indexOf(number.toLowerCase()) + 3}Y`;
    if ((monthsIn(period) ?? 0) < asked || isNotOwnTerm(facts.sentences, placeOf(facts.sentences, sentence))) continue;
    return { period, sentence };
  }
  return null;
}

/** "For one year or for longer", "though we have occasionally gone up to three", "eighteen months to begin with". */
const leftOpen =
  /\b(?:years?|months),? or (?:for )?(?:longer|more)\b(?! than)|\b(?:most|many|some)(?: of)?(?: our| the)? (?:grants|awards|agreements|contracts)\b[^.;]{0,40}\bfor\b|\b(?:occasionally|sometimes|now and then|exceptionally)\b[^.;]{0,40}\b(?:up to|longer|two|three|four|five)\b|\b(?:years?|months) to (?:begin|start) with\b/i;
/** The sentence that tells a length, where it leaves open that there may be more. */
export const leftOpenIn = ({ sentences }: Facts, { stated }: FundingTerm): Sentence | null => {
  const said = stated && spanAt(sentences, stated.start);
  return said && leftOpen.test(said.plain) ? said : null;
};

/** What may be said where no length is. */
const instead: readonly (readonly [pattern: RegExp, said: string, question: string])[] = [
  [
    oneOff,
    'The money is for a single project or occasion',
    'Is longer-term funding open to groups like ours, and how would we apply for it?',
  ],
  [
    usedWithin,
    'It says by when an award must be used, and not that there will be more after it',
    'Could an award be made for more than one year?',
  ],
  [
    usedBy,
    'It says by when an award must be used, and not from when',
    'Could an award be made for more than one year?',
  ],
  [endsOnly, 'It says when the funding ends and not when it begins', 'From when does the funding run?'],
];

/** What a document says where it gives no length, and what to ask then; null where it says nothing of the kind. */
export function saidInstead(
  facts: Facts,
): { readonly said: string; readonly question: string; readonly sentence: Sentence } | null {
  for (const [pattern, said, question] of instead) {
    const heard = listen(facts, pattern).find((one) => (pattern === oneOff ? isOneOff(one) : !one.denied));
    if (heard) return { said, question, sentence: heard.sentence };
  }
  return null;
}

/** A framework may last for years, and each contract called off under it for months: the sentence that says so. */
export const callOffIn = (facts: Facts): Sentence | null =>
  facts.kinds.some(({ kind }) => kind === 'tender')
    ? (listen(facts, callOffLength, { not: /\bnotice\b/i })[0]?.sentence ?? null)
    : null;
