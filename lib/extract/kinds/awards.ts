import type { Sign } from '@/lib/extract/kinds/signs.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const asked = anyOf('application|bid|request|proposal|submission');
const whoDecides = anyOf(
  'panel|committee|board|cabinet(?: member)?|members|trustees|council|director|commissioner|authority|executive',
);

/** How officers tell somebody who asked for money that it is theirs, in letters, messages and notes of a call. */
export const awardSigns: readonly Sign[] = [
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      `${whoDecides}(?: \\w+){0,4} (?:awarded|granted|voted|backed|approved)(?: you| your \\w+| the \\w+)?(?: the sum of| a sum of)? ?£ ?[0-9][0-9,.]*`,
      "you(?: are| were)(?: all)? down for £ ?[0-9][0-9,.]*|you(?:'d| had)? (?:asked|bid|put in) for £ ?[0-9][0-9,.]*",
      `${whoDecides}\\b${within(30)}\\b(?:liked (?:it|yours|your ${asked})|(?:put|placed|ranked|scored|marked) (?:you|yours|your ${asked}|it) (?:first|second|third|fourth|fifth|top|[0-9]))`,
      `(?:your|the) ${asked}\\b${within(30)}\\b(?:was|has been|is|were) (?:successful|accepted|supported|agreed) (?:in full|in part|for|by the)`,
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 2,
    words: wordsOf(
      "you have (?:got|won|secured|landed) (?:it|the (?:money|grant|award|funding)|(?:all|nearly all|most|part) of (?:it|what you))|(?:it|the (?:money|award|grant))(?:'s| is) yours|you (?:were|have been|are) successful",
      `(?:outcome|result) of your (?:[\\w'-]+ ){0,3}${asked}|decision on your (?:[\\w'-]+ ){0,3}${asked}`,
      'they have(?: got)? (?:it|the (?:money|grant|award))|(?:is|are) (?:both |all )?in the bag',
    ),
  },
];

const refusedYou = wordsOf(
  `your ${asked}\\b${within(60)}\\b(?:unsuccessful|not (?:been |be )?(?:successful|approved|supported|agreed|chosen|selected|funded|one of|among)|turned down|declined|refused|rejected)`,
  `(?:not|unable|cannot|decided against)(?: been)?(?: to)?(?: feel| felt)?(?: able| in a position)?(?: to)? (?:support(?:ing)?|fund(?:ing)?|award(?:ing)?|approv(?:e|ing)|agree(?:ing)?|offer(?:ing)? you) (?:it|your ${asked}|an? (?:grant|award)|any (?:money|funding))`,
);
const regretted =
  /\b(?:sorry|regret\w*|unfortunately|afraid|sadly|disappoint\w*|on this occasion|this time|not the news)\b/i;
const gives = wordsOf(
  '(?:has|have|had) (?:\\w+ )?awarded|you (?:will|have|are to) (?:now |be )?(?:receive|get|got|given|been (?:given|awarded))|(?:pleased|delighted|happy|glad) to|instead (?:offer|award)|(?:offer|award) (?:you )?(?:a|the) (?:smaller|lower|reduced|part)|(?:recipient|grant[- ]?holder) (?:shall|must|will)|how to apply',
);

/** Whether a letter only tells somebody who asked for money that there is none. */
export const isRefusal = (own: readonly Sentence[]): boolean =>
  mayHold(own, refusedYou).some((place) => place < mostBefore && refusedYou.test(own[place]?.plain ?? '')) &&
  isHeldBy(own, regretted) &&
  !isHeldBy(own, gives);
/** A refusal comes soon; guidance for applicants tells of one far down. */
const mostBefore = 12;
