import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe("a cut in the funder's own money", () => {
  it.each([
    'Any reduction in our grant from the Home Office will be passed on to you from the same date.',
    'If the government cuts our allocation part-way through the year we will pass the cut straight on.',
    'If the Ministry reduces its grant your award will be reduced by the same percentage, with whatever notice we have had.',
    'Should the Department lower our settlement, the same proportion will come off your grant from the next instalment.',
  ])('%s', (text) => expect(noticesIn(text)).toBe('funder P0D'));

  it.each([
    'If the Ministry reduces its grant we will not pass on any reduction to you in-year.',
    'Any savings in our own budget will be passed on to residents through lower council tax.',
    'Government funding to councils has been cut and the reduction was passed on to libraries at once.',
  ])('silent: %s', (text) => expect(noticesIn(text)).toBe(''));

  it.each([
    [
      "If the Ministry reduces its grant we may pass on the reduction, after giving you three months' notice.",
      'funder P3M',
    ],
    [
      "6.1 The Commissioner may end this Agreement by letter giving fifty days' warning. 6.2 Should the Ministry Grant be cut, clause 6.1 shall not apply and the Commissioner may pass on the reduction from the next payment.",
      'funder P50D, funder P0D',
    ],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('time to bear it, in plain words', () => {
  it.each([
    [
      'The Council may at any time lower the grant or end it, and would expect to give you five weeks in which to make arrangements.',
      'funder P5W',
    ],
    ['If we had to cut the grant, we would try to allow you a month to make other arrangements.', 'funder P1M'],
    ['The Council may reduce the award, and would hope to allow six weeks for you to adjust.', 'funder P6W'],
    ['If you want to stop, we ask you for five weeks.', 'recipient P5W'],
    ['Should you wish to leave the scheme, all we ask is a month.', 'recipient P1M'],
    ["You would have at least four months' notice, in writing, of any cut or ending.", 'funder P4M'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));

  it.each([
    'We would agree what needs to happen, and give you at least five months to put it right before there was any question of stopping the award.',
    'You will have three months to improve before we think of ending the grant.',
    "## Our county grant is ending with three weeks' notice. Can you fill the hole?\n\nSorry, no.",
  ])('no notice: %s', (text) => expect(noticesIn(text)).toBe(''));

  it('takes what is spent otherwise or said falsely for a failing', () =>
    expect(
      noticesIn(
        'If the grant is spent on something else, or your form proves untrue, it will cease immediately and we may end the award.',
      ),
    ).toBe('funder P0D for cause'));
});

describe("a power to act for want of the funder's own money", () => {
  it.each([
    ['The Council may end this grant at once if Government funding is lost.', 'funder P0D'],
    [
      "Should the PCC's grant from the Ministry be reduced, the PCC may reduce the award by the same proportion from the following month.",
      'funder P0D',
    ],
    ["Should the Home Office grant be cut, the Commissioner may end the award on four weeks' notice.", 'funder P4W'],
    ['We reserve the right to reduce the award without notice if our Lottery funding ends.', 'funder P0D'],
    [
      "We reserve the right to cancel the arrangement at any time and without notice should the Mayor's funding be withdrawn.",
      'funder P0D',
    ],
    ['Under the terms of this agreement the Council may end it at once if its allocation is withdrawn.', 'funder P0D'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));

  it.each([
    'If the Ministry gives notice, our Government grant may be withdrawn at once.',
    'If your Lottery grant is withdrawn you must tell us at any time.',
    'The Government funding may end at short notice.',
    'The right to end the grant without notice has been withdrawn.',
    'The grant condition by which the Council might end the award without notice is withdrawn.',
  ])('is none in: %s', (text) => expect(noticesIn(text)).toBe(''));
});
