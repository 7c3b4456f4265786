import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** Each notice as who gives it and how long, `in writing` and `for cause` where it is. */
const noticesIn = (text: string) =>
  extract(readText(text, { markdown: !/^[0-9]/.test(text) }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  })
    .notices.map(
      ({ giver, period, inWriting, forCause }) =>
        `${giver} ${period}${forCause ? ' for cause' : ''}${inWriting ? ' in writing' : ''}`,
    )
    .join(', ');

describe('a recipient’s own notice, and the funder’s, in a letter to “you”', () => {
  it.each([
    ["Should you wish to leave the scheme, let us have a month's notice in writing.", 'recipient P1M in writing'],
    ['If you decide to stop, please give us three months so that we can make other plans.', 'recipient P3M'],
    ['If you want to stop, please give us three months so that we can make other plans.', 'recipient P3M'],
    [
      "Your agreement obliges you to give us six months' notice if you decide to hand the service back.",
      'recipient P6M',
    ],
    ['If you no longer want the grant, tell us at least eight weeks beforehand.', 'recipient P8W'],
    ["You can pull out at any time by giving us 28 days' notice.", 'recipient P28D'],
    ["We ask for a month's warning from any group that means to hand its grant back.", 'recipient P1M'],
    ['You may end this agreement early if you write to us at least two months before.', 'recipient P2M in writing'],
    ["If you find that you cannot carry on, we need six weeks' notice.", 'recipient P6W'],
    [
      "If for any reason you wish to withdraw from the agreement you must give one month's written notice.",
      'recipient P1M in writing',
    ],
    ["We will give you three months' notice if we have to end your grant, and ask the same of you.", 'either P3M'],
    ['We will write to you at least three months before any reduction in your grant.', 'funder P3M in writing'],
    ['You will hear from us at least twelve weeks before any change to your funding.', 'funder P12W'],
    ["We promise not to reduce your grant without giving you three months' notice.", 'funder P3M'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('two sides, or either', () => {
  it.each([
    [
      "The Council may terminate on three months' written notice; the provider on six.",
      'funder P3M in writing, recipient P6M in writing',
    ],
    [
      "The Council may end the contract on two months' notice and the Provider on three months' notice.",
      'funder P2M, recipient P3M',
    ],
    [
      "The Council must give three months' notice to end the grant, the Recipient one month.",
      'funder P3M, recipient P1M',
    ],
    [
      "Three months' notice is required from the Council and one month's from the Recipient to end the agreement.",
      'funder P3M, recipient P1M',
    ],
    ['Notice to end the agreement: Council three months, Provider six months.', 'funder P3M, recipient P6M'],
    [
      "6.4 The Council may end the contract by giving not less than six weeks' notice in writing where its budget is reduced.\n\n6.5 In any other case the Council or the provider may end it on six months' notice in writing. A serious breach allows either to end it at once.",
      'funder P6W in writing, either P6M in writing',
    ],
    [
      "The agreements allow the Council to end a grant by one month's notice. The clubs may leave on one month's notice as well.",
      'funder P1M, recipient P1M',
    ],
    ["Either party may end this agreement by giving 90 days' written notice to the other.", 'either P90D in writing'],
    ["This agreement may be ended by either side with twelve weeks' notice.", 'either P12W'],
    ["Each party may terminate the contract on not less than 20 working days' notice.", 'either P20WD'],
    ["The contract can be brought to an end by either of us on ten working days' notice.", 'either P10WD'],
    ["The Council or the Recipient may end this agreement on one month's notice.", 'either P1M'],
    ["The parties may terminate by giving each other three months' notice.", 'either P3M'],
    ['Notice of three months must be given by whichever party wishes to end the agreement.', 'either P3M'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('no notice at all', () => {
  it.each([
    ['The Council may withdraw funding at any time.', 'funder P0D'],
    ['We may withdraw the grant at any time and for any reason.', 'funder P0D'],
    ['The Council reserves the right to withdraw or reduce the grant at any time.', 'funder P0D'],
    ['Funding may be withdrawn at short notice.', 'funder P0D'],
    ['The grant may be reduced or withdrawn at any point during the year.', 'funder P0D'],
    ['The Council can stop the grant whenever it sees fit.', 'funder P0D'],
    ['No period of notice applies if we end the grant.', 'funder P0D'],
    ['We do not have to give notice before ending or reducing the grant.', 'funder P0D'],
    ['Grants can be stopped at once for fraud or where patients are at risk.', 'funder P0D for cause'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('by cause, and in working days', () => {
  it.each([
    [
      "The Council may end this agreement immediately for serious breach, and otherwise on three months' notice.",
      'funder P3M',
    ],
    ['The Council may terminate forthwith if the Provider becomes insolvent.', 'funder P0D for cause'],
    [
      'Notice is three months, or one month where the Recipient is in breach, before the Council ends the grant.',
      'either P3M, either P1M for cause',
    ],
    [
      "Where funding from central government is cut, the Council may end the grant on four weeks' notice; otherwise it will give three months.",
      'funder P4W, funder P3M',
    ],
    ["The Council may end the grant on 30 working days' notice.", 'funder P30WD'],
    ["We will give at least 60 clear working days' notice before ending the agreement.", 'funder P60WD'],
    ["Under the agreement you could have left us on four weeks' notice at any time.", 'recipient P4W'],
    ["Under the contract the charity would itself have had to give one month's notice to end it.", 'recipient P1M'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('another notice, or none', () => {
  it.each([
    'We may suspend payments with immediate effect while we look into an allegation of fraud.',
    "For example, a charity could be given two weeks' notice that its grant will end.",
    "Last year the Council could have ended the grant on a month's notice.",
    "Please give us ten days' notice if you need the papers in large print.",
    'If you want to stop getting these emails, let us know.',
    "You must give your staff one month's notice if posts end.",
    "You need to give the school a month's notice to withdraw a child.",
    "Tenants may leave on four weeks' notice.",
    'Volunteers can stop at any time.',
    "The room is let on a tenancy at will, which can be ended on one week's notice.",
    "Members may resign on one month's notice in writing.",
    'You may withdraw your application at any time.',
    'You can withdraw your consent at any time.',
    'Bids may be withdrawn at any time before the deadline.',
    'The Council may cancel the tender at any time.',
    "We will give you two weeks' notice of any visit.",
    "You may cancel your subscription on 30 days' notice.",
    "Meetings may be called on five working days' notice.",
    'Referrals may be withdrawn at any time by the person referred.',
    "The hirer may cancel on seven days' notice.",
    "The trustees may end the chair's appointment on one month's notice.",
    "Insurance must not be cancelled without 30 days' notice to the Council.",
    'Participants may leave the programme at any time.',
  ])('silent: %s', (text) => expect(noticesIn(text)).toBe(''));
});

describe('in officers’ own words', () => {
  it.each([
    ['We can end this grant early if we give you eight weeks to prepare.', 'funder P8W'],
    [
      "Should the Council need to end the arrangement it will do so with not less than one quarter's notice.",
      'funder P3M',
    ],
    ['Either of us may end this by writing to the other two months ahead.', 'either P2M in writing'],
    ['Termination: three (3) months by either party.', 'either P3M'],
    [
      "The Funder may terminate this Agreement at any time by giving the Recipient 3 months' written notice, save that where clause 12 applies no notice is required.",
      'funder P3M in writing',
    ],
    [
      'If funding has to stop we would let you know as early as we can, and never less than 13 weeks before.',
      'funder P13W',
    ],
    ['Either of us may end this by writing to the other two months ahead.', 'either P2M in writing'],
    [
      '# Ending the agreement\n\nWe need to give you three months. You need to give us one.',
      'funder P3M, recipient P1M',
    ],
    ['# Notice\n\n| Council | 3 months |\n| Provider | 6 months |', 'funder P3M, recipient P6M'],
    ['| Notice by the Council | Three months |\n| Notice by the Provider | Six months |', 'funder P3M, recipient P6M'],
    ['| Notice period | 3 months (Council), 6 months (Provider) |', 'funder P3M, recipient P6M'],
    ['Early termination: 90 days either side.', 'either P90D'],
    ["The agreement continues until ended by three months' notice on either side.", 'either P3M'],
    [
      "The Council may vary the Grant by giving not less than one month's notice, and may end this Agreement by giving not less than three months' notice.",
      'funder P1M, funder P3M',
    ],
    ['Please let me know at least a month ahead if the Trust decides not to go on.', 'recipient P1M'],
    [
      "We have to give you three months' notice under your agreement. This letter is that notice, and your grant ends on 31 March 2026.",
      'funder P3M',
    ],
    [
      "A minimum of twelve weeks' notice would be given in writing of any decision to withdraw support.",
      'funder P12W in writing',
    ],
    ["Neither party may terminate on less than six months' notice.", 'either P6M'],
    [
      "This contract may not be ended by the Council before its second year, and then only on six months' written notice.",
      'funder P6M in writing',
    ],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});
