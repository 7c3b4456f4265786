import type { Facts, Sentence } from '@/lib/facts.ts';
import { isAside } from '@/lib/listen/aside.ts';
import { shutOut, tooMuchFor } from '@/lib/listen/commissioning/shut-out.ts';
import { isDenied, listen } from '@/lib/listen/listen.ts';
import { labelsOf, setsOutTerms, worthOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf, spanAt, spansIn } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { rowWords } from '@/lib/listen/together/table-row.ts';
import { ofTheLaw, onlyForSome, onSubsidiaries, saidByOthers } from '@/lib/vocabulary/aside.ts';
import {
  accounts,
  atLeast,
  bond,
  ceiling,
  experience,
  heldBefore,
  insurance,
  joinedLabel,
  joinedRefused,
  mayBid,
  mayJoin,
  noEquivalent,
  notAThreshold,
  onlyUnder,
  severally,
  smallAsker,
  standard,
  suitsSector,
  togetherRefused,
  tooSmall,
  turnover,
  twice,
} from '@/lib/vocabulary/commissioning/small-bidders.ts';
import {
  mustTurnOver,
  notConsidered,
  notTheirTurnover,
  noWorse,
  ofEveryLot,
  ofOneLot,
  sectorNo,
  tooNew,
  turnedAway,
} from '@/lib/vocabulary/commissioning/small-bids.ts';

const formalStandard = 'a formal quality standard';
const leastTurnover = 'a least turnover';
const jointRefused = 'a refusal of joint bids';

/** A condition of bidding that a small organisation may not be able to meet. */
export interface Barrier {
  readonly what: string;
  readonly sentence: Sentence;
  /** Enough by itself to keep small organisations out. */
  readonly isHeavy: boolean;
}

/** A question of a portal's form to which the answer is no: "Is the contract divided into lots? No". */
export const answeredNo = (facts: Facts, question: RegExp): Sentence | undefined =>
  listenToAnswers(facts, question).find(({ yes }) => yes === false)?.question;

/** "There is no minimum income, and cover of £1 million is enough." */
const noLeast = /\bthere is no (?:minimum|least|lower limit)\b/i;
/** "Although where one falls a little short we may be willing to let it go through." */
const mayLetPass =
  /\b(?:although|but|though)\b[^.;]{0,60}\bshort\b[^.;]{0,80}\b(?:may|might|will|can|willing|prepared)\b/i;

function findBarriers(facts: Facts): Barrier[] {
  const worth = worthOf(facts);
  const barriers: Barrier[] = [];
  // A grant agreement's duty to send accounts is no condition of applying for it.
  const isTender = facts.kinds.some(({ kind }) => kind === 'tender');
  const isCondition = isTender || !setsOutTerms(facts);
  for (const sentence of facts.sentences) {
    if (sentence.standing !== 'current') continue;
    const words = `${labelsOf(sentence)} ${sentence.plain}`;
    const sums = spansIn(facts.values.money, sentence).map(({ amount, atMost }) => atMost ?? amount);
    const most = Math.max(0, ...sums);
    const add = (what: string, isHeavy: boolean) => {
      if (!isAside(facts, sentence) && !isOfFew(facts, sentence, what)) barriers.push({ what, sentence, isHeavy });
    };
    const isSaid = (pattern: RegExp) => {
      const match = pattern.exec(sentence.plain);
      return match !== null && !isDenied(sentence.plain, match.index, match.index + match[0].length);
    };
    const isTurnover =
      turnover.test(words) &&
      (atLeast.test(words.replace(turnOver, 'turnover')) || mustTurnOver.test(words) || /\bexcluded\b/i.test(words)) &&
      (!notAThreshold.test(words) ||
        /\b(?:excluded|fail|not be (?:considered|accepted)|disregard(?:ed)?|reject(?:ed)?|ruled out|turned away)\b/i.test(
          words,
        )) &&
      !saysNone(words) &&
      !ceiling.test(sentence.plain) &&
      !notTheirTurnover.test(sentence.plain) &&
      !/^(?:those|these|they) (?:are|were) (?:the|our) /i.test(sentence.plain) &&
      Boolean(most || twice.test(words));
    const lot = ofEveryLot.test(words) ? leastLot(facts) : null;
    if (isTurnover) add(leastTurnover, twice.test(words) || most >= (lot ? 2 * lot : tooMuchFor(worth)));
    else if (tooSmall.test(sentence.plain) || notConsidered.test(sentence.plain))
      add(/\bnew\b/i.test(sentence.plain) ? 'a bar on new groups' : leastTurnover, true);
    if (tooNew.test(sentence.plain)) add('a bar on new groups', true);
    // One sentence may list several.
    if (
      insurance.test(words) &&
      !isTurnover &&
      !noneNeeded.test(sentence.plain) &&
      (isHeavyCover(words, sums) || (most >= 5_000_000 && worth && worth.amount <= 10_000))
    )
      add('heavy insurance', false);
    if (isSaid(bond)) add('a bond or guarantee', !/\bmay\b/i.test(sentence.plain));
    if (
      isCondition &&
      isSaid(accounts) &&
      (isTender || !afterAward.test(sentence.plain)) &&
      !/\bindependent(?:ly)? examin/i.test(sentence.plain)
    )
      add('audited accounts', false);
    if (isTender && isSaid(standard)) add(formalStandard, false);
    if (isTender && noEquivalent.test(sentence.plain) && barriers.at(-1)?.what === formalStandard)
      add('a standard with no equivalent', false);
    else if (
      isTender &&
      experience.test(sentence.plain) &&
      heldBefore.test(words) &&
      ((atLeast.test(words) && most >= 100_000) || /\bof the same|\bsimilar/i.test(words))
    )
      add('large contracts already held', false);
    else if (
      (togetherRefused.test(sentence.plain) || joinedRefused.test(sentence.plain) || isRefusedByLabel(sentence)) &&
      !noWorse.test(sentence.plain)
    )
      add(jointRefused, true);
  }
  const hear = (pattern: RegExp, what: string, isHeavy: boolean) =>
    barriers.push(
      ...listen(facts, pattern).flatMap(({ sentence, denied }) =>
        (denied && pattern !== turnedAway) || isAside(facts, sentence) || isOfFew(facts, sentence, what)
          ? []
          : { what, sentence, isHeavy },
      ),
    );
  if (isTender) hear(turnedAway, jointRefused, true);
  if (isTender) hear(severally, 'joint and several liability', false);
  hear(onlyUnder, 'a bar on small groups', true);
  barriers.push(...(isTender ? [...barredInAnswers(facts), ...askedOutright(facts, worth)] : []));
  const unsuited = answeredNo(facts, suitsSector) ?? listen(facts, sectorNo)[0]?.sentence;
  if (unsuited)
    barriers.push({ what: 'a mark that it does not suit voluntary organisations', sentence: unsuited, isHeavy: false });
  const isNew = (found: Barrier) =>
    !barriers.some(({ sentence, isHeavy }) => sentence === found.sentence && (isHeavy || !found.isHeavy));
  return [
    ...barriers,
    ...shutOut(facts).filter((found) => isNew(found) && !isOfFew(facts, found.sentence, found.what)),
  ];
}

/** "A knitting circle does not need £10 million of cover". */
const noneNeeded =
  /\b(?:not|never|nobody|no one|no group)\b(?: \w+)? (?:need|needs|require|requires|ask|asks|expect|expects|insist|insists|have to (?:have|hold))\b[^.;]{0,40}£|\bneed not\b[^.;]{0,40}£/i;

const turnOver = /\bturn(?:s|ing|ed)? over\b/gi;

/** The most that the smallest lot or call-off is worth by the year; null where none is told. */
function leastLot(facts: Facts): number | null {
  const lots = facts.values.money.flatMap(({ amount, atMost, per, start }) => {
    const sentence = spanAt(facts.sentences, start);
    if (per !== 'year' || !sentence?.block.cell) return [];
    return /\b(?:lots?|call-offs?)\b/i.test(`${labelsOf(sentence)} ${rowWords(facts, sentence)}`)
      ? [atMost ?? amount]
      : [];
  });
  return lots.length ? Math.min(...lots) : null;
}

/** "Is there a least turnover? Yes: £500,000". */
const askedOutright = (facts: Facts, worth: ReturnType<typeof worthOf>): Barrier[] =>
  listenToAnswers(
    facts,
    /\b(?:minimum|least|lowest) (?:annual |yearly )?(?:turnover|income)\b|\bturnover (?:test|threshold|requirement)\b/i,
  )
    .filter(({ yes }) => yes !== false)
    .flatMap(({ answer }) => {
      const most = Math.max(0, ...spansIn(facts.values.money, answer).map(({ amount, atMost }) => atMost ?? amount));
      return most && !isAside(facts, answer)
        ? [{ what: leastTurnover, sentence: answer, isHeavy: most >= tooMuchFor(worth) }]
        : [];
    });

/** "Can we bid with another charity? No", "Our turnover is small. Can we quote? Not this time". */
function barredInAnswers(facts: Facts): Barrier[] {
  const together = listenToAnswers(facts, mayJoin).filter(
    ({ question, yes }) =>
      yes === false && permission.test(question.plain) && !/\b(?:against|harm|lose)\b/i.test(question.plain),
  );
  const bySmall = listenToAnswers(facts, mayBid).filter(({ question, yes }) => {
    const before = facts.sentences[placeOf(facts.sentences, question) - 1];
    const isSmall = [question.plain, before?.block === question.block ? before.plain : ''].some((words) =>
      smallAsker.test(words),
    );
    return yes === false && isSmall && !together.some((other) => other.question === question);
  });
  return [
    ...together.map(({ answer }) => ({ what: jointRefused, sentence: answer, isHeavy: true })),
    ...bySmall.map(({ answer }) => ({ what: 'a bar on small groups', sentence: answer, isHeavy: true })),
  ];
}

/** Accounts sent in to show how a grant was spent are no condition of asking for it. */
const afterAward =
  /\b(?:account for (?:the|your|its)|(?:period|year) (?:for|in|to) which|each (?:financial )?year|every year|annually|year[- ]end|end of (?:the|each|your)|within \w+ (?:weeks|months)|as soon as|during the (?:grant|term|period)|monitoring)\b/i;

/** "Does a joint bid count against us? Not at all" refuses nothing. */
const permission =
  /^(?:can|may|could|are|is|do you (?:accept|allow|take|consider)|will you (?:accept|allow|take|consider))\b(?!.*\b(?:against|disadvantage|harm|lose|harder|less likely|penal\w+|worse|extra|more|different\w*)\b)/i;

const isRefusedByLabel = (sentence: Sentence) =>
  joinedLabel.test(labelsOf(sentence)) &&
  /^(?:no|not|none|never)\b/i.test(sentence.plain) &&
  !(labelsOf(sentence).includes('?') && !permission.test(labelsOf(sentence)));

/** Ten million of employer's liability is what every insurer sells; of public liability or indemnity it is not. */
const isHeavyCover = (words: string, sums: readonly number[]) =>
  sums.filter((sum) => sum >= 10_000_000).length > (/\b(?:employer|EL\b)/i.test(words) ? 1 : 0);

const saysNone = (words: string) =>
  /\b(?:no|not|never|without)\b[^.;]{0,30}\bturnover\b|\bturnover\b[^.;]{0,30}\b(?:not|no)\b (?!less)/i.test(words);

/** Asked by the law, of subsidiaries or of a few only; a least turnover for one lot is still one. */
function isOfFew(facts: Facts, sentence: Sentence, what: string): boolean {
  const words = rowWords(facts, sentence);
  if (ofTheLaw.test(words) || onSubsidiaries.test(words) || ofOneLot.test(words) || saidByOthers.test(words))
    return true;
  return what === jointRefused ? exceptWithLead.test(words) : what !== leastTurnover && onlyForSome.test(words);
}
/** "Joint bids cannot be accepted unless they name a lead" allows them. */
const exceptWithLead = /\b(?:unless|except (?:where|if|when)|without (?:a|one) (?:named )?lead)\b/i;

/** The conditions that a document puts in the way of small organisations, in order. */
export const barriersIn = once((facts: Facts): Barrier[] =>
  findBarriers(facts)
    .filter(({ what, sentence }) => what !== 'a least turnover' || !noLeast.test(sentence.plain))
    .map((barrier) => ({ ...barrier, isHeavy: barrier.isHeavy && !mayLetPass.test(barrier.sentence.plain) })),
);
