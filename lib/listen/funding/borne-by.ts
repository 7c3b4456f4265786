import { daysIn } from '@/lib/calendar/compare.ts';
import type { Facts, Notice, Sentence } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { placeOf, spanAt, spansIn } from '@/lib/listen/places.ts';
import {
  ifCut,
  ifThatIsCut,
  namesMoney,
  notFunders,
  paidIfUsed,
  thenLess,
} from '@/lib/vocabulary/funding/budget-risk.ts';
import {
  allArising,
  allTheirs,
  bearerBox,
  butForShare,
  byFunder,
  inParts,
  isOwnOverspend,
  leftWithFunded,
  noHelp,
  noPromise,
  noRisk,
  ownMoney,
  paidAllTheSame,
  riskBox,
  turnForWorse,
  upToThat,
} from '@/lib/vocabulary/funding/risk-terms.ts';
import { notOurs } from '@/lib/vocabulary/funding/risks.ts';

type Sentences = Pick<Facts, 'sentences'>;

/** Two short marks beside one another: something that may cost more or bring in less, and who is to bear it, in the sentence or in the one before. */
const beside = (facts: Sentences, pattern: RegExp): Heard[] =>
  listen(facts, pattern, { standing: ['current', 'supposed'], not: notOurs }).filter(
    ({ sentence }) =>
      !noRisk.test(sentence.plain) &&
      !sentence.plain.endsWith('?') &&
      (turnForWorse.test(sentence.plain) || turnForWorse.test(labelsOf(sentence))),
  );

/** Risk that both bear, or that the funder takes. */
export const borneByBoth = (facts: Sentences): Heard[] => [
  ...beside(facts, inParts),
  ...beside(facts, byFunder).filter(({ denied, match }) => !denied || /\b(?:back|reduce)\b/i.test(match[0])),
  ...beside(facts, butForShare).filter(({ denied }) => !denied),
  ...listen(facts, paidAllTheSame, { standing: ['current', 'supposed'], not: notOurs }),
];

/** Risk left with the funded organisation; not the lower half of a bargain whose upper half is shared in the next sentence. */
export function borneByFunded(facts: Sentences): Heard[] {
  const fair = new Set(borneByBoth(facts).map(({ sentence }) => sentence));
  const boxes = listen(facts, bearerBox, { over: riskBox }).filter(({ sentence }) => riskBox.test(labelsOf(sentence)));
  const theirs = listen(facts, allTheirs, { standing: ['current', 'supposed'], not: notOurs });
  const left = beside(facts, leftWithFunded).filter(({ sentence }) => !isOwnOverspend(sentence.plain));
  const arising = listen(facts, allArising, { standing: ['current', 'supposed'], not: notOurs }).filter(
    ({ sentence }) => isOfMishap(facts, sentence) && !noRisk.test(sentence.plain),
  );
  return [...left, ...theirs, ...boxes, ...arising].filter(({ sentence }) => !fair.has(sentence));
}

/** Something that may go wrong is named in the sentence, over it or before it in its block. */
function isOfMishap({ sentences }: Sentences, sentence: Sentence): boolean {
  const at = placeOf(sentences, sentence);
  const before = sentences.slice(Math.max(0, at - 2), at).filter(({ block }) => block === sentence.block);
  return [sentence.plain, labelsOf(sentence), ...before.map(({ plain }) => plain)].some((words) =>
    turnForWorse.test(words),
  );
}

const beyondThat = /\b(?:anything|any(?: \w+)?|what is|whatever is|those|excess) (?:beyond|above|over)\b/i;

/** Whether a sentence lays on the funded only what lies below a line, above which the next sentence shares it. */
export function isLowerHalf(facts: Sentences, { sentence }: Pick<Heard, 'sentence'>): boolean {
  if (upToThat.test(sentence.plain) && beyondThat.test(sentence.plain)) return true;
  const next = facts.sentences[placeOf(facts.sentences, sentence) + 1];
  return upToThat.test(sentence.plain) && next?.block === sentence.block && inParts.test(next.plain);
}

/** The clauses by which the funder may cut or end it at once for want of its own money, so that the funded side carries that risk. */
export const cutAtOnce = ({ sentences, notices }: Facts): readonly Notice[] =>
  notices.filter(
    ({ giver, period, forCause, start }) =>
      giver !== 'recipient' && period === 'P0D' && !forCause && ownMoney.test(spanAt(sentences, start)?.plain ?? ''),
  );

/** Fewest days of notice that leave time to find other money, about what compacts ask for. */
const inTime = 89;

/** Where less money for the funder is to mean less for those it funds, with little time to find other money. */
export function cutIfLess(facts: Pick<Facts, 'sentences' | 'values'>): Sentence[] {
  const settings = { standing: ['current', 'supposed'], not: notFunders } as const;
  const ofThat = listen(facts, ifThatIsCut, settings).filter(({ sentence }) => {
    const before = facts.sentences[placeOf(facts.sentences, sentence) - 1];
    return before?.block === sentence.block && namesMoney.test(before.plain);
  });
  return [...listen(facts, ifCut, settings), ...ofThat]
    .filter(
      ({ sentence, match }) =>
        thenLess.test(
          `${sentence.plain.slice(0, match.index)} ${sentence.plain.slice(match.index + match[0].length)}`,
        ) && !spansIn(facts.values.periods, sentence).some(({ period }) => daysIn(period).least >= inTime),
    )
    .map(({ sentence }) => sentence);
}

/** No numbers promised, money kept until results are shown or no help with what costs more: for a person to judge. */
export const nothingFirm = (facts: Sentences): Heard[] => [
  ...listen(facts, noPromise, { standing: ['current', 'supposed'], not: notOurs }).filter(
    ({ sentence }) => !noRisk.test(sentence.plain),
  ),
  ...beside(facts, noHelp),
  ...listen(facts, paidIfUsed, { standing: ['current', 'supposed'], not: /\bby (?:you|the (?:provider|supplier))\b/i }),
  ...beside(facts, leftWithFunded).filter(({ sentence }) => isOwnOverspend(sentence.plain)),
];
