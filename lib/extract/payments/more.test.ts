import { describe, expect, it } from 'vitest';
import { paidIn } from '@/tests/funding-meaning.ts';

describe('when money comes, in plain words', () => {
  it.each([
    [
      'Payment is in three equal parts: on starting, at the end of June, and when the final report has come in.',
      'mixed',
    ],
    ['Payment is in two halves: one on signing and one when the report has been received.', 'mixed'],
    ['The grant is paid in two instalments, half on starting and half when you have reported.', 'mixed'],
    [
      'When are we paid? Sixty per cent reaches you in the first week of July, before the clubs begin. The rest follows in September.',
      'mixed',
    ],
    ['75% of the grant will be paid within 10 working days of our receiving the signed acceptance.', 'advance'],
    ['No payment is made on signing; the whole is paid when the report has been received.', 'arrears'],
    ['The award is paid in four instalments, at the start of each quarter.', 'advance'],
    ['We pay in two instalments, at the start of April and at the end of September.', 'advance'],
    ['A report is due at the start and on completion. The grant is paid monthly in arrears.', 'arrears'],
    ['We pay three months at a time, at the front of each quarter.', 'advance'],
    [
      '# How you will be paid\n\nMoney goes out on the first Tuesday of April and October to cover the six months ahead.',
      'advance',
    ],
    ['There will be two payments. The first, for April to September, is made in the week of 7 April.', 'advance'],
    ['Instalments are paid prior to the start of each quarter.', 'advance'],
    ["We send each quarter's money on its first day.", 'advance'],
    ["The half-year's instalment arrives on the opening working day.", 'advance'],
    ['Instalments fall due in May and in November, so that the charity is in funds before it spends.', 'advance'],
    ['Invoices are to be sent in the first week of each month for services delivered in the month before.', 'arrears'],
    ['Instalments are paid so that the group is never out of pocket.', 'advance'],
    ['Money for the visit may be had so that volunteers are not left waiting.', null],
    ['The Provider must have consent in hand before it commits money.', null],
    ['The grant is paid as a lump sum at the commencement of each financial year.', 'advance'],
    ['We release the grant quarterly, ahead of need.', 'advance'],
    ["70% is paid at the start and 30% when we've had your final report.", 'mixed'],
    ['We pay 70 per cent up front. The remaining 30 per cent follows when the work is finished.', 'mixed'],
    [
      "There is a float of half a quarter's grant at the start. After that you are paid for what you have spent.",
      'mixed',
    ],
    ['Half the sum is paid on the start date; the other half is paid at the very end.', 'mixed'],
    [
      'You claim each month for what you have spent. Some ask whether we can pay a float at the beginning. We cannot.',
      'arrears',
    ],
    ['Grant money is paid to you only after it has been spent.', 'arrears'],
    ['A group must be able to meet costs from its own funds before claiming them from us.', 'arrears'],
    ['Retrospective claims only.', 'arrears'],
    ['The Trust will pay the charity for each bed night after it has occurred.', 'arrears'],
    ['Providers are paid once activity has been validated.', 'arrears'],
    ['Our system will not let us pay for things that haven’t happened yet.', 'arrears'],
    ['Prepayment is not available under this grant.', 'arrears'],
    ['We are unable to make advances of grant.', 'arrears'],
    ['No claim will be admitted before the month to which it relates has ended.', 'arrears'],
    ['Members agreed that the grant be paid once the work had been inspected.', 'arrears'],
    ['Nothing is paid at the outset.', 'arrears'],
    ['The grant is paid in arrears, but a small charity may ask for a month’s float.', 'mixed'],
    ['The grant is paid up front each quarter, and cannot be cut without notice.', 'advance'],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));

  it.each([
    'Applications for the grant are considered at the front of each quarter.',
    'Half of the awards go to new groups, and the rest to those we have funded before.',
    '70% of the grant is for wages and 30% for rent.',
    'Quarterly reports are for the three months ahead.',
    'If the Circle wishes to give up the grant it should write to us at least eight weeks in advance.',
    'Retrospective claims will not be paid.',
    'Tenants in arrears can get help from the grant.',
    'The Provider shall settle its subcontractors’ invoices no later than 30 days after the work is done.',
    'The Council may hold back an instalment if a report is late, and shall release it on receipt of the report.',
    'Once you have run the pilot we will meet to talk about the grant.',
  ])('%s', (text) => expect(paidIn(text)).toBeNull());
});
