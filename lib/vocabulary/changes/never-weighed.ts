import { wordsOf } from '@/lib/vocabulary/words.ts';

const bearers =
  '(?:you|your (?:\\w+ )?(?:trustees|users|clients|members|organisation|staff|volunteers|committee|families)|them|those (?:affected|who)|(?:the |any |each |these |those )?(?:\\w+ ){0,2}(?:organi[sz]ations?|charit(?:y|ies)|groups?|bodies|providers?|clubs?|recipients?|holders?|grantees?|service users|users|clients|members|families|carers|trustees|tenants|trainees|beneficiaries|associations?))';
const harm = '(?:effects?|impacts?|consequences|implications|repercussions|harm|fallout)';
/** What a cut would do, as a question: "where the cadets might end up", "how members would be affected", "what closing it does to trainees". */
const wouldDo =
  '(?:what|how|who|where|which [a-z]+|how many(?: of your \\w+)?)\\b[^.;?]{0,70}\\b(?:would|will|might|could|may|does to|do to|do for|means? (?:for|to)|(?:is|are) left|makes? of|ends? up|go without|affect\\w*|lose|be (?:affected|hit|left|lost))';
const effect = `(?:${harm} (?:on|for|to|of)\\b|${wouldDo})`;
const looking =
  '(?:look(?:ed|ing)? (?:at|into)|work(?:ed|ing)? out|th(?:ought|inking) (?:about|of|through)|tott(?:ed|ing) up|add(?:ed|ing)? up|count(?:ed|ing)?|consider(?:ed|ing)?|assess(?:ed|ing)?|gone into|go(?:ing)? into|stud(?:y|ied|ying)|explor(?:ed?|ing)|map(?:ped|ping)|model(?:led|ling)|estimat(?:ed?|ing)|fac(?:ed|ing) up to)';
const study =
  '(?:(?:impact |effects? )?(?:assessments?|appraisals?|analys[ei]s|stud(?:y|ies)|modelling)(?! of (?!(?:the |any |its )?(?:likely |possible )?(?:impacts?|effects?|consequences|implications|this|that|it|how|what|who)\\b))(?: of (?:the |any |its )?(?:likely |possible )?(?:impacts?|effects?|consequences|implications|this|that|it|how|what|who)\\b)?|impact statements?)';

/** Never looked into, in whatever order: "nobody has totted up how many would be left", "what it does to trainees has yet to be worked out", "given no thought to where they might end up". */
export const neverLookedInto = wordsOf(
  `(?:nobody|no one|no-one|none of us|not|never|without (?:anyone |anybody )?(?:having )?)\\b(?: (?:has|have|had|yet|been|ever|here|really|separately|in any detail|at all|so much as))*(?: time to| able to| possible to)? ?${looking}\\b[^.;,]{0,20}\\b${wouldDo}`,
  `(?:no|little|not (?:any|much)) (?:real |serious |detailed |separate |proper )?(?:thought|consideration|attention|regard|study|work)\\b[^.;]{0,30}\\b(?:to|of|on|into|about)\\b[^.;]{0,10}\\b${effect}`,
  `${wouldDo}\\b[^.;]{0,80}\\b(?:(?:has|have|had|was|were|is|are)(?: not|not| never)(?: yet| ever)? (?:been )?(?:looked (?:at|into)|worked out|thought about|thought through|totted up|counted|considered|assessed|gone into|studied|explored|discussed|raised|come up|mapped|estimated|the subject of)|(?:has|have|is|are|remains?)(?: still)? (?:yet )?to be (?:worked out|looked (?:at|into)|assessed|established|considered|thought about))`,
  `(?:this|the|that|any|its) (?:${harm}|loss|effect on \\w+)\\b[^.;]{0,30}\\b(?:has|have|was|were)(?: not|not| never) been (?:the subject of|looked into|measured|put to|brought to|gone into|studied)`,
  `(?:not|no|nor)\\b[^.;]{0,30}\\b(?:time|possible|opportunity|chance|able|able for us|capacity|resources)\\b[^.;]{0,40}\\bto (?:look into|complete|carry out|undertake|make|do|find out|go into|establish|assess)\\b[^.;]{0,30}\\b(?:${harm} (?:on|of|for)|${wouldDo}|${study})`,
  `(?:nor|not|cannot|unable to)\\b[^.;]{0,15}\\bpoint (?:you )?to any (?:work|study|assessment|analysis)\\b`,
);
/** No study of it, or none thought needful: "we haven't done an impact assessment", "no separate assessment of that has been thought necessary". */
export const noStudy = wordsOf(
  `(?:not|never) (?:yet )?(?:been able to )?(?:do|done|carried out|carry out|made|make|undertaken|undertake|completed|complete|written|prepared|commissioned|produced|run|had) (?:an?|any) (?:\\w+ )?${study}`,
  `no (?:separate |further |individual |detailed |formal |full |proper |fresh )*${study}\\b[^.;]{0,45}\\b(?:(?:has|have|had|was|were|is|are) (?:been )?(?:\\w+ )?(?:done|made|carried out|undertaken|completed|written|prepared|commissioned|produced)|(?:has been |was |is )?(?:thought|felt|considered|judged|deemed|held)(?: to be)? (?:necessary|needed|required|called for|appropriate|proportionate))`,
  `${study}\\b[^.;]{0,25}\\b(?:was|were|is|has been|have been) (?:not |thought un|felt un|considered un|judged un|deemed un)(?:done|made|carried out|undertaken|completed|written|prepared|commissioned|produced|thought (?:necessary|needed)|needed|necessary)`,
);
/** A study that comes when it is settled: "will be done after the decision, as part of implementation". */
export const studyAfter = wordsOf(
  `${study}\\b[^.;]{0,20}\\b(?:will|is to|are to|would|can) (?:then |now |only )?be (?:\\w+ )?(?:done|made|carried out|undertaken|completed|written|prepared)\\b[^.;]{0,30}\\b(?:after (?:the|this|that|it|members|cabinet)|once (?:the|this|it)|(?:during|as part of) (?:the )?implementation|in closing|as part of closing|later|afterwards)`,
  `(?:first|initial|early) (?:conversations?|discussions?|meetings?|talks)\\b[^.;]{0,40}\\b(?:about|on|of) (?:the )?(?:${harm})`,
);
/** Those who bear it had no say: "no entitlement to be heard", "felt better to settle it first and tell you afterwards", "learnt of it from the agenda". */
export const noSay = wordsOf(
  `(?:having|has|have|had|shall have|with|given) no (?:entitlement|right|opportunity|chance|standing) (?:to|of) (?:be(?:ing)? heard|comment|make representations|respond|put (?:its|their|your) case)|${bearers} (?:is|are|was|were|will be|shall be)(?: not|not) (?:to be )?heard(?! from| of)`,
  '(?:felt|thought|considered|judged|agreed|decided|seemed|held)(?: to be| that it (?:was|would be))? (?:better|best|right|simpler|kinder|preferable|wiser|quicker) to (?:settle|decide|take|make|agree|announce|fix)\\b[^.;]{0,40}\\b(?:first|before)\\b[^.;]{0,20}\\b(?:tell|telling|inform|informing|let|speak|speaking|talk|talking|explain)',
  `${bearers}\\b[^.;]{0,12}\\b(?:learn(?:ed|t)|heard|found out|read)\\b[^.;]{0,15}\\b(?:it|this|that|the (?:proposals?|cuts?|decision|reductions?|closure|ending))\\b[^.;]{0,8}\\b(?:from|in|through|on|when) (?:the |an? |this )?(?:\\w+ )?(?:agenda|papers?|press|website|newspapers?|radio|letter|minutes|report|it was published)`,
  `no (?:\\w+ )?(?:holders?|groups?|organi[sz]ations?|providers?|recipients?|trustees?|users?|charit(?:y|ies)|clubs?|grantees?|tenants?) (?:was|were|has been|have been|had been) (?:approached|asked|consulted|spoken to|contacted|told|warned|heard|involved)\\b(?! to\\b)`,
  `(?:not|no)\\b[^.;]{0,35}\\b(?:opportunity|chance|time)\\b[^.;]{0,45}\\bto (?:speak|talk|meet|discuss|consult|sit down)\\b[^.;]{0,14}\\b(?:with|to) ${bearers}`,
  '(?:would|might|could) (?:only )?(?:invite lobbying|cause (?:needless |unnecessary |undue )?(?:alarm|concern|anxiety|worry))\\b[^.;]{0,40}\\b(?:ruled out|decided against|not pursued|dispensed with)',
);
/** The study is of something else, or those not heard are others. */
export const otherStudy =
  /\b(?:bidders?|tenderers?|applicants?|private (?:compan(?:y|ies)|firms?|contractors?)|traffic|air quality|carbon|climate|noise|biodiversity|environment\w*|case stud(?:y|ies)|study (?:visit|tour|skills|trip)|credit|financial (?:appraisal|assessment)|needs? assessments?|risk assessments?|equality|care assessments?|carers? assessments?|assessments? (?:of|for) (?:eligibility|care|bids|applications|a client|clients)|self-assessment|staff appraisals?|data analysis|planning|weather|election|roof|buildings?|heat(?:ed|ing)|paid for|benefits assessments?|in (?:19|20)[0-9]{2} )\b/i;
/** It is to be done in time after all: "we will do so with them before anything is decided". */
export const stillInTime =
  /\b(?:before (?:anything|any of (?:it|this)|it|this|a decision|any decision|the decision|we|they|members|the \w+) (?:is|are|has been|have been|takes?|decides?|decide|meets?)(?: \w+)? ?(?:decided|settled|agreed|taken|made)?|before deciding|first and then decide)\b/i;
/** Nobody spoke for it; nobody is asked to do it: no failure to hear anybody. */
export const notOfHearing =
  /\b(?:nobody|no one) spoke (?:in favour|against|for|up for|to it)\b|\bnot be (?:asked|expected|required|invited) to (?!comment|respond|suggest|say|put|shape|help shape|give (?:their|your))\w+|\b(?:with|by|from) the (?:\w+ )?contractor, a\b|\bbidder's\b|\bcomplete without\b|\b(?:no|none|nobody|no one)\b[^.;]{0,25}\b(?:was|were|has been|have been|is) (?:left|kept) out\b|\(to follow\)/i;
