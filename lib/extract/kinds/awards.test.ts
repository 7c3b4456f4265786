import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('what officers tell somebody who asked for money', () => {
  it.each([
    "FW: Your bid to us - the result\n\nFrom: Osborne, Lyn (Grants). Sent: 4 March 2026. To: Hollow Lane Community Kitchen\n\nHi Sam\n\nIt's good news. The panel met on Tuesday and you came third of twenty. You've got £22,000 a year for three years, starting 1 April 2026. You asked for £24,500; what came off is the van.\n\nWe'll pay it each quarter, before the quarter begins. No invoices.\n\nIf we ever needed to stop it we'd write to you at least three months before. You can hand it back on a month's notice. One return a year, two pages, by the end of May.\n\nSign the attached and let me have it by the 20th.\n\nLyn, Communities Team, Marlow Vale Borough Council",
    "Decision on your application (ref CF/26/112)\n\nDear Treasurer\n\nI am writing to let you have the Committee's decision on the application which your society made in November. Members were minded to support it in full and you will receive £9,600 for each of the two years beginning 1 April 2026.\n\nThe first half will be sent when we have the signed form back and the remainder in October. It is for the purposes in your application and no others. An account of how it was used should reach me by 30 April in each year. Should the society be wound up, whatever remains is to be returned.\n\nEither side may bring this to an end on two months' notice.\n\nYours sincerely\nClerk to Thornham Town Council",
    'Telephone note\n\nCall with: Anwen (Riverside Youth Project). Date: 12 February 2026. By: JT, Grants, Northmere District Council\n\nRang to tell her they have it. Cabinet Member signed yesterday: £40k a year, two years from April, and maybe a third. Told her the rent and her own salary are both in. Money comes a quarter ahead, straight to the bank. She asked what happens if the council changes its mind: three months, by letter, with reasons. Needs to sign and return by 6 March. Reports twice a year. She was over the moon. Agreement to follow.',
    "Subject: Winter warmth - you were successful\n\nHello both\n\nJust to confirm what I said on the phone this morning. The board liked it and you're down for £15,000. That's to cover October to the end of March. \n\nHow you'll get it: two payments, one now and one in January. \nWhat we want to see: a short note at the end saying how many people came and what it was spent on. \nAnything you don't spend comes back to us.\nIf either of us wants out, four weeks' notice.\n\nPlease sign and send back the form. Well done!\n\nPriya, NHS Westlea Integrated Care Board",
    "Outcome of the community resilience awards panel: Eastfield Tenants' Hall\n\nDear Ms Okafor\n\nI am delighted to say the panel has awarded £6,000 over eighteen months from May. The panel gave your bid 74 out of 100. It will be paid in three equal sums, the first once you have returned the acceptance slip. Please keep receipts for the freezer and the cooker. We will visit once. If you close, tell us and give back what is left.\n\nCommunity Safety Team, Office of the Police and Crime Commissioner",
    "Letter of intent\n\nDear Secretary\n\nYou have been chosen by the Fire Authority to receive a contribution of £12,500 towards the home safety visitors for each of the next two years. Our letter with the terms will follow next week: paid half-yearly ahead, a page of figures each March, three months' warning if we need to stop. I shall need your bank details and a copy of your safeguarding policy before anything can be sent.\n\nFire and Rescue Service",
    '# Your application: approved\n\nWells Borough Council - grants portal message\n\nStatus: Approved. Amount: £4,200. For: youth boxing sessions. From: 1 April 2026. To: 31 March 2027. \n\nPayment: one instalment, on acceptance. Report due: 30 April 2027. Unspent money to be returned. You must accept by 27 March 2026 by clicking the button below.',
  ])('is an award: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual(['funding']);
  });

  it.each([
    "Outcome of your application: Grants Officer (ref 4471)\n\nDear Morgan\n\nGood news: the panel placed you first of nine and would like to offer you the job. The salary is £31,000 a year, paid monthly, and you would start on 1 April 2026. Probation is six months with four weeks' notice on either side. Sign and return the contract by 20 March.\n\nHR, Wexmoor District Council",
    'Outcome of your planning application 26/0112\n\nDear Applicant\n\nThe committee has granted permission for a single-storey extension. The work must begin within three years. Conditions are attached. A fee of £145 is payable for each request to discharge them. You may appeal within 12 weeks.\n\nPlanning, Northmere District Council',
    'Outcome of your application to the Community Fund\n\nDear Treasurer\n\nI am sorry to tell you that the panel did not feel able to support your application for £12,000. It was ranked 14th of 30 and there was money for nine. You can ask for feedback until 30 April. The next round opens in September.\n\nGrants Team, Northmere Borough Council',
    'Decision on your licence application\n\nThe sub-committee has granted a premises licence from 1 April 2026. The annual fee is £180. It may be reviewed at any time. You can appeal within 21 days to the magistrates.\n\nLicensing, Castle District Council',
    "You've won!\n\nThe panel of judges has awarded first prize in the town in bloom contest to your garden. You get £100 of vouchers and a plaque, to be handed over on 4 July by the Mayor. Photographs will be sent to the paper. Well done!\n\nWells Town Council",
    "Outcome of your blue badge application\n\nYou've got it. Your badge will be valid for three years from 1 April 2026. There is a £10 charge. You must send it back if you no longer need it. Tell us of any change within 28 days.\n\nCounty Council",
    'Household Support: your award\n\nDear Ms Bell\n\nYour application for help with your energy bills was successful. The council has awarded £120 which will be paid into your bank account within five days. You need not report on how it is spent.\n\nBenefits, Fenmoor District Council',
    "Your fostering application\n\nI am pleased to tell you that the panel has approved your application. You will receive £410 a week for each child, paid a week in arrears, and must give 28 days' notice if you wish to stop. A review takes place every year.\n\nNorthmere County Council",
    'Outcome of your bid: community asset transfer nomination\n\nThe Council has decided that the Red Lion will be listed as an asset of community value for five years. You may now ask to be treated as a bidder if the owner wishes to sell.\n\nWells District Council',
  ])('is none where there is no money for a group: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual([]);
  });

  it.each([
    'Outcome of your application\n\nDear Trustees\n\nThank you for applying to continue for another year. I am sorry to say the panel has decided not to carry on funding the lunch club. Your present grant of £14,000 will stop on 31 March 2026. Please let me have a final report by 30 April.\n\nGrants Team, Marlow Vale Borough Council, 5 January 2026',
    'Your award for 2026/27\n\nDear Manager\n\nThe panel has looked at all awards again. Yours will go down from £30,000 to £21,000 from 1 April 2026. I am sorry. You can appeal within 20 working days.\n\nCastle District Council, 2 December 2025',
  ])('is the end of what was paid: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual(['change']);
  });
});
