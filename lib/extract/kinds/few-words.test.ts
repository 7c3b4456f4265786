import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (text: string) =>
  extract(readText(text, { markdown: false }), { today: '2026-02-01', complete: true }).kinds.map(({ kind }) => kind);

describe('posters, cards and messages of a few lines', () => {
  it.each([
    "Kerb or no kerb? Station Street is being redesigned and Stenby Council would like disabled people's groups to say which layout they could live with. Walk-rounds on 3 and 10 October; or phone 01632 960 404. Last day for replies: 24 October.",
    'Parents! Holiday club: mornings only, or full days but fewer weeks? The council cannot stretch to both next summer. Scan the code on the school gate and tick one before half-term (13 February). Cllr Amadi decides at the end of the month.',
    'The Governing Body of the Combined Authority has published its draft Skills Plan. Observations in writing are requested by 5.00 pm on Monday 2 March 2026. The Plan will be laid before the Authority on 27 March.',
  ])('ask for views: %s', (text) => {
    expect(kindsOf(text)).toEqual(['consultation']);
  });

  it.each([
    'Sport Seedcorn 2026. Clubs in the borough may bid for kit, coaching courses or pitch time. £50 minimum, £1,200 maximum. We meet on the second Monday of every month. Leisure Services, Penmarsh Borough Council.',
    'Subject: Youth Shelter\n\nHi Tariq, the Commissioner has signed off on your £4,950. Agreement attached: two signatures please. We pay in one go, within a fortnight of getting it back. Small Awards, OPCC for Lindwold',
    'Pots for Plots! Got an idea for a corner of Stanway that nobody looks after? Greening grants of £100 to £750. Just email parks@stanway.gov.uk with a photo. Must be a group of three or more households.',
  ])('give money: %s', (text) => {
    expect(kindsOf(text)).toEqual(['funding']);
  });

  it.each([
    "WANTED: someone to cook and deliver 60 hot lunches a day in Thornaby Vale for two years from July. Tell us your price per meal and how you'd do it. Sealed envelopes to the Town Hall by noon, 23 May.",
    'Hot tip: Rutley Council has just put its youth counselling contract out. Four years, £1.1m, one lot. SQ and ITT are on the portal, return date 9 September. Shout if you want to go in with us.',
  ])('invite bids: %s', (text) => {
    expect(kindsOf(text)).toEqual(['tender']);
  });

  it.each([
    "Minute 47/25 Citizens' Advice. RESOLVED, on the motion of Cllr Boon, that the annual donation of £1,500 cease with effect from the end of the municipal year.",
    "Following Monday's Board, the ICB has served notice on all four talking therapies charities in the county. Contracts worth £720,000 finish at the end of September. No consultation was held.",
  ])('end what was given: %s', (text) => {
    expect(kindsOf(text)).toEqual(['change']);
  });

  it.each([
    'Councillor surgeries. Cllr Adeyemi would like to hear from you about anything in the ward. First Saturday of the month, 10am, at the Library. Deanswood Council',
    'Name our new gritter! Send your idea by 30 November. The winner, chosen by the Leader, gets a ride in the cab. Harsley County Council',
    "We've had 412 replies to our survey on parks. Thank you! You want more bins. The report goes to Committee on 8 May. Elmstead Council",
    'Lease available: kiosk at Harbour Park. Three years, offers in excess of £4,000 a year by noon on 28 March to Property Services, Seaham Bay Council. Community groups welcome to apply.',
    'Well done to the 14 community groups who have had a share of £22,000 from the Mayor’s Charity. Among them Leaside Judo, £1,500 for mats. Caldbrook Council',
    'Following a competitive process Ashwell Council has appointed Brightpath CIC to run the carers’ hub for three years from 1 July at £140,000 a year. Four bids were received.',
    'Could you be a befriender? Volunteers are needed at St Anne’s Hospice. We would love to hear from you by 1 May. Oakmoor NHS Trust Volunteer Service',
    'Contractors will be in your road from 12 May. If you have a comment or complaint ring 0800 496 0000. Valley Water for Kirkfold Council',
  ])('are of no kind: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
