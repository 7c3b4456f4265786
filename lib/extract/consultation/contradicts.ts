import { daysBetween } from '@/lib/calendar/calendar.ts';
import { isNamed, isOfOther, isPartly } from '@/lib/extract/consultation/others.ts';
import { isOfAnother } from '@/lib/extract/consultation/several.ts';
import { type Candidate, endsOf } from '@/lib/extract/consultation/stages.ts';
import type { Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';

/** The least weight of "the consultation closes on 14 April", in so many words; a label weighs more. */
const plainlySaid = 3.5;

/**
 * Whether a second closing date contradicts the first: said almost as surely, or plainly of this very exercise, and of the whole of it. One with an opening
 * of its own too, or half a year away, is of another exercise; and one under "Phase 2" is of another phase.
 */
export function contradicts(second: Candidate, first: Candidate, sentences: readonly Sentence[]): boolean {
  const { sentence } = second.mention;
  return (
    (second.role === 'window' || (second.role === 'closes' && isNamed(sentence))) &&
    second.weight >= 3 &&
    second.weight >= Math.min(first.weight - 0.5, plainlySaid) &&
    sentence.standing !== 'supposed' &&
    !isPartly(sentence) &&
    !isOfOther(sentence) &&
    !isOfAnother(first, second) &&
    !hasOwnDays(second, first) &&
    !isFarOff(second, first) &&
    !isOfOtherPhase(second, first, sentences)
  );
}

const hasOwnDays = (second: Candidate, first: Candidate): boolean =>
  second.role === 'window' &&
  first.role === 'window' &&
  endsOf(second).from !== endsOf(first).from &&
  endsOf(second).to !== endsOf(first).to;

/** In days. The same day of another year is a slip, and a contradiction. */
const farOff = 183;

function isFarOff(second: Candidate, first: Candidate): boolean {
  const [one, other] = [endsOf(first).to, endsOf(second).to].sort();
  return (
    one !== undefined &&
    other !== undefined &&
    one.slice(4) !== other.slice(4) &&
    daysBetween(one, other, 'exclusive') > farOff
  );
}

const phase = /\b(?:phase|stage|round|part) (?:one|two|three|four|[1-9])\b/i;
/** How far above a day a line may stand that names its phase. */
const furthestAbove = 8;

function isOfOtherPhase(second: Candidate, first: Candidate, sentences: readonly Sentence[]): boolean {
  const [name, otherName] = [phaseOf(first, sentences), phaseOf(second, sentences)];
  return name !== null && otherName !== null && name !== otherName;
}

/** The phase a day is told of, by its sentence, the headings over it or a short line above it; null where none is named. */
function phaseOf({ mention: { sentence } }: Candidate, sentences: readonly Sentence[]): string | null {
  const place = placeOf(sentences, sentence);
  const above = sentences.slice(Math.max(0, place - furthestAbove), place).filter(({ plain }) => plain.length < 60);
  const words = [sentence.plain, ...sentence.over.slice(-3), ...above.map(({ plain }) => plain).reverse()];
  return words.map((line) => phase.exec(line)?.[0].toLowerCase()).find((found) => found !== undefined) ?? null;
}

/** "Stage 2 closes on": it is the phase that opens or closes, and not a step of a timetable. */
const phaseDoes =
  /\b((?:phase|stage|round) (?:one|two|three|four|[1-9]))(?: of [a-z ]{1,30}?| consultation| survey)? (?:opens?|opened|closes?|closed|ends?|ended|runs?|ran|starts?|started|begins?|began|will|is|was)\b/i;

/** Whether one day opens a phase and the other closes another, so that they are no time to reply. */
export function areOfTwoPhases(opening: Candidate, closing: Candidate): boolean {
  const [one, other] = [opening, closing].map(({ mention }) =>
    phaseDoes.exec(mention.sentence.plain)?.[1]?.toLowerCase(),
  );
  return one !== undefined && other !== undefined && one !== other;
}
