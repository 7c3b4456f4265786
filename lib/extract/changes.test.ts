import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** Each change as the day it was told and the day it bites. */
const changesIn = (text: string, on = '8 December 2025') =>
  extract(readText(`${on}\n\n${text}`, { markdown: true }), {
    today: '2025-12-10',
    complete: true,
    corrections: { kinds: ['change'] },
  })
    .changes.map(({ announced, effective }) => `${announced?.value} to ${effective.value}`)
    .join(', ');

describe('a change told on the document’s own day', () => {
  it.each([
    ['Your grant is withdrawn with effect from 1 April 2026.', '2026-04-01'],
    ['With effect from 1 April 2026 the Council will no longer fund the advice service.', '2026-04-01'],
    [
      'There will be no new referrals to the service after 28 February 2026, and it closes on 31 March 2026.',
      '2026-03-31',
    ],
    [
      'The service will take no new referrals after 28 February 2026. Funding for it ends on 31 March 2026.',
      '2026-03-31',
    ],
    [
      'I am sorry to write with this news. The final payment of your grant will be made on 2 January 2026.',
      '2026-01-02',
    ],
    ['The agreement will not be renewed when it ends on 31 March 2026.', '2026-03-31'],
    ['We do not intend to renew your grant when it expires on 31 March 2026.', '2026-03-31'],
    [
      'Your grant runs out on 31 March 2026 and we are sorry to say that there will be no further funding.',
      '2026-03-31',
    ],
    ['I am sorry to write with this news. There is no funding for your project beyond 31 March 2026.', '2026-03-31'],
    ['I am sorry to write with this news. We are unable to offer funding after 31 March 2026.', '2026-03-31'],
    ['The Council has decided to stop funding the lunch club at the end of March 2026.', '2026-03-31'],
    ["This letter gives you three months' notice. Your grant will stop on 8 March 2026.", '2026-03-08'],
    ['The reduction takes effect on 1 April 2026.', '2026-04-01'],
    ['I write to inform you of our intention to decommission the service from 1 April 2026.', '2026-04-01'],
    ['It is the intention to withdraw the associated funding on 1 May 2026.', '2026-05-01'],
    ['The Board intends to de-commission the support service with effect from 30 June 2026.', '2026-06-30'],
    ['We confirm the decision not to renew the contract beyond 31 March 2026.', '2026-03-31'],
    ['The Council intends to reduce the grant from 1 April 2026.', '2026-04-01'],
    ['We wrote to the Government on 1 December 2025. Your grant will end on 31 March 2026.', '2026-03-31'],
    [
      'Residents will get a letter about the bins on 15 January 2026. The grant to the club will end on 31 March 2026.',
      '2026-03-31',
    ],
    ['The call-in period expires on 20 January 2026. The grant will end on 31 March 2026.', '2026-03-31'],
    [
      'Please write to us by 19 December 2025 if you wish to appeal. The grant will end on 31 March 2026.',
      '2026-03-31',
    ],
    ['Staff will be given notice by the charity on 5 January 2026. The grant will end on 31 March 2026.', '2026-03-31'],
  ])('%s', (text, effective) => expect(changesIn(text)).toBe(`2025-12-08 to ${effective}`));
});

describe('a change told on another day', () => {
  it.each([
    [
      "The grants will end on 31 March 2026. Officers will write to each club by 19 December giving three months' notice.",
      '2025-12-19 to 2026-03-31',
    ],
    ['Letters will go out in the week of 5 January 2026; funding stops on 31 March 2026.', '2026-01-05 to 2026-03-31'],
    [
      'Notice letters will be issued on 5 January 2026. The contracts end on 31 March 2026.',
      '2026-01-05 to 2026-03-31',
    ],
    [
      'Providers will be given formal notice on 2 January 2026 that their contracts will end on 31 March 2026.',
      '2026-01-02 to 2026-03-31',
    ],
    [
      'All grant holders will receive written notice by 19 December 2025. Funding will cease on 31 March 2026.',
      '2025-12-19 to 2026-03-31',
    ],
    [
      'Each group will get a letter on 15 December 2025. The grant to each will be reduced by half from 1 April 2026.',
      '2025-12-15 to 2026-04-01',
    ],
    [
      'Notice will be served on the provider on 5 January 2026 and the service will end on 5 April 2026.',
      '2026-01-05 to 2026-04-05',
    ],
    [
      'We wrote to all four charities on 1 December 2025 to say that their funding will end on 31 March 2026.',
      '2025-12-01 to 2026-03-31',
    ],
    [
      'Cabinet decides on 14 January 2026. If it agrees, notice will be given the next day and the grants will end on 30 April 2026.',
      '2026-01-15 to 2026-04-30',
    ],
    [
      "If Cabinet agrees on 14 January 2026, three months' notice will be given and the grant will end on 30 April 2026.",
      '2026-01-14 to 2026-04-30',
    ],
    [
      'Notice will be given straight after the Cabinet meeting on 14 January 2026. Funding will end on 31 March 2026.',
      '2026-01-14 to 2026-03-31',
    ],
    [
      'Following the decision on 20 January 2026 notice will be issued to providers. The contracts will come to an end on 31 March 2026.',
      '2026-01-20 to 2026-03-31',
    ],
  ])('%s', (text, days) => expect(changesIn(text)).toBe(days));

  it('told after the committee has met, in one of its recommendations', () =>
    expect(
      changesIn(
        "That the Committee: (a) agrees that the grants, which come to £71,500 in all, should end on 31 March 2026; (b) asks the Director to write to each club by Friday 19 December 2025, giving three months' notice.",
        '12 November 2025',
      ),
    ).toBe('2025-12-19 to 2026-03-31'));

  it('says what was assumed where notice is counted from the day after a decision', () => {
    const text =
      'Cabinet decides on 14 January 2026. If it agrees, notice will be given the next day and the grants will end on 30 April 2026.';
    const { changes } = extract(readText(text, { markdown: true }), {
      today: '2025-12-10',
      complete: true,
      corrections: { kinds: ['change'] },
    });
    expect(changes[0]?.announced?.assumed).toHaveLength(1);
  });
});

describe('no change', () => {
  it.each([
    'The final payment of your grant will be made on 2 January 2026.',
    'No grants will be paid for work done after 31 March 2026, so please plan for that.',
    'If you break the terms your grant may be withdrawn from 1 January 2026.',
    'There is no funding for travel after 31 March 2026.',
    'Grants to schools are not cut; the book fund is topped up from 1 April 2026.',
    'Officers will write to residents by 19 December about the bins.',
    'The library closes on 24 December 2025 for Christmas.',
    'The consultation ends on 31 January 2026.',
    'The lease on the hall ends on 31 March 2026.',
    'The Director will write to applicants by 19 December 2025 with the results.',
    'Applications to the fund close on 31 January 2026.',
    'The final payment of council tax is due on 1 January 2026.',
    "The Chair's term of office ends on 31 March 2026.",
    'Referrals after 5pm on 20 December 2025 will be dealt with in January.',
    'Your grant will be reviewed after 31 March 2026.',
    'The grant will go on after 31 March 2026.',
  ])('%s', (text) => expect(changesIn(text)).toBe(''));
});

describe('in officers’ own words', () => {
  it.each([
    ['Your grant of £30,000 a year will fall to £20,000 from 1 April 2026.', '2025-12-08 to 2026-04-01'],
    ['The Council will continue to pay the grant until 30 June 2026, when it will end.', '2025-12-08 to 2026-06-30'],
    ['The contract will be allowed to lapse on 31 March 2026.', '2025-12-08 to 2026-03-31'],
    ['We are giving you notice that we shall not renew the agreement on 1 April 2026.', '2025-12-08 to 2026-04-01'],
    ['Cabinet agreed on 3 December 2025 that the grant would stop on 31 March 2026.', '2025-12-08 to 2026-03-31'],
    [
      'Trustees were told by telephone on 4 December 2025. The grant will stop on 31 March 2026.',
      '2025-12-04 to 2026-03-31',
    ],
    [
      'Formal notice dated 1 December 2025 has been sent to the six groups. Their grants will end on 28 February 2026.',
      '2025-12-01 to 2026-02-28',
    ],
  ])('%s', (text, days) => expect(changesIn(text)).toBe(days));
});

describe('the day that stands apart from the words that end it', () => {
  it.each([
    [
      'The Board decided on 26 November that the grant for the club should come to an end. The final day will be 28 February 2026.',
      '2025-12-08 to 2026-02-28',
    ],
    [
      'You have been getting £900 a month. From Monday 2 February 2026 this will go down to £600.',
      '2025-12-08 to 2026-02-02',
    ],
    [
      'Your grant will be paid up to and including Friday 27 February 2026 and not beyond that date.',
      '2025-12-08 to 2026-02-27',
    ],
    [
      'Cabinet notes that the Director will write to each club on Monday 15 December 2025, and that the present level of grant will be paid until 31 March 2026.',
      '2025-12-15 to 2026-03-31',
    ],
    [
      'Cabinet is asked to: (a) agree to lower the play grants by a tenth with effect from 1 April 2026. If it does, the letters will be dated 19 December 2025.',
      '2025-12-19 to 2026-04-01',
    ],
    [
      '(b) brings to an end the peppercorn rent at Mill House, occupied by the Pop-In, on 31 January 2026.',
      '2025-12-08 to 2026-01-31',
    ],
  ])('%s', (text, days) => expect(changesIn(text)).toBe(days));

  it.each([
    'The consultation has begun. The final day will be 28 February 2026.',
    'The course fee is £90. From 2 February 2026 this will go down to £60.',
    'Your grant will be paid up to and including 27 February 2026 in three parts.',
    'Both of us must agree to end the meeting by 4pm on 2 February 2026.',
  ])('no change: %s', (text) => expect(changesIn(text)).toBe(''));
});
