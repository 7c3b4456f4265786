import { hearVolunteers } from '@/lib/listen/volunteering/volunteers.ts';
import { hearUsed, isKindness } from '@/lib/listen/volunteering/volunteers-used.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';

/**
 * Volunteers add to what paid people do and should not be used in their stead; their time is worth counting, and giving it should cost them nothing. Proposals
 * say what volunteers "would" do, so sentences about what is not so yet are heard too.
 */
export const rule: Rule = {
  title: 'Volunteers',
  matter: 'volunteers and what they cost',
  theme: 'volunteering',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const heard = hearVolunteers(facts);
    const used = hearUsed(facts);
    const { guarded } = heard;
    const replacing = [...heard.replacing, ...used.replacing];
    const running = [...heard.running, ...used.growing];
    const unpaid = [...heard.unpaid, ...used.unpaid].filter(({ sentence }) => !isKindness(sentence));
    const valued = [...heard.valued, ...used.weighed].filter(
      ({ sentence }) => !unpaid.some((other) => other.sentence === sentence),
    );
    const findings: Answer[] = [];
    const question = `Could you tell us what paid work volunteers would take on, which posts would go, and how volunteers would be trained, supported and repaid what they spend? ${asksOfStaff(ask)}`;
    if (replacing.length && guarded.length)
      findings.push(
        unclear(
          `In one place volunteers would do work that paid staff do now, and in another paid staff keep it. ${asksOfStaff(ask)}`,
          wholeSentences(replacing.slice(0, 2), guarded),
          question,
        ),
      );
    else if (replacing.length)
      findings.push(
        fallsShort(
          `Volunteers would do work that paid staff do now. ${asksOfStaff(ask)}${softened(ask)}`,
          wholeSentences(replacing),
          question,
        ),
      );
    else if (running.length && !guarded.length)
      findings.push(
        unclear(
          `Volunteers would run this, and the document does not say whether paid staff do so now. ${asksOfStaff(ask)}`,
          wholeSentences(running),
          question,
        ),
      );
    if (unpaid.length)
      findings.push(
        fallsShort(
          `The document says that volunteers' expenses are not paid, or that their time does not count. ${asks(ask)}`,
          wholeSentences(unpaid),
          `Could volunteers' expenses be paid, and their time be counted towards the cost of the work? ${asks(ask)}`,
        ),
      );
    if (used.slighted.length)
      findings.push(
        fallsShort(
          `Volunteering is closed to some or is no free choice, or volunteers are left without training or support. ${asks(ask)}`,
          wholeSentences(used.slighted),
          `Could volunteering be a free choice, open to all, with training and support? ${asks(ask)}`,
        ),
      );
    // What volunteers are given is a point of its own, whatever is said of the posts of others.
    const due = replacing.length ? valued : [...guarded, ...valued];
    if (due.length && !unpaid.length)
      findings.push(
        meets(
          'The document gives volunteers their due: their time counts, their costs are paid or they add to paid staff.',
          wholeSentences(due),
        ),
      );
    return findings;
  },
};

const asks = (ask: Ask) => `Under ${theCompact(ask)} volunteers are valued for what they add.`;

/** Where the compact speaks of paid staff, that promise is the one to name; few do. */
function asksOfStaff(ask: Ask): string {
  const promise = ask.commitments.find(({ summary }) => /\bpaid staff\b/i.test(summary));
  if (!promise) return asks(ask);
  return `Under ${theCompact({ ...ask, commitments: [promise] })} volunteers do not take the place of paid staff.`;
}

export const cases: Cases = [
  {
    'falls-short': [
      '[Volunteers will not have their fares refunded.]',
      '[Three salaried posts are released by recruiting helpers on an unpaid basis.]',
      '[We have disallowed the £300 for your volunteers’ bus fares.]',
      '[Volunteer hours have no value in your budget.]',
      '[Volunteering with the service is not open to anyone over seventy.]',
      '| Role | Now | Next year |\n| --- | --- | --- |\n| Desk | 2 staff | [volunteers] |',
      '## What we can and cannot pay for\n\n- Yes: equipment and training.\n- [No: volunteers’ bus fares and meals.]',
      "[Rather than recruit, we would like the two days' casework which that post used to provide to be carried by trained volunteers, who should be reimbursed for their travel.]",
      '[The vacant receptionist post will not be refilled; its hours will be absorbed by volunteers.]',
      "[When the worker's contract ends in June her sessions will be handled by volunteers.]",
      "[The Grant may be applied only to wages, and not to volunteers' expenses.]",
      'Each run has one paid driver and one paid escort. [Suppliers may roster volunteers in place of either or both.]',
      '[Half of those on duty shall be unpaid volunteers, who will do the work at present done by paid support workers.]',
      '[The paid team at each session may be halved where volunteers are found.]',
      "[You should not claim for volunteers' lunches or travel.]",
      "[Please leave volunteers' hours out of the figures.]",
      '[The time of volunteers is disregarded in judging value.]',
      '[No account will be taken of volunteer time.]',
      '| Item | Rule |\n| --- | --- |\n| Volunteer time | [Not counted] |',
      '[At weekends one of the two paid hosts may be swapped for a volunteer.]',
      '[Volunteer costs (travel, food, training) fall outside this fund.]',
      "[In year two the project co-ordinator's salary will end and a rota of volunteers will do her work.]",
      '[Six caretaker posts deleted; community volunteers open and close the halls.]',
      '[Savings are to be achieved by converting the four salaried adviser posts into volunteer roles.]',
      'The grant will no longer pay for a driver. [You will need to find volunteer drivers instead.]',
      "[What we can't pay for: salaries already funded; volunteers' bus fares; loan repayments.]",
      '[Volunteers are expected to meet their own travel costs.]',
      "Can we count our volunteers' hours?\n\n[I'm afraid not.] Match has to be in cash.",
      'Year 3: the paid post ends. [Volunteers carry on the work of the post.]',
      '[We believe that local people could do unpaid what our rangers are paid to do.]',
      '[Paid play workers would be replaced by parents giving their time for nothing.]',
      '[Fares paid to volunteers are not an eligible cost.]',
      '[Under option B the reception posts are deleted and volunteers greet visitors instead.]',
      '[The two caretakers would go and trustees would open the hall themselves as volunteers.]',
      '[Volunteers would take over the reception work that clerks are now employed to do.]',
      '[The three warden posts would be deleted and the parks looked after by volunteers.]',
      '[Minibuses will be driven by volunteers in place of paid drivers.]',
      '2.1 [From April the help desk will be staffed by volunteers. Six jobs will be lost.]',
      'Will volunteers replace staff? [Yes, at four sites.]',
      "## What we can't fund\n\n- [volunteers' expenses]",
      '[Volunteer time may not be counted as match funding.]',
      "# What it isn't for\n\n- debts\n- [fares and meals of volunteers]",
      '[A tenderer can bring its price down by letting volunteers take over rounds that paid drivers do today.]',
      "[The warden's job would go, and volunteers from the village would open the hall instead.]",
      '[We propose to replace the two paid organisers with volunteers.]',
      '[The Saturday bus will be crewed by volunteers, the two paid shifts having been taken out of the price.]',
      '[Unpaid drivers would do the runs that our crews do now.]',
      'F1. [Where a worker post falls vacant, volunteers may carry the caseload.]',
      '[A post that falls vacant in the parks will not be filled until it is shown that volunteers cannot do the work.]',
      '[If you have a paid organiser now, please plan on a volunteer doing that job for the winter.]',
      '[Calls to be made by volunteers in place of the two support workers, whose posts end in March.]',
      '[Befrienders will do the work of the discharge assistants instead of paid staff.]',
      'The Provider is to train fifty volunteers. [Once trained they shall take on the calls now made by salaried advisers.]',
      '[Give the school visits, which two employed rangers make today, to a team of volunteers, and remove both posts.]',
      "[Where no paid tutor can be found, a volunteer may take the class in the tutor's stead.]",
      '[Of the four on duty two may be unpaid, filling the shoes of the wardens we employed last summer.]',
      '| Staffing | [One paid warden, with volunteers in lieu of the second] |',
      '[A vacant post will not be filled; volunteers will cover the desk.]',
      'Volunteer expenses: [not eligible].',
      '4.1 [The award may not be spent on (a) drink; (b) debts; (c) the fares and expenses of volunteers.]',
      '[The Supplier may fill a quarter of the paid worker posts with volunteers.]',
      '[The patrols, whose wages cost £30,000, are to be taken on by volunteers from the estate.]',
      '[Within a year volunteers will have taken over all the duties of the reception team.]',
    ],
    unclear: [
      '[Volunteers would replace the two paid wardens.] [No paid post would be lost to a volunteer.]',
      '[The heritage centre would pass to a group of volunteers.]',
      '[Branches could be kept going by community volunteers.]',
      '[The museum would be run by volunteers.]',
      '[The option is to hand the hall to local volunteers.]',
      '| Option 3 | [A community-run model for the toy library] |',
      '[It is proposed that volunteers open and close the pavilion.]',
      '[Volunteer drivers would provide the evening service, when no paid driver is on duty.]',
      '[The lunch club will be led by volunteers from September.]',
      "[The toilets would be looked after by the friends group's volunteers.]",
      '[Under the second option volunteers would keep the museum open at weekends.]',
    ],
    meets: [
      "[We shall not reduce what we pay towards volunteers' mileage.]",
      '## What we can and cannot pay for\n\n- Yes: equipment and training.\n- [Yes: volunteers’ bus fares and meals.]\n- No: alcohol.',
      "[The Grant may be applied only to the co-ordinator's wages and to volunteers' out-of-pocket expenses.]",
      '[The award can be used only for the minibus and for what volunteers spend on fares.]',
      '[Keyholder volunteers would continue to open and lock up and would go on having their out-of-pocket expenses paid.]',
      'Your volunteers. [The budget covers their mileage at 45p and a hot lunch on visiting days.]',
      '[Volunteers may add to the service but not be counted towards the staffing in Part 2; their expenses are to be paid.]',
      '[Volunteers do not crew fire engines and will not.]',
      '[Out-of-pocket expenses of volunteers are a proper charge to the Award.]',
      '**Volunteers.** [Please see that your visitors are paid back what they spend on fares.]',
      '# Volunteers\n\n[Put in their bus fares.]',
      '[I would be worried by any plan to use volunteers in place of your paid team.]',
      '[Volunteers shall not be engaged so as to dispense with a paid post.]',
      '[We would be sorry to see a paid job become a voluntary one.]',
      "[Please don't leave volunteers' time out of the budget.]",
      '[Nobody employed at the centre will be replaced by a volunteer.]',
      '[Tenderers may use volunteers to enrich the service but shall not rely on them to meet the minimum staffing levels.]',
      '[Please include in your budget what your volunteers will cost you: travel, a meal, training.]',
      '[Bidders who propose to use volunteers in place of qualified staff will lose marks.]',
      '[Any tender which depends on unpaid people doing the work of the posts in Schedule 2 will be rejected.]',
      '[Some ninety volunteers put in 11,000 hours a year, which we have valued at £142,000.]',
      '[We are not asking anybody to do for free what our youth workers are paid for.]',
      "Can volunteers help?\n\nOf course, as extra pairs of hands. [Please don't ask them to do the worker's job.]",
      'May we use volunteers? [Yes, to add to what your worker does and never to save on her wages.]',
      'Volunteers are welcome. [Out-of-pocket costs must be repaid to them in full.]',
      'List your volunteers on page 4. [Tell us how many hours they give and enter them at £12 an hour as part of your own contribution.]',
      '[Volunteers: bus fares, lunches and first aid courses are all things we will pay for.]',
      '[No volunteer shall be asked to do work for which the Recipient would otherwise employ somebody.]',
      '[Volunteers do not count towards the staffing ratio.]',
      '[None of our paid drivers would lose work to volunteers.]',
      '# Can volunteers do the visits?\n\nYes. [They should be as well as anybody you employ.]',
      "[The grant may be used for the out-of-pocket expenses of mentors, who are volunteers; don't forget volunteers' fares.]",
      'Volunteers would visit with our staff. [They would be extra to the six wardens we employ: no warden’s post depends on them.]',
      '[Volunteers are welcome, but may not be counted towards the staffing ratio.]',
      "[We count an hour of a volunteer's time as £12 of match.]",
      '[Volunteer drivers can be paid 45p a mile out of the grant.]',
      '[Nothing in the specification is to be done by volunteers that a paid worker does now.]',
      "[You may set the value of volunteers' hours against your own contribution.]",
      '[Out-of-pocket costs of your volunteers are an eligible expense.]',
      "[Volunteers' time counts towards your own share, at £11 an hour.]",
      "## What we can fund\n\n- [Volunteers' travel and other expenses]",
      '# Eligible and ineligible costs\n\n5.1 [The grant may be spent on rent, pay and the expenses of volunteers.]',
      '[Volunteers will work alongside paid staff and will not replace them.]',
      '7.2 [Volunteers complement the work of employed staff.]',
      '[You may show the value of volunteering in your budget.]',
      'Will volunteers take the place of librarians? [No, never.]',
      '[The grant may be used to pay the out-of-pocket costs of volunteers and the expenses of volunteers who drive.]',
      'Volunteers will visit people at home. [They are to be an addition to the nurses, and stand in for none of them.]',
      'Volunteers help at each session. [What they spend on petrol may be paid out of the award.]',
      '[The hours that your volunteers give may be shown as your own contribution.]',
      "[Volunteers' parking and lunches can go in too.]",
      '[Costs of recruiting, supporting and insuring volunteers are eligible.]',
      '[No paid post will be lost to a volunteer.]',
      "[The cook, the rent and volunteers' train tickets are all in.]",
      '[The Saturday working parties are on top of what the two gardeners do.]',
      '[Please count what your helpers put in when you add up the cost.]',
      '| What we fund | [Volunteers’ mileage, meals and DBS checks] |',
      '[Our helpers never stand in for a nurse.]',
      '# Volunteers\n\nVolunteers may befriend and drive. [They may not sit in for paid staff.]',
      '3.2 [Volunteers welcome people at the door and are never to be used to fill a paid shift.]',
      '4.2 [Unpaid helpers shall not be used to cover posts.]',
      'Volunteers make tea and read aloud. [Those are extras; care stays with the nurses we employ.]',
      '[The rounds that volunteers make come on top of those made by our own crews and do not take their place.]',
      '| Volunteers | [Fares and lunches paid; do not cover for staff] |',
      '[We would never ask a volunteer to do the job of a paid worker.]',
      '[Volunteers bring company; the care is given by staff.]',
      '[Nobody on the payroll would lose hours to a volunteer.]',
      '[No member of staff loses a shift to a volunteer.]',
      '[Volunteers may help at a session, but no session is to depend on them.]',
      'The desk will be staffed by volunteers, and the two paid posts deleted. [Volunteers should have an induction, a named supervisor and their travel and parking refunded.]',
      '[Each volunteer is to be given training, somebody to turn to and their fares back.]',
    ],
    silent: [
      "Volunteers' expenses are not touched at all.",
      'The mileage scheme for volunteer drivers is run by Transport, not by us, and carries on.',
      'Volunteers who could not otherwise come are welcome, and travel is easy by bus.',
      'Volunteers will not be left without support.',
      'No volunteer will go without training.',
      'We would save the posts by using volunteers for the festival.',
      'The volunteer co-ordinator’s post will be deleted.',
      'Volunteers must not be under 18 or work alone.',
      'In Kent volunteers took over when the posts were deleted. Nothing of the sort is proposed here.',
      'Leaflets to be carried by volunteers on their rounds will be sent to you in May.',
      'The post will be delivered by hand or by volunteers.',
      "Rather than ask volunteers, we will recruit a paid worker for the two days' casework.",
      'The Grant may be applied only to the wages of the co-ordinator, who supports volunteers.',
      'Volunteers would go on having their say at the yearly meeting.',
      'In Ashby volunteers have replaced library staff.',
      'We considered replacing the wardens with volunteers and decided not to.',
      'In a few cases volunteers were asked to cover for paid staff who had left, and we wrote to those groups.',
      'We heard of volunteers being used in place of staff at two other halls.',
      'One councillor wondered whether volunteers could run the desk instead of the two clerks. The Director said that this was not being considered.',
      'A member of the public asked if volunteers might take over from the paid wardens.',
      'Some residents had said at an earlier meeting that volunteers should replace the wardens.',
      "The grant can't be used to replace money that you already have for volunteers.",
      'The previous council proposed that libraries be run by volunteers instead of librarians, and dropped the idea.',
      'Each volunteer needs two references.',
      'The idea that volunteers run the rounds of the paid drivers was turned down.',
      'The centre will be working with staff, volunteers and clients to undertake a smooth move.',
      "# Eligible and ineligible costs\n\nThe grant is for a purpose agreed with us; volunteers' names are kept.",
      'Volunteers must hold an enhanced DBS check.',
      'Volunteers should have an induction and their parking permits displayed.',
      'Volunteers of the Recipient are not employees, agents or partners of the Council.',
      'Two branches have been run by volunteers since 2015.',
      'Hospice volunteers will collect trees in January.',
      'How local people and volunteers are involved: 10 marks.',
      'Staff and volunteers may use the confidential reporting line.',
      'A volunteer centre serves the district.',
      'Could volunteers run some of the sessions?',
      'We are looking for volunteers to join our panel.',
      'The survey is open to staff, volunteers and trustees.',
      'We are recruiting volunteers for the festival.',
      'The group has 40 volunteers and two paid staff.',
      "Volunteers' week is in June.",
      'Working parties are on the first Sunday of the month.',
      'If a volunteer cannot come, a member of staff will take their place.',
      'The questionnaire can be handed to a volunteer at the desk.',
      'Officers will ask volunteers to add a visit for people who have none.',
      'A volunteer whose check has lapsed must be replaced.',
      'Site representatives are volunteers and get half a rod free.',
      'The charity has four workers and nine volunteer form-fillers.',
    ],
  },
  {
    kind: 'funding',
    meets: ['[Volunteers should never be out of pocket, so include their travel.]'],
  },
];
