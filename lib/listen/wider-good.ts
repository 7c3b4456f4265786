import type { Facts, Sentence } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/answers.ts';
import { listenLinked } from '@/lib/listen/linked.ts';
import { isNotOurs } from '@/lib/listen/not-ours.ts';
import { once } from '@/lib/listen/once.ts';
import {
  asksOfGood,
  goodCounted,
  goodLeftOut,
  goodUnsure,
  goodWanted,
  onlyPrice,
  trulyUnsure,
} from '@/lib/vocabulary/good-left-out.ts';
import { ofPapers, onlyThere, shareAfter } from '@/lib/vocabulary/wider-good.ts';

/** What a paper says of the good done besides the service. */
export interface WiderGood {
  /** It has no share in the choice, in so many words. */
  readonly refused: readonly Sentence[];
  /** It may have one. */
  readonly unsure: readonly Sentence[];
  /** It has one. */
  readonly counted: readonly Sentence[];
  /** What a bid costs decides and nothing else. */
  readonly priced: readonly Sentence[];
}

/** How bids are chosen, or what is said to those who bid, and not how the service is to be run. */
const ofChoice =
  /\b(?:marks?|points|scor\w+|weigh\w*|evaluat\w+|assess\w*|award\w*|criteri\w+|panels?|judg\w+|cho(?:ose|ice|sen)|decisions?|decid\w+|counts?|counted|credit\w*|consider\w*|relevant|applicable|procurement|tender\w*|bids?|bidders?|quot\w+|applications?|applicants?|regard|account|compar\w+|interested|evaluators|outcome|result|price|costs?|cheap\w*|ignor\w+|disregard\w*|grants|funding|nil|zero|look(?:ed|ing)? at|recogni\w+|left out|leav\w+ (?:it |them )?out|scope)\b/i;
const figure = /\b[1-9][0-9]? ?(?:%|per cent|marks|points)|\b(?:tenth|fifth|quarter|third|half) of\b/i;
const againstBidders =
  /\b(?:only|lose|penal\w+|against|optional|extra (?:cost|charge)|compulsory|marked down|left out|ignored)\b/i;

/** "What else you might do" is no example of anything, nor is "for instance new volunteers" in the middle of a sentence. */
const anExample = /^(?:[0-9.]{1,5} )?(?:if|suppose|imagine|for (?:example|instance)|e\.g\.|say)\b/i;

export const widerGoodIn = once((facts: Facts): WiderGood => {
  const isSaid = (sentence: Sentence) =>
    !sentence.plain.endsWith('?') && sentence.block.kind !== 'heading' && !isNotOurs(facts, sentence);
  const hear = (patterns: readonly RegExp[]) =>
    patterns
      .flatMap((pattern) => listenLinked(facts, pattern, { standing: ['current', 'supposed'], not: anExample }))
      .filter(({ sentence }) => isSaid(sentence));
  const isLeftOut = (words: string) =>
    ofChoice.test(words) &&
    !goodWanted.test(words) &&
    !ofPapers.test(words) &&
    !onlyThere.test(words) &&
    !shareAfter.test(words);
  const refused = hear(goodLeftOut).filter(
    ({ sentence, match }) =>
      isLeftOut(match.input) &&
      !goodWanted.test(sentence.plain) &&
      !trulyUnsure.test(sentence.plain) &&
      !figure.test(match[0].replace(/\b0 ?%/, '')),
  );
  const answered = listenToAnswers(facts, asksOfGood)
    .filter(
      ({ question, answer, yes }) =>
        yes === false &&
        answer.standing === 'current' &&
        !againstBidders.test(question.plain) &&
        !figure.test(answer.plain),
    )
    .map(({ answer }) => answer);
  const left = inOrder([...refused.map(({ sentence }) => sentence), ...answered]);
  const unsure = hear(goodUnsure)
    .filter(
      ({ sentence, match }) => ofChoice.test(match.input) && !figure.test(sentence.plain) && !left.includes(sentence),
    )
    .map(({ sentence }) => sentence);
  return {
    refused: left,
    unsure: inOrder(unsure),
    counted: inOrder(
      hear(goodCounted)
        .filter(({ denied, sentence }) => !denied && !left.includes(sentence) && !unsure.includes(sentence))
        .map(({ sentence }) => sentence),
    ),
    priced: inOrder(
      hear([onlyPrice])
        .filter(({ denied, match }) => !denied || /\bnothing\b/i.test(match[0]))
        .map(({ sentence }) => sentence),
    ),
  };
});

const inOrder = (sentences: readonly Sentence[]) => [...new Set(sentences)].sort((a, b) => a.start - b.start);
