import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('a length of notice that holds no longer, or that nobody uses', () => {
  it.each([
    'Your present agreement, made in 2019, let the Council end its support on 28 days’ notice. It lapses on 31 March and nothing in it carries over.',
    'The old terms. Under your agreement the Council can end its support on 28 days’ notice.',
    'Issue 2 of these terms let the Council walk away from a grant on 28 days’ notice. We withdrew that when groups asked us to.',
    'Until now the Council has been able to end the grant on one month’s notice.',
    'Version 3 of the conditions said that the Council may end the grant on 30 days’ notice. That sentence has been dropped.',
    'The contract allows us to end it on one month’s notice. We do not intend to rely on that: you have until the end of March.',
    'The terms let us stop the grant at four weeks’ notice. We shall not use that power and are giving you nearly a year.',
    'Although clause 9 permits the Council to end the grant on 28 days’ notice, we have chosen not to do so and will pay until March.',
    'Clause 9 would allow us to end the grant on 28 days’ notice. We think that too short and have given you a year.',
  ])('%s', (text) => expect(noticesIn(text)).toBe(''));

  it.each([
    ['The Council may end the grant on one month’s notice. We do not expect to use this.', 'funder P1M'],
    ['The contract allows us to end it on one month’s notice. We are relying on that clause.', 'funder P1M'],
    ['The Council may end it on one month’s notice, but will not do so without talking to you.', 'funder P1M'],
    ['The Council may end the grant on 28 days’ notice. It ends on 31 March 2029.', 'funder P28D'],
  ])('still holds: %s', (text, notice) => expect(noticesIn(text)).toBe(notice));

  it.each([
    ['For your part, if the trustees decide to hand the grant back, six weeks’ warning would be a kindness.', 'P6W'],
    ['Clause 14.2, which lets the Network withdraw on giving six months’ notice, is unaffected.', 'P6M'],
    [
      'The agreement of April 2022 asks the Toy Library to give the Council three months’ notice if it means to close.',
      'P3M',
    ],
  ])('is of whoever is funded: %s', (text, period) => expect(noticesIn(text)).toBe(`recipient ${period}`));

  it.each([
    'Electoral Services would like to use the small hall in May; they ask for three weeks’ notice if it cannot be had.',
    'Having looked at the grants which can be varied in-year, we have concluded that yours will be reduced from 1 October.',
  ])('is none of the funder’s: %s', (text) => expect(noticesIn(text)).not.toMatch(/^(?:funder|either)/));
});
