import { expect, it } from 'vitest';
import { formatPages } from '@/lib/show/format-pages.ts';

it.each([
  [[4], '4'],
  [[2, 5], '2 and 5'],
  [[2, 3], '2 and 3'],
  [[2, 3, 4], '2 to 4'],
  [[1, 2, 3, 5, 7, 8, 9, 10], '1 to 3, 5 and 7 to 10'],
  [[1, 2, 4, 1200], '1, 2, 4 and 1,200'],
  [[], ''],
])('names pages %j', (pages, words) => {
  expect(formatPages(pages)).toBe(words);
});
