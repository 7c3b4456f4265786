const funded =
  '(?:providers?|suppliers?|contractors?|recipients?|organisations?|grantees?|grant holders?|beneficiary|charity|charities|partners?|association|clubs?|societ(?:y|ies)|centre|bod(?:y|ies)|operator|successful (?:bidder|tenderer)|you)';
const funder = '(?:council|authority|funder|commissioner|trust|board|icb|buyer|purchaser|we)';
const hazard =
  '(?:risks?(?! (?:assess|regist|manage|of harm|to (?:children|adults|users)))|liabilit(?:y|ies)|loss(?:es)?|increases?|shortfalls?|overspends?|overruns?|deficits?|claims?|consequences|pension \\w+|TUPE)';

/** A promise to make good whatever the funder may lose. */
export const indemnity = new RegExp(
  `\\b${funded}\\b[^.;]{0,60}\\b(?:indemnif(?:y|ies)|hold\\b[^.;]{0,20}\\bharmless|keep\\b[^.;]{0,20}\\bindemnified)\\b|\\bindemnity\\b[^.;]{0,30}\\b(?:from|by) the ${funded}\\b|\\b${funded}\\b[^.;]{0,30}\\b(?:cover|covers|protect|protects|hold|holds|keep|keeps|save|saves) (?:the )?(?:${funder}|us)\\b[^.;]{0,15}\\b(?:against|from) (?:all|any|every)\\b|\\b${funded}\\b[^.;]{0,20}\\bmakes? good (?:any|all|every|whatever)\\b[^.;]{0,30}\\b(?:${funder}|us)\\b`,
  'i',
);
/** An indemnity for one's own fault is ordinary law written down. */
export const ownFault =
  /\b(?:its|their|your|the (?:\w+ )?\w+'s)\b[^.;]{0,30}\b(?:negligen(?:ce|t)|breach|default|fault|acts? or omissions?|wrongful)\b|\bto the extent\b/i;
/** Whose fault it is makes no odds: "whether or not caused by its fault". */
export const whoeverIsAtFault =
  /\b(?:whether or not|irrespective of|regardless of|even (?:if|where|though)|whoever)\b[^.;]{0,40}\b(?:negligen(?:ce|t)|breach|default|fault)\b/i;
/** Words of denial that deny no risk: "the risk of no-shows rests with the Provider". */
export const harmlessNo =
  /\bno[- ]shows?\b|\b(?:did|does|do) not attends?\b|\bnot (?:turning|turn) up\b|\bthrough no fault\b|\bnon-\w+/gi;
/** Every risk on one side: "the Provider bears all increases in cost", "at its own risk". Bidders bear the cost of bidding everywhere. */
export const allOnOne = new RegExp(
  `\\b${funded}\\b[^.;]{0,50}\\b(?:bears?|carr(?:y|ies)(?! out)|meets?|assumes?|accepts?|takes?|(?:is|are|be) (?:solely |wholly |fully )?(?:responsible|liable) for|absorbs?)\\b[^.;]{0,30}\\b(?:all|any|every|the whole|the full|full|entire|whatever|sole)\\b[^.;]{0,50}\\b${hazard}\\b|\\brisks?\\b[^.;]{0,60}\\b(?:(?:lies?|rests?|falls?|sits?|passes?|is|are|be|remains?)\\b(?:(?!develop|agree|discuss|shar|work|drawn|review)[^.;]){0,20}\\b(?:on|with|to|borne by|carried by)) the (?:(?:lead|host|delivery|voluntary|sector|third|community|new) ){0,3}${funded}\\b|\\bat (?:the ${funded}'s|its|your|their) (?:own |sole |entire ){0,2}(?:(?:cost|expense) and )?risk\\b|\\b${funded}\\b[^.;]{0,40}\\b(?:liable|liability)\\b[^.;]{0,30}\\b(?:unlimited|without limit)|\\bunlimited liability\\b|\\b(?:held|kept) back\\b[^.;]{0,50}\\b(?:until|unless|if|to the extent)\\b[^.;]{0,60}\\b(?:results?|outcomes?|targets?)\\b[^.;]{0,25}\\b(?:reached|met|achieved|delivered)|\\b(?:payable|paid) only (?:when|if|once)\\b[^.;]{0,60}\\b(?:achieved|results?|outcomes?|targets?)\\b|\\bpayment (?:is |will be )?(?:wholly |entirely |only )?by results(?: only| alone)?\\b(?! (?:up|of up|element|for part))`,
  'i',
);
/** The same told from the other end: "any claim is for you to meet, whatever the cause", "that is the supplier's lookout". */
export const leftToFunded = new RegExp(
  `\\b(?:these|this|that|all of it) (?:is|are|will be|would be|shall be) (?:all )?for (?:the )?${funded} to (?:bear|absorb|carry|stand)\\b|\\b(?:claims?|costs? more|excess|prices? (?:go|goes|going|rise|rises) up|prices? rise|inflation(?!-)|liabilit(?:y|ies)|loss(?:es)?|overspends?|shortfalls?|risks?|fewer \\w+)\\b[^.;]{0,90}\\b(?:(?:is|are|will be|would be|shall be) (?:all |entirely |wholly |solely )?for (?:the )?${funded} to (?:meet|bear|absorb|carry|find|stand|cover)|(?:is|are|will be) (?:entirely |wholly |solely )?(?:the \\w+'s|your) (?:own )?(?:lookout|problem|affair|worry))|\\b(?:excess|liabilit(?:y|ies)|loss(?:es)?|overspends?|shortfalls?|overruns?|risks?)\\b[^.;]{0,60}\\b(?:fall|falls|pass|passes|belong|belongs) to (?:the )?${funded}\\b(?!'s)|\\b(?:you|the ${funded})\\b[^.;]{0,25}\\b(?:stand|bear|carry|swallow|absorb|take)s? the (?:loss|losses|shortfall|risk|risks|excess|consequences)\\b|\\b(?:fewer|less|lower|falls?|drops?)\\b[^.;]{0,70}\\b${funded} (?:shall |will |must )?(?:bears?|meets?|carr(?:y|ies)|stands?|absorbs?) the (?:costs?|loss|difference|shortfall)\\b|\\b${funded} takes? (?:up)?on (?:itself|themselves) (?:every|all|the whole)\\b|\\bentirely at the ${funded}'s risk\\b`,
  'i',
);
/** What an employer or a group pays by law for itself, and the funder takes no part in. */
export const ownCosts = new RegExp(
  `\\b${funded}\\b[^.;]{0,20}\\b(?:meets?|bears?|pays?|finds?)\\b (?:for )?(?:any of )?(?:its|their|your) own (?:redundancy|dismissal|pension|notice|staff\\w*|closure|closing)\\b[^.;]{0,20}|\\bredundancy (?:pay|costs?|payments?) (?:is|are|will be) (?:a matter )?for (?:the )?${funded} to (?:find|meet|pay)`,
  'i',
);
/** Money taken back with no limit of cause or time. */
export const clawback =
  /\b(?:recover|claw ?back|take back|have back|reclaim|demand (?:repayment|the return) of|require (?:repayment|the return) of|repay)\b[^.;]{0,40}\b(?:all|any|the whole|the full|whole|full|grant|award)\b[^.;]{0,60}\b(?:at any time|for any reason|without limit|in its (?:absolute |sole )?discretion|whether or not (?:it has been )?spent|even (?:if|where|though))\b/i;
/** Risk borne by both, or taken off the weaker side. */
export const shared = new RegExp(
  `\\bshar(?:e|es|ed|ing)\\b(?! (?:information|data|intelligence|what|learning))[^.;]{0,30}\\b(?:the )?(?:financial |delivery |\\w+ )?risks?\\b(?! (?:assess|regist|information|data))|\\bshar(?:e|es|ed|ing)\\b[^.;]{0,50}\\b(?:redundanc\\w+|pension\\w*|TUPE|overspends?|overruns?|shortfalls?|deficits?|losses|liabilit\\w+|inflation(?!-)|(?:increases?|rises?) in (?:costs?|prices?|wages?|pay))\\b|\\brisks?\\b(?! (?:assess|regist))[^.;]{0,60}\\b(?:(?:be |is |are )?(?:shared|split|divided|borne) (?:\\w+ )?(?:between|by both|equally|jointly|fairly)|(?:is|are|be) shared\\b|best (?:placed|able) to|(?:borne|carried|held|managed|taken) by (?:whichever|whoever|the (?:party|side|one))\\b[^.;]{0,30}\\bbest\\b)|\\b${funder}\\b[^.;]{0,40}\\b(?:meets?|bears?|carr(?:y|ies)(?! out)|covers?|underwrites?|indemnif(?:y|ies)|shares?|make good)\\b[^.;]{0,60}\\b(?:redundanc\\w+|pension|TUPE|increases?|inflation(?!-)|risks?|shortfalls?|losses|liabilit\\w+|deficit)\\b|\\b(?:inflation(?!-)|increases?|costs?|prices?|losses|savings?|surplus(?:es)?|shortfalls?)\\b[^.;]{0,60}\\b(?:shared|divided|split|borne) (?:equally|fairly|half|fifty|between (?:us|the|both))|\\bshare the (?:consequences|effects|burden|difference)\\b|\\b(?:carry|bear|split|divide|meet|halve)s? the (?:difference|excess|shortfall|extra|cost)\\b[^.;]{0,20}\\b(?:in equal (?:parts|shares|halves)|equally|between (?:us|them)|half and half)|\\beach (?:party|side|of us) (?:is|are|shall be|will be) (?:answerable|liable|responsible) (?:only )?for its own (?:acts?|mistakes|breach\\w*|faults?|losses|risks|negligence)|\\b(?:gain (?:and|/) pain|pain (?:and|/) gain|pain[- ]?share|gain[- ]?share)\\b|\\bneither (?:of us|side|party)\\b[^.;]{0,20}\\bbears?\\b|\\bneither\\b[^.;]{0,30}\\b(?:bears?|carr(?:y|ies)|shoulders?|takes?)\\b[^.;]{0,20}\\b(?:risks?|loss(?:es)?|costs?|rise|increase|shortfall|burden)\\b[^.;]{0,15}\\b(?:alone|by itself|on its own)\\b|\\b(?:each|either) (?:party|side)\\b[^.;]{0,30}\\bindemnif`,
  'i',
);
/** Numbers that fall short are paid for all the same, or the parties talk of how to share what costs more. */
export const cushioned =
  /\b(?:numbers|referrals|demand|volumes?|take-up|attendances?)\b[^.;]{0,60}\b(?:payments?|price|fee|funding) (?:will|shall|would) (?:continue|stay|remain|be held|be kept|not (?:be )?(?:fall|reduced|cut))\b|\b(?:costs?|increase|loss|bill|rise)\b[^.;]{0,60}\b(?:we will|we would|we shall|the parties (?:will|shall)|both sides (?:will|shall)) (?:split|share|halve|meet) (?:it|them|that|the (?:bill|cost|difference|extra))\b|\bmeet the (?:extra|additional|added) costs? together\b|\b(?:numbers|referrals|demand|volumes?|take-up)\b[^.;]{0,60}\b(?:still|nonetheless|at least) pay\b|\bguarantee[ds]? (?:a )?(?:minimum|at least)\b|\bminimum (?:payment|volume|income) (?:is |will be )?guaranteed\b|\b(?:costs?|prices?|demand|wages)\b[^.;]{0,80}\bhow to share (?:it|them|this|the)\b/i;
const notTheirDoing =
  "(?:(?:outside|beyond|out of) (?:your|its|their|anyone's|the \\w+'s) (?:own )?control|through no fault of|not (?:of )?(?:your|its|their) (?:own )?(?:doing|fault|making))";
const marks = '(?:figures|targets?|numbers|measures|outcomes|outputs|milestones|them)';
/** Nobody is held to numbers that fell through no doing of theirs: "we will look at the figures again with you". Talk of the payment is no such thing. */
export const notHeldTo = new RegExp(
  [
    String.raw`\b${notTheirDoing}\b[^.;]{0,120}\b(?:look (?:again )?at|revisit|review|revise|reset|adjust|lower|renegotiate|rethink|agree new) (?:the |your |its |those |these |new )*${marks}\b`,
    String.raw`\b(?:look (?:again )?at|revisit|review|revise|reset|adjust|lower|renegotiate|rethink) (?:the |your |its |those |these )*${marks}\b[^.;]{0,80}\b${notTheirDoing}\b`,
    String.raw`\b${notTheirDoing}\b[^.;]{0,120}\b(?:not|never|rather than) (?:be )?(?:h[oe]ld (?:you |it |them )?to|penali[sz]e|count(?:ed)? (?:it |this |that |them )?against|lose|mark(?:ed)? down)`,
    String.raw`\b(?:not|never) (?:be )?(?:h[oe]ld (?:you |it |them )?to|penali[sz]e|lose (?:money|any|funding))[^.;]{0,100}\b${notTheirDoing}\b`,
  ].join('|'),
  'i',
);
/** No work promised, and no part taken in what may go wrong. */
export const nothingPromised =
  /\b(?:volumes?|numbers|hours|work|referrals|demand)\b[^.;]{0,15}\b(?:is|are|be) not guaranteed|\b(?:volumes?|numbers|referrals|demand)\b[^.;]{0,15}\b(?:(?:may|can|could|might) (?:go|move) (?:down|up or down|down as well as up|up and down))|\b(?:carries|bears|takes|accepts) no (?:part of (?:the|any) )?risk\b(?! (?:assess|of))|\bmakes? no promises? (?:as to|about|of) (?:how many|the (?:number|volume|level|amount)|numbers|volumes?)|\b(?:not|cannot)\b (?:make up|cover|meet|fund|pay for) any (?:shortfall|overspend|overrun|excess|deficit|loss)|\bno (?:volumes?|hours|work|numbers|referrals|level of \w+) (?:is|are|can be|will be) guaranteed|\b(?:not|cannot)\b guarantee (?:any |a )?(?:\w+ ){0,3}(?:volumes?|numbers|hours|work|referrals|demand|business)\b|\bno (?:guarantee|commitment|minimum) (?:is (?:given|made|offered) )?(?:of|as to|to|that) (?:any |the )?(?:\w+ ){0,3}(?:volumes?|numbers|referrals|work|demand|business|placements|value|orders|spend)\b|\b(?:accepts?|has|have|takes?) no (?:liability|responsibility) (?:for|in respect of) (?:any )?(?:redundanc\w+|TUPE|pension|overspends?|losses|inflation|increases?)/i;
export const notOurs =
  /\?$|\b(?:people|those|anyone|adults|children|families|women|tenants|patients) at (?:\w+ )?risk\b|\btake (?:[a-z]+ ){0,3}advice\b|\b(?:park\w*|left|leave|swim\w*|climb\w*|enter\w*|belongings|valuables|bicycles?|visitors?|volunteers?|employees|staff|spectators|participants|customers|users|walkers|guests)\b[^.;]{0,40}\b(?:own|owner's) risk\b|\b(?:assess(?:ing|es)? (?:the |any )?risks?|(?<!successful )(?:tenderers?|bidders?)|tendering|cost of (?:preparing|bidding)|risk of (?:harm|abuse|exploitation)|at-risk|children at risk|adults at risk|employer'?s'? liability|public liability|professional indemnity|(?<!national )insurance)\b/i;

/** What may go wrong, or cost more, while a service is run. */
const mishap =
  '(?:risks?(?! (?:assess|regist|manage|of harm))|overspends?|overruns?|losses|loss|shortfalls?|deficits?|(?:cost|price|fuel|wage|pay) (?:increases?|rises?)|(?:increases?|rises?) in (?:\\w+ )?(?:costs?|prices?|wages?|pay|demand)|(?:extra|additional|added|any further) costs?|redundanc\\w+(?: (?:costs?|pay|payments?))?|dismissal (?:costs?|payments?)|notice pay|pension\\w*(?: \\w+)?|TUPE|transfer of staff|liabilit\\w+|inflation(?!-)|fuel prices?|(?:low|falling|fewer|lower) (?:referrals|numbers|volumes?|demand)|rise above)';
const share =
  '(?:half|part|(?:a|one) (?:third|quarter|share)|two[- ]thirds|some|a share|an equal share|any (?:rise|increase|excess)|the (?:first|excess|balance|remainder))';
/** The funder takes some of it, or both do: "the Council pays half of the extra cost", "falls on the parties in equal halves". */
export const halved = new RegExp(
  `\\b${funder}\\b[^.;]{0,20}\\b(?:bears?|meets?|pays?|covers?) (?:anything|everything|whatever is|any amount|all) (?:above|over|beyond)\\b|\\b(?:the |our )?${funder}\\b[^.;]{0,30}\\b(?:meets?|pays?|stands? behind|keeps?|bears?|covers?|contributes?|takes?|underwrites?|carr(?:y|ies)(?! out))\\b[^.;]{0,20}\\b(?:${share}\\b[^.;]{0,40}\\b)?${mishap}|\\b${funder}\\b[^.;]{0,30}\\b(?:meets?|pays?|bears?|covers?|funds?|stands? behind)\\b[^.;]{0,12}\\b${share}\\b[^.;]{0,40}\\b(?:costs?|rise|increase|redundancy|excess|difference)|\\b${mishap}\\b[^.;]{0,40}\\b(?:in equal (?:halves|shares)|(?:is|are|be) (?:divided|split|halved|shared)|half each|half and half|equally)`,
  'i',
);
/** All of it is the funded side's: "carries the risk of low referrals", "is a matter for the charity". */
export const onFunded = new RegExp(
  `\\b${funded}\\b(?!'s)[^.;]{0,30}\\b(?:bears?|carr(?:y|ies)(?! out)|takes?|absorbs?|meets?|deals? with|(?:is|are) (?:solely |wholly |fully )?(?:responsible|liable) for)\\b(?! (?:half|part|a third|a share))[^.;]{0,40}\\b${mishap}|\\b${mishap}\\b[^.;]{0,90}\\b(?:(?:lies?|falls?|rests?|sits?|stays?|remains?) (?:with|on|upon)|(?:a )?matters? for|(?:to )?be (?:\\w+ly )?(?:met|borne|absorbed|carried|paid) (?:\\w+ly )?by|for) (?:the |each |its )?${funded}\\b(?! (?:and|or)\\b| to (?:report|tell|say|show|explain|discuss|raise|propose|agree))|\\b(?:excess|loss(?:es)?|overspends?|shortfalls?|overruns?|deficits?|TUPE)\\b[^.;]{0,50}\\b(?:(?:is|are|will be|shall be) (?:entirely |wholly |solely )?(?:the \\w+'s|your) (?:own |sole )?responsibility|made (?:up|good) by (?:the )?${funded})\\b|\\bgives? no indemnity\\b|\\bno indemnity (?:is|will be) (?:given|offered)\\b`,
  'i',
);
/** A share of the price, and not the whole, hangs on results. */
export const partly =
  /\b[1-9][0-9]?(?:\.[0-9])? ?(?:%|per cent)|\b(?:elements?|part|partly|proportion|portion|component|a (?:third|quarter|fifth|tenth|half)|balance)\b/i;
export const byResults = /\bresults?\b|\boutcomes?\b|\bachieved\b|\btargets?\b/i;

/** A box on fuel, prices or staff that says who meets it: "Provider meets all of it". */
export const allOfIt = new RegExp(
  `^(?:the )?${funded} (?:meets?|bears?|carr(?:y|ies)(?! out)|pays?|takes?) (?:all|the whole)(?: of (?:it|them|this))?\\b`,
  'i',
);
export const riskLabel = new RegExp(`\\b(?:${mishap}|fuel|prices|volumes?|transfer of staff)\\b`, 'i');
