import { describe, expect, it } from 'vitest';
import { paidIn } from '@/tests/funding-meaning.ts';

describe('how it is paid, without the words "advance" and "arrears"', () => {
  it.each([
    ['# Getting paid\n\nHalf each May and half each November, before you have to spend it.', 'advance'],
    [
      'Each instalment comes before your bills do, so that nobody waits: the money comes before the bills do.',
      'advance',
    ],
    ['No need to spend your own money first. We pay at the start.', 'advance'],
    [
      '6.1 Payment. On the first working day of each month, for that month. No part of the price depends on results.',
      'advance',
    ],
    ['We pay every four weeks, after the lunches have been delivered, on the strength of your invoice.', 'arrears'],
    ['Once the work of each quarter has been done, send us your receipts and we will pay you.', 'arrears'],
    ['The Provider invoices at the close of each month for care delivered in that month.', 'arrears'],
    ['Payment shall be made monthly for services provided in the preceding month.', 'arrears'],
    ['Nothing is paid before the session has been held.', 'arrears'],
    ['We pay on the twentieth of each month for the month before.', 'arrears'],
    ['You will be paid four weeks behind.', 'arrears'],
    ['The money is drawn down quarterly, on acceptance of a statement of what you spent.', 'arrears'],
    ['You’ll get 50% on day one. The rest comes once you have shown us how the first half went.', 'mixed'],
    ['We pay the set-up cost in advance and the running costs in arrears.', 'mixed'],
    ['A quarter up front, with three further payments as each quarter’s report is agreed.', 'mixed'],
    [
      '# 5. Payment\n\n5.1 The sum due for the first quarter shall be paid within ten working days of the Start Date, before any expenditure has been incurred.\n\n5.2 After that the Council shall pay at the close of each quarter, on receipt of a statement of what has actually been spent.',
      'mixed',
    ],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));

  it.each([
    'Those contracts are paid monthly, after the event.',
    'Your current contract with the Ministry is paid monthly, after the event.',
    'Hall hire is paid for in advance.',
    'If you cancel, deposits are refunded.',
    'You cannot use the grant for costs already met.',
    'Until last year the fund paid after the event.',
  ])('silent: %s', (text) => expect(paidIn(text)).toBe(null));
});
