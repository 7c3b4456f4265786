import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('invitations to name a price, without the word tender', () => {
  it.each([
    '# Quotation opportunity: befriending visits\n\nPenworth District Council\n\nQuotations due 5pm on Tuesday 17 February 2026.\n\n## What we need\n\nAdult Care would like an organisation to supply weekly visits to forty people.\n\n## How we’ll choose\n\nCost 60%, method statement 40%.',
    'Dear Sir or Madam\n\nWe are writing to four organisations to ask what they would charge to run our Saturday youth drop-in from 1 May 2026. Please let us have your price, on the enclosed form, by noon on 6 March 2026. Prices will be compared and the cheapest that meets the brief will be accepted.\n\nTown Clerk, Holme Town Council',
    '# Meals at home: could you do it?\n\nLowick Council is looking for somebody to cook and deliver a hot lunch to 90 people each day. Send us your offer by 5pm on 27 February 2026. We’ll judge offers on quality (70) and price (30). The contract will be for three years.',
    '# Pre-market notice: carers’ support\n\nBefore it goes out to tender in the autumn, Ashby Council wants to talk to organisations that might wish to run the new service. A session will be held on 12 February 2026. Please fill in the questionnaire for providers by 20 February.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['tender']));

  it.each([
    '# Selling to the council\n\nFind out how Penworth Council buys goods and services. We advertise contracts over £30,000 on the portal. Below that, officers ask three firms for a quote.',
    '# Contract awarded: sexual health service\n\nDunholme County Council has awarded the contract for its sexual health service to Northway NHS Trust from 1 April 2026. Five bids were received.',
    '# Quotation of the week\n\n"Kindness costs nothing." Send us your own quotation by Friday for a chance to win a mug. Penworth Library, Penworth Council.',
  ])('not %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});
