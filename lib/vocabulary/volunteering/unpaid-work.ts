import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** Whoever would do it unpaid, by any name. */
const doers = anyOf(
  '(?:[a-z-]+ ){0,3}?(?:volunteers?(?! (?:centre|bureau|co-?ordinators?|managers?|organisers?|officers?))|friends groups?|befrienders|working part(?:y|ies)|people who do not need (?:a wage|paying))',
  '(?:the )?(?:friends|guild|league) of (?:the )?\\w+|unpaid \\w+|(?:local )?(?:parents|residents|people|neighbours|members|pupils|students|retired \\w+)(?=[^.;]{0,60}\\b(?:unpaid|for nothing|without pay|for free|free of charge|in their own time)\\b)',
);
const done =
  '(?:filled|covered|done|kept (?:up|open|going)|carried (?:out|on)?|run|made up|made good|provided|taken (?:on|over|up)|performed|picked up|undertaken|delivered|absorbed|maintained|continued|met|led|staffed|handled|shared out|opened|looked after|manned)';
/** They take over what is done. */
export const doersTake = wordsOf(
  `${done}(?: \\w+)? (?:by|with|among|between|through|using) (?:the |our |your |its |a |an |local |new |trained |its own ){0,3}(?:[A-Z]?\\w+'s? )?${doers}`,
  `(?:pass|passes|passed|transfer|transferred|hand|handed|go|goes|given|fall|falls|move|moves|left|shift|shifted)(?: over)? to (?:the |our |your |a |local ){0,3}(?:[a-z]+'s )?${doers}`,
  `(?:look|looks|looking|turn|turning) to (?:the |our |your |local ){0,3}${doers}[^.;]{0,30}\\b(?:to|for)\\b`,
  `${doers}\\b[^.;]{0,50}\\b(?:tak(?:e|es|ing) (?:over|on|up|the)|assum(?:e|es|ing)|absorb(?:s|ing)?|cover(?:s|ing)?|fill(?:s|ing)?|replac(?:e|es|ing)|step(?:s|ping)? in(?:to)?|carr(?:y|ies) on|keep(?:s|ing)? (?:it|them|the \\w+) (?:open|going)|do (?:it|them|those|the same|what|their (?:work|job)|the (?:work|job|rounds|visits|runs))|pick up|make up|instead)`,
  `(?:swap(?:ped)?|exchange[d]?|trade[d]?|substitute[d]?) (?:for|with) (?:your |our |the )?(?:\\w+ )?${doers}`,
  `us(?:e|ing) (?:the |our |your |local ){0,3}${doers} (?:for|to do|on) (?:the |some of the |all the )?(?:duties|work|tasks|rounds|runs|visits|shifts|hours|sessions)`,
  `(?:have|get|ask|invite|organise|arrange for|use|find|recruit)\\b[^.;]{0,50}\\b(?:done|covered|carried out|run|made|given) by (?:\\w+ ){0,2}?${doers}`,
);

const paidPeople =
  "(?:staff|posts?|post-?holders?|jobs?|positions?|attendants?|(?:healthcare |care |library |teaching |archive )?assistants?|HCAs?|wardens?|drivers?|clerks?'?|rangers?|gardeners?|sweepers?|(?:school )?crossing patrols?|librarians?|caretakers?|workers?|grounds (?:staff|team)|officers?|advis[eo]rs?|cleaners?|receptionists?|porters?|cooks?|co-?ordinators?|organisers?|crews?|technicians?|stewards?|lifeguards?|instructors?|tutors?|play leaders?|FTEs?|WTEs?|whole[- ]time equivalents?|shifts|rota)";
const lost =
  '(?:(?:made )?redundant|redundanc(?:y|ies)|delet(?:e|ed|es|ing|ion)|remov(?:e|ed|al)|st(?:and|ands|ood) down|withdrawn|not (?:be )?(?:continued|replaced|filled|renewed|refilled)|(?:held|left|kept) (?:vacant|unfilled|open)|frozen|retires?|cut(?:s|ting)?|reduc(?:e|ed|es|tion)|ceas(?:e|es|ed)|no longer|releas(?:e|ed|ing)|shed|lost|lose|phased out|let go|laid off|disestablish\\w*|ended|end(?:s)?|saved|stop(?:s|ped)?|not be (?:\\w+ing|cutting|marking|running))';
/** Paid posts that go. */
export const paidLost = wordsOf(`${paidPeople}\\b[^.;]{0,60}\\b${lost}`, `${lost}\\b[^.;]{0,40}\\b${paidPeople}`);
/** Or work that paid people do as things stand. */
export const paidDoNow = wordsOf(
  `(?:at present|currently|now|until now|so far|hitherto|today|presently|formerly|previously|up to now) (?:being )?(?:done|undertaken|carried out|provided|run|performed|made|given|delivered|covered|staffed|met|driven|led) by (?:the |our |its |a |two |three |four ){0,3}(?:own )?(?:paid |employed |salaried )?(?:\\w+ )?${paidPeople}`,
  `(?:which|that|what|for which|work|duties|tasks|rounds|visits|runs) (?:our|the|its|paid|employed)(?: own)?(?: paid| employed)? (?:\\w+ )?${paidPeople}\\b[^.;]{0,20}\\b(?:do|does|carry out|make|run|deliver|undertake|have until now|are (?:at present|currently|now)|used to|once did)\\b`,
  `(?:the |our )?\\w+ (?:our|the|its) (?:own )?(?:paid )?(?:\\w+ )?${paidPeople} (?:do|does|make|run|carry out) (?:now|at present|today|at the moment)`,
  `(?:duties|work|tasks|rounds|visits|runs|shifts|sessions|caseload) of (?:the |our |its |two |three |four |five |six |[0-9]+ ){0,3}(?:paid |employed )?(?:\\w+ )?${paidPeople}`,
  `(?:when|where|as) (?:\\w+ )?${paidPeople} (?:once|used to|formerly|now) (?:did|do)\\b`,
);
/** One for the other, in one breath: "replace at least two sessional staff with unpaid young leaders". */
export const swapped = wordsOf(
  `(?:replac|swap|substitut|exchang)(?:e|es|ing|ed|ped|ping)?\\b[^.;]{0,40}\\b(?:paid|employed|salaried|sessional|contracted) (?:\\w+ )?${paidPeople}\\b[^.;]{0,20}\\b(?:with|by|for) (?:the |our |your ){0,3}${doers}`,
  `(?:shifts?|hours|sessions|posts?|runs|visits)\\b[^.;]{0,30}\\b(?:were|be|being) (?:covered|filled|done|run|made) by (?:unpaid (?:help|hands|people|helpers)|people who are not paid)`,
);
/** "They will take over", where they are volunteers. */
export const theyTake =
  /^(?:[0-9.]+ )?they (?:will|would|shall|can|could|are to|may) (?:then |also )?(?:tak(?:e|ing) (?:over|on|up)|assume|absorb|cover|pick up|replace|do (?:the|what))\b/i;
/** Kept, or added to; what was there before; who is no unpaid hand. */
export const notTaken =
  /\b(?:alongside|in addition to|as well as|on top of|not instead|over and above|to add to|complement\w*)\b|\b(?:no|not|never|nobody|without|neither|nor|none)\b[^.;]{0,50}\b(?:posts?|jobs?|staff|replac\w+|substitut\w+|redundan\w+|volunteers?)\b(?! (?:be (?:re)?filled|be replaced|be continued))|\b(?:since|in|until|before) (?:19|20)[0-9]{2}\b|\bha(?:ve|s) (?:since |long )?(?:kept|run|done|been|covered|taken)\b(?! responsible)|\b(?:advise[sd]?|recommend(?:ed|s)?|decided) against\b|\bput to us\b|\b(?:maternity|sick|holidays?|annual leave|festival|thanked|voluntary redundan\w+)\b/i;

const costs =
  '(?:expenses|mileage|travel\\w*|fares?|petrol|meals?|lunch(?:es)?|refreshments|out[- ]of[- ]pocket(?: costs?)?|training|recruitment|supervis\\w+|management|support|uniforms?|insurance|costs?|checks|courses?|inductions?)';
/** A few words that name what volunteers cost, as they stand in a list. */
export const volunteerCost = wordsOf(
  `volunteer(?:s'?|'s|ing)? (?:\\w+ )?${costs}`,
  `${costs}\\b[^.;]{0,40}\\b(?:of|for) (?:your |the |our )?volunteers`,
);
/** No words of saying: a thing named, and nothing told of it. */
export const tellsSomething =
  /\b(?:is|are|was|were|be|will|can|may|must|shall|should|would|do|does|have|has|had|we|you|they|it|please|unless|except|not)\b/i;
/** What volunteers cost is met by nobody. */
export const costRefused = wordsOf(
  `no part of (?:the|this|your|its|any) (?:\\w+ )?(?:grant|award|funding|money|price|sum)\\b[^.;]{0,30}\\b(?:applied|spent|used|put|go)\\b[^.;]{0,25}\\b(?:reimburs\\w+|repaying|paying|expenses|training|supervising|recruiting|costs)\\b[^.;]{0,25}\\bvolunteers?`,
  `(?:excluded|ineligible(?: costs)?|not (?:eligible|funded|allowed|covered|fundable))(?: are| is|: ?|,)[^.]{0,60}\\bvolunteer(?:s'?|'s|ing)? (?:\\w+ )?${costs}`,
  `(?:cannot|unable to|not able to|will not|not) (?:be able to )?(?:find|offer|give|spare|put|provide|contribute|make) (?:anything|any money|money|any more|a penny|any sum|an allowance|a budget) (?:for|towards) (?:your |the )?volunteers'? (?:\\w+ or |\\w+ and )?${costs}`,
  `${costs}\\b[^.;]{0,20}\\bfor (?:the |your )?volunteers\\b[^.;]{0,20}\\b(?:paid for|met|borne|funded) by (?:those |the |each )?volunteers?`,
  `volunteers (?:are|come) (?:for )?free\\b[^.;]{0,60}\\b(?:not|no|never)\\b[^.;]{0,40}\\b(?:costs?|consideration|budget|fund\\w*|overheads?)`,
  `(?:nothing|no (?:money|budget|sum|allowance|provision)) (?:is |has been |will be |was )?(?:made |set aside |allowed |included |put by )?(?:in the (?:price|budget|grant) )?(?:for|towards) (?:the |your |their )?(?:volunteers'? ${costs}|${costs} of (?:the |your )?volunteers|(?:training|supporting|supervising|managing|recruiting|reimbursing) (?:the |your )?volunteers)`,
  `(?:withdraw|end|stop|cut|ceas|remov|discontinu|abolish|scrap)\\w*\\b(?: to pay| paying)? (?:the |our |your |all |its |any ){0,3}volunteer(?:s'?|'s)? (?:\\w+ )?(?:expenses|mileage|travel|fares|training|support|costs?)(?: (?:budget|fund|payments?|scheme|allowance))?`,
  `(?:expenses|mileage|fares|training|travel(?: costs)?|petrol)\\b[^.;]{0,15}\\b(?:of|for|to) (?:your |the |our )?volunteers?(?: \\w+)?\\b[^.;]{0,15}\\b(?:will|shall|is to|are to|would) (?:stop|end|cease|go|be (?:stopped|ended|withdrawn|discontinued|cut|removed))\\b`,
  `(?:volunteer (?:management|co-?ordination|training|recruitment|support|expenses|travel)|(?:recruiting|supporting|training|managing|supervising|insuring)(?: or \\w+| and \\w+)? (?:your |the )?volunteers)\\b[^.;]{0,30}\\b(?:(?:is|are) (?:ineligible|excluded|not (?:eligible|covered|funded|fundable|something|met|payable|allowed|supported|a cost))|cannot be (?:met|claimed|paid|charged|funded)|falls? outside|will not be (?:met|paid|funded|covered))`,
  `volunteers (?:should|must|can|will|may) not (?:expect|look for|ask for|claim|receive)\\b [^.;]{0,20}\\b(?:reimburse\\w*|fares?|expenses|mileage|travel|petrol)\\b`,
  `(?:volunteers|residents|helpers) (?:should|must|can|will|may) (?:expect|look for|ask for|receive) no (?:reimbursement|expenses|fares?|mileage|travel)`,
  `volunteers\\b[^.;]{0,40}\\b(?:expected|asked|required|have|will need) to (?:pay|meet|cover|fund|bear|buy|provide)\\b[^.;]{0,20}\\b(?:their own|the cost of their)\\b`,
);
/** What they give is to be left out of account. */
export const timeOmitted = wordsOf(
  "(?:^|[:.] )(?:please )?(?:omit|exclude|leave out|ignore|disregard|strip out|do not (?:list|include|count|enter|show|record|add|value))\\b[^.;]{0,20}\\bvolunteer(?:s'?|'s|ing)? (?:time|hours|contributions?|input|effort|work)\\b(?![^.;]{0,30}\\b(?:staff|paid|column|line|twice|here|section|row)\\b)",
  "volunteer(?:s'?|'s|ing)? (?:time|hours|contributions?|input|effort)\\b[^.;]{0,30}\\b(?:is|are|will be) of no (?:interest|account|value|relevance|consequence)",
  "(?:we|the \\w+) (?:do|does|will|can)(?: not|not) (?:count|recogni[sz]e|value|take account of|take into account|credit|look at|consider)\\b[^.;]{0,25}\\b(?:volunteer(?:s'?|'s|ing)? (?:time|hours|contributions?|input|effort)|(?:time|hours|effort) (?:given by |of )(?:your )?volunteers|what volunteers (?:give|do|contribute))",
);
/** No free choice: "must in return give six hours' unpaid work", "will be made to volunteer". */
export const madeTo = wordsOf(
  "(?:must|shall|have to|has to|required to|obliged to|made to|compelled to|forced to)\\b[^.;]{0,40}\\b(?:volunteer (?:with|in return|for (?:at least )?\\w+ (?:hours|days|weeks))|(?:give|do|put in|work|perform|contribute)\\b[^.;]{0,20}\\b(?:unpaid work|unpaid hours|hours of (?:unpaid|voluntary|volunteer)|hours'? (?:unpaid|voluntary|volunteering)))",
  '(?:volunteering|unpaid work|voluntary work)\\b[^.;]{0,40}\\b(?:is|will be|shall be|becomes) (?:\\w+ )?(?:compulsory|mandatory|obligatory|a (?:pre-?)?condition of (?:help|support|the service|a place|receiving|benefit))',
);
export const notMadeTo =
  /\b(?:not|never|nobody|no one|cannot)\b[^.;]{0,30}\b(?:made|required|obliged|compelled|forced|have) to\b|\b(?:court|probation|payback|offenders?|social value|employees|(?:supplier|contractor|provider|company)'s (?:staff|employees)|staff|corporate)\b/i;
