import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const noDate = `(?!,? (?:the )?[0-9]|,? (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|s\\b)`;
/** Within weeks of being told, on whatever day that was: "from Monday", "as of next week", "with immediate effect". */
export const soon = wordsOf(
  'with immediate effect|effective immediately|immediately|forthwith|straight away|at once',
  '(?:from|as of|as from|with effect from|effective) (?:today|now(?! on)|tomorrow|tonight|next week|this week)',
  `(?:from|on|by|as of|as from|this|next) ${weekday}(?: next| week)?\\b${noDate}`,
  'from the (?:start|beginning|end) of (?:this|next) week|(?:at|by|from) the end of (?:this|next) (?:week|month)|next week',
);

const least =
  '(?: (?:with|only|just|barely|some|about|around|a mere|no more than|little more than|less than|under|at most))*';
const funded = anyOf(
  'you|them|us both|(?:the |each |all |our )?(?:groups?|organisations?|clubs?|charit(?:y|ies)|providers?|trustees|(?:grant[- ])?holders?|recipients?)',
);
/** "Which leaves you only": the words before a length that is left. */
export const leaves = new RegExp(
  `\\b(?:leav(?:es|e|ing)|giv(?:es|ing)|allow(?:s|ing)) ${funded}${least} $|\\b(?:have|has|had|be|been)(?: had| given)? notice of${least} $`,
  'i',
);
/** "Five weeks": nothing follows, or what it is for. */
export const thatIsAll =
  /^(?:'s|s'|')?(?: ?(?:notice|warning))?(?:[.,;)]|$| (?:to|in which to) (?:prepare|plan|adjust|wind|find|make|close)\b)/i;
/** "Six weeks from the date at the top of this letter", "twenty-five days before the money stopped". */
export const fromTelling =
  /^(?:'s|s'|')? ?(?:from (?:now|today|(?:the date (?:of|at the (?:top|head) of|on) )?(?:this|our) (?:letter|e-?mail|notice|message))\b|before (?:the |their |its |your )?(?:\w+ )?(?:money|grants?|funding|payments?|support|contracts?) (?:stops?|stopped|ends?|ended|ceases?|ceased)\b)/i;
/** "Which is the six weeks that clause 9 obliges us to give." */
export const owed = /\b(?:which|that) is (?:the )?$/i;
export const owedBy =
  /^(?:'s|s'|')? ?(?:notice )?(?:that|which) (?:clause|the|our|your|its)\b[^.;]{0,30}\b(?:obliges?|requires?|asks?|allows?|provides?)\b/i;

/** What stops, in a few more words than those for grants: "the rate we pay", "the transition payment", "the agreement will determine". */
export const smallerRate = wordsOf(
  '(?:rates?|sums?|amounts?|price) (?:that )?(?:we|the \\w+) pays?\\b[^.;]{0,60}\\b(?:drops?|falls?|goes down|is (?:cut|reduced|lowered)|comes? down|reduces)',
  '(?:close|closing|stop|stopping|end|ending|withdraw|withdrawing|cut|cutting|freeze|freezing) (?:the|our|your|this|all) (?:\\w+ ){0,2}(?:grants?|awards?|funding|fund|subsid(?:y|ies))\\b',
  '(?:allocations?|transition payments?|core payments?|top-?ups?)\\b[^.;]{0,50}\\b(?:falls?|drops?|(?:is|are|has been|have been|be) (?:discontinued|cut|reduced|halved|withdrawn|stopped|ended))',
  '(?:grant|agreement|contract|award)s?\\b[^.;]{0,20}\\b(?:will|shall|is to|does) (?:determine|terminate|end|cease|close|be (?:withdrawn|terminated|determined))',
  'before (?:the |their |its )?(?:money|funding|grants?|payments?) (?:stops?|stopped|ends?|ended)',
  '(?:grants?|awards?|funding|subsid(?:y|ies)) (?:be|is|are) (?:hereby )?(?:withdrawn|ended|stopped|terminated)',
);
/** Asked, supposed, in somebody else's gift, or of somebody who joins or applies. */
export const notOurEnding =
  /\b(?:may|might|could|would|if|unless|should|reserves?|whether|were|not (?:affect|change|touch)\w*|unaffected|unchanged|no (?:change|decision|cut|reduction)s?|safe|propos\w+|consider\w*|options?|lottery|government|ministry|county|last year|applications?|apply|bids?|rounds?|applicants?|staff|volunteers?|in (?:19|20)[0-9]{2}|can|until|breach|fraud|misus\w+|mileage|hmrc|interest|allows?|clause (?:in|of)|no (?:\w+ )?(?:grants?|awards?|funding|payments?) (?:will|shall|is|are|can)|not be (?:cut|reduced|withdrawn|stopped|ended|lowered|halved))\b|\?/i;
/** A motion that was carried is no proposal any more. */
export const carried = /\bproposed,? (?:and )?seconded(?:,? and (?:carried|agreed|resolved))?\b/gi;
/** What is done at once or on that day is the telling or the deciding; or another day is named for the end. */
export const notThen =
  /\b(?:tell\w*|told|know|write|writing|reply|contact|ring|meets?|meetings?|decides?|hear|was|were|20[0-9]{2}|[0-9]{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
