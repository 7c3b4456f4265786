import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('an invitation to bid', () => {
  it.each([
    '# Arts for disabled people\n\nThe Borough Council is inviting experienced organisations to tender for four contracts. Tenders are sought for the following. The contracts begin on 1 April 2026 for four years.',
    '# Supported living framework\n\nTender, 26 Mar 2026 at 11:55\n\nThe Metropolitan Council is actively seeking providers for a framework in three lots. Bids must be in by 30 April 2026.',
    '# Options appraisal: consultants’ brief\n\nThe County Council wishes to commission a study. Please submit a proposal by 9 May 2026. The successful consultant will report in July.',
    '# Land apprenticeships\n\nThe agency has a requirement to procure suppliers. Lot information: lot 1 is in the north. The estimated value is £216,000, with an option to extend.',
    '# Young people’s pathway\n\n| Procedure | Open |\n| --- | --- |\n| Value | 8280000.0 GBP |\n| Contract start | 1 July 2026 |\n| Contract end | 30 June 2029 |\n\nThe County Council will place the contract through the portal. The procurement is in one lot.',
    '# Night shelter: request for bids\n\nThe Borough Council is looking for an organisation to set up and run a night shelter from 1 November 2026. Value: £90,000. Bids in by noon on 3 August 2026. Marks: price 40, quality 60.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['tender']));

  it('is not one that calls for bids to a fund', () =>
    expect(
      kindsOf(
        '# Call for bids: Community Grants Fund\n\nGroups can apply for grants of up to £5,000. Bids must be in by 4 May 2026. Tell us what you will do. Grants are paid in advance. A short report is due in a year. The Council runs the fund.',
      ),
    ).toEqual(['funding']));

  it.each([
    '# Healthwatch service\n\nUK6: contract award notice\n\nThe Borough has undertaken a procurement for the service. Tenders were received by 3 May 2025. The contract starts on 1 April 2026.',
    '# Café operator\n\nThe Town Council would like to hear from café owners. This is not a formal procurement. Expressions of interest may be sent until 3 May 2026.',
    '# A guide to drafting invitations to tender\n\nThe first schedule has instructions to tenderers. Give bidders a date, such as 3 May 2026. Price 40%, quality 60%.',
    '# Supported living services\n\nUnder the Freedom of Information Act please tell me of your framework agreement and dynamic purchasing system. The tender was in May. Published 18 March 2026 by the Council.',
    '# Advice service: contract awards following tender\n\nApproval to award the contract was sought from Cabinet. Tenderers had until 3 May 2025. The Council thanks all bidders.',
    '# Homeless project: interim contract\n\nAward, 29 Aug 2025 at 16:32\n\nThe procurement process was begun by the City Council and reached the award stage on 29 August 2025. The contract ends on 31 March 2026. Tenderers were told.',
    '# Domestic abuse services\n\nThe Council has completed the procurement process in three lots. The present contract will end on 31 March 2026 and the successful provider will begin then. Bids were open until 3 May 2025.',
  ])('is none: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});
