import { daysBetween } from '@/lib/calendar/calendar.ts';
import { labelsOf, mentionsOf } from '@/lib/extract/mentions.ts';
import type { Facts, Said } from '@/lib/facts.ts';

/** "Applications close", "Expressions of interest close", "Closing date": a day under a label of its own. */
const closeLabel =
  /^(?:the )?(?:applications?|expressions? of interest|eois?|bids?|forms?|fund|scheme|round|submissions?)? ?(?:closing (?:date|time)|deadline|close[sd]?|clos(?:es|ing)|due|to be in)(?: (?:date|for (?:applications?|bids?|forms?|expressions of interest)))?:?$|^(?:apply|applications?|expressions of interest|forms?) by:?$/i;
/** "It must be with us by", "applications should reach us by", "apply by", "the fund closes on". */
const asksFor =
  /\b(?:applications?|forms?|expressions? of interest|bids?|it|they|all of it|everything) (?:must|should|need to|have to|has to|needs to|is to|are to) (?:be (?:with us|received|in|submitted|returned|sent(?: in)?)|reach us|arrive|get to us)\b[^.;]{0,40}\b(?:by|before|no later than)\b[^.;0-9]{0,30}$|\b(?:closing date|deadline)(?: for (?:applications?|expressions of interest|bids?|forms?))? is\b[^.;0-9]{0,30}$|\b(?:applications?|expressions of interest|the (?:fund|scheme)) clos(?:es?|ing)\b[^.;0-9]{0,30}$/i;
/** What else is handed in by a day, or by some, or in parts; or was moved. */
const elsewhere =
  /\b(?:rounds?|stages?|phases?|tranches?|windows?|first|second|third|late|early|extended|moved|put back|originally|was|paper|post(?:ed|al)?|hard cop(?:y|ies)|references?|accounts|polic(?:y|ies)|reports?|returns?|claims?|invoices?|accept\w*|sign\w*|agreements?|questions?|clarifications?|interviews?|monitoring|renewals?|if (?:you|we)|full applications?|shortlist\w*|invited|lots?|strands?|streams?|small grants?|large grants?)\b/i;
/** In days: further off, one is of another year's round. */
const farthest = 60;

/** Two different days by which a fund asks for applications, the labelled one first; null where it gives one, or several for several things. */
export function twoApplyBys({ kinds, tender, values, sentences }: Facts): readonly [Said<string>, Said<string>] | null {
  if (tender || !kinds.some(({ kind }) => kind === 'funding')) return null;
  const days = mentionsOf(values.dates, sentences).flatMap((mention) => {
    const { value, sentence, before } = mention;
    const { when, start, end, assumed } = value;
    if (when.shape !== 'day' || sentence.standing !== 'current' || sentence.block.furniture) return [];
    const labels = labelsOf(mention);
    const isLabelled = labels.some((label) => closeLabel.test(label.trim()));
    if (!isLabelled && !asksFor.test(before)) return [];
    return [
      {
        day: { value: when.day, start, end, assumed },
        isLabelled,
        words: [sentence.plain, ...sentence.over].join(' '),
      },
    ];
  });
  const [labelled, told] = [days.filter(({ isLabelled }) => isLabelled), days.filter(({ isLabelled }) => !isLabelled)];
  const isOne = (each: typeof days) => new Set(each.map(({ day }) => day.value)).size === 1;
  const [one, other] = [labelled[0], told[0]];
  if (!one || !other || !isOne(labelled) || !isOne(told) || days.some(({ words }) => elsewhere.test(words)))
    return null;
  const off = Math.abs(daysBetween(one.day.value, other.day.value, 'exclusive'));
  return off > 0 && off <= farthest ? [one.day, other.day] : null;
}
