import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '@/lib/compact.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import { picturesOf } from '@/lib/picture/pictures-of.ts';
import { readText } from '@/lib/read/text.ts';

const today = '2025-03-10';

const pictures = (markdown: string, id: string, ...kinds: DocumentKind[]) => {
  const compact = compacts.find((each) => each.id === id);
  if (!compact) throw new Error(`There is no ${id}`);
  return picturesOf(
    extract(readText(markdown, { markdown: true }), { today, complete: true, corrections: { kinds } }),
    compact,
    today,
  );
};

const consultation = '# Have your say\n\nThe consultation opens on 3 March 2025 and closes on 14 April 2025.';
const agreement = [
  '# Grant agreement',
  'The grant runs from 1 April 2025 to 31 March 2026.',
  'The Council may end this agreement on one month’s notice.',
].join('\n\n');
const letter = [
  '# Your grant',
  '14 February 2025',
  'We are writing to tell you that your grant will end on 31 March 2025.',
].join('\n\n');
const tender = [
  '# Invitation to tender',
  'Date of issue: Monday 3 March 2025.',
  'The closing date for tenders is noon on Monday 17 March 2025.',
].join('\n\n');

describe('picturesOf', () => {
  it('draws a consultation against the weeks this compact promises', () =>
    expect(pictures(consultation, 'dudley', 'consultation')).toMatchObject([
      { shape: 'window', purpose: 'consultation', days: 43, promise: { period: 'P12W', to: '2025-05-25', days: 84 } },
    ]));

  it('draws the days alone under a compact without a figure', () =>
    expect(pictures(consultation, 'birmingham-2006', 'consultation')).toMatchObject([{ days: 43, promise: null }]));

  it('draws an offer’s term and notice', () =>
    expect(pictures(agreement, 'bristol-2012', 'funding')).toMatchObject([
      { shape: 'funding', term: { months: 12, asked: 36 }, notice: { period: 'P1M', asked: 'P3M' } },
    ]));

  it('draws only what the compact gives a figure for', () => {
    // Dudley sets a notice and no length.
    expect(pictures(agreement, 'dudley', 'funding')).toMatchObject([{ term: null, notice: { asked: 'P3M' } }]);
    expect(pictures(agreement, 'bromley', 'funding')).toEqual([]);
  });

  it('draws the days of warning before a change', () =>
    expect(pictures(letter, 'dudley', 'change')).toMatchObject([
      { purpose: 'change', from: '2025-02-14', to: '2025-03-31', days: 45, promise: { to: '2025-05-14', days: 89 } },
    ]));

  it('draws the days to bid, which no compact sets', () =>
    expect(pictures(tender, 'bristol-2012', 'tender')).toMatchObject([{ purpose: 'tender', days: 14, promise: null }]));

  it.each([
    ['a consultation without an opening day', '# Have your say\n\nIt closes on 14 April 2025.', 'consultation'],
    ['a document of no kind', consultation, undefined],
    ['another kind of document', consultation, 'tender'],
  ] as const)('draws nothing of %s', (_, markdown, kind) =>
    expect(pictures(markdown, 'dudley', ...(kind ? [kind] : []))).toEqual([]),
  );
});
