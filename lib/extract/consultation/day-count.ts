import type { Cast } from '@/lib/extract/consultation/cast.ts';
import { type DateInPlace, isUnder } from '@/lib/extract/consultation/subject.ts';

/** "Day 1 is", "on day one, ": where the days of a timetable are counted. */
const dayBefore =
  /\bday ([0-9]{1,3}|[a-z]+(?:-[a-z]+)?)(?: (?:is|falls|will be|was|of the [a-z]+(?: is)?))?(?: on)?[,:]? ?\(?$/i;
const dayLabel = /^day ([0-9]{1,3}|[a-z]+(?:-[a-z]+)?)[:.]?$/i;
const dayAfter = /^,? \(?(?:is|being|was|\(|-|:) ?(?:the )?day ([0-9]{1,3}|[a-z]+(?:-[a-z]+)?)\b/i;
/** The last of fewer days than this is a step on the way. */
const fewest = 14;
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|^(?:last|final)$/i;

const countIn = (words: string | undefined): 'first' | 'last' | null => {
  if (!words) return null;
  if (/^(?:1|one)$/i.test(words)) return 'first';
  return tens.test(words) || Number(words) >= fewest ? 'last' : null;
};

/** What a day is by its number among the days of the exercise: "day 1" opens, and the last that is counted closes. */
export function roleByCount(mention: DateInPlace, labels: readonly string[]): Cast | null {
  const { before, after, sentence, place, sentences } = mention;
  if (!isUnder(sentence)) return null;
  const counted = [before, after].flatMap((words, i) => (i ? dayAfter : dayBefore).exec(words)?.[1] ?? []);
  const count = countIn(counted[0] ?? labels.flatMap((label) => dayLabel.exec(label.trim())?.[1] ?? [])[0]);
  if (!count) return null;
  if (count === 'first') return { role: 'opens', weight: 2 };
  // Only the last that is counted is the close, and only where the first is told too.
  const near = sentences.slice(Math.max(0, place - reach), place).map(({ plain }) => plain);
  const isFirstTold = [...near, before].some((plain) => /\bday (?:1|one)\b/i.test(plain));
  const isLast = !sentences.slice(place + 1, place + reach).some(({ plain }) => /^day [0-9]{1,3}\b/i.test(plain));
  return isFirstTold && isLast ? { role: 'closes', weight: 2 } : null;
}
/** Sentences either way in which the other days are looked for. */
const reach = 12;
