import { quoteOf, type Span } from '@/lib/document.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { otherDecisions } from '@/lib/listen/consultation/settled.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { earIn } from '@/lib/listen/sieve/sieve.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { rowLabel, toldInRow } from '@/lib/listen/together/row-label.ts';
import {
  answers,
  decideLater,
  deciders,
  decidersOrPronoun,
  isRowOfDecision,
  weighing,
} from '@/lib/vocabulary/consultation/deciding.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

type Spoken = Pick<Heard, 'sentence'>;

/** What people are asked for, and what is made of it. */
const askedOf =
  '(?:surveys?|consultations?|engagement|questionnaires?|responses?|repl(?:y|ies)|answers|comments|views|feedback|submissions|representations|what (?:you|people|users|residents|everyone) (?:\\w+ )?(?:say|said|tell|told|think))\\b';
const plan =
  '(?:(?:next|new|its|our|their|the|a|an|his|her) )?(?:[a-z-]+ ){0,4}?(?:plans?|strateg(?:y|ies)|polic(?:y|ies)|schemes?|proposals?|services?|models?|designs?|budgets?|priorities|recommendations?)';
/** Views come first and the decision after, in either order: "will read the report before making its decision", "with the analysis in front of them". */
const weighedFirst = wordsOf(
  String.raw`(?:${answers})\b${within(90)}\b(?:before|prior to|ahead of|in advance of|when|as|then|to help|in order to|so that|in (?:reaching|making|taking|coming to)|to inform|helps?|informs?|guides?|shapes?|influences?|feeds? into|used (?:to|by|when))\b${within(60)}\b(?:${decideLater})`,
  String.raw`(?:before|until|ahead of|prior to|when|in) (?:(?:it|we|they|he|she|the \w+|any|a|anything) )?(?:\w+ ){0,3}?(?:${decideLater})\b${within(90)}\b(?:${answers})`,
  String.raw`(?:${decideLater})\b${within(60)}\b(?:with|having|after|in (?:the )?light of|based on|on the basis of|taking account of|once|until|till)\b${within(50)}\b(?:${answers})`,
  String.raw`(?:with|having|after|in (?:the )?light of|based on|on the basis of)\b${within(50)}\b(?:${answers})\b${within(60)}\b(?:${decideLater})`,
  String.raw`(?:${answers})\b${within(60)}\b(?:in front of|(?:put|go(?:es)?(?: straight)?|sent|given|shown|report(?:ed)?|present(?:ed)?|submitted|taken) (?:\w+ ){0,2}?(?:to|before)|considered by|read by|before)\b${within(30)}\b(?:${deciders}|them|it|us|her|him)\b`,
  String.raw`(?:${answers})\b${within(110)}\b(?:before|ahead of|in time for) (?:the )?(?:${deciders}) (?:meets?|meeting|decides?|votes?|sits?)`,
  String.raw`(?:${answers})\b${within(60)}\b(?:will|to) (?:enable|allow|help|assist) (?:us|it|them|(?:the|our)(?: [a-z]+){1,4}?) (?:in |to )?(?:develop|writ|draw(?:ing)? up|shap|finali[sz]|prepar|produc|set|design|draft|improv)(?:e|ing)? ${plan}`,
  String.raw`will be (?:written|drawn up|drafted|finished|finali[sz]ed|settled)\b${within(40)}\b(?:once|after|when) (?:we|it|they|he|she|officers) (?:has|have) (?:read|seen|heard|considered|weighed|had)\b${within(30)}\b(?:${answers})`,
  String.raw`(?:${decidersOrPronoun}) (?:will|shall|are to|is to) (?:all |each |both )?be (?:given|sent|shown|handed|provided with|supplied with)\b${within(40)}\b(?:${answers})`,
  String.raw`(?:put|give|send|show|take|bring|present|report)(?:s|ing)?\b${within(50)}\b(?:${answers})\b${within(30)}\b(?:to|before|in front of) ${within(10)}\b(?:${deciders}|them)\b`,
  String.raw`(?:put|lay|set)(?:s|ting)? (?:a|the) (?:paper|report|note|summary)\b${within(30)}\b(?:to|before|in front of) ${within(10)}\b(?:${deciders}|them)\b`,
  String.raw`(?:${decidersOrPronoun})(?:,? (?:which|who))? (?:will |shall |is to |are to )?(?:then )?(?:have regard to|have|get|gets|see|sees|read|consider|receive|weigh|study|look at|hear|scrutini[sz]e|examine)s? (?:\w+ ){0,4}?(?:${answers})`,
);
const answering = wordsOf(answers);
const isWeighed = wordsOf(weighing);
const aboutDeciding = wordsOf(decideLater, deciders);
/** "The plan will take your views into account", "we'll do our best to take all of the comments into consideration". */
const willTake = String.raw`(?:will|shall|promises? to|undertakes? to)\b${within(40)}\btake (?:(?:all|every|your|the|any|each|full|proper|due|of|these) ){0,3}`;
/** "Responses will be taken into account": no word of who decides. */
const considered = wordsOf(
  String.raw`(?:${answers})\b${within(40)}\b(?:will|shall) (?:all )?be (?:\w+ )?(?:and )?(?:considered|taken into (?:account|consideration)|read|used|weighed)`,
  String.raw`will (?:carefully )?(?:consider|read|take account of|look at) (?:all|every|your|each|the)\b${within(30)}\b(?:${answers})`,
  String.raw`${willTake}(?:${answers})\b${within(20)}\binto (?:account|consideration)`,
  String.raw`${willTake}(?:account of|into (?:account|consideration)) ${within(20)}\b(?:${answers})`,
);
const toCome =
  /\b(?:considers|decides|makes|takes|meets|has|will|shall|is to|are to|is due|is expected|before|until|would|to be|can|to help (?:us|it|them|the [a-z]+) (?:to )?(?:decide|choose|settle|make (?:a|the|its|our) (?:final )?decision))\b/i;
/** Late and rejected answers, papers to read before answering, and word sent out afterwards. */
const otherMatters =
  /\b(?:(?:can|may|should|must) (?:also |all )?be (?:sent|e-?mailed|posted|submitted|returned|handed|made|left) (?:in )?(?:to us|by|via|through|at|on|using|online)|(?:has|have) (?:[a-z]+ly )?(?:considered|read|weighed|looked at) [^.;]{1,260}\bfor (?:public |further |formal )?(?:consultation|comment)|(?:will|shall|can) ?not be (?:considered|taken|read|counted)|read (?:the|this) (?:document|paper|proposals?|draft) before|before (?:you )?(?:answer|respond|reply|fill)|had an? |was (?:published|held)|ran )/i;

/** Words by which views are weighed before the decision; where there are none, words that they will be considered. */
export const listenToWeighing = once(hearWeighing);

function hearWeighing(facts: Facts): Spoken[] {
  const heard = listen(facts, answering, { not: otherDecisions, standing: ['current', 'supposed'] }).filter(
    ({ sentence: { plain } }) => toCome.test(plain) && !otherMatters.test(plain),
  );
  const before = earIn(facts.sentences, weighedFirst);
  const first = heard.filter(({ sentence: { plain } }) => before.test(plain) && aboutDeciding.test(plain));
  const rest = heard.filter(
    ({ sentence: { plain } }) => isWeighed.test(plain) && (considered.test(plain) || before.test(plain)),
  );
  const answered = whoDecides(facts).filter(
    ({ sentence: { plain } }) => answering.test(plain) && isWeighed.test(plain),
  );
  return first.length || answered.length ? [...first, ...answered] : rest;
}

/** "Who decides?", "When will a decision be made?", asked of this matter and no other: not "Who decides which bins go first?". */
const asksWhoDecides =
  /\b(?:who|when)\b[^?]{0,16}\b(?:decides?|(?:makes?|takes?|reach(?:es)?) (?:the|a|its) (?:final )?decision|has the (?:final|last) (?:say|word)|decision (?:be )?(?:made|taken|reached|due|expected))(?:,? (?:and )?(?:when|how)|(?: (?:on|about))? (?:this|it))?\?$/i;
const whoever = wordsOf(deciders);
const alreadyTold = /\b(?:consult\w*|decided|agreed|took|taken|made|was|were|voted|applications?|appeals?)\b/i;

/** Answers to who decides, which name somebody and tell of nothing done: "The Cabinet Member, on 27 January, having read the responses." */
const whoDecides = (facts: Pick<Facts, 'sentences'>): Spoken[] =>
  listenToAnswers(facts, asksWhoDecides)
    .filter(({ answer: { plain } }) => whoever.test(plain) && !alreadyTold.test(plain))
    .flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]);

/** "A final decision will be made in July", "the Authority meets in May to settle the plan", "will not choose until". */
const decisionToCome = wordsOf(
  String.raw`decision\b${within(40)}\b(?:(?:will|is to|is due to|is expected to|is likely to) (?:then )?be (?:made|taken|reached)|is (?:due|expected|planned)|(?:rests|lies) with)`,
  // Who takes it, as a rule: "the final decision is made by the Council", "is one for the Board", "it is for members to decide".
  String.raw`(?:the|any|final) decision\b${within(30)}\b(?:is|are) (?:then |always |usually |ultimately |finally ){0,2}(?:(?:made|taken|reached) by|(?:one |a matter )?for) ${within(30)}\b(?:${deciders})`,
  String.raw`(?:it|this) (?:is|will be) (?:then |ultimately ){0,2}(?:up to|for|a matter for) ${within(20)}\b(?:${deciders}) to (?:${decideLater})`,
  `(?:${deciders}) (?:has|have|will have) the (?:final|last) (?:say|word)`,
  '(?:will|shall|is to|are to|is due to|expects? to) (?:then |next )?(?:make|take|reach|come to) (?:a|its|the|their|any|our) (?:final )?(?:decision|choice)',
  '(?:will|shall|is to|are to|is due to) (?:then |finally )?(?:decide|choose|settle|vote)',
  String.raw`(?:${decidersOrPronoun})\b${within(30)}\b(?:meets?|will meet|is to meet|meeting|sits?)\b${within(60)}\bto (?:\w+ )?(?:${decideLater})`,
  String.raw`(?:will|shall|do|does|is|are) not (?:\w+ ){0,2}(?:${decideLater}|going to (?:decide|choose))\b${within(40)}\b(?:until|before)`,
  String.raw`(?:nothing|no (?:decision|recommendation|choice)|none of (?:it|this))\b${within(40)}\b(?:until|before)\b${within(60)}\b(?:${deciders}|meeting|responses|replies|closes)`,
  String.raw`(?:goes|will go|go|is going|(?:is|are|will be) (?:taken|put|brought)|comes?) (?:back )?(?:to|before) ${within(20)}\b(?:${deciders})\b${within(40)}\b(?:for|in|on|to|(?:later|early|next) (?:this|in|year|month|spring|summer|autumn|winter))`,
  '(?:will not|cannot|not going to) (?:vote|decide|choose|settle)\\b[^.;]{0,20}\\b(?:until|till|before)|settle nothing (?:until|till|before)',
  'before (?:it|we|they|the \\w+) (?:does|do|decides?|chooses?)',
  'none will be (?:\\w+ )?(?:until|till|before)',
  String.raw`(?:until|till) (?:${deciders})\b${within(12)}\b(?:sits|meets|met|sat|votes|decides|rises)`,
  `only if (?:${deciders}) (?:votes?|agrees?|approves?|adopts?|decides?)`,
  '(?:will|shall|to) (?:\\w+ ){1,5}and (?:only )?then (?:\\w+ )?(?:decide|settle|choose|agree|approve|adopt|make|take|vote)',
  `(?:bring|take|put|present|submit)(?:s|ing)? (?:[a-z]+ ){1,5}(?:to|before) (?:[a-z]+ ){0,5}?(?:${deciders}) for (?:final |formal |its )?(?:approval|decision|adoption|agreement|sign-?off)`,
  '(?:is|are) (?:now )?going (?:forward )?(?:for|to) (?:approval|decision|adoption|sign-?off|agreement)',
  // "It will now do so on 21 April", "the decision has been put back to June".
  `(?:${decidersOrPronoun}) (?:will|shall|is to|are to) (?:now do so|now (?:consider|decide|discuss|look at) (?:it|this|the))`,
  String.raw`due to (?:${decideLater}|consider|meet)\b${within(40)}\b(?:will|shall) (?:now )?do so`,
  String.raw`decision\b${within(60)}\b(?:has been|is|will be|is being) (?:now )?(?:put back|put off|moved|deferred|postponed|delayed) (?:to|until|till|by|from)`,
  String.raw`(?:polic(?:y|ies)|strategy|plan|scheme|order|proposals?|version|draft|model) (?:will|shall|is to|are to|is due to) (?:then |next )?be (?:considered|discussed|looked at) by ${within(40)}\b(?:${deciders})`,
);

/** Where a document says that the decision is still to come. */
export const listenToDecisionToCome = (facts: Pick<Facts, 'sentences'>): Spoken[] => [
  ...listen(facts, decisionToCome, { not: otherDecisions }),
  ...whoDecides(facts),
  ...listen(facts, stepOfDecision, { not: alreadyTold }),
  ...listen(facts, whoever, { not: alreadyTold, over: consideredBy }).filter(
    ({ sentence: { over, block } }) => block.labels?.length && consideredBy.test(over.at(-1) ?? ''),
  ),
];
/** A step in a list: "Decision (July 2025)", "Final decision: 10 June". */
const stepOfDecision = /^(?:final )?decision(?: (?:by|due|expected)| by [a-z ]{3,40})? ?[(:-] ?\w/i;
/** The label of a row: "Considered by | Scrutiny, 4 September; Cabinet, 16 September", "Decision | Executive, 10 June". */
const consideredBy =
  /^(?:to be )?(?:considered|decided|agreed|approved|adopted|signed off|determined) by:?$|^(?:final |who makes the )?decision(?: (?:by|due|expected|date|maker))?:?$/i;

/** "The decision will only be made after the results have been looked at", "no route will be withdrawn until the survey has closed": what is to come hangs on the answers. */
const hangsOnAnswers = wordsOf(
  String.raw`(?:no|nothing|none)\b${within(40)}\b(?:will|shall) (?:be |yet )?(?:withdrawn|closed|cut|changed?|removed|reduced|ended|stopped|altered|moved|happen|close|end|stop|go)\b${within(20)}\b(?:until|till|before)\b${within(60)}\b${askedOf}`,
  String.raw`(?:(?:decisions?|recommendations?|choice)\b${within(40)}\b)?(?:will|shall|is to|are to|can) (?:only |then |not )?be (?:decided|chosen|settled|agreed|(?<=\b(?:decisions?|recommendations?|choice)\b[^.;]{0,60})(?:made|taken|reached))\b${within(40)}\b(?:after|once|until|till|when|in (?:the )?light of|following|on the basis of)\b${within(60)}\b${askedOf}`,
  String.raw`(?:after|once|when|in (?:the )?light of|following|on the basis of|until|till)\b${within(60)}\b${askedOf}\b${within(60)}\b(?:will|shall|is to|are to) (?:then |only |also )?(?:be )?(?:decided?|made|taken|choose|chosen|settled?|make (?:its|a|the|their|his|her|our) (?:final |second |next |third )?decision)`,
  String.raw`(?:will|shall|is to|are to|has|have) (?:only |still |yet |then )?(?:to )?(?:decide|choose|make (?:its|a|the|their|our) (?:final |second |next |third )?decision)\b${within(60)}\b(?:after|once|until|till|when|in (?:the )?light of|having)\b${within(60)}\b${askedOf}`,
);

/** A decision which waits for the answers, so that one told of as taken cannot be the whole of it. */
export const listenToDecisionAfter = (facts: Pick<Facts, 'sentences'>): Spoken[] =>
  listen(facts, hangsOnAnswers, { not: otherDecisions }).filter(
    ({ sentence: { plain } }) => !onlyHowItGoes.test(plain),
  );
/** A decision on the handover leaves the thing itself decided. */
const onlyHowItGoes =
  /\b(?:timetable|handover|transition(?:al)?|implementation|arrangements for|how (?:it|this|they|the [a-z]+) (?:is|are|will be) (?:carried out|managed|put into effect|phased))\b/i;

/** The meeting that decides, the words beside it in its row of a timetable, and whether it is still to come. */
export interface Meeting {
  readonly sentence: Sentence;
  readonly row: Span | null;
  readonly isPlanned: boolean;
}

/** Where the document gives the day of the decision; null where it gives none. */
export function meetingOf({ consultation, sentences, doc }: Facts): Meeting | null {
  const { opens, decision } = consultation ?? {};
  const sentence = decision && sentences.find(({ start, end }) => start <= decision.start && decision.start < end);
  if (!sentence) return null;
  const row = rowLabel(doc, sentence) ?? toldInRow(doc, sentence);
  const words = row ? quoteOf(doc, row) : `${sentence.over.at(-1)} ${sentence.plain}`;
  // A timetable made for an exercise tells its later rows as done: "Policy signed off by the Leader: 24 March".
  const isAhead = !!opens && decision.value > opens.value && isRowOfDecision(row ? words : sentence.plain);
  return { sentence, row, isPlanned: isAhead || isStillToCome(words) };
}

/** Whether words tell a decision still to come, which the row of a timetable says in the present: "Commissioner signs off the plan". */
const isStillToCome = (plain: string): boolean =>
  /\b(?:will|shall|due|to|expected|meets?|decides?|votes?|settles?|chooses?|date|decision|signs? (?:[a-z]+ ){0,3}off|approves|adopts|determines|votes|settles|agrees)\b/i.test(
    plain,
  ) &&
  !/(?<!\b(?:be|being) )\b(?:agreed|decided|approved|resolved|was|were) \b|(?<!\b(?:be|being|to|and|will|shall|then) )\bset \b/i.test(
    plain,
  );
