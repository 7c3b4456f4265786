import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** To bring somebody in, by any verb. */
const bringIn = anyOf(
  '(?:consult|involv|engag|ask|approach|includ|invit|co-?produc|co-?design)(?:e|ing|ed)?(?: with)?|(?:speak|speaking|spoken|talk|talking|talked|listen|listening|go|going|gone|come|coming|turn|turning)(?: out)? (?:to|with)|sound(?:ing|ed)? out|bring(?:ing)? in|meet(?:ing)?(?: with)?|draw(?:ing)? in|bother(?:ing)?|trouble|troubling',
  '(?:run|running|put|putting|take|taking|send|sending|show|showing) (?:it|this|them|these|any of (?:it|this)|the \\w+|a draft|drafts) (?:past|to|by|through with)|(?:discuss|shar|test|work|talk)(?:e|ing|ed)? (?:it|this|them|these|any of (?:it|this)|the \\w+|drafts?) (?:over |through |up )?(?:with|among|outside)|(?:bring|bringing)',
);
/** Why it was not done: no time, no need, no wish, a rule. */
const notDone = anyOf(
  '(?:no|not|not any|little|insufficient|not enough)(?: the| a| much)? (?:time|chance|opportunity|room|scope|space|capacity)|(?:ran|run|running) out of time|(?:for )?(?:want|lack|shortage) of time|too (?:late|rushed|short a time)|time did not (?:allow|permit)',
  '(?:did|do|does|could|can) not see (?:any |the |a )?(?:need|point|reason|value|benefit)|saw no (?:need|point|reason|value)|(?:no|not any|little) (?:need|point|reason|value|benefit|call|merit)|not (?:proposed|intended|planned|envisaged|thought|felt|considered|deemed|necessary|needed)|no (?:plans?|intention|proposal)',
  '(?:did|do) not (?:want|wish|like|care)|(?:chose|chosen|preferred|elected|opted|decided|resolved|agreed) not|(?:decided|advised|ruled|voted) against|thought better of|not (?:be |been |judged )?(?:appropriate|proper|right|practical|practicable|possible|feasible)|(?:precluded|prevented|prohibited|barred|stopped) from',
);
const making =
  '(?:design\\w*|shap\\w+|plan(?:ned|ning)?|specif\\w+|draft\\w*|develop\\w*|commission\\w*|needs? (?:analysis|assessment)|priorit\\w+|strateg\\w+|model|deciding|decisions?|criteria|policy)';
const deciders =
  '(?:commissioners?|officers|members|the (?:council|authority|icb|trust|board|executive|cabinet|partnership)|us|statutory partners|managers|clinicians)';

/** Kept from the planning, in a sentence where `SECTOR` stands for them. */
export const keptFromPlanning: readonly RegExp[] = [
  `(?:${notDone})\\b(?:,[^.;,]{0,60},)?${within(60)}\\b(?:${bringIn})\\b${within(30)}\\b${SECTOR}(?! (?:to (?:apply|bid|reapply|repay|supply|send|sign)|for (?:references|accounts|receipts|quotes|prices)))(?![^.;]{0,60}\\buntil\\b)`,
  `(?:bringing|involving|consulting|engaging|asking|approaching|including|inviting)\\b${within(20)}\\b${SECTOR}\\b${within(50)}\\b(?:(?:would|might|could)(?: only| have)? (?:slow|slowed|delay|delayed|complicate|complicated|raise|raised|hold up|cost|add)|(?:was|were|is) (?:ruled out|precluded|rejected|not (?:thought|felt|considered|judged|deemed|possible|appropriate|necessary|practical))|unnecessary|lost by)`,
  `${SECTOR}\\b${within(50)}\\b(?:but|though|although)\\b${within(20)}\\b(?:did not do so|did not|this was not done|it was not done|decided against|time ran out|ran out of time|for want of time|there was no time)`,
  `${making}\\b${within(40)}\\b(?:is|are|remains?) (?:\\w+ )?(?:a matter|matters|one|something|the business|the job|the task) (?:for|of) ${deciders}\\b[^.]{0,60}\\b${SECTOR}`,
  `at (?:none of (?:these|those|the) (?:stages|points|meetings)|no (?:stage|point))\\b${within(60)}\\b${SECTOR}\\b${within(20)}\\b(?:be|been|were|was) (?:brought in|involved|asked|consulted|invited|included|engaged|spoken to)`,
  `no (?:soundings?|approach(?:es)?|views|advice|input|comments?|invitations?)\\b${within(20)}\\b(?:taken|made|sought|had|asked|obtained|sent|invited|issued)\\b${within(10)}\\b(?:among|amongst|from|with|to|of) ${within(20)}\\b${SECTOR}`,
  `(?:meetings?|forum|liaison|reference group|steering group|partnership group)\\b${within(30)}\\b${SECTOR}\\b${within(30)}\\b(?:suspended|cancelled|stood down|paused|disbanded|put on hold|discontinued)\\b${within(10)}\\b(?:while|during|until|for the (?:duration|length) of)\\b${within(30)}\\b(?:review|commission\\w*|design|procure\\w*|tender|strateg\\w*|planning)`,
  `(?:proposal|motion|suggestion|amendment|idea) (?:to|of|that)\\b${within(50)}\\b${SECTOR}\\b${within(60)}\\b(?:was|were) (?:lost|rejected|defeated|turned down|not (?:taken up|carried|pursued|adopted|agreed))`,
  `(?:not|nor) (?:itself )?(?:been )?(?:the subject of|subject to|a matter of) (?:any )?(?:discussions?|consultation|conversations?|engagement|talks)\\b${within(20)}\\b(?:with|by|among) ${within(20)}\\b${SECTOR}`,
  `(?:have|has|had|did) not (?:gone|go|been|turned|come) (?:out )?to ${within(20)}\\b${SECTOR}\\b${within(20)}\\b(?:this (?:year|time|round)|on this occasion|before|first|for (?:their|its) (?:views|ideas|advice|thoughts))`,
  `${SECTOR}\\b${within(60)}\\b(?:not among|told that (?:places|seats|membership) (?:were|was|are|is) (?:only )?(?:for|reserved|limited|confined|restricted))\\b`,
  `${SECTOR}\\b${within(20)}\\b(?:could|would|can) not be (?:included|involved|invited|brought in|part of)`,
  `(?:has|have|had) not (?:tested|tried|discussed|shared|checked|worked up|developed) (?:it|them|this|these|any of (?:it|this)|the \\w+) with ${within(20)}\\b${SECTOR}`,
  `${SECTOR}\\b${within(20)}\\b(?:would|could|might|had|have)(?: have)? (?:nothing|little) to (?:add|offer|contribute|bring)`,
].map((words) => wordsOf(words));

/** Told of it, shown it or brought in when it was settled. */
export const shownWhenSettled: readonly RegExp[] = [
  `by the time${within(30)}\\b${SECTOR}\\b[^.]{0,60}\\b(?:brought|invited|asked|came|joined|involved|told|consulted|reached|saw|heard)\\b[^.]{0,160}\\b(?:had|have|were|was)(?: all| already| largely| both)?(?: been)? (?:settled|decided|agreed|fixed|chosen|written|drawn up|made|signed off|approved)`,
  `(?:following|after|once)\\b${within(60)}\\b(?:sign-?off|approv\\w+|agreed|agreement|decided|decision|settled|finali[sz]\\w+|signed off)\\b${within(110)}\\b${SECTOR}\\b${within(50)}\\b(?:explain\\w*|what has been (?:decided|agreed)|for information)`,
  `${SECTOR}\\b${within(30)}\\b(?:see|sees|saw|seeing|seen|hear|hears|heard|learn|learns) (?:of |about )?(?:it|this|them|the \\w+)(?: \\w+)? for the first time`,
  `${SECTOR}\\b${within(60)}\\b(?:first|only) (?:knew|heard|learn(?:ed|t)|saw|read)\\b${within(30)}\\b(?:agenda|papers?|press|website|portal|notice|newspaper|radio|advert\\w*|published)`,
  `(?:first|all) (?:that )?(?:the )?${SECTOR}(?:'s?)?(?: trustees| committee| manager| staff)? (?:knew|heard|learn(?:ed|t)|saw)\\b${within(20)}\\b(?:was|came)\\b${within(30)}\\b(?:agenda|papers?|press|website|portal|notice|newspaper|radio|advert\\w*|published|letter)`,
  `${SECTOR}(?:'s?)? (?:suggestions?|comments?|views|ideas)\\b${within(40)}\\b(?:arrived|came|(?:was|were) (?:received|invited|sought|asked for))\\b${within(20)}\\b(?:after|once|when) (?:the )?${within(30)}\\b(?:freeze|frozen|settled|signed off|sign-?off|agreed|approved|closed|decided)`,
  `${SECTOR}\\b${within(30)}\\b(?:was|were) (?:informed|told|notified|briefed) (?:of|about|on) (?:the|this|its|our) (?:\\w+ )?(?:framework|model|specification|strategy|design|criteria|priorities|plan|approach|policy|outcomes)\\b${within(20)}\\b(?:after|once)\\b${within(40)}\\b(?:had|has|have|was|were)(?: been)? (?:approved|agreed|decided|signed off|settled|adopted|finali[sz]ed)`,
  `(?:engagement|discussions?|consultation|conversations?|dialogue|involvement) (?:with|of) ${within(20)}\\b${SECTOR}\\b${within(20)}\\b(?:begin|start|follow|take place|happen|commence)s?\\b${within(10)}\\b(?:only )?(?:once|after|when)\\b${within(50)}\\b(?:signed off|approved|agreed|settled|finali[sz]ed|adopted|written|decided)`,
].map((words) => wordsOf(words));

/** Kept out where the words of a part are said: no part. */
export const keptOut =
  /^(?:nobody|no one|none)\b|\bfor the first time\b|\b(?:could|would|can) not be (?:included|involved|invited|part of)\b|\b(?:places|seats) (?:were|are) (?:only )?for\b[^.;]{0,40}\bonly\b|\bfrom (?:its|our|their) own (?:data|records|figures)\b/i;

/** What is denied, what is no concern of theirs, and the hush that is kept while bids are open. */
export const noFault =
  /\b(?:not true|untrue|not the case|no truth|wrong to (?:say|suggest|think)|not (?:fair|right|correct) to (?:say|suggest))\b|\b(?:has|have|had|with) no (?:interest|stake|concern) in\b|\b(?:until|from publication (?:until|to)) (?:the )?(?:contract )?award\b|\bwith any (?:bidder|tenderer)\b|\bask(?:ing|ed)?\b[^.;]{0,40}\b(?:for (?:references|accounts|receipts|quotes|prices|documents)|to (?:apply again|reapply|repay|re-?submit))\b|\bof the (?:logo|leaflet|building)\b/i;
/** "The 2018 tender was prepared without the sector": an exercise by its year. */
export const yearsExercise =
  /\bthe ((?:19|20)[0-9]{2}) (?:tender|contract|specification|procurement|strategy|round|fund|exercise|commission\w*|review|process|scheme|programme)\b/i;
