import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const bids = '(?:bids?|tenders?|quotations?|quotes?|proposals?|offers?|replies|submissions?|applications?)';
const unread =
  '(?:(?:will|shall|can|may|are|is|be) ?not|will not|cannot|never|not be) (?:be )?(?:accepted|considered|entertained|looked at|read|scored|marked|opened|taken|allowed|permitted|evaluated)|(?:rejected|set aside|ruled out|excluded|disregarded|returned|discounted|turned away|put (?:aside|to one side)|left unread)';
/** Those who would bid together are turned away, in the words of a letter or a clause. */
export const turnedAway = wordsOf(
  `${bids}\\b${within(70)}\\b(?:more than one (?:body|organisation|charity|group|bidder|supplier|provider)|two or more|two (?:charities|bodies|groups|organisations|bidders|suppliers|providers)|acting (?:together|jointly)|in (?:a )?consortium|from consortia|from partnerships|from several)\\b${within(80)}\\b(?:${unread})`,
  `(?:only (?:be )?(?:entertained|accepted|considered|taken|read|welcome|looked at)|only (?:entertain|accept|consider|take|read|look at) (?:\\w+ )?) ?(?:\\w+ )?(?:if )?(?:from |by |made by )(?:a )?(?:single|sole|one|individual) (?:legal )?(?:entit(?:y|ies)|bod(?:y|ies)|organisations?|suppliers?|bidders?|providers?|charit(?:y|ies))`,
  '(?:organisations|bidders|charities|groups|providers|suppliers|you) (?:may not|must not|cannot|should not|are not (?:able|allowed) to|are not allowed to) (?:team up|join forces|club together|band together|combine|pool)',
  `(?:partnerships|consortia|joint bidders)\\b${within(30)}\\b(?:should not|may not|must not|cannot|are not (?:able|eligible|invited)|are asked not) ?(?:to )?(?:bid|tender|apply|quote|respond|take part)`,
);
/** The whole or nothing: "it is the whole borough or nothing", "proposals for part of the area will not be looked at". */
export const wholeOnly: readonly RegExp[] = [
  wordsOf(
    `${bids} (?:which |that )?(?:are |is )?(?:for|cover(?:ing)?|limited to) (?:only |just )?(?:a |any |one |some )?(?:parts?|elements?|portion|district|area|some of (?:it|the \\w+))\\b(?! of (?:a|the|any|each) lot)${within(80)}\\b(?:${unread})`,
    '(?:the )?(?:whole|entire|full|complete) (?:[\\w-]+ ){0,3}or (?:nothing|none|not at all)',
  ),
  wordsOf(
    '(?:contract|requirement|service|work|opportunity|package)\\b[^.;]{0,30}\\bnot (?:be |been )?(?:sub-?divided|separated|disaggregated|unbundled)',
    `(?:anything|nothing) (?:less|short) (?:than|of) (?:the |a )?(?:whole|entire|full|complete)\\b${within(40)}\\b(?:${unread}|disqualified|will do)`,
    `(?:lots|separate lots|a division)\\b${within(30)}\\b(?:considered|looked at|weighed)\\b${within(30)}\\b(?:rejected|turned down|ruled out|dismissed|discounted|not (?:thought|felt)|decided against)`,
  ),
];
/** One is wanted, in plain words. */
export const oneOnly = wordsOf(
  '(?:one|a single) (?:organisation|provider|supplier|charity|body|contractor) and (?:one only|no more|only one|not (?:two|several|more))',
  '(?:simpler|easier|cheaper) to (?:manage|deal with|have|contract with)\\b[^.;]{0,30}\\b(?:one|a single)|(?:one|a single) (?:supplier|provider|organisation|contract) is (?:simpler|easier|cheaper)',
);
/** Room made, in the words that people use among themselves. */
export const easedForSmall = wordsOf(
  `${bids} (?:from|by) (?:groups of|several|two or more|more than one|two)\\b${within(30)}\\b(?:(?:as |very |just as )?welcome|as good|encouraged|fine)`,
  'size is no (?:bar|barrier|obstacle|object)|(?:organisations|groups|charities|bidders|bids|providers) of (?:any|all|every|whatever) sizes?|size (?:does not|will not) (?:matter|count)|however (?:small|little)',
  '(?:two|three|several|some|a few|more)(?: or (?:two|three|four|more))? of you (?:can|may|could|sharing|coming|together|bidding|joining|want|working|to (?:share|bid|join))',
  '(?:each|every) (?:[\\w-]+ ){1,2}(?:is|will be|has|makes) (?:a |its own |one )(?:separate |own )?lot\\b',
  '(?:local|small\\w*|voluntary|community) (?:\\w+ (?:and|or) )?(?:charities|groups|organisations|bodies|clubs|social enterprises)(?: and (?:\\w+ ){1,3}?)? ?are (?:especially|particularly|very|most|all|always|just as|equally) welcome(?! (?:at|to (?:the|our|come|join|visit)|in the))',
  '(?:no|not|without)(?: \\w+){0,4} portal to (?:register|sign up|join|log|learn)|(?:no need|need not|do not (?:have|need)) to register (?:on|with) (?:a |any |the )?portal',
  '(?:without|need|needs|needing|no need (?:for|of)) (?:a |to (?:hire|pay) (?:a )?)?(?:professional )?bid[- ]?writers?',
  '(?:not|nor|no|never) (?:be )?(?:ask(?:ing)?|look(?:ing)?|test(?:ing)?|judg(?:e|ing)|mind(?:ing)?)\\b[^.;]{0,40}\\b(?:turn(?:ed)? over|(?:size of )?your (?:turnover|income|reserves)|how (?:big|large) you are)',
  'independently examined accounts? (?:will do|(?:is|are) (?:fine|enough|accepted|all right))|your independently examined accounts',
  '(?:may|can|could) (?:be )?(?:added|counted|put) together(?= by partners| with your partners| across)|partners (?:may|can|could) (?:add|count|pool|put) (?:\\w+ ){0,4}together',
);
/** More ways of making room: a contract split by place, bids together taken, less paper, help beforehand. */
export const roomInOtherWords: readonly RegExp[] = [
  wordsOf(
    '(?:charities|groups|organisations|bodies|you|partners)\\b[^.;]{0,20}\\b(?:can|may|might|could) (?:all )?(?:bid|tender|apply|go in|come in|quote) (?:as one|jointly|together|as a (?:group|partnership|consortium|team))',
    '(?:we|the council|the trust|the board|the buyer)(?: will| do| are happy to)? (?:also )?(?:take|accept|welcome|like|consider) (?:bids?|tenders?|quotations?|offers?|proposals?) (?:from|by) (?:consortia|a consortium|partnerships|groups of|several|two or more)',
    '(?:contract|work|service|requirement|money|county|district|borough)\\b[^.;]{0,20}\\b(?:has been|is|was|have been) (?:split|divided|broken (?:up|down)|parcelled(?: out)?|carved up) (?:up )?(?:by|between|among|according to|along) (?!(?:(?:the )?winning|partners))',
    '(?:accounts|books) (?:can|may|need only|only need to) be (?:independently )?(?:examined|checked)|(?:examined|unaudited) (?:accounts )?(?:rather than|instead of|will do)|need not be audited',
    `(?:bid|tender|proposal|quote)[- ]?writing (?:mornings?|sessions?|workshops?|clinics?|help|days?|evenings?|support)|never (?:tendered|bid|quoted|done (?:this|one))`,
  ),
  wordsOf(
    `(?:form|ITT|tender|invitation|questionnaire|pack|paperwork)\\b${within(20)}\\b(?:cut|shortened|slimmed|trimmed|reduced|kept)\\b${within(50)}\\b(?:small\\w*|charities|short|groups)`,
    'sub-?contract\\w* (?:to|with) (?:local|small\\w*|voluntary|community)\\b[^.;]{0,30}\\b(?:encouraged|welcome\\w*|expected|wanted|liked|marks|credit)',
    '(?:without|no|lack(?:ing)?|not have) (?:a |any )?(?:track record|history|past contracts?|previous contracts?|experience of (?:public )?contracts?)\\b[^.;]{0,40}\\b(?:may|can|could|are welcome|is fine|use|cite|show|point to)',
    `(?:marks|points|score|contracts?|lots?|budget)\\b${within(30)}\\b(?:kept|reserved|set aside|ring-?fenced|held) (?:back )?for (?:bids (?:led )?by )?(?:small\\w*|local|voluntary|community|charities|social enterprises)`,
  ),
];
/** A competition kept for the sector, and lots that are named. */
export const keptForSector = wordsOf(
  '(?:reserv(?:e|ed|ing)|ring-?fenc(?:e|ed|ing)) (?:this |the |a |one )?(?:contract|competition|opportunity|lot|tender)?[^.;]{0,15}\\b(?:for|to) (?:\\w+ )?(?:mutuals|charities|voluntary|community|social enterprises|not-for-profits?|vcses?|local)',
  'lots: (?!none|no\\b|not\\b|one\\b|single|n/a)[a-z]+, [a-z]+',
);
/** The same for groups who ask for a grant: a shorter form, a neighbour who holds the money, somebody to fill it in with. */
export const roomForGroups = wordsOf(
  '(?:income|turnover|small\\w*|tiny|new|groups)\\b[^.;]{0,60}\\b(?:shorter|simpler|lighter|easier|one-page|two-page) (?:form|application|process|report)',
  '(?:sit(?: down)?|go through (?:it|the form)|work) with (?:you|groups|small\\w*)\\b[^.;]{0,40}\\b(?:form|application|bid)',
  '(?:small\\w*|tiny|new|unincorporated|groups|you)\\b[^.;]{0,40}\\b(?:through|under|via|with) an? (?:bigger|larger|friendly|host|neighbouring|lead|trusted) (?:neighbour|group|body|organisation|charity)',
);
/** Too small to be heard, in another order: "we cannot consider groups whose income is less than £50,000". */
export const notConsidered = wordsOf(
  `(?:not|cannot|unable to|never|nor) (?:be able to )?(?:consider|fund|accept|take|support|invite|look at)\\b${within(30)}\\b(?:groups?|organisations?|bids?|charities|bidders?|suppliers?|tenders?|applications?|applicants?|providers?|any(?:one|body))\\b${within(30)}\\b(?:income|turnover|turning over|revenue)\\b${within(15)}\\b(?:less than|below|under|smaller than)`,
);
/** Too new: "we can't take bids from groups with less than two years' accounts". */
export const tooNew = wordsOf(
  `(?:not|cannot|unable to|never|nor) (?:be able to )?(?:consider|fund|accept|take|support|invite|look at)\\b${within(25)}\\b(?:groups?|organisations?|bids?|charities|bidders?|applications?|applicants?|providers?|any(?:one|body))\\b${within(25)}\\b(?:(?:less|fewer) than|under|without(?: at least)?|younger than|formed in the last|set up in the last) (?:the past |a |one |two |three |four |five |[1-5] )?(?:full )?(?:years?|months|sets? of accounts|track record)`,
  `(?:groups?|organisations?|charities|bidders?|applicants?|providers?) (?:that |which |who )?(?:have |has |with |having )?(?:been going |existed |traded |been running )?(?:for )?(?:(?:less|fewer) than|under) (?:a|one|two|three|four|five|[1-5]) (?:full )?years?\\b${within(40)}\\b(?:cannot|will not|may not|not eligible|ineligible|not be (?:considered|accepted|funded))`,
);
/** The turnover of somebody else, or of the contract. */
export const notTheirTurnover =
  /\bour (?:own )?(?:annual |yearly )?(?:turnover|income)\b|\b(?:turnover|income) of (?:most|many|some|local|small\w*|the present|the current|other)\b|\bcontract value\b[^.;]{0,60}\bmore than the turnover\b/i;
/** No test of size, said of all or of most lots: "turnover isn't something we ask about". */
export const sizeNotAsked = wordsOf(
  '(?:turnover|income|accounts|size|reserves) (?:is|are|was|were) not (?:something|a thing|anything|what|part of|asked|tested|looked|checked|considered|a (?:test|condition|factor|criterion|bar))',
  "(?:do not|will not|shall not|does not|never) (?:ask (?:for|about)|look at|test|check|take account of|consider|need|want|mind about|set) (?:a |any |your |the |anyone's |minimum )*(?:turnover|income|reserves|audited accounts)",
);
/** Cover that is modest, that may wait, or that the buyer lends or pays for. */
export const modestCover = wordsOf(
  "(?:add|bring|include|insure|cover|take|put) (?:you|it|them|groups|bidders|the (?:winner|provider|group|team|charity))\\b[^.;]{0,20}\\b(?:to|on|onto|under|in|within|by) (?:its|our|the (?:council|buyer|trust)'s) (?:own )?(?:\\w+ )?(?:policy|insurance|cover)",
  "(?:our|its|the (?:council|buyer|trust)'s) (?:own )?(?:policy|insurance|cover) (?:can|will|could|may) (?:also |be )?(?:cover|extend(?:ed)?|include|insure)",
  '(?:we|council|trust|buyer|board|authority) (?:can|will|shall|may|could) (?:\\w+ )?(?:pay|meet|refund|cover|share) (?:for )?(?:the )?(?:cost of )?(?:any |the )?(?:extra |additional |higher )?(?:premiums?|cover|insurance)\\b',
  '(?:cover|insurance|liability|indemnity) of £[12](?: ?million|m|,000,000)?\\b[^.;]{0,20}\\b(?:is all|only|will do|is enough|suffices)',
  '(?:cover|insurance|it)\\b[^.;]{0,30}\\bonly (?:from|by|once|when|on) (?:the )?(?:day|start|date|you|contract|first)',
);
/** Bids together that lose nothing by it: "will not be marked down". */
export const noWorse =
  /\b(?:not|never) (?:be )?(?:marked down|penali[sz]ed|disadvantaged|treated (?:any )?(?:differently|worse)|scored (?:any )?(?:differently|lower|worse)|at (?:a|any) disadvantage|a (?:problem|bar|drawback|difficulty)|count against|harm)\b/i;
/** A condition of one lot alone. */
export const ofOneLot =
  /\b(?:lot (?:[0-9]{1,2}|[a-h]|one|two|three|four|five|six)|(?:that|this|the (?:first|second|third|fourth|fifth|last|largest|biggest)) lot)\b(?: \([^)]{0,40}\))?,? (?:only|alone|by itself)\b|\b(?:only|just|alone) (?:for|in|to|of|on) (?:lot (?:[0-9]{1,2}|[a-h]|one|two|three|four|five|six)|(?:that|this|the (?:first|second|third|fourth|fifth|last|largest|biggest)) lot)\b/i;
/** "Must turn over", where "over" by itself sets no limit. */
export const mustTurnOver =
  /\b(?:must|should|need to|needs to|have to|has to|ought to|required to|expected to|shall|minimum)\b[^.;]{0,20}\bturn(?:ing|ed)? over\b|\bturn(?:s|ing|ed)? over (?:at least|more than|over|above|upwards of|in excess of|not less than|no less than|a minimum|less than|below|under)\b/i;
/** A test that was there and has gone: "you asked us to drop the turnover test, and we did". */
export const testDropped = wordsOf(
  '(?:drop|dropped|removed?|scrap|scrapped|taken out|done away with|lifted|abolished|waived?) (?:the |our |any |all )?(?:\\w+ )?(?:turnover|income|accounts|size) (?:test|threshold|requirement|condition|bar|floor|rule)s?',
);
/** A portal's field that says it does not suit the sector. */
export const sectorNo = /\bVCSEs?\b\)?(?: suitable\??)?:? ?no$/i;
/** Lots that were thought of and not made: "considered dividing the service into lots but carers wanted one front door". */
export const lotsDropped =
  /\b(?:considered|looked at|thought (?:about|of)|weighed(?: up)?|discussed)\b[^.;]{0,40}\b(?:dividing|splitting|breaking|parcelling|separating|lots)\b[^.;]{0,60}\b(?:but|however|and (?:decided|concluded|found|chose|felt)|rejected|decided against|though)\b/i;
/** Asked of every bidder, however small the part that is bid for. */
export const ofEveryLot =
  /\b(?:whichever|whatever|any|all|every|each|both|either) (?:of the )?lots?\b|\bregardless of\b[^.;]{0,20}\blots?\b/i;
/** What a bidder says of itself when it asks. */
export const ofAsker =
  /^(?:our (?:\w+ )?(?:income|turnover|charity|group|trustees)|we (?:are|have|only|would|do)|i am)\b/i;
/** Asked about beforehand: "how call-offs could be made fair to small providers". */
export const fairToSmall = wordsOf(
  '(?:fair(?:er)?|open|easier|accessible) (?:to|for|on) (?:small\\w*|local|voluntary|community) (?:\\w+ )?(?:providers|organisations|groups|charities|bidders|suppliers)',
);
