import { expect, it } from 'vitest';
import { formatBytes } from '@/lib/reviews/format-bytes.ts';

it.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [1_000, '1 KB'],
  [1_001, '2 KB'],
  [640_000, '640 KB'],
  [999_000, '999 KB'],
  [999_500, '1 MB'],
  [1_234_567, '1.2 MB'],
  [9_940_000, '9.9 MB'],
  [12_345_678, '12 MB'],
  [3_000_000_000, '3 GB'],
  [2_500_000_000_000, '2.5 TB'],
  [5_000_000_000_000_000, '5,000 TB'],
])('%d is %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
