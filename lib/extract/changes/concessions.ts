import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const concession = anyOf(
  'discounts?|concessions?|(?:reduced|concessionary|community|charity|voluntary sector|half|lower|special) (?:hire )?(?:rates?|charges?|prices?|terms|hire)|half[- ]price (?:hire|use)|free (?:use|hire|room hire|bookings?)|rate relief',
);
const gone = anyOf(
  'withdrawn|removed|abolished|ended|scrapped|stopped|discontinued|dropped|phased out|taken away|end|cease|stop|go|lapse|come to an end|no longer (?:apply|be (?:given|offered|available|allowed))',
);
const willGo = `(?:will|would|shall|should|is to|are to|is being|are being|has been|have been|be)(?: now| therefore| also)?(?: be)? ${gone}`;
/** "The 50% discount given to charities would be withdrawn", "the community rate is being abolished", "we are removing the concession". */
const concessionEnds = wordsOf(
  `${concession}\\b${within(90)}\\b${willGo}`,
  `(?:withdraw|remov|abolish|end|scrapp?|stopp?|discontinu|dropp?|phas)(?:e|ing|al of)?(?: out)? (?:the|all|our|its|any) (?:[\\w%-]+ ){0,4}${concession}`,
);
const groups = anyOf(
  'charit(?:y|ies)|voluntary|not[- ]for[- ]profit|non-profit|community|constituted|clubs|societies|your (?:group|organisation|club|association)',
);
/** "… if you are late" is a condition of having it. */
const always = '\\b(?![^.;]{0,60}\\b(?:if|unless|where|when)\\b)';
/** The same where one sentence says whose it is. */
export const takenFromGroups: readonly RegExp[] = [
  wordsOf(`${concession}\\b${within(40)}\\b${groups}\\b${within(80)}\\b${willGo}${always}`),
  wordsOf(`${groups}\\b${within(30)}\\b${concession}\\b${within(60)}\\b${willGo}${always}`),
];

/** Who has it: a discount for residents or members is none that the sector loses. */
const toGroups =
  /\b(?:charit(?:y|ies|able)|voluntary|not[- ]for[- ]profit|non-profit|community (?:groups?|organi[sz]ations?|rates?|associations?|users|hirers|sector)|constituted|clubs|societies|your (?:group|organisation|club|charity|association))\b/i;
/** Others who have such a thing. */
const toOthers =
  /\b(?:commercial|business(?:es)?|private|residents|pensioners|students|staff|families|individuals|motorists|early[- ]b\w+|(?:empty|second) homes?)\b/i;
/** "… if you are late", "… where a booking is cancelled": a condition of having it. */
const onCondition = /\b(?:if|unless|where|should you|anyone who|any (?:group|hirer|club) (?:that|who))\b/i;

const dearer =
  /\b(?:new|full|standard|revised|normal|market|commercial|single|higher|same) (?:\w+ ){0,3}(?:charges?|rates?|prices?|fees|scale|tariff|rents?)\b[^.;]{0,50}\b(?:from|on|with effect from|beginning|starting):?(?: \w+day,?)? ?$/i;
const applies =
  /\b(?:appl(?:y|ies)|takes? effect|comes? into (?:force|effect)|(?:is|are|be) (?:payable|due|charged|introduced|in force)|starts?|begins?)\b/i;
const fromThen = /^(?:[\d.]+ )?(?:from|with effect from|on and after|starting on)(?: \w+day,?)? ?$/i;
const thenPay =
  /^[^.;]{0,60}\b(?:will|would|shall|are to|is to|must)(?: then| all| now)? (?:pay|be (?:charged|billed|invoiced))\b[^.;]{0,30}\b(?:full|standard|same|normal|market|commercial|new)\b/i;

/** Whether a document takes a concession from charities or groups; a sentence of the same paragraph may say whose it was. */
const endedIn = (sentences: readonly Sentence[]): boolean =>
  mayHold(sentences, concessionEnds).some((place) => {
    const sentence = sentences[place];
    // "Given since 2009" tells of the past and "would be withdrawn" of a proposal, and both of now.
    if (!sentence || sentence.standing === 'quoted' || sentence.standing === 'other' || sentence.standing === 'struck')
      return false;
    const { plain: words } = sentence;
    if (!concessionEnds.test(words) || onCondition.test(words)) return false;
    if (toGroups.test(words)) return true;
    if (toOthers.test(words)) return false;
    const near = sentences.slice(Math.max(0, place - 2), place).filter(({ block }) => block === sentence.block);
    return near.some(({ plain }) => toGroups.test(plain));
  });

/** Tells of a mention whether it is the day from which groups that lose a concession pay the full price: "New charges apply to all bookings from 1 April". */
export function fullPriceFrom(sentences: readonly Sentence[]): (mention: Mention<DateFound>) => boolean {
  let isEnded: boolean | null = null;
  return ({ sentence, before, after }) => {
    if (sentence.standing !== 'current') return false;
    const isDearer = (dearer.test(before) && applies.test(before)) || (fromThen.test(before) && thenPay.test(after));
    if (!isDearer) return false;
    isEnded ??= endedIn(sentences);
    return isEnded;
  };
}
