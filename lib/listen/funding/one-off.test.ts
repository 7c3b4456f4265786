import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { isForOnce } from '@/lib/listen/funding/one-off.ts';
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
    'Grants are for one-off purchases of equipment.',
    'We fund one-off projects and events.',
    'The money is given on a one-off basis.',
    'The award is a one-off and will not be repeated.',
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
    'Changes to the scheme include allowing applications for one-off salary costs for pilot projects.',
    'Costs such as one-off training are allowed.',
    'Salaries, rent and one-off equipment can be paid for.',
    'Grants can be used for running costs or for one-off events.',
    'A one-off meeting will be held for applicants.',
    '# What we pay for\n\n- one-off items of equipment\n- rent and heating',
  ])('is not told in: %s', (words) => expect(isSaid(words)).toBe(false));
});
