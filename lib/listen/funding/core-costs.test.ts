import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { saysOf, treatmentsIn } from '@/lib/listen/funding/core-costs.ts';
import { stillIn } from '@/lib/listen/funding/price-stands.ts';
import { readText } from '@/lib/read/text.ts';
import { onlyOnce } from '@/lib/vocabulary/funding/core-costs.ts';

const stillsIn = (text: string, kind: 'funding' | 'change') =>
  stillIn(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: [kind] },
    }),
  ).length;

describe('a price that stands still while costs rise', () => {
  it.each([
    'The Committee was not able to agree any uplift for inflation, and providers are expected to absorb these.',
    'Any increase in costs during the term must be met from within the contract price.',
    'Rises in the National Living Wage are to be absorbed by the provider.',
    'No allowance will be made for wage inflation.',
    'We cannot offer an uplift this year.',
    'The grant will stay at the same level for three years, whatever happens to prices.',
    'The price is fixed for the whole term and will not be indexed.',
    'Providers will need to contain cost pressures within existing funding.',
    'The sum will not go up with inflation.',
  ])('%s', (text) => expect(stillsIn(text, 'funding')).toBe(1));

  it.each([
    'The Council will absorb the increase in National Insurance.',
    'You will not be asked to absorb these increases in costs.',
    'The price will rise each year with CPI.',
    'The new hub will absorb referrals from the old service at no extra cost.',
    'There will be no increase in council tax.',
    'An uplift of 3% is applied each April.',
    'The increase in costs is absorbed by the bus company.',
  ])('not: %s', (text) => expect(stillsIn(text, 'funding')).toBe(0));

  it('is of those who are funded, in a letter of change', () => {
    expect(stillsIn('We cannot offer an uplift, and providers are expected to absorb rising costs.', 'change')).toBe(1);
    expect(stillsIn('We cannot offer an uplift in the rate for car parks.', 'change')).toBe(0);
  });
});

const treatedIn = (text: string) =>
  [
    ...treatmentsIn(
      extract(readText(text, { markdown: true }), {
        today: '2025-03-10',
        complete: true,
        corrections: { kinds: ['funding'] },
      }),
    ).keys(),
  ].join() || 'none';

describe('costs in a list', () => {
  it.each([
    'Is there anything I cannot use it for?',
    'What doesn’t the fund cover?',
    'You cannot use the award:',
    'We are unable to fund:',
    'We do not normally support:',
    'The following will not be considered:',
    'Not allowed:',
    'The scheme will not contribute towards:',
    'No grants will be given for:',
    'Applications for the following will be rejected:',
    'Non-eligible costs',
    'What will the grant not pay for?',
    'Outside the scope',
  ])('are refused under "%s", whatever they take in', (lead) => {
    for (const item of ['core running costs', 'to meet running costs, salaries included', 'overheads, including rent'])
      expect([item, treatedIn(`${lead}\n\n- alcohol\n- ${item}`)]).toEqual([item, 'refused']);
    expect(treatedIn(`# ${lead}\n\n- running costs of your group`)).toBe('refused');
  });

  it.each([
    'What can I use it for?',
    'Is there anything else the grant can cover?',
    'The award may go towards:',
    'Which costs can we include?',
    'Allowable costs',
    'Funding can go towards many things, among them:',
  ])('are paid under "%s"', (lead) => expect(treatedIn(`${lead}\n\n- equipment\n- core running costs`)).toBe('paid'));

  it.each([
    'What we can and cannot fund',
    'Who is not eligible?',
    'You need not send receipts for:',
    'Please list separately:',
    'Costs that you do not have to tell us about:',
    'What we want to know:',
  ])('are neither under "%s"', (lead) =>
    expect(treatedIn(`${lead}\n\n- running costs, rent included\n- staff`)).toBe('none'),
  );

  it('are not what tells one kind of project from another', () => {
    expect(treatedIn('We cannot fund:\n\n- projects whose core costs are met by the council')).toBe('none');
    expect(treatedIn('We cannot fund:\n\n- groups where overheads are above a fifth')).toBe('none');
  });

  it.each([
    ['paid', 'Running costs can be met, such as rent, heating (but not wages) and insurance.'],
    ['paid', '- Help with general running costs, e.g. rent, cleaning (not equipment) and bank charges'],
    ['refused', 'The grant pays for sessions, hall hire and fares (but not overheads).'],
    ['refused', 'What can it not be used for?\n\nRent, salaries and other running costs.'],
    ['paid', '# What we cannot fund\n\nBuildings. We can, however, pay a share of your overheads.'],
    ['paid', 'We will consider funding core costs where the whole charity works for our aims.'],
    ['none', 'We will consider funding core costs only in exceptional cases.'],
    ['none', 'We are keen to support groups caught between higher running costs and less income.'],
    ['refused', 'We will not consider funding core costs.'],
  ])('are %s: %s', (treatment, text) => expect(treatedIn(text)).toBe(treatment));
});

describe('money for a thing bought once', () => {
  const isSaid = (text: string) =>
    saysOf(
      extract(readText(text, { markdown: true }), {
        today: '2025-03-10',
        complete: true,
        corrections: { kinds: ['funding'] },
      }),
      onlyOnce,
    );

  it.each([
    'These are one-off grants.',
    'One-off grants cannot be used for core costs.',
    'The fund is for capital works to village halls.',
    '# We fund\n\n- capital works',
  ])('is told in: %s', (text) => expect(isSaid(text)).toBe(true));

  it.each([
    'We cannot fund:\n\n- capital works to buildings',
    'The scheme is not for capital projects.',
    'This does not apply to one-off grants.',
    'All awards other than one-off grants are reviewed yearly.',
  ])('is not told in: %s', (text) => expect(isSaid(text)).toBe(false));
});

describe('what a variation takes out and puts in', () => {
  it.each([
    [
      'In clause 8.2 the words “overheads shall not be paid for” are deleted and replaced with “including a fair share of overheads”.',
      'paid',
    ],
    [
      'In clause 8.2 the words “including a fair share of overheads” are deleted and replaced with “overheads shall not be paid for”.',
      'refused',
    ],
    ['Prices are net of VAT and inclusive of all costs, overheads among them.', 'paid'],
    ['Awards are net of overheads.', 'refused'],
  ])('%s', (text, treatment) => expect(treatedIn(text)).toBe(treatment));
});

describe('a list that goes on', () => {
  it.each([
    'Allowable spending includes, but is not restricted to, core salaries and office rent.',
    'You may spend it on running costs; this is not an exhaustive list.',
    'The award may be put to any proper use, including without limitation rent, payroll and audit.',
    'Grants are not restricted to project costs and may go towards overheads.',
    'What may be met includes - but is by no means limited to - management time and premises.',
    'Overheads are not limited to 10% of the award: put in your own rate.',
    'We can pay for (this list isn’t exhaustive):\n\n- core costs\n- training',
    'Allowable costs include, without limitation:\n\n- overheads\n- salaries',
  ])('pays: %s', (text) => expect(treatedIn(text)).toBe('paid'));

  it.each([
    'Ineligible spending includes, but is not limited to, rent, wages and overheads.',
    'We will not pay for (this is not an exhaustive list) running costs.',
    'Exclusions include but are not limited to:\n\n- core costs\n- alcohol',
    'What cannot be claimed for includes, without limitation, management charges.',
    'The award is limited to direct costs and does not stretch to overheads.',
  ])('refuses: %s', (text) => expect(treatedIn(text)).toBe('refused'));

  it.each([
    'The works include but are not limited to heating, lighting and the office.',
    'Training topics will include, without limitation, governance, finance and management.',
    'Duties include but are not limited to book-keeping and payroll.',
    'The services required may cover heating, lighting and premises repairs.',
  ])('says what is done: %s', (text) => expect(treatedIn(text)).toBe('none'));
});

describe('costs in words of other trades', () => {
  it.each([
    ['refused', 'Corporate recharges are irrecoverable under this contract.'],
    ['refused', 'Only the extra cost of the project is eligible.'],
    [
      'refused',
      'Costs that you would have whether or not the club met should be left out of the claim, as they are not ours.',
    ],
    ['refused', 'We have knocked £900 for rent and audit off the budget.'],
    ['refused', 'The grant does not extend to the upkeep of premises.'],
    ['refused', '# Core costs\n\nNil. These have to be found elsewhere.'],
    ['refused', 'The Provider shall put in its own overheads.'],
    ['refused', 'The sum allows nothing for management.'],
    ['doubtful', 'We cannot yet say how far core costs will be met.'],
    ['below', 'The tariff is set below the cost of the service, and you are asked to make up the shortfall.'],
    ['below', 'Providers will subsidise the gap between the price and the cost from fundraising.'],
    ['doubtful', 'Whether we help with overheads depends on what is left.'],
    ['doubtful', 'Core costs may be considered on a case by case basis.'],
    ['doubtful', 'We aim to meet a share of your running costs.'],
    ['doubtful', 'Central charges are payable at such rate as the Trust may set.'],
    ['doubtful', '# Overheads\n\nA contribution might be considered.'],
    ['doubtful', '| Management costs | To be negotiated |'],
    ['paid', 'Where costs are shared with other work, claim the part that belongs to this one.'],
    ['paid', 'No work can exist without an office, so the price includes a share of your management and premises.'],
    ['paid', 'Nothing you put down for overheads has been cut.'],
  ])('are %s: %s', (treatment, text) => expect(treatedIn(text)).toBe(treatment));

  it.each([
    'Until last year we would not pay for rent or management costs.',
    'It is not true that we have stopped paying for overheads.',
    'You may have read that core costs are not eligible. That is not so.',
    'The National Lottery does not cover overheads in its small grants.',
    'Your costs of attending the interview, management time included, will not be met.',
    'We want to close the gender pay gap at providers that are below the rate.',
    'The fund could pay for mergers or shared services.',
  ])('are none: %s', (text) => expect(treatedIn(text)).toBe('none'));

  it('are not refused where a group is asked how it pays for them', () =>
    expect(treatedIn('The accounts show how you fund your premises and your manager.')).not.toBe('refused'));
});

describe('denials that refuse nothing, and refusals by other words', () => {
  it.each([
    ['Your overheads may be included; you need not split them from the rest.', 'paid'],
    ['We have added 12% towards your running costs, because visits do not organise themselves.', 'paid'],
    ['Include your overheads, as we do not expect you to run at a loss.', 'paid'],
    ['Core costs can be covered in year one, tapering thereafter to nothing.', 'doubtful'],
    ['I can pay a little of your running costs but do not hold me to a figure.', 'doubtful'],
    ['The grant is towards direct delivery costs.', 'doubtful'],
    ['It has been put about that we no longer pay towards management costs.', 'none'],
    ['Our separate Festivals Fund cannot help with office overheads.', 'none'],
    ['Should running costs be taken out of the scheme?', 'none'],
    ['The parties shall refer it to the Director of Finance, who will pay for a mediator.', 'none'],
    ['We have taken the finance officer’s hours out of your budget.', 'refused'],
    ['Bids that load the price with head office recharges will be marked down.', 'refused'],
    ['Funding will be at marginal cost.', 'refused'],
    ['Overheads have been struck from your budget.', 'refused'],
    ['The rate does not allow for management or premises.', 'refused'],
    ['Indirect costs are considered to be covered by your other income.', 'refused'],
    ['The price is two thirds of what the service costs to run, and we look to you for the rest.', 'below'],
    ['Insurance claims for the office are not handled by the finance officer.', 'none'],
    ['The rate should allow for management and premises.', 'paid'],
    ['The panel strikes out anything that is not spent directly on the activity.', 'refused'],
    ['Finding the other fifth, overheads among it, is down to your trustees.', 'refused'],
    ['Your bid asked for 12% towards rent and back office. I am afraid I cannot agree to it.', 'refused'],
    ['Do you cover governance costs such as audit? These fall outside the scope.', 'refused'],
    ['Should our rate include head office costs? We do not set a ceiling.', 'paid'],
  ])('%s: %s', (text, treatment) => expect(treatedIn(text)).toBe(treatment));
});
