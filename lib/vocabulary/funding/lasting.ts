/** One-off money, which compacts leave room for. */
export const oneOff =
  /\b(?:one-off|one off|not (?:be )?relied on to keep|should not be relied (?:up)?on|non-recurr(?:ing|ent)|no (?:commitment|guarantee|expectation) (?:of|to) (?:further|future|continued|any further|renewal)|for a (?:particular|single) project|small grants? (?:is|are) for|no (?:indication|promise) (?:of|that)\b[^.;]{0,30}\b(?:the next|another|future|further))\b/i;

/** "To be spent within twelve months of the award": by when the money must be used, counted from a day that each award has of its own. */
export const usedWithin =
  /^(?![^.;]*\b(?:reports?|returns?|evaluation|forms?|accounts|monitoring|checks?) )[^.;]{0,120}\b(?:spent|used|carried out|complet(?:ed?|ion)|finished|delivered|done)\b[^.;,]{0,20}\bwithin (?:a (?:maximum|period) of )?(?:six|nine|twelve|eighteen|6|9|12|18|24|one|a|two)[ -](?:calendar )?(?:months?|years?) (?:of|from|after|following) (?:the |your |its |their |our |being |receiving )*(?:date of )?(?:the |your |its |our )?(?:award(?:ed)?|offer(?:ed)?|grants?|payment|receipt|approval|funding|money|letter|paid|start|day (?:(?:that |on which )?(?:we pay|you are paid|it is paid|it is awarded))|date of (?:this|the|your) (?:letter|offer|agreement))\b|\b(?:you|groups|grant holders|recipients) (?:will )?have (?:a|one|two|twelve|eighteen|12|18|24)[ -](?:months?|years?)? ?from (?:the |your )?(?:day|date|offer|award|payment|start)\b[^.;]{0,40} (?:to|in which to) (?:spend|use|complete|finish|carry out|deliver)\b/i;
/** "Funding is available until 31 March 2027", "it will now run to 30 September": when it ends, and not when it begins. */
export const endsOnly =
  /\b(?:grants?|funding|funded|awards?|agreements?|contracts?|it|support)\b[^.;]{0,40}\b(?:available|funded|run(?:s|ning)?|extended|continues?|continued|last(?:s|ing)?|renewed|rolled (?:over|forward)|p\.a\.,?|a year,?)(?: on)? (?:until|up to|through to|to)(?: the)?(?: end of)? (?:[0-9]{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** "Projects must be finished by 31 March 2026": the day by which the money must be used. */
export const usedBy =
  /\b(?:projects?|activit(?:y|ies)|work|events?|schemes?|purchases?|grants?|funding|funds|money|awards?|all of it)(?: (?:that (?:are|is) )?(?:funded|supported|awarded|given|must all))? (?:must|should|shall|needs? to|has to|have to|are to|is to|will need to|will have to)(?: all| only)? (?:be |have been )?(?:\w+ly )?(?:spent|used|complete[d]?|finish(?:ed)?|delivered|carried out|held|take place|end)(?: in full)? (?:by|before|no later than|on or before)(?: the)?(?: end of)?(?: [0-9]{1,2}(?:st|nd|rd|th)?)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** Call-offs under a framework or a purchasing system have lengths of their own. */
export const callOffLength =
  /\b(?:call-?offs?|mini-?competitions?|spot purchases?)\b[^.;]{0,60}\b(?:for|lasts?|lasting|of|runs?|up to|between)\b[^.;]{0,30}\b(?:months?|(?:a|one|two|1|2)[ -]years?)\b(?! (?:notice|warning|before|after|of))/i;
/** "One to three years": what may be asked for. */
export const fromTo =
  /^(?:[a-z]+|[0-9]+)(?: years?| months?)?(?: (?:to|or|and) | ?[-–] ?)(?:[a-z]+|[0-9]+) (?:years?|months?)$/i;
export const pilotWords =
  /\b(?:pilot|trial|test and learn|proof of concept|try[- ]it[- ]out|(?:try|trying|test|testing) out)\b/i;

const giver =
  '(?:government|ministry|home office|treasury|nhs england|department (?:for|of) [a-z]+|dwp|mhclg|defra|national)';
/** Passed on from a government's emergency or time-limited money, for as long as that lasts and no longer. */
export const handedOn = new RegExp(
  [
    String.raw`\b(?:emergency|crisis|winter|one-off|short-term|time-limited|temporary)\b[^.;]{0,40}\b${giver}\b[^.;]{0,60}\b(?:for (?:these|this|the)|only|no (?:further|longer|more)|until|ends?)\b`,
    String.raw`\b${giver}\b[^.;]{0,60}\b(?:emergency|crisis|winter|one-off|short-term|time-limited|temporary)\b[^.;]{0,30}\b(?:allocation|grant|fund|money|payment|package|scheme)\b`,
    String.raw`\bpass(?:ed|ing)? (?:it |this |the money )?(?:on|down|straight on)\b[^.;]{0,40}\b${giver}\b`,
  ].join('|'),
  'i',
);

/** Years without a number: "multi-year grants", "funding that extends more than one year". */
export const lastingWords =
  /\b(?:multi-?year|multi-?annual|longer[- ]term|long-term)(?: [a-z]+){0,2} (?:grants?|funding|awards?|agreements?|contracts?|support|settlements?)\b|\b(?:grants?|funding|awards?|agreements?|support)\b[^.;]{0,50}\b(?:more than (?:one|a|a single|12|twelve) (?:financial )?(?:years?|months)|(?:over|for) (?:several|a number of|more than one) years)\b/i;
/** A study, a website or a building is bought once and is done when it is done; how long that takes is no length of funding. */
export const pieceOfWork =
  /\b(?:evaluators?|evaluation|consultan(?:ts?|cy)|researchers?|research|feasibility|stud(?:y|ies)|audits?|web ?sites?|apps?|designers?|design|films?|videos?|photograph\w*|illustrat\w+|architects?|surveyors?|needs assessment|logos?|branding|exhibitions?|refurbishment|construction|roof(?:ing)?|repairs?)\b/i;
