import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const funder =
  '(?:us|me|our|ours|the (?:council|authority|board|trust|icb|commissioners?|force|funders?|buyer|partnership))';
const published =
  '(?:press (?:statements?|releases?)|open letters?|(?:public )?statements?(?! of)|articles?|posts|blogs?|tweets|comments?|publications?|letters? to (?:the|an) (?:press|editor|papers?)|anything (?:that )?(?:you|it|they|the \\w+) (?:\\w+ )?(?:publish|say|write|post|print)(?:es|s)?)';

/** Words to be changed as the funder asks: "shall make such alterations as either may require", "amended to their satisfaction". */
export const altered = wordsOf(
  `${published}\\b${within(140)}\\b(?:mak(?:e|es|ing) (?:such |any |the |all )?(?:\\w+ )?(?:alterations?|changes?|amendments?|corrections?)|(?:be )?(?:altered|amended|changed|revised|reworded|rewritten))\\b${within(20)}\\b(?:as|that|which|to)\\b${within(50)}\\b(?:requir\\w*|ask\\w*|request\\w*|wish\\w*|want\\w*|satisfaction|see\\w* fit|think\\w* fit|direct\\w*)`,
  `(?:ask|require|tell|direct|oblige|instruct)\\w* (?:you|it|them|the \\w+) to (?:change|alter|amend|take down|remove|withdraw|correct|retract|delete)\\b${within(20)}\\b${published}`,
  `(?:take|takes|taking|taken) down\\b${within(10)}\\b(?:posts?|comments?|statements?|articles?|blogs?|anything)\\b${within(20)}\\b(?:that|which)\\b${within(20)}\\b(?:considers?|thinks?|finds?|dislikes?|objects? to|regards?)`,
);

/** A wish, told as regret: "it would be disappointing to read criticism from those we fund". */
export const regretted = wordsOf(
  `(?:disappoint\\w*|sorry|unhelpful|regret\\w*|sad|saddened|dismayed?|unfortunate|inappropriate|not appropriate|unwelcome)\\b${within(50)}\\b(?:critici\\w+|complain\\w*|campaign\\w*|speak\\w* (?:out )?against|find\\w* fault)\\b${within(60)}\\b(?:(?:from|by) (?:a |any |those|groups?|organi[sz]ations?|bodies|charities|the ones)|we (?:fund|support|pay)|it (?:funds|supports|pays)|in receipt|its? (?:grant|money|funding)|our (?:grants?|money|funding))`,
);

/** Work that has to stop, or a tone that has to be kept. */
export const mustStop = wordsOf(
  `(?:critical|criticisms?|disagreements?|concerns|complaints)\\b${within(60)}\\b(?:stay|remain|keep|kept) (?:strictly )?between us`,
  `(?:seek|obtain|get|have|need|require)s?\\b${within(40)}\\b(?:agreement|consent|approval|permission)\\b${within(10)}\\bbefore (?:taking part|joining|starting|running|supporting)\\b${within(20)}\\b(?:campaigns?|protests?|demonstrations?|petitions?|lobby\\w*)`,
  `all (?:public )?(?:statements?|comments?)\\b${within(60)}\\b(?:will|shall|must|are to|is to|to) be (?:made|given|issued|handled|left)\\b${within(15)}\\b(?:by|to) ${funder}`,
  `(?:remarks?|comments?|statements?)\\b${within(40)}\\b(?:are|is) for ${funder} (?:alone |only )?to (?:make|give|issue)`,
  `(?:not|never)(?: to)? be (?:negative|critical|hostile|rude|disobliging|uncomplimentary) (?:about|of|to|towards) ${funder}`,
  `only ${funder} (?:may|can|will|shall|should) (?:speak|comment|talk)|leaves? (?:all |any )?(?:public )?comments?\\b${within(40)}\\bto ${funder}`,
  `(?:posts|articles|statements?|comments?|letters?|blogs?)\\b${within(20)}\\b(?:about|on|concerning)\\b${within(20)}\\b(?:polic\\w+|decisions?|council)\\b${within(30)}\\b(?:needs?|requires?|must have)\\b${within(20)}\\b(?:sign-?off|approval|consent|clearance|permission|agreement)`,
  `(?:campaigning|lobbying|public (?:comment|criticism)|criticism|advocacy)(?: \\w+)?\\b${within(30)}\\b(?:must|shall|should|has to|have to|is to|are to|will have to|needs? to)\\b${within(12)}\\b(?:stop|cease|end|pause|be (?:suspended|stopped|ended|paused|put on hold|kept out))`,
  `(?:comments?|statements?|remarks)\\b${within(60)}\\b(?:is|are|must|should|shall|will)(?: to)? be (?:positive|supportive|favourable|complimentary)`,
  `(?:clear|agree|check|settle) with ${funder} (?:first |beforehand )?(?:anything|everything|what(?:ever)?|any \\w+|all)\\b${within(30)}\\b(?:say|says|publish\\w*|writes?|tells?|prints?|posts?)`,
  `(?:requests?|enquir(?:y|ies)|calls?|questions?|approaches) from (?:the )?(?:press|media|journalists?|reporters?)[:,-]? (?:please |to )?(?:refer|pass|send|forward|direct)`,
  `(?:speaks?|argues?|comes? out|protests?|campaigns?) against\\b${within(40)}\\b(?:can|may|will|could|should|might) (?:expect to )?(?:lose|forfeit|find)\\b${within(20)}\\b(?:place|funding|grant|award|contract|standing|support)`,
);

/** "We don't give grants to groups that have taken part in protests against us." */
export const givesNone = wordsOf(
  `(?:not|never|cannot) (?:give|make|offer|pay) (?:grants?|money|funding|awards?)? ?(?:to )?(?:any )?(?:groups?|organi[sz]ations?|charities|bodies|anyone|those) (?:that|which|who)\\b${within(20)}\\b(?:taken part in|joined|been (?:part of|critical)|marched|signed|critici\\w+|protest\\w*|campaign\\w*)`,
);

/** Left to whoever speaks: "whether you agree with us is your affair", "your views are your own". */
export const ownAffair = wordsOf(
  `(?:fine|all right|okay|proper|healthy|normal|good) (?:for (?:you|groups|them|partners) )?to (?:disagree|critici[sz]e|challenge|campaign|speak out|oppose|object)`,
  `(?:right|freedom|entitle\\w+)\\b${within(20)}\\b(?:take|hold|express) (?:an? )?(?:different|contrary|opposing) (?:view|line|position)`,
  `independent\\b${within(30)}\\bown (?:voice|mind|views)`,
  `whether (?:or not )?(?:you|it|they|a group|groups|the \\w+) (?:agrees?|approves?|disagrees?|supports?|likes?|critici[sz]es?|speaks?|campaigns?)\\b${within(60)}\\b(?:your (?:own )?(?:affair|business|choice)|(?:a matter|up|for) (?:for |to )?(?:you|it|them)|no difference|(?:not|none of) (?:our|the \\w+'s) (?:affair|business|concern)|no bearing|neither here nor there)`,
  `(?:your|its|their) (?:own )?(?:views|opinions|politics)\\b${within(40)}\\b(?:are|is|remain|stay)(?: entirely| wholly)? (?:your own|its own|their own|yours|theirs|a matter for (?:you|it|them))`,
  `(?:not|never) mind what (?:you|they|groups|partners|anyone) (?:says?|writes?|publish(?:es)?|prints?) (?:about|of) ${funder}`,
  `(?:buys?|pays? for|purchases?)\\b${within(30)}\\b(?:and not|not|never) (?:your |its |their )?(?:agreement|silence|loyalty|approval|applause)`,
);

/** Asked for, or wished well: "expected to speak up for carers, including when that is uncomfortable for us". */
export const askedToSpeak = wordsOf(
  `(?:expect(?:s|ed)?|encourag(?:e|es|ed)|ask(?:s|ed)?|want(?:s|ed)?|hope|like|free|should|will|must|can|may)\\b${within(30)}\\b(?:speak|stand|stick)(?:ing)? (?:up|out)\\b${within(70)}\\b(?:uncomfortable|awkward|unwelcome|inconvenient|difficult for|against ${funder}|even (?:if|when|where)|want to hear|like to hear|including (?:to|against|when|where))`,
  `(?:make|put|argue|press) (?:whatever|any|your|what(?:ever)?|the) case (?:that )?(?:you|they|it) (?:wants?|likes?|wish(?:es)?|see|sees|think|thinks|choose|chooses|can)(?! for)`,
  `(?:do |by all means |please |of course )(?:do )?(?:go|speak|write|talk|take (?:it|this)) to (?:the )?(?:press|papers?|media|local paper|newspapers?|your (?:MP|councillors?))`,
  `(?:wrong|disagree|mistaken)\\b${within(20)}\\bsay so\\b${within(40)}\\b(?:gazette|echo|press|papers?|public|publicly|loudly|anyone|elsewhere|outside)`,
  `(?:^|: |yes, |do )(?:do |please |of course )?(?:say|print|write|post) what you (?:like|want|please|think|wish) (?:about|of) ${funder}(?=[.!;,]|$)`,
  `take (?:whatever|any) (?:line|side|view|position) (?:that )?(?:you|it|they) (?:like|likes|choose|chooses|wish|wishes|want|wants|please)`,
);
