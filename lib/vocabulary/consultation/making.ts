import { anyOf } from '@/lib/vocabulary/words.ts';

/** Drawing something up, in every tense. Not "wrote to", "plan to", "designed to", nor grants "reviewed every year". */
export const making = anyOf(
  String.raw`co-?(?:produc|design|creat|writ|wrote|develop)\w*`,
  String.raw`(?:re-?)?(?:design|draft|edit|test|map)(?:ed|ing)(?! to\b)`,
  String.raw`review(?:ed|ing)(?! (?:to|every|each|annually|yearly|quarterly|monthly|regularly|in line|at the (?:end|close)|(?:once|twice) (?:a|each)|(?:one|two|three) times|from (?:year|time)|on an annual|after (?:each|the (?:first|end)|a year|\w+ (?:months|years))|against)\b)`,
  '(?:re-?)?(?:design|draft|edit|review|test|map|plan) (?:it|this|that|these|them|the|a|an|our|what|how|which)',
  String.raw`dr(?:aw|ew)(?:s|n|ing)? (?:\w+ ){0,3}?up`,
  String.raw`(?:re)?wr(?:ote|ites?|itten|iting)(?! (?:to|off|down|in|for|notice|consent|approval|permission|request|warning|application|confirmation|agreement|constitution|contract|polic(?:y|ies)|procedures?|statements?|undertaking|evidence|records?|assurance|terms)\b)`,
  'develop(?:ed|ing)?(?! (?:links|relationships|partnerships|ties|networks|bids))',
  'shap(?:ed?|es|ing)',
  String.raw`plann(?:ed|ing)(?! (?:permission|to|applications?)\b)`,
  'prepar(?:ed?|ing)|devis(?:ed?|ing)|revis(?:ed?|ing)|produc(?:ed?|ing)|creat(?:ed?|ing)|fram(?:ed?|ing)|defin(?:ed?|ing)|describ(?:ed?|ing)',
  String.raw`work(?:ed|ing)? (?:\w+ ){0,3}?(?:up|out|through)|formulat(?:ed|ing)|(?:argu|talk)(?:ed|ing) (?:it |this |them )?(?:over|through)`,
  String.raw`(?:tak(?:e|en|ing)|took|pull(?:ed|ing)?|pick(?:ed|ing)?) (?:\w+ ){0,3}?apart|steer(?:ed|ing)?|co-?(?:led|lead|chair\w*|own\w*|author\w*)|jointly (?:led|run|chaired|written)|compil(?:ed|ing)|sketch(?:ed|ing)?|thrash(?:ed|ing)? out|hammer(?:ed|ing)? out|test(?:ed|ing)|scop(?:ed|ing)|mould(?:ed|ing)`,
  String.raw`put(?:ting)? (?:\w+ ){0,4}?together`,
  'built|build(?:ing)? (?:it|this|the)|cost(?:ed)? (?:it|this|the)',
  'chos(?:e|en)|choos(?:e|ing)|decid(?:ed?|ing)|settl(?:ed?|ing)|agree(?:d|ing)?|pick(?:ed|ing)?',
  'tr(?:ied|y|ying) (?:it |this |them )?out|pilot(?:ed|ing)',
  'suggest(?:ed|ing)?|propos(?:ed|ing)|c(?:ame|ome|oming) up with|recommend(?:ed|ing)?',
  'specif(?:y|ied|ying)|identif(?:y|ied|ying)|simplif(?:y|ied|ying)|mapp(?:ed|ing)',
  'influenc(?:ed?|ing)|inform(?:ed|ing)? (?:the|this|it|our)|set(?:ting)? (?:the|our|its|this|priorities)',
);

/** What may be drawn up before something is bought, granted or put out for views. */
export const product = anyOf(
  '(?:first |final |early |new )?(?:drafts?|versions?)',
  'plans?|proposals?|options?|ways forward|models?|specifications?|outcomes?|measures?|indicators?|criteria|questions?|questionnaire|survey|forms?',
  'strateg(?:y|ies)|polic(?:y|ies)|priorities|needs?|themes|principles|scope|aims|standards|framework|guidance|approach|design|pathway',
  'programme|scheme|service|fund|review|consultation|engagement|exercise|document|paper|prospectus|charter|agreement|tender|lots?|chapters?|sections?|budget',
);

/** People brought together to plan something. Not the panel that marks bids. */
export const planningGroup = anyOf(
  '(?:reference|working|steering|planning|design|co-?design|project|programme|drafting|development|advisory|stakeholder|expert|joint|small|review|core|task|task and finish|sounding|partnership|commissioning|strategy) (?:group|party|panel|board|team|committee|forum|cell|circle|network)',
  String.raw`groups? (?:to|which|that) (?:\w+ ){0,2}(?:draw|drew|design(?:ed)?|draft(?:ed)?|plan(?:ned)?|shape[d]?|advise[d]?|steer(?:ed)?|guide[d]?)\b`,
  'sounding board|working part(?:y|ies)|task and finish group|task ?force|co-?design (?:\\w+ )?(?:group|cell|team|panel)|think ?tank|taskforce|steering (?:\\w+ )?(?:group|committee)',
);
