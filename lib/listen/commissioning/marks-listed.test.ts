import { expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { marksListed } from '@/lib/listen/commissioning/marks-listed.ts';
import { readText } from '@/lib/read/text.ts';

const listed = (text: string) =>
  marksListed(extract(readText(text, { markdown: true }), { today: '2025-03-10', complete: true })).length;

it.each([
  ['## Marks\n\n- How you will run the rounds - 40\n- Volunteers - 20\n- Price - 40', 3],
  ['Marks\n\nRunning the rounds ........ 40\n\nVolunteers ........ 20\n\nPrice ........ 40', 3],
  ['Marks\nRunning the rounds ........ 40\nVolunteers: find, train and thank ........ 20\nPrice ........ 40', 3],
  ['## How we will score you\n\nMethod (50)\n\nStaff (20)\n\nPrice (30)', 3],
  ['The total of 100 is made up so:\n\n- 40 running the rounds\n- 20 volunteers\n- 40 price', 3],
  ['## Weighting\n\nQuality: 70%\n\nPrice: 30%', 2],
])('hears the tests of %s', (text, count) => expect(listed(text)).toBe(count));

it.each([
  '## Budget\n\n- Staff - 60\n- Rent - 40',
  '## Marks\n\n- Reading - 40\n- Writing - 20',
  '## Who came\n\n- Women (60)\n- Men (40)',
  '## Opening times\n\n- Monday: 10\n- Tuesday: 12',
])('hears none in %s', (text) => expect(listed(text)).toBe(0));
