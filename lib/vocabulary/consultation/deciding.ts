import { anyOf } from '@/lib/vocabulary/words.ts';

/** Who decides, by the names that councils, the NHS, the police and fire authorities give them. */
export const deciders = anyOf(
  '(?:the )?(?:full |joint |city |county |borough |district |town |parish )?(?:council|cabinet|executive|committee|board|authority|panel|assembly|commissioner|mayor|leader|forum|governing body|governors|trustees|partnership)(?: (?:member|committee|board|meeting)s?)?',
  'councillors|members|ministers?|portfolio holder|chief constable|chief executive|director|lead member|commissioners',
);
/** Whoever decides may be "we" or "they" once named. */
export const decidersOrPronoun = anyOf(deciders, 'we|they|it|he|she');

/** Making up one's mind, in the forms of what is still to come. */
export const decideLater = anyOf(
  'decides?|deciding|decisions?|determines?|determination|chooses?|choosing|choice|settles?|settling|determining|voted (?:on|upon)|agrees?|agreeing|approves?|approving|approval|adopts?|adopting|adoption|votes?|sign(?:s|ing)? (?:it |nothing |anything )?off|finali[sz]es?|finali[sz]ing|conclusion',
  "mak(?:e|es|ing) (?:up )?(?:its|our|their|her|his) minds?(?: up)?|tak(?:e|es|ing) (?:it|this|that|the matter|things) (?:forward|further)|(?:final|next|new|revised) (?:[a-z-]+ )?(?:proposal|version|polic(?:y|ie)|strateg(?:y|ie)|plan|draft|recommendation|report|scheme|order|budget|arrangement|design|model|statement|pspo|tro)s?|recommendations?|go(?:es|ing)? ahead|(?:is|are|be) (?:settled|decided|agreed|chosen|approved|adopted|finali[sz]ed)|mov(?:e|es|ing) (?:on|forward)|changes? (?:is|are|be) (?:made|introduced|brought in)|set(?:s|ting)? (?:the|a|its|our|any|next year's) (?:\\w+ )?(?:precept|budget|charges?|fees?|level|rates?|council tax)",
);

/** What people answered, and what is made of it for those who decide. */
export const answers = anyOf(
  'responses?|repl(?:y|ies)|product of (?:the |this )?consultation|outcome of (?:the |this )?(?:consultation|survey|exercise)|every (?:single )?(?:one|word|line)|(?:the )?(?:whole lot|lot)|all of (?:it|them|this)|(?:have|has|see|read|get|consider|weigh) (?:both|them all)|tak(?:e|es|ing) (?:it|them|these) into account|petitions?|evidence|comments?|views|submissions?|representations?|answers?|opinions|letters|forms|feedback|suggestions|objections|ideas',
  '(?:what|everything|all(?: that)?|whatever) (?:you|people|we|they|she|he|it|everyone|everybody|residents|respondents|has been|have been|is|was|were|the public) (?:\\w+ )?(?:sa(?:y|id|ys|ying)|t(?:ell|old|ells)|hear(?:d|s)?|think|thought|told|said|learn(?:ed|t)?|sen[dt])',
  '(?:report|analysis|summary|digest|findings|results|outcome|themes|paper|note)s?',
);

/** Read, weighed, put in front of: what is done with answers on the way to a decision. */
export const weighing = anyOf(
  'consider(?:s|ed|ing|ation of)?|tak(?:e|es|ing|en) (?:\\w+ ){0,4}(?:account of|into (?:account|consideration))|into (?:account|consideration)|account of|read(?:s|ing)?|weigh(?:s|ed|ing)?|in (?:the )?light of|inform(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|look(?:s|ed|ing)? (?:carefully )?(?:at|through)|stud(?:y|ies|ied|ying)|scrutini[sz](?:e[sd]?|ing)|examin(?:e[sd]?|ing)|listen(?:s|ed|ing)? to|hear(?:s|d|ing)?',
  'in front of|before (?:it|them|us|members|councillors)|shown|given|put to|sent to|go(?:es)? to|report(?:ed)? to|present(?:ed)? to|shape[sd]?|shaping|influence[sd]?|guide[sd]?|help(?:s|ing)?|enabl(?:e|es|ing)|allow(?:s|ing)?|assist(?:s|ing)?|based on|on the basis of|with|draw(?:s|ing)? on|use[sd]?|using|attached|feed(?:s|ing)? into|fed into|feature',
);

/** "Policy signed off by the Leader: …", "Scheme approved by Cabinet", as rows of a timetable. Not the draft, the budget or the consultation itself. */
export const isRowOfDecision = (words: string): boolean => rowOfDecision.test(words) && !ofSteps.test(words);
const rowOfDecision =
  /^[^.:;]{0,30}\b(?:decision|polic(?:y|ies)|strategy|plan|scheme|charges|fees|proposals?|model|changes?|order|closures?|cuts?)(?: (?:is|are))? (?:formally |finally )?(?:signed off|approved|adopted|agreed|decided|determined|taken|made|confirmed)\b(?: (?:by|at) [^.:;]{1,60})?(?::|$)/i;
const ofSteps = /\b(?:draft|budget|consult\w*|in principle|outline|interim|options|last|previous|old)\b/i;

/** The decision itself, yet to come: not a decision to consult, nor one taken before. */
export const willDecide: RegExp =
  /\b(?:takes?|makes?|taking|making) (?:its|the|a|their|her|his) (?:final )?(?:decision|choice)\b|\b(?:decides|adopts|approves|settles|determines|votes on|signs off|makes up its mind)\b|\b(?:will|to|is due to|is expected to|are to|shall)\b[^.;]{0,80}\b(?:decide|decision|agree|approve|adopt|determine|vote|settle|choose|sign off|make up (?:its|their|her|his) minds?)\b|\b(?:will|is to|are to|is due to|shall) be (?:formally |finally )?(?:decided|agreed|approved|adopted|determined|settled|signed off|voted on)\b|\b(?:considers?|discuss(?:es)?|look(?:s)? at) (?:the|a|its|our|this) (?:final|finished|finalised) (?:\w+ )?(?:policy|strategy|plan|version|draft|proposals?|scheme|order|document|model)\b|\bdecision (?:date|on|due)\b|\b(?:approval|adoption|decision|sign-?off|ratification) (?:is|will be) (?:expected|due|planned|scheduled|sought|given|made|taken)\b|\b(?:goes|go|going|taken|presented|submitted|put|considered|report(?:ed)?)\b[^.;]{0,60}\bfor (?:final |formal |its |their )?(?:adoption|approval|decision|agreement|sign-?off|ratification|determination)\b/i;
export const notTheDecision: RegExp =
  /\b(?:to consult|for consultation|whether to (?:consult|extend|bid|apply|ask)|in principle|interim|shortlist|appoint(?!ments?\b)\w*|emergency|urgent)\b/i;

/** A row of a timetable: "Cabinet decides", "Commissioner signs off the plan". */
export const decidesInRow: RegExp =
  /\b(?:decides?|decision|agrees?|approves?|approval|adopts?|adoption|determines?|votes?|settles?|chooses?|signs? (?:it |the [a-z ]{1,20})?off|sign-?off)\b(?! to consult)/i;
