import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const givers = (words: string) =>
  extract(readText(words, { markdown: false }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  }).notices.map(({ giver, period }) => `${giver} ${period}`);

describe('who gives notice', () => {
  it.each([
    ['If you wish to stop, we would need eight weeks’ notice from you.', ['recipient P8W']],
    [
      'Should you wish to end the grant, the Council requires three months’ notice from the Recipient.',
      ['recipient P3M'],
    ],
    ['To end the funding, you would need one month’s notice from us.', ['funder P1M']],
    ['Clubs may leave the scheme and end their funding on one month’s notice.', ['recipient P1M']],
    ['The groups can pull out of the grant agreement on two months’ notice.', ['recipient P2M']],
    ['To give at least three months’ notice to all current grant recipients.', ['funder P3M']],
    ['The Council may end this grant by giving two months’ notice.', ['funder P2M']],
    ['The Council may cease to fund you with a minimum of 14 days’ notice.', ['funder P14D']],
    ['Elm Lottery grants. The Council may cease to license you with a minimum of 10 days notice.', ['funder P10D']],
    ['The hall and our grants. The Council may cease to license you to use the hall on 7 days’ notice.', []],
    ['Our grants. The licence of the kiosk may be ended on 28 days’ notice.', []],
    ['We may stop supporting the group on one month’s notice.', ['funder P1M']],
    [
      'The Commissioner is giving Harbour Lights ("you") a grant. You can end the agreement by giving us 60 days’ notice.',
      ['recipient P60D'],
    ],
    [
      'Alder Council awards the Elm Trust ("the Trust") £9,000. The Trust may end this agreement on two months’ notice.',
      ['recipient P2M'],
    ],
    [
      'The Board pays Oak House ("the Centre") a grant. The Centre may end this agreement on five weeks’ notice.',
      ['recipient P5W'],
    ],
    [
      'Alder Borough Council ("the Centre") gives a grant to Oak House. The Centre may end this agreement on five weeks’ notice.',
      ['funder P5W'],
    ],
    [
      'This grant is from the Community Grants Team of Alder Council ("the Team"). The Team may end this grant on five weeks’ notice.',
      ['funder P5W'],
    ],
    ['If you no longer want us to fund you, give us a month’s notice.', ['recipient P1M']],
    ['The Council may withdraw from the agreement on two months’ notice.', ['funder P2M']],
    [
      'The Board may end this grant by sending the Grantee written notice of not less than eight weeks.',
      ['funder P8W'],
    ],
    [
      'The agreements may be ended on 12 weeks’ notice by the Council, or by the association on five weeks’ notice.',
      ['funder P12W', 'recipient P5W'],
    ],
    ['The Grantee may end this grant by sending the Board written notice of four months.', ['recipient P4M']],
    ['You can leave the Fund by giving us six weeks’ notice.', ['recipient P6W']],
    [
      'We may cancel the award without notice should our budget be cut. You may withdraw on five weeks’ notice.',
      ['funder P0D', 'recipient P5W'],
    ],
    ['The Council may end the grant forthwith. The Recipient is entitled to five weeks’ notice.', ['funder P5W']],
    [
      'The Council can end the service on 14 days’ notice. The provider has to give us 28 days.',
      ['funder P14D', 'recipient P28D'],
    ],
    [
      'Either of us may finish the contract early. We must give the provider six months, and the provider must give us nine.',
      ['funder P6M', 'recipient P9M'],
    ],
    [
      'We may trim or withdraw awards. We would write to tell you, and the change would take effect 28 days later.',
      ['funder P28D'],
    ],
    [
      'On a shortfall in its budget the Trust is entitled on ten days’ notice to scale back its contribution.',
      ['funder P10D'],
    ],
    ['The contract can be ended on six months’ notice by you or by us.', ['either P6M']],
    ['The agreement may be ended by either side (4 weeks).', ['either P4W']],
    ['The charity can relinquish the grant with 30 days’ notice in writing.', ['recipient P30D']],
    ['Payments may be stopped at a month’s notice.', ['funder P1M']],
  ])('%s', (words, expected) => expect(givers(words)).toEqual(expected));
});

describe('a notice that a clause allows and nobody gives', () => {
  it('is none', () =>
    expect(
      givers('The agreements allow the Council to end a grant by one month’s notice, but our own policy is for three.'),
    ).toEqual([]));

  it.each([
    ['The Council may end the grant on one month’s notice, but it will discuss this with you first.', ['funder P1M']],
    ['The Council may end the grant on one month’s notice, though its policy is to avoid this.', ['funder P1M']],
  ])('but stands in: %s', (words, expected) => expect(givers(words)).toEqual(expected));
});
