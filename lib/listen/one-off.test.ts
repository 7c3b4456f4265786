import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { isForOnce } from '@/lib/listen/one-off.ts';
import { readText } from '@/lib/read/text.ts';

const isSaid = (words: string) =>
  isForOnce(
    extract(readText(words, { markdown: true }), {
      today: '2025-12-08',
      complete: true,
      corrections: { kinds: ['funding'] },
    }),
  );

describe('money for once', () => {
  it.each([
    'These are one-off grants.',
    'The award is for a particular project and is not repeated.',
    'There is no guarantee of further funding.',
    'Applications for one-off grants are welcome.',
    'Where possible we pay at once, since this is a one-off payment.',
  ])('is told in: %s', (words) => expect(isSaid(words)).toBe(true));

  it.each([
    'This does not apply to one-off grants.',
    'All grants other than one-off awards are reviewed each year.',
    'Notice is given of every ending, except for one-off payments.',
    'If the grant is for a particular project we will ask for photographs.',
    'Where the award is for a single project, receipts are enough.',
    'We make lasting awards and not one-off grants.',
    'The policy does not cover one-off grants.',
    'Unlike one-off grants, these are renewed.',
  ])('is not told in: %s', (words) => expect(isSaid(words)).toBe(false));
});
