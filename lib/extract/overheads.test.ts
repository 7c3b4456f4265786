import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const capsIn = (text: string): number[] =>
  extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  }).overheadCaps.map(({ value }) => value);

describe('limits on overheads', () => {
  it.each([
    ['Rent, management time, IT and any other indirect cost may together come to no more than 7% of the claim.', 7],
    ['You can add 10% for overheads and no more.', 10],
    ['A flat 15% may be added for central costs.', 15],
    ['Overheads up to 10% are allowed without explanation but may not exceed it.', 10],
    ['Only five per cent of the grant may be spent on administration.', 5],
    ['Management charges over 8% will be struck out.', 8],
    ['At the end of clause 4 insert “Overheads shall not exceed 8% of the Grant”.', 8],
    ['Any allowance for central costs above 10 per cent will be disregarded and the price adjusted.', 10],
    ['Overheads in excess of 12% will be ignored when prices are compared.', 12],
    ['We cap back-office costs at 10% of the sum.', 10],
    ['Up to a fifth of the award can be used for core costs.', 20],
    ['Not more than a tenth of what you ask for can go towards rent, heating and the books.', 10],
    ['For every £10 of delivery we will pay £1 for overheads, and no more.', 10],
  ])('%s', (text, cap) => expect(capsIn(text)).toEqual([cap]));

  it.each([
    'If you spend less you can keep up to 5% towards reserves, rent and management being in the budget.',
    'You may move up to 10% between budget headings, overheads among them.',
    'The Council’s own administration takes no more than 5% of the fund.',
    'We keep no more than 4% of the fund for our administration.',
    'The words “save that overheads shall not exceed 8% of the Grant” are deleted and replaced with “including a fair share of rent”.',
    'Last year’s awards allowed no more than 8% for overheads.',
    'Some funders allow no more than 10% for overheads.',
    'I heard that the County was paying only 12% for overheads. That is its own scheme, a different thing.',
    'We thought about a limit of 10% on overheads and decided against it.',
    'Should overheads be limited to 10%?',
    'Price rises of up to 3% a year may be added to management costs.',
    'No more than 10% of groups asked for core costs.',
    'Overheads above 15% should be explained, and we will not refuse them for that.',
    'Overheads of up to 20% are not queried.',
    'We see overheads of up to about 20% as fair and do not ask for a breakdown.',
    'We regard up to a fifth for core costs as reasonable.',
  ])('are not what else has a share: %s', (text) => expect(capsIn(text)).toEqual([]));
});
