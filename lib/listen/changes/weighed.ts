import type { Facts, Sentence, Standing } from '@/lib/facts.ts';
import { isLongPast } from '@/lib/listen/aside.ts';
import { hearNeverWeighed } from '@/lib/listen/changes/never-weighed.ts';
import { hearUnweighed } from '@/lib/listen/changes/unweighed.ts';
import { mostTelling, recommendedLast, toldOfWeighing } from '@/lib/listen/changes/weighed-told.ts';
import { listenToAskedFirst } from '@/lib/listen/consultation/asked-first.ts';
import { equalityAssessed } from '@/lib/listen/equality/equality-papers.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isAboutEnding, isActOfFunded } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { notKnownToBeDone } from '@/lib/vocabulary/changes/cut-unweighed.ts';
import {
  asksWhetherWeighed,
  assessedLater,
  cutRuledOut,
  early,
  impact,
  neverWithout,
  notDone,
  options,
  optionsAsked,
  otherMatter,
  stillOpen,
  undone,
} from '@/lib/vocabulary/changes/cuts.ts';
import {
  besideTheCut,
  effectHeard,
  lookedAtLater,
  ofWhatStays,
  shortOfMoney,
  soonAlone,
  talkHeard,
  waysHeard,
  withTalk,
} from '@/lib/vocabulary/changes/cuts-heard.ts';
import {
  askedAndReplied,
  nothingComesOfIt,
  notOurCut,
  putOff,
  repliedNot,
  somebodyAsked,
  tellsEffectLate,
  unheardBefore,
} from '@/lib/vocabulary/changes/cuts-unheard.ts';
import { notOfHearing, stillInTime } from '@/lib/vocabulary/changes/never-weighed.ts';
import { isSmallThing } from '@/lib/vocabulary/consultation/unasked.ts';
import { funderMay } from '@/lib/vocabulary/stance.ts';

/** What a document tells of weighing a cut before it is decided. */
export interface Weighing {
  /** Said outright that it was not done. */
  readonly denied: readonly Sentence[];
  /** Other words that somebody was not asked. */
  readonly unasked: readonly Sentence[];
  /** Those affected were not asked about a part of it. */
  readonly leftOut: readonly Sentence[];
  readonly impacts: readonly Sentence[];
  readonly talks: readonly Sentence[];
  readonly options: readonly Sentence[];
  /** Thought and not shown, left to the funder, or left open. */
  readonly unsure: readonly Sentence[];
  /** It tells that those affected were asked first. */
  readonly isAsked: boolean;
  /** It tells that this was in good time. */
  readonly isEarly: boolean;
}

/** "They were not asked about the rooms": part of the cut was kept from them. */
const notAskedAbout =
  /\b(?:was|were|has been|have been|had been|been) not (?:asked|consulted|spoken to|told) (?:about|on|whether)\b(?! (?:it|this|these|the (?:proposals?|report|cuts?|decision|reductions?|ending|closure|saving))\b)|\bnot been (?:asked|consulted|spoken to|told) (?:about|on|whether)\b(?! (?:it|this|these|the (?:proposals?|report|cuts?|decision|reductions?|ending|closure|saving))\b)/i;
const exitPlanned = /\b(?:exit|succession|handover) (?:plan|strategy)\b/i;
const otherHeading = /\b(?:equalit(?:y|ies)|climate|carbon|environment\w*|data protection|planning)\b/i;
/** "By the Director, who has not been involved so far": who is to look at it again. */
const ofReviewer =
  /\bwho (?:has|have|had|was|were) not\b|\bnot (?:been )?involved (?:so far|in the (?:original |first |earlier )?decision)\b/i;
const longAgo = /\b(?:19|20)[0-9]{2}\b/;
/** "Were our own budget to fall", "a smaller award": a cut by another name. */
const lessMoney =
  /\b(?:smaller|lower|lesser) (?:awards?|grants?|sums?|payments?|amounts?)\b|\b(?:budget|settlement|allocation|income)\b[^.;]{0,20}\b(?:falls?|fell|shrinks?|drops?|(?:is|was|were|be) (?:lower|smaller|less|cut))\b|\b(?:pull(?:s|ed)? out|tak(?:e|es) (?:out|away|back)|withdraw(?:s|n)?|find(?:s)? less) (?:(?:its|their|our|some|the|of) ){0,2}(?:money|funding|share)\b|\b(?:have|has|be|is) less (?:money )?to (?:give|share|spend|award)\b|\b(?:adjusted|revised|moved) downwards?\b|\bprice (?:reduction|cut)\b/i;

/** "Something that you hadn't told us about": what the funded left untold. */
const untoldByYou =
  /\b(?:you|the (?:recipient|provider|grantee|grant holder|organisation)) (?:had|have|has|did|do|does) not (?:tell|told|inform|informed|disclose|disclosed|notify|notified|report|reported|mention|mentioned)\b/i;

/** "If we have not heard from you by then the changes are taken as agreed": silence is no talk. */
const takesSilence =
  /\b(?:if|unless|where) (?:we|I|the council|nothing)\b[^.;,]{0,25}\b(?:not|nothing|is) (?:\w+ )?(?:heard|hear|received?|had|have)\b/i;

const isOfOther = (plain: string) =>
  neverWithout.test(plain) ||
  ofReviewer.test(plain) ||
  otherMatter.test(plain) ||
  notAskedAbout.test(plain) ||
  otherHeading.test(plain);

/** Of the air or the road; and "without delay", which leaves nothing undone. */
const ofAir = /\b(?:carbon|climate|air quality|noise|biodiversity)\b|\bwithout (?:undue |any )?delay\b/i;

/** What a document tells of weighing a cut, hearing those affected and looking for other ways before it is decided. */
export const hearWeighing = once(hearIn);

function hearIn(facts: Facts): Weighing {
  const isChange = facts.kinds.some(({ kind }) => kind === 'change');
  const isOfCut = (sentence: Sentence) =>
    sentence.block.kind !== 'heading' &&
    !otherHeading.test(sentence.over.slice(-2).join(' ')) &&
    !exitPlanned.test(sentence.plain) &&
    !isActOfFunded(sentence) &&
    !untoldByYou.test(sentence.plain) &&
    !notOurCut.test(sentence.plain) &&
    !takesSilence.test(sentence.plain) &&
    !besideTheCut.test(sentence.plain) &&
    !isSmallThing(sentence.plain) &&
    (isChange || isOfLessMoney(sentence) || isAfterLess(facts, sentence) || isAboutEnding(facts, sentence));
  const hear = (pattern: RegExp, standing: readonly Standing[]) =>
    listen(facts, pattern, { standing: ['current', 'supposed', ...standing], not: otherMatter })
      .map(({ sentence }) => sentence)
      .filter(isOfCut);

  const isOurs = (sentence: Sentence) => !isOthersDoing(facts, sentence) && !ofWhatStays.test(sentence.plain);
  const denied = [...undone.flatMap((words) => hear(words, [])), ...hear(notDone, isChange ? ['past'] : [])].filter(
    (sentence) =>
      !sentence.plain.endsWith('?') &&
      !neverWithout.test(sentence.plain) &&
      !cutRuledOut.test(sentence.plain) &&
      !ofAir.test(sentence.plain) &&
      !somebodyAsked.test(sentence.plain) &&
      isOurs(sentence),
  );
  const told = isChange ? listenToAskedFirst(facts) : { asked: [], notAsked: [] };
  const unasked = told.notAsked
    .map(({ sentence }) => sentence)
    .filter(isOurs)
    .filter(
      ({ plain, standing }) =>
        !isOfOther(plain) &&
        !notOurCut.test(plain) &&
        !besideTheCut.test(plain) &&
        !(standing === 'past' && longAgo.test(plain)),
    );
  if (isChange) {
    denied.push(
      ...unheardBefore.flatMap((words) => hear(words, ['past'])).filter((one) => isNow(one) && isOurs(one)),
      ...repliesOf(facts),
      ...heardTooLate(facts),
    );
    if (!listen(facts, stillOpen, { standing: ['current', 'past', 'supposed'] }).length)
      denied.push(...[assessedLater, lookedAtLater, ...putOff].flatMap((words) => hear(words, ['past'])));
    for (const { answer, yes } of listenToAnswers(facts, asksWhetherWeighed)) if (yes === false) denied.push(answer);
  }

  const isOwn = (sentence: Sentence) => isOurs(sentence) || (!isChange && /^(?:[0-9.]+ )?if\b/i.test(sentence.plain));
  // What the writer does not know to have been done may have been done, and what is to be done in time is not left undone.
  const isKnown = ({ plain }: Sentence) =>
    !notKnownToBeDone.test(plain) && !notOfHearing.test(plain) && !(notYet.test(plain) && stillInTime.test(plain));
  const more = hearUnweighed(facts, isChange, (sentence) => isOfCut(sentence) && isOwn(sentence) && isNow(sentence));
  const isOpen = listen(facts, stillOpen, { standing: ['current', 'past', 'supposed'] }).length > 0;
  denied.push(
    ...more.denied,
    ...hearNeverWeighed(
      facts,
      isChange,
      (sentence) => isOfCut(sentence) && isOurs(sentence) && isNow(sentence),
      isOpen,
    ),
  );

  const isOfThen = ({ standing, plain }: Sentence) => standing === 'past' && isLongPast(facts, plain);
  const asked = told.asked.map(({ sentence }) => sentence).filter((sentence) => !isOfThen(sentence));
  // A letter tells what was done before it; an agreement only of what is to be done. Notice of a decision is not talk before it.
  const heard = (pattern: RegExp) =>
    hear(pattern, isChange ? ['past'] : []).filter(
      (sentence) =>
        (isChange || !funderMay.test(sentence.plain)) &&
        (!isUndone(sentence.plain) || neverWithout.test(sentence.plain)) &&
        !somebodyAsked.test(sentence.plain) &&
        !denied.includes(sentence) &&
        !isOfThen(sentence) &&
        !(pattern === early && (/\bnotice\b/i.test(sentence.plain) || isSoonAlone(sentence))),
    );
  const also = toldOfWeighing(facts, isChange);
  const isTold = (sentence: Sentence) =>
    isOfCut(sentence) && isOwn(sentence) && isNow(withoutEquality(sentence)) && !isOfThen(sentence);
  const earlyTalks = [...heard(early), ...heard(talkHeard), ...also.talks.filter(isTold)];
  const talks = [...earlyTalks, ...asked];
  const weighed = inOrder([
    ...[...impact, effectHeard].flatMap(heard),
    ...more.weighed,
    ...also.impacts.filter(isTold),
  ]);
  const ways = [
    ...more.heard,
    ...heard(options),
    ...heard(optionsAsked),
    ...heard(waysHeard),
    ...also.options.filter(isTold),
  ];
  // An assessment for equality weighs a part of the effect: where it stands alone, a reader may ask for the rest.
  const isSilent = isChange && [denied, unasked, weighed, talks, ways].every((said) => !said.length);
  return {
    denied: inOrder(denied).filter(isKnown),
    unasked: unasked.filter(isKnown),
    leftOut: isChange ? hear(notAskedAbout, ['past']) : [],
    impacts: mostTelling(isSilent ? equalityAssessed(facts) : weighed),
    talks: recommendedLast(talks),
    options: mostTelling(ways),
    unsure: inOrder(more.unsure),
    isAsked: asked.length > 0,
    isEarly: earlyTalks.length > 0,
  };
}

/** "That the outcome be reported to the Executive at the earliest opportunity": done soon, and nobody spoken to. */
const isSoonAlone = ({ plain }: Sentence): boolean =>
  soonAlone.test(early.exec(plain)?.[0] ?? '') && !withTalk.test(plain);

/** By its own words or its heading: "If our money gets tight". */
const isOfLessMoney = ({ plain, over }: Sentence): boolean =>
  [plain, over.at(-1) ?? ''].some((words) => lessMoney.test(words) || shortOfMoney.test(words));

/** The sentence before it in its paragraph speaks of less money. */
function isAfterLess({ sentences }: Facts, sentence: Sentence): boolean {
  const before = sentences[placeOf(sentences, sentence) - 1];
  return before !== undefined && before.block === sentence.block && isOfLessMoney(before);
}

const inOrder = (sentences: readonly Sentence[]): Sentence[] =>
  [...new Set(sentences)].sort((one, other) => one.start - other.start);

const notYet = /\b(?:not|yet) yet\b|\byet to\b/i;
const isUndone = (plain: string) => notDone.test(plain) || undone.some((words) => words.test(plain));

/** Not what was left undone another year. */
const isNow = ({ plain, standing }: Sentence) => !isOfOther(plain) && !(standing === 'past' && longAgo.test(plain));

/** What was answered to a question in a meeting, where the answer is that it was not done. */
const repliesOf = (facts: Facts): Sentence[] => [
  ...listen(facts, somebodyAsked, { standing: ['current', 'past', 'supposed'], not: otherMatter })
    .filter(({ sentence: { plain } }) => asksOfHarm.test(plain))
    .flatMap(({ sentence }) => replyTo(facts, sentence)),
  ...listen(facts, askedAndReplied, { standing: ['current', 'past', 'supposed'], not: otherMatter })
    .map(({ sentence }) => sentence)
    .filter(({ plain }) => asksOfHarm.test(plain) && repliedNot.test(plain)),
];
const asksOfHarm =
  /\b(?:effects?|impacts?|consequences|happen to|mean (?:for|to)|worked out|assess(?:ed|ment)?|spoken|consulted|asked (?:first|beforehand|what)|been (?:asked|told|involved)|approached)\b/i;

function replyTo({ sentences }: Facts, asked: Sentence): Sentence[] {
  const reply = sentences[placeOf(sentences, asked) + 1];
  return reply && reply.standing !== 'other' && repliedNot.test(reply.plain) ? [reply, asked] : [];
}

/** Those affected may say what it means once nothing can come of it. */
const heardTooLate = (facts: Facts): Sentence[] =>
  listen(facts, tellsEffectLate, { standing: ['current', 'supposed'] }).flatMap(({ sentence }) => {
    const place = placeOf(facts.sentences, sentence);
    const near = facts.sentences.slice(place, place + nextSentences);
    return near.some(({ plain }) => nothingComesOfIt.test(plain)) ? [sentence] : [];
  });
const nextSentences = 3;

/** "An equality impact assessment and a statement of the effect on each group": beside the first the second still stands. */
const withoutEquality = (sentence: Sentence): Sentence => ({
  ...sentence,
  plain: sentence.plain.replace(
    /\b(?:an? |the )?equality (?:and quality )?(?:impact )?(?:assessment|analysis)(?: and)?\b/i,
    ' ',
  ),
});
