import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const thoseAsked = anyOf(
  'groups?',
  'organi[sz]ations?',
  'charit(?:y|ies)',
  'clubs?',
  'societ(?:y|ies)',
  'bod(?:y|ies)',
  'providers?',
  'grant-?holders?',
  'applicants?',
  'compact',
  'members?',
  'forums?',
  'networks?',
  'partners?',
  'parish(?:es)?',
  'households?',
  'residents?',
  'tenants?',
  'carers?',
  'everyone',
  'everybody',
);
const now = '(?:today|now|this (?:week|morning|afternoon)|as (?:this|it) opens|at the same time)';
const allOf = '(?:to )?(?:each|every|all|any|the|our|those|everyone|everybody)';

/** "We are writing this week to every organisation that has applied": people hear of it as it opens. */
export const toldAsItOpens: RegExp = wordsOf(
  `(?:am|are|is) (?:also |now )?(?:writing|e-?mailing|contacting|sending (?:this|it|a letter|an e-?mail|word)) (?:${now} )?${allOf}\\b${within(40)}\\b${thoseAsked}`,
  `(?:has|have) (?:also )?(?:${now} )(?:written|e-?mailed|sent (?:this|it|word)) (?:${now} )?${allOf}\\b${within(40)}\\b${thoseAsked}`,
  `(?:is|are) (?:also )?(?:being sent|going out|going) (?:(?:out )?${now} )?to (?:each|every|all|the|our|everyone|everybody)\\b${within(40)}\\b${thoseAsked}`,
);
/** What else people are written to about. */
export const writtenOfElse: RegExp = wordsOf(
  '(?:to|and|separately) (?:invite|invoice|remind|thank|apologise|tell them (?:that )?their|confirm (?:their|the) (?:award|grant|place))',
  '(?:results?|decision|outcome|invoice|bills?|renewals?|appointments?|survey results)',
);

const exercise =
  '(?:consultations?|surveys?|engagement|public conversation|listening exercise|call for (?:views|evidence))';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year|easter|christmas|term)';
const whenLater = `(?:in|from|during|after|around|at|by) (?:the )?(?:early |mid[- ]?|late |end of |start of |beginning of |middle of |first half of |next |following |coming ){0,3}${month}|next (?:year|month|${month})|later (?:this|in the) (?:year|${month})|shortly after ${month}`;
const weShall =
  '(?:we|I|officers|the (?:council|board|trust|icb|authority|commissioner|partnership|team|fund)) (?:will|shall|expect to|plan to|intend to|hope to|propose to|aim to|(?:are|am|is) (?:going|planning|due) to|will be)';

/** "In mid-January we shall open a twelve-week consultation on", "the consultation on parking will begin in the spring". */
const stillToBegin: readonly RegExp[] = [
  wordsOf(
    `${weShall} (?:then |also |be )?(?:open|launch|hold|run|start|begin|carry out|put out)(?:ing)?\\b${within(50)}\\b${exercise}`,
  ),
  wordsOf(
    `${weShall} (?:then |also |be )?(?:consult|ask(?:ing)? for (?:your )?views|seek(?:ing)? views)(?:ing)? (?:on|about)`,
  ),
  wordsOf(
    `${exercise} (?:on|about)\\b${within(60)}\\b(?:will|shall|is to|is due to|is expected to|is planned to) (?:open|launch|be held|start|begin|be launched|run|take place|go live)`,
  ),
];
const atThatTime = wordsOf(whenLater);

/** "So that you can plan your meetings", "for your diary", "look out for it". */
const forewarning = wordsOf(
  String.raw`(?:so (?:that )?|to (?:let|help|allow|enable) |in order that )(?:you|groups|members|everyone|committees|trustees|clubs|organi[sz]ations|people)\b${within(20)}\b(?:plan|prepare|put|arrange|book|set aside|make (?:time|room)|get ready|fit)`,
  '(?:for|in) (?:your|the|their) diar(?:y|ies)',
  '(?:advance|early|prior|fair) (?:notice|warning|word)',
  'heads?[- ]?up',
  '(?:look|watch) out for',
  'save the dates?',
  'dates? to note',
);
const headingOfLater =
  /\b(?:coming (?:up|soon|next)|forthcoming|upcoming|looking ahead|on the horizon|in the pipeline|planned (?:consultations?|engagement)|future (?:consultations?|engagement)|what is (?:next|coming)|still to come|ahead|in the new year|next (?:year|quarter)|forward plan|(?:dates? for )?your diar(?:y|ies)|consultation calendar)\b/i;
const supposing = /\b(?:if|would|might|may|could|unless)\b(?! [0-9])|\?$/;

/** Whether words under a heading give notice of an exercise that is still to begin. */
export const forewarns = (plain: string, over: readonly string[]): boolean =>
  stillToBegin.some((pattern) => pattern.test(plain)) &&
  atThatTime.test(plain) &&
  !supposing.test(plain) &&
  (forewarning.test(plain) || over.some((heading) => headingOfLater.test(heading)));

/** What may hold such words. */
export const ofLaterAsking: RegExp = wordsOf(exercise, 'consult(?:ing)?', 'views');
