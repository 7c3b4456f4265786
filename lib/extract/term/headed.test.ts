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

describe('a letter that carries a grant on', () => {
  it.each([
    [
      'The present three-year grant (£71,500 a year) runs out on 31 March 2025. My director has agreed to extend it for one more year, from 1 April 2025 to 31 March 2026.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
    ['The present three-year grant runs out on 31 March 2025. We will extend it for one more year.', '12/12'],
    [
      'Your present two-year award finishes in March. A further award of one year is offered, from 1 April 2025.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
    [
      'The existing three-year agreement comes to an end on 31 March 2025. The new agreement is for five years.',
      '60/60',
    ],
  ])('lasts as long as it is carried on for: %s', (text, term) => expect(termOf(`# Grant\n\n${text}`)).toBe(term));

  it.each([
    ['The three-year grant ends on 31 March 2028.', '36/36'],
    ['This is a current three-year grant of ours.', '36/36'],
  ])('but what is given has its own: %s', (text, term) => expect(termOf(`# Grant\n\n${text}`)).toBe(term));
});
