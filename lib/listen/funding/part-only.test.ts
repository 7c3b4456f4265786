import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearPart } from '@/lib/listen/funding/part-only.ts';
import { readText } from '@/lib/read/text.ts';

const partIn = (text: string) =>
  hearPart(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['funding'] },
    }),
  );

describe('what pays for part of the work', () => {
  it.each([
    'Staff costs are not included, and the money is only for food.',
    'The grant cannot be used for staff salaries.',
    'We will not pay for staff time.',
    'Salaries are not eligible.',
    'Staff costs and travel will be excluded.',
    'Wages and salaries cannot be claimed from this fund.',
    'The fund does not cover the cost of employees.',
    '# What we cannot fund\n\n- Staff salaries\n- Alcohol',
    'We will meet up to half of the project costs.',
  ])('%s', (text) => expect(partIn(text)).not.toEqual([]));

  it.each([
    'Staff may not be paid in cash.',
    'Staff costs cannot be more than half of the bid.',
    'Salaries of council staff will not be met.',
    'Show any staff costs that you have not included in the budget.',
    'Staff are not included in the count of volunteers.',
    'The grant may be used for staff salaries.',
    '# What we fund\n\n- Staff salaries\n- Food',
  ])('not: %s', (text) => expect(partIn(text)).toEqual([]));
});
