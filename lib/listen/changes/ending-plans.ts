import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { bothSides, makesPlan, oneSided } from '@/lib/vocabulary/both-sides.ts';
import {
  afterwards,
  endHeading,
  endOfFunding,
  forThoseLeft,
  handedDown,
  leftToYou,
  ownPlan,
  signedByBoth,
  standsAside,
} from '@/lib/vocabulary/changes/endings.ts';
import { notOurs, otherEnd, othersTeach, peoplesOwn } from '@/lib/vocabulary/changes/exit-plans.ts';

type Sentences = Pick<Facts, 'sentences'>;
type Spoken = Pick<Heard, 'sentence'>;
const settings = { standing: ['current', 'supposed'], not: notOurs } as const;

/** "Not less than six months", "neither alone", "if it is not renewed": no denial of a plan. */
const harmless =
  /\b(?:not|no) (?:less|later|more|fewer|earlier) than\b|\bneither\b|\bwhether or not\b|\bif\b[^.;]{0,40}\bnot\b|\bso that nobody\b/gi;
const denies = /\b(?:no|not|never|nothing|cannot)\b/i;
const funding = /\b(?:grant|funding|contract|service|award|money|agreement|project)\b/i;
const planVerb = /\bplan|\b(?:agree|settl|decid|work|wr[io]t|dr[ae]w|prepar|review|discuss|set out|meet)\w*/i;

/** Plans for the end of the funding that both sides make, sign or settle, in whatever order that is said. */
export function plansOfBoth(facts: Sentences): Spoken[] {
  const named = [afterwards, forThoseLeft].flatMap((pattern) => listen(facts, pattern, settings));
  const atEnd = listen(facts, endOfFunding, settings).filter(({ sentence: { plain } }) =>
    /\bplan\b|\bdecide (?:together|with you)\b|\bwhat (?:should|is to|will|comes|happens|follows)\b/i.test(plain),
  );
  const under = listen(facts, /\b(?:plan|writ(?:e|ten) down|decide|settle|work out)\b/i, {
    ...settings,
    over: endHeading,
  }).filter(({ sentence }) => isUnderEnd(sentence));
  return [...named, ...atEnd, ...under].filter(({ sentence }) => {
    const { plain, block } = sentence;
    if (block.kind === 'heading' || plain.endsWith('?') || otherEnd.test(plain) || othersTeach.test(plain))
      return false;
    if (denies.test(plain.replace(harmless, ' ')) || !(makesPlan.test(plain) || planVerb.test(plain))) return false;
    if (
      !isOfTheEnd(sentence) ||
      (peoplesOwn.test(plain) && !funding.test(plain) && !endOfFunding.test(plain) && !isUnderEnd(sentence))
    )
      return false;
    return isSigned(facts, sentence) || (bothSides.test(plain) && !oneSided.test(plain));
  });
}

const isUnderEnd = ({ over }: Sentence) => over.slice(-2).some((words) => endHeading.test(words));
/** "What is to happen" may be next quarter; "what is to follow" or an exit plan may not. */
const happening = /\bwhat (?:happens|(?:is to|will|should|might|would|could) happen)\b/gi;
const isOfTheEnd = (sentence: Sentence) =>
  endOfFunding.test(sentence.plain) || afterwards.test(sentence.plain.replace(happening, ' ')) || isUnderEnd(sentence);

/** Signed by both, in the sentence or in the next of its block: "Neither may sign it off without the other." */
function isSigned({ sentences }: Sentences, sentence: Sentence): boolean {
  const next = sentences[placeOf(sentences, sentence) + 1];
  return (
    signedByBoth.test(sentence.plain) ||
    (next?.block === sentence.block && /^neither\b/i.test(next.plain) && signedByBoth.test(next.plain))
  );
}

/** Boxes and short lines under "At the finish" that name a joint plan. */
export const plansInBoxes = (facts: Sentences): Spoken[] =>
  listen(facts, /\b(?:joint|jointly|together|both|agreed (?:with|between))\b/i, {
    ...settings,
    over: endHeading,
  }).filter(
    ({ sentence }) =>
      endHeading.test(labelsOf(sentence)) && planVerb.test(sentence.plain) && !denies.test(sentence.plain),
  );

/** What one side has drawn up for the other to work to. */
export const plansHandedDown = (facts: Sentences): Spoken[] =>
  [handedDown, ownPlan].flatMap((pattern) => listen(facts, pattern, settings)).filter(({ denied }) => !denied);

/** "What happens when it is over?", "What about afterwards?" */
const asksOfTheEnd =
  /\b(?:what|how|help|support)\b[^?]{0,60}\b(?:end|ends|over|after|afterwards|finish\w*|stops?|next|runs? out|grant|money|funding)\b/i;
const end = /\b(?:ends?|over|finish\w*|stops?|runs? out|afterwards|after|next)\b/i;

/** Where the funder stands aside from what is to follow. */
export function leftToThem(facts: Sentences): Spoken[] {
  const said = listen(facts, standsAside, settings).filter(
    ({ sentence: { plain } }) =>
      endOfFunding.test(plain) ||
      /\bwhat (?:follows|happens|comes)\b[^.;]{0,20}\bend\b|\b(?:life|planning)\b[^.;]{0,20}\b(?:after|end)\b/i.test(
        plain,
      ),
  );
  const answered = listenToAnswers(facts, asksOfTheEnd).flatMap(({ question, answer, yes }) => {
    if (!end.test(question.plain)) return [];
    if (yes === false && /\b(?:help|support)\b/i.test(question.plain)) return [{ sentence: answer }];
    const next = facts.sentences[placeOf(facts.sentences, answer) + 1];
    const more = next && next.block === answer.block && standsAside.test(next.plain) ? [next] : [];
    const isLeft = leftToYou.test(answer.plain) && more.length > 0;
    return isLeft || standsAside.test(answer.plain) ? [answer, ...more].map((sentence) => ({ sentence })) : [];
  });
  return [...said, ...answered];
}
