/** A least turnover or income to take part. Not the £36 million above which the law asks for a modern slavery statement, nor a most ("income below £50,000"). */
export const turnover =
  /\b(?:turnover|(?:annual|yearly|average|mean|minimum) (?:income|sales|revenue)|(?:income|sales|revenue) (?:of|over|was|is|in|above|below|under))\b/i;
export const atLeast =
  /\b(?:at least|must (?:show|have|prove|evidence|demonstrate)|minimum|not less than|no less than|exceed(?:s|ing)?|in excess of|greater than|more than|over|above|or more|equal to|(?:twice|double|treble|[0-9.]{1,4} ?x|(?:[0-9.]{1,4}|one|two|three|four|five) times)(?: the)?(?: \w+){0,3} (?:value|price|sum))\b/i;
export const twice = /\b(?:twice|double|treble|(?:[2-9]|two|three|four|five) ?(?:x|times))\b/i;
export const notAThreshold =
  /\b(?:modern slavery|statement|turnover of (?:staff|volunteers)|staff turnover|(?<!\b(?:not|no) )less than|below|under|up to)\b/i;
export const insurance = /\b(?:insurances?|insured|indemnity|(?:public|employers?'?) liability|liability cover)\b/i;
export const bond =
  /\b(?:(?:performance|bid|tender|surety) bonds?|(?:parent|group) company guarantees?|(?:financial|performance) guarantees?|guarantors?)\b/i;
export const accounts = /\baudited (?:annual )?accounts\b/i;
export const standard = /\bISO ?[0-9]{4,5}\b|\bCyber Essentials Plus\b/i;
export const noEquivalent =
  /\b(?:no|not|nor)\b[^.;]{0,30}\b(?:equivalents?|alternatives?) (?:certificates? |standards? )?(?:(?:is|are|will be|can be|shall be) )?(?:accepted|allowed|considered|acceptable)\b|\b(?:equivalents?|equivalent certificates?) (?:is|are|will|shall|can)(?: not|not)\b/i;
export const experience =
  /\b(?:contracts?|projects?|services?)\b[^.;]{0,60}\b(?:worth|valued? (?:at|of)|with a value)\b|\bcontracts? of (?:at least )?(?:the same|this|similar|a similar|equal) (?:size|value|scale)\b/i;
/** Work done before, and not the contract now on offer. */
export const heldBefore =
  /\b(?:experience\w*|held|hold|delivered|managed|run|completed|carried out|track record|previous\w*|past|last|recent|examples?|references?|shown?|demonstrate|evidence|relevant|similar|comparable)\b/i;
export const togetherRefused =
  /\b(?:(?:consorti(?:a|um)|joint|partnership) (?:bids?|tenders?|applications?)?(?: are| is| will| shall)? ?(?:not|n't|cannot|can't)\b|consorti(?:a|um)\b[^.;]{0,60}\b(?:(?:are|is|will|shall|may) not|cannot)\b|no (?:consorti(?:a|um)|joint bids?|sub-?contract\w*)|(?:not accept|n't accept|not permit|not allow)[^.;]{0,30}(?:consorti|joint|partnership bids|sub-?contract))/i;

/** The contract kept whole: "no division into lots". Not "lots of people", nor a car park. */
export const noLots =
  /\b(?:no (?:division|lots|splitting)\b(?! of)(?: into lots)?|not (?:be |been |being )?(?:divided|split|broken|let|offered)(?: up)? (?:in|into) (?:smaller |separate )?(?:lots|parts)|(?:as|is|be|in) (?:a|one) single lot\b(?! each)|single-lot|(?:contract|services?|work|it) (?:\w+ ){0,3}(?:let|awarded|offered|tendered) as a whole|bids? for (?:a )?part\b[^.;]{0,120}\bnot be (?:accepted|considered)|(?:let|awarded) as (?:one|a single) contract|one lot only|^lots: (?:none|no|not|one|single)|(?:divided|split) into lots[:?]? no|(?:bids?|tenders?|quotations?|quotes?|proposals?|offers?) for (?:only )?(?:a |any )?(?:parts?|elements?|some)\b[^.;]{0,60}\b(?:not be (?:accepted|considered)|rejected|disregarded|set aside|excluded)|(?:bids?|tenders?|quotations?|quotes?|proposals?|offers?) (?:must|should|shall|are to|to|may only|can only) (?:only )?(?:be )?(?:(?:submitted|made|returned|priced) )?(?:be )?for the (?:entire|whole|full|complete) (?:service|contract|requirement|work|package|specification|range|lot)|(?:partial|part)[ -](?:bids?|tenders?|quotations?|proposals?|offers?) (?:will|shall|can|may|are|is)(?: not|not)|(?:let|awarded|offered|tendered)\b[^.;]{0,20}\bas (?:a|one) (?:single )?lot|not (?:be )?us(?:e|ing) lots)\b/i;
export const lots =
  /\b(?:(?:divided|split|let|offered|tendered|advertised|broken)(?: up)? (?:in|into) (?:\w+ ){0,3}(?:lots|parts)|(?:bid|tender|apply|bids|tenders|go) for (?:one|any|a single|more than one|all|some|just one|either|as many)\b[^.;]{0,40}\b(?:lots?|several|all|more|both|areas?|of them|parts?|as you like)|(?:split|divided?|broken?|parcelled|carved|cut|packaged) (?:up )?(?:(?:it|this|the \w+|(?:the )?(?:whole )?(?:service|contract|work)) (?:up )?)?into (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9])\b|any number of lots|(?:don't|do not|need not|needn't) (?:have to |need to )?(?:bid|tender|go) for (?:everything|all|the whole)|(?:two|three|four|five|six|seven|eight|nine|ten|multiple|several|[2-9]|1[0-9])[ -](?:separate |smaller |distinct |different |geographical |area |local |areas?\/)?(?:geographical areas?\/)?lots?|(?:one|any|more|1) or (?:more|several|all|both)(?: of the)? lots|(?:one|a single) lot or (?:more|several|all|both|two|another)|lots (?:may|can|will) be awarded|number of lots|lots (?:that|which) (?:may|can|a))\b(?! of|[:?]? (?:no|not|none|is not|was not|has|have)\b)/i;
/** Lots that are named and no more: "Lot 2", "each lot". */
export const namedLots =
  /\b(?:lot (?:2|two|b)|(?:each|every|per|which|different) lots?|(?:as|into|in) (?:separate |different )?lots)\b(?! of|[:?]? (?:no|not|none|is not|was not|(?:has|have) (?:been|already|not))\b)/i;
export const oneForAll =
  /\b(?:one|single) (?:lead )?(?:contract|provider|supplier|contractor|organisation)\b[^.;]{0,30}\b(?:whole|all|entire|every|throughout|across)\b|\b(?:awarded|let|given) to (?:one|a single|a sole|one single) (?:supplier|provider|contractor|organisation)\b|\b(?:one|a single) contract and (?:one|a single) (?:provider|supplier)\b|\b(?:only one|one|a single|a sole) (?:contract|provider|supplier|organisation) (?:is wanted|only|will be (?:appointed|chosen|awarded))\b/i;

/** A portal's field that says whom a contract suits, over its answer. */
export const suitability = /\b(?:particular suitability|suitable for|suitability)\b/i;
export const suited = /^(?:small|voluntary|SMEs?\b|VCSEs?\b)/i;
/** The same field as a question, answered by the word below it. */
export const suitsSector = /\bsuitable for\b[^?]{0,30}\b(?:VCSEs?|VCS|voluntary|charit\w+|third sector)\b/i;

/** Conditions made to fit: no turnover test, cover in proportion, a short form, help with it. */
export const fitting =
  /\b(?:(?:bids|tenders|applications|quotations|interest|participation) from (?:\w+ ){0,4}(?:small\w*|SMEs?|VCSEs?|voluntary|local|charit\w+|community)\b[^.;]{0,60}\b(?:welcomed?|encouraged|invited)|(?:encourag|invit|seek|welcom)\w* (?:\w+ ){0,2}(?:bids|tenders|applications|quotations|interest|participation|proposals) from (?:\w+ ){0,4}(?:small\w*|SMEs?|VCSEs?|VCS|voluntary|local|charit\w+|community|third sector)\b|(?:SMEs?|VCSEs?|VCS|(?:small\w*|voluntary|third sector|community|local) (?:\w+ )?(?:organisations|enterprises|groups|providers|charities|businesses|suppliers))(?: \([A-Z]{3,6}\))?\)? (?:are |is )?(?:\w+ )?(?:encouraged|invited|welcome) to (?:participate|bid|tender|apply|take part|respond)|no (?:minimum )?(?:turnover|income|financial)(?: \w+)? ?(?:test|threshold|requirement|limit|level)?|(?:not|\w{2,6}n't|no need to) (?:\w+ ){0,3}(?:set|apply|ask for|require|need|have|supply|show|provide)\b[^.;]{0,30}\b(?:turnover|audited accounts|accounts|bond|guarantee|track record|ISO|registered charity)|(?:not|\w{2,6}n't) (?:have|need) to be (?:a )?(?:registered|incorporated|charity)|annual income (?:of )?(?:less than|below|under|up to)|suitable for (?:(?:a |an )?(?:small|smaller|voluntary)\b|SMEs?|VCSEs?|VCS\b)|(?:reserved (?:for|to)|restricted (?:only )?to|ring-?fenced (?:for|to)|open only to|only open to|limited to) (?:\w+ ){0,3}(?:small\w*|SMEs?|VCSEs?|VCFSEs?|voluntary|charit\w+|social enterprises?|mutuals|third sector|not-for-profit|local (?:providers|suppliers|organisations|businesses|groups|charities))|welcome (?:bids|tenders|quotations|applications|interest) from (?:\w+ ){0,3}(?:small|smaller|new|local|voluntary)\b|(?:new|newly formed|small|smaller|unincorporated|micro)(?:,? (?:and|or) \w+)? (?:organisations|groups|charities|providers|bidders)\b[^.;]{0,40}\b(?:may(?! not)|can(?!'t|not)|welcome|encouraged|invited)|(?:short|simple|two-page|one-page|four-page) (?:application|form|bid|expression of interest)|(?:help|support|advice|guidance) (?:you |groups |applicants |bidders )?(?:with|in|on) (?:the |your |writing |completing |filling in )?(?:form|bid|bids|application|tender)s?)\b/i;
export const fittingCover =
  /\binsurances?\b[^.;]{0,60}\b(?:in proportion|proportionate|suited|appropriate|in line with|only (?:at|to) the level|level (?:the|that)|reasonable)\b|\bproportionate (?:(?:levels?|approach) (?:of|to) )?insurance/i;
export const together =
  /\b(?:(?:joint|consorti(?:a|um)|partnerships?|collaborative) (?:bids?|tenders?|applications?|arrangements?|working)?[^.;]{0,70}\b(?:welcome|encouraged|invited|accepted|permitted|allowed|open)|(?:welcome|encourage|invite|open to|support)s?\b[^.;]{0,50}\b(?:joint|consorti|partnership bids|partnership working|collaborat|alliances?))/i;
/** Joint bids, in the words of a lawyer, a portal or a kitchen table. */
/** People who come together, and not those who bid. */
export const notBidders =
  /\b(?:young people|residents|families|people on|flat|meals|each week|every week|neighbours)\b/i;
export const joined =
  /\b(?:two|three|several|more|groups?|organisations?|bodies|charities|providers|others|places|partners)\b[^.;]{0,50}\b(?:band|join|come|bid|work|go|apply|tender|put in)\b[^.;]{0,30}\b(?:together|jointly|one (?:bid|form|application|tender)|as one)\b|\b(?:apply|bid|tender)(?: \w+)? as (?:a |part of a )?(?:group|partnership|consortium)\b|\bin partnership\b[^.;]{0,40}\b(?:score|welcome|as well|encouraged)\b|\balone or (?:with|alongside|together with) others\b|\b(?:partnership|joint|consortium) (?:bids?|tenders?) are as welcome\b/i;
export const joinedRefused =
  /\b(?:joint|group|consorti(?:um|a)|partnership|collaborative)\b[^.;]{0,40}\b(?:set aside|rejected|excluded|disregarded|refused|disqualified|not (?:be )?(?:accepted|considered|allowed|permitted))\b|\b(?:bids?|tenders?|quotations?|offers?) (?:from|by) (?:consorti(?:a|um)|groups of|partnerships)\b[^.;]{0,40}\b(?:not|rejected|excluded|set aside|refused|disregarded)\b|\bno (?:bids?|tenders?|quotations?|offers?) from (?:consorti(?:a|um)|groups of|partnerships)\b|\bone (?:organisation|legal entity|bidder) only\b/i;
export const joinedLabel =
  /\b(?:joint|group|consorti(?:a|um)|partnership) (?:tenders?|bids?|quotations?|offers?|applications?)?\b/i;
/** No test of wealth or of legal form. */
export const untested =
  /(?:\b(?:no|not|nobody|never|without|needn't|nor)\b|n't)[^.;]{0,40}\b(?:floor|threshold|turnover|income|minimum (?:size|income|turnover)|accounts|legal entity|set up a company|form(?:ing)? a company|registered charity|be a charity|financial (?:test|standing|threshold))\b/i;
export const notUntested =
  /£|\b(?:referrals?|modern slavery|exclu\w+|reject\w*|fail\w*|disqualif\w+|not be (?:accepted|considered)|below (?:that|this|it)|accounts? (?:for|of) (?:how|the (?:grant|money|spending))|taken into account|bank account|on account|charge|taxable|less than|whose (?:turnover|income))\b/i;
/** Cover that may wait, may be lower, or is what a group has anyway. */
export const easyCover =
  /\b(?:insurances?|cover|indemnity|liability)\b[^.;]{0,90}\b(?:after award|once you (?:have )?w[io]n|(?:only )?if (?:you win|successful)|not before|by the (?:start|first day)|lower (?:sum|level|amount)|(?:already|at present) ha(?:s|ve)|already has)\b|\b(?:consider|take|accept) a lower (?:sum|level|amount)\b|\bneed it by\b[^.;]{0,40}\bnot before\b|\bwhatever insurance\b/i;
/** Made easier with small organisations in mind: "so that local groups can bid", "a workshop for groups new to tendering", "your partner's accounts will do". */
export const helped =
  /\b(?:so (?:that )?|to help |to make (?:it|sure)\b)[^.;]{0,30}\b(?:small\w*|local|voluntary|new)\b[^.;]{0,25}\b(?:organisations|groups|charities|providers|bidders)\b[^.;]{0,30}\b(?:can|could|are not|aren't|may|able|take part|bid|apply|compete)\b|\b(?:workshops?|sessions?|briefings?|surger(?:y|ies)|training|webinars?|events?|help|support)\b[^.;]{0,30}\bfor (?:\w+ ){0,3}(?:small\w*|first-time|new) (?:\w+ )?(?:organisations|groups|charities|providers|bidders)\b|\b(?:for (?:groups|organi[sz]ations|charities|clubs)|(?:must|should|need to) be an? [^.;]{0,40}\b(?:group|organi[sz]ation|charity|club)) with (?:an? )?(?:\w+ )?(?:income|turnover) (?:of )?(?:less than|below|under|up to|no more than)\b|\b(?:form|application)\b[^.;]{0,20}\b(?:just|only) (?:one|two|three|four|[1-4]) (?:pages?|sides?)\b|\brely on (?:the )?(?:accounts|resources|capacity|experience|track record|turnover) of\b|\bturnover\b[^.;]{0,40}\b(?:no|not) more than (?:half|the (?:yearly|annual) value)|\b(?:small\w*|new|unincorporated) (?:\w+ )?(?:organisations|groups|charities|clubs)\b[^.;]{0,60}\b(?:priority|come first|go first)\b/i;
/** Too small to be heard: "groups with an income below £50,000 cannot apply". */
export const tooSmall =
  /\b(?:income|turnover) (?:of |was |is )?(?:below|under|less than)\b[^.;]{0,40}(?:(?:\b(?:cannot|not|never)\b|n't\b)[^.;]{0,20}\b(?:apply|bid|tender|eligible|considered)|\b(?:ruled out|excluded|turned away|rejected|screened out))\b|\bnew (?:groups|organi[sz]ations|charities|providers|bidders) (?:cannot|can't|may not|are not able to|are not eligible)\b/i;
/** The large are turned away, which leaves room for the small: "charities with an income over £1 million are unlikely to be funded". */
export const ceiling =
  /\b(?:income|turnover|revenue|reserves)\b[^.;]{0,30}\b(?<!\b(?:not|n't) )(?:more than|over|above|exceed(?:s|ing)|in excess of|greater than)\b[^.;]{0,90}(?:\b(?:cannot|unlikely|ineligible|excluded|ruled out|turned away|not (?:be |normally |usually |generally )*(?:eligible|able|considered|accepted|funded?|support\w*|apply|invited))\b|n't (?:apply|fund|consider|be (?:considered|funded)))|\b(?:(?:cannot|not|never|unlikely to)|\w{2,5}n't) (?:normally |usually |generally )?(?:fund|support|consider|accept|award)\b[^.;]{0,60}\b(?:income|turnover|revenue|reserves)\b[^.;]{0,20}\b(?:more than|over|above|exceed(?:s|ing)|in excess of|greater than)\b/i;
/** A row of a table that names a test: with "none" beside it, there is none; with a number of lots, there are some. */
export const testLabel =
  /\b(?:turnover|financial (?:threshold|standing|test)|minimum (?:income|size)|audited accounts|bond|guarantee)\b/i;
