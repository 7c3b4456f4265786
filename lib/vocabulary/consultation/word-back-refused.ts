import { wordBack } from '@/lib/vocabulary/consultation/word-back.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** Up to so many characters with no comma, beyond which something else is told. */
const inPhrase = (characters: number) => `[^.,;:?]{0,${characters}}?`;
const no = '(?:not?|nor|never|neither|cannot|unable|without)';
const whatCameIn = '(?:comments|responses|repl(?:y|ies)|answers|views|submissions|representations|suggestions|letters)';
const those =
  '(?:(?:all |any )?(?:respondents|consultees|participants|people|groups|anyone|anybody|everyone|everybody|those)(?: who (?:[a-z]+ )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|comment(?:ed)?|took part|take part|wrote|write|came))?)';
const reply = '(?:repl(?:y|ies|ying)|respond(?:ing)?|answer(?:s|ed|ing)?|acknowledg\\w+|written to|writ(?:e|ing))';
const bringOut =
  '(?:publish(?:ed|ing)?|print(?:ed|ing)?|summar(?:y|ies|ise|ised|ising)|report(?:ed|ing)?|accounts?|issu(?:e|ed|ing)|releas(?:e|ed|ing)|write-?up|circulat(?:e|ed|ing))';
/** What is kept from people word for word they may still be told in sum. */
const notInFull =
  '(?![^.;]{0,40}\\b(?:in full|verbatim|word for word|one by one|individually|singly|anonymous|names?|addresses|here)\\b)';
/** "No intention to reply to comments or to publish any account of them", "won't be replying or printing them", "no reply, nor a summary". */
const neitherOfTwo = anyOf(
  String.raw`${no}\b${inPhrase(40)}\b${reply}\b[^.;:?]{0,60}?\b(?:or|nor|and|neither)\b${inPhrase(30)}\b${bringOut}\b${notInFull}`,
  String.raw`${no}\b${inPhrase(40)}\b${bringOut} (?:them |it |any |the |your |these )?(?:${whatCameIn} )?(?:or|nor|and) ${inPhrase(12)}\b${reply}\b${notInFull}`,
);
/** "A separate report has been dispensed with", "we shall do without the usual summary". */
const doneWithout = anyOf(
  String.raw`${wordBack}(?: (?:of|on|from) [^.,;:]{1,40})? (?:has|have|had|is|are|will be|to be|being) (?:\w+ )?(?:dispensed with|dropped|omitted|forgone|foregone|done away with|scrapped|abandoned|ruled out|cancelled|discontinued|thought unnecessary|considered unnecessary)`,
  `(?:dispens(?:e|ed|es|ing) with|forgo|forego|do(?:ne)? without|doing without|scrapp?(?:ed|ing)?|discontinu(?:e|ed|ing)) (?:(?:the|a|an|any|our|this year's) )?(?:[a-z]+ ){0,2}${wordBack}`,
);
/** "We shan't be writing up the sessions", "nobody will be summing up the replies". */
const notWrittenUp = String.raw`(?:not|nor|never|cannot|unable to|nobody will|no one will) (?:(?:be|going to|able to|in a position to|propose to|intend to|plan to) ){0,2}(?:writ(?:e|ing) up|summaris(?:e|ing)|sum(?:ming)? up|typ(?:e|ing) up|draw(?:ing)? up a (?:note|report|summary) of) (?:(?:the|any|what|your|each|these|all|of|individual) ){0,3}(?:sessions?|workshops?|meetings?|events?|discussions?|${whatCameIn}|results|notes|(?:was|is|people|you) (?:said|say))\b(?! (?:that |which )?(?:they|you) (?:hold|run|have)\b)`;
/** "Those who replied will not be written to", "nobody who answers will be told how it ended". */
const nobodyWritten = anyOf(
  String.raw`(?<!\b(?:some|other) )${those} (?:(?:have|has|had) not been and )?(?:will|shall|are to|is to) not (?:then |subsequently |later )?be (?:written to|told|informed|notified|got back to|reported to)(?=[.,;)]|$| (?:afterwards|subsequently|of (?:the )?(?:outcome|result|decision)|what (?:was|came)|how it))`,
  `not (?:going to )?be writing (?:back )?to ${those} (?:afterwards|with the (?:results?|outcome)|about the (?:results?|outcome))`,
);
/** "We shan't be publishing the comments". A person's own, or single ones, are another matter. */
const commentsKept = String.raw`(?:not|nor|never|cannot|no plans? to) (?:(?:be|going to|able to|in a position to|propose to|intend to|plan to) ){0,2}publish(?:ing)? (?:any of )?(?:the|these|any|people's) (?:written )?${whatCameIn}\b(?! (?:form|that|which|received (?:late|after)|from))${notInFull}`;
/** "Outcomes shall be treated as exempt information". */
const treatedAsSecret = `${wordBack} (?:will|shall|is to|are to|is|are|has been|have been) (?:be )?(?:treated|classed|classified|regarded|marked|dealt with|held) as (?:exempt|confidential|private|restricted|not for publication|commercially|strictly)`;
/** "Queries about what was decided can't be answered". */
const queriesRefused = String.raw`(?:queries|questions|enquiries|requests) (?:about|on|as to|for) ${inPhrase(20)}\b${wordBack}${inPhrase(30)}\b(?:not|cannot|never) (?:be )?(?:answered|dealt with|entertained|met|replied to|acknowledged|considered)`;
/** "Comments will be logged and destroyed without any account of them being given". */
const withoutAccount = String.raw`${whatCameIn}\b[^.;:?]{0,60}\bwithout (?:any |an? )?(?:account|report|summary|record|write-?up|explanation|feedback)\b${inPhrase(30)}\b(?:being|having been) (?:given|published|made|sent|produced|issued|prepared|drawn up)`;
/** "We do not comment on why residents' proposals were turned down". */
const whyKept = String.raw`(?:not|never|nor|cannot|unable to|decline to) (?:be )?(?:comment(?:ing)? on|go(?:ing)? into|discuss(?:ing)?|explain(?:ing)?|say(?:ing)?|giv(?:e|ing) reasons for) (?:the reasons )?why ${inPhrase(25)}\b(?:suggestions?|ideas?|proposals?|comments?|points?|views?|alternatives?)\b${inPhrase(40)}\b(?:turned down|rejected|not taken up|not adopted|set aside|not followed|refused)`;
const comingBack = '(?:results|feedback|summary|report back|reports?|write-?up|outcome|findings|reply|replies)';
/** "No acknowledgement, no results, no correspondence": a list of what there is none of. */
const noneInList = `(?<=^(?:sorry,? |please note: )?)no [a-z -]{3,30}, (?:and )?no ${comingBack}(?=[.,;]| and no|$)|(?<=^(?:sorry,? |please note: )?)no ${comingBack}(?:,| and| or) (?:and )?no `;

/** "Not entitled to see the analysis". */
const notEntitled = String.raw`(?:not (?:be )?entitled|no (?:right|entitlement)|have no claim) to (?:see|know|be told|hear|read|have|receive|learn)?${inPhrase(20)}\b(?:${wordBack}|the (?:analysis|replies|responses))`;
/** "Nobody will be going back to those who responded", "we haven't the capacity to get back to people". */
const notGoneBack = anyOf(
  `(?:not|nor|never|cannot|no plans?|unable) (?:(?:be|to|going|able|propose|intend|plan|in a position) ){0,4}(?:go(?:ing)?|get(?:ting)?|com(?:e|ing)|writ(?:e|ing)|report(?:ing)?) (?:back )?to ${those}(?=[.,;)]|$| (?:afterwards|again|with the (?:results|outcome)))`,
  String.raw`(?:no|not (?:have )?(?:the|any|enough)|lacks? the|without the) (?:spare )?(?:capacity|time|staff|resources?|people|budget|money|means) ${inPhrase(20)}\b(?:to|for) (?:(?:get(?:ting)?|go(?:ing)?|com(?:e|ing)|writ(?:e|ing)) back to ${those}|(?:report(?:ing)?|publish(?:ing)?|writ(?:e|ing)(?: up)?|summaris(?:e|ing)|shar(?:e|ing)) (?:on )?(?:${wordBack}|what|any))`,
  `not (?:be )?in touch (?:with you )?(?:again )?(?:after|once) (?:the (?:closing|survey|consultation|exercise)|this|it|we have counted)`,
);
/** "Has stopped publishing the results of consultations", "taken out of this year's programme". */
const stopped = anyOf(
  String.raw`(?:stopped|ceased|giv(?:en|ing) up|(?:will|do|does|can|shall) no longer) (?:publish\w*|issu\w+|produc\w+|shar\w+|releas\w+|report\w* on|the publication of) (?:the |any )?(?:${wordBack}|consultation (?:results|reports?))`,
  String.raw`(?:consultation|survey|engagement|feedback|responses?|outcome)s? (?:response )?(?:report|summary|write-?up)s?\b${inPhrase(20)}\b(?:has|have|had|is|are|was|were) (?:been )?(?:taken out|cut|removed|struck out|left out|deleted)\b`,
);
const whom =
  '(?:consultees|respondents|those who|people who|participants|groups|the public|residents|anyone|the (?:voluntary )?sector)';
/** "Does not explain its decisions to consultees". */
const notExplained = `(?:not|never|no duty to|cannot|declines? to|under no duty to) (?:be )?(?:explain(?:ing)?|justif(?:y|ying)|account(?:ing)? for) (?:its|her|his|their|our|the|any) (?:decisions?|choices?|conclusions?|reasons?|reasoning) to ${whom}`;
/** "No response will be issued", "nor any reply brought out". */
const noResponse =
  'no (?:formal |official |public |written |council )?(?:response|report|reply|answer)(?: to (?:it|them|the (?:consultation|survey|comments|replies|responses)))? (?:will|shall|is to) be (?:issued|published|produced|brought out|made public)';

/** Yet other ways of saying that nobody who answered will hear what came of it. */
export const saysNothingElse: readonly RegExp[] = [
  neitherOfTwo,
  doneWithout,
  notWrittenUp,
  nobodyWritten,
  commentsKept,
  treatedAsSecret,
  queriesRefused,
  withoutAccount,
  whyKept,
  noneInList,
  notEntitled,
  notGoneBack,
  stopped,
  notExplained,
  noResponse,
].map((words) => wordsOf(words));

/** "Your views will be noted, but we will not report on them". */
export const notedOnly: RegExp = new RegExp(
  String.raw`\b${whatCameIn}\b[^.;]{0,40}\b(?:noted|read|filed|logged|recorded|considered|kept)\b[^.;]{0,20}\bnot (?:be )?(?:report(?:ing|ed)?|comment(?:ing|ed)?|publish(?:ing|ed)?)(?: on)?(?: (?:them|these|it))?(?=[.,;]|$)`,
  'i',
);
/** "Announced without explanation", "telling the contractor, not residents": told in part, or to others. */
export const toldShort: RegExp =
  /\b(?:decision|outcome|choice|results?)\b[^.;]{0,40}\bwithout (?:any |an |giving |further )?(?:explanation|reasons?|comment|justification)\b|, (?:and )?not (?:to |with |the )?(?:residents|respondents|public|consultees|those who (?:repl|respond|answer)\w*|groups|sector)\b,/i;
/** "Only those who object by registered letter will be told": told to some. To leave an address, or to ask, is no bar. */
export const onlySomeTold: RegExp =
  /^only (?:respondents|those|people|groups|organisations|participants|consultees|objectors|members|bodies)\b(?![^.;]{0,80}\b(?:address|e-?mail|contact|details|ask(?:s|ed)?|wish|want|request(?:ed|s)?|sign(?:ed)? up)\b)[^.;]{3,80}\b(?:will|shall|are to) (?:then )?(?:be (?:told|informed|notified|sent|written to|given)|hear|receive)\b/i;
/** "Feedback on the themes was shared in January": a part of it was told before. */
export const partTold: RegExp =
  /\b(?:feedback|summary|results|findings|report|analysis)\b[^.;]{0,40}\b(?:was|were|has been|have been) (?:already |since )?(?:shared|published|sent|posted|circulated|given|issued)\b/i;
/** "Interim results will not be released while it runs". */
export const ofMeanwhile: RegExp =
  /\b(?:interim|running|provisional|partial) (?:results?|findings|totals?|figures|summar(?:y|ies)|reports?|analysis)\b|\bnothing (?:will|shall) be (?:published|issued) (?:yet|for now|this|next|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b|\bwhile (?:the |this )?(?:consultation|survey|exercise|it) (?:is|runs|remains)\b/i;
