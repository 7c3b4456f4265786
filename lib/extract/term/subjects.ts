import type { Mention } from '@/lib/extract/mentions.ts';
import { anotherTerm, carriesOn, granted, offer } from '@/lib/extract/term/words.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';

/** What takes up the subject of the sentence before: "It is to be spent between …", "The money is yours for two years". */
const takesUp =
  /^(?:[("]?[0-9a-z.]{1,5}\)? )?(?:it|this|these|they|those|both|each|all of it|that|nothing|none of it|(?:the|your|this|our) (?:money|sums?|whole|amounts?|total|support|help|promise|commitment|allocation|arrangements?|payments?|work|job)|(?:the|your|our) (?:new|next) (?:one|grant|contract|agreement|award)|its replacement|we|you)\b/i;
/** Of the same kind as the grant or contract just named, and after it. */
const theNext = /^(?:(?:the|your|our) (?:new|next) one|its replacement)\b/i;
const furthestBack = 3;

/** Gives the sentence before another, unless that is a cell, a heading or no longer said. */
export function sentencesBefore(sentences: readonly Sentence[]): (sentence: Sentence) => Sentence | null {
  return ({ start, block }) => {
    if (block.cell) return null;
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const before = sentences[low - 1];
    return before && before.standing === 'current' && !before.block.cell && before.block.kind !== 'heading'
      ? before
      : null;
  };
}

/** The words of a sentence, after those to which its subject points back where it names no offer itself. */
export function wordsAbout(sentence: Sentence, before: (sentence: Sentence) => Sentence | null): string {
  let words = sentence.plain;
  let at: Sentence | null = sentence;
  for (let back = 0; at && back < furthestBack && !offer.test(words) && takesUp.test(at.plain); back++) {
    const takesOver = theNext.test(at.plain);
    at = before(at);
    if (!at || isHeldOtherwise(at.plain)) return sentence.plain;
    if (anotherTerm.test(at.plain)) return takesOver ? `New grant: ${words}` : sentence.plain;
    words = `${at.plain} ${words}`;
  }
  return words;
}

const heldOtherwise =
  /\b(?:leas(?:e|es|ed|ehold)|sub-?lease|loans?|tenanc(?:y|ies)|tenants?|licen[cs]es? to|mortgages?|term of office|guarantees?|claw(?:s|ed)? ?back|let to|secondments?|seconded|placements?|apprenticeships?|internships?)\b/i;

/** "The lease of the hall runs from …": something else that has a length. What a grant pays for ("for the lease of a van") is named after it. */
export function isHeldOtherwise(words: string): boolean {
  const found = heldOtherwise.exec(words);
  return found !== null && !offer.test(words.slice(0, found.index));
}

const money = '(?:grants?|awards?|agreements?|contracts?|funding|funds?|schemes?|programmes?|pilot)';
/** "It takes the place of the Partnership Grants", "following the awards made to nine groups": what went before this offer. */
const takesThePlace = new RegExp(
  String.raw`\b(?:(?:takes?|taking|took) the place of|replac(?:es|ing|ed)|in place of|instead of|succeeds|successor to|follow(?:s|ing|ed)(?: on)?(?: from)?|build(?:s|ing)? on) (?:the|our|your|its|all|those|these|an?|last)\b(?:[ -](?!${money}\b)[\w']+){0,6}[ -]${money}\b`,
  'i',
);
/** From here on it is this offer that is spoken of again. */
const ownAgain =
  /\b(?:runs?|lasts?|starts?|begins?|covers?|continues?|comes into force|(?:is|are|be) (?:for|from|made|offered|awarded|available))\b|^,? (?:with effect )?(?:from|for|on)(?: a (?:period|term) of)? $/i;
/** "Grants made in 2023/24", "last made for 2025/26", "the awards that we gave in 2024/25". */
const madeThen = new RegExp(
  String.raw`\b${money}\b[^.;]{0,30}(?<!\b(?:be|being|is|are) )\b(?:last (?:made|paid|given|awarded|let|offered) (?:in|for)|(?:made|paid|given|gave|awarded|let|ran)(?: (?:to|by|for) [^.;,]{1,40})? (?:in|during)) (?:the )?$`,
  'i',
);
/** "Of the 22 groups funded in 2023/24, nine had been funded before". */
const fundedThen =
  /\b(?:groups|organisations|charities|clubs|projects|awards|grants|applicants|those|bodies) (?:(?:that|which|who) (?:were|had been) |we )?(?:funded|supported|awarded|made|given|helped) (?:in|during|for|by us in) $/i;
/** The same after a length: "the six-month grants paid in 2024/25", "twelve-month awards, last made for 2025/26". */
const thenMade = new RegExp(
  String.raw`^'?[- ]?(?:[\w'-]+ ){0,3}?${money},? (?:(?:that|which) (?:we|were|was) )?(?:last )?(?:made|paid|given|gave|awarded|let|offered)\b[^.;]{0,60}\b(?:in|for|during) (?:19|20)[0-9]{2}`,
  'i',
);

/** "Was made for 1 April 2022 to 31 March 2025 and will not be renewed", "made for 2022/23 to 2024/25, lapses". */
const thenEnds =
  /^\)?,? ?(?:(?:and|but|which|it|that) )?(?:now |then )?(?:lapses?|expires?|ends?|comes? to (?:an|its)(?: \w+)? (?:end|close)|runs? out|finish(?:es)?|(?:will not|is not|is not being|will no longer) (?:be )?(?:renewed|extended|repeated|continued)|(?:has|have) (?:now )?(?:ended|expired|lapsed|run out|finished))\b/i;
const wasMade =
  /\b(?:was|were|had been|has been|have been|is|made|given|paid|awarded|let|held|funded|ran)\b[^.;]{0,40}\b(?:for|from|between|over|in|covering)(?: the)?(?: period| years| financial years?)?(?: from)? $/i;

/** "The present three-year grant runs out in March": its length is over when the offer's begins. */
const atPresent = /\b(?:present|current|existing|outgoing|expiring|old) (?:initial |original |first )?$/i;
const runsOutThen = new RegExp(
  String.raw`^'?[- ]?(?:[\w'-]+ ){0,3}?${money}\b[^.;]{0,60}\b(?:runs? out|ends?|ended|expire[sd]?|finish(?:es|ed)?|comes? to (?:an|its) end|lapses?|due to (?:end|finish|expire|run out)|will (?:end|finish|expire|run out|come to an end))\b`,
  'i',
);

/** A grant or contract that went before this offer, though nothing is called former. */
export function isOfFormer({ before, after, sentence: { plain } }: Mention<DateFound | PeriodFound>): boolean {
  if (fundedThen.test(before.slice(-80)) && /\b(?:had|was|were|been|did)\b/.test(plain)) return true;
  if (madeThen.test(before.slice(-120)) || thenMade.test(after.slice(0, 140))) return true;
  if (thenEnds.test(after) && wasMade.test(before.slice(-100))) return true;
  if (atPresent.test(before) && runsOutThen.test(after.slice(0, 140))) return true;
  const former = takesThePlace.exec(plain);
  if (!former || former.index > before.length) return false;
  return !ownAgain.test(before.slice(former.index + former[0].length));
}

/** A contract that others hold, or of which this is a part: "a larger contract, held by Norbury Care until March 2028". */
const othersContract =
  /\b(?:main contract\b|(?:larger|wider|head|parent|framework|different|separate|sister|neighbouring) (?:\w+ )?(?:contracts?|agreements?|grants?|awards?|programmes?)|(?:contracts?|grants?|agreements?),? (?:which is )?(?:currently |now )?held by|(?:holds?|has) an? (?:\w+ )?(?:contract|grant|agreement) with|whose (?:\w+ )?(?:contracts?|grants?|agreements?),? (?:which )?(?:was |were )?(?:let|begun|began|made|awarded|given|signed|started|agreed|ends|comes|runs out|expires|finishes)|own (?:\w+ )?(?:grant|funding|settlement|contract|budget|allocation|money)\b|(?:grant|funding|money|settlement) (?:that )?(?:we (?:get|have|receive) )?from (?:the )?(?:government|home office|lottery|ministry|treasury|department)|(?:members?|trustees?) (?:\w+ ){0,4}serves?|(?:neighbouring|nearby|adjoining|another|other|some|most) (?:\w+ )?(?:councils?|authorit(?:y|ies)|boroughs?|trusts?|areas?|places|funders?)|not part of (?:this|the|your|our)|(?:nothing|not anything) to do with (?:this|the|your|our|us))\b/i;
/** Told of an earlier round: "awards were for nine months", "in 2023/24 the Fund was paid over eighteen months". */
const toldOf =
  /\b(?:was|were|had been|ran|lasted)(?! (?:awarded|approved|agreed|granted))(?: \w+){0,3}(?: (?:for|over|of|from|between|up to|a|an|the|period))* ?$/i;
/** "The council has funded the centre for eleven years": so far, and not from now on. */
const soFar =
  /\bused to (?:be|get|have|last|run|make|give|offer)\b[^.;]{0,40}$|\b(?:has|have|had|having)(?: \w+)? (?:funded|run|supported|held|paid|been|had|provided|delivered|worked|managed|operated)\b[^.;]{0,60}\b(?:for|over|since)\b[^.;]{0,20}$/i;
/** "Funding already distributed to providers in 2023/24". */
const already = /\balready (?:distributed|awarded|given|allocated|paid|spent|invested)\b[^.;]{0,150}$/i;
/** "We have asked the Ministry for three-year settlements": what somebody wants, and nobody has offered. */
const wished =
  /\b(?:asked|asking|press(?:ed|ing)|lobb(?:ied|ying)|call(?:ed|ing)|hop(?:e|ed|ing)|appl(?:ied|ying)|argu(?:ed|ing)|bid|campaign(?:ed|ing)?|wait(?:ed|ing)|push(?:ed|ing)?|wish(?:ed)?)\b[^.;]{0,60}\bfor (?:a |an )?$/i;
/** "We considered a two-year contract": weighed, and not offered. */
const weighed = /\b(?:considered|looked at|thought (?:of|about)|rejected|decided against)\b[^.;]{0,20}$/i;
const consulted =
  /\b(?:consultation|engagement|survey|evaluation|appeal|inquiry)\b(?! period of the)[^.;,]{0,60}\b(?:runs?|lasts?|opens?|open|continues?|take place)\b[^.;]{0,30}$/i;

/** "A recovery plan which runs for nine months": how long somebody is given to put things right, and not how long they are paid. */
const ofPlan =
  /\b(?:(?:recovery|improvement|action|remedial|rectification|exit|transition|performance|development|support) (?:plan|programme|period)|plan of action|(?:timetable|schedule) (?:of|for) (?:\w+ )?(?:actions|improvements?))\b(?:,? (?:which|that|to|will|shall|may|can|must|runs?|lasts?|is|be|of|for|over|up|covers?|covering|agreed|set|running|lasting)){0,7} $/i;

/** "The present contract, let for two years": what comes after the name of another contract is the length of that one. */
export const isOfAnother = (before: string, plain: string): boolean =>
  (anotherTerm.test(before) && !carriesOn.test(plain)) ||
  isHeldOtherwise(before) ||
  ofPlan.test(before.slice(-120)) ||
  othersContract.test(before) ||
  consulted.test(before) ||
  wished.test(before.slice(-100)) ||
  weighed.test(before.slice(-60));

/** Over by now, by the verb just before. */
export function isOver(before: string): boolean {
  const told = toldOf.exec(before.slice(-60))?.[0];
  return (
    (told !== undefined && !granted.test(told)) || soFar.test(before.slice(-120)) || already.test(before.slice(-200))
  );
}

/** "We cannot offer three years' funding"; "not for more than two years" is a length. */
export const isRefused = (before: string): boolean => refused.test(before.slice(-70));
const refused =
  /\b(?:cannot|unable to|not able to|will not|do not|does not|no longer|never)\b(?![^.;]{0,40}\b(?:more|longer|less|beyond|exceed)\b)[^.;,]{0,45}$/i;

/** "I cannot promise anything for 2027/28", "we are not able to say what there will be in", "no decision has been made on": no year that is given. */
export const isUnpromised = (before: string): boolean => unpromised.test(before.slice(-90));
const unpromised =
  /\b(?:cannot|could not|not able to|unable to|not in a position to|do not|does not|no longer|not yet) (?:yet )?(?:promise|guarantee|commit|confirm|offer|say|tell|know|make|give|pledge|assume)\b[^.;,]{0,50}$|\b(?:no|nor any) (?:\w+ )?(?:promises?|commitments?|guarantees?|decisions?|assurances?|undertakings?)\b[^.;,]{0,50}$/i;
