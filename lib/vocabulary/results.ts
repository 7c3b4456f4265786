import { anyOf } from '@/lib/vocabulary/words.ts';

const whoever =
  '(?:you|people|we|they|it|he|she|everyone|everybody|respondents|residents|the (?:\\w+ )?(?:council|cabinet|board|trust|committee|authority|commissioner|executive|panel|public)|was|were|has|is|have|had|been|being|put|to|us|intend|propose|plan|mean|then|could|can|cannot|not|will|would|are|do)';

/** What came of asking: the report, what was said, what was decided, which ideas were taken up and why. Not the paper that people are asked about. */
export const results = anyOf(
  'reports?(?! (?:it|any|a problem|that you))|write-?ups?|round-?ups?|bulletins?(?! board)|leaflet saying|what (?:we|you|people) learn(?:ed|t)|(?:copy|note|text) of the decision|(?:the )?grounds for it|what we heard|(?:the )?answers?,? and ours|our (?:answers?|repl(?:y|ies)) (?:to|beside|against)|narratives?|(?:schedule|list|sheet|table|note|record) (?:of|with|showing) (?:the |each |every |all )?(?:representations|comments|points?|responses|replies|answers|views)|response (?:document|paper|report)|summar(?:y|ies)|findings|results|outcomes?|digest|themes|conclusions|analysis of (?!need)|(?:the|our|an|this|that) analysis',
  'feedback|fe(?:e|)d(?:s|ing)? back|report(?:ed|ing)? back|hear (?:back|from us)|you said,? (?:so )?we (?:did|listened)',
  `what ${whoever} (?:${whoever} ){0,3}(?:said|say|told|tell|hear|heard|decided?|settled|agreed|chosen|kept|dropped|became of|swung|do|did|doing|done|chang(?:e|ed|es)|happens?|happened|about|next|learn(?:ed|t)?)`,
  'what (?:difference|changes?|changed|(?:has|was) changed|we (?:have )?(?:done|changed)|action)',
  '(?:which|what|whose) (?:\\w+ ){0,3}(?:ideas?|suggestions?|points?|comments?|proposals?|changes?)|(?:points?|suggestions?|ideas|issues|comments) (?:that |which )?(?:(?:people|you|they|were|was|have|has|been|we|not|cannot|could|be) ){0,4}(?:made|raised|put|taken up|accepted|followed)',
  "(?:our|its|the council's|a|the|their) (?:answer|response|reply|replies) to|response document|statement of (?:reasons|decision)|notes? of (?:the|what|everything)|decision (?:and|with)|reasons? for (?:it|the|our|its|each|any|this|that)",
  '(?:say|explain|tell you|know|show) why|why (?:we|it|they|the|some|others?|not|any|each|or why not)',
  "our (?:thinking|reasoning|reasons|conclusions|answer)|where we (?:have |'ve )?(?:gone|ended up|landed|agreed|disagreed)|how (?:it|we|they|the \\w+) (?:\\w+ ){0,2}(?:dealt with|deals? with|treated|responded to|responds? to|answered|took (?:account|them|it))|how (?:it|this|the \\w+|your|their|people's) (?:\\w+ ){0,3}(?:chang\\w+|shap\\w+|influenc\\w+|made a difference|was used|were used)|whether (?:the|it|we|they|any|your)\\b[^.;]{0,30}\\b(?:changed|altered|accepted|adopted|agreed)",
);

/** Made known to those outside. Not "tell us", which asks. */
export const tellingResults = anyOf(
  'publish(?:ed|es|ing)?|added to (?:the|our|this|its) (?:web ?site|page|site|hub)|see (?:what|how|the)|publicised|print(?:ed)?|post(?:ed)?(?! (?:code|box|it to))|plac(?:e|ed|ing)|put (?:[^.;]{1,110}? )?(?:on|up|in|out|online)|upload(?:ed)?',
  '(?:open|available|on deposit) (?:to|for) (?:public |the public |your )?(?:inspection|inspect|view|viewing|read)|with the agenda|agenda papers?|laid (?:out|open)|(?:get|gets|have|has|be sent|be given) (?:a |the |an |our |one )?(?:\\w+ ){0,2}(?:letter|call|e-?mail|note|copy|card|summary|reply|report|text)',
  'sen[dt](?! us)|e-?mail(?:ed)?|circulat(?:e|ed)|shar(?:e|ed)|issued?|released?|announced?|made (?:public|known)|mak(?:e|ing) (?:\\w+ ){0,3}(?:public|known|available)|available|displayed|provided?|give|given|read out|distribut(?:e|ed)|deliver(?:ed)?',
  '(?:can|will|able to) (?:then )?(?:read|see|view)|report(?:ed)? back|fe(?:e|)d back|feedback|(?:you|everyone|everybody|respond\\w*|group|people|part) (?:will|can|shall) (?:\\w+ )?receive|(?:will|shall) receive (?:a|an|the) (?:\\w+ )?(?:summary|report|copy|letter|note|e-?mail)|pinned|typed up|find|here (?:in|by|on|from)',
  'say(?:s|ing)? (?:there |here )?(?:what|why|which|how|whether)|hear (?:from us|back|what|the)|told|keep (?:you|everyone|people|residents) (?:up to date|informed|posted|updated)|tell(?:s|ing)? (?!us)|let (?!us)[^.;,]{1,40} know|know (?:the|what|why|how)|inform(?:ed)?|writ(?:e|ten) (?:back )?to|write (?:up|a)|go(?:es)? (?:on (?:our|the|this|its)|up)|appear|be (?:on|in) (?:our|the|this|its) (?:web ?site|site|page|hub|newsletter)',
  "explain(?:s|ed|ing)?|set(?:s|ting)? (?:it |them )?out|draw(?:s|ing|n)? up|record(?:s|ed|ing)|there (?:will|shall) be (?:a|an)|there'll be|show(?:s|ing)?|list(?:s|ing)?|produced?|produce|made of|(?:come|get|report|go) back to (?:you|each|every|all|the|people|everyone)|bring(?:s|ing)? out|left (?:at|in)|bound (?:in|up)|on (?:the )?(?:counter|display|show)|look out for|go(?:es)? live|gets? (?:a|the)",
);

/** "There will be no report", "for internal use only", "not issuing a response": nobody will be told. */
export const refusesResults: RegExp =
  /\b(?:there will be|will (?:give|offer|provide|issue|publish|send)) no (?:\w+ ){0,2}(?:feedback|report|summary|results|digest|analysis)|\bno (?:\w+ ){0,2}(?:summary|report|results|analysis|feedback|digest) (?:of [^.;]{0,30} )?(?:will|shall|is to|are to) be (?:published|given|issued|made|provided|sent)|\b(?:results|findings|responses)\b[^.;]{0,60}\b(?:internal(?:ly)? only|for internal (?:use|purposes))|\b(?:not|\w{2,6}n't) (?:propose|intend|plan|expect|mean) to (?:publish|report (?:back|on)|reply to (?:them|comments|what)|respond to (?:them|comments)|give (?:any )?feedback)|\bnot (?:expect to )?hear (?:from us|anything|back|more|further)\b|\bhear nothing (?:more|further|back|else)\b|\bno (?:report|reporting|feed) ?-?back\b|\bnot (?:\w+ )?be made (?:public|known)\b|\breport\b[^.;]{0,40}\b(?:exempt from|not for) publication|\b(?:report|summary|analysis|findings|results)\b[^.;]{0,60}\bnot for (?:circulation|release|the public|sharing)|\b(?:analysis|report|summary|findings|results)\b[^.;]{0,30}\b(?:is|are|will be|stays?|remains?|kept) confidential (?:to|within|and)\b|\b(?:does|do) not (?:normally |usually |ordinarily |as a rule )?(?:publish|issue|release|share) (?:the |any |its )?(?:results|responses|findings|outcomes?|reports?|summar(?:y|ies)|analys[ie]s)|\bno (?:resources?|capacity|time|money|staff|means|budget) to (?:feed back|feedback|report back|publish|write up|analyse|respond to (?:what|comments|the))|\b(?:report|paper|summary|analysis|findings|results|it|this|write-up|note)\b[^.;]{0,40}\b(?:is|are|be|remains?|stays?) (?:[a-z]+ )?(?:an? )?internal (?:document|paper|report|note|briefing|matter)|\b(?:it|this|they|that|which|reports?|papers?|summar(?:y|ies)|analysis|findings|results|write-ups?|notes?)\b[^.;]{0,60}\b(?:not|n't) be (?:\w+ )?(?:put|placed|posted|uploaded|released|sent|e-?mailed|circulated|issued) (?:up )?(?:on|onto|to) (?:this|our|the|its|those|people|everyone|anyone|respondents|participants)(?: web ?site| site| page| public| who\b)|\b(?:findings|results|report|summary|analysis|outcome|what (?:people|you|they) (?:say|said|tell us))\b[^.;]{0,60}\b(?:eyes only|for (?:managers|officers|staff|members|the board|our) (?:[a-z]+ )?(?:only|alone|eyes)|(?:kept|stay|remain|held) (?:within|inside) (?:the|our))|\b(?:not|\w{2,6}n't) be (?:telling|letting|informing|writing to|reporting to) (?:people|you|anyone|those|respondents|participants|groups|everyone)\b[^.;]{0,40}\b(?:what (?:came|was|we|happened)|the (?:results?|outcome|decision)|know|about (?:it|them|the))|\b(?:not|\w{2,6}n't) be (?:putting|placing|posting) (?:the |any |our |its )?(?:results|findings|report|summary|analysis|outcome)\b|\bnot be (?:issuing|publishing|producing|giving|writing|preparing|providing|circulating) (?:a |an |any |the )?(?:\w+ ){0,2}?(?:response|report|summary|feedback|digest|analysis|reasons|results|answer)\b/i;

/** "A written answer to each main point": what is promised without a verb of telling. */
export const promisesAnswers: RegExp =
  /\b(?:beside|against|next to|alongside|under|after|with) (?:each|every) (?:[a-z]+ ){1,3}(?:we|there|it|the \w+) (?:shall|will)\b[^.;]{0,40}\b(?:repl(?:y|ies)|answers?|response|reason|decision|what we|what (?:was|has been))\b|\b(?:paper|report|note|document|statement|letter|summary|digest)\b[^.;]{0,60}\b(?:decision|answer|reply|response|what (?:was|we|has|the))\b[^.;]{0,60}\b(?:will|shall) (?:then )?(?:follow|come out|appear|be out)\b|\b(?:promise|undertake|commit(?:ted)?|guarantee|will have|will get)\b[^.;]{0,30}\b(?:answers?|repl(?:y|ies)|response|letter|explanation|account)\b[^.;]{0,40}\b(?:to (?:each|every|all|the)|that explains?|explaining|of what|on the|why|of why)\b/i;

/** Set phrases of the trade, and rows of a timetable: "Report published". */
export const setPhrase: RegExp =
  /\byou said,? (?:so )?we (?:did|listened)\b[^.;]{0,60}\b(?:follow|publish|board|page|summary|report|note)|^(?:(?:consultation|survey|final|summary|full|the|our) ){0,3}(?:report|results|findings|feedback|outcome|summary(?: of responses)?)(?: (?:to be|will be|is|are))? (?:published|available|circulated|issued|out)\b/i;
/** Rows of a timetable and items of a list, which need no verb: "March: summary of what was said, e-mailed to all who took part". */
export const rowPhrase: RegExp =
  /^(?:[^.;:]{0,30}: ?)?(?:a |the )?(?:summary|reports?|findings|results|note)\b[^.;]{0,80}(?<!\b(?:was|were|has been|have been) )\b(?:e-?mailed|posted|sent|published|put) (?:to (?:all|every|those|each)|on (?:this|our|the))\b|^(?![^.;]{0,90}\b(?:was|were|has|have|had|is|are)\b)[^.;]{0,40}\b(?:reports?|findings|results|response|feedback|summary of responses|decision notice)\b[^.;]{0,40}\b(?:published|circulated|issued|e-?mailed)$/i;

/** "Individual replies cannot be sent", "we regret that we cannot acknowledge comments". */
export const noSingleReply: RegExp =
  /\b(?:cannot|can't|unable|not (?:be )?(?:able|possible)|regret|will not|won't|do not|don't)\b[^.;]{0,60}\b(?:individual|personal|each|acknowledge|correspondence)/i;
/** "Individual replies won't be sent and no summary will be published": more than single answers are refused. */
export const noReport: RegExp =
  /\binternal (?:document|paper|report|note|briefing)\b|\b(?:report|analysis|summary|results|findings)\b[^.;]{0,30}\b(?:confidential to|kept confidential)\b|\bno (?:\w+ ){0,2}(?:summary|report|results|analysis|digest) (?:will|shall|is to)\b/i;

/** Without one of these a row of a timetable says nothing of results. */
const sentOut = /\b(?:published|circulated|issued|e-?mailed|posted|sent|put)\b/i;

/** Whether words tell of results as a set phrase or a row of a timetable does. */
export const tellsInRow = (words: string): boolean =>
  setPhrase.test(words) || (sentOut.test(words) && rowPhrase.test(words));
