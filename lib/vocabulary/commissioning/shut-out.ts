import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** How large a bidder is, by all that is measured: what it earns, owns, keeps or is rated. */
export const sizeOfBidder =
  /\b(?:turnover|turn(?:s|ing|ed)? over|(?:annual |yearly |total |gross |net )?(?:income|revenue|receipts|sales)|reserves|net (?:assets|worth)|balance sheet|assets (?:of|worth|over|above)|working capital|profits?)\b/i;
/** Somebody else's money: of households, of the buyer, of the service. */
export const otherIncome =
  /\b(?:households?|famil(?:y|ies)|residents?|clients?|tenants?|people (?:with|on|whose)|low[- ]income|benefits?|(?:council|authority|board|trust|icb|commissioner|borough|county)'s (?:own )?(?:\w+ )?(?:turnover|income|budget|reserves)|modern slavery|£36|gender pay|pay gap|ticket|sales of|debts?|rent|carbon|levy)\b/i;
/** A least size is asked for. */
export const leastAsked =
  /\b(?:at least|must|need(?:s|ed)?|minimum|least|not (?:less|lower|fewer|smaller) than|no (?:less|lower|fewer) than|or (?:more|above|over|higher|better|greater)|upwards|exceed\w*|in excess of|over|above|more than|greater than|required?s?|pass ?(?:\/|or) ?fail|demonstrate|evidence|prove|show|threshold|floor|have|hold|with)\b/i;
/** Whoever has less goes out. */
export const goesOut =
  /\b(?:fail(?:s|ed)?|exclud\w+|reject\w*|ruled out|disqualif\w+|turned away|barred|sifted out|screened out|out of the (?:competition|running)|ineligible|no further|not (?:be )?(?:eligible|consider\w*|accept\w*|fund\w*|support\w*|invit\w*|progress\w*|shortlist\w*|qualif\w*|read|scor\w+|taken|get|pass)|(?:cannot|may not|not able to|unable to|need not|should not|must not) (?:apply|bid|tender|take part|be considered|compete|quote|fund|accept|consider|enter))\b|\b(?:who|which groups|groups that|those who|what) (?:cannot|can ?not|may not) (?:apply|bid|we fund)|\bnot eligible\b/i;
const tooLittle =
  '(?<!\\b(?:not|no) )(?:less|lower|smaller|fewer) than|below|under|short of|not reach\\w*|cannot (?:show|demonstrate|evidence|prove)|no more than|does not exceed';
export const hasTooLittle = wordsOf(tooLittle);
/** Times what the contract is worth. */
export const manyTimes =
  /\b(?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|[3-9]|[12][0-9]|several|many) ?(?:x|times)(?! (?:a|each|per|the number|every))\b/i;
/** A mark of credit from an agency. */
export const creditMark =
  /\b(?:credit (?:scores?|ratings?)|experian|equifax|creditsafe|dun (?:and|&) bradstreet|D&B|paydex|failure score)\b/i;

const bidders =
  '(?:organi[sz]ations?|groups?|bod(?:y|ies)|charit(?:y|ies)|providers?|compan(?:y|ies)|firms?|suppliers?|contractors?|bidders?|tenderers?|applicants?|associations?|enterprises?|operators?|agenc(?:y|ies)|clubs?)';
const large =
  '(?:(?:very |fairly |sufficiently )?(?:large|larger|big|bigger|major|national|regional|multi-?national|nationwide|well-?resourced|commercial|corporate))';
const small =
  '(?:small\\w*|tiny|micro|local|neighbourhood|village|grass-?roots|voluntary|community(?: and voluntary)?|voluntary and community|charitable|unincorporated|unregistered|volunteer-(?:led|run)|third[- ]sector|unconstituted|informal)';
const ten =
  '(?:[4-9]|[1-9][0-9]{1,4}|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|a hundred|several)';
const atLeast =
  '(?:at least|more than|over|a minimum of|minimum of|no fewer than|not fewer than|not less than|upwards of|above)';
const barred =
  '(?:(?:are|is|will be|shall be) (?:not|in)(?: be)? ?(?:eligible|considered|accepted|invited|funded|suitable|suited|allowed|permitted)|ineligible|not (?:be )?(?:eligible|considered|accepted|invited|funded|allowed|suitable|suited|appropriate)|(?:cannot|can ?not|may not|must not|should not) (?:bid|apply|tender|quote|compete|take part|be (?:considered|funded|chosen|accepted|invited))(?! for (?:more|this|it) (?:than|if))|need not apply|(?:are|is|will be|shall be) (?:excluded|ruled out|barred|rejected|disqualified|turned away|discouraged|debarred|precluded|shut out)|(?:excluded|barred|debarred|precluded|prohibited) from)';
/** Only the large are wanted, or the small are turned away. */
export const onlyTheLarge: readonly RegExp[] = [
  wordsOf(
    `(?:only|solely|exclusively|reserved (?:to|for)|restricted to|limited to|confined to) (?:\\w+ ){0,2}?${large} ${bidders}`,
    `${large} ${bidders} (?:only|alone)|(?:only|must|need|needs)\\b${within(30)}\\b(?:of|with|has|have) (?:a )?(?:national|regional) (?:scale|size|standing|reach|footprint|presence|coverage)`,
    `(?:want|wants|seek|seeks|seeking|looking for|prefer|prefers) (?:to (?:deal|work|contract) with )?(?:an? |one |the )?${large} (?:providers?|suppliers?|contractors?|bidders?|tenderers?|applicants?|operators?)`,
  ),
  wordsOf(
    `(?<!\\b(?:national|large|larger|big|bigger|no|not|nor|neither) )(?:${small} (?:\\w+ )?(?:${bidders}|ones)|charities and community groups|charities|community groups|voluntary organisations|social enterprises|VCSEs?)\\b,? ?(?:\\([^()]{1,30}\\) )?(?:of any kind )?${barred}(?! (?:be |to )?(?:sub-?contract|assign|use|spend|claim|charge|carry|keep|apply (?:for more|twice|again)|expect|afford|be used|have to|need))(?! (?:more than|to (?:lobby|campaign)))`,
    `${small} (?:\\w+ )?${bidders} need not apply|(?:not|cannot) (?:accept|consider|take|entertain|fund|invite) (?:bids|tenders|applications|quotations|proposals)? ?(?:from |by )?${small} ${bidders}`,
  ),
];
/** So many paid staff, places or years, before one may ask. */
export const muchAlready: readonly RegExp[] = [
  wordsOf(
    `(?:only|must|need|needs|required?|reserved|restricted|limited|eligible|open|minimum|accepted|considered|condition|shall|have to|has to|expected|unless)\\b${within(60)}\\b(?:${atLeast} ${ten}|${ten} or more|${ten})(?: \\([0-9]+\\))? (?:[\\w-]+ ){0,3}(?:employees|staff|workers|people employed|FTEs?|whole-time equivalents?)`,
    `(?:only|must|need|needs|reserved|restricted|limited|accepted|considered|from)\\b${within(50)}\\bemploy(?:s|ing)? (?:${atLeast} ${ten}|${ten} or more)`,
    `(?:${bidders}|those) (?:without|with no|that have no|which have no|who have no|lacking) (?:paid|salaried|employed|full-time) (?:staff|workers|employees|people)\\b${within(40)}\\b${barred}`,
    `(?:cannot apply|not eligible|ineligible|not fund|who cannot|excluded)\\b${within(70)}\\b(?:(?:without|with no) (?:paid|salaried|employed) (?:staff|workers|employees)|run (?:only |solely |entirely )?by volunteers)`,
    `run (?:only |solely |entirely |wholly )?by volunteers(?: alone| only)?\\b${within(30)}\\b${barred}`,
  ),
  wordsOf(
    `(?:only|must|need|needs|required?|shall|have to|has to|minimum|eligible|considered)\\b${within(60)}\\b(?:traded|trading|existed|in existence|been (?:going|established|registered|operating|running|incorporated|constituted)|established|track record|trading history|operated|history)\\b${within(25)}\\b(?:${atLeast} )?(?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty|[5-9]|[12][0-9]) (?:full |continuous |consecutive )?years`,
    `(?:set up|formed|founded|registered|established|less) (?:in|within|than|for) (?:the )?(?:last|past|less than|under)? ?(?:two|three|four|five|six|seven|ten|[2-9]|10) years\\b${within(40)}\\b${barred}`,
    `(?:only|must|need|needs|required?|have to|has to)\\b${within(50)}\\b(?:(?:already|currently) (?:operat\\w+|work\\w*|deliver\\w*)|presence|offices?|branches|contracts?)\\b${within(25)}\\b(?:in|across|with) (?:${atLeast} )?(?:four|five|six|seven|eight|nine|ten|twelve|twenty|[4-9]|[1-9][0-9]) (?:\\w+ )?(?:local authorit(?:y|ies)|councils|counties|regions|areas|boroughs|local authority areas|cities|countries|commissioners)`,
  ),
];
/** Those on duty, and not those employed. */
export const onDuty =
  /\b(?:on (?:duty|site|shift|call)|during the|per (?:session|shift|day|child)|at (?:all times|each|every|any)|nights?|shifts?|ratios?|rotas?|sessions?|the (?:home|ward|unit|building|centre|service) (?:will|shall|must)|training|vetted|DBS|qualified)\b/i;
const joint = anyOf(
  'consorti(?:a|ums?)(?: bids?| tenders?)?',
  '(?:joint|group|partnership|collaborative|shared|consortium) (?:bids?|bidding|tenders?|tendering|applications?|quotations?|offers?|proposals?|submissions?|ventures?|arrangements?)',
  `(?:bids?|tenders?|applications?|quotations?|offers?|proposals?|submissions?) (?:made |sent |submitted )?(?:from|by) (?:partnerships?|consortia|(?:a partnership|(?:two|three|several|more than one|groups? of|a group of) (?:\\w+ ){0,2}(?:organi[sz]ations|groups|charities|bodies|providers|bidders|companies|suppliers|partners))\\b)`,
  '(?:bidding|tendering|applying|clubbing) (?:up |together|jointly|with (?:others|another|partners))+|neither consortium nor sub-?contracting',
);
const refused =
  '(?:(?:are|is|will|shall|can|may|be|being|would)? ?(?:not|never|neither|nor|cannot)\\b(?: be| being)? ?(?:permitted|allowed|accepted|acceptable|considered|entertained|welcome|possible|eligible|an option|admitted|looked at|read|invited)|(?<!\\bnot (?:be )?)(?:disqualified|rejected|thrown out|excluded|barred|ruled out|prohibited|forbidden|void|returned|refused|turned (?:away|down)|set aside|disregarded|discounted|unacceptable|not on)|(?:are|is) out\\b)';
/** Those who would bid together may not, or may only under somebody else. */
export const notTogether = wordsOf(
  `(?:${joint})\\b${within(60)}\\b${refused}(?! (?:if|where|unless|from sharing|to share|without|that))`,
  `(?:no|not (?:accept|allow|permit|consider|invite|take|entertain|want)|cannot (?:accept|allow|permit|consider|take|entertain)) (?:\\w+ ){0,2}(?:${joint})\\b(?! (?:in which|where|unless|that|which|if|without|with|from|after|until|by))`,
  `(?:bids?|tenders?|applications?|quotations?|offers?|proposals?|submissions?|the (?:bidder|tenderer|applicant|supplier))\\b${within(25)}\\b(?:must|shall|should|has to|have to|may only|can only|to) (?:only )?(?:come |be |be made |be submitted )?(?:from |by |as )?(?:(?:an?|one) (?:single|sole|individual)|one) (?:legal (?:entity|person|body)|organi[sz]ation|body|company|charity)\\b(?!,? (?:with|which|that|number|name|or|alone or|whether|on behalf|as|for|acting))`,
  `(?:only|solely|merely) as (?:an? )?(?:sub-?contractors?|sub-?providers?|supply[- ]chain (?:partners?|members?))`,
);
/** The whole by oneself, or none: parts may not be bid for. */
export const wholeByOneself = wordsOf(
  `(?:bidding|tendering|quoting|applying) for (?:only |just )?(?:a |one |any |some |part)\\b${within(30)}\\b(?:not (?:be )?(?:an option|possible|allowed|permitted|accepted|available)|ruled out|out of the question)`,
  `(?:able|required|prepared|willing|expected|must|shall|have|need) (?:to )?(?:deliver|provide|run|do|perform|supply|undertake|take on) (?:the )?(?:all (?:of (?:it|them)|two|three|four|five|six|seven|elements|parts|services)|(?:the )?(?:whole|entire|full)(?: of the)? (?:service|contract|package|range|specification))(?: of (?:it|them))? (?:yourselves|themselves|itself|yourself|alone|in-house|unaided|directly|on (?:its|their|your) own|without (?:partners|sub-?contract\\w+))\\b(?!,? (?:or|and\\/or|if|where|unless)\\b)`,
);
/** Many contracts of local groups made into one large one. */
export const madeIntoOne = wordsOf(
  `(?:contracts|agreements|grants|services|lots|arrangements|schemes|projects|providers)\\b${within(50)}\\b(?:merged|rolled (?:up|together|into)|bundled|combined|brought together|consolidated|amalgamated|replaced (?:by|with)|folded|collapsed|pooled|put together)\\b${within(30)}\\b(?:one|a single|single)\\b(?! (?:form|page|report|portal|place|fund))`,
  `(?:bundled|consolidat\\w+|aggregat\\w+|amalgamat\\w+)\\b${within(40)}\\b(?:together|contracts?|services|lots|requirements?)|(?:one|a single|sole) (?:prime|lead|main|managing) (?:provider|contractor|supplier)|prime (?:provider|contractor) (?:model|will|for|shall)`,
  `only (?:the )?(?:larger|large|bigger|biggest|largest) (?:${bidders}|ones) (?:will|can|could|may|are likely|are expected|would)\\b`,
);
/** Money put down before one may bid or begin. */
export const moneyDown = wordsOf(
  '(?:cash |refundable |security |performance )?deposits? (?:of|equal to|worth|amounting)',
  '(?:guarantees?|suret(?:y|ies)|bonds?|indemnit(?:y|ies))\\b[^.;:?]{0,30}\\b(?:from|by|of) (?:an? |its |your |their |the )?(?:banks?|insurers?|parent|ultimate|holding|surety|trustees|directors)',
  "(?:personal|bank|parent(?:al)?(?: company)?|trustees?'?|directors?'?) guarantees?|(?:provide|lodge|put up|give|furnish) (?:financial )?security (?:of|for|equal)|non-?refundable (?:fee|deposit|charge)|(?:fee|charge) of £[0-9,]+ (?:to|for|is payable|payable) (?:bid\\w*|tender\\w*|regist\\w*|apply\\w*|download\\w*)",
);
/** A large asking, in papers. */
export const heavyPapers = wordsOf(
  "(?:four|five|six|seven|ten|[4-9]|10) years'? (?:of |worth of )?(?:\\w+ )?accounts|accounts (?:for|over) (?:each of )?(?:the )?(?:last |past |previous )?(?:four|five|six|seven|ten|[4-9]|10) years|audited,? (?:for )?(?:the )?(?:last |past )?(?:three|four|five|[3-9]) years",
  'accounts (?:signed off|certified|audited|checked|verified|prepared) by (?:an? )?(?:\\w+ )?(?:auditors?|accountants?)|(?:three|four|five|ten|[3-9])[- ]year (?:business|financial|strategic) (?:plans?|forecasts?)|cyber[- ](?:security|essentials)(?: plus)? certificat\\w+',
  '(?:form|questionnaire|application|response|template|pack|tender)\\b[^.;:?]{0,30}\\b(?:runs? to|is|of|has|comprises|extends to|some) (?:\\w+ )?(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|[3-9][0-9]|[1-9][0-9]{2}) (?:pages|questions|sections)',
);
export const papers = /\b(?:audited accounts|(?:full|detailed) business plans?|ISO ?[0-9]{4,5})\b/i;
/** Laid on all alike, whatever they ask for. */
export const whateverTheSum =
  /\b(?:whatever|however (?:small|little|modest)|regardless of|irrespective of|no matter|all applicants|every applicant|each applicant|without exception|whether (?:they|you|it))\b/i;
/** How much cover or standing is left to the buyer, or to later. */
export const coverOpen = wordsOf(
  `(?:insurances?|cover|indemnity|financial standing|turnover|accounts|guarantees?|bond)\\b${within(60)}\\b(?:as|which|that|such tests as) (?:the )?(?:\\w+ )?(?:council|authority|board|buyer|trust|commissioner|icb|it|we)(?: \\w+){0,5}? (?:considers?|thinks?|deems?|decides?|determines?|requires?|specif(?:y|ies)|sees?|regards?|stipulates?|decide)`,
  `(?:levels?|amounts?|limits?|sums?|details?|extent) of (?:the )?(?:insurances?|cover|indemnity|turnover)\\b${within(50)}\\b(?:notified|confirmed|advised|agreed|specified|given|decided|settled|set|told|determined|follow)`,
  `(?:insurances?|cover|indemnity)\\b${within(40)}\\b(?:to be (?:confirmed|advised|agreed|notified|specified)|TBC|will be (?:notified|advised|confirmed|told|set|specified|given))`,
  `(?:may|might|could|reserves? the right to) (?:\\w+ )?(?:ask|require|request|seek|call|apply|set|impose)\\b${within(30)}\\b(?:turnover|bond|guarantees?|audited accounts|financial (?:checks|tests|standing)|minimum)`,
);
/** Lots or bids together, perhaps. */
export const roomPerhaps = wordsOf(
  `(?:may or may not|might|could|may|considering whether to|not (?:yet )?decided whether to|yet to decide whether to)\\b${within(20)}\\b(?:divide|split|break|let|offer)\\b${within(40)}\\b(?:lots|parts|packages)`,
  `(?:${joint}|lots)\\b${within(30)}\\b(?:may|might|could|will|can)(?: \\w+)? be (?:considered|allowed|accepted|looked at|permitted)\\b${within(30)}\\b(?:exceptional\\w*|discretion|case by case|if|where|circumstances|sole|some)|(?:${joint}|lots)\\b${within(20)}\\bmight be\\b`,
);
/** Bids together are welcome, and there is help with them. */
export const roomTogether = wordsOf(
  `(?:${joint}|(?:groups|partnerships|alliances|clusters) of (?:small |local |voluntary |community )*(?:organisations|groups|charities|providers))\\b${within(60)}\\b(?:actively |positively |very |most |warmly )*(?:encouraged|welcome|welcomed|invited|fine|acceptable|accepted|allowed|permitted|supported)`,
  `help (?:you|groups|bidders|organisations|charities|them) (?:to )?(?:find|meet|form) (?:a |possible |potential )?(?:partners?|partnerships?|consorti(?:a|um)|others)|(?:join forces|team up|club together|band together)\\b${within(30)}\\b(?:one|single|joint) (?:bid|tender|application|offer|quotation)`,
);
