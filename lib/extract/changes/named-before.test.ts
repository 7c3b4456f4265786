import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const endsOf = (words: string) =>
  extract(readText(`20 March 2026\n\nDear all,\n\n${words}`, { markdown: true }), {
    today: '2026-03-20',
    complete: true,
    corrections: { kinds: ['change'] },
  }).changes.map(({ effective }) => effective.value);

describe('the day of an end or a cut whose words only point to what was named before, or regret it', () => {
  it.each([
    ['1. The programme grant (£16,000 a year). This stops at the end of this month, 31 March.', '2026-03-31'],
    ['Rent relief. It comes to an end at the close of this quarter, on 31 March.', '2026-03-31'],
    [
      'The store is on a separate licence. Please have it emptied and the keys back with us by Friday 17 April.',
      '2026-04-17',
    ],
    ['We will carry on paying the bill until 30 June, and after that you will need your own account.', '2026-06-30'],
    ['I regret that we cannot make any payment from the workforce budget after 30 November 2026.', '2026-11-30'],
    ['We are sorry that no payment can be made from the fund beyond 30 November 2026.', '2026-11-30'],
    [
      'Your present agreement, which has run at £52,000 a year, ends on 31 March. We wish to renew it. The new grant will be £41,000, for the year from 1 April 2026 to 31 March 2027.',
      '2026-04-01',
    ],
  ])('%s', (words, day) => expect(endsOf(words)).toContain(day));

  it('of each row of a table that gives the days a column', () =>
    expect(
      endsOf(
        'The grants are reduced.\n\n| Group | Award in 2025/26 | New award | From |\n| --- | --- | --- | --- |\n| Choir | £6,500 | £5,800 | 1 September 2026 |\n| Advice | £31,000 | £27,000 | 1 May 2026 |\n| Play | £9,000 | £9,400 | 1 June 2026 |\n| Store | £18,000 | Nil | 31 July 2026 |',
      ),
    ).toEqual(['2026-09-01', '2026-05-01', '2026-07-31']));

  it.each([
    'The survey. This ends on 31 March.',
    'The support worker. This ends on 31 March.',
    'The grant application round. This closes on 31 March.',
    'We will go on paying your expenses until 30 June, and after that you need to send the new form.',
    'Unfortunately applications to the fund received after 30 April 2026 cannot be considered for support.',
    'I am sorry that we cannot make any payment before 30 April.',
    'Your grant is £20,000 this year. We will renew it. The new grant will be £21,000 for the year from 1 April 2026 to 31 March 2027.',
    'The core grant is £20,000. We renew the training grant too. The training grant will be £2,000 for the year from 1 April 2026 to 31 March 2027.',
    '| Room | Current charge | New charge | From |\n| --- | --- | --- | --- |\n| Hall | £20 | £15 | 1 April 2026 |',
    'We told you in December that your grant will end on 31 March 2026. That decision has been reversed.',
  ])('nothing in: %s', (words) => expect(endsOf(words)).toEqual([]));

  it('stands where a letter is replaced and the day is not', () =>
    expect(
      endsOf('This letter gives notice that the grant will end on 31 March 2026. It is replaced by a contract.'),
    ).toEqual(['2026-03-31']));
});
