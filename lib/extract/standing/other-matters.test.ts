import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** Whether a paper's sentence with some words stands as the paper's own. */
function isOwn(paper: string, words: string): boolean {
  const { sentences } = extract(readText(paper, { markdown: true }), { today: '2025-10-01', complete: true });
  const sentence = sentences.find(({ plain }) => plain.includes(words));
  if (!sentence) throw new Error(`No sentence says “${words}”`);
  return sentence.standing === 'current';
}

const parking = 'That the charges be adopted from 1 November 2025, 21 days’ notice being given in the Courier.';
const clubs = 'That the meal subsidy paid to eight voluntary lunch clubs be withdrawn from 31 December 2025.';
const vehicles = 'That six vehicles be bought. The contract may be ended by the Council on 30 days’ notice.';

describe('the matters of a paper that decides many', () => {
  it.each([
    [
      '# Notice of decisions taken by the Cabinet',
      ['## Minute 41: Parking', '## Minute 42: Lunch clubs', '## Minute 43: Vehicles'],
    ],
    ['# Wrenfield Council: Cabinet decisions', ['Minute 41', 'Minute 42', 'Minute 43']],
    ['# Minutes of the Executive', ['## 5. Car parks', '## 6. Lunch clubs', '## 7. Fleet']],
    ['# Decision list', ['Item 1: Car parks', 'Item 2: Lunch clubs', 'Item 3: Fleet']],
    ['# Summary of decisions', ['## CAB.12 Car parks', '## CAB.13 Lunch clubs', '## CAB.14 Fleet']],
    ['# Record of executive decisions', ['Decision 1: Car parks', 'Decision 2: Lunch clubs', 'Decision 3: Fleet']],
  ])('are told apart: %s', (title, [first, second, third]) => {
    const paper = [title, first, parking, second, clubs, third, vehicles].join('\n\n');
    expect(isOwn(paper, '21 days')).toBe(false);
    expect(isOwn(paper, 'meal subsidy')).toBe(true);
    expect(isOwn(paper, '30 days')).toBe(false);
  });

  it.each([
    [
      'a report on one matter',
      '# Report to the Cabinet: lunch clubs',
      ['## 1. Purpose', '## 2. Recommendation', '## 3. Timing'],
    ],
    ['one that names no matter', '# Minutes of the Executive', ['Car parks', 'Lunch clubs', 'Fleet']],
    ['terms with numbered clauses', '# Grant agreement', ['## 1. Term', '## 2. Subsidy', '## 3. Ending']],
  ])('are not looked for in %s', (_, title, [first, second, third]) => {
    const paper = [title, first, parking, second, clubs, third, vehicles].join('\n\n');
    expect(isOwn(paper, '21 days')).toBe(true);
    expect(isOwn(paper, '30 days')).toBe(true);
  });

  it('are kept where none of them is plainly of ours, for they may be parts of one', () => {
    const paper = ['# Minutes of the Executive', '## 5. Decision', parking, '## 6. Reasons', vehicles].join('\n\n');
    expect(isOwn(paper, '30 days')).toBe(true);
  });
});
