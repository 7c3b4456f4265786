export const offer =
  /\b(?:fund(?:ed|ing|s)?|(?:initial|first|main|core) period|duration|(?:our|funding|financial) commitment|(?:core|financial|our) support|agreements?|contracts?|(?:this|the) deed|award(?:ed|s)?|grants?|on offer|(?:your|this|the|each) allocation|term|purchase order|providers?|services?|arrangements?|extension|programme|commission(?:ed)?|sla|delivery period|offer of (?:money|support)|in force|(?:the|this|our) (?:\w+ )?pilot|(?:the|this) trial)\b/i;
/** Without the words that speak of much besides an offer: "notices stay on the service for ten years". */
export const tightOffer =
  /\b(?:fund(?:ed|ing|s)?|(?:our|funding|financial) commitment|agreements?|contracts?|awards?|grants?|terms?|arrangements?|extension|commission(?:ed)?|sla|purchase order|offer of (?:money|support)|(?:your|this|the|each) allocation)\b/i;
/** Periods that money, records, bids and staff have, none of them the length of the offer. */
export const otherPeriod =
  /\b(?:spend|spent|report(?:s|ing)?|claims?|evaluation|retain|retention|records?|keep|kept|accounts|turnover|experience|previous|(?:the|its|your|their|our) last(?! (?:day|date)\b)|since|insurance|tupe|remain open|acceptance|validity|valid for|mobilisation|standstill (?:period|ends)|interest|repay|constitution|established|dbs|waiting list|referral|age|aged|complain\w*|respond|apply(?! for (?:a (?:period|term) of )?[a-z0-9-]{1,14} (?:months?|years?),? (?:from|beginning|starting|commencing|with effect from)\b)|applications?|deadline|questions?|notice|warning|forewarn|review of|maintenance|defects|warranty|probation|half-term|reserves|running costs|afterwards|arrears|drop-in|event|interview)\b/i;
export const provisionalWords =
  /\b(?:provisional|indicative|proposed|our (?:current )?(?:view|intention)|subject to (?:confirmation|approval)|anticipated)\b/i;
export const startWords =
  /\b(?:start(?:s|ing)?(?: date| on)?|commenc(?:es?|ing|ement)(?: date)?|beg(?:ins?|inning|an|un)|effective date|takes? effect|(?:comes?|coming) into force|first day|contract start|from|with effect from|award starts)\b/i;
export const endWords =
  /\b(?:finish(?:es|ing)?|(?:years?|months?),? to|(?:period|term|funding|grant|contract|agreement)(?: up)? to|(?:left|unspent|remaining) (?:on|at|after)|end(?:s|ing)?(?: date)?|expir(?:y|es?|ation|ing)(?: date)?|stops?|lapses?|as far as|long-?stop date|termination date|last day|final day|conclu(?:des|sion)|until|up to(?= $)|up to and including|contract end|completion date|terminates(?: on)?|(?:finished|completed) by|(?:continues?|lasts?|runs?|subsists?|goes on|remains? in force) (?:to|till)|(?:all )?(?:gone|used up|spent) by|(?:that is|i\.e\.),? to)\b/i;
export const optionTo =
  /\b(?:option\b[^.;]{0,80}\bto (?:continue|carry on|keep|run on|go on|take)|possibility of|possible|possibly|extension|extend(?:ed|able)?|prolong(?:ed)?|lengthen(?:ed)?|renew(?:ed|al)?|again|carr(?:y|ied) (?:\w+ )?(?:forward|on)|(?:may|might|could|can) (?:\w+ )?(?:be )?(?:continued?|go on|run on|kept going)|taken on|(?:mov(?:e|ed)|put back|push(?:ed)? back|defer(?:red)?|postpone[d]?) the (?:end|last|final|expiry|closing))\b[^.;]{0,40}\b(?:to|until|as far as)\b[^.;]{0,12}$/i;
/** "Last day to book a one-to-one", "first day for questions": a day to do something by, and no day of the money. */
export const dayToAct =
  /\b(?:last|final|first) (?:day|date|chance|moment) (?:to|for|on which to) (?:book\w*|apply\w*|ask\w*|send\w*|regist\w*|submit\w*|submission\w*|repl(?:y|ies|ying)|respon\w+|enter\w*|entr(?:y|ies)|questions?|quer(?:y|ies)|applications?|comments?|hav(?:e|ing) your say|tell\w*)\b/i;
/** "The consultation on the grants begins on", "the grant round runs from", "roadshows run from": the days of asking and of applying. Not "grants that run from". */
export const ofAsking =
  /\b(?:consultations?|surveys?|questionnaires?|road-?shows?|drop-ins?|workshops?|briefings?|surger(?:y|ies)|(?:grants?|funding|application|bidding) (?:rounds?|windows?|period for applications)|applications?|help with (?:your|the|an) (?:application|form|bid)s?)\b(?:(?!\b(?:that|which|whose|awards?|contracts? (?:for|to|from)|funded)\b)[^.;,]){0,80}\b(?:opens?|runs?|starts?|begins?|(?:is|are) (?:open|held|live)|takes? place|closes?|finish(?:es)?|ends?)\b[^.;,0-9]{0,16}$/i;
/** "Evaluation begins", among the dates of a tender. */
export const stageOfTender =
  /\b(?:evaluation|moderation|scoring|marking|short-?listing|clarifications?|bidding|tender(?:ing)? (?:period|window)|market engagement|standstill|consultation)\b/i;
/** "Or on 31 March 2030 if it is extended". */
export const ifExtended =
  /^,? (?:if|where|should) (?:it|this|the \w+)\b[^.;]{0,20}\b(?:extend|renew|prolong|continu|exercis|tak(?:e|en) up|used\b)/i;
/** Over, or in a definition before, time that an option may add. */
export const optionLabel =
  /\b(?:extensions?|extended|options?|renewals?|(?:could|can|may|might|will) (?:it|this|they|the \w+) (?:\w+ )?(?:carry on|go on|continue|be (?:extended|renewed|carried on)|run on|last longer))\b(?! (?:of (?:the|your|this) (?:grant|agreement|contract) (?:is|was|has been) agreed))/i;
/** A contract or grant before this one, or the one that this replaces: "the present contract, let for two years". */
export const anotherTerm =
  /\b(?:funded|paid|supported|commissioned|run) (?:\w+ )?(?:latterly|formerly|previously|hitherto|until now)\b|\b(?:latterly|formerly|previously|hitherto) (?:funded|paid|supported|commissioned)\b|\b(?:present|current|existing|old|earlier|previous|prior|former|expiring|outgoing|last) (?:\w+ ){0,2}?(?:contracts?|grants?|agreements?|arrangements?|awards?|funding|sla|service level agreement|deed|scheme|provider)\b/i;
/** Words by which the present one is carried on, so that its new length is this document's own. */
export const carriesOn =
  /\b(?:exten(?:d|ds|ded|ding|sion)|renew\w*|continu\w+|vary|varied|variation|roll\w* (?:over|forward)|prolong\w*)\b/i;
/** One year of several, a definition of a year, or a rent or payment period: no length of the whole. */
export const partOfTerm =
  /\b(?:final|last|first|second|third|fourth|remaining|each|every|any|per) (?:\w+ )?(?:years?|months|quarters?)[ (,:]*$|["'](?:\w+ )?(?:year|quarter|month)["'] (?:means|is) [^.;]{0,20}$/i;
/** Time that may be added and is not promised: "with an option to extend it by a further", "may be lengthened by". */
export const mayAdd =
  /(?<!\bno )\b(?:option\w*|(?:may|can|could|might)(?! ?not\b)|possible|possibly|possibility|potential(?:ly)?|right to|if (?:both|resources|the))\b(?:(?!\b(?:(?<!need )not|never)\b(?! more than| exceeding| later than| less than))[^.;]){0,80}\b(?:exten\w+|lengthen\w*|prolong\w*|renew\w*|(?:put|push)(?:ed|ting|ing)? back|mov(?:e|ed|ing) back|defer(?:red)?|postpon(?:e|ed))\b[^.;]{0,60}$|(?<!\b(?:no|not|cannot|never)(?: be| to)? )\b(?:option|extension|extend\w*)\b[^.;]{0,60}\b(?:of|for|by)\b[^.;]{0,30}\b(?:further|additional|another|up to)\b[^.;]{0,20}$|(?<!\b(?:no|not|never)(?: any)? )\boptions? to (?:extend|renew|prolong|continue)\b[^.;]{0,30}\b(?:of|by|for)\b[^.;]{0,12}$|\b(?:have|has|keeps?|retains?) an option\b[^.;]{0,100}\bto (?:continue|carry on|extend|renew)\b[^.;]{0,30}\bfor (?:a |another )?(?:further )?$|(?<!\b(?:no|not|any|without)(?: an| the)? )\boptions? (?:for|of|on)(?: up to)?(?: a)?(?: further| another| additional)? $/i;
/** "A possible further six months", "two options, each of twelve months". */
export const possiblyMore =
  /\b(?:possible|potential|optional|possibly|perhaps)(?: a| an| up to| by)? (?:further|additional|extra|another)(?: \w+){0,2} $|(?<!\bno )\b(?:options|extensions)(?: to \w+)?(?: are)?,? (?:each |both )?(?:of|for|lasting)(?: up to)? $/i;
/** "Maximum term four years", beside a first one. */
export const maximumIs =
  /^(?:the )?(?:maximum|longest|overall) (?:\w+ )?(?:term|length|duration|period)(?: is| of|:)?(?: up to)? $/i;
/** The same in verbs of its own: "may offer to carry it on for", "might keep the arrangement going for"; only of a length that comes on top. */
export const mayGoOn =
  /\b(?:may|can|could|might|right to|option to|possible to)(?! ?not\b)(?:(?!\bnot (?!more))[^.;]){0,80}\b(?:carr(?:y|ied) (?:\w+ ){0,3}on|continu\w+|keep\b[^.;]{0,40}\bgoing|roll(?:ed)? (?:\w+ )?(?:forward|over|on)|run on|go on|add(?:ed)?|repeat(?:ed)?|offer|fund|support|award|follow(?:ed)?)\b[^.;]{0,70}$|\b(?<!\b(?:no|any|little) )(?:possibility|prospect|chance) of\b[^.;]{0,30}$|\b(?:enough|money|budget|provision|scope)\b[^.;]{0,40}\bfor (?:up to )?$|\bthere (?:may|might|could) be (?:up to )?$/i;
/** Words that put a length on top of another: "for two more years", "for six months after that". */
export const onTop =
  /\b(?:further|more|another|additional|extra|optional|again|on top|after that|thereafter|beyond that|add(?:ed)? (?:up to )?)\b/i;
/** "A further year may follow", "an extra year is possible". */
export const mayFollow =
  /^ (?:of (?:funding|support|grant|the (?:grant|contract)) )?(?:(?:may|might|can|could)(?! ?not\b) (?:also )?(?:follow|be (?:added|offered|awarded|given|granted|agreed|possible))|(?:is|are) (?:also )?possible)\b/i;
/** "Then up to 12 months more if the Council so elects". */
export const moreIf =
  /^ (?:more|further|longer|on top)\b,? ?(?:(?:if|at|subject|should|where|by agreement|as an option)\b|[().])/i;
/** "The longest it could last, with extensions, is". */
export const longestIs =
  /\b(?:longest|most|maximum)\b[^.;]{0,20}\b(?:it|this|they|the \w+) (?:could|can|may|might) (?:last|run)\b[^.;]{0,40}$/i;
/** "The maximum term after all extensions will be", "including options the contract may last": the whole with what may be added. */
export const wholeWithOptions =
  /\b(?:maximum|total|overall|longest|whole|full)\b[^.;]{0,40}\b(?:term|period|duration|length|contract|agreement)\b[^.;]{0,30}\b(?:extensions?|extended|options?|renewals?)\b[^.;]{0,40}$|\b(?:including|inclusive of|with|after|using|counting)\b[^.;]{0,25}\b(?:extensions?|options?|renewals?)\b[^.;]{0,50}\b(?:(?:maximum|total|overall) (?:of|\w+ (?:of|is|will be))|in total|in all|up to|could last|may last|would last|will last|to)\b[^.;]{0,15}$/i;
/** "Expiry Date" means, or without the quotation marks at the start of a clause. */
export const defined =
  /(?:["'][^"']{0,30}["'](?: (?:means|shall (?:be|mean)|is)|:|,)|^[A-Z][A-Za-z ]{2,40} (?:means|shall be)|(?:^|; )(?:[0-9.()]{1,8} )?(?:The )?[A-Z][a-z]{2,15} (?:Date|Day)(?: (?:is|will be|shall be|means)|:))(?: the)? ?$/;

/** "Extension Period" means a period of twelve months: what it adds is not promised. */
export const optionDefined = /["'][^"']{0,20}\b(?:extension|option|renewal)[^"']{0,20}["'](?: means|:)[^.;]{0,40}$/i;
/** Somebody else's money, told as a fact about the work. */
export const anothersFunding =
  /\b(?:has|have|had|commissioner|council|board|trust|we|charity) (?:also |now |since )?(?:secured|obtained|attracted)\b(?! (?:your|the extension))|\b(?:lottery(?: community fund)?|arts council(?: england)?|sport england|home office|government|ministry|trusts?|foundations?|children in need|comic relief) (?:is|are|will be|has been|have been|was) (?:also )?(?:funding|paying|supporting)\b|\bfunded by the (?:national lottery|lottery|government|home office|arts council)\b/i;

/** Told in the past, and an offer all the same: "Cabinet agreed to extend", "the panel awarded you". */
export const granted = /\b(?:agreed|approved|decided|awarded|offered|granted|confirmed|extended)\b/i;
