import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (text: string) =>
  extract(readText(text, { markdown: true }), { today: '2025-03-20', complete: true })
    .kinds.map(({ kind }) => kind)
    .join() || 'none';

describe('a page of grants that gives the days to apply', () => {
  it.each([
    [
      'funding',
      '# Grants\n\nGrants of £1,000 - £5,000 for charities. Applications open on 5 November 2024 and close on 13 December 2024.',
    ],
    [
      'funding',
      '# Community grants\n\nThe Town Council gives grants to local groups twice a year. Download the application form and read the criteria before you apply.\n\n| Committee meets | Closing date |\n| --- | --- |\n| 12 March 2026 | 30 January 2026 |\n| 10 September 2026 | 30 July 2026 |\n\nAn application that comes after the closing date waits for the next meeting.',
    ],
    [
      'funding',
      '# Parish grants\n\nThe Council agreed last year to set closing dates for grant applications. They are 31 January and 31 July. Grants go to clubs and charities of the parish. Please use the application form and send your accounts.',
    ],
    [
      'funding',
      '# Small grants: dates for 2026\n\nElm Borough Council\n\nRound 1 closes 27 February 2026, decision 20 March. Round 2 closes 28 August 2026, decision 18 September. Groups with an income under £50,000 can apply for up to £1,000. Apply online.',
    ],
    [
      'change',
      '# Community grants\n\nThe Council has agreed to close the community grants scheme. The closing date was brought forward and no grants will be made after 31 March 2026. The budget has been withdrawn.',
    ],
  ])('is %s: %s', (kinds, text) => expect(kindsOf(text)).toBe(kinds));
});
