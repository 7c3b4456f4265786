import { describe, expect, it } from 'vitest';
import { holidaysWithin } from '@/lib/picture/holidays-within.ts';

const found = (from: string, to: string) =>
  holidaysWithin(from, to).map((holiday) =>
    holiday.from === holiday.to ? `${holiday.what} ${holiday.from}` : `${holiday.what} ${holiday.from}/${holiday.to}`,
  );

describe('holidaysWithin', () => {
  it.each([
    ['2025-03-03', '2025-05-25', ['easter 2025-04-18/2025-04-21', 'bank-holiday 2025-05-05']],
    // Spring bank holiday is 26 May, a day later.
    ['2025-05-06', '2025-05-26', ['bank-holiday 2025-05-26']],
    ['2025-12-01', '2026-01-31', ['christmas 2025-12-20/2026-01-03']],
    // The August bank holiday falls in the school holidays, which say more.
    ['2025-07-01', '2025-09-30', ['summer 2025-07-22/2025-09-01']],
    ['2025-04-19', '2025-04-20', ['easter 2025-04-19/2025-04-20']],
    ['2025-04-21', '2025-04-30', ['easter 2025-04-21']],
    ['2025-12-25', '2025-12-25', ['christmas 2025-12-25']],
    // The Jubilee and the late spring bank holiday of 2022.
    ['2022-06-01', '2022-06-30', ['bank-holiday 2022-06-02', 'bank-holiday 2022-06-03']],
  ])('from %s to %s are %j', (from, to, expected) => expect(found(from, to)).toEqual(expected));

  it.each([
    ['2025-04-22', '2025-05-04'],
    ['2025-09-02', '2025-12-19'],
    ['2026-01-04', '2026-04-02'],
  ])('from %s to %s is none', (from, to) => expect(found(from, to)).toEqual([]));
});
