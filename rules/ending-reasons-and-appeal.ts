import type { Facts } from '@/lib/facts.ts';
import { unique } from '@/lib/listen/changes/appeals.ts';
import { hearReasonsAndAppeal } from '@/lib/listen/changes/reasons-and-appeal.ts';
import { whatIsRuledOut } from '@/lib/listen/changes/why-refused.ts';
import { isSmallGrant } from '@/lib/listen/offer.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

/** A charity that is told why, and can ask for a second look, may put right a mistake before people lose a service. */
export const rule: Rule = {
  title: 'Reasons and an appeal',
  matter: 'the reasons for ending or refusing funding, or a way to appeal',
  theme: 'changes',
  kinds: ['funding', 'change', 'tender'],

  check(facts, ask) {
    const isChange = facts.kinds.some(({ kind }) => kind === 'change');
    const said = hearReasonsAndAppeal(facts, isChange);
    const { denied, handled, given, appeals, beforehand, told } = said;
    const compactAsks = `Under ${theCompact(ask)} the reasons are to be given, with a way to appeal.`;
    const question =
      'If our funding were to be ended or reduced, would you give us your reasons in writing, and whom could we ask to review the decision?';
    const howToAppeal = 'Could you tell us how, and by when, we may appeal against this decision?';
    if (denied.length && handled.length)
      return [
        unclear(
          `It gives reasons and rules out an appeal, but a complaint may be made of how it was decided. ${compactAsks}`,
          unique(handled),
          'Could you tell us whether somebody who took no part in the decision would look at it again, and by when we should ask?',
        ),
      ];
    if (denied.length && given.length && appeals.some(({ sentence }) => !denied.includes(sentence)))
      return [
        unclear(
          `It gives reasons and speaks of a second look, and of something that is ruled out. ${compactAsks}`,
          unique([...denied.map((sentence) => ({ sentence })), ...appeals]),
          howToAppeal,
        ),
      ];
    if (denied.length) return [fallsShort(`It rules out ${whatIsRuledOut(denied)}. ${compactAsks}`, denied, question)];
    if (given.length && appeals.length)
      return [
        meets(
          `Reasons are given and there is a way to have the decision looked at again.`,
          // Each of the two is shown, however many sentences give reasons.
          unique([...given.slice(0, 1), ...appeals.slice(0, 1), ...given, ...appeals]),
        ),
      ];
    // While a change is only proposed there is nothing yet to appeal against.
    if (facts.consultation && !facts.changes.length) return [];
    if (beforehand.length && !appeals.length)
      return [
        unclear(
          `Those who lose by it may be heard before it is decided, and nothing is said of an appeal afterwards. ${compactAsks}`,
          unique([...beforehand, ...given]),
          'Could you tell us how, and by when, we may appeal once it is decided?',
        ),
      ];
    if (said.unsure.length)
      return [
        unclear(
          `It speaks of reasons or of a second look, and does not promise both. ${compactAsks}`,
          unique([...said.unsure, ...given, ...appeals]),
          isChange ? howToAppeal : question,
        ),
      ];
    if (isChange && !appeals.length && told.length)
      return [unclear(`It gives a reason, but no way to appeal. ${compactAsks}`, unique(told), howToAppeal)];
    if (isChange)
      return appeals.length
        ? [meets('There is a way to have the decision looked at again.', unique(appeals))]
        : [
            notStated(
              `${given.length ? 'It gives a reason, but no way to appeal' : 'It gives neither reasons nor a way to appeal'}. ${compactAsks}`,
              howToAppeal,
            ),
          ];
    const one = given.length ? given : appeals;
    if (one.length)
      return [
        unclear(
          `It promises ${given.length ? 'reasons but says nothing of an appeal' : 'a second look at the decision but not the reasons'}. ${compactAsks}`,
          unique(one),
          question,
        ),
      ];
    return hasPowerToEnd(facts)
      ? [
          notStated(
            `It lets the funder end the funding, and says nothing of reasons or an appeal. ${compactAsks}`,
            question,
          ),
        ]
      : [];
  },
};

/** Where it tells how the funder may end it, what it leaves out is hardly told elsewhere. */
const hasPowerToEnd = (facts: Facts) =>
  facts.notices.some(({ giver }) => giver !== 'recipient') && !isSmallGrant(facts);

export const cases: Cases = [
  {
    'falls-short': [
      '# Ending early\n\n| Term | Ours |\n| --- | --- |\n| Explanation for ending | [Not provided] |\n| Second look | [None] |',
      '# Ending early\n\n[You should not expect the Board to account for its decision.]',
      '12.1 The Commissioner may terminate this Agreement at any time [without being required to give a reason].',
      'For commercial reasons, [the ICB will not disclose the rationale for decommissioning.]',
      '# Ending early\n\n[No representations will be heard once notice has been served.]',
      "The grant ends in May. [The scoring that led to your organisation's reduction isn't something we share.]",
      'The grant will end on 31 March and [we are unable to enter into correspondence about this].',
      '# Appeals against reduction\n\n[None]',
      '# 7 Ending\n\n7.3 [The Authority need give no grounds.]',
      '# Ending early\n\n[Will we hear why? That is not something we do.]',
      '11.2 [Where notice is served the Purchaser is released from any duty to furnish its rationale, and may not be asked to reconsider.]',
      'The grant ends on 31 March 2026. [The Executive is not able to look at individual cases again.]',
      "# Ending early\n\n[The Board's decision stands and will not be discussed.]",
      '# Coming out of the contract\n\n| Council | [30 days by e-mail. The Council need not say why.] |',
      "# Ending early\n\n[Our decision can't be appealed.]",
      '# Ending early\n\n[Nor will any reason be offered.]',
      "# Ending early\n\n[We don't explain such decisions, and nobody reviews them.]",
      '# Ending the award\n\n[Can we appeal? No.] Once we have decided to stop a grant that is that.',
      '# Ending the award\n\n[The Panel does not reopen its decisions.]',
      '# Ending the award\n\n[No explanation need be offered for a decision to end the award.]',
      '12.3 [The Authority may terminate the Contract for convenience and shall not be required to provide justification.]',
      "# Ending the agreement\n\n[We don't enter into discussion about decisions to withdraw funding.]",
      '# Changes and stopping\n\n[There is no review stage where a grant is reduced.]',
      '# Ending the agreement\n\n[The agreement does not provide for an appeal.]',
      "# Ending the grant\n\n[We don't have to say why we are stopping it.]",
      '# 11. Termination\n\n11.3 [The Funder shall not be obliged to give reasons for any decision taken under this clause.]',
      'The Council may withdraw the grant at any time and [its decision to do so shall be final and binding].',
      "# Ending the award\n\nWe may end the award on one month's notice. [There is no right of appeal.]",
      '[The Board may terminate this agreement without giving any reason.]',
      '| Clause | Summary |\n| --- | --- |\n| Withdrawal of funding | [The Authority need not explain its reasons and the decision cannot be appealed.] |',
      'If we reduce your award [you may not appeal against the reduction].',
    ],
    meets: [
      '| Term | Ours |\n| --- | --- |\n| Termination by the Trust | [A full explanation is sent with the notice] |\n| Appeal | [To the Audit Committee, inside three weeks] |',
      '# Ending early\n\n[No award is brought to an end without the holder having been given our reasons.] [The holder may lodge an objection with the Clerk within a month.]',
      '# If the budget is cut\n\nThe letter that ends the award [will say why].\n\n# Loose ends\n\n[If you disagree with any decision about this award you may ask the Treasurer, who will have had no part in it, to look at it again.]',
      '# Ending early\n\nThe notice gives reasons. [If the steps above were not followed the charity may ask for the decision to be reviewed by the Treasurer.]',
      '# Ending early\n\n[Reasons will be recorded in the letter.] [There is a two-stage review: first the Head of Service, then the Mayor.]',
      "# Ending early\n\n[The Funder's reasons shall be contained in the notice]; [the Recipient may within fourteen days require that the decision be considered anew by a panel of three.]",
      "| Ending early | [Four months' notice from the Council, with reasons and a right to take the matter to the Portfolio Holder] |",
      '# Ending early\n\n| What our letter says | [Why, and how to have it looked at again: you have 21 days to write to the Audit Committee] |',
      '# Ending early\n\n[Three months’ warning either way, with an explanation.] [If we are stopping and you believe we are mistaken, the Head of Partnerships will take a fresh look.]',
      '# Ending early\n\n| The Council | [Five months in writing, with the grounds. The club can ask the Mayor to think again.] |',
      '# Ending the award\n\n9.1 [The notice shall set out why.] 9.2 The Grantee may give two months’ notice and need not give a reason. 9.5 [The Grantee may ask for the decision to be looked at afresh.]',
      '# Ending the award\n\n[Reasons shall accompany the notice.] [The Organisation may refer the decision to the Treasurer for review.]',
      '# Ending the award\n\n[You will be told the reason in writing and can have the decision checked by someone else.]',
      '# Ending the award\n\n[Our letter would give you the reason.] [If you disagreed, a manager who’d had nothing to do with it would go over the decision again.]',
      '# Ending the agreement\n\n[The Council will set out in writing its reasons for ending the grant, and you will have 28 days in which to ask for a review.]',
      "# Ending the agreement\n\n[You'd get a letter setting out why, and could put your case to the Chair within 21 days.]",
      '# If we have to stop\n\n[The letter would say why, and tell you whom to write to if you think we’ve got it wrong.]',
      '# Stopping the grant\n\n[The notice says what lies behind it.] [If the group disagrees, the Treasurer will look again.]',
      '# Determination\n\n[A notice shall recite the grounds on which it is given.] [The Organisation may require the matter to be reconsidered by another officer.]',
      '[If we had to stop your grant you would have a letter telling you why, and two trustees with no part in it would hear your side.]',
      '# Stopping the award\n\n[You will have our reasons in writing.] [You may ask the Chair to look at the decision afresh.]',
      "# Ending the Agreement\n\n[A notice shall state the Funder's reasons.] [The Charity may ask the Director to reconsider within two weeks.]",
      '[Any decision to stop the award will be fully explained], and [you can ask for it to be reviewed by another manager].',
      '# Ending or reducing your grant\n\n[Our letter will set out the reasons in full.] [You can ask for a review by an officer who was not involved.]',
      '[If the ICB decides to end the funding it shall provide the Provider with written reasons], and [the Provider may appeal to the Chief Finance Officer within 20 working days].',
      '| Can the grant be stopped early? | [We would tell you why, and you have the right of appeal to the Grants Panel.] |',
      '# 9. Reduction of Grant\n\n9.2 [The notice shall state the reasons for the reduction.] 9.3 [The Recipient may request a review of the decision within 28 days.]',
      '# What if you stop our funding?\n\n[We will explain why in writing.] [You can ask us to look at the decision again.]',
    ],
    unclear: [
      '# Ending early\n\n| Term | Ours |\n| --- | --- |\n| Grounds | [To be settled later] |\n| Appeal | [Under discussion] |',
      '# Ending early\n\n[The Council will endeavour to explain its decision.]',
      '# Ending early\n\n[A notice must carry an explanation.]',
      '# Ending the grant\n\n[A notice of termination will give reasons.]',
      '[Where the Council ends this agreement it will explain why.]',
      'If your funding is withdrawn [you may ask for a review by the Head of Service].',
      '# 12. Termination\n\n12.4 [The Grantee may appeal to the Director against a notice given under this clause.]',
      '| Withdrawing funding | [We will tell you why.] |',
      'If targets are missed the Council may cut later years. [The organisation will be given the opportunity to present its case.]',
      'Before funding is withdrawn [the Recipient may make written representations].',
    ],
    'not-stated': [
      "# Grant agreement\n\nThe Council shall pay the Grant quarterly. The Recipient shall use the Grant for the Project. The Recipient shall keep accounts. The Recipient shall send a report each year. The Council may terminate this agreement on three months' notice. The Recipient shall repay unspent money.",
      "# Funding agreement\n\nWe will pay £20,000 a year. You will provide the advice service. You must keep receipts. You must tell us about changes. We may end this agreement by giving you two months' written notice.",
      "# Conditions of grant\n\nThe Organisation must spend the grant as agreed. The Organisation must acknowledge the Trust. The Organisation shall insure itself. The Trust will pay in April. Either party may end this agreement on six weeks' notice.",
      '# Service level agreement\n\nThe Provider shall run a helpline. The Provider shall train its staff. The Provider shall report yearly. The Commissioner shall pay monthly. The Commissioner may terminate this agreement without notice.',
      '# Terms and conditions of grant\n\nYou must use the grant for the purpose. You must not sell equipment. You must let us visit. You will return a form. We may withdraw the grant at any time and without notice.',
    ],
    silent: [
      '# Ending early\n\nNobody may recommend ending it before a review that you attend.',
      'Nothing in this agreement entitles the Board to end the award without an explanation.',
      '# Ending early\n\nThe earlier agreement could be ended without reasons.',
      '# Ending early\n\nThe decision on the car park cannot be challenged.',
      '# Ending early\n\nNo appeals were received last year.',
      '# Ending early\n\nYou can leave without telling us why.',
      '# Ending early\n\nIf you have questions, write to the Director.',
      '# Ending early\n\nWe may ask you to explain why costs have gone up.',
      'We will end the appeal for donations in May.',
      '# Ending the award\n\nThe Grantee may end this Agreement by two months’ notice and need not give a reason.',
      '# Ending the award\n\nYou can hand the award back without giving a reason.',
      '# Ending the award\n\nThe Recipient shall give the reasons for any underspend.',
      '# Scores\n\nCan we appeal? Not against a score.',
      'There is no process for changing the date of the claim.',
      '# If we fall out\n\nThe decision of the full Council is final.',
      '# Ending the agreement\n\nThe Council may end the contract, for any reason or none, on three months’ written notice.',
      '# Ending the agreement\n\nYou cannot appeal against a decision not to award a grant.',
      'There is no appeal against a decision to end a tenancy.',
      'The referee’s decision is final.',
      'You and we will settle a plan for handing on and will look at it again every April.',
      'You do not have to say why you need the room.',
      "# Ending your tenancy\n\nThe letter must set out the tenant's reasons.",
      '# Ending the grant\n\nIf a grant is refused, the decision of the panel is final.',
      'Unsuccessful applicants may ask for a review of the decision not to fund them.',
      '# Can we appeal?\n\nYou can ask for your application to be looked at again.',
      "The panel's decision on applications is final and no reasons will be given.",
      "The Council may end this agreement at any time and for any reason on one month's notice.",
      'In 2019 we ended two grants without giving reasons.',
      'You must have a complaints procedure, and explain to users why a complaint was not upheld.',
      'Budgets must show the reasons for any underspend.',
      'The final payment will be made in March. The terms of the grant are not open to negotiation.',
      'You can appeal against a parking fine online.',
      "13.5 Either party may end this agreement. 14.1 The adjudicator's determination is final and binding.",
      'Grant holders are asked to explain why volunteers left.',
    ],
  },
  {
    kind: 'change',
    unclear: [
      'Your grant will end in June. [It was a hard decision, taken on policy grounds.]',
      'Your grant will end in June. [Whether there should be an appeal has yet to be settled.]',
      'Your grant will end in June. [Our complaints procedure is on the website.]',
      'Your grant will end in June. The decision is no criticism of what you do. [The appeal will not hold up the payment due in April.]',
      'The grants will be reviewed and ended. [Recipients have four weeks to submit representations before a final decision is made.]',
      'Your grant will end on 30 September 2026.\n\nWhy\n\n[The grants were set up between 2009 and 2018, at various rates.] Nobody can now explain the difference.\n\n[There is no right of appeal against the decision, but complaints about the way in which it was handled may be made through the corporate procedure.]',
      '# Why we are doing this\n\n[Attendance has not recovered since 2020 at four of the seven centres.]\n\n# What happens\n\nThe grant ends in June.',
      '# Reasons for the decision\n\n[The budget for 2026/27 is smaller by a tenth than that of this year.]\n\n# Timetable\n\nYour award will be reduced in June.',
      'Your grant will end in June. [It is a consequence of the cut in our own allocation.]',
      '[Because of the budget shortfall the grant will not be renewed.]',
      '[The Council has decided to cease funding for the advice centre from 1 April 2025 owing to pressures on its budget.]',
      'The award will end on 30 June 2025. [The decision follows a sharp fall in the number of visitors.]',
      '[The Trust has to save £2 million, and will reduce the contract price from 1 May 2025.]',
      'Dear Chair, your grant will stop in July. [The committee concluded that the money could do more in schools.]',
    ],
    'falls-short': [
      'Your grant will end in June. [Officers will not be sharing the thinking behind the list, and the outcome may not be contested.]',
      'Your grant will end on 31 March 2025. [There is no right of appeal.] Complaints about our staff may be sent to the Town Clerk.',
      'Your grant will end on 31 March 2025. [I am afraid that there is no process by which it can be looked at again.]',
      'The yearly sum is reduced from 1 January 2025. [There is no provision for the matter to be reopened.]',
      'Your award stops in June. [We will not be reconsidering the matter.]',
      'Your award stops in June. [There is no further avenue open to you.]',
      '[The decision to end your grant is final and there is no right of appeal.]',
      'Your funding will cease on 31 July 2025. [We are not required to give a reason.]',
      "Dear colleague, the service level agreement will not be renewed. [The Cabinet's decision is final.]",
      'The subsidy will be withdrawn from 1 June 2025. [This decision cannot be reviewed.]',
      'The payments will stop. [The decision was taken under delegated powers and is not open to discussion or appeal.]',
      'The award will be reduced by a fifth. [No reasons need be given under the terms of the award.]',
    ],
    meets: [
      'We are ending the grant [because the programme that paid for it closes in June]. [You may appeal in writing to the Chief Executive by 2 May.]',
      'The contract will not be renewed. [The reasons are in the enclosed note.] [If you wish to appeal, please write to the Monitoring Officer within 21 days.]',
      'Your grant will be cut by £4,000 [due to the budget shortfall]. [You can ask for the decision to be reviewed by the Director.]',
      'Funding for the lunch club will stop on 30 June 2025. [How to appeal: write to the Grants Panel.]',
      'The commission will end [as a result of the service review]. [You have the right to a review by somebody outside the team.]',
    ],
    'not-stated': [
      'The subsidy will end on 30 June 2025. The next payment is due to be made in May.',
      'I am writing to tell you that your grant will end on 30 June 2025.',
      'The grant to the choir will stop on 31 August 2025.',
      'Dear secretary, the Panel has agreed to cut your award to £4,000 from 1 July 2025.',
      "NHS Eastshire will withdraw funding from the carers' group on 31 May 2025.",
      '| Grant | Ends |\n| --- | --- |\n| Lunch club | 30 June 2025 |',
    ],
    silent: [
      'The evidence chapter is done, and I do not want to reopen it.',
      'Nobody can say why fewer people come to the library.',
      "The course is not full, and I don't know why.",
      'The grant ends in May. We cannot discuss the reduction with the press.',
      'No decision is final until Full Council meets on 3 March.',
      'Please send your final return by 30 April 2025. Thank you to all your volunteers.',
    ],
  },
];
