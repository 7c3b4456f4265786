import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** The days on which a paper of 23 January 2026 ends or cuts something, each with what had to be supplied. */
const bites = (words: string) => {
  const text = `Northgate Borough Council, 23 January 2026\n\n${words}`;
  return extract(readText(text, { markdown: false }), {
    today: '2026-01-25',
    complete: true,
    corrections: { kinds: ['change'] },
  }).changes.map(({ effective: { value, assumed } }) => [value, ...assumed.map(({ what }) => what)].join(' '));
};

describe('a change of which only the month is told', () => {
  it.each([
    ['That the arts grants are withdrawn from April 2026', '2026-04-01 month'],
    ['Funding for your group will be reduced by 10% with effect from April 2026.', '2026-04-01 month'],
    ['I am sorry to say that your grant will end in March 2026.', '2026-03-01 month'],
    ['That the grants to lunch clubs cease after March 2026.', '2026-03-31 month'],
    ['The subsidy to the community bus will be phased out by September 2026.', '2026-09-01 month'],
    [
      'The Board resolved that funding for the befriending services run by Age UK, Mind, the Red Cross and Relate should come to an end in June 2026.',
      '2026-06-01 month',
    ],
    ['We have decided to withdraw the grant for the advice line, starting in May 2026.', '2026-05-01 month'],
  ])('%s', (words, day) => expect(bites(words)).toEqual([day]));

  it.each([
    'The grant was cut in March 2025. We shall report in April 2026.',
    'That the grants be reduced and a review be held in June 2026.',
    'The scheme will close to applications in March 2026 and grants will be made from April 2026.',
    'Your grant runs from April 2026 and ends in March 2029.',
    'We will not cut your grant from April 2026.',
    'Bus services under our contract will be reduced until April 2026.',
    'Your grant will be reduced. The sums will be set after the April 2026 budget.',
  ])('nothing: %s', (words) => expect(bites(words)).toEqual([]));

  it('gives way to a day', () => {
    expect(
      bites('The grant will end on 30 September 2026, so cuts to your staff should start from June 2026.'),
    ).toEqual(['2026-09-30']);
  });
});

describe('a change from the next financial year', () => {
  it.each([
    'Cabinet agreed to end the grants to lunch clubs from the start of the next financial year.',
    'The proposals include withdrawing financial support for community transport from the start of the next financial year.',
    'We are ending our funding of the car scheme from the beginning of the new financial year.',
    'That the grants to arts groups cease with effect from the next financial year.',
    'The subsidy to the bus will be withdrawn at the start of the coming financial year.',
  ])('%s', (words) => expect(bites(words)).toEqual(['2026-04-01 year']));

  it('is counted from the day on which the page was opened', () => {
    const page = 'Community transport\n\nOpened 12 Nov 2025\n\nClosed 30 Nov 2025';
    const { changes } = extract(
      readText(`${page}\n\nThe Council proposes ending the grants from the start of the next financial year.`, {
        markdown: false,
      }),
      { today: '2025-11-20', complete: true, corrections: { kinds: ['change'] } },
    );
    expect(changes.map(({ effective }) => effective.value)).toEqual(['2026-04-01']);
  });

  it.each([
    'From the start of the next financial year the grants will be paid quarterly.',
    'The Government proposes reducing our grant from the start of the next financial year.',
    'We will cut our own costs from the start of the next financial year.',
    'The proposals include reducing grant applications on paper from the start of the next financial year.',
    'Officers will report on the withdrawal of the grants before the start of the next financial year.',
  ])('nothing: %s', (words) => expect(bites(words)).toEqual([]));
});
