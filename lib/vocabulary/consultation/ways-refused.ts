import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const answers = anyOf(
  'answers?|repl(?:y|ies)|responses?|comments?|views|submissions?|representations|questionnaires?|forms?|surveys?|feedback|objections|anything|nothing|what is|contributions',
);
const otherWay = anyOf(
  'post|postal|letters?|paper|print(?:ed|ing)?|hand-?written|written|(?:tele)?phone|telephoned?|calls?|verbal(?:ly)?|oral(?:ly)?|fax|e-?mail(?:ed|s)?|in person|over the counter|by hand|dictat(?:e|ed|ion)|visits?|typed',
);
const turned = anyOf(
  'accept(?:ed|ing|able)?|tak(?:e|en|ing)|count(?:ed|ing)?|consider(?:ed|ing)?|read|logg(?:ed|ing)|log|process(?:ed|ing)?|record(?:ed|ing)?|complete|fill(?:ed)? in|regist(?:er|ered)|includ(?:e|ed)|use[d]?|admissible|valid|allow(?:ed|ing)?|permit(?:ted)?|possible|offer(?:ed|ing)?|available|provid(?:e|ed|ing)|suppl(?:y|ied|ying)|send(?:ing)?|produc(?:e|ed|ing)|print(?:ed|ing)|issu(?:e|ed|ing)|an option|arranged|laid on|lay on',
);
const never = anyOf(
  'not|no|nothing|none|neither|nor|never|cannot|unable|without|declin(?:e|ed|ing)|refus(?:e|ed|ing)|stopped|ceased',
);
const cast = anyOf(
  'disregarded|ignored|discarded|rejected|refused|declined|discontinued|withdrawn|returned unread|destroyed|set aside unread|unacceptable|inadmissible|turned down|turned away',
);
/** "Replies made other than through the web form will be disregarded", "neither telephone nor written responses are acceptable". */
export const wayRefused: RegExp = wordsOf(
  `${answers}\\b${within(40)}\\b(?:other than|otherwise than|except|save|not (?:made|sent|given|received|submitted|entered)) (?:by|through|via|on|using|in|with)\\b${within(70)}\\b(?:${cast}|not (?:be )?${turned})`,
  `${never}\\b(?! (?:yet|so far|have to|need to|need))${within(40)}\\b(?:${turned})\\b${within(24)}\\b${answers}\\b${within(30)}\\b(?:by|over|on|in|through) (?:the )?${otherWay}`,
  `(?:no|neither|nor) (?:[a-z]+ )?${answers}\\b${within(30)}\\b(?:by|over|on|in|through) (?:the )?${otherWay}\\b${within(40)}\\b${turned}`,
  `${never}\\b${within(26)}\\b${turned}\\b${within(40)}\\b(?:${otherWay}) ${answers}`,
  `(?:nothing|none|no (?:[a-z]+ )?${answers})\\b${within(26)}\\b(?:by|over|on|in) (?:the )?${otherWay}\\b${within(50)}\\b${turned}`,
  `(?:${never}|withdrawn|dropped|removed|discontinued|scrapped)\\b${within(24)}\\b(?:option|facility|possibility|opportunity|means|choice) (?:of|to) (?:reply|respond|answer|comment)\\w*`,
  `(?:not|cannot|never|no)\\b${within(40)}\\b${answers}\\b${within(16)}\\bthat (?:does not|do not|did not|has not|have not|is not|are not) (?:come|arrive|sent|made|been (?:sent|made))?\\b${within(20)}\\b(?:through|via|on|by|using)`,
  `no (?:printed|paper|postal|hard[- ]copy|telephone) (?:${answers}|copies|packs|versions?)\\b${within(30)}\\b(?:made|produced|printed|provided|sent|issued|available|offered|distributed)`,
  `${answers}\\b${within(30)}\\b(?:to|with|at|on) (?:staff|the (?:desk|counter|(?:tele)?phone line|line|officers?)|officers|librarians|receptionists?)\\b${within(20)}\\b(?:not|cannot) be (?:passed on|${turned})`,
  `(?:neither|nor)\\b${within(20)}\\b${otherWay}\\b${within(40)}\\b${turned}`,
  `(?:${otherWay}) ${answers}\\b${within(40)}\\b(?:${cast}|(?:not|cannot|no longer) (?:be )?(?:being )?${turned})`,
  `not (?:be )?(?:to )?(?:tak(?:e|ing)|accept(?:ing)?|record(?:ing)?|writ(?:e|ing) down|complet(?:e|ing)|fill(?:ing)? in) ${within(30)}\\b(?:over the (?:counter|(?:tele)?phone)|by (?:(?:tele)?phone|letter|post|hand)|in person|on (?:anyone|anybody|someone|people|your|their|residents)(?:'s)?(?: else's)? behalf|for (?:you|people|residents|others))`,
  `(?:one|a single|sole|only) (?:way|means|method|route|channel) (?:of|to|in which|by which|for) (?:[a-z]+ )?(?:tak|respond|repl|answer|comment|participat|contribut)\\w*|no other (?:means|ways?|method|route|channel|option)`,
  '(?:consultation|survey|exercise|questionnaire|engagement|it|this)\\b[^.;:?]{0,30}\\b(?:digital|online|web|internet|portal|app)[- ]only|(?:digital|online|web|internet|portal|app)[- ]only (?:consultation|survey|exercise|questionnaire|engagement)|(?:wholly|entirely|purely|solely|exclusively|completely|100%) (?:digital(?:ly)?|on-?line|electronic(?:ally)?|web-based)|not printing|(?:digital|on-?line|electronic) (?:exercise|survey|consultation|process) only',
  `only\\b${within(50)}\\b(?:entered|typed|submitted|made|received|lodged|keyed|put|given|sent|completed) (?:on|in|into|through|via|using) (?:the|this|our) (?:[a-z-]+ ){0,2}(?:portal|form|hub|site|website|survey|app|platform|questionnaire|system)`,
  '(?<!not )must (?:ask|find|get) (?:a |an |somebody|someone|their )?(?:friend|relative|neighbour|else)|(?<!not )have to ask (?:a |their )?(?:friend|relative|neighbour|family)',
);

const formats = anyOf(
  'easy[- ]?read|large[- ]?print|larger? type|braille|audio|(?:other|another|alternative|different|accessible|simpler|plain|translated|shorter|any other) (?:formats?|versions?|forms?|languages?|editions?)|translat(?:ions?|ed|ors?)|interpret(?:ers?|ing|ation)|BSL|signing|signers?|sign language|(?:hearing|induction) loops?|languages? other than english|alternative(?: format)?s?(?= (?:is|are|will|has|have|can)\\b)|subtitles|captions',
);
const provided = anyOf(
  'available|provid(?:e|ed|ing)|suppl(?:y|ied|ying)|produc(?:e|ed|ing)|offer(?:ed|ing)?|arrang(?:e|ed|ing)|laid on|lay on|commission(?:ed|ing)?|planned|plan|intend(?:ed)?|prepared|possible|made|print(?:ed)?|send|sent|exists?|budget|funds?|resources',
);
/** "No interpreters can be provided", "requests for other formats will be declined", "does not plan to offer another version", "converted at their own cost". */
export const formatRefused: RegExp = wordsOf(
  `no (?!charge|fee|need|cost|doubt)(?:[a-z]+ ){0,2}${formats}\\b(?! (?:is|are|will be) needed)${within(70)}\\b(?:${provided}|here|at)`,
  `there (?:is|are|will be) no (?!charge|fee|need|cost|doubt)(?:[a-z]+ ){0,2}${formats}`,
  `(?:not|cannot|unable|never|nor)\\b${within(40)}\\b${provided}\\b${within(12)}\\b(?:in |into |as |with |of |to have |to provide |it |them |the |any |an? |documents? |papers? |this |copies |versions? |our |page |plan )*${formats}(?! (?:books?|stock|story|stories|films?|cassettes?|titles?|sessions?|forms? back))`,
  `(?:do|does|will|would|can) ?not (?:run|stretch|extend) to (?:[a-z]+ ){0,3}${formats}`,
  `(?:find|bring|arrange|provide|pay for|hire|book) (?:your|their|his|her|an?) own (?:[a-z]+ )?(?:interpreters?|translat\\w+|signers?|readers?|copies|reader|scribe)`,
  `no (?:[a-z]+ ){0,2}(?:summary|easy-to-read|plain|simple|simpler)\\b${within(40)}\\b(?:edition|version|copy|summary|paper)?\\b${within(10)}\\b(?:exists?|produced|available|planned|prepared|provided)`,
  `${formats}\\b(?! (?:books?|stock|story|stories|films?|cassettes?|titles?|sessions?))${within(50)}\\b(?:not|cannot|unable|never) (?:be |been |being |have |has |to )*${provided}`,
  `${formats}\\b${within(40)}\\b(?:${cast}|unavailable|out of the question|too (?:costly|expensive|dear))`,
  `(?:convert(?:ed)?|translat(?:ed?|ions?|ing)|transcrib(?:ed?|ing)|interpret(?:ers?|ing)|copies|formats?|versions?|braille|large print)\\b${within(60)}\\b(?:(?:at|for) (?:your|their|his|her|its) own (?:cost|expense|account)|own arrangements|(?:borne|paid for|met|funded|arranged|provided) by (?:the (?:person|individual|respondent|group)|those|you|whoever|respondents|anyone))`,
  `(?:large print|easy[- ]?read|braille|audio|translations?|interpreters?|other formats|alternative formats|bsl|british sign language)\\b[^.;:?]{0,20}: (?:not|none|no|n\\/a|unavailable)|(?:large print|easy[- ]?read|braille|audio|translations?|interpreters?|other (?:languages|formats)|alternative formats|BSL|paper (?:form|cop(?:y|ies))) (?:not (?:available|provided|offered)|none|no|n\\/a|unavailable)$`,
);

const paper = '(?:survey|questionnaire|form|documents?|website|web ?site|page|portal|hub|pdf|paper|plan|papers)';
/** "Does not work with screen readers", "cannot be used with a keyboard alone". */
export const unusable: RegExp = wordsOf(
  `${paper}\\b${within(40)}\\b(?:not|cannot|never)\\b${within(40)}\\b(?:screen[- ]?readers?|keyboard|assistive|voice (?:software|recognition)|text-to-speech|read aloud|magnif\\w+|accessible|accessibility (?:standards?|requirements?))`,
  `(?:screen[- ]?readers?|assistive technology|voice software)\\b${within(30)}\\b(?:will not|cannot|do not|does not|not) (?:be able to )?(?:work|read|open|cope|be used|support\\w*)`,
  `(?:written for (?:professional|technical|specialist|expert)|technical language)\\b${within(60)}\\b(?:no|not)\\b`,
);
/** "There is no lift", "up two flights of stairs", "not accessible": of a place where people are to meet. */
export const placeShut: RegExp = wordsOf(
  'no (?:[a-z]+ ){0,2}(?:lifts?|step-?free|level|ramp(?:ed)?|wheelchair|disabled) ?(?:access|way in|entrance|toilets?|route)?|not (?:[a-z]+ )?(?:wheelchair[- ]?accessible|accessible|step-?free|suitable for (?:wheelchairs?|people|anyone))|flights? of (?:stairs|steps)|cannot (?:accommodate|take|admit) wheelchairs?|wheelchairs? (?:users? )?(?:cannot|can not|are unable to)|inaccessible|(?:stairs|steps) only|only (?:by|up) (?:a |the )?(?:stairs|steps|staircase)',
);
export const meetingPlace =
  /\b(?:meetings?|drop-?ins?|sessions?|workshops?|events?|venues?|hearings?|roadshows?|open evenings?|focus groups?|forums?)\b/i;
/** Late, nameless and other people's papers, and what is untrue. */
export const notShutOut =
  /\?["')]?$|\b(?:late|after (?:that|this|the (?:closing|deadline|close)|[0-9])|received after|anonymous|unsigned|abusive|offensive|duplicates?|photographs?|originals?|petitions?|facebook|twitter|social media|instagram|X|do not think|myth|untrue|not true|not the case|wrong to think|need not|no one need|nobody (?:need|should|will)|not (?:just|only|limited|confined)|planning applications?|(?:not|nothing|none|no)\b[^.;]{0,30}\b(?:yet|so far)|(?:who|whom|where) (?:the )?old|old (?:hall|venue|consultation|form|site)|has moved|have moved|ground floor|catalogue|cards?|fines?|members said|residents said|people said|will not (?:reduce|cut|stop|end|lose)|do not (?:propose|plan|intend) to (?:reduce|cut|stop|end|close|remove)|(?:isn't|is not|not) the only|repl(?:y|ies) (?:[a-z]+ )?to (?:each|every|any|all|your|comments|responses|individual)|(?:reply|respond|answer) by (?:letter|post|phone|e-?mail) to|tenders?|bids?|would (?:no longer|not|be)|propos(?:al|als|ed)|last (?:year|time)|in (?:19|20)[0-9]{2}|previous(?:ly)?|published|appendix|renew\w*|borrow\w*|loans?|councillors?|press)\b/i;
/** "Where possible", "subject to demand", "under consideration": an offer that may come to nothing. */
export const doubtfulOffer: RegExp = wordsOf(
  '(?:resources?|funds?|funding|budgets?|staffing|time|capacity) permitting|(?:where|if|as far as) (?:(?:resources?|funds?|funding|budgets?|time|capacity) (?:permits?|allows?)|possible|practicable|feasible|reasonable|there is (?:enough|sufficient) (?:demand|interest))|subject to (?:demand|budget|cost|resources?|funds?|funding|availab\\w+|approval|capacity|staff\\w*)|case[- ]by[- ]case|discretion(?:ary)?|(?:be|is|are|being) (?:considered|looked at|looked into|assessed)|under (?:consideration|review|discussion)|whether\\b[^.;:?]{0,60}\\b(?:offered|available|provided|produced|possible)|to be (?:confirmed|decided)|tbc|yet to be (?:confirmed|decided)',
  '(?:may|might|could) (?:possibly |perhaps )?(?:be able to|(?:be )?(?:possible|consider\\w*))|(?:hope|hopes|try|trying|aim|aims|endeavour|seek|intend|want) to (?:be able to )?(?:have|provide|produce|offer|arrange|supply|send|make|include)|in (?:some|certain|exceptional) (?:cases|circumstances)|depending on (?:demand|cost|numbers|resources)|exceptionally|cannot (?:guarantee|promise)|no guarantee|not guaranteed',
);
