import { describe, expect, it } from 'vitest';
import { paidIn } from '@/tests/funding-meaning.ts';

describe('what is to be asked for in advance, which is not paid so', () => {
  it.each([
    'Please apply well in advance of your event, as grants are paid once a quarter.',
    'Applications for funding should be made well in advance of the date on which it starts.',
    'You should apply for funding in advance of the start of your project.',
    'Requests for funding need to be in well in advance.',
    'Forms for the grant must be returned in advance.',
    'Other funding should be secured in advance of the start of works.',
    'Plan in advance: a grant can take three months to come through.',
  ])('silent: %s', (text) => expect(paidIn(text)).toBeNull());

  it.each([
    ['Apply early: the money is paid in advance each quarter.', 'advance'],
    ['Apply well in advance. The grant is paid in advance each quarter.', 'advance'],
    ['Successful applicants receive the funding in advance.', 'advance'],
    ['You can apply for the grant to be paid in advance.', 'mixed'],
    ['You may apply for up to half of the grant in advance.', 'mixed'],
    ['Grants are paid in advance of need to groups that apply for them.', 'mixed'],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));
});
