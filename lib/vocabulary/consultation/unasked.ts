import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const asking = anyOf(
  'consult(?:ation|ing)?|engagement|engaging|discussions?|talks|asking|involving|seeking (?:their |your )?views',
);
const needed =
  '(?:necessary|needed|called for|required|appropriate|practicable|practical|worthwhile|warranted|justified|proportionate|feasible|possible)';
const felt = '(?:felt|thought|considered|judged|deemed|seen|believed|held|found)';

/** "Consultation was not felt to be called for", "no need to ask the clubs". */
const notNeeded: RegExp = wordsOf(
  String.raw`(?<!\b(?:further|more|second|additional|formal staff|staff) )${asking}\b${within(60)}\bnot (?:${felt} )?(?:to be |as )?${needed}`,
  `(?:did not|does not|do not) (?:seem|appear) ${needed} to (?:consult|ask|engage|involve)`,
  String.raw`${asking}\b${within(40)}\b(?:was|were|is) (?:${felt} )?(?:to be )?(?:unnecessary|needless|disproportionate|impracticable|impractical|impossible)`,
  String.raw`(?:unnecessary|needless|no need|not (?:${felt} )?(?:to be )?(?:necessary|needed)|disproportionate|impracticable) (?:for (?:us|officers) )?to (?:consult|ask|engage|involve|approach|talk to|speak to|seek)\b`,
  String.raw`(?:did|do|does) not (?:think|feel|believe|consider)\b${within(40)}\b(?:needed|need|had) to be (?:asked|consulted|involved|approached|spoken to)`,
  String.raw`no (?:\w+ )?(?:consultation|engagement|discussions?)\b${within(40)}\b(?:felt|thought|considered|judged|deemed) (?:to be )?${needed}`,
);
/** "We ought to have spoken to you first", "reached without reference to you", "the groups have yet to be told". */
const leftOut: RegExp = wordsOf(
  String.raw`(?:ought to|should) have (?:first )?(?:spoken|talked|asked|consulted|met|come|involved|sounded)\b${within(20)}\b(?:you|with|to)\b${within(30)}\b(?:first|before|earlier|sooner)`,
  '(?:not|never) (?:been |made )?(?:a )?(?:party|privy) to (?:the|those|these|our|any) (?:talks|discussions?|decision|review|work)',
  '(?:had|took|has had|have had) no (?:part|hand|say|voice) in (?:the|this|that|it|making|drawing)',
  String.raw`consult\w*\b${within(60)}\bnone (?:has|have|had|was|were|is) (?:been )?(?:carried|held|undertaken|planned|made|done|run)`,
  'not (?:want|wish|like) to (?:raise|give|encourage)(?: any| false| your){0,2} hopes?',
  '(?:did|do|would) not (?:permit|allow|leave (?:us )?time for) (?:us )?(?:a |any )?(?:conversation|discussions?|meetings?|talks?|consultation)',
  'without (?:any )?reference to (?:you|them|SECTOR|the (?:groups|providers|clubs|charities))',
  String.raw`(?:raise|discuss|ask|consult|talk|meet)\w*\b${within(60)}\bserve no\b`,
  '(?<!staff )consultation(?: undertaken| carried out| held)?: (?:none|nil|not applicable|n/a|not required)',
  '(?:not (?:yet |been made )?aware|unaware) of (?:these|this|the|our) (?:proposals?|reports?|cuts?|recommendations?|decision|plans?|paper)',
  '(?:has|have) yet to be (?:informed|told|consulted|spoken to|approached|contacted|asked)',
);

/** That nobody was asked, in other words. */
export const alsoUnasked: readonly RegExp[] = [notNeeded, leftOut];

/** What is left undone until somebody is heard: "we never end a grant without first talking to", "no decision was taken without your views". */
const onlyAfter =
  /\b(?:not|never|no|nothing|nor|cannot)\b[^.;]{0,60}\bwithout\b|\b(?:would|will|could|shall) (?:not|never)\b[^.;]{0,60}\b(?:until|unless|before)\b/i;
/** Somebody else was not asked, or asked nobody: the writer's own staff, the landlord, a neighbour, a board that did not ask its members. */
const ofOthers =
  /\b(?:(?:our|its|the (?:council|trust|authority)'s)(?: own)? (?:staff|employees|workforce)|landlords?|leaseholders?|owners? of|insurers?|bank|auditors?|lawyers?|solicitors?|developers?|neighbouring|consult(?:ed)? us|ask(?:ed)? us|by your own|your own (?:board|trustees|committee))\b/i;
/** Who hears an appeal is somebody who had no part in the decision, as it should be. */
const freshEyes =
  /\b(?:somebody|someone|anyone|people|person|panel|officers?|directors?|managers?|members?|councillors?|trustees?)(?: [a-z]+){0,4},? (?:who|which|that) (?:had|has|have|took)(?: had| taken| played)? no (?:part|hand|say|voice|role)\b|\b(?:he|she) (?:has|had|took)(?: had| taken| played)? no (?:part|hand|role)\b|\b(?:appeals?|reviewed|reconsidered|heard|looked at again|afresh)\b[^.;]{0,110}\b(?:who|which|that) (?:had|has|have|took)(?: had| taken| played)? no (?:part|hand|say|voice|role)\b/i;
/** Those who themselves did not ask or answer: "apologies to those on the list who did not ask". */
const ofTheSilent =
  /\b(?:those|anyone|anybody|people|groups?|others|organi[sz]ations|ones|some of you|any of you)\b[^.;]{0,25}\b(?:who|that|which) (?:did|do|does|have|had|has) not (?:yet )?(?:ask(?:ed)?|repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|sp(?:eak|oken)|contact(?:ed)?|me?et)\b(?! (?:by|with|to)\b)/i;
/** "Carers who do not speak English as a first language": of a tongue, and of nobody left unasked. */
const ofTongue =
  /\b(?:not|never|no) (?:[a-z]+ )?sp(?:eak|eaking|oken?) (?:(?:much|any|good|fluent) )?(?:[A-Z][a-z]+\b|the language)/;
/** A form, a rota or a web page that was changed without asking: no cut, and no ending. */
const smallThing =
  /\b(?:chang|alter|redesign|introduc|replac|rewr[io]t|reword|switch|renam|updat|mov|brought in|drop)\w*(?: in)? (?:the|our|your|a|an|its|that|this) ((?:[\w-]+ ){0,3}[\w-]+?)(?= (?:in|on|at|last|this|for|from|to|without|and|which|that|before|so)\b)[^.;]{0,40}\bwithout (?:\w+ ){0,2}(?:asking|consulting|talking|speaking|telling|discussing|reference)/i;
const ofMoney =
  /\b(?:grants?|funding|awards?|contracts?|agreements?|services?|prices?|sums?|amounts?|budgets?|payments?|terms|conditions?|hours|days|rents?|leases?|support|polic(?:y|ies)|criteria|specification|scheme|programme|level|rate)\b/i;
/** Whether what was changed unasked is some other thing than the funding or the service. */
export const isSmallThing = (plain: string): boolean => {
  const changed = smallThing.exec(plain)?.[1];
  return changed !== undefined && !ofMoney.test(changed);
};
/** Another body, next door or above, that asked nobody. */
const otherBodies =
  /^(?:the )?(?:government|ministers?|treasury|department|home office|county|landlord|operator|bus company)\b[^.;]{0,40}\b(?:not|never|without|no)\b|\b(?:next door|neighbouring|another (?:council|trust|charity|town|place)|other (?:councils|trusts|towns|funders))\b/i;
/** "You have not told us who": what the reader left undone; "had we not talked to you": what did not happen. */
const undoneByYou =
  /\byou (?:have|had|did|do) not (?:yet )?(?:told|tell|asked|ask|spoken|contacted|met|discussed?|consulted|replied|raised|said)\b|^(?:had|were|if) (?:we|i|officers|you|they)\b|\bnot (?:yet )?met your (?:new )?[a-z]+/i;
/** Of files, of persons, of votes. */
const ofElse =
  /\bconsult(?:ed|ing)? (?:the|our|your|a) (?:[a-z]+ )?(?:files?|records?|registers?|maps?|minutes|archives?)\b|\b(?:individual|named|particular) (?:members of staff|staff|employees|cases|people)\b|\b(?:redundanc\w+|pensions?|payroll)\b|\bspoke against\b|\bon your behalf\b/i;
const toldByYou = /^(?:and |but )?you (?:have )?(?:told|said|wrote|mentioned|explained|felt)\b/i;
/** An idea that was turned down, a request to keep quiet, an errand after the event. */
const noDeed =
  /\b(?:suggestion|idea|option|motion|amendment|thought)\b[^.;]{0,80}\b(?:turned down|rejected|dismissed|refused|dropped|not (?:taken up|agreed|pursued|accepted))\b|^(?:please )?(?:do not|kindly do not)\b|\b(?:please|(?:you|we) (?:must|should|may|ask|are asked|would ask)(?: you)?(?: to)?)(?: \w+)? (?:do )?not (?:\w+ )?(?:tell|discuss|speak|talk|contact|approach|raise)\b|\b(?:provision|clause|article|section|paragraph|duty|power|right|rule)s?\b[^.;]{0,20}\b(?:is|are|was|were) not (?:\w+ )?(?:engaged|invoked|triggered|met|involved)\b|\b(?:with|to) any(?:one|body) else\b|\babout (?:the|your) (?:final |last )?(?:invoices?|payments?|accounts?|lease|keys|handover|claim)\b|\bno meetings? (?:will|shall|are to) be held (?:in|on|during|over)\b/i;
/** "No duty to consult, but we did". */
const allTheSame =
  /\b(?:but|yet|nevertheless|nonetheless|even so|all the same|though)\b[^.;]{0,40}\b(?:we|officers|it|one|they|the (?:council|board|trust)) (?:\w+ )?(?:did|held|ran|asked|met|spoke|consulted|chose to|decided to|have)\b/i;

/** Whether words of not asking tell of no failure to ask those whom a decision touches. */
export const isNoFailure = (plain: string): boolean =>
  onlyAfter.test(plain) ||
  ofOthers.test(plain) ||
  otherBodies.test(plain) ||
  freshEyes.test(plain) ||
  ofTheSilent.test(plain) ||
  ofTongue.test(plain) ||
  isSmallThing(plain) ||
  undoneByYou.test(plain) ||
  ofElse.test(plain) ||
  toldByYou.test(plain) ||
  noDeed.test(plain) ||
  allTheSame.test(plain);
