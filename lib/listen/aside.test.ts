import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { isAside } from '@/lib/listen/aside.ts';
import { readText } from '@/lib/read/text.ts';

/** Whether the last sentence of a tender of 2025 tells of others, of what went before or of what was dropped. */
function isLastAside(text: string): boolean {
  const facts = extract(readText(`Bids must be in by 4 April 2025.\n\n${text}`, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['tender'] },
  });
  const last = facts.sentences.at(-1);
  return last !== undefined && isAside(facts, last);
}

describe('what is said aside', () => {
  it.each([
    'Some councils ask for three years of accounts.',
    'Our neighbours did not talk to any charity.',
    'The fire authority’s tender is not ours.',
    'Another fund, the Mayor’s, gives no feedback.',
    'The old contract required a bond.',
    'Last time bidders had to show a turnover of £1 million.',
    'In the earlier round nobody was told how they had scored.',
    'In 2019 no charity was asked.',
    'A bond was considered and dropped.',
    'We were urged to ask for a turnover of £500,000 but have not.',
  ])('%s', (text) => expect(isLastAside(text)).toBe(true));

  it.each([
    'Bidders must have held contracts with other councils worth £500,000.',
    'Three contracts of the same size in the past three years must be shown.',
    'The present grant holders were not consulted.',
    'In November 2024 officers drew it up without talking to any charity.',
    'Bidders must show a turnover of £500,000.',
    'Charities first saw this specification when it was published.',
    'Bids will be considered only if a bond is given.',
  ])('the author’s own matter of today: %s', (text) => expect(isLastAside(text)).toBe(false));
});
