import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '@/lib/compact.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import { glancesOf } from '@/lib/show/glance.ts';
import { say } from '@/lib/show/words.ts';

const today = '2025-03-10';

const glances = (markdown: string, id: string, ...kinds: DocumentKind[]) => {
  const compact = compacts.find((each) => each.id === id);
  if (!compact) throw new Error(`There is no ${id}`);
  const facts = extract(readText(markdown, { markdown: true }), { today, complete: true, corrections: { kinds } });
  return glancesOf(facts, compact, today).map(({ words, figure, asked }) => say(words, { figure, asked: asked ?? '' }));
};

const consultation = '# Have your say\n\nThe consultation opens on 3 March 2025 and closes on 14 April 2025.';
const agreement = '# Grant agreement\n\nThe grant runs from 1 April 2025 to 31 March 2026.';
const letter = '# Your grant\n\n14 February 2025\n\nYour grant will end on 31 March 2025.';

describe('glancesOf', () => {
  it.each<[string, string, string, DocumentKind[], string[]]>([
    [
      'a consultation with both its days',
      consultation,
      'dudley',
      ['consultation'],
      ['Open for 6 weeks and 1 day; the compact asks for 12 weeks.'],
    ],
    [
      'a consultation under a compact that sets no length',
      consultation,
      'birmingham-2006',
      ['consultation'],
      ['Open for 6 weeks and 1 day; this compact sets no length.'],
    ],
    [
      'a consultation that says its length in words',
      '# Have your say\n\nWe are consulting for six weeks on the draft strategy.',
      'dudley',
      ['consultation'],
      ['Open for 6 weeks; the compact asks for 12 weeks.'],
    ],
    [
      'a consultation with only its last day',
      '# Have your say\n\nThe consultation closes on 14 April 2025.',
      'dudley',
      ['consultation'],
      ['Closes on 14 April 2025; it does not say when it opened.'],
    ],
    [
      'an offer for a year with a month’s notice',
      `${agreement}\n\nThe Council may end this agreement on one month’s notice.`,
      'bristol-2012',
      ['funding'],
      [
        'Funded for 1 year; the compact asks for 3 years.',
        'It may end on 1 month’s notice; the compact asks for 3 months.',
      ],
    ],
    [
      'an offer that may end at any time',
      `${agreement}\n\nWe can withdraw the award without notice.`,
      'bristol-2012',
      ['funding'],
      ['Funded for 1 year; the compact asks for 3 years.', 'It may end without notice; the compact asks for 3 months.'],
    ],
    [
      'an offer under a compact that asks for years in general terms',
      agreement,
      'bromley',
      ['funding'],
      ['Funded for 1 year; the compact speaks of funding over more than one year.'],
    ],
    [
      'an offer under a compact that asks for no length',
      agreement,
      'sandwell-2011',
      ['funding'],
      ['Funded for 1 year; this compact sets no length.'],
    ],
    [
      'an invitation to tender',
      '# Invitation to tender\n\nDate of issue: 3 March 2025.\n\nThe closing date for tenders is 17 March 2025.',
      'bristol-2012',
      ['tender'],
      ['14 days to bid; this compact sets no number of days.'],
    ],
    [
      'an invitation to tender without its day of issue',
      '# Invitation to tender\n\nThe closing date for tenders is 17 March 2025.',
      'bristol-2012',
      ['tender'],
      ['Bids are due by 17 March 2025; it does not say when it was published.'],
    ],
    [
      'a letter that ends a grant',
      letter,
      'dudley',
      ['change'],
      ['It takes effect 45 days after you are told; the compact asks for 3 months.'],
    ],
    [
      'a letter under a compact that sets no notice',
      letter,
      'sandwell-2011',
      ['change'],
      ['It takes effect 45 days after you are told; this compact sets no notice.'],
    ],
  ])('looks at %s', (_, markdown, id, kinds, expected) => expect(glances(markdown, id, ...kinds)).toEqual(expected));

  it.each<[string, string, DocumentKind[]]>([
    ['dates in a document of another kind', consultation, ['funding']],
    ['a document of no kind', consultation, []],
    ['an offer that says nothing of time', '# Grant\n\nThe Council will pay the grant in April.', ['funding']],
  ])('has nothing to say of %s', (_, markdown, kinds) => expect(glances(markdown, 'dudley', ...kinds)).toEqual([]));
});
