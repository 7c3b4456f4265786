import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Letters and e-mails of Wednesday 5 March 2025 that give a day without its month, and what they mean by it. */
const documents: Readonly<Record<string, readonly string[]>> = {
  '2025-03-05* to 2025-03-28': [
    'Could I have your comments by noon on Friday 28th?',
    'Please let us have your views before the 28th.',
    'The deadline for responses is Friday 28th.',
  ],
  '2025-03-05* to 2025-04-11': ['Replies to me by 5pm on Friday 11th, please.'],
  '2025-03-05* to 2025-03-31': ['Any comments should reach me by the end of the month.'],
  '2025-03-05* to 2025-03-14': [
    "I'd like your views by Friday week, please.",
    'Please send me your thoughts by the end of next week.',
  ],
  '2025-03-05* to 2025-03-07': ['Can you reply by Friday?', 'Comments are needed by noon on Friday.'],
  '2025-03-05* to 2025-04-02': ['Please let us have your observations within four weeks.'],
  '2025-03-05* to 2025-04-04': ['The closing date for comments is 4 April 2025. Questions by Friday 14th, please.'],
  '? to ?': [
    'We will read what you send by Friday and answer by the 21st.',
    'The paper asks how comments were gathered by the 20th century.',
    'Book a place by Friday 14th if you would like to give us your views face to face.',
    'Complaints about responses are answered within four weeks.',
  ],
};

describe('a day without its month', () => {
  for (const [means, texts] of Object.entries(documents))
    it.each(texts)(`${means}: %s`, (text) => {
      const letter = `5 March 2025\n\n# Draft parks strategy: your views\n\nDear all\n\n${text}`;
      expect(meaningOf(letter, '2025-03-10')).toBe(means);
    });
});
