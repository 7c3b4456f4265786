import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** A least turnover or income to take part. Not the £36 million above which the law asks for a modern slavery statement, nor a most ("income below £50,000"). */
export const turnover =
  /\b(?:turnover|(?:annual|yearly|average|mean|minimum) (?:income|sales|revenue)|(?:income|sales|revenue|receipts) in (?:each|either|any|both|one) of\b|(?:income|sales|revenue)(?: last year| each year| a year)? (?:of|over|was|is|in|above|below|under|must|should|at least)|turn(?:s|ing|ed)? over)\b/i;
export const atLeast =
  /\b(?:requires? (?:a )?(?:turnover|income)|(?:fell|falls?|comes?|came|is|was) short of|at least|must (?:show|have|prove|evidence|demonstrate)|minimum|not less than|no less than|exceed(?:s|ing)?|in excess of|greater than|more than|over|above|or more|equal to|(?:twice|double|treble|[0-9.]{1,4} ?x|(?:[0-9.]{1,4}|one|two|three|four|five) times)(?: the)?(?: \w+){0,3} (?:value|price|sum))\b/i;
export const twice = /\b(?:twice|double|treble|(?:[2-9]|two|three|four|five) ?(?:x|times))\b/i;
export const notAThreshold =
  /\b(?:modern slavery|statement|turnover of (?:staff|volunteers)|staff turnover|(?<!\b(?:not|no) )less than|below|under|up to)\b/i;
export const insurance = /\b(?:insurances?|insured|indemnity|(?:public|employers?'?) liability|liability cover)\b/i;
export const bond =
  /\b(?:(?:lodge|furnish|put up|post|provide|give|arrange|supply|take out) (?:us with )?(?:a |an )bond|suret(?:y|ies) (?:for|of|must|shall|will|is|has)|(?:performance|bid|tender|surety) bonds?|(?:parent|group) company guarantees?|bank guarantees?|(?:financial|performance) guarantees?|guarantors?)\b/i;
export const accounts =
  /\baudited (?:annual )?accounts\b|\baccounts (?:must|should|shall|need to|have to|are to) (?:have been|be|all be) audited\b/i;
export const standard = /\bISO ?[0-9]{4,5}\b|\bCyber Essentials Plus\b/i;
export const noEquivalent =
  /\b(?:no|not|nor)\b[^.;]{0,30}\b(?:equivalents?|alternatives?) (?:certificates? |standards? )?(?:(?:is|are|will be|can be|shall be) )?(?:accepted|allowed|considered|acceptable)\b|\b(?:equivalents?|equivalent certificates?) (?:is|are|will|shall|can) ?not\b/i;
export const experience =
  /\b(?:contracts?|projects?|services?)\b[^.;]{0,60}\b(?:worth|valued? (?:at|of)|with a value)\b|\bcontracts? of (?:at least )?(?:the same|this|similar|a similar|equal|like|comparable) (?:size|value|scale)\b/i;
/** Work done before, and not the contract now on offer. */
export const heldBefore =
  /\b(?:experience\w*|held|hold|delivered|managed|run|completed|carried out|track record|previous\w*|past|last|recent|examples?|references?|shown?|demonstrate|evidence|relevant|similar|comparable)\b/i;
export const togetherRefused =
  /\b(?:(?:consorti(?:a|um)|joint|partnership) (?:bids?|tenders?|applications?)?(?: are| is| will| shall)? ?(?:not|cannot)\b|consorti(?:a|um)\b[^.;]{0,60}\b(?:(?:are|is|will|shall|may) not|cannot)\b|no (?:consorti(?:a|um)|joint bids?|sub-?contract\w*)|(?:not accept|not permit|not allow)[^.;]{0,30}(?:consorti|joint|partnership bids|sub-?contract))/i;

/** The contract kept whole: "no division into lots". Not "lots of people", nor a car park. */
export const noLots =
  /\b(?:not (?:suitable|suited|appropriate) (?:for|to) (?:division|dividing|splitting|lots)|(?:decided|chosen|chose|advised) against (?:\w+ ){0,2}(?:lots|division|dividing|splitting)|(?:let|awarded|offered|tendered|bought) as (?:a single|one) (?:package|whole|contract|unit)|bids? for (?:a )?parts?\b[^.;]{0,40}\b(?:invalid|void|not valid|non-compliant|rejected)|no (?:division|lots|splitting)\b(?! of)(?: into lots)?|not (?:be |been |being )?(?:divided|split|broken|let|offered)(?: up)? (?:in|into) (?:smaller |separate )?(?:lots|parts)|(?:as|is|be|in) (?:a|one) single lot\b(?! each)|single-lot|(?:contract|services?|work|it) (?:\w+ ){0,3}(?:let|awarded|offered|tendered) as a whole|bids? for (?:a )?part\b[^.;]{0,120}\bnot be (?:accepted|considered|read|opened|looked at|scored|marked)|(?:let|awarded) as (?:one|a single) contract|one lot only|^lots: (?:none|no|not|one|single)|(?:divided|split) into lots[:?]? no|(?:bids?|tenders?|quotations?|quotes?|proposals?|offers?) for (?:only )?(?:a |any )?(?:parts?(?! of (?:a|the|any|each|one) lot)|elements?|some)\b[^.;]{0,60}\b(?:not be (?:accepted|considered)|rejected|disregarded|set aside|excluded)|(?:bids?|tenders?|quotations?|quotes?|proposals?|offers?) (?:must|should|shall|are to|to|may only|can only) (?:only )?(?:be )?(?:(?:submitted|made|returned|priced) )?(?:be )?for the (?:entire|whole|full|complete) (?:service|contract|requirement|work|package|specification|range|lot)|(?:partial|part)[ -](?:bids?|tenders?|quotations?|proposals?|offers?) (?:will|shall|can|may|are|is) ?not|(?:let|awarded|offered|tendered)\b[^.;]{0,20}\bas (?:a|one) (?:single )?lot|not (?:be )?us(?:e|ing) lots)\b/i;
export const lots =
  /\b(?:lots: (?:[2-9]|two|three|four|five|six)|(?:split|divided|broken|parcelled) (?:up )?the (?:work|contract|service) (?:up )?by (?:district|area|town|place|ward|neighbourhood)|(?:bids?|tenders?|offers?|quotations?)\b[^.;]{0,20}\bfor (?:any|each|either) (?:one )?lot|any combination of lots|lots? (?:[0-9](?:,| and| or| to) ?){1,3}[0-9]?[^.;]{0,20}\bsized|(?:divided|split|let|offered|tendered|advertised|broken)(?: up)? (?:in|into) (?:\w+ ){0,3}(?:lots|parts)|(?:bid|tender|apply|bids|tenders|go) for (?:one|any|a single|more than one|all|some|just one|either|as many)\b[^.;]{0,40}\b(?:lots?|several|all|more|both|areas?|of them|parts?|as you like)|(?:split|divided?|broken?|parcelled|carved|cut|packaged) (?:up )?(?:(?:it|this|the \w+|(?:the )?(?:whole )?(?:service|contract|work)) (?:up )?)?into (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9])\b|any number of lots|(?:do not|need not) (?:have to |need to )?(?:bid|tender|go) for (?:everything|all|the whole)|(?:two|three|four|five|six|seven|eight|nine|ten|multiple|several|[2-9]|1[0-9])[ -](?:separate |smaller |distinct |different |geographical |area |local |areas?\/)?(?:geographical areas?\/)?lots?|(?:one|any|more|1) or (?:more|several|all|both)(?: of the)? lots|(?:one|a single) lot or (?:more|several|all|both|two|another)|lots (?:may|can|will) be awarded|number of lots|lots (?:that|which) (?:may|can|a))\b(?! of|[:?]? (?:no|not|none|is not|was not|has|have)\b)/i;
/** Lots that are named and no more: "Lot 2", "each lot". */
export const namedLots =
  /\b(?:lots (?:[1-9]|one|two|a) (?:and|to|or) (?:[1-9]|two|three|b|c)|lot (?:2|two|b)|(?:each|every|per|which|different) lots?|(?<!division )(?:as|into|in) (?:separate |different )?lots)\b(?! of|[:?]? (?:no|not|none|is not|was not|(?:has|have) (?:been|already|not))\b)/i;
export const oneForAll =
  /\b(?:there will be|we want|we seek|looking for|seeking|appoint\w*) (?:a |one |just )?(?:sole|single|one) (?:provider|supplier|contractor|partner)\b|\b(?:one|single) (?:lead )?(?:contract|provider|supplier|contractor|organisation)\b[^.;]{0,30}\b(?:whole|all|entire|every|throughout|across)\b|\b(?:awarded|let|given) to (?:one|a single|a sole|one single) (?:supplier|provider|contractor|organisation)\b|\b(?:one|a single) contract and (?:one|a single) (?:provider|supplier)\b|\b(?:only one|one|a single|a sole) (?:contract|provider|supplier|organisation) (?:is wanted|only|will be (?:appointed|chosen|awarded))\b/i;

/** A portal's field that says whom a contract suits, over its answer. */
export const suitability = /\b(?:particular suitability|suitable for|suitability)\b/i;
export const suited = /^(?:small|voluntary|SMEs?\b|VCSEs?\b)/i;
/** The same field as a question, answered by the word below it. */
export const suitsSector = /\bsuitable for\b[^?]{0,30}\b(?:VCSEs?|VCS|voluntary|charit\w+|third sector)\b/i;

/** Conditions made to fit: no turnover test, cover in proportion, a short form, help with it. */
export const fitting =
  /\b(?:need not be (?:an? )?(?:registered|incorporated|charity|company)|unincorporated (?:group|organisation|association|club)\b[^.;]{0,40}\b(?:may(?! not)|can(?!not)|welcome)|only (?:VCSE|VCS|voluntary|charities|small\w*|local|third sector|community)\b[^.;]{0,40}\b(?:may|can|are able to) (?:bid|apply|tender|quote)|(?:groups|organi[sz]ations|charities|clubs) with (?:an? )?(?:\w+ )?(?:income|turnover) (?:of )?(?:less than|below|under|up to|no more than)\b[^.;]{0,25}\b(?:can|may) (?:apply|bid)|reserved under|not (?:fail|exclude|reject|turn away|mark down|rule out) (?:you|anyone|anybody|bidders|organisations|a bid)\b[^.;]{0,20}\b(?:on|for|because of) (?:a |its |their |your |the )?(?:\w+ )?(?:ratios?|turnover|accounts|size|income)|sub-?contract\w*\b[^.;]{0,60}\b(?:local|voluntary|small\w*|charit\w+|community)\b[^.;]{0,30}\b(?:encouraged|welcomed?|invited|favoured)|(?:kept|keep) (?:the )?(?:paperwork|form|forms|questions|bid) (?:short|light|simple|down|to (?:\w+ ){1,3}(?:pages|sides|questions))|(?:bids|tenders|applications|quotations|interest|participation) from (?:\w+ ){0,4}(?:small\w*|SMEs?|VCSEs?|voluntary|local|charit\w+|community)\b[^.;]{0,60}\b(?:welcomed?|encouraged|invited)|(?:encourag|invit|seek|welcom)\w* (?:\w+ ){0,2}(?:bids|tenders|applications|quotations|interest|participation|proposals) from (?:\w+ ){0,4}(?:small\w*|SMEs?|VCSEs?|VCS|voluntary|local|charit\w+|community|third sector)\b|(?:SMEs?|VCSEs?|VCS|(?:small\w*|voluntary|third sector|community|local) (?:\w+ )?(?:organisations|enterprises|groups|providers|charities|businesses|suppliers))(?: \([A-Z]{3,6}\))?\)? (?:are |is )?(?:\w+ )?(?:encouraged|invited|welcome) to (?:participate|bid|tender|apply|take part|respond)|no (?:minimum )?(?:turnover|income|financial)(?: \w+)? ?(?:test|threshold|requirement|limit|level)?|(?:not|no need to) (?:\w+ ){0,3}(?:set|apply|ask for|require|need|have|supply|show|provide)\b[^.;]{0,30}\b(?:turnover|audited accounts|accounts|bond|guarantee|track record|ISO|registered charity)|not (?:have|need) to be (?:a )?(?:registered|incorporated|charity)|annual income (?:of )?(?:less than|below|under|up to)|suitable for (?:(?:a |an )?(?:small|smaller|voluntary)\b|SMEs?|VCSEs?|VCS\b)|(?:reserved (?:for|to)|restricted (?:only )?to|ring-?fenced (?:for|to)|open only to|only open to|limited to) (?:\w+ ){0,3}(?:small\w*|SMEs?|VCSEs?|VCFSEs?|voluntary|charit\w+|social enterprises?|mutuals|third sector|not-for-profit|local (?:providers|suppliers|organisations|businesses|groups|charities))|welcome (?:bids|tenders|quotations|applications|interest) from (?:\w+ ){0,3}(?:small|smaller|new|local|voluntary)\b|(?:new|newly formed|small|smaller|unincorporated|micro)(?:,? (?:and|or) \w+)? (?:organisations|groups|charities|providers|bidders)\b[^.;]{0,40}\b(?:may(?! not)|can(?!not)|welcome|encouraged|invited)|(?:short|simple|two-page|one-page|four-page) (?:application|form|bid|expression of interest)|(?:help|support|advice|guidance) (?:you |groups |applicants |bidders )?(?:with|in|on) (?:the |your |writing |completing |filling in )?(?:form|bid|bids|application|tender)s?)\b/i;
export const fittingCover =
  /\binsurances?\b[^.;]{0,60}\b(?:in proportion|proportionate|suited|appropriate|in line with|only (?:at|to) the level|level (?:the|that)|reasonable)\b|\bproportionate (?:(?:levels?|approach) (?:of|to) )?insurance/i;
export const together =
  /\b(?:(?:may|can) (?:pool|combine|add together|count together) (?:their|your) (?:turnover|income|accounts|experience|resources)|(?:joint|consorti(?:a|um)|partnerships?|collaborative)\b[^.;]{0,80}\b(?:welcome|encouraged|invited|accepted|acceptable|permitted|allowed|open|fine|possible)|(?:welcome|encourage|invite|open to|support)s?\b[^.;]{0,50}\b(?:joint|consorti|partnership bids|partnership working|collaborat|alliances?))/i;
/** Joint bids, in the words of a lawyer, a portal or a kitchen table. */
/** People who come together, and not those who bid. */
export const notBidders =
  /\b(?:young people|residents|families|people on|flat|meals|each week|every week|neighbours)\b/i;
export const joined =
  /\b(?:two|three|several|more|groups?|organisations?|bodies|charities|providers|others|places|partners)\b[^.;]{0,50}\b(?:band|club|pool|join|come|bid|work|go|apply|tender|put in)\b[^.;]{0,30}\b(?:together|jointly|one (?:bid|form|application|tender)|as one)\b|\b(?:apply|bid|tender)(?: \w+)? as (?:a |part of a )?(?:group|partnership|consortium)\b|\bin partnership\b[^.;]{0,40}\b(?:score|welcome|as well|encouraged)\b|\balone or (?:with|alongside|together with) others\b|\b(?:partnership|joint|consortium) (?:bids?|tenders?) are as welcome\b/i;
export const joinedRefused =
  /\byou (?:will|must|should|need to|have to) be (?:one|a single) (?:organi[sz]ation|body|charity|supplier|provider)\b|\b(?:joint|consorti(?:a|um)|group|partnership) (?:bids?|tenders?|applications?|quotations?)\b[^.;]{0,40}\b(?:cannot|will not|can not) be (?:considered|accepted|looked at|taken|entertained|scored)\b|\bnot\b[^.;]{0,12}\bpossible to (?:bid|tender|apply|quote) (?:as a (?:consortium|partnership|group)|jointly|together)\b|\b(?:not|cannot|unable|nor|never)\b[^.;]{0,30}\b(?:accept|consider|entertain|take|allow|permit|look at)\b[^.;]{0,40}\b(?:consorti(?:a|um)|joint (?:bids?|tenders?|quotations?|replies|offers?|applications?)|(?:from|by) (?:partnerships?|groups of|more than one|several)|sub-?contract(?:ing|ors?)(?! without))\b|\bsub-?contracting\b[^.;]{0,25}\b(?:forbidden|prohibited|not (?:be )?(?:permitted|allowed|accepted))\b(?![^.;]{0,20}\bwithout\b)|\b(?:consorti(?:a|ums)|partnerships|groups of \w+|joint bidders) need not apply\b|\bonly (?:sole|single) (?:bidders?|organisations?|suppliers?|tenderers?|applicants?|providers?)\b|\bby the (?:tenderer|bidder|supplier|provider) alone\b|\b(?:joint|group|consorti(?:um|a)|partnership|collaborative)\b[^.;]{0,40}\b(?:set aside|rejected|ruled out|barred|excluded|disregarded|refused|disqualified|not (?:be )?(?:accepted|considered|allowed|permitted))\b|\b(?:bids?|tenders?|quotations?|offers?|replies|proposals?|applications?) (?:from|by) (?:consorti(?:a|um)|groups of|partnerships|more than one|two or more|several)\b[^.;]{0,40}\b(?:not|cannot|rejected|excluded|set aside|refused|disregarded)\b|\bno (?:bids?|tenders?|quotations?|offers?) from (?:consorti(?:a|um)|groups of|partnerships)\b|\bone (?:organisation|legal entity|bidder) only\b/i;
export const joinedLabel =
  /\b(?:(?:joint|group|partnership) (?:tenders?|bids?|quotations?|offers?|applications?|bidding|working)|consorti(?:a|um))\b/i;
/** Asked whether some may bid together. */
export const mayJoin =
  /\b(?:team|club|band|pair|join) (?:up|together)\b|\b(?:bid|tender|quote|apply|put in|go in)\b[^?]{0,60}\b(?:with (?:another|other|a partner|one or more|someone)|together|jointly|as (?:a |part of a )?(?:group|consortium|partnership))\b|\b(?:joint (?:bids?|tenders?|quotations?|applications?)|consorti(?:a|um)|partnerships?|two (?:groups|charities|organisations))\b[^?]{0,40}\b(?:allowed|accepted|considered|welcome|permitted|bid|apply|tender)\b/i;
/** Asked whether one may bid at all, by somebody small or new. */
export const mayBid =
  /\b(?:can|could|may|are) (?:we|i|an? (?:small\w*|new) \w+)\b[^?]{0,40}\b(?:bid|quote|quotation|tender|apply|put in|take part|eligible)\b/i;
export const smallAsker =
  /\b(?:small|smaller|new|young|unincorporated)\b[^.;?]{0,15}\b(?:charit(?:y|ies)|groups?|organisations?|clubs?|providers?|bidders?|enterprises?)\b|\b(?:our|a) (?:low |small )?(?:turnover|income)\b|\bno (?:audited )?accounts\b|\bjust started\b/i;
/** No test of wealth or of legal form. */
export const untested =
  /\b(?:no|not|nobody|never|without|need not|nor)\b[^.;]{0,40}\b(?:floor|threshold|turnover|income|minimum (?:size|income|turnover)|accounts|legal entity|set up a company|form(?:ing)? a company|registered charity|be a charity|financial (?:test|standing|threshold))\b/i;
export const notUntested =
  /£|\b(?:referrals?|modern slavery|exclu\w+|reject\w*|fail\w*|disqualif\w+|not be (?:accepted|considered)|below (?:that|this|it)|accounts? (?:for|of) (?:how|the (?:grant|money|spending))|taken into account|bank account|on account|charge|taxable|less than|whose (?:turnover|income))\b/i;
/** Cover that may wait, may be lower, or is what a group has anyway. */
export const easyCover =
  /\b(?:insurance|cover|liability|indemnity)\b[^.;]{0,60}\b(?:can be discussed|is negotiable|talk to us|(?:needed|wanted|required|begin\w*|in place) (?:only )?(?:once|when|by|from) (?:the )?(?:contract|service|start|first day))\b|\b(?:insurances?|cover|indemnity|liability)\b[^.;]{0,90}\b(?:after award|once you (?:have )?w[io]n|(?:only )?if (?:you win|successful)|not before|by the (?:start|first day)|lower (?:sum|level|amount)|(?:already|at present) ha(?:s|ve)|already has)\b|\b(?:consider|take|accept) a lower (?:sum|level|amount)\b|\bneed it by\b[^.;]{0,40}\bnot before\b|\bwhatever insurance\b/i;
/** Made easier with small organisations in mind: "so that local groups can bid", "a workshop for groups new to tendering", "your partner's accounts will do". */
export const helped =
  /\bhelp (?:any|every|your|small\w*) (?:\w+ )?(?:group|charity|organisation|bidder)s? with (?:its|their|your|the) (?:bid|tender|form|application|quotation)\b|\bhelp(?:s|ing)? (?:small\w*|local|voluntary|new|first-time) (?:\w+ )?(?:organisations|groups|charities|providers|bidders)\b[^.;]{0,40}\b(?:find|form|bid|write|apply|tender|with|through|prepare|take part)\b|\b(?:never|not) (?:bid|tendered|applied|done this|quoted) before\b|\bnew to (?:bidding|tendering|procurement|public contracts)\b|\b(?:so (?:that )?|to help |to make (?:it|sure)\b)[^.;]{0,30}\b(?:small\w*|local|voluntary|new)\b[^.;]{0,25}\b(?:organisations|groups|charities|providers|bidders)\b[^.;]{0,30}\b(?:can|could|are not|may|able|take part|bid|apply|compete)\b|\b(?:workshops?|sessions?|briefings?|surger(?:y|ies)|training|webinars?|events?|help|support)\b[^.;]{0,30}\bfor (?:\w+ ){0,3}(?:small\w*|first-time|new) (?:\w+ )?(?:organisations|groups|charities|providers|bidders)\b|\b(?:for (?:groups|organi[sz]ations|charities|clubs)|(?:must|should|need to) be an? [^.;]{0,40}\b(?:group|organi[sz]ation|charity|club)) with (?:an? )?(?:\w+ )?(?:income|turnover) (?:of )?(?:less than|below|under|up to|no more than)\b|\b(?:form|application)\b[^.;]{0,20}\b(?:just|only) (?:one|two|three|four|[1-4]) (?:pages?|sides?)\b|\brely on (?:the )?(?:accounts|resources|capacity|experience|track record|turnover) of\b|\bturnover\b[^.;]{0,40}\b(?:no|not) more than (?:half|the (?:yearly|annual) value)|\b(?:small\w*|new|unincorporated) (?:\w+ )?(?:organisations|groups|charities|clubs)\b[^.;]{0,60}\b(?:priority|come first|go first)\b/i;
/** Too small to be heard: "groups with an income below £50,000 cannot apply". */
export const tooSmall =
  /\bturn(?:s|ing)? over (?:below|under|less than)\b[^.;]{0,40}\b(?:cannot|not|never)\b[^.;]{0,20}\b(?:apply|bid|tender|eligible|considered|taken|invited)\b|\b(?:income|turnover|revenue|sales) (?:of |was |is )?(?:below|under|less than)\b[^.;]{0,40}(?:\b(?:cannot|not|never)\b[^.;]{0,20}\b(?:apply|bid|tender|eligible|considered)|\b(?:ruled out|excluded|turned away|rejected|screened out))\b|\bnew (?:groups|organi[sz]ations|charities|providers|bidders) (?:cannot|may not|are not able to|are not eligible)\b/i;
/** The large are turned away, which leaves room for the small: "charities with an income over £1 million are unlikely to be funded". */
export const ceiling =
  /\b(?:income|turnover|revenue|reserves)\b[^.;]{0,30}\b(?<!\bnot )(?:more than|over|above|exceed(?:s|ing)|in excess of|greater than)\b[^.;]{0,90}\b(?:cannot|unlikely|ineligible|excluded|ruled out|turned away|not (?:be |normally |usually |generally )*(?:eligible|able|considered?|accepted|fund(?:ed)?|support\w*|apply|invited))\b|\b(?:(?:cannot|not|never|unlikely to)|not) (?:normally |usually |generally )?(?:fund|support|consider|accept|award)\b[^.;]{0,60}\b(?:income|turnover|revenue|reserves)\b[^.;]{0,20}\b(?:more than|over|above|exceed(?:s|ing)|in excess of|greater than)\b/i;
/** A row of a table that names a test: with "none" beside it, there is none; with a number of lots, there are some. */
export const testLabel =
  /\b(?:turnover|financial (?:threshold|standing|test)|minimum (?:income|size)|audited accounts|bond|guarantee)\b/i;

/** The contract kept whole, in plainer words: "won't be broken up", "offers for single areas won't be looked at", "all or nothing". */
export const keptWhole = wordsOf(
  '(?:not|never) (?:\\w+ ){0,2}(?:broken|split|divided|parcelled|carved|separated)(?: up)?(?! (?:between|equally|among))',
  '(?:kept|keeping|bought|buying|procured|offered) (?:it |them |everything )?(?:together )?as (?:one|a single) (?:package|whole|piece|contract|unit|block)|all[- ]or[- ]nothing',
  String.raw`(?:dividing|splitting|breaking)\b${within(30)}\b(?:rejected|ruled out|dismissed|discounted|not (?:thought|felt|considered)|decided against)`,
  '(?:cannot|(?:can|may|could|must|should|will) not|must not|will not|should not) (?:bid|tender|quote|offer|apply|go) for (?:only |just )?(?:a |any )?(?:parts?|some|pieces?|(?:one|single|individual) (?:lots?|areas?|parts?|towns?|districts?|elements?))(?! than)',
  String.raw`(?:bids?|tenders?|quotations?|quotes?|proposals?|offers?) for (?:individual|single|separate|particular|one) (?:areas?|parts?|towns?|districts?|elements?|wards?)\b${within(30)}\bnot\b`,
);
/** Each for all: a weight that few trustees may take on. */
export const severally =
  /\bjoint(?:ly)?,? and (?:several(?:ly)?|individually)\b|\b(?:answers?|answerable|liable|responsible) for (?:all )?(?:the others|one another|each other|all (?:the )?partners)\b/i;
/** Told to work under somebody else. */
export const onlyUnder =
  /\b(?:small\w*|local|voluntary|charities|community)\b[^.;]{0,40}\b(?:should|must|are (?:advised|expected|asked) to|may only|can only|will have to)\b[^.;]{0,30}\bsub-?contract\w*\b[^.;]{0,40}\b(?:rather than|instead of|and not)\b/i;
const work = '(?:bid|tender|quote|offer|go|apply|compete)';
/** One part or several, in plain words: "the east, the west or both". */
export const inParts = wordsOf(
  `${work} for (?:the |just )?\\w+, (?:the )?\\w+,? or (?:both|all|all three)|${work} for (?:any|some|part|either|one|several|as many)\\b${within(40)}\\b(?:or (?:both|all|the (?:lot|whole))|of (?:them|it|these|the)|areas?|parts?|pieces?|districts?|you (?:like|want))`,
  `(?:work|services?|contract|requirement|it) (?:is|comes|will be|has been)(?: \\w+)? in (?:two|three|four|five|six|seven|eight|[2-9]) (?:\\w+ )?(?:pieces|parts|packages|bundles|parcels|chunks|areas)\\b${within(60)}\\b(?:${work}|bids?|any|each)`,
);
/** Room made in so many words: a partner's accounts, a host, help with the form, a competition for the sector alone. */
export const roomMade = wordsOf(
  String.raw`(?:lean|draw|count|fall back|depend|rely) on (?:the |its |their |your |a |an |another )?(?:(?:partner|parent|lead|host|friend|bigger \w+)(?:'s|s'|s)? )?(?:accounts|resources|capacity|track record|turnover|income|financial standing)`,
  'references? (?:may|can|could) (?:come|be) (?:from )?(?:a|any|your) (?:funder|partner|trustee|grant)',
  `(?:bids?|tenders?|offers?|quotations?|responses?) (?:by|from|with) (?:two|several|groups|more than one|a group|consortia|partnerships|partners)\\b${within(40)}\\b(?:fine|welcome|allowed|accepted|encouraged|as good|can be made)`,
  `lead and partner bids|(?:through|under|via|with) an? (?:host|accountable|bigger|larger|lead) (?:charity|body|organisation|partner)|ask (?:another|a host|a bigger) (?:charity|organisation|group) to (?:hold|bid|take)`,
  `(?:drop-ins?|help|sessions?|workshops?|clinics?|surger(?:y|ies)|support|advice|briefings?|webinars?)\\b${within(40)}\\b(?:first[- ]time|new to|never (?:bid|tendered|applied|done)|with the (?:form|bid|paperwork)|fill(?:ing)? (?:it |them |the form )?in)`,
  'help (?:you|groups|them|anyone|applicants|bidders) (?:to )?(?:fill|write|complete|prepare|put together)',
  `(?:form|questions?|paperwork|questionnaire)\\b${within(30)}\\b(?:cut|kept|reduced|trimmed|shortened|slimmed)\\b${within(60)}\\b(?:small\\w*|short|pages?|questions|sides?|minimum)`,
  '(?:is|are) (?:open )?(?:only )?(?:for|to) (?:local |small )?(?:charities|voluntary|community|social enterprises|not-for-profits?)\\b[^.;]{0,40}\\b(?:only|alone|and (?:nobody|no one) else)',
  `(?:financial|economic|due diligence|money) (?:checks?|tests?|standing|requirements?)\\b${within(40)}\\b(?:proportionate|in proportion|suit\\w*|light|scaled|match\\w*|kept (?:low|light))`,
  `(?:bank statements?|cash-?flow|management accounts|bank(?:er)?'s letter|letter from (?:your|a|its) bank)\\b${within(40)}\\b(?:instead|will do|is enough|are enough|accepted|rather than|in place)`,
  `(?:smallest|small|smaller|new|tiny|little|micro) (?:groups|charities|organisations|clubs)\\b${within(50)}\\b(?:own (?:pot|fund|strand|form|round)|set aside|ring-?fenced|separate (?:pot|fund|form|round))`,
  `so (?:that )?(?:small\\w*|local|new|voluntary) (?:\\w+ )?(?:organisations|groups|charities|providers|bidders)\\b${within(20)}\\b(?:can|could|may) (?:afford|manage|join|take)`,
);
/** No test, and cover that may wait: said by denying. */
export const nothingAsked = wordsOf(
  `(?:nobody|no one|no-one|none|no (?:bidder|group|organisation|charity|supplier|applicant)) (?:is|will be|shall be|are|need be) (?:excluded|turned away|ruled out|rejected|marked down|failed|put off|disqualified)\\b${within(20)}\\b(?:account|because|for|over|on grounds?|by reason)\\b${within(25)}\\b(?:size|turnover|income|small|accounts|new|age|form)`,
  `(?:insurance|cover|indemnity) (?:\\w+ )?(?:can|may|need) (?:wait|follow|come later|not be (?:held|in place|bought))|(?:need|have|show|buy|hold) (?:it|this|that|them|(?:the )?(?:cover|insurance)) (?:only )?(?:from|once|when|on|by) (?:the )?(?:first|start|you|day|contract)`,
  `(?:need not|do not need to|do not have to) (?:have|hold|buy|show) (?:the |your |any )?(?:insurance|cover)\\b${within(20)}\\b(?:day|when|before|until|to) (?:you )?(?:bid|win|start|apply|tender)`,
  '(?:insurance|cover|liability)\\b[^.;]{0,30}£(?:1|2) ?(?:million|m)?\\b[^.;]{0,20}\\b(?:plenty|enough|sufficient|will do)',
);
