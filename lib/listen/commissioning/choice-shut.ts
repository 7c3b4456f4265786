import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { bareNoTo } from '@/lib/listen/together/bare-no.ts';
import {
  bareNo,
  bareSecret,
  byAcquaintance,
  byOpinion,
  freeOfTests,
  mustSayWhy,
  namesTests,
  namesWhy,
  otherSide,
  othersToo,
  testedAfterAll,
  testsChangedLater,
  testsShutUp,
  toldMore,
  toldNoMore,
  unexplained,
} from '@/lib/vocabulary/commissioning/choice-shut.ts';

/** How a choice is shut, in a document that invites bids. */
export interface ShutChoice {
  /** No test is heeded, it is changed when the bids are in, or only those who choose know it. */
  readonly tests: readonly Sentence[];
  /** Those who miss out are told nothing. */
  readonly reasons: readonly Sentence[];
}

export const shutChoice = once((facts: Facts): ShutChoice => {
  const hear = (pattern: RegExp, not: RegExp) =>
    listen(facts, pattern, { not })
      .map(({ sentence }) => sentence)
      .filter(({ plain, block }) => !otherSide.test(plain) && block.kind !== 'heading' && !plain.endsWith('?'));
  return {
    tests: [
      ...hear(freeOfTests, mustSayWhy),
      ...hear(testsChangedLater, neverSo),
      ...hear(byOpinion, testedAfterAll),
      ...hear(byAcquaintance, othersToo),
      ...listen(facts, testsShutUp, { not: neverSo }).map(({ sentence }) => sentence),
      ...bareNoTo(facts, namesTests, bareSecret),
    ],
    reasons: [
      ...listen(facts, toldNoMore, { not: toldMore }).map(({ sentence }) => sentence),
      ...hear(unexplained, neverSo),
      ...bareNoTo(facts, namesWhy, bareNo),
    ],
  };
});

/** Chosen by tests that need not be heeded, said in so many words of grants, whoever is told of it. */
export const givenFreely = once((facts: Facts): readonly Sentence[] =>
  listen(facts, freeOfTests, { not: mustSayWhy })
    .map(({ sentence }) => sentence)
    .filter(({ plain }) => !otherSide.test(plain) && ofGiving.test(plain)),
);
const ofGiving = /\b(?:awards|grants|applications|the award of|who (?:gets|receives))\b/i;

const neverSo = /\b(?:tempted|suggested|decided against|nobody may|never been)\b/i;
