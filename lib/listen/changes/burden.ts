import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { placeOf, spansIn } from '@/lib/listen/places.ts';

/** What voluntary groups cost beside what they are to save, both in per cent of the whole. */
export interface Burden {
  /** Where it is told. */
  readonly sentence: Sentence;
  readonly ofBudget: number;
  readonly ofSavings: number;
  /** Somebody in a meeting said so, and the document does not say that it is so. */
  readonly isSaidByOne: boolean;
}

const parts =
  'half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|fifteenths?|twentieths?';
const portion = String.raw`(?:(?:an?|one|two|three|four|five|six|seven|eight|nine) (?:${parts})|half|[0-9]{1,2}(?:\.[0-9]+)? ?(?:%|per cent))`;
const ofBudget = new RegExp(
  String.raw`\b(${portion}) of (?:the |its |our |all )?(?:[\w']+ ){0,4}(?:budgets?|spending|expenditure)\b`,
  'i',
);
const ofSavings = new RegExp(
  String.raw`\b(${portion}) of (?:the |its |our |all |these |this )?(?:\w+ ){0,3}(?:savings?|cuts?|reductions?)\b`,
  'i',
);
const voluntary = /\b(?:voluntary|charit(?:y|ies)|grants?|community|groups|organi[sz]ations|associations|clubs)\b/i;
const ofThat = /\b(?:of (?:that|this|which)|out of)\b/i;
const saidByOne =
  /\b(?:councillors?|cllr|leader of|members?|opposition|speakers?|chair of)\b[^.;]{0,60}\b(?:said|asked|noted|argued|pointed out|remarked|observed|felt)\b/i;

const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const sizes: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  fifteenth: 15,
  twentieth: 20,
};

/** "Two fifths", "half" or "2.5 per cent" in per cent; null where it is none of these. */
function percentOf(words: string): number | null {
  if (/[0-9]/.test(words)) return Number.parseFloat(words);
  const [first = '', last = first] = words.toLowerCase().split(' ');
  const size = sizes[last.replace(/s$/, '')];
  return size ? (100 * Math.max(1, counts.indexOf(first) + 1)) / size : null;
}

/** Compares what share of a budget voluntary groups have with what share of its savings they are to find; null where the document does not tell both. */
export function listenToBurden(facts: Pick<Facts, 'sentences' | 'values'>): Burden | null {
  for (const { sentence, match } of listen(facts, ofBudget, { standing: ['current', 'past', 'supposed'] })) {
    const place = placeOf(facts.sentences, sentence);
    const [before, after] = [facts.sentences[place - 1], facts.sentences[place + 1]];
    const near = [sentence, before, after].filter((each) => each?.block === sentence.block);
    if (!near.some((each) => each && voluntary.test(each.plain))) continue;
    const share = percentOf(match[1] ?? '');
    const told = near.flatMap((each) => ofSavings.exec(each?.plain ?? '')?.[1] ?? []).at(0);
    const savings = told
      ? percentOf(told)
      : before && ofThat.test(sentence.plain)
        ? shareOfSums(facts, before, sentence)
        : null;
    if (share === null || savings === null) continue;
    return { sentence, ofBudget: share, ofSavings: savings, isSaidByOne: saidByOne.test(sentence.plain) };
  }
  return null;
}

/** "It has to find £600,000. Of that, £90,000 would come from grants." */
function shareOfSums({ values }: Pick<Facts, 'values'>, whole: Sentence, part: Sentence): number | null {
  const [all] = spansIn(values.money, whole).slice(-1);
  const [some] = spansIn(values.money, part);
  return all && some && some.amount < all.amount ? (100 * some.amount) / all.amount : null;
}
