import { wordsOf } from '@/lib/vocabulary/words.ts';

const money =
  '(?:grants?|funding|money|contracts?|awards?|agreement|term|period|project|scheme|programme|payments?|pilot)';
const served =
  '(?:users?|clients?|participants?|beneficiaries|people|members|patients|families|children|young people|peers|carers|those|volunteers|staff|cases|service|work|project|projects|activit(?:y|ies))';
/** What is to follow the money, by its names: "the handover", "winding up", "moving on", "what becomes of the project". */
const parting =
  '(?:hand-?over|hand-?back|handing (?:on|over|back)|transition|exit|demobili[sz]ation|run-?down|running[- ]?down|winding[- ]?(?:up|down)|wind[- ]?(?:up|down|ing it (?:up|down))|clos(?:ure|ing down|ing or (?:carrying|going) on|e-?down)|(?:closing|ending|closure) (?:of )?(?:the |your |this )?(?:service|project|scheme|grant|club|centre|work)|carrying on|continuation|moving on|succession|what (?:comes|happens|follows|becomes|is to|will|would|might) ?(?:of|after|next|become of|happen to|follow|then)?\\b[^.;]{0,30}\\b(?:after|next|follows?|become|becomes|them|users?|clients?|project|projects|work|end|it)|brought to a close|come to an end)';
/** "Once it is spent", "beyond the grant period", "on expiry", "after 31 March". */
const afterwards = `(?:(?:once|when|after) (?:it|the ${money}|this ${money}|your ${money}|our ${money})(?: is| has|'s)? ?(?:over|spent|ends?|ended|stops?|gone|runs? out|finish\\w*|up)|beyond the (?:\\w+ )?${money}|(?:on|upon|after|at) (?:the )?(?:expiry|end of (?:the|this|your) (?:\\w+ )?${money}|sooner determination)|what comes after)`;

const refuses =
  '(?:not|cannot|unable to|never|no time to|decided not to|declin\\w+ to|refus\\w+ to|no (?:intention of|wish to|need to|plans to)|nor|unwilling to)';
const plans =
  '(?:help|assist|discuss|agree|plan|talk|advis|negotiat|devis|draw(?:n|ing)? up|work(?:ing)? out|settl|prepar|be involved|play (?:any|a) part|take part|contribut|mak(?:e|ing)|offer|engag)\\w*';
/** The funder will have no part in it: "no budget line for transition", "will not discuss continuation", "closes without a handover". */
export const noHelpAfter = wordsOf(
  `(?:no|neither|nor any|without any)(?: \\w+){0,2} (?:budget(?: line)?|money|funds?|funding|provision|contribution|allowance|support|help|advice|assistance|arrangements?|plans?|scheme|responsibility|meetings?|part|role)\\b[^.;:]{0,20}\\b(?:for|towards?|with|in|on|about|of|to)\\b[^.;:]{0,20}\\b${parting}`,
  `(?:no|neither)\\b[^.;]{0,25}\\b(?:help|advice|assistance|involvement)\\b[^.;]{0,40}\\b${afterwards}|${afterwards}\\b[^.;]{0,60}\\b(?:no|neither)\\b[^.;]{0,20}\\b(?:help|advice|assistance|involvement|part in)|(?:no need|see no need) (?:to plan|for (?:an? |any )?(?:plan|planning|hand-?over|meeting|discussion))\\b[^.;]{0,20}\\b${parting}|no meeting\\b[^.;]{0,30}\\bwhat (?:happens|comes|follows) (?:next|after)|no (?:part|role|hand|involvement) in what (?:comes|happens|follows)`,
  `${refuses}\\b[^.;:,]{0,25}\\b${plans}\\b[^.;:,]{0,45}\\b${parting}`,
  `accepts? no (?:responsibility|duty|obligation)\\b[^.;]{0,90}\\b${parting}`,
  `(?:scheme|service|project|grant|funding|programme|contract|award|it)\\b[^.;,]{0,20}\\b(?:clos|end|stop|ceas|finish|terminat)\\w*\\b[^.;,]{0,25}\\bwithout (?:an? |any )?(?:\\w+ )?(?:hand-?over|transition|exit plan|wind-?down|winding-?down)`,
  `mak(?:e|es|ing) no (?:\\w+ )?(?:arrangements?|provision|plans?)\\b[^.;]{0,25}\\bfor\\b[^.;]{0,25}\\b${served}|no plans? for what (?:would|will|is to|might|should) (?:become of|happen to) (?:the |your |its |their |our |any )?(?:\\w+ )?${served}`,
);
/** A plan there was, and it is taken away: "the handback plan is revoked and nothing is put in its stead". */
export const planTakenAway =
  /\b(?:hand-?back|hand-?over|exit|transition|wind(?:ing)?[- ]?(?:down|up)|closure|succession|demobili[sz]ation) (?:plan|schedule|strategy|provisions?|arrangements?)\b[^.;]{0,40}\b(?:revoked|deleted|withdrawn|removed|cancelled|abandoned|struck out|omitted)\b/i;
/** Handed down, with no say in it: "the timetable that the Trust issues, which the Provider has no right to vary". */
export const noSayInIt =
  /\b(?:hand-?over|exit|transition|demobili[sz]ation|wind(?:ing)?[- ]?(?:down|up)|closure|run-?down)\b[^.;]{0,110}\b(?:no right to (?:\w+ )?(?:vary|comment|object|change|question)|(?:may|shall|will|can)(?: not|not) (?:\w+ )?(?:vary|comment|object|change|question|dispute)|not (?:open|subject) to (?:\w+ )?(?:discussion|negotiation|comment|agreement|change)|for information(?: only)?|no say)\b/i;

/** Theirs alone: "for the Charity alone", "entirely a matter for your organisation", "the rest is your own concern", "over to you". */
export const theirsAlone = wordsOf(
  "(?:for|of|to|upon|with|on) (?:you|your \\w+|the [a-z]+|them|each \\w+|holders|groups|providers) alone|(?:entirely|solely|wholly|purely|exclusively) (?:a matter |a question |an issue )?(?:for|up to|down to|the responsibility of|with|the (?:recipient|provider|charity|organisation|grantee|group|contractor|supplier)'s|your|their|its)",
  "your own (?:concern|affair|affairs|lookout|problem|business|responsibility)|over to you\\b|(?:leave|leaves|left|leaving) (?:it to )?(?:you|them|the (?:recipient|provider|charity|organisation|grantee|group)) to (?!us\\b)|(?:provider|recipient|charity|contractor|organisation|grantee)'s (?:own |sole )?(?:responsibility|problem|concern)",
  '(?:look|look elsewhere|fend|provide|plan|arrange) for (?:themselves|yourselves|itself)|(?:its|their|your) own arrangements|whatever (?:\\w+ ){1,4}thinks? fit|(?:are|be|is) (?:then )?on (?:your|their|its) own\\b|(?:make|find) (?:your|their|its) own (?:provision|way|arrangements?)|a matter for (?:you|them|the (?:recipient|provider|charity|organisation|grantee|group|trustees))',
);
/** No business of the funder's: "what becomes of them is not our concern", "our involvement ends with the last payment". */
export const notTheFunders = wordsOf(
  `(?:no (?:concern|business|affair|responsibility|part of the (?:role|duties))|not (?:the|a|any) (?:concern|responsibility|business|matter|job|role)) (?:of|for) (?:us|the (?:council|authority|board|trust|icb|funder|commissioner|foundation|partnership)|ours?)|not (?:our|the (?:council|authority|board|trust|icb|funder|commissioner|foundation)'s) (?:concern|responsibility|problem|job|role|business|affair)`,
  `(?:our|the (?:council|authority|board|trust|icb|funder|commissioner|foundation|partnership)'s) (?:involvement|interest|responsibility|role|part) (?:in it |in this |in the \\w+ )?(?:ends?|ceases?|stops?|is over)\\b[^.;]{0,15}\\b(?:with|on|at|upon|when)\\b[^.;]{0,20}\\b(?:last|final|expiry|end|ends?|stops?|31|30)`,
);
/** What is left to them is of what follows: people to be told, work to be closed. */
export const ofWhatFollows = wordsOf(
  parting,
  afterwards,
  `${served}\\b[^.;]{0,60}\\bafter (?:the )?[0-9]{1,2} [a-z]+`,
  `(?:arrangements?|provision|plans?|future|tell|place)\\b[^.;]{0,25}\\bfor\\b[^.;]{0,25}\\b${served}`,
  '(?:last|final) (?:day|payment|friday|monday|session|week)|(?:will |shall )?(?:simply |just )?(?:stop|cease|end)s? on|upon expiry|on expiry|all activity shall cease|when an? \\w+ (?:falls|ends|lapses)',
);
/** Over a line, or in a question, that asks what follows. */
export const asksWhatFollows =
  /\b(?:exit|hand-?over|transition|wind(?:ing)?[- ]?(?:down|up))\b|\b(?:what|how)\b[^?]{0,40}\b(?:money|funding|grant|award|contract)\b[^?]{0,20}\b(?:runs? out|ends?|stops?|over|finish\w*|is (?:spent|gone))\b|\b(?:when|after) (?:the|your|this) (?:money|funding|grant|award|contract) (?:runs? out|ends?|stops?|is over)\b/i;
/** Money, things, people's own steps: no plan for the end of the funding. */
export const notWhatFollows =
  /\b(?:tax|vat|pensions?|insurance|equipment|assets?|vehicles?|software|logo|data|records|further (?:funding|grants?)|redundan\w+|tupe|debts?|school|hospital|university|tenanc(?:y|ies)|adulthood|adult services|brexit|fire exit|net zero|apprentice\w*|swimming|press|media|placements?|recruitment|governance)\b/i;
