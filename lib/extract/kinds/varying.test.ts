import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('a paper that varies an agreement', () => {
  it.each([
    'ARDEN METROPOLITAN BOROUGH COUNCIL\n\n12 January 2026\n\nThe Chair, Arden Advice Centre\n\nSIDE LETTER No. 3 to the Service Level Agreement of 1 April 2023 between the Council and Arden Advice Centre\n\nDear Chair,\n\nWords defined in the Agreement have the same meaning here. The changes below take effect on 1 April 2026.\n\n1. In clause 2, for "31 March 2026" substitute "31 March 2027".\n\n2. In Schedule 3, the Annual Sum is reduced from £42,000 to £39,900 with effect from 1 April 2026.\n\n3. In clause 14.2, for "six months" substitute "one month".\n\nSave as set out above, the Agreement continues in full force.\n\nPlease sign and return the enclosed copy.',
    'Fenmoor County Council\n\n3 February 2026\n\nDear Trustees\n\nBefriending grant: letter of amendment\n\nThis letter sets out changes to your grant agreement of 2 May 2024, which we have talked over with you.\n\nCondition 4 (reports) now asks for a report each quarter. Condition 9 (payment) is changed so that we pay in arrears. The grant for 2026/27 will be £18,000 in place of £20,000, with effect from 1 April 2026.\n\nAll the other conditions stay as they are.\n\nYours sincerely\n\nGrants Officer',
    'NHS Wealdshire Integrated Care Board\n\nContract variation notice 4: Night sitting service\n\nThe Contract with Wealdshire Hospice at Home is amended as follows with effect from 1 May 2026. Schedule 2: the annual value is reduced from £96,000 to £88,000. Schedule 5: the number of nights goes down from 20 to 18 a week. Except as amended the Contract remains in force.',
    'Addendum to the Grant Agreement dated 4 April 2024\n\nBetween Skelby Borough Council and Skelby Young Carers. 1. Clause 3.1 is amended: for "£30,000" read "£27,000" from 1 April 2026. 2. Clause 8 (reports) is deleted. In all other respects the Grant Agreement continues in full force.',
    'Deed of Amendment\n\nThis deed amends the Funding Agreement dated 1 July 2022 between the Police and Crime Commissioner for Mercia and Safe Haven. Section 5 is replaced by the section at Annex A. Section 7: the grant is reduced from £50,000 to £45,000 from 1 July 2026. Every other provision remains in force.',
  ])('offers terms anew and is a change where it lowers the sum: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual(['funding', 'change']);
  });

  it('is no change where it lowers nothing', () => {
    expect(
      kindsOf(
        'Skelby Borough Council\n\n12 January 2026\n\nVariation letter: Young Carers grant agreement\n\nDear Manager\n\nThis letter amends the grant agreement of 4 April 2024. In clause 6 (reporting), for "monthly" read "quarterly". In clause 11 the address for notices becomes Town Hall, Skelby. All other terms are unchanged. Please sign and return one copy.\n\nYours sincerely',
      ),
    ).toEqual(['funding']);
  });

  it.each([
    'Variation of premises licence\n\nSkelby Borough Council. The licence is amended as follows: condition 4 is deleted and condition 6 amended. All other conditions are unchanged.',
    'Deed of variation of lease\n\nBetween Arden Borough Council and Mr Cole. This deed varies the lease of 3 High Street. Clause 4: the tenant is to paint the outside every five years. Clause 9 is deleted. Save as varied the lease remains in full force.',
    'Letter of variation\n\nDear Jo\n\nArden Borough Council. This letter varies your contract of employment: your post is moved to the Town Hall. Clause 3 and clause 8 are amended. All other terms of your employment are unchanged.\n\nHuman Resources',
    'How to vary a contract\n\nA guide for officers of Arden Borough Council. An agreement may be varied in writing. Check clause 20 and schedule 3 first, and say that all other terms are unchanged.',
  ])('is none of ours where it is a licence, a lease, a post or advice: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual([]);
  });
});
