import type { Mention } from '@/lib/extract/mentions.ts';
import { countWords, numberSaid } from '@/lib/extract/notices/counts.ts';
import { inDays } from '@/lib/extract/notices/elided.ts';
import { isOfEnding } from '@/lib/extract/notices/endings.ts';
import { type Place, sidesIn } from '@/lib/extract/notices/giver.ts';
import { anotherNotice, cause, leaving, mayTell, power, written } from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Giver, Notice } from '@/lib/facts.ts';

/** "Either party may terminate by notice in writing", before it is said how long each of them gives. */
const ofEither =
  /\b(?:either|each|both|any)\b[^.;:]{0,20}\b(?:part(?:y|ies)|sides?|us|them)\b|\bwe (?:each|both)\b|\beither\b[^.;:]{0,20}\bor\b/i;
/** The end of what is said of both of them. */
const heads = /[:;,] |\bbeing | - /g;

const number = `(?:${countWords}|[0-9]{1,3})`;
/** In the words below a side is <F> or <R> and a length with its unit <P>. */
const side = '(?:(?:by|for|as for|from|in the case of|on the part of|in that of) )?(?:(?:the|a|an) )?<([FR])>';
const length = `(?:<P([0-9]+)>|(${number}))(?:'s|s'|')?`;
const fill =
  '(?:(?:,|:| -)?(?: (?:by|on|with|after|of|at|least|not|no|less|fewer|than|only|just|a|an|the|minimum|period|may|must|can|shall|will|would|has|have|needs?|to|gives?|giving|do|doing|so|is|it|this|that)\\b| <O>)*|[,:])';
const least = '(?:(?:(?:not|no) (?:less|fewer) than|at least|a minimum of|by|on|of) )*';
const notice = '(?: (?:written|prior|clear|notice|in writing))*';
const next = '(?:[,;.]| -)?(?: (?:and|but|while|whereas))?';
/** "The Council by not less than four months, the provider by six." */
const sideFirst = new RegExp(
  `^(?:and )?${side}${fill} ?${length}${notice}${next} ${side}${fill} ?${length}(?=[ ,.;)']|$)`,
  'i',
);
/** "Three months from the Council, one month from the Recipient." */
const lengthFirst = new RegExp(
  `^${least}${length}${notice} ${side}${next} ${least}${length}${notice} ${side}(?=[ ,.;)']|$)`,
  'i',
);

/** Two are shared out; a sentence of many is a list of other things, and every part of it would be read to its end. */
const mostLengths = 8;

/** What one sentence shares out between the two sides, each with a length of its own; null where it shares out nothing. */
export function sharedOut(
  mentions: readonly Mention<PeriodFound>[],
  { sentence, context }: Place,
  parties: Parties,
): Notice[] | null {
  const { plain } = sentence;
  if (!mentions.length || mentions.length > mostLengths || !mayTell(sentence)) return null;
  const before = context.at(-1) ?? '';
  const cuts = [...plain.matchAll(heads)].map(({ index, 0: { length: size } }) => index + size);
  const readings = [
    ...cuts.map((at) => ({ head: plain.slice(0, at), at })),
    ...(ofEither.test(before) ? [{ head: before, at: 0 }] : []),
  ];
  for (const { head, at } of readings) {
    if (!isHead(head, plain)) continue;
    const told = pairsIn(inTokens(plain, at, mentions, parties), mentions);
    if (told)
      return told.map(({ giver, period }) => ({
        start: sentence.start,
        end: sentence.end,
        giver,
        period,
        inWriting: written.test(`${head} ${plain}`),
        forCause: cause.test(head),
        assumed: [],
      }));
  }
  return null;
}

const isHead = (head: string, plain: string): boolean =>
  !anotherNotice.test(head) &&
  (ofEither.test(head)
    ? isOfEnding(head) || leaving.test(head) || /\bnotice\b(?! of\b)/i.test(head)
    : power.test(head) && isOfEnding(head) && /\bnotice\b/i.test(plain));

interface Token {
  readonly at: number;
  readonly end: number;
  readonly said: string;
}

/** The words from some place on, with each side and each length in brackets. */
function inTokens(plain: string, from: number, mentions: readonly Mention<PeriodFound>[], parties: Parties): string {
  const lengths = mentions.map(
    ({ before, after }, place): Token => ({ at: before.length, end: plain.length - after.length, said: `<P${place}>` }),
  );
  const sides = sidesIn(plain, parties).map(({ side: who, at, end }): Token => {
    const isGivenTo = /\bgiv(?:e|es|ing)(?: to)? (?:the )?$/i.test(plain.slice(0, at));
    return { at, end, said: isGivenTo ? '<O>' : who === 'funder' ? '<F>' : who === 'recipient' ? '<R>' : '<E>' };
  });
  let [words, last] = ['', from];
  for (const { at, end, said } of [...lengths, ...sides].sort((a, b) => a.at - b.at)) {
    if (at < last) continue;
    words += plain.slice(last, at) + said;
    last = end;
  }
  return words + plain.slice(last);
}

/** The two sides with their lengths; a bare number is of the unit just said. */
function pairsIn(words: string, mentions: readonly Mention<PeriodFound>[]) {
  const ofSide = sideFirst.exec(words);
  const ofLength = ofSide ? null : lengthFirst.exec(words);
  const [one, two] = ofSide
    ? [
        { who: ofSide[1], place: ofSide[2], bare: ofSide[3] },
        { who: ofSide[4], place: ofSide[5], bare: ofSide[6] },
      ]
    : ofLength
      ? [
          { who: ofLength[3], place: ofLength[1], bare: ofLength[2] },
          { who: ofLength[6], place: ofLength[4], bare: ofLength[5] },
        ]
      : [];
  if (!one || !two || one.who === two.who) return null;
  const [first, second] = [one, two].map(({ place }) => place && mentions[Number(place)]?.value);
  const unit = [first, second].flatMap((value) => (value ? [inDays(value).replace(/^P[0-9]+/, '')] : []))[0];
  if (!unit || !/^(?:WD|[DWMY])$/.test(unit)) return null;
  const periodOf = (value: PeriodFound | '' | undefined, bare = '') =>
    value ? inDays(value) : `P${numberSaid(bare)}${unit}`;
  const giverOf = (who = ''): Giver => (who.toUpperCase() === 'F' ? 'funder' : 'recipient');
  return [
    { giver: giverOf(one.who), period: periodOf(first, one.bare) },
    { giver: giverOf(two.who), period: periodOf(second, two.bare) },
  ];
}
