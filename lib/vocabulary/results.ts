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
  "our (?:thinking|reasoning|reasons|conclusions|answer)|where we (?:have |'ve )?(?:gone|ended up|landed|agreed|disagreed)|how (?:it|this|the \\w+|your|their|people's) (?:\\w+ ){0,3}(?:chang\\w+|shap\\w+|influenc\\w+|made a difference|was used|were used)|whether (?:the|it|we|they|any|your)\\b[^.;]{0,30}\\b(?:changed|altered|accepted|adopted|agreed)",
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
