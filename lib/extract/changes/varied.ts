import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';

const sum = '£ ?([0-9][0-9,]*)';
const between = '[^.;£]{0,40}';
/** As a lawyer changes a sum: the old one first, "for £90,000 read £72,000". */
const oldFirst = [
  new RegExp(String.raw`\bfor${between}${sum}${between}\b(?:read|substitute|put)\b${between}${sum}`, 'i'),
  new RegExp(
    String.raw`\b(?:delete|deleting|remove|removing|omit|omitting|strike out|replace|replacing)\b${between}${sum}${between}\b(?:insert(?:ing)?|substitut(?:e|ing)|add(?:ing)?|with|by)\b${between}${sum}`,
    'i',
  ),
  new RegExp(
    String.raw`${sum}${between}\b(?:replaced (?:by|with)|deleted|amended|varied|changed|altered|becomes)\b${between}${sum}`,
    'i',
  ),
];
/** The new one first: "£72,000 is substituted for £90,000". */
const newFirst = new RegExp(
  String.raw`${sum}${between}\b(?:substituted|inserted|(?:in|put in) place of|instead of|rather than|replaces|takes the place of)\b${between}${sum}`,
  'i',
);
const asNumber = (words: string | undefined) => Number((words ?? '').replaceAll(',', ''));

/** What a correction of a record puts right was never paid. */
const ofRecord = /\b(?:minutes|correction|corrigendum|erratum|typing error|misprint|invoice|press release)\b/i;

/** Whether a sentence puts a smaller sum in the place of a greater, in the words by which agreements are varied. */
export function isVariedDown(plain: string): boolean {
  if (!plain.includes('£') || ofRecord.test(plain)) return false;
  for (const pattern of oldFirst) {
    const [, before, after] = pattern.exec(plain) ?? [];
    if (after) return asNumber(after) < asNumber(before);
  }
  const [, after, before] = newFirst.exec(plain) ?? [];
  return before !== undefined && asNumber(after) < asNumber(before);
}

/** "The Council varies the Agreement as follows with effect from": the day of what is listed below. */
const variesFrom =
  /\b(?:var(?:y|ies|ied)|amend(?:s|ed)?|revis(?:es|ed))\b[^.;]{0,80}\b(?:with effect from|effective(?: from)?|as from|from|on)(?: and including)? $/i;

/** The day first: "With effect from 1 November the Agreement is varied". */
const fromWhen =
  /^(?:\(?[0-9a-z]{1,3}[.)] )?(?:with effect from|as from|from|on and from|effective)(?: and including)? $/i;
const isVaried =
  /^,? (?:the|this|your) (?:[\w-]+ ){0,4}(?:is|are|shall be|will be|stands?)(?: hereby| therefore| accordingly)? (?:varied|amended|altered|changed|modified|revised)\b/i;

/** Whether a sentence varies an agreement by its own words, whatever it puts in the place of what. */
export const variesIt = (plain: string): boolean =>
  /\b(?:var(?:y|ies)|amends?)\b[^.;]{0,30}\b(?:agreement|contract|grant|award|deed|sla)\b/i.test(plain);

/** Tells by the words before a day whether it is that of a variation whose terms, told elsewhere in the paper, lower a sum. */
export function daysOfVariation(
  sentences: readonly Sentence[],
): (around: { readonly before: string; readonly after: string }) => boolean {
  let lowers: boolean | null = null;
  return ({ before, after }) => {
    if (!variesFrom.test(before) && !(fromWhen.test(before) && isVaried.test(after))) return false;
    lowers ??=
      isOfAgreement(sentences) &&
      sentences.some(({ plain, standing }) => standing === 'current' && isVariedDown(plain));
    return lowers;
  };
}

const ofAgreement =
  /\b(?:variation|varied|var(?:y|ies)|amend(?:ed|ment|s)?)\b[^.;]{0,80}\b(?:agreements?|grants?|contracts?|awards?|slas?|funding|deed|schedule|clause|terms)\b|\b(?:grant|funding|service level|contract) agreements?\b|^(?:notice|deed|letter) of variation\b|\bprincipal agreement\b|^variation (?:no|number|[0-9])/i;

/** Whether the paper speaks of an agreement that is varied, so that a sum in it is money that is paid. */
export const isOfAgreement = (sentences: readonly Sentence[]): boolean =>
  mayHold(sentences, ofAgreement).some((place) => {
    const sentence = sentences[place];
    return sentence !== undefined && !sentence.block.furniture && ofAgreement.test(sentence.plain);
  });

const goesOnElse =
  /\b(?:continues? in (?:full )?force|remains? in (?:full )?force|in all other respects|save as (?:stated|varied|amended|set out)|except as (?:varied|amended|set out|stated)|(?:all|every) (?:the )?(?:other|remaining) (?:\w+ )?(?:terms|provisions|clauses|conditions|parts)\b|the rest of (?:the|your|this) (?:agreement|contract|terms|conditions|grant|sla)\b|(?:are|is|remains?) (?:unaltered|unchanged|unaffected|not altered|not affected|as before)|shall be read (?:with|together)|other terms (?:stand|remain|continue))\b/i;
const clauseNamed = /\bclauses? [0-9.]+/gi;
/** What a report has too, so that it tells only in a paper that calls itself a variation. */
const partNamed = /\b(?:clauses?|conditions?|paragraphs?|sections?|schedules?|annex(?:es)?|appendix) [0-9a-e]\b/gi;
const leastClauses = 2;
/** What a letter says of clauses that it leaves as they are: "Clause 14.1 allows the Council to vary the price", "clause 14.2 is unaffected". */
const onlyNames =
  /\bclauses? [0-9.]+[^.;,]{0,40}\b(?:allows?|lets?|permits?|entitles?|empowers?|gives? us)\b|\bclauses? [0-9.]+,? [^.;]{0,60}\b(?:is|are|remains?) un(?:affected|changed|altered)\b/i;

/** Whether the paper sets the terms of an agreement anew beside what it lowers: it varies several clauses and lets the others stand. */
export function setsTermsAnew(sentences: readonly Sentence[], isNamedSo = false): boolean {
  if (!isOfAgreement(sentences) || !isHeldBy(sentences, goesOnElse)) return false;
  const named = isNamedSo ? partNamed : clauseNamed;
  const parts = mayHold(sentences, named).flatMap((place) => {
    const { plain } = sentences[place] ?? { plain: '' };
    return onlyNames.test(plain) ? [] : (plain.match(named) ?? []);
  });
  return new Set(parts.map((part) => part.toLowerCase())).size >= leastClauses;
}
