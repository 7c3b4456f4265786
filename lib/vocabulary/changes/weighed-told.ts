import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const bodies =
  '(?:organi[sz]ations?|groups?|charit(?:y|ies)|clubs?|providers?|recipients?|grant[- ]?holders?|centres|associations)';
const theirs = anyOf(
  `(?:each|every|all|any|the|these|those|your|its|their|(?:both|all) the) (?:of (?:the|these|them|those) )?(?:[\\w-]+ )?(?:${bodies}|users?|clients|members|families|carers|residents|people|volunteers)`,
  'you|them|each of (?:you|them)',
);
const told =
  '(?:explained|told (?:us|me|officers|members)|described|warned|showed|shown|pointed out|set out|estimated|reported)';

/** What a cut would do, told by those who bear it or set down for those who decide. */
export const effectTold = wordsOf(
  // "A statement of the likely effect on each organisation is at Appendix F."
  `(?:statements?|accounts?|summar(?:y|ies)|notes?|descriptions?|assessments?|analys[ei]s|papers?) (?:of|on) (?:the )?(?:\\w+ )?(?:effects?|impacts?|consequences|implications)\\b${within(20)}\\b(?:on|for|upon|to) (?:${theirs})`,
  // "You explained that the Saturday service would have to stop."
  `(?:you|they|${bodies})(?: (?:have|had|also|all|each)){0,2} ${told}\\b${within(80)}\\b(?:would|might|could|will) (?:probably |then |all )?(?:have to |need to )?(?:stop|close|lose|end|cease|be lost|affect|fold|suffer|go without|shut|lay off)`,
  `(?:you|they|${bodies})(?: (?:have|had|also|all|each)){0,2} ${told}\\b${within(60)}\\b(?:how|what|which|who)\\b${within(30)}\\b(?:would|might|could) (?:\\w+ )?(?:affect|mean|lose|close|stop|suffer|happen)`,
  // "We will ask you what difference it would make."
  `(?:ask|asks|asked|find out|look at|consider) (?:${theirs})?${within(15)}what difference (?:it|this|that|the \\w+) (?:would|will|might|could) make`,
  `(?:your|their) (?:own )?(?:account|description|estimate|picture) of (?:what|how|who|the (?:effects?|impacts?|consequences))`,
);
/** Told in good time that it might come: "all were told in April that awards might change". */
export const warnedEarly = wordsOf(
  `(?:${bodies}|you|they|chairs|trustees)\\b${within(12)}\\b(?:was|were|has been|have been|had been) (?:\\w+ )?(?:told|warned|informed|advised|alerted)\\b${within(30)}\\bthat\\b${within(40)}\\b(?:might|may|could|(?:was|were) (?:likely|possible|coming|proposed|being (?:considered|looked at|thought of)))`,
  `(?:told|warned|informed|alerted) (?:${theirs})\\b${within(25)}\\bthat\\b${within(40)}\\b(?:might|could|(?:was|were) (?:likely|possible|coming|being (?:considered|looked at|thought of)))`,
);
/** "Before anything had been settled", beside some word of talking. */
export const beforeSettled =
  /\b(?:before|while|when) (?:anything|nothing|any of it) (?:had been|was|were|had) (?:yet )?(?:been )?(?:settled|decided|agreed|drafted|written|fixed|proposed)\b/i;
/** Each was met: "every organisation in Table 1 also met the portfolio holder". */
export const eachWasMet = wordsOf(
  `(?:each|every|all|both)(?: (?:of the|the|[a-z]+|[0-9]+)){0,2} (?:${bodies})\\b${within(30)}\\b(?:met(?: with)?|had (?:a |an |its own )?meetings?(?: with)?|was visited by|sat down with|(?:was|were) seen by|came to (?:see|meet)) (?:the |our |a |an )?(?:\\w+ )?(?:portfolio holder|cabinet member|lead (?:member|councillor|officer)|officers?|directors?|leader|council|commissioners?|head of \\w+|us)`,
);

const gentler =
  '(?:made smaller|halved|softened|put back|deferred|delayed|taken out|dropped|scaled back|phased|withdrawn|lessened|reduced|postponed|spared|reversed)';
/** Something came of what was said: "as a result three changes have been made", "what was altered in consequence". */
export const cameOfIt = wordsOf(
  `(?:as a result|in consequence|in response|following (?:this|the consultation|these meetings))\\b,? ?${within(50)}\\b(?:changes|amendments|alterations) (?:have|has|had|was|were) (?:been )?made`,
  `(?:changes|amendments|alterations)\\b${within(50)}\\b(?:(?:have|has|had|was|were) (?:been )?made|made)\\b${within(40)}\\b(?:as a result|in consequence|in response|because of (?:what|these|those))`,
  `(?:as a result|in consequence|in response)\\b${within(60)}\\b(?:reductions?|cuts?|savings?|proposals?|closures?|dates?) (?:was|were|has been|have been) (?:\\w+ )?${gentler}`,
  `(?:reductions?|cuts?|savings?|proposals?|closures?|dates?)\\b${within(20)}\\b(?:was|were|has been|have been) (?:\\w+ )?${gentler}\\b${within(40)}\\b(?:as a result|in consequence|in response|because of (?:what|these|those))`,
  `what (?:was|has been|were) (?:then )?(?:altered|changed|amended|revised)\\b${within(10)}\\b(?:in consequence|as a result|in response|in reply|because)`,
);
/** Another way put forward by those who bear it: "your note, with its suggestion of a fortnightly run", "he accepted the suggestion". */
export const wayTold = wordsOf(
  `your (?:own )?(?:note|paper|letter|submission|report|reply|response|email|e-mail)\\b${within(50)}\\b(?:suggest\\w+|alternatives?|options?|ideas?|other ways|counter-?proposals?)`,
  `(?:he|she|they|it|we|members|cabinet|board|committee|executive|panel) (?:\\w+ )?(?:accepted|adopted|agreed to|took up|acted on) (?:the|this|that|your|their|its|one|two|some|both) (?:of (?:these|them|those|your|their) )?(?:suggestions?|alternatives?|ideas?|counter-?proposals?)`,
  '(?:invited|asked|free|welcome) to (?:propose|suggest|put forward|come back with) (?:others|other ways|(?:its|their|your) own|alternatives|something else|a better way)',
  '(?:weigh|weighed|consider|considered|listen to|take account of) (?:your|their|its) (?:answers?|repl(?:y|ies)|responses?)',
);
/** Staff and unions have a hearing of their own. */
export const ofStaff = /(?<!\b(?:its|their|your) )\b(?:staff|employees|unions?|workforce|posts)\b/i;
