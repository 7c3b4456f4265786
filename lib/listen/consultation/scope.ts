import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { entryOfNone, headedValues } from '@/lib/listen/consultation/headed.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { type Answered, listenToAnswers } from '@/lib/listen/together/answers.ts';
import { rowWords } from '@/lib/listen/together/table-row.ts';
import { alsoAim } from '@/lib/vocabulary/consultation/aims.ts';
import {
  nowColumn,
  proposedColumn,
  scopeHeading,
  settled,
  unsettled,
} from '@/lib/vocabulary/consultation/open-and-fixed.ts';
import {
  asksWhy,
  becauseWeMust,
  headOfScope,
  keptFromThem,
  noneGiven,
  toldElsewhere,
} from '@/lib/vocabulary/consultation/scope-kept.ts';
import {
  asksToSee,
  informing,
  mattersInformed,
  mayChange,
  noneWithheld,
  papersToJudgeBy,
  partlyToldOrElsewhere,
  toldLater,
  toldTooLate,
  ungiven,
  untold,
  vaguelyOpen,
  whatCanChange,
  whatItIsFor,
} from '@/lib/vocabulary/consultation/scope-withheld.ts';

/** Why people are asked at all. */
const aim =
  /\b(?:(?:purpose|aim|object(?:ive)?) of (?:this|the|our) (?:consultation|survey|engagement|exercise|review|paper|document)|(?:this|the) (?:consultation|survey|paper|document|exercise|questionnaire) (?:is about|seeks|asks|sets out|aims|covers|invites|concerns|is to|will help)|why (?:we are|are we) (?:consulting|asking)|we are (?:now |currently |also |again )?(?:consulting|asking|seeking)|we(?:'d| would)? (?:want|like|wish|need) to (?:know|understand|find out|hear|learn)|(?:is|are) (?:now |currently |also |again )?(?:consulting|(?:seeking|gathering|collecting|inviting|after) (?:your |people's )?(?:views|comments|opinions)|seeking views|inviting views|asking (?:[a-z]+ ){0,2}(?:to give (?:us )?(?:their|your) views|for (?:their |your )?views))|would like to know|(?:would|should) like (?:to have )?your (?:views?|comments|thoughts|opinions?|ideas)|(?:would|should|will) be (?:glad|grateful|pleased) (?:for|to have|of) (?:your |any )?(?:views|comments|thoughts)|(?:views|comments) are (?:sought|invited|welcome)|(?:welcomes?|seeks?|invites?) (?:your )?(?:views|comments))\b/i;
/** The form and its rules, opening hours, staff and contracts. */
const otherMatters =
  /\b(?:your (?:answers?|responses?|password|details|account)(?! (?:can|could|may|to|will (?:help|shape|inform|decide|change)))|(?:does|do|will) not (?:touch|affect|alter|change) (?:this|it|that)|this does not (?:touch|affect|alter|change)|once (?:you have |it is |they are )?(?:submitted|sent)|until you (?:press|send|submit)|press send|drop-?ins?|privacy|personal data|cookies?|tender|staff (?:terms|consultation)|opening hours are|(?:forms?|survey|questionnaire|offices?|consultation|portal|librar(?:y|ies)|hubs?|buildings?|centres?|sites?|line|post|schools?|branch(?:es)?|pools?|toilets|parks?|surger(?:y|ies)|clinics?|shops?|gates?|applications?|bookings?|registrations?|nominations?) (?:is|are|(?:will |to |would |can |could )?(?:remain|stay|be|keep)s?) (?:still |all )?open|(?:consultation|exercise|notice|publicity|period|stage|weeks)\b[^.;]{0,60}\b(?:required|set|laid down|governed) by|open (?:mon|tue|wed|thu|fri|sat|sun)|nursery|complaints?|your (?:mind|appointment|address|booking)|terms of reference|(?:fixed|set) (?:each|every) |(?:period|closing date|deadline|time to (?:reply|respond))\b[^.;]{0,40}\b(?:fixed|set|settled)\b)\b/i;

/** "We would be glad to hear a better idea" supposes nothing. */
const supposing =
  /\b(?:would(?! (?:be (?:glad|grateful|happy|pleased|interested|delighted)|welcome|like|love|appreciate)\b)|could|might)\b/i;

type Spoken = Pick<Heard, 'sentence'>;

/** What a document says of its purpose, of what is open and what is fixed, and what it keeps back. */
export const listenToScope = once(hearIn);

type Part = 'fixed' | 'open' | 'vague' | 'purpose' | 'tabled' | 'informed' | 'withheld' | 'later';

function hearIn(facts: Facts): Record<Part, Spoken[]> {
  const standing = ['current', 'other', 'supposed'] as const;
  const own = (pattern: RegExp) =>
    listen(facts, pattern, { not: otherMatters, standing }).filter(
      ({ sentence, match }) =>
        !sentence.block.furniture &&
        !isQuestion(sentence) &&
        sentence.block.kind !== 'heading' &&
        !supposing.test(sentence.plain.slice(0, match.index)),
    );
  const under = listen(facts, /\w{3}/, {
    over: scopeHeading,
    not: otherMatters,
    standing,
  }).filter(
    ({ sentence }) =>
      !sentence.block.furniture &&
      !isQuestion(sentence) &&
      sentence.over.slice(-2).some((words) => scopeHeading.test(words)),
  );
  // A page of questions puts the matter in the question: "What can't change? The budget and the site."
  const asked = listenToAnswers(facts, scopeHeading);
  const isOfFixed = ({ question }: Answered) => /\b(?:cannot|not|is not|fixed|settled|decided)\b/i.test(question.plain);
  const answers = (which: readonly Answered[]) => which.map(({ answer }) => ({ sentence: answer }));
  const { withheld, later } = hearWithheld(facts);
  const keptBack = [...withheld, ...later].map(({ sentence }) => sentence);
  const isKeptBack = ({ sentence }: Spoken) =>
    keptBack.some(
      (each) =>
        each === sentence ||
        (each === nextOf(facts, sentence) && !/\.$/.test(sentence.plain)) ||
        isInRowOf(each, sentence),
    );
  const isVague = ({ sentence }: Spoken) => vaguelyOpen.test(sentence.plain);
  const told = (heard: readonly Spoken[]) => heard.filter((each) => !isKeptBack(each));
  const fixed = own(settled);
  const open = own(unsettled).filter(({ denied, match }) => !denied || /\b(?:no|nothing|not)\b/i.test(match[0]));
  const saidFixed = told([
    ...cellsUnder(facts, byHeading(fixed)),
    ...answers(asked.filter(isOfFixed)),
    ...cellsUnder(facts, under.slice(0, 2)),
  ]);
  const saidOpen = told([...cellsUnder(facts, byHeading(open)), ...answers(asked.filter((each) => !isOfFixed(each)))]);
  return {
    fixed: saidFixed.filter((each) => !isVague(each)),
    open: saidOpen.filter((each) => !isVague(each)),
    vague: [...saidFixed, ...saidOpen, ...told(own(mayChange))].filter(isVague),
    withheld,
    later,
    informed: listen(facts, informing, { not: otherMatters, standing: ['current', 'supposed'] }).filter(
      ({ sentence, denied }) =>
        !denied && new Set(sentence.plain.toLowerCase().match(mattersInformed)).size > 1 && !isKeptBack({ sentence }),
    ),
    purpose: [aim, alsoAim]
      .flatMap((pattern) => listen(facts, pattern, { not: otherMatters, standing: ['current', 'supposed'] }))
      .filter(({ sentence }) => !isQuestion(sentence)),
    tabled: besideNow(facts),
  };
}

/** The first row of a table with a column of what there is now and one of what is proposed. */
function besideNow({ doc, sentences }: Facts): Spoken[] {
  const headOf = (pattern: RegExp) =>
    doc.blocks.findIndex(({ start, end, cell }) => cell?.row === 0 && pattern.test(doc.text.slice(start, end).trim()));
  const [now, proposed] = [headOf(nowColumn), headOf(proposedColumn)];
  const table = doc.blocks[now]?.cell?.table;
  if (table === undefined || doc.blocks[proposed]?.cell?.table !== table) return [];
  return sentences
    .filter(
      ({ block, standing }) =>
        standing !== 'other' && block.cell?.row === 1 && block.labels?.some((at) => at === now || at === proposed),
    )
    .map((sentence) => ({ sentence }));
}

/** Where the head of a column promises it, "You can influence", the cells below say it. */
function cellsUnder({ doc, sentences }: Facts, heard: readonly Spoken[]): Spoken[] {
  if (!heard.some(({ sentence }) => sentence.block.cell)) return [...heard];
  const under = new Map<number, Sentence[]>();
  for (const sentence of sentences)
    for (const label of sentence.block.labels ?? []) {
      const cells = under.get(label) ?? [];
      if (cells.length < mostCells) under.set(label, [...cells, sentence]);
    }
  return heard.flatMap((each) => {
    const { block } = each.sentence;
    const below = (under.get(placeOf(doc.blocks, block)) ?? []).filter(
      (other) => other.block.cell?.row !== block.cell?.row,
    );
    return below.length ? below.slice(0, 2).map((sentence) => ({ sentence })) : [each];
  });
}

/** Two are quoted, and the head's own row is left out. */
const mostCells = 6;

const isQuestion = ({ plain }: Sentence) => /\?["')]?$/.test(plain);
/** Words under a heading that promises them come first. */
const byHeading = (heard: readonly Heard[]) => [...heard].sort((a, b) => Number(isHeaded(b)) - Number(isHeaded(a)));
const isHeaded = ({ sentence }: Heard) => sentence.over.some((words) => scopeHeading.test(words));

const isInRowOf = ({ block: { cell } }: Sentence, { block: { cell: own } }: Sentence) =>
  !!cell && cell.table === own?.table && cell.row === own.row;
const nextOf = ({ sentences }: Facts, sentence: Sentence) => sentences[placeOf(sentences, sentence) + 1];

const topics = [whatCanChange, whatItIsFor, papersToJudgeBy];
const sorry = "(?:a[.:] )?(?:(?:sorry|no|regrettably|unfortunately|(?:i am|we are|i'm) afraid)[,.:]? )?";
/** An answer that is none: "We would rather not say", "That has not been decided", "Confidential". */
const noAnswer = new RegExp(
  [
    `^${sorry}(?:we|i|the [a-z]+)\\b[^.;,]{0,30}\\b(?:not|cannot|never|unable|declin\\w+|refuse\\w*)\\b[^.;,]{0,20}\\b(?:say|saying|tell|telling|go into|disclos\\w+|publish\\w*|releas\\w+|discuss|comment|share|know(?! (?:enough|when|whether|how|who|where|which))|drawn)\\b`,
    `^${sorry}(?:that|this|it|they) (?:is|are|has|have|will|can)\\b[^.;,]{0,16}\\b(?:not (?:been |yet |be |for )*(?:decided|known|settled|agreed|published|released|disclosed|shared|public\\w*|given)|yet to be|confidential|exempt|withheld|unknown|undecided)`,
    '^(?:not (?:yet )?(?:disclosed|stated|decided|known|given|published|specified|available|determined|provided)|none given|undisclosed|withheld|confidential|exempt|unknown|no comment|to be (?:confirmed|advised|determined|announced)|tbc|tba|(?:nobody|no one) in particular)\\b',
  ].join('|'),
  'i',
);

/** What is kept back of the purpose, of what can change and of what people need to judge it, and what is put off. */
function hearWithheld(facts: Facts): Record<'withheld' | 'later', Spoken[]> {
  const heard: Record<'withheld' | 'later', Spoken[]> = { withheld: [], later: [] };
  const add = (sentence: Sentence, clause: string, isPaper: boolean) => {
    const isNever = (isPaper ? ungiven : untold).test(clause) || toldTooLate.test(clause);
    if (!isNever && !toldLater.test(clause)) return;
    const isPart = isPaper && partlyToldOrElsewhere.test(clause);
    const isAssessed = isPaper && toldTooLate.test(clause) && /\bassessments?\b/i.test(clause);
    heard[isNever && !isPart && !isAssessed ? 'withheld' : 'later'].push({ sentence });
  };
  const seen = new Set<Sentence>();
  for (const topic of topics)
    for (const { sentence } of listen(facts, topic, { not: noneWithheld, standing: ['current', 'supposed'] })) {
      if (seen.has(sentence) || sentence.block.furniture || isOfAnotherExercise(facts, sentence)) continue;
      const under = sentence.block.cell ? null : answerUnder(facts, sentence);
      const words = sentence.block.cell ? rowWords(facts, sentence) : sentence.plain;
      const said = under ? `${words}: ${under.plain}` : words;
      // "Which ones close is still to be decided" tells what is open; what is told of it stands beside it.
      const rest = (clause: string) => (topic === whatCanChange ? clause.replace(topic, ' ') : clause);
      const isPaper = topic === papersToJudgeBy;
      const clause = said.split(';').find((part) => topic.test(part) && isKept(rest(part), isPaper));
      if (!clause) continue;
      seen.add(under ?? sentence);
      add(under ?? sentence, rest(clause), isPaper);
    }
  for (const { question, answer, yes } of [...topics, scopeHeading, asksToSee].flatMap((topic) =>
    listenToAnswers(facts, topic),
  )) {
    const isRefused = noAnswer.test(answer.plain) || (yes === false && asksToSee.test(question.plain));
    if (seen.has(answer) || !isRefused || noneWithheld.test(answer.plain)) continue;
    seen.add(answer);
    heard[toldLater.test(answer.plain) ? 'later' : 'withheld'].push({ sentence: answer });
  }
  const kept = hearKept(facts).filter((each) => !heard.withheld.some(({ sentence }) => sentence === each.sentence));
  const later = heard.later.filter((each) => !kept.some(({ sentence }) => sentence === each.sentence));
  return { withheld: [...heard.withheld, ...kept], later };
}

/** What is kept back in words that name it, an entry of none on a form, and a duty given for the only reason. */
const hearKept = (facts: Facts): Spoken[] => [
  ...listen(facts, keptFromThem).filter(
    ({ sentence }) =>
      !sentence.block.furniture && !toldElsewhere.test(sentence.plain) && !isOfAnotherExercise(facts, sentence),
  ),
  ...headedValues(facts, headOfScope).filter(
    ({ value }) => entryOfNone.test(value) && noneGiven.test(value) && !toldElsewhere.test(value),
  ),
  ...listenToAnswers(facts, asksWhy)
    .filter(({ answer }) => becauseWeMust.test(answer.plain))
    .map(({ answer }) => ({ sentence: answer })),
];

const isKept = (clause: string, isPaper: boolean) =>
  [isPaper ? ungiven : untold, toldTooLate, toldLater].some((words) => words.test(clause));

/** What stands under a few words that are no sentence: "What can change", and beneath it "Not disclosed". */
function answerUnder(facts: Facts, sentence: Sentence): Sentence | null {
  const next = nextOf(facts, sentence);
  const isLabel = !/[.;!?]$/.test(sentence.plain) && next && next.block !== sentence.block;
  return isLabel && noAnswer.test(next.plain) ? next : null;
}
