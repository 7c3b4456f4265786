import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { underWhy } from '@/lib/listen/changes/under-why.ts';
import { readText } from '@/lib/read/text.ts';
import { cause } from '@/lib/vocabulary/changes/reasons-and-appeal.ts';

const why = (label: string) => {
  const text = `That the grants be ended.\n\n${label}\n\n1. To respond to the financial position of the Council.`;
  return underWhy(extract(readText(text, { markdown: false }), { today: '2026-01-20', complete: true })).length;
};

describe('a line over the reasons', () => {
  it.each([
    'Reasons for decision',
    'REASONS FOR DECISIONS',
    'Reasons for the decision:',
    'Reason for recommendations:',
    'Why we are doing this',
    'Reasons for Cabinet decision',
  ])('%s', (label) => expect(why(label)).toBe(1));

  it.each(['Reasons for refusal of planning', 'Reason key', 'Reasons for complaints', 'Alternative options'])(
    'is not: %s',
    (label) => expect(why(label)).toBe(0),
  );
});

describe('a cause', () => {
  it.each([
    'That funding is ceased, on the basis that the scheme has not found other money.',
    'That the grant end on the grounds that the service is not a priority.',
    'That support be withdrawn in order to bring spending in line with the budget.',
    'The grant ends as a result of the fall in our settlement.',
    'In order to balance the budget the subsidy will stop.',
  ])('%s', (words) => expect(cause.test(words)).toBe(true));

  it.each([
    '4. If anybody is in hardship as a result of these decisions, officers will help.',
    'Should groups close as a result of this, the Council will tell the Trust.',
    'Please write in order to appeal.',
    'Grants are paid on a monthly basis.',
    'On the basis of this work a new scheme is proposed.',
  ])('is not: %s', (words) => expect(cause.test(words)).toBe(false));
});
