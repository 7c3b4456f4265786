import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** People are said to be missing: "are missing from many clubs", "answered in smaller numbers", "have told us that forms put them off". */
export const gapTold = wordsOf(
  'missing (?:from|out)|missed(?: by| out)?|(?:is|are|were|have been) (?:often |still |largely )?(?:missing|overlooked|left out|under-?represented|under-?served)',
  'in (?:much |far |rather )?(?:smaller|lower|fewer) numbers|(?:few|fewer|hardly any|too few|not enough|none) of (?:them|those)|(?:very |too |so )(?:few|little)',
  '(?:seldom|rarely|hardly ever|less often|least often|less likely to) (?:\\w+ ){0,2}(?:come|heard|seen|reached|apply|applied|asked|use|used|served|funded|take|answer)',
  '(?:few|hardly any|not many|too few|no) (?:\\w+ ){0,6}(?:appl(?:y|ied)|come|came|uses?|used|answer(?:ed)?|t(?:a|oo)ke? part)',
  '(?:do|did|does) not (?:usually |often |always |tend to )?(?:come|apply|answer|reply|take part|use|join|get)',
  'put(?:s|ting)? (?:them|people) off|(?:find|found|finds) (?:it|this|forms|us) (?:\\w+ )?(?:hard|harder|difficult)|face[ds]? (?:\\w+ )?barriers|(?:had|got|received) (?:very )?(?:little|less|least|nothing|few)',
);
const author =
  '(?:we|I|the (?:council|trust|icb|board|authority|fund|panel|partnership|team|commissioner)|our (?:\\w+ ){0,2}(?:team|officers?|workers?|advisers?|staff))';
/** What the author does about it, or somebody whom the author pays. */
export const authorDoes = wordsOf(
  `${author}(?:'ll| will| shall| have| has| are| am| is)? (?:\\w+ )?(?:fund|funding|funded|pay|paying|paid|commission(?:ed|ing)?|giv(?:e|en|ing)|set(?:ting)? aside|hold(?:ing)?|held|keep(?:ing)?|kept|add(?:ing|ed)?|go(?:ing)? (?:out )?to|visit(?:ing)?|work(?:ing)? with|train(?:ing)?|translat(?:e|ed|ing)|prioriti[sz]\\w+|help(?:ing|ed)?|chang(?:e|ed|ing)|rewrote|rewritten|dropped|meet(?:ing)? the cost)\\b(?! (?:the results|a decision))`,
  `(?:a|an|two|three|four|our) (?:paid |named |free |independent )?(?:mentors?|workers?|advis[eo]rs?|interpreters?|link workers?|champions?|connectors?|researchers?)(?:,[^.;,]{1,40},)? (?:can|will|may|is|are|has|have)`,
);
/** It is done because of that: "so", "to put that right", "in those neighbourhoods". */
export const becauseOfIt: RegExp =
  /^(?:so|that is why|this is why|therefore|for (?:this|that) reason|because of (?:this|that)|to (?:put (?:this|that|it) right|change (?:this|that)|close (?:this|that|the) gap|reach)|rather than|in response)\b|(?:,|;| and) (?:so|therefore)\b|\bwhich is why\b|\b(?:those|these|that|such) (?:neighbourhoods?|communit(?:y|ies)|estates?|areas?|wards?)\b/i;
/** Those who apply are asked what they do about it: "Say what you do to welcome them", "How will you reach these groups?" */
export const askedToReach = wordsOf(
  `(?:say|tell us|show(?: us)?|describe|explain|set out)\\b${within(12)}\\b(?:what|how)\\b${within(30)}\\b(?:you|your \\w+)\\b${within(60)}\\b(?:welcom\\w+|reach\\w*|includ\\w+|involv\\w+|invit\\w+|(?:draw|bring)\\w* (?:\\w+ ){0,3}in|make room for)`,
  'how (?:will|do|would|could|might) (?:you|your \\w+) (?:\\w+ )?(?:welcome|reach|include|involve|invite|draw in|bring in|make room for)',
);

const mustDo =
  '(?:must|shall|should|will|is to|are to|needs? to|ha(?:s|ve) to)(?! (?:not|tell|say|ask|book|let|show|need|check|state)\\b)';
/** Something must be fit for people as it is: "one vehicle each day should be able to carry a passenger in a wheelchair". */
export const accessDuty = wordsOf(
  `${mustDo}\\b${within(50)}\\b(?:carry|take(?! (?:care|steps|account)\\b)|seat|accommodate|admit|fit|transport)\\b${within(40)}\\b(?:wheelchairs?|mobility scooters?|assistance dogs?|guide dogs?|disabled (?:people|passengers|visitors|members|users))`,
  `${mustDo}\\b${within(30)}\\b(?:be|remain|stay|be made|be kept) (?:\\w+ )?(?:wheelchair[- ]accessible|step-?free|(?:accessible|open|usable) (?:to|for|by|in) (?:\\w+ ){0,3}(?:wheelchairs?|wheelchair users|disabled|deaf|blind))`,
  `${mustDo}\\b${within(30)}\\b(?:have|provide|offer|supply|include|be given|be held (?:in|at)|use)\\b${within(40)}\\b(?:hearing loops?|step-?free access|level access|wheelchair access|BSL|sign[- ]language|accessible (?:vehicles?|transport|venues?|buildings?|toilets?))`,
);
/** What the law asks anyway, what somebody may want, and what is asked of visitors. */
export const noAccessDuty: RegExp =
  /\bcompl(?:y|iance|ies)\b|\bif (?:you|they|any|anyone|it|required|requested|needed)\b|\blet us know\b|\bregulations\b|\bin accordance\b|\?$/i;

const theirWork = '(?:shall|must|will|is to|are to|agrees? to|undertakes? to)(?! not\\b)';
/** A duty that names those who are missed, and not the law alone: "shall take steps, as described in the Schedule, to reach people who are less often heard". */
export const dutyToMissed = wordsOf(
  `${theirWork}\\b${within(120)}\\b(?:reach|seek out|draw in|include|involve|hear from|welcome|engage with)\\b${within(60)}\\b(?:(?:less|least|seldom|rarely) (?:often |well |usually )?(?:heard|served|reached|seen|funded|asked|likely to)|under-?(?:represented|served)|left out|overlooked|missed(?! (?:the|a|an|their|his|her|by)\\b)|(?:do|does) not (?:usually |often |now )?(?:come|use|apply|take part|join))`,
);
/** To show it in a bid is no duty yet. */
export const onlyToShow: RegExp =
  /\b(?:show|demonstrate|explain|evidence|tell|describe|state|set out)\b[^.;]{0,20}\bhow\b/i;

/** The price holds money for it: "and has £22,000 a year for doing so". */
export const moneyForIt = wordsOf(
  `(?:has|have|with|and|includ(?:es|ing)|given|adds?) (?:a further |an extra |another |up to )?£[0-9][0-9,.]*k?\\b${within(24)}\\b(?:for|towards) (?:doing (?:so|this|that|it)|this|that|it|them|the purpose)`,
);
/** One of the things that earn marks, in a list of them: "need 25, equality 15, benefit to the place 15". */
export const equalityAmongMarks: RegExp = new RegExp(
  String.raw`\b${anyOf('equalit(?:y|ies)', 'EDI', 'inclusion', 'diversity')}(?: (?:and|&) \w+)?,? \(?[0-9]{1,2}(?: ?%| per cent| marks| points)?(?![0-9.])[,;). ]`,
  'i',
);
export const listOfMarks: RegExp =
  /\b(?:marks?|points|score[ds]?|weight(?:s|ed|ings?)?|per cent|criteria|tests)\b|(?:[a-z] \(?[0-9]{1,2}\)?[,;] ?){2}/i;
