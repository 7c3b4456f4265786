import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('notice of somebody else or something else', () => {
  it.each([
    'The terms of the club’s own trust award required it to give that trust 60 days’ notice of a change.',
    'A member asked if the grant could end at Easter. It could not: the lottery had to be given a month’s notice first.',
    'The trust which funds your minibus must be given thirty days’ notice before your grant from us ends.',
    'Members heard that Harrowby Town Council had stopped its grant to a toy library at three weeks’ notice.',
    'You may have heard that another charity in the town lost its grant at six weeks’ notice.',
    'The rugby club’s grant ended with a month’s notice in the spring.',
    'The engraving machine hire can be given up on two weeks’ notice when the grant ends.',
    'The county council can end its contribution to the fund on 28 days’ notice to us.',
    'If your event is cancelled give the hall 14 days’ notice or it will keep the deposit.',
    'The Home Office may end its grant to the Commissioner on one month’s notice.',
    'The fire alarm contract may be terminated on one month’s notice.',
    'Either party may leave the data-sharing protocol on one month’s notice.',
    'If it makes grants to others it will do so on terms allowing that group at least 30 days’ notice.',
    'A notice under 7.1 will end the grant. The charity has ten working days in which to ask for it to be looked at again.',
    'We asked whether members would be content with four weeks’ notice of a cut. They would not.',
    'An earlier draft of this agreement let the Council end it on 30 days’ notice.',
    'Our auditors may come at 48 hours’ notice, and a false claim ends the grant.',
  ])('silent: %s', (words) => expect(noticesIn(words)).toBe(''));
});

describe('none promised, in other words', () => {
  it.each([
    'She may take back, trim or call a halt to any grant, whenever she thinks it right, and is not obliged to give any period of warning.',
    'No period of notice is needed for the Council to reduce or stop the grant.',
    'The Authority shall not be required to give any notice before it reduces or cancels the award.',
    'The Commissioner may call a halt to funding at any stage without being bound to give warning.',
    'The PCC can scale back or claw back any award as he sees fit, with no advance warning.',
    'We may stop your funding mid-year and you may not be told beforehand.',
    'The funder can pull any award when it chooses and need not say so in advance.',
  ])('%s', (words) => expect(noticesIn(words)).toBe('funder P0D'));
});

describe('each side in a sentence of its own', () => {
  it.each([
    [
      'Break. The Authority is entitled to bring the contract to an end on 30 days’ written notice. The Contractor has no such right in the first year, and afterwards must give 90 days.',
      'funder P30D, recipient P90D',
    ],
    ['The ICB may withdraw at two months’ notice. For the Provider it is four months.', 'funder P2M, recipient P4M'],
    [
      'We have to give you six months’ notice to end the contract. You have to give us four.',
      'funder P6M, recipient P4M',
    ],
    ['Not less than three months before the grant is reduced or ended, the Council will write to you.', 'funder P3M'],
    ['You’d get 28 days from us if we had to end the award.', 'funder P28D'],
    ['The minimum notice we’d give you of a cut is 28 days.', 'funder P28D'],
    ['The award may be ended by us. You would be given ten weeks.', 'funder P10W'],
    ['If we had to end grants you’d have warning of no less than a quarter (three months).', 'funder P3M'],
    ['If the Fund has less to give, the award may be reduced on 28 days’ notice.', 'funder P28D'],
    ['Q. Could you take the grant away part-way through?\n\nA. Yes. We would give you eight weeks.', 'funder P8W'],
    ['The agreement will end six weeks after the Council gives notice.', 'funder P6W'],
    ['You will have at least 3 months between our letter and any change to your payments.', 'funder P3M'],
    ['Clause 14 lets either of us out on four weeks’ notice.', 'either P4W'],
    ['The Grants Manager may terminate for convenience by 90 days’ notice.', 'funder P90D'],
  ])('%s', (words, notices) => expect(noticesIn(words)).toBe(notices));
});
