import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen.ts';
import { listenToAnswers } from '@/lib/listen-answers.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatDate } from '@/lib/show/format.ts';
import { wholeSentences } from '@/lib/whole-sentences.ts';

/**
 * To be asked once the matter is settled is not to be consulted. A decision to consult settles nothing, and neither does a saving set beforehand where how
 * to make it is open; so what was decided must be the thing itself.
 */
export const rule: Rule = {
  title: 'Asked before the decision',
  kinds: ['consultation', 'change'],

  check: (facts, ask) => [
    facts.kinds.some(({ kind }) => kind === 'consultation') ? ofConsultation(facts, ask) : ofChange(facts, ask),
  ],
};

type Spoken = Pick<Heard, 'sentence'>;

function ofConsultation(facts: Facts, ask: Ask): Answer {
  const settled = hearSettled(facts);
  const open = hearOpen(facts);
  const weighed = hearWeighed(facts);
  const { decision, closes } = facts.consultation ?? {};
  const meeting = decision && facts.sentences.find(({ start, end }) => start <= decision.start && decision.start < end);
  const isPlanned = meeting && isStillToCome(meeting);

  if (settled.length && open.length)
    return unclear(
      `The document says that something was decided already, and also that the matter is open. ${asks(ask)}`,
      wholeSentences(settled.slice(0, 2), open),
      `The document speaks of a decision already taken. Could you tell us what is settled, and what can still change because of what people say? ${asks(ask)}`,
    );
  if (settled.length)
    return fallsShort(
      `The document says that the matter was decided before people were asked. ${asks(ask)}`,
      wholeSentences(settled),
      `The decision seems to have been taken before people were asked. Could you tell us how views were weighed before it, and whether the decision itself can be looked at again in the light of the answers? ${asks(ask)}`,
    );
  if (decision && closes && isPlanned && decision.value <= closes.value)
    return (weighed.length ? unclear : fallsShort)(
      `The decision is to be taken on ${formatDate(decision.value)}, and people can answer until ${formatDate(closes.value)}. ${asks(ask)}`,
      [decision, closes, weighed[0]?.sentence ?? null],
      `The decision is due on ${formatDate(decision.value)} and the consultation closes on ${formatDate(closes.value)}. Could the decision wait until the answers have been read?`,
    );
  const later = listen(facts, laterDecision, { not: otherMatters });
  const after: Spoken[] =
    decision && closes && isPlanned && decision.value > closes.value ? [{ sentence: meeting }] : later;
  if (weighed.length || after.length || open.length) {
    const gap =
      closes && decision && meeting && after[0]?.sentence === meeting
        ? ` It closes on ${formatDate(closes.value)} and is decided on ${formatDate(decision.value)}.`
        : '';
    const words = weighed.length
      ? 'The document says that views will be weighed before the decision.'
      : after.length
        ? 'The document says that the decision is still to come.'
        : 'The document says that nothing has been decided yet.';
    return meets(`${words}${gap}`, wholeSentences(weighed, after, open));
  }
  return notStated(
    `The document does not say who decides, when, or how views will be weighed first. ${asks(ask)}`,
    'Could you tell us who will decide, on which day, and how the answers will be put before them?',
  );
}

function ofChange(facts: Facts, ask: Ask): Answer {
  const question = `Could you tell us who was asked before this was decided, and whether our answer can be weighed before the decision is final? ${asks(ask)}`;
  const standing = ['current', 'past'] as const;
  const refused = listen(facts, notAsked, { standing, not: isQuestion });
  if (refused.length)
    return fallsShort(
      `The document says that those concerned were not asked before the decision. ${asks(ask)}`,
      wholeSentences(refused),
      question,
    );
  const asked = listen(facts, wasAsked, { standing, not: /\?["')]?$/ });
  if (asked.length)
    return meets('The document says that those concerned were asked before the decision.', wholeSentences(asked));
  return notStated(
    `The document does not say that those concerned were asked before this was decided. ${asks(ask)}`,
    question,
  );
}

const asks = (ask: Ask) => `Under ${theCompact(ask)} people are heard before the decision.`;

const decider =
  '(?:cabinet|executive|council|board|committee|commissioner|authority|panel|governors|trustees|governing body|members|councillors|leader|mayor|we)';
const settling =
  '(?:close|cease|end|stop|withdraw|discontinue|replace|reduce|cut|remove|transfer|merge|decommission|outsource|re-?commission|relocate|sell|dispose|award|adopt|introduce|proceed|go ahead|implement|bring|combine|move|charge|transform|turn|phase)';
/** "The Cabinet agreed on 11 March to replace …". Not "agreed to consult", "agreed in principle", "agreed to seek views on whether to close". */
const agreed = new RegExp(
  `\\b${decider}\\b[^.;]{0,40}\\b(?:agreed|decided|resolved|voted|chose|approved|t(?:ook|aken) (?:the|a) decision)\\b(?! not\\b)[^.;]{0,40}?\\b(?:to ${settling}|(?:the )?(?:closure|ending|withdrawal|replacement|transfer|merger|removal|reduction|move|introduction) of|that [^.;]{3,90}\\b(?:will|would|should|is to|are to))\\b`,
  'i',
);
/** What an agreement may be about without settling the matter: asking, a draft, a trial, the budget that a saving must meet. */
const settlesNothing =
  /\b(?:consult(?:ation|ing)?|seek(?:ing)? views|draft|proposals?|propos(?:e|ed|ing)|explore|options|whether|preferred|interim|pilot)\b/i;
const otherCause =
  /\b(?:in principle|subject to|savings?|(?:the|a|its|balanced|in) budget|efficienc\w+|national|government|law|legal|statutory|duty)\b/i;
/** "The decision has been taken", "the move to one provider has now been agreed", "will go ahead whatever is said". Not "once the decision has been taken". */
const alreadySettled =
  /\b(?<!\b(?:until|once|when|after|before|if|no|not|any|unless) (?:(?:a|the|any|final|that|this) ){0,2})decision (?:to [^.;,]{3,60} )?(?:has|had|was|is) (?:already |now )?(?:been )?(?:made|taken|agreed|final)\b|\b(?:closure|ending|withdrawal|replacement|transfer|merger|removal|reduction|move) (?:of|to|from) [^.;,]{3,60} (?:has|have|was|were) (?:already |now )?(?:been )?(?:agreed|approved|decided|confirmed)\b|\bwill (?:close|end|cease|stop|move|go ahead)\b[^.;]{0,40}\b(?:whatever|regardless|irrespective|in any (?:case|event))|\bit (?:has been|was) (?:decided|agreed) (?:that|to)\b/i;
/** "Views on how the decision is put into effect", "on implementation", "how and not whether". */
const onlyHow =
  /\bhow (?:best )?(?:the|this|that|these|its) (?:decision|closure|cut|reduction|merger|transfer|move)s? (?:is|are|will be|should be|can be|might be|could be|is to be|are to be) (?:best )?(?:put into|implemented|carried out|managed|introduced|phased|brought in)|\b(?:consultation|views|comments|consulting) on (?:the |its )?(?:implementation|implementing|how (?:best )?to implement|transition(?:al)?|handover)|\b(?:question is|consultation is about|asking|ask you|views on|comments on) (?:now |only )?(?:how|when)[^.;]{0,30}\bnot (?:about )?(?:whether|if)\b/i;
/** "We are not revisiting the choice of a single provider", "whether to close is not part of this exercise". */
const notReopened =
  /\bnot (?:revisit\w*|re-?open\w*|reconsider\w*|looking again at|consulting on (?:whether|the decision|the principle)|asking whether)\b|\b(?:decision|principle|question of whether|choice of)\b[^.;]{0,60}\b(?:will not be|is not|are not) (?:re-?opened|reconsidered|revisited|open|part of|being reconsidered|up for)/i;

/** "No decision has been made", "Cabinet agreed to consult", "we have no preferred option". */
const stillOpen =
  /\bno (?:final |firm )?(?:decisions?|proposals?) (?:has|have|had) (?:yet )?been (?:made|taken|agreed|reached)|\b(?:nothing|none of (?:it|this|these|them))\b[^.;]{0,40}\b(?:has been|have been|is|are) (?:decided|settled|agreed)|\bnot (?:yet )?made up (?:our|its|their) minds?|\b(?:not (?:yet )?(?:been )?(?:decided|made (?:a|any) decision|taken (?:a|any) decision)|no preferred option|before anything is (?:settled|decided|agreed)|not yet (?:decided|taken|made))\b|\bagreed\b[^.;]{0,40}\bto (?:consult|seek views|hold a consultation|go out to consultation|ask)\b|\b(?:before|until) (?:any|a) (?:final )?decision is (?:made|taken)/i;
const asksIfSettled =
  /\b(?:already (?:decided|made up|been decided|agreed)|made up your minds?|done deal|decision (?:already )?been (?:made|taken)|been decided|foregone)\b/i;

/** Views come first and the decision after: "will read the report before making its decision". */
const viewsThenDecision =
  /\b(?:before|prior to|ahead of|in advance of|to inform|inform(?:s|ing)?|help(?:s|ing)? (?:us|it|them|the [a-z]{3,20}) (?:to )?)\b[^.;]{0,60}\b(?:decisions?|decid(?:e|es|ing)|final (?:proposal|version|policy|strategy|plan|draft|recommendation)|recommendations?)\b/i;
const replies =
  /\b(?:responses?|replies|views|comments|reports?|findings|results|feedback|outcome|what (?:you|people|we|everyone)|submissions|representations|answers|(?:receive|considered|read) it|consultation|would like to know|tell us)\b/i;
const weighing =
  /\b(?:(?:shown|put|given|sent) to|consider(?:ed|ing|s)?|account|read|weigh(?:ed|ing)?|light of|inform|having (?:heard|read|seen)|shape|receive|look (?:carefully )?at)\b/i;
/** "A final decision will be made in July." */
const laterDecision =
  /\bdecision\b[^.;]{0,40}\b(?:will|is to|is due to|is expected to) (?:then )?be (?:made|taken)\b|\b(?:will|shall) (?:then )?(?:make|take) (?:a|its|the|their|any) (?:final )?decision\b|\bwill (?:then )?decide\b/i;
const deciding =
  /\b(?:decisions?|decides?|decided|determine[ds]?|final (?:proposal|version|policy|strategy|plan|draft|recommendation)|agree|approve|make up (?:its|our|their) minds?)\b/i;
const toCome =
  /\b(?:considers|decides|makes|takes|meets|will|shall|is to|are to|is due|is expected|before|would|to be)\b|'ll\b/i;
/** Other people's decisions and other steps: staff, planning, late answers. */
const otherMatters =
  /\?["')]?$|\b(?:staff consultation|tender|planning|late (?:responses|replies)|received after|after (?:the|this) (?:closing|deadline)|complaint|call(?:ed)?-?in)\b/i;
const isQuestion = /\bwhy (?:was|were|did)\b[^?]{0,40}\byou\b[^?]*\?/i;

/** A letter that ends or changes something: those it touches had a say first. */
const wasAsked =
  /\b(?:we (?:consulted|asked|spoke (?:to|with)|met(?: with)?|discussed (?:this|it|the [a-z]+) with|wrote to|talked (?:to|with)|invited)\b[^.;]{0,80}\b(?:you|your (?:trustees|organisation|board)|groups|organisations|providers|the sector|views|comments)|(?:following|after|as a result of) (?:a |the |our |full )?(?:consultation|engagement|(?:discussions?|talks) with (?:you|groups|providers|the sector|your))\b|your (?:response|comments|views|reply|representations)[^.;]{0,40}\b(?:were|was|has been|have been|will be) (?:considered|reported|put|taken|read|weighed)|(?:before|until) (?:a|any|the) (?:final )?decision[^.;]{0,50}\b(?:you (?:may|can)|views|comments|respond|representations|tell us|hear from you)|(?:send|let us have|give us|tell us|make|invite)[^.;]{0,60}\b(?:comments|views|representations|response|think)\b[^.;]{0,60}\bbefore (?:the|a|any|its|it|they|we|cabinet|council)\b)/i;
const notAsked =
  /\b(?:(?:not|n't|no one was|nobody was) (?:been |able to |possible to |time to )?(?:consult(?:ed)?|ask(?:ed)?|involve[d]?)\b|without (?:any |prior |first )?(?:consult(?:ation|ing)|asking|discussion)|no (?:time|opportunity|chance) (?:to consult|for consultation|to ask)|did not consult|no consultation (?:was|has been|took|is|will be))/i;

function hearSettled(facts: Facts): Spoken[] {
  const not = otherMatters;
  const words = subjectOf(facts);
  const how = [alreadySettled, onlyHow, notReopened]
    .flatMap((pattern) => listen(facts, pattern, { not }))
    .filter(({ sentence: { plain } }) => !otherCause.test(plain) && !/\bpropos|\bto consult\b/i.test(plain));
  const decisions = listen(facts, agreed, { not, standing: ['current', 'past'] }).filter(
    ({ sentence, denied }) =>
      !denied &&
      !settlesNothing.test(sentence.plain) &&
      !otherCause.test(sentence.plain) &&
      (how.length > 0 || (sentence.standing === 'current' && isAbout(words, sentence))),
  );
  return [...decisions, ...how];
}

function hearOpen(facts: Facts): Spoken[] {
  return [
    ...listenToAnswers(facts, asksIfSettled)
      .filter(({ yes }) => yes === false)
      .flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]),
    ...listen(facts, stillOpen, { not: otherMatters }),
  ];
}

function hearWeighed(facts: Facts): Spoken[] {
  const heard = listen(facts, replies, { not: otherMatters, standing: ['current', 'supposed'] }).filter(
    ({ sentence: { plain } }) =>
      toCome.test(plain) && !/\b(?:will|shall) not be (?:considered|taken|read)\b/i.test(plain),
  );
  const first = heard.filter(
    ({ sentence: { plain } }) => viewsThenDecision.test(plain) || (weighing.test(plain) && deciding.test(plain)),
  );
  const weak = heard.filter(({ sentence: { plain } }) =>
    /\b(?:responses?|replies|views|comments|feedback|answers)\b[^.;]{0,40}\b(?:will|shall) (?:all )?be (?:\w+ )?(?:considered|taken into account|read)|\bwill (?:carefully )?(?:consider|read|take account of|look at) (?:all|every|your|each|the)\b[^.;]{0,30}\b(?:responses?|repl(?:y|ies)|views|comments?|feedback|answers)/i.test(
      plain,
    ),
  );
  return first.length ? first : weak;
}

const isStillToCome = ({ plain }: Sentence) =>
  /\b(?:will|shall|due|to|expected|meets?|decides?|date|decision)\b|'ll\b/i.test(plain) &&
  !/\b(?:agreed|decided|approved|resolved|set|was|were) \b/i.test(plain);

/** The longer words of the first headings, by which a decision is known to concern this very matter. */
function subjectOf({ sentences }: Facts): ReadonlySet<string> {
  const headings = sentences.filter(({ block }) => block.kind === 'heading' && !block.furniture).slice(0, 3);
  const words = headings.flatMap(({ plain }) => plain.toLowerCase().match(/[a-z]{5,}/g) ?? []);
  return new Set(words.filter((word) => !commonWords.test(word)).map(stem));
}
const commonWords =
  /^(?:consult|council|borough|county|district|propos|change|future|views|about|survey|have|your|april|march|review|support)/;
const stem = (word: string) => word.replace(/(?:ing|ies|es|s)$/, '').slice(0, 8);
const isAbout = (words: ReadonlySet<string>, { plain }: Sentence) =>
  (plain.toLowerCase().match(/[a-z]{5,}/g) ?? []).some((word) => words.has(stem(word)));

export const cases: Cases = [
  {
    'falls-short': [
      '# Lunch clubs: consultation\n\n[On 4 February 2025 the Executive decided to withdraw the grants to lunch clubs from next April.] We now want your views on the handover.',
      'This is a consultation on bus passes. [The decision has been taken and will not be looked at again.]',
      '[We are asking for comments on how the closure should be managed.]',
      '2.3 [The Board is not revisiting the choice of one provider.] It seeks views on the timetable.',
      '# Youth clubs\n\n[In December 2024 Cabinet agreed to transfer the youth clubs to a trust.] [This paper asks for views on how the transfer will be carried out.]',
      'The consultation opens on 3 March 2025 and closes on [14 April 2025]. The Cabinet will take its decision on [1 April 2025].',
      '[The question is now how, and not whether, the service will be moved.]',
    ],
    unclear: [
      '[The decision to close the pool has been taken.] [No decision has been made on the date.]',
      '# Advice grants\n\n[Cabinet agreed on 20 January 2025 to merge the two advice grants.]\n\n## Is this a done deal?\n\n[No.]',
      '# Advice centres\n\n[The Council decided in January to close the advice centres.]\n\n## Has it already been decided?\n\n[No], we are open to other ways.',
      '[We seek views on how the closure will be managed.] [Nothing has been decided about the hours.]',
      '[This is a consultation on the implementation of the new model.] [We have no preferred option for the sites.]',
    ],
    meets: [
      '[Cabinet agreed on 14 January 2025 to go out to consultation and to nothing else.] This is the survey.',
      '[The Cabinet will read every response before it decides, on 10 June 2025.]',
      'The consultation closes on 14 April 2025. [The Board will take a decision on 22 May 2025.]',
      '[No decision has been made.] Have your say on the draft strategy.',
      "## Have you already decided?\n\n[No.] The Trust's board agreed in January to consult.",
      '[What you tell us will help the Commissioner to decide how much to ask for.]',
      '[All of the comments we get will be put to members, who will consider them when they make the final decision.]',
      '| Step | When |\n| [Committee considers the responses and makes its decision] | 3 July 2025 |',
    ],
    'not-stated': [
      'Give us your views on parks by 14 April 2025.',
      'This consultation is about day centres. Fill in the form.',
      'We want to hear from carers. The survey takes ten minutes.',
      'Have your say on our new values.',
      'Respond to the consultation by letter or online.',
    ],
    silent: [
      '',
      'The saving was set by Full Council in the budget in February. How it is made has not been worked out, and we would like your ideas.',
      'In 2016 the Council decided to close the old depot.',
      'The Council agreed in principle to merge the teams, subject to consultation.',
      'Late responses will not be considered.',
      'New members will be taken on until the decision is made.',
      'Once the decision has been made we will write to you.',
      'The Committee approved a draft for comment.',
      '# Libraries: have your say\n\nIn January the Council agreed to sell the Riverside car park.',
      'We would like to know how a closure, if it were agreed, might be managed.',
      'If the plan were agreed, work would start in May.',
      'The planning committee decided to refuse the application.',
    ],
  },
  {
    kind: 'change',
    'falls-short': [
      'I am writing to tell you that your grant ends on 30 June 2025. [I am sorry that there was no time to consult you.]',
      'The service will close on 31 May 2025. [The decision was made without consulting the groups that use it.]',
      'Your funding stops in July. [We did not consult providers, because the budget had to be settled.]',
      '[You were not consulted on this reduction.] It takes effect on 1 June 2025.',
      'The contract will end on 30 June 2025. [No consultation was held.]',
    ],
    meets: [
      'Your grant will end on 30 June 2025. [We met your trustees in November and put their comments before the Cabinet.]',
      '[Following consultation with the groups concerned], the scheme will close on 30 June 2025.',
      'We are thinking of ending the grant from 30 September 2025. [Please send us your comments before Cabinet meets on 9 April.]',
      '[Before any decision is taken we would like your views] on ending the grant in September.',
      '[Your response was considered by the Panel], which decided to reduce the grant from 1 July 2025.',
    ],
    'not-stated': [
      'I write to let you know that the grant will cease on 31 March 2025.',
      'The rent subsidy ends on 30 April 2025.',
      'Your core funding will be cut by a fifth from 1 April 2025.',
      'The Council has made some difficult choices. The service will end in June 2025.',
      'After discussions with our auditors we must end the scheme.',
      'We regret that your award will not be renewed after 31 March 2025.',
    ],
  },
];
