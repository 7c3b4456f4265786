import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** When it was put out and when bids are due. */
function tenderOf(text: string): string | null {
  const { tender } = extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['tender'] },
  });
  return tender && `${tender.published?.value ?? '?'} · ${tender.deadline.value}`;
}

describe('when a tender is put out and when bids are due', () => {
  it.each([
    [
      'This invitation goes out on 1 May 2025. Tenders must reach us by noon on 2 June 2025.',
      '2025-05-01 · 2025-06-02',
    ],
    ['| ITT sent out | 1 September 2025 |\n| Tenders in | 3 October 2025 |', '2025-09-01 · 2025-10-03'],
    [
      'Sent to five local groups on 6 May 2025. Please let us have your price by 5pm on 20 May 2025.',
      '2025-05-06 · 2025-05-20',
    ],
    [
      'Request for quotation\n\nDated: 1 July 2025\n\nYour quotation should be with us by 15 July 2025.',
      '2025-07-01 · 2025-07-15',
    ],
    ['The opportunity goes live on 1 April 2025 and closes on 6 May 2025.', '2025-04-01 · 2025-05-06'],
    [
      'Published on the portal: 1 May 2025\n\nBids must be uploaded to the portal before noon on 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    ['| Portal opens for bids | 1 May 2025 |\n| Portal closes | 2 June 2025 |', '2025-05-01 · 2025-06-02'],
    ['The tender period runs from 1 May 2025 to 30 May 2025.', '2025-05-01 · 2025-05-30'],
    [
      '| Launch of the procurement | 1 May 2025 |\n| Last day for questions | 12 May 2025 |\n| Last day for bids | 30 May 2025 |',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Invitation to tender\n\nIssued 1 May 2025\n\nThe deadline for clarification questions is 12 May 2025 and for tenders 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      '| Invitation issued | Monday 12 May 2025 |\n| Final submissions | Friday 13 June 2025, noon |',
      '2025-05-12 · 2025-06-13',
    ],
    [
      '| Step | When |\n| --- | --- |\n| We send this out | Monday 12 May 2025 |\n| You send us your tender | Noon on Friday 13 June 2025 |\n| We tell you the result | 4 July 2025 |',
      '2025-05-12 · 2025-06-13',
    ],
    [
      'We put this opportunity on the portal on 2 June 2025.\n\nTenders that come after 12 noon on 30 June 2025 will not be opened.',
      '2025-06-02 · 2025-06-30',
    ],
    [
      'Ref 25/7. Issued through the e-tendering portal on Monday 2 June 2025.\n\n| Step | Date |\n| --- | --- |\n| Questions may be asked up to | Monday 23 June 2025 |\n| Tenders to be lodged by | 12 noon, Monday 7 July 2025 |',
      '2025-06-02 · 2025-07-07',
    ],
    [
      'Issued by the Council via the Chest on 2 June 2025. Bids must be returned by 30 June 2025.',
      '2025-06-02 · 2025-06-30',
    ],
    [
      'A notice of our intentions was put out on 14 April 2025. This invitation was issued by email on Monday 2 June 2025. Tenders must be returned by 30 June 2025.',
      '2025-06-02 · 2025-06-30',
    ],
    [
      'Guidance issued by the ministry on 4 May 2025 applies. Tenders must be returned by 30 June 2025.',
      '? · 2025-06-30',
    ],
    [
      'Answers are issued through the portal on 9 June 2025. Tenders must be returned by 30 June 2025.',
      '? · 2025-06-30',
    ],
  ])('%s', (text, days) => expect(tenderOf(text)).toBe(days));

  it.each([
    'We will open the tenders on 14 July 2025.',
    'The contract begins on 1 September 2025 and ends on 31 August 2027.',
    'The last tender closed on 4 May 2022.',
    'Questions must reach us by 12 May 2025.',
    'Bidders will be told the result by 4 July 2025.',
    'The service will be handed over by 1 October 2025.',
  ])('no deadline: %s', (text) => expect(tenderOf(text)).toBeNull());
});
