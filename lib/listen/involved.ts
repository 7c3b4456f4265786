import type { Facts } from '@/lib/facts.ts';
import { type Answered, listenToAnswers } from '@/lib/listen/answers.ts';
import { listenToAskedFirst } from '@/lib/listen/asked-first.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { deniedPart, deniedVerb, laidOnOthers, listenToShaping, namingSector } from '@/lib/listen/shaping.ts';
import { textsThatMayHold } from '@/lib/listen/sieve/sieve.ts';
import {
  byOfficersAlone,
  keptClose,
  leftOut,
  marketTalk,
  noMarketTalk,
  notAlone,
  saysNone,
  spokenTo,
  spokenToAfter,
  tooLate,
} from '@/lib/vocabulary/left-out.ts';
import { notReached } from '@/lib/vocabulary/people.ts';
import { markSector, SECTOR } from '@/lib/vocabulary/sector.ts';

type Spoken = Pick<Heard, 'sentence'>;
const heardFrom = ['current', 'past', 'supposed'] as const;

/** Whether voluntary organisations had a part in drawing something up, came late to it or were left out, as a document tells it. */
export const hearInvolved = once(hearIn);

function hearIn(
  facts: Facts,
): Record<'shaped' | 'late' | 'left' | 'market' | 'officers' | 'unmarketed' | 'afterwards', Spoken[]> {
  const { places, texts } = namingSector(facts.sentences);
  const ofSector = (pattern: RegExp) =>
    textsThatMayHold(texts, pattern).flatMap((i) => {
      const sentence = facts.sentences[places[i] ?? -1];
      const marked = texts[i] ?? '';
      return sentence && pattern.test(marked) ? [{ sentence, marked }] : [];
    });
  const left = ofSector(leftOut).filter(
    ({ sentence: { plain } }) => !/\b(?:shall|must|will|may) not\b|^if\b/i.test(plain) && !notReached.test(plain),
  );
  const shaping = listenToShaping(facts);
  // "No charity had a hand in writing this": the words of a part, and no part.
  const denied = ofSector(deniedPart).filter(({ sentence }) => shaping.some((other) => other.sentence === sentence));
  const verbDenied = new Set(ofSector(deniedVerb).map(({ sentence }) => sentence));
  left.push(...denied.filter(({ sentence }) => !left.some((other) => other.sentence === sentence)));
  const late = ofSector(tooLate).filter(
    ({ sentence: { plain }, marked }) =>
      spokenTo.test(marked) && !laidOnOthers.test(plain) && !/\b(?:will|shall|must)\b/i.test(plain) && !hadPart(plain),
  );
  const others = new Set([...left, ...late].map(({ sentence }) => sentence));
  const isOf = (wanted: string) => facts.kinds.some(({ kind }) => kind === wanted);
  const unmarketed = isOf('tender')
    ? [
        ...listen(facts, noMarketTalk, { standing: heardFrom, not: laidOnOthers }),
        ...listen(facts, saysNone, { over: marketTalk }).filter(
          ({ sentence: { block, over } }) => block.kind === 'cell' && marketTalk.test(over.at(-1) ?? ''),
        ),
      ]
    : [];
  const afterwards = isOf('consultation') ? spokenToAfter.flatMap(ofSector) : [];
  const inLetter = isOf('change')
    ? [...listen(facts, yourWays, { standing: heardFrom })].filter(({ denied }) => !denied)
    : [];
  const unheard = isOf('change') && !isOf('tender') && !isOf('consultation') ? listenToAskedFirst(facts).notAsked : [];
  const named = new Set(places.map((place) => facts.sentences[place]));
  const talk = listen(facts, marketTalk, { standing: heardFrom, not: laidOnOthers });
  return {
    shaped: [
      ...shaping.filter(({ sentence }) => !others.has(sentence) && !verbDenied.has(sentence)),
      ...inLetter,
      ...answersOf(facts, true),
      ...whoDecided(facts),
    ],
    late: [...late, ...unheard, ...lateAnswers(facts).filter(({ sentence }) => !others.has(sentence))],
    left: [
      ...left,
      ...listen(facts, keptClose, { standing: heardFrom, not: laidOnOthers }),
      ...answersOf(facts, false),
    ],
    market: talk.filter(({ denied, sentence: { block } }) => !denied && block.kind !== 'heading' && !unmarketed.length),
    unmarketed,
    afterwards,
    officers: listen(facts, byOfficersAlone, { standing: ['current', 'past'], not: notAlone }).filter(
      ({ sentence }) => !named.has(sentence),
    ),
  };
}

/** A letter to those it touches: "you put together three ways of doing it". */
const yourWays =
  /\byou (?:have )?(?:put together|drew up|suggested|proposed|came up with|put forward)\b[^.;:?]{0,40}\b(?:ways|options|ideas|alternatives|proposals?|models?)\b/i;

/** "Who chose the themes? Twelve local groups did." */
const whoDecided = (facts: Facts): Spoken[] =>
  listenToAnswers(facts, /^who (?:has )?(?:decided|wrote|designed|drew up|chose|set|planned|made|thought)\b/i)
    .filter(({ answer: { plain } }) => markSector(plain).includes(SECTOR))
    .map(({ answer }) => ({ sentence: answer }));

/** "Helped to write it, and saw the finished version in May": those who had a part may be shown how it came out. */
const hadPart = (plain: string) =>
  /\b(?:help(?:ed)?|work(?:ed)? with|sat on|took part|wrote|written|drawn up|designed|drafted) (?:\w+ ){0,6}?(?:with|by|us|the|on|to|in)\b/i.test(
    plain,
  ) &&
  /\b(?:finished|completed|finali[sz]ed|approved) (?:version|design|model|specification|text)\b/i.test(plain) &&
  !/\bby (?:officers|the council|our own|the commissioning|commissioners|consultants)\b/i.test(plain);

/** What was asked of the sector by its commonest names, and of whoever does the work now. */
const askedOf =
  /\bmarket\b[^?]{0,20}\b(?:engaged|consulted|tested|sounded|asked)|\b(?:sector|charit(?:y|ies)|groups|agencies|providers|organi[sz]ations|grant[- ]?holders|clubs|associations|centres|projects|partners|CVS|VCSE?)\b[^?]{0,40}\b(?:asked|consulted|involved|told|spoken to|help)|\b(?:ask(?:ed)?|consult(?:ed)?|involved?|(?:speak|spoken|talk|talked) (?:to|with)|(?:work|worked) with|help(?:ed)? (?:from|by))\b[^?]{0,40}\b(?:sector|charit(?:y|ies)|groups|agencies|providers|organi[sz]ations|grant[- ]?holders|clubs|associations|centres|projects|partners|CVS|VCSE?)\b/i;
const lateAnswers = (facts: Facts): Spoken[] =>
  listenToAnswers(facts, askedOf)
    .filter(({ answer: { plain } }) => spokenTo.test(plain) && tooLate.test(plain))
    .map(({ answer }) => ({ sentence: answer }));

/** "Have the groups been asked? Their chairs met us twice": the answer agrees without a yes. */
const metUs =
  /\b(?:their|the) (?:chairs?|chief officers|managers|members|trustees|representatives)\b[^.;]{0,60}\b(?:met|helped|sat|told|worked|wrote|came)\b|^they (?:met|helped|sat|worked|wrote|came)\b|\bwith them\b|\btheir (?:own )?(?:ideas?|suggestions?)\b/i;
const isYes = ({ yes, answer: { plain } }: Answered) =>
  yes === null && metUs.test(plain) && !tooLate.test(plain) && !/\b(?:will|shall|would|not|n't)\b/i.test(plain)
    ? true
    : yes;

const answersOf = (facts: Facts, yes: boolean): Spoken[] =>
  listenToAnswers(facts, askedOf)
    .filter((each) => isYes(each) === yes && !/^why\b/i.test(each.question.plain))
    .flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]);
