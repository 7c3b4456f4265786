import { findReason } from '@/lib/extract/consultation-reason.ts';
import { type Cast, type ConsultationRole, castDate, speaksForDates } from '@/lib/extract/consultation-roles.ts';
import { exercise, informal } from '@/lib/extract/consultation-words.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { Consultation, Said, Sentence } from '@/lib/facts.ts';

interface Candidate extends Cast {
  readonly mention: Mention<DateFound>;
}

/** The least weight of "the consultation closes on 14 April", in so many words; a label weighs more. */
const plainlySaid = 3.5;

/** Finds when a consultation opens, closes and is decided, how long it says it is, and why. */
export function extractConsultation(
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Consultation {
  const candidates = mentionsOf(dates, sentences)
    .filter(({ sentence }) => speaksForDates(sentence))
    .flatMap((mention): Candidate[] => {
      const cast = castDate(mention);
      return cast ? [{ mention, ...cast }] : [];
    });
  const surest = (...roles: readonly ConsultationRole[]) => {
    const found = candidates.filter(({ role }) => roles.includes(role));
    const top = Math.max(0, ...found.map(({ weight }) => weight));
    return found.filter(({ weight }) => weight === top);
  };
  // A second closing date contradicts the first only where it is said almost as surely, or plainly of this very exercise.
  const nearlySurest = (top: number) =>
    candidates.filter(
      ({ role, weight }) =>
        (role === 'closes' || role === 'window') && weight >= 3 && weight >= Math.min(top - 0.5, plainlySaid),
    );

  const extended = surest('closes-new').at(-1);
  const closers = extended ? [extended] : surest('closes', 'window');
  const closes = closers[0] ? endOf(closers[0]) : null;
  // A statement that it opened on a day is sure; a window counts only while it begins before the close.
  const [opener] = candidates
    .filter(({ role }) => role === 'opens' || role === 'window')
    .filter((candidate) => !closes || startOf(candidate).value <= closes.value)
    .sort((a, b) => b.weight - a.weight);
  const stated = opener ? startOf(opener) : null;
  const opensAssumed = !stated && !!closes && !!published && published.value < closes.value;
  const decisions = surest('decision').map(startOf);

  return {
    opens: stated ?? (opensAssumed ? published : null),
    opensAssumed,
    closes,
    alsoCloses: extended ? [] : distinct(nearlySurest(closers[0]?.weight ?? 0).map(endOf), closes),
    lengths: lengthsOf(periods, sentences),
    decision: decisions.find((day) => !closes || day.value > closes.value) ?? decisions[0] ?? null,
    informal: wordsIn(sentences, informal),
    reason: findReason(sentences),
    extended: extended ? { start: extended.mention.sentence.start, end: extended.mention.sentence.end } : null,
  };
}

const startOf = ({ mention: { value } }: Candidate): Said<string> => endpoint(value, 'from');
const endOf = ({ mention: { value } }: Candidate): Said<string> => endpoint(value, 'to');

function endpoint(value: DateFound, end: 'from' | 'to'): Said<string> {
  const { when, ends, assumed } = value;
  const span = ends ? ends[end] : value;
  const day = when.shape === 'day' ? when.day : when.shape === 'range' ? when[end] : '';
  return { value: day, start: span.start, end: span.end, assumed };
}

const distinct = (days: readonly Said<string>[], besides: Said<string> | null) =>
  days.filter(({ value }, i) => value !== besides?.value && days.findIndex((day) => day.value === value) === i);

/** "a 12-week consultation": the noun follows. */
const lengthThenNoun = /^[ -]{0,2}(?:\w+ ){0,3}(?:consultation|survey|engagement|involvement|public consultation)/i;
/** "the consultation is open for", "we are consulting over": the noun or verb leads. */
const nounThenLength =
  /\b(?:consult(?:ation|ing)?(?: period)?|survey|engagement|it|which)\b[^.;]{0,60}\b(?:for|lasts?|runs?|open|last|of|over|is|period)\b[^.;]{0,20}$/i;
const youHave =
  /\b(?:you have|consulting for|open for|run(?:s|ning)? for)(?: (?:a|period of|a period of|about|just|only|over|at least|the full)){0,3} ?$/i;
/** A standard, a time limit for something else, or a delay. */
const otherLength =
  /\b(?:(?:19|20)[0-9]{2} (?:survey|consultation|exercise|review)|within|after|at least|minimum|notice|should|normally|standard)\b[^.;]{0,30}$/i;
/** "which would last at least twelve weeks": a consultation that may never be. */
const notYet = /\b(?:would|could|might|should it)\b[^.;]{0,60}$/i;
const delay = /^[^.;]{0,20}\b(?:after|later|before|ago)\b/i;
/** "We launched a 12-week consultation on 3 March" tells of this one. */
const launched = /\b(?:launch\w*|opened|start(?:ed|ing)|began|begins?)\b/i;

function lengthsOf(periods: readonly PeriodFound[], sentences: readonly Sentence[]): Said<string>[] {
  return mentionsOf(periods, sentences)
    .filter(({ sentence }) => sentence.standing === 'current' && exercise.test(sentence.plain))
    .filter(({ value }) => /^P\d+(?:W|M|D)$/.test(value.period))
    .filter(({ before, after }) => lengthThenNoun.test(after) || nounThenLength.test(before) || youHave.test(before))
    .filter(({ before, after }) => !otherLength.test(before) && !notYet.test(before) && !delay.test(after))
    .filter(({ sentence: { plain } }) => launched.test(plain) || !isTold(plain))
    .map(({ value }) => ({ value: value.period, start: value.start, end: value.end, assumed: value.assumed }));
}

function wordsIn(sentences: readonly Sentence[], pattern: RegExp) {
  for (const { plain, start, end, standing } of sentences)
    if (standing !== 'other' && standing !== 'past' && pattern.test(plain) && !isTold(plain)) return { start, end };
  return null;
}
