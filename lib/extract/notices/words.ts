import type { Sentence } from '@/lib/facts.ts';

/** What is ended: without one of these, or a heading that says so, it is some other notice. */
export const agreed =
  /\b(?:agreements?|contracts?|grants?|funding|fund|awards?|arrangements?|support|services?|service level agreement|sla|offer|payments?|subsid(?:y|ies)|instalments?|terms?|early|it|partnership|commission|break clause|(?:no[- ]fault|early|mutual) break|relationship|price|contract sum|amount|contributions?|lots?|deed|sums?|allocations?|figures?|money|(?:annual|agreed|contract) value|volumes?|sessions|(?:the|this|purchase|work) order|to licen[cs]e you(?! to (?:use|occupy|hire|run|sell|film)))\b/i;
export const anotherNotice =
  /\b(?:visit|inspect\w*|audit(?:or)?s?|attend|access to|hire|hired|hirers?|room|rooms|premises|lease|leases|(?<!\bto )licen[cs]e|licen[cs]e you to (?:use|occupy|hire|run|sell|film)|tenan(?:t|cy|cies)|landlord|rent|booking|bookings|meeting|improvement notice|remed(?:y|ied) |(?:price|charge) (?:increase|review|rise)s?|fees|increase|logo|data|records|freedom of information|subscription|volunteers?|employee|redundancy|staff(?: member)?|road|subcontract|sub-contract|assign|novat|prices|(?<!in )orders?(?! to\b)|goods|look at (?!it\b|(?:the|our|that|this) (?:decision|matter|reasons))|vehicle|transfer|website)\b/i;
/** Money that the author has from somebody else, and may lose. */
const anothersMoney =
  /\b(?:home office|government|ministry|department (?:for|of)|nhs england|lottery|arts council|sport england|european) (?:grant|funding|money|award)\b|\b(?:ministry|government|home office|nhs england|department|treasury|lottery) (?:can|may|could|might)\b[^.;]{0,60}\b(?:our|(?:its|their|the) (?:grant|funding|contribution)s? to (?:us|the (?:commissioner|council|authority|icb|board|police|fund|programme)))\b/i;
/** "We may end the grant if Government funding is withdrawn": why the author itself may act. */
const ifLost =
  /\b(?:if|should|where|were|when|in the event (?:that|of)|unless|subject to|depend(?:s|ent|ing)? (?:up)?on)\b[^.;]{0,60}\b(?:home office|government|ministry|department|nhs england|lottery|arts council|sport england|european)\b/i;
const payerMay =
  /\b(?:we|council|authority|commissioner|funder|icb|board|trust) (?:\w+ )?(?:may|can|could|might|reserves? the right|(?:is|are|shall be) (?:entitled|free))\b/i;
/** Whether a sentence is of what the author gets, and says nothing that the author may do for want of it. */
export const isOfAnothersMoney = (plain: string): boolean =>
  anothersMoney.test(plain) && !(ifLost.test(plain) && payerMay.test(plain));
/** The ending or cutting of what is paid, whatever else the sentence speaks of. */
export const endsMoney =
  /\b(?:end|stop|reduc|lower|cut|withdraw|revis|terminat|cancel|scal|trim|shrink)\w*\b[^.;]{0,30}\b(?:awards?|grants?|funding|sums?|agreement|contract|allocation|instalments?|(?:the|this|purchase|work) order)\b|\b(?:awards?|grants?|funding|sums?|agreement|contract|allocation|instalments?|(?:the|this|purchase|work) order)\b[^.;]{0,30}\b(?:ended|stopped|reduced|lowered|cut|withdrawn|revised|terminated|cancelled|scaled|trimmed|shrunk)\b/i;
/** "If you want to hand the grant back", whatever else must be told of in the same sentence. */
export const givesBack =
  /\b(?:hand|giv)(?:e|es|s|ing|ed)? (?:(?:back|up) (?:the|your|its|this)|(?:the|your|its|this)) (?:grant|award|funding|money|contract|service)\b|\bwithdraw(?:s|ing)? from (?:the|this) (?:agreement|grant|contract|scheme|programme)\b/i;
export const forceMajeure =
  /\b(?:force majeure|events? (?:beyond|outside) (?:anyone's |anybody's |our |reasonable )?control|prevented from (?:acting|carrying out|performing)|act of god|(?:beyond|outside) (?:its|their|his|the|our|your|(?:either|a|the|any|each) part(?:y|ies)(?:'s|')) (?:reasonable )?control|if this lasts|prevented from performing|relief event)\b/i;
/** Less money is no event that stops the work, however far it is outside anybody's control. */
const lessMoney =
  /\b(?:less|lower|fall|loss|cuts?|reduc\w+|withdraw\w*|shortfall|smaller|squeez\w+)\b[^.;,]{0,30}\b(?:money|budgets?|funding|funds|resources|settlement|allocations?|income)\b|\b(?:money|budgets?|funding|funds|resources|settlement|allocations?|income)\b[^.;,]{0,30}\b(?:less|lower|falls?|lost|cut|reduc\w+|withdrawn|stops?|ends?|smaller)\b/i;
/** Whether a sentence is of what nobody can help, as a flood, rather than of the money. */
export const isForceMajeure = (plain: string): boolean => forceMajeure.test(plain) && !lessMoney.test(plain);
/** Breach, insolvency, fraud and danger, in a lawyer's words and in plain ones; compacts except them. */
export const cause =
  /\b(?:material breach|serious(?:ly)? breach\w*|breach(?:es|ed)?|insolven\w*|(?:broken|break|breaks|broke|breaking) (?:a|any|the|one of the|our|its) (?:\w+ )?(?:conditions?|terms?|rules?|agreement)|(?:seriously|badly|gravely) wrong|(?:matter|failing|case|fault|failure|wrong)s? (?:is|are|was|were) (?:so |very |sufficiently )?(?:serious|grave)|(?:serious|grave) (?:matter|failing|failure|wrong\w*|case|fault|cause)s?|bankrupt\w*|liquidat\w+|wound up|winding[- ]up|(?:goes|go|going|gone|went) (?:bust|under|out of business)|administrat(?:ion|or)|fraud\w*|brib\w+|corrupt\w*|dishonest\w*|theft|stolen|steals?|false accounting|(?:run|ran|runs|made) off with|(?:gone|goes|went|go) missing|misus\w+|misappl\w+|misspen\w+|illegal\w*|unlawful\w*|gross misconduct|negligen\w+|safeguarding|safety is at stake|(?:goes|gone|going|went) astray|(?:in|into|puts?\b.{0,30}) danger|danger to (?:children|a child|people|anyone|life|the public|users?)|at (?:serious )?risk|unsafe|not (?:being )?(?:kept )?safe|harm(?:ed)?|abus(?:e|ed)|(?:gross|grave|serious|material|substantial|fundamental|repeated) default|los(?:e|es|ing) (?:its|your) (?:vetting|registration|licence)|persistent\w* (?:default|fail\w+|breach\w*|poor performance)|default notices?|(?:written|formal|final) warnings? (?:for|about|over)|(?:two|three|repeated|several) (?:default|warning|improvement) notices?|(?:in|on an?|on any|event of|repudiatory) default|default(?:s|ed)|disrepute|concern(?:s|ed) (?:about|over) (?:how|the way|the use|your use|misuse)|false (?:information|statement)|(?:be|been|is|was|prove[ds]?) (?:false|untrue)\b|untrue|(?:spent|used) (?:on|for) (?:something|anything) (?:else|other)|misleading|convict\w+|offence|fails? to (?:comply|remedy|perform|deliver)|failure to (?:comply|remedy|perform|deliver))\b/i;
export const written = /\b(?:in writing|written|by (?:letter|e-?mail|post)|writing|a letter|on paper|write to)\b/i;

export const noticeAfter =
  /^(?:'s|s'|')? ?(?:calendar |clear |working days?'? |prior |advance |formal |minimum |written |previous |full |only ){0,4}(?:notice|notification|warning|forewarning|intimation|lead time|lead-in)\b/i;
export const noticeBefore =
  /\b(?:notice|warning)\b[^.;,]{0,25},? (?:which|that)\b[^.;,]{0,40} is $|\b(?:notice|warning)(?: period)?(?: \([a-z ]{2,30}\))?(?: in writing| in advance)?(?: (?:to|for) [a-z ]{2,30}| by [a-z ]{2,20}| from [a-z ]{2,20})?[:,|]?(?: (?:is|shall be|will be|must be|of|being|for|to be|required|which|with|a|an|the|not|no|less|fewer|shorter|than|at|least|minimum|period|exactly|(?:that )?(?:you|we|they|it)(?:'d| would| will| must| can)? (?:have|get|give|receive|need)|each side|by either (?:party|side)|from either (?:party|side)|on either side|lasting)){0,9} ?$/i;
/** Telling beforehand: "tell you", "write to you", "you would have a letter from us". */
export const beforehand =
  /\b(?:tells?|telling|told|writ(?:es?|ing)|wrote|written to|inform\w*|notif(?:y|ied|ying)|(?:fore)?warn(?:ed|ing)?|e-?mail(?:s|ed|ing)?|alert(?:s|ed|ing)?|write|let .{2,40} know|know|hear from|advis(?:e|ed|ing)|give|giving|afford(?:ed|s)?|letter|expect|hear)\b[^.;]{0,60}$/i;
export const aheadAfter =
  /^'?s?'? ?(?:or (?:more|longer),? )?(?:between (?:our|the|that|a|the \w+'s) (?:letter|notice|e-?mail|decision)\b[^.;]{0,20}\b(?:last|final|end|change|reduction)|in advance|beforehand|ahead|before(?! the (?:end|expiry) of)|prior to|earlier)\b/i;
/** "Partners will have four weeks to adjust": time to bear a cut that was just told of. */
export const timeToAdjust =
  /^(?:'s|'|s')? ?(?:or (?:more|longer),? )?(?:in which |within which )?(?:for (?:you|them|it|the \w+) )?to (?:\w+ and )?(?:adjust|prepare|plan|adapt|wind|make (?:other |new |alternative |the )?(?:arrangements|plans|changes)|find (?:other|new|another)|close|sort|get ready|get used|respond to (?:it|this|the change)|rearrange|reorganise)\b/i;
/** "Gives the Council two months", "owed us six months", said of leaving. */
export const givesTime =
  /\b(?:gives?|giving|owed?|allow(?:s|ing)?) (?:us|you|them|it|(?:the|each|every) \w+)(?: (?:at least|no less than|not less than|a minimum of|about|around|just))? $/i;
export const leaving =
  /\b(?:leav(?:e|es|ing)(?! (?:you |us |it |them |at least |about |only )?(?:[a-z]+|[0-9]{1,3}) (?:days|weeks|months|years)\b)|left us|lets? (?:us|you|them|it|either(?: of us| side| party)?|the \w+) out|withdraw(?:s|ing)?|pull(?:s|ing)? out|walk(?:s|ing)? away|pack(?:s|ing)? (?:it )?(?:in|up)|opt(?:s|ing)? out|want(?:s|ed)? out|not for you|give(?:s)? (?:it |this )?up|step(?:s|ping)? (?:back|away|down)|(?:no longer|not) (?:want|need|wish)(?: to)? (?:carry on|continue|go on|keep)|no longer (?:want|need)|giv(?:e|es|ing) (?:it|this|(?:the|its|your) \w+) back|exit(?:s|ing)?|relinquish\w*|surrender\w*|hand(?:s|ing)? back|hand(?:s|ing)? (?:it|(?:the|its|your|their|a|an|any) \w+) back|drop(?:s|ping)? out|giv(?:e|es|ing) (?:it|(?:up )?(?:the|your|a|an) (?:grant|award|funding|contract|service|project)) up|giv(?:e|es|ing) up (?:the|your|a|an|its|their) \w+|(?:cannot|not|unable to|do not want to) (?:carry on|go on|continue|keep going)|terminat\w+|end(?:s|ing)? (?:it|the|this|early)|finish(?:es|ing)? (?:it|the|this|early)|stop(?:s|ping)?|clos(?:e|es|ing) (?:early|down)|(?:want|wish|decide|choose|plan|need|have)s? to (?:close(?! (?:the|a|your|its) (?:hall|building|office|road|room|kitchen|car park))|hand over(?! (?:the |your |its |any )?(?:keys|data|records|documents|files))|wind (?:up|down)))\b/i;

/** "To give at least three months' notice to all current grant recipients": of what they have. */
export const toTheFunded =
  /\bnotice (?:(?:would|will|shall|must|should) be |to be )?(?:served|given|sent|issued) (?:on|to) (?:each|every|all|any|the)(?: of the)?(?: \w+)? (?:groups?|organisations?|charit(?:y|ies)|recipients?|providers?|grantees?|grant[- ]?holders?|partners?|clubs?)\b|\bnotice to (?:all |any |each )?(?:of )?(?:the |our |its )?(?:current |existing |present )?(?:grant|funding|funded|grant-aided) (?:recipients|holders|organisations|groups|partners)\b/i;
export const noNotice =
  /\b(?:at the end of (?:the|that) (?:day|week|month|quarter) in which (?:we|it|you|the \w+)|(?:without|with no|no|nor) (?:any |a )?(?:(?:prior|further|advance|formal|period|minimum|of|written|giving|serving|transitional|transition|having|given|notice) ){0,4}(?:notice|warning|notification|intimation|transition(?:al)? (?:period|arrangements?))(?! (?:to|of) (?:you|the recipient))|(?:at|on) (?:very )?short notice|with (?:little|limited)(?: or no)? (?:notice|warning)|without (?:any |prior |further |giving |serving )?(?:prior )?(?:written )?notice|with no (?:prior )?notice|no notice|immediate(?:ly)?|no period of grace|forthwith|with immediate effect|with effect from the (?:date|day) of (?:the|that|its|such) notice|at once|straight away|on the spot|overnight(?=[.,;)]|$| (?:if|where|when|and|for)\b)|there and then|the same day|on demand|at will(?=[.,;]|$| (?:and|or|by|without)\b)|in-year|part-way through (?:a|the) year|at any (?:time|point|stage|moment|hour)|at (?:its|our|their|his|her) (?:own )?pleasure|whenever (?:it|we|the \w+) (?:wish\w*|like|choos\w+|think\w*|see\w*)|at its (?:absolute |sole |entire )?discretion|with(?:out| no) (?:prior |any |further |advance )?warning|(?:may|might|will) not be (?:told|warned|given (?:any )?(?:notice|warning))|cannot undertake|need not give|at the end of that (?:day|week|month|session)|(?:(?:tell|told|inform|notify|write to)(?: (?:you|it|them|the \w+))?|let (?:you|them|it) know) (?:as soon as|when|once|after) (?:this|it|we|that|the \w+) (?:has|have|is))\b/i;
export const plainlyNone =
  /\b(?:at the end of (?:the|that) (?:day|week|month|quarter) in which (?:we|it|you|the \w+)|(?:without|with no|no|nor) (?:any |a )?(?:(?:prior|further|advance|formal|period|minimum|of|written|giving|serving|transitional|transition|having|given|notice) ){0,4}(?:notice|warning|notification|intimation|transition(?:al)? (?:period|arrangements?))|without (?:any |prior |further |giving |serving )?(?:prior )?(?:written )?notice|with no (?:prior )?notice|no notice|immediate (?:termination|withdrawal|ending|cancellation)|immediately|at any time,? (?:and )?(?:in|at) its (?:absolute|sole|entire) discretion|(?:in|at) its (?:absolute|sole|entire) discretion,? (?:and )?at any time|no period of grace|forthwith|with immediate effect|with effect from the (?:date|day) of (?:the|that|its|such) notice|with(?:out| no) (?:prior |any |further |advance )?warning|(?:may|might|will) not be (?:told|warned|given (?:any )?(?:notice|warning))|cannot undertake|straight away|on the spot|overnight(?=[.,;)]|$| (?:if|where|when|and|for)\b)|there and then|the same day|at the end of that (?:day|week|month|session)|(?:(?:tell|told|inform|notify|write to)(?: (?:you|it|them|the \w+))?|let (?:you|them|it) know) (?:as soon as|when|once|after) (?:this|it|we|that|the \w+) (?:has|have|is))\b/i;
export const power =
  /\b(?:would (?:have to )?(?:stop|cease|end|cut|reduce|withdraw)|(?:budgets?|savings?|income|finances|settlement)\b[^.;]{0,60}\bwill (?:then )?be (?:scaled back|cut|reduced|stopped|withdrawn|ended|lowered|trimmed)|may|reserves? the right|can|(?:could|might) (?:have|need) to|is entitled to|are entitled to|shall be entitled|has the right|have the right|retains? the right|at its (?:absolute |sole |entire )?discretion|will be free to|lets? (?:us|the \w+|it)|allows? (?:us|the \w+|it) to|terminable|determinable|exercisable|(?:we|it) will call it a day|immediate (?:termination|withdrawal|ending|cancellation))\b/i;

/** Either side by name, and what it may do: "Council may cancel on 4 weeks' notice" needs no name for what is cancelled. */
export const sideMay =
  /(?:^(?:[0-9(][0-9.()a-z]{0,6} )?|, )(?:the |a |an )?(?:council|authority|buyer|purchaser|commissioner|funder|trust|icb|board|providers?|suppliers?|recipients?|organisations?|charit(?:y|ies)|grantees?|contractors?|partners?|groups?|clubs?|grant[- ]?holders?|either (?:party|side|of us|of the parties)|we|you)\b[^.;]{0,20}\b(?:may|can|shall be entitled to)\b/i;

/** "You would have a month's notice" is a term; "for example, a charity might be told" is none. */
export const mayTell = ({ standing, plain }: Pick<Sentence, 'standing' | 'plain'>): boolean =>
  standing === 'current' ||
  (standing === 'past' && (bindsStill(plain) || comesToIt.test(plain))) ||
  (standing === 'supposed' &&
    (underAgreement.test(plain) || isPromised(plain) || !exampleSaid.test(beforeReason(plain))));
/** "On 14 days' notice, for instance if a library has to shut": an example of why it may be done, and no example of what may be. */
const reasonGiven =
  /(?<=[a-z0-9] ?[^.;:]{0,4})\b(?:for example|for instance|e\.g\.|such as),? (?:if|where|when|because|should|in the event|as a result|following|after|on)\b.*$/i;
const beforeReason = (plain: string): string => plain.replace(reasonGiven, '');
/** "If that happened we could call off awards, and you would have": supposed, and promised should it come to that. */
const isPromised = (plain: string): boolean =>
  !exampleWords.test(plain) && (ifItComes.test(plain) || wouldHave.test(plain));
/** "Were the Government to call it in, which has happened once, in 2022, we would": told of the past on the way. */
const comesToIt = /^(?:were|should|if)\b[^.;]{0,200}, (?:we|the \w+|it) would\b/i;
const ifItComes =
  /^(?:and |but )?(?:if|should|were|where|when|in that case|yes|it could|we could|they could|that could)\b/i;
const wouldHave =
  /\b(?:you|we|they|it|groups?|organisations?|charit(?:y|ies)|providers?|partners?)(?:'d| would)(?: still| then| always| at least)? (?:have|get|give|receive|hear|be (?:given|told))\b/i;
const exampleWords = /\b(?:for example|for instance|e\.g\.|imagine|suppose)\b/i;
/** An agreement that is told of as signed, and still binds. */
export const bindsStill = (plain: string): boolean =>
  underAgreement.test(plain) || (asksStill.test(plain) && !agreementBefore.test(plain));
/** "Under the agreement you could have left us on four weeks' notice": a term, though it was not used. */
export const underAgreement =
  /\bunder (?:the|its|your|our|this|that) (?:\w+ )?(?:agreement|contract|grant|terms|letter|award|offer|conditions?)\b|\bthe (?:\w+ )?(?:agreement|contract|terms)(?: (?:of|dated|from|made in|signed in) [a-z0-9 ]{4,20}?)? (?:asks?|requires?|says?|provides?)\b/i;
/** "The agreement we signed in 2022 asked for six months' notice": told as past, and still the one that binds. */
const asksStill =
  /\b(?:the|your|our|its|their) (?:\w+ ){0,2}(?:agreements?|contracts?|terms|grant letters?|funding letters?|award letters?)\b[^.;]{0,40}\b(?:ask(?:ed|s)?|require[ds]?|oblige[ds]?|provide[ds]?|sa(?:id|ys?)|allow(?:ed|s)?|let|gives?|gave)\b/i;
const agreementBefore =
  /\b(?:old|former|previous|earlier|last|past|expired|original|replaced|county's|landlord|lease|their own|lottery|another)\b/i;
const exampleSaid =
  /\b(?:for example|for instance|e\.g\.|imagine|suppose|could(?! (?:have|need) to\b)|might(?! (?:have|need) to\b))\b/i;

/** "The change would take effect 28 days later", "comes into force six weeks after the date of our letter". */
export const takesEffect =
  /\b(?:tak(?:e|es|ing) effect|com(?:e|es|ing) (?:into (?:effect|force)|in)|(?:has|have) effect|(?:be|is|are) (?:made|stopped|reduced|ended|lowered|withdrawn)|happens?|starts?|appl(?:y|ies)|bites?)(?: only| not less than| at least| no sooner than| no earlier than)* $/i;
export const afterTelling =
  /^(?: later\b| afterwards\b| on\b| after (?:(?:the |that |our |its |this |your |any )?(?:date of )?(?:the |that |our |its |this |your |any |the \w+'s )?(?:letter|notice|e-?mail|written|writing)|we (?:write|wrote|tell|told|have (?:written|told))|(?:it|the \w+) (?:writes|tells|has (?:written|told))|you (?:are|have been) told|that)\b| from (?:the date of )?(?:the|that|our|its|this) (?:letter|notice|e-?mail)\b)/i;
/** "Eight weeks' notice of any reduction": notice by what it is of. */
export const ofEnding =
  /\b(?:notice|warning)(?:,? (?:in writing|by letter),?)?(?: (?:and|with)(?: [a-z]{1,12}){1,4},?)? of (?:any|a|an|the|such|our|its|every) (?:\w+ ){0,2}(?:reductions?|cuts?|withdrawal|terminat\w+|ending|decrease|closure|cessation|lower)\b|\b(?:notice|warning) (?:that )?(?:we|you|it|they|the \w+)\b[^.;]{0,30}\b(?:of|before) (?:any|a|an|the) (?:\w+ )?(?:cut|reduction|ending|closure|withdrawal)s?\b|\b(?:any|no|every) (?:\w+ )?(?:cut|reduction|withdrawal)s?\b[^.;]{0,30}\b(?:comes?|made|happens?|without|with)\b[^.;]{0,30}\b(?:notice|warning)\b|\bbefore (?:any|a|an|the|such) (?:cut|reduction|ending|closure|withdrawal)s? (?:takes? effect|comes?|begins?|starts?|is made|happens?|bites?)\b/i;
/** Money is only stopped or reduced by whoever pays it. */
export const moneyStopped =
  /\b(?:payments?|grants?|awards?|funding|instalments?|sums?|price|support)\b[^.;]{0,30}\b(?:be|is|are|being) (?:\w+ ){0,2}(?:stopped|withdrawn|reduced|cut|lowered|varied|trimmed|scaled|suspended|shrunk|taken away)\b|\b(?:reductions?|cuts?|decreases?) (?:in|to|of) (?:the|your|any|its|this) (?:\w+ )?(?:grant|award|funding|payments?|price|sum)\b[^.;]{0,20}\b(?:be|is|are) made\b/i;
