import type { Facts, Sentence } from '@/lib/facts.ts';
import { isAside } from '@/lib/listen/aside.ts';
import type { Barrier } from '@/lib/listen/commissioning/barriers.ts';
import { isNotOurs } from '@/lib/listen/commissioning/not-ours.ts';
import { listen } from '@/lib/listen/listen.ts';
import { worthOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { spansIn } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { listenLinked } from '@/lib/listen/together/linked.ts';
import { ofTheLaw, onSubsidiaries, saidByOthers } from '@/lib/vocabulary/aside.ts';
import {
  coverOpen,
  creditMark,
  goesOut,
  hasTooLittle,
  heavyPapers,
  leastAsked,
  madeIntoOne,
  manyTimes,
  moneyDown,
  muchAlready,
  notTogether,
  onDuty,
  onlyTheLarge,
  otherIncome,
  papers,
  roomPerhaps,
  sizeOfBidder,
  whateverTheSum,
  wholeByOneself,
} from '@/lib/vocabulary/commissioning/shut-out.ts';
import { ceiling } from '@/lib/vocabulary/commissioning/small-bidders.ts';
import { notTheirTurnover, ofAsker } from '@/lib/vocabulary/commissioning/small-bids.ts';
import {
  auditOnly,
  eachAlone,
  isBar,
  ownDepartments,
  shareOfIncome,
  tooFewStaff,
  unpaidForMonths,
} from '@/lib/vocabulary/commissioning/small-shut.ts';

/** Twice what a year is worth, or the whole where no year's worth is told; a small charity has seldom a quarter of a million. */
export function tooMuchFor(worth: ReturnType<typeof worthOf>): number {
  if (worth?.yearly) return 2 * worth.amount;
  return Math.min(250_000, worth ? 2 * worth.amount : 250_000);
}

/** Asked of themselves by the large, by the law, of few, or not at all: "need not", "will not be asked for". */
const notAsked =
  /\b(?:need not (?:have|show|be (?:a|an|in|regist)|hold|send)|(?:do(?:es)?|will|shall|are|is|must|have|has|would) ?not (?:\w+ ){0,3}(?:ask|need|require|set|have to|expect|want|look|be asked|be needed|matter|count)|no (?:minimum|least|test|threshold|turnover|requirement|need)|not (?:needed|required|asked|a (?:condition|test))|without (?:a |any )?(?:minimum|turnover)|never (?:be )?ask(?:ed)?|unless|publish\w*|statement|pay gap|per week|a week|each week|a month|of the (?:present|current|existing) service|work on the|consent|permission|sub-?contract\w* any|assign)\b/i;

/** In words that a label, a list or a question makes whole, what a small organisation cannot meet. */
export const shutOut = once((facts: Facts): readonly Barrier[] => {
  const isTender = facts.kinds.some(({ kind }) => kind === 'tender');
  const barriers: Barrier[] = [];
  const isOwn = (sentence: Sentence, words: string) =>
    !isAside(facts, sentence) &&
    !isNotOurs(facts, sentence) &&
    sentence.block.kind !== 'heading' &&
    !sentence.plain.endsWith('?') &&
    ![ofTheLaw, onSubsidiaries, saidByOthers].some((pattern) => pattern.test(words));
  const hear = (patterns: readonly RegExp[], what: string, isHeavy: boolean, not: RegExp = notAsked) => {
    for (const pattern of patterns)
      for (const { sentence, match } of listenLinked(facts, pattern, { not }))
        if (isOwn(sentence, match.input))
          barriers.push({
            what,
            sentence,
            isHeavy:
              isHeavy &&
              ofBidders.test(match.input) &&
              !/\bmay be (?:\w+ )?(?:required|asked|sought)\b/i.test(match.input),
          });
  };
  for (const { sentence, match } of listenLinked(facts, sizeOfBidder, { not: otherIncome, ofMatter: true })) {
    const words = match.input.replace(/\bturn(?:s|ing|ed)? over\b/gi, 'turnover');
    const most = Math.max(0, ...spansIn(facts.values.money, sentence).map(({ amount, atMost }) => atMost ?? amount));
    const isLeast = hasTooLittle.test(words) ? goesOut.test(words) : leastAsked.test(words) || goesOut.test(words);
    if (
      notAsked.test(words) ||
      (onlyTold.test(words) && !goesOut.test(words)) ||
      isOfOthers(sentence.plain) ||
      !isOwn(sentence, words)
    )
      continue;
    if (manyTimes.test(words) && /\b(?:value|price|contract|sum|worth)\b/i.test(words))
      barriers.push({ what: 'a least turnover', sentence, isHeavy: true });
    else if (isLeast && most && isTest(words, isTender))
      barriers.push({ what: sizeAsked(words), sentence, isHeavy: most >= tooMuchFor(worthOf(facts)) });
  }
  hear([creditMark], 'a credit rating', false);
  hear(onlyTheLarge, 'a bar on small groups', true, notOfBidding);
  hear(muchAlready, 'what only larger organisations have already', true, onDuty);
  hear([ownDepartments, tooFewStaff], 'what only larger organisations have already', true, onDuty);
  hear([auditOnly], 'heavy paperwork', true);
  hear([unpaidForMonths], 'money to go unpaid for months', true);
  hear([eachAlone], 'a test that partners must each pass alone', true);
  for (const { sentence, match } of listen(facts, shareOfIncome, { not: notAsked, standing: ['current', 'supposed'] }))
    if (isBar.test(sentence.plain) && isOwn(sentence, match.input))
      barriers.push({ what: 'a least turnover', sentence, isHeavy: true });
  hear([notTogether], 'a refusal of joint bids', true, oneOfSeveral);
  if (isTender) hear([moneyDown], 'a bond or guarantee', true, notPutDown);
  if (isTender) hear([madeIntoOne], 'one large contract in place of several', false);
  for (const { sentence, match } of [heavyPapers, papers].flatMap((pattern) =>
    listenLinked(facts, pattern, { not: notAsked }),
  )) {
    const isHeavy = whateverTheSum.test(match.input);
    if ((isHeavy || heavyPapers.test(match[0])) && isOwn(sentence, match.input))
      barriers.push({ what: 'heavy paperwork', sentence, isHeavy });
  }
  for (const { answer, question, yes } of listenToAnswers(facts, smallAsks))
    if (asksToBid.test(question.plain) && (yes === false || saysNo.test(answer.plain)))
      barriers.push({ what: 'a bar on small groups', sentence: answer, isHeavy: true });
  return barriers;
});

/** Of those who would bid or apply, and not of the service that is bought. */
const ofBidders =
  /\b(?:bid(?:s|ders?|ding)?|tender(?:s|ers?|ing)?|appl(?:y|ies|icants?|ications?)|quotations?|offers?|proposals?|eligib\w+|invited?|considered|suppliers?|providers?|contractors?|organi[sz]ations?|groups?|charit(?:y|ies)|bod(?:y|ies)|compan(?:y|ies)|firms?|associations?|scheme|fund(?:s|ed)?|you)\b/i;
/** Of who comes to a place, or what becomes of papers. */
const notOfBidding =
  /\b(?:book|hire\w*|visit\w*|need to|print|seat\w*|parking|from the (?:levy|charge|fee|rule|cut)s?)\b/i;
/** Of those who hire or rent, or that is not asked. */
const notPutDown =
  /\b(?:hir(?:e|es|ers?|ing)|tenants?|rent\w*|rooms?|hall|stalls?|keys?)\b|\b(?:no|not|nor|neither|never|without|nil|none|unless)\b[^.;]{0,60}\b(?:bonds?|guarantees?|deposits?|suret\w+|security|fee|charge)\b|\b(?:not|never|nor)\b[^.;]{0,25}\b(?:asked|needed|required|sought|wanted)\b/i;
/** Told and not tested: "tell us why if your reserves exceed". */
const onlyTold =
  /\b(?:if|where|when|explain\w*|tell us|why|state your|hospital's|university's|is paid (?:to|as)|contract is (?:over|above|more))\b/i;

/** What is asked of bidders is heard in an invitation; elsewhere it must be said who goes out. */
const isTest = (words: string, isTender: boolean) =>
  (isTender || goesOut.test(words) || /\b(?:must|need|minimum|at least|only|required)\b/i.test(words)) &&
  /\b(?:bidders?|tenderers?|suppliers?|providers?|applicants?|organisations?|groups?|charit(?:y|ies)|bod(?:y|ies)|compan(?:y|ies)|contractors?|you|your|minimum|turnover|least|test|required?s?|reserves|net (?:assets|worth)|(?:annual|yearly) income)\b/i.test(
    words,
  ) &&
  !/\b(?:we (?:will|shall) pay|grants? of|award of|(?:is|are) worth|worth of|price of|priced)\b[^.;]{0,30}£/i.test(
    words,
  );
const sizeAsked = (words: string) => (/\breserves|assets|worth\b/i.test(words) ? 'large reserves' : 'a least turnover');

/** A most and no least, the asker's own income, or that of others: "those are the agreements for organisations with an income over £2 million". */
const isOfOthers = (plain: string) =>
  [ceiling, notTheirTurnover, ofAsker].some((pattern) => pattern.test(plain)) ||
  /^(?:those|these|they) (?:are|were) (?:the|our)\b|\bbetween them\b/i.test(plain);

/** One entity out of several that must be named, or the terms of bidding together. */
const oneOfSeveral =
  /\b(?:unless|without (?:the |our |prior |first |telling|naming|a lead)|consent|permission|lead (?:body|organisation|partner|bidder)|on behalf of|each (?:member|partner)|more than one (?:bid|tender|application|joint)|(?:not|never) (?:be )?(?:marked down|penali[sz]ed|disadvantaged)|need not|domestic|civil|each other|information sharing|dispute)\b/i;
const smallAsks =
  /\b(?:small\w*|tiny|local|little|village|volunteer-?(?:led|run)|new|no (?:paid )?staff|voluntary|community|charity)\b[^?]{0,80}\b(?:bid\w*|apply|tender\w*|do this|run this|take part|compete|eligible|chance|worth|considered|win)\b|\b(?:worth|point|chance|possible)\b[^?]{0,30}\b(?:small\w*|local|voluntary|community|charity)\b/i;
/** Whether the small may or might bid, and not whether they would lose by it or must have something. */
const asksToBid =
  /^(?!.*\b(?:disadvantage\w*|too late|need|have to|must|matter|only|lose|barred|exclud\w+|shut out|ruled out|penali\w+|charged?|marked down|unable|worse|harder|prefer\w*|problem|for small groups)\b).*\b(?:can|may|could|are|is|will|would|do|does|any)\b/i;
const saysNo =
  /^(?:frankly,? |honestly,? |sadly,? |in practice,? |probably |almost certainly |realistically,? )*(?:no\b|not\b|i am afraid (?:not|no)|unlikely|we would not advise)/i;

/** How much cover or standing is wanted, or whether there are lots, is left open. */
export const conditionsOpen = once((facts: Facts): readonly Sentence[] =>
  [coverOpen, roomPerhaps]
    .flatMap((pattern) => listenLinked(facts, pattern, { standing: ['current', 'supposed'] }))
    .map(({ sentence }) => sentence)
    .filter((sentence) => !isNotOurs(facts, sentence) && sentence.block.kind !== 'heading'),
);

/** Parts that may not be bid for. */
export const keptTogether = (facts: Facts): readonly Sentence[] =>
  listenLinked(facts, wholeByOneself)
    .filter(({ sentence }) => !isNotOurs(facts, sentence))
    .map(({ sentence }) => sentence);
