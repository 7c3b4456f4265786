import { expect, it } from 'vitest';
import { emptyLine, type Row } from '@/lib/read/pdf/lines.ts';
import { signsOfStrikes } from '@/lib/read/pdf/strike-signs.ts';

/** A page of these lines, top down, with cells parted by " | ". A letter is five points wide. */
const page = (...rows: readonly string[]): readonly Row[] =>
  rows.map((row, at) => {
    const lines = row.split(' | ').map((text, cell) => ({
      ...emptyLine,
      text,
      left: 60 + 150 * cell,
      right: 60 + 150 * cell + 5 * text.length,
    }));
    return { y: 100 + 14 * at, lines, parts: lines };
  });

it.each([
  'closes on 28 March 2025 30 May 2025',
  'closes on Friday 28 March Friday 30 May',
  'closes on 28 March 202530 May 2025',
  'closes on 28th 30th March 2025',
  'from April May 2025',
  'on Thursday Friday 30 May',
  'until 31 March 2026 2027',
  'by 28/03/2025 30/05/2025',
  'within 12 8 weeks',
  'within 12 weeks 8 weeks',
  'open for six twelve weeks',
  'with one month’s three months’ notice',
  'to three two groups',
  'pays £45,000 £38,000 a year',
  'pays £45,000£38,000 a year',
  'pays 45% 50% of it',
  'until 5pm 6pm',
])('sees that of two values one may be struck out in “%s”', (text) => {
  expect(signsOfStrikes(page(text))).toBe('beside');
});

it.each([
  'It has been extended to 30 May 2025',
  'The consultation now closes on 30 May',
  'the new closing date is 30 May',
  'It closes on 28 March 2025. It closes on 30 May 2025.',
])('sees that a day was moved in “%s”', (text) => {
  expect(signsOfStrikes(page(text))).toBe('moved');
});

it.each(['Deleted text is struck through.', 'Draft with tracked changes', 'Marked-up version'])(
  'sees that the document shows its changes in “%s”',
  (text) => {
    expect(signsOfStrikes(page(text))).toBe('shown');
  },
);

it.each([
  'opens on 3 March 2025 and closes on 28 March 2025',
  'ending on 30 June, 30 September, 31 December and 31 March',
  'Thursday 25 December, Friday 26 December or Thursday 1 January',
  'within 36 weeks',
  'twenty one days',
  'call 01902 555 123 or 0800 123 4567',
  'from 3 March to 28 March 2025',
  'two years and six months',
  '£45,000 to £60,000',
  'the Agreement as amended under clause 14.2',
  'for three years, extended by one',
  'Pools survey (closes 30 June) and Parks survey – closes 18 July',
  'It closes on 28 March 2025. Everybody may reply until it closes on 28 March 2025.',
])('sees nothing in “%s”', (text) => {
  expect(signsOfStrikes(page(text))).toBe('none');
});

it('reads on where a line wraps, and not from cell to cell nor from one short line to the next', () => {
  const long = 'The Council has said that its consultation on these things closes on 28 March 2025';
  expect(signsOfStrikes(page(long, '30 May 2025, at noon.'))).toBe('beside');
  expect(signsOfStrikes(page(long, '28 March 2025', '30 May 2025'))).toBe('beside');
  expect(signsOfStrikes(page(`${long}.`, '7 April 2025', '30 May 2025'))).toBe('none');
  expect(signsOfStrikes(page('28 March 2025 | 30 May 2025', '£45,000 | £38,000'))).toBe('none');
});
