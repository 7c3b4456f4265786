import { addPeriod } from '@/lib/calendar/calendar.ts';
import type { Span } from '@/lib/document.ts';
import { withoutAdverts } from '@/lib/extract/consultation/adverts.ts';
import { announcedAmong, withoutAnnounced } from '@/lib/extract/consultation/announced.ts';
import type { ConsultationRole } from '@/lib/extract/consultation/cast.ts';
import { areOfTwoPhases, contradicts } from '@/lib/extract/consultation/contradicts.ts';
import { countedCloses } from '@/lib/extract/consultation/counted.ts';
import { lengthsOf, roughLengthOf } from '@/lib/extract/consultation/lengths.ts';
import { isOfOther, isTheirs } from '@/lib/extract/consultation/others.ts';
import { isSaidToBeOver, overReader } from '@/lib/extract/consultation/over.ts';
import { inPlace } from '@/lib/extract/consultation/places.ts';
import { findReason } from '@/lib/extract/consultation/reason.ts';
import { castDate } from '@/lib/extract/consultation/roles.ts';
import { type Exercise, exercisesOf } from '@/lib/extract/consultation/several.ts';
import { soonCloses } from '@/lib/extract/consultation/soon.ts';
import { speaksForDates } from '@/lib/extract/consultation/speaks.ts';
import { type Candidate, ofOneStage, withoutEarlierStages } from '@/lib/extract/consultation/stages.ts';
import { withStatedYear } from '@/lib/extract/consultation/stated-year.ts';
import { informal } from '@/lib/extract/consultation/words.ts';
import { mentionsOf, wordsAt } from '@/lib/extract/mentions.ts';
import { isRevision } from '@/lib/extract/published.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { Consultation, Said, Sentence } from '@/lib/facts.ts';
import { earIn, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { isRowOfDecision } from '@/lib/vocabulary/consultation/deciding.ts';

/** How much less sure the opening of a window is that ends before the close. */
const otherEnd = 1.5;

/** Finds when a consultation opens, closes and is decided, how long it says it is, and why. */
export function extractConsultation(
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
  today: string,
): Consultation {
  const mentions = mentionsOf(dates, sentences);
  const all = mentions
    .filter(({ sentence }) => speaksForDates(sentence))
    .flatMap((mention): Candidate[] => {
      const cast = castDate(inPlace(mention, sentences));
      return cast ? [{ mention, ...cast }] : [];
    });
  for (const mention of countedCloses(dates, periods, sentences, published))
    all.push({ mention, role: 'closes', weight: 2.5 });
  for (const mention of soonCloses(sentences, published))
    if (!isTheirs(mention.sentence, sentences[mention.place - 1] ?? null))
      all.push({ mention, role: 'closes', weight: 2.9 });
  // What a press release has a councillor say speaks where nothing else does.
  if (!all.some(isClose))
    for (const mention of mentions.filter(({ sentence }) => sentence.standing === 'quoted')) {
      const cast = castDate(inPlace(mention, sentences));
      if (cast?.role === 'closes' || cast?.role === 'window') all.push({ mention, ...cast, weight: cast.weight / 2 });
    }
  const announced = announcedAmong(all, sentences, today);
  // What is told as history is its own only where it is over and nothing else is said of its close.
  const readOver = all.some((candidate) => isClose(candidate) && !announced.has(candidate))
    ? null
    : overReader(sentences, today);
  if (readOver)
    for (const mention of mentions) {
      const cast = readOver(inPlace(mention, sentences));
      if (cast) all.push({ mention, ...cast });
    }
  const present = withoutAnnounced(all, announced, announced.size > 0 && isSaidToBeOver(sentences));
  const candidates = withoutEarlierStages(withoutAdverts(present, sentences), published?.value ?? null, today);
  // A page is touched again long after it went up, so a day of that says nothing of the opening.
  const isTouched = mentions.some(({ value, before }) => value.start === published?.start && isRevision(before));
  const told = exercisesOf(candidates, sentences);
  const exercises = told.length > 1 ? told : told.map((exercise) => ofOneStage(exercise, today));
  // Nor does the day of a bulletin, of any one of those it tells of.
  const dayOfOpening = isTouched || exercises.length > 1 ? null : published;
  const settleOne = (exercise: Exercise) => {
    const found = settle(exercise, periods, dayOfOpening);
    return { ...found, opens: withStatedYear(found.opens, dates), closes: withStatedYear(found.closes, dates) };
  };
  const [first, ...besides] = exercises.map((exercise) => ({
    ...settleOne(exercise),
    part: exercises.length > 1 ? partOf(exercise) : null,
  }));
  return { ...(first ?? settleOne({ candidates, sentences })), besides };
}

const partOf = ({ sentences }: Exercise): Span | null => {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
};

/** What the days and the words of one exercise come to. */
function settle(
  { candidates, sentences }: Exercise,
  periods: readonly PeriodFound[],
  published: Said<string> | null,
): Consultation {
  const surest = (...roles: readonly ConsultationRole[]) => {
    const found = candidates.filter(({ role }) => roles.includes(role));
    const top = Math.max(0, ...found.map(({ weight }) => weight));
    return found.filter(({ weight }) => weight === top);
  };
  const contradicting = (first: Candidate) => candidates.filter((second) => contradicts(second, first, sentences));

  const extended = surest('closes-new').at(-1);
  const closers = extended ? [extended] : mostSaid(surest('closes', 'window'), candidates);
  const closes = closers[0] ? endOf(closers[0]) : null;
  // "It was due to close on 8 March", and now closes later.
  const isMoved = !!closes && candidates.some((old) => old.role === 'closes-old' && endOf(old).value < closes.value);
  const putBack = extended ?? (isMoved ? closers[0] : undefined);
  // A statement that it opened on a day is sure; a window counts only while it begins before the close, and for less where it ends on another day.
  const surenessOf = (candidate: Candidate) =>
    candidate.role === 'window' && closes && endOf(candidate).value < closes.value
      ? candidate.weight - otherEnd
      : candidate.weight;
  const [opener] = candidates
    .filter(({ role }) => role === 'opens' || role === 'window')
    .filter((candidate) => !closers[0] || !areOfTwoPhases(candidate, closers[0]))
    .filter((candidate) => !closes || openOf(candidate, closes).value <= closes.value)
    .map((candidate) => ({ candidate, sureness: surenessOf(candidate) }))
    .sort((a, b) => b.sureness - a.sureness)
    .map(({ candidate }) => candidate);
  // "It opens in September" alone gives no day to reckon from.
  const stated = opener && (closes || isByDay(opener)) ? openOf(opener, closes) : null;
  const opensAssumed = !stated && !!closes && !!published && published.value < closes.value;
  // What was decided in the past was decided about the answers only once they were in.
  const isYetToCome = (candidate: Candidate) => {
    const { plain } = candidate.mention.sentence;
    const day = startOf(candidate).value;
    return closes && day > closes.value
      ? true
      : (!closes || day > addPeriod(closes.value, 'P1Y', 'before')) &&
          (/\bwill\b/.test(plain) || isRowOfDecision(plain) || !isTold(plain));
  };
  const decisions = surest('decision').filter(isYetToCome).map(startOf);

  return {
    opens: stated ?? (opensAssumed ? published : null),
    opensAssumed,
    closes,
    // What was over before this opened was another exercise.
    alsoCloses:
      putBack || !closers[0] || isOfOther(closers[0].mention.sentence)
        ? []
        : distinct(contradicting(closers[0]).map(endOf), closes).filter(
            ({ value }) => !stated || value >= stated.value,
          ),
    lengths: lengthsOf(periods, sentences),
    roughLength: roughLengthOf(periods, sentences),
    decision:
      decisions.find(({ value }) => !closes || value > closes.value) ??
      // What was decided before it opened was to consult at all.
      decisions.find(({ value }) => !stated || value > stated.value) ??
      null,
    informal: wordsIn(sentences, informal),
    reason: findReason(sentences),
    extended: putBack ? { start: putBack.mention.sentence.start, end: putBack.mention.sentence.end } : null,
    part: null,
    besides: [],
  };
}

/** Of days said equally surely, those that most of the document gives as the close come first. */
const mostSaid = (surest: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] => {
  const times = new Map<string, number>();
  for (const { value } of candidates.filter(isClose).map(endOf)) times.set(value, (times.get(value) ?? 0) + 1);
  const timesOf = (candidate: Candidate) => times.get(endOf(candidate).value) ?? 0;
  return surest
    .map((candidate) => ({ candidate, times: timesOf(candidate) }))
    .sort((a, b) => b.times - a.times)
    .map(({ candidate }) => candidate);
};

const isClose = ({ role }: Candidate) => role === 'closes' || role === 'window' || role === 'closes-new';

/** The day it opens. One whose year is not stated and would come after the close is of the year before: it opens before it closes. */
function openOf(candidate: Candidate, closes: Said<string> | null): Said<string> {
  const said = startOf(candidate);
  const isGuessed = said.assumed.some(({ what }) => what === 'year');
  if (!closes || said.value <= closes.value || !isGuessed) return said;
  const value = addPeriod(said.value, 'P1Y', 'before');
  const why = `The year is not stated. ${value.slice(0, 4)} is taken, because it opens before it closes.`;
  return { ...said, value, assumed: [...said.assumed.filter(({ what }) => what !== 'year'), { what: 'year', why }] };
}

const isByDay = ({ role, mention: { value } }: Candidate) =>
  role !== 'opens' || value.when.shape !== 'range' || value.when.unit !== 'month';

const startOf = ({ mention }: Candidate): Said<string> => endpoint(mention, 'from');
const endOf = ({ mention }: Candidate): Said<string> => endpoint(mention, 'to');

/** "From early July until 1 October": of two ends one may be told by its month alone. */
const monthAlone = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?(?: of)?(?: [0-9]{4})?$/i;

function endpoint({ value, sentence }: Candidate['mention'], end: 'from' | 'to'): Said<string> {
  const { when, ends, assumed } = value;
  const span = ends ? ends[end] : value;
  const day = when.shape === 'day' ? when.day : when.shape === 'range' ? when[end] : '';
  const isMonth =
    when.shape === 'range' &&
    (when.unit === 'month' || (when.unit === 'days' && ends !== null && monthAlone.test(wordsAt(sentence, span))));
  const why = `Only the month is stated, and its ${end === 'from' ? 'first' : 'last'} day is taken.`;
  return {
    value: day,
    start: span.start,
    end: span.end,
    assumed: isMonth ? [...assumed, { what: 'month', why }] : assumed,
  };
}

const distinct = (days: readonly Said<string>[], besides: Said<string> | null) =>
  days.filter(({ value }, i) => value !== besides?.value && days.findIndex((day) => day.value === value) === i);

function wordsIn(sentences: readonly Sentence[], pattern: RegExp) {
  const says = earIn(sentences, pattern);
  for (const place of mayHold(sentences, pattern)) {
    const sentence = sentences[place];
    if (!sentence || sentence.standing === 'other' || sentence.standing === 'past') continue;
    const { plain, start, end } = sentence;
    if (says.test(plain) && !isTold(plain)) return { start, end };
  }
  return null;
}
