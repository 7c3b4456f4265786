import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const changesIn = (words: string) => {
  const letter = `Marlford District Council\n\n12 January 2026\n\nDear Chair\n\n${words}\n\nHead of Communities`;
  const { changes } = extract(readText(letter, { markdown: true }), {
    today: '2026-01-20',
    complete: true,
    corrections: { kinds: ['change'] },
  });
  return changes.map(({ effective }) => effective);
};

describe('what is cut in a financial year, without a day', () => {
  it.each([
    'We will be cutting your funding by £5,000 in 2026/27.',
    'Your grant for 2026/27 will be reduced to £15,000.',
    'In 2026/27 the award will fall from £20,000 to £12,000.',
    'Funding for the club is to be withdrawn from 2026/27.',
  ])('%s', (words) => {
    const [effective] = changesIn(words);
    expect(effective?.value).toBe('2026-04-01');
    expect(effective?.assumed.map(({ what }) => what)).toContain('financial-year');
  });

  it('is passed over where a day is said', () => {
    const changes = changesIn('Your grant will end on 31 March 2026, and it will be cut for others in 2026/27.');
    expect(changes.map(({ value }) => value)).toEqual(['2026-03-31']);
  });

  it.each([
    'Your grant was cut in 2024/25.',
    'Your grant for 2026/27 will be £20,000, as now.',
    'We may have to reduce the fund in 2027/28.',
    'The Government will cut our own grant by £2m in 2026/27.',
    'Council tax support will be reduced in 2026/27.',
    'We do not intend to reduce your grant in 2026/27.',
    'No grants will be cut in 2026/27.',
  ])('nothing: %s', (words) => expect(changesIn(words)).toEqual([]));
});
