import { wordsOf } from '@/lib/vocabulary/words.ts';

const funded =
  '(?:contract|award|grant|funding|money|agreement|programme|project|pilot|service|work|period|term|(?:two|three|four|five|[2-5]) years?|payments?|it)';

/** The day the money stops, however it is named: "when the three years are up", "once the award has run its course", "before the last payment". */
export const endOfFunding = new RegExp(
  [
    String.raw`\b(?:when|once|after|before|by the time|until)\b[^.;]{0,40}\b${funded}\b[^.;]{0,15}\b(?:ends?|ended|over|up|finish(?:es|ed)?|closes?|closed|stops?|stopped|runs? out|run out|run its course|expires?|expired|gone)\b`,
    String.raw`\b(?:before|after|at|of|beyond|to|on|about|for)\b (?:the )?(?:date of )?(?:expiry|end date|(?:last|final) (?:payment|instalment|day)|finish|end of (?:the|this|your|its) (?:\w+ )?${funded})\b`,
    String.raw`\b(?:day|date) (?:that |when |on which )?(?:the|your|this) \w+ (?:finishes|ends|closes|stops|runs out)\b|\bfunding period (?:ends|closes|expires)\b|\b(?:last|final) (?:year|spring|summer|autumn|winter|term|quarter|months?|six months|three months)\b`,
  ].join('|'),
  'i',
);
/** What is to follow it: a plan by a name of its own, or what is to become of the work. */
export const afterwards = wordsOf(
  '(?:exit|closing|closure|ending|wind(?:ing)?[- ](?:down|up)|clos(?:ing|e)[- ]down|hand-?over|succession|legacy) (?:plan|strategy|note|schedule|programme|timetable|document|meeting|arrangements)|transition (?:group|team|plan)|transferring (?:the |our |your )?(?:clients|users|service|work|cases|patients|members)',
  'where (?:they|people|clients|users|members|patients) (?:can|will|should|might) go|how (?:clients|users|patients|people|staff|members) (?:will|should|can|are to) be (?:told|moved|helped|looked after)',
  '(?:managed|orderly|planned|decent|proper|tidy) (?:end|ending|finish|exit|close)|wind(?:ing)? (?:the|your|this|it) (?:\\w+ )?(?:up|down)|(?:carried on|handed (?:over|on)|wound (?:up|down)|kept going)',
  'what (?:is to|will|should|might|would|could) (?:become of|happen|follow|come (?:next|after))|what (?:happens|follows|comes (?:next|after))|whether and how (?:the|this|your) \\w+ (?:goes|carries|is to go) on|who takes (?:on|over)|renew(?:al|ed|ing)? or\\b',
);
/** Who the plan is for, where a plan for them is one for the end. */
export const forThoseLeft =
  /\b(?:plan|arrangements)\b[^.;]{0,25}\b(?:for|of)\b[^.;]{0,25}\b(?:users|staff|clients|patients|people|members|carers|families|those|persons|equipment)\b/i;
/** Over what is said of the end. */
export const endHeading =
  /\b(?:looking ahead|what (?:comes|happens) (?:after|next|afterwards|then)|when it (?:is|'s) over|at the (?:end|finish|close)|the end\b|before (?:\w+ )?20[0-9]{2}|afterwards|leaving|after the (?:grant|award|contract|money)|exit|hand-?over|end of (?:the )?(?:contract|grant|award|agreement|funding)|moving on)/i;
/** The plan is both sides': signed by both, adopted by neither alone. */
export const signedByBoth =
  /\bboth (?:our|their|your) (?:names|signatures)|\bboth (?:of us |parties |sides )?(?:sign|signed|have signed|agree)\b|\bsigned by (?:both|each|the two)|\beach (?:\w+ )?sign|\bneither\b[^.;]{0,40}\b(?:without the other|alone|by itself|on its own)|\bboth (?:partners|organisations|sides|parties)\b|\bthe two of you\b|\bofficers? and (?:the )?(?:\w+ ){0,2}(?:charit|club|group|provider|organisation|trustee|centre|partner)\w*|\bjoint (?:transition|plan|document|strategy|note|exit|closing)|\bwill work (?:with you|together)\b|\bthe \w+ and the (?:\w+ )?(?:council|network|partners?|provider|recipient|charity|board|authority|trust|funder|commissioner|icb|grantee|organisation)\b[^.;]{0,120}\b(?:will|shall|are to) (?:\w+ )?(?:have |be )?(?:agree|settle|draw|prepare|write|work|plan|written|meet|drawn|start|begin|talk)\w*/i;
/** A plan that one side has drawn up for the other to follow. */
export const handedDown =
  /\b(?:clos(?:ing|e)|shut(?:ting)?|run(?:ning)?|wind(?:ing)?)[- ]?down (?:schedule|timetable|plan|programme)\b|\b(?:schedule|timetable|programme) for (?:shutting|closing|winding|running|ending|the closure)\b|\b(?:exit|transition|closure) (?:checklist|timetable|schedule)\b|\b(?:give|provide|afford|render)\b[^.;]{0,40}\b(?:help|assistance|co-operation)\b[^.;]{0,60}\b(?:(?:last|final) (?:\w+ )?(?:months|weeks|quarter|year)|(?:months|weeks|period) before (?:the )?(?:end|expiry))\b/i;
/** A plan that the funded side alone must have: "tell us how the work will carry on when our money ends". */
export const ownPlan =
  /\bhow (?:it|they|you|the \w+) (?:will|would|can|could|is to|might) (?:close|continue|carry on|go on|be (?:sustained|kept going|continued))\b[^.;]{0,40}\b(?:our|the|this|your) (?:grant|money|funding|award|support)\b|\bplan (?:showing|setting out|of|for) how (?:it|they|you|the \w+) (?:will|would|can|is to) (?:close|continue|carry on|end|wind|hand)/i;
/** The funder stands aside: "we don't plan to be involved", "the Council will play no part". */
export const standsAside =
  /\b(?:we|council|authority|trust|board|icb|funder|commissioner|partnership)\b[^.;]{0,30}\b(?:not|never|no)\b[^.;]{0,20}\b(?:be involved|get involved|involved|role|part in|take part|involvement|help|assist|support)\b|\b(?:plays?|takes?|has|have) no (?:part|role|hand)\b/i;
export const leftToYou =
  /^(?:that|this|it)(?: will|'d| would)? (?:is |be )?(?:a matter |up |entirely |something )*(?:for|to) (?:you|each group|the (?:group|charity|provider|recipient|organisation|grantee))\b/i;
/** "May wind the award down if savings are needed": an ending threatened and no plan for one. */
export const endingThreatened =
  /\b(?:may|can|could|reason enough|right|entitled|free|decide|start(?:s|ing)?) (?:to )?(?:\w+ ){0,3}(?:wind|winding) (?:the|your|this|it)\b/i;

const togetherEnd =
  '(?:(?:joint|jointly|shared|managed|phased|orderly|tapered) (?:wind(?:ing)?[- ](?:down|up)|exit|ending|close|closure|hand-?over|transition)|hand-?over (?:period|phase)|transition(?:al)? period|exit plan(?:s|ning)?|wind-?down period)';
/** "A joint wind-down isn't something that we have the people for", "we cannot plan the closing with you". */
export const cannotPlan = new RegExp(
  [
    String.raw`\b${togetherEnd}\b[^.;]{0,40}(?:\bnot\b|\bcannot\b|\bunable\b)[^.;]{0,60}\b(?:something|we|people|capacity|staff|time|able|possible|take on|offer)`,
    String.raw`(?:\bnot\b|\bcannot\b|\bunable\b|\bno\b)(?! (?:later|less|more|yet|only)\b)[^.;,]{0,30}\b${togetherEnd}\b`,
    String.raw`\b(?:we|council|board|trust|commissioner)\b[^.;]{0,20}(?:\bnot\b|\bcannot\b|\bunable\b)[^.;]{0,15}\b(?:plan|work out|draw up|manage|help (?:you )?(?:with|to)|discuss)\b[^.;]{0,15}\b(?:clos(?:ing|e|ure)|ending|wind(?:ing)?[- ]?(?:down|up)|hand-?over|exit)\b`,
    String.raw`\basked\b[^.;]{0,30}\b(?:hand-?over|wind-?down|transition)\b[^.;]{0,30}\bbut\b[^.;]{0,30}(?:\bnot\b|\bcannot\b|\bunable\b)`,
  ].join('|'),
  'i',
);
