import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const decided = '(?:mark|scor|judg|weigh|assess|evaluat|rank|measur|choos|chosen|decid|pick|select|compar|rat)\\w*';
const sheets =
  '(?:scheme|system|method(?:ology)?|model|matrix|grid|framework|guide|guidance|sheet|table|scale|plan|rules|approach)s?';
/** What counts in a choice, by all its names: the criteria and their weights, the marking scheme, "what your form is marked against". */
export const whatCounts = anyOf(
  '(?:sub-?)?criteri(?:a|on)',
  'weight(?:s|ings?)',
  `(?:scoring|marking|evaluation|selection|judging|(?:application|bid|tender|grant) assessment) ${sheets}`,
  'score ?(?:sheets?|cards?)|yardsticks?|relative importance',
  `(?:what|how) (?!if\\b|to\\b)(?:[\\w']+ ){0,3}?(?:it|you|your|bids?|tenders?|applications?|answers?|forms?|proposals?|panel|evaluators|officers|members|trustees|we) (?:[\\w']+ ){0,3}?(?:${decided}|looks? for|looking for|counts?|sways?|swings?|matters)`,
  'what (?:sways|swings|tips|decides)|what (?:counts|matters) (?:in|to|for|with) (?:the|our|us|a) (?:panel|decision|choice|award|trustees|members|marks)|other (?:factors|considerations)(?! being equal)',
  '(?:basis|grounds|tests?|standards?) (?:of|for|on which|by which|against which) (?:the |a |any |our |each |all )?(?:award|decision|choice|selection|contract|grants?|tenders?|bids?|applications?|forms?|money)',
  '(?:published|written|set|list of|printed|objective|fixed|agreed) (?:tests|standards|rules|measures)',
  'what (?:each|every) (?:question|answer|part|test|section) is worth|(?:marks|points) (?:for|per|of) (?:each|every) (?:question|answer|test|section)|division of (?:the )?marks',
);
const seen =
  '(?:publish\\w*|disclos\\w*|reveal\\w*|releas\\w*|shar(?:e|ed|ing)|made (?:available|public|known)|make (?:available|public|known)|available|public|shown?|see|seen|sight|told|tell|say|know|known (?:to (?:you|bidders|applicants|anyone|the public)|in advance|beforehand|outside)|giv(?:e|en|ing) out|given|print\\w*|issued?|circulated|divulg\\w*|advertised|set out|spelt out|explain\\w*|written down|writes? (?:it|them|this) down)';
const not =
  '(?:not(?! (?:been |be )?(?:chosen|picked|successful|funded|selected|shortlisted|awarded|accepted|offered|only|yet|just|have to)\\b)|never|cannot|nor|neither|no (?:right|access|sight|plans|intention)|none|nobody|no one|unable|rather (?:not|than)|declin\\w+|refus\\w+|decided against|without)';
const keptBack = anyOf(
  `${not}\\b${within(35)}\\b${seen}`,
  'confidential|secret|undisclosed|unpublished|hidden|withheld|internal (?:document|paper|matter|use|to (?:the|us)|working)|commercially sensitive|behind closed doors|in private|kept? (?:back|in-house|under wraps|to (?:it|our|them)sel(?:f|ves))|keep\\w* (?:it|this|that|them|those|these) to (?:it|our|them)sel(?:f|ves)|to (?:itself|ourselves|themselves|myself)',
  "(?:for|stays?|remains?|rests?|stop|stops) (?:with |inside |within |for )?(?:the |our )?(?:\\w+ )?(?:panel|officers|members|council|board|evaluators|assessors|councillors|team)(?:'s|s'|')? (?:eyes|use|ears)? ?(?:only|alone)",
  '(?:stays?|remains?|rests?) (?:with|inside|within|among) (?:the |our )?(?:\\w+ )?(?:panel|officers|members|board|evaluators|assessors|councillors|team)',
  'a matter for the (?:[\\w-]+ )?(?:panel|officers|members|council|board|evaluators|assessors|councillors|commissioner|director)(?: alone| only)?',
);
/** What counts is kept from those who ask. */
export const testsKeptBack: readonly RegExp[] = [
  wordsOf(`${whatCounts}\\b${within(80)}\\b${keptBack}`),
  wordsOf(`(?:${keptBack})\\b${within(60)}\\b${whatCounts}`),
];
/** It is others' affairs, the papers of a bid, a name or a matter of time that is kept back, or the bidder who keeps it. */
export const keptOtherwise =
  /\b(?:other (?:bidders?|tenderers?|applicants?|groups?|organisations?)(?:'s?)?|another (?:bidder|tenderer|applicant)|each other|eligib\w+|names?|identit\w+|personal|patients?|clients?|referrals?|feedback|abnormally|until (?:the )?(?:invitation|tender|ITT|documents|notice|stage)|(?:bidders?|tenderers?|suppliers?|providers?|contractors?|recipients?) (?:shall|must|should|may not|will) (?:not )?(?:keep|treat|disclose|share|publish|reveal|use)|criteria for (?:eligibility|membership|referral)|need not (?:say|tell)|freedom of information|until|moderation|standstill|clients?|housing|sessions?|secret (?:scorecard|criteria|list)\?)\b/i;

/** What counts stands where all can read it, and bids are held against that. */
export const testsPrinted = wordsOf(
  `${whatCounts}\\b${within(60)}\\b(?:printed|published|set out|listed|shown|attached|available|enclosed|annexed|found|given|laid out|explained|on (?:our|the|this) (?:web ?)?(?:site|page|portal))\\b${within(30)}\\b(?:in|on|at|with|beside|below|above|overleaf|alongside|website|appendix|annex|schedule|page)`,
  `(?:scores?|marks?|judges?|assess(?:es)?|measures?|rates?|weighs?|considers?|scored|marked|judged|assessed|measured|weighed|considered)\\b${within(40)}\\b(?:by|against|on|to|using|with) (?:the |one |a |our |its )?(?:same |one set of |set of |common |shared |single )*(?:published|printed|open|public|agreed) (?:set of )?(?:criteria|points|scor\\w+|mark\\w+|tests|standards?|headings|table|weight\\w+)`,
  `(?:scores?|marks?|judges?|assess(?:es)?|measures?|rates?|weighs?|scored|marked|judged|assessed|measured|weighed) (?:your|each|every|all|the) (?:form|application|bid|tender|proposal|answer|response)s?\\b${within(20)}\\b(?:against|on|under|by) (?:the |these |our )?(?:same )?(?:two|three|four|five|six|seven|eight|nine|ten|published|following) (?:headings|criteria|tests|questions|points|standards|measures|things)`,
  '(?:gets?|given?|earns?|scores?|awarded) (?:up to \\w+ )?(?:points|marks) for \\w+(?: \\w+){0,3}(?:,| and)',
  '(?:one|the same|a single|common|shared) (?:set of )?(?:published |agreed )?(?:criteria|scoring \\w+|marking \\w+|points table|application form)\\b[^.;:?]{0,30}\\b(?:across|for (?:all|every\\w*|each)|throughout|in (?:all|every|each))',
);

const panel =
  '(?:we|they|it|panels?|members|councillors|trustees|officers|the [\\w-]+(?: [\\w-]+)?|nobody|no one|none of them|staff)';
const adjectives =
  '(?:(?:set|fixed|formal|published|written|agreed|stated|objective|particular|specific|standard|common|single|list of|set of|such|other|any|laid[- ]down|recorded|points|proper) ){0,3}';
const sheet = `(?:criteria|tests|yardsticks?|benchmarks?|${anyOf(`(?:scoring|marking|points|assessment|evaluation) ${sheets}`, 'score ?(?:sheets?|cards?)', 'scoring', 'marking', 'list of tests', 'rules', 'weightings?')})`;
/** Nothing is weighed: no criteria, no scoring. */
export const noTestsAtAll = wordsOf(
  `(?:no|without|there (?:is|are) no|has no|have no) ${adjectives}${sheet}\\b(?! (?:of|for|on) (?:the |any )?(?:staff|eligibility|presentations?|interviews?|late|referral))(?! (?:change|apply to (?:late|the first)))`,
  `(?:rather than|instead of|not|never|nor) (?:(?:have|has|use|uses|using|need|keep|kept|follow|follows|work|works|working|apply|applying|operate|bound|guided|go|going|run|running|judged|chosen|decided|done|on|against|by|to) ){1,4}(?:(?:a|an|any|the|against|by|with|from|according) ){0,2}${adjectives}${sheet}`,
  `(?:rather than|instead of) (?:on |by |against )?(?:a |an |any |the )?${adjectives}${sheet}`,
  `${panel} (?:do|does|will|shall) not (?:score|mark|rank|grade|rate|weigh) (?:applications|bids|forms|tenders|proposals|them|anything|answers|what (?:you|is))\\b(?! (?:that|which|from|received|where|if|unless|for|again|after|until|with|who))`,
  'no (?:scores?|marks|points|notes|record|minutes) (?:are|is|will be) (?:kept|made|taken|given|recorded|awarded)(?! (?:for|to|of|if|where|unless|off))',
);
const who =
  '(?:they|it|he|she|we|i|members|councillors|officers|trustees|governors|the (?:[\\w-]+ )?(?:chair|committee|board|panel|mayor|commissioner|leader|director|council|members|officers|councillors|trustees|clerk|cabinet|trust|team|jury|judges|authority|icb|service))';
const choose =
  '(?:choos\\w+|chosen|pick\\w*|select\\w*|fund(?:s|ed)?|back(?:s|ed)?|award\\w*|decid\\w+|go(?:es)? (?:for|with|by|on)|agree[sd]?|settle[sd]?|giv(?:e|es|en)|work(?:s|ing)? (?:on|by|from)|judg\\w+|approach\\w*|made|based|prefer\\w*|favour\\w*|vot(?:e|es|ed))';
/** A choice by liking, by who is known or by no more than a feeling. */
export const byFeeling = wordsOf(
  `${choose}\\b${within(50)}\\b(?:gut (?:feeling|instinct)s?|instincts?|hunch(?:es)?|whims?|by feel|(?:personal|private) (?:knowledge|preference|opinion|view|taste)s?|(?:his|her|its|their) (?:own|sole|personal|private) (?:lights|opinion|judgement|preferences?|view|discretion|choice)|say-so|what (?:${who} )?(?:knows?|thinks?|feels?) of (?:the|you|each|a|your))`,
  `${choose}\\b${within(30)}\\b(?:ones?|projects?|groups?|bids?|ideas?|applications?|tenders?|organisations?|whoever|whatever|what|which(?:ever)?|those|who|whom|anyone)(?: that| which| whom?)? ${who}(?: happens? to| already| personally)? (?:likes?|prefers?|fanc(?:y|ies)|favours?|warms? to|takes? to|wants? to|trusts?|knows?)\\b(?! (?:need|least|most))`,
  `(?:groups?|organisations?|bodies|providers|partners|charities|people|those|bidders) (?:that |which |whom? )?${who}(?: have| has)?(?: already)? (?:knows?|known|worked with|funded|dealt with|trusts?|used)(?: (?:before|already|well))?\\b${within(40)}\\b(?:get|gets|first|preferred|preference|favoured|priority|only|offered|invited|ahead|chosen|approached)`,
  `(?:approach(?:es)?|fund|invite|favour|prefer|go (?:to|with|for)|choose|pick|select|give preference to|offer(?:ed)? (?:grants |money |it |the money )?to) (?:\\w+ )?(?:groups?|organisations?|bodies|providers|partners|charities|people|those|bidders|applicants) (?:that |which |whom? )?(?:${who})(?: have| has)?(?: already)? (?:knows?|known|worked with|funded|dealt with|trusts?|used)`,
  `(?:agrees?|agreed|decides?|decided|settles?|settled|sorts? out|fix(?:es|ed)?)\\b${within(20)}\\bbetween (?:them(?:selves)?|the two of them)\\b${within(40)}\\b(?:who|what|which|how much|grants|money)`,
  `each (?:officer|directorate|department|panel|member|board|area|ward|councillor|assessor|team|service)\\b${within(40)}\\b(?:own (?:yardsticks?|lights|rules|tests|criteria|standards|way|winners|method|judgement|preferences|ideas?)|differently)`,
  `(?:departments|directorates|officers|boards|panels|areas|members|wards|services|teams)\\b${within(30)}\\b(?:different|differing|inconsistent|their own) (?:rules|tests|criteria|standards|yardsticks|ways)\\b${within(50)}\\b(?:not|never|nor|no|without|none)`,
);
const sponsor =
  '(?:(?:ward |local |your |the |a |elected |cabinet )*(?:members?|councillors?|portfolio holder|MPs?|mayor|leader|commissioner|chair|director|officers?))';
/** Whom a group knows counts for more than what it wrote. */
export const byFavour = wordsOf(
  `(?:words?|letters?|backing|support|backed|supported|endors\\w+|recommend\\w*|nominat\\w+|sponsor\\w*|blessing|friends?|known|favoured|championed|approval)\\b (?:from |of |by |to |with |among |on )*${sponsor}\\b${within(60)}\\b(?:counts? (?:for )?more|matters? more|carr(?:y|ies) (?:more|the most|great|most)|weighs? more|outweighs?|favoured|preferred|preference|priority|advantage|goes? a long way|looked on kindly|first|ahead|head start|better chance|win|trumps?|beats?|decisive|whatever (?:their|its|the) merits?)`,
  `(?:who|whom) you know\\b${within(30)}\\b(?:counts|matters|helps|more)|not what you know|lobby(?:ing)? (?:your |the |a )?(?:ward )?(?:member|councillor)s?\\b${within(30)}\\b(?:help|pays|works|advis|encouraged|worth)`,
);
const only =
  '(?! (?:if|unless|until|more|twice|for (?!this|the (?:fund|scheme|grant|money))|when|again|where|before|after|by|on|without|in (?:person|writing)|at (?:this|the) (?:stage|moment)))';
/** Nobody may ask who is not asked: "by invitation only", "there is no open application process". */
export const closedToAll = wordsOf(
  `(?:no|not) (?:an? )?(?:open|public|competitive) (?:application|bidding|competition|call|process|round|invitation|advertisement|tender)\\w*`,
  `applications? (?:is|are|will be|were) not (?:being )?(?:invited|taken|sought|possible)${only}|you (?:cannot|may not|are not able to) apply (?:for|to) (?:this|the|our) (?:fund|scheme|grants?|money|pot|programme)${only}`,
  '(?:fund|grants?|scheme|money|pot|programme|funding|contract|round|competition)\\b[^.;:?]{0,30}\\b(?:(?:is|are) not (?:openly )?advertised|is not open to (?:applications|all|everyone)(?= ?(?:[.;]|$))|(?:by|on) invitation only|invitation-only|closed to new (?:groups|applicants|organisations))',
  `(?:selects?|chooses?|picks?|approach(?:es)?|offers? (?:it|grants|the money) to) (?:its|our|their) (?:own |usual |preferred |favoured |trusted |chosen )+(?:partners?|providers?|groups?|organisations?|suppliers?)`,
  'new (?:applicants?|groups|organisations|bidders) (?:need not|should not|will not|cannot|are not)\\b (?:apply|be (?:considered|looked at)|bid)\\b(?! (?:for|until|unless|before|to|if|when|more|twice|online))',
  'unsolicited (?:bids|applications|proposals|requests)\\b[^.;:?]{0,30}\\bnot',
);

/** More may count than what is printed: "any other matter that it believes to be relevant", "the panel can depart from them". */
export const moreMayCount = wordsOf(
  `(?:may|might|can|could|is free|are free|reserves? the right|entitled|at liberty|will also|shall also)\\b${within(50)}\\b(?:(?:any|such|all|whatever|unlisted|further|additional) (?:other |else )?(?:matters?|factors?|considerations?|criteri(?:a|on)|circumstances?|things?|issues?|information)|anything(?: else)?|whatever(?: else)?)\\b${within(30)}\\b(?:relevant|material|fit|appropriate|important|pertinent|proper|think right|wish|sees? fit|likes?)`,
  `(?:factors|matters|considerations|criteria|things|issues) (?:other than|beyond|besides|not (?:among|in|on|covered by)|outside|in addition to|over and above) (?:those|the|these|that|what)\\b${within(40)}`,
  `(?:panel|board|council|members|authority|committee|commissioner|officers|we|they|trust|evaluators|trustees)\\b${within(30)}\\b(?:can|may|could|might|is free to|are free to|reserves? the right to)(?: \\w+)? (?:depart from|set aside|override|overrule|go beyond|disregard|change|amend|vary|alter|adjust|add to) (?:the |these |its |their |those |our |them\\b|any of the )(?:\\w+ ){0,2}(?:criteria|weights|weightings|scor(?:es|ing)|marks|ranking|order|priorities|marking scheme|results?)`,
  '(?:not|nor) (?:be )?(?:bound by|limited to|confined to|restricted to|obliged to follow|tied to) (?:the |these |its |their |those )?(?:\\w+ ){0,2}(?:criteria|weights|weightings|scores|scoring|marks|ranking|factors|priorities|list)',
);

const laterOrHedged = anyOf(
  'to follow|TBC|TBA|to be (?:confirmed|advised|agreed|announced|decided|issued|published|finalised|provided|supplied|settled|determined|set|notified|circulated)|(?:yet|still|remain|remains) to be (?:\\w+ )?(?:agreed|confirmed|settled|decided|fixed|published|written|drawn|finalised)|not (?:yet|been) (?:been )?(?:agreed|confirmed|settled|decided|fixed|published|written|drawn|finalised|ready)',
  '(?:will|shall) be (?:issued|published|sent|released|confirmed|provided|notified|given|made available|announced|circulated|available) (?:\\w+ )?(?:later|in due course|separately|nearer|at a later|shortly|soon|before|when|once|on request)|(?:at a later|in due course|nearer the time|are being (?:worked|drawn|developed|reviewed|finalised)|still being)',
  'indicative(?: only)?|illustrative|for guidance only|provisional|draft|may (?:be )?(?:chang|amend|var|alter|revis)\\w*|subject to (?:change|amendment|revision|review|confirmation)',
  '(?:normally|usually|generally|as a rule|broadly|ordinarily|mostly)(?:,? (?:though|but|if) not (?:always|invariably|in every case))?',
  '(?:aim|hope|intend|expect|plan|try|trying|hoping|like|would like|seek|endeavour)s? to (?:publish|share|release|issue|make|set|have|use|apply|score|mark|assess|judge)|if time (?:allows|permits)|where (?:possible|practicable)|wherever possible|is expected that|expected to',
);
/** What counts is not settled or not certain: "weightings to follow", "will normally be scored". */
export const testsUnsettled: readonly RegExp[] = [
  wordsOf(`${whatCounts}\\b${within(60)}\\b${laterOrHedged}`),
  wordsOf(`(?:${laterOrHedged})\\b${within(60)}\\b${whatCounts}`),
  wordsOf(
    `(?:applications?|bids?|tenders?|forms?|proposals?|submissions?|quality and price|price and quality)\\b${within(30)}\\b(?:normally|generally|usually|broadly|ordinarily|as a rule|(?:is|are) expected to)\\b${within(40)}\\b(?:scored|marked|judged|assessed|measured|evaluated|ranked|feature|count|against)`,
    `in proportions? (?:yet |still )?to be|balance (?:between|of) (?:quality|price)\\b${within(30)}\\b(?:to be|not yet|yet to be)`,
  ),
];
