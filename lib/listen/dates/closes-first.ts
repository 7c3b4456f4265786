import { quoteOf } from '@/lib/document.ts';
import { answering, exercise } from '@/lib/extract/consultation/words.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { rowLabel } from '@/lib/listen/together/row-label.ts';

/** A day that is told to open an exercise, and an earlier one that is told to close it. */
export interface ClosesFirst {
  readonly opens: DateFound & { readonly day: string };
  readonly closes: DateFound & { readonly day: string };
}

const opening =
  /\b(?:from|between|open(?:s|ing)?|starts?|starting|begin(?:s|ning)?|commenc(?:es?|ing)|launch(?:es|ing)?|runs?|running|live)\b[^.;0-9]{0,24}$/i;
const closing =
  /\b(?:to|until|till|clos(?:es?|ing)|ends?|ending|finish(?:es|ing)?|deadline|last day|stops?|by)\b[^.;0-9]{0,24}$/i;
/** All that may stand between the two in one sentence. */
const thenCloses =
  /^,? ?(?:-|(?:(?:and|but|then|it|will|which|is|runs?|stays? open|open) ){0,4}(?:to|until|till|up to|through to|clos(?:es?|ing)|ends?|ending|finish(?:es|ing)?|and)\b)[^.;0-9]{0,24}$/i;
/** Stages, decisions and other years are told in whatever order. */
const notTheDays =
  /\b(?:closed|maintenance|(?:the )?(?:library|librar(?:y|ies)|hall|centre|pool|building|school|site|shop|fund|bookings?|nominations?|registration|applications?) (?:re-?)?(?:open|clos)(?:s|es|ing)?|opens again|re-?opens?|last (?:year|time)|previous|earlier|stage|phase|round|cabinet|committee|decision|results?|term)\b/i;
/** Between a line that tells the opening and one that tells the close. */
const fewLines = 3;

type Placed = Mention<DateFound & { readonly day: string }>;

/** The days of an exercise that is told to close before it opens: "from 16 June until 1 June"; null where none is. */
export function closesFirst(facts: Pick<Facts, 'doc' | 'sentences' | 'values'>): ClosesFirst | null {
  const { values, sentences } = facts;
  const days = values.dates.flatMap((date) =>
    date.when.shape === 'day' && !date.assumed.length ? [{ ...date, day: date.when.day }] : [],
  );
  const placed = mentionsOf(days, sentences).filter(
    ({ sentence }) =>
      sentence.standing === 'current' && !notTheDays.test(sentence.plain) && !isOfAnotherExercise(facts, sentence),
  );
  for (const [i, first] of placed.entries()) {
    const second = placed[i + 1];
    if (!second || second.value.day >= first.value.day) continue;
    if (!isOfExercise(first.sentence)) continue;
    const isTold =
      first.sentence === second.sentence
        ? opening.test(first.before) && thenCloses.test(betweenOf(first, second))
        : second.place - first.place <= fewLines &&
          opening.test(leadTo(facts, first)) &&
          closing.test(leadTo(facts, second)) &&
          !opening.test(leadTo(facts, second));
    if (isTold) return { opens: first.value, closes: second.value };
  }
  return null;
}

const betweenOf = (first: Placed, second: Placed) =>
  second.before.slice(first.sentence.plain.length - first.after.length);

/** The words before a day, or the label of its row. */
function leadTo({ doc }: Pick<Facts, 'doc'>, { sentence, before }: Placed): string {
  const label = rowLabel(doc, sentence);
  return label && !before.trim() ? quoteOf(doc, label) : before;
}

const isOfExercise = ({ plain, over }: Sentence): boolean =>
  [plain, ...over.slice(-3)].some(
    (words) => exercise.test(words) || answering.test(words) || /\bhave your say\b/i.test(words),
  );
