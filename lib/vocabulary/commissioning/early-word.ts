import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const it = anyOf(
  'this(?: (?:was|is|tender|contract|opportunity|invitation|competition|procurement|work|service))?',
  'the (?:tender|contract|opportunity|invitation|competition|procurement)',
  'it',
);
const put = '(?:put (?:out|up|round)|published|sent(?: out| round)?|issued|posted|gave|given|circulated|released)';
const list = anyOf(
  "(?:forward|buying|commissioning|procurement|contracts?|supply|spending|purchasing|providers?'?) (?:plan|list|look|look-ahead|forward look|bulletin|pipeline|programme|calendar|register|newsletter)s?",
  'lists? of (?:forthcoming|coming|planned|future|upcoming) (?:contracts|tenders|opportunities|procurements|work)',
  'forward look|look ahead|newsletter|bulletin',
);
const coming = anyOf(
  'coming',
  'on (?:its|the) way',
  'to come',
  'in the offing',
  'in hand',
  'planned',
  'likely',
  'would (?:come|follow|be (?:out|advertised|let|put out))',
);
/** Word of a tender before the invitation, however it was given: a notice with rough dates, a line in a forward plan, a warning that it was coming. */
export const earlyWord: readonly RegExp[] = [
  wordsOf(
    `${put} (?:an?|some|our|the|early|first|advance) ?(?:early |first |advance |prior |preliminary |outline |rough |short )?(?:notice|word|note|warning|announcement)s?\\b${within(50)}\\b(?:rough(?:ly)?|${it}|our (?:plans?|intentions?)|what we|held|likely|dates|surprise)`,
    `${put} (?:an? |some )?(?:early|first|advance|prior|preliminary|outline) (?:notice|word|warning|announcement)s?`,
  ),
  wordsOf(
    `(?:said|told|wrote|announced|warned|mentioned|made (?:it )?known|knew|known|warning|notice|expect(?:ed|ing)?)\\b${within(60)}\\b${it} (?:was|is|would be|were|had been)? ?${coming}`,
  ),
  wordsOf(
    `(?:trailed|foreshadowed|flagged|signalled|heralded|previewed|announced|listed|mentioned|included) (?:${it})\\b${within(40)}\\b${list}`,
  ),
  wordsOf(
    `${it}\\b${within(25)}\\b(?:was|were|has been|had been|appeared|featured|is|stood|went)\\b${within(25)}\\b(?:in|on) (?:our|the|its) (?:\\w+ )?${list}`,
  ),
  wordsOf(
    `(?:our|the|its|council's|board's) (?:\\w+ )?${list}\\b${within(40)}\\b(?:said|listed|showed|carried|included|mentioned|had) ${it}`,
  ),
  wordsOf(
    `(?:foreshadowed|trailed|previewed|heralded)\\b${within(20)}\\b(?:in|at|by|since)\\b`,
    `first ${put}\\b${within(20)}\\b(?:of|about) ${it}`,
    '(?:notice|note) of (?:our|the|its|an) (?:intention|intent|plan|wish) to (?:buy|tender|procure|commission|advertise|let|invite)',
  ),
  wordsOf(
    `(?:note|letter|e-?mail|message|notice) (?:that )?(?:we|was|which|went)?\\b${within(30)}\\b(?:sent|went|out|round)\\b${within(40)}\\b(?:about|of|on) (?:this|the) (?:contract|tender|opportunity|invitation|competition)`,
    `(?:market|providers|groups|charities|suppliers|bidders|organisations) (?:has|have|had) (?:been (?:warned|told|expecting|aware|alerted)|had (?:\\w+ )?(?:months|weeks|a year)'? (?:warning|notice))`,
    `(?:months'?|weeks'?|year's) (?:warning|notice) that ${it}`,
    '(?:soft|early) market (?:test|sounding|testing)s?',
  ),
];
/** Notice of something else, or of a tender still to come. */
export const otherWord =
  /\b(?:would (?:publish|give|send|put|have (?:published|given|sent))|must (?:be )?giv\w*|shall (?:be )?giv\w*|will (?:have|be|publish|give|send|put)|(?:should|needs? to|has to|have to) (?:be )?giv\w*|absence|changes? (?:in|of|to) (?:staff|the|address|name)|staff|ending|referr\w+|its own (?:tender|contract|notice)|next (?:year|tender|notice|round)|award notice|contract award|no (?:early|advance|prior|first)|not (?:published|put|sent|given|told|warned)|hall|road)\b/i;
