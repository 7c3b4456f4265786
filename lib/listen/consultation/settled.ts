import type { Facts, Sentence } from '@/lib/facts.ts';
import { isLongPast } from '@/lib/listen/aside.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { isDatedAfter, isDecidedAfter } from '@/lib/listen/consultation/decided-after.ts';
import { isOneOfOptions } from '@/lib/listen/consultation/one-of-options.ts';
import { isAbout, subjectOf } from '@/lib/listen/consultation/subject-words.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { asksIfAnyUse, decidedFirst, noUse, settlesElse } from '@/lib/vocabulary/consultation/decided-first.ts';
import { deciders } from '@/lib/vocabulary/consultation/deciding.ts';
import { scopeHeading } from '@/lib/vocabulary/consultation/open-and-fixed.ts';
import {
  choiceKept,
  choiceMade,
  notChosenYet,
  optionChosen,
  optionsLookedAt,
  toCome,
} from '@/lib/vocabulary/consultation/settled-choices.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

type Spoken = Pick<Heard, 'sentence'>;

const decider = anyOf(deciders, 'we');
const decided = anyOf(
  'agreed|decided|concluded|resolved|voted|chose|approved|adopted|confirmed|signed off|settled (?:on|the)|t(?:ook|aken) (?:the|a) decision',
);
const settling =
  '(?:close|cease|end|stop|withdraw|discontinue|replace|reduce|cut|remove|transfer|merge|decommission|outsource|re-?commission|relocate|sell|dispose|award|adopt|introduce|proceed|go ahead|implement|bring|combine|move|charge|transform|turn|phase|shut|halve|raise|increase)';
const deed =
  '(?:closure|closing|ending|withdrawal|replacement|transfer|merger|removal|reduction|move|introduction|sale|adoption|award|increase)';
const thing =
  '(?:polic(?:y|ies)|strateg(?:y|ies)|plans?|schemes?|models?|charges|fees|changes?|arrangements?|cuts?|order|hours|timetable|provider|contract|proposals?|fares?|rents?|tariffs?|closures?|mergers?)';
/** "The Cabinet agreed on 11 March to replace …", "the Executive adopted a new policy". Not "agreed to consult", "agreed in principle", "agreed to seek views on whether to close". */
const agreed = wordsOf(
  String.raw`${decider}\b${within(50)}\b${decided}\b(?! not\b)${within(40)}\b(?:to ${settling}|(?:the )?${deed} of|that ${within(90)}\b(?:will|would|should|is to|are to))`,
  String.raw`${decider}\b${within(40)}\b(?:adopted|approved|agreed|confirmed) (?:a |an |the |its |this |that |these |those )(?:\w+ ){0,3}${thing}`,
  `following (?:the|its) (?:[a-z']+ ){0,3}decision to ${settling}`,
  `${decider} (?:has |have )?(?:gave|given) (?:its|their|his|her|formal|final|the) (?:formal |final |full )?(?:approval|agreement|consent|go-ahead|backing|blessing) (?:to|for) (?:the |this |that )?${deed}`,
  String.raw`${thing}\b${within(30)}\b(?:was|were|has been|have been) (?:\w+ )?${decided} (?:by|on|at|in|last)`,
);
/** "The contract was signed in January". Not the contract for the survey, nor one that "has been let until 2028". */
const contractLet = wordsOf(
  String.raw`contracts?(?! (?:for|to (?:run|carry out|conduct|analyse)) (?:the |this |our )?(?:survey|consultation|research|analysis|engagement))\b${within(40)}\b(?<!\b(?:which|that) )(?:was|were|has been|have been|has already been) (?:signed|let|awarded)\b(?! (?:until|till|to) )`,
);
/** What an agreement may be about without settling the matter: asking, a draft, a trial, the budget that a saving must meet. */
const settlesNothing =
  /\b(?:(?:will|may|might) (?:well )?(?:recall|remember)|not the same|be (?:reviewed|looked (?:at|into)|advertised|published|explored)|consult(?:ation|ing)?|seek(?:ing)? views|draft|proposals?|propos(?:e|ed|ing)|explore|options|whether|preferred|interim|pilot)\b/i;
const otherCause =
  /\b(?:in principle|subject to|savings?|budgets?|efficienc\w+|national|government|law|legal|statutory|duty)\b/i;
const matter =
  '(?:(?:this|that|it|the (?:matter|question|point|principle|issue))|(?:the|these|those|our|its) (?:\\w+ ){0,2}(?:charges|fees|cuts?|closures?|polic(?:y|ies)|models?|amounts?|reductions?))';
/** What may be decided before people are asked, for it is done so that they are, or only puts off. */
const onlyAsks =
  '(?:consult|review|ask|seek|explore|look (?:at|into|again)|engage|invite|extend|delay|postpone|pause|defer|hold (?:a|an|the|this|over)|carry out|undertake|launch|include|recommend|propose|put forward|re-?run|start|begin|put (?:back|off|out)|save £|find £|publish|commission a)\\b';
const core = `(?:criteria|thresholds?|eligibility rules?|principle|decision|${deed}|${thing})`;
/** "The decision is taken, and the survey is about the date". Not who takes it, or when: "the final decision is made by the Council", "after the survey a decision is made", "the Board's decision is final". */
const isTaken = String.raw`(?<!\b(?:once|when|after|following|then)\b[^.;]{0,80}|(?:'s|s'|\ba|\beach|\bevery|\bwhere) (?:final )?decision )is (?:made|taken|agreed|final)(?=[.;,:)!]|$| (?:and|but|so)\b)`;
/** "It was agreed to carry out a review", "that officers would draw up options": work towards a decision. */
const notOnlyWork = String.raw`(?!(?:(?! and | but )[^.;,]){0,60}\b(?:review(?:s|ed)?|reports?|options|working (?:group|party)|task group|views|feasibility|study|look(?:ed)? (?:again )?(?:at|into)|explor(?:e|ed)|sought|advertis(?:e|ed)|officers|business case|draft)\b)`;
/** "The decision has been taken", "that has been settled", "the move to one provider has now been agreed", "will go ahead whatever is said". Not "once the decision has been taken". */
const alreadySettled = new RegExp(
  [
    String.raw`\b(?<!\b(?:until|once|when|after|before|if|no|not|any|unless|for|about) (?:(?:a|the|any|final|that|this) ){0,2})decision (?:to (?!${onlyAsks})[^.;,]{3,60} )?(?:(?:has|had|was) (?:already |now )?(?:been )?(?:made|taken|agreed|final)|is (?:already|now) (?:made|taken|agreed|final)|${isTaken})\b(?! (?:by [^.;,]{3,40} )?to (?:${onlyAsks}))(?! on (?:which|when|how|who|where)\b[^.;]{0,40}\b(?:ask|consult|include|survey)\b)`,
    String.raw`\b(?<!\b(?:until|once|when|after|before|if|unless|whether) (?:\w+ ){0,2})${matter} (?:has|have) (?:already |now )?been (?:settled|decided|agreed|adopted|approved)\b(?! (?:by law|nationally|that|to)\b)`,
    String.raw`\b${core} (?:themselves|itself) (?:has|have|was|were) (?:already |now )?(?:been )?(?:settled|agreed|decided|fixed|approved)\b`,
    String.raw`\b${deed} (?:of|to|from) [^.;,]{3,60} (?:has|have|was|were) (?:already |now )?(?:been )?(?:agreed|approved|decided|confirmed)\b`,
    String.raw`\b(?:changes|charges|cuts?|closures?|arrangements|model|scheme|timetable|hours) (?:has|have) already been (?:introduced|made|implemented|brought in|put in place|started)\b`,
    String.raw`\b(?:will (?:close|end|cease|stop|move|go ahead|start|begin|happen|open|proceed|take effect|come (?:into (?:force|effect)|in)|be (?:introduced|charged|brought in|withdrawn|closed|ended|cut|stopped|moved|reduced|removed))|goes ahead|is going ahead)\b${within(40)}\b(?:whatever|regardless|irrespective|come what may|in any (?:case|event))\b(?! (?:of )?(?:the |your |their )?(?:weather|time|age|income|where|cost))`,
    String.raw`\b(?:whatever|regardless of what|irrespective of what) (?:is said|people say|you say|you tell us|comes back|the (?:outcome|result)[^.;,]{0,30}),[^.;]{0,60}\bwill (?:close|end|cease|stop|move|go ahead|start|begin|open|proceed|take effect|be introduced)\b`,
    String.raw`\bit (?:has been|was) (?:decided|agreed) (?:that|to)\b(?! (?:consult|ask|seek|extend|put|hold|run|wait|keep|pause|name|rename|call|thank|write|send|print|publish|invite))${notOnlyWork}(?![^.;]{0,40}\b(?:survey|consultation|comments|repl(?:y|ies)|responses|closing date|deadline|questionnaire)\b)`,
    String.raw`\b(?:has|have) (?:already )?made (?:his|her|its|their|our|the) (?:final )?decision\b(?! to (?:consult|ask))`,
    String.raw`\b(?:has|have) (?:already )?made up (?:his|her|its|their|our) minds?\b|\bminds? (?:is|are|has been|have been) (?:already |now )?made up\b`,
    String.raw`\b(?:the )?die is cast\b|\bdone and dusted\b|\bno (?:going|turning) back\b|\bforegone conclusion\b`,
  ].join('|'),
  'i',
);
/** "Views on how the decision is put into effect", "on implementation", "how and not whether". */
const onlyHow = wordsOf(
  `(?:about )?how (?:best )?(?:the|this|that|these|its|it) ?(?:decision|cut|${deed})?s? ?(?:is|are|will be|should be|can be|might be|could be|is to be|are to be) (?:best )?(?:put into|implemented|carried out|managed|introduced|phased|brought in|made easier)`,
  '(?:consultation|views|comments|consulting) on (?:the |its )?(?:implementation|implementing|how (?:best )?to implement|transition(?:al)?|handover)',
  String.raw`(?:question is|consultation is about|asking|ask you|views on|comments on) (?:now |only )?(?:how|when)${within(30)}\bnot (?:about )?(?:whether|if)`,
);
/** What the exercise turns on, named as such: "the principle of one scale", "the closure itself", "the withdrawal of the discount". */
const heart = `(?:the )?(?:principle|decision (?:to ${settling}|itself)|${core} (?:itself|themselves)|(?<!\\bno )(?:withdrawal|closure|ending|reduction|removal|sale) of (?:the|this|these))`;
/** What is reopened by asking again; a branch or a ward is reopened by opening its doors. */
const question =
  '(?:(?:the|this|that|its|our|their|any) (?:[a-z]+ ){0,2})?(?:matter|question|decision|debate|discussions?|argument|choice|issue|principle|point|subject|vote|case)s?\\b';
/** "We are not revisiting the choice of a single provider", "the charges are not being looked at again", "does not ask whether". */
const notReopened = wordsOf(
  `not (?:revisit\\w*|re-?open\\w* (?=${question})|reconsider\\w*|(?:being )?look(?:ed|ing) (?:at )?(?:again|afresh)|looking again at|consulting on (?:whether|the decision|the principle)|ask(?:ing)? (?:you )?(?:whether|if)(?! you\\b))`,
  'too late to (?:change|alter|stop|revisit)',
  'not (?:a |an )?(?:vote|referendum|poll|question|consultation|debate) (?:on|about|of|over) (?:whether|if)',
  '(?:cannot|will not|not going to|could not|not be able to) (?:now )?(?:change|alter|affect|reverse|undo|re-?open|overturn) (?:the|that|this|our|its) decision',
  `${deed} itself is (?:not|no longer) (?:up for|open|part of|being|something|in question|a matter)`,
  'not being (?:looked at|considered|consulted on) (?:again|afresh|further)',
  String.raw`(?:decision|principle|question of whether|choice of)\b${within(60)}\b(?:will not be|is not|are not) (?:re-?opened|reconsidered|revisited|open|part of|being reconsidered|up for)`,
  String.raw`${heart}\b${within(70)}\b(?:is|are) not (?:something|a (?:matter|question|point|subject)|questions|matters|part of what) (?:on |about )?(?:which |that )?(?:we|the \w+) (?:is |are )?(?:invit|seek|ask|consult|want)\w*`,
  `not (?:seeking|inviting|asking for|looking for) (?:your |any |people's )?(?:views|comments|opinions) (?:on|about) ${heart}`,
  String.raw`(?:principle|decision to ${settling})\b${within(60)}\b(?:is|are|falls?|lies?) (?:outside|beyond|not within) (?:the )?(?:scope|remit) of (?:this|the|our)`,
  `${core} (?:themselves|itself) (?:(?:is|are|falls?) (?:outside|beyond|not within) (?:the )?(?:scope|remit)|(?:does|do) not form part|(?:is|are) not being (?:consulted|asked))`,
  String.raw`(?:answers|comments|responses|replies|views) (?:on|about) (?:the|that|this) (?:subject|point|matter|decision|principle)\b${within(20)}\bwill (?:be (?:put aside|set aside|ignored|disregarded)|not be (?:considered|counted|read))`,
);

/** "No decision has been made", "Cabinet agreed to consult", "we have no preferred option". */
const stillOpen =
  /\bneither\b[^.;]{0,60}\b(?:has|have) (?:yet )?(?:decided|agreed|made|taken)\b|\bno (?:final |firm |preferred )?(?:decisions?|proposals?|options?|choices?)(?: (?:on|about|as to|over|regarding|between|of) (?!(?:your|individual|applications?)\b)[^.;]{1,60})? (?:has|have|had) (?:yet |so far )?been (?:made|taken|agreed|reached|chosen|picked)|\b(?:nothing|none of (?:it|this|these|them))\b[^.;]{0,40}\b(?:has been|have been|is|are) (?:decided|settled|agreed)|\bnot (?:yet )?made up (?:our|its|their|his|her) minds?|\b(?:not (?:yet )?(?:been )?(?:decided|made (?:a|any) decision|taken (?:a|any) decision)|not (?:yet )?(?:chosen|picked|settled on|come to a (?:view|conclusion)|reached a (?:view|decision|conclusion))|no preferred option|before anything is (?:settled|decided|agreed)|not yet (?:decided|taken|made))\b|\bagreed\b[^.;]{0,40}\bto (?:consult|seek views|hold a consultation|go out to consultation|ask)\b|\b(?:before|until) (?:any|a) (?:final )?decision is (?:made|taken)/i;
const asksIfSettled =
  /\bdecision (?:already )?(?:been )?made\b|\b(?:already (?:decided|made up|been decided|agreed)|made up your minds?|done deal|decision (?:already )?been (?:made|taken)|been decided|foregone)\b/i;

/** "None of it has been settled", "whether it has been agreed", "the rumour that", "once": words before it that make of a decision none, or nobody's word. */
const unsaid =
  /\b(?:no|none|nothing|nobody|nowhere|not|never|hardly|scarcely|barely|neither|nor|far from|whether|if|unless|until|once|rumou?rs?|gossip|think|thinks|thought|believe[sd]?|assum\w+|fear(?:s|ed)?|worr(?:y|ied)|suspect\w*|suppos\w+|claim(?:s|ed)?|suggest(?:s|ed|ions?)?|heard|(?:told|tell|telling) (?:us|me|officers)|accus\w+|impression|social media|(?:people|some|many|others|residents|users|groups) (?:said|say|feel|felt)|(?:may|might|will) (?:have )?read|as though|as if|why|how|what)\b[^.;:]{0,70}$/i;
/** "Once the charges have been approved by Cabinet". */
const supposed = /\b(?:once|until|if|unless|whether) [^.;:,]{0,30}$/i;
/** The words after tell that it was for now, of something else, or untrue. */
const takenBack =
  /\b(?:emergency|temporar(?:y|ily)|for (?:reasons of )?safety|stop-?gap|experiment(?:al)?|on trial|whether to (?:keep (?:it|them)|make (?:it|them) permanent)|something (?:else|different)|another matter|a different (?:matter|question|thing)|nothing to do with|untrue|not true|not so|(?:is|was) (?:quite |simply )?(?:wrong|false|mistaken|incorrect))\b|^(?:it|they|we|he|she|that|this) (?:has|have|is|are|was|were|had) not\b[^.;,]{0,20}$/i;
/** What undoes a decision, or puts it off, settles nothing. */
const undoing =
  /\b(?:paus(?:e|ed|ing)|withdr[ae]w (?:its|the|that|their) (?:[a-z]+ )?decision|revers(?:e|ed|ing)|rescind(?:ed)?|overturn(?:ed)?|revok(?:e|ed)|defer(?:red)?|postpon(?:e|ed)|put off|ask (?:people|you|residents|everyone) first)\b/i;

/** Other people's decisions and other steps: staff, planning, late answers. */
export const otherDecisions =
  /\?["')]?$|\b(?:(?:will|may|might) (?:well )?(?:recall|remember)|not the same exercise|staff consultation|tender|planning|late (?:responses|replies)|received after|after (?:the|this) (?:closing|deadline)|complaint|call(?:ed)?-?in)\b/i;

/** "The current policy was adopted in 2021 and must be replaced": what is now being looked at again. */
const underReview =
  /\b(?:current|existing|present) (?:[a-z-]+ ){0,4}(?:was|were|came|has been|have been)\b|\b(?:has|have|had) been in (?:place|force) since\b|\b(?:is|are) (?:now )?(?:due (?:for|to be)|being|to be) (?:review|renew|replac|updat)\w*/i;

/** "All objections have now been considered and a decision has been made": what was said came first. */
const onceHeard =
  /\b(?:objections?|responses?|comments|representations?|views|feedback|replies)\b[^.;]{0,60}\b(?:(?:was|were|been|has|have)\b[^.;]{0,20}\b(?:considered|reviewed|read|weighed|taken into account))\b|\b(?:following|after|having considered|in (?:the )?light of|based on) (?:the |this |all )?(?:[a-z]+ ){0,2}(?:consultation|responses|feedback|objections|representations|comments)\b/i;

/** What was decided already about the very matter on which people are asked. */
export const listenToSettled = once(hearSettled);

function hearSettled(facts: Facts): Spoken[] {
  const not = otherDecisions;
  const words = subjectOf(facts);
  const settledHere = [
    ...listen(facts, alreadySettled, { not }),
    // Past in its telling, and held to in the present.
    ...listen(facts, choiceMade, { not, standing: ['current', 'past'] }),
  ].filter(
    ({ sentence, match }) =>
      sentence.block.kind !== 'heading' &&
      !unsaid.test(sentence.plain.slice(0, match.index)) &&
      !ofOtherThings.test(sentence.plain) &&
      (asking.test(sentence.plain) || !/\bunder delegated powers\b/i.test(sentence.plain)) &&
      (!ofDeed.test(match[0]) || !words.size || isAbout(words, sentence)) &&
      !isAfterAll(facts, sentence),
  );
  const how = [
    ...settledHere,
    ...[onlyHow, notReopened, choiceKept].flatMap((pattern) => listen(facts, pattern, { not })),
  ].filter(
    ({ sentence }) =>
      !isOneOfOptions(facts, sentence) &&
      !isTakenBack(facts, sentence) &&
      !otherCause.test(sentence.plain) &&
      !isLongPast(facts, sentence.plain) &&
      (!ofSomething.test(sentence.plain) || isAbout(words, sentence)) &&
      !/\bpropos|\b(?:to consult|for consultation|draft)\b/i.test(sentence.plain) &&
      !onceHeard.test(sentence.plain) &&
      !isOfAnotherExercise(facts, sentence),
  );
  // What a list of the open and the fixed names as fixed is beside the matter.
  const lets = listen(facts, contractLet, { not, standing: ['current', 'past'] }).filter(
    ({ sentence }) => !sentence.over.some((words) => scopeHeading.test(words)),
  );
  const chosen = listen(facts, optionChosen, { not: notChosenYet, standing: ['current', 'past'] }).filter(
    ({ sentence }) => !not.test(sentence.plain),
  );
  const isOfChoice = (sentence: Sentence) =>
    chosen.some((each) => each.sentence === sentence) &&
    isAbout(words, sentence) &&
    (toCome.test(sentence.plain) || asksNext(facts, sentence));
  const decisions = [...listen(facts, agreed, { not, standing: ['current', 'past'] }), ...chosen, ...lets].filter(
    ({ sentence, match, denied }) =>
      !denied &&
      !supposed.test(sentence.plain.slice(0, match.index)) &&
      !settlesNothing.test(sentence.plain.replace(optionsLookedAt, 'chose')) &&
      !otherCause.test(sentence.plain) &&
      !underReview.test(sentence.plain) &&
      !undoing.test(sentence.plain) &&
      !isTakenBack(facts, sentence) &&
      !onceHeard.test(sentence.plain) &&
      !isAfterAll(facts, sentence) &&
      // A decision of years before is what the exercise looks at again.
      !isLongPast(facts, sentence.plain) &&
      !isOfAnotherExercise(facts, sentence) &&
      (how.length > 0 ||
        asksAboutIt(facts, sentence) ||
        isOfChoice(sentence) ||
        (sentence.standing === 'current' && isAbout(words, sentence))),
  );
  const owned = [
    ...listenToAnswers(facts, asksIfSettled).filter(({ yes }) => yes === true),
    ...listenToAnswers(facts, asksIfAnyUse).filter(({ answer }) => noUse.test(answer.plain)),
  ];
  return [
    ...decisions,
    ...how,
    ...listenToDecidedFirst(facts),
    ...owned.flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]),
  ];
}

/** What stands settled before the asking, in words that name both. */
const listenToDecidedFirst = (facts: Facts): Spoken[] =>
  decidedFirst
    .flatMap((words) => listen(facts, words, { not: otherDecisions, standing: ['current', 'past'] }))
    .filter(
      ({ sentence, match }) =>
        !settlesElse.test(sentence.plain) &&
        !otherCause.test(sentence.plain) &&
        !unsaid.test(sentence.plain.slice(0, match.index)) &&
        !takenBack.test(sentence.plain) &&
        !onceHeard.test(sentence.plain) &&
        !isLongPast(facts, sentence.plain) &&
        !isOfAnotherExercise(facts, sentence) &&
        !isAfterAll(facts, sentence),
    );

/** What was decided on a day after people had been asked. */
export const listenToDecidedAfter = (facts: Facts): Spoken[] =>
  [agreed, alreadySettled]
    .flatMap((pattern) => listen(facts, pattern, { not: otherDecisions, standing: ['current', 'past'] }))
    .filter(
      ({ sentence, match, denied }) =>
        !denied &&
        !unsaid.test(sentence.plain.slice(0, match.index)) &&
        !settlesNothing.test(sentence.plain) &&
        !isOfAnotherExercise(facts, sentence) &&
        isDatedAfter(facts, sentence) === true,
    );

/** "The closure of the road has been approved": of this matter only where it is what the document is about. */
const ofDeed = new RegExp(`^${deed} (?:of|to|from) `, 'i');

/** "The judges' decision is final", "the fair will go ahead whatever happens": of other things than the one people are asked about. */
const ofOtherThings =
  /\b(?:judges?|drivers?|referees?|editors?|ombudsman|doctors?|managers?|inspectors?)(?:'s|s') (?:final )?decision\b|\b(?:meetings?|events?|sessions?|drop-?ins?|walks?|run|fairs?|fetes?|shows?|concerts?)\b[^.;]{0,20}\bwill (?:still )?(?:go ahead|start|begin|happen|open)\b/i;

/** Whether a decision is told to be for now, of something else, or no more than talk, there or in the next breath. */
function isTakenBack({ sentences }: Facts, sentence: Sentence): boolean {
  const next = sentences[placeOf(sentences, sentence) + 1];
  return takenBack.test(sentence.plain) || (next?.block === sentence.block && takenBack.test(next.plain));
}

/** Views are asked of it in the same breath or the next: "The Board approved the model on 3 March. We are now seeking views on it." */
const asking =
  /\b(?:want|like|love|welcome|seek(?:ing)?|ask(?:ing)?|invit(?:e|ing))\b[^.;]{0,40}\b(?:views|comments|hear|know|think|feedback)\b|\b(?:views|comments|ideas) are (?:now )?(?:invited|sought|welcome)\b|\b(?:chance|opportunity) to (?:say|tell|comment)\b|\b(?:tell|let) us (?:know )?(?:what|how)\b|\bhave your say on (?:it|this|the)\b|\bthis (?:survey|consultation|paper) (?:is about|asks|concerns|covers|is on|seeks)\b/i;

function asksAboutIt({ sentences }: Facts, sentence: Sentence): boolean {
  if (asking.test(sentence.plain)) return true;
  const next = sentences[placeOf(sentences, sentence) + 1];
  return (
    !!next &&
    next.block === sentence.block &&
    asking.test(next.plain) &&
    /\b(?:it|this|them|how|these|so|the (?:closure|ending|withdrawal|merger|move|changes?|cuts?))\b/i.test(next.plain)
  );
}

/** A decision that came of the exercise and not before it; what views are still asked of is no such. */
const isAfterAll = (facts: Facts, sentence: Sentence): boolean =>
  !asksAboutIt(facts, sentence) && isDecidedAfter(facts, sentence);

/** "We would now like your views", in the next breath. */
function asksNext({ sentences }: Facts, sentence: Sentence): boolean {
  const next = sentences[placeOf(sentences, sentence) + 1];
  return next?.block === sentence.block && asking.test(next.plain) && /\bnow\b/i.test(next.plain);
}

/** "We are not seeking views on the closure of the post office": of this matter only where it is what the document is about. */
const ofSomething =
  /\bnot\b[^.;]{0,40}\b(?:seeking|inviting|asking)\b[^.;]{0,30}\b(?:withdrawal|closure|ending|reduction|removal|sale) of\b|\b(?:withdrawal|closure|ending|reduction|removal|sale) of\b[^.;]{0,70}\bnot\b/i;

/** Where the document says that it is still open. */
export function listenToOpen(facts: Facts): Spoken[] {
  const said = listen(facts, stillOpen, { not: otherDecisions });
  const agreedToAsk = ({ sentence }: Spoken) => /\bagreed\b/i.test(sentence.plain);
  return [
    ...said.filter(agreedToAsk),
    ...said.filter((each) => !agreedToAsk(each)),
    ...listenToAnswers(facts, asksIfSettled)
      .filter(({ yes }) => yes === false)
      .flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]),
  ];
}
