import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Burden, listenToBurden } from '@/lib/listen/changes/burden.ts';
import { mayCut } from '@/lib/listen/changes/may-cut.ts';
import { listenToShare } from '@/lib/listen/changes/share.ts';
import { hearWeighing, type Weighing } from '@/lib/listen/changes/weighed.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatList } from '@/lib/show/format.ts';

/** Those who run a service know best what losing it would do, so they are to be asked before the decision and not told after it. */
export const rule: Rule = {
  title: 'Effect of a cut weighed first',
  matter: 'the effect of a cut on those who rely on the service',
  theme: 'changes',
  kinds: ['change', 'funding', 'tender'],

  check: (facts, ask) => [...weighedFirst(facts, ask), ...fairShare(facts, ask)],
};

function weighedFirst(facts: Facts, ask: Ask): Answer[] {
  const isChange = facts.kinds.some(({ kind }) => kind === 'change');
  const weighing = hearWeighing(facts);
  const { denied, unasked } = weighing;
  const promise = `Under ${theCompact(ask)} the effect of a cut is weighed, and those affected are heard, before it is decided.`;
  const question =
    'Could you tell us what you found the effect would be on our organisation and the people we serve, and may we put other options to you before the decision is final?';
  const notDoneFirst = (evidence: readonly Sentence[]) =>
    fallsShort(
      `By its own words the effect was not weighed, or those affected were not heard, first. ${promise}`,
      [...new Set(evidence)].slice(0, 3),
      question,
    );
  const found = [weighing.impacts, weighing.talks, weighing.options].filter((sentences) => sentences.length);
  const evidence = [...new Set(found.map(([sentence]) => sentence).filter((sentence) => sentence !== undefined))];
  // Where all of it was done, what was not done is a part: a smaller cut beside the great one.
  const isMostlyDone = isChange && weighing.isAsked && found.length === 3;
  if (denied.length && !isMostlyDone) return [notDoneFirst([...denied, ...unasked])];
  if (found.length >= 2) {
    const leftOut = [...weighing.leftOut, ...(isMostlyDone ? unasked : [])];
    const kept = isChange ? [...new Set([...denied, ...leftOut])].slice(0, 3) : [];
    return [
      meets(`It speaks of ${listOf(weighing)}, as ${theCompact(ask)} asks.`, evidence),
      ...(kept.length
        ? [unclear(`On one matter it says that those affected were not asked. ${promise}`, kept, question)]
        : []),
    ];
  }
  // Other words that somebody was not asked count where nothing says that it was done.
  if (unasked.length) return [notDoneFirst(unasked)];
  const [partly, unsure] = found.length
    ? [`It speaks of ${listOf(weighing)}, and no more.`, evidence]
    : ['It does not tell for sure that the effect was weighed and those affected heard.', weighing.unsure.slice(0, 3)];
  if (unsure.length) return [unclear(`${partly} ${promise}`, unsure, question)];
  return isChange || mayCut(facts)
    ? [
        notStated(
          `It does not say whether the effect on you, or on the people you serve, was weighed, or whether you may suggest other ways. ${promise}`,
          question,
        ),
      ]
    : [];
}

/** Whether voluntary groups bear more than their share, for a compact that asks it. */
function fairShare(facts: Facts, ask: Ask): Answer[] {
  const promise = ask.commitments.find(({ summary, operativeWords }) =>
    /\b(?:disproportionate|more than its share)\b/i.test(`${summary} ${operativeWords ?? ''}`),
  );
  if (!promise || !facts.kinds.some(({ kind }) => kind === 'change')) return [];
  const compact = theCompact({ ...ask, commitments: [promise] });
  const burden = listenToBurden(facts);
  if (burden) return [weighBurden(burden, compact)];
  const share = listenToShare(facts);
  if (!share) return [];
  if (share.isSame)
    return [meets(`Voluntary groups are cut no more than its own services, in line with ${compact}.`, [share.own])];
  const question =
    'Could you tell us how the cut to voluntary groups compares with the savings from your own services, and why it is not the same?';
  const asked = `Under ${compact} voluntary groups are not to bear more than their share.`;
  if (share.isMore)
    return [fallsShort(`Voluntary groups are cut by more than its own services. ${asked}`, [share.own], question)];
  const { ownPercent, grantPercent } = share;
  const told = [share.own, ...(share.grant ? [share.grant] : [])];
  if (ownPercent !== null && grantPercent !== null)
    return grantPercent > ownPercent
      ? [
          fallsShort(
            `Voluntary groups are cut by ${grantPercent} per cent and its own services by ${ownPercent} per cent. ${asked}`,
            told,
            question,
          ),
        ]
      : [
          meets(
            `Voluntary groups are cut by ${grantPercent} per cent and its own services by ${ownPercent} per cent, in line with ${compact}.`,
            told,
          ),
        ];
  return [
    unclear(
      `It tells what becomes of its own services; compare that with your own cut. ${asked}`,
      [share.own],
      question,
    ),
  ];
}

function weighBurden({ sentence, ofBudget, ofSavings, isSaidByOne }: Burden, compact: string): Answer {
  const [budget, savings] = [ofBudget, ofSavings].map((percent) => `${Math.round(percent)} per cent`);
  const told = `Voluntary groups have ${budget} of the budget and would bear ${savings} of the savings`;
  if (ofSavings <= ofBudget) return meets(`${told}, in line with ${compact}.`, [sentence]);
  return (isSaidByOne ? unclear : fallsShort)(
    `${told}${isSaidByOne ? ', as was said when it was discussed' : ''}. Under ${compact} voluntary groups are not to bear more than their share.`,
    [sentence],
    'Could you tell us why voluntary groups are asked for more of the savings than they have of the budget?',
  );
}

const listOf = ({ impacts, talks, options, isEarly }: Weighing) =>
  formatList([
    ...(impacts.length ? ['the effect being weighed'] : []),
    ...(talks.length ? [isEarly ? 'early talks' : 'those affected being heard'] : []),
    ...(options.length ? ['other options being heard'] : []),
  ]);

export const cases: Cases = [
  {
    'falls-short': [
      'The grant would fall by half. [The principle of the cut has been agreed and is not something on which we are inviting views.]',
      '[We are not seeking views on whether the awards should end, only on when.]',
      "The award ends in December. [I'm sorry that we haven't looked at what closing will mean for those who come.]",
      'The grant falls in October. [You may send us a note of the likely effect on users.] It will be put on file, but will not lead to the decision being looked at again.',
      '[I wish we could have sat down together before this was settled.] The grant ends in March.',
      'The grant ends in March. [We know next to nothing about what this will mean for the families.]',
      'The grant ends in May. [We did not have the opportunity to sit down with you while the figures were being prepared.]',
      '[We realise that we should have spoken to you before taking this step.] Your grant stops in June.',
      'The award ends in May. [Consultation undertaken: none.]',
      'The grant ends in June. [The knock-on effects for the hospital are unknown.]',
      'A member asked whether anyone had worked out what would happen to those who use the clubs. [The Director said that there had not been time, and that officers would talk to each group in the coming weeks.]',
      'The grants cease on 31 December. [The statements sent in by four of the clubs were not read, as members wished to move on.]',
      '[It was explained that information on the consequences for members had not been gathered.]',
      'The award ends in May. [We took the decision first and are talking to you second.]',
      'All seven grants will come to an end in March. [The effect on the groups themselves, and on the communities they serve, will be looked at in the autumn.]',
      'The award ends in May. [The impact of the closure will only be assessed once two quarters have gone by.]',
      'The sum is reduced from April. [I am sorry that the timetable for the budget did not leave us room to talk any of this through with you first.]',
      'The grant is cut from April. [The settlement came late and left no time to discuss it with the clubs.]',
      'The grant will stop in June. [What it will mean for the families you help is something we shall look at in the autumn.]',
      'The award ends in June. [Effect on users: to be established after closure.]',
      '[Consultation with the affected groups was not undertaken as the decision was urgent.]',
      '[The views of the groups were not sought, since the saving was already in the budget.]',
      '[We have not yet thought through what this means for your volunteers or the people you visit.] Your award ends in May.',
      '[In view of the urgency the usual conversation with grant holders was dispensed with.]',
      'The saving was agreed in private session. [None of the nine groups had been warned.]',
      '[Asked about the impact on users, the Director said that this had yet to be established.]',
      'The awards end in June. [Officers did not seek alternatives from the providers.]',
      'The grants end in June. [Consideration of the effect on members will form part of a review next year.]',
      'The grants will be halved from April. [The organisations have not been consulted, as the sums are small.]',
      'The grants fall from April. [No assessment has been made of what the lower amounts would mean for each group.]',
      'The club closes in May. [Nobody has had time to look at where else its members could go.]',
      '[There has not been an opportunity for you to comment.]',
      "[The report doesn't look at what will happen to the people who use the service.]",
      '[It was felt better to settle the matter first and tell you afterwards.]',
      'The grant is to be cut from June. [The charity has not been approached ahead of this report.]',
      '# Effect on organisations and users\n\n[Not assessed in detail.]',
      'The grant ends in May. [Your group was left out of the talks.]',
      'The award stops in June. [No work has been done on how the closure will affect users.]',
      'Your contract stops in May. [The impact on carers is not a matter that we were able to consider.]',
      'The subsidy ends in June. [There has been no chance to discuss this with your trustees.]',
      '[The impact on the three groups has not been assessed.] The grants will cease on 30 September 2025.',
      'The Council has decided to end the subsidy. [It was not possible to consult you beforehand.]',
      '# Questions\n\nHave you considered the effect on current providers?\n\n[Not at this stage.]',
      'Has the impact on volunteers been looked at? [No, that will be for the new provider.]',
      '[The consequences for service users will be looked at after the contract has ended.]',
      '| Impact on the sector | [No assessment of the impact on voluntary groups was carried out.] |',
      'Decision: to cease funding the lunch clubs from June. [Consultation: none required.]',
      '[We are stopping the award without consulting the groups that receive it.]',
      'The award ends in June. [The Panel came to its view without any of us having spoken to you.]',
      'Your contract will be reduced. [The paper did not deal with what it would mean for any one provider.]',
      'Your grant is cut from May. [We have yet to carry out an impact assessment, and hope to begin one in April.]',
      'The subsidy ends in May. [The report was not shared with the clubs before the meeting.]',
      'The award stops in June. [Officers advised that so small a change did not call for an impact assessment.]',
      'The award ends in May. Impact on users: [not assessed].',
      'The grant ends in May. [It was felt that nothing was to be gained by asking the groups first.]',
    ],
    meets: [
      '[All the groups were told in April that awards might change.] The effect on each of them was assessed. [Two reductions were made smaller in response.]',
      'The grant ends in March. [You explained that the Saturday service would have to stop.] [The Cabinet Member accepted your suggestion of a fortnightly run.]',
      'The programme will close in June. [Grant-holders were asked in July to help draw up the options.] [Seven organisations have said that they would have to close or lose staff.]',
      'The programme will close in June. [In answer to those points the closing date has been put back by a month.] [Two of the groups told us that they would lose their only worker.]',
      'Before any of this was settled there were four meetings with the providers. [An impact statement was drawn up with each.] [Two of the options in the paper are theirs.]',
      'You came to see us in November, when the reduction was no more than a possibility, and [told us which sessions you would have to stop]. [We adopted your idea of sharing premises.]',
      '# Consultation\n\nAll nine grant holders were visited in May, [before the budget was drafted], and asked what they would lose. [Four of them suggested other savings, two of which are taken up in this report.]',
      '[All seven chairs came to a meeting in June, before any figure had been drawn up.] Each worked out with an officer what the cut would mean for its users. They were asked for other ideas, and three are recommended.\n\n# Fuel\n\nThe fuel allowance will also end. There has not been time to speak to the clubs that have it.',
      'All five chairs met us in May, before any figure was drawn up. [An impact assessment was written with each club.] [They were invited to say how the service might be run for less.]',
      'The grant may be cut. [We will tell you when we start to think about it, ask what it would mean for the people you help, and hear whether there is a better way.]',
      'The grant will be reduced. [Before it gave notice the Board asked what the effect on patients would be and what else might be done.]',
      '[We asked all seven groups to tell us how a smaller grant would affect the people they help, and changed the plan as a result.]',
      '[An impact assessment, drawn up with the organisations concerned, went to the Cabinet with the report.]',
      '[Before we came to this view we met you in October to hear what losing the money would do to your service.]',
      '[When we met in November, before anything was decided, you described what losing a worker would mean], and your two alternatives went to members.',
      '[Before any figure was put forward officers met each group to find out what a cut would mean.] [Other ideas were invited until December.]',
      '[Each club wrote down with an officer what a fifth less would do to its members.] [They were asked for ideas and came forward with five.]',
      'The grant ends in June. [Following our meetings in the spring, at which you set out what the loss would mean for carers, the sum has been raised.]',
      'In May we asked what a cut would do to your users. [You suggested a later start, which has been agreed.] A director who has not been involved so far can look at it again.',
      'Officers wrote in June to say that a reduction was likely and that nothing had been drafted. [Appendix 2 tells, group by group, what the loss of the award would mean for its users.]',
      'The grant is to fall by a tenth. [In April we went over what these cuts would mean for your clients], and [your suggestion that the crèche be kept was adopted].',
      "The contract price is reduced. [The committee considered the Provider's own proposal to close on Mondays] [and a paper on what the change would mean to carers].",
      '[We have looked carefully at the effect that losing this grant would have on your members.] [No decision has been made, and we would like to hear what other options you see.]',
      '[Before we decide we will meet your trustees.] [Please tell us what this would mean for the families you help.]',
      '[An impact assessment is enclosed.] [We invite you to suggest other ways of making the saving by 30 May.]',
      'The ICB is proposing to reduce the contract by a tenth. [It has considered the implications for patients with the three providers], and [your response will be put to the Board before it decides].',
      '| What we have done | [The effect on staff and users was assessed with the charity in March] |\n| What happens next | [No final decision has been taken] |',
    ],
    unclear: [
      'The grant stops in May. [I have not been able to find that anybody has looked at what it does to your classes.]',
      'The evening routes go in May. [After consultation with the operators the Cabinet agreed to this.]',
      'All seven chairs came to a meeting in June, before any figure had been drawn up. Each worked out with an officer what the cut would mean for its users. They were asked for other ideas, and three are recommended.\n\n# Fuel\n\nThe fuel allowance will also end. [There has not been time to speak to the clubs that have it.]',
      'The grants end in June. Officers met all 23 groups in the summer, before the report was written, and they were asked to help draw up the options. Two of them have said that they expect to close. [The six tenants were not asked about this.]',
      'The grants fall in June. The effect on each group was assessed with it. Three other options were considered. [The groups were not asked about the rooms.]',
      'Your award will be reduced. [We have met you twice before the decision.]',
      '[We would like to discuss the implications of this decision with you.] The contract will not be renewed.',
      '[An impact assessment was published with the budget papers.] Funding for the club will stop in July.',
      'The commission will be cut by £9,000. [You are welcome to make representations.]',
    ],
    'not-stated': [
      'The grant ends in May, since the club has not met the targets in its agreement.',
      'The Board has concluded that the service does not meet its present priorities and will not renew the agreement.',
      'I am writing to tell you that your grant will end on 30 June 2025.',
      'Because of pressure on the budget, funding for the advice centre will stop.',
      'NHS Eastshire has agreed to terminate the contract on 31 May 2025.',
    ],
    silent: [
      'Clause 4 does not put a figure on it. We are not seeking views on the wording of the form.',
      'The Council will never ask for your bank details by e-mail.',
      'We will not ask you for receipts.',
      'The County did not consult its own grant holders.',
      'Option 2, ending it without asking the clubs, was rejected.',
      'We changed the referral form in July without asking you.',
      'Apologies to those on the list who did not ask.',
      'We have not discussed this with the newspapers.',
      'A member asked why the report was late.',
      'Late statements to the planning committee may be handed in at the door.',
      'The organisation warrants that it does not know of any intention to end the lease.',
      'In a statement the college said it had not had time to consider what the move would mean.',
      'The Council will consider the effects of the new road.',
      'It was not possible to talk to the press.',
      'Thank you for your proposal for a new garden.',
      'The final report should describe the impact of your work.',
      'We know how much impact of your project has been considered by our members, and thank you.',
      'An equality impact assessment was not thought necessary.',
      'Will the change have an effect on my benefits? No.',
      'Please return any unspent grant within 28 days.',
      'The Force cut its budget in 2014 without consulting anybody.',
      'A data protection impact assessment will be completed.',
      'Thank you for all that your volunteers have done.',
      'You may like to talk to other funders about support.',
      '| Heading | Implications |\n| --- | --- |\n| Climate | No impact assessment is required. |',
      'Financial: no analysis was needed.',
      'You must not cut the service early without consulting us.',
    ],
  },
  {
    kind: 'funding',
    'not-stated': [
      'The Funder may abate the Grant on giving eight weeks’ written notice.',
      'If our budget is cut we may trim awards for the later years; the change takes effect four weeks after we write.',
      'Either of us may end the award by giving the other two months’ notice.',
      'We may reduce or withdraw what is left of a grant at any point, and will tell you as soon as this has been done.',
    ],
    'falls-short': [
      '# Reducing the grant\n\n[The Council may vary the sum and has no obligation to consult you about it.]',
      '[The Council may reduce the Grant without regard to the effect on the Recipient.]',
      '# Ending the grant\n\n[The Council shall not be obliged to consult the Recipient before reducing the Grant.]',
      '[The Authority may reduce the award without first discussing it with the Provider.]',
    ],
    meets: [
      'If a partner pulls out its money, [none of us will decide anything until we have met you, looked at what it would mean for families and heard your ideas].',
      '# Stopping or paying less\n\n[Before such a letter goes out the Authority meets the trustees, looks with them at what would be lost and by whom, and hears any other way of finding the money.]',
      '# Ending or reducing the grant\n\n[Prior to exercising its rights under clause 12 the Authority shall consult the Recipient as to the likely effect on beneficiaries and shall consider any alternative proposals made by it.]',
      'If our own settlement is lower than we hope [we would come to you at the first sign of it, ask what a smaller award would do to those you help and listen to other ideas].',
      '[The Council will not reduce the award until it has assessed the effect on service users and heard from the Recipient.]',
      '# Reducing or ending your funding\n\n[As soon as we know that a cut is likely we will talk to you.] [We will assess the effect on your users with you], and [invite you to propose alternatives].',
      'If we think of ending the award, [we will consider with you the likely impact on the people you help before we decide].',
    ],
    unclear: [
      '[We will not reduce your award without first talking to you.]',
      '# Changes to funding\n\n[We will talk to you at an early stage if your grant is to be reduced.]',
    ],
    silent: [
      'The Recipient shall assess the impact of its project in an annual report.',
      'You should discuss the effects of the training with your tutor.',
      "The Council may end this agreement on three months' notice.",
      'An impact assessment of the new building will be made.',
      'Before we decide on your application we may visit you.',
      'We welcome other ways of measuring outcomes.',
      'We would stop paying if there were a fraud that you had not told us about.',
    ],
  },
];
