import { describe, expect, it } from 'vitest';
import { linesOfPlainText } from '@/lib/read/text/plain.ts';

const paragraph = 'The Council will pay the grant in four equal parts, each at the beginning of its quarter.';
const headingsOf = (...paragraphs: string[]) =>
  linesOfPlainText(paragraphs.join('\n\n'))
    .filter(({ block }) => block.kind === 'heading')
    .map(({ text }) => text);

describe('a line that stands alone', () => {
  it.each([
    'Why',
    'How we will pay',
    'Your right to appeal',
    'Publicity',
    'Part B: What we pay',
    '2. Purpose of the grant',
    'C14. Termination',
    'Schedule 2 – Payment',
  ])('"%s" heads what is said under it', (line) => {
    expect(headingsOf(paragraph, line, paragraph)).toEqual([line]);
  });

  it('heads a list, and a table where it is numbered', () => {
    expect(headingsOf(paragraph, 'What to send', '- your accounts\n- your budget')).toEqual(['What to send']);
    expect(headingsOf(paragraph, '3. Lots', 'Lot 1 | North', paragraph)).toEqual(['3. Lots']);
  });

  it('heads its own clauses', () => {
    expect(headingsOf('1. Definitions', '1.1 "Grant" means £18,500', '2. Purpose', '2.1 To run the club')).toEqual([
      '1. Definitions',
      '2. Purpose',
    ]);
  });

  it('names a letter after its salutation', () => {
    expect(headingsOf('Civic Centre', 'Dear Chair', 'Community meals: outcome of the review', paragraph)).toEqual([
      'Community meals: outcome of the review',
    ]);
  });

  it.each([
    [['Civic Centre, Lynstead', 'The Chair of Trustees', 'Lynstead Good Neighbours', paragraph]],
    [[paragraph, 'Yours sincerely', 'Head of Communities']],
    [[paragraph, 'With best wishes', paragraph]],
    [[paragraph, 'Dear Chair', paragraph]],
    [[paragraph, '1. Tea', '2. Coffee', '3. Milk', paragraph]],
    [[paragraph, 'Opens 9 May 2025', paragraph]],
    [[paragraph, 'Albert Street', 'Chapel Walk', 'Loom Terrace', paragraph]],
    [[paragraph, 'We will write to you.', paragraph]],
    [[paragraph, 'Price: 80%', paragraph]],
    [[paragraph, '12 May 2025', paragraph]],
    [[paragraph, 'Ref: NWG', paragraph]],
    [[paragraph, 'Lot 1 | North', paragraph]],
    [[paragraph, 'Date | 3 May', 'Place | Hall']],
  ])('%j has no heading', (paragraphs) => {
    expect(headingsOf(...paragraphs)).toEqual([]);
  });
});
