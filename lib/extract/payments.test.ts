import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { timingOf } from '@/lib/extract/payments.ts';
import type { PaymentSaid, Said } from '@/lib/facts.ts';
import { readText } from '@/lib/read/text.ts';

const paymentsIn = (text: string) =>
  extract(readText(text, { markdown: !/^[0-9]/.test(text) }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  })
    .payments.map(({ value }) => value)
    .join(', ');

describe('in advance to some', () => {
  it.each([
    [
      "We pay grants quarterly in arrears. An organisation with less than three months' reserves may ask for the first two quarters of each year to be paid in advance, and we'll normally agree.",
      'arrears, where-needed',
    ],
    ['Grants are paid in arrears, but advance payment can be made on request.', 'arrears, where-needed'],
    [
      'Payment is in arrears; small groups may be paid in advance where cash flow requires it.',
      'arrears, where-needed',
    ],
    ['If paying up front would help your cash flow, please ask.', 'on-request'],
    ['Advance payments can be arranged for small organisations.', 'where-needed'],
    ['The Council will consider requests for payment in advance.', 'on-request'],
    ['Claims are paid in arrears. If this causes you difficulty, talk to us about an advance.', 'arrears, on-request'],
    ['In exceptional circumstances the grant may be paid in advance.', 'where-needed'],
    ['Payment in advance is available to groups with an income below £50,000.', 'where-needed'],
    ['Where the Recipient can show a need, up to 25% of the Grant may be advanced before expenditure.', 'where-needed'],
    ['Grants are paid retrospectively unless you need the money up front.', 'arrears, where-needed'],
    ['The Provider may request payment in advance of the first quarter.', 'on-request'],
  ])('%s', (text, timings) => expect(paymentsIn(text)).toBe(timings));
});

describe('no advance to anybody, or something else asked for', () => {
  it.each([
    ['Requests for payment in advance will not be agreed.', 'arrears'],
    ['We cannot make advance payments.', 'arrears'],
    ['Advance payments are not available.', 'arrears'],
    ['No payment will be made in advance of need.', 'arrears'],
  ])('%s', (text, timings) => expect(paymentsIn(text)).toBe(timings));

  it.each([
    'You may ask for a room in advance.',
    'Please ask in advance if you need help with the form.',
    'Questions may be sent in advance of the briefing.',
    'The panel may ask for accounts in advance of an award.',
    'Expenses can be paid to volunteers in advance on request.',
  ])('silent: %s', (text) => expect(paymentsIn(text)).toBe(''));
});

describe('part before and part after', () => {
  it.each([
    ['We pay half up front and half on satisfactory monitoring.', 'mixed'],
    ['Half of the grant is paid at the start and half on receipt of a satisfactory progress report.', 'mixed'],
    ['75% will be paid on signing and 25% on receipt of your end of grant report.', 'mixed'],
    ['The grant will be paid in two parts: 50% in advance, 50% after your mid-year monitoring report.', 'mixed'],
    ['You will get 80% of the award straight away and the last 20% once we have your final report.', 'mixed'],
    [
      'An initial payment of 40% will be made on signature, with three further payments on evidence of milestones reached.',
      'mixed',
    ],
  ])('%s', (text, timings) => expect(paymentsIn(text)).toBe(timings));
});

describe('in advance', () => {
  it.each([
    ['Payment will be made quarterly in advance against an agreed profile.', 'advance'],
    ['The grant will be paid quarterly in advance, in line with the spending profile in Annex B.', 'advance'],
    ['The first instalment is paid on signing this agreement.', 'advance'],
    ['The first instalment will be paid within 14 days of both parties signing the agreement.', 'advance'],
    ['We will send the whole amount by BACS once you return the signed offer letter.', 'advance'],
    ['Payments are made six-monthly in advance, in April and October.', 'advance'],
    ['Grants are paid in full before your project begins.', 'advance'],
    ["We'll pay your grant as a lump sum at the start.", 'advance'],
    ['Instalments are released at the start of each quarter.', 'advance'],
    ['The whole award is paid as a single payment within 30 days of acceptance.', 'advance'],
  ])('%s', (text, timings) => expect(paymentsIn(text)).toBe(timings));

  it.each([
    'The Grant shall be paid in four equal instalments on 1 April, 1 July, 1 October and 1 January.',
    'Your grant of £6,000 will be paid in a single instalment in April 2025. The grant runs from 1 April 2025 to 31 March 2026.',
  ])('silent: %s', (text) => expect(paymentsIn(text)).toBe(''));
});

describe('after the money is spent', () => {
  it.each([
    ['Payment will be made on receipt of an invoice after each quarter.', 'arrears'],
    ['The Council will reimburse expenditure on production of receipts.', 'arrears'],
    ['We will refund what you have spent when you send in receipts.', 'arrears'],
    ['The Provider shall submit an invoice at the end of each month for services delivered.', 'arrears'],
    ['Payment is by results: the Provider is paid for each outcome achieved.', 'arrears'],
    ['Payments are made per session once delivered.', 'arrears'],
    ['40% of the price is paid by results.', 'mixed'],
    ['The price is paid on achievement of the outcomes in Schedule 4.', 'arrears'],
    ['Grant is paid on a claims basis.', 'arrears'],
    ['Grant is drawn down against evidence of actual spend.', 'arrears'],
    ["Each payment follows approval of the previous quarter's monitoring return.", 'arrears'],
    ['Payment is conditional on receipt of a satisfactory quarterly report.', 'arrears'],
    ['The Buyer pays undisputed invoices within 30 days.', 'arrears'],
    ['Invoices will be settled within 30 days.', 'arrears'],
    ['Money will be paid to you after the event has taken place.', 'arrears'],
    ['You buy the equipment and we pay you back.', 'arrears'],
  ])('%s', (text, timings) => expect(paymentsIn(text)).toBe(timings));
});

describe('other people’s money', () => {
  it.each([
    'The Recipient pays its rent quarterly in advance.',
    'Rent is payable quarterly in advance on the usual quarter days.',
    'VAT is payable in addition, on receipt of a VAT invoice.',
    'Members of the public pay fees in advance.',
    'A deposit of £50 is payable in advance by hirers.',
    'Deposits are refunded after the event.',
    'Staff are paid monthly in arrears.',
    'The charity pays its staff in arrears.',
    'Parents pay for sessions in advance.',
    'The Recipient shall pay its suppliers within 30 days of invoice.',
    'The Provider shall pay its sub-contractors within 30 days of receipt of a valid invoice.',
    'Travel expenses for attending the workshop will be reimbursed on production of receipts.',
    'The Council pays its energy bills in arrears.',
    'Business rates are payable in advance.',
    'Subscriptions are paid annually in advance.',
    'Housing benefit is paid four-weekly in arrears.',
    'Interest is payable on late payments after the due date.',
    'The grant must be repaid if it is not spent by the end of the period.',
    'Payment for the tickets is required in advance.',
  ])('silent: %s', (text) => expect(paymentsIn(text)).toBe(''));
});

describe('said in another clause', () => {
  it.each([
    [
      '4. Payment shall be made in accordance with clause 7.\n\n5. Reports.\n\n7. Quarterly in advance, on the first day of each quarter.',
      'advance',
    ],
    ['4. The Council shall pay the Grant as set out in Schedule 3.\n\nSCHEDULE 3\n\n1. Monthly in arrears.', 'arrears'],
    [
      '4. The Grant is payable under the Payment Terms in Schedule 3.\n\nSCHEDULE 3\n\n1. Half yearly, in advance.\n\n2. By BACS.',
      'advance',
    ],
    [
      '4. The Grant shall be paid in the manner described in paragraph 9.\n\n9. 9.1 Thirty days after a correct invoice.',
      'arrears',
    ],
    [
      '6.2 Payments will be made in line with Annex C.\n\nANNEX C\n\nEach quarter, after the monitoring return has been approved.',
      'arrears',
    ],
  ])('%s', (text, timings) => expect(paymentsIn(text)).toBe(timings));

  it.each([
    '4. Reports shall be sent in accordance with clause 7.\n\n7. Quarterly in arrears.',
    '4. Nothing shall be paid in breach of clause 7.\n\n7. Events are booked in advance.',
    '4. The Grant shall be used as set out in Schedule 3.\n\nSCHEDULE 3\n\n1. Sessions are advertised in advance.',
    '4. The Grant shall be paid as set out in Schedule 3.\n\nSCHEDULE 3\n\n1. The Recipient shall tell the Council in advance of any change.',
    '4. The Grant is paid as set out in Schedule 3 to the Act.\n\nSCHEDULE 3\n\n1. Monthly in arrears.',
  ])('silent: %s', (text) => expect(paymentsIn(text)).toBe(''));
});

describe('sums and parts of other things', () => {
  it.each([
    'Half of the places are filled in advance and half on the day.',
    'Half the funding for the building came from the lottery and half from donations.',
    'The report is in two parts: one in advance of the meeting, one after it.',
    '25% of the marks are for price and 75% for quality.',
    'The balance of members changed after the annual report.',
    'We monitor progress by results and not by activity.',
    'The council does not pay by results here and there are no deductions.',
    'The project was judged on its outcomes.',
    'The Provider shall report on completion of each milestone.',
    'Receipts must be kept for six years.',
    'The Council has a claims handling service.',
    'A grant may be awarded on the outcome of an interview.',
    'The Council pays small grants on a rolling programme.',
    'Awards are announced at the start of the year.',
    'The fund opens on the first day of April.',
    'You will hear immediately whether your grant has been awarded.',
    'If a grant is not spent we will ask for the money back straight away.',
    'Travel, and the cost of a sitter or a carer, will be refunded for those who come to the meeting.',
    'Parking at the workshop can be reimbursed.',
    'Previously you have claimed quarterly in arrears.',
  ])('silent: %s', (text) => expect(paymentsIn(text)).toBe(''));
});

describe('the one answer for a document', () => {
  const said = (...values: PaymentSaid[]): Said<PaymentSaid>[] =>
    values.map((value) => ({ value, start: 0, end: 0, assumed: [] }));

  it.each([
    [[], null],
    [['advance'], 'advance'],
    [['arrears'], 'arrears'],
    [['advance', 'arrears'], 'mixed'],
    [['mixed'], 'mixed'],
    [['arrears', 'where-needed'], 'mixed'],
    [['arrears', 'on-request'], 'arrears'],
    [['advance', 'on-request'], 'advance'],
    [['on-request'], 'mixed'],
  ] as const)('%j is %s', (values, timing) => expect(timingOf(said(...values))).toBe(timing));
});

describe('in officers’ own words', () => {
  it.each([
    [
      'You will receive your grant in two equal parts, in April and in October, each before you need to spend it.',
      'advance',
    ],
    ['We pay by BACS every quarter, on the first of April, July, October and January, three months ahead.', 'advance'],
    ['# When will I be paid?\n\nWithin ten days of sending back the form.', 'advance'],
    ['# Payment\n\nMonthly, on invoice.', 'arrears'],
    ['Grant claims must be made quarterly with copies of invoices; we aim to pay within 28 days.', 'arrears'],
    ['The contractor will be paid monthly for hours worked.', 'arrears'],
    ['You must spend the money before we can pay you.', 'arrears'],
    [
      'We pay 90% when the agreement is signed. The last 10% comes when we have approved your final report.',
      'advance, mixed',
    ],
    ['We do not pay in advance.', 'arrears'],
    ['We can pay you up front.', 'advance'],
    ['The Council pays on receipt of a quarterly invoice, in advance of each quarter.', 'advance'],
    [
      '# Paying you\n\nThe first half goes into your account in the week you return this letter, the second when your six-month report has been agreed.',
      'mixed',
    ],
    [
      '# How we pay\n\n- 70% when the grant starts\n- 30% when we have seen your end of year report',
      'advance, arrears',
    ],
    ['We make payments in advance wherever we can.', 'advance'],
    ['Payment will normally be made in arrears.', 'arrears'],
    [
      'We normally pay in arrears but recognise that small groups may not be able to manage this, so tell us if you need money up front.',
      'arrears, on-request',
    ],
    ['Groups without reserves can have their first payment early.', 'where-needed'],
    ['Organisations may draw down up to half of the grant before they spend it.', 'advance'],
    ['The Provider shall invoice the Council monthly in arrears and the Council shall pay within 30 days.', 'arrears'],
    [
      'The Provider shall invoice the Council quarterly in advance and the Council shall pay within 30 days of receipt of the invoice.',
      'advance',
    ],
    ['No part of the grant will be paid until the Council has received evidence of expenditure.', 'arrears'],
    ['Capital grants are paid when the work is finished and the invoices have been checked.', 'arrears'],
    ['Payment on account may be requested.', 'on-request'],
    ['The price will be paid as follows: 60% fixed, paid monthly in advance; 40% on results.', 'mixed'],
    ['Block payment, one twelfth each month in advance.', 'advance'],
    ['Payment is made for actual activity at the end of each month.', 'arrears'],
    ['Funds are released in tranches when milestones are met.', 'arrears'],
  ])('%s', (text, timings) => expect(paymentsIn(text)).toBe(timings));
});
