import { extract } from '@/lib/extract/index.ts';
import { timingOf } from '@/lib/extract/payments.ts';
import { readText } from '@/lib/read/text.ts';

/** What is read of a funding paper; words that begin with a clause's number are no list of Markdown's. */
const factsOf = (text: string) =>
  extract(readText(text, { markdown: !/^[0-9]/.test(text) }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });

/** Who gives each notice and how long it is: "funder P3M, recipient P1M". */
export const noticesIn = (text: string): string =>
  factsOf(text)
    .notices.map(({ giver, period, forCause }) => `${giver} ${period}${forCause ? ' for cause' : ''}`)
    .join(', ');

/** When money comes; null where nothing is said of it. */
export const paidIn = (text: string): ReturnType<typeof timingOf> => timingOf(factsOf(text).payments);
