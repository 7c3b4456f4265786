import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** "Views are sought over eight weeks, from 6 October to 30 November", "comments are invited until 30 November". */
const sought =
  /\b(?:views?|comments?|responses|representations|opinions|feedback|observations)\b[^.;]{0,40}\b(?:is|are|will be) (?:now |also |being |therefore ){0,2}(?:sought|invited|asked for|requested|welcome[d]?|wanted)\b/i;
const inTime =
  /\b(?:until|till|by|from|between|over|before|no later than|closing)\b[^.;]{0,60}(?:\b[0-9]{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:weeks|months)\b)/i;
/** What a report would have, and does not have yet. */
const wouldBe = /\b(?:would|could|might)\b/i;

/** Whether a report says, amid all else, that people are asked for their views and until when; and whether what it would give is only put forward. */
export function viewsSought(own: readonly Sentence[]): { readonly isProposed: boolean } | null {
  const isSaid = mayHold(own, sought).some((place) => {
    const { plain = '', standing } = own[place] ?? {};
    return standing === 'current' && sought.test(plain) && inTime.test(plain);
  });
  if (!isSaid) return null;
  const money = own.filter(({ plain }) => /\b(?:grants?|funding|programme|payments?|agreements?)\b/i.test(plain));
  return { isProposed: money.filter(({ plain }) => wouldBe.test(plain)).length >= leastProposed };
}

/** One "would" may be of anything. */
const leastProposed = 2;
