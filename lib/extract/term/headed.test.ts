import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('a length under a heading of nothing else', () => {
  it.each([
    [
      '## Contract length\n\nThree years from 1 April 2026, with the option to extend by up to two further years (one plus one).',
      '2026-04-01..2029-03-31 · 36/60',
    ],
    ['## Term\n\nTwo years. No extension is planned.', '24/24'],
    ['## Grant period\n\nUp to 18 months.', '18/18'],
    ['## 4. Period\n\n12 months from award.', '12/12'],
  ])('%s', (text, term) => expect(termOf(`# Advocacy\n\n${text}`)).toBe(term));

  it.each([
    '## Payment terms\n\n30 days from the invoice. Rates are held for two years.',
    '## Term dates\n\nSchools break up on 20 July 2026 for six weeks.',
    '## Notice period\n\nThree months.',
    '## Retention period\n\nSix years.',
  ])('no term: %s', (text) => expect(termOf(`# Advocacy\n\n${text}`)).toBeNull());
});
