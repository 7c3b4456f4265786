import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

const asSaid = (text: string, term: string) => (term.includes('..') ? termOf(text) : termOf(text)?.split(' · ').at(-1));

describe('when money begins and ends', () => {
  it.each([
    ['This agreement starts on 1 May 2025. It finishes on 30 April 2027.', '2025-05-01..2027-04-30 · 24/24'],
    ['| Start and finish | 1 September 2025 to 31 August 2026 |\n| Sum | £9,000 |', '2025-09-01..2026-08-31 · 12/12'],
    [
      'We have awarded you £8,000. The money is to be used between 1 July 2025 and 30 June 2026.',
      '2025-07-01..2026-06-30 · 12/12',
    ],
    [
      'The agreement shall have effect for a period of thirty (30) months from the Start Date.\n\n"Start Date" means 1 June 2025.',
      '2025-06-01..2027-11-30 · 30/30',
    ],
    [
      'You may spend the grant from 1 April 2025, and whatever is left on 31 March 2026 must come back to us.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
    [
      'We have agreed two grants. Both are for the 15 months from 1 April 2025 to 30 June 2026.',
      '2025-04-01..2026-06-30 · 15/15',
    ],
    [
      'The contract is for two years.\n\n| Stage | Date |\n| --- | --- |\n| Evaluation begins | 27 April 2026 |\n| Award; standstill begins | 29 May 2026 |\n| Contract starts | 1 July 2026 |',
      '2026-07-01..2028-06-30 · 24/24',
    ],
    ['## 3. The contract\n\n3.1 Three years from 1 April 2026, with an option of one more.', '36/48'],
    ['## Award\n\n(2) Two years from 1 April 2026.', '24/24'],
    ['£61,000 shall be paid in each of the three years to 31 March 2029.', '36/36'],
    ['Every grant is for two years. Grants begin on 1 October 2025.', '2025-10-01..2027-09-30 · 24/24'],
    [
      'Our support for the hub will last until 31 March 2028; it starts on 1 April 2025.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    ['The service is to run from 1 January 2026 to 31 December 2028.', '2026-01-01..2028-12-31 · 36/36'],
    [
      'The chosen provider will deliver the service for four years from 1 April 2026.',
      '2026-04-01..2030-03-31 · 48/48',
    ],
    ['Period of award: 01/04/2025 – 31/03/2026', '2025-04-01..2026-03-31 · 12/12'],
    ['Grant start date: 1 June 2025\n\nGrant end date: 31 May 2028', '2025-06-01..2028-05-31 · 36/36'],
    ['| Award begins | 1 July 2025 |\n| Award ends | 30 June 2026 |', '2025-07-01..2026-06-30 · 12/12'],
    ['The funding is for the 2025/26 financial year.', '2025-04-01..2026-03-31 · 12/12'],
    [
      'We are pleased to award you £40,000. This covers the period April 2025 to March 2027.',
      '2025-04-01..2027-03-31 · 24/24',
    ],
    ['The contract will commence on 1 August 2025 and will expire on 31 July 2027.', '2025-08-01..2027-07-31 · 24/24'],
    ['The initial contract term shall be 2 years commencing 1st April 2025.', '2025-04-01..2027-03-31 · 24/24'],
    [
      'The Commencement Date is 1 April 2025 and the agreement will remain in force until 31 March 2028 unless ended sooner.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    ['We will fund your project.\n\nProject dates: 5 May 2025 to 4 May 2026', '2025-05-05..2026-05-04 · 12/12'],
    ['Your grant pays for the worker’s post from 1 April 2025 to 31 March 2026.', '2025-04-01..2026-03-31 · 12/12'],
    ['The allocation is for one year, 2025-26, and must be spent by 31 March 2026.', '2025-04-01..2026-03-31 · 12/12'],
    [
      'Your award is £5,000 and has to be used up by 31 March 2026. You can start spending on 1 April 2025.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
    ['The grant is for the period to 31 March 2027, starting on 1 April 2025.', '2025-04-01..2027-03-31 · 24/24'],
    [
      'The grant is £9,000. We can only commit to the current financial year, 2025/26.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
    ['The award is for the academic year 2025/26.', '12/12'],
    ['The grant runs for a year from 1 May 2025.', '2025-05-01..2026-04-30 · 12/12'],
    ['# The award\n\nStart: 1 April 2025. Length: two years.', '2025-04-01..2027-03-31 · 24/24'],
    ['The SLA will be in place from 1 April 2025 until 31 March 2028.', '2025-04-01..2028-03-31 · 36/36'],
    ['We propose that the grants run for three years with effect from 1 April 2026.', '2026-04-01..2029-03-31 · 36/36'],
    [
      'The Funder will make the Grant available for the Funding Period.\n\n"Funding Period": a term of 24 months starting on and including 1 May 2025.',
      '2025-05-01..2027-04-30 · 24/24',
    ],
    ['| Contract length | 12 months, starting 1 February 2026 |', '2026-02-01..2027-01-31 · 12/12'],
    ['The funding comes to an end on 31 March 2027, having begun on 1 April 2025.', '2025-04-01..2027-03-31 · 24/24'],
    [
      'Grants for community kitchens.\n\nEach award is for three financial years, 2026/27 to 2028/29.\n\n| Applications close | 12 noon, 14 November 2025 |\n| Answers sent by | 30 January 2026 |\n| Awards start | 1 April 2026 |',
      '2026-04-01..2029-03-31 · 36/36',
    ],
    [
      'We would like to buy help with gardens for older people.\n\n| Work starts | 1 November 2025 |\n| Work ends | 31 October 2026 |',
      '2025-11-01..2026-10-31 · 12/12',
    ],
    [
      'Quotations are wanted for a lunch club contract.\n\n| When the work is done | 1 November 2025 to 31 October 2026 |',
      '2025-11-01..2026-10-31 · 12/12',
    ],
    [
      'This agreement comes into force on 1 April 2025 and stays in force until the end of March 2027.',
      '2025-04-01..2027-03-31 · 24/24',
    ],
    [
      'The Recipient shall deliver the Project throughout the Term, being 1 October 2025 to 30 September 2028 inclusive.',
      '2025-10-01..2028-09-30 · 36/36',
    ],
    [
      '"Commencement Date": 1 October 2025\n\nThis Agreement is made for a period of thirty-six (36) months beginning on the Commencement Date, unless it is ended sooner under clause 14.',
      '2025-10-01..2028-09-30 · 36/36',
    ],
    [
      'I am pleased to say that the Panel has awarded you £12,500. You have from 1 June 2025 to 31 May 2026 to spend it.',
      '2025-06-01..2026-05-31 · 12/12',
    ],
    ['Funding starts in April 2025 and stops in March 2027.', '2025-04-01..2027-03-31 · 24/24'],
    [
      'Clause 3 of the grant agreement: it takes effect on 1 July 2025 (the "Start Day") and, unless ended under clause 8, lapses at the close of 30 June 2026.',
      '2025-07-01..2026-06-30 · 12/12',
    ],
  ])('%s', (text, term) => expect(asSaid(text, term)).toBe(term));
});

describe('dates that stand among others', () => {
  it.each([
    [
      'Every award is for two financial years, 2026/27 and 2027/28.\n\n| Opens | 1 October 2025 |\n| You will have heard from us | By 30 January 2026 |\n| Awards start | 1 April 2026 |',
      '2026-04-01..2028-03-31 · 24/24',
    ],
    [
      '1.1 In this Agreement: "Annual Sum" means £20,000; "Start Day" means 1 May 2025; "Last Day" means 30 April 2028; "Services" means the work in Schedule 1.\n\n2. This Agreement is in effect from the Start Day to the Last Day.',
      '2025-05-01..2028-04-30 · 36/36',
    ],
  ])('%s', (text, term) => expect(asSaid(text, term)).toBe(term));
});

describe('how long money lasts', () => {
  it.each([
    ['We will support the hub for three years, starting in September 2025.', '36/36'],
    ['We have chosen your group for an award. The money is yours for two years.', '24/24'],
    ['The Trust has agreed to pay you £9,000 a year for the next three years.', '36/36'],
    ['The Board has approved £24,000 over two years.', '24/24'],
    ['Duration of contract: 36 months', '36/36'],
    ['The grant supports your adviser. It is a fixed-term arrangement of eighteen months.', '18/18'],
    ['Successful groups will be funded for up to three years from April 2026.', '36/36'],
    ['Awards will last no longer than twelve months.', '12/12'],
    ['No award will be for more than two years.', '24/24'],
    ['Each award shall be for a minimum of two years.', '24/24'],
    ['We intend to let a contract for two years and six months.', '30/30'],
    ['The agreement is dated 3 April 2025 and has a life of three years.', '36/36'],
    ['The purchase order covers 12 months from 1 May 2025.', '12/12'],
    ['We will pay you a grant of £6,000. It lasts a year.', '12/12'],
    ['The council wants a provider who will run the carers’ centre for five years.', '60/60'],
    ['The commission is for eighteen months of support work.', '18/18'],
    ['How long will the money last? Two years.', '24/24'],
    ['| How long | A year and a half |\n| How much | £12,000 grant |', '18/18'],
    ["We are sorry that we cannot offer three years' funding. We can offer one year.", '12/12'],
    ['We are letting the contract to replace one which ran for five years. The new one is for three years.', '36/36'],
    ['The Council will meet the cost of the post for two years.', '24/24'],
    ["You will have two years' funding.", '24/24'],
    ['Grants are made for terms of three years.', '36/36'],
  ])('%s', (text, term) => expect(asSaid(text, term)).toBe(term));
});

describe('time that may be added', () => {
  it.each([
    [
      'The grant is for two years. The Council may offer to carry it on at the same rate for not more than one further year.',
      '24/36',
    ],
    [
      'The contracts are for three years. The Board may then continue them, a year at a time, for two more years at most.',
      '36/60',
    ],
    ['We will fund the post for twelve months. We might carry on for six more months after that.', '12/18'],
    [
      'The agreement is for two years. The parties may by agreement in writing prolong it for up to two further years.',
      '24/48',
    ],
    ['The contract is for three years, and the council has the right to add up to two years to it.', '36/60'],
    ['The agreement is for a year, and can be rolled forward for another year if both of us agree.', '12/24'],
    ['Funding is for two years. A third year is possible if money allows.', '24/36'],
    ['The contract is for two years. An extra year may be added by letter.', '24/36'],
    ['The grant runs from 1 April 2025 to 31 March 2027, with the possibility of a further twelve months.', '24/36'],
    [
      'The term is 24 months. The contract may be extended at the council’s choice for one or two further periods of 12 months.',
      '24/48',
    ],
    ['The contract begins on 1 April 2025 and ends on 31 March 2028, or on 31 March 2030 if it is extended.', '36/60'],
    ['| Initial contract term | 2 years |\n| Extension | 2 x 12 months |', '24/48'],
    ['The contract is for two years. There is no option to extend it by a further year.', '24/24'],
    ['The award is for one year. It will not be renewed for a second year.', '12/12'],
    ['The award is for one year. We cannot extend it by another year.', '12/12'],
    [
      'This agreement is for two years. If the work goes well the Council may keep the arrangement going for another twelve months.',
      '24/36',
    ],
    ['The award is for two years. At the end of it we may offer you up to one more year.', '24/36'],
    ['Our grant is for a year. After that, a further year may follow.', '12/24'],
    [
      'The contract is for two years. The Council’s lease of the office may be renewed for a further five years.',
      '24/24',
    ],
    ['The grant is for two years. The deadline for reports may be extended by a further three months.', '24/24'],
  ])('%s', (text, term) => expect(asSaid(text, term)).toBe(term));
});

describe('the term of something else', () => {
  it.each([
    'The premises are let to the charity for twenty-five years.',
    'The loan is repaid over five years.',
    'The lease of the hall runs from 1 April 2025 to 31 March 2035.',
    'The Council’s strategy covers 2025 to 2030.',
    'A trustee’s term of office is three years.',
    'The worker has been in post for four years.',
    'Our last funding round ran from 1 June 2022 to 31 May 2024.',
    'Applications are taken between 1 April 2025 and 30 September 2025.',
    'The van is leased for 36 months.',
    'Equipment bought with the grant may not be sold for five years.',
    'You may not apply again for two years after the grant ends.',
    'The guarantee on the boiler lasts ten years.',
    'The charity must have been set up for at least two years to be funded.',
    'Grants over £10,000 are looked at again after twelve months.',
    'Bidders must show three years’ experience of like contracts.',
    'An evaluation of the grants will run from 1 January 2026 to 30 June 2026.',
    'The council has funded the centre for eleven years.',
    'The reporting year runs from 1 April 2025 to 31 March 2026.',
    'The insurance must run for six years after the contract ends.',
    'The lead partner holds a contract with the health board until 31 March 2028.',
    'The previous agreement ran from 1 April 2022 to 31 March 2025 and is now over.',
    'We may claw back the grant for ten years from the date it is paid.',
    'The consultation on the agreement runs from 3 March 2025 to 30 June 2025.',
    'The council’s own grant from the Home Office began on 1 April 2023 and ends on 31 March 2026.',
    'Members of the grants panel serve for three years.',
    'The loan of £20,000 is for four years, from 1 April 2025 to 31 March 2029.',
    'Money comes back to us if it has not been used within six months of the end of the grant.',
    'The council’s own settlement from the Government is for one year.',
    'Our framework contract with the printers is for four years.',
    'The minibus contract with Northway Coaches, which is not part of this grant, runs until 30 June 2029.',
    'The trustees have asked that the tenancy be for three years.',
    'The licence to occupy the hall is for twelve months.',
    'We have pressed the Ministry, with other commissioners, for a three-year settlement.',
    'The Fund’s own money from the Mayor is for five years.',
    'We cannot make three-year awards.',
    'The first half of the grant must be spent by 30 September 2025. It starts the work off on 1 April 2025.',
    'The provider must support each carer for up to twelve months. The contract is worth £50,000.',
    'Groups have asked for longer grants, and for three-year awards above all.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());

  it.each([
    ['In 2023/24 the Fund was paid over eighteen months. This year each grant is for one year.', '12/12'],
    [
      'An earlier agreement between us, made for twelve months, ended in May. This agreement is for two years.',
      '24/24',
    ],
    ['The pilot, whose awards were for nine months, is over. Awards are now for two years.', '24/24'],
    ['We pay you under a larger contract, held by Norbury Care until March 2028. Your award is for one year.', '12/12'],
    ['Your premises are leased from us for ten years. The grant runs for two years.', '24/24'],
    [
      'The grant is for two years from 1 April 2025. Your loan from us is for six years from 1 October 2022 to 30 September 2028.',
      '2025-04-01..2027-03-31 · 24/24',
    ],
    [
      'In the pilot year the Fund made awards for six months. Awards this time run from 1 July 2025 to 30 June 2027.',
      '2025-07-01..2027-06-30 · 24/24',
    ],
  ])('%s', (text, term) => expect(asSaid(text, term)).toBe(term));
});

describe('the two ends by the names that a document gives them', () => {
  it.each([
    [
      '1.1 "Grant Period" means the days from the Opening Date to the Closing Date.\n\n# Schedule 1\n\n1. Opening Date: 1 June 2025\n\n2. Closing Date: 30 November 2027',
      '2025-06-01..2027-11-30 · 30/30',
    ],
    [
      '| Opening Day | 1 May 2025 |\n| Closing Day | 30 April 2026 |\n\nThe Agreement runs from the Opening Day until the Closing Day.',
      '2025-05-01..2026-04-30 · 12/12',
    ],
    [
      '"Start Date" means 1 October 2025. "End Date" means 30 September 2027. The Board may, once only, put back the End Date by up to twelve months.',
      '2025-10-01..2027-09-30 · 24/36',
    ],
    [
      'The contract starts on 1 April 2026 and expires on 31 March 2027. The Council may prolong it for a second year and thereafter for a third.',
      '2026-04-01..2027-03-31 · 12/36',
    ],
    [
      '# Length\n\n1 August 2025 to 31 July 2026. We may ask the supplier to carry on for another six months.',
      '2025-08-01..2026-07-31 · 12/18',
    ],
    ['The shelter is to operate every night from 1 December 2025 to 31 March 2026.', '2025-12-01..2026-03-31 · 4/4'],
    ['The initial period runs from 1 April 2026 to 31 March 2029.', '2026-04-01..2029-03-31 · 36/36'],
  ])('%s', (text, term) => expect(asSaid(text, term)).toBe(term));
});
