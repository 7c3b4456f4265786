import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** What trustees sign for, by names that nothing else has. */
const mainTerms = anyOf(
  '(?:terms and conditions|t ?& ?cs?|small print|(?<=^)conditions(?= (?:will|are|to))|(?:the|our|your) (?:monitoring|reporting)(?! (?:officer|team|visit|report))|(?:new|final|required|contract) outcomes|conditions of (?:the |this )?(?:grant|award|funding|contract|offer)|(?:grant|funding|award|full|standard|special|detailed|contract|payment|our|these|those|its|the) (?:conditions|terms)(?! of reference)|rules (?:of|for) (?:the )?(?:grant|fund|award))',
  '(?:service |detailed |full |final )?specifications?|(?:service|performance|quality|outcomes?|evaluation|monitoring|reporting|data|audit) (?:framework|regime|requirements?|criteria|standards?|dashboard|levels?|policy|expectations)|dashboards?',
  'indicators?|kpis?|metrics|(?:performance|success|outcome) (?:measures|targets)|(?:the|our|your|which|what|all|its) measures|targets?|milestones?|deliverables?|what (?:good|success) (?:looks like|means)|what counts as (?:success|done|a success)',
  '(?:report|monitoring|return|reporting) (?:form|template|pack)s?|(?:form|template|format) (?:of|for) (?:the |your )?(?:report|return|monitoring)s?|(?:data ?set|minimum data)',
  'payment (?:\\w+ )?(?:dates?|routes?|terms|basis|mechanism|schedule|profile|arrangements|model|timetable|plan|structure)|(?:basis|method|dates?) of payment|eligible costs',
);
/** "What you report", "how we judge success", "when the money will be paid". */
const asked =
  '(?:what|which|how(?: often| much| many)?|when|whether|where|on what basis) (?:\\w+ ){0,3}?(?:you|we|it|they|your|our|the|success|progress|performance|results|is|of (?:our|the))\\b[^.;:?]{0,60}?\\b(?:report|reports|reported|reporting|deliver|achieve|paid|pay|paying|payment|measured?|measuring|count|counted|claim|need|needed|ask|expect|expected|want|judge[d]?|scored|assess|monitored|look(?:ing)? for|send|collect|record|prove)';
export const ofTerms = wordsOf(mainTerms, asked);
/** And by everyday names, which count only where they are to be settled. */
export const ofTermsLoosely = wordsOf(
  mainTerms,
  asked,
  'outcomes?(?! of)|outputs?|reports?|reporting|returns?|monitoring|payments?|instalments?|invoicing|billing|price(?! is fixed)|rates|tariffs?|volumes?|caseloads?|staffing',
);

/** First made, by the funder or with it. */
const settled =
  'agreed|settled|determined|decided|fixed|finali[sz]ed|specified|defined|designed|developed|negotiated|worked out|drawn up|laid down|spelt out|established|set(?: out| down)?|clarified|co-?designed|co-?produced|confirmed|notified|advised|told|announced|made known|written';
const shown =
  'issued|published|communicated|drafted|sent|shared|shown|given|provided|supplied|explained|released|circulated|revealed|disclosed|made available|allocated|assigned|discussed|produced|completed|put in place|handed over|introduced|imposed|seen|available|ready|known|attached';
const weSettle =
  'decide|settle|set|agree|confirm|draw up|work (?:out|up|this|it|them|these)|determine|finali[sz]e|fix|develop|specify|negotiate|design|define';
const weShow =
  'let (?:you|them|the \\w+) (?:know|have)|tell|say|send|share|issue|provide|give|write|publish|explain|advise|notify|be in touch|talk|discuss|clarify|set out|produce|release|circulate|announce|supply|reveal';
const youLearn =
  'see|receive|get|hear|learn|find out|know|discover|be (?:told|sent|given|shown|informed|notified|advised|briefed)';
const will = '(?:will|shall|is|are|to|can|may|might|must)(?: then| only| all| first| each| now| not| both){0,2}';
const weWill =
  '(?:we|i|she|he|officers?|(?:your |our |the )\\w+(?: \\w+)?) (?:will|shall|can|may|plan to|intend to|expect to|propose to|hope to|are going to|want to)(?: then| only| first| also)?';
/** To be settled, decided, agreed. */
export const toBeSettled = wordsOf(
  `${will}(?: be)? (?:being )?(?:${settled})`,
  `${weWill} (?:${weSettle})`,
  `(?:will|shall|can) not (?:\\w+ )?(?:${weSettle})`,
  `(?:as|such as|which|that) (?:the \\w+|we|it) (?:may |shall |will )?(?:${weSettle})s?`,
);
/** To be settled, or to be shown and told. */
export const toBeKnown = wordsOf(
  `${will}(?: be)? (?:being )?(?:${settled}|${shown})`,
  `${weWill} (?:${weSettle}|${weShow})`,
  `(?:you|bidders|suppliers|providers|recipients?|grant[- ]?holders|(?:successful )?groups|grantees|successful \\w+|the \\w+|they) (?:(?:will|shall|can|may)(?: then| only| first| not)? )?(?:${youLearn})s?`,
  `(?:as|such as|which|that) (?:the \\w+|we|it) (?:may |shall |will )?(?:${weSettle})s?|as (?:issued|set|published|determined)|(?:will|shall) (?:come|follow|arrive|pop up|appear|be with you)`,
  'not (?:be )?(?:\\w+ )?(?:available|shown|shared|provided|disclosed|published|released|seen|issued)(?: \\w+)? (?:until|before|till)|(?:will|shall) (?:then )?(?:tell|inform|advise|notify|be drafted)',
);

const begun =
  'under ?way|up and running|in (?:post|place|operation|flight|progress)|live|running|mobilis\\w+|started|begun|began|commenced|launched|signed|accepted|appointed|awarded|paid|spent|let|executed|received|clicked|going';
const begins =
  'starts?|begins?|commences?|opens?|launch(?:es)?|goes live|go live|arrives?|comes? (?:into (?:force|effect)|through)|sign(?:s|ing)?|accepts?|settled in|been (?:running|open)|gets? going|take effect';
const work =
  '(?:the |your |this |our |a |any |both )?(?:\\w+ )?(?:projects?|work|services?|contracts?|grants?|agreements?|funding|delivery|programme|award|scheme|instalment|payment|money|letter|offer|deed|pilot|club|sessions|things|team|mobili[sz]ation|year one|parties)|you|we|it|they';
const beginning =
  '(?:contract |service |project |grant |formal |your |the ){0,3}(?:signature|signing|acceptance|appointment|commencement(?: date)?|mobili[sz]ation|implementation|start(?:ing)?(?: date)?|start-?up|inception|go-?live|launch|execution|date of this (?:agreement|contract|deed)|effective date)';
const span =
  '(?:[0-9]{1,3}|an?|one|two|three|four|five|six|nine|ten|twelve|several|a few|some)(?: \\w+)? (?:weeks?|months?|days|quarters?|years?|terms?)';
/** Later than the signature, the work or the money: "once the project is under way", "three months into the grant", "when your first payment arrives". */
export const tooLate = wordsOf(
  `(?:once|when(?:ever)?|after|only (?:when|after|once)|not (?:\\w+ ){0,2}?until|as soon as|until|by (?:the time|which time))(?: after)? (?:${work})(?: (?:is|are|has|have|had|was|were|been|will be|will have|be|all|now|fully|already|formally|first)){0,4} (?:${begun}|${begins})`,
  `(?:after|following|upon|on|post|during|in the course of|as part of)[- ](?:the )?${beginning}`,
  `(?:within|in|${span} (?:after|from|of|following|into)) (?:the )?(?:${span} (?:of|from|after|following|into) )?(?:${beginning}|the (?:grant|contract|project|award|work|service|agreement|funding))`,
  `(?:with|alongside|by|after|on receipt of|together with|when you (?:get|receive)) (?:the|your|our) first (?:payment|instalment|cheque|remittance)`,
  'post-(?:award|contract|signature|mobili[sz]ation|appointment|commencement)|(?:during|in|throughout|over|within) the (?:first|opening|early|initial) (?:\\w+ )?(?:weeks?|months?|quarter|term|year|stages?|phase|period)',
  '(?:at|during) (?:the |your |an? )?(?:induction|onboarding)(?: \\w+)?|in month (?:two|three|four|five|six|[2-9])|once appointed',
  'as (?:we|you|things|it|the (?:project|work|service|contract|programme|year|grant)) (?:go(?:es)?(?: along| on)?|develops?|progress(?:es)?|proceeds?|beds? (?:in|down)|unfolds?|evolves?|settles? (?:in|down)|gets? going)|(?:as|while) you (?:work|deliver)|retrospectively|with hindsight|part[- ]way through|after the event|further down the (?:line|track|road)|in[- ]year|mid-?year',
);
/** To bidders "after award" is when they can no longer price it; a grant's award still has to be signed for. */
export const afterAward = wordsOf(
  '(?:once|after|when|until) (?:your|the|an?|any) (?:contract |grant )?award (?:is|has been) (?:made|confirmed|announced|given)|(?:who|which \\w+) (?:has |have )?won|preferred bidder|not (?:be )?(?:\\w+ )?(?:shared|shown|available|disclosed|issued|published|released|seen) before (?:contract )?award',
  '(?:after|on|upon|following|once|until|at) (?:the )?(?:contract |grant )?(?:is |has been |have been )?award(?:ed)?',
  '(?:to|with|by|for) the (?:successful|winning|preferred|appointed|chosen) (?:bidder|tenderer|supplier|provider|contractor|organisation)',
  '(?:once|after|when) (?:a|the) (?:\\w+ )?(?:provider|supplier|bidder|contractor|winner) (?:is|has been) (?:appointed|chosen|selected|named|picked)|the (?:winning|successful|chosen) \\w+ (?:will|shall|is to) (?:then )?(?:be|see|receive|learn|get)',
);
/** "You will see them when your first payment arrives": what "they" are stands in the sentence before. */
export const pointsBack = /\b(?:these|them|those|they|it|this|that|one|both)\b/i;

/** The work is to begin before the terms are there: "please start on 1 April all the same, and sign when it comes". */
export const startFirst = wordsOf(
  '(?:begin|start|commence|proceed|go ahead|carry on|make a start|deliver(?:ing|y)?|open|work(?:ing)? (?:at risk|without)|starting|beginning|mobili[sz]e)\\b[^.;]{0,60}\\b(?:all the same|in the meantime|meanwhile|in the interim|without (?:waiting|it|them|a (?:signed|written)|the)|regardless|even so|nonetheless|anyway|at (?:your own )?risk|pending|while (?:the|we|our|it|they)|ahead of|before (?:the|a|your|any|it|they|these|we)\\b[^.;]{0,40}\\b(?:agree\\w*|terms|contract|conditions|paperwork|signed|ready|settled|issued|sent|finali[sz]ed|written))',
  '(?:sign|return|complete) (?:it|them|the (?:\\w+ )?(?:agreement|terms|contract|conditions|paperwork)) (?:later|afterwards|retrospectively|in due course|when (?:it|they) (?:comes?|arrives?|is|are|reach\\w*)|once (?:it|they) (?:comes?|arrives?|is|are))',
  '(?:agreement|contract|terms|conditions|paperwork|specification)\\b[^.;]{0,60}\\b(?:will|to) (?:follow|come|catch up|be (?:sent|signed|issued|backdated))\\b[^.;]{0,40}\\b(?:but|and|though|while|in the meantime|meanwhile)\\b[^.;]{0,40}\\b(?:start|begin|commence|proceed|go ahead|deliver)',
);
/** Nothing was ever put in writing: "released without written agreements", "neither the outcomes nor the returns were ever set down". */
export const neverSetDown = wordsOf(
  'nothing (?:is |has been |was )?in writing\\b[^.;]{0,40}\\b(?:between|with|from)|never (?:been )?(?:given|sent|shown|seen|had|received) (?:a |the |any |an )?(?:written )?(?:specification|agreement|contract|terms|conditions|targets|outcomes)',
  'no (?:grant |funding |formal )?(?:agreement|contract) (?:is|will be|was|has been) (?:issued|used|drawn up|given|sent)',
  'without (?:any |a |an )?(?:written |signed |formal )(?:agreements?|contracts?|terms|conditions|specifications?)',
  '(?:no|neither|never|nor|not|nothing)\\b[^.;]{0,70}\\b(?:written|set|put|laid|recorded)(?: \\w+)? (?:down|in writing|on paper)',
  'no (?:written |formal |signed )(?:agreements?|contracts?|terms|conditions|specifications?)\\b[^.;]{0,30}\\b(?:with|for|between|is|are|was|were|has|have|exists?|covers?|will)',
  '(?:do|does|did|will|shall) not (?:usually |normally |generally |intend to |propose to )?(?:set out|write down|put|specify|state|lay down)\\b[^.;]{0,20}\\b(?:outcomes|targets|reporting|monitoring|terms|conditions|agreements?|specifications?)\\b[^.;]{0,40}\\b(?:in advance|in writing|beforehand|at the (?:start|outset)|before|on paper|for)',
);
/** And so it is to stay. */
export const goesOn =
  /\b(?:go(?:es|ing)? on|continue[sd]?|continuing|same (?:way|basis|footing|arrangement)|again|as before|unchanged|remain|proposed|will|shall|is|are)\b/i;

const named =
  '(?:terms|conditions|agreement|contract|specification|reports?|reporting|monitoring|outcomes|targets|measures|indicators|kpis|milestones|dashboard|service levels|payments?|instalments?|returns|requirements)';
/** In draft, open, or to be refined before anybody signs: known in part. */
export const inDraft = wordsOf(
  `${named}\\b[^.;]{0,60}\\b(?:in draft|drafts?|indicative|provisional|illustrative|placeholders?|work in progress|subject to (?:refinement|negotiation|change|revision|confirmation|review|further)|may (?:yet |still |well )?(?:be (?:refined|adjusted|fine-?tuned|tweaked|revised|added to|changed|amended)|change|move|alter))`,
  `(?:draft|indicative|provisional|illustrative) (?:performance |outcome |reporting )?(?:outcomes|outputs|targets|indicators|kpis|measures|milestones|deliverables|service levels|payment (?:schedule|terms|dates))`,
  `${named}\\b[^.;]{0,40}\\b(?:(?:is|are|remains?) (?:still )?(?:under discussion|being (?:discussed|considered|negotiated|thought about|worked on|looked at)|a matter for discussion|up in the air|fluid|unclear|open|undecided|with (?:our|the) (?:solicitors?|lawyers|legal|finance)\\w*)|(?:still |yet )to be (?:settled|agreed|decided|worked out|drawn up)|(?:has|have|is|are) not (?:yet )?(?:been )?(?:settled|agreed|decided|worked out|drawn up|fixed|written|finali[sz]ed|prepared|ready|included|known))`,
);
/** For one side alone to say, as it goes: "whatever information the ICB asks for", "at its discretion vary the measures". */
export const atItsWill = wordsOf(
  `(?:whatever|any|such)(?: other| further| additional)? (?:information|data|reports?|returns?|evidence|monitoring|figures|records)\\b[^.;]{0,20}\\b(?:(?:as|that|which) )?(?:the \\w+|we|it)(?: may| shall| might)?(?: from time to time| reasonably| at any time){0,2} (?:ask|require|request|want|need|specif|call)\\w*`,
  `(?:may|can|reserves? the right to|entitled to|free to|power to)\\b[^.;]{0,50}\\b(?:vary|amend|change|alter|revise|add to|replace|reset|rewrite|introduce)\\b[^.;]{0,30}\\b(?:measures|targets|outcomes|outputs|indicators|kpis|milestones|payment (?:dates|terms|schedule|arrangements)|reporting|monitoring|these (?:terms|conditions)|specification|service levels)`,
  `(?:reports?|returns?|payment dates?|payments|targets|measures|outcomes|monitoring|outputs)\\b[^.;]{0,40}\\b(?:shall be|will be|are|be|is)? ?(?:as|such as) (?:\\w+ ){0,4}?(?:notified|required|requested|specified|determined|directed|decided|requires?|specif(?:y|ies)|determines?|decides?|directs?|requests?)`,
);
/** One side may alter what was signed, by telling the other: "the Council may vary the Schedule at any time by notice". */
export const alteredByOne = wordsOf(
  '(?<!\\b(?:neither|no|nor) )(?:the (?!parties\\b|recipient\\b|provider\\b|charity\\b|organisation\\b|grantee\\b|group\\b)[a-z]+|we) (?:may|can|(?:is|are) entitled to|reserves? the right to)(?: also| at any time| from time to time| unilaterally)? (?:vary|amend|change|alter|revise|replace|add to) (?:the |this |these |any of (?:the|these) |any part of the |its )?(?:schedules?|agreement|terms|conditions|project|services?|annex|appendix)\\b(?= (?:at|by|without|from|as|in|on)\\b|,)[^.;]{0,60}\\b(?:at any time|by (?:giving )?[^.;]{0,25}notice|without|discretion|from time to time|by writing to|as it (?:sees|thinks) fit)',
);
/** An answer or a value that leaves it open. */
export const leftOpen =
  /^(?:tb[ca]|to be (?:confirmed|agreed|advised|notified|determined|decided|announced|settled|finali[sz]ed)|to follow|not yet (?:known|agreed|settled|decided|available)|awaited|pending|under (?:discussion|review|development)|in (?:draft|development)|see later|later|tbd)\b/i;

/** Sub-contracts, the choice of a winner, timetables and other business that is not the terms of this. */
export const otherBusiness =
  /\b(?:sub-?contract\w*|consorti\w+|unsuccessful|feedback|debrief\w*|scores?(?! card)|standstill|shortlist\w*|interviews?|presentations?|premises|dbs|references|insurance certificates?|bank details|logo|launch event|annual report|incident|safeguarding|complaints?|minutes|river|evaluation of (?:bids|tenders)|accounts|unspent|underspend|final report|end of (?:the )?(?:grant|project|contract)|last (?:instalment|payment)|tupe|bonus|remittance|remind\w*|again|log-?ins?|passwords?|portal|training|(?:monitoring|date of the) visits?|(?:form|template|terms|conditions|targets|outcomes) (?:in|at) (?:schedule|annex|appendix)|completed (?:by you|with|and)|as you wish|(?:award|contract) notice|next (?:round|year)|site visit|extension|method statement|marks|(?:award|decision) letter|contract manager|review meeting|business continuity|exit plan|implementation plan|(?:told|know|learn|notified of|informed of) (?:of )?the outcome\b(?! (?:measures|framework))|outcome of (?:the|this|your) (?:tender|competition|application|bid))\b/i;
/** Settled with them, or shown to them, in good time. */
export const beforehand =
  /\b(?:before (?:you|they|the|any|it|your|we|signature|signing|award|work|funding|delivery|anything|bid\w*|a)\b|prior to|in advance of|beforehand|at the outset|from the (?:start|outset|beginning)|by (?:both|mutual)|unless you agree|only (?:with|by) (?:your|their) (?:consent|agreement)|same (?:date|day) as the offer|with (?:this|the|your) offer)\b/i;
/** What the organisation is to do, make or send, unless it is to learn of it. */
export const duty = new RegExp(
  `\\b(?:you|(?:the|each|every|your) (?:\\w+ )?(?:provider|recipient|grantee|grant[- ]?holder|organisation|charity|contractor|supplier|partner|bidder|tenderer|beneficiary|group)s?) (?:shall|must|will|should|agrees? to|(?:is|are) to|undertakes? to)(?: also| then| only| first)? (?!${youLearn}|be bound|not (?:see|get|hear|know|learn))\\w+`,
  'i',
);
/** Told before anybody signs, and kept: "read the model agreement before you apply", "these will not change unless you agree". */
export const toldBefore = wordsOf(
  'before (?:you|they|bidders|groups|anyone|it|we|work|the work|anything) (?:\\w+ )?(?:appl(?:y|ies)|signs?|accepts?|bids?|starts?|commits?|decides?|tenders?|agrees?|begins?)',
  '(?:will|shall|do|can) not (?:be )?(?:chang(?:e|ed)|var(?:y|ied)|add(?:ed)? to|alter(?:ed)?|mov(?:e|ed))\\b[^.;]{0,60}\\b(?:unless|without|after|during|once|mid-?(?:year|contract|term)|for the)',
  '(?:from|at) the (?:outset|very start|start|beginning)|up ?front|no surprises|(?:model|sample|specimen|full|standard) (?:grant |funding )?(?:agreement|contract|terms|conditions)\\b[^.;]{0,60}\\b(?:published|attached|enclosed|annex\\w*|appendix|website|below|download\\w*|read|see)',
  'you know (?:where you stand|what you are (?:signing|taking on|in for))',
);
