import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { lastsInWords } from '@/lib/listen/funding/year-only.ts';
import { readText } from '@/lib/read/text.ts';

const today = '2025-03-10';
const heard = (text: string) =>
  lastsInWords(
    extract(readText(text, { markdown: true }), { today, complete: true, corrections: { kinds: ['funding'] } }),
    today,
  );

describe('lastsInWords', () => {
  it.each([
    ['No award is made for longer than a single financial year.', 12],
    ['Awards are agreed afresh each spring, a single year at a time.', 12],
    ['There will be no grant towards any later year.', 12],
    ['# What we cannot pay for\n\n- minibuses\n- schemes running for more than a year', 12],
    ['Our grants will move from three-year agreements to annual settlements.', 12],
    ['The grant is paid in sixteen quarterly instalments.', 36],
    ['The Trust has approved the money for 2025/26, 2026/27 and 2027/28.', 36],
    ['The clubs that stay will be offered four-year agreements.', 48],
    ['All are for one year only, pending a wider review.', 12],
    ['It is given a year at a time.', 12],
    ['Longer awards are not on offer this round.', 12],
    ['There is no provision for carrying a project into a second year.', 12],
    ['Although you asked for three years, the panel has funded year one only.', 12],
    ['Projects can last up to nine months.', 9],
    ['Your present funding will be rolled over for another year while the review goes on.', 12],
    ['# Could you fund the same post for three years?\n\nNo.', 12],
    ['# Can we apply for a second year?\n\nNo.', 12],
  ])('hears how long: %s', (text, months) => expect(heard(text)?.months).toBe(months));

  it('hears a year with others hoped for', () =>
    expect(heard('The second year is indicative until the budget has been set.')?.isOpen).toBe(true));

  it.each([
    'No accounts may be more than a year old.',
    'The county council makes its own awards a year at a time.',
    'Your policy must be renewed each year and never lapse for longer than a year.',
    'Groups were until now funded year by year.',
    'This does not apply to one-off grants, for which clubs apply every year.',
    'The grant is paid quarterly.',
    'The Council no longer awards grants to schools.',
    'The chair is elected by the trustees. It is for one year only.',
    'There is no provision for carrying money into a second year.',
    'Three-year grants will be carried on for a further year.',
    'We may continue your grant for a further year.',
    'The panel has seen year one only of the accounts.',
    'An award may be for one year or for longer.',
    '# Do we need three years of accounts?\n\nNo.',
    '# Can we apply again in a second year?\n\nNo.',
  ])('hears none: %s', (text) => expect(heard(text)).toBeNull());
});
