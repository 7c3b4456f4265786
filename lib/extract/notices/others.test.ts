import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('notice of something else', () => {
  it.each([
    'Small Grants closed for good on 31 January. Awards made under it, which could be withdrawn on a week’s notice, run on.',
    'This agreement replaces a contract of 3 June 2021, under which either party could leave on 30 days’ notice.',
    'The grant we gave you in 2022 was for a year and could be ended on a fortnight’s notice.',
    'That is a separate contract, held by another charity. It can be ended on six months’ notice.',
    'There is also a larger contract which the Council can end on six months’ notice.',
    "If an event beyond either party's control stops the Project for sixty days, either may end this Agreement at once.",
    'Your other award from this office is not affected. That runs until 2027 and either of us can end it at six months’ notice.',
    'The core grant to the Law Centre is not affected. It runs until 2028, and the council would have to give six months’ notice to end it.',
    '9.4 Not less than six months before the end of the Grant Period the parties shall meet to agree a plan for the end of the Grant.',
    'Illustration only. If the Council stopped a session on four weeks’ notice, payments would fall by 5%.',
    '# Ending by notice\n\nThe Charity may, within 10 Working Days of receipt, ask for the decision to be reviewed.',
    '# Ending the grant\n\nYou may ask for a review within 15 working days by writing to the Director.',
    '# Ending the grant\n\nThe Charity may appeal to the Chief Executive within 28 days.',
    'We have a loan from the Enterprise Fund. It can be called in on 28 days’ notice under its own terms.',
    'The kiosk at the station is held on a licence that can be ended on 28 days’ notice and is not part of the contract.',
    'This letter does not create an NHS Standard Contract, under which termination is on twelve months’ notice.',
    'The parties entered into a grant agreement dated 1 June 2022, which either side could bring to a close on one month’s notice.',
    '# Events beyond control\n\nA party prevented from acting by flood is excused. After three months of it either may end this Agreement by ten days’ notice.',
    'Employees funded by the grant must be on contracts that can be ended on four weeks’ notice.',
    'The provider must give a client seven days’ notice before it stops a service to that client.',
    'We aim to give you two weeks’ notice of the site visit under the grant agreement.',
    '# Ending the grant\n\nNot less than six months before the end of the Grant Period the parties shall meet to draw up a plan.',
    "Either party may give seven days' notice of an item for the agenda.",
    "Either party may give 14 days' notice that it wishes to go to mediation.",
    "The Board may give seven days' notice in writing, and any member may call a meeting.",
    "The Council may give 24 hours' notice and inspect the premises.",
    'The housing contract, which is with another provider and has six months’ notice, is not affected.',
  ])('silent: %s', (words) => expect(noticesIn(words)).toBe(''));

  it.each([
    ['Under the agreement you could have left us on four weeks’ notice at any time.', 'recipient P4W'],
    ['The Council may end this contract, made in 2024, on six months’ notice.', 'funder P6M'],
    [
      'This is our Small Grants Fund. Awards made under it may be withdrawn by the Council on a week’s notice.',
      'funder P1W',
    ],
    ['This agreement can be ended by the Council on six months’ notice.', 'funder P6M'],
    ['The Council may end this or any other agreement between us on six months’ notice.', 'funder P6M'],
    ['If the funding is no longer available, the Council will give six months notice.', 'funder P6M'],
    ['If you want to leave. Tell us a month beforehand.', 'recipient P1M'],
    ['You can give the grant up by writing to us a month beforehand.', 'recipient P1M'],
    [
      'If you would rather stop, for example because staff have left, the agreement asks you for one month’s notice.',
      'recipient P1M',
    ],
    ['For a larger grant we will give twelve weeks’ notice before we end it.', 'funder P12W'],
  ])('%s', (words, notices) => expect(noticesIn(words)).toBe(notices));
});

describe('notice of this agreement', () => {
  it.each([
    [
      'Should we have to reduce an award, you will hear from us in writing at least three months before it happens, and you may ask the Leader to look at it afresh.',
      'funder P3M',
    ],
    [
      'The Council may lower the instalments, provided that it has first written to the Recipient not less than ten (10) Working Days beforehand.',
      'funder P10WD',
    ],
    ["If the Council's budget is cut, it may reduce the price on two months' written notice.", 'funder P2M'],
    ["If the Provider's trustees so decide, it may end the contract on two months' notice.", 'recipient P2M'],
    ["Either of us can walk away by giving the other three weeks' written notice.", 'either P3W'],
    [
      "The Commissioner may scale the annual sum down by up to 10% in any year on 15 working days' notice.",
      'funder P15WD',
    ],
    [
      'The Council may abate any instalment not yet paid and need give no prior notice of having done so.',
      'funder P0D',
    ],
    ['It may at any time withdraw an award, and is not bound to give any warning of this.', 'funder P0D'],
    ["The clubs for their part have to give six months' notice to withdraw.", 'recipient P6M'],
    [
      'If you decide to hand back the contract early, clause 12 says that you have to give us two months.',
      'recipient P2M',
    ],
    [
      'If its own income falls the Council may by written notice reduce the Grant, with effect from the date of that notice.',
      'funder P0D',
    ],
    [
      "The Council may bring the contract to an end on ten weeks' notice. (b) The Provider may do so on five months' notice. (c) The Council may end it at once if the Provider becomes insolvent.",
      'funder P10W, recipient P5M',
    ],
    ['On a Default the Council may end this agreement forthwith.', 'funder P0D for cause'],
    ['The Authority may terminate at once where the provider is in material default.', 'funder P0D for cause'],
    ["Payment is monthly. Either party may give five months' notice in writing.", 'either P5M'],
    ["The Authority may give the provider forty days' notice in writing without giving reasons.", 'funder P40D'],
  ])('%s', (words, notices) => expect(noticesIn(words)).toBe(notices));
});
