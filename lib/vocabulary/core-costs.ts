/** Money given for it: "covers", "takes in a share of", "put in", "a line for". */
export const paid =
  /\b(?:at actual|at cost|own apportionment|apportioned (?:on|by|according)|pays?(?: for)?|paid|meets?|met|covers?|covered|funds?|funded|includ(?:e|es|ed|ing)|inclusive|takes? in|build(?:s|ing)? in|builds?|put(?:s|ting)? in|budget\w*|add(?:s|ed|ing)?|contribut\w+|charged|(?:may|can|could|to|should|will) charge|claim(?:ed|s)?|eligible|allow(?:ed|able|ance)?|accept(?:ed|s)?|agreed|towards|spen[dt]|used (?:for|on|towards)|share of|proportion of|element of|part of|welcomed?|recover\w*|unrestricted|in full|help(?:s)? with|offered|as well as|a line for|go(?:es)? (?:on|in)|means|is core funding|be actual|your (?:actual|real|own) rate|expect to see|belongs? in|in(?:to)? the (?:price|figures)|figure in full|agreed that figure|counts? (?:as|towards)|welcome|(?:consider|prepared to|happy to|willing to|able to|keen to|like to)(?: (?:be|also|both|\w+ly)){0,2} (?:fund(?:ing)?|paying|meeting|covering|support(?:ing)?)(?! (?:\w+ ){0,2}(?:organisations|groups|charities|projects|people|communities|clubs|those|you)))\b/i;
/** What is seldom done is no promise: "in exceptional cases we will consider funding core costs". */
export const seldom =
  /\b(?:exceptional(?:ly)?|rare(?:ly)?|unusual) ?(?:cases?|circumstances|basis|occasions)?\b[^.;]{0,60}\bconsider|\bconsider\w*\b[^.;]{0,80}\b(?:exceptional(?:ly)?|rare(?:ly)?|unusual)\b/i;
/** The whole of what the work costs, in so many words. */
export const whole =
  /\bcosts? (?:are |that are |which are )?(?:shared|common)\b[^.;]{0,80}\b(?:charge|include|recover|claim)\w*\b[^.;]{0,40}\b(?:part|share|proportion|portion)\b|\bnot tied to (?:a|any|one|any one) (?:project|particular \w+)|\ball (?:of )?(?:the|your|its|their) costs\b[^.;]{0,30}\b(?:direct|indirect|overheads?)\b|\bfull[- ](?:economic[- ])?costs?\b(?! (?:courses?|places?|tickets?|students?|fees?|members?)\b)(?! of [^.;]{0,40}\b(?:is|was|will be|would be|estimated|comes)\b)|\b(?:recover|meet|cover|pay)s? (?:your |the |its |all )?(?:actual |real |true )?costs? in full\b|\b(?:all that|what|whatever) (?:it|the work|your work|the service) (?:really |actually |truly )?costs\b|\b(?:put (?:down|in)|budget|charge|price|show|ask for) (?:for )?(?:the|your) (?:real|true|actual) costs?\b|\ball of (?:the|your|its) \w+(?:'s)? costs\b|\bunrestricted\b|\bwhat (?:they|it|those|these) (?:really|actually|truly) (?:cost|come|comes|costs)(?: to)?\b|\bwhat\b[^.;]{0,30}\b(?:truly|really|actually) costs?\b|\b(?:whole|true|real|full|entire) costs?\b[^.;]{0,40}\b(?:office|management|premises|overheads?)\b|\b(?:this|it) is core funding\b|\banything that (?:keeps|helps)\b|\b(?:overheads?|costs?|management|rent|rates?)\b[^.;]{0,30}\bas (?:they|it) (?:really |actually |truly )?(?:are|is|stands?)(?=[.,;:]|$)/i;
/** No share set beforehand: the real rate is taken. "We do not set a ceiling on overheads", "no standard percentage". */
export const noCap =
  /\b(?:no|without an?) (?:(?:upper|fixed|set|flat) )?(?:percentage|ceiling|cap|lid|limit|maximum) (?:for|on)\b[^.;]{0,30}\b(?:overheads?|core|central|running|line|share|costs?)\b|\bno (?:fixed|set|flat|standard) (?:percentage|rate|share)\b|\b(?:not|never)\b(?: \w+)? (?:work|go|keep|hold you) (?:to|by) (?:an?|any) (?:\w+ )?(?:percentage|rate|share|ceiling|cap)\b|\bno (?:percentage|ceiling|cap|limit|maximum)\b[^.;]{0,12}\b(?:is|are|has been)\b[^.;]{0,12}\b(?:laid down|set|placed|put|fixed|imposed|prescribed)\b|\b(?:not|never|no)\b[^.;]{0,25}\b(?:cap|ceiling|limit|lid|(?:standard|fixed|flat) (?:percentage|rate|share))\b|\b(?:not|never)\b(?: \w+)? (?:fix|set|lay down|impose|appl|prescribe|specif)\w* (?:on |for )?(?:an?|any) (?:percentage|rate|share|maximum|figure|proportion)\b|\bnot (?:\w+ly )?(?:limited|restricted|confined|capped|held|tied) (?:to|at) (?:an? |any )?(?:\w+ ){0,3}(?:[0-9.]{1,5} ?%|per cent\b|percentage\b|share\b)/i;
/** Left out, or for the organisation to find. */
export const refused =
  /:\s*(?:nil|none|no)\b|\b(?:exclud(?:e|es|ed|ing)|ineligible|disallow\w*|left out|leave out|omit(?:s|ted)?|t(?:ake|aken|aking|ook) (?:\w+ ){0,8}?out|struck out|removed|net of(?! (?:vat|tax|value added))|(?:for|up to) (?:you|them|the \w+) to (?:find|meet|pay|fund|cover|bear)|(?:is|are|be|being) (?:found|met|borne|covered|paid|funded) (?:by (?:you|the (?:provider|recipient|organisation|charity|grantee|group|contractor|supplier|applicant|club|host))|(?:from|out of) (?:other|its own|your own|their own))|(?:have to|has to|must|need to|are to|is to) be (?:found|met|borne|covered|paid) by (?:you|the (?!council|fund|grant|board|trust)\w+)|(?:meet|pay|find|bear)s? (?:your|their|its|his) own|direct costs only|only (?:the )?direct(?: project| delivery)? costs|will not|elsewhere|(?:your|their|its) own (?:affair|concern|business|lookout|fundraising)|(?:has|have|had) (?:\w+ )?come out\b(?! (?:of|at|to|in)\b)|some other means|never for|strip(?:ped|s)? out|outside the (?:scope|terms|remit)|(?:falls?|lies?|is|are) outside (?:this|the|our|its)|for (?:the \w+(?:'s)?|your|its|their) own (?:account|pocket)|not a source|irrecoverable|unrecoverable|unfundable|knock(?:ed|ing)?\b[^.;]{0,60}\boff|(?:struck|come|taken|left|cut) off|falls? to (?:you|the (?:charity|provider|recipient|organisation|group))|for (?:you|the \w+) to absorb|without the line|own reserves|other donors|look elsewhere|(?:must|should|needs? to|has to|have to|ought to) (?:come|be (?:covered|met|found|paid|funded)) (?:from|out of|by))\b/i;
export const denied = /\b(?:not|no|nothing|none|cannot|never|nor|without|neither|unable)\b/i;
/** "Include but are not limited to", "without limitation", "not an exhaustive list": there is more than is named, and nothing is denied. A share after it is a limit that is lifted. */
export const listGoesOn =
  /\bnot (?:\w+ly )?(?:be )?(?:limited|restricted|confined) (?:only |just |solely )?to\b(?! (?:an? |any )?(?:\w+ ){0,3}(?:[0-9.]{1,5} ?%|per cent\b|percentage\b|share\b))|\b(?:by no means|in no way) (?:limited|restricted|confined) to\b|\bwithout (?:limit(?:ation)?|restriction)\b|\b(?:not|neither|nor) (?:\w+ly )?(?:(?:meant|intended) to be )?(?:an? )?(?:\w+ly )?(?:exhaustive|exclusive|complete|definitive|full) (?:list|or\b)|\bnot (?:\w+ly )?(?:(?:meant|intended) to be )?exhaustive\b|\bnon-?exhaustive\b/gi;
/** "The works include heating and lighting": what is done, and not what is paid for. */
export const saysWhatIsDone =
  /^(?:[0-9.()a-z]{1,6} )?(?:(?!costs?\b|grants?\b|funding\b|price\b|budgets?\b|awards?\b)[\w'-]+ ){0,6}?(?:works?|services?|duties|tasks|roles?|support|training|advice|courses?|workshops?|sessions?|topics|modules|subjects|scope|specification|requirements?|responsibilities|repairs|improvements|measures|refurbishment)(?: (?:required|needed|provided|offered|covered|available|carried out|to be (?:done|provided|delivered|undertaken|carried out)))?(?: (?:will|may|can|could|shall|might|would))?(?: also)? (?:includ(?:e|es|ing)|compris(?:e|es|ing)|cover(?:s|ing)?|involv(?:e|es|ing)|consists? of)\b/i;
/** "Should not leave these out", "don't leave them out", "not only": two denials are none. */
export const twiceDenied =
  /\b(?:cannot|not|never|nothing|no)\b[^.;]{0,20}\b(?:run|exist|work|survive|operate|function|happen|manage|stand)\b without\b|\b(?:not|never|need not|no need to)\b[^.;]{0,30}\b(?:leave|leaving|left|exclude|omit)\w*(?: \w+){0,2}(?: out)?\b|\bnot (?:only|just|least)\b|\bdo not mind\b|\bno objection\b|\b(?:(?:will|would|shall|do|does) )?(?:not|never) (?:\w+ )?(?:query|question|challenge|dispute|quarrel with|argue (?:with|about|over)|haggle over|look behind)\b|\b(?:will not|would not|do not|does not) (?:\w+ )?(?:query|question|challenge|dispute|quarrel with|argue (?:with|about|over)|haggle over)\b|\b(?:will|would|shall) no(?:t| longer) be (?:queried|questioned|challenged|disputed)\b|\bnothing (?:to stop|wrong)\b|\bfunders? (?:will not|do not) like\b|\bfor fear\b|\bwithout (?:it|them|this|that|these|those)\b[^.;]{0,60}(?:\bcannot\b|\bnot\b)|\bwithout (?:any |further )?(?:deductions?|reductions?|questions?|limits?|approval|evidence|having to|needing to)\b|\bdo not run on\b|(?:\bnot|\bnever) (?:touch|trim|shave|pare|claw|reclaim|dock|deduct|cut into)(?:ed|ped)?\b|\bnot directly\b|\b(?:not|never) (?:forget|overlook|neglect|be afraid|be shy|hesitate)\b|\bno (?:reason|need|cause|wish) to (?:argue|question|quarrel|quibble|doubt|challenge|dispute|reduce|cut)\b|\b(?:quer(?:y|ied)|ask(?:ed)? why|question(?:ed)?)\b[^.;]{0,40}\b(?:leaves?|leaving|omits?)\b(?: \w+)? ?(?:out)?|\b(?:ask(?:ed)? why|query)\b[^.;]{0,30}\b(?:leaves? out|omits?)|\bnot (?:turn down|mark down|reject|penali[sz]e|refuse)\b(?: or (?:turn|mark) down)?/gi;
/** "Up to three months' running costs in reserve": money that is kept, and no cost that is met or refused. */
export const reservesHeld =
  /\b(?:(?:months?|weeks?|years?)(?:'s|s'|')? (?:worth )?(?:of )?)?(?:running|operating|core|central) costs?(?: [a-z]{2,10}){0,2} (?:in|as|from) (?:the |its |your |their |free |general )?reserves?\b[^.;]{0,80}|\breserves?\b[^.;]{0,30}\b(?:months?|weeks?|years?)(?:'s|s'|')? (?:worth )?(?:of )?(?:running|operating|core|central) costs?|\b(?:not|never) (?:ask|expect|require|want)(?: for)?(?: you to| your| the| its| any)? (?:[a-z]+ )?reserves?\b[^.;]{0,30}/gi;
/** Only what the work itself costs: "delivery costs alone", "for activity, never for the office behind it". */
export const directOnly =
  /\bonly\b[^.;]{0,40}\b(?:additional|marginal|extra|incremental) (?:\w+ )?(?:costs?|expenditure|spend\w*)\b|\b(?:marginal|additional|incremental) (?:\w+ )?(?:costs?|expenditure)\b[^.;]{0,15}\b(?:only|alone)\b|\bcosts? (?:that |which )?(?:you|it|they|the \w+) (?:would |will )?(?:already |still )?(?:have|incur|carry|bear|be paying|pay)\b[^.;]{0,40}\b(?:anyway|whether or not|regardless|in any case|are not)\b|\b(?:be paying|have to pay|pay) (?:\w+ ){0,3}anyway\b|\bonly costs? (?:that|which) would (?:\w+ )?(?:vanish|fall away|disappear|not (?:arise|exist|be))\b|\b(?:direct|delivery|activity|project|session)(?: delivery| project)? costs?\b[^.;]{0,15}\b(?:alone|only|and nothing else|and for nothing else|and no other)\b|\bonly (?:pays?|funds?|covers?|meets?|supports?) (?:for )?(?:the )?(?:direct|delivery|activit(?:y|ies)|sessions?|projects?)\b[^.;]{0,40}\b(?:never|not|and nothing)\b/i;
/** "The grant is for the worker's wages and for nothing else", in answer to a question on rent. */
export const moneyIsFor =
  /\b(?:grants?|funds?|funding|money|awards?|scheme)\b[^.;]{0,20}\b(?:is|are|pays?) (?:only |just |purely )?for\b|\b(?:cannot|will not|does not) (?:go|stretch|be (?:used|spent))\b/i;
/** Asked for, and not said to be given: "I know you asked for £2,000 towards your office". */
export const askedFor =
  /\b(?:you|they|the \w+) (?:had |have |has |also )?(?:asked|applied|bid|requested)\b|\b(?:your|their|its|the) (?:\w+ )?(?:bid|application|budget|request|proposal|letter|e-?mail)\b[^.;]{0,30}\b(?:asked|applied) for\b/i;
export const givenToo =
  /\b(?:made up of|which is what|agreed?|allow(?:ed)?|giv(?:e|en)|includ(?:e|es|ed)|accept(?:ed)?|granted|paid|pay|covers?|added|in full)\b/i;
/** What another funder allows is no term of this one. */
export const ofOtherFunders =
  /\b(?:another|other|some|most|many|different) (?:\w+ )?funders?\b[^.;]{0,20}\b(?:lets?|allows?|pays?|gives?|adds?|offers?|includes?)\b/i;
/** Asked to put it in: "do not forget your overheads", "prices should allow for management". */
export const invited =
  /\b(?:carry|bear|include|reflect|cover) (?:the|its|a) (?:proper|full|true|fair|real) (?:cost|share)\b[^.;]{0,10}\bof\b[^.;]{0,40}\b(?:management|premises|overheads?|administration|central)\b|(?:\bnot|\bnever) (?:forget|overlook|neglect|be shy (?:of|about)|hesitate)\b|\b(?:remember|be sure|make sure|ensure)\b[^.;]{0,30}\b(?:includes?|adds?|covers?|allows?|budgets?)\b|\ballow for\b|(?:\bnot|\bnever) (?:query|question|challenge|dispute)\b[^.;]{0,40}\b(?:overheads?|core|central|running|management)\b/i;
/** What a question about such costs asks: to pay them, or to set them a limit. */
export const asksToPay =
  /\b(?:help|towards|support|fund|pay|cover|includ|claim|costs?|grant|money|contribut|overheads?|core|budget|help with|spen|allow|eligible|what about|how about|put in)\w*/i;
export const asksForLimit = /\b(?:limit|cap|ceiling|maximum|percentage|restrict)\w*/i;
export const asksForDuty =
  /\b(?:need|have|has|required?|must|should)\b(?! to (?:find|meet|pay))[^?]{0,40}\b(?:to apply|to attend|an? )/i;
/** A sum in a budget beside the name of such costs, with no limit in the name. */
export const boxedSum = /^£[0-9][0-9,.]*k?$/i;
export const limitLabel = /\b(?:max\w*|limit|cap|up to|ceiling|not)\b/i;
/** In a box beside the name of such costs. */
export const boxedYes =
  /^(?:[✓✔]|(?:yes|agreed|accepted|approved|allowed|eligible|included|a |in full|covered|(?:a )?(?:fair|proportionate|reasonable|full|whole|actual|real|true|proper)\b|your own|as (?:in|per) your|at cost|whatever))/i;
export const boxedNo = /^(?:[✗✘×]|no\b|none|not\b|ineligible|excluded|nil\b|£0\b)/i;
/** Every cost has to fit within a price that is capped. */
export const absorbed =
  /\b(?:rate|price|fee|sum)\b[^.;]{0,20}\bmust (?:cover|include|meet) (?:everything|all (?:costs|expenses))\b|\b(?:rate|price|fee|sum) covers everything\b|\b(?:deemed (?:to be )?(?:within|included|covered)|no separate (?:payment|charge|line)|must be absorbed|absorb(?:s|ed)?|to be found within|at no (?:extra|additional) (?:cost|charge))\b/i;
/** What makes work dearer from year to year. */
const rising =
  "(?:inflation|indexation|(?:increase|rise)s? in (?:the |employers' |your |its |our )*(?:costs?|prices|wages|pay|national insurance|national living wage|living wage)|national insurance|living wage|(?:wage|cost|price|pay|staff) (?:rises?|increases?|pressures?|inflation|awards?)|(?:rising|higher|increased|growing) (?:costs?|prices))";
/** A price that stands still while costs rise. */
export const noUplift = new RegExp(
  [
    String.raw`\bno (?:uplift|indexation|inflation\w*|increase)\b[^.;]{0,60}\b(?:inflation|prices?|costs?|national insurance|living wage|term|period|applied|allowed|paid|given|made)\b`,
    String.raw`\b(?:inflation|price|annual) (?:uplifts?|increases?)\b[^.;]{0,30}\b(?:not|never)\b`,
    String.raw`\b(?:not able|unable|cannot|will not|do not|no)\b[^.;]{0,25}\b(?:uplift(?:s|ed)?|indexation|indexed|index-linked|inflationary increases?|(?:allowance|provision)\b[^.;]{0,30}\b(?:inflation|annual increases))\b`,
    // "Rises in the Living Wage are to be absorbed", "to contain cost pressures within existing funding".
    String.raw`\b${rising}\b[^.;]{0,80}\b(?:absorb(?:ed)?|(?:met|found|contained|managed|funded) (?:from )?within|for the (?:recipient|provider|charity|organisation|contractor) to (?:manage|bear|meet|find))\b`,
    String.raw`\b(?:absorb|contain|manage)\b[^.;]{0,30}\b${rising}\b`,
    String.raw`\b(?:grants?|sums?|price|awards?|funding|rates?|payments?)\b[^.;]{0,25}\b(?:frozen (?:at|for)|cash-limited|not (?:rise|go up|increase|keep pace) with (?:inflation|prices|costs)|(?:stays?|remains?|held|kept) at (?:the same|its (?:present|current|20[0-9]{2})) (?:level|amount|rate)\b[^.;]{0,20}\b(?:inflation|prices|costs|years|term))\b`,
  ].join('|'),
  'i',
);
/** What the funder takes on itself, or somebody else does. */
export const absorbedElsewhere =
  /\b(?:not|never|nobody|no one)\b[^.;]{0,40}\b(?:ask|expect|have|need|requir)\w*\b[^.;]{0,15}\babsorb|\b(?:we|us|council|authority|icb|board|funder|commissioners?) (?:(?:will|shall|can|has|have|is|are|to) )?(?:\w+ )?absorb|\babsorbed by (?:us|(?:the|a) (?!provider|recipient|charity|organisation|contractor|supplier|grant)\w+)/i;
/** The funder's own costs, insurance to be held, and people by their posts. */
export const notTheirs =
  /\b(?:scheme|fund|council|board|authority|programme)'s (?:own )?(?:overheads?|running|core|central|management)\b|\b(?:individual|private|council|their) (?:tenants?|households?)\b|\b(?:rent arrears|be liable(?! for (?:any )?(?:central|indirect|overheads?|core|management))|(?:council|authority|icb|trust)'s own (?:running|overhead|management)|public liability|insurance certificate|administration of medicines|management committee|in administration|overhead (?:lines?|projectors?|cables?)|running costs of the (?:council|scheme|fund)|the difference (?:is|between)|scheme is|fund is (?:run|managed)|grants? officer|management accounts|core (?:hours|subjects)|rent support|(?:paid|met|covered) (?:for )?by the (?:school|landlord|parish|church|owner|hospital|employer))\b/i;
/** "Revenue expenditure covers day-to-day running": what is meant, and not what is paid. */
export const defines =
  /^(?:the )?(?:revenue|running|core|overheads?|indirect|central)\b[^.;]{0,25}\b(?:covers?|means?|includes?|refers? to)\b|["'](?:\w+ ){0,2}(?:costs?|overheads?)["'] (?:means?|is|are|has)\b/i;
/** "We will not fund overheads of capital projects", "full cost recovery from public bodies": others may have them. */
export const ofSomeOnly =
  /\b(?:relating to(?: (?:straightforward|capital|equipment|building)\b[^.;]{0,40})?[.:]?$|(?:from|by|of|for) (?:public (?:sector|bod)|statutory|capital|schools|universit))/i;
/** "Where overheads are really higher the Board will consider a higher figure": the limit can be lifted. */
export const mayBeHigher =
  /\b(?:if|where|when)\b[^.;]{0,30}\b(?:accounts?|figures?|books?|costs?|rates?)\b[^.;]{0,20}\b(?:show|are|is|come to)\b[^.;]{0,10}\b(?:more|higher|greater)\b,? (?:please |do )?(?:talk|speak|write|ring|tell|ask|come|let)\b|\b(?:and )?more if (?:your|their|the) (?:accounts?|figures?|books?|costs?)\b|\b(?:talk|speak|write) to us if\b[^.;]{0,30}\b(?:higher|more|greater|above)\b|\b(?:higher|more|greater|above (?:that|this))\b[^.;]{0,40}\b(?:if you (?:can )?(?:show|explain|tell)|with (?:evidence|reasons))\b|\b(?:overheads?|costs?|rates?|limit|share)\b[^.;]{0,60}\b(?:higher|greater|more|above|exceeds?)\b[^.;]{0,90}\b(?:consider|allow|agree|accept|discuss|fund)\w*\b|\b(?:may|can|will) (?:consider|allow|agree|accept|fund)\w*\b[^.;]{0,40}\b(?:higher|greater|more|above)\b[^.;]{0,40}\b(?:overheads?|rates?|percentage|share|figure|contribution)\b/i;
/** The rest of the cost is for the organisation to find: "no group is given 100 per cent", "up to half of the total project cost". */
export const partOnly =
  /\bno (?:group|project|organisation|applicant|scheme)s? (?:is|are|will be|can be) (?:awarded|given|offered|funded)\b[^.;]{0,15}\b(?:100 ?(?:%|per cent)|in full)|\b(?:up to|maximum(?: grant)?(?: is| of|:)|no more than|not (?:more than|exceed)) (?:[1-9][0-9] ?(?:%|per cent)|half|three quarters) of (?:the |your )?(?:(?:total|overall|eligible|net|whole) )*(?:(?:project|scheme|works?|capital) )?costs?\b|\bmatch(?:ed)?[- ]funding (?:of (?:at least )?[0-9]{1,2} ?%|is (?:required|essential|needed|compulsory)|(?:has been|is|must be|to be) (?:secured|confirmed|in place))|\b[0-9]{1,2} ?% match(?:ed)?[- ]funding|\bcontribut\w+\b[^.;]{0,30}\bmatch(?:ed)?[- ]funding/i;
export const small =
  /\b(?:small grants?|micro[- ]?grants?|(?:grants?|awards?|awarded|fund(?:s|ed|ing)?|appl(?:y|ying|ications?)|amounts?|sums?|bids?|bursar(?:y|ies)|offer)\b[^.;?]{0,40}\bup to £(?:[0-9],)?[0-9]{3}\b)|^up to £(?:[0-9],)?[0-9]{3}\b/i;
/** For a thing that is bought or built once, to which running costs hardly belong. */
export const onlyOnce = /\b(?:one-off|equipment grants?|capital (?:only|projects?|costs|expenditure|grants?|works))\b/i;
/** Overheads by the names that leave no doubt; "running costs" may be no more than a hall's heating. */
export const namedOutright = /\b(?:overheads?|core(?: running| operating| organisational)? costs)\b/i;
/** "The Centre must find these from elsewhere", after a sentence that names them. */
export const leftToFind =
  /\b(?:must|should|shall|will (?:need|have) to|has to|have to|needs? to|are to|is to)\b[^.;]{0,15}\b(?:find|meet|pay|raise|bear) (?:for )?(?:these|this|them|those|it|all (?:of )?(?:these|this|that))\b(?! (?:out of|from) (?:the|this|your) (?:grant|award))/i;
/** The costs of bidding, of a loan, of another body or of paying late; what volunteers' hours are worth. */
export const ofOthersCosts =
  /\battend(?:ing|ance at) (?:an? |the |any )?(?:interviews?|presentations?|briefings?|clarification)\b|\b(?:tender|bid|interview|submission) costs\b|\bunder this (?:fund|scheme)'s own\b|\bparent(?: company| body)?(?:'s|s')? (?:\w+ ){0,2}(?:overheads?|charges?|costs?)\b|\boverheads? (?:of|from) (?:their|its|the|a|your) parent\b|\b(?:preparing|writing|making|submitting|drawing up) (?:your|the|their|its|a|an) (?:bid|tender|application|quotation|proposal)|\bcosts? of (?:bidding|tendering|applying)\b|\bduring the (?:application|tender|bidding|procurement)\b|\bvolunteers'? (?:admin\w*|management|office|supervision) time\b|\blate (?:payments?|invoices?)\b|\b(?:the|this|a|any|your|our|bridging|bridge) (?:\w+ )?loans? (?:can|may|must|is|are|cannot|will)|\b(?:of|for|by) (?:another|some other|any other|a parent|your parent|a national) (?:organisation|body|charity|group|company)\b|\bnext door\b|\b(?:of|by) (?:trade unions?|political part(?:y|ies))\b|\b(?:council|board|authority|trust|fund|partnership|commissioner)\b[^.;]{0,30}\b(?:its|their) own (?:\w+ )?(?:costs?|overheads?|administration|staff)\b/i;
/** "Schools may not claim their management costs": it touches only some who might ask. */
export const ofSomeApplicants =
  /^(?:[0-9.()a-z]{1,6} )?(?:\w+ ){0,2}?(?:schools?|colleges?|universit(?:y|ies)|individuals|businesses|firms|profit-making \w+|statutory (?:bodies|organisations|services)|(?:parish|town)(?: and (?:parish|town))? councils|public bodies|national charities|landlords|applicants (?:without|who|that|with|whose)|those without)\b[^.;,]{0,60}\b(?:may not|cannot|must not|will not|are not|is not|not be able|shall not|do not|unable)\b/i;
