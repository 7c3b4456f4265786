import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** The days on which something ends by a letter of these words. */
const endsOn = (words: string) =>
  extract(readText(`11 March 2026\n\nDear all\n\n${words}\n\nEastshire County Council`, { markdown: true }), {
    today: '2026-03-12',
    complete: true,
  }).changes.map(({ effective }) => effective.value);

describe('the day up to which work is paid for, after the sentence that ends the money', () => {
  it.each([
    'It has been agreed that the payments will stop. The last meals we pay for will be those served on Thursday 30 April 2026.',
    'Members have agreed that the mileage subsidy will be withdrawn. The last journeys which the Council will meet the cost of are those made on 30 April 2026.',
    'The counselling payments are to cease. The last hours for which we will be invoiced should be those worked on 30 April 2026.',
    'We have had to take the decision to end support for the clubs. The last lunch to be paid for by the Council will be that on Thursday 30 April 2026.',
    'The subsidy for the shopper bus is being withdrawn. The last buses to run with our support will be on 30 April 2026.',
    'It has been decided that the befriending payments will stop. We will pay for visits made up to and including 30 April 2026.',
    'It has been decided that the respite payments are to cease. Beds can only be paid for until 30 April 2026.',
    'It has been agreed that the meal payments will stop. Meals served after 30 April 2026 will not be paid for.',
    'Payments for the transport will stop. Journeys after Thursday 30 April 2026 can no longer be claimed.',
    'The Board has agreed to decommission the foot-care contract. No clinic held after 30 April 2026 will be funded.',
  ])('%s', (words) => {
    expect(endsOn(words)).toEqual(['2026-04-30']);
  });

  it.each([
    'Lunch clubs close for Easter. The last meals before the break will be those served on 2 April 2026. The grant is not affected.',
    'It was agreed that the payments will not stop. The last meals paid for in this year will be those served on 31 March 2026.',
    'I am pleased to offer a grant. The first meals we pay for will be those served on 1 April 2026 and the last those served on 31 March 2027.',
    'The contract for the old project has been terminated. Receipts sent after 30 April 2026 cannot be paid.',
    'In 2019 the payments for transport were stopped. The last claims for this year should reach us by 22 May 2026.',
    'The grant to the club will be reduced. We can pay late claims up to 22 May 2026.',
  ])('ends nothing: %s', (words) => {
    expect(endsOn(words)).toEqual([]);
  });
});

describe('the day on which money is sent', () => {
  const cut = 'From 1 June 2026 your grant will be lower by eight per cent.';
  it.each([
    `${cut} April's payment, which covers up to the end of June, leaves here on 25 March; it will be at the old rate.`,
    `${cut} The instalment for the spring will be sent on 20 March 2026 and your grant falls thereafter.`,
    `${cut} The cheque reaches you on Friday 27 March and is for the grant before it was cut.`,
  ])('lowers nothing: %s', (words) => expect(endsOn(words)).toEqual(['2026-06-01']));

  it.each([
    ['The grant will be stopped. The last payment will be made on 30 April 2026.', '2026-04-30'],
    ['The Board has decided to end the payments. The final instalment will be paid on 1 May 2026.', '2026-05-01'],
  ])('is that of the last or the lower payment: %s', (words, day) => expect(endsOn(words)).toContain(day));
});
