import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('what is firm and what may follow', () => {
  it.each([
    ['| Contract | 1 July 2026 to 30 June 2030, plus up to 12 months at the Board’s option |', 48, 60],
    ['| Contract period | 1 July 2026 to 30 June 2029, with up to two more years at our discretion |', 36, 60],
    [
      'How long: you start on 1 July 2026 and the first two years are firm, i.e. to 30 June 2028. There is then the possibility of one more, to 30 June 2029.',
      24,
      36,
    ],
    ['Three years are guaranteed, i.e. to 31 March 2029, starting on 1 April 2026.', 36, 36],
    ['The pilot starts on 1 June 2026 and runs for eighteen months, ending on 30 November 2027.', 18, 18],
    ['The service begins on 4 May 2026 and lasts for a year, finishing on 3 May 2027.', 12, 12],
  ])('%s', (text, months, possible) => expect(termOf(text)?.split(' · ').at(-1)).toBe(`${months}/${possible}`));

  it.each([
    'We tried something similar in 2024, for ten weeks, with two helpers.',
    'The drop-ins close on 30 September 2026, as their users were told on 12 January, which is over eight months.',
    'The new contract (which is being tendered with the ICB and, if all goes to plan, will be for five years) is to begin in January.',
    'If it goes well there may be a tender for something lasting three to five years.',
    'The drug trial starts on 1 September 2026 and the results are to be had by 30 May 2027.',
    'The hall is let to us for ten years, plus up to five more at the owner’s discretion.',
  ])('says nothing of: %s', (text) => expect(termOf(text)).toBeNull());
});
