import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { once } from '@/lib/listen/once.ts';

const event =
  '(?:events?|sessions?|webinars?|briefings?|meetings?|workshops?|mornings?|afternoons?|roadshows?|drop-?ins?|engagement days?|open days?)';
const market =
  '(?:(?:interested|potential|prospective|possible|local|current|existing|present|likely|would-be) (?:[a-z]+ )?(?:providers?|suppliers?|bidders?|tenderers?|organisations?|parties)|providers?|suppliers?|bidders?|tenderers?|the market|the trade)';
/** "Two online events for interested providers", "suppliers can come to a webinar"; not what is put on for the public, or taught. */
const forMarket = new RegExp(
  String.raw`\b${event}\b[^.;]{0,60}\b(?:for|with|to|inviting|attended by|open to) (?:all |any |the )?${market}\b|\b${market}\b[^.;]{0,40}\b(?:attend\w*|come to|came to|join\w*|invited to|book\w*)\b[^.;]{0,40}\b${event}\b`,
  'i',
);
const otherEvent = /\b(?:training|award|job|careers|forum for (?:carers|residents)|residents'?|patients'?)\b/i;

/** Where a notice tells of a day on which it spoke with providers, and that day was before it was put out. */
export const eventsBefore = once((facts: Facts): readonly Sentence[] => {
  const published = facts.tender?.published?.value ?? facts.published?.value;
  if (!published) return [];
  const found = mentionsOf(facts.values.dates, facts.sentences).flatMap(({ value: { when }, sentence }) => {
    const isEarlier = when.shape === 'day' ? when.day < published : when.shape === 'range' && when.to < published;
    const { plain, standing } = sentence;
    return isEarlier &&
      (standing === 'current' || standing === 'past') &&
      forMarket.test(plain) &&
      !otherEvent.test(plain) &&
      !isOfAnother(facts, sentence)
      ? [sentence]
      : [];
  });
  return [...new Set(found)];
});
