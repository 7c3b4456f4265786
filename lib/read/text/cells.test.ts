import { expect, it } from 'vitest';
import { isLabel } from '@/lib/read/text/cells.ts';

it.each([
  'Closing date',
  'Stage 2',
  'May half-term closure',
  'Round 1 opens',
  'Who can apply?',
  'Monday club',
  'Yes votes',
  'By post',
  'From our office',
  '7 Payment',
  '12.2 Ending early',
  '4. Decision and reasons',
])('"%s" can say what its row is about', (text) => {
  expect(isLabel(text)).toBe(true);
});

it.each([
  '3 March',
  '12 Months',
  '3. April',
  '10 Working Days',
  '40 Marks',
  'Friday 9 May',
  'Noon, Monday 9 June 2025',
  'By 19 December',
  'w/c 3 May',
  'May 2025',
  '£5,000',
  '2.30pm',
  '–',
  'n/a',
  'Yes',
  'TBC',
  '(12 weeks)',
  '',
  '10%',
])('"%s" cannot', (text) => {
  expect(isLabel(text)).toBe(false);
});

it('takes fifteen words for a label and sixteen for prose', () => {
  expect(isLabel('word '.repeat(15))).toBe(true);
  expect(isLabel('word '.repeat(16))).toBe(false);
});
