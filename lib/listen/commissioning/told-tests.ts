import type { Facts, Sentence } from '@/lib/facts.ts';
import { leadIn, namesInTable } from '@/lib/listen/commissioning/criteria-tables.ts';
import { marksListed } from '@/lib/listen/commissioning/marks-listed.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { rowWords } from '@/lib/listen/together/table-row.ts';
import {
  bidding,
  choosing,
  criteria,
  listHeading,
  moreCriteria,
  moreWeights,
  namedTests,
  noTests,
  notCriteria,
  settledLater,
  weights,
} from '@/lib/vocabulary/commissioning/choosing.ts';
import {
  bidsMarked,
  byFormula,
  guideTold,
  markedBy,
  marksBeside,
  marksToReach,
  otherFormula,
  scaleTold,
  worthOfTests,
} from '@/lib/vocabulary/commissioning/marks.ts';
import { heldAgainst, sharesSaid } from '@/lib/vocabulary/commissioning/open-choice.ts';

/** What a document says of what counts: its own words for it, best first. */
export interface ToldTests {
  /** Where each test has its share. */
  readonly weighed: readonly Sentence[];
  /** The names of the tests in a table that gives each its share. */
  readonly tabled: readonly Sentence[];
  readonly best: readonly Sentence[];
  /** Where the tests or the guide to the marks can be read. */
  readonly guide: readonly Sentence[];
}

/** "You scored 27 out of 30" speaks of an application without naming it. */
const isOfTests = /\b(?:scored you|you scored|your (?:score|marks)|the form|prospectus)\b/i;

/** Where a document says what counts; `printed`: the sentences that say where that can be read. */
export function toldTests(facts: Facts, isInviting: boolean, printed: readonly Sentence[]): ToldTests {
  // An agreement already made says nothing of how it was won, except where it speaks of the application.
  const isOfBids = ({ sentence }: Heard) =>
    isInviting || bidding.test(sentence.plain) || choosing.test(sentence.over.at(-1) ?? '');
  const isSettled = ({ sentence, denied }: Heard) => !denied && !settledLater.test(sentence.plain);
  const weighed = [weights, moreWeights, sharesSaid, worthOfTests, marksBeside, bidsMarked]
    .flatMap((pattern) => listen(facts, pattern, { not: notCriteria, standing: ['current', 'supposed'] }))
    .filter((heard) => isOfBids(heard) && isSettled(heard) && !heard.sentence.block.cell?.header);
  const isTest = (heard: Heard) =>
    (isOfBids(heard) || isOfTests.test(heard.sentence.plain)) &&
    isSettled(heard) &&
    !noTests.test(heard.sentence.plain);
  const marked = [scaleTold, markedBy].flatMap((pattern) =>
    listen(facts, pattern, { not: notCriteria }).filter(isTest),
  );
  const listed = [
    ...[heldAgainst, criteria, moreCriteria, namedTests, marksToReach].flatMap((pattern) =>
      listen(facts, pattern, { not: notCriteria }).filter(isTest),
    ),
    ...marked,
    ...listen(facts, byFormula, { not: otherFormula }).filter(({ denied }) => !denied),
  ];
  const items = listen(facts, /[a-z]{3}/i, { over: listHeading, not: notCriteria }).filter(
    ({ sentence }) => ['item', 'cell'].includes(sentence.block.kind) && !sentence.block.cell?.header,
  );
  const guide = isInviting
    ? [...spoken(listen(facts, guideTold, { not: notCriteria }).filter(isTest)), ...printed]
    : [...printed];
  const tabled = namesInTable(facts, isInviting);
  const best = [
    ...(isInviting ? marksListed(facts) : []),
    ...spoken(weighed).slice(0, 1),
    ...leadIn(tabled, spoken(listed)),
    ...tabled.slice(0, 1),
    ...spoken(marked).slice(0, 1),
    ...spoken(weighed).slice(1),
    ...tabled,
    ...spoken(listed),
    ...guide,
    ...(items.length > 1 ? spoken(items) : []),
  ];
  return { weighed: spoken(weighed), tabled, best, guide };
}

/** Whether a test has its share in figures or words, for a heading or an officer who marks tells nobody what counts. */
export const tellsShare = (facts: Facts, sentence: Sentence) =>
  sentence.block.kind !== 'heading' &&
  /[0-9]|\b(?:half|third|quarter|fifth|tenth|twice)\b/i.test(rowWords(facts, sentence).replace(/^[0-9.]+ /, ''));

const spoken = (heard: readonly Pick<Heard, 'sentence'>[]) => heard.map(({ sentence }) => sentence);
