import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within } from '@/lib/vocabulary/words.ts';

const fromTheStart =
  '(?:at|from) the (?:very )?(?:start|outset|beginning|first)(?! of (?:the |your |each )?(?:contract|service|grant|project|term|agreement|delivery|year|award))';
const toBeIn = anyOf(
  'be in(?: on (?:it|this|that))?',
  'be there',
  'be (?:part of|involved in) (?:it|this|that|the \\w+)',
  'be involved',
  'help(?: us)?',
  'join (?:us|in)',
  'work (?:on (?:it|this|that) )?with us',
  'take part',
);
const reporting = anyOf(
  String.raw`(?:making|reaching|agreeing|drawing up|settling|coming to|writing|framing) (?:\w+ ){0,2}(?:recommendations?|conclusions?|proposals?|reports?|findings|views?|decisions?)`,
  String.raw`(?:it|they|we|members|councillors) (?:made|reached|agreed|drew up|settled|came to|wrote|framed) (?:\w+ ){0,2}(?:recommendations?|conclusions?|proposals?|reports?|findings|views?|decisions?)`,
  '(?:it|they|we) (?:reported|concluded|recommended)',
);
/** Not "decide", which is also said of bids, nor "the service", which opens. */
const writing = anyOf(
  String.raw`(?:write|writing|wrote|draft(?:ing)?|draw(?:ing)? up|design(?:ing)?|begin|start|put|putting|set|setting)\b${within(30)}\b(?:specification|drafts?|strategy|policy|brief|options?|proposals?|model|plan|criteria|on paper|to paper)`,
  '(?:is|are|has been|was) (?:written|drafted|drawn up|designed|put on paper)',
);
const marketTalk =
  '(?:requests? for information|soft[- ]market (?:test\\w*|sounding)|market (?:engagement|sounding|test\\w*)|RFI|prior information notice|preliminary market (?:consultation|engagement))';

/** Voluntary organisations heard before there is anything to settle, each by where `SECTOR` stands. */
export const earlyWork: readonly string[] = [
  // "We want local voluntary organisations to be in at the start of that", "will ask the CVS to help from the beginning".
  String.raw`(?:want|would like|'d like|ask|invite|hope for|expect)\b${within(70)}\b${SECTOR}\b${within(30)}\bto ${toBeIn} ${fromTheStart}`,
  // "Before we write a word of the specification we would like to sit down with the groups who run these schemes."
  String.raw`before (?:we|I|anything|any|a|the|officers)\b${within(20)}\b${writing}\b[^.;:?]{0,50}?\b(?:we|I|officers|the (?:council|board|trust|icb|team)) (?:would like to|'d like to|want to|hope to|will|shall|intend to|plan to|mean to|are going to) (?:sit down|talk|speak|meet|listen|visit|spend)\b${within(20)}\b${SECTOR}`,
  // "The Committee took evidence from the CVS and twelve groups before making its recommendations."
  String.raw`(?:(?:took|taken|heard|received|gathered) (?:\w+ )?evidence|heard|sought (?:the )?views) from\b${within(50)}\b${SECTOR}\b[^.;?]{0,80}?\bbefore ${reporting}`,
  // "A market engagement event was attended by 27 organisations, of which 19 were charities."
  String.raw`(?<!\b(?:will|shall) (?:hold|run) (?:an? )?)(?:market|engagement|design|planning|listening|co-?design) (?:\w+ )?(?:workshops?|meetings?|events?|days?|sessions?)\b${within(30)}\b(?:(?:was|were) (?:attended|joined) by|attended by|brought together|drew|heard from)\b${within(70)}\b${SECTOR}`,
  // "Twelve voluntary organisations answered our request for information, and the length of the contract follows what they said."
  String.raw`${SECTOR}\b${within(30)}\b(?:answered|replied to|responded to|took part in)\b${within(30)}\b${marketTalk}\b[^.?]{0,100}?\b(?:follows?|reflects?|takes? up|changed|altered|as a result|because|on the strength)\b`,
  String.raw`${SECTOR}\b${within(30)}\b(?:told us|said|asked|advised)\b${within(30)}\b${marketTalk}\b[^.?]{0,90}?\b(?:that is what|is what|so (?:we|it|the)|and (?:we|it|so|the) (?:have|has|is|are))\b`,
  // "Officers visited all nine lunch clubs, and the service described here is drawn from those visits."
  String.raw`(?:visited|went to see|called on|met|spoke to|interviewed)\b${within(40)}\b${SECTOR}\b[^.;?]{0,90}?\b(?:drawn from|based on|built on|comes? (?:from|out of)|grew out of|reflects?|follows?)\b${within(10)}\b(?:those|these|that|this|what|it)\b`,
];
