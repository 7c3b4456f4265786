import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** The first and last day where they are known, then the months that are firm and those that options could make of it. */
function termOf(text: string): string | null {
  const { term } = extract(readText(text, { markdown: !/^[0-9]/.test(text) }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
  if (!term) return null;
  const months = `${term.months}/${term.possibleMonths}`;
  return term.starts && term.ends ? `${term.starts.value}..${term.ends.value} · ${months}` : months;
}
const monthsOf = (text: string) => termOf(text)?.split(' · ').at(-1);

describe('an award told year by year', () => {
  it.each([
    ['Each grant runs for three financial years, 2026/27, 2027/28 and 2028/29.', '2026-04-01..2029-03-31 · 36/36'],
    ['Funding will be for 2026/27, 2027/28 and 2028/29.', '2026-04-01..2029-03-31 · 36/36'],
    ['The grant is payable in each of the financial years 2025/26 to 2027/28.', '2025-04-01..2028-03-31 · 36/36'],
    ['The Council will fund the service in 2025-26, 2026-27 and 2027-28.', '2025-04-01..2028-03-31 · 36/36'],
    [
      'We will pay a grant of £20,000 in each of the years 2025/26, 2026/27 and 2027/28.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    ['The award covers 2025/26 and 2026/27.', '2025-04-01..2027-03-31 · 24/24'],
    ['Allocations: 2026/27 £12,000; 2027/28 £12,000.', '2026-04-01..2028-03-31 · 24/24'],
    [
      'Your grant will be £12,000 in 2026/27, £11,500 in 2027/28 and £11,000 in 2028/29.',
      '2026-04-01..2029-03-31 · 36/36',
    ],
    [
      '| Year | Grant |\n| --- | --- |\n| 2025/26 | £20,000 |\n| 2026/27 | £20,000 |\n| 2027/28 | £20,000 |',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    [
      '# Amount of the grant\n\nYear 1 (2026/27) £15,000; Year 2 (2027/28) £15,000; Year 3 (2028/29) £10,000.',
      '2026-04-01..2029-03-31 · 36/36',
    ],
    [
      '# Grant schedule\n\n| Year | Amount |\n| --- | --- |\n| Year 1 (2026/27) | £15,000 |\n| Year 2 (2027/28) | £15,000 |',
      '2026-04-01..2028-03-31 · 24/24',
    ],
    ['# Your award\n\n- 2025/26: £8,000\n- 2026/27: £8,000\n- 2027/28: £8,000', '2025-04-01..2028-03-31 · 36/36'],
    [
      '# What we will pay\n\n| | 2025/26 | 2026/27 | 2027/28 |\n| --- | --- | --- | --- |\n| Grant | £30,000 | £30,000 | £30,000 |',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    [
      'The grant of £45,000 will be paid over three years (2025/26 to 2027/28) in equal parts.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    ['We are offering three-year funding, from 2025/26 to 2027/28.', '2025-04-01..2028-03-31 · 36/36'],
    ['The contract covers the three financial years beginning 1 April 2025.', '36/36'],
    ['The award is for the financial years 2025/26 and 2026/27 only.', '24/24'],
    ['The Fund will make awards for the years 2025–26 through 2027–28.', '2025-04-01..2028-03-31 · 36/36'],
    ['Year 1: £10,000, Year 2: £8,000 and Year 3: £6,000 of grant.', '36/36'],
    ['Your grant is £10,000 in the first year, £8,000 in the second and £6,000 in the third.', '36/36'],
    [
      '# Funding profile\n\n| | Year 1 | Year 2 | Year 3 |\n| --- | --- | --- | --- |\n| Grant payable | £10,000 | £8,000 | £6,000 |',
      '36/36',
    ],
    ['We have set aside money for grants of £5,000 a year in 2025/26 and in 2026/27.', '24/24'],
  ])('%s', (text, term) => expect(term.includes('..') ? termOf(text) : monthsOf(text)).toBe(term));

  it.each([
    'Referrals rose in 2022/23, 2023/24 and 2024/25.',
    '| Year | Referrals |\n| --- | --- |\n| 2022/23 | 410 |\n| 2023/24 | 455 |\n| 2024/25 | 501 |',
    'Please send your accounts for 2022/23 and 2023/24.',
    "The charity's income was £40,000 in 2022/23, £42,000 in 2023/24 and £39,000 in 2024/25.",
    'The National Lottery is funding the project in 2025/26, 2026/27 and 2027/28.',
    'The Council must save £12 million in 2025/26, £14 million in 2026/27 and £9 million in 2027/28.',
    "The Council's medium-term financial strategy covers 2025/26 to 2028/29.",
    'The budget gap is £3m in 2025/26 and £5m in 2026/27.',
    'Bidders must provide accounts for the financial years 2022/23, 2023/24 and 2024/25.',
    'The Fund spent £300,000 in 2023/24 and £280,000 in 2024/25 on grants to 40 groups.',
    'Council tax will rise by 4.99% in 2025/26 and 2026/27.',
    '# Total budget of the Fund\n\n| 2025/26 | £300,000 |\n| 2026/27 | £300,000 |',
    '| Savings | 2025/26 | 2026/27 |\n| --- | --- | --- |\n| Grants to the voluntary sector | £30,000 | £60,000 |',
    '# Grants made by the Fund in the past\n\n| Year | Grants made |\n| --- | --- |\n| 2022/23 | £30,000 |\n| 2023/24 | £60,000 |',
    '1 September 2025\n\nThe Fund awarded £30,000 in 2022/23 and £35,000 in 2023/24.',
    '| Staff costs | 2025/26 | 2026/27 |\n| --- | --- | --- |\n| Manager | £30,000 | £31,000 |',
    '| Membership fees | 2025/26 | 2026/27 |\n| --- | --- | --- |\n| Adult | £30 | £31 |',
    'The Council approves its budget for 2025/26 and 2026/27 in February.',
    'Figures for the financial years 2021/22 to 2023/24 show that demand for services rose.',
    'Year 1 pupils raised £200 and Year 2 pupils £150.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('an award of a year, or a year at a time', () => {
  it.each([
    ['This is a single-year award.', '12/12'],
    ['The grant is for a single year.', '12/12'],
    ['Grants are for one year only.', '12/12'],
    ['Funding is for one financial year only and cannot be carried over.', '12/12'],
    ['Funding is available for 2025/26 only.', '2025-04-01..2026-03-31 · 12/12'],
    ['This award covers one year, from April 2025.', '12/12'],
    ['Awards are annual.', '12/12'],
    ['Grants are awarded on an annual basis.', '12/12'],
    ['Grants are for up to 12 months.', '12/12'],
    ['The grant is for one year and will be renewed annually subject to budget.', '12/12'],
    ['The grant is for three years, subject to an annual review.', '36/36'],
    ['Funding is for up to three years, renewed annually.', '12/36'],
    ['Grants are for up to three years, subject to annual confirmation.', '12/36'],
    ['We offer awards of two years, confirmed each year.', '12/24'],
    ['The award is for three years, reviewed annually.', '36/36'],
    ['Each grant is for one year and there is no guarantee of renewal.', '12/12'],
    ['Funding is agreed one year at a time.', '12/12'],
    ['Agreements are made on a year-by-year basis.', '12/12'],
    ['The contract is for three years. Invoices are paid in two instalments each year.', '36/36'],
  ])('%s', (text, term) => expect(term.includes('..') ? termOf(text) : monthsOf(text)).toBe(term));

  it.each([
    'Your grant must be spent within twelve months.',
    'The annual report is due in May.',
    'The annual grant review takes place in May.',
    'It is a one-off grant.',
    'Grants are not made on an annual basis.',
    'We no longer give grants a year at a time.',
    'The grant is paid annually.',
    'The agreement is reviewed annually.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('options, breaks and what is only indicative', () => {
  it.each([
    ['The agreement lasts one year and may be extended for a further year subject to budget.', '12/24'],
    ['The agreement is for twelve months, renewable for a second year.', '12/24'],
    ['The contract is for two years and can be extended annually for up to a further two years.', '24/48'],
    ['The agreement runs for five years with a break point after three years.', '60/60'],
    ['Funding is for three years, with years two and three subject to satisfactory performance.', '36/36'],
    ['Funding is confirmed for 2025/26. Funding for 2026/27 and 2027/28 is indicative.', '12/36'],
    [
      '# Your grant\n\n£20,000 is confirmed for 2025/26, with £20,000 indicative for each of 2026/27 and 2027/28.',
      '12/36',
    ],
    [
      'The contract may be extended by periods of one year, up to a maximum of two such periods. The contract begins on 1 July 2026 and ends on 30 June 2028.',
      '24/48',
    ],
    [
      'The contract is for an initial three years from 1 April 2025, with an option to extend for up to a further 24 months.',
      '36/60',
    ],
    [
      'The initial term is two years from 1 April 2025. The Council may extend the term on up to two occasions, each of twelve months.',
      '24/48',
    ],
    ['The term is 3 + 1 + 1 years.', '36/60'],
    [
      '1. Definitions\n\nContract Period: the Initial Term together with any extension.\n\nInitial Term: 3 years from 1 July 2025.',
      '36/36',
    ],
    ['The contract is for two years with two one-year extensions.', '24/48'],
    ['The contract is for three years and may be extended twice, each time by twelve months.', '36/60'],
    ['It may be extended once, by up to 12 months. The contract is for three years.', '36/48'],
    ['The contract is for two years and may be extended for a further two periods of up to one year each.', '24/48'],
    [
      'The contract is for two years, with options to extend for two further periods, each of up to twelve months.',
      '24/48',
    ],
    [
      'Funding is for one year (2025/26) in the first instance, extendable to 31 March 2028.',
      '2025-04-01..2026-03-31 · 12/36',
    ],
  ])('%s', (text, term) => expect(term.includes('..') ? termOf(text) : monthsOf(text)).toBe(term));

  it.each([
    'The consultation has been extended by a further two weeks.',
    'Library cards are renewable for a second year.',
    'The lease may be renewed for a further five years.',
    'The exhibition, here for two years, may be extended by a further year.',
    'The break clause in the lease falls in 2027/28.',
    'The deadline may be extended twice, each time by one month.',
    'Permits last three months, with two one-month extensions.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('a length that stands in a definition or another clause', () => {
  it.each([
    ['The contract is for three years with a break clause at the end of year one.', '36/36'],
    [
      '1.1 "Term" means the period from 1 April 2025 to 31 March 2028.\n\n2.1 This agreement shall continue for the Term.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    [
      '1.1 "Funding Period" means the period starting on 1 April 2025 and ending on 31 March 2028.\n\n3. The Council shall pay the grant during the Funding Period.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    [
      '"Grant Period": the period beginning on the Commencement Date and lasting three years.\n\n"Commencement Date": 1 April 2025.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    [
      '"Grant Period" means the period for which the Grant is awarded starting on the Commencement Date and ending on 31 March 2027. "Commencement Date" means 1 October 2025.',
      '2025-10-01..2027-03-31 · 18/18',
    ],
    [
      '1. In this agreement the Funding Period is as defined in Schedule 1.\n\n# Schedule 1\n\n| Funding Period | 1 April 2025 to 31 March 2028 |',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    [
      '2. The Agreement shall last for the period set out in paragraph 7.\n\n7. Three years from the Start Date.\n\n8. The Start Date is 1 May 2025.',
      '2025-05-01..2028-04-30 · 36/36',
    ],
    [
      '2. The Agreement shall last for the period set out in Schedule 2.\n\nSCHEDULE 2\n\n1. The period is from 1 September 2025 to 31 August 2027.',
      '2025-09-01..2027-08-31 · 24/24',
    ],
    [
      '4.1 The Agreement shall continue for the Grant Period unless ended earlier under clause 9.\n\n# Schedule 1: Details\n\n| Grant Period | Eighteen months from 1 October 2025 |',
      '18/18',
    ],
    ['5. The term of this agreement is as stated in clause 12.\n\n12. Twenty-four months from 1 June 2025.', '24/24'],
    [
      '3. The length of the funding is shown in Annex A.\n\nANNEX A\n\nAward: £10,000 a year\n\nPeriod: 1 July 2025 to 30 June 2028',
      '2025-07-01..2028-06-30 · 36/36',
    ],
    [
      '3. The duration of this contract is specified in clause 4.2 below.\n\n4.1 The Provider shall keep a log.\n\n4.2 From 1 July 2025 for four years.',
      '48/48',
    ],
    [
      '2. This Agreement commences and ends on the dates given in Appendix 1.\n\nAPPENDIX 1\n\nStart Date: 1 July 2025\n\nEnd Date: 30 June 2027',
      '2025-07-01..2027-06-30 · 24/24',
    ],
    [
      '2. The Agreement runs for the Initial Period in Schedule 1.\n\nSCHEDULE 1\n\nInitial Period: two years from 1 July 2025',
      '24/24',
    ],
    [
      '"Service Period" means 1 July 2025 to 30 June 2028 and "Services" means those in the Specification.',
      '2025-07-01..2028-06-30 · 36/36',
    ],
    ['Term: the period of two years and six months from the Effective Date.\n\nEffective Date: 1 July 2025', '30/30'],
    ['In this letter "the grant period" is the 36 months beginning with 1 May 2025.', '36/36'],
  ])('%s', (text, term) => expect(term.includes('..') ? termOf(text) : monthsOf(text)).toBe(term));

  it.each([
    '5. The term of this agreement is as stated in clause 12.\n\n12. Records shall be kept for six years.',
    'The Term shall be as set out in the Award Letter.',
    '"Retention Period" means six years from the end of the agreement.',
    '"Contract Year" means a period of twelve months beginning on the Start Date.',
    '"Reporting Period" means 1 April 2025 to 30 September 2025.',
    '"Financial Year" means 1 April to 31 March.',
    '3. Reports shall run for the period set out in paragraph 9.\n\n9. Three years from the end of the grant.',
    '5. The term is as stated in clause 12.\n\n12. Premises are inspected every two years.',
    '5. This agreement may be ended early under clause 12.\n\n12. Eighteen months after a breach.',
    'The Term is as set out in Schedule 2 to the Grants Act 1999.\n\nSCHEDULE 2\n\n1. Three years.',
    'The notice period is set out in Schedule 2.\n\nSCHEDULE 2\n\n1. Twelve months.',
    'The records are to be kept for the period in clause 8.\n\n8. Six years from the end.',
    '"Break Date" means 31 March 2026.',
    '"Accounting Period" means 1 April 2025 to 31 March 2026.',
    '"Monitoring Period" means each period of six months.',
    "The parties' insurance shall continue for the period in clause 9.\n\n9. Six years.",
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});
