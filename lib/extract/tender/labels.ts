import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';

/** What a day is labelled with, wherever its label stands: on its line, before or after it, on the line above, or in the heading over one that says only "Date". */
export function labelsOver(mention: Mention<DateFound>, sentences: readonly Sentence[]): readonly string[] {
  const labels = [
    ...labelsOf(mention),
    ...labelAfter(mention),
    ...labelWithoutColon(mention),
    ...lineBefore(mention, sentences),
  ];
  const above = mention.sentence.over.at(-2);
  return above && labels.some((label) => onlyDate.test(label)) ? [...labels, above] : labels;
}

const onlyDate = /^(?:date|date and time|when):?$/i;

/** A list of steps may put the day first: "30 May 2025: tenders due". */
function labelAfter({ before, after }: Mention<DateFound>): readonly string[] {
  const words = before.trim()
    ? undefined
    : /^(?:,? (?:at )?[0-9:.apm]{1,8}|,? noon)? ?[:-] (?=[a-z])([^.;]{3,80})/i.exec(after)?.[1];
  return words ? [words] : [];
}

/** A line that is only a label and its day: "Closing date 30 May 2025", "Tender end date Fri 30 May 2025, 5pm". */
function labelWithoutColon({ before, after }: Mention<DateFound>): readonly string[] {
  const words =
    /^([A-Z][A-Za-z '/()-]{2,70}?) (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?$/.exec(
      before,
    )?.[1];
  return words && !says.test(words) && onlyTime.test(after) ? [words] : [];
}
/** A sentence, and no label. */
const says = /\b(?:is|are|was|were|be|been|will|must|should|shall|has|have|had|may|can|to|we|you|on|from|until)\b/i;
const onlyTime =
  /^(?:,? ?(?:at |by )?\(?(?:12 )?(?:noon|midday|midnight|[0-9:.]{1,5} ?(?:am|pm|hrs|hours|noon)?)\)?)?\.?$/i;

/** A line of its own that names the next, where a form has lost its layout: "Closing date", "30 May 2025". */
function lineBefore({ place, sentence, before, after }: Mention<DateFound>, sentences: readonly Sentence[]): string[] {
  const line = sentences[place - 1];
  if (!line || line.block === sentence.block || !startsLine.test(before) || after.trim().length > 25) return [];
  if (sentence.block.labels?.length) return [];
  // Two lines up, where the one between says only that a date follows.
  const named = onlyDate.test(line.plain) ? sentences[place - 2] : line;
  return named && namesNext.test(named.plain) ? [named.plain.replace(numberOfField, '')] : [];
}
/** "From 15/09/2025 09:00 to …" under "Expression of interest window". */
const startsLine = /^\s*(?:(?:from|between) )?(?:\w+day,? )?$/i;
const namesNext = /^(?!(?:date|when)(?: and time)?:?$)[A-Z][A-Za-z0-9.,/&' ()-]{2,80}:?$/i;
/** "IV.2.2) " before the name of a field. */
const numberOfField = /^(?:[IVX]{1,4}|[0-9]{1,2})\.[0-9.]{0,6}\)? /;
