import { answers, deciders } from '@/lib/vocabulary/consultation/deciding.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const decider = anyOf(deciders, 'we');
const exercise = '(?:surveys?|consultations?|questionnaires?|engagement|exercise|listening exercise)';
const thing =
  '(?:themes|criteria|priorities|sites?|locations?|models?|providers?|contracts?|schemes?|polic(?:y|ies)|plans?|charges|fees|hours|changes?|principles?|closures?|mergers?|moves?|rotas?|shortlist|decision|cuts?|reductions?|specification)';
const settled =
  '(?:fixed|settled|decided|agreed|chosen|approved|adopted|voted(?: through)?|signed(?: off)?|bought|let|awarded|taken|made|finali[sz]ed)';
const asksLater = `(?:${exercise}|views|comments|opinions|engagement)\\b${within(20)}\\b(?:to follow|will follow|follows|to be sought (?:later|after|afterwards|during|on implementation)|(?:later|afterwards|during implementation))`;
const others = '(?!(?:the |these |our )?(?:questions?|wording|form|venue|dates?|cover|design|text|layout)\\b)';

/** "Cabinet made up its mind in February", "made this choice in the spring". */
const madeUp = anyOf(
  `${decider} (?:(?:has|have|had) )?(?:already )?made up (?:his|her|its|their|our) minds?`,
  `${decider} (?:made|took) (?:this|that) (?:choice|decision) (?:in|on|last|at|back)\\b`,
);
/** "Decision taken under urgency powers; consultation to follow", "approved at Council; views to be sought during implementation". */
const askedAfter = `${settled}\\b[^.:?]{0,70}${asksLater}`;
/** "Voted through before the survey was printed". */
const before = `(?:voted|agreed|decided|approved|settled|signed|adopted)\\b ${others}${within(60)}\\bbefore (?:the|this|our|any) ${exercise} (?:was|had been|had|opened|began|started|went|is|even)\\b`;
/** "The trees having been felled, a questionnaire was put in the newsletter". */
const havingBeen = `having (?:already |now )?been (?:felled|demolished|sold|bought|closed|signed|let|awarded|built|started|removed|agreed|decided|approved|bricked up|pulled down)\\b[^.;:?]{0,60}\\b${exercise}`;
/** "The themes have been fixed, and views are sought on the logo". Not the dates, nor the questions. */
const fixedThenAsked = `${thing}\\b${within(40)}\\b(?:has|have) (?:already |now )?been ${settled}\\b${within(70)}\\b(?:views|comments|opinions) are (?:now |only |also )?(?:sought|invited|wanted|welcome|being sought|asked for)`;
/** "That principle is settled". */
const principle =
  '(?:that|this|the) (?:principle|choice|question|matter|issue) (?:itself )?is (?:already |now )?(?:settled|decided|closed)';
/** "The changes take effect while the survey is still open". */
const whileOpen = `(?:decision|changes?|charges?|fees|closures?|scheme|model|policy|rotas?|contracts?|hours|cuts?|reductions?)\\b${within(60)}\\b(?:starts?|begins?|takes? effect|come into (?:force|effect)|goes? live|made|taken|signed(?: off)?|introduced|implemented|brought in|move)\\b${within(40)}\\b(?:while|before) (?:the |this |our )?${exercise} (?:is (?:still )?(?:open|running|under way)|has (?:closed|ended|finished)|closes|ends|is over)`;
const happens =
  '(?:launch(?:es)?|starts?|begins?|opens?|clos(?:es|e)|goes (?:out|ahead|live)|ends?|set up|moves?|will be (?:let|signed|set up|launched))';
/** "The tender launches on Tuesday whatever is said". */
const whatever = anyOf(
  `${happens}\\b${within(40)}\\bwhatever (?:is said|people say|you (?:say|tell us)|anyone says|residents say|comes back|the (?:replies|responses|answers|survey|consultation|outcome))`,
  `${happens}\\b${within(30)}\\bcome what may,? (?:so |and )?(?:get|send|let us have|tell)\\b`,
);
/** "The exercise is being carried out for information only". */
const onlyInforms = `(?:this |the )(?:${exercise}|responses|comments|replies|views)(?: [a-z]+){0,2} (?:is|are|was|will be|is being|are being) (?:being )?(?:(?:carried out|run|held|noted|taken|treated|received|undertaken) )?(?:purely |solely |simply )?(?:for|as) information (?:only|purposes only)`;

/** More ways of telling that a thing was settled before people were asked of it. */
export const decidedFirst: readonly RegExp[] = [
  madeUp,
  askedAfter,
  before,
  havingBeen,
  fixedThenAsked,
  principle,
  whileOpen,
  whatever,
  onlyInforms,
].map((words) => wordsOf(words));
/** Steps of the exercise itself, drafts, emergencies and what was never so. */
export const settlesElse: RegExp =
  /\b(?:draft|interim|pilot|temporar(?:y|ily)|emergency|preferred|in principle|subject to|previous|last (?:time|year)|questions?|wording|dates|venues?|national|by law|parliament|government|to consult|agreed to (?:consult|ask|seek)|exhibitions?|displays?|not (?:yet )?been|no (?:final )?decision)\b/i;

const toRead =
  '(?:read|seen?|analysed?|counted|reported|considered?|looked at|weighed|written up|summarised?|put (?:to|before)|placed before|available|ready|collated)';
const decides =
  '(?:decid(?:e|es|ed|ing)|decision|votes?|voted|voting|sign(?:s|ed|ing)?|makes? up|made up|chooses?|chose|approv(?:es?|ed|al)|adopt(?:s|ed)?|meets?|met|meeting)';
/** "Without sight of the responses", "a summary of the replies was not available when the Mayor signed", "no time to write up the replies". */
export const unweighed: RegExp = wordsOf(
  `(?:${decides})\\b[^;:?]{0,110}\\bwithout (?:sight of|seeing|reading|having (?:seen|read|had|considered)|waiting for|regard to|hearing)\\b${within(16)}\\b(?:${answers})`,
  `(?:${answers})\\b${within(40)}\\b(?:not|never|cannot)\\b${within(12)}\\b${toRead}\\b${within(40)}\\b(?:when|before|by the time|in time for|until after)\\b${within(40)}\\b${decides}`,
  `(?:not|unable|cannot) (?:be )?(?:able )?(?:to )?(?:put|lay|place|bring|give|show|let)\\b${within(40)}\\b(?:${answers})\\b${within(20)}\\b(?:before|to|in front of)\\b${within(30)}\\b(?:${deciders})\\b${within(30)}\\b${decides}`,
  `no time (?:for anyone )?to (?:write up|read|analyse|consider|summarise|report on|weigh|collate|count)\\b${within(16)}\\b(?:${answers})`,
  `(?:${deciders})\\b${within(40)}\\b(?:resolved|decided|agreed|chose|elected|voted) not to wait (?:for|until)\\b${within(30)}\\b(?:${exercise}|${answers})`,
  `(?:${deciders}) (?:will|shall|is to|are to) (?:decide|vote|approve|adopt|choose|make (?:its|their|the) decision)\\b${within(40)}\\b(?:before|while) (?:the |this |our )?${exercise} (?:closes|ends|has (?:closed|ended)|is (?:over|still (?:open|running)))`,
);
/** Answers that come late, one by one, or of others; what would be wrong to do; and readers who need not wait. */
export const weighedAll: RegExp =
  /\?$|\b(?:late|after the (?:closing|deadline|close)|received after|anonymous|individual(?:ly)?|names?|nobody|no one|never (?:decide|vote)|would be|must not|should not|will not (?:decide|vote|meet|be (?:made|taken))|shall not (?:decide|vote)|do(?:es)? not decide|not (?:be )?(?:decided|made|taken|voted)|planning|tender|bids?|applications?|last (?:time|year)|in (?:19|20)[0-9]{2})\b/i;

/** "Will our comments change anything?" */
export const asksIfAnyUse: RegExp =
  /\b(?:will|can|could|would|do|does) (?:our|your|my|people's|the|these|any(?:one's)?) (?:comments?|views?|answers?|responses?|replies|repl(?:y|ies)|survey|consultation|opinions?) (?:actually |really )?(?:(?:change|affect|alter|influence|stop) (?:anything|it|this|the (?:decision|outcome|plans?|closure)|what)|make (?:any|a) difference|count)\b[^?]*\?/i;
export const noUse: RegExp =
  /^(?:no\b|sorry,? no|(?:i'm |i am |we are )?afraid not|not (?:really|now|at this stage))|\bso,? no\b/i;
