import { wordsOf } from '@/lib/vocabulary/words.ts';

const measures =
  '(?:targets?|thresholds?|kpis?|key performance indicators?|indicators?|milestones?|service levels?|standards?|outputs?|outcomes?|measures?)';
const work =
  '(?:performance|delivery|attendances?|take-up|turn-?out|results?|output|numbers|referrals|occupancy|uptake|progress|figures)';
const low =
  '(?:below|under(?! the (?:agreement|contract|clause))|poor|unsatisfactory|disappoint\\w*|short|drops?|dropped|less than|fewer than|lower than|inadequate|behind|slips?|low)';
/** The work fails: a threshold is missed, results are poor, a visit is unsatisfactory, complaints are upheld. */
export const fails = wordsOf(
  `${measures}\\b[^.;]{0,30}\\b(?:missed|not (?:been |being )?(?:met|achieved|attained|reached|hit|delivered)|unmet|breached|failed|unachieved)`,
  `(?:miss(?:es|ed|ing)?|fail(?:s|ed|ing|ure)?(?: to (?:meet|attain|achieve|reach|hit|deliver))?|breach(?:es)?)\\b[^.;]{0,25}\\b${measures}`,
  `${work}\\b[^.;]{0,20}\\b${low}|(?:poor|weak|unsatisfactory|low|disappointing|inadequate) ${work}|under-?(?:performance|delivery|performs?|delivers?|performing|achievement)`,
  '(?:fall(?:s|ing)?|drop(?:s|ping)?|dip(?:s|ping)?|slip(?:s|ping)?|is|are) (?:below|under|to less than|short of) (?:[0-9]+|half|the (?:target|plan|profile|threshold|agreed))|(?:below|less than|fewer than) [0-9]{1,4} ?(?:%|per cent)',
  `(?:not|never) (?:be )?(?:deliver(?:ing)?|perform(?:ing)?|hit(?:ting)?|reach(?:ing)?|meet(?:ing)?|satisfied with|happy with|content with)\\b[^.;]{0,25}\\b(?:${measures}|${work}|as (?:agreed|planned|promised)|what (?:was|we|you|it) (?:agreed|promised)|well)|dissatisfied with (?:the |its |your )?(?:\\w+ )?${work}`,
  '(?:rated|rating|scored?|scores|graded|judged)\\b[^.;]{0,15}\\b(?:amber|red|inadequate|poor|unsatisfactory|requires improvement)',
  '(?:unsatisfactory|adverse|failed|poor|negative) (?:\\w+ )?(?:visits?|reports?|reviews?|inspections?|audits?|assessments?)|complaints?\\b[^.;]{0,15}\\b(?:upheld|from (?:parents|users|clients|patients|carers))|shortfalls? in (?:\\w+ )?(?:hours|numbers|attendance|delivery|performance|outputs|referrals)',
);

const ending =
  '(?:end(?:s|ed|ing)?|terminat\\w+|stop(?:s|ped)?|withdr(?:aw|awn|aws|awal|ew)|cancel\\w*|ceases?|brings?\\b[^.;]{0,20}\\bto an end|determine (?:this|the)|removed? (?:the|you|your)|removal|re-?let|dropped|discontinu\\w+|closed|pulled|no (?:more|further) (?:money|funding|payments?|instalments?)|forfeit\\w*|reallocat\\w+|lapses?|lose (?:the|their|its|your)|loses)';
const atOnce =
  '(?:immediately|forthwith|at once|straight ?away|automatic(?:ally)?|there and then|then and there|on the spot|summar(?:y|ily)|out of hand|with immediate effect|on the first (?:occasion|instance)|at the first|(?:without|with no) (?:any |a |further |other |prior |more |having )*(?:notice|steps?|stages?|warning|discussion|chance|plan|period|formality|ado|discussing)|without more)';
/** Ended with nothing between, the two words side by side: "terminate this Agreement forthwith", "at once end". */
export const endsAtOnce = wordsOf(
  `${ending}\\b[^.;:]{0,70}\\b${atOnce}`,
  `${atOnce}\\b[^.;:]{0,20}\\b${ending}`,
  '(?:immediate|automatic|instant|summary|outright) (?:withdrawal|termination|ending|cancellation|closure|removal|loss)|(?:sole|only) (?:remedy|response|sanction|step|course)\\b[^.;]{0,20}\\b(?:termination|withdrawal|ending|to end)',
);
/** One failing, and it ends: "a single unsatisfactory visit will bring the contract to an end", "fall below 80% in any month and we'll end it". */
export const endsAfterOne = wordsOf(
  `(?:a single|one single|any one|just one|the first|one|a|any)\\b[^.;]{0,60}\\b(?:will|shall|means?|(?:it|that|this|which) is the)\\b[^.;]{0,25}\\b(?:${ending}|end of)`,
  `(?:for|in) (?:any |a single |any one |just one |only one |one )(?:month|quarter|year|period|term|visit)\\b[^.;]{0,15}\\b(?:loses?|(?:and|then) (?:we|the \\w+)(?:'ll| will| shall))\\b[^.;]{0,40}\\b(?:${ending}|(?:the|its|their|your) (?:\\w+ )?(?:place|grant|contract|award|funding))`,
);
/** A failing that is called past mending: "a material breach not capable of remedy". */
export const pastMending =
  /\b(?:not capable of (?:being )?(?:remed\w+|cure\w*|put right|rectif\w+)|incapable of (?:remedy|cure|rectification|being)|irremediable|irreparable|(?:cannot|shall not|may not|will not) be (?:remedied|cured|rectified|put right|made good))\b/i;
/** Errors on paper, which are put right in other ways. */
export const ofErrors = /\b(?:errors?|mistakes?|omissions?|figures in|accounts|form|receipts?)\b/i;
/** Something is done about it before it ends, or it is not the work that fails. */
export const stepBefore =
  /\b(?:plan|programme|timetable|meeting|discuss(?:ion)?s?(?! with)|remed(?:y|ied)|rectif\w+|put right|warning|after (?:notice|talks)|written notice|months?' notice|weeks?' notice|days?' notice|unless|until|explain|explanation|appeal)\b/i;
export const notTheWork =
  /\b(?:fraud\w*|dishonest\w*|insolven\w*|insur\w+|safeguarding|criminal|convict\w+|dbs|data breach|return(?:s|ed)? (?:is|are|was) late|bank\w*|health and safety|licen[sc]e|match funding|(?:volunteer|employee|worker|learner|pupil|tenant|member|client|trainee|apprentice|sub-?contractor|landlord|agency)(?:s|'s|s')?(?! hours)|session|placement|membership|tender|bid|pass mark|quality score|direct debit)\b/i;

const plans =
  '(?:(?:performance )?(?:improvement|recovery|remedial|rectification|action|rescue) (?:action )?(?:plans?|programmes?|periods?|discussions?|talks|meetings|steps|measures)|(?:programmes?|timetables?|plans?) of (?:improvements?|actions?|recovery|remedial \\w+)|(?:time|chance|opportunity|longer|period) (?:in which )?to (?:improve|recover|do better|get back on track|turn (?:it|things|matters|this) a?round|put (?:it|things|matters) right|sort (?:it|things|itself|themselves) out)|(?:time|periods?|opportunity|chances?) (?:for|of) (?:improvement|recovery|rectification|remedy|remediation)|(?:cure|grace|remedy|warning|probation(?:ary)?) (?:periods?|stages?)|(?:improvement notices?|notices? to improve|second chances?)|(?:discussing|talking (?:over|through)|working through|going over) the (?:problems?|concerns?|difficult(?:y|ies)|shortcomings?))';
const pointless =
  '(?:(?:no|little|any|not much) (?:useful |real |practical |further |great )?(?:purpose|point|merit|value|benefit|use)|(?:nothing|little|not much) (?:to be gained|to gain|would be gained)|decided against|only (?:prolong|delay|put off|postpone)|rather than|not (?:enough|sufficient) time|(?:none|no such \\w+) (?:will|would|is to|can) be (?:offered|agreed|drawn up|given)|(?:one|it|this|that) (?:will|would|is|can) ?not (?:to )?be (?:offered|agreed|drawn up|given)|not be (?:worthwhile|justified)|cannot wait|(?:see|sees|saw) no)';
/** A chance to mend, thought of and called pointless: "no purpose would be served by an action plan", "considered an improvement plan and decided against it". */
export const planPointless = wordsOf(`${plans}\\b[^.;]{0,90}\\b${pointless}`, `${pointless}\\b[^.;]{0,60}\\b${plans}`);
/** A chance refused outright: "do not negotiate recovery plans", "won't be offering you time to turn things around". */
export const chanceRefused = wordsOf(
  `(?:not|never|no longer)(?: (?:be|be able to|propose to|intend to|going to|prepared to|able to|willing to|have|has|been|yet|in the habit of))*(?: (?:negotiat|agree|offer|discuss|hold|held|enter into|operat|us|giv|allow|provid|grant|run|set|draw|consider)(?:e|es|ed|ing|ting|ning|n|up)?(?: up| into)?)\\b[^.;,]{0,30}\\b${plans}`,
  `(?<!\\b(?:if|where|when|until|unless|while) )no (?:further |formal |such |other )?${plans}(?! (?:has |have |had |was |were |is |are )?(?:been |ever |yet )*(?:needed|required|necessary|called for|outstanding|in (?:force|place)|open))\\b(?! (?:other|longer|later|shorter|more|less)\\b)`,
  `${plans}\\b[^.;]{0,30}\\b(?:will|shall|can|would|could|is|are|was|were)(?: not|not| never)(?: to)?(?: be| been)? (?:\\w+ )?(?:offered|given|allowed|granted|available|provided|set|held|entered into|drawn up|afforded|extended|issued|served)`,
  `(?:not|never|cannot|without|no longer)(?: be)? wait(?:ing)?\\b[^.;]{0,35}\\b(?:improv\\w+|pick up|get better|recover\\w*|turn a?round|come right|come up|rectif\\w+|put right)`,
  `(?:not|never) (?:be )?entitled to (?:an? |any |the )?(?:\\w+ )?(?:opportunity|time|period|chance|notice)\\b[^.;]{0,30}\\b(?:remedy|improve\\w*|rectif\\w+|put (?:\\w+ )?right|recover\\w*)|waives? (?:any|all|its|every|the) (?:rights? to |entitlement to )?(?:an? |any |the )?${plans}`,
  `(?:more|further|extra|additional|longer) time\\b[^.;]{0,15}\\b(?:(?:will|would|can|could|is) not (?:be )?(?:help|given|allowed|offered|make|change|granted))`,
  `without (?:recourse to|going through|first agreeing|agreeing|offering|setting|having (?:set|agreed|offered)|the need for|resort to|any|an?) (?:an? |any |the )?(?:\\w+ )?${plans}`,
  `without (?:any |an |being under any |having any )?(?:obligation|duty|need|requirement|having) (?:on it )?to (?:allow|give|offer|grant)\\b[^.;]{0,40}\\b(?:improve|remedy|put (?:it|things|matters) right|recover|turn (?:it|things|matters) a?round|time|chance|opportunity)`,
  `(?:need not|(?:not|never) (?:be )?(?:required|obliged|bound) to|no (?:duty|obligation|requirement) to|without (?:first )?)(?: ?(?:first |either ))?(?:meet|warn|tell|notif|rais|discuss|consult|speak|talk|writ|alert|inform)(?:e|y|ing|ying)?\\b[^.;]{0,60}\\b(?:concerns?|shortcomings?|failings?|problems?|performance|shortfalls?)\\b[^.;]{0,40}\\bbefore\\b[^.;]{0,25}\\b(?:${ending}|bring\\w*|clos\\w+)`,
);
/** Told of nothing before: "this was not something we had raised before". */
export const notRaised =
  /\b(?:not|never)\b[^.;]{0,25}\b(?:raised|mentioned|said|brought up|flagged|pointed out)\b[^.;]{0,20}\b(?:before|until now|previously|earlier|to date)\b/i;
/** What a letter that ends it says of its own talk of results: "on the strength of those figures the grant will not carry on". */
export const endsOnFigures =
  /\b(?:figures|numbers|performance|results|attendances?|take-up|targets?|outputs?|outcomes?|delivery|concerns)\b/i;
export const willEnd =
  /\b(?:(?:decided|agreed|resolved) to (?:\w+ )?(?:end|stop|withdraw|terminate|cancel|close)|will (?:not (?:carry on|continue|be renewed)|end|stop|cease|be (?:ended|stopped|withdrawn))|(?:is|are) (?:ending|stopping|withdrawing|to end|to stop))\b/i;
