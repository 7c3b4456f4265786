import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** Funding that depends on a budget each year, with nothing said of warning: a term to ask about, not yet a short notice. */
export const subjectToFunds =
  /\b(?:subject to (?:the )?(?:(?:necessary |sufficient )?(?:funds|funding) being available|availability of (?:funds|funding|resources)|continued (?:funding|availability)|(?:the )?(?:council's )?(?:annual )?budget)|to the extent that (?:the \w+|we|it) (?:has|have) (?:available )?(?:funds|funding|resources)|(?:depends?|dependent|conditional) (?:up)?on (?:the )?(?:availability of funds|budget|funds being available))\b/i;
const funder =
  '(?:we|us|(?:the )?(?:[a-z]+ ){0,2}(?:council|authority|board|trust|fund|foundation|commissioner|partnership|icb|lottery))';
const onlyWhile = anyOf(
  '(?:as|so) long as',
  'only (?:if|while|when|for)',
  'while',
  'provided(?: that)?',
  'on condition that',
  '(?:depends?|dependent|conditional) (?:up)?on',
);
/** What somebody else pays the funder, and no report or form that it is sent. */
const itsMoney =
  '(?:(?!\\b(?:your|reports?|returns?|forms?|invoices?|claims?|receipts|accounts|applications?|signed)\\b)[^.;:?]){0,40}?\\b(?:funds?|funding|money|grant|budgets?|income|levy|settlement|allocation|resources)';
/** "We can only guarantee the grant as long as we receive sufficient funds": the funder's own money may stop, and this with it. */
export const whileFunded = wordsOf(
  `${onlyWhile}\\b${within(60)}\\b${funder}(?: \\w+)? (?:(?:continu(?:e|es|ing) to )?(?:receiv(?:e|es|ing)|ha(?:ve|s)|gets?)\\b${itsMoney}|(?:(?:is|are|remains?)(?: itself| ourselves| still)?|(?:continu(?:e|es|ing) to be)) funded)`,
  `${onlyWhile}\\b${within(30)}\\bit (?:is|remains) itself (?:\\w+ )?funded`,
  `${onlyWhile}\\b (?:the|our|its) (?:\\w+ )?(?:funds?|funding|money|grant|levy|settlement|allocation)\\b(?: \\w+){0,4} (?:is|are|continues? to be|remains?) (?:\\w+ )?(?:paid|given|made|available|received)(?: (?:to|by) (?:us|the \\w+))?`,
  `(?:cannot|not|unable to) guarantee\\b${within(40)}\\b(?:if|should|beyond|after|once) (?:our|its|the \\w+'s) (?:own )?(?:funding|money|grant|budget|income|settlement|allocation)`,
);
/** "Retains the right to alter future allocations as it sees fit". */
export const mayAlter =
  /\b(?:rights?|powers?|free|discretion|able) to (?:alter|amend|vary|reduce|cancel|change|withdraw)(?: or \w+)? (?:\w+ ){0,3}?(?:future|later|subsequent|further|year(?:s'|'s)?)(?: \w+){0,2} (?:allocations?|awards?|grants?|funding|payments?)\b/i;
/** "May increase the fund each year, subject to the budget". */
export const moreMoney =
  /\b(?:increas\w+|uplift\w*|add to|additional|extra|more) \b[^.;]{0,60}\b(?:subject|depend\w*|conditional)\b/i;
/** Some notice, and no length of it. */
export const reasonableNotice =
  /\b(?:reasonable|adequate|sufficient|due|proper|fair|good|appropriate|suitable) (?:period of |prior |written |advance )*(?:notice|warning)\b|\b(?:such|as much|what|whatever) (?:notice|warning) as\b|\b(?:tell|let|inform|notify|warn|hear|know)\b[^.;]{0,30}\bas (?:early|soon|far ahead) as (?:we|it|the \w+|possible|practicable|is|can)\b/i;
/** Notice with no length to it: "may bring the grant to an end by notice". */
export const bareNotice =
  /\b(?:by|on|upon|subject to|after) (?:(?:giving|serving|sending|prior|due|written|formal|advance|a|some) ){0,4}notice\b(?! (?:of (?:not|no|at|a|the|[0-9])|period))/i;
/** Not bound to pay the whole: "cannot be held to paying all of it if its finances change". */
export const notHeldTo =
  /\b(?:cannot|not|nothing|no)\b[^.;]{0,30}\b(?:held|bound|binds?|commits?|committed|obliges?|obliged|guarantees?)\b[^.;]{0,60}\b(?:grant|funding|award|payments?)\b[^.;]{0,60}\b(?:budgets?|finances|income|savings?|settlement|circumstances)\b/i;
/** Hoped for and not promised: "we aim to give three months' notice", "but cannot promise this". */
export const onlyHoped =
  /\b(?:cannot|not able to|unable to) (?:promise|guarantee|commit to) (?:this|that|it)\b|(?<!\bin writing,? )\b(?:where(?:ver)?|if|whenever|so far as|as far as)(?: (?:this|that|it) is)?(?: at all| reasonably)? (?:possible|practicable)\b|\b(?:we|council|board|icb|trust|authority|commissioner|funder|fund)(?: would| will| shall|'d)?(?: normally| always)? (?:aims?|try|tries|hopes?|endeavours?|seeks?|intends?|do (?:our|its) best) to (?:give|allow|provide|tell|write|let|make)\b/i;
