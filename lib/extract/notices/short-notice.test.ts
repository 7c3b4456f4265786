import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('work done at short notice, which ends nothing', () => {
  it.each([
    'Staff may also have to help the night team at short notice should there be room to do so.',
    'The provider may be asked to cover sessions at short notice and should be able to do so.',
    'The contractor may need to attend at short notice, and shall do so without extra charge under the contract.',
    'The service must be able to scale up at short notice, and may have to stop other sessions to do so.',
    'Referrals may be made at short notice and the provider may end a placement early.',
    'The contract may require staff to work at weekends at short notice, and shifts may end late.',
  ])('silent: %s', (text) => expect(noticesIn(text)).toBe(''));

  it.each([
    ['The Council may end the grant. It may do so at short notice.', 'either P0D'],
    ['The Council may reduce the funding and may do so without notice.', 'funder P0D'],
    ['The Council may reduce the support it pays for at short notice.', 'funder P0D'],
    ['Support may be ended at short notice.', 'funder P0D'],
    ['We may have to ask you to stop the service at short notice.', 'funder P0D'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('what a portal sends to bidders, which can be stopped at any time', () => {
  it.each([
    'You may opt in at any time before the contract is awarded, if you opted out at first.',
    'Bidders can opt out of messages about this contract at any time.',
    'You can unsubscribe at any time to end the alerts that we send about contracts by e-mail.',
  ])('silent: %s', (text) => expect(noticesIn(text)).toBe(''));

  it.each([
    ['Either party may opt out of the agreement at any time.', 'either P0D'],
    ['The Council may opt out of the contract without notice.', 'funder P0D'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});
