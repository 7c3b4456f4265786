import { expect, it } from 'vitest';
import { dayOf } from '@/lib/show/today.ts';

it('is the day of the reader’s own clock, not Greenwich’s', () => {
  expect(dayOf(new Date(2025, 2, 3, 0, 5))).toBe('2025-03-03');
  expect(dayOf(new Date(2024, 11, 31, 23, 59))).toBe('2024-12-31');
});
