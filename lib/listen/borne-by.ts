import type { Facts, Notice } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { placeOf, spanAt } from '@/lib/listen/places.ts';
import {
  allTheirs,
  bearerBox,
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
} from '@/lib/vocabulary/risk-terms.ts';
import { notOurs } from '@/lib/vocabulary/risks.ts';

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
  ...beside(facts, byFunder),
  ...listen(facts, paidAllTheSame, { standing: ['current', 'supposed'], not: notOurs }),
];

/** Risk left with the funded organisation; not the lower half of a bargain whose upper half is shared in the next sentence. */
export function borneByFunded(facts: Sentences): Heard[] {
  const fair = new Set(borneByBoth(facts).map(({ sentence }) => sentence));
  const boxes = listen(facts, bearerBox, { over: riskBox }).filter(({ sentence }) => riskBox.test(labelsOf(sentence)));
  const theirs = listen(facts, allTheirs, { standing: ['current', 'supposed'], not: notOurs });
  const left = beside(facts, leftWithFunded).filter(({ sentence }) => !isOwnOverspend(sentence.plain));
  return [...left, ...theirs, ...boxes].filter(({ sentence }) => !fair.has(sentence));
}

/** Whether a sentence lays on the funded only what lies below a line, above which the next sentence shares it. */
export function isLowerHalf(facts: Sentences, { sentence }: Pick<Heard, 'sentence'>): boolean {
  const next = facts.sentences[placeOf(facts.sentences, sentence) + 1];
  return upToThat.test(sentence.plain) && next?.block === sentence.block && inParts.test(next.plain);
}

/** The clauses by which the funder may cut or end it at once for want of its own money, so that the funded side carries that risk. */
export const cutAtOnce = ({ sentences, notices }: Facts): readonly Notice[] =>
  notices.filter(
    ({ giver, period, forCause, start }) =>
      giver !== 'recipient' && period === 'P0D' && !forCause && ownMoney.test(spanAt(sentences, start)?.plain ?? ''),
  );

/** No numbers promised, money kept until results are shown or no help with what costs more: for a person to judge. */
export const nothingFirm = (facts: Sentences): Heard[] => [
  ...listen(facts, noPromise, { standing: ['current', 'supposed'], not: notOurs }).filter(
    ({ sentence }) => !noRisk.test(sentence.plain),
  ),
  ...beside(facts, noHelp),
  ...beside(facts, leftWithFunded).filter(({ sentence }) => isOwnOverspend(sentence.plain)),
];
