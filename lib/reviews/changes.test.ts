import { describe, expect, it } from 'vitest';
import { changesSince } from '@/lib/reviews/changes.ts';
import type { KeptFacts } from '@/lib/reviews/kept-facts.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { finding, review, reworded } from '@/tests/fixtures/reviews/stand-ins.ts';

/** The libraries consultation as it was, and as it is with other words and these facts. */
const changedTo = (facts: Partial<KeptFacts>, changes: Partial<KeptReview> = {}, was: Partial<KeptReview> = {}) => {
  const before = review({ corrections: {}, ...was });
  return changesSince(before, { ...before, documents: reworded(), facts: { ...before.facts, ...facts }, ...changes });
};

describe('the same words', () => {
  it('have changed nothing, whatever is found in them now', () => {
    expect(
      changesSince(review(), review({ findings: [], facts: { ...review().facts, closes: '2025-05-12' } })),
    ).toEqual([]);
  });

  it('are the same in whatever order a pack holds them', () => {
    const [one] = review().documents;
    const [two] = reworded();
    if (!one || !two) throw new Error('The stand-in has no document');
    expect(changesSince(review({ documents: [one, two] }), review({ documents: [two, one], findings: [] }))).toEqual(
      [],
    );
  });
});

it('says so where other words say the same', () => {
  expect(changedTo({})).toEqual(['The words have changed, but nothing we check has.']);
});

describe('dates', () => {
  it.each<[Partial<KeptFacts>, string]>([
    [{ closes: '2025-05-12' }, 'The closing date has moved from 14 April to 12 May 2025.'],
    [{ closes: '2026-01-12' }, 'The closing date has moved from 14 April 2025 to 12 January 2026.'],
    [{ opens: '2025-03-04' }, 'The opening date has moved from 3 March to 4 March 2025.'],
    [{ closes: null }, 'The closing date was 14 April 2025 and is no longer given.'],
    [{ decision: '2025-06-01' }, 'The day of the decision was not given before and is now 1 June 2025.'],
    [{ tenderDeadline: '2025-06-01' }, 'The tender deadline was not given before and is now 1 June 2025.'],
  ])('%o', (facts, sentence) => {
    expect(changedTo(facts)).toEqual([sentence]);
  });

  it('that the reader put right say nothing of the document', () => {
    const words = ['The words have changed, but nothing we check has.'];
    expect(changedTo({ closes: '2025-05-12' }, {}, { corrections: { closes: '2025-04-14' } })).toEqual(words);
    expect(changedTo({ closes: '2025-05-12' }, { corrections: { closes: '2025-05-12' } })).toEqual(words);
  });
});

describe('terms', () => {
  const year: Partial<KeptFacts> = {
    termStarts: '2025-04-01',
    termEnds: '2026-03-31',
    termMonths: 12,
    termPossibleMonths: 12,
  };
  const funding = { facts: { ...review().facts, ...year } };

  it.each<[Partial<KeptFacts>, readonly string[]]>([
    [
      { termEnds: '2028-03-31', termMonths: 36, termPossibleMonths: 36 },
      ['The last day of the funding has moved from 31 March 2026 to 31 March 2028.'],
    ],
    [{ termMonths: 36, termPossibleMonths: 36 }, ['The length of the funding was 1 year and is now 3 years.']],
    [{ termPossibleMonths: 24 }, ['The length the funding could reach was 1 year and is now 2 years.']],
    [{ noticeByFunder: ['P3M'] }, ['The notice the funder must give was not given before and is now 3 months.']],
    [{ payment: 'advance' }, ['The time of payment was not given before and is now in advance.']],
    [{ overheadCapPercent: 10 }, ['The most that may go on overheads was not given before and is now 10%.']],
  ])('%o', (facts, sentences) => {
    expect(changedTo({ ...year, ...facts }, {}, funding)).toEqual(sentences);
  });

  it('of notice, both told', () => {
    const was = { facts: { ...review().facts, noticeByFunder: ['P1M', 'P28D'] } };
    expect(changedTo({ noticeByFunder: ['P3M'] }, {}, was)).toEqual([
      'The notice the funder must give was 1 month and 28 days and is now 3 months.',
    ]);
  });
});

describe('findings', () => {
  const since = (was: KeptReview['findings'], now: KeptReview['findings']) =>
    changedTo({}, { findings: now }, { findings: was });

  it('of another verdict, new and gone, what falls short first', () => {
    expect(
      since(
        [
          finding('Feedback', 'not-stated'),
          finding('Costs', 'unclear', 'some costs'),
          finding('Time', 'meets', '12 weeks'),
        ],
        [
          finding('Feedback', 'meets', 'we will publish'),
          finding('Notice', 'unclear', 'notice'),
          finding('Time', 'falls-short', '6 weeks'),
        ],
      ),
    ).toEqual([
      'Time was “In line” and is now “Falls short”.',
      'New: Notice, “Check this”.',
      'Feedback was “Not mentioned” and is now “In line”.',
      'No longer found: Costs, which was “Check this”.',
    ]);
  });

  it('may stand elsewhere, and in other words, with the same verdict', () => {
    const [moved] = [finding('Time', 'falls-short', '6 weeks')];
    expect(since([moved], [{ ...moved, id: 'Time/falls-short/900' }])).toEqual([
      'The words have changed, but nothing we check has.',
    ]);
    expect(since([moved], [finding('Time', 'falls-short', 'six weeks')])).toHaveLength(1);
  });

  it('of one rule are told apart by their words', () => {
    expect(
      since(
        [finding('Notice', 'falls-short', 'one month'), finding('Notice', 'meets', 'three months')],
        [finding('Notice', 'meets', 'three months'), finding('Notice', 'unclear', 'one month')],
      ),
    ).toEqual(['Notice was “Falls short” and is now “Check this”.']);
    expect(
      since(
        [finding('Notice', 'falls-short', 'one month'), finding('Notice', 'falls-short', 'a week')],
        [finding('Notice', 'falls-short', 'a week')],
      ),
    ).toEqual(['No longer found: Notice, which was “Falls short”.']);
  });

  it('under another compact are not compared', () => {
    expect(changedTo({}, { findings: [], compact: { id: 'bromley', title: 'Bromley Compact' } })).toEqual([
      'The words have changed, but nothing we check has.',
    ]);
  });
});

describe('what it is', () => {
  it('is told where it reads as something else', () => {
    expect(changedTo({}, { kinds: ['tender', 'consultation'] })).toEqual([
      'The kind of document was Consultation and is now Consultation and Tender.',
    ]);
    expect(changedTo({}, { kinds: [] })).toEqual(['The kind of document was Consultation and is now Kind not known.']);
  });

  it('is not where the reader has said so', () => {
    expect(changedTo({}, { kinds: ['tender'], corrections: { kinds: ['tender'] } })).toHaveLength(1);
    expect(changedTo({}, { kinds: ['tender'], corrections: { kinds: ['tender'] } })[0]).toMatch(/^The words/);
  });
});

it('names what has joined and left a pack', () => {
  const [page] = review().documents;
  if (!page) throw new Error('The stand-in has no document');
  const titled = (title: string, letter: string) => ({ ...page, title, address: null, contentHash: letter.repeat(64) });
  expect(
    changesSince(
      review({ documents: [page, titled('Terms', '1')] }),
      review({ documents: [{ ...page, contentHash: '9'.repeat(64) }, titled('Guidance', '2')] }),
    ),
  ).toEqual(['New in this pack: Guidance.', 'No longer in this pack: Terms.']);
});
