import { expect, it } from 'vitest';
import { check } from '@/lib/check.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import { rules } from '@/rules/index.ts';

/** What is said of advance notice under a compact, for an invitation with ample time to bid. */
function saidOf(words: string, compact: string): readonly string[] {
  const asked = compacts.find(({ id }) => id === compact);
  if (!asked) throw new Error(`There is no ${compact}`);
  const text = `# Invitation to tender\n\nPublished 1 May 2025\n\nTenders must be returned by 30 June 2025.\n\n${words}`;
  const facts = extract(readText(text, { markdown: true }), {
    today: '2025-05-02',
    complete: true,
    corrections: { kinds: ['tender'] },
  });
  return check(facts, asked, rules, '2025-05-02')
    .filter(({ rule }) => rule === 'tender-timetable')
    .map(({ verdict }) => verdict);
}

it.each([
  'No prior information notice was published.',
  'This tender was not announced in advance.',
  'There was no planned procurement notice and no market engagement.',
])('falls short where notice in advance is promised: %s', (words) => {
  expect(saidOf(words, 'bristol-2012')).toContain('falls-short');
  expect(saidOf(words, 'dudley')).not.toContain('falls-short');
});

it.each([
  'No market engagement was undertaken.',
  'The Council may visit without prior notice.',
  'A planned procurement notice was published in March. No earlier notice was given.',
])('does not fall short: %s', (words) => expect(saidOf(words, 'bristol-2012')).not.toContain('falls-short'));
