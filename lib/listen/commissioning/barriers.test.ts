import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { barriersIn } from '@/lib/listen/commissioning/barriers.ts';
import { openings } from '@/lib/listen/commissioning/openings.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (words: string) =>
  extract(
    readText(`# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n${words}`, {
      markdown: true,
    }),
    { today: '2025-03-10', complete: true, corrections: { kinds: ['tender'] } },
  );

describe('barriersIn', () => {
  it.each([
    'Lot 4 (data platform) alone requires a turnover of £600,000.',
    'Bidders for lot 3 only must hold ISO 27001 and a yearly income of £300,000 or more.',
    'Under the expiring contract, joint bids were not accepted.',
    'In the 2020 round we did not take consortium bids.',
    'Joint bids will not be marked down.',
    'Providers on the framework turn over £2 million between them.',
    'We can’t take more than one bid from a group.',
    'We can’t accept bids with less than two references.',
    'You told us that £10 million of insurance was out of the question for village groups.',
    'You asked whether a parent company guarantee would be needed.',
    'The draft asked for ISO 9001. It has gone.',
    'Our neighbours closed their tender after nine days and asked for three years of audited accounts.',
    'An earlier version of this page said that joint bids were not accepted. That was a mistake.',
    'Our own turnover is more than £2 million.',
    'The contract value over four years is at least £1.2 million, more than the turnover of most local groups.',
    'A bidder may take part in only one joint bid; a second will be rejected.',
  ])('hears none: %s', (words) => expect(barriersIn(factsOf(words))).toEqual([]));

  it.each([
    'You’ll need to be turning over upwards of £700,000.',
    'Organisations may not team up.',
    'We can’t consider bidders whose income is less than £250,000.',
    'Suppliers should turn over £900,000 a year.',
    'Consortia: not accepted',
    'Sorry: we can’t take bids from groups with less than two years’ accounts.',
    'Groups that have been going for under three years cannot bid.',
  ])('hears one: %s', (words) => expect(barriersIn(factsOf(words)).length).toBe(1));
});

describe('openings', () => {
  it.each([
    'Turnover isn’t something we ask about for lots 1 to 3.',
    'We don’t look at turnover.',
    'You asked us to drop the turnover test, and we did.',
    'We take bids from consortia.',
    'Bids from consortia, and from lead providers with named sub-contractors, are welcome.',
    'Local charities and community groups are especially welcome.',
    'There is no portal to register on.',
    'We ask how call-offs could be made fair to small providers.',
    'The contract has been split by neighbourhood.',
    'Lots: North, South, East and West. Bid for any.',
    'Cover of £2 million is all we ask, and only from the day you start.',
    'The buyer has reserved this contract for mutuals and charities.',
    'Come to one of our bid-writing mornings if you’ve never tendered.',
    'Your accounts can be examined rather than audited.',
    'Organisations without a track record of public contracts may cite work paid for by grants.',
  ])('hears room made: %s', (words) => expect(openings(factsOf(words), [], false).length).toBeGreaterThan(0));
  it.each([
    'The Council considered dividing the service into lots but carers wanted one front door.',
    'The charity is especially welcome at the open day.',
    'There is no portal at the north door.',
  ])('takes for no room: %s', (words) => expect(openings(factsOf(words), [], false)).toEqual([]));
});
