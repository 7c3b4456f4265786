import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const check = anyOf(
  'assessments?|analys[ei]s|screening|homework|work|checks?|checklist|reviews?|tests?|test sheets?|forms?|study|studies|statement|appraisals?|audit',
);
/** Those on whom a change bears unevenly, by name or by characteristic. */
const unevenly = anyOf(
  'equalit(?:y|ies)|protected (?:groups|characteristics|people)|(?:people with )?(?:the )?protected characteristics|different (?:groups|people)|each (?:of the )?(?:protected )?(?:groups?|characteristics?)',
  'age|disability|sex|race|gender|faith|religion|ethnicity|pregnan\\w+|sexual orientation',
  'disabled|deaf|blind|older|elderly|younger|young|girls|boys|women|men|carers|travell?ers?|minorit\\w+|minoriti[sz]ed|black|asian|roma|refugees|migrants|faith groups|wheelchair|people (?:with|without|over|under|who|on)|low[- ]income|poorer|rural (?:households|residents|areas)|lgbt\\w*',
);
/** "Anyone who may be affected" says who is meant; "who may be affected" asks. */
const thoseMeant =
  '(?:anyone|anybody|everyone|everybody|those|people|all|residents|persons?|groups?|others|families|households?|organi[sz]ations?|users|tenants|staff)';
/** An assessment by any of its names, or what it assesses: "the effect on girls", "tested for its bearing on age and race". */
export const assessment = new RegExp(
  [
    String.raw`\b[Ee]qualit(?:y|ies)(?:,? (?:and|&) [a-z]+(?: [a-z]+)?){0,2} (?:impacts? |effects? |needs |and health impact |duty )?${check}\b`,
    String.raw`\b[Ee]qualit(?:y|ies) (?:implications?|impacts?|effects|aspects)\b`,
    String.raw`\bhow ${within(40)}\b${unevenly}\b${within(70)}\b(?:would|will|might|may|could|is|are) (?:be )?(?:\w+ )?(?:affected|hit|harmed|disadvantaged)\b`,
    String.raw`\bhow ${within(40)}\b(?:(?:would|will|might|may|could) (?:\w+ )?(?:affect|bear on|hit)|affects?|bears on|hits?)\b${within(30)}\b${unevenly}|\bno (?:one |particular |single )?groups? (?:would|will) be (?:\w+ )?(?:disadvantaged|affected|worse off|harmed)`,
    String.raw`\b(?:which|whose) (?:\w+ )?(?:communities|groups|people) (?:\w+ ){1,4}(?:reach|reaches|reached|benefits?|miss|missed|hit|harmed|affected|lose|suffer)\b`,
    String.raw`\b(?:E(?:Q|H|q)?I?IA|EHIA|EqHIA|EQIA|EqIA|EIA|EQHIA|IIA|HEIA|EINA)\b|\b[Ii]mpact assessments?\b|\b(?:[Ii]ntegrated|[Hh]ealth inequalities|[Hh]ealth equity) (?:impact )?assessments?\b`,
    String.raw`\b(?:effects?|impacts?|bearing|consequences|burdens?|falls?|fall|weighs?|bears?) (?:it |this |that |these |they )?(?:would |will |might |may |could )?(?:\w+ ){0,3}?(?:on|upon|for) (?:(?:the|all|some|many|those|local|unpaid|our|each|nine|of|who are) ){0,3}${unevenly}\b`,
    String.raw`\b(?:checked|tested|weighed|looked at|measured|considered)\b[^.;]{0,30}\b(?:against|for) (?:each|every|all|the)\b[^.;]{0,20}\bprotected\b`,
    String.raw`\b(?:checked|tested|weighed|measured)\b[^.;]{0,30}\bagainst what\b[^.;]{0,40}\b${unevenly}\b`,
    String.raw`\b(?:look|thinking|thought) (?:at|about|given to) equalit(?:y|ies)|\bwhether (?:some|any|certain|particular|one) (?:\w+ )?(?:people|groups?|communities|families|residents)\b${within(40)}\b(?:worse off|affected|lose|left out|harder)`,
    String.raw`\b(?:assessment|note|account|report) of (?:what|how)\b${within(30)}\b(?:would|will|might|could) (?:mean|do) (?:for|to) ${within(20)}${unevenly}\b`,
    String.raw`\b[Ee]quality (?:information|evidence|data|work)\b|\bno (?:thought|regard|heed) (?:was |has been )?(?:given|paid|had) to\b${within(20)}\b(?:${unevenly}|people who)|^[Ee]qualit(?:y|ies): (?:an? |the )?assessment\b|\b[Ee]qualit(?:y|ies) (?:had|has|have|was|were) (?:not|never)\b`,
    String.raw`\b(?:assessment|analysis) of (?:the |its |their )?(?:impacts?|effects?)\b[^.;]{0,12}\b[Ee]qualit(?:y|ies)\b`,
    String.raw`\bsection 149\b|\b(?:screening|assessment|analysis) (?:for|of) equality\b`,
    String.raw`\b(?<!\b${thoseMeant} )who (?:would|will|might|may|is|are|stands? to|could) (?:be )?(?:\w+ ){0,4}(?:affected|hit|harmed|lose(?: out)?|worse off|disadvantaged|left out|missed)\b`,
    String.raw`\bwho (?:had |has |have )?(?:been |had )?(?:funded|reached|served|missed(?: out)?|left out|lost out)\b`,
  ].join('|'),
  'i',
);
/** Said under a heading, a label or a sentence on equality: "a full assessment is not required", "none identified". */
export const looseAssessment =
  /\b(?:(?:appendix|annex|schedule|volume) [A-Z0-9]+ (?:finds|found|shows|showed|says|concludes)|finds that|the (?:change|cut|move|reduction) (?:would|will) be of benefit|(?:full|further|formal|detailed|fuller) (?:assessment|analysis|screening)|assessments?|screening(?: form)?|screened|not (?:yet )?(?:been )?assessed|stage (?:1|2|one|two))\b/i;
export const equalityWord = /\b(?:equalit(?:y|ies)|protected characteristics|EDI|EIA|EqIA|EHIA|diversity|inclusion)\b/i;
/** "None identified", "neutral", "no implications": an answer with nothing behind it. */
export const nothingFound =
  /^(?:[0-9.()a-z]{0,6} )?(?:(?:equalit(?:y|ies)|EDI|diversity|inclusion)[a-z, ]{0,40}[:-] ?)?(?:none|nil|n\/a|not applicable|neutral|no (?:adverse |direct |specific |significant |particular |equality |equalities |known |negative )*(?:impacts?|implications?|effects?|issues|concerns|consequences)|there are no (?:\w+ )?(?:equality )?(?:impacts?|implications?|effects?|issues))\b/i;
export const saysEquality =
  /^(?:[0-9.()a-z]{0,6} )?(?:equalit(?:y|ies)|EDI|diversity|inclusion)\b|\bno (?:\w+ )?(?:equalit(?:y|ies)|EDI) (?:and \w+ )?(?:impacts?|implications?|effects?|issues)\b/i;

/** What it found or led to, in the sentence or the one after it. */
export const consequence =
  /\b(?:suggests?|found|finds|shows?|showed|identif(?:ied|ies)|points? to|led (?:us )?to|as a result|(?:came|comes|grew|arose|arises) (?:out of|from)|because of (?:it|this|that)|changed|conclud\w+|mitigat\w+|reduce|so we|in the light of|in consequence|consequently|therefore|accordingly|in response|to meet this|to put this right|to offset|revised|updated|likely to|hardest|most affected|worse off|more than others|(?:more|less) likely than|to their (?:advantage|benefit|disadvantage)|adjusted|saw (?:few|fewer)|added|dropped|kept)\b/i;
const made = anyOf(
  'carried out|completed|done|re-?done|redrafted|rewritten|reworked|made|published|assessed|prepared|undertaken|considered|analysed|looked (?:at|into)|tested|weighed|examined|screened|scored|mapped|gone through|worked through|written|filled in|reviewed|checked|drawn up|studied',
);
export const wasMade = wordsOf(
  `(?:has|have) (?:been )?(?:\\w+ )?${made}|(?:have|has) (?:\\w+ ){0,3}${made}|(?:was|were|is|are) (?!not |yet )(?:\\w+ )?(?:${made}|finished|ready|held|attached|available|annexed|enclosed|appended|at (?:annex|appendix))`,
  '(?:is|are) (?:on|at|in|with|beside|among|linked|below) (?:our|the|annex|appendix|this|these|volume|document|schedule|part|section|paper|tab)',
  `we (?:have |also |then )?(?:${made}|did|finished|wrote|asked who)`,
  `(?:EqIA|EQIA|EIA|assessment|analysis) (?:was |were )?${made}|(?<!\\bbe )${made}(?: in| on|,|;|$)|(?:read|see|view|download|find|refer to) (?:our|the|a|its) (?:\\w+ ){0,2}(?:equality|equalities|EqIA|EIA|impact)`,
  String.raw`not(?:es?|ed|ing) (?:the|its|an?|our) (?:\w+ )?(?:equality|equalities|EqIA|EIA|impact)|(?:assessment|analysis|EqIA|EIA)\b${within(30)}\((?:see )?(?:appendix|annex|volume|document|schedule|pdf|word)`,
  String.raw`(?:took|had before (?:it|them)|along with|together with)\b${within(80)}\b(?:assessment|analysis) of`,
  String.raw`(?<!\b(?:not|never) )(?:includ(?:es|ing)|comes? with|goes with|(?:published|issued|sent) with|(?:find|read|see|download)\b${within(40)},? with) (?:the|an|its|our|their) (?:\w+ )?(?:equality|equalities|EqIA|EIA|EHIA|impact)`,
  'accompan(?:ies|ied)|including the|sits (?:beside|with|alongside)|published (?:beside|with|alongside)',
);
/** "Was not thought necessary", "no assessment has been made", "is not required", "nobody has looked at". */
export const notMade = wordsOf(
  'not (?:thought|considered|deemed|felt|judged) (?:to be )?(?:necessary|needed|required|relevant|proportionate|appropriate)|not (?:called for|warranted|justified|merited)',
  'no (?:full |formal |such |equality )?(?:assessment|analysis|screening)(?: (?:for|of) equality)? (?:has|was|is|will)',
  '(?:no|without an?|without any) (?:full |formal |separate |further )?(?:equality (?:impact )?(?:assessment|analysis|screening)|E(?:Q|H)?IA|EqIA|impact assessment)',
  '(?:has|have|was|were|is|are|had)(?: therefore| accordingly| also| as yet)? not(?: yet)?(?: been)? (?:carried out|done|made|undertaken|assessed|required|needed|necessary|looked (?:at|into)|considered|studied|examined)',
  '(?:did|do|does) not (?:carry out|assess|think|need|require|look at|apply)|not (?:to )?(?:carry|assess) ',
  String.raw`(?:do|does|did) not (?:consider|think|believe|feel)\b${within(60)}\b(?:needed|necessary|required|called for)`,
  '(?:assessment|analysis|screening|EIA|EqIA)(?: is| was|:)? not (?:required|needed|necessary|undertaken|done|completed)',
  "(?:nobody|no one|none of us)(?:'s| has| have)? (?:yet )?(?:looked|assessed|considered|checked|worked out|asked)",
  String.raw`no (?:thought|regard|attention|consideration) (?:was |has been |is )?(?:given|paid|had) to|yet to (?:look|assess|consider|carry|do|check|work out|be (?:done|made|carried out|written))|not (?:yet )?(?:checked|worked out|asked|looked)|not (?:yet )?(?:available|ready|finished|complete)\b|not (?:yet )?assessed|not(?: been)? possible to (?:assess|look at|consider)|(?:did|does|do) not (?:consider|assess|look at|say|think)|did not consider (?:how|who|what|the)|no plans? to (?:assess|look at|consider|review)`,
  'impacts?: ?not (?:yet )?(?:been )?(?:considered|assessed|done|undertaken|looked at)|(?:deemed|thought|considered|judged|felt|held) (?:to be )?(?:unnecessary|disproportionate|needless)|(?:no|without) (?:mention|reference|account|consideration) (?:was made )?(?:of|to)',
  'none (?:has|have|was|were|had) (?:yet )?(?:been )?(?:made|done|carried out|completed|undertaken|prepared)|(?:do|does|did) not (?:come with|include|contain|have) (?:an?|any|the) (?:\\w+ )?(?:equalit(?:y|ies)|EqIA|EQIA|EIA|EHIA|impact assessment)',
  'not (?:something|a matter) (?:we|that we) (?:have|looked|considered)|(?:overlooked|left out of account)',
);
/** "Is in preparation", "will be completed before award", "to follow". */
export const stillToCome =
  /\b(?:in preparation|being (?:prepared|drafted|written|completed|carried out|undertaken)|to follow|under way|underway|in (?:draft|progress|hand)|(?:will|shall|to|is to|are to) (?:then )?be (?:\w+ )?(?:started|begun|carried out|completed|done|made|undertaken|prepared|added|finali[sz]ed|published|produced|considered|looked at|assessed|commissioned)|(?:will|shall) (?:then )?(?:carry out|complete|undertake|prepare|publish|produce|assess|do|look at|consider)|we will (?:do|look at|carry out)|(?:will|is to) follow|(?:has|have|is) not (?:yet )?(?:been )?(?:finished|completed?|ready|published)|not yet)\b/i;
/** "Once the plan has been adopted", "after the Board meeting", "when we know which option is preferred": too late to change anything. */
export const afterwards =
  /\b(?:once|after|when) (?:the |a |it |this |we |they |cabinet |members |(?=board|council|committee|executive|approval|award))[^.;]{0,40}\b(?:know the|known|final|adopted|agreed|approved|awarded|decided|decides?|decision|begun|started|signed|board|cabinet|committee|executive|meeting|approval|mobilisation|preferred|chosen|choose|selected|front[- ]runner|settled|in place|implemented|been (?:through|set|passed|voted|fixed)|gone through|budget (?:is|has))\b/i;
/** "Has not been done yet, but we expect to begin one in May". */
export const butMeantTo =
  /\b(?:but|and|though|although)\b[^.;]{0,30}\b(?:expect|intend|plan|hope|will|mean|aim)s?\b[^.;]{0,30}\b(?:one|it|begin|start|do|complete|this)\b/i;
/** To come as the plan is shaped is no fault: "will be revised in the light of answers", "before proposals are drawn up". */
export const inGoodTime =
  /\b(?:revised|updated|refreshed|reviewed again|in (?:the )?light of|informed by|take account|what (?:you|people|we) (?:tell|say|hear|are told)|responses|respondents'? evidence|before (?:any )?(?:proposals|options|the design|the specification|a decision is|cabinet|the decision)|to inform the (?:decision|proposals|design)|full(?:er)? assessment|(?:first|initial)(?! (?:\w+ )?(?:months?|weeks?|years?|quarters?|terms?|days?)\b)|version 1)\b/i;
/** Something done for them: money or places set aside, people sought out, help to apply or to answer. */
export const action = wordsOf(
  // "£4,000 of it is for interpreters", "a third of those helped are to come from".
  String.raw`[0-9][0-9,.]*k?\b${within(40)}\bfor (?:sign[- ]language |language |the cost of |costs? of )?(?:interpret\w+|translat\w+|access|BSL|disabled|sign language)`,
  String.raw`(?:[0-9]{1,3} ?(?:per cent|%)|quarter|third|half|fifth|tenth|one in (?:two|three|four|five|ten)|majority) of (?:the |all |those |its |our )?(?:people |places |clients |users |[a-z]+ )?(?:\w+ )?(?:helped|supported|reached|places|people|users|clients|participants|members|beneficiaries|trustees|volunteers|learners|carers|families|young people)\b${within(20)}\b(?:are|is|must|will|should|to) (?:to )?(?:be |come )?(?:from|for|drawn from|go to)`,
  String.raw`(?:provider|recipient|grantee|supplier|charity)s? (?:shall|must|will|is to) (?:\w+ )?(?:reach|seek out|support|engage|work with)`,
  String.raw`(?:analys\w+|break\w*|broken|compar\w+|look\w*)\b${within(40)}\bby (?:age|sex|gender|ethnic\w+|race|disab\w+|protected)`,
  '(?:set|put) (?:aside|to one side|by)\\b|(?:kept|held|keep|hold)(?: back)? (?:£[0-9,]+ )?(?:back |aside )?for|(?:kept|held) back|ring-?fenc(?:ed?|ing)|reserv(?:e|ed|ing)|earmark(?:ed)?|dedicated|guarante(?:e|ed|es)|allocated|(?:a )?quota',
  String.raw`(?:add|added|extra|additional|further|more|double|bonus) (?:\w+ ){0,3}(?:£ ?[0-9]|money|funding|help|support|time|places|points|marks|weight)`,
  '(?:go|goes|move|moved|put) to the (?:front|top|head) of the (?:queue|list)|first in line',
  'gone (?:over|through) (?:again )?with|go (?:over|through) (?:it|them|this) (?:again )?with',
  String.raw`(?:and )?so (?:we|the|it|they|there|that|this)\b${within(60)}\b(?:kept|keeps?|added|moved|changed|dropped|stays?|remains?)`,
  String.raw`keeps? (?:their|its) \w+ in full|taken to (?:the |each |every )?(?:\w+ ){0,2}(?:hostels?|mosques?|temples?|sites?|refuges?|centres?)`,
  'priority (?:to|for|will be)|first (?:call|refusal|claim) on|prioritis\\w+|(?:particularly|especially) (?:want|keen|welcome|encourage|interested|hope|pleased|glad|happy|would like)|(?:particularly|especially) (?:[a-z]+ ){1,3}hear|(?:actively |specially )?encourag\\w+ (?:applications|bids|groups)|welcome applications|targeted',
  String.raw`(?:per cent|%|quarter|third|half|fifth|tenth|places|seats|lots?|strand|interviews|£[0-9,]+)\b${within(40)}\b(?:goes|go|is|are|be) (?:to|for|with|kept|held|given|being kept)\b`,
  'reach(?:ed|es|ing)? (?:out )?(?:to )?(?:more |older |younger )?',
  '(?:access (?:costs|needs|support|budget)|help (?:with|in|to) (?:the|your|this|fill|filling|complet|apply|answer|writ)\\w*|fill (?:it|the \\w+) in with|talk (?:it )?through)',
  String.raw`(?:(?:go|goes|going|given|awarded|made) to|for) (?:\w+ )?(?:groups|organi[sz]ations|projects|charities|clubs) (?:led|run|that are led|set up)\b|longer (?:lead-in|notice|time|period)`,
  String.raw`helped (?:us )?(?:to )?(?:write|design|shape|plan|choose|draw|draft|test)|(?:wrote(?! (?:to|back)\b)|designed|shaped|tested|co-?(?:produced|designed|wrote))|(?:heard from|told (?:us|by)|suggest(?:ed|ions)|learn(?:ed|t) from)\b${within(60)}\b(?:changed|added|dropped|moved|led)`,
  't(?:ak|ook)(?:e|en|ing)? (?:the|this|our) (?:[a-z]+ )?(?:survey|questions|questionnaire|consultation|exhibition|forms?|conversation) to',
  String.raw`(?:sure|ensure) that ${within(30)}\b(?:get|have|are offered) the same|panel of people|(?:panel|forum|network)\b${within(40)}\b(?:read|checked|tested|looked)`,
  String.raw`asked\b${within(60)}\b(?:to (?:tell|bring|help|run|hold|lead|spread)|tell us)|needs of\b${within(60)}\b(?:considered|taken into account|looked at|built in|thought about)|(?:will|can) come (?:out )?to (?:any|your|each|every)|scored more|more generous\w*|pays? for (?:the |any |your |their |all )?(?:\\w+ (?:and|or) )?(?:interpret\\w+|translat\\w+|BSL|sign|access|child ?-?care|cr[eè]ches?|carers?|(?:personal |support )(?:assistants?|workers?)|transport|fares|taxis|travel)|cover the cost of`,
  'meeting (?:the|their)(?! (?:[a-z]+ )?(?:needs|costs?|demands?|targets?|standards?|requirements?|criteria|deadlines?|challenges?))|to hear (?:the|their|from)|for (?:women|men|girls|young people|older people|carers|parents|disabled people) only|at the request of|may (?:apply for|have|claim|get|ask for) (?:up to|more)',
  'help (?:you |them |people |groups )(?:to |with )?(?:fill|complet|apply|answer|writ|the form)\\w*|paid (?:for )?(?:an?|two) (?:\\w+ )?(?:worker|advis[eo]r|officer|mentor)s?',
  'go(?:ne|ing)? out to|went (?:out )?to|visit(?:s|ed|ing)?|outreach|in (?:another|other|several|[a-z]+ more) languages?|translat(?:ed|ion|ors?)|interpreters?|bilingual|community (?:champions?|connectors?|researchers?)',
  String.raw`(?:be |were |was |are |being )?paid to (?:help|run|lead|ask|hold|reach)|commissioned|work(?:ed|ing) with|sat down with|(?:held|hold|ran|run|running) (?:\w+ ){0,4}(?:sessions?|meetings?|events?|clinics?|workshops?|groups?) (?:\w+ ){0,3}(?:for|with|to)|clinics? (?:to|for)|(?:sessions?|workshops?|meetings?|events?) (?:just|only|set aside) for`,
  '(?:separate|special|its own|their own|own) (?:pot|fund|strand|round|lot|budget|programme)|(?:get|gets|given|offered|receive) (?:\\w+ )?(?:help|support|advice)',
  '(?:an? |named |dedicated )?(?:adviser|advisor|link worker|development worker|mentor) (?:for|to help)|help (?:us )?(?:to )?reach|under-represented|women[- ]only',
);
