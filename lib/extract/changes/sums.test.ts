import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const letter =
  'Marlow Borough Council\n\n19 December 2025\n\nDear Chair\n\nCommunity Meals Grant: outcome of the review\n\n';
const effectiveIn = (words: string) =>
  extract(readText(letter + words, { markdown: false }), {
    today: '2025-12-20',
    complete: true,
    corrections: { kinds: ['change'] },
  }).changes.map(({ effective }) => effective.value);

describe('a letter that sets a smaller sum', () => {
  it.each([
    'The grant to your organisation for 2025/26 is £61,200. Cabinet has agreed that from 1 April 2026 it will be £52,000 a year, which is a reduction of £9,200 or 15%.',
    'Cabinet has agreed that from 1 April 2026 your grant will be £52,000 a year, a reduction of 15%.',
    'Your grant is £61,200 this year. From 1 April 2026 it will be £52,000.',
    'Your grant of £61,200 will be £52,000 from 1 April 2026, which is 15% less.',
    'From 1 April 2026 the grant will be £52,000 a year. It is £61,200 now.',
    'The award will be £52,000 from 1 April 2026. At the moment it is £61,200.',
    'From 1 April 2026 we shall pay £52,000 a year, a fifth less.',
  ])('%s', (words) => expect(effectiveIn(words)).toEqual(['2026-04-01']));

  it.each([
    'Your grant will be £52,000 a year from 1 April 2026, £3,000 more than now.',
    'From 1 April 2026 your grant will be £65,000 a year, which is an increase of £3,800.',
    'Your grant will be £61,200 a year from 1 April 2026, as it is now.',
    'From 1 April 2026 the grant will be £52,000 a year. It is £50,000 now.',
    'The grant from 1 April 2026 is £60,000, paid in instalments of £15,000.',
    'From 1 April 2026 the price will be £20, a reduction of £5 for members.',
    'Your project will see a reduction of 15% in referrals from 1 April 2026 and the grant is £5,000.',
  ])('but not: %s', (words) => expect(effectiveIn(words)).toEqual([]));
});

describe('a letter that carries a grant on for less', () => {
  it.each([
    'I am pleased to say that we can extend the grant for one more year, from 1 April 2026 to 31 March 2027. The sum for the year will be £62,000. I know that is £9,500 less than you have now.',
    'The agreement is renewed from 1 April 2026 to 31 March 2027. You will receive £20,000, a reduction of £4,000.',
    'We will continue your funding for another year, from 1 April 2026 to 31 March 2027, at £9,000 a year. That is £1,000 lower than this year.',
  ])('%s', (words) => expect(effectiveIn(words)).toEqual(['2026-04-01']));

  it.each([
    'We can extend the grant for one more year, from 1 April 2026 to 31 March 2027. The sum for the year will be £62,000, as now.',
    'We can extend the grant for one more year, from 1 April 2026 to 31 March 2027, at £62,000. That is £2,000 more than you have now.',
  ])('but not: %s', (words) => expect(effectiveIn(words)).toEqual([]));
});

describe('more that may come', () => {
  it.each([
    'I am sorry that this comes late. There is the possibility of another six months to 31 March 2027 if money is found, but I cannot promise it.',
    'I am sorry that this comes late. There is a chance of a further year to 31 March 2027, though no funding is certain after that.',
  ])('ends nothing: %s', (words) => expect(effectiveIn(words)).toEqual([]));
});

describe('a letter that takes back help of another sort', () => {
  it.each([
    'I have to let you know that we shall no longer be able to run your payroll after 31 January 2026.',
    'We will no longer be in a position to host your website after 31 January 2026.',
  ])('%s', (words) => expect(effectiveIn(words)).toEqual(['2026-01-31']));

  it.each([
    'We shall not be able to give you an answer before 31 January 2026.',
    'We shall not be able to offer you a meeting until after 31 January 2026.',
  ])('but not: %s', (words) => expect(effectiveIn(words)).toEqual([]));
});
