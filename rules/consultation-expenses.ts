import { isInvited, listenToCosts } from '@/lib/listen/costs-of-coming.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

/**
 * A bus fare or an evening's childcare is enough to keep people away, and those who stay away are those who use the services. The question arises only where
 * people are asked to go somewhere.
 */
export const rule: Rule = {
  title: 'Costs of taking part',
  theme: 'consultation',
  kinds: ['consultation'],

  check(facts, ask) {
    const { paid, refused, perhaps } = listenToCosts(facts);
    const question = `Could you meet reasonable costs of taking part, such as travel, childcare or care for someone at home, and say so in the invitation? ${asks(ask)}`;
    if (paid.length && refused.length)
      return [
        unclear(
          `The document offers to meet some costs of taking part and refuses others. ${asks(ask)}`,
          wholeSentences(refused, paid),
          question,
        ),
      ];
    if (refused.length)
      return [
        fallsShort(
          `The document says that the costs of taking part are not met. ${asks(ask)}${softened(ask)}`,
          wholeSentences(refused),
          question,
        ),
      ];
    if (paid.length) return [meets('The document says that costs of taking part are met.', wholeSentences(paid))];
    if (perhaps.length)
      return [
        unclear(
          `The document speaks of the costs of taking part but does not promise to meet them. ${asks(ask)}`,
          wholeSentences(perhaps),
          question,
        ),
      ];
    if (!isInvited(facts)) return [];
    return [
      notStated(
        `People are invited to meetings or events, and the document says nothing of the costs of coming. ${asks(ask)}`,
        question,
      ),
    ];
  },
};

const asks = (ask: Ask) => `Under ${theCompact(ask)} fair costs of taking part are met, such as travel or childcare.`;

export const cases: Cases = [
  {
    'falls-short': [
      '# Plan: have your say\n\nCome to a meeting. We do not reimburse travel or childcare.',
      '# Plan: have your say\n\nCome to a meeting. Those attending do so at their own expense.',
      '# Plan: have your say\n\nCome to a meeting. You will need to pay your own way.',
      '# Plan: have your say\n\nCome to a meeting. We regret that we have no means of refunding fares or parking.',
      "# Plan: have your say\n\nCome to a meeting. I'm afraid we haven't a budget for travel or babysitters.",
      "# Plan: have your say\n\nCome to a meeting. Sorry, but there isn't a budget to pay back bus or taxi fares.",
      "# Have your say\n\nThere are six open evenings at fire stations.\n\nSorry, there isn't a budget for fares, childcare or other costs of coming to one.",
      "# Have your say\n\nCome to a drop-in at the Town Hall on 3 April. We haven't any money for bus fares or sitters, I'm afraid.",
      '# Have your say\n\nWorkshops are on 3 and 4 April. Those who attend do so at their own cost.',
      '# Have your say\n\n## Will you pay my fare to the workshop?\n\nNo, we are not in a position to do that.',
      '# Have your say\n\nWe do not pay expenses for people who come to our public meetings.',
      '# Have your say\n\nThe workshops are at the Guildhall. Travel, parking and childcare are for you to sort out and pay for.',
      '# Have your say\n\nPublic meetings: 3 April and 9 April. The Board has not set aside anything for travel or childcare for those who come.',
      '# Have your say\n\n| Public meetings | 3 April, 9 April |\n| Travel and childcare costs | Not met |',
      '# Have your say\n\n5.2 Persons attending the engagement events shall bear any costs of travel or care themselves.',
      "# Have your say\n\nWe'd love to see you at a drop-in but cannot help with the cost of getting there.",
      '# Have your say\n\nFocus groups will be held in April. Nobody will be reimbursed for travel to them.',
      'Open evenings are on 4 and 9 April.\n\nTea will be served. [There is no money to help anyone with bus fares or sitters for these evenings.]',
      "Open evenings are on 4 and 9 April. [Travelling costs of people who come to them cannot be met from the Trust's budget.]",
      'Open evenings are on 4 and 9 April. [The cost of travelling to these events will fall to those who attend.]',
      'Open evenings are on 4 and 9 April.\n\n[Sorry, we cannot refund fares for anyone who comes.]\n\n## I volunteer at the desk. Will I still be needed?\n\nYes. Volunteers come on top of paid staff and your mileage will go on being paid.',
      "Open evenings are on 4 and 9 April. [There's nothing in the pot for fares at these sessions.]",
      '- Corn Hall, 4 April, 6pm: an open meeting\n\nPeople have asked about this. [There is no budget for fares or for sitters.]',
      'There are open evenings on 4 and 11 April. [Tea will be served, although the Council is unable to contribute to the cost of travel or of child care.]',
      'The briefing on 10 April is for tenants. [We are unable to cover the cost of attending.]',
      'Workshops are on 4 and 9 April. [There is no money for fares, parking or paying someone to sit with a relative while you are out.]',
      "Workshops are on 4 and 9 April. [Attendance is unpaid and travel is at attendees' own expense.]",
      'Workshops are on 4 and 9 April. [Please note: participants are not reimbursed for travel, subsistence or care.]',
      'Come to the roadshow on 3 May. [Expenses: none payable.]',
      'The open evening is on 3 May. [Childcare and travel are for those who come to arrange and pay for themselves.]',
      'The consultation budget is small. [It does not stretch to paying the fares of people who come to our events.]',
      "## Can I get help with the cost of childcare so I can come to a session?\n\n[I'm sorry, but we have no budget for this.]",
      "Come to a session on 10 April. [I'm afraid there isn't any budget for fares or for sitters, so we won't be able to refund these.]",
      'There is a session for groups on 10 April. Bring your questions. [Tea will be provided but we are afraid that we cannot pay travel costs.]',
      '[People attending do so at their own cost.]',
      '[Expenses will not be paid.]',
      '[You will need to meet your own travel costs to the hearing.]',
      '[We have no budget to help with the cost of getting to the meeting.]',
      '[Travel expenses will not be paid to those who attend the workshop.]',
      '[Those taking part do so at their own expense.] The event is on 4 April.',
      '## Meetings\n\n[We regret that we cannot refund fares or pay for childcare.]',
      'Come to a focus group. [No expenses can be met.]',
      '5.2 [The Board is unable to reimburse the costs of attending the engagement sessions.]',
      'Will you pay my bus fare if I come to the meeting? [No, there is no budget for that.]',
    ],
    unclear: [
      '[We may be able to help with the cost of getting to the event.]',
      '[Travel costs for those who attend can be met at the discretion of the manager.]',
      'Drop-in at the Guildhall. [If the cost of travel is a difficulty, talk to us before you come.]',
      '[We will pay bus fares to the events], [but childcare costs of those who attend cannot be met.]',
      '[We might be able to contribute to the childcare of people who take part in the panel.]',
    ],
    meets: [
      "# Plan: have your say\n\nYour bus fare and your carer's time are paid for.",
      "# Plan: have your say\n\nWe can lay on a minibus, and there's a crèche at each event.",
      '# Plan: have your say\n\n| Costs | Fares and childcare repaid |',
      '# Plan: have your say\n\nTravel to the workshops, and care for whoever you leave at home, is on us.',
      '# Plan: have your say\n\nIf you come to one of the meetings you can have your bus or taxi fare back, or 45p a mile, and we will meet the cost of a sitter.',
      "# Plan: have your say\n\nWe'll pay for petrol or taxis to a get-together and for someone to sit with your child while you're out.",
      "# Plan: have your say\n\nCome to a session. Don't let the cost keep you away. We'll refund taxis, buses and parking on the spot, and pay for a sitter if you look after someone.",
      '# Have your say\n\nCome to the Town Hall on 30 July at 2pm. A minibus will bring you for nothing, and if you have to pay somebody to sit with a person you look after we will give you the money back on the day.',
      "# Have your say\n\nThere are four drop-ins, all step-free. Don't let the fare or the cost of a sitter put you off: keep the receipt and we'll settle up with you there and then.",
      '# Have your say\n\nWe are holding workshops in each town. Hand in your bus ticket at the door and you will get the price of it back.',
      "# Have your say\n\nWe aren't able to pay anybody for their time at the events. We will refund what you spend on getting there.",
      '# Have your say\n\nCome to a coffee morning on Tuesday. I can meet fares for anyone for whom it would be a problem.',
      "# Have your say\n\nWorkshops will be held in April. Nobody should be out of pocket for coming: we'll sort out taxis and carers.",
      '# Have your say\n\n| Workshops | 3 April |\n| Travel and care costs | Refunded on the day |',
      '# Have your say\n\n## Will it cost me anything to come to the meeting?\n\nNo. We pay your fare and will find a sitter.',
      '# Have your say\n\nFor those who come to a focus group, bus fares, mileage at 45p and up to £12 an hour for childcare are repaid.',
      "# Have your say\n\nWe'll pick up the bill for your taxi or bus if you come to an event.",
      "# Have your say\n\nIf getting to a drop-in would cost you money, tell us and we will put that right on the day, carers' costs included.",
      '# Have your say\n\nPublic meetings are on 3 and 4 April. Reasonable expenses of attendance, including substitute care, shall be paid by the Council on production of receipts.',
      "There are workshops in April. [Tell us beforehand if fares are a worry and we'll pay them.]",
      "## Workshops\n\n[Taxis for people who can't get on the bus will be refunded, and if a carer is needed let us know and we will cover that too.]",
      "There are open evenings on 4 and 11 April. [If getting to one of these costs you money we'll give it back at the door: bus or taxi fares, mileage.]",
      'Come to the roadshow on 3 May. [Your bus fare is on us.]',
      "The workshops are in April. [There's a fund for travel and childcare: ask at the desk.]",
      '[You can claim back your travel and the cost of a carer.]',
      '[If getting here is a problem we can send a taxi.]',
      '[There is a crèche, and we will pay for a taxi if you need one to get to the workshop.]',
      '[Those who come can put in a claim for childcare and travel.]',
      '[Bus fares to the hearings will be made good.]',
      '[We will refund your fare if you come to one of the events.]',
      '[Carers who attend the workshop can claim the cost of replacement care.]',
      '## Focus groups\n\n[Reasonable expenses, such as travel and childcare, will be reimbursed.]',
      '[A crèche will be provided at each of the meetings.]',
      '# So that everybody can come\n\n- [A sitter, found and paid for by us]\n- [Bus or taxi fares, in cash, at the door]',
      '[Nobody should lose by contributing: fares and respite are reimbursed on the day.]',
      'Coffee morning, 4 April. [Petrol and parking of those who come are refunded.]',
      'Discussion group, 4 April. [You will have your fare back and a voucher for your time.]',
      '| For people who join the panel | [Mileage paid; childcare up to £12 an hour] |',
      'Can I claim my travel expenses for the meeting? [Yes, bring your ticket.]',
      '| Event | 3 April, Town Hall |\n| Cost of coming | [Travel costs paid to all who attend] |',
    ],
    'not-stated': [
      '## Are there any meetings?\n\nTwo, on 17 April and 9 May, both at 7pm. Parking is free.\n\n## Volunteers wanted\n\nOur volunteers help at events. Mileage is paid.',
      'Write to us, or talk to us at one of these sessions: Guildhall, 4 April; Corn Hall, 9 April.',
      '# Have your say\n\n## Are there any meetings?\n\nTwo, at headquarters: 17 September and 9 October, both at 7pm. Parking is free.',
      '# Have your say\n\nCome to a drop-in. You will be given tea and biscuits.',
      'Round-table events will be held on 3 and 9 April. Patients may claim fares to appointments.',
      'Come to a drop-in at the library on 19 March.',
      'We are holding three public meetings in April.',
      'Two workshops for voluntary groups are planned.',
      'You can attend a focus group at the civic centre.',
      'The map is going on tour, and you can come and talk to us beside it.',
      'Come to the coffee morning on 21 March.',
      '## Consultation events\n\n- Consultation events at the Guildhall, 4 April',
    ],
    silent: [
      "# Plan: have your say\n\nWe'll refund your parking fine if it was issued in error.",
      '# Plan: have your say\n\nThe next council pays for childcare at its meetings.',
      '# Plan: have your say\n\nWe cannot pay for late library books.',
      '# Plan: have your say\n\nVolunteers on the wards can claim their bus fares.',
      '# Plan: have your say\n\nNo stamp is needed: the postage is paid.',
      "# Plan: have your say\n\nThe trust does not pay for patients' taxis.",
      '# Plan: have your say\n\nStaff travel expenses were cut last year.',
      '# Plan: have your say\n\nParking at the hall is not free.',
      '# Plan: have your say\n\nUnder the proposal, taxi fares to the day centre would no longer be refunded.',
      '# Bus fares: have your say\n\nCome to a drop-in. Under the proposals no fares would be refunded.',
      '# Home care charges: have your say\n\nPeople who cannot pay their travel costs to day centres have them met by the council now.',
      '# Have your say\n\nCome to a drop-in. Volunteer drivers are not paid mileage by the scheme.',
      '# Have your say\n\nThe drop-ins in 2021 paid no expenses.',
      '# Have your say\n\nCome to a drop-in. The County does not pay travel expenses for its own consultation events.',
      '# Have your say\n\nCome to a drop-in. There is no charge for interpreters at hospital appointments.',
      '# Have your say\n\nThe form needs no stamp: return postage is not payable. Come to a drop-in.',
      '# Have your say\n\nShould the council pay travel expenses of those who come to its meetings?',
      '# Have your say\n\nCome to a workshop. Parking at the leisure centre cannot be used during the workshop.',
      '# Have your say\n\nCome to a drop-in. Option B would mean that childcare costs are not met for students.',
      '# Have your say\n\nCome to a drop-in at the library, where parking is not available.',
      '# Have your say\n\nCome to a drop-in. Bus passes are not available before 9.30am.',
      '# Have your say\n\nCome to a drop-in. Taxis do not always take wheelchairs, so please ring first.',
      '# Have your say\n\nCome to a drop-in. We are consulting because the fund can no longer pay for transport to lunch clubs.',
      '# Have your say\n\nCome to a drop-in. Councillors cannot claim travel expenses for attending.',
      '# Have your say\n\nWe are not able to pay anyone for the time they give to a workshop.',
      'Ring us with your answers and interpreters can be put on the line.',
      'The scheme does not cover mileage of carers who come at night.',
      'Patients would have to pay their own fares to the new hospital if they came for a session.',
      'The Council is unable to meet the cost of home care as now provided.',
      'The proposed charge for parking at the clinic is £2.',
      'Fares on the new route would be £2.',
      '',
      'Fill in the survey online.',
      'The Council would no longer pay for travel to day centres.',
      'Under the proposals, travel costs of those attending the centre would be met.',
      'Tenderers bear their own costs of attending the clarification meeting.',
      'Cabinet will meet on 4 April.',
      'The grant can be used for volunteer expenses.',
      'In 2022 no expenses were paid to those who attended.',
      'We want your views on school transport and on parking.',
      'Home to school transport will not be paid for pupils who attend by choice.',
      "Councillors' allowances are paid for attending meetings.",
      'Those who turn out for the working party are given their bus fare.',
      'A sitter service is provided for carers in the town.',
      'Residents of the centre pay their own fares.',
    ],
  },
];
