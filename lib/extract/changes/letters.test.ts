import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

/** What such letters say before they come to the matter. */
const preamble =
  "As you know the Council has to find £6.4 million in order to balance its budget for 2026/27, and every directorate has been given a target. The Cabinet has asked that voluntary organisations should bear no greater share than the Council's own teams. It was on that footing that my colleagues met you and the manager on 18 November.\n\nYour reply of 1 December was helpful. You explained that the outreach sessions at Fairmead and St Bride's could not go on, that the part-time training post would have to be looked at, and that the under-25s project depends on match. You suggested that the directory might be given up instead, and you asked about the second floor. We have gone through all this with care.";
const letter = (subject: string, matter: string) =>
  `Arden Borough Council\n\n8 January 2026\n\nDear Chair\n\n${subject}\n\nI am writing about what the Council pays in the last year of the present term. ${preamble}\n\n${matter}\n\nThe next monitoring return is due in April. Organisations should use the usual form.\n\nYours sincerely\n\nHead of Communities`;

describe('a letter whose subject names the agreement', () => {
  it.each([
    'With those changes, the payment under the Agreement will be reduced from £62,000 to £54,250 with effect from 1 April 2026.',
    'The annual sum is therefore to be cut to £54,250 from 1 April 2026, and the rest of the agreement stands.',
    'We have concluded that the grant will be lowered by £7,750 from 1 April 2026.',
    'Having weighed it the Council has decided to end the funding for the outreach worker on 30 April 2026.',
    'The contribution to your rent will be withdrawn from 1 May 2026.',
  ])('is a change where it comes to a cut further down: %s', (matter) => {
    expect(kindsOf(letter('SERVICE LEVEL AGREEMENT 2024-2027: VOLUNTEER BROKERAGE', matter))).toEqual(['change']);
  });

  it.each([
    'I am pleased to offer you a grant of £54,250 for 2026/27. The grant will be reduced to £50,000 from 1 April 2027, as we agreed. The grant must be spent by 31 March.',
    'The panel has awarded you £54,250. The grant must be used only for the project. It will be reduced to £50,000 from 1 April 2027.',
  ])('is none where it offers money: %s', (matter) => {
    expect(kindsOf(letter('Grant agreement 2026-2028', matter))).toContain('funding');
  });

  it.each([
    'The Council may reduce the payment from 1 April 2026 if its own money is cut.',
    'The grant was reduced from £62,000 to £54,250 on 1 April 2016.',
    'The agreement ends on 31 March 2027, and we shall start to talk about what comes after it in the summer.',
    'You will be paid £62,000 in 2026/27 as the agreement says, on the usual days.',
  ])('is none where nothing is settled: %s', (matter) => {
    expect(kindsOf(letter('Service level agreement 2024-2027', matter))).not.toContain('change');
  });
});

/** Three sorts of letter: a clerk's, a commissioner's e-mail, a numbered one. */
const shells: readonly ((matter: string) => string)[] = [
  (matter) =>
    `Eastmarsh Town Council\n\n14 January 2026\n\nDear Mrs Example\n\nGrant towards the Saturday club\n\nThank you for coming to the meeting on 12 January, when the Council set its budget.\n\n${matter}\n\nThe receipts for this year should be sent in by 30 April as usual.\n\nYours sincerely\n\nTown Clerk`,
  (matter) =>
    `Subject: Contract ref 2219 - community link workers\n\nHi both\n\nFollowing our call on Tuesday I said I would put this in writing. The ICB's executive met on 8 January 2026.\n\n${matter}\n\nI know that your staff will be worried. The quarter 3 monitoring return is still needed by the end of the month.\n\nBest wishes\n\nCommissioning manager, North Vale ICB\n\n14 January 2026`,
  (matter) =>
    `Office of the Police and Crime Commissioner for Brackenshire\n\n14 January 2026\n\nDear Colleague\n\nGrant agreement 2023-27: restorative justice service\n\n1. I write further to the Commissioner's budget decision of 9 January.\n\n2. ${matter}\n\n3. You may make representations to the Chief Executive of this office within 14 days.\n\nYours faithfully\n\nHead of Commissioning`,
];
const inEach = (matter: string) => shells.map((shell) => kindsOf(shell(matter)).join('+'));

describe('a letter that offers nothing and says that what was given ends', () => {
  it.each([
    'We shall not be offering a new agreement when the present one expires on 31 March 2026.',
    'There will be no grant for the club after 31 March 2026.',
    'From 1 April 2026 the grant will be £3,000 in place of the present £5,200.',
    'The decision was taken to discontinue the contribution from 1 April 2026.',
    'Payments to you come to a halt on 31 March 2026.',
    'Decision taken. The grant of £27,400 p.a. under the above reference ends on 30 April 2026.',
    'The award of £11,687.50 a quarter is cancelled from 1 April 2026.',
    "I have to tell you that we are giving three months' notice, so that the service stops on 14 April 2026.",
    'You will no longer receive a grant from 1 April 2026.',
    'Unfortunately the pot from which we paid you has gone, and we will not be in a position to pay anything for the year that begins on 1 April 2026.',
    'I am therefore serving notice under clause 14 that the agreement terminates on 31 March 2026.',
    'Please accept this letter as formal notice that the contract comes to an end on 31 March 2026.',
  ])('is a change alone, in every sort of letter: %s', (matter) =>
    expect(inEach(matter)).toEqual(['change', 'change', 'change']),
  );

  it.each([
    'I am glad to confirm that the grant will be paid again for the year from 1 April 2026 to 31 March 2027, in two halves.',
    'Your present agreement ends on 31 March 2026 and I enclose the new one, which runs for three years from the next day.',
    'A reminder that your agreement runs to 31 March 2026. We will be in touch in February about the next.',
    'The sum for 2026/27 will be £5,200, the same as this year.',
    "Please note that applications for next year's grants close on 28 February 2026.",
    "The agreement may be brought to an end by either of us at any time after 1 April 2026 on six months' notice.",
    'The executive decided not to cut the grants from 1 April 2026.',
  ])('is none where it says: %s', (matter) => expect(inEach(matter).join()).not.toContain('change'));

  it.each([
    'Dear Miss Example\n\nYour fixed-term contract of employment with the Council ends on 31 March 2026. Your last salary will be paid on 28 March. Please return your pass to your line manager. Human Resources',
    'Dear Resident\n\nYour parking permit expires on 31 March 2026. The Council will stop sending paper reminders from that day. Renew it online.',
    'Dear Sir\n\nYour council tax support ends on 31 March 2026 because your income has gone up. You may appeal to the Council within a month.',
  ])('is none where nothing was given to a group: %s', (text) =>
    expect(kindsOf(`14 January 2026\n\n${text}`)).toEqual([]),
  );
});
