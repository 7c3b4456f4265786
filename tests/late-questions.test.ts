import { expect, it } from 'vitest';
import { check } from '@/lib/check.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import { rules } from '@/rules/index.ts';

const dudley = compacts.find(({ id }) => id === 'dudley');

/** What is asked about the notice in a letter of 14 February, which is 45 days; three months of it run to 14 May. */
function askedOn(today: string): string | undefined {
  if (!dudley) throw new Error('There is no dudley');
  const letter =
    '14 February 2025\n\nDear trustees\n\nWe have decided to end your core grant. Your funding will end on 31 March 2025.';
  const facts = extract(readText(letter, { markdown: false }), { today, complete: true });
  return check(facts, dudley, rules, today).find(({ rule }) => rule === 'notice-period')?.question;
}

it('asks for a change to be put back while the day it should have waited for is to come', () =>
  expect(askedOn('2025-05-14')).toContain('Could the change be put back to 14 May 2025 or later?'));

it('asks for the time to be made good once that day is gone', () => {
  const asked = askedOn('2025-05-15');
  expect(asked).toContain('the time up to 14 May 2025 can still be made good');
  expect(asked).not.toContain('put back');
});
