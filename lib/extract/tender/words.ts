/** What bidders send in, by all its names. A buyer's replies to questions are none. */
export const bid =
  /\b(?:sq|pqq|tenders?|bids?|bidding|offers?|quotations?|quotes?|submissions?|proposals?|responses?|itt|rfq|requests? to (?:participate|join|be admitted)|expressions? of interest|applications?|questionnaires?|your (?:\w+ ){0,3}(?:prices?|figures)|method statements?|prices (?:are|to be) \w+|repl(?:y|ies)(?! to (?:\w+ )?(?:consultation|survey|questions?|queries|clarifications?|enquir)))\b/i;
export const due =
  /\b(?:deadline|closing (?:date|time)|last (?:moment|chance|opportunity|time for)|(?:final|latest) (?:day|date|moment|time)|clos(?:es?|ing)|cut-?off|returnable|to be in|submi(?:t|tted|ssion)|lodged?|uploaded to|return(?:ed)?|receipt|received|no later than|not later than|by|before|up to|due|(?:accepted|invited|welcome|taken|sought) (?:until|till|up to))\b[^.;]{0,90}$/i;
export const otherDue =
  /\b(?:questions?|clarifications?|enquir(?:y|ies)|queries|answers?|award|standstill|decisions?|evaluation|interview|presentations?|briefings?|workshops?|site visit|register|start|mobilis\w+|publication|published|contract notice|next|feedback|information will be)\b/i;
/** A time to come to an event, or to say what one thinks of a plan to buy: nothing is bid for yet. Nor when the buyer itself replies. */
export const otherReply =
  /\b(?:attend\w*|(?:engagement|information|briefing|market) (?:events?|days?|sessions?|questionnaires?|deadline|closes|ends)|webinars?|book (?:a|your) (?:places?|slots?)|market (?:engagement|test\w*|sounding|consultation)|(?:we|the (?:council|authority|buyer|trust|board|icb)|officers) (?:will |shall |can |hope to |aim to |expect to |intend to |undertake to )?(?:reply|respond)|our (?:reply|replies|response))\b/i;
export const bidNamed = /\b(?:tenders?|bids?|quotations?|quotes?)\b/i;
export const bidsSent =
  /\b(?:tenders?|bids?|quotations?|quotes?|proposals?|replies) (?:\w+ ){0,4}(?:returned|received|submitted|sent|lodged|uploaded|due|in)\b|\b(?:submit|return|send|lodge|upload)\w* (?:\w+ ){0,3}(?:tenders?|bids?|quotations?|quotes?|proposals?|replies)\b/i;
/** The whole document asks for no bids. */
export const noCallYet =
  /\bnot (?:yet )?(?:itself )?(?:a |an |the |part of (?:a|any|the) |any |intended as (?:a|an) )?(?:formal )?(?:call for competition|invitation to (?:tender|bid|quote)|(?:procurement|tender(?:ing)?|competitive) (?:process|exercise|procedure)|tender\b(?! (?:from|by|that|which|will|shall))|advert(?:isement)? for (?:a |the )?(?:tender|contract))/i;

export const issuing =
  /^out(?: to market)?:?$|^open(?:ed| from| since)?:?$|^(?:went |goes |gone )?live:?$|\badvert(?:isement)?\b(?! (?:for|of))|\b(?:published|issued|issue|date of issue|posted|placed online|on the portal|(?:opportunity|competition|tender|notice|invitation) (?:is |goes |went )?(?:live|placed|out)|notice date|date of notice|(?:de|di)spatch(?:ed)?(?: date| of (?:this|the) notice)?|notice (?:sent|placed|dispatched)|(?:itt|rfq|tender|invitation) to market|advertised|advert (?:placed|out)|(?:opportunity|notice) added|publication|uploaded|documents (?:available|released)|(?:sent|goes|send (?:this|it|them)) out|(?:goes|go) live|launch(?:ed)?|we (?:publish|advertise|issue)|(?:publish|release|advertise|send out|put out) (?:the )?(?:tender|itt|rfq|notice|invitation|opportunity|documents|papers|pack)|live date|(?:documents?|papers|pack|itt|rfq|notice|advert|invitation) (?:go(?:es)? )?(?:on(?:to)?|up on|to) (?:the |our )?(?:portal|market|website|system)|(?:itt|rfq|invitation|tender|documents?|papers|pack) (?:is |are )?(?:available|released|sent|out|circulated|to (?:suppliers|bidders|providers|market)|opens?)|(?:portal|opportunity|competition|tender|bidding|window|process|round|interest|submissions|applications|bids) (?:\w+ ){0,3}(?:opens?|starts?|begins?|opening)|documents (?:can|may) be (?:requested|downloaded) from|(?:procurement|tendering|exercise) (?:\w+ )?(?:begins?|starts?|commences?|opens?))\b/i;
/** The notice itself, with the day of it. */
export const noticeLabel = /^(?:uk[0-9]{1,2}:? ?(?:- )?)?(?:tender|contract) notice$|^tender$/i;
/** A day that opens something, with no word of what. */
export const openedLabel = /^(?:date )?(?:start(?:s|ing)?|open(?:s|ing|ed)?|from|available from)(?: date)?:?$/i;
/** The same in a line of several days: "Opens 1 May · Closes 30 May". */
export const entryOpens = /(?:^|[·|•;] ?)opens?:? (?:\w+day,? )?$/i;
/** Over the first and last day for bids. */
export const windowLabel =
  /\b(?:expressions? of interest|EOI|tender(?:ing)?|bid(?:ding)?|quotation|submission|opportunity|advert(?:isement)?) (?:window|period|dates)\b/i;
/** The same in a sentence, just before the day. */
export const issuedOn =
  /\b(?:date of issue|(?:de|di)spatch(?:ed)?(?: date)?|^out|placed(?: online| here| on (?:the|our) (?:portal|website|site))?|posted(?: online| here)?|(?:opportunity|competition|tender|notice|invitation) live|on (?:the|our) portal from|put (?:this|it|the|our) ?(?:\w+ ){0,3}up|released (?:this|these|the) (?:\w+ ){0,2}(?:documents|papers|pack|invitation)|(?:this|it|papers|documents|pack|invitation|tender|notice) (?:all )?came out|(?:been |went |is )live(?: since| from)?|(?:went|goes|put|posted|placed|published|issued|available|advertised|appeared|been|are|is) (?:live |up |out )?on (?:the|our|its|a) (?:[\w-]+ ){0,3}(?:portal|(?:web)?site|platform|page|system|hub|finder)(?: from| since)?|(?:issue|publication|release|launch) of (?:this|the|our) [^.;]{1,40} (?:took place|was|is)|sending (?:this|it|them) (?:round|out)|(?:window|portal|competition|opportunity|bidding|tendering|tenders?|procurement|stage (?:1|one)(?: \([^)]{0,40}\))?) (?:opens?|(?:was )?opened):?(?: (?:for|to) (?:bids|tenders|bidders|quotes))?(?: at [0-9:.apm]{1,8})?|(?:tenders|bids|quotations|quotes) (?:are |were )?invited|(?:itt|rfq|tender|invitation|pack|papers) out|(?:documents|papers|pack|itt|rfq|invitation) (?:are |is |will be )?available(?: online| to download)?|live date|(?:exercise|competition|process) (?:began|starts?|started|begins)|issued|published|uploaded|advertised|released|circulated|dated|(?:notice|invitation|letter|request)(?: is|:)? of|(?:goes|went|sent|is) (?:out|live|up)(?: to [^.;]{0,40})?|(?:issued|sent|released) (?:through|via|by (?:e-?mail|post)) [^.;]{0,60}|sent to [^.;]{0,40}|launched|(?:advertised|issued|published|launched|released|put) (?:this(?: (?:contract|tender|opportunity|invitation|notice|request|work|service))?|it|(?:the|our) (?:\w+ ){1,3})(?: ?out)?|on (?:the|our) (?:portal|website|contracts finder|find a tender)|^(?:invitation to (?:quote|tender|bid)|request for quotations?),)(?: (?:on|at|from))?[: ]+(?:\w+day,? )?$/i;
export const notIssued =
  /\b(?:guidance|regulations|next|planned|estimated|award|answers?|contract notice(?! (?:was )?published)|supplement\w*|corrigendum|amend\w*|revised|change notice|results?|clarifications?|pipeline|prior|(?<!to )market|returned|received)\b/i;

/** A label that names the day for bids. */
export const dueLabel =
  /\b(?:deadline|time limit|clos(?:ing|es?)|return(?:ed)?|submissions?|submit|recei(?:ved|pt)|due|submitted|lodged?|uploaded|in by|by(?! (?:e-?mail|post|hand|letter|phone)\b)|end date|ends?$|last (?:day|date|moment|chance)|reach(?:es)? us|send us|last (?:time|hour) for|uploads?|uploading|shuts?|(?:tenders|bids|offers?|prices|quotes|quotations|proposals|replies|responses|submissions) (?:(?:must|to|all|need to|should|have to) (?:be )?)?(?:in|back|with us|here)|(?:final|latest|last) (?:day|date|moment|time))\b/i;
/** How long a bid holds good, and what the winner sends in. */
export const noBid =
  /\b(?:valid\w*|acceptance|open for|interim|(?:progress|monitoring|final|annual) reports?|claims?|invoices?|accounts)\b/i;
/** One that does so with no word of bids. */
export const closingLabel =
  /^(?:advert(?:isement)? (?:ends?|end date|closes)|back(?: by| with us| in)?:?$|date (?:closes|closing|due)|cut-?off|closing time|closing(?: date)?$|closing date|deadline|(?:(?:the )?(?:portal|opportunity|competition|window|procurement|bidding) )?(?:closes|locks|shuts)|return date|submission date|you (?:reply|respond|quote|bid|tender)(?: to us)? by)/i;
/** One that may, where nothing says it better. */
export const bareLabel =
  /^(?:due(?: date)?|documents required by|expressions? of interest(?: by)?|responses|replies|tenders|bids|quotes|quotations|submissions|proposals)$/i;

/** "The deadline for questions is 12 May and for tenders 30 May": the second deadline lends the first one's word. */
export const deadlineFor = /\b(?:deadlines?|closing (?:date|time)|last (?:day|date))\b/i;
export const forBids =
  /^ ?(?:and )?(?:(?:it|that) is )?(?:for|of) (?:the )?(?:tenders|bids|quotations|quotes|submissions|proposals|responses|replies) (?:is |on )?$/i;
/** "Tenders that come after noon on 30 June will not be opened", "nothing that comes after noon on 30 June will be opened". */
export const tooLateAfter =
  /\b(?:after|later than)(?: (?:[0-9:.apm]{1,8}|noon|midday|midnight)){0,4}(?: on)? ?(?:\w+day,? )?$/i;
export const notOpened =
  /^[^.;]{0,30}\b(?:(?:will|shall|can|may) ?not (?:then )?be (?:opened|considered|accepted|looked at|read|taken)|(?:will|shall|may) be (?:returned unopened|rejected|disregarded|excluded|ruled out|refused|set aside|void|discounted|too late))\b/i;
export const nothing = /^(?:nothing|no (?:tenders?|bids?|quotations?|quotes?|proposals?|repl(?:y|ies)))\b/i;
export const opened = /^[^.;]{0,30}\b(?:will|shall|can|may) be (?:opened|considered|accepted|looked at|read|taken)\b/i;

/** "We cannot look at tenders that reach us later than noon on 30 June". */
export const notOpenedLater =
  /\b(?:cannot|not)\b[^.;]{0,20}\b(?:look at|open|consider|accept|take|read|mark)\b[^.;]{0,30}\b(?:tenders?|bids?|quotations?|quotes?|proposals?|replies|anything)\b[^.;]{0,30}\b(?:after|later than)\b[^.;]{0,25}$/i;
/** "Nothing will be taken in after 30 June". */
export const nothingAfter =
  /^(?:nothing|no (?:tenders?|bids?|quotations?|quotes?|proposals?|repl(?:y|ies))) (?:will|shall|can|may) be (?:taken(?: in)?|accepted|opened|considered|looked at|read) (?:if it comes )?(?:after|later than)\b[^.;]{0,25}$/i;
/** "Noon on 30 June is the last moment at which a tender can be taken", "at noon on 30 June the portal shuts". */
export const lastMoment =
  /^[^.;]{0,10}\b(?:is|will be) the (?:very )?(?:last|final|latest) (?:day|date|moment|time|hour)\b/i;
export const shutsThen =
  /^,? (?:is when )?the (?:portal|competition|window|bidding|opportunity|tender box) (?:shuts|closes|locks|ends)\b/i;
/** "Quotes by e-mail, please, no later than 30 June". */
export const byThen =
  /^ ?(?:please,? )?(?:by|no later than|not later than|before|returnable|the (?:first|next) (?:round )?closes)\b[^.;,]{0,30}$/i;
/** Of the bids named in the sentence before: "this time they close on 30 June". */
export const theyClose =
  /^(?:this time,? |now,? |but )?(?:they|it|ours|this one|we) (?:now )?close[sd]? (?:on |at )?[^.;,]{0,20}$/i;
/** The lead of a paragraph that names the day: "When. By 5pm on Friday 28 November". */
export const leadOfDay =
  /^(?:when|by when|deadline|closing date|closing|reply by|how long have you got|your deadline)[.:?]?$/i;
/** A whole entry of a line of dates: "Goes live 1 May · Closes ", "answers 20 May; bids in ". */
export const entryOfDates =
  /(?:^|[·|•;] ?)(?:(?:the )?(?:portal |opportunity |competition )?closes|(?:all )?(?:bids|tenders|quotes|quotations|proposals|offers) (?:in|back|returned|due))(?: by| on| at)?:? (?:\w+day,? )?$/i;
/** "Finishes at 5pm on 30 May, when quotations must be in". */
export const whenIn =
  /^,? (?:when|by when|by which (?:time|day|date)) (?:all )?(?:bids|tenders|quotes|quotations|proposals|offers) (?:must|should|have to|need to|are to) (?:be|have)\b/i;
/** In the sentence after: "Quotations received later will not be looked at". */
export const laterOnes =
  /\b(?:tenders?|bids?|quotations?|quotes?|proposals?|offers?|repl(?:y|ies))\b[^.;]{0,30}\b(?:later|after (?:that|then|this)|late)\b|^late(?:r)? (?:tenders?|bids?|quotations?|quotes?|proposals?|offers?|repl(?:y|ies))\b/i;
/** It was done by then: "the bid was sent by 30 May". */
export const wasDone =
  /\b(?:was|were|had been|has been) (?:sent|made|submitted|returned|received|lodged|put in)\b[^.;]{0,20}$/i;
/** Who did it, and not when it is due: "won by the Bridge Trust on 30 June". */
export const byWhom =
  /\b(?:won|awarded|let|run|held|delivered|provided|managed|led|drawn up|written|prepared|assessed|evaluated|scored|marked|opened|chaired) by (?!noon|midday|[0-9])[^.;,]{0,60}$/i;
/** The reason given first says nothing of what was put back: "because of the questions received we have moved it to". */
export const reasonFirst =
  /^(?:because|owing|due|as|since|after|following|in (?:response|answer|reply|view))\b[^,;]{0,60}?(?:, |\b(?=(?:we|the|it|this)\b))/i;
/** The day that held before: "put back from 10 June to 17 June". */
export const putBackFrom =
  /\b(?:put back|moved|extended|changed|postponed)\b[^.;]{0,15}\bfrom (?:\w+day,? )?$|\b(?:(?:which|that) was|originally|previously|formerly)(?: set)?(?: for| at| to be)? (?:\w+day,? )?$/i;
/** "The closing date was 10 June": by itself it may be the day still. */
export const wasDue =
  /\b(?:was|were|had been|was to (?:have )?be(?:en)?|first set|(?:first|original|old|earlier|previous)\b[^.;]{0,25}\b(?:deadline|closing date|date))\b[^.;]{0,25}$/i;
/** "It has been extended to 17 June", "and is now 17 June". */
export const putBackTo =
  /\b(?:extended|put back|pushed back|put off|moved(?: back)?|postponed|changed|revised|lengthened)\b[^.;]{0,60}\b(?:to|until|till|and is now) (?:(?:noon|midday|midnight|[0-9:.apm]{1,8}) )?(?:on )?(?:\w+day,? )?$|\b(?:deadline|closing date|bids|tenders|quotations|proposals|offers)\b[^.;]{0,40}\b(?:now|instead)\b[^.;]{0,20}\b(?:by|until|on|is|are) (?:(?:noon|midday|midnight|[0-9:.apm]{1,8}) )?(?:on )?(?:\w+day,? )?$|\b(?:deadline|closing date|closing time|return date)\b[^.;]{0,40}\b(?:(?:is|becomes) now|now (?:is|becomes)) (?:\w+day,? )?$/i;
/** The day that holds now: "the closing date, which was 10 June, is now 17 June". */
export const nowDue =
  /\b(?:closing date|deadline|return date)\b[^.;]{0,60}\b(?:is now|now becomes|becomes|has become) (?:\w+day,? )?$/i;

/** "Until 14 February to ask questions": what is to be done by then is no bid. */
export const toOther =
  /^[^.;]{0,8}\bto (?:ask|book|register|raise|query|comment|seek|request|sign up|view|visit|tell|say|reply to|answer|(?:send|put|submit)\b[^.;]{0,20}\b(?:questions|queries|comments))\b/i;
/** "You have until 30 June to send us your proposal": what is to be done by then comes after the day. */
export const until =
  /\b(?:until|till|up to)\b[^.;]{0,30}$|\b(?:have|allow|giv(?:e|ing))\b[^.;]{0,40}, (?:that is )?to $/i;
export const toBid =
  /^[^.;]{0,6}\b(?:suppliers|bidders|tenderers|you|organisations|groups|charities|providers|anyone) (?:may|can) (?:bid|tender|quote|put in|submit|send in|lodge|upload)\b|^[^.;]{0,20}\bto (?:reply|respond|bid|quote|tender|(?:prepare|complete|fill in|finish)\b[^.;]{0,40}\b(?:return|submit|send|upload)|(?:send|submit|return|lodge|upload|get|let us have|put in)\b[^.;]{0,30}\b(?:tenders?|bids?|quotations?|quotes?|proposals?|repl(?:y|ies)|response|submission|prices?))\b/i;
/** "The invitation stays open until 30 June". A tender that stays open for acceptance may still be taken up by the buyer. */
export const openUntil =
  /\b(?:bidders|suppliers|tenderers|providers|organisations|you)(?: (?:will|then|all|do))? (?:now )?(?:have|has|get|are given) (?:until|till|up to)\b[^.;]{0,25}$|\b(?:invitation|opportunity|competition|call|request|bidding|portal|tender)\b(?![^.;]{0,60}\bacceptance\b)[^.;]{0,60}\b(?:is|are|stays?|remains?|be|kept|left) open (?:until|till|to|up to)\b[^.;]{0,30}$/i;
export const windowOf =
  /\b(?:(?:tender|tendering|bidding|quotation|submission) (?:period|window)|(?:tenders|bids|quotations|quotes|proposals|replies) (?:are invited|are open|may be (?:sent|submitted|lodged)|can be (?:sent|submitted|lodged))|(?:you|suppliers|bidders|organisations|providers) (?:can|may) (?:bid|tender|quote)|(?:competition|opportunity|tender|invitation to tender|bidding|procurement) (?:is |will be |stays |remains )?open|(?:competition|opportunity|invitation to tender|bidding|tendering|procurement) (?:will |is to |is due to |shall )?runs?|(?:receiv|accept|tak|welcom|invit)(?:es?|ing|s)? (?:tenders|bids|quotations|quotes|proposals|replies))\b[^.;]{0,50}$/i;
export const windowEnds =
  /\b(?:stop|cease|finish) (?:taking|accepting|receiving) (?:in )?(?:tenders|bids|quotations|quotes|proposals|replies)\b[^.;]{0,20}$|\b(?:tender(?:ing)?|bidding|quotation|submissions?) (?:period|window|stage)\b[^.;]{0,60}\b(?:clos\w+|end\w*|shuts?)\b[^.;]{0,20}$|\b(?:the window|the portal|bidding|tendering|the competition|the opportunity) (?:(?:opens?|(?:is|was) opened|opened)\b[^.;]{0,60}\b(?:and|,) )?(?:(?:is|are) (?:due )?to |will )?(?:clos\w+|ends?|shuts?|locks?)\b[^.;]{0,30}$/i;
/** A whole question of a page of questions that asks for the day. */
export const whenDue =
  /\bwhat(?: is|'s) the (?:last|final|closing|latest) (?:day|date|time|moment) (?:for|to)\b[^?]{0,30}\b(?:tender|bid|quot\w+|proposal|repl(?:y|ies)|submit|submission|respon\w+)|\b(?:when|what time|which day)\b[^?]{0,40}\b(?:send|get|hand|put) (?:it|this|ours|them|everything) (?:in|back|to you)\b|\b(?:when|what|which day|how long|by what (?:time|date))\b[^?]{0,60}\b(?:tenders?|bids?|quotations?|quotes?|proposals?|replies|reply|respond|responses?|submit)\b[^?]{0,30}\b(?:due|in|by|with you|close|back|have|deadline|sent|submitted|returned)\b|\bwhen\b[^?]{0,20}\b(?:deadline|closing date)\b|\bhow long\b[^?]{0,20}\b(?:we|bidders|i)\b[^?]{0,20}\b(?:have|got|bid|tender|reply)\b/i;

/** "There is a form of four pages. E-mail it to the procurement team by": what is sent is what was named. */
export const sendIt =
  /^(?:(?:then|please|and|once (?:done|complete|completed),?) )?(?:e-?mail|send|return|upload|post|submit|hand) (?:it|this|them|these|yours)\b[^.;]{0,70}\b(?:by|before|no later than|not later than)\b[^.;]{0,20}$/i;
/** "Fill in the two-page form attached and send it to this address by": the form and its sending are one sentence. */
export const fillAndSend =
  /^(?:(?:please|to (?:quote|bid|apply|tender),? ?(?:please )?|just) )?(?:fill in|complete|use|price(?: up)?) [^.;]{0,60}\b(?:form|template|schedule|sheet)s?\b[^.;]{0,40}\band (?:e-?mail|send|return|upload|post|submit|hand|get|let us have) (?:it|them)\b[^.;]{0,60}\b(?:by|before|no later than|not later than)\b[^.;]{0,20}$/i;
/** "Noon on 10 June, to this address.": where it goes shows that something is to be sent. */
export const bareDay = /^(?:when(?: by)?|by(?: when)?|deadline|return|where and when)?:? ?$/i;
export const toUs =
  /^,? (?:please,? )?(?:by e-?mail,? )?(?:(?:back )?to (?:this|the (?:above|same)|my) (?:e-?mail )?(?:address|in-?box|mailbox)|to the (?:e-?mail )?(?:address|in-?box) (?:above|below|at)|(?:back )?to me\b|in reply to this|(?:through|via|on) the portal)/i;
export const formNamed =
  /\b(?:(?:response |quotation |price |pricing |bid |tender )?(?:form|template|schedule|document|pack)|quotations?|quotes?|tenders?|bids?|proposals?|prices?)\b/i;
