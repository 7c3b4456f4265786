import {
  answering,
  closing,
  closingLabel,
  decider,
  deciding,
  exercise,
  extension,
  notUntil,
  opening,
  openingLabel,
  otherEvent,
  otherThingEnds,
  plainlyCloses,
  plainlyOpens,
  settling,
  tooLateAfter,
  windowLabel,
} from '@/lib/extract/consultation-words.ts';
import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';

/** What a date is to a consultation. `window`: a range from opening to close. `closes-new`: the close after it was put back. */
export type ConsultationRole = 'opens' | 'closes' | 'window' | 'decision' | 'closes-new';

export interface Cast {
  readonly role: ConsultationRole;
  /** How surely: a label counts for more than a sentence about this very exercise, and that for more than a passing word. */
  readonly weight: number;
}

/** "This consultation began on 17 January" is history in grammar and the present in fact. */
const aboutThis =
  /\b(?:this|the) (?:consultation|survey|engagement|exercise)\b[^.;]{0,40}\b(?:began|opened|started|was launched|closed|ended|ran)\b|\bwe (?:started|opened|began|launched|kicked off) (?:this|it)\b/i;
const launching = /\b(?:launch\w*|opened|start(?:ed|ing)|began)\b/i;

/** Whether a sentence may speak for the dates of this consultation. */
export const speaksForDates = ({ standing, plain }: Sentence): boolean =>
  standing === 'current' || (standing === 'past' && aboutThis.test(plain));

/** Works out what a date is to the consultation from its label, the words just before it, and the headings; null where it is nothing to it. */
export function castDate(mention: Mention<DateFound>): Cast | null {
  const { when } = mention.value;
  if (when.shape === 'range') {
    const cast = when.unit === 'days' || when.unit === 'month' ? castRange(mention) : null;
    return cast && !isOver(mention.sentence) ? cast : null;
  }
  return when.shape === 'day' ? castDay(mention) : null;
}

function castRange(mention: Mention<DateFound>): Cast | null {
  const { value, sentence, before, after } = mention;
  const labels = labelsOf(mention);
  if (isElse(`${before.slice(-90)} ${after.slice(0, 50)}`, labels) && !exercise.test(before) && !youMay.test(before))
    return null;
  const opens = opening.test(before) || /\b(?:from|between) $|: $|^$/.test(before);
  const about = isAbout(sentence);
  const cast = (weight: number): Cast => ({
    role: 'window',
    weight: value.when.shape === 'range' && value.when.unit === 'days' ? weight : weight - 0.4,
  });
  if (about && opens) return cast(4);
  const lead = /^([a-z ]{1,30}): (?:from|between) $/i.exec(before)?.[1];
  if ([...labels, ...(lead ? [lead] : [])].some((label) => exercise.test(label) || windowLabel.test(label)))
    return cast(3);
  // On a cover or under the title, a range alone on its line is the consultation's.
  if (about || (before.trim() === '' && after.trim() === '' && sentence.over.length <= 2)) return cast(2);
  return isUnder(sentence) && opening.test(before) ? cast(1) : null;
}

/** "If you cannot come to a meeting you can send us a postcard between": the meeting is passed over. */
const youMay =
  /\b(?:you|people|anyone|anybody|everyone|residents|groups) (?:can|may|could) (?!come|attend|join|book|register|meet)/i;

/** "There were 31 of these between 27 January and 14 March." */
const isOver = ({ plain }: Sentence) => !aboutThis.test(plain) && !launching.test(plain) && isTold(plain);

function castDay(mention: Mention<DateFound>): Cast | null {
  const { sentence, before, after } = mention;
  const labels = labelsOf(mention);
  const { plain } = sentence;
  const near = before.slice(-110);
  const clause = near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf('; ')) + 1);
  const around = `${before.slice(-90)} ${after.slice(0, 50)}`;
  const about = isAbout(sentence);
  const isClosing = closing.test(clause);

  if (deciding.test(around) && decider.test(plain) && !closing.test(clause.replace(/before(?= |$)/gi, '')))
    return { role: 'decision', weight: settling.test(plain) ? 2.5 : 2 };
  const row = labels.join(' ');
  if (before.trim() === '' && deciding.test(row) && decider.test(row))
    return { role: 'decision', weight: settling.test(row) ? 3 : 2 };
  if (isPutBack(plain, clause, about))
    return /^[^.;(]{0,20}\bto\b[^.;]{0,40}[0-9]/i.test(after) ? null : { role: 'closes-new', weight: 3 };
  if (isElse(around, labels) && !/\b(?:clos(?:es|ing)|deadline|consultation|survey)\b[^.;]{0,40}$/i.test(clause))
    return null;
  if (notUntil.test(clause) || (isAnswerElse(sentence) && !exercise.test(plain))) return null;
  if (labels.some((label) => openingLabel.test(label))) return { role: 'opens', weight: 5 };
  if (labels.some((label) => closingLabel.test(label))) return { role: 'closes', weight: 5 };

  if (otherThingEnds.test(clause)) return null;
  if (tooLateAfter.test(clause)) return { role: 'closes', weight: 3 };
  const sure = (exercise.test(plain) ? 3 : about ? 2 : 1) + (isUnder(sentence) ? 0.5 : 0);
  if (isClosing) {
    const isPlain = plainlyCloses.test(clause);
    return about || isPlain ? { role: 'closes', weight: sure + (isPlain ? 0.5 : 0) } : null;
  }
  if (!opening.test(clause) || isOver(sentence)) return null;
  const isPlain = plainlyOpens.test(clause);
  if (about || isPlain) return { role: 'opens', weight: sure + 0.5 };
  return isUnder(sentence) ? { role: 'opens', weight: 1 } : null;
}

const isAbout = ({ plain }: Sentence) => exercise.test(plain) || answering.test(plain) || aboutThis.test(plain);

const isUnder = ({ over }: Sentence) =>
  over.some((words) => exercise.test(words) || answering.test(words) || /key dates|timetable|at a glance/i.test(words));

/** The answer to "What happens to the present contract?" speaks of that. */
const isAnswerElse = ({ over }: Sentence) => {
  const question = over.at(-1) ?? '';
  return question.endsWith('?') && otherEvent.test(question) && !exercise.test(question);
};

const isElse = (around: string, labels: readonly string[]) =>
  otherEvent.test(around) || labels.some((label) => otherEvent.test(label));

const isPutBack = (plain: string, clause: string, about: boolean) =>
  extension.test(plain) &&
  !/\b(?:was|were) (?:going|due|to have) [^.;]{0,20}$|\b(?:instead of|rather than|and not|original\w*)\b[^.;]{0,20}$/i.test(
    clause,
  ) &&
  /\b(?:to|until|till|now|is|closes?|by)[^.;]{0,30}$/i.test(clause) &&
  (about || /\bclos(?:es|ing)\b|\bdeadline\b|\blast day\b/i.test(plain));
