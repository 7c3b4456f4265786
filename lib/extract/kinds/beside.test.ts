import { expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (text: string) =>
  extract(readText(text, { markdown: false }), { today: '2026-02-01', complete: true }).kinds.map(({ kind }) => kind);

it.each([
  [
    'The Events Pot is no more\n\nCotley Council’s Events Pot closes on 31 March. In its place comes the Street Fund (up to £2,000). Groups can apply from 14 April to 30 May; forms from the Partnerships desk.',
    ['funding', 'change'],
  ],
  [
    "Day opportunities: from grants to a contract\n\nThe county council's grants to six day clubs end on 31 August. Instead it will let one contract, worth £310,000 a year for four years. The tender is live on the Sourcing South portal and closes at 2pm on 30 May.",
    ['tender', 'change'],
  ],
  [
    'Parks: money now, and your views for later\n\nWe have £80,000 for friends-of-parks groups this year: apply for up to £4,000 by 30 April using the form on our site. Paid up front.\n\nNext year we could run it differently. Should there be fewer, bigger grants? Let us know what you think by 31 May, online or at any park cafe. Members will agree the new scheme in July.\n\nOrmsley City Council',
    ['consultation', 'funding'],
  ],
  [
    'Dear colleague\n\nThe Council set the youth budget on Monday. From 1 April there will be £85,000 less to go round. How it is shared is not settled. There are three ways of doing it. We would like to know which would do least harm. Please reply to youth@fenwick.gov.uk by Friday 30 January. The Portfolio Holder will make up her mind on 12 February.\n\nYouth Manager, Fenwick Council, 18 December 2025',
    ['consultation', 'change'],
  ],
  // What asks providers before it invites bids asks nobody else; a consultation that precedes a tender asks everybody.
  [
    'Preliminary market engagement notice\n\nSupport for young carers\n\nDunmere Council. This is not a call for competition. Our present contract ends on 31 December 2026. Before we write a specification we would like to hear from anyone who might deliver the service.\n\nPlease tell us what you think by 27 February 2026. Would lots help smaller providers? We want your views on the length of the contract too. The tender will be issued in June.',
    ['tender'],
  ],
  [
    'Have your say on day services\n\nDunmere Council is consulting on how day services should be run before it goes out to tender for them. Tell us what you think by 27 February 2026. The survey takes ten minutes. We want the views of everybody who comes, and of their families.',
    ['consultation'],
  ],
  // A letter that ends a grant points to other money, and offers none.
  [
    'Dear Chair\n\nThe Council has decided that your core grant will end on 31 March 2026. You can apply to the Lottery for up to £20,000 by 30 May 2026.\n\nFenwick Council, 10 December 2025',
    ['change'],
  ],
  // Of grants that nobody can ask for yet, only views are asked.
  [
    'Arts grants: is three years too long?\n\nNobody can apply for anything at present. Tell us: how long should grants last? Who should be on the panel? Write, ring or come to the Exchange on 21 May at 6pm. No decision has been made. The last day for replies is 30 June. Holme Valley Council',
    ['consultation'],
  ],
])('is of two kinds, or of one: %s', (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});
