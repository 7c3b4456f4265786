import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-03-01', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('papers that have no set phrase of their kind', () => {
  it.each([
    [
      'funding',
      '# What we have agreed with Hopper Street Kitchen\n\nMarlow District Council, Communities Team\n\nThis one-page understanding replaces the old exchange of emails.\n\n| Begins | Monday 1 June 2026 |\n| --- | --- |\n| Finishes | 31 May 2028 |\n| How much | £22,000 each year |\n| Paid | Half in June, half in December, before you spend it |\n| Overheads | Whatever your treasurer says they cost |\n| Reporting | A page in May |\n| Either of us can stop | Four months’ warning, in writing |\n\nThe kitchen may keep what is left over. If something goes wrong, ring us and we will work it out together.',
    ],
    [
      'funding',
      'Dear Joan and all at the Shed\n\nGood news. Last night the parish council’s finance committee said yes to you. We will put £3,600 into the Shed over the next eighteen months, starting on 1 May 2026, and the first cheque will come with the countersigned copy of this letter.\n\nYou need not account for every penny: a few photographs and a paragraph at the end of the year will do. If you have to stop before the time is up, give us a month’s warning and send back whatever is left. We in turn promise not to pull out on less than three months’ warning.\n\nYours, Clerk to the Council',
    ],
    [
      'funding',
      '# Warm Welcome spaces: what’s on offer this winter\n\nThe county council has £240,000 for places where people can sit, get warm and have a hot drink.\n\n## Could we get some?\n\nAny club, faith group or tenants’ association that is not for profit.\n\n## How much?\n\nNothing below £250 and nothing above £4,000.\n\n## When do we hear?\n\nDecisions come out every second Friday from October.\n\n## What mustn’t it be spent on?\n\nAlcohol, party politics and things you have bought already.\n\n## Do we have to pay it back?\n\nOnly what you have not used by 31 March.',
    ],
    [
      'funding',
      '# Your questions about the Sparks pot\n\nNorthfield Police and Crime Commissioner\n\n**Who decides?** Three members of the youth panel and one of my staff.\n\n**How big is the pot?** £90,000, and no one gets more than £5,000.\n\n**Can we pay a worker’s wages out of it?** Yes, and a bit of the rent too.\n\n**Does it come up front?** Half does. The rest follows when we’ve had your receipts.\n\n**What if we fall out with you?** You can say what you like about us.\n\n**By when?** Have the form in by noon on 30 April 2026.',
    ],
    [
      'funding',
      '# Memorandum of agreement\n\nbetween Harle Fire and Rescue Authority ("the Authority") and Age Well Harle ("the Charity")\n\nThe Authority will meet the Charity’s costs of visiting 400 homes a year up to £52,000. It will do so from 1 September 2026 until 31 August 2029. The Charity will send a claim at the end of every quarter, with receipts, and the Authority will settle it within 30 days.\n\nEither may withdraw on eight weeks’ written notice. The Authority may lower the figure in any year in which its own budget falls.',
    ],
    [
      'funding',
      'Subject: Great news about your bid!\n\nHi Priya\n\nI’m over the moon to tell you the panel loved it. You’re getting the full £7,450 from the Lowtown Neighbourhood Pot, for the bike workshop, from September to next July.\n\nCouple of things. It’s all paid at the end, once we’ve seen invoices. No bit of it can go on rent or your own wages. And the council can pull it at any time if priorities change.\n\nTick the box by the 14th if you’re happy.\n\nCheers, Sam, Lowtown Borough Council Communities team',
    ],
    [
      'tender',
      '# Looking after people after hospital: can you help us?\n\nDale NHS Trust needs an organisation to run a settling-in service from 1 October 2026 for three years, and perhaps two more. We can pay up to £140,000 a year.\n\nIf you would like to be considered, send us no more than ten pages by 5pm on Friday 12 June 2026. Tell us what you would do, who would do it and what you would ask us to pay. We will mark it: 70 for how good it is and 30 for the money.\n\nQuestions by 22 May please. Small charities may come in together.',
    ],
    [
      'tender',
      '# Opportunity: Homelessness day centre\n\nPublished 3 March 2026\n\nOrganisation: Castle City Council\n\nValue: £600,000 to £750,000\n\nSubmissions close: 14 April 2026, 12:00\n\nContract runs: 1 July 2026 to 30 June 2029\n\nSuitable for: VCSE, SME\n\nDescription: The council wishes to award a three-year contract for the day centre at Mill Road. Quality carries 60 per cent of the marks, price 30 and social value 10.',
    ],
    [
      'tender',
      'Dear Sir or Madam\n\nEvening meals for rough sleepers\n\nThe Council is minded to place a twelve-month order for the above, from 1 November 2026. If your organisation wishes to be considered please complete the enclosed schedule of prices and return it in the envelope marked "Meals" so as to arrive not later than noon on 2 October 2026. Prices are to hold for the whole twelve months. The Council does not bind itself to accept the lowest or any price.\n\nYours faithfully, Head of Housing, Ansty Borough Council',
    ],
    [
      'tender',
      '# Soft launch: youth work in four neighbourhoods\n\nPenrose Council intends to contract with up to four bodies, one for each neighbourhood. Responses must be with us through the e-portal by 30 June 2026 at midday. Each response is scored by two officers against the grid at Annex B. Employer’s liability cover of £10m is required and three years of audited accounts. Successful bodies start on 1 September 2026. Staff at present employed by the outgoing provider may transfer under TUPE.',
    ],
    [
      'consultation',
      'To: chairs of voluntary groups\n\nFrom: Head of Policy, Brill District Council\n\nDate: 5 January 2026\n\nDraft equality objectives\n\nAttached is a draft. It goes to Full Council on 3 March. I should be grateful for anything you wish to say about it no later than 2 February. A line or two by email is fine. We shall circulate what people said, and what we did about it, with the Council papers.',
    ],
    [
      'consultation',
      '# Police precept 2026/27\n\nThe Commissioner must set the precept in February. He proposes an increase of £12 for a band D home. Would you pay it? Tell him, at pcc.example/precept, before noon on 19 January 2026. It takes four minutes.',
    ],
    [
      'consultation',
      '# Statement of licensing policy: review\n\nUnder section 5 of the Licensing Act 2003 the authority must determine and publish its policy every five years. A revised version has been approved for circulation. Representations in writing should reach the Licensing Manager, Town Hall, Corby Vale, on or before 6 March 2026. They will be reported to the Licensing Committee on 21 April 2026.',
    ],
    [
      'consultation',
      '# Fire cover in the Dales: options on the table\n\nThe Fire Authority is weighing up whether to move the second engine from Settle to Skipton. From 1 June to 23 August 2026 we are going round the district to listen. Come along to any of nine sessions, or answer ten questions online.\n\nYour answers go to an independent researcher, whose report the Authority will read on 12 October before it votes.',
    ],
    [
      'funding',
      '# Deed of arrangement\n\nTHIS DEED is made on 2 March 2026 between Orley City Council ("the City") and Orley Refugee Welcome ("ORW").\n\n1. For the three years beginning 1 April 2026 the City shall pay ORW £64,000 a year in equal parts on 1 April and 1 October.\n2. ORW shall spend the said sums upon the objects in Schedule 1 and upon no other thing.\n3. The City may at its sole discretion lessen or cease the said payments on fourteen days’ notice.\n4. ORW shall render accounts every quarter.\n5. ORW shall not publish any thing which brings the City into disrepute.',
    ],
    [
      'funding',
      '# Spring Small Sums: how it works\n\nUp to £800 for street parties, planting and play. Run by Dalby Town Council.\n\n1. Fill in one side of A4.\n2. A councillor rings you for a chat.\n3. If it’s a yes, the money is in your bank within ten days.\n4. Send us a photo afterwards.\n\nWe can’t help with things you’ve already bought, or with religion or politics.',
    ],
    [
      'funding',
      '# What groups ask us about the Harvest Pot\n\n**Can a brand-new group get something?** Yes, if a bigger one holds the money for you.\n\n**What’s the most?** £2,500.\n\n**Rent and heating?** Sorry, no. Things you can see and touch only.\n\n**Do you want it back if we’re left with some?** Yes please.\n\n**How often do we write to you?** Every month, with receipts.\n\n**Who runs it?** Kirkby District Council’s community team.',
    ],
    [
      'funding',
      '# Schedule of support: Bridge Street Youth Club 2026/27\n\n| Item | What is agreed |\n| --- | --- |\n| Amount from the Council | £18,500 |\n| For | Three evenings a week |\n| Dates of payment | 30 April, 31 October |\n| Own contribution | £4,000 |\n| Returns | Attendance each month |\n| If attendance drops below 20 | The second payment is not made |\n| Notice | Council 1 month, Club 3 months |\n\nSigned on behalf of Eastholme Borough Council',
    ],
    [
      'funding',
      '# Trusted Partner scheme 2026-29: what you can expect and what we expect\n\n| We will | You will |\n| --- | --- |\n| Pay you £15,000 a year for three years | Keep your doors open four days a week |\n| Pay you every April, before the year begins | Tell us each January how many people came |\n| Give six months’ warning if we have to stop | Give us three months’ warning if you have to |\n| Cover your share of rent and management | Put our logo on your door |\n\nTarvin Borough Council',
    ],
    [
      'tender',
      '# Can your organisation run our women’s centre?\n\nThe Police and Crime Commissioner would like to hear from groups able to run a women’s centre in Marlton for two years from January 2027.\n\nWe’ll pay between £110,000 and £125,000 a year. In return we’d want six days’ opening and a caseload of 90.\n\nGet your plan and your figures to us by 2pm on 4 September 2026. Three people will read them and give marks. The top three come in for a conversation on 22 September, and we make up our minds that week.',
    ],
    [
      'tender',
      '# Carers’ emergency card\n\nThe council is going to the market for a 24-hour response line. Anyone who wants to be in the running needs to lodge a return on the e-sourcing site by noon on 2 June 2026. We expect to spend £55,000 a year for three years. Returns are weighed 60:40, quality to price. Providers with fewer than ten staff need not send accounts. Marl Borough Council.',
    ],
    [
      'tender',
      'NHS Dale ICB - Prospectus for providers\n\nWe intend to make an award for a community pain service. Length: five years from April 2027. Financial envelope: £1.1m a year. To take part, answer the eleven questions in Annex A and price the model in Annex B. Everything must be lodged by 16:00 on 14 August 2026. Answers are given a score between 0 and 5. Bodies may join together under a lead.',
    ],
    [
      'consultation',
      '# Six ideas for the High Street\n\nTadbury Town Council has £400,000 to spend and six ideas. We’d love to know which you like best. Stickers and boards are in the library until Saturday 18 April 2026, or go to tadbury.example/ideas. The council picks two on 12 May.',
    ],
    [
      'consultation',
      '# Council tax premium on second homes\n\nFrom April 2027 the council may double council tax on second homes. Do you think it should? Let us know your view before 30 June 2026, using the form below or by letter to Revenues, Civic Centre, Portwell. Cabinet will make its recommendation to full Council in September, having read a summary of replies.',
    ],
    [
      'consultation',
      '# Commissioning intentions 2027/28: testing our thinking with the sector\n\nNHS Marsh ICB has set out in the attached eight pages what it is minded to buy from voluntary organisations in 2027/28. It is a working paper. We are testing it with you first. There are two webinars (9 and 16 June 2026) and a comments form which shuts at 5pm on 10 July. The final version goes to the Board in September.',
    ],
    [
      'consultation',
      'Dear Sir/Madam\n\nDraft supplementary guidance on community infrastructure\n\nEnclosed please find the above, which the Council approved for publication on 3 March. You are one of those whom we are obliged to approach. Any remarks should be in my hands not later than 14 April 2026, after which a report will go to the Planning Policy Panel.\n\nPrincipal Planner, Isham Borough Council',
    ],
  ])('%s', (kind, markdown) => expect(kindsOf(markdown)).toEqual([kind]));
});

describe('papers of no kind that speak of sums, days and notice', () => {
  it.each([
    '# Minutes of the Voluntary Sector Forum, 3 March 2026\n\nPresent: twelve groups. Apologies: four groups.\n\n1. Jane told us about the council’s consultation on parking. It closes on 30 April. Do reply.\n2. The Community Fund opens again in May, up to £5,000 a group.\n3. One member has been told that its grant will end in June.',
    '# Hire of the Jubilee Room\n\nThe parish council lets the room at £14 an hour. Half is payable on booking and half a week before. Cancel with 14 days’ notice and you will get your money back. We may end a regular booking on one month’s notice. Local charities pay £9.',
    '# Funding officer (part time)\n\nGrade 7, £31,000 pro rata, 22 hours. You will run our small grants, help groups with bids and lead on our consultation with the sector. One month’s notice on either side. Closing date 3 April 2026, interviews 16 April. Ansty Borough Council.',
    '# Council tax: ways to pay\n\nYou can pay in ten or twelve instalments. If you stop paying we may ask for the whole year’s sum within 7 days. Tell us what you think of this page.',
    '# Review of the year 2025/26: Community Foundation for Wold\n\nWe gave £1.2m to 340 groups. The Winter Fund closed in January. Thank you to the council for its grant of £80,000, paid in advance. Next year’s programmes will be announced in May.',
    '# Loan of display boards\n\nThe museum lends boards to local groups free of charge for up to six weeks. Give us ten days’ notice. You must return them clean and meet the cost of any damage. We may ask for them back at any time.',
    '# How our budget is made\n\nEach summer officers draw up proposals. In the autumn we consult for eight weeks. Cabinet decides in February. Grants to voluntary bodies are part of the Communities budget. If you want to know more, ring Finance. Dale Council.',
    '# Terms for stallholders\n\nPay your £30 a week in advance. The council can move or end your pitch on a week’s notice. Say what you sell; keep your receipts; carry £5m public liability insurance. If you want to stop, give us four weeks’ warning and we will return any rent left over.',
    '# Our trustees’ report\n\nWe received £64,000 from the City Council, the second of three years, paid in two halves. It covers rent and part of two salaries. The council may end it on a month’s notice. We spent £61,200 and put the rest to reserves. Volunteers gave 3,000 hours.',
    '# Consultation code\n\nWhen Wyke Borough Council consults it will allow twelve weeks, tell people early, publish a summary of what was said within three months and explain its decisions. This code was adopted in 2019.',
    '# Save the Advice Bus\n\nThe county wants to stop paying for our bus. We’d lose £40,000 on 1 October. Write to your councillor, come to the march on 2 May and fill in the council’s survey. Together we can stop this.',
    '# Apprenticeship levy transfer\n\nLarge employers can pass on unspent levy to small ones. The council transfers up to £20,000 a year to local employers. Training providers are paid monthly by the Skills Agency. Ring the apprenticeship team.',
    '# Complaints about the parks service\n\nTell us what went wrong. We reply in ten working days. If you are unhappy you may ask for a review by the Director before 28 days have passed. Then you can go to the Ombudsman. You can phone, write or fill in the form.',
    '# Procurement pipeline 2026/27\n\n| Service | Value | Expected start |\n| --- | --- | --- |\n| Carers’ breaks | £200,000 | April 2027 |\n| Advocacy | £150,000 | June 2027 |\n\nThe list is for information. Nothing in it is an invitation. Dates may change. Wyke Borough Council.',
    '# Museum volunteers: what we offer\n\nWe pay fares and lunch. Tell us two weeks before if you want to stop. We may end a placement at any time. Send your form in by 30 April. Training is on the first Monday of each month. Isham Borough Council.',
    '# Business grants: who got what in 2025\n\nEach firm got up to £5,000, paid in two halves, the second on receipts. Forty-one firms were helped. The scheme has closed. We will say if there is another.',
    '# School uniform: your views wanted?\n\nNo: the governors have decided. The new uniform starts in September. You can buy it from two shops.',
    '# Agenda: Full Council 12 March 2026\n\n1. Apologies. 2. Minutes. 3. Questions from the public (send by noon on 9 March). 4. Budget: to agree reductions in grants. 5. Community fund: to agree awards of up to £2,000. 6. Draft local plan: to agree to consult. 7. Award of cleaning contract.',
    '# Hardship payments for households\n\nIf you can’t pay your rent or your bills you may be able to get up to £500. Apply online. We pay the money into your bank within ten days. You must live in Dalby. You may have to send us receipts. If you disagree with our decision write to us within a month.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});
