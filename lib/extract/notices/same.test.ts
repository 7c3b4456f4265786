import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('notice that one side has on the terms of the other', () => {
  it.each([
    [
      'The Council may reduce or withdraw the grant by giving four weeks’ notice in writing. The Association may give up the grant on the same notice.',
      'either P4W',
    ],
    ['We can end this agreement on three months’ notice, and you may do the same on like notice.', 'either P3M'],
    ['The Council may end it on two months’ written notice, and the Provider has the same right.', 'either P2M'],
    [
      'The Council may end the grant on two months’ notice. The Charity may end it by giving equal notice.',
      'either P2M',
    ],
    [
      '8.1 The Council may end this Agreement on three months’ notice.\n\n8.2 The Provider may end this Agreement on the same terms.',
      'either P3M',
    ],
    // The same side again, or terms of something else.
    ['We may end the grant on three months’ notice. We may reduce it on the same notice.', 'funder P3M'],
    ['We may end the grant on three months’ notice. You must keep the same terms for volunteers.', 'funder P3M'],
  ])('%s', (text, notices) => expect(noticesIn(`1 Ending\n\n${text}`)).toBe(notices));
});

describe('notice of an order, and by those who close', () => {
  it.each([
    ['The Council can cancel the order at any time on two weeks’ written notice.', 'funder P2W'],
    ['The work order may be terminated by the Council on one month’s written notice.', 'funder P1M'],
    ['If you want to close or hand over before 30 September, please give us four weeks’ notice.', 'recipient P4W'],
    ['If your group decides to wind up, please let us have six weeks’ notice.', 'recipient P6W'],
    [
      'You must let us know within five working days if a key member of staff leaves, and give us two months’ notice if you want to hand the grant back.',
      'recipient P2M',
    ],
    ['| Break clause | After 12 months, on 3 months’ notice by the Council |', 'funder P3M'],
    ['The Council may end it after the first 12 months, on giving three months’ notice.', 'funder P3M'],
    ['The Council may end the agreement after 30 days.', 'funder P30D'],
    ['The funder may terminate this agreement at will.', 'funder P0D'],
    ['The Authority may at any time, and in its absolute discretion, withdraw a grant.', 'funder P0D'],
    ['People can cancel an order of meals on a day’s notice.', ''],
    ['If you want to close the hall for repairs, please give us two weeks’ notice.', ''],
    ['If you need to hand over the keys, give the caretaker two days’ notice.', ''],
    [
      'We will draw up a recovery plan with you and give it six months to work before we think about ending the grant.',
      '',
    ],
  ])('%s', (text, notices) => expect(noticesIn(`# Grant\n\n${text}`)).toBe(notices));
});
