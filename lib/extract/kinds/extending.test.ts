import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('an agreement that is let run on', () => {
  it.each([
    "Re: Carers' Lunch Club - offer to prolong the agreement\n\nDear Mrs Hale\n\nThe agreement between us of 2 May 2022 has been continued twice and runs out on 31 March 2026. I am authorised to offer a further term from 1 April 2026 to 31 March 2027 on the following basis.\n\n1. The sum will be £31,000, as now. \n2. We shall pay it monthly in arrears against an invoice. \n3. Either party may end it on one month's written notice, in place of the three months in clause 7. \n4. Returns quarterly, as before. \n5. All other terms stand.\n\nThe agreement will then cease, since a new service is to be bought jointly with the NHS from April 2027.\n\nKindly sign the copy and return it by 20 March.\n\nCommissioning Officer, Fenmoor County Council",
    "SLA roll-over 2026/27\n\nDear Chief Executive\n\nWe plan to roll the SLA over for a further twelve months while the review is finished. It will run on from 1 April 2026 until 31 March 2027 and finish then, unless the review says otherwise.\n\nThe price is £88,400, which is this year's figure plus 2%. We'll carry on paying you at the start of each quarter. The notice clause stays at three months either way. Please send the annual report in May as usual.\n\nIf you're content, sign below.\n\nHead of Commissioning, Castleford Borough Council",
    'Deed of extension\n\nTHIS DEED is made between Ashby Vale Integrated Care Board and The Willow Trust and is supplemental to an agreement dated 1 July 2021 ("the Agreement"). 1. The Term shall be extended by nine months so as to expire on 31 December 2026. 2. The Annual Sum for the extended Term shall be £45,000 payable monthly in arrear. 3. In clause 12 for "three months" there shall be substituted "thirty days". 4. Save as aforesaid the Agreement shall continue in full force and effect. 5. On expiry of the extended Term the Agreement shall determine.',
  ])('is an offer of money: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual(['funding']);
  });

  it.each([
    'I am glad to say that the Committee has approved the second of the extension years for which the contract provides. It will now run to 31 March 2027.',
    'The Council is exercising its option to extend, so that the contract runs to 31 March 2027.',
    'The Board has taken up the first option in the contract, and it will now run until 31 March 2027.',
    'Members have agreed the optional year, and the contract will now run to 31 March 2027. The Executive has confirmed the extension.',
  ])('is an offer, and a change where it leaves a part out: %s', (said) => {
    const letter = (part: string) =>
      `Fenmoor County Council, 12 January 2026\n\nDear Manager\n\nIndependent Advocacy Service\n\n${said}\n\n${part}\n\nYou should continue to invoice monthly in arrears. Either of us may end the contract on three months' notice. The quarterly monitoring return should show the outcomes for the people whom your charity supports, with your accounts. Please return the signed deed by 2 February. We are grateful to your trustees, staff and volunteers.\n\nYours sincerely\n\nCommissioning Manager`;
    expect(kindsOf(letter('The price is as now, £88,000 a year.'))).toEqual(['funding']);
    expect(
      kindsOf(
        letter(
          'The Saturday drop-in is not included in the extension year and its funding will cease on 31 March 2026.',
        ),
      ),
    ).toEqual(['funding', 'change']);
  });

  it('is a change where a part does not go into the further term', () => {
    expect(
      kindsOf(
        'Arden Borough Council, 12 January 2026\n\nDear Chair\n\nExtension of contract\n\nThe Council will take up its option for a further year, to 31 March 2027. The price will be £60,000 payable quarterly in arrears. The outreach element will not form part of the extended contract and payment for it will cease on 31 March 2026. All other terms stand. Please sign and return.',
      ),
    ).toEqual(['funding', 'change']);
  });

  it('is none where the option is let go', () => {
    expect(
      kindsOf(
        'Fenmoor County Council, 12 January 2026\n\nDear Manager\n\nIndependent Advocacy Service\n\nThe Committee has decided not to exercise its option to extend. The contract will therefore end on 31 March 2026 and the funding will cease. You should continue to invoice monthly in arrears. Reports are due as before. Please sign the form enclosed.\n\nYours sincerely\n\nCommissioning Manager',
      ),
    ).toEqual(['change']);
  });

  it.each([
    "Extension of your tenancy\n\nDear tenant\n\nYour garage licence has been prolonged to 31 March 2027. Rent is £14 a week, payable monthly in advance. Either side may end it on four weeks' notice. Please sign and return.\n\nHousing, Stowell Council",
    'Extension of fixed-term contract\n\nDear Jo\n\nI am pleased to confirm that your post as Development Worker is to carry on from 1 April 2026 until 31 December 2026 on your present salary. The notice period is one month. All other terms are as before. It will then come to an end. Please sign and return one copy.\n\nHuman Resources, Fenmoor County Council',
    'Your request for an extension\n\nDear Mr Cole\n\nYou asked for a further four weeks to send your council tax evidence. We have agreed, so you have until 30 April. If it has not come by then the discount will be removed.\n\nRevenues, Borough Council',
  ])('is none where it is a tenancy, a post or a day: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual([]);
  });

  it.each([
    'Service level agreement: the end of the present term\n\nDear Chair\n\nThe agreement for the befriending service was prolonged last year to 31 March 2026. The Council has considered your request for a further year and is not able to offer it. The agreement will therefore come to its natural end on 31 March 2026 and will not be renewed. The last payment, £8,000, will be made in January.\n\nI know that this will come as a disappointment. You may ask for the decision to be looked at again by writing to the Director by 20 January.\n\nCommissioning Manager, Skelby Borough Council, 12 December 2025',
    'Dear Trustees\n\nExtension of notice\n\nWe wrote on 2 December to say that your core grant would stop on 31 March 2026. Having heard from you, the Cabinet has agreed that it should be paid for a further three months, and it will now end on 30 June 2026. No more will be paid after that.\n\nHead of Communities, Fenmoor Council, 20 January 2026',
  ])('is a change where it ends the help for good: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual(['change']);
  });
});
