import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('notice in few words, and with a reason by way of example', () => {
  it.each([
    [
      'We can bring the grant to an end on 14 days’ notice by e-mail, for instance if a library has to shut.',
      'funder P14D',
    ],
    ['The Council may end the grant on one month’s notice, for example where its budget is cut.', 'funder P1M'],
    ['If our budget is cut for reasons beyond our control we may end the grant on four weeks’ notice.', 'funder P4W'],
    ['As well as for misuse, the Council can stop the grant by giving you four weeks’ notice.', 'funder P4W'],
    ['The agreement that you will sign provides for four weeks’ notice on each side.', 'either P4W'],
    [
      'There is a no-fault break, exercisable by both the Council and the Provider on eight weeks’ notice.',
      'either P8W',
    ],
    ['# Ending early\n\nUs: 14 days. You: 3 months.', 'funder P14D, recipient P3M'],
    ['The Council may determine the contract for convenience upon thirty days.', 'funder P30D'],
    ['Termination for convenience (Council) 60 days', 'funder P60D'],
    ['Nothing in these conditions obliges the Trust to give any notice before ceasing payments.', 'funder P0D'],
    ['If the Household Support money behind it stops, ours stops the same day.', 'funder P0D'],
    ['This contract is terminable at will.', 'either P0D'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));

  it.each([
    'For example, the Council may end a grant on four weeks’ notice.',
    'A grant might, for instance, be ended on four weeks’ notice.',
    'Nothing in this agreement allows the Council to reduce the grant without notice.',
    'The Council may not end the grant without notice.',
    'At no time may the Council withdraw the award without notice.',
    'If your club closes and the money stops, we stop paying that day.',
    'When the funding period ends, the grant stops the same day.',
    '# Complaints\n\nUs: 14 days. You: 3 months.',
    'The Council may end the contract on 30 June.',
    'The Council may require the Provider to reduce its prices on 14 days.',
    'During it either side may end the employment on one week’s notice.',
    'If this lasts for more than 30 days because of events outside its control either party may end the agreement on 14 days’ notice.',
  ])('none: %s', (text) => expect(noticesIn(text)).toBe(''));

  it.each([
    'Persistent failure: after two default notices in a quarter the Council may terminate the contract on 14 days’ notice.',
    'After three written warnings for poor work the Council may terminate the contract on 14 days’ notice.',
  ])('for cause: %s', (text) => expect(noticesIn(text)).toContain('cause'));
});
