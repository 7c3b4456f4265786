import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('papers of no kind, though they speak of all', () => {
  it.each([
    '# You said, we did: libraries survey\n\nBetween January and March 1,400 people took part in our survey about library opening hours. Thank you.\n\nYou said that Saturdays mattered most. We have kept every library in Ashford open on Saturdays. The Council approved the new hours in June.\n\nThe full report on the consultation can be downloaded below.',
    '# Community centre membership\n\nJoin Oakfield Community Centre, run by Oakfield Town Council. Membership is £24 a year and runs from April. Members get a discount on hall hire and a say at the annual meeting. You may cancel with one month’s notice. Concessions for groups which have a council grant.',
    '# Grants paid to voluntary organisations 2024/25\n\nUnder the Local Government Transparency Code the Council publishes each year the grants which it has made.\n\n| Organisation | Amount | Purpose |\n| --- | --- | --- |\n| Age Concern | £20,000 | Core costs |\n| Scouts | £800 | Tents |',
    '# Citizens Advice responds to council budget consultation\n\nOur response to the County Council’s consultation on its budget says that cuts to advice grants would cost more than they save. We asked the Council to think again about its proposal to end the £90,000 grant. Its consultation closed on Friday.',
    '# How we make decisions on grants\n\nThis page explains the part that councillors and officers play when Wells Council makes grants. Applications are scored by officers. A panel of councillors meets four times a year. Members declare interests. Reports are published five days before each meeting.',
    '# Annual report of the Community Fund 2024\n\nThe fund gave £212,000 to 84 groups last year. A third went to groups run by young people. Two grants were ended early when groups closed. We consulted grant holders on our new form and 61 replied. The board of the Council thanks all who took part.',
    '# Procurement strategy 2025 to 2029\n\nThis strategy sets out how the Council will buy goods and services. We spend £140 million a year with suppliers. We will divide contracts into lots where we can, publish a pipeline of tenders every quarter and weigh social value at 10%.',
    '# Notice of election of parish councillors\n\nNomination papers must be delivered to the Returning Officer, Civic Centre, by 4pm on 8 April. If the election is contested the poll will take place on 7 May.',
    '# Report on the consultation on parking charges\n\nReport to Scrutiny Committee, Brampton District Council\n\nThe consultation ran for eight weeks, from 1 May to 26 June 2025. There were 2,041 responses. Sixty per cent were against higher charges on Sundays. Traders asked for a free first hour. Officers are considering the responses and will report to Cabinet.',
    '# Finance and Funding Adviser\n\nCome and work with us! Thornbury Council is looking for somebody to help community groups to find grants. You will write the guidance for our small grants scheme, help with tenders and run our yearly survey.\n\nYou’ll get £31,000 for a 37-hour week, 27 days off and a good pension. To apply, send us your CV by 3 May. We will meet candidates on 14 May.',
    '# Our funders\n\nMeadow Arts is grateful to Arts Council England, Shropshire Council and the Garfield Foundation for their grants. The council gave us £15,000 this year. Our three-year funding agreement with the Arts Council ends in March.',
    '# Volunteers’ week 2026\n\nThank you to all our volunteers! Nominate someone for an award by 20 May. Winners will get a certificate from the Mayor of Rushmoor. The awards are supported by the Borough Council and by local firms.',
    '# Parking permits for carers\n\nIf you look after somebody who lives in a permit zone, you can apply for a carer’s permit. It costs £30 a year. The Council may withdraw a permit on seven days’ notice. We are reviewing the scheme.',
    '# School admissions 2027: appeals\n\nIf your child was refused a place you may appeal. Send the form to Democratic Services, Kirkby Council, by 12 May. Your reasons should be given in full. A panel will hear what you and the school have to say before it decides.',
    '# Prospectus: adult learning courses, autumn 2026\n\nCourses are run by Wakeley Council. Fees are from £40. Concessions are funded by the Skills Agency. Learners on benefits can apply to the hardship fund. Refunds are given if we cancel.',
    '# Bid-writing workshop\n\nLearn how to write a winning bid! This half-day course, run by Selby Voluntary Service with money from the Borough Council, covers tenders, grants and full cost recovery. £15 for members. Book by 3 June. We may cancel if fewer than six people book.',
    '# Funding fair 2026\n\nMeet twelve funders under one roof: the National Lottery Community Fund, the Police and Crime Commissioner, the Council’s own small grants team and more. Free, at the Guildhall on 9 May from 10am. Bring your ideas. Tell us if you need a signer.',
    '# £2.3 million for new fire engines\n\nThe Fire Authority has been awarded a grant of £2.3 million by the Home Office. The Chief Fire Officer said: "We are delighted." The engines will be delivered in 2027. A tender for the bodies will be published in the summer.',
    '# Appointments to outside bodies 2026/27\n\nFull Council is asked to appoint members to the bodies in the list: Citizens Advice (two), the Almshouse Charity (one), the Arts Centre Trust (one). Members serve for one year and may resign on a month’s notice.',
    '# Equipment loan agreement\n\nThe Town Council lends gazebos and a PA system to community groups free of charge. You must return them clean by noon on the next working day. A deposit of £50 is held and will be returned within 10 days. We may withdraw the loan at any time.',
    '# Residents’ survey 2025: headline results\n\n1,120 residents answered our yearly survey. 71% are satisfied with the way the Council runs things, down from 74%. Asked what matters most, people named roads, health and litter. The next survey will be in September 2026.',
    '# Vale Community Lottery\n\nTickets cost £1. For every ticket 50p goes to the cause that you choose and 10p to the Council’s community grants fund, which helps voluntary groups.\n\n## Good causes\n\nAny charity in the district can apply to join. We will pay you each month, in arrears, 50p for every ticket sold on your page. You may withdraw by giving 14 days’ notice.',
    '# Grants and donations policy\n\nAdopted by Full Council on 9 May 2025\n\nThe Town Council has many requests for help. Each is considered on its merits. The Council will not normally fund running costs, and grants are not given in retrospect. The budget is set each January. This policy is reviewed every two years.',
    '# Financial regulations: section 7, grants\n\n7.1 Chief officers may make grants of up to £5,000. 7.2 A written agreement shall be in place before payment. 7.3 The Section 151 Officer shall be told of any grant that is not spent.',
    '# Scheme of delegation: grants and contracts\n\nThe Director may award contracts of up to £50,000, end contracts for poor performance and approve grants to voluntary organisations. Cabinet is told of each decision.',
    '# Councillor grants: what was spent\n\nEach of our 30 councillors has £2,000 a year to give to local groups. Last year they gave 212 grants. The largest share went to sport.',
  ])('%s', (markdown) => {
    expect(kindsOf(markdown)).toEqual([]);
  });
});

describe('papers that offer money, though their titles are like those of papers of no kind', () => {
  it.each([
    '# Small grants funded by the Vale Lottery\n\nApply now for a grant of up to £1,000. Groups must have a bank account. The deadline is 4 May 2026. Grants are paid in advance and a short report is due in six months.',
    '# Community grants policy 2026\n\nConstituted groups in the parish may have up to £1,500. How to apply: fill in the form by 31 March 2026. Payment is made within 14 days. You must send receipts and a report. Unspent money must be returned.',
  ])('%s', (markdown) => {
    expect(kindsOf(markdown)).toEqual(['funding']);
  });
});
