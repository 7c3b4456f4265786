import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** A second closing date, and whether it contradicts the first. */
const means: Readonly<Record<string, readonly string[]>> = {
  '2025-03-03 to 2025-04-14': [
    // Another exercise, another phase, and what is half a year away: none contradicts.
    '# Parks\n\nThe consultation runs from 3 March to 14 April 2025.\n\nThe consultation runs from 10 March to 28 April 2025.',
    '# Parks\n\nPhase 1:\n\nThe consultation runs from 3 March to 14 April 2025.\n\nPhase 2:\n\nThe consultation closes on 28 May 2025.',
    '# Parks\n\nThe consultation runs from 3 March to 14 April 2025.\n\nThe closing date for the consultation is 28 November 2025.',
    '# Draft plan\n\nThe consultation period would run from 3 March to 14 April 2025.',
  ],
  '2025-03-03 to 2025-04-14, also 2025-04-28': [
    '# Parks\n\nThe consultation runs from 3 March to 14 April 2025.\n\nThe consultation runs from 3 March to 28 April 2025.',
  ],
  '? to 2025-04-14, also 2026-04-14': [
    '# Parks\n\nThe consultation closes on 14 April 2025.\n\nThe closing date for the consultation is 14 April 2026.',
  ],
};

describe('a second closing date', () => {
  for (const [meaning, texts] of Object.entries(means))
    it.each(texts)(`${meaning}: %s`, (text) => expect(meaningOf(text, '2025-03-10')).toBe(meaning));
});
