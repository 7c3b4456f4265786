import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('lengths of something other than the offer', () => {
  it.each([
    'The Communities team will recruit to a fixed-term post for one year, to look after the contracts.',
    'We understand that your one-year award from the National Lottery ends in June.',
    'The hall should know that its parish grant, which we used to make for a year at a time, is now for longer.',
    'Not to accept officers’ suggestion that awards be made for one year.',
    'Grants are not for one year only.',
    '# A5 Extension\n\nBy agreement, the grant has one further period of up to 24 months.',
    'The aims of the contract were written with carers between January and April 2025.',
  ])('none: %s', (text) => expect(termOf(text)).toBeNull());

  it.each([
    ['The grant will pay to employ a worker for two years.', '24/24'],
    ['The grant is for one year only.', '12/12'],
    ['# Summary of award\n\n12 months from 1 July 2025.', '12/12'],
    ['We are pleased to offer the Family Centre £34,500 for 2025/26.', '12/12'],
    ['The contract is for two years plus a possible third.', '24/36'],
    ['The grant is for twelve months which the Council may, but need not, prolong by up to two years.', '12/36'],
    ['The term of the contract is one year and then a further two if the money is confirmed.', '12/36'],
  ])('%s', (text, term) => expect(termOf(text)).toContain(term));
});
