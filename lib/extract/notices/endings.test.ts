import { expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

it.each([
  [
    'If our settlement fell we could call off awards, and you would have at least five weeks’ warning in writing.',
    'funder P5W',
  ],
  ['We won’t bring the figure down part-way through without three months’ warning.', 'funder P3M'],
  ['None of the funders would stop or lower an award with less than six months’ notice.', 'funder P6M'],
  ['The Board may stand the service down on 14 days’ written notice.', 'funder P14D'],
  ['The Commissioner may revoke the award on thirty days’ notice.', 'funder P30D'],
  ['Buyer’s right to end without cause: 30 days.', 'funder P30D'],
  ['# Terms\n\n| Term | Detail |\n| --- | --- |\n| Stopping by the supplier | 8 weeks |', 'recipient P8W'],
  ['# Bringing it to an end\n\nFifty days, by letter, from either side.', 'either P50D'],
  ['# If it has to stop\n\n- by us: three months\n- by you: one month', 'funder P3M, recipient P1M'],
  ['Could the grant be taken away? It could, on a fortnight’s notice.', 'funder P2W'],
  ['How much warning would we get if the funding ended? At least four weeks.', 'funder P4W'],
  ['No award will be reduced before twelve weeks have passed since we wrote to you.', 'funder P12W'],
  ['Should Members decide to stop the grant, a month’s warning is all that the Council can promise.', 'funder P1M'],
  ['The Council’s Head of Communities may discontinue the grant on a month’s notice.', 'funder P1M'],
  ['The Council may bring the contract to an end on six months’ written notice, the supplier likewise.', 'either P6M'],
  ['You will not lose any of this money without a letter from us three months in advance.', 'funder P3M'],
  ['We may reduce what we pay you from any quarter day, having told you 28 days earlier.', 'funder P28D'],
  ['Should the charity not wish to carry on it must let the Council know three months ahead.', 'recipient P3M'],
  [
    'Should the Government call in its own allocation, we would do likewise with your grant, and I can’t say how much warning there would be.',
    'funder P0D',
  ],
  ['Any cut would come with three months’ notice.', 'funder P3M'],
  ['Please tell us seven weeks before you stop.', 'recipient P7W'],
  ['If you have broken a condition of the grant we may end it straight away.', 'funder P0D for cause'],
])('%s', (words, notices) => expect(noticesIn(words)).toBe(notices));
