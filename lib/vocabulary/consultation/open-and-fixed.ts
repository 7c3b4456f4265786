import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const change = anyOf(
  'chang(?:e|ed)|alter(?:ed)?|var(?:y|ied)|influenc(?:e|ed)|affect(?:ed)?|shap(?:e|ed)|mov(?:e|ed)|touch(?:ed)?|budge|shift(?:ed)?|re-?open(?:ed)?|revisit(?:ed)?|reconsider(?:ed)?|undo|undone|amend(?:ed)?|adjust(?:ed)?|bend|decid(?:e|ed)|make (?:a|any) difference to',
);
const scope = 'scope|remit|power|powers|control|gift|hands|reach';

/** "We cannot change everything at once" puts it off and rules nothing out. */
const notYet =
  '(?![^.;,]{0,50}\\b(?:at once|overnight|straight ?away|right away|immediately|at the same time|in one go|by (?:itself|ourselves|themselves)|on (?:its|our|their) own)\\b)';

/** "Is fixed", "is not open for debate", "we cannot vary", "outside the scope", "off the table", "are committed". Not "cannot change your answer once it is sent". */
export const settled = wordsOf(
  String.raw`(?:is|are|was|were|remains?|has been|have been) (?:already |now |all )?(?:fixed(?! (?:to|onto|with|for (?:\w+ ){1,2}(?:months|years|weeks))\b)|settled|committed(?! to\b)|closed (?:questions|points|matters)|predetermined|non-negotiable|a given|givens|ruled out|set in (?:stone|law))`,
  "(?:is|are|be|it's|they are|that's) not(?: now)? (?:open (?:for|to) (?:debate|change|discussion|consultation|question)|up for (?:debate|discussion|grabs|negotiation)|on the table|being (?:reconsidered|reviewed|consulted on)|negotiable|part of (?:this|the) (?:consultation|exercise|survey|review|proposals?|engagement|conversation|questionnaire|discussions?)|ours to|for us to|(?:something|things?|matters?|ones?) (?:that )?(?:we|the council|it) (?:can|could|are able to))",
  "(?:that's|it's|what's|they are|thing's) (?:already |now )?(?:settled|fixed|decided)",
  'not (?:whether|if)\\b|(?:things|points|matters|parts) (?:are|have been) (?:already )?(?:decided|settled|fixed)|no choice (?:about|over|but|as to)|hands are tied|spoken for|(?:are|is) bound by|no bearing on|non-negotiable|off the table|no (?:room|scope|discretion) (?:to|for|over|on|about)|(?:limited|little|no) (?:discretion|room (?:for|to)|choice (?:about|over|but))',
  `beyond (?:us|our (?:${scope}))|(?:outside|beyond|out of|not (?:with)?in) (?:of )?(?:the |its |our |this council's )?(?:${scope})\\b|(?:outside|beyond) (?:this|the|our) (?:exercise|consultation|survey|review|questionnaire)`,
  'not (?:now )?under (?:discussion|review|consideration)|no say (?:in|over)',
  'not (?:revisiting|re-?opening|reconsidering|consulting on|seeking views on|asking (?:you )?(?:about|for views on|whether)|proposing to change|looking at)',
  `(?:cannot|can not|not able to|are not able to|unable to|will not|do not intend to|not at liberty to) (?:be )?(?:${change})\\b${notYet}`,
  '(?:set|required|laid down|decided|determined|fixed|imposed|dictated|governed) (?:for us )?(?:by|in) (?:law|statute|government|parliament|national|the government|regulations?|contract|the (?:contract|lease|covenant|regulator))',
  '(?:has|have|must|needs?) to (?:stay|remain|be kept)|must (?:stay|remain)',
  '(?:this|it) does not cover|not (?:covered|dealt with|included) (?:by|in) this|(?:is|are) not for (?:decision|discussion|debate)|not about',
  '(?:will not|are not) be(?:ing)? (?:changing|changed|altered|moved|re-?opened)|(?:is|are|will be) staying (?:as (?:it|they) (?:is|are|stands?)|the same|put)',
  'not (?:something|anything|one|a thing) (?:that )?(?:this|these|the|any) (?:exercise|consultation|survey|conversations?|process|review|paper|responses?) (?:can|could|is|are)',
  '(?:do not|no need to|please do not) spend (?:your |any |much )?time on|too late to (?:change|alter|influence|stop|undo)|done deal|(?:is|are) (?:set|fixed|decided|settled) (?:nationally|centrally|elsewhere|for us|in london|in whitehall)',
  String.raw`nor (?:is|are)\b${within(80)}\b(?:up for|open to|for (?:discussion|debate)|part of (?:this|these)|negotiable)`,
  '(?:is|are) another (?:matter|story|question)|(?:cannot|not able to|unable to) do (?:anything|much) about',
  // "Representations confined to those matters cannot be taken into account." Not "comments received after 4 May".
  String.raw`(?:representations|comments|responses|objections|views|submissions|answers) (?:(?:which |that )?(?:are |is )?(?:confined|limited|directed|restricted|addressed) to|(?:which |that )?(?:relate|relating|refer|referring) to|(?:which |that )?concern(?:ing)?|about|solely about|on(?! (?:paper|the form|this form)\b))\b${within(90)}\b(?:cannot|can not|will not|shall not|may not) be (?:taken into account|considered|entertained|taken account of|weighed)`,
  'what (?:we|you|the council|it) (?:(?:are|is) not|(?:can)?not|cannot|may not)(?: able to)?(?: (?:be )?(?:change|alter|move|influence|do|decide|touch))?',
);
/** "Groups may wish to consider alternative venues": what others must look for once it is gone. */
const theirs =
  '\\b(?:you|your [a-z]+|people|groups?|organi[sz]ations?|users|patients|residents|families|charit(?:y|ies)|providers?|clubs|passengers|time|able) (?:[a-z]+ ){0,3}?';

/** "You can influence", "are all open", "all yours to shape", "still to be decided". Not "open from 9 to 5". */
export const unsettled = wordsOf(
  `(?:you|people|responses|views|your input|comments|consultees|answers|residents|groups|members) (?:can|could|may|are able to) (?:still |really |help (?:us )?(?:to )?){0,2}(?:(?:choose|pick)(?! (?:up|from|one (?:of|answer)|an (?:answer|option)|two words|(?:not )?to (?:answer|respond|reply|remain|stay|give|tell|send|fill|leave|skip)|how to (?:answer|respond|reply|take)))|${change}|make a difference)`,
  `what (?:we|you|people|the (?:council|board|trust)) (?:can|could|may|might|are able to|are free to) (?:still )?(?:${change})`,
  'can (?:still |all )?(?:be )?(?:influence[d]?|change[d]?|altered|varied|moved?|amended|adjusted|shaped)',
  String.raw`(?:is|are|all|remains?|still|it's) (?:genuinely |wide |entirely |very much )?open\b(?! (?:from|until|till|to (?:all|the public|everyone|anyone|any|residents)|at (?!this|present|the (?:moment|outset))|on|between|for (?:\w+ ){0,3}(?:weeks|months|days|responses|comments)|now|daily|all|every|each|seven|year|during|[0-9]|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|september|october|november|december))`,
  String.raw`(?:can|could|may|might) (?:still |each |all )?be (?:agreed|accepted|adopted|kept|approved|taken up)\b${within(20)}\b(?:altered|changed|dropped|rejected|amended|turned down)`,
  '(?:only|just|no more than|merely) (?:a |our )?(?:suggestions?|starting points?|first thoughts|opening thoughts)|room for (?:movement|change|manoeuvre|negotiation|give)|(?:could|can|may|might) (?:still |yet ){0,2}be different',
  String.raw`nothing\b${within(40)}\bis (?:yet )?final\b|(?:accept|adopt|take up|agree to|go with) (?:all|some|any)\b${within(20)}\b(?:none|some|all|neither) of`,
  '(?:direct|confine|limit|keep|restrict) (?:your|their) (?:comments|views|answers|responses|remarks|thoughts) to',
  'open to (?:other|alternative|different|new|your|suggestions|ideas|change|any other|persuasion|argument)',
  'everything else (?:is|can)|(?:all|entirely|yours|it is) (?:yours |up to you |for you )?to (?:shape|decide|settle|choose|influence)|up to you|in your hands|up for grabs|on the table(?! of)|in play',
  '(?:is|are|remains?|still|as yet|genuinely|yet|we|wholly|entirely|quite) (?:undecided|undetermined|unsettled)|(?:still|yet|remains?) to be (?:decided|settled|determined|worked out|agreed|chosen|fixed)|(?:has|have) not (?:yet )?been (?:decided|settled|fixed|worked out|chosen|agreed)',
  'no preferred option|(?:nothing|no option) (?:has been|is) (?:ruled (?:in|out)|decided|settled|(?:set|cast|carved) in (?:stone|concrete))|not (?:set|cast|carved) in (?:stone|concrete)',
  '(?:may|might|can|could) (?:still |yet ){0,2}be (?:altered|changed|dropped|amended|improved)|could still change|(?:plans?|proposals?|draft|it|this|they|these|details|things|that|dates?|figures?|amounts?|(?:which|what|any|none) of [a-z]+) could change|up for (?:discussion|debate|negotiation)|a better idea|other ways? of (?:making|finding|reaching|achieving|saving|meeting)',
  String.raw`alternative(?:s| proposals| ideas| suggestions| options)\b${within(40)}\b(?:welcomed?|consider(?:ed)?|invited?)|(?<!${theirs})(?:welcome|consider|invite)\w*\b${within(40)}\balternatives?(?! (?:[a-z]+ )?(?:sources?|funding|funders?|provi\w+|transport|travel|venues?|accommodation|employment|routes?|clinics?|services?|sites? for (?:your|their))\b)`,
  '(?:is|are) for (?:discussion|decision|debate)|consider any (?:other|alternative)|would welcome (?:comments|views|ideas) on',
  String.raw`(?:comments|responses|views|answers|respondents|people|you|consultees)\b${within(40)}\b(?:concentrate|focus(?:ed)?|confine[d]?|limit(?:ed)?|restrict(?:ed)?|direct(?:ed)?)\b (?:\w+ ){0,2}(?:on|to)`,
  '(?:thoughts|views|comments|ideas) on (?:everything|anything|all of it)\\b[^.;]{0,20}\\b(?:except|but|apart from|save)|time to (?:influence|shape|change)|(?:consultation|survey|exercise|review|questions?|choices?|discussion|scope|influence|decision|matter|it|this) (?:(?:is|are|was) )?(?:[a-z]+ )?(?:limited|confined|restricted) to (?:the|how|when|which|where)|(?:all|the) others (?:are|is) open|nothing is set in stone|(?:has|have) (?:yet )?to be (?:decided|settled|worked out)',
  'no (?:final )?decisions? (?:has|have) (?:yet )?been (?:made|taken)|minds? (?:is|are|has|have) not (?:been )?(?:made up|closed)|open minds?|whether there (?:is|are|might be) (?:another|any other|other|a better|anything)|(?:another|any other|a better) (?:way|option|idea|answer) (?:that )?(?:we|you)',
  '(?:have|has) not (?:yet )?decided (?:which|what|whether|how)|welcome (?:any )?(?:other|further|alternative|different) (?:suggestions|ideas|options|ways)',
  String.raw`(?:nothing|none of (?:it|this)|no part)\b${within(30)}\b(?:nailed|tied|bolted) down|say what you like|(?:can|could|may) all be\b|tear (?:it|this) up`,
  '(?:all|still|everything|much|plenty) (?:is )?to play for|blank (?:sheet|page)|clean slate|(?:all|any) (?:ideas|options|suggestions) (?:are )?(?:welcome|open)|for you to (?:tell|say|decide)',
  '(?:comments|views|answers|responses|replies) will (?:be used to )?(?:decide|settle|determine)|(?:complete|full|free|real|genuine|some|more|total) (?:freedom|latitude|leeway|discretion) (?:on|over|as to|about|in)',
  'in scope|(?:we )?(?:most|particularly|really) (?:need|want) (?:your )?(?:views|help|ideas|comments) (?:on|with|about)|where you can (?:help|make a difference)',
);
/** The heads of two columns that set what is proposed beside what there is. */
export const nowColumn =
  /^(?:now|today|current(?:ly)?|at present|present(?:ly)?|existing|as it is|what (?:happens|we do|you (?:pay|get)) now)\b(?! to\b)/i;
export const proposedColumn =
  /^(?:propos(?:ed|als?)|what (?:we|is|are|would)\b[^?]{0,20}\b(?:propos\w+|change)|would (?:be|become)|in future|future|from (?:april|january|september|20[0-9]{2})|new|after)\b/i;

/** Headings that promise to say it; the words under them are the evidence. */
export const scopeHeading =
  /\bwhat (?:is|is not|'s)?\b[^?]{0,40}\b(?:fixed|settled|decided|up for grabs|on the table|off the table|open|negotiable|in scope|yours to)|\bwhat's (?:fixed|settled|decided|up for grabs|on the table|open|in|not)\b|\bwhat (?:could|may|might) (?:still )?(?:be )?change|\bwhat (?:you |we |people |the council )?(?:can|could|may)(?:not)? (?:and (?:cannot|what (?:you|we) cannot) )?(?:still )?(?:be )?(?:change|influence|move|alter|shape|decide|touch)|\b(?:can|cannot|not able to) (?:you |we )?(?:change|influence|alter|move)\b|\bwhat you can influence\b|\bnot (?:being )?consult(?:ed|ing) (?:on|about)\b|\bcan (?:it|this|that|they) (?:still )?(?:be )?(?:changed?|altered|influenced|moved)\b|\b(?:in|out of) scope\b|\bscope of (?:this|the) (?:consultation|review|exercise|survey)\b|^(?:[0-9.]+ )?(?:scope|parameters|fixed points|the givens|givens|red lines|limits|constraints)$|\broom for (?:manoeuvre|change)\b|^(?:[0-9.]+ )?(?:already |not |still |yet to be )?(?:decided|settled|negotiable|non-negotiable|not negotiable|undecided|fixed|flexible|up for (?:discussion|debate|grabs)|open to (?:change|discussion|debate|influence))(?: already)?:?$|\bcould (?:not )?be persuaded\b|\bon which (?:it|we|they) could not:?$/i;
