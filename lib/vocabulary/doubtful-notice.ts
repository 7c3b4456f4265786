/** Funding that depends on a budget each year, with nothing said of warning: a term to ask about, not yet a short notice. */
export const subjectToFunds =
  /\b(?:subject to (?:the )?(?:(?:necessary |sufficient )?(?:funds|funding) being available|availability of (?:funds|funding|resources)|continued (?:funding|availability)|(?:the )?(?:council's )?(?:annual )?budget)|to the extent that (?:the \w+|we|it) (?:has|have) (?:available )?(?:funds|funding|resources)|(?:depends?|dependent|conditional) (?:up)?on (?:the )?(?:availability of funds|budget|funds being available))\b/i;
/** "Retains the right to alter future allocations as it sees fit". */
export const mayAlter =
  /\b(?:rights?|powers?|free|discretion|able) to (?:alter|amend|vary|reduce|cancel|change|withdraw)(?: or \w+)? (?:\w+ ){0,3}?(?:future|later|subsequent|further|year(?:s'|'s)?)(?: \w+){0,2} (?:allocations?|awards?|grants?|funding|payments?)\b/i;
/** "May increase the fund each year, subject to the budget". */
export const moreMoney =
  /\b(?:increas\w+|uplift\w*|add to|additional|extra|more) \b[^.;]{0,60}\b(?:subject|depend\w*|conditional)\b/i;
/** Some notice, and no length of it. */
export const reasonableNotice = /\breasonable (?:period of |prior |written |advance )*notice\b/i;
/** Hoped for and not promised: "we aim to give three months' notice", "but cannot promise this". */
export const onlyHoped =
  /\b(?:cannot|not able to|unable to) (?:promise|guarantee|commit to) (?:this|that|it)\b|(?<!\bin writing,? )\b(?:where(?:ver)?|if|whenever|so far as|as far as)(?: (?:this|that|it) is)?(?: at all| reasonably)? (?:possible|practicable)\b|\b(?:we|council|board|icb|trust|authority|commissioner|funder|fund)(?: would| will| shall|'d)?(?: normally| always)? (?:aims?|try|tries|hopes?|endeavours?|seeks?|intends?|do (?:our|its) best) to (?:give|allow|provide|tell|write|let|make)\b/i;
