import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { undecidedIn, wishedEarlyIn } from '@/lib/listen/funding/payment-doubts.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (text: string) =>
  extract(readText(text, { markdown: !/^[0-9]/.test(text) }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
const paymentsIn = (text: string) =>
  factsOf(text)
    .payments.map(({ value }) => value)
    .join(', ');

describe('the group’s own money goes first', () => {
  it.each([
    'Groups have to pre-finance the work.',
    'The Provider shall bear the cost of each stage until it is reimbursed.',
    'Your club will have to find the cost of the coach until our payment comes through.',
    'Have you enough money in hand to keep the project going until we pay?',
    'Please make sure that you have enough cash to meet the bills until the grant arrives.',
    'Spend from your own reserves in the first instance and send us the bills.',
    'You buy the kit and get the money back from us.',
  ])('%s', (text) => expect(paymentsIn(text)).toBe(text.endsWith('?') ? '' : 'arrears'));

  it.each([
    'We do not expect small groups to bankroll the Council.',
    'No group will be asked to dip into its own reserves until the money comes.',
  ])('not so: %s', (text) => expect(paymentsIn(text)).toBe('advance'));

  it.each([
    'The Council will meet the cost of repairs until the insurer pays.',
    'Volunteers should not have to meet the cost of fares.',
    'Our members front the campaign against litter.',
  ])('silent: %s', (text) => expect(paymentsIn(text)).toBe(''));
});

describe('nothing until the work is done', () => {
  it.each([
    'Nothing shall be released until the outputs have been certified.',
    'No instalment will be paid before the costs have been defrayed.',
    'No fee is due until the sessions have been delivered and accepted.',
    'Tranches are released once officers have seen your ledger and vouchers for what was spent.',
    'Invoices shall not be raised until the month of service is over.',
    'The grant is paid upon validation of actual spend.',
    'Money reaches you some weeks after each quarter closes.',
    'Fees are based on attendance in the previous month and remitted within 14 days.',
    'Payment is contingent upon verified delivery.',
    'Our standing orders forbid payment ahead of need.',
    'We are unable to pay early.',
  ])('%s', (text) => expect(paymentsIn(text)).toBe('arrears'));

  it.each([
    'Nothing can be paid until you have signed the agreement.',
    'No payment will be made before your insurance has been checked.',
    'No money can be released until match funding is in place.',
    'The Recipient shall not pay a supplier before the goods have been delivered.',
    'The café refunds deposits after every event.',
    'Questions may not be submitted until the briefing is over, and the grant is £500.',
    'Up to last spring we paid you in arrears.',
    'In the last round we paid on receipts.',
    'The National Lottery pays some grants in arrears.',
    'The Repairs Scheme, run by another department, refunds bills after the event.',
  ])('silent: %s', (text) => expect(paymentsIn(text)).toBe(''));
});

describe('a question and its answer', () => {
  it.each([
    ['Can we have part of the grant up front? Sadly not.', 'arrears'],
    ['Could some of the money come early? Sorry, no.', 'arrears'],
    ['Do you make advance payments? Yes.', 'advance'],
    ['Do you make advance payments? Yes, but only in some cases.', 'on-request'],
    ['Must we find the money ourselves first? No, never.', 'advance'],
    ['How long do we wait for our money? Not at all: you have it before you start.', 'advance'],
    ['When do you pay? Afterwards.', 'arrears'],
    ['When will the money come? Straight away.', 'advance'],
  ])('%s', (text, timings) => expect(paymentsIn(text)).toBe(timings));

  it.each(['Do we pay for the hall up front? No.', 'Can we apply early for the grant? No.'])('silent: %s', (text) =>
    expect(paymentsIn(text)).toBe(''),
  );
});

describe('neither promised nor settled', () => {
  it.each([
    'We aim to pay each instalment before you need it.',
    'We will do our best to release the money early.',
    'Payment will be made at the start of the year where possible.',
  ])('wished: %s', (text) => expect(wishedEarlyIn(factsOf(text))).toHaveLength(1));

  it.each([
    'The payment schedule has still to be agreed.',
    'How and when the grant is paid will be settled with each group.',
    'The dates of the instalments have not yet been decided.',
  ])('undecided: %s', (text) => expect(undecidedIn(factsOf(text))).toHaveLength(1));

  it.each(['Payments are made on the first day of each quarter.', 'The date of the meeting has yet to be decided.'])(
    'neither: %s',
    (text) => expect([...wishedEarlyIn(factsOf(text)), ...undecidedIn(factsOf(text))]).toHaveLength(0),
  );
});
