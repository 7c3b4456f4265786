import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (text: string) =>
  extract(readText(text, { markdown: true }), { today: '2025-03-20', complete: true })
    .kinds.map(({ kind }) => kind)
    .join() || 'none';

describe('a page of a council’s lottery', () => {
  it.each([
    [
      'funding',
      '# Elm Lottery: conditions for good causes\n\nThe Borough Council runs the lottery. 50p of each ticket goes to good causes.\n\nYour organisation must have a constitution and a bank account. We may refuse an application. We can remove a good cause from the lottery with a month’s notice. You must tell us each year how the money was spent.',
    ],
    [
      'none',
      '# Elm Lottery\n\nThe Borough Council runs the lottery. Buy a ticket for £1 and win up to £25,000. 60p of each ticket goes to local good causes. Draws are on Saturdays. Is your organisation a good cause? Find out more.',
    ],
    [
      'none',
      '# Elm Lottery results\n\nThe Borough Council lottery: the jackpot was not won on Saturday. Tickets cost £1. Players must be 18. Your ticket must be bought by noon.',
    ],
  ])('is %s: %s', (kinds, text) => expect(kindsOf(text)).toBe(kinds));
});
