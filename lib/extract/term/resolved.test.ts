import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** The months that a paper which ends or cuts funding offers all the same. */
const monthsOf = (text: string) =>
  extract(readText(`# Report to Cabinet\n\n${text}`, { markdown: true }), {
    today: '2025-10-01',
    complete: true,
    corrections: { kinds: ['change'] },
  }).term?.months ?? null;

describe('what a paper that cuts funding resolves to give', () => {
  it.each([
    [
      '(b) That a single grant of £240,000 a year be offered to Advice Together, a consortium, for three years from 1 January 2026.',
      36,
    ],
    ['6.1 It is proposed that awards be for twelve months only, so that the position can be looked at again.', 12],
    ['RESOLVED: that a contract for respite be awarded to the hospice for two years from 1 April 2026.', 24],
    ['Cabinet agreed that the remaining grants be made for three years.', 36],
    ['The committee is recommended to approve that the new agreements are for 18 months.', 18],
    ['That one-year grants be paid to the four centres for one year from 1 April 2026.', 12],
  ])('%s', (text, months) =>
    expect(monthsOf(`${text}\n\nThe grants to the others end on 31 March 2026.`)).toBe(months),
  );

  it.each([
    'That the three-year grant to the centre come to an end on 31 March 2026.',
    'Your grant was made for three years from 1 April 2023 and will not be renewed.',
    'That the charges be reviewed after two years.',
    'The grants were offered to nine groups for three years in 2022.',
    'That a consultation on grants be held for three months.',
    'We considered whether awards should be for two years.',
  ])('no term of what ends or went before: %s', (text) => expect(monthsOf(text)).toBeNull());
});
