import type { Span } from '@/lib/document.ts';
import { sentencesNamedBy } from '@/lib/extract/clauses.ts';
import { answeredTimings } from '@/lib/extract/payments/answered.ts';
import { withoutAskedAhead } from '@/lib/extract/payments/asked-ahead.ts';
import { ofSpending, onceDecided, paidBeforeStart } from '@/lib/extract/payments/decided.ts';
import {
  advanceToo,
  arrearsToo,
  bothWays,
  notByResults,
  notForThePast,
  owedBack,
  paidByOthers,
  paidToPeople,
  restFollows,
  restIfEarned,
  restOnceShown,
  shareBeforeStart,
  startAndEnd,
  untilThen,
} from '@/lib/extract/payments/more-words.ts';
import { advanceForSome } from '@/lib/extract/payments/on-request.ts';
import { paidWhenDone, whenPaidFor } from '@/lib/extract/payments/once-done.ts';
import { isOfMoney, withoutOtherTimes } from '@/lib/extract/payments/other-times.ts';
import { costOfComing, isOfAnotherFund, isUnderRunIn, otherMoney } from '@/lib/extract/payments/others.ts';
import {
  bearsFirst,
  followsWork,
  needNotSpend,
  noneAhead,
  noneBeforeIn,
  nothingUntil,
  notOfGrant,
  otherwiseIn,
  sparesThem,
  sums,
} from '@/lib/extract/payments/out-of-pocket.ts';
import {
  advance,
  arrears,
  deniedAdvance,
  deniedArrears,
  eachStart,
  fromThen,
  keptBack,
  keptForResults,
  laterPart,
  laterShare,
  leadsToPayment,
  mayHoldBack,
  money,
  noTiming,
  notSums,
  onInvoice,
  otherAdvance,
  paidThen,
  parted,
  payHeading,
  paying,
  paysFirst,
  plainlyAdvance,
  pointsToPayment,
  shareByResults,
} from '@/lib/extract/payments/words.ts';
import type { PaymentSaid, PaymentTiming, Said, Sentence } from '@/lib/facts.ts';
import { fromTakenOutOn } from '@/lib/listen/funding/taken-out.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { isActOfFunder } from '@/lib/listen/offer.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { type Ear, earOf, mayHold, mayHoldAt } from '@/lib/listen/sieve/sieve.ts';
import { undecided } from '@/lib/vocabulary/funding/payment-doubts.ts';

/** What may tell of the later share, by its row. */
const shareAfter =
  /\b(?:after|once|on|upon|when|following)\b[^.;]{0,50}\b(?:reports?|returns?|evaluation|accounts|completion|write-up|form)\b/i;

interface Timing {
  readonly value: PaymentSaid;
  readonly match: RegExpExecArray;
}
/** With the question that the sentence answers. */
type Told = { readonly sentence: Sentence; readonly said: Timing; readonly place: number; readonly asked?: Sentence };

/** When an award or a price is paid: before the money is needed, after it is spent, some of each, or in advance to those who ask. */
export function extractPayments(sentences: readonly Sentence[]): Said<PaymentSaid>[] {
  const named = namedForPayment(sentences);
  const ear = earOf(sentences);
  const answers = answeredTimings(sentences);
  const mayTime = [
    advance,
    advanceToo,
    onceDecided,
    arrears,
    arrearsToo,
    paidWhenDone,
    keptBack,
    restOnceShown,
    restIfEarned,
    startAndEnd,
    restFollows,
    eachStart,
    deniedAdvance,
    aheadOfNeed,
    paysFirst,
    shareAfter,
    bearsFirst,
    followsWork,
    needNotSpend,
    noneAhead,
    nothingUntil,
  ].map((pattern) => mayHoldAt(sentences, pattern));
  const found = sentences.flatMap((sentence, place): Told[] => {
    const answer = answers.get(sentence);
    if (!(answer || mayTime.some((holds) => holds(place))) || !isTerm(sentence, ear)) return [];
    const before = sentences[place - 1];
    const isOfPart = before?.block === sentence.block && ofPart.test(sentence.plain) && money.test(before.plain);
    const isUnder = isOfPart || isUnderRunIn(sentence, before);
    const plain = withoutOtherTimes(withoutAskedAhead(fromTakenOutOn(sentence.plain)));
    const standing = plain === sentence.plain ? sentence : { ...sentence, plain };
    const timings = timingsIn(standing, named.has(sentence) || isUnder, ear);
    const rest =
      before?.block === sentence.block && shareBeforeStart.test(before.plain) ? restFollows.exec(sentence.plain) : null;
    if (rest) return [{ sentence, said: { value: 'mixed', match: rest }, place }];
    if (!(timings.length || answer) || isNotOwnTerm(sentences, place)) return [];
    const whole = timings.length ? null : /.+/.exec(sentence.plain);
    if (answer && whole)
      return [{ sentence, said: { value: answer.value, match: whole }, place, asked: answer.question }];
    return timings.map((said) => ({ sentence, said, place }));
  });
  const ofOwn = found.length > 1 ? found.filter(({ place }) => !isOfAnotherFund(sentences, place)) : found;
  const kept = ofOwn.length ? ofOwn : found;
  const step = kept.length ? null : paidBeforeStart(sentences);
  if (step) return [{ value: 'advance', ...wordsIn(step.sentence, step.match), assumed: [] }];
  const isPaid = (value: PaymentSaid) => kept.some(({ said }) => said.value === value);
  const isInArrears = isPaid('arrears') && !isPaid('advance');
  const isInAdvance = kept.some(({ said }) => said.value === 'advance');
  return (
    kept
      .filter(
        ({ said, sentence }) => !(isInAdvance && said.value === 'arrears' && isOnlyHowFast(said.match[0], sentence)),
      )
      .filter(({ said, sentence }) => !(isInAdvance && said.value !== 'advance' && mayHoldBack.test(sentence.plain)))
      // What is earned comes later; beside nothing paid in advance it is no part of each.
      .filter(({ said }) => isInAdvance || !restIfEarned.test(said.match[0]))
      // A share by results is no money in advance, where the rest is paid in arrears.
      .filter(({ said, sentence }) => !(isInArrears && said.value === 'mixed' && isShareEarned(sentence, said.match)))
      .map(({ sentence, said: { value, match }, asked }) => ({
        value,
        ...(asked ? { start: asked.start, end: sentence.end } : wordsIn(sentence, match)),
        assumed: [],
      }))
  );
}

const isShareEarned = ({ plain }: Sentence, [words]: RegExpExecArray) =>
  shareByResults.test(plain) || followsWork.test(words);

/** A word or two tell a reader nothing: "reimburse" is shown with the sentence that it stands in. */
const wordsIn = (sentence: Sentence, { 0: words, index }: RegExpExecArray): Span =>
  words.length < fewLetters && sentence.plain.length < longestShown
    ? { start: sentence.start, end: sentence.end }
    : spanIn(sentence, index, index + words.length);
const [fewLetters, longestShown] = [24, 220];

/** Invoices settled in so many days, and not from some day on. */
const isOnlyHowFast = (words: string, { plain }: Sentence) => onInvoice.test(words) && !fromThen.test(plain);

/** The sentences of the clauses and schedules to which the document sends its reader for how an award is paid. */
function namedForPayment(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const pointers = mayHold(sentences, pointsToPayment).flatMap((place) => {
    const sentence = sentences[place];
    return sentence?.standing === 'current' && pointsToPayment.test(sentence.plain) ? [sentence] : [];
  });
  return sentencesNamedBy(pointers, sentences, leadsToPayment);
}

/** "There will be two payments. The first, for April to September, is made in April." */
const ofPart =
  /^(?:the|a|one) (?:first|second|third|last|final|other|next|half|third|quarter)\b|^(?:each|they|these)(?: of (?:them|these))? (?:is|are|will|shall|falls?|comes?|arrives?)\b|^from (?:the )?(?:second|third|then|year)\b/i;

/** "You'd have half when you open" is a term; "you could be paid" is none. */
const isTerm = ({ standing, plain }: Sentence, ear: Ear) =>
  (standing === 'current' ||
    (standing === 'supposed' && (!/\b(?:could|might|for example)\b/i.test(plain) || aheadOfNeed.test(plain)))) &&
  (!ear(otherMoney).test(plain) || ear(paysFirst).test(plain)) &&
  !paidThen.test(plain) &&
  !undecided.test(plain) &&
  !untilThen.test(plain) &&
  !notForThePast.test(plain) &&
  !notByResults.test(plain) &&
  !owedBack.test(plain) &&
  !paidByOthers.test(plain) &&
  !(reportsOn.test(plain) && !paying.test(plain)) &&
  ![noTiming, notOfGrant, paidToPeople, costOfComing].some((other) => other.test(plain));
/** "One report a year, on outcomes that we'll have agreed": what is told, and not when the money comes. */
const reportsOn =
  /\b(?:reports?|returns?|notes?|pages?)\b[^.;]{0,40}\bon (?:the |your |its |agreed )?(?:outcomes?|results?|milestones?|targets?)\b/i;
const aheadOfNeed =
  /\b(?:in advance|up[- ]?front|ahead of (?:need|spend\w*|expenditure|costs?|the work)|pa(?:y|id|ying) (?:you |them )?(?:ahead|early)|before (?:any )?(?:expenditure|spending|costs?) (?:is|are|has|have)|(?:advance|early) payments?|(?:payments?|instalments?) early|payments? on account|(?:an|any) advance|advanced|floats?|at the (?:beginning|start) of (?:each|every|the) (?:quarter|month|half-year|half year|period) instead)\b/i;

/** "In arrears, but in advance on request" says two things. */
function timingsIn(sentence: Sentence, isNamed: boolean, ear: Ear): Timing[] {
  const { plain } = sentence;
  const first = ear(deniedArrears).test(plain) ? null : ear(paysFirst).exec(plain);
  if (first) return [{ value: 'arrears', match: first }];
  const ahead = aheadOfNeed.exec(plain);
  const forSome = ahead && advanceForSome(plain);
  if (ahead && forSome) {
    const late = ear(deniedAdvance).exec(plain) ?? lateIn(plain, ear);
    return [...(late ? [{ value: 'arrears', match: late } as const] : []), { value: forSome, match: ahead }];
  }
  const own = isActOfFunder(sentence) ? null : bearsFirst.exec(plain);
  const isOfPay =
    isNamed || money.test(plain) || sums.test(plain) || sentence.over.some((words) => payHeading.test(words));
  const none = isOfPay ? noneBeforeIn(plain) : null;
  if (none) return [{ value: 'arrears', match: none }];
  const said = timingIn(sentence, isNamed, ear);
  if (own && (!said || said.value === 'advance'))
    return [{ value: sparesThem(plain, own) ? 'advance' : 'arrears', match: own }];
  const timing = said ?? (isOfPay ? otherwiseIn(plain) : null);
  return timing ? [timing] : [];
}

const lateIn = (plain: string, ear: Ear) => ear(arrears).exec(plain) ?? arrearsToo.exec(plain) ?? whenPaidFor(plain);
const earlyIn = (plain: string, ear: Ear) =>
  ear(advance).exec(plain) ?? advanceToo.exec(plain) ?? (ofSpending.test(plain) ? null : onceDecided.exec(plain));

function timingIn({ plain, over, block }: Sentence, isNamed: boolean, ear: Ear): Timing | null {
  const isUnderPay = isNamed || over.some((words) => payHeading.test(words));
  const spentLater = /\bbefore you(?: have| need to| have to)? spen[dt]\b/i.test(plain);
  const kept = ear(keptBack).exec(plain);
  const isParted =
    (parted.test(plain) && earlyIn(plain, ear) !== null) ||
    (ear(keptForResults).test(plain) && earlyIn(plain, ear) !== null) ||
    (kept !== null &&
      (/\b(?:fifth|tenth|third|half|balance|remainder|other)\b|%/i.test(kept[0]) ||
        /[a-z0-9] (?:per cent|%)/i.test(plain)));
  if (
    !money.test(plain) &&
    !isUnderPay &&
    !spentLater &&
    !restOnceShown.test(plain) &&
    !(isParted && !notSums.test(plain))
  )
    return null;
  const spared = ear(deniedArrears).exec(plain);
  const after = spared ? null : lateIn(plain, ear);
  const late = ear(deniedAdvance).exec(plain) ?? (after && (isUnderPay || isOfMoney(plain, after)) ? after : null);
  const early =
    ear(deniedAdvance).test(plain) || ear(otherAdvance).test(plain)
      ? null
      : (earlyIn(plain, ear) ?? (isUnderPay && block.labels ? eachStart.exec(plain) : null) ?? spared);
  const isVague =
    early &&
    !isNamed &&
    !paying.test(plain) &&
    !payHeading.test((over.at(-1) ?? '').replace(/\bfunding\b/gi, '')) &&
    !plainlyAdvance.test(early[0]) &&
    !/[0-9] ?(?:%|per cent)/i.test(plain);
  const rest = restOnceShown.exec(plain) ?? (ear(deniedAdvance).test(plain) ? null : startAndEnd.exec(plain));
  if (rest) return { value: 'mixed', match: rest };
  if (kept) return { value: 'mixed', match: early ?? kept };
  if (early && !isVague && isShared(plain) && laterOn.test(plain.slice(early.index)))
    return { value: 'mixed', match: early };
  const later = ear(keptForResults).exec(plain);
  if ((later || restIfEarned.test(plain)) && early) return { value: 'mixed', match: early };
  const share = isUnderPay || /%|per cent/i.test(plain) ? laterShare.exec([...over.slice(-1), plain].join(': ')) : null;
  if (share && !early)
    return { value: 'mixed', match: /\b(?:after|once|on|upon|when|following)\b[^.;]{0,60}/i.exec(plain) ?? share };
  if (early && !isVague) {
    if (late && (parted.test(plain) || bothWays.test(plain))) return { value: 'mixed', match: early };
    if (!late || late.index >= early.index || onInvoice.test(late[0])) return { value: 'advance', match: early };
  }
  if (
    late &&
    !/\bin arrears\b/i.test(plain) &&
    (shareByResults.test(plain) || laterPart.test(plain) || isShared(plain))
  )
    return { value: 'mixed', match: late };
  if (late) return { value: 'arrears', match: late };
  const earned = restIfEarned.exec(plain);
  return earned ? { value: 'mixed', match: earned } : null;
}

const laterOn =
  /\bat the (?:very )?end\b(?! of (?:each|every))|\b(?:when|once|after|on|until|upon)\b[^.;]{0,30}\b(?:accounts|reports?|returns?|forms?|evidence|complet\w+|finish\w*)\b/i;
/** "80% in April, 20% once your report is in." */
const isShared = (plain: string) => (plain.match(/[0-9] ?%|\bper cent\b/gi) ?? []).length > 1;

/** The one answer for the document: mixed where it says both, or that those who need it are paid in advance. */
export function timingOf(payments: readonly Said<PaymentSaid>[]): PaymentTiming | null {
  const said = new Set(payments.map(({ value }) => value));
  const has = (value: PaymentSaid) => said.has(value);
  if (has('mixed') || (has('advance') && has('arrears'))) return 'mixed';
  // What is paid in advance to all is not less so because some may ask for more.
  if (has('advance')) return 'advance';
  if (has('where-needed')) return 'mixed';
  if (has('arrears')) return 'arrears';
  return has('on-request') ? 'mixed' : null;
}
