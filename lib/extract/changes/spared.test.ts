import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const endsOn = (words: string) =>
  extract(readText(`Fenwick Borough Council\n\n11 March 2026\n\nDear Chair\n\n${words}`, { markdown: true }), {
    today: '2026-03-12',
    complete: true,
  }).changes.map(({ effective }) => effective.value);

describe('a cut that is denied', () => {
  it.each([
    'The Cabinet agreed that grants will not be cut from 1 April 2026.',
    'I am glad to say that your funding will not now be reduced with effect from 1 April 2026.',
    'The Board has decided that the contract is not to be terminated on 30 June 2026.',
    'Cabinet has decided not to cut the core grants from 1 April 2026. Your grant stays as it is.',
    'Your award, which was to be withdrawn from 1 April 2026, will not be withdrawn after all.',
    'There are no plans to reduce the grant from 1 April 2026. The funding is not being cut.',
    'No grant will be reduced on 1 April 2026.',
  ])('ends nothing: %s', (words) => {
    expect(endsOn(words)).toEqual([]);
  });

  it.each([
    ['The Cabinet agreed that the grant will not be renewed after 30 April 2026.', '2026-04-30'],
    ['The contract will not be extended and will end on 30 April 2026.', '2026-04-30'],
    ['The grant will not be cut this year, but it will be reduced by half from 30 April 2026.', '2026-04-30'],
    ['The grant will not end before the summer, and it will be withdrawn from 30 April 2026.', '2026-04-30'],
    ['The decision to cut your grant from 30 April 2026 was not taken lightly.', '2026-04-30'],
    ['Your grant will end on 30 April 2026. We know that the need for it will not end then.', '2026-04-30'],
  ])('beside one that is made: %s', (words, day) => {
    expect(endsOn(words)).toEqual([day]);
  });
});
