import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('what a short paper is, in the hands of many', () => {
  it.each([
    [
      'consultation',
      'Westleigh Town Council\n\nMill Meadow\n\nWe are thinking of leasing Mill Meadow to the cricket club for twenty-five years. At present anybody can use it, and the Guides, the dog club and the carnival all do.\n\nBefore the Council makes up its mind on 14 October it wants to be sure that it has heard from everyone who uses the field. Drop a line to the Clerk, or stop a councillor in the street, by the last day of September.\n\nLetters will be put before the Council with the names taken off.',
    ],
    [
      'consultation',
      '# Adult weight management: engagement with partners\n\nPublic Health is redesigning the adult weight management offer ahead of a new service in April 2027.\n\nWe are keen for community organisations to feed into the design. There are two ways of doing so: fill in the short form below, or come along to one of our drop-ins.\n\nThe window for input shuts at midday on 8 May 2026.\n\n## What we’ll do with what we hear\n\nA note of the main points will be shared with everyone who contributed.',
    ],
    [
      'consultation',
      'From: Policy Team, Ashcombe County Council\nTo: VCSE Alliance members\nSubject: Revised volunteering charter: your input needed\n\nColleagues\n\nAttached is version 2 of the charter. Please could you look it over and let us know by Friday 12 June whether there is anything you would add, drop or put differently? Tracked changes are fine.\n\nWe will bring the final text to Cabinet in July.\n\nRegards\nPolicy Team',
    ],
    [
      'consultation',
      '# Statement of licensing policy 2026 to 2031\n\nThe Licensing Act 2003 requires the Council to publish a statement of its policy every five years. A revised statement has been prepared and the Council now consults on it.\n\nPersons wishing to make representations should send them to the Licensing Manager, Civic Offices, so as to arrive not later than 30 January 2026.\n\nRegard will be had to every representation before the statement goes to Full Council.',
    ],
    [
      'consultation',
      '# Community asset transfer: a new approach?\n\nBrindley Borough Council looks after 64 buildings that community groups use. Keeping them all in good order would cost £9 million. We don’t have £9 million.\n\n## Four options\n\nOption A: keep things as they are. Option B: offer long leases. Option C: sell ten. Option D: a trust.\n\n## Over to you\n\nWhich option is best for your group? What have we missed? Tell us by 3 November, online or at any hub.',
    ],
    [
      'funding',
      'Harlow Vale Integrated Care Board\n\nDear Ruth\n\nRe: Peer support for new parents\n\nFurther to your bid of 3 March, I can confirm that the Board has approved a contribution of £18,500 towards your project for the year to 31 March 2027.\n\nThe money will be paid in two halves. Please countersign the enclosed copy and let us have your bank details. The usual reporting applies: a short return in October and a full one in April.\n\nIf the project does not go ahead, the sum must be repaid.',
    ],
    [
      'funding',
      '# Cost of living partnership: spending agreement\n\n1. This document records what has been agreed between Stour District Council ("we") and Stour Foodbank ("you") about the £40,000 set aside for 2026/27.\n\n2. You will spend the money on crisis parcels and on one part-time worker.\n\n3. We will transfer £10,000 at the start of each quarter.\n\n4. Either of us can bring this to an end by giving the other eight weeks’ notice.\n\n5. If our budget is cut during the year we may reduce the later payments.',
    ],
    [
      'funding',
      '# Active Lives micro-awards\n\nGot an idea to get people moving? Elmbridge Council has £30,000 to share out between local clubs and groups.\n\n- You can ask for anything from £200 to £1,500\n- You need a bank account and two signatures\n- No salaries, please\n\nSend us a one-minute video or one side of A4 by 1 May. You will hear within three weeks.',
    ],
    [
      'funding',
      'MEMORANDUM OF UNDERSTANDING\n\nbetween Rother Police and Crime Commissioner and the Rother Victims’ Alliance\n\n1. Purpose: this memorandum sets out the basis on which the Commissioner will make a contribution to the running costs of the Alliance for two years from 1 April 2026.\n\n2. Sum: £75,000 in each year, payable six-monthly.\n\n3. The Alliance will report on the number of victims helped.\n\n4. The Commissioner may vary or cease the contribution should the Home Office reduce its allocation.',
    ],
    [
      'tender',
      '# Supply of community meals, Hartsmere\n\nHartsmere Council wishes to appoint one or more organisations to deliver hot meals to residents from 1 October 2026.\n\nInterested organisations should return the completed response document through the portal by 12 noon on 5 June 2026. Late returns will not be considered.\n\nResponses will be marked 70% on quality and 30% on cost. The contract is for two years with an option of two more.',
    ],
    [
      'tender',
      'To: local providers\n\nWe are looking for a price from three or more organisations to run a 12-week walking programme for carers.\n\nPlease quote an all-in figure, excluding VAT, and tell us in no more than 500 words how you would do it. Quotes to Procurement, Lyme District Council, by 4pm on 9 March. We will choose the best value overall.',
    ],
    [
      'change',
      'Dear Mr Okafor\n\nShopmobility: rent-free use of Unit 6\n\nFor eleven years the District Council has let you have Unit 6 without charge. I am writing to tell you that this arrangement cannot go on. From 1 July 2026 a rent of £14,000 a year will be payable, and a lease will be sent to you for signature.\n\nProperty Services, Colne District Council',
    ],
    [
      'change',
      '# Decision notice\n\nDecision maker: Cabinet Member for Communities, Fosse Borough Council\n\nSubject: Citizens Advice core grant\n\nDecision: To approve a phased reduction of the core grant from £120,000 to nil by March 2028, starting with £40,000 in 2026/27.\n\nReason: The Medium Term Financial Plan requires it.',
    ],
    [
      'change',
      'Dear partner,\n\nHousehold Support: third-party grants\n\nYou will recall that your allocation runs to 30 September. The Department has told us that there is to be no further round, and so we shall not be in a position to renew it. Please plan on the basis that nothing more will be paid after that date.\n\nI know how disappointing this is.\n\nHead of Welfare, Tamworth Vale Council',
    ],
    [
      'change',
      '# Voluntary sector infrastructure: savings option VS4\n\nReport to Executive, Marden Council\n\n## Purpose\n\nTo seek approval for deleting the infrastructure support budget (£85,000) from 2026/27.\n\n## Recommendation\n\nThat the budget be deleted and the council for voluntary service be informed that its service level agreement will not be replaced when it runs out on 31 March 2026.',
    ],
    [
      'funding',
      'Marsh Lane Council for Communities\nRural Action Fund\n\n14 March 2026\n\nDear Secretary\n\nYour application RAF/31\n\nThe panel considered your bid last week. We had requests for four times what we had to give, and so it has not been able to meet yours in full: you asked for £12,000 and the award is £9,000. I hope that this will still let the project go ahead.\n\nYou will have the first half when we receive your signed acceptance, and the rest in September. Any money unspent in March must come back to us.',
    ],
    [
      'funding',
      '# Terms and conditions for our community funding\n\nThese terms apply to every organisation to which Wyre Forest Police and Crime Commissioner gives money.\n\n1. You must use the money for what you told us.\n2. We can stop paying, or ask for money back, if you break these terms.\n3. You must tell us if your project changes.\n4. We will normally give you a month’s notice before we reduce what we pay.\n5. You must thank us in your publicity.',
    ],
    [
      'tender',
      '# Early market engagement: community equipment\n\nTees Council’s present contract for community equipment ends in March 2027. Before we go out to tender we want your views on how the next contract should be put together.\n\nPlease answer the questionnaire by 6 June 2026. Do you think that lots would help smaller providers? Is five years the right length?\n\nThis is not a call for competition. An invitation to tender will follow in the autumn.',
    ],
    [
      'change',
      '# Cabinet, 9 February 2026: Community transport\n\n## Recommendations\n\n1. That members agree to withdraw the subsidy paid to Fellside Community Bus (£31,000 a year) from 1 June 2026.\n2. That officers help the charity to look for other income.\n\n## Background\n\nThe subsidy has been paid since 1998. A consultation was held in the autumn, and 340 replies were received. Nine in ten were against.\n\nBrampton District Council',
    ],
    [
      'consultation',
      '# Review of the voluntary sector support service\n\nNorthleach Council is looking at how it supports voluntary groups. At present Northleach CVS has two full-time and three part-time staff, who give advice on recruitment, interviews and salaries, planning permission and grants.\n\nWe would like to hear what you value about it and what you would change. The survey takes ten minutes and is open until 30 May 2026. Paper copies are in every library.\n\nWe’ll publish what people say in July.',
    ],
    [
      'tender',
      'NOTICE OF INTENDED PROCUREMENT\n\nBuyer: NHS Sefton Vale Integrated Care Board\nTitle: Bereavement counselling\nValue: £210,000 over three years\nClosing time for return: 10 July 2026, 14:00\n\nShort description: The buyer seeks a provider of counselling to adults. Small and voluntary organisations are encouraged to come forward, alone or together.\nHow offers will be judged: quality 60, social value 20, cost 20.',
    ],
    [
      'consultation',
      '# Fire cover in the Vale\n\nYour fire station, your view\n\nEvery year we check whether our engines are in the right places. This year there is a choice to be made about Ledcombe and Uffley. Vale Fire and Rescue Authority will make it in December.\n\nCome and talk to us: 3 September at Ledcombe, 10 September at Uffley. Or fill in the card that came through your door, and post it (no stamp needed) before 30 September.',
    ],
    [
      'change',
      'To all tenants of the Old Maltings\n\nNotice is given that the Borough Council intends to sell the Old Maltings. Tenancies at will held by community groups come to an end on 30 June 2026, on which day the keys must be returned.\n\nThe Council regrets the inconvenience.',
    ],
    [
      'change',
      'Dear Jo\n\nLunch club\n\nI am afraid I have bad news. Following last week’s budget meeting we won’t be able to carry on supporting the lunch club beyond the end of June. Your last payment from us will be the one in April.\n\nI know this gives you little time.\n\nKirsty, Communities Team, Hinckford District Council',
    ],
    [
      'funding',
      '# Crowdfund Thanet: match from the council\n\nWe’ll match what you raise. Put your project on the site, raise at least half of it from 20 people or more, and the Council will put in up to £5,000.\n\nWho it’s for: groups with a constitution. What it can’t be spent on: debts, salaries, anything party political.\n\nWe pay when you reach your target.',
    ],
    [
      'consultation',
      '# A new home for the Wellbeing Hub\n\nNHS Tyne Moor Integrated Care Board\n\nThe lease on the Hub at Station Parade runs out in 2027. This page sets out where it could go and what each place would mean for patients and for the charities that share the building.\n\n| Site | Cost | Bus routes |\n| --- | --- | --- |\n| Old Post Office | £1.1m | 6 |\n| Market Hall | £0.8m | 4 |\n\n## We have not made up our minds\n\nThe Board will choose in November. Until 11 September anyone can send in what they think, by phone, in writing or at one of four open evenings.\n\n## Getting the papers in another way\n\nLarge print and British Sign Language versions are ready now.',
    ],
    [
      'consultation',
      '# Local Cultural Strategy 2026-36: stakeholder review draft\n\nThis draft is issued for review. Organisations on the circulation list are requested to return any observations on the attached pro forma to the Head of Culture, Melford Borough Council, no later than 17 April 2026.\n\nObservations received after that date cannot be taken into account. The draft will then be revised and submitted to Cabinet.',
    ],
    [
      'funding',
      'HEADS OF TERMS\n\nBetween: Marlow Vale District Council and Marlow Vale Citizens Advice\n\nSubject: Support for general advice, April 2026 to March 2029\n\nThe Council will contribute £96,000 in each year, index-linked, payable on the first day of each quarter.\n\nCitizens Advice will keep open two offices and an advice line, and will send the Council its annual accounts.\n\nReview: the parties will meet each January. Should the Council’s own funding fall by more than a tenth, it may reopen the figure for the following year on six months’ notice.',
    ],
    [
      'funding',
      'Grants portal > Messages\n\nFrom: Community Grants\nRe: GR-2291 Hill Top Pantry\n\nGood news! Your bid was looked at on Tuesday and it’s a yes. £4,750 will be with you by the end of the month.\n\nA few things to remember:\n\n- keep your receipts for six years\n- tell us before you change what you are buying\n- put our logo on the fridge\n\nAnything left over on 31 March comes back to us.\n\nKettleby Town Council',
    ],
    [
      'funding',
      '# Participatory budgeting: Eastway decides\n\nResidents of Eastway have £60,000 to hand out this spring. The money comes from Cranford Council.\n\nPitch your project in three minutes at the Eastway Centre on 21 March. Everyone in the room gets five votes. Projects can ask for up to £6,000.\n\nTo pitch you must be a group of three people or more, with a bank account. Sign up by 6 March.',
    ],
    [
      'tender',
      'UK4: Tender notice\n\nProcurement Act 2023\n\nTitle: Domestic abuse refuge and outreach\nContracting authority: Penwith Police and Crime Commissioner\nProcedure: open\nValue: £900,000 excluding VAT\nEnquiry deadline: 1 April 2026\nSubmission: 30 April 2026, noon\nParticular suitability: VCSE',
    ],
    [
      'tender',
      '# Who could run our toy library van?\n\nNene Council would like an organisation to take on the toy library van for two years from September. We’ll pay up to £55,000 a year.\n\nSend us a proposal of no more than six pages which says how you’d run it, what it would cost and who would do the work. We’ll score proposals out of 100: 60 for how you’d run it, 25 for cost, 15 for what else you’d bring to the area.\n\nProposals in by 5pm on Monday 1 June, please. We’ll invite the best three to talk to us on 15 June.',
    ],
    [
      'change',
      'Dear tenant\n\nCommunity Hub, 9 Bridge Street: new terms\n\nFollowing a review of the Council’s property your licence at a peppercorn will be replaced from 1 October 2026 by a lease at £9,200 a year, with repairs. I enclose a draft. If the lease has not been signed by 31 August we will take the building back.\n\nEstates Team, Ouseley Borough Council',
    ],
    [
      'change',
      '# Delegated decision: Befriending grants\n\nDecision taken by: Director of Adult Services, Leam County Council, on 3 February 2026\n\nThe four befriending grants will not be offered again when the present agreements expire on 31 March 2026. The £128,000 goes back to the Adult Services budget.\n\nAlternatives considered: a smaller programme; a one-year extension. Both were rejected on cost.\n\nCall-in: the decision takes effect on 10 February unless five members ask for it to be called in.',
    ],
    [
      'change',
      'Hi Tom\n\nJust a quick one ahead of the formal letter. As things stand we are going to have to take about a third out of what we give the Night Shelter next year, so please budget for £44k rather than £66k from April.\n\nSorry to be the bearer of bad news.\n\nLesley\nCommissioning Manager, Ryburn Council',
    ],
    [
      'change',
      '# Closure of the Volunteer Resource Centre\n\nThe Council’s Volunteer Resource Centre in Fore Street will close for good at 4pm on Friday 27 March 2026. Groups that use its desks, minibus and printer are asked to make other arrangements.\n\nKeys must be handed in on the day. There are no plans to open another centre.\n\nHayle and District Council',
    ],
  ])('%s', (kind, markdown) => {
    expect(kindsOf(markdown)).toEqual([kind]);
  });
});

describe('guidance for applicants that says how a grant would end', () => {
  const guidance = (ending: string) =>
    `# Community Grants 2026\n\nMarlford District Council\n\n## At a glance\n\nWho can apply: charities and community groups. You can ask for £1,000 to £10,000 a year.\n\n## What we fund\n\nStaff, activities and a fair share of your overheads.\n\n## Ending the grant\n\n${ending}`;

  it.each([
    'We will give you three months’ notice in writing, with reasons, if we have to end or reduce your grant.',
    'You would hear from us three months before should we need to stop your grant.',
    'Three months’ notice is given where the Council decides to withdraw a grant.',
  ])('%s', (ending) => expect(kindsOf(guidance(ending))).toEqual(['funding']));

  it.each([
    'Your grant will end on 31 March 2026, as the Council has decided to stop funding you.',
    'Cabinet has decided to end your grant on 31 March 2026.',
  ])('is a change where it ends: %s', (ending) => {
    const letter = `Marlford District Council\n\n12 January 2026\n\nDear Chair\n\n# Ending the grant\n\n${ending}`;
    expect(kindsOf(letter)).toContain('change');
  });
});
