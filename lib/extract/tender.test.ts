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
    'Issued 3 March 2025. Noon on 4 April 2025 is the last moment at which a tender can be taken in.',
    'Issued 3 March 2025. At noon on 4 April 2025 the portal shuts.',
    'Issued 3 March 2025. There is a form of four pages. E-mail it to the procurement team by 5pm on 4 April 2025.',
    'Issued 3 March 2025. Nothing will be taken in after 4 April 2025.',
    'Issued 3 March 2025. Fill in the two-page form attached and send it to this address by 5pm on 4 April 2025. Questions may be asked up to 28 March 2025.',
    'Issued 3 March 2025.\n\nWhen by\nNoon on Friday 4 April 2025, to this address.',
    'Issued 3 March 2025.\n\n5pm on 4 April 2025, by e-mail to the address above. There is a visit at 2pm on 11 March 2025.',
    'Issued 3 March 2025. Cut-off for tenders: 4 April 2025, 10:00.',
    'Issued 3 March 2025. Requests to join the first round must be in by 4 April 2025.',
    'Issued 3 March 2025. Your offer must reach Procurement, Town Hall, by noon on 4 April 2025.',
    'Issued 3 March 2025. Last time bids closed on 10 May 2021. This time they close on 4 April 2025.',
    'Issued 3 March 2025. The deadline was 28 March 2025. Because of questions received we have moved it to 4 April 2025.',
    'Issued 3 March 2025. Bidders now have until 4 April 2025, not 28 March 2025.',
    'The portal opens for bids at 9am on Monday 3 March 2025 and locks at noon on Friday 4 April 2025.',
    'The Trust will receive tenders from 3 March 2025 until 4 April 2025.',
    'ITT out 3 March 2025; questions by 14 March 2025; answers 20 March 2025; bids in 4 April 2025; award 2 May 2025.',
    'The exercise began on 3 March 2025 and finishes at 5pm on 4 April 2025, when quotations must be in.',
    'Issued 3 March 2025. E-mail it to us before midday on 4 April 2025. Quotations received later will not be looked at.',
    'Contract notice published 3 March 2025. This supplement published 20 March 2025. Tenders by 4 April 2025.',
    'Tenders invited 3 March 2025, returnable 4 April 2025.',
    'Invitation to quote, 3 March 2025. Quotes by e-mail, please, no later than 4 April 2025.',
    '| Step | When |\n| --- | --- |\n| Advert | 3 March 2025 |\n| Bids close | 4 April 2025 |',
    '| Stage | Date |\n| --- | --- |\n| Tender live date | 3 March 2025 |\n| Tender return | 4 April 2025 |',
    'Tender documents available from 3 March 2025. Deadline for receipt of tenders: 4 April 2025.',
    'The pack will be available to download from 3 March 2025. Tenders are due on 4 April 2025.',
    '| Stage | Date |\n| --- | --- |\n| ITT published | 3 March 2025 |\n| Publish award notice | 2 May 2025 |\n| Tenders due | 4 April 2025 |',
    'Publication date\n\n3 March 2025\n\nClosing date\n\n4 April 2025\n\nContract start date\n\n1 July 2025',
  ])('%s', (text) => expect(tenderOf(text)).toBe('2025-03-03 · 2025-04-04'));

  it.each([
    [
      'This invitation goes out on 1 May 2025. Tenders must reach us by noon on 2 June 2025.',
      '2025-05-01 · 2025-06-02',
    ],
    [
      'Went live on the buying portal on Monday 3 March 2025. Prices to be in by noon on 4 April 2025.',
      '2025-03-03 · 2025-04-04',
    ],
    ['Issued 3 March 2025.\n\n| Offers to be in | 4 April 2025 |', '2025-03-03 · 2025-04-04'],
    ['Issued 3 March 2025. The latest day on which a bid may be uploaded is 4 April 2025.', '2025-03-03 · 2025-04-04'],
    [
      'Issued 3 March 2025. The closing date was 28 March 2025. It has been extended to 4 April 2025.',
      '2025-03-03 · 2025-04-04',
    ],
    [
      'Issued 3 March 2025. Tenders are invited.\n\nThe deadline of noon on 28 March is tight for a partnership bid. Would you move it?\n\nYes. The deadline is now 12 noon on Friday 4 April 2025.',
      '2025-03-03 · 2025-04-04',
    ],
    [
      'Issued 3 March 2025.\n\n| Original deadline | 28 March 2025 |\n| Deadline (extended) | 4 April 2025 |',
      '2025-03-03 · 2025-04-04',
    ],
    [
      'Issued 3 March 2025. Bids are due on 4 April 2025. The contract may be extended to 31 May 2029.',
      '2025-03-03 · 2025-04-04',
    ],
    [
      'Issued 3 March 2025. You have until 14 March 2025 to ask questions and until 4 April 2025 to bid.',
      '2025-03-03 · 2025-04-04',
    ],
    ['The documents have been up on our website since 3 March 2025. Bids by 4 April 2025.', '2025-03-03 · 2025-04-04'],
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
    ['Bidders may tender from 1 May 2025 until 30 May 2025.', '2025-05-01 · 2025-05-30'],
    ['The competition is open between 1 May and 30 May 2025.', '2025-05-01 · 2025-05-30'],
    ['Out on 1 May 2025. Bids need to be with us by 30 May 2025.', '2025-05-01 · 2025-05-30'],
    ['Despatched 1 May 2025. Completed tenders to be lodged not later than 30 May 2025.', '2025-05-01 · 2025-05-30'],
    ['| Notice sent | 1 May 2025 |\n| Bids must reach us | 30 May 2025 |', '2025-05-01 · 2025-05-30'],
    [
      'The closing date, which was 23 May 2025, is now 30 May 2025. First published 1 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'When do we have to send it in? By 5pm on 30 May 2025. The documents came out on 1 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
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
    [
      '# Contract notice\n\nPublished 11 April 2025, 10:05am\n\n## Time limit for receipt of tenders or requests to participate\n\n### Date\n\n16 May 2025\n\n### Local time\n\n12:00pm\n\n## Conditions for opening of tenders\n\n### Date\n\n19 May 2025',
      '2025-04-11 · 2025-05-16',
    ],
    [
      '# Contract notice\n\nPublished 11 April 2025\n\n## Time limit for receipt of tenders\n\nDate\n\n16 May 2025',
      '2025-04-11 · 2025-05-16',
    ],
    [
      '| Stage | Date(s) |\n| --- | --- |\n| Issue of invitation to tender | Thursday 1st - Friday 2nd May 2025 |\n| Deadline for submission of tenders | Friday 30th May at 5pm |',
      '2025-05-01 · 2025-05-30',
    ],
    [
      '| Item | Date |\n| --- | --- |\n| Expressions of interest in lease opens | 1 May 2025 |\n| Expression of interest process closes | 30 May 2025 |\n| Fit out and opening | 1 July 2025 |',
      '2025-05-01 · 2025-05-30',
    ],
    ['Published 1 May 2025\n\nSubmissions are being accepted until 30 May 2025.', '2025-05-01 · 2025-05-30'],
    ['Published 1 May 2025\n\nThe tender period closes on 30 May 2025.', '2025-05-01 · 2025-05-30'],
    [
      'Published 1 May 2025\n\nKey dates include a tender period ending on 30 May 2025 and an award period to 1 July 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Published 1 May 2025\n\nThe deadline for expressing interest is 12 May with all tenders to be returned by noon on 30 May.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      '| Stage | Day |\n| --- | --- |\n| Invitation issued | 1 May 2025 |\n| Deadline for registering interest | 12 May 2025 |\n| Deadline for bids | 30 May 2025 |',
      '2025-05-01 · 2025-05-30',
    ],
    ['Published 1 May 2025\n\nExpressions of interest must be received by 30 May 2025.', '2025-05-01 · 2025-05-30'],
    ['Published date: 1 May 2025\n\nClosing: 30 May 2025, 12pm', '2025-05-01 · 2025-05-30'],
    [
      'Published 1 May 2025\n\nDeadline date: 30/05/2025\n\nThis deadline is for receipt of completed tenders',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Published 1 May 2025\n\nTenders must be submitted by 30 May 2025. An information event will be held on 12 May 2025; places must be booked by 9 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Published 1 May 2025\n\nAfter our market engagement this spring tenders must now be returned by 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Published 1 May 2025\n\nThis is not a call for tenders by post. Tenders must be returned through the portal by 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    ['Notice date: 1 May 2025\n\n| Replies must reach us by | 12 noon, 30 May 2025 |', '2025-05-01 · 2025-05-30'],
    ['We advertised this on 1 May 2025 and want to have all replies in by 30 May 2025.', '2025-05-01 · 2025-05-30'],
    ['| Invitation out | 1 May 2025 |\n| Replies back | 30 May 2025 |', '2025-05-01 · 2025-05-30'],
    ['Published 1 May 2025\n\nYou have until 5pm on 30 May 2025 to respond.', '2025-05-01 · 2025-05-30'],
    ['Published 1 May 2025\n\nWhen do bids have to be in? By noon on 30 May 2025.', '2025-05-01 · 2025-05-30'],
    [
      'Published 1 May 2025\n\nNothing that arrives after noon on 30 May 2025 will be opened.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Published 1 May 2025\n\nWe cannot look at bids that reach us later than noon on 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Published 1 May 2025\n\nAny tender delivered after noon on 30 May 2025 shall be returned unopened.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'The invitation was circulated on 1 May 2025 and is open until 30 May 2025. A tender stays open for acceptance until 30 September 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      '# Timetable\n\n- 1 May 2025: tender documents released\n- 12 May 2025: last day for questions\n- 30 May 2025: tenders due\n- 14 June 2025: award',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Published 1 May 2025\n\nThe deadline for submitting has been put back from 23 May to 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'Published 1 May 2025\n\nYour completed response, with all schedules, must arrive on the portal before 12:00 on 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    ['We are giving bidders from 1 May 2025 to 30 May 2025 to reply.', '2025-05-01 · 2025-05-30'],
    [
      '| Key date | Day |\n| --- | --- |\n| Advert placed | 1 May 2025 |\n| Closing | 30 May 2025 |',
      '2025-05-01 · 2025-05-30',
    ],
    ['Placed online Thursday 1 May 2025.\n\n| Bids in by | 10am, Friday 30 May 2025 |', '2025-05-01 · 2025-05-30'],
    [
      'We put this notice up on 1 May 2025. Your bid has to be with us by noon on 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    ['Opportunity live: 1 May 2025\n\nOffers in by: 30 May 2025', '2025-05-01 · 2025-05-30'],
    [
      '2.1 The Council released these documents on 1 May 2025.\n\n2.2 Tenderers have until midday on 30 May 2025 to complete and return Schedules A to F.',
      '2025-05-01 · 2025-05-30',
    ],
    ['| Out | 1 May 2025 |\n| Back | 30 May 2025 |\n| Decision | 20 June 2025 |', '2025-05-01 · 2025-05-30'],
    ['The competition will run from 1 May 2025 to 30 May 2025.', '2025-05-01 · 2025-05-30'],
    [
      'We are inviting sealed bids, to arrive at the Civic Centre by noon on Friday 30 May 2025. This invitation is dated 1 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    [
      'We advertised this contract on 1 May 2025 and will stop taking bids at 5pm on 30 May 2025.',
      '2025-05-01 · 2025-05-30',
    ],
    ['From 1 May 2025 until noon on 30 May 2025 suppliers may put in a tender.', '2025-05-01 · 2025-05-30'],
    ['Published 1 May 2025. What is the last day for bids?\n\nFriday 30 May 2025.', '2025-05-01 · 2025-05-30'],
  ])('%s', (text, days) => expect(tenderOf(text)).toBe(days));

  it('does not hold the day for interest and the day for bids against each other', () => {
    const text =
      'The deadline for expressing interest is 12 May 2025 with all tender submissions to be returned by noon on 30 May 2025.';
    const { tender } = extract(readText(text, { markdown: true }), {
      today: '2025-05-01',
      complete: true,
      corrections: { kinds: ['tender'] },
    });
    expect(tender?.alsoDeadline).toBeNull();
  });

  it.each([
    'We will open the tenders on 14 July 2025.',
    'The contract begins on 1 September 2025 and ends on 31 August 2027.',
    'The last tender closed on 4 May 2022.',
    'Questions must reach us by 12 May 2025.',
    'We will reply to all who write by 17 June 2025.',
    'Replies to questions will be published by 17 June 2025.',
    'When will we hear? By 17 June 2025.',
    'We expect to respond to every bidder by 17 June 2025.',
    'Certificates must be received by 17 June 2025, once you have been appointed.',
    'The consultation on the strategy is open until 17 June 2025.',
    'Bidders will be told the result by 4 July 2025.',
    'The service will be handed over by 1 October 2025.',
    'This notice is for market engagement only and is not a call for competition. Submissions should be returned by 24 January 2026.',
    'Expressions of interest in attending the market event should be received by 5pm on 24 January 2026.',
    'Responses to the soft market testing questionnaire must be submitted by 2 February 2026.',
    'To take part in the provider information session, submit your details by 2 February 2026.',
    'This is not an invitation to tender. Please send your responses by 2 February 2026.',
    'Engagement deadline: 17 April 2026',
    'The enquiry period ends on 7 May 2026.',
    'The award period ends on 22 June 2026.',
    'Tenders shall remain open for acceptance until 30 September 2026.',
    'Interested parties can submit enquiries until 26 February 2026.',
    '# Opening of tenders\n\n### Date\n\n19 May 2025',
    'This exercise is not part of any formal procurement process. Completed questionnaires should be returned by 6 June 2025.',
    'Bidders may visit the site until 30 May 2025.',
    'The price must hold until 30 May 2025.',
    'Decisions on bids will be made by 30 May 2025.',
    'The bid to the lottery was sent by 30 May 2025.',
    'The tender was won by the Bridge Trust on 30 May 2025.',
    'TUPE details will be uploaded by 30 May 2025.',
  ])('no deadline: %s', (text) => expect(tenderOf(text)).toBeNull());
});
