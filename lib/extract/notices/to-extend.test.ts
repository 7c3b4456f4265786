import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('notice by which an agreement is let run on, which ends nothing', () => {
  it.each([
    'The initial term shall end on 31 March 2029. The Council may extend the term by up to 12 months by giving the Contractor not less than 3 months’ written notice.',
    'The agreement ends on 31 March 2027 but may be extended for a further year if the Council gives three months’ notice in writing.',
    'The Council may renew the grant when it ends by giving the recipient two months’ notice.',
    'The term will come to an end on 31 March 2028 unless it is extended by the Council on six months’ notice.',
    'The option to extend shall be exercised by the Council on not less than six months’ notice before the term ends.',
    'The Authority will give at least three months’ notice of its decision to extend or not before the end of the term.',
  ])('silent: %s', (text) => expect(noticesIn(text)).toBe(''));

  it.each([
    ['The Council may extend the contract on three months’ notice or end it on six months’ notice.', 'funder P6M'],
    [
      'Either party may end the contract on three months’ notice. The Council may extend it by giving one month’s notice.',
      'either P3M',
    ],
    ['The contract may be ended, varied or extended on three months’ notice by the Council.', 'funder P3M'],
    [
      'The Council may terminate this agreement, including in any extension period, on three months’ notice.',
      'funder P3M',
    ],
    [
      'There is an option to extend for 12 months, subject to three months’ notice from either party to terminate.',
      'either P3M',
    ],
    [
      'The contract may be extended by agreement and may be ended by either side giving three months’ notice.',
      'either P3M',
    ],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});
