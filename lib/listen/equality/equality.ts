import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { isDeniedBut } from '@/lib/listen/denial.ts';
import { hearNoHeed } from '@/lib/listen/equality/no-heed.ts';
import { hearReaching } from '@/lib/listen/equality/reaching.ts';
import { isWithOthers, leftOutIn } from '@/lib/listen/equality/with-people.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { earIn } from '@/lib/listen/sieve/sieve.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  action,
  afterwards,
  assessment,
  butMeantTo,
  consequence,
  equalityWord,
  inGoodTime,
  looseAssessment,
  nothingFound,
  notMade,
  saysEquality,
  stillToCome,
  wasMade,
} from '@/lib/vocabulary/equality/equality.ts';
import {
  actsOnGaps,
  asksWhoBears,
  beforeDecision,
  boxedNo,
  canWait,
  chosenNot,
  earnsMarks,
  easierWays,
  effectTold,
  forWorstOff,
  halfMade,
  inTheirTongue,
  isThereNow,
  ledToDuty,
  madeToSuit,
  meantToCome,
  moneyPutTo,
  moreAction,
  noTimeToFind,
  nowMade,
  paidToHelp,
  pointsToIt,
  ruleForTheirWork,
  safeguarding,
  suppliedByThem,
  usableBy,
  withOrFor,
  withoutNames,
  withTheReport,
} from '@/lib/vocabulary/equality/equality-steps.ts';
import { leftOutPeople, listedPeople, thosePeople } from '@/lib/vocabulary/people.ts';

/** "… so we have kept the half-price ticket": a consequence drawn, whatever the finding supposes. */
const actedOn = /\b(?:so|and|therefore) we(?: have| will)\b/i;
/** "Officers have assessed how each option would affect carers": what was done stands before what is supposed. */
function isMadeOf(plain: string): boolean {
  const supposed = plain.search(/\b(?:would|could|might)\b/i);
  return [wasMade, consequence].some((said) => {
    const match = said.exec(plain);
    return match !== null && match.index < supposed;
  });
}

/** No assessment is wanted of those who bid or are paid, and no second one unless something changes. */
const ofBidders =
  /\b(?:bidders?|tenderers?|suppliers?|applicants?|you) (?:do|does|need|need to|will|are|is) not\b|\b(?:you|they|bidders|applicants) need not\b|\bnot (?:need|require|ask for|want) (?:equality |monitoring )*(?:data|information|returns?)\b|\bnot (?:needed|required|necessary) (?:for|of|from|with) (?:bids|bidders|awards|grants|applications|quotations|tenders|lot [a-z0-9])\b|\b(?:assessment|analysis|EqIA|EIA|screening) (?:from|by) (?:the )?(?:bidders?|tenderers?|applicants?|suppliers?)\b|\b(?:further|second|new|fresh|another|updated) (?:equality )?(?:impact )?(?:assessment|analysis|EqIA|EIA)\b[^.;]{0,60}\b(?:unless|only if|until)\b/i;

/** A row of what earns marks: here a duty laid on bidders is something done, because it counts. */
const marked = /\b(?:marks?|weight(?:ing|ed)?|score|points|criteri(?:on|a)|%)|^(?:headings?|(?:quality )?questions?)$/i;
const share =
  /\b(?:[0-9]{1,3} ?(?:%|per cent|marks|points)|(?:a|one) (?:tenth|fifth|quarter|third) of the (?:\w+ )?(?:marks|points|score))/i;
/** The law repeated, forms to fill in, rules for those who apply, and the subject of a service. */
const boilerplate =
  /\?["')]?$|\b(?:(?:provider|recipient|supplier|contractor|tenderer|bidder|applicant|organisation|grant holder)s? (?:shall|must|will|should|is required to)|you (?:must|should|shall|will) (?:have|comply|keep|not|ensure|show|provide)|shall (?:comply|not (?:unlawfully )?discriminate|ensure)|comply with|equal opportunities (?:policy|employer|monitoring)|policies to be supplied|about you|(?:data protection|privacy|environmental|traffic|transport|landscape|heritage|noise|flood(?: risk)?|economic|highways?|ecological|retail) impact|impact assessment (?:on|of) (?:the )?(?:traffic|noise|landscape|highway|transport|heritage|ecolog\w+)|equality monitoring|we are an equal|committed to equality|complaints?|(?<!who )would (?:be (?!(?:most |more |worst |least |badly )?(?:worse|affected|hit|harmed|disadvantaged|felt|hard))|run|provide))\b/i;

/** "It's Document 9", "On the portal": where to find what was asked after. */
const isThere =
  /^(?:on|at|in|with) (?:the |our )?(?:portal|pack|annex|appendix|document|website|page|volume)\b|^(?:it(?:'s| is)|that(?:'s| is)|yes|you can (?:find|read|see) it) (?:at |in (?!preparation|draft|progress|hand|due)|on (?!hold)|with |attached|enclosed|published|document|annex|appendix|among|below|here)/i;

const asksOfIt = /\bequalit|\bimpact assessment|\bE(?:q|Q)?IA\b/i;
/** "Have you checked", which "no" denies; "is anyone hit harder? No" denies nothing. */
const ofLooking = /\b(?:check(?:ed)?|look(?:ed)?|assess(?:ed)?|consider(?:ed)?|think|thought|worked out|tested)\b/i;

/** "Why is there no equality analysis?": whoever asks takes it that there is none. */
const whyNone =
  /^why (?:is|was|were|has|have|did|are)\b[^?]{0,40}\b(?:no|not)\b|^why (?:is not|was not|has not|have not|did not)\b/i;

type Spoken = Pick<Heard, 'sentence'>;

/** What a document tells of an assessment of equality, made, not made or late, and of things done for those who are left out. */
export const hearEquality = once(hearIn);

function hearIn(facts: Facts): Record<'done' | 'undone' | 'late' | 'bare', Spoken[]> {
  const done: Spoken[] = [];
  const undone: Spoken[] = [];
  const late: Spoken[] = [];
  const standing = ['current', 'past'] as const;
  const heard = [
    ...listen(facts, assessment, { standing: [...standing, 'supposed'], not: boilerplate }),
    ...listen(facts, looseAssessment, { standing: [...standing, 'supposed'], not: boilerplate }).filter(
      ({ sentence }) => !earIn(facts.sentences, assessment).test(sentence.plain) && isOfEquality(facts, sentence),
    ),
  ];
  for (const { sentence } of heard) {
    const { plain, standing } = sentence;
    // What "would" happen to people is supposed, but that nobody looked at it is a fact.
    if (ofBidders.test(plain)) continue;
    const isPutOff = canWait.test(plain);
    const isNotMade = isPutOff || notMade.test(plain) || chosenNot.test(plain) || boxedNo.test(plain);
    const isToCome = stillToCome.test(plain) || meantToCome.test(plain) || withTheReport.test(plain);
    // That an earlier exercise was not assessed is no fault of this one; what an assessment of the present service found still counts.
    if ((isNotMade && isOfAnother(facts, sentence)) || isOthersDoing(facts, sentence)) continue;
    if (isNotMade && nowMade.test(plain)) {
      done.push({ sentence });
      continue;
    }
    if (standing === 'supposed' && !isNotMade && !actedOn.test(plain) && !isMadeOf(plain)) continue;
    const isFound = wasMade.test(plain) || consequence.test(plain);
    const isInTime = isFound && beforeDecision.test(plain);
    if (!isNotMade && isThereNow.test(plain)) done.push({ sentence }, ...nextOn(facts, sentence));
    else if (
      isPutOff ||
      (afterwards.test(plain) && !isInTime) ||
      (isNotMade && (butMeantTo.test(plain) || halfMade.test(plain)))
    )
      late.push({ sentence });
    else if (isNotMade) undone.push(...(isOfOtherImpact(facts, sentence) ? [] : [{ sentence }]));
    else if (isToCome && !inGoodTime.test(plain) && !wasMade.test(plain)) late.push({ sentence });
    else if (isFound) done.push({ sentence }, ...nextOn(facts, sentence));
  }
  for (const { question, answer, yes } of listenToAnswers(facts, asksOfIt)) {
    if (suppliedByThem.test(question.plain)) continue;
    if (notMade.test(answer.plain) || yes === false || whyNone.test(question.plain))
      undone.push({ sentence: answer }, { sentence: question });
    else if (yes || isThere.test(answer.plain)) done.push({ sentence: answer }, { sentence: question });
    undone.push(...after(facts, answer, notMade).filter(() => yes !== true));
  }
  for (const { question, answer, yes } of listenToAnswers(facts, asksWhoBears)) {
    if (asksOfIt.test(question.plain) || suppliedByThem.test(question.plain)) continue;
    const said = [answer, ...after(facts, answer, pointsToIt).map(({ sentence }) => sentence)];
    if (notMade.test(answer.plain) || (yes === false && ofLooking.test(question.plain)))
      undone.push({ sentence: answer }, { sentence: question });
    else if (yes !== false && said.some(({ plain }) => pointsToIt.test(plain)))
      done.push(...said.map((sentence) => ({ sentence })), { sentence: question });
  }
  for (const { sentence } of listen(facts, noTimeToFind, { standing: [...standing, 'supposed'] }))
    if (
      (leftOutPeople.test(sentence.plain) || whichGroups.test(sentence.plain)) &&
      !isOfAnother(facts, sentence) &&
      !isOthersDoing(facts, sentence)
    )
      undone.push({ sentence });
  const bare = listen(facts, nothingFound, { not: boilerplate }).flatMap(({ sentence }) => {
    const says = saysEquality.test(sentence.plain) || saysEquality.test(sentence.over.at(-1) ?? '');
    return says ? [{ sentence }, ...after(facts, sentence, /\b(?:open to|everyone|everybody|all|same)\b/i)] : [];
  });
  // What was found comes before what is done besides.
  return {
    done: [...done, ...hearActions(facts), ...hearReaching(facts), ...hearStrands(facts), ...hearSteps(facts)],
    undone: distinct([
      ...undone,
      ...hearNoHeed(facts).unassessed.filter((each) => !isIn(each, late) && !isIn(each, done)),
    ]),
    late,
    bare,
  };
}

const bareImpact = /\bimpact assessments?\b/i;
/** In notice of a cut "we have not done an impact assessment" may be of any effect, and is no word on equality. */
const isOfOtherImpact = (facts: Facts, sentence: Sentence): boolean =>
  facts.kinds.some(({ kind }) => kind === 'change') &&
  bareImpact.test(sentence.plain) &&
  !earIn(facts.sentences, assessment).test(sentence.plain.replace(bareImpact, '')) &&
  !isOfEquality(facts, sentence);

/** Those on whom a change may bear, by a common noun. */
const weighedPeople =
  /\b(?:older|elderly|younger|carers|women|ethnic|faith|low[- ]income|protected) (?:people|residents|groups|users|passengers|tenants|members|communities)?\b|\bprotected characteristics\b/i;
const whichGroups = /\bwhich (?:communities|groups|people)\b|\bprotected\b/i;

/** The sentence, its nearest heading or label, or one before it in its block is about equality. */
function isOfEquality({ sentences }: Facts, sentence: Sentence): boolean {
  const at = sentences.indexOf(sentence);
  const before = sentences.slice(Math.max(0, at - 3), at).filter(({ block }) => block === sentence.block);
  return [sentence.plain, sentence.over.at(-1) ?? '', ...before.map(({ plain }) => plain)].some((words) =>
    equalityWord.test(words),
  );
}

/** What is done for people who are left out, named in the sentence or, where it says "such groups", in one of the two before. */
function hearActions(facts: Facts): Spoken[] {
  const { sentences } = facts;
  const heard = [action, moreAction].flatMap((pattern) => listen(facts, pattern, { standing: ['current', 'past'] }));
  return heard.filter(({ sentence, match }) => {
    const { plain, block, standing } = sentence;
    if (standing === 'past' && !/\b(?:have|has|now|will)\b/i.test(plain)) return false;
    // The name of a service is no promise of one.
    if (block.kind === 'heading') return false;
    // Calling on older people may be the service itself; to be called on so that one is heard, or helped to apply, is not.
    if (/^visit/i.test(match[0]) && !facts.kinds.some(({ kind }) => kind === 'consultation') && !ofAsking.test(plain))
      return false;
    // A duty on the provider is no more than the law, unless it names those who are missed.
    const isDuty = dutyToReach.test(plain);
    if (isDuty && !/\bunder-?(?:represented|served)|\b(?:few|fewer|seldom|rarely|least|missed|left out)\b/i.test(plain))
      return false;
    if (isDuty) return !isDeniedBut(plain, match, ofPeople) && leftOutPeople.test(plain);
    if (isDeniedBut(plain, match, ofPeople) || (boilerplate.test(plain) && !isMarked(sentence))) return false;
    if (isWithOthers(facts, sentence, match)) return false;
    if (withOrFor.test(match[0]) && (safeguarding.test(plain) || ruleForTheirWork.test(plain))) return false;
    const at = placeOf(sentences, sentence);
    const before = thosePeople.test(plain) ? sentences.slice(Math.max(0, at - 2), at) : [];
    return [sentence, ...before].some((each) => leftOutPeople.test(each.plain) || listedPeople.test(each.plain));
  });
}

/** Steps that speak for themselves: money for those who speak their tongue, places that are worst off, an easier way to apply. */
function hearSteps(facts: Facts): Spoken[] {
  const now = { standing: ['current', 'past'] as const, not: boilerplate };
  const isOffer = facts.kinds.some(({ kind }) => kind === 'funding' || kind === 'tender');
  const steps = [
    ...listen(facts, moneyPutTo, { standing: ['current', 'past', 'supposed'] }).filter(({ sentence }) =>
      inTheirTongue.test(sentence.plain),
    ),
    ...listen(facts, effectTold, { ...now, standing: ['current', 'past', 'supposed'] }).filter(
      ({ sentence: { plain } }) => leftOutPeople.test(plain) || weighedPeople.test(plain),
    ),
    ...(isOffer
      ? listen(facts, earnsMarks, { standing: ['current'] }).filter(({ sentence }) => isMarked(sentence))
      : []),
    ...listen(facts, actsOnGaps, { standing: ['current'], not: askedOfThem }),
    ...listen(facts, forWorstOff, now),
    ...(isOffer ? listen(facts, usableBy).filter(({ sentence: { plain } }) => namesSeveral(plain)) : []),
    ...listen(facts, paidToHelp, now),
    ...listen(facts, ledToDuty, { standing: ['current'] }),
    ...(isOffer
      ? [...listen(facts, easierWays, now), ...listen(facts, withoutNames, now), ...listen(facts, madeToSuit, now)]
      : []),
  ];
  return steps.filter(
    ({ denied, sentence: { block, plain } }) =>
      (!denied || [withoutNames, actsOnGaps, usableBy].some((words) => words.test(plain))) && block.kind !== 'heading',
  );
}

/** Two or more groups of people by name, for whom something must be done and not merely said. */
const namesSeveral = (plain: string) => leftOutIn(plain).length > 1;

/** A strand, lot or pot of a table that is for groups led by them. */
const hearStrands = (facts: Facts): Spoken[] =>
  facts.kinds.some(({ kind }) => kind === 'funding' || kind === 'tender')
    ? listen(facts, /\b(?:led by|by[- ]and[- ]for)\b/i, {
        over: /\b(?:strands?|lots?|funds?|pots?|themes?|categor(?:y|ies)|streams?)\b/i,
        not: boilerplate,
      }).filter(
        ({ sentence: { block, plain }, denied }) =>
          !denied && (block.kind === 'cell' || block.kind === 'item') && leftOutPeople.test(plain),
      )
    : [];

/** "Please tell us which groups are missed": nothing is done with it yet. */
const askedOfThem = /^(?:[0-9a-z.()]+ )?(?:please )?(?:tell|show|say|explain|describe|list|set out)\b|\?/i;

const ofAsking = /\b(?:appl(?:y|ying|ication)|bids?|bidding|fund|survey|questions?|views|hear|help them|form)\b/i;
const dutyToReach =
  /\b(?:provider|recipient|grantee|supplier|charity)s? (?:shall|must|will|is to) (?:\w+ )?(?:reach|seek out|support|engage|work with)\b/i;

/** It earns marks: in a column of them, or by its own words: "a tenth of the marks are for how bidders will reach refugees". */
const isMarked = ({ plain, block, over }: Sentence): boolean =>
  (block.kind === 'cell' && over.some((words) => marked.test(words))) || share.test(plain);

/** What people do not have or do is no refusal: "families who do not speak English", "if English isn't your first language". */
const ofPeople =
  /\b(?:(?:who|that|which) (?:\w+ ){0,2}(?:do|does|did|are|is|have|has|can)(?: not|not| never)|English is not|where (?:there )?(?:has|have) (?:never|not))\b/gi;

/** The sentence after one about an assessment, where it says what was found or done. */
const nextOn = (facts: Facts, sentence: Sentence) => after(facts, sentence, consequence);

function after({ sentences }: Facts, sentence: Sentence, words: RegExp): Spoken[] {
  const next = sentences[placeOf(sentences, sentence) + 1];
  return next && next.block === sentence.block && next.standing !== 'other' && words.test(next.plain)
    ? [{ sentence: next }]
    : [];
}

const isIn = ({ sentence }: Spoken, heard: readonly Spoken[]) => heard.some((other) => other.sentence === sentence);

const distinct = (heard: readonly Spoken[]) =>
  heard.filter(({ sentence }, i) => heard.findIndex((other) => other.sentence === sentence) === i);
