import type { Facts, Sentence } from '@/lib/facts.ts';
import { isNotOurs } from '@/lib/listen/commissioning/not-ours.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { bareNoTo } from '@/lib/listen/together/bare-no.ts';
import { listenLinked } from '@/lib/listen/together/linked.ts';
import {
  asksOfGood,
  goodCounted,
  goodLeftOut,
  goodUnsure,
  goodWanted,
  onlyPrice,
  trulyUnsure,
} from '@/lib/vocabulary/commissioning/good-left-out.ts';
import { goodElsewhere, goodRefused, namesGood, noToGood } from '@/lib/vocabulary/commissioning/good-refused.ts';
import { ofPapers, onlyThere, shareAfter } from '@/lib/vocabulary/commissioning/wider-good.ts';

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
  /\b(?:only|lose|penal\w+|against|harm|hurt|have to|must|need|obliged|required?|visit|optional|extra (?:cost|charge)|compulsory|marked down|left out|ignored)\b/i;

/** "What else you might do" is no example of anything, nor is "for instance new volunteers" in the middle of a sentence. */
const anExample = /^(?:[0-9.]{1,5} )?(?:if|suppose|imagine|for (?:example|instance)|e\.g\.|say)\b/i;

/** The wider good by a name that means nothing else, or what is done for a place besides. */
const goodByName =
  /\bsocial[- ]value\b|\b(?:wider|community|social|environmental|economic|neighbourhood|broader|public|additional|added|extra)(?:,? (?:and|or|&)? ?(?:wider|community|social|environmental|economic))* (?:benefits?|good|gains?|value|impacts?|outcomes?)\b|\b(?:benefits?|good|gains?|difference|help|value|bring|brings|bringing|does|do|accrues?)\b[^.;]{0,40}\b(?:communit(?:y|ies)|area|town|city|borough|district|county|villages?|parish|neighbourhoods?|locality|residents|local (?:people|economy)|environment|population)\b|\blocal (?:economy|jobs|employment|spending)\b|\bvolunteering opportunities\b|\b(?:do|does) good\b|\bgood (?:that|in other ways)\b|\b(?:what|anything|whatever) (?:else|more|you offer|goes?)\b[^.;]{0,30}\b(?:beyond|besides|do|bring|offer)\b|\b(?:what|anything|whatever)\b[^.;]{0,40}\b(?:beyond|besides|over and above) the\b/i;
/** Of the choice between bids, and of nothing else. */
const ofBids =
  /\b(?:marks?|points|scor(?:e|es|ed|ing)|weigh\w*|evaluat\w+|award(?:s|ed)?|criteri\w+|panels?|judg\w+|cho(?:ose|ice|sen)|count(?:s|ed)?|decid\w+|decision|procurement|tender\w*|bids?|bidders?|quotations?|applications?|applicants?|credit|result|regard|to the exclusion|looked at|comes? into it|nil|zero)\b/i;
/** Two denials, or a denial of something else: "nobody should think that it does not count", "not on promises alone". */
const turnedRound =
  /\b(?:alone|without (?:looking|regard|considering|weighing|social|any)|(?:cannot|must not|may not|should not|will not|never) be (?:left|ignored|omitted|disregarded|overlooked|excluded|forgotten)|nobody|no one|never before|nothing in this|provider (?:shall|must|will|should)|price review|referral|notice|objection|mileage|routes?|hours|payment|costs that|lost by|last (?:provider|contract|tender|time))\b/i;
/** How the choice is made. */
const decides =
  /\b(?:judg\w+|decid\w+|decision|award\w*|compar\w+|cho(?:ose|osing|sen|ice)|select\w*|rank\w*|weigh\w*|scor\w+|evaluat\w+|assess\w*|win|wins|won|winner|count(?:s|ed)?|matters?|goes? to|go to|gets?|value|advantageous|look(?:s|ed)? at|difference|criteri\w+|test|factor)\b/i;

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
        !figure.test(answer.plain) &&
        !/\bbut\b/i.test(answer.plain),
    )
    .map(({ answer }) => answer);
  const isCertain = ({ sentence, match }: Heard) =>
    goodByName.test(match.input) && ofBids.test(match.input) && !turnedRound.test(sentence.plain);
  const plainly = listen(facts, goodRefused, { not: goodElsewhere })
    .map(({ sentence }) => sentence)
    .filter((sentence) => isSaid(sentence) && !figure.test(sentence.plain.replace(/\b0 ?%|\bquality\b.*/i, ' ')));
  const left = inOrder([
    ...refused.filter(isCertain).map(({ sentence }) => sentence),
    ...answered,
    ...plainly,
    ...bareNoTo(facts, namesGood, noToGood),
  ]);
  const loose = refused
    .filter((heard) => !isCertain(heard) && goodByName.test(heard.match.input) && ofBids.test(heard.match.input))
    .map(({ sentence }) => sentence);
  const unsure = hear(goodUnsure)
    .filter(
      ({ sentence, match }) => ofChoice.test(match.input) && !figure.test(sentence.plain) && !left.includes(sentence),
    )
    .map(({ sentence }) => sentence);
  return {
    refused: left,
    unsure: inOrder([...unsure, ...loose]),
    counted: inOrder(
      hear(goodCounted)
        .filter(({ denied, sentence }) => !denied && !left.includes(sentence) && !unsure.includes(sentence))
        .map(({ sentence }) => sentence),
    ),
    priced: inOrder(
      hear([onlyPrice])
        .filter(({ denied, match }) => (!denied || /\bnothing\b/i.test(match[0])) && decides.test(match.input))
        .map(({ sentence }) => sentence),
    ),
  };
});

const inOrder = (sentences: readonly Sentence[]) => [...new Set(sentences)].sort((a, b) => a.start - b.start);
