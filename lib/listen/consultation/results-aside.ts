import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const ofResults =
  '(?! (?:on|about|from) (?:what|how|why|which|the (?:results|responses|outcome|replies|findings|comments|views)))';
const thoseAsked = '(?:you|people|everyone|everybody|residents|groups|stakeholders|tenants|users|anyone|those)';
/** "Give us your feedback", "an opportunity to provide feedback on it": word from people, and not to them. Not "we will write to give feedback". */
const feedbackIn = wordsOf(
  `(?:give|provide|leave|send|submit|share|offer|add|record) (?:(?:us|me) )?(?:with )?(?:your|their) (?:[a-z]+ ){0,2}feedback${ofResults}`,
  `${thoseAsked} (?:can |may |could |to |are able to |wish to |want to ){1,2}(?:also )?(?:give|provide|leave|send|submit|share|offer|add|record) (?:us )?(?:with )?(?:[a-z]+ ){0,2}feedback${ofResults}`,
  `(?:capture|gather|collect|hear|welcome|invite)s? (?:any |all |your |their |further |other |more ){0,3}feedback${ofResults}`,
  `(?:chance|opportunity|way|link|form) to (?:give|provide|leave|send|submit|share|offer) (?:us )?(?:[a-z]+ ){0,2}feedback${ofResults}`,
);
const plan =
  '(?:it|(?:the|a|our|its|this) (?:[a-z-]+ ){0,3}(?:strategy|plan|policy|scheme|document|guidance|statement|code|order|brief|charter))';
/** "Before the plan is published", "the strategy, which will come out in May": another paper than what people said. */
const planOut = wordsOf(
  `(?:prior to|before|until|when|once|after|ahead of) ${plan} (?:is|being|has been|will be|are) (?:[a-z]+ (?:and )?)?(?:published|issued|released|put (?:on|out|up))`,
  `${plan}, which (?:will|shall|is to|is due to|is expected to|should) (?:then |also )?be (?:[a-z]+ (?:and )?)?(?:published|issued|released|put (?:on|out|up))`,
);
/** "Depending on the outcome, it may go live", "if charges change as an outcome of this": a condition, and no word of it. */
const onCondition = wordsOf(
  '(?:depending|dependent|conditional|contingent) (?:up)?on (?:the )?(?:outcomes?|results?|findings|feedback|responses)(?: (?:of|from|to) (?:the |this |our )?(?:[a-z]+ ){0,2}(?:consultation|survey|exercise|engagement))?',
  'subject to (?:the )?(?:outcomes?|results?|findings)(?: (?:of|from|to) (?:the |this |our )?(?:[a-z]+ ){0,2}(?:consultation|survey|exercise|engagement))?',
  '(?:as an?|the) (?:outcome|result|consequence) of (?:this|the|our) (?:[a-z]+ ){0,2}(?:consultation|survey|exercise|engagement)(?=,)',
);
/** "Those who pay will be told of their new charge": what becomes of their own bill. */
const ownCharge = wordsOf(
  String.raw`(?:notif(?:y|ied)|told|informed|written to|advised|let (?:you|them|people) know)\b${within(30)}\b(?:changes? (?:to|in) )?(?:their|your|his or her) (?:(?:new|own|revised) )?(?:charges?|bills?|awards?|entitlements?|assessments?|payments?|rent|costs?|accounts?|contributions?|fees?|support|benefits?|discounts?)`,
);
/** "Will be used to inform our plans": what is done with the answers, and nobody told. Not "to inform the public". */
const informsWork =
  /\binform(?:s|ed|ing)? (?:and [a-z]+ )?(?:our|its|their|his|her|a|an|any|future|how|what|decisions?|policy|changes|(?:the|this|that)(?! (?:[a-z]+ )?(?:public|forum|people|residents|groups?|respondents|participants|community|communities|press|network|those)\b))\b(?:(?! and (?:will|we|it)\b| (?:(?:that|which) )?(?:(?:will|is|are|to) )?(?:be )?(?:taken|made) (?:by|at)\b)[^.;,]){0,90}/gi;
/** Comments of other people on other matters: "newsroom comments will be published after the election". */
const othersComments =
  /\b(?:newsroom|press|media|newspaper|readers?'?|facebook|blog|website|editor\w*) (?:comments?|statements?|enquiries)\b/gi;

const asides = [feedbackIn, planOut, onCondition, ownCharge, informsWork, othersComments].map(
  (words) => new RegExp(words.source, 'gi'),
);

/** A clause without what it says in passing: how to send feedback in, when another paper comes out, on what a start depends. */
export const withoutAsides = (clause: string): string =>
  asides.reduce((words, aside) => words.replace(aside, ' '), clause);
