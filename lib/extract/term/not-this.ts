import type { Mention } from '@/lib/extract/mentions.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';

/** "The team will recruit to a fixed-term post for one year": a job of the funder's own. */
const ofPost =
  /\b(?:recruit\w*|employ\w*|appoint\w*|advertis\w+)\b[^.;]{0,60}\b(?:posts?|jobs?|officers?|workers?|managers?|co-?ordinators?|roles?|staff)\b[^.;]{0,20}\bfor (?:up to )?$/i;
/** A post that a grant pays for lasts as long as the grant. */
const paysForPost = /\b(?:grants?|fund(?:s|ed|ing)?|awards?|pay(?:s|ing)?|contracts?|support(?:s|ing)?)\b/i;
/** "Your one-year award from the Lottery". */
const fromOthers =
  /^'?[- ]?(?:\w+ )?(?:grants?|awards?|funding|contracts?|agreements?) (?:from|with|by) (?:the |your |an? )?(?:\w+ )?(?:lottery|arts council|sport england|home office|government|ministry|foundations?|comic relief|children in need|other \w+|another)\b/i;
/** "Which we used to hand out for a year at a time". */
const usedTo = /\b(?:used to|until now|up to now|hitherto|in the past)\b[^.;]{0,80}$/i;
/** "Not to accept the suggestion that awards be made for one year". */
const turnedDown =
  /\bnot to (?:accept|adopt|agree|approve|take up|support|follow|endorse)\b[^.;]{0,90}$|\b(?:reject(?:s|ed)?|declin(?:es|ed)|against|turned down) (?:the |officers'? |an? )*(?:suggestion|proposal|recommendation|idea|option|advice)\b[^.;]{0,70}$/i;
/** "Grants are not for one year only", "the member's term is for". */
const denied = /\b(?:not|never|no longer) (?:just |only |simply )?for (?:only |just )?(?:an? )?$/i;
const ofOffice =
  /\b(?:members?|chairs?|trustees?|officers?|secretary|treasurer|governors?)(?:'s|s'|')? (?:\w+ )?(?:terms?|offices?|appointments?)\b[^.;]{0,30}$/i;
/** A heading over what may be added, and no length of the whole. */
const headsExtension = /^(?:[A-Z]?[0-9.()]{0,6} )?(?:extensions?|options? to extend|renewals?|possible extensions?)$/i;
const furtherPeriod =
  /\b(?:further|additional|extra|second) (?:period|term|spell)s? of (?:up to |not more than |no more than )?$/i;

/** Whether a length is said of something other than this offer: a post, another giver's award, what was so before, what was turned down, what an extension adds. */
export const isNotThis = ({ before, after, sentence: { over } }: Mention<PeriodFound>): boolean =>
  (ofPost.test(before) && !paysForPost.test(before)) ||
  fromOthers.test(after) ||
  denied.test(before) ||
  ofOffice.test(before) ||
  usedTo.test(before) ||
  turnedDown.test(before) ||
  (headsExtension.test(over.at(-1) ?? '') && furtherPeriod.test(before));
