import { describe, expect, it } from 'vitest';
import { paidIn } from '@/tests/funding-meaning.ts';

describe('money that waits until the work is done or shown to be paid for', () => {
  it.each([
    'Grants are normally paid when a scheme is complete.',
    '- claim form: grants are usually paid when an activity is finished.',
    'The award is released when all the work has been carried out.',
    'We will pay the grant once proof is sent in that the bills have been settled.',
    'The grant will be paid after you have shown us that every supplier has been paid.',
    'Payment will be made when receipts and bank statements are provided.',
    'No grant is paid until a project is completed.',
    'When your event has been delivered, we will pay the grant.',
  ])('%s', (text) => expect(paidIn(text)).toBe('arrears'));

  it.each([
    "We'll pay half when you accept and half when the last session is over.",
    'We pay half up front and the other half once the final workshops have been held.',
  ])('part of it first: %s', (text) => expect(paidIn(text)).toBe('mixed'));

  it.each([
    'No grant is paid once a project is completed.',
    'We will tell you by e-mail when the sessions have been held.',
    'Grants will not be paid where work has been completed before we decide.',
    'The grant will be paid once evidence is provided that planning permission has been granted.',
    'We will pay the grant once proof is given that your match funding has been paid in.',
    'Payment is made when the application form is complete.',
    'An end of grant form is due when a project is completed.',
    'Groups whose project is completed may apply for another grant.',
  ])('silent: %s', (text) => expect(paidIn(text)).toBeNull());
});
