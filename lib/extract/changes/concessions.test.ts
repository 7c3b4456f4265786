import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (words: string) =>
  extract(readText(`Fenwick District Council\n\n5 March 2026\n\nDear hirer\n\n${words}`, { markdown: true }), {
    today: '2026-03-12',
    complete: true,
  });

describe('a concession taken from charities and groups', () => {
  it.each([
    'The 50% discount given to registered charities and community groups since 2009 will be withdrawn. New charges apply to all bookings from 1 April 2026.',
    'Charities have until now paid half the standard rate for our rooms. The concession is to be removed. Full charges are payable on all sessions from Wednesday 1 April 2026.',
    'The community rate for the sports hall is being abolished. From 1 April 2026 all hirers will pay the standard rate.',
    'The 80% discretionary rate relief for your charity will be withdrawn. The full rates are due from 1 April 2026.',
    'Until now community groups have met in our libraries at a reduced rate. The reduced rate will no longer be offered. With effect from 1 April 2026 every group will be charged the standard rate for the room.',
    'Cabinet has decided on removing the charity discount on pitch hire.\n\nNew charges\n\nThe full rates are payable from: Wednesday 1 April 2026.',
    '# Recommendations\n\n(a) That the concessionary rate for voluntary organisations be ended.\n\n(b) That the full scale of charges apply from 1 April 2026.',
  ])('%s', (words) => {
    const { kinds, changes } = factsOf(words);
    expect(kinds.map(({ kind }) => kind)).toContain('change');
    expect(changes[0]?.effective.value).toBe('2026-04-01');
  });

  it('is heard in a consultation on charges', () => {
    const { kinds, changes } = factsOf(
      'Draft lettings policy: your comments please\n\nWe are consulting on a draft lettings policy. The discount for charities would be withdrawn.\n\nComments close: 27 March 2026\n\nNew charges apply to all bookings from: Wednesday 1 April 2026\n\nHow to comment: please use the web form. We welcome your comments on the draft.',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['consultation', 'change']);
    expect(changes[0]?.effective.value).toBe('2026-04-01');
  });

  it.each([
    'Hall hire goes up by 3%. Charities continue to get the 50% discount. New charges apply to all bookings from 1 April 2026.',
    'The early-bird discount for members ends on 31 March 2026. New prices apply from 1 April 2026.',
    'The discount for empty homes will be withdrawn from 1 April 2026. New charges apply to owners of second homes.',
    'The 50% discount for charities will be withdrawn if invoices are not paid on time. New charges apply to all bookings from 1 April 2026.',
    'Charities and clubs will go on having the 50% discount. The discount for commercial hirers will end. New charges apply to all bookings from 1 April 2026.',
    'Council Tax Support will be reduced from 1 April 2026. Working-age households will pay at least 25%.',
  ])('is not taken: %s', (words) => {
    expect(factsOf(words).changes).toEqual([]);
  });
});
