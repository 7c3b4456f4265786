import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const exercise = '(?:consultation|survey|exercise|engagement|review|questionnaire)';
const paper = '(?:leaflet|letter|paper|document|page|survey|booklet|draft|questionnaire|consultation|notice|it|this)';
const openness =
  '(?:open|change|changed|up for (?:grabs|discussion|debate|negotiation)|negotiable|fixed|settled|influenced?|being (?:asked|decided|proposed|consulted on)|asked about|intends? to decide|to be decided|on the table|prompted|for discussion)';
const places =
  '(?:sites?|librar(?:y|ies)|centres?|services?|options?|routes?|groups?|schools?|clinics?|wards?|branches|areas|homes|stations?|posts)';
const facts =
  '(?:information|figures|details|data|evidence|criteria|costings?|costs|modelling|business case|reasons?|reasoning|analysis|assumptions|scoring)';
const sayings = '(?:say|tell (?:you|people|anyone)|explain|state|make clear|set out|spell out|specify|disclose|reveal)';

/** "The scope has not been defined", "what is open will become apparent once Cabinet has met". */
const unset = [
  `(?:scope|remit|purpose|aims?|object) of (?:the|this|our) ${exercise} (?:has|have|is|are) (?:not|never|yet to) (?:be(?:en)? )?(?:yet )?(?:defined|set|decided|stated|agreed|determined|worked out)`,
  `what (?:is|can|may|might|could)\\b${within(50)}\\b${openness}\\b${within(30)}\\bwill (?:only )?(?:become|be) (?:apparent|clear|known|worked out|decided|settled|announced|determined|identified)\\b${within(12)}\\b(?:once|after|when|following)`,
];
/** "The leaflet does not say what is open", "the paper does not name the libraries affected". */
const unsaid = [
  `${paper} (?:does|did|do|will) not ${sayings}\\b${within(12)}\\b(?:what|which|on what|whether)\\b${within(50)}\\b${openness}`,
  `${paper} (?:does|did|do|will) not (?:say which|name|identify|list|specify) (?:the |any of the |which )?(?:[a-z]+ )?${places}\\b${within(12)}\\b(?:affected|concerned|to be|would|will|close|at risk|under threat|in question)`,
  `(?:not|never|nobody will|no one will|cannot) (?:be )?(?:told|tell(?:ing)? (?:you|people|respondents)|say(?:ing)?|disclos(?:e|ed|ing)|reveal(?:ed|ing)?) (?:which|what) (?:elements?|parts?|aspects?|options?|points?|bits|features|things)\\b${within(40)}\\b(?:${openness}|can|could)`,
  `(?:prefer|rather|chosen|chose|decided|opted|would sooner) not (?:to )?${sayings} (?:what|why|the reasons?)\\b`,
];
/** "Figures will not be released during the consultation", "details will follow after the closing date". */
const keptTillAfter = [
  `${facts}\\b${within(60)}\\b(?:not|never) be (?:released|published|made available|made public|shared|disclosed|provided|given out|given)\\b${within(8)}\\b(?:during|until (?:after|the end of)|before the (?:end|close) of|while) (?:the |this |our )?(?:${exercise}|closing|close)`,
  `(?:details|particulars|full account|text|specifics)(?: of (?:which|this|these|them|it|the [a-z]+))? (?:will|are to|is to) (?:only )?(?:follow|be (?:published|given|announced|provided|supplied|released|available))\\b${within(8)}\\b(?:after|once|following) (?:the |this |our )?(?:closing date|${exercise}|close|responses|deadline)`,
  `(?:account|details|text|full version|copy|explanation) of (?:the|our|these) (?:proposals?|plans?|options?|changes?)\\b${within(40)}\\b(?:in|during|for) the (?:final|last) (?:week|few days|days|fortnight)`,
];
/** "We have not set out alternatives, so as not to confuse people". */
const noAlternatives = [
  '(?:have|has|do|does|did) not (?:set out|include[d]?|describe[d]?|list(?:ed)?|offer(?:ed)?|give[n]?|present(?:ed)?|publish(?:ed)?) (?:any |the |other )*(?:alternatives|other options|options (?:we )?rejected)',
  'no (?:alternatives|other options|background(?: information| papers)?|supporting (?:information|evidence|papers)) (?:is|are|has been|have been|will be) (?:set out|included|given|offered|provided|presented|published|supplied|described)',
];

/** What people need before they begin and are not told, in words that name it. */
export const keptFromThem: RegExp = wordsOf(...unset, ...unsaid, ...keptTillAfter, ...noAlternatives);
/** Told elsewhere or because nothing is settled; what others leave unsaid; what a survey does not ask. */
export const toldElsewhere: RegExp =
  /\?$|\b(?:see|annex|appendix|elsewhere|separate(?:ly)?|on request|web ?site|overleaf|below|attached|part [0-9a-z]|section|not (?:yet )?(?:been )?decided|nothing (?:has been|is) decided|no decision|other (?:councils|trusts|places)|last time|previous(?:ly)?|earlier (?:draft|paper|survey)|personal|individuals?|persons?|staff|names of|identif(?:y|ies) you|results?|findings|old (?:leaflet|letter|paper|survey|draft)|exhibition|venues?|police|court)\b/i;
/** "Background information: none provided", "Elements open to influence: none stated". */
export const headOfScope: RegExp = wordsOf(
  '(?:background|supporting) (?:information|evidence)|(?:purpose|aims?|scope) of (?:the|this|our) (?:consultation|survey|exercise|engagement)|(?:elements|points|matters|issues|what is|what is still) open to (?:influence|change)|information (?:given|provided|supplied) (?:to|for|with) (?:respondents|consultees|people|the public)',
);
/** A report to a committee ends with "Background papers: none", which keeps nothing from anybody. */
export const noneGiven: RegExp = /\b(?:provided|supplied|given|stated|published|offered|set out|included|defined)\b/i;
/** "Why are we consulting? Because we are required to." */
export const asksWhy: RegExp =
  /\bwhy (?:are we|is the [a-z]+|are you) (?:consulting|asking|doing this|holding this)\b[^?]*\?|\bwhat is (?:this|the) (?:consultation|survey|exercise) for\?/i;
export const becauseWeMust: RegExp =
  /^(?:because )?(?:we (?:are|have been) (?:required|obliged|told|made) to|we have (?:got )?to|the (?:law|rules?|auditors?|government|regulations?) (?:say|says|require|requires)(?: (?:it|us to|so|that we (?:do|must)))?|it is (?:required|a requirement))\.?$/i;
