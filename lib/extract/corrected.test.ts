import { describe, expect, it } from 'vitest';
import type { Corrections } from '@/lib/corrections.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const facts = (words: string, corrections: Corrections) =>
  extract(readText(words, { markdown: true }), { today: '2025-03-10', complete: true, corrections });

const survey = 'Have your say on our libraries. The consultation opens on 3 March 2025 and closes on 14 April 2025.';
const award =
  'We offer your charity a grant of £20,000 from 1 April 2025 to 31 March 2026, with the option of a further year.';

describe('what a reader puts right', () => {
  it('takes the place of the days that were read, and quotes nothing for them', () => {
    const { consultation } = facts(survey, { kinds: ['consultation'], closes: '2025-05-26' });
    expect(consultation?.opens?.value).toBe('2025-03-03');
    expect(consultation?.closes).toEqual({ value: '2025-05-26', start: 0, end: 0, assumed: [] });
  });

  it('says when a consultation opens that does not say it itself', () => {
    const page = 'Have your say on our libraries. The consultation closes on 14 April 2025.';
    const { consultation } = facts(page, { kinds: ['consultation'], opens: '2025-02-03' });
    expect(consultation?.opens?.value).toBe('2025-02-03');
    expect(consultation?.opensAssumed).toBe(false);
  });

  it('settles two closing dates that contradict each other', () => {
    const page = `${survey}\n\nKey dates\n\nClosing date: 21 April 2025.`;
    expect(facts(page, { kinds: ['consultation'] }).consultation?.alsoCloses).toHaveLength(1);
    expect(facts(page, { kinds: ['consultation'], closes: '2025-04-21' }).consultation?.alsoCloses).toEqual([]);
  });

  // 1 April 2025 to 31 March 2028 is three years; the option of a further year still stands on top of it.
  it('has the months of a term worked out anew', () => {
    const { term } = facts(award, { kinds: ['funding'], termEnds: '2028-03-31' });
    expect([term?.starts?.value, term?.ends?.value, term?.months]).toEqual(['2025-04-01', '2028-03-31', 36]);
  });

  it('gives a term to an offer whose own could not be read', () => {
    const { term } = facts('We offer your charity a grant of £20,000.', {
      kinds: ['funding'],
      termStarts: '2025-04-01',
      termEnds: '2026-03-31',
    });
    expect(term?.months).toBe(12);
  });

  it('leaves all else as it was read', () => {
    expect(facts(survey, {})).toEqual(
      extract(readText(survey, { markdown: true }), { today: '2025-03-10', complete: true }),
    );
  });

  // A charity's own policy says "we" for the charity; a funder's offer says it for the funder.
  it('turns "we" and "you" round', () => {
    const terms = 'We may end this agreement by giving you one month’s notice in writing.';
    const givers = (we?: Corrections['we']) =>
      facts(terms, { kinds: ['funding'], ...(we ? { we } : {}) }).notices.map(({ giver }) => giver);
    expect(givers()).toEqual(['funder']);
    expect(givers('recipient')).toEqual(['recipient']);
  });
});
