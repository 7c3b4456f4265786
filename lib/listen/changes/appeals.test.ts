import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { secondLooks } from '@/lib/listen/changes/appeals.ts';
import { listen } from '@/lib/listen/listen.ts';
import { readText } from '@/lib/read/text.ts';
import { noLookAgain } from '@/lib/vocabulary/changes/reasons-and-appeal.ts';

const looksIn = (text: string) => {
  const facts = extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['change'] },
  });
  const { appeals, beforehand } = secondLooks((pattern) => listen(facts, pattern), []);
  return appeals.length ? 'appeal' : beforehand.length ? 'beforehand' : 'none';
};

describe('a second look at a decision', () => {
  it.each([
    'Each club may make written representations before a decision is taken.',
    'Organisations will have the opportunity to put their case before Cabinet decides.',
    'You have three weeks to submit a representation, to inform the final decision.',
    'Providers were invited to present their case before members considered the report.',
    'Groups are able to make their case until a decision is made in June.',
    'The association may make representations ahead of any decision to withdraw the grant.',
  ])('comes too early in: %s', (text) => expect(looksIn(text)).toBe('beforehand'));

  it.each([
    'You may appeal against the decision before it takes effect.',
    'You may make representations within 21 days of this letter.',
    'You can ask for the decision to be reviewed by the Director.',
    'Before the decision is carried out you may ask the Panel to look at it again.',
    'You have the right to put your case to the Chief Executive.',
    'If you wish to appeal, write to the Grants Panel before the committee meets in June.',
    'The decision will be reviewed by a panel if you ask.',
  ])('is an appeal in: %s', (text) => expect(looksIn(text)).toBe('appeal'));

  it.each([
    'All grants will be reviewed over the next year.',
    'These arrangements will be fully reviewed in the autumn.',
    'The services would then be reviewed together.',
  ])('is not the own review of those who give: %s', (text) => expect(looksIn(text)).toBe('none'));
});

describe('a decision that is not looked at again', () => {
  it.each(['The decision cannot be changed.', 'What was decided will never be reversed or reopened.'])('%s', (text) =>
    expect(noLookAgain.test(text)).toBe(true),
  );

  it.each([
    'The grant would never be changed until the panel had reported.',
    'The sum cannot be altered before the review is over.',
    'The terms cannot be changed while you appeal.',
  ])('but not: %s', (text) => expect(noLookAgain.test(text)).toBe(false));
});
