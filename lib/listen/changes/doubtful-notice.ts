import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isEndingSaid } from '@/lib/listen/offer.ts';
import {
  bareNotice,
  mayAlter,
  moreMoney,
  notHeldTo,
  reasonableNotice,
  subjectToFunds,
  whileFunded,
} from '@/lib/vocabulary/changes/doubtful-notice.ts';

const ends = /\b(?:grant|funding|award|payment|contract|agreement|offer)s?\b/i;

const funderMay =
  /\b(?:we|council|authority|funder|commissioner|board|trust|icb|either (?:party|side)|grants?|awards?|agreement|contract)\b[^.;]{0,30}\b(?:may|can|could|reserves?)\b/i;
const breach = /\b(?:breach\w*|default\w*|insolv\w+|fraud\w*|fails?|failure|misconduct|wrong)\b/i;
const clauseNumber = /^[0-9(][0-9.()a-z]{0,6} /;

/** Why a reader cannot count on any notice: it hangs on the funder's own money, has no length, or what is to come may be changed. */
export interface NoticeDoubt {
  readonly why: 'funds' | 'reasonable' | 'altered' | 'unsaid';
  readonly sentences: readonly Sentence[];
}

/** What a document says of ending or cutting the money where it gives no length of notice; null where it says nothing. */
export function noticeDoubt(facts: Pick<Facts, 'sentences'>): NoticeDoubt | null {
  const [funds] = [subjectToFunds, whileFunded, notHeldTo]
    .flatMap((pattern) => listen(facts, pattern, { not: moreMoney }))
    .filter(({ sentence }) => ends.test(sentence.plain));
  if (funds) return { why: 'funds', sentences: [funds.sentence] };
  const standing = ['current', 'supposed'] as const;
  const [vague] = listen(facts, reasonableNotice, { standing }).filter(
    ({ sentence: { plain } }) => isEndingSaid(plain) && ends.test(plain) && !/\bvisit|\binspect/i.test(plain),
  );
  if (vague) return { why: 'reasonable', sentences: [vague.sentence] };
  const altered = listen(facts, mayAlter, { standing }).map(({ sentence }) => sentence);
  if (altered.length) return { why: 'altered', sentences: altered.slice(0, 2) };
  const [bare] = listen(facts, bareNotice, { standing }).filter(
    ({ sentence: { plain, over } }) =>
      isEndingSaid(plain) &&
      ends.test(plain) &&
      funderMay.test(plain) &&
      !breach.test([plain, ...over.slice(-1)].join(' ')) &&
      !/\b[0-9]|\b(?:weeks?|months?|days?)\b/i.test(plain.replace(clauseNumber, '')),
  );
  return bare ? { why: 'unsaid', sentences: [bare.sentence] } : null;
}
