import { daysBetween } from '@/lib/calendar/calendar.ts';
import type { Span } from '@/lib/document.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { invitesBids } from '@/lib/listen/inviting.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** The day by which an application must be in, by a label, a row or a sentence. */
const closing = wordsOf(
  '(?:closing (?:date|day)|deadline|last (?:day|date) (?:for|to)|closes?|closed|forms? (?:in|back)|apply (?:by|before)|fund (?:ends|shuts)|put back|extended)',
  '(?:applications?|proposals?|forms?|bids?|requests?)\\b[^.;]{0,40}\\b(?:by|before|no later than|until|close|received|reach|in)',
  '(?:send|submit|return|get)\\b[^.;]{0,20}\\b(?:proposals?|applications?|forms?|bids?)\\b[^.;]{0,30}\\bby',
);
const other =
  /\b(?:questions?|queries|claims?|reports?|briefings?|book|slip|signed|monitoring|feedback|spent|decision|panel|visit|survey|consultation|expressions? of interest)\b/i;

/** From when to when groups may apply, and how many days that leaves, where a call for applications tells both. */
export function timeToApply(facts: Facts): { from: string; days: number; evidence: Span[] } | null {
  const { published, sentences, values } = facts;
  if (!published || !invitesBids(facts)) return null;
  const closings = values.dates.flatMap((date) => {
    const sentence = date.when.shape === 'day' ? spanAt(sentences, date.start) : undefined;
    return date.when.shape === 'day' && sentence && isClosing(facts, sentence) ? [{ date, day: date.when.day }] : [];
  });
  // Where it was put back the later day holds.
  const last = closings.reduce<(typeof closings)[number] | null>(
    (latest, each) => (latest && latest.day >= each.day ? latest : each),
    null,
  );
  const days = last ? daysBetween(published.value, last.day, 'exclusive') : 0;
  return last && days > 0 ? { from: published.value, days, evidence: [last.date] } : null;
}

function isClosing(facts: Facts, sentence: Sentence): boolean {
  const words = `${labelsOf(sentence)} ${sentence.plain}`;
  return sentence.standing === 'current' && closing.test(words) && !other.test(words) && !isOfAnother(facts, sentence);
}
