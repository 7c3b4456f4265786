import { type Heard, isDenied } from '@/lib/listen/listen.ts';
import type { Answered } from '@/lib/listen/together/answers.ts';
import {
  appeal,
  fresh,
  heardAbove,
  looksAgain,
  noCase,
  noHope,
  reopened,
  toSenior,
} from '@/lib/vocabulary/changes/reasons-and-appeal.ts';

/** A denial before the words; after them it is of something else: "a review by an officer who was not involved". */
export const isRefused = ({ sentence, match }: Heard) =>
  isDenied(
    sentence.plain.slice(0, match.index).replace(ofReviewer, '-').replace(ofCase, '-'),
    match.index,
    match.index,
  );
/** "If the process was not followed you may ask": what was not done is the case for asking. */
const ofCase =
  /\b(?:if|where|when|should)\b[^,.;]{0,80}\b(?:not|never|without)\b[^,.;]{0,60}(?=\b(?:you|it|they|we|the \w+) (?:may|can|could|might|will|shall|have|should)\b)/gi;
const ofReviewer = /\b(?:nothing to do|no (?:part|hand|say|role|involvement)|not (?:been )?(?:involved|concerned))\b/gi;

/** "The Recipient may end it on two months' notice and need not give a reason": who gives the money asks for none. */
export function isOfFunded({ sentence: { plain }, match }: Heard): boolean {
  const clause = plain.slice(0, match.index).split(clauseEnd).at(-1) ?? '';
  const [, actor] = actorFirst.exec(plain.slice(match.index - clause.length)) ?? [];
  return actor !== undefined && fundedSide.test(actor);
}
const clauseEnd = /;|\band (?=(?:we|you|it|the)\b)|\bbut\b/i;
const actorFirst =
  /\b(you|we|(?:the|either|each|both) (?:\w+ )?(?:recipient|grantee|provider|organisation|charity|group|holder|partner|supplier|contractor|council|authority|funder|commissioner|trust|board|icb|buyer|party|parties|side|sides|trustees))\b(?=[^.;]{0,40}\b(?:may|can|need|shall|will|must|do|does|is|are)\b)/i;
const fundedSide =
  /^(?:you|the (?:\w+ )?(?:recipient|grantee|provider|organisation|charity|group|holder|partner|supplier|contractor))$/i;

/** A second look by its parts: somebody above who is asked, or eyes that come to it fresh. */
const takenFurther = (hear: (pattern: RegExp) => readonly Heard[]): readonly Heard[] =>
  [fresh, toSenior, heardAbove]
    .flatMap((pattern) => hear(pattern))
    .filter((heard) => !isRefused(heard) && !noCase.test(heard.sentence.plain));

/** Every way to have a decision looked at again, and apart from these what is no appeal: a hearing before there is a decision. */
export function secondLooks(hear: (pattern: RegExp) => readonly Heard[], asked: readonly Answered[]) {
  const heard = [
    ...hear(appeal).filter(
      (one) => !isRefused(one) && !asked.some(({ question, yes }) => question === one.sentence && !yes),
    ),
    ...[...[...hear(looksAgain), ...hear(reopened)].filter((one) => !isRefused(one)), ...takenFurther(hear)].filter(
      ({ sentence: { plain } }) =>
        !/\b(?:plan|every|each year|budget)\b/i.test(plain) &&
        !noHope.test(plain) &&
        !ofOwnReview.test(plain) &&
        !plain.endsWith('?'),
    ),
  ];
  const isBeforehand = ({ sentence: { plain } }: Heard) => beforeDecided.test(plain) && !afterDecided.test(plain);
  return { appeals: heard.filter((one) => !isBeforehand(one)), beforehand: heard.filter(isBeforehand) };
}
/** "The grants will be reviewed": by those who give them, and at nobody's asking. */
const ofOwnReview =
  /\b(?:grants|funding|services?|agreements|contracts?|polic(?:y|ies)|budgets?|arrangements|programmes?|strategy|criteria|schemes?|commissions?)(?: \w+){0,2} (?:will|shall|would|are to|is to)(?: \w+)? be (?:\w+ )?reviewed\b(?![^.;]{0,60}\b(?:request|ask|appeal))/i;
/** "Four weeks to make representations before a final decision is made". */
const beforeDecided =
  /\b(?:before|until|prior to|ahead of|in advance of|to inform|so that)\b[^.;]{0,40}\b(?:decisions?|decid(?:e|es|ed|ing)|finali[sz]ed|final recommendations?|recommendations? (?:is|are|go(?:es)?)|(?:cabinet|executive|committee|council|board|panel|members) (?:meets?|met|considers?|considered|takes?))\b/i;
/** "Before the decision takes effect you may appeal": by then there is one. */
const afterDecided =
  /\bappeal|\bdecision\b[^.;]{0,20}\b(?:takes? effect|comes? into|is (?:implemented|carried out))|\b(?:look|looked|reconsider\w*|review\w*)\b[^.;]{0,30}\bdecision\b/i;

/** The first sentences of what was heard, each once. */
export const unique = (heard: readonly Pick<Heard, 'sentence'>[]) =>
  [...new Set(heard.map(({ sentence }) => sentence))].slice(0, 3);
