import type { Facts } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { listenToAskedFirst } from '@/lib/listen/consultation/asked-first.ts';
import { isElsewhere, isOwnFault } from '@/lib/listen/consultation/own-fault.ts';
import {
  deniedPart,
  deniedVerb,
  hadPart,
  laidOnOthers,
  listenToShaping,
  namingSector,
} from '@/lib/listen/consultation/shaping.ts';
import { eventsBefore } from '@/lib/listen/events-before.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { textsThatMayHold } from '@/lib/listen/sieve/sieve.ts';
import { type Answered, listenToAnswers } from '@/lib/listen/together/answers.ts';
import { isTakenBack, saidWhole } from '@/lib/listen/together/said-whole.ts';
import { restOfRow } from '@/lib/listen/together/table-row.ts';
import { keptFromPlanning, keptOut, shownWhenSettled } from '@/lib/vocabulary/consultation/kept-from-planning.ts';
import {
  asBefore,
  byOfficersAlone,
  keptClose,
  leftOut,
  marketTalk,
  noMarketTalk,
  notAgain,
  notAlone,
  saysNone,
  spokenTo,
  spokenToAfter,
  thisTimeNot,
  tooLate,
} from '@/lib/vocabulary/consultation/left-out.ts';
import {
  absent,
  comesLate,
  earlyStage,
  firstChance,
  hedgedPart,
  noValue,
  ofMaking,
  onlyThen,
  partHead,
  partUnsaid,
  praise,
  staysUnsaid,
  unnamedPart,
} from '@/lib/vocabulary/consultation/sector-absent.ts';
import { notReached } from '@/lib/vocabulary/people.ts';
import { markSector, SECTOR } from '@/lib/vocabulary/sector.ts';

type Spoken = Pick<Heard, 'sentence'>;
const heardFrom = ['current', 'past', 'supposed'] as const;

/** Whether voluntary organisations had a part in drawing something up, came late to it or were left out, as a document tells it. */
export const hearInvolved = once(hearIn);

function hearIn(
  facts: Facts,
): Record<
  'shaped' | 'late' | 'left' | 'market' | 'officers' | 'unmarketed' | 'afterwards' | 'hedged' | 'unsaid' | 'unnamed',
  Spoken[]
> {
  const { places, texts } = namingSector(facts.sentences);
  const ofSector = (pattern: RegExp) =>
    textsThatMayHold(texts, pattern).flatMap((i) => {
      const sentence = facts.sentences[places[i] ?? -1];
      const marked = texts[i] ?? '';
      return sentence && pattern.test(marked) ? [{ sentence, marked }] : [];
    });
  const isOwn = ({ sentence }: Spoken) => !isOfAnother(facts, sentence);
  const left: Spoken[] = ofSector(leftOut).filter(
    ({ sentence }) => (isOwnFault(facts, sentence) || notNow.test(sentence.plain)) && !notReached.test(sentence.plain),
  );
  const shaping = listenToShaping(facts);
  // "No charity had a hand in writing this": the words of a part, and no part.
  const denied = ofSector(deniedPart).filter(
    ({ sentence }) => isOwnFault(facts, sentence) && shaping.some((other) => other.sentence === sentence),
  );
  const verbDenied = new Set(ofSector(deniedVerb).map(({ sentence }) => sentence));
  left.push(...denied.filter(({ sentence }) => !left.some((other) => other.sentence === sentence)));
  left.push(
    ...droppedSince(
      facts,
      ofSector(asBefore).filter(({ sentence }) => !/\b(?:without|not|no|nor)\b/i.test(sentence.plain)),
    ),
  );
  const isOurs = ({ sentence, sentence: { plain, block } }: Spoken) =>
    heardFrom.some((standing) => standing === sentence.standing) &&
    block.kind !== 'heading' &&
    isOwnFault(facts, sentence) &&
    !isTakenBack(facts, sentence) &&
    !laidOnOthers.test(plain.replace(/,? and your?\b.*$/i, '')) &&
    !praise.test(plain) &&
    !notReached.test(plain);
  const open = ofSector(partUnsaid).filter(isOurs);
  left.push(
    ...[
      ...ofSector(absent).filter(({ sentence }) => ofMaking.test(saidWhole(facts, sentence))),
      ...keptFromPlanning
        .flatMap(ofSector)
        .filter(({ sentence }) => [ofMaking, /\bservices\b/i].some((words) => words.test(saidWhole(facts, sentence)))),
      ...open.filter(({ sentence }) => staysUnsaid.test(sentence.plain)),
    ].filter((each) => isOurs(each) && !left.some((other) => other.sentence === each.sentence)),
  );
  const late = ofSector(tooLate).filter(
    ({ sentence, sentence: { plain }, marked }) =>
      isOwnFault(facts, sentence) &&
      spokenTo.test(marked) &&
      !laidOnOthers.test(plain) &&
      !/\b(?:will|shall|must)\b/i.test(plain) &&
      !hadPart(plain),
  );
  const tooLateFor = ofSector(comesLate).filter(isOurs);
  late.push(
    ...[
      ...tooLateFor.filter((each) => onlyThen.test(each.sentence.plain)),
      ...shownWhenSettled.flatMap(ofSector).filter(isOurs),
    ].filter((each) => !late.some((other) => other.sentence === each.sentence)),
    ...listen(facts, firstChance)
      .filter(isOurs)
      .map(({ sentence }) => ({ sentence, marked: '' })),
  );
  const others = new Set([...left, ...late].map(({ sentence }) => sentence));
  const isOf = (wanted: string) => facts.kinds.some(({ kind }) => kind === wanted);
  const unmarketed = isOf('tender')
    ? [
        ...listen(facts, noMarketTalk, { standing: heardFrom, not: laidOnOthers }).filter(isOwn),
        ...listen(facts, saysNone, { over: marketTalk }).filter(
          ({ sentence: { block, over } }) => block.kind === 'cell' && marketTalk.test(over.at(-1) ?? ''),
        ),
      ]
    : [];
  const afterwards = isOf('consultation') ? spokenToAfter.flatMap(ofSector) : [];
  const inLetter = isOf('change')
    ? [...listen(facts, yourWays, { standing: heardFrom })].filter(({ denied }) => !denied)
    : [];
  const unheard =
    isOf('change') && !isOf('tender') && !isOf('consultation')
      ? listenToAskedFirst(facts).notAsked.filter(({ sentence }) => !isElsewhere(sentence.plain))
      : [];
  const hangs = ofSector(hedgedPart).filter(isOurs);
  const hanging = new Set(hangs.map(({ sentence }) => sentence));
  const named = new Set(places.map((place) => facts.sentences[place]));
  const talk = listen(facts, marketTalk, { standing: heardFrom, not: laidOnOthers });
  return {
    shaped: [
      ...atEachStage(facts),
      ...shaping.filter(
        ({ sentence }) =>
          !others.has(sentence) &&
          // What runs on to a sentence that leaves them out is no part of theirs.
          (markSector(sentence.plain).includes(SECTOR) ||
            !others.has(facts.sentences[placeOf(facts.sentences, sentence) + 1] ?? sentence)) &&
          !hanging.has(sentence) &&
          !verbDenied.has(sentence) &&
          !keptOut.test(sentence.plain) &&
          !isOfAnotherExercise(facts, sentence),
      ),
      ...inLetter,
      ...answersOf(facts, true),
      ...whoDecided(facts),
    ],
    late: [...late, ...unheard, ...lateAnswers(facts).filter(({ sentence }) => !others.has(sentence))],
    left: [
      ...left,
      ...listen(facts, keptClose, { standing: heardFrom, not: laidOnOthers }).filter(isOwn),
      ...answersOf(facts, false),
      ...answeredBy(facts)
        .filter(({ isOfSector }) => isOfSector)
        .flatMap(({ said }) => said),
    ],
    market: unmarketed.length
      ? []
      : [
          ...talk.filter(({ denied, sentence: { block } }) => !denied && block.kind !== 'heading'),
          ...(isOf('tender') ? eventsBefore(facts).map((sentence) => ({ sentence })) : []),
        ],
    unmarketed,
    unsaid: [...open, ...tooLateFor, ...hangs].filter(({ sentence }) => !others.has(sentence)),
    unnamed: listen(facts, unnamedPart, { standing: heardFrom, not: laidOnOthers }).filter(
      (each) => !each.denied && !named.has(each.sentence) && isOurs(each),
    ),
    afterwards,
    hedged: listenToAnswers(facts, askedOf).flatMap(({ answer, question }) =>
      hedges.test(answer.plain) ? [{ sentence: answer }, { sentence: question }] : [],
    ),
    officers: [
      ...byOfficersAlone.flatMap((pattern) =>
        listen(facts, pattern, { standing: ['current', 'past'], not: notAlone }).filter(
          ({ sentence }) => !named.has(sentence) && !isOfAnother(facts, sentence),
        ),
      ),
      ...answeredBy(facts).flatMap(({ said, isOfSector }) => (isOfSector ? [] : said)),
    ],
  };
}

/** "Last time a panel of charities read the draft. There hasn't been one this time." */
const droppedSince = ({ sentences }: Facts, before: readonly Spoken[]): Spoken[] =>
  before.flatMap(({ sentence }) => {
    const place = placeOf(sentences, sentence);
    const since = sentences
      .slice(place + 1, place + 3)
      .find(({ plain, block }) => block === sentence.block && notAgain.test(plain));
    return since ? [{ sentence: since }, { sentence }] : [];
  });

/** "| Design | Two seats on the group |", in a column of the parts that they have. */
const atEachStage = (facts: Facts): Spoken[] =>
  facts.sentences
    .filter(
      (sentence) =>
        sentence.block.kind === 'cell' &&
        sentence.standing === 'current' &&
        partHead.test(labelsOf(sentence)) &&
        !noValue.test(sentence.plain) &&
        earlyStage.test(restOfRow(facts, sentence)),
    )
    .map((sentence) => ({ sentence }));

const notNow = new RegExp(thisTimeNot, 'i');

/** A letter to those it touches: "you put together three ways of doing it". */
const yourWays =
  /\byou (?:have )?(?:put together|drew up|suggested|proposed|came up with|put forward)\b[^.;:?]{0,40}\b(?:ways|options|ideas|alternatives|proposals?|models?)\b/i;

/** "Who chose the themes? Twelve local groups did." */
const whoDecided = (facts: Facts): Spoken[] =>
  listenToAnswers(
    facts,
    /^(?:q?[0-9]+\. )?(?:(?:who|which [^?]{3,40}?) (?:has |have |was |were )?(?:decided|wrote|designed|drew up|chose|set|planned|made|thought|helped (?:to |you |us )?(?:write|design|plan|shape|draw)|involved in (?:drawing|writing|designing|planning|shaping|drafting)))\b/i,
  )
    .filter(
      ({ yes, answer: { plain } }) =>
        yes !== false &&
        markSector(plain).includes(SECTOR) &&
        !/\b(?:will|would|can|may (?:bid|be|help|join|take)|hope|none|no|not|free to|welcome)\b/i.test(plain),
    )
    .map(({ answer }) => ({ sentence: answer }));

/** "Which charities helped to write this? Our own team wrote it": others are named in answer. */
const answeredBy = (facts: Facts): { said: Spoken[]; isOfSector: boolean }[] =>
  listenToAnswers(facts, whoHelped)
    .filter(
      ({ yes, answer: { plain } }) =>
        yes !== true && byOthers.test(plain) && !notAlone.test(plain) && !markSector(plain).includes(SECTOR),
    )
    .map(({ question, answer }) => ({
      said: [{ sentence: answer }, { sentence: question }],
      isOfSector: ofGroups.test(question.plain),
    }));
const whoHelped =
  /\b(?:who|which|what|did|have|has|were|was)\b[^?]{0,60}\b(?:involved|consulted|helped?|asked|spoken to|wr(?:ote|itten)|design(?:ed)?|dr(?:ew|awn) up|had a (?:say|hand|part)|have a (?:say|hand|part)|part of (?:this|it)|see(?:n)? (?:it|this|(?:the )?(?:draft|earlier)))\b/i;
const ofGroups =
  /\b(?:sector|charit(?:y|ies)|voluntary|community (?:groups|organi[sz]ations|bodies)|local groups|CVS|VCSE?|outside)\b/i;
const byOthers =
  /\b(?:in-?house|internally|(?:by|within|from|only) (?:the |our )?(?:own |[\w-]+ ){0,4}(?:team|officers|department|directorate|colleagues|staff|managers|clinicians|commissioners)|(?:group|team|board|panel) of [^.;:?]{0,60}\b(?:officers|managers|doctors|GPs|clinicians|staff|nurses|directors))\b|^only (?:colleagues|officers|staff|managers)\b/i;

/** What was asked of the sector by its commonest names, and of whoever does the work now. */
const askedOf =
  /\bmarket\b[^?]{0,20}\b(?:engaged|consulted|tested|sounded|asked)|\b(?:sector|charit(?:y|ies)|groups|agencies|providers|organi[sz]ations|grant[- ]?holders|clubs|associations|centres|projects|partners|CVS|VCSE?)\b[^?]{0,40}\b(?:asked|consulted|involved|told|spoken to|help|see(?:n)?|ha(?:ve|d) (?:a|any) (?:say|hand|part)|part of (?:this|it|the))\b|\b(?:ask(?:ed)?|consult(?:ed)?|involved?|(?:speak|spoken|talk|talked) (?:to|with)|(?:work|worked) with|help(?:ed)? (?:from|by))\b[^?]{0,40}\b(?:sector|charit(?:y|ies)|groups|agencies|providers|organi[sz]ations|grant[- ]?holders|clubs|associations|centres|projects|partners|CVS|VCSE?)\b/i;
const lateAnswers = (facts: Facts): Spoken[] =>
  listenToAnswers(facts, askedOf)
    .filter(({ answer: { plain } }) => spokenTo.test(plain) && tooLate.test(plain))
    .map(({ answer }) => ({ sentence: answer }));

/** "Have the groups been asked? Their chairs met us twice": the answer agrees without a yes. */
const metUs =
  /\b(?:their|the) (?:chairs?|chief officers|managers|members|trustees|representatives)\b[^.;]{0,60}\b(?:met|helped|sat|told|worked|wrote|came)\b|^they (?:met|helped|sat|worked|wrote|came)\b|\bwith them\b|\btheir (?:own )?(?:ideas?|suggestions?)\b/i;
const isYes = ({ yes, answer: { plain } }: Answered) =>
  yes === null && metUs.test(plain) && !tooLate.test(plain) && !/\b(?:will|shall|would|not)\b/i.test(plain)
    ? true
    : yes;

/** "Not as such": neither yes nor no. */
const hedges =
  /^(?:not (?:as such|exactly|entirely|formally|in (?:so many|any)|in a formal)|in a sense|up to a point|only (?:informally|partly))\b/i;

const answersOf = (facts: Facts, yes: boolean): Spoken[] =>
  listenToAnswers(facts, askedOf)
    .filter((each) => isYes(each) === yes && !/^why\b/i.test(each.question.plain) && !hedges.test(each.answer.plain))
    .flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]);
