import type { Facts, Sentence } from '@/lib/facts.ts';
import { shutChoice } from '@/lib/listen/commissioning/choice-shut.ts';
import { isNotOurs } from '@/lib/listen/commissioning/not-ours.ts';
import { isOfOtherMatter } from '@/lib/listen/commissioning/other-refusals.ts';
import { keptBack } from '@/lib/listen/commissioning/told-how.ts';
import { isDeniedBut } from '@/lib/listen/denial.ts';
import { listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { listenLinked } from '@/lib/listen/together/linked.ts';
import { restOfRow } from '@/lib/listen/together/table-row.ts';
import {
  byFavour,
  byFeeling,
  closedToAll,
  keptOtherwise,
  moreMayCount,
  noTestsAtAll,
  testsKeptBack,
  testsPrinted,
  testsUnsettled,
  whatCounts,
} from '@/lib/vocabulary/commissioning/hidden-tests.ts';
import { byLiking } from '@/lib/vocabulary/commissioning/marks.ts';
import { toldWhy } from '@/lib/vocabulary/commissioning/open-choice.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** How a document keeps from those who ask what counts in the choice. */
export interface HiddenTests {
  /** What counts is secret, made up afterwards, or nothing is weighed at all; or nobody may ask. */
  readonly refused: readonly Sentence[];
  /** Those of them that say it flatly, so that even a promise in general terms is not kept. */
  readonly flat: readonly Sentence[];
  /** More may count than what is printed. */
  readonly more: readonly Sentence[];
  /** What counts is printed where all can read it. */
  readonly printed: readonly Sentence[];
  /** What counts is to follow, or holds only as a rule. */
  readonly unsettled: readonly Sentence[];
}

/** "There are no hidden criteria", "nothing is decided in private". */
const openAfterAll =
  /\b(?:not|no|no longer|nothing|never|none|neither)\b[^.;,]{0,25}\b(?:confidential|secret|hidden|undisclosed|unpublished|behind closed doors|in private|gut)\b|\b(?:considered|toyed with|tempted|suggest\w*|some (?:say|think)|it is (?:sometimes )?(?:said|thought)|accused)\b/i;
/** Done with, or given the other way: "not only on feel", "nobody is favoured". */
const notSo =
  /\b(?:(?:do|does|will|shall) not \w+ only|no (?:one|group|applicant|bidder)|nobody|makes? no difference|does not (?:help|matter|count)|(?:do|does|will|did|may|should) not (?:\w+ )?(?:help|count|carry|weigh|matter|outweigh|add|give|sway)|(?:carr(?:y|ies)|gets?|given|gives?|earns?) no (?:more |extra |special )?(?:weight|advantage|marks|points|credit)|(?:after|once) (?:the )?(?:marks|scores|scoring|marking)|meets? (?:the|our|these|those|all) (?:\w+ )?criteria|must not|may not|should not|rather than (?:on |by )?(?:gut|instinct|whom|who)|instead of (?:gut|instinct)|not (?:on|by|because of|according to) (?:gut|instinct|who|whom))\b/i;
/** "Two assessors who do not know each other's marks": they mark all the same. */
const ofReaders = /\b(?:who|which|that|and) (?:do|does|did|have|has|are|is|can) ?not\b/gi;
/** A stage, a person or a part of the paper that has no marks, or what is said of going without: "without criteria there can be no fairness". */
const inPart =
  /\b(?:at this stage|(?:first|this|sifting|interview) stage|without (?:\w+ )?(?:criteria|scoring|rules|weightings?),? (?:there|no|nobody|it|we (?:could|cannot|would))|criteria (?:apply|for) (?:to )?(?:volunteers|staff|presentation)|to (?:turn|keep|sort|rank|refuse)\b[^.;]{0,20}\b(?:people|clients|patients|children|callers)|volunteers|presentation|spelling|grammar|will be removed|redact\w*|then (?:all|every\w*|the)|sent to (?:all|every)|nobody may change|before the (?:panel|board|award|results?|decision)|printed (?:below|beside|above|here)|set out (?:below|in|at))\b/i;
/** Asked what counts, or to be let see it. */
const askedWhatCounts = wordsOf(
  `(?:see|know|told|tell|publish\\w*|shar\\w+|find out|get|read|show\\w*|have|learn|what (?:are|is))\\b[^?]{0,30}\\b${whatCounts}`,
  `${whatCounts}\\b[^?]{0,30}\\b(?:published|shown|available|told|public|shared)`,
  "see (?:the|your|any|a copy of the) (?:assessment|evaluation|assessors'|officers') (?:guidance|notes|guide|criteria|form)",
);
/** "Do we need to register to see the criteria?" */
const costsToSee = /\b(?:need|have|must|required|pay|charged?|register|log in|sign up)\b/i;
const cannotSay =
  /\b(?:(?:un|not )able to (?:say|tell|share|give)|cannot (?:say|tell|share|give)|(?:do|does|will) not (?:say|tell|share|publish|give|have)|rather not|none are|there are none|stays? with|secret|confidential|internal)\b/i;

/** A cell beside a share is the name of what earns it: "Finding carers who do not see themselves as carers | 15%". */
const shareInRow = /\b[1-9][0-9]? ?(?:%|marks|points)/i;

/** What is said of the choice between bids, which only a document that invites them says. */
export const hiddenTests = once((facts: Facts): HiddenTests => {
  const isOwn = (sentence: Sentence) => !isNotOurs(facts, sentence) && !isOfOtherMatter(facts, sentence);
  const isSaid = (sentence: Sentence) =>
    !sentence.plain.endsWith('?') &&
    sentence.block.kind !== 'heading' &&
    !(sentence.block.cell && shareInRow.test(restOfRow(facts, sentence))) &&
    isOwn(sentence);
  const hear = (...patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => listenLinked(facts, pattern)).map(({ sentence }) => sentence);
  const answered = listenToAnswers(facts, askedWhatCounts)
    .filter(
      ({ question, answer, yes }) =>
        answer.standing === 'current' &&
        !costsToSee.test(question.plain) &&
        (cannotSay.test(answer.plain) || (yes === false && /^no\b/i.test(answer.plain))),
    )
    .map(({ answer }) => answer);
  const flat = [
    ...hear(...testsKeptBack, noTestsAtAll).filter(({ plain }) => !openAfterAll.test(plain) && !inPart.test(plain)),
    ...hear(byFeeling, byFavour).filter(({ plain }) => !notSo.test(plain) && !openAfterAll.test(plain)),
    ...keptBack(facts).map(({ sentence }) => sentence),
    ...shutChoice(facts).tests,
    ...answered,
  ].filter((sentence) => isSaid(sentence) && !keptOtherwise.test(sentence.plain) && !toldWhy.test(sentence.plain));
  const refused = [...hear(closedToAll), ...listen(facts, byLiking).map(({ sentence }) => sentence)].filter(
    (sentence) => isSaid(sentence) && !keptOtherwise.test(sentence.plain),
  );
  return {
    refused: inOrder([...refused, ...flat]),
    flat,
    more: inOrder(hear(moreMayCount).filter(isSaid)),
    printed: inOrder(
      listen(facts, testsPrinted)
        .filter(({ sentence, match }) => isSaid(sentence) && !isDeniedBut(sentence.plain, match, ofReaders))
        .map(({ sentence }) => sentence),
    ),
    unsettled: inOrder(hear(...testsUnsettled).filter(isSaid)),
  };
});

const inOrder = (sentences: readonly Sentence[]) => [...new Set(sentences)].sort((a, b) => a.start - b.start);
