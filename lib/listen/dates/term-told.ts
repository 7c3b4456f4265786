import { quoteOf } from '@/lib/document.ts';
import type { Facts, Said } from '@/lib/facts.ts';
import { spanAt } from '@/lib/listen/places.ts';

/** What may stand between a length and the days it is told of: "six months (1 December", "two years, from 1 April". */
const joins = /^[\s,:;(–-]{0,4}(?:from |starting (?:on )?|running from |beginning (?:on )?)?$/i;
/** "The first year's payment covers": days of a part. */
const ofPart =
  /\b(?:first|second|third|fourth|next|each|every|final|last|half)[ -](?:year|quarter|half|instalment|payment|phase|period|stage)\b|\b(?:payments?|instalments?|invoices?|reports?|returns?) (?:covers?|is for|are for|runs?)\b/i;
/** "With an option of one more": the days may be those of the option too. */
const withMore = /\b(?:options?|optional|extend\w*|extensions?|further|plus|one more|additional|renew\w*)\b/i;
/** "The Lottery makes awards of up to five years", "awarded in 2024 for three years": not the length of what is offered here. */
const ofAnother =
  /\bup to\b|\b(?:was|were|had) [a-z]+ed\b|\blottery\b|\b(?:the|its|their) (?:present|current|existing|last|previous)\b|\bnot connected\b|\bother (?:funds?|grants?|awards?|schemes?|programmes?|councils?|funders?)\b|\b(?:quarter|month|year|day)['"]? (?:means|is)\b/i;

/** How long an offer is said to last, where that can be held against the days it gives; null where nothing is said, or of something else. */
export function lengthOfTerm({ term, values, sentences, doc }: Facts): Said<string> | null {
  if (!term?.starts || !term.ends) return null;
  const { starts } = term;
  const dated = spanAt(sentences, starts.start);
  const beside = values.periods.find(
    ({ start, end }) =>
      dated &&
      start >= dated.start &&
      end <= starts.start &&
      !isRate.test(quoteOf(doc, { start: Math.max(0, start - mostOfSum), end: start })) &&
      joins.test(quoteOf(doc, { start: end, end: starts.start })),
  );
  const said = term.stated ?? (beside ? { ...beside, value: beside.period } : null);
  const sentence = said && spanAt(sentences, said.start);
  if (!said || !sentence || ofAnother.test(sentence.plain) || withMore.test(sentence.plain)) return null;
  return dated && ofPart.test(dated.plain) ? null : said;
}

/** "£41,300 a year from 1 April 2026": what is paid each year, and not how long. */
const isRate = /(?:£ ?[0-9][0-9,.]*[km]? an?|\b(?:per|each|every)) $/i;
const mostOfSum = 24;
