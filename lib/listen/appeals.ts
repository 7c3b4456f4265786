import { type Heard, isDenied } from '@/lib/listen/listen.ts';
import {
  appeal,
  fresh,
  heardAbove,
  noAppeal,
  noCase,
  noLookAgain,
  noReasons,
  toSenior,
} from '@/lib/vocabulary/reasons-and-appeal.ts';

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
export const takenFurther = (hear: (pattern: RegExp) => readonly Heard[]): readonly Heard[] =>
  [fresh, toSenior, heardAbove]
    .flatMap((pattern) => hear(pattern))
    .filter((heard) => !isRefused(heard) && !noCase.test(heard.sentence.plain));

/** What a document says that there will not be, in words. */
export function whatIsRuledOut(denied: readonly Heard['sentence'][]): string {
  const words = denied.map(({ plain }) => plain).join(' ');
  const parts = [
    noReasons.test(words) ? 'giving reasons' : '',
    noAppeal.test(words) || noLookAgain.test(words) || appeal.test(words) ? 'an appeal' : '',
  ];
  return parts.filter(Boolean).join(' and ');
}

/** The first sentences of what was heard, each once. */
export const unique = (heard: readonly Pick<Heard, 'sentence'>[]) =>
  [...new Set(heard.map(({ sentence }) => sentence))].slice(0, 3);
