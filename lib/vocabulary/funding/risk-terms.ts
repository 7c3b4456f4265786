const funded =
  '(?:providers?|suppliers?|contractors?|recipients?|organisations?|grantees?|grant[- ]?holders?|beneficiary|charity|charities|partner|bidder|tenderer|group|you)';
const funder = '(?:council|authority|funder|commissioners?|trust|board|icb|buyer|purchaser|partnership|we)';

/** What may cost more, or bring in less, than was thought. */
export const turnForWorse = new RegExp(
  [
    String.raw`\b(?:costs?|prices?|wages?|pay|fuel|energy|food|rents?|demand|inflation|bills?|pension\w*|contribution rates?)\b[^.;]{0,40}\b(?:go(?:es)? up|rises?|risen|rising|jumps?|increases?|turns? out|more than|higher|above|exceeds?)\b`,
    String.raw`\b(?:increases?|rises?|jumps?|movements?|changes?|fluctuations?|growth) (?:in|of)\b[^.;]{0,30}\b(?:costs?|prices?|wages?|pay|fuel|energy|demand|numbers|volumes?|referrals|contribution|rate)\b`,
    String.raw`\b(?:fewer|less|lower|falling|low|more)\b[^.;]{0,20}\b(?:people|referrals|numbers|clients|carers|visits|calls|hours|places|demand|patients|users)\b|\b(?:referrals|numbers|volumes?|demand|calls?|visits|attendances)\b[^.;]{0,30}\b(?:falls?|drops?|dips?|below|above|exceeds?|forecast|expected|shortfall)\b|\babove the (?:forecast|expected)\b|\b(?:extra|additional|excess) costs?\b`,
    String.raw`\b(?:overspends?|overruns?|shortfalls?|deficits?|TUPE|redundanc\w+|transferring staff|pensions?|unforeseen|the excess|loss(?:es)?|liabilit\w+|call volume|claims (?:that|which|arising|from))\b|\bwhatever (?:happens to )?the (?:number|level|cost|price|demand|volume)s?\b|\bcosts? more than (?:the|it|planned|expected|we)\b|\bwork costs? more\b`,
  ].join('|'),
  'i',
);
/** Halves, and parts told of both sides: "half and half", "three-quarters … and the provider the rest", "split equally". */
export const inParts = new RegExp(
  [
    String.raw`\bhalf and half\b|\b(?:settle|sort|work) (?:it|this|that|them) (?:out )?between us\b|\bhalf each\b|\beach(?: side| party| of us)? (?:bears?|pays?|meets?|takes?|carr(?:y|ies)) half\b|\b(?:split|shared?|divided?|borne|carried|met) (?:\w+ )?(?:equally|evenly|half|fifty|in equal|between|jointly|fairly)\b|\bin equal (?:shares|halves|parts)\b`,
    String.raw`\b(?:three[- ]quarters|two[- ]thirds|half|a (?:third|quarter)|[1-9][0-9] ?(?:%|per cent)|most)\b[^.;]{0,60}\band (?:you|the \w+) (?:the rest|the remainder|the balance|the other|pays? the rest)\b`,
    String.raw`\b(?:${funder}|both sides|the parties)\b[^.;]{0,25}\b(?:pay|pays|meet|meets|cover|covers|bear|bears|stand|stands|carry|carries) (?:half|three[- ]quarters|two[- ]thirds|a third|a quarter|[1-9][0-9] ?(?:%|per cent))\b`,
    String.raw`\b(?:meet|talk|sit down|discuss|agree)\b[^.;]{0,40}\bhow (?:the|it|they|this|that|any)\b[^.;]{0,30}\b(?:borne|shared|split|met|divided)\b|\beach bears? half\b|\beach bear half\b`,
    String.raw`\b(?:costs?|loss(?:es)?|effects?|burden|difference|shortfall)\b[^.;]{0,12}\b(?:is|are|will be|shall be) (?:then )?shared(?=[.,;]|$)`,
  ].join('|'),
  'i',
);
/** Taken by the funder: "will be carried by the Council", "the Authority takes the risk of TUPE". */
export const byFunder = new RegExp(
  String.raw`\b(?:carried|borne|met|paid|covered|underwritten|picked up) by (?:us|the ${funder})\b|\b${funder}\b[^.;]{0,20}\b(?:pick(?:s)? up|takes? (?:on )?the risk|bears? the risk|carr(?:y|ies) the risk|stands? behind|underwrites?|indemnif(?:y|ies) (?:you|the ${funded}))\b|\b(?:no|not)\b[^.;]{0,25}\b(?:taken back|claw(?:ed)?[^.;]{0,12}back|reduce the (?:payment|price|grant))\b[^.;]{0,40}\b(?:first|year|if)\b|\bno money (?:will be|is) taken back\b`,
  'i',
);
const priceStands = String.raw`\b(?:price|sum|grant|offer|award|fee|rate|payment)\b[^.;]{0,25}\b(?:will|shall|can|is|are|does) not (?:be )?(?:revisited|revised|reviewed|increased?|adjusted|changed?|varied|reopened|rise)\b`;
const standing = new RegExp(priceStands, 'i');
const overspent = /\boverspen(?:ds?|t|ding)\b/gi;
/** "The grant shall not be increased in the event of any overspend": of the organisation's own spending, and of nothing that befalls it. */
export const isOwnOverspend = (plain: string): boolean =>
  standing.test(plain) && !turnForWorse.test(plain.replace(overspent, ''));
/** Left with the funded: "that's for you to deal with", "shall fall wholly upon the Recipient", "must be met within the existing price". */
export const leftWithFunded = new RegExp(
  [
    String.raw`\b(?:for|up to) (?:the )?${funded}(?: alone| itself)? to (?:deal with|manage|meet|bear|absorb|carry|find|sort out|cope(?: with)?|handle)\b|\b(?:falls?|fall|rests?|rest|lies?|lie|land|lands) (?:wholly |entirely |solely |fully )?(?:up)?(?:on|to|with) (?:the )?(?:successful )?${funded}\b(?!'s)`,
    String.raw`\b(?:met|absorbed|managed|accommodated|contained|delivered|found|meet them|meet it|absorb it|absorb them) (?:from )?within (?:the |that |its |your |this )?(?:existing |agreed |same |fixed )?(?:price|sum|budget|grant|fee|award|funding|resources)\b`,
    String.raw`\b${funded}\b[^.;]{0,20}\b(?:carr(?:y|ies)|bears?|meets?|pays?|absorbs?|stands?|takes?) the (?:full |whole |entire )?(?:cost|costs|risk|risks|loss|losses|consequences)\b|\b(?:are|is) the (?:${funded})'s to (?:bear|meet|carry)\b|\bthe (?:sole|entire|whole) (?:concern|responsibility|lookout|burden) of (?:the )?(?:[\w-]+ ){0,2}?${funded}\b`,
    priceStands,
  ].join('|'),
  'i',
);
/** "The loss is the provider's", "all consequences will be borne by the provider", "find other premises at its own expense". */
export const allTheirs = new RegExp(
  [
    String.raw`\b(?:loss|losses|risks?|shortfalls?|difference|excess) (?:is|are|will be|would be|shall be) (?:entirely |all |wholly |then )?(?:the (?:${funded})'s|yours)(?=[.,;]|$| alone\b)`,
    String.raw`\b(?:all|any) (?:the )?consequences\b[^.;]{0,60}\b(?:borne|carried|met) by (?:the )?(?:${funded})\b`,
    String.raw`\b(?:${funded})\b[^.;]{0,40}\b(?:find|arrange|provide|replace|secure)s?\b[^.;]{0,20}\b(?:other|another|alternative|replacement)\b[^.;]{0,30}\bat (?:its|your|their) own (?:cost|expense)\b`,
  ].join('|'),
  'i',
);
/** "Will pay for at least 300 places whether or not they are filled." */
export const paidAllTheSame =
  /\bpays? for (?:a minimum of|at least|no fewer than|not fewer than)\b[^.;]{0,60}\b(?:whether or not|even if|however (?:many|few))\b/i;
/** "We will not be able to help if your costs go up." */
export const noHelp =
  /\b(?:not|cannot|unable to)\b(?: be)?(?: able to)? (?:help|pay more|pay extra|contribute|increase|add)\b/i;
/** No numbers promised, or part of each payment kept until results are shown. */
export const noPromise =
  /\bno (?:minimum|volume|level)\b[^.;]{0,20}\bguaranteed\b|\b(?:numbers|volumes|figures|quantities)\b[^.;]{0,30}\bindicative\b|\b(?:no|not|without|nor)\b[^.;]{0,25}\b(?:promises?|guarantees?|undertak\w+|commit\w*|assurance)\b[^.;]{0,40}\b(?:numbers?|volumes?|referrals|demand|work|people|hours|exclusivity)\b|\bno (?:exclusivity or )?(?:guarantee|promise) of (?:volumes?|numbers|work)\b|\b(?:third|quarter|fifth|tenth|half|part|[1-9][0-9]? ?(?:%|per cent)) of (?:each|every|the|any|all) (?:invoices?|payments?|price|fee|instalments?)\b[^.;]{0,30}\b(?:held|withheld|retained|kept|paid)\b[^.;]{0,40}\b(?:until|unless|when|only|once)\b[^.;]{0,40}\b(?:outcomes?|results?|targets?)\b/i;
/** A box that says who bears it. */
export const bearerBox = new RegExp(
  `^(?:(?:borne|met|carried|held) by )?(?:the )?(?:${funded})(?:'s)?(?: (?:bears?|carries|meets|only|alone|in full|risk))?\\.?$`,
  'i',
);
export const riskBox =
  /\b(?:(?:volume|demand|cost|price|inflation|pension|TUPE|delivery|financial|staff(?:ing)?|transfer) risks?|risk of\b|cost increases|overspends?|inflation|who bears)\b/i;
/** A price, a ticket, a bid or a meal that is nobody's risk. */
export const noRisk =
  /\b(?:tickets?|before the award|your bid|your tender|late|halls?|lifts?|posters?|you must tell us|let us know|driving|budgets? of the|in the first instance)\b/i;
/** "Up to that number the risk is the Partner's": one half of a bargain whose other half is shared. */
export const upToThat = /\b(?:up to|below|within|the first) (?:that|this|the|[0-9]|plan)/i;
/** The funder's own money, for want of which it may cut what it pays: "should its financial position require", "if our allocation is altered". */
export const ownMoney =
  /\b(?:financial position|(?:its|our|the \w+'s) (?:own )?(?:annual )?(?:budgets?|allocation|settlement|income|resources|funding|finances|money)|availability of (?:funds|funding|money)|(?:government|home office|ministry|commissioner's|department\w*|lottery|external) (?:grant|funding|money|allocation))\b/i;

const definite =
  '(?:half|one half|part|some|a (?:third|quarter|share)|two[- ]thirds|three[- ]quarters|one (?:third|quarter)|towards|to (?:it|them|the|these|those)|[1-9][0-9] ?(?:%|per cent)|them|it|the (?:rest|excess))';
/** Left with the funded, but for a share that the funder takes: "except that the Council will contribute one half". What it only may do is no share. */
export const butForShare = new RegExp(
  String.raw`\b(?:except|save|unless|but|although|though|however|apart from|when)\b[^.;]{0,50}\b${funder} (?:(?:will|shall) )?(?:contribute|pay|meet|bear|cover|share|carry|refund)s? ${definite}\b`,
  'i',
);
/** All that arises, of what was named just before: "any cost arising from it shall be borne by the Provider". */
export const allArising = new RegExp(
  String.raw`\b(?:any|all|every|whatever) (?:\w+ )?(?:costs?|liabilit\w+|expenses?|claims?|loss(?:es)?)\b[^.;]{0,40}\b(?:borne|met|carried|paid|absorbed) (?:\w+ly )?by (?:the )?(?:successful )?${funded}\b`,
  'i',
);
