import { WEEKDAY_NAMES } from '@/lib/extract/values/lexicon.ts';
import { wordsOf, yearOfSentence, yearsOn } from '@/lib/extract/values/words-about.ts';
import { fits, inSequence, nearestAfter, type Placed, yearOf } from '@/lib/extract/values/year-choices.ts';
import { type Choice, isDated, sayDay, type Work } from '@/lib/extract/values/year-work.ts';

const FAR_IN_SENTENCE = 12;

const IN_SENTENCE = 'in the same sentence';

/** Whether a year was taken from its own sentence, by the words in which that is told. */
export const isFromSentence = (why: string): boolean => why.includes(IN_SENTENCE);

/** From the nearest date of the same sentence that states its year, or that has it settled. */
export function fromSentence(work: Work, draft: Placed, index: number, which: 'stated' | 'settled'): Choice | null {
  for (let step = 1; step < FAR_IN_SENTENCE; step += 1) {
    for (const other of [index - step, index + step]) {
      const neighbour = work.placed[other];
      const when = (which === 'stated' ? neighbour?.when : work.settled[other]) ?? null;
      if (!neighbour || neighbour.sentence !== draft.sentence || !when || !isDated(when)) continue;
      const year = inSequence(draft, { placed: neighbour, when }, other < index, work.own?.day ?? null);
      const because = `“${wordsOf(neighbour.about)}” ${IN_SENTENCE}`;
      if (year !== null) return { year, because, trusted: neighbour.when !== null };
    }
  }
  return null;
}

/** From a year its sentence names apart from it. */
export function fromYearSaid(draft: Placed): Choice | null {
  const said = yearOfSentence(draft.about);
  return said === null ? null : { year: said, because: `“in ${said}” ${IN_SENTENCE}`, trusted: true };
}

/** From "this year" or "next year" just after it, which no other date of the sentence gainsays. */
export function fromYearsOn({ own, context }: Work, draft: Placed): Choice | null {
  const day = own?.day ?? context.today;
  const on = yearsOn(draft.about);
  if (on === null || !day) return null;
  const year = yearOf(day) + on;
  const words = ['last year', 'this year', 'next year'][on + 1] ?? '';
  return { year, because: `“${words}”, said in ${yearOf(day)}`, trusted: true };
}

/** From the labels and headings over it. */
export function fromEvidence({ context }: Work, draft: Placed): Choice | null {
  const evidence = context.evidence(draft.block);
  if (!evidence) return null;
  const because = `the heading or label “${evidence.words}”`;
  return { year: evidence.yearOf(draft.month), because, trusted: true };
}

/** From the day of reading. */
export function fromToday({ context: { today } }: Work, draft: Placed): Choice | null {
  const year = today && nearestAfter(draft, today);
  return today && year ? { year, because: `the day of reading, ${sayDay(today)}`, trusted: false } : null;
}

/** From a stated weekday, where it fits only one of the years about the one guessed. One that bears the guess out makes it sure. */
export function fromWeekday({ own, context }: Work, draft: Placed, guess: Choice | null): Choice | null {
  const day = own?.day ?? context.today;
  const about = guess?.year ?? (day ? yearOf(day) : null);
  if (!draft.weekday || about === null) return null;
  if (guess && fits(draft, about)) return { ...guess, trusted: true };
  const fitting = [about - 1, about, about + 1].filter((year) => fits(draft, year));
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return null;
  const because = `the weekday, for it is a ${WEEKDAY_NAMES[draft.weekday.said - 1]} in that year`;
  return { year: only, because, trusted: true };
}
