import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { firstFrom } from '@/lib/listen/places.ts';

/** The sentence just before a mention's own in the same paragraph; null where it is the first. */
export function priorSentences(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
): (mention: Mention<DateFound>) => Sentence | null {
  const priors = new Map<Sentence, Sentence | null>();
  for (const { sentence } of mentions) {
    if (priors.has(sentence)) continue;
    const prior = sentences[firstFrom(sentences, sentence.start) - 1];
    priors.set(sentence, prior?.block === sentence.block ? prior : null);
  }
  return ({ sentence }) => priors.get(sentence) ?? null;
}

const lastDay =
  /\b(?:final|last) day(?: of (?:the |your )?(?:grant|funding|service|contract|support))? (?:will be|is|shall be) (?:\w+day,? )?$/i;

/** "The grant should come to an end. The final day will be 31 December": the day stands after the sentence that ends it. */
export const isLastDay = (
  { sentence, before }: Mention<DateFound>,
  prior: Sentence | null,
  isEnding: (sentence: Sentence) => boolean,
): boolean => sentence.standing === 'current' && lastDay.test(before) && prior !== null && isEnding(prior);

const paidSum = /\b(?:getting|get|receiv\w+|been paid|pay you|paid|given|grant|funding)\b[^.;]{0,40}£[0-9]/i;
const otherSum = /\b(?:fees?|charges?|tax|rents?|tickets?|admission|fines?|salar(?:y|ies)|wages?)\b/i;
const goesDown =
  /^ ?(?:this|that|it) (?:will|is to|shall) (?:go down|drop|fall|be (?:reduced|cut|lowered))\b[^.;]{0,30}£[0-9]/i;

/** "You have been getting £4,150 a month. From 1 December this will go down to £2,600." */
export const isLoweredThen = ({ sentence, after }: Mention<DateFound>, prior: Sentence | null): boolean =>
  sentence.standing === 'current' &&
  goesDown.test(after.replace(/^,/, '')) &&
  prior !== null &&
  paidSum.test(prior.plain) &&
  !otherSum.test(`${prior.plain} ${sentence.plain}`);

const paidUntil = /\b(?:paid|pay)\b[^.;]{0,30}\b(?:until|to|up to) (?:and including )?(?:\w+day,? )?$/i;
const notBeyond = /^,? (?:and|but) (?:not|no longer|no further|nothing) (?:beyond|after|past|thereafter)\b/i;

/** "Your grant will be paid up to and including 30 April and not beyond that date." */
export const isNotBeyond = ({ before, after }: Mention<DateFound>): boolean =>
  paidUntil.test(before) && notBeyond.test(after);
