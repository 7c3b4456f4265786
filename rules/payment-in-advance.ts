import type { PaymentSaid, Said } from '@/lib/facts.ts';
import { isWished, undecidedIn, wishedEarlyIn } from '@/lib/listen/funding/payment-doubts.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

/** A small charity has no money to lend its funder: paid only after it has spent, it cannot begin. */
export const rule: Rule = {
  title: 'Payment in advance',
  matter: 'when the money is paid',
  theme: 'funding',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const { payments, kinds } = facts;
    const question = `Could payments be made in advance? ${theCompact(ask).replace(/^t/, 'T')} recognises that this lets more voluntary organisations take part.`;
    const of = (timing: PaymentSaid) => payments.filter(({ value }) => value === timing);
    const [advance, arrears, mixed] = [of('advance'), of('arrears'), of('mixed')];
    const onRequest = [...of('where-needed'), ...of('on-request')];
    if (onRequest.length && !advance.length)
      return [
        unclear(
          arrears.length || mixed.length
            ? 'Payment comes afterwards as a rule, but it can be had in advance by those who ask for it or need it, so a person must judge whether that is open enough.'
            : 'Payment can be had in advance by those who ask for it or need it; whether it is for everybody is not said.',
          firstWords([...onRequest, ...mixed, ...arrears]),
          'Who can be paid in advance, and how would we ask for it? Could we count on it from the start?',
        ),
      ];
    if (mixed.length || (advance.length && arrears.length))
      return [
        unclear(
          'Some of the money is paid in advance and some afterwards, so a person must judge whether an organisation could manage on it.',
          firstWords([...mixed, ...advance, ...arrears]),
          question,
        ),
      ];
    if (arrears.length)
      return [
        fallsShort(
          `Payment comes after the money has been spent or the work done. Under ${theCompact(ask)} funders recognise the value of paying in advance.`,
          firstWords(arrears),
          question,
        ),
      ];
    const wished = advance.length ? advance.filter((said) => isWished(facts, said)) : wishedEarlyIn(facts);
    if (wished.length && wished.length >= advance.length)
      return [
        unclear(
          'Payment in advance is hoped for and not promised, so it is for you to judge whether an organisation could count on it.',
          wished.slice(0, 3),
          question,
        ),
      ];
    if (advance.length) return [meets('Payment is made in advance.', firstWords(advance))];
    const open = undecidedIn(facts);
    if (open.length) return [unclear('When the money comes is left to be settled later.', open.slice(0, 3), question)];
    return kinds.some(({ kind }) => kind === 'funding')
      ? [
          notStated(
            'It does not say whether payment is made in advance.',
            'When would payments be made, and could they be in advance?',
          ),
        ]
      : [];
  },
};

const firstWords = (payments: readonly Said<PaymentSaid>[]) => payments.slice(0, 3);

export const cases: Cases = [
  {
    meets: [
      '[Must we spend our own money first? No, never.]',
      'We would not want a small charity to [bankroll] the Trust.',
      'Payment will be made in full [upon receipt of the signed funding agreement].',
      'We pay quarterly [in advance].',
      'The whole grant is paid [up front].',
      'The first payment will be made [on signing].',
      'Grants are paid [in advance] in April and October.',
      'Payment is quarterly [in advance] against an agreed profile. We pay valid invoices within 30 days.',
      'Grants are paid [in advance]. A group in difficulty may ask for an early payment as well.',
      '| Paid | [Each April] |',
      'The award is paid in two instalments, the first [at the start of the grant].',
      '# How the money reaches you\n\nA quarter at a time, on the first banking day of April, July and October, [before you’ve spent] it.',
      '# When will we get it?\n\n[All of it will be in your] account within a week of your slip reaching us. You don’t have to spend first and claim afterwards.',
      'One quarter of the price reaches the Provider [on or before the day on which the Quarter begins].',
      'Payment: one twelfth monthly, on [the first of the month to which it relates].',
      'The award is paid in one sum [following receipt of your signed] agreement.',
      'We pay the grant into your bank account [once you have accepted] our offer.',
      'Grants are [paid in full on approval].',
      '| Instalments | Four a year, each [at the beginning of the quarter] it is for |',
      '| Payments | £5,000 in January and £5,000 in July, both [ahead of the spending] they are for |',
      '# Payment\n\nIt will [all be in your account in] the first week of October.',
      '- Payment. Twice a year and [up front], as ever.',
      'You get all of it [on the first day].',
      'When do we get the money? [Before you start]: within a week of signing.',
      'You’d have half [when you open] your doors and the other half in January.',
    ],
    'falls-short': [
      'You should be able to [cash-flow the project].',
      '[Can you pay us before we begin? Sadly not.]',
      '[No instalment shall be released until] the costs have been defrayed.',
      'The Trust is [not permitted to pay ahead] of need.',
      'Money reaches you [some weeks after each quarter closes].',
      'The Council shall pay the Grant quarterly [in arrears] against claims.',
      'Payment will be made [within 30 days of a valid invoice].',
      'Payment 30 [days after invoice].',
      'Grants are paid [retrospectively], on proof of spending.',
      'We will [reimburse] the costs that you have paid.',
      'We will not normally pay [in advance].',
      'The grant shall be disbursed half-yearly, [following receipt of evidence] of defrayment.',
      'Grant is released [after the event].',
      '| Ref | Item | From 1 April 2025 |\n| --- | --- | --- |\n| V1 | When we pay | Each month, on the [last Friday of the month] after the journeys were made |',
      '| Settlement | 30 days from approved invoice, invoices monthly once visits have been made |',
      'Requests for payment [in advance will not] be agreed.',
      'Payment is [by results]: the Provider is paid for each outcome achieved.',
      'Each payment follows [approval of the previous quarter’s monitoring return].',
      'You’ll need to [spend the money first] and claim it back from us.',
      'Clubs have to [pay for the works up front and claim] the money back.',
      'You must [pay your suppliers first and then reclaim] the cost from us.',
      'We can only pay your grant [after you’ve done] the work.',
      'The grant is paid [once you have completed] the project.',
      '| Payment | By the class, monthly, [after the classes have been held]. |',
      '[Once the club has spent the money it should fill in a claim] form.',
      'Payment is [triggered by proof] that the sessions took place.',
      '[You pay the bills, we pay you back].',
      'No payment is made [until the quarter’s costs have been met] by you.',
      'Grant monies are released [upon production of paid invoices].',
    ],
    unclear: [
      '[We hope to be able to pay each instalment before you need it.]',
      'Payment will be made [at the start of the year] where possible.',
      '[The timing of payments will be agreed with each group later.]',
      'Any part of the grant may, if the Trust is satisfied that you would otherwise struggle, be paid [ahead of need].',
      '[Could some of the money come early? Perhaps, if you have no reserves.]',
      'Half of the grant is paid [in advance] and the balance in arrears.',
      'We pay 50% [up front] and the remainder on completion.',
      'The grant is paid [in advance]. Claims for travel are paid in arrears.',
      'The first instalment is paid [in advance]; later payments are made in arrears.',
      'Seventy per cent is paid [in advance], the rest on receipt of invoices.',
      'Half of the grant is released [when you return the acceptance form]. The other half follows once we have seen invoices for the first.',
      'We pay four-fifths in April. The remaining fifth is [retained until the annual return] has been accepted.',
      'Grants are paid in arrears, but [advance payment] can be made on request.',
      'We pay quarterly [in arrears]. An organisation with low reserves may ask for the first two quarters to be paid [in advance].',
      'In exceptional circumstances the grant may be paid [in advance].',
      'We do not normally pay [in advance], but small groups may ask for it.',
      'Payment is in arrears; groups may be paid [in advance] where their cash flow requires it.',
      'We pay half [up front] and half on satisfactory monitoring.',
      'The second instalment will be paid [following a satisfactory monitoring] visit.',
      'Grants under £500 are [paid in full when your application is approved]; larger grants are paid on receipt of invoices.',
      '40% of the price is paid [by results].',
      'We pay monthly [in advance], save that a tenth is held until the outcomes have been shown.',
      'Three-fifths of the sum is payable on 1 July. The [balance follows within 30 days of the Board accepting the half-year report].',
      'We pay at the [beginning of each quarter] for Lots 3 and 4. For Lots 1 and 2 we pay a month behind, on invoice.',
    ],
    'not-stated': [
      'The grant is £5,000.',
      'The grant runs from 1 April 2025 to 31 March 2026.',
      'The Recipient shall keep records of the grant for six years.',
      '| Award | £12,000 |\n| Start | 1 April 2025 |',
      'Please tell us in advance of any other grant.',
    ],
    silent: [
      '# Grant offer\n\nIf a fare or a sitter would stop one of your members from coming, send us the receipt and we shall refund it.',
      'Up to last spring we paid you in arrears.',
      'The Repairs Scheme, run by another department, refunds bills after the event.',
      'No money can be released until match funding is in place.',
      'Our old scheme paid only against receipts.',
      'Childminders are paid in arrears by parents.',
      'The Council is itself paid in arrears by the Government.',
      'You asked whether you could be paid in advance.',
      'Payments were in arrears, which some smaller groups told us had hurt them.',
      'One funder told us that it only paid after the event.',
      'The County’s scheme pays in arrears. That is a different thing.',
      'Three of the eight cities that we asked pay in arrears.',
      'We looked at paying in arrears and decided against it.',
      'Phase 1 was paid half up front. Those terms no longer apply.',
      'Invoices for extra work are settled 28 days after receipt.',
      'The Home Office pays us after the event.',
      'Volunteers’ travel is reimbursed.',
      'Please tell us in advance if you cannot come.',
      'The Recipient shall notify the Council in advance of any other funding.',
      'Rounds are published in advance.',
      'Rent arrears have risen.',
      'Please book in advance.',
      'The grant will be announced at the start of the year.',
      'Council tax is due in April.',
      'Changes must be agreed in advance.',
      'The award panel meets in April.',
      'Please tell us before you spend more than £500.',
      'Grants are conditional upon the receipt of satisfactory reports from you.',
      'You must not incur liabilities for grant expenditure in advance of need, nor pay for it sooner than it is due.',
      'Funds are only released following the submission of evidence that match funding has been secured.',
      'Once you have completed the bank details form we can set up your grant payment.',
      'We give guidance on the completion of the grant application form.',
      'We will ask for a short report on progress before we release the grant for the next year.',
      'Once you have spent the grant, please fill in the monitoring form.',
      'The Board approved the process for the outcome-based grants programme.',
      'Evidence of these checks will be required before the grant is released.',
      'We cannot fund retrospective costs.',
      'Grants are not given retrospectively.',
      'Retrospective applications for funding will be refused.',
      'The Fund may claim back all or part of the grant if the van is sold.',
      'We reserve the right to claim back the grant.',
      'Payments for year two are in principle, and subject to satisfactory monitoring in year one.',
      'Can we have our grant up front?',
      'If the Commissioner considers that a payment would be in advance of need, it may change the date of the grant.',
      'Accounts: submission of accounts for the year of the grant.',
      'Hirers pay for rooms in advance.',
      'The charity pays its rent quarterly in advance.',
      'The Recipient shall pay its suppliers within 30 days of invoice.',
      'Staff are paid monthly in arrears.',
      'Parents pay for sessions in advance.',
      'Deposits are refunded after the event.',
      'Questions may be sent in advance of the briefing.',
      'Council invoices are settled in 30 days.',
      'Any unspent money must be paid back at the end of the grant.',
      'Volunteers have their fares and meals refunded.',
      'The price may be lowered from the beginning of the next quarter.',
    ],
  },
];
