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

describe('a report or record that says when notice will be given', () => {
  it.each([
    "Subject to Cabinet's decision, formal notice of the ending of the grants, and of the reduction for Shopmobility, will be given to each chair by letter on Wednesday 24 September 2025.",
    'That a letter giving the Project notice to that effect be sent on Wednesday 24 September 2025.',
    'Formal notice to the trustees will be served on 24 September 2025.',
    'Letters to the clubs, with the reasons, will be posted on 24 September 2025.',
  ])('is of that day: %s', (line) => {
    expect(toldOn('# Report to Cabinet', 'Published 10 September 2025', cut, line)).toEqual(['2025-09-24']);
  });

  it.each([
    'Notice of the meeting, with its agenda, will be given to residents on 24 September 2025.',
    'The draft of the letters will be discussed on 24 September 2025.',
  ])('is not of another: %s', (line) => {
    expect(toldOn('# Report to Cabinet', 'Published 10 September 2025', cut, line)).not.toEqual(['2025-09-24']);
  });
});
