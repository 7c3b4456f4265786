import { expect, it } from 'vitest';
import { partsLines } from '@/lib/read/dom/breaks.ts';

it.each([
  ['Opens 3 March', 'Closes 14 April'],
  ['Grounds maintenance (31 July)', 'Office cleaning (25 July)'],
  ['01632 960 733', 'Mon-Thurs 9-4.30'],
  ['Monday 3 March, 10am', '14 April, 2pm'],
  ['Contact: Library Review team', 'libraryreview@harrowfield.example'],
  ['Town Hall', 'High Street'],
  ['We met in May.', 'In June we decide.'],
])('parts "%s" from "%s"', (above, below) => {
  expect(partsLines(above, below)).toBe(true);
});

it.each([
  ['open for at least', '12 weeks from 3 March'],
  ['The closing date is', 'Friday 14 April'],
  ['Closing date', '14 April 2025'],
  ['Award:', '£5,000 a year'],
  ['Town Hall,', 'High Street'],
  ['the first of', 'three rounds'],
  ['a grant of £5,000', 'per year'],
  ['on Monday 14 April', 'at noon'],
  ['by the end of April', '2025'],
])('joins "%s" and "%s"', (above, below) => {
  expect(partsLines(above, below)).toBe(false);
});
