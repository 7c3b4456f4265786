/** Volunteers, by what they are called. */
export const volunteers =
  /\b(?:volunteer(?:s|'s|s'|ing)?|voluntary (?:ones?|roles?|posts?)|unpaid (?:ones?|roles?|posts?|helpers?|help|time|people|workers?|drivers?|visit(?:or)?s|staff|mentors?|hosts?|stewards?|tutors?|leaders?)|(?:may|can|will|would|could|should|to) be unpaid|(?:your |the |our |for |parent |unpaid )helpers?|(?:run|staffed|kept open) by (?:the |local )?(?:parents|mums and dads|residents|local people|neighbours)\b|(?:parents|residents|members|neighbours|people|friends|supporters) (?:giving|who give) their time|(?:parents|residents|members|neighbours|local people|friends|supporters)\b[^.;]{0,50}\b(?:for nothing|without pay|unpaid)\b|(?:the |our |saturday |sunday )working parties|befrienders|friends groups?|members of (?:the |our )?(?:\w+ )?friends\b|donated time|(?:for (?:nothing|free)|unpaid) what\b|(?:nobody|no one|anyone|those) who helps?|voluntary (?:role|basis|capacity)|community[- ](?:run|managed))\b/i;

/** Volunteers by what they do. */
export const otherNames =
  /\b(?:(?:parents|residents|members|neighbours|people|friends|supporters) (?:giving|who give) their time(?: for nothing| free)?|(?:parents|residents|members|neighbours|local people|friends|supporters)(?=[^.;]{0,50} (?:for nothing|without pay|unpaid)\b)|befrienders|(?:a )?friends groups?|members of (?:the |our )?(?:\w+ )?friends\b|(?:your |our |the |parent )?helpers?|(?<=\b(?:run|staffed|kept open) by (?:the |local )?)(?:parents|mums and dads|residents|local people|neighbours)\b|(?<=\b(?:may|can|will|would|could|should|to) be )unpaid\b|(?:unpaid|lay) (?:helpers|people|visitors|drivers|staff|workers|mentors|hosts|stewards|tutors|leaders)|(?:the |our )?(?:saturday |sunday |weekend )?working parties(?: on [a-z]+)?)\b/gi;

/** Not so yet: a plan, not how things are. */
export const planned =
  /(?:\b(?:we|they|it|you|i)'d\b|\b(?:would|will|shall|should|could|can|may|expect(?:ed|s)?|suggest(?:ed)?|recommend(?:ed)?|ask(?:ed|ing)?|let(?:ting)?|allow(?:ing)?|(?:by|from) using|to be|(?:is|are) to|can be|in lieu|in place of|in (?:their|his|her) stead|same timetable|please plan|propos\w+|plans?|planned|intend\w*|option|from (?:year|month|[0-9]|january|february|march|april|may|june|july|august|september|october|november|december|20[0-9]{2})|model|instead|replac\w+|hand(?:ed|ing)?|(?:pass|give) (?:the|our|its|on|over)\b|transfer\w*)\b)/i;
/** The other way about: "if a volunteer cannot come, a member of staff will take their place"; and a volunteer in the stead of another. */
export const staffStepIn =
  /\b(?:member of staff|(?:paid |our |own )?staff|paid \w+|employees?)(?: (?!and\b|but\b|or\b|who\b|that\b|which\b)\w+){0,2}? (?:will|would|may|can|shall|must|should) (?!not\b)(?:\w+ )?(?:take|step|stand|cover|fill)\b(?![^.;]*\bvolunteers? (?:will|would|may|can|instead))|\bvolunteers? (?:\w+ )?(?:must|will|should|may|can|has to) be replaced\b|\bvolunteer (?:manager|co-?ordinator|organiser|officer|centre)s?\b/i;
/** "Where no paid driver can be found": what is denied there is no promise. */
export const whereNobody =
  /(?:\b(?:when|where|whenever|wherever|if|unless|because|(?<!\bsuch )as|since)|(?:^|[,;:.] )should)\b[^,.;]{0,50}\b(?:no|not|cannot|never|unable)\b[^,.;]{0,40},?/gi;
/** Paid people whose work it is now, or whose posts go. */
export const paidWork =
  /\b(?:paid|staff(?:ed)?(?! (?:by|with) (?:[a-z-]+ )?volunteers)|posts?|jobs?|employees?|employed|assistants?|librarians?|wardens?|drivers?|caretakers?|rangers?|organisers?|co-?ordinators?|officers?|workers?|nurses?|teachers?|cooks?|escorts?|clerks?|professionals?|crews?|lifeguards?|attendants?|cleaners?|curators?|receptionists?|advis[eo]rs?|caseworkers?|stewards?|tutors?|gardeners?|instructors?|counsellors?|coaches|porters?|keepers?|carers we pay|play leaders?|session leaders?|supervisors?|technicians?|firefighters?|caseload|shifts?|redundan\w+|salar(?:y|ies|ied)|wages|agency (?:staff|drivers?|workers?)|reception team|employ(?:s|ing)?|now (?:carried out|done|provided|run))\b/i;
/** Volunteers by their task, and nobody: "volunteer drivers", "when no paid driver is there". */
export const notPaid =
  /\bvolunteer(?:s'?|'s|ing)?(?: (?:drivers?|wardens?|rangers?|workers?|assistants?|hosts?|stewards?|leaders?|tutors?|advis[eo]rs?|officers?))?|\bno paid \w+|\bstaff volunteering\b/gi;
/** "Working with staff, volunteers and clients": one of several, and in nobody's place. */
export const amongOthers =
  /\b(?:staff|employees|workers|trustees|clients|members)(?:,| and| or) (?:\w+ )?volunteers?\b|\bvolunteers?(?:,| and| or) (?:the |our |your )?(?:\w+ )?(?:staff|employees|clients|trustees|workers|stakeholders|members)\b/i;
export const postsGo =
  /\b(?:posts?|jobs?|staff|employees|hours)\b[^.;]{0,60}\b(?:removed|deleted|lost|go|cut|redundan\w+|reduced|saved|end(?:s|ed)?|deleted|phased out|taken out|falls? vacant|not (?:be )?filled)\b|\bredundan|\bphased out\b|\bno longer (?:pays?|funds?|employs?|be (?:paid|funded|employed))\b|\bsalar(?:y|ies)\b[^.;]{0,20}\b(?:ends?|stops?|ceases?)\b/i;
/** "They are on top of what the two gardeners do": whoever it is that is paid. */
export const onTop = new RegExp(
  [
    String.raw`\b(?:on top of|in addition to|additional to|over and above|extra to|beyond|besides) (?:what|the work (?:of|that|done)|all that|those (?:made|done|given|carried out|provided|run) by)\b[^.;]{0,60}\b(?:do|does|did|done|staff|team|by|of)\b`,
    String.raw`\b(?:on top of|in addition to|additional to|over and above|extra to) (?:the|our)\b[^.;]{0,40}\b(?:employ(?:ed|s)?|paid|staff|team|workers)\b`,
    String.raw`\b(?:those|these|this|they|it|volunteers|which|that) (?:are|is|would be|will be|shall be|must be|remain)(?: there(?: as)?| purely| simply| just| all| always)? (?:an? )?(?:extras?|bonus|additional|in addition)\b`,
    String.raw`\b(?:as|is|are) (?:an )?extras?\b|\bwhat volunteers (?:do|give|bring) is (?:\w+ )?extra\b`,
    String.raw`\b(?:no (?:\w+ )?(?:session|group|visit|shift|service|activity|part of it)|nothing)\b[^.;]{0,20}\b(?:depends?|rel(?:y|ies)|turns?|rests?|hangs?)\b[^.;]{0,10}\b(?:on|upon)\b[^.;]{0,20}\b(?:one|them|volunteers?)\b`,
  ].join('|'),
  'i',
);
/** "Where the charity cannot recruit, volunteers may": the denial is of the hiring. */
export const couldNotHire = /\b(?:cannot|unable to|not able to|fails? to) (?:recruit|fill|appoint|find|hire)\b/i;
export const takingOver = /\bthey\b[^.;]{0,40}\b(?:take over|replace|do the (?:work|job))\b/i;
/** "Will not be filled until the manager has shown that it can't be done by volunteers": volunteers come first. */
export const volunteersFirst =
  /\b(?:paid (?:staff|workers|posts?|hours|team)|staffing)\b[^.;]{0,40}\b(?:halved|reduced|cut|lowered|thinned)\b[^.;]{0,30}\b(?:where|if|as|when|by using)\b[^.;]{0,20}\bvolunteers?\b|\b(?:paid|posts?|vacanc(?:y|ies))\b[^.;]{0,30}\bnot be (?:replaced|filled)\b[^.]{0,20}\bvolunteers? (?:will|would|can|could|are to|may)\b|\b(?:posts?|vacanc(?:y|ies)|jobs?)\b[^.;]{0,80}\b(?:not|only) (?:be )?(?:re)?filled\b[^.;]{0,30}\b(?:until|unless|if|where|once|when)\b[^.;]{0,90}\bvolunteers?\b/i;
/** "In place of either or both": of the paid people just named. */
export const inTheirPlace =
  /\b(?:in (?:the )?(?:place|lieu|stead) of|instead of|rather than) (?:either|both|one|any|them|these|those|it|him|her|all)\b/i;
/** "In a few cases volunteers were asked to cover": what was found, and nobody plans. */
export const wasFound =
  /\bin (?:a few|some|two|three|several|one or two|a handful of) cases\b|\bwe (?:heard|found|were told|learnt|came across)\b|\bvolunteers? (?:was|were|had been) (?:\w+ )?(?:asked|used|left|made|put|doing|covering)\b/i;
/** An option that was not taken. */
export const turnedDown =
  /\b(?:turned down|rejected|ruled out|discounted|dismissed|not (?:(?:being )?(?:recommended|pursued|proposed|considered)|taken (?:up|forward))|dropped(?: the idea)?|abandoned|(?:advise[sd]?|recommend(?:ed|s)?|decided) against|like (?:that|those) of (?:our|the|your) paid)\b/i;
/** "A councillor wondered whether": what somebody asked or said, and nobody plans. */
export const saidByOne =
  /\b(?:one|another|an?|some|several|other|many|two|three|a few) (?:\w+ ){0,2}?(?:councillors?|members?|residents?|respondents?|speakers?|people|trustees?|governors?)(?: of the (?:public|board|committee|panel))?\b[^.;]{0,30}\b(?:wonder(?:ed|s)|ask(?:ed|s) (?:whether|if|why|about)|suggest(?:ed|s)|said|say|felt|thought|propos(?:ed|es)|quer(?:y|ied))\b|\bprevious (?:council|administration|board|cabinet)\b|\bit (?:has been|was) put to us\b/i;
/** "Tenders that depend on volunteers will lose marks": it counts against a bidder. */
export const markedDown =
  /\b(?:tenders?|bids?|bidders?|tenderers?|proposals?|applications?|applicants?|offers?|submissions?|prices?)\b[^.;]{0,110}\b(?:will|shall|would|may|must|can|is|are) (?:\w+ )?(?:be )?(?:marked down|rejected|excluded|disqualified|scored (?:down|lower|less)|penali[sz]ed|turned (?:down|away)|refused|lose (?:marks|points)|score (?:less|lower|badly|poorly|nothing|zero|fewer)|fail\b|not (?:be )?(?:considered|accepted|scored|funded|pass|score))/i;
/** "Do for nothing what our rangers are paid to do". */
export const forNothing = /\b(?:for (?:nothing|free)|unpaid) what\b[^.;]{0,50}\b(?:paid|employed?|employs?|pay)\b/i;
/** "Find their own fares", "at their own expense". */
export const ownCost =
  /\b(?:meet|pay|cover|bear|find|fund|buy)(?:s|ing)?(?: for)? (?:all )?their own\b|\bat their own (?:cost|expense)\b/i;
/** "Replace money that you have": no person is replaced. "Would not be replaced": nobody follows. */
export const notOfPeople =
  /\breplac(?:e|es|ing|ed) (?:the |any |other |existing )?(?:money|funding|grants?|income|funds)\b|\bnot be (?:replaced|refilled)\b(?! (?:by|with)\b)/gi;
/** Other things said of volunteers. */
export const otherMatters =
  /\?["')]?$|\b(?:(?:hold|have|need|require|enhanced|undergo|valid|current) (?:an? )?(?:\w+ )?(?:DBS|disclosure)|insurance|authorised users|discriminat\w+|employees, agents|employees or agents|data|safeguarding|tree|post (?:is|will be|should be|to be|gets) (?:delivered|collected|sorted|sent out)|welcome to apply|volunteer centre|volunteer bureau|volunteer for|(?:survey|forms?|questionnaires?|letters?|leaflets?|keys?)\b[^.;]{0,30}\b(?:handed|given|passed|returned)|volunteers? (?:wanted|needed|sought))\b/i;

/** Whose work stays theirs: "nobody's job would go to a volunteer", "still be carried out by paid staff". */
export const staysPaid =
  /^(?:[0-9.]+ )?(?:none(?: of (?:them|these|you|our volunteers))?|nobody|no one|no volunteers?) (?:is|are|will|shall|may|must|should)\b[^.;]{0,80}\b(?:staff|paid|employees|posts?|jobs?)\b|\b(?:worried|concerned|unhappy|troubled|alarmed|uneasy) (?:by|about|at|if)\b[^.;]{0,60}\bvolunteers?\b|\b(?:sorry|unhappy|concerned|worried|loath|not (?:want|wish|like|expect)) to see\b[^.;]{0,50}\b(?:paid|posts?|jobs?|roles?|shifts?)\b[^.;]{0,50}\b(?:unpaid|voluntary|volunteers?)\b|\b(?:do|does|will|would|did) not take (?:their|the) places?\b|\b(?:care|nursing|advice|lifting|driving|cooking|teaching|casework|(?:personal|skilled|core) (?:care|work))\b[^.;]{0,40}\b(?:is|are|stays?|remains?|will be|would be) (?:still )?(?:for|done by|given by|with|the work of|the job of|left to) (?:our |the )?(?:own )?(?:paid|staff|nurses|people (?:we|you) employ|employees)|\b(?:is|are) (?:done|given|carried out|provided) (?:only )?by (?:our |the )?(?:paid |own )?(?:staff|employees|people (?:we|you) employ|nurses)\b|\b(?:nothing|never|no one|nobody|not)\b[^.;]{0,40}\b(?:puts?|asks?|expects?|uses?|wants?|lets?)\b[^.;]{0,10}\bvolunteers?\b[^.;]{0,50}\b(?:paid|employee|staff|worker)|\b(?:paid (?:team|staff|workers?|posts?|advis[eo]rs?)|(?:our|your) (?:own )?staff) (?:stays?|remains?|will (?:stay|remain|go on|carry on)|(?:is|are) (?:unchanged|not affected))\b|\b(?:nobody|no one|none of (?:our|the|your))\b[^.;]{0,40}\b(?:los(?:e|es)|be replaced)\b|\b(?:no|not (?:a|one)) (?:member of staff|employee|paid \w+)\b[^.;]{0,20}\b(?:los(?:e|es)|replaced)\b|\bno (?:\w+'s? )?(?:\w+ )?(?:jobs?|posts?)\b[^.;]{0,20}\b(?:depends?|(?:is|are|be) (?:at risk|lost|affected|under threat))\b|\b(?:nobody|no one)(?:'s)? (?:\w+ )?(?:jobs?|posts?|work)\b[^.;]{0,40}\bvolunteers?\b|\bstill be (?:carried out|done|run|made|led|provided|staffed) by (?:our |the )?(?:own )?(?:paid|staff)|\b(?:go|goes|going|carry|continue|kept) (?:on )?(?:to be |being )\w+ by (?:our |the )?(?:own )?(?:paid|staff)|\bno volunteers?\b[^.;]{0,60}\b(?:would|will|should) (?:otherwise )?(?:employ|be paid|pay)\b|\bno volunteers? (?:shall|will|is to|may|should|must) (?:be )?(?:asked|used|expected)\b[^.;]{0,30}\b(?:work|job|post|duties)\b/i;

/** Two denials that promise: "should never be out of pocket", "volunteers aren't free". */
export const never =
  /\b(?:never|not|no one|nobody)\b[^.;]{0,40}\bout of pocket\b|\bnot (?:come )?(?:for )?free\b|\bnot forget\b[^.;]{0,40}\bvolunteers?\b|\bremember\b[^.;]{0,25}\bvolunteers'? (?:travel|expenses|costs|time)\b/i;
/** "Volunteers must not take the place of", "they are not counted towards the staff". */
export const mustNot =
  /\bvolunteers?\b[^.;]{0,80}\bbut not\b[^.;]{0,30}\bcount\w*\b[^.;]{0,20}\bstaff|(?:\bvolunteers?\b|^they\b)[^.;]{0,60}\b(?:shall|must|will|may|should|would|are|is|do|does) not (?:to )?(?:\w+ ){0,2}(?:undertake|do|crew|drive|man|ride|rel(?:y|ied)|depend|carry|be (?:used|engaged|deployed|recruited|brought in)|be counted (?:towards|in|as)(?: part of)? (?:the |our |your )?staff\w*|count (?:as|towards) (?:the )?staff|take|replace|hold|cover)/i;
