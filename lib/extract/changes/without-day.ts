import { addPeriod, lastDayOf } from '@/lib/calendar/calendar.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import type { Assumed, DateFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** "Withdrawn from April 2026", "reduced to nil by March". */
const fromMonth =
  /\b(?:from|effective|starting(?: in)?|beginning(?: in)?|commencing(?: in)?|as (?:of|at)|by)(?: (?:early|late|mid))? $/i;
/** "Funding will end in March 2026": only an end is told so, for much else is done in a month. */
const inMonth =
  /\b(?:end(?:s|ed|ing)?|ceas(?:e[ds]?|ing)|stop(?:s|ped|ping)?|expir(?:e[ds]?|ing)|lapses?|withdrawn|terminated?|discontinued|removed|finish(?:es|ed)?|clos(?:e[ds]?|ing)|to (?:an end|a close))(?: altogether| for good)? in $/i;
/** "No grants after March", "will be paid until March 2026"; what is cut only until then is given again. */
const pastMonth =
  /\b(?:after|beyond)(?: the end of)? $|\b(?:paid|pay|payable|fund|funded|support|supported|honoured|continue|honour)\b[^.;]{0,40}\b(?:until|till|up to)(?: the end of)? $/i;
/** "The round closes, and grants are made from April": what begins then ends nothing. */
const beginsThen =
  /\b(?:made|available|opens?|opened|awarded|launched|held|delivered|offered|running|introduced|appointed|in place|in post)(?: again)? (?:from|in|by|after) $/i;
/** "From the April 2026 payment" names a payment. */
const ofThing = /^ (?:payments?|instalments?|rounds?|meeting|budget|agenda|report|election|edition|intake)\b/i;

/** What is told of a month alone, by its first day where something is from or in it, and by its last where it is until or after it. */
export function daysOfMonths(mentions: readonly Mention<DateFound>[]): Mention<DateFound>[] {
  return mentions.flatMap((mention) => {
    const { value, before, after, sentence } = mention;
    const { when } = value;
    if (when.shape !== 'range' || when.unit !== 'month' || sentence.block.cell) return [];
    if (ofThing.test(after) || beginsThen.test(before)) return [];
    const isPast = pastMonth.test(before);
    if (!isPast && !fromMonth.test(before) && !inMonth.test(before)) return [];
    const why = `Only the month is stated, and its ${isPast ? 'last' : 'first'} day is taken.`;
    return [
      {
        ...mention,
        before: before.replace(/\bin $/i, 'on ').replace(/ (?:early|late|mid) $/i, ' '),
        value: dayOf(value, isPast ? when.to : when.from, { what: 'month', why }),
      },
    ];
  });
}

/** "From the start of the next financial year", "with effect from the new financial year". */
const nextYear =
  /\b(?:from|at|with effect from) ((?:the (?:start|beginning|outset) of )?(?:the )?(?:next|new|coming|forthcoming|following) (?:financial|fiscal) year)\b/i;

/** What is told to be from the next financial year, by its first day; it follows upon the day of the paper. */
export function startsOfNextYear(sentences: readonly Sentence[], told: Said<string> | null): Mention<DateFound>[] {
  if (!told) return [];
  const first = `${told.value.slice(0, 4)}-04-01`;
  const day = first > told.value ? first : addPeriod(first, 'P1Y');
  return mayHold(sentences, nextYear).flatMap((place): Mention<DateFound>[] => {
    const sentence = sentences[place];
    const match = sentence && nextYear.exec(sentence.plain);
    if (!sentence || !match) return [];
    const [all, words = ''] = match;
    const end = match.index + all.length;
    const from = end - words.length;
    const why = 'The next financial year is the one that follows upon the day of the document.';
    const said = { ...spanIn(sentence, from, end), time: null, ends: null, weekday: null };
    return [
      {
        ...{ sentence, place, before: sentence.plain.slice(0, from), after: sentence.plain.slice(end) },
        value: { ...said, when: { shape: 'day', day }, assumed: [{ what: 'year', why }] },
      },
    ];
  });
}

const dayOf = (value: DateFound, day: string, more: Assumed): DateFound => ({
  ...value,
  when: { shape: 'day', day },
  assumed: [...value.assumed, more],
});

/** What is named of a change where its day is not, and the last day of that. */
export function spellNamed({ value, assumed }: Said<string>): { readonly what: string; readonly ends: string } {
  const isBy = (spell: string) => assumed.some(({ what }) => what === spell);
  if (isBy('financial-year')) return { what: 'financial year', ends: lastDayOf(value, 'P1Y') };
  return { what: 'month', ends: isBy('month') ? lastDayOf(`${value.slice(0, 8)}01`, 'P1M') : value };
}
