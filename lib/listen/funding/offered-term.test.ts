import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { isOffered } from '@/lib/listen/funding/offered-term.ts';
import { readText } from '@/lib/read/text.ts';

/** Whether a report that asks for views on a cut offers the term that is read in it. */
const offers = (words: string) => {
  const facts = extract(readText(`# Report on grants\n\nPublished 1 December 2025\n\n${words}`, { markdown: true }), {
    today: '2025-12-08',
    complete: true,
    corrections: { kinds: ['consultation', 'change'] },
  });
  return facts.term !== null && isOffered(facts, facts.term);
};

describe('the term that a proposal to cut offers', () => {
  it.each([
    'New awards will run for two years from 1 April 2026.',
    'The new grants will begin on 1 April 2026 and end on 31 March 2028.',
  ])('is one: %s', (words) => expect(offers(words)).toBe(true));

  it.each([
    '| Organisation | 2025/26 | Proposed 2026/27 |\n| --- | --- | --- |\n| Law Centre | £88,000 | £57,200 |\n\nNew grant levels take effect on 1 April 2026.',
    'The proposed grant for 2026/27 is £40,000, from 1 April 2026.',
    'The grants run from 1 April 2023 to 31 March 2026.',
    'A budget gap is forecast for 2026/27.',
  ])('is none: %s', (words) => expect(offers(words)).toBe(false));
});
