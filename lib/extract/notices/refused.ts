import { within } from '@/lib/vocabulary/words.ts';

const cannot =
  '(?:cannot|can ?not|could not|(?:will|would|may|be|is|are|was|were) (?:not|un)(?: be)? ?able to|unable to|not (?:be )?(?:in a position|possible|feasible|practicable|practical)(?: for (?:us|the \\w+))? to|impossible(?: for us)? to|refused? to|declined? to)';
const give = '(?:give|allow|offer|grant|provide|extend|agree(?: to)?|accept|honour)';
const lets = '(?:without|unless|until|other than|except|less|fewer|shorter|more|longer|only|and|but)';
/** "We cannot give six months' notice", up to where the length stands; not "cannot end it without giving" nor "cannot give less than". */
const refusedBefore = new RegExp(`\\b${cannot} (?:\\w+ )?${give}\\b(?:(?!\\b${lets}\\b)[^.;:,]){0,60}$`, 'i');
/** "… a six months' notice period, but this would not be possible". */
const refusedAfter = new RegExp(
  `^${within(80)}\\b(?:(?:would|will|was|is|has|had|been|be) (?:\\w+ ){0,2}?(?:not|im)(?: been| be)? ?(?:possible|feasible|practicable|practical|agreed|granted|accepted|given|offered)|(?:was|were|been|is|are) (?:refused|turned down|declined|rejected))\\b`,
  'i',
);
const askedFor =
  /\b(?:asked|asking|requests?|requested|calls?|called|pressed|wanted|plea|suggest(?:ed|ions?)|proposed)\b/i;

/** Whether a length of notice is named only to say that it is not given: refused outright, or asked for in vain. */
export const isRefusedNotice = (before: string, after: string): boolean =>
  refusedBefore.test(before) || (askedFor.test(before) && refusedAfter.test(after));
