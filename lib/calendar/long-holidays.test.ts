import { expect, it } from 'vitest';
import { longHolidaysIn } from '@/lib/calendar/long-holidays.ts';

const christmas = 'Christmas and New Year';
const summer = 'the school summer holidays';

it.each([
  ['2024-12-16', '2025-01-24', [[christmas, '2024-12-20', '2025-01-03', 15]]],
  ['2024-12-01', '2024-12-20', [[christmas, '2024-12-20', '2024-12-20', 1]]],
  ['2024-12-01', '2024-12-19', []],
  ['2025-01-03', '2025-02-28', [[christmas, '2025-01-03', '2025-01-03', 1]]],
  ['2025-01-04', '2025-02-28', []],
  ['2025-07-01', '2025-09-30', [[summer, '2025-07-22', '2025-09-01', 42]]],
  ['2025-05-01', '2025-07-21', []],
  ['2025-05-01', '2025-07-22', [[summer, '2025-07-22', '2025-07-22', 1]]],
  ['2025-09-02', '2025-11-30', []],
  ['2025-04-01', '2025-05-31', []],
  [
    '2025-08-25',
    '2026-01-05',
    [
      [summer, '2025-08-25', '2025-09-01', 8],
      [christmas, '2025-12-20', '2026-01-03', 15],
    ],
  ],
] as const)('%s to %s', (opens, closes, expected) => {
  expect(longHolidaysIn(opens, closes).map(({ name, from, to, days }) => [name, from, to, days])).toEqual(expected);
});
