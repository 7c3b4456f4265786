import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const cut = 'That support for the community buses be withdrawn from 1 December 2025.';
/** The day on which those who lose by it could first be told, by a page of these lines. */
const toldOn = (...lines: string[]) =>
  extract(readText(lines.join('\n\n'), { markdown: true }), {
    today: '2025-09-20',
    complete: true,
    corrections: { kinds: ['change'] },
  }).changes.map(({ announced }) => announced?.value ?? null);

describe('a page of what was decided on one matter', () => {
  it.each([
    ['Issue - decisions - Community buses', '17/09/2025 - Community buses: savings'],
    ['Issue history - decisions - Community buses', '17/09/2025 – Support for community buses'],
    ['# Issue - decisions', 'Community buses', '17 September 2025 - Community Buses - Budget 2025/26'],
    ['Decision - Community buses', '17/09/2025 - Withdrawal of support'],
    ['Issue: decisions', '17.09.2025 - Supported services'],
  ])('is of the day over the decision: %s', (...lines) => expect(toldOn(...lines, cut)).toEqual(['2025-09-17']));

  it.each([
    ['Community buses', '17/09/2025 - Community buses: savings'],
    ['Issue - decisions - Community buses', '17/09/2025 - Drop-in at the library'],
    ['Issue - decisions - Community buses', '17/09/2025 - Cabinet meets'],
    ['Issue - decisions - Community buses', '17/09/2025 to 30/09/2025'],
    ['Issue - decisions - Community buses', '17/09/2025 - Community buses', '11/06/2025 - Community buses: review'],
  ])('is of no day: %s, %s', (...lines) => expect(toldOn(...lines, cut)).toEqual([null]));
});
