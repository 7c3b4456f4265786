import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const groups =
  '(?:(?:voluntary|community|third|local|small|smaller|funded|affected|most|all|any|some|every|outside) ){0,3}(?:sector|groups?|organi[sz]ations?|charit(?:y|ies)|bodies|clubs|cvs|voscur|partners)';
const people = `(?:${groups}|anyone|anybody|nobody|no one|people|you|residents|consultees|those (?:affected|concerned))`;
const asking =
  '(?:consultations?|surveys?|exercise|engagement|questionnaire|launch(?:ed)?|opening|this|it|coming|in the offing|in train|on (?:its|the) way)';
/** Being asked, in words that can mean nothing else. */
const askedOf =
  '(?:consultations?|surveys?|exercise|engagement|questionnaire|in the offing|in train|(?:this|it) (?:was|is) coming|(?:the|this|our|its) (?:launch|opening)(?! of))';
const notice =
  '(?:forewarning|pre-?warning|notice|warning|notification|announcement|publicity|indication|inkling|heads?-?up|word|lead-?in(?: (?:period|time))?)';
const foretell =
  '(?:tell|told|telling|notify|notified|notifying|alert(?:ed|ing)?|warn(?:ed|ing)?|forewarn(?:ed|ing)?|inform(?:ed|ing)?|announc(?:e|ed|ing)|publicis(?:e|ed|ing)|advertis(?:e|ed|ing)|trail(?:ed|ing)?|tip(?:ped|ping)? [a-z ]{0,20}off|approach(?:ed|ing)?|flag(?:ged|ging)?|mention(?:ed|ing)?|giv(?:e|en|ing)|let(?:ting)? [a-z ]{1,30} know|knew|aware|heard)';
const opened =
  '(?:open(?:ed|s|ing)?|launch(?:ed|es)?|beg(?:an|ins|inning)|start(?:ed|s)?|went live|going live|goes live|live|day|today|now|the morning)';
const ahead = anyOf(
  'beforehand|in advance|ahead of (?:time|it|this|the|going)|in (?:the offing|train)',
  `(?:before|prior to|until|till) (?:(?:the|this|it|its|we|that|our|they|very) ){0,3}(?:consultation |survey |exercise |page )?(?:had |was |were |is )?${opened}`,
);
const none = '(?:not|never|nobody|no one|none|without|no need|no plans?|nor|neither|cannot|unable)';
/** "With no forewarning to groups", "no announcement ahead of the launch", "advance publicity: nil". */
const noNotice = anyOf(
  `(?:no|without(?: any)?|little|hardly any|scant|zero) (?:(?:advance|prior|early|formal|public|previous|real) ){0,2}(?:forewarning|pre-?warning|lead-?in(?: (?:period|time))?|inkling|(?:advance|prior|early|previous) ${notice})`,
  `(?:no|without(?: any)?|little) (?:(?:formal|public|proper|real) )?${notice} (?:was |were |is )?(?:made |given |sent |issued |put out )?(?:of|about|that|ahead|before|to ${people})\\b${within(40)}\\b${askedOf}`,
  `(?:straight to|launched|opened|went live)\\b${within(40)}\\bwithout (?:first )?(?:alerting|telling|notifying|informing|forewarning)`,
  `(?:advance|prior|early|usual) ${notice}\\b${within(40)}\\bnot (?:been )?(?:practicable|possible|feasible|given|provided|issued|sent)`,
  `nobody (?:\\w+ ){0,2}(?:had|got|was given|received) any ${notice}`,
  `(?:advance|prior|early) ${notice}(?: given| to groups)?: (?:none|nil|no\\b|not given)`,
);
/** "Chose not to notify groups before the survey began", "not our policy to trail consultations". */
const notForetold = anyOf(
  `(?<!\\b(?:decision|outcome)\\b[^.;]{0,20})${none}\\b${within(60)}\\b${foretell}\\b(?! (?:what|which|how much|why|who)\\b)${within(60)}\\b${ahead}(?! of (?!the (?:consultation|survey|exercise)|this|it))`,
  `${none}\\b${within(40)}\\btrail(?:ed|ing)?\\b${within(20)}\\b(?:consultations?|surveys?|it|this|exercises?)`,
  `(?:not|never|nor)\\b${within(20)}\\b(?:giv(?:e|en)|had)\\b${within(30)}\\bany (?:indication|inkling|idea|hint|sign) (?:that|of)\\b${within(20)}\\b${asking}`,
  `announce\\w*\\b${within(30)}\\bwhen (?:it|they|the [a-z]+) opens? and not before`,
  `${none}\\b${within(30)}\\b(?:publicis|advertis|announc|trail|mention)ed\\b${within(20)}\\b(?:until (?:now|today)|before (?:now|today))`,
);
/** "Kept under wraps until launch day", "kept quiet about it until it went live". */
const keptQuiet = `(?:kept|held|keep|keeping|stayed) (?:it |this |them )?(?:all )?(?:under wraps|quiet|secret|back|confidential|to ourselves|in the dark)\\b${within(60)}\\b(?:until|till|before)\\b`;
/** "Out of nowhere", "the first any group knew of it was today's e-mail". */
const sudden = anyOf(
  '(?:consultation|survey|exercise|questionnaire|this|it)\\b[^.;]{0,20}\\b(?:comes?|came|appears?|appeared|arrived|seems?) (?:to (?:\\w+ ){1,3})?(?:as )?(?:if )?out of (?:nowhere|the blue)',
  `the first (?:that )?(?:notice|word|warning|news)?\\s?(?:that )?(?:any |most |many |some |all |the )?(?:${groups}|anyone|anybody|people|you)\\b${within(12)}\\b(?:knew|know|heard|had|learn(?:ed|t)|will have)\\b(?! (?:of|about) (?:the|our|a|an) (?!consultation|survey|exercise|questionnaire|engagement))${within(20)}\\b(?:was|is|of it|of this)\\b(?! in (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
  `first (?:heard|learn(?:ed|t)|knew)\\b${within(30)}\\b(?:consultation|survey|exercise|it|this)\\b${within(40)}\\bon the (?:very )?(?:day|morning)\\b`,
);
const aDay =
  '(?:(?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|previous day|day|evening|night|morning|afternoon))';
/** "Told on the morning of the launch", "a note on the Friday before the Monday opening", "24 hours' warning". */
const hours = anyOf(
  `(?:told|informed|notified|e-?mailed|written to|note|word|notice|letter|e-?mail|alerted|warned|contacted)\\b${within(20)}\\b(?:on |only |just |the )*${aDay}(?: [a-z]+)? (?:before|of|that) (?:the |it |this |we )?(?:[a-z]+ )?${opened}(?! of (?!the (?:consultation|survey|exercise)|it\\b|this\\b))`,
  "(?:just|only|no more than|barely|less than|as little as|a mere) (?:[a-z]+|[0-9]+) (?:working )?(?:hours?|days?)'?s? (?:notice|warning)(?! (?:is|are|will be) (?:needed|required|asked))",
  "(?:24|48|72|twenty-four|forty-eight) hours'? (?:notice|warning)",
  'notice of (?:a|one|two|three|four|[1-4]) (?:working )?days? (?:was|were|is|had)',
  'all the (?:notice|warning) (?:that )?(?:there was|we gave|was given|they had|groups had|anyone had)',
);
const late = anyOf(
  'late in the (?:day|process)|(?:at|in) (?:the|a|so|this|such a) (?:very )?(?:tail end|late (?:stage|point|hour)|last minute|eleventh hour)|tail end|eleventh hour|at the end of the process',
);
const fixed =
  '(?:fixed|settled|drawn up|finished|written|made|agreed|complete(?:d)?|placed|designed|allotted|decided|finali[sz]ed|done|signed off|worked up|specified)';
/** "Late in the day to be bringing the sector in", "groups were not approached until the proposals had been fixed". */
const askedLate = anyOf(
  `${groups}\\b(?! (?:that|which|who|using)\\b)${within(30)}\\b(?:ask|involv|consult|approach|br(?:ing|ought)|hear|contact|invit|t(?:ell|old)|com(?:e|ing) to)\\w*\\b${within(30)}\\b${late}`,
  `${late}\\b${within(30)}\\b(?:br(?:ing|ought)|ask|involv|consult|turn|com(?:e|ing)|approach|hear)\\w*\\b(?! to reply)`,
  '(?:this|it) is the eleventh hour',
  `${groups}\\b${within(20)}\\b(?:not|only|never)\\b${within(20)}\\b(?:approached|asked|involved|consulted|brought in|spoken to|contacted|invited)\\b${within(10)}\\b(?:until|till|after|once|when)\\b${within(50)}\\b${fixed}`,
  `${groups} (?:are|were) (?:being |now |only )*(?:asked|approached|consulted|involved|brought in)(?: now| only| for the first time)?,? (?:only )?(?:after|once)\\b${within(50)}\\b${fixed}`,
  `(?<!nothing )(?<!none )(?:had|have|has) (?:already |all |largely )*(?:been )?${fixed}\\b${within(20)}\\b(?:by the time|before)\\b${within(10)}\\b${groups}\\b${within(10)}\\b(?:asked|approached|involved|consulted|brought|heard)`,
  `having (?:first |already )*${fixed}\\b${within(70)}\\b(?:now|then) (?:turn|come|go|look|are turning)\\b${within(12)}\\b${groups}`,
  `${groups}\\b${within(20)}\\b(?:ought to|should|could) have been (?:\\w+ )?(?:involved|asked|told|approached|brought in|consulted|contacted)\\b${within(20)}\\b(?:sooner|earlier|before|from the (?:start|outset|beginning)|at the outset)(?! (?:about|of|on|that)\\b)`,
  `(?:not|never|nor)\\b${within(15)}\\b(?:ask(?:ed)?|involved?|approach(?:ed)?|consult(?:ed)?)\\b${within(10)}\\b${groups}\\b${within(12)}\\b(?:at the (?:outset|start|beginning)|from the (?:outset|start|beginning)|early)`,
  `${groups}\\b${within(12)}\\b(?:left out of|not part of|kept out of|had no (?:part|hand) in) (?:the )?(?:early|earlier|first|initial|design|planning)`,
);
/** That nobody heard early enough, by matter and act. */
export const toldTooLate: readonly RegExp[] = [noNotice, notForetold, keptQuiet, sudden, hours, askedLate].map(
  (words) => wordsOf(words),
);
/** Other notice, other people's lateness, what comes of not being told, and what will not be done too late. */
export const otherLateness: RegExp =
  /\?$|\b(?:not (?:too )?late|never too late|late (?:repl|respon|comments|forms|submissions)|(?:repl(?:y|ied|ies)|respon(?:d|ded|se|ses)|answers?|forms?) (?:\w+ ){0,2}late|surprise to (?:no|nobody)|hirers?|tenants'? notice|bookings?|drop-?ins? (?:may|can)|if you|turn up|unannounced|close[sd]? (?:at|in|without)|names?|results?|outcome)\b|^(?:the )?(?:government|nhs|county|landlord|publisher|company|ministers?|contractor)\b|\b(?:will|shall) (?:not|never)\b|by the government|(?:held|kept) (?:it |back |the survey )*until (?:after|groups)|so that groups|nothing had|\b(?:19|20)[01][0-9]\b/i;

/** "We believe that a line may have appeared", "some groups may have heard", "to some groups but not all": told perhaps. */
const perhaps = anyOf(
  'may (?:well )?have|might have|believe|think that|understand that|possibly|perhaps|probably|cannot (?:now )?say|not (?:quite )?(?:sure|certain)|tried to|did (?:our|its) best|where we could|not (?:been )?(?:able to )?(?:find|trace|recorded)|no record|as far as we (?:know|can tell)|a few (?:days|informal)|some (?:groups|people|of you|organisations|charities)|informally|but not (?:to )?all|in passing',
);
const wordBefore =
  '(?:told|heard|knew|notice|newsletter|bulletin|announce\\w*|mention\\w*|pass(?:ed)? (?:the )?word|let [a-z ]{1,25} know|beforehand|in advance|informal conversations|word (?:of it|round)|trailed|flagged|e-?mail(?:ed)?)';
export const perhapsTold: RegExp = wordsOf(
  `${perhaps}\\b[^;:?]{0,90}\\b${wordBefore}`,
  `${wordBefore}\\b[^;:?]{0,70}\\b${perhaps}`,
  `(?:not able|unable) to give the usual ${notice}`,
);
/** Of being asked, and before. */
export const perhapsOfThis: RegExp = wordsOf(
  'consultation|survey|exercise|this|beforehand|in advance|before it opened|ahead of|informal conversations|newsletter|bulletin|usual notice|pass(?:ed)? the word',
);

/** "This is to let you know in good time", "posters went up in April", "the dates were in the spring edition". */
export const toldInTime: RegExp = wordsOf(
  `let(?:ting)? (?:you|groups|everyone|people|trustees|members) know (?:now |well )*(?:in good time|in advance|ahead|early|well before)`,
  `(?:in good time|well ahead|in advance|early)\\b${within(20)}\\bso that (?:you|groups|trustees|committees|members)`,
  '(?:advertised|publicised|trailed|announced|promoted) (?:well |widely )?(?:in advance|beforehand|ahead of time)',
  `posters? (?:went up|were put up|have been up|appeared)\\b${within(40)}\\b(?:in|from|since) (?:(?:early|mid|late)[- ])?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)`,
  `(?:${groups}) (?:was|were|have been|had been) (?:all )?(?:given|sent) (?:[a-z]+|[0-9]+) (?:weeks|months)'? (?:notice|warning)`,
);
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)';
/** "In January, before any option had been drawn up", "at the outset, while all is on the drawing board". */
export const askedEarly: RegExp = wordsOf(
  `before (?:any|a single|there (?:was|were) any|anything|the first)\\b${within(20)}\\b(?:options?|proposals?|drafts?|plans?|anything)\\b${within(12)}\\b(?:had|was|were|has)`,
  'long before there were any (?:proposals|options|plans)',
  '(?:still|all|everything is) on the drawing[- ]board',
  `(?:come|came|coming|turn(?:ed)?|speaking|talking|want(?:ed)?)\\b${within(30)}\\b${groups}\\b${within(20)}\\b(?:at the (?:very )?outset|from the (?:very )?(?:outset|beginning|start)|at the (?:very )?(?:beginning|start))`,
  'nothing (?:has been|is) (?:yet )?(?:designed|worked up|decided|settled|fixed)(?: yet)?: ',
  `no options? (?:has|have) been (?:worked up|drawn up|prepared)`,
  `in (?:early |mid-?|late )?${month}\\b${within(20)}\\b(?:workshops?|meetings?|sessions?|talks)\\b${within(15)}\\bwith\\b${within(10)}\\b${groups}\\b${within(60)}\\b(?:options|proposals|ideas) (?:grew|came|were drawn|are drawn|have come)`,
);
