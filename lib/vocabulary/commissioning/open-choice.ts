import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const figure =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|[1-9][0-9]?)';
/** Each test with its share, as people say it: "55 in every 100", "six tenths of the marks", "each of the questions has ten marks". */
export const sharesSaid = wordsOf(
  '(?:half|(?:a|one) (?:third|quarter|fifth|tenth)|(?:two|three) (?:thirds|quarters|fifths|tenths)) (?:of )?the (?:marks|score|points)',
  '(?:price|quality|cost|technical|commercial) (?:is|gets|has) [0-9]{1,3} (?:marks|points|per cent)',
  '(?:quality|technical|price|cost|commercial)(?: is)?(?: weighted)?(?: at)?,? [1-9][0-9](?:,|,? and|;) (?:quality|technical|price|cost|commercial)(?: is)?(?: weighted)?(?: at)?,? [1-9][0-9]',
  `${figure} (?:in|out of|of|from) (?:every|each|the|a) (?:100|hundred)`,
  `${figure} (?:tenths|fifths|thirds|quarters|parts|twentieths)\\b${within(20)}\\b(?:of the (?:marks|score|points)|(?:for |to )?(?:quality|price|cost|technical))`,
  `of (?:every|each|the) (?:100|hundred) (?:marks|points)`,
  `(?:each|every)(?: of)?(?: the)?(?: \\w+){0,2} (?:questions?|answers?|criteri(?:on|a)|tests?|headings?|rows?) (?:has|have|carries|carry|gets?|is worth|earns?|attracts?) (?:up to )?${figure} (?:marks|points)`,
  // "They use the five starred questions, which carry equal marks".
  `(?:questions?|criteria|tests?|headings?|parts?|sections?|themes?|answers?)\\b${within(60)}\\b(?:carr(?:y|ies)|ha(?:s|ve)|get|gets|with|given|of|worth|bear|bears) (?:the same|equal|identical) (?:number of )?(?:marks|weight(?:ing)?s?|points)`,
  `(?:questions?|criteria|tests?|headings?|parts?|sections?|themes?)\\b${within(60)}\\b(?:equally|evenly) (?:weighted|marked|scored|important)|(?:questions?|criteria|tests?|headings?)\\b${within(40)}\\b(?:count|counts|weigh|weighs|matter|matters) (?:the same|equally|alike)`,
  `(?:quality|technical|price|cost|need|plan|budget|reach)(?: is| at|,)? ?\\(?[1-9][0-9]\\)? and (?:quality|price|cost|budget|plan|need|reach)(?: is| at|,)? ?\\(?[1-9][0-9]\\)?`,
);
const readers = '(?:readers|assessors|people|officers|panels?|members|trustees|volunteers|evaluators|they|we|who)';
/** Bids held against something printed, or tests named: "mark it against the grid below", "we score you on three things". */
export const heldAgainst = wordsOf(
  `(?:marks?|marked|scores?|scored|judges?|judged|weighs?|measures?|holds?|tests?|rates?|compares?|considers?|considered)(?: \\w+){0,4} (?:against|by|with|on|using) (?:the|this|that|these|those|our|a|an|its) (?:\\w+ ){0,2}(?:grids?|sheets?|tables?|guides?|lists?|matrix|scheme|chart|headings|questions|tests|descriptions|scales?)`,
  `(?:scor(?:e|es|ed|ing)|mark(?:s|ed|ing)?|judg(?:e|es|ed|ing)|choos(?:e|es|ing)|look(?:s|ing)? at|compar(?:e|es|ed|ing))(?: \\w+){0,3} (?:two|three|four|five|six|seven|eight) (?:things|tests|points|questions|headings|headlines|measures)`,
  `${readers} (?:read|reads|look at|looks at|go through|goes through) (?:each|every|all|the)(?: \\w+){0,2} (?:forms?|applications?|bids?|proposals?|tenders?)(?: \\w+){0,3} (?:and|then|before) (?:marks?|scores?|marking|scoring)`,
  'what (?:scores|earns|gets|makes|deserves|would earn) (?:a |an |you |full |no )?(?:[0-9]|marks?|full|nought|nothing|zero)\\b',
);

const freely = anyOf(
  '(?:as|whatever|which(?:ever)?|such) (?:(?:[a-z]+ ){0,6})?(?:see|sees|think|thinks|saw|thought|consider|considers) (?:fit|best|right|proper|appropriate)',
  'as (?:they|it|he|she|we|officers|members|the \\w+) (?:see|sees|think|thinks)(?: it)? (?:fit|best|right|proper)',
  '(?:go(?:es)? with|choos\\w+|pick\\w*|decid\\w+)\\b[^.;]{0,40}\\b(?:what|which|whatever) (?:feels?|seems?|looks?|appeals?|strikes?|(?:it|they|we|he|she) (?:likes?|prefers?|fanc(?:y|ies)))',
  '(?:projects?|bids?|groups?|ideas?|ones?|tenders?|applications?|those) (?:that |which )?(?:it|they|we|he or she|he|she) (?:likes?|prefers?|favou?rs?|fanc(?:y|ies))(?: best| most)?',
  "(?:at|on) the [A-Za-z]+(?: [A-Za-z]+)?'s (?:say-so|pleasure|word|whim)",
  '(?:who|which|what)\\b[^.;?]{0,30}\\b(?:is|are) (?:up to|a matter for|in the gift of|left to|the choice of) (?:the|our|its)',
  'not\\b[^.;]{0,30}\\b(?:set out|say|spell out|publish|list|tell you) (?:what|how) (?:the \\w+|we|they|it) (?:will|would|shall|looks?|are|is|decides?|chooses?|judges?)',
  'taken in the round|how (?:the \\w+|it|they|we) (?:reach|make|come)(?:s|es)?(?: to)? (?:a|its|their|our) (?:view|decision|choice|mind)\\b[^.;]{0,15}\\b(?:matter for|own affair|up to|its own)',
);
/** A free hand: "taking such matters into account as they see fit", "the projects that it likes best". */
export const freeHand = wordsOf(freely);

const whys =
  '(?:why|reasons?|scores?|marks|comments?|feedback|explanations?|debrief\\w*|how (?:they|you|it) (?:did|scored|compared|fared)|individual (?:cases|decisions|applications|bids))';
/** Those who miss out do not hear why, told in other verbs: "we cannot give scores or comments", "nobody will be told why", "no comments will be passed on". */
export const untoldWhy = wordsOf(
  '(?:gives?|offers?|provides?|publish(?:es)?) no (?:reasons?|feedback|explanations?|comments)|(?:losing|unsuccessful|rejected|disappointed) \\w+ (?:will )?(?:hear|get|are told|be told|learn) nothing|(?:not|never) enter into (?:any |a )?(?:discussion|correspondence|dialogue|conversation)',
  `(?:cannot|will not|do not|does not|not able to|unable to|not be able to|not in a position to|regret that we cannot) (?:be (?:able|in a position) to )?(?:normally |usually |also |then )?(?:give|giving|say|tell|offer|share|pass on|provide|send|explain|comment|supply|discuss|go into|let)\\b${within(45)}\\b${whys}`,
  `(?:nobody|no one|none|no (?:applicant|bidder|group|organisation|tenderer|supplier)s?)\\b${within(30)}\\b(?:will|is|are|shall|can)(?: be)? (?:told|given|sent|hear|offered|get)\\b${within(20)}\\b${whys}`,
  `(?:should|must|do|please do) not (?:expect|ask|ring|call|write|phone)\\b${within(30)}\\b${whys}`,
  `no (?:\\w+ (?:or|and) )?${whys}(?: \\w+){0,3} (?:will|can|shall|is|are)(?: be)? (?:given|passed|offered|sent|made|provided|released|available|shared|issued)`,
  `(?:not|need not|never)(?: be)? (?:required|obliged|bound|have|need|expected)(?: to)? (?:state|give|disclose|explain|justify)\\b${within(25)}\\b(?:reasons?|why|decisions?|choices?)`,
  '(?:do|does|will|shall|can) ?not explain (?:\\w+ ){0,2}(?:choices?|decisions?|reasons?|picks?)',
  '(?:will |shall )?(?:only )?(?:hear|be (?:told|contacted|notified|written to))(?: from us)? only if (?:they|you) (?:are|have been|were) (?:successful|chosen|picked|selected|shortlisted)',
  'if (?:you|they) (?:hear|have heard|get|receive) nothing\\b[^.;]{0,50}\\b(?:not been|unsuccessful|not (?:succeeded|chosen|funded|successful)|turned down)',
);
/** Somebody hears why, whatever else is refused: "anyone turned down will be told where the form fell down". */
export const toldWhy = wordsOf(
  `(?:any(?:one|body)|every(?:one|body)|those|whoever|each|every|all)\\b${within(40)}\\b(?:(?:will|is|are|shall)(?: be)? (?:told|sent|given|shown)|gets?|hears?|receives?|has|have)\\b${within(30)}\\b(?:why|where\\b[^.;]{0,30}\\b(?:fell|went|lost|failed)|what (?:let|was|went|could)|(?:their|its|his or her|the|your) (?:own |agreed |final |total |panel's )?(?:marks|scores?)|a (?:page|paragraph|note|letter|line) (?:saying|on|about|explaining|from the panel))`,
  `(?:letter|note|email|page|paragraph|call)s?\\b${within(30)}\\b(?:sets? out|says?|saying|explains?|explaining|gives?|giving|tells?|telling)\\b${within(20)}\\b(?:why|the reasons?|where)`,
  '(?:marks|scores|reasons) (?:go|are sent|are given|will go|will be (?:sent|given)|shall be (?:sent|given)) to (?:all|every\\w*|each|those)\\b',
);
/** A refusal for a time, of drafts, by one road or of others' affairs: no word on whether those who miss out hear why. */
export const partlyRefused =
  /\b(?:before (?:the|you|we|they)|until|while (?:it|the|they|we)|during|drafts?|by (?:tele)?phone|over the (?:tele)?phone|telephone|calls?|other (?:bidders?|tenderers?|applicants?|suppliers?)|another (?:bidder|applicant)|of others|individual (?:marks|scores|assessors?)|each assessor|who else|today|live|questionnaires?|beyond|minutes|standstill)\b/i;
/** Reasons for something other than the choice. */
export const otherReasons =
  /\b(?:until|terminat\w+|this clause|late|(?:arriv\w+|receiv\w+|sent in|comes?) after|(?:after|once) the (?:closing date|deadline)|referees?|venue|ending the (?:procurement|competition|process|exercise)|visits?|inspect\w+|withdraw(?:al|ing) (?:of )?(?:a|an|any|the|its|your) (?:bid|tender|offer|application|award|grant)|each other's|accounts|change of|extension|absence|end an award|ending an award)\b/i;
/** The choice stands, or letters about it are not answered; that by itself keeps no reason back. */
export const onlyFinal =
  /^(?!.*\b(?:feedback|reasons?|scores?|marks|why|debrief\w*|explain\w*)\b).*\b(?:final|(?:no|not|cannot)\b.{0,30}\b(?:appeal\w*|correspondence|discussions?|discuss))\b/i;
/** By one road, or for a time, and so not for good. */
export const refusedForNow =
  /\b(?:by (?:tele)?phone|over the (?:tele)?phone|by telephone|until|before (?:the|you|we|they|letters))\b/i;

/** "Against the criteria it published on 13 January": that there are some is said, and not what they are nor what each is worth. */
export const onlyPublished: RegExp =
  /^(?!.*(?:%|\bper cent\b|\b(?:points|weight\w*|out of|half|third|quarter)\b|\bcriteria\b[^.;]{0,20}:|\bcriteria (?:of|were|are|such as)\b)).*(?:\b(?:criteria|tests|(?:marking|scoring) scheme)\b[^.;]{0,25}\bpublished\b|\bpublished (?:[a-z]+ )?(?:criteria|tests|(?:marking|scoring) scheme)\b)/i;
