import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** The kinds of a paper of these lines, and the days on which it ends something. */
const heard = (...lines: string[]) => {
  const { kinds, changes } = extract(readText(lines.join('\n\n'), { markdown: false }), {
    today: '2026-01-20',
    complete: true,
  });
  return [...kinds.map(({ kind }) => kind), ...changes.map(({ effective }) => effective.value)];
};
const paper = ['Decision details - Grants to advice agencies', 'Date of decision: 14 January 2026'];

describe('several courses laid side by side', () => {
  it.each([
    [
      'The options, with the risks of each and what officers think of them, were set out in the report as follows:',
      '(1) To agree the grants for three years.',
      '(2) To agree them for one year.',
      '(3) To discontinue the grants from 1 April 2026.',
    ],
    ['Members have three options:', '(a) To go on as now.', '(b) To end the grants on 31 March 2026.'],
    [
      'Option 1: Keep the grants as they are.',
      'Option 2: Cabinet agrees to end the grants to advice agencies on 31 March 2026.',
      'Option 1 is recommended.',
    ],
    [
      'Option A',
      'The grants go on as they are.',
      'Option B',
      'The grants to the agencies will be withdrawn from 1 April 2026.',
    ],
    [
      'That the grants be awarded for 2026/27.',
      'Option 1 - Do nothing. The Council could do nothing and allow the current grants to end on 31 March 2026. This option is therefore not desirable.',
    ],
    ['Doing nothing. The grants will end on 31 March 2026.', 'That the grants be awarded for another year.'],
    [
      'Options for the Committee:',
      '1. To reduce the grants by half from 1 April 2026.',
      '2. To leave them as they are.',
    ],
  ])('end nothing yet: %s', (...lines) => expect(heard(...paper, ...lines)).toEqual([]));

  it.each([
    [
      'Option 1: Keep the grants as they are.',
      'Option 2: Cabinet agrees to end the grants to advice agencies on 31 March 2026.',
      'Resolved: that option 2 be adopted.',
    ],
    [
      'Members have two options:',
      '(1) To go on as now.',
      '(2) To end the grants to advice agencies on 31 March 2026.',
      'Officers recommend option 2.',
    ],
    [
      'Option 1: Keep the grants as they are.',
      'Option 2 (recommended): That the grants to advice agencies be ended on 31 March 2026.',
    ],
    [
      'The options were set out in the report.',
      'RESOLVED that the grants to advice agencies be ended on 31 March 2026.',
    ],
    ['The preferred option is as follows:', '(1) To end the grants to advice agencies on 31 March 2026.'],
  ])('end what the one that is taken ends: %s', (...lines) =>
    expect(heard(...paper, ...lines)).toEqual(['change', '2026-03-31']),
  );
});
