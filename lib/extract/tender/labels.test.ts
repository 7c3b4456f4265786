import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** Longer than lines are wrapped at, so that none of those below is taken for a wrapped one. */
const about =
  'Tenders are invited for an advice service that helps people of the county, wherever they live, to keep their homes, mend their debts and claim what is due to them.';

const read = (lines: string) =>
  extract(readText(`Advice service\n${about}\n${lines}`, { markdown: false }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['tender'] },
  });

/** When it was put out and when bids are due. */
function windowOf(lines: string): string | null {
  const { tender } = read(lines);
  return tender && `${tender.published?.value ?? '?'} · ${tender.deadline.value}`;
}

describe('the cards and tables in which portals set their days', () => {
  it.each([
    'Published date\n3 March 2025\nClosing date\n4 April 2025\nClosing time\n12:00pm\nContract start date\n1 July 2025',
    'Status\nActive\nPublished\n3 Mar 2025, 11:00\nDeadline\n4 Apr 2025, 11:00\nContract end\nn/a',
    'Expression of interest window\nFrom 03/03/2025 09:00 to 04/04/2025 12:00\nEstimated contract dates\nStart date 01/07/2025',
    'Expressions of interest start: 03/03/2025 09:00\nExpressions of interest end: 04/04/2025 12:00',
    'Date documents can be requested from: 03/03/2025\nDocuments required by: 4 April 2025 12:00',
    'Start date 3 March 2025\nClosing date 4 April 2025 12:00',
    'Tender start date Mon 3 March 2025\nTender end date Fri 4 April 2025, noon\nContract end date 30 June 2028',
    'II.4.1) Time limit for receipt of tenders\nDate\n4 April 2025\nLocal time\n12:00pm\nVI.5) Date of dispatch of this notice\n3 March 2025',
    '• Procurement begins\n3rd March 2025\n• Last day for clarification questions\n14th March 2025\n• Deadline for the submission of all Selection Questionnaire responses\nFriday 4th April 2025',
    'Current stage: Tender\nTender 3 March 2025 at 15:33\nPlanning 24 January 2025 at 13:07\nEnquiry deadline: 14 March 2025\nExpressions of interest: 4 April 2025, 12:00',
    'Stage\tDate\nContract notice\t3 March 2025\nTender return\t4 April 2025\nAward\t2 May 2025',
    'Tender opens ........ 3 March 2025\nTender closes ........ 4 April 2025\nAward ........ 2 May 2025',
    'Opportunity opens - 3 March 2025\nOpportunity closes - 4 April 2025\nContract starts - 1 July 2025',
    'Opens 3 March 2025 | Closes 4 April 2025 | Starts 1 July 2025',
    'Live: 3 March 2025\nSubmissions: 4 April 2025',
    'Date of dispatch 3 March 2025\nDue in by 12:00 on 4 April 2025',
    'Tender period\n3 March 2025 to 4 April 2025',
  ])('%s', (lines) => expect(windowOf(lines)).toBe('2025-03-03 · 2025-04-04'));

  it.each([
    ['no day for bids', 'Tenders by e-mail only\n3 March 2025', null],
    ['how long a bid holds good', 'Published 3 March 2025\nTender validity period ends 20 July 2025', null],
    ['what the winner sends in', 'Submission of interim report\n4 April 2025', null],
    ['the last day for questions', 'Published 3 March 2025\nDeadline for questions\n14 March 2025', null],
    ['talk with the market', 'Market engagement window\nFrom 03/03/2025 09:00 to 04/04/2025 12:00', null],
    [
      'the contract of now',
      'Current contract\nStart date 1 April 2022\nClosing date for tenders 4 April 2025',
      '? · 2025-04-04',
    ],
    ['the name of a stage', 'Tender\n4 April 2025', null],
  ])('are none of %s', (_, lines, expected) => expect(windowOf(lines)).toBe(expected));

  it.each([
    'Contract start date\n1 July 2025\nContract end date\n30 June 2028',
    'Contract dates (estimated)\n1 July 2025 to 30 June 2028',
    'Estimated contract dates\nStart date\n01/07/2025\nEnd date\n30/06/2028',
  ])('give the contract’s own term: %s', (lines) => {
    const { term } = read(lines);
    expect([term?.starts?.value, term?.ends?.value, term?.months]).toEqual(['2025-07-01', '2028-06-30', 36]);
  });
});
