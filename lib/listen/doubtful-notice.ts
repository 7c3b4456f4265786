import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isEndingSaid } from '@/lib/listen/offer.ts';
import {
  mayAlter,
  moreMoney,
  reasonableNotice,
  subjectToFunds,
  whileFunded,
} from '@/lib/vocabulary/doubtful-notice.ts';

const ends = /\b(?:grant|funding|award|payment|contract|agreement|offer)s?\b/i;

/** Why a reader cannot count on any notice: it hangs on the funder's own money, has no length, or what is to come may be changed. */
export interface NoticeDoubt {
  readonly why: 'funds' | 'reasonable' | 'altered';
  readonly sentences: readonly Sentence[];
}

/** What a document says of ending or cutting the money where it gives no length of notice; null where it says nothing. */
export function noticeDoubt(facts: Pick<Facts, 'sentences'>): NoticeDoubt | null {
  const [funds] = [subjectToFunds, whileFunded]
    .flatMap((pattern) => listen(facts, pattern, { not: moreMoney }))
    .filter(({ sentence }) => ends.test(sentence.plain));
  if (funds) return { why: 'funds', sentences: [funds.sentence] };
  const standing = ['current', 'supposed'] as const;
  const [vague] = listen(facts, reasonableNotice, { standing }).filter(
    ({ sentence: { plain } }) => isEndingSaid(plain) && ends.test(plain) && !/\bvisit|\binspect/i.test(plain),
  );
  if (vague) return { why: 'reasonable', sentences: [vague.sentence] };
  const altered = listen(facts, mayAlter, { standing }).map(({ sentence }) => sentence);
  return altered.length ? { why: 'altered', sentences: altered.slice(0, 2) } : null;
}
