import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

const none = (texts: readonly string[]) =>
  it.each(texts)('none: %s', (text) => expect(termOf(`The Council offers grants to charities.\n\n${text}`)).toBeNull());
const some = (texts: readonly (readonly [string, string])[]) =>
  it.each(texts)('%s is %s', (text, term) =>
    expect(termOf(`The Council offers grants to charities.\n\n${text}`)).toBe(term),
  );

describe('when a decision is taken', () => {
  none([
    'For the Neighbourhood Fund, the Cabinet Member makes a final decision some time between January and March.',
    'The Grants Panel will meet from September to November.',
    'Awards are decided by the Board at some point from May to July.',
    'Applications to the fund are assessed and scored between October 2025 and January 2026.',
    'Successful applicants for funding will be told between February and April 2026.',
    'You will hear whether your grant has been agreed between May and July 2025.',
    'Grant decisions: September to December.',
    'Grants are considered at meetings held between April 2025 and March 2026.',
    'Monitoring visits to funded groups take place between September and December 2025.',
    'The grants office is closed from July to October 2025.',
    'The grants committee considers bids during June to August each year.',
    '| Step | When |\n| --- | --- |\n| Grants panel meets | May to July 2025 |\n| Decisions announced | August to October 2025 |',
  ]);
  some([
    ['The panel has decided to fund the project from April 2025 to March 2026.', '2025-04-01..2026-03-31 · 12/12'],
    ['The Board will meet the cost of the service from April 2025 to March 2027.', '2025-04-01..2027-03-31 · 24/24'],
    ['The decision is to award a grant for the period from June 2025 to May 2026.', '2025-06-01..2026-05-31 · 12/12'],
    [
      'Members considered your bid and agreed funding from 1 May 2025 to 30 April 2026.',
      '2025-05-01..2026-04-30 · 12/12',
    ],
    ['The grant is for work done between January and March 2026.', '2026-01-01..2026-03-31 · 3/3'],
  ]);
});

describe('which months a year has', () => {
  none([
    'Every ward member has £8,000 of funding to use in any financial year (April to March).',
    'The award has to be used up within the financial year (April to March).',
    'A group may have one grant in each funding period (September to August).',
    'A group can hold one grant in a 12 month period (1 April to 31 March).',
    'Our financial year runs from April to March and grants are counted by it.',
    'No group is given more than £5,000 of funding in a council year, that is April to March.',
  ]);
  some([
    ['Grants are made for one financial year (April to March).', '2024-04-01..2025-03-31 · 12/12'],
    ['The funding is for the financial year 1 April 2025 to 31 March 2026.', '2025-04-01..2026-03-31 · 12/12'],
    [
      'The grant year (1 April 2025 to 31 March 2026) is the only one that is funded.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
  ]);
});

describe('what there is for a year', () => {
  none([
    '# Fresh grant funding available for 2025/26\n\nCharities can apply to us.',
    'Local clubs may ask for a share of our £60,000 grant pot in 2025-26.',
    'As a small group you can ask for part of the £60,000 pot for 2025/26.',
    'We have £40,000 of grants to give away in 2025/26.',
    'Each of our councillors has £2,500 of funding to give to groups between May and March.',
    'The grants budget for 2025/26 is £45,000.',
    'In 2025/26 the Council set aside £45,000 for small grants.',
    'The Council has allocated £200,000 to the fund over 2025/26 and 2026/27.',
    'Total grant fund: 2025/26 £100,000, 2026/27 £120,000.',
    'The total funding available for the scheme is:\n\n- 2025/26 - £250,000\n- 2026/27 - £250,000',
    'The whole of the money in this fund is £100,000 in 2025/26 and £100,000 in 2026/27.',
    '# Size of the fund\n\n| Year | Grants |\n| --- | --- |\n| 2025/26 | £90,000 |\n| 2026/27 | £80,000 |',
  ]);
  some([
    ['Funding is available for 2025/26 only.', '2025-04-01..2026-03-31 · 12/12'],
    ['We will pay you a grant of £9,000 in 2025/26 and £8,000 in 2026/27.', '2025-04-01..2027-03-31 · 24/24'],
    ['The grant period runs from April to March.', '2024-04-01..2025-03-31 · 12/12'],
    ['We have agreed to award the charity a grant for 2025/26.', '2025-04-01..2026-03-31 · 12/12'],
    ['The money is available to your group for 2025/26.', '2025-04-01..2026-03-31 · 12/12'],
    ['The Council has set aside £9,000 for your grant for 2025/26 and 2026/27.', '2025-04-01..2027-03-31 · 24/24'],
    ['Funding is available for 2025/26 to 2027/28.', '2025-04-01..2028-03-31 · 36/36'],
    ['Your grant is £9,000 for 2025/26.', '2025-04-01..2026-03-31 · 12/12'],
    [
      'The total funding for the contract is £30,000 in 2025/26 and £30,000 in 2026/27.',
      '2025-04-01..2027-03-31 · 24/24',
    ],
  ]);
});

describe('the years of a saving', () => {
  none([
    'The proposal is to reduce the grants budget by half for two years running, in 2025/26 and 2026/27.',
    'We mean to cut funding for charities by £80,000 over two years, 2025/26 and 2026/27.',
    'Grants are to fall by 10% in 2025/26 and 2026/27.',
    'The Council needs to save £200,000 from its grants over three years.',
    'A reduction of a third is planned to the funding of advice centres from 2025/26 to 2027/28.',
  ]);
  some([
    ['Your grant is reduced to £20,000 a year for 2025/26 and 2026/27.', '2025-04-01..2027-03-31 · 24/24'],
    [
      'The grant is cut by 10% to £18,000 and will be paid from 1 April 2025 to 31 March 2026.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
    ['The contract runs for three years and is expected to save £50,000.', '36/36'],
  ]);
});
