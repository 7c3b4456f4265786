import { describe, expect, it } from 'vitest';
import { paidIn } from '@/tests/funding-meaning.ts';

describe('when instalments come, by the time that each is for', () => {
  it.each([
    [
      'The Council shall pay the Sum in four equal instalments on 1 April, 1 July, 1 October and 1 January, each in respect of the three months which follow.',
      'advance',
    ],
    ['The grant is paid in two instalments, each for the six months that follow it.', 'advance'],
    ['Instalments are paid on 1 April and 1 October, each on account of the half-year then beginning.', 'advance'],
    [
      'The grant is paid by eight equal instalments, each on the first Working Day of the quarter to which it relates.',
      'advance',
    ],
    [
      'The Grant shall be paid in six instalments, each falling due on the first working day of the quarter it is for.',
      'advance',
    ],
    [
      'The money arrives in two halves every year, in April and October, to cover the six months that follow.',
      'advance',
    ],
    ['Payments are made each quarter, each in respect of the three months just ended.', 'arrears'],
    [
      'The grant is paid in four instalments, each on the last Working Day of the quarter to which it relates.',
      'arrears',
    ],
    ['You bill us at the end of each quarter for what you have done, and we pay within 30 days.', 'arrears'],
    ['Payment is made for sessions held in the month before.', 'arrears'],
    ['You will bill the Council each month for the visits made.', 'arrears'],
    [
      'We pay in four parts, in July, October, January and April, on receipt of a claim for the quarter just finished.',
      'arrears',
    ],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));

  it.each([
    'Each report is in respect of the three months which follow.',
    'Training is held on the first Working Day of the quarter to which it relates.',
    'Staff are paid for the three months which follow.',
    'The grant is for activity carried out between 1 October 2025 and 30 September 2027.',
  ])('silent: %s', (text) => expect(paidIn(text)).toBeNull());
});

describe('some first, and the rest by claim', () => {
  it.each([
    [
      'We will send £12,500 to you in the first week of May so that you can start. From August 2025 the rest will be paid each quarter once we have had your claim for what was spent.',
      'mixed',
    ],
    [
      'We will pay £3,000 at the start so that you can buy equipment. The rest is paid each quarter against your claims.',
      'mixed',
    ],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));
});

describe("another fund's payments, or an earlier year's", () => {
  it.each([
    [
      'You bill us at the end of each quarter. The Summer Small Grants Fund gives up to £500. It is paid up front.',
      'arrears',
    ],
    ['Payment is in arrears. You may remember that in 2023/24 the Fund was paid in advance.', 'arrears'],
    [
      'Claims are paid in arrears. Strategic Partner agreements, which are paid quarterly in advance, are for larger organisations.',
      'arrears',
    ],
    ['Grants are paid quarterly in advance. In 2019/20 they were paid in arrears.', 'advance'],
    ['The Small Grants Fund is paid up front.', 'advance'],
    ['Your grant was awarded on 4 May and is paid in advance.', 'advance'],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));
});

describe('an instalment that waits for a report', () => {
  it.each([
    [
      'The grant is paid in eight equal instalments, quarterly in advance. The Council may hold back the third and any later instalment until the report then due has been received.',
      'advance',
    ],
    [
      'The grant is paid in advance each quarter. An instalment may be withheld until an overdue report has been received.',
      'advance',
    ],
    ['Half is paid at the start and the other half is held back until the report has been received.', 'mixed'],
    ['The grant is paid in advance. We keep the last tenth until we have had your final report.', 'mixed'],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));
});

describe('payment in other words', () => {
  it.each([
    ['We pay in four parts, in May, August, November and February, for what you have by then spent.', 'arrears'],
    ['No money is handed over until receipts have been seen.', 'arrears'],
    ['You will be asked to lay out the money yourselves and send us the bills.', 'arrears'],
    ['We are unable to advance funds; claims should be made after you have paid for the work.', 'arrears'],
    [
      'The Board pays within 30 days of an invoice. The offer for winter 2023/24, which paid half at the outset, is no guide.',
      'arrears',
    ],
    ['We pay against claims each quarter. Some groups would prefer to have money at the outset.', 'arrears'],
    ['The money will be with you before the project starts.', 'advance'],
    ['Each instalment is released ahead of the period to which it relates.', 'advance'],
    ['Payment is by equal instalments on 1 April and 1 October, each for the coming half-year.', 'advance'],
    ['The grant is paid in advance. Show us any press release two working days in advance.', 'advance'],
    [
      '# When you get it\n\nSixty per cent in the first week, before you have spent anything. The other forty comes once we have had the interim report.',
      'mixed',
    ],
    ['75% on acceptance, 25% on completion.', 'mixed'],
    [
      'Four-fifths will be in your account within a week of our receiving the slip. We keep back the other fifth until you have sent us the closing form.',
      'mixed',
    ],
    [
      'Invoices are paid monthly in arrears. A provider with an income under £500,000 may ask for the first quarter in advance.',
      'mixed',
    ],
    ['Payment is quarterly in arrears. Small charities can ask for the first payment up front.', 'mixed'],
    [
      'Payment is quarterly in arrears. A supplier whose turnover is below £100,000 may request the first quarter in advance; each request is considered on its merits.',
      'arrears',
    ],
    ['Invoices are paid monthly in arrears. No small provider may ask for payment in advance.', 'arrears'],
    ['70% of the price is paid quarterly in advance. The remaining 30% is paid only if the targets are met.', 'mixed'],
    [
      'Seventy per cent of the price is paid in twelve instalments, each at the end of the month. The remaining thirty per cent is paid only if fewer than 11% go back into hospital.',
      'arrears',
    ],
    [
      'Grants are paid against a quarterly claim. Any group with an income under £90,000 may be paid at the start of each quarter instead.',
      'mixed',
    ],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));

  it.each([
    'Our own allocation from the Ministry is paid in arrears.',
    'Please show us the leaflet three days in advance.',
    'The Forum shall let the manager see it, not less than two working days in advance, and take account of comments.',
  ])('silent: %s', (text) => expect(paidIn(text)).toBeNull());
});
