import { isLimitLifted } from '@/lib/extract/overheads.ts';
import { isOfAnotherFund } from '@/lib/extract/payments/others.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { withoutTakenOut } from '@/lib/listen/funding/taken-out.ts';
import { isDenied, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  absorbed,
  askedFor,
  asksForDuty,
  asksForLimit,
  asksOfRefusal,
  asksToPay,
  boxedNo,
  boxedSum,
  boxedYes,
  defines,
  denied,
  directOnly,
  givenToo,
  invited,
  leftToFind,
  limitLabel,
  listGoesOn,
  moneyIsFor,
  noCap,
  notTheirs,
  ofOtherFunders,
  ofOthersCosts,
  ofSomeApplicants,
  ofSomeOnly,
  paid,
  refused,
  reservesHeld,
  saysWhatIsDone,
  seldom,
  twiceDenied,
  whole,
} from '@/lib/vocabulary/funding/core-costs.ts';
import {
  bareNo,
  mixedList,
  paidList,
  refusedList,
  someDenial,
  turnedAway,
} from '@/lib/vocabulary/funding/cost-lists.ts';
import {
  asTheyWere,
  bidsTurnedAway,
  deniesNothing,
  doubtful,
  hardlyFirm,
  noRefusal,
  notBelow,
  ofMoneyPaid,
  paidBelowCost,
  reason,
  refusedBelow,
  refusesThem,
  takesUpHeading,
  towardsDirect,
  turnsItDown,
  uncut,
} from '@/lib/vocabulary/funding/costs-told.ts';
import { butNoMore, namesTwoItems, ofThePast, overheads, unquestioned } from '@/lib/vocabulary/funding/overheads.ts';
import { excludedList, includedList } from '@/lib/vocabulary/lists.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** What becomes of the organisation's own costs. */
export type Treatment = 'refused' | 'paid' | 'absorbed' | 'doubtful' | 'below';

const named = wordsOf(overheads);

/** Every sentence that says what becomes of the organisation's own costs, by what it says. */
export const treatmentsIn = once(findTreatments);

function findTreatments(facts: Facts): ReadonlyMap<Treatment, readonly Sentence[]> {
  const answers = answersOf(facts);
  const told: { readonly treatment: Treatment; readonly place: number }[] = [];
  facts.sentences.forEach((sentence, i) => {
    const before = facts.sentences.slice(Math.max(0, i - 3), i).filter(({ block }) => block === sentence.block);
    const treatment = answers.has(sentence)
      ? (answers.get(sentence) ?? null)
      : treatmentIn(sentence, before.map(({ plain }) => plain).join(' '));
    if (treatment && !isNotOwnTerm(facts.sentences, i)) told.push({ treatment, place: i });
  });
  // "There is the quick grants scheme, without core costs": named in this one place, and so another fund than the document's own.
  const own = told.length > 1 ? told.filter(({ place }) => !isOfAnotherFund(facts.sentences, place)) : told;
  const said = new Map<Treatment, Sentence[]>();
  for (const { treatment, place } of own.length ? own : told) {
    const sentence = facts.sentences[place];
    if (sentence) said.set(treatment, [...(said.get(treatment) ?? []), sentence]);
  }
  return said;
}

/**
 * "Do you fund core costs? No." The question names them and the answer says what becomes of them, with the sentence after it in the same breath: "The grant
 * is for wages and nothing else." What a question puts is said by nobody.
 */
function answersOf(facts: Facts): ReadonlyMap<Sentence, Treatment | null> {
  const known = new Map<Sentence, Treatment | null>();
  for (const { question, answer, yes: said } of listenToAnswers(facts, /\w/)) {
    const { plain } = question;
    if (!isOfOverheads(plain)) {
      // "What can it not be used for? Rent, salaries and other running costs."
      if (isOfRefused(plain) && isOfOverheads(answer.plain) && !answersItself.test(answer.plain))
        known.set(answer, 'refused');
      continue;
    }
    known.set(question, null);
    if (answer.block.kind === 'heading' || !asksToPay.test(plain) || asksForDuty.test(plain)) continue;
    if (ofOtherFunders.test(plain)) continue;
    const lettered = /^A[.:] ?(?:(yes|of course|certainly)|no\b|sorry)/i.exec(answer.plain);
    const yes = lettered ? lettered[1] !== undefined : said;
    const isLimit = asksForLimit.test(plain);
    if (isLimit && yes !== false) continue;
    // "Is it true that you do not pay for overheads? No."
    const isAskedOfRefusal = asksOfRefusal.test(plain);
    if (isAskedOfRefusal && yes !== undefined && yes !== null) {
      known.set(answer, yes ? 'refused' : 'paid');
      continue;
    }
    const isPaid =
      isLimit ||
      noCap.test(answer.plain) ||
      (yes ?? (whole.test(answer.plain) ? true : refusesThem.test(answer.plain) ? false : null));
    if (isPaid !== null) known.set(answer, isPaid ? 'paid' : 'refused');
    const next = facts.sentences[placeOf(facts.sentences, answer) + 1];
    if (yes === false && next?.block === answer.block && (directOnly.test(next.plain) || moneyIsFor.test(next.plain)))
      known.set(next, 'refused');
  }
  return known;
}

const answersItself = /\b(?:can|may|will|does|do|is|are|pays?|funds?|covers?)\b/i;

/** What a sentence says of the organisation's own costs; null where it says nothing of them. */
function treatmentIn(sentence: Sentence, earlier: string): Treatment | null {
  const { standing, over, block } = sentence;
  if (standing !== 'current' && standing !== 'supposed') return null;
  const plain = withoutTakenOut(sentence.plain)
    .replace(listGoesOn, ' ')
    .replace(asTheyWere, ' ')
    .replace(deniesNothing, ' ')
    .replace(hardlyFirm, ' depends on ');
  if (
    block.kind === 'heading' ||
    plain.endsWith('?') ||
    notTheirs.test(plain) ||
    ofOtherFunders.test(plain) ||
    noRefusal.test(plain)
  )
    return null;
  const isOverhead = isOfOverheads(plain) && isOfOverheads(plain.replace(reservesHeld, ' '));
  if (
    isOverhead &&
    (ofOthersCosts.test(plain) ||
      ofSomeApplicants.test(plain) ||
      ofThePast.test(plain) ||
      defines.test(plain) ||
      seldom.test(plain) ||
      ofSomeOnly.test(plain) ||
      (saysWhatIsDone.test(plain) && !named.test(plain) && !moneyNamed.test(plain)))
  )
    return null;
  if (!isOverhead && block.kind === 'cell' && named.test(labelsOf(sentence))) {
    if (boxedYes.test(plain)) return 'paid';
    if (boxedNo.test(plain)) return 'refused';
    if (boxedSum.test(plain) && !limitLabel.test(labelsOf(sentence))) return 'paid';
  }
  if (paidBelowCost.test(plain) && ofMoneyPaid.test(plain) && !notBelow.test(plain)) return 'below';
  if (directOnly.test(plain)) return 'refused';
  if (!isOverhead && turnsItDown.test(plain) && askedFor.test(earlier) && isOfOverheads(earlier)) return 'refused';
  if (!isOverhead && towardsDirect.test(plain)) return 'doubtful';
  if (isOverhead && uncut.test(plain)) return 'paid';
  if (isOverhead && bidsTurnedAway.test(plain.replace(twiceDenied, ' '))) return 'refused';
  const isUnderName =
    !isOverhead && block.kind !== 'item' && isHeadingOfCosts(labelsOf(sentence) || (over.at(-1) ?? ''));
  if (isUnderName && takesUpHeading.test(plain)) {
    if (refusedBelow.test(plain)) return 'refused';
    if (doubtful.test(plain)) return 'doubtful';
  }
  // "Show overheads as a line of their own. Anything up to 18% will not be questioned."
  if (unquestioned.test(plain) && (isOverhead || (isOfOverheads(earlier) && !ofAnotherShare.test(plain))))
    return butNoMore.test(plain) ? null : 'paid';
  // "We do not apply a standard percentage", after a sentence about central costs.
  if (!isOverhead && leftToFind.test(plain) && isOfOverheads(earlier)) return 'refused';
  if (!isOverhead)
    return (noCap.test(plain) && isOfOverheads(earlier)) || whole.test(plain)
      ? whole.test(plain) && denied.test(plain)
        ? null
        : 'paid'
      : null;
  if (askedFor.test(plain) && !givenToo.test(plain) && !denied.test(plain) && !refused.test(plain)) return null;
  if (noCap.test(plain)) return 'paid';
  if (isLimitLifted(plain)) return whole.test(plain) ? 'paid' : null;
  if (absorbed.test(plain) && !refused.test(plain)) return 'absorbed';
  if (doubtful.test(plain) && !directlyRefused.test(plain)) return 'doubtful';
  const bare = withoutReason(withoutAside(plain).replace(reservesHeld, ' ').replace(twiceDenied, ' '));
  const list = [labelsOf(sentence), over.at(-1) ?? ''];
  if (block.kind === 'item' && ofThingsWith.test(plain)) return null;
  const isListed = isUnderRefusal(sentence) && !saysItself.test(bare);
  const isRefused = refused.test(bare) || denied.test(bare) || isListed;
  const isNamed = named.test(bare);
  if (invited.test(plain) && !refused.test(bare)) return 'paid';
  if (isRefused) return isNamed || paid.test(bare) || refused.test(bare) || isListed ? 'refused' : null;
  if (block.kind === 'item' && isUnderDoubt(sentence) && !saysItself.test(bare)) return 'doubtful';
  return paid.test(block.kind === 'item' ? bare.replace(onlyNames, ' ') : bare) ||
    whole.test(bare) ||
    isUnderYes(sentence) ||
    [...list, earlier].some((words) => paidList.test(words) && !mixedList.test(words))
    ? 'paid'
    : null;
}

/** "Running costs such as rent (not salaries)": the bracket takes one thing out, and the rest stands. */
const withoutAside = (plain: string) => plain.replace(aside, (words) => (named.test(words) ? words : ' '));
const aside = /\((?:but |though )?(?:not|no|excluding|except|other than|without)\b[^()]{0,80}\)/gi;
const sumSaid = /£ ?[0-9]|[0-9] ?%|\bper cent\b|\b(?:tenth|fifth|quarter|third)\b/i;
/** Why costs are met denies none of them; why they are not is left where it stands. */
const withoutReason = (plain: string) => {
  const main = plain.replace(reason, '');
  return isOfOverheads(main) && (paid.test(main) || sumSaid.test(main)) && !refused.test(main) && !denied.test(main)
    ? main
    : plain;
};
/** A line of a list says what its lead-in says of it: "to meet running costs, salaries included". */
const onlyNames =
  /^\W{0,3}(?:to |for |towards )(?:(?:meet|cover|pay(?: for)?|fund|support)\b)?|\b(?:includ(?:es|ing)|inclusive of)\b|[,(] ?(?:[\w-]+ ){0,5}included\b/gi;
/** "Projects whose core costs are met by the NHS": named to tell which projects, and not what is paid. */
const ofThingsWith =
  /^\W{0,3}(?:(?!costs?\b|expens|spending|overheads?\b|charges?\b)[\w-]+ ){1,4}(?:(?:for|in|of|with) which|whose|where|who)\b/i;
/** Under a list of what is not paid for, a sentence that gives with one hand: "We can, however, look at core costs". */
const saysItself = /\b(?:we|you|it|grants?|the fund) (?:can|may|will|do)\b(?! (?:\w+ )?(?:not|never|only)\b)/i;

/** Other things that have a share of their own. */
const ofAnotherShare =
  /\b(?:surplus|profit|margin|contingenc\w+|reserves?|inflation|rises?|increases?|uplift|travel|expenses|variation|variances?|underspend|changes?|differences?)\b/i;

/** "Overheads", "Running costs": no more than the name stands over it. */
const isHeadingOfCosts = (label: string) => label.length < 45 && named.test(label) && !isOfRefused(label);
const directlyRefused =
  /\b(?:cannot|(?:can|will|shall|may|must|do|does|is|are) not|not eligible|ineligible|excluded?|nothing|no part)\b(?! (?:\w+ )?(?:ruled|rule|excluded|manage|say|meet all|yet|depend))/i;

const isOfOverheads = (plain: string) => named.test(plain) || namesTwoItems(plain);

const moneyNamed =
  /\b(?:costs?|price[ds]?|budget\w*|grants?|fund(?:s|ed|ing)?|paid|pay|money|charged?|expenditure)\b|£/i;

/** The nearest label or heading decides: "What we can pay for" above "What we can't pay for" is another list. */
const isUnderRefusal = (sentence: Sentence) =>
  isOfRefused(sentence.over.at(-1) ?? '') ||
  (isOfRefused(sentence.over.at(-2) ?? '') && sentence.over.length > 2 && (sentence.over.at(-1) ?? '').length < 4) ||
  excludedList.test(columnOf(sentence));
const isOfRefused = (label: string) => {
  const words = label.replace(listGoesOn, ' ');
  if (/^(?:if|when|nobody|no one)\b/i.test(words)) return false;
  return bareNo.test(words) || ((refusedList.test(words) || isTurnedAway(words)) && !mixedList.test(words));
};
/** No rule on who may ask nor on what becomes of forms, and nothing that is not turned away. */
const isTurnedAway = (lead: string) =>
  lead.length < 80 && turnedAway.test(lead) && !denied.test(lead.replace(noTo, ' '));
const noTo = /\bno (?:to|good|use)\b/gi;
/** Its lead-in denies something, and whether that is paying no pattern tells. */
const isUnderDoubt = ({ over }: Sentence) => {
  const lead = (over.at(-1) ?? '').replace(listGoesOn, ' ');
  return lead.endsWith(':') && someDenial.test(lead) && !mixedList.test(lead);
};
const isUnderYes = (sentence: Sentence) => includedList.test(columnOf(sentence));

/** What stands over the column of a cell: a table of two lists has its yes and its no there. */
const columnOf = ({ block, over }: Sentence) =>
  block.kind === 'cell' && block.labels?.length ? (over.at(-block.labels.length) ?? '') : '';

/** Whether the document says of its own money what a pattern listens for: "capital works" in a list of what is not paid for tells the contrary. */
export const saysOf = (facts: Pick<Facts, 'sentences'>, words: RegExp): boolean =>
  listen(facts, words).some(
    ({ sentence, match: { 0: said, index } }) =>
      !isUnderRefusal(sentence) &&
      !ofSomeYear.test(sentence.plain.slice(index + said.length)) &&
      !boughtWith.test(sentence.plain.slice(0, index)) &&
      // "One-off grants cannot pay for core costs": what is denied after it is another matter.
      !isDenied(sentence.plain.slice(0, index), index, index) &&
      !exceptsThem.test(sentence.plain.slice(0, index)),
  );
/** "The minibuses bought with the capital grant of 2021": another grant, which is spent. */
const ofSomeYear = /^(?: \w+)? (?:of|in|from|awarded in|made in) (?:19|20)[0-9]{2}\b/i;
const boughtWith = /\b(?:bought|built|provided|repaired|fitted) (?:with|by|from|out of) (?:[a-z]+ ){0,3}$/i;
const exceptsThem = /\b(?:other than|except(?:ing)?(?: for)?|apart from|not apply to|unlike) (?:\w+ ){0,2}$/i;
