import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('papers that only tell of money', () => {
  it.each([
    '# Where groups can look for money\n\nKirk Council keeps this list of trusts that may help. Inclusion is not a recommendation.\n\n## The Arkwright Trust\n\nGrants of up to £3,000 for one year. Applications close on 31 March. Doesn’t pay for overheads.\n\n## Sport for All Fund\n\nGrants of between £500 and £10,000. You must have a bank account.',
    '# Support given in 2024/25\n\nThe Commissioner is required to publish each grant that was made in the year. None of these is open for applications.\n\n| Organisation | Amount | Period | How paid |\n| --- | --- | --- | --- |\n| Safe Haven | £20,000 | 1 April 2024 to 31 March 2025 | In arrears |\n\nTwo awards were ended early on one month’s notice.',
    '# Glossary for new trustees\n\nFull cost recovery: a grant that covers a share of overheads. Match funding: money from elsewhere. Clawback: the funder may reclaim the grant. Hale Borough Council’s voluntary sector team.',
    '# Complaints about a grant decision\n\nIf you are not happy with how we dealt with your application, write to the Monitoring Officer of Ash Borough Council within 20 working days.',
    '# Household Support Fund\n\nIf you are struggling with your bills you can apply for a voucher of up to £200. Apply online by 31 March. Seaham Council',
    '# Fostering: what we pay\n\nYour allowance is £210 a week. When does the money come? Each fortnight. We pay running costs of a car. A grant for a bed is paid once. Lowland Council and its partners',
    '# Disabled facilities grant\n\nYou may get a grant of up to £30,000 to adapt your home. We’ll look at your income. The grant must be repaid if you sell within ten years. Marl District Council',
    '# Household Support Fund\n\nResidents of Holme can apply to the Council for a grant of up to £200 towards bills. Community organisations may apply on behalf of residents. Closing date 31 March 2026.',
    '# Council tax support\n\nApply to Holme Council for help with council tax. Organisations such as advice centres help people to apply. See also our community grants.',
    '# Grants policy\n\nThis policy sets out who in Holme Council may decide on grants and how decisions are recorded. Officers report each year.',
    '# Donations policy\n\nHolme Council does not give donations to political parties. Officers must register what they are given.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});

describe('money for groups under the name of help for households, and policies that set rules for groups', () => {
  it.each([
    '# Household Support Fund\n\nVoluntary organisations in Holme can bid for grants of up to £10,000 from the Council to help people with food and fuel. The money must be spent between April and 30 September 2026.',
    '# Household Support Fund: grants for community groups\n\nHolme Council has £50,000 for groups that feed people. Applications close on 4 April 2026. The grant must be spent by 30 September 2026.',
    '# School uniform bank fund\n\nHolme Council invites community groups that run uniform banks to apply for a grant of up to £2,000. Applications must be in by 4 April 2026.',
    '# Partnership grants policy\n\nHolme Council gives grants to voluntary organisations. We know the worth of grants that last more than one year.\n\n## Basic rules\n\nOrganisations must:\n\n- be based in the district\n- give advice',
    '# Community grants policy\n\nThis policy says how Holme Council decides on grants. Grants may be awarded for up to three years. Core costs are covered.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['funding']));
});

describe('one agreement, published as a duty', () => {
  it('is funding by its title and its terms', () =>
    expect(
      kindsOf(
        '# Service level agreement: summary\n\nElm Borough Council is required to publish particulars of each agreement. Advice service. The agreement runs from 1 July 2025 to 30 June 2027. The sum is £54,000 a year, paid quarterly in arrears. The Council may end it on six months’ notice.',
      ),
    ).toEqual(['funding']));
});

describe('papers that name another kind in passing', () => {
  it('a letter that cuts what is paid under the agreement in its subject line', () =>
    expect(
      kindsOf(
        '6 January 2026\n\nDear Chair\n\n**Funding agreement FA/22**\n\nI write to give formal notice that the Council will reduce the sum that it pays you by a fifth, from £9,500 to £7,600 a year, with effect from 1 April 2026.\n\nHead of Communities, Elm Borough Council',
      ),
    ).toEqual(['change']));

  it('a decision with a heading over whom it consulted', () =>
    expect(
      kindsOf(
        '# Money advice contract: early ending\n\nRecord of a decision by the Cabinet Member, Elm Borough Council, 6 January 2026.\n\n## Decision\n\nTo end the contract with Elm Advice on 31 March 2026.\n\n## Consultation\n\nNo public consultation is required. The budget went out for consultation in the autumn.\n\n## What happens next\n\nThe charity will be told.',
      ),
    ).toEqual(['change']));
});

describe('money that is offered, in few words', () => {
  it.each([
    '# Neighbourhood Spark: money for small ideas\n\nKirk Council has £60,000 to give away. Groups can have up to £1,500 each. Tell us your idea on two pages by 13 March 2026. We don’t pay for things already bought.',
    'THIS AGREEMENT is made on 1 April 2026 between Marl District Council (the Funder) and Marl Advice (the Provider). 1. The Funder will contribute £50,000 a year towards the Provider’s work. 2. It will last for three years. 3. Either may end it on six months’ notice.',
    '# Offer of support to Brook House\n\nThe Town Council will let Brook House have the Old School free of rent for five years and will pay £3,000 each April towards its running costs. This offer stands until 31 March 2026.',
    '# Ward Members’ Allowance 2026/27\n\nEach councillor has £2,000 to spend on good causes in the ward. Groups ask their councillor, who fills in a form. Sums not spent within the year go back. Lowick Council',
    '# Investment in infrastructure support 2026-29: prospectus for partners\n\nDunholme County Council will invest £240,000 a year for three years in support for voluntary groups. We invite one organisation, or several together, to put forward a plan by 27 February 2026.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['funding']));
});
