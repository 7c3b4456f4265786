import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { freedomsIn, silencesIn } from '@/lib/listen/independence/speech.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (words: string) =>
  extract(readText(`# Grant\n\n${words}`, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
const kept = (words: string) => silencesIn(factsOf(words)).length > 0;

describe('what those who are funded may not say, or pay for having said', () => {
  it.each([
    'Neither the charity nor its staff should discuss this decision with councillors or the press.',
    'Groups known to be running a campaign against a Council decision will not be considered.',
    "A group that has campaigned against a policy of the Council's in the previous two years is not eligible.",
    'We will not consider an application from an organisation that has, at any time in the last year, campaigned publicly against a decision of ours.',
    'The Association will keep from commenting publicly on the review of fire cover for as long as it holds the grant.',
    "The Recipient shall make no statement to the press or any public meeting about the Board's decisions unless we have agreed its wording.",
    'None of its trustees or volunteers makes any statement upon social media touching our commissioning intentions.',
    'Please say nothing to the newspapers about the closure.',
    'The Provider shall on no account approach a Member of Parliament about stroke services.',
    'The Contractor hereby waives any right to make representations adverse to the Authority.',
    'The Provider will not, without prior written approval, respond to any consultation on matters touching the service.',
    'Funding for the federation was stopped because of its repeated attacks on the transfer.',
    "The decision follows your organisation's role in the Save Our Day Centres march.",
    'Ten marks are deducted where an applicant has publicly challenged the Council.',
    'The grant is conditional on your dropping the judicial review.',
    'Partners are expected to speak positively about the Council.',
    'Groups we fund should concentrate on delivering services rather than campaigning.',
    'The panel would think twice before funding a group that went to the papers.',
    'Staff and trustees of the charity must not join the action group.',
    'Organisations engaged in legal action against the Council are not eligible.',
  ])('%s', (words) => expect(kept(words)).toBe(true));

  it.each([
    'Groups that have campaigned for better buses are welcome to apply.',
    'It will not surprise you that the press has said a good deal about the cuts.',
    'No member of the panel speaks to the media about its decisions.',
    'The contract manager will not discuss performance with the press.',
    'You should not have to write to the press to get a decision, so ring me.',
    'Your views will not be passed to the press, and nothing you say about our plans will be held against you.',
    'Consultation responses should not be sent to the press; send your comments on the proposals to us.',
    'Feedback will not be given until councillors have had a chance to comment on the proposals.',
    "Members of staff must keep from commenting publicly on the Trust's plans.",
    'Nobody is asked to keep from commenting publicly on our plans.',
    'We cannot accept applications from groups that oppose equal rights.',
    'The chair may not speak at the public meeting on the budget unless she registers.',
    'The trustees shall make no payment to the press officer about the review.',
    'Neither the Council nor its staff should discuss the award with the press.',
    'On no account may a bidder approach councillors about its tender.',
    'The Recipient does not waive its right to make representations to the Council.',
    'The Council will not respond to each consultation reply.',
    'Users should refrain from abusive comments about other users on our page.',
    'Funding for the federation was stopped because of its repeated failure to send accounts.',
    'The grant was ended because of its small size, and not because of your campaign.',
    'The decision to restore the bus follows your campaign.',
    'We would not think twice about funding a group that criticised us.',
    'Recipients must support the Council’s policy on safeguarding children.',
    'Cllr Jones said that the Council should not fund its critics.',
    'It would be wrong to stop paying our critics.',
    'The Authority welcomes evidence that shows it in a poor light and will not let it colour decisions on money.',
    'It was agreed that the words “shall not lobby” be deleted and replaced with an acknowledgement of each group’s right to speak.',
    '| Press | No clearance needed from us |',
  ])('none: %s', (words) => expect(kept(words)).toBe(false));
});

it.each([
  'We had no time to ask groups how it should work, but we will listen to what you tell us.',
  'Groups known to be running a campaign against a Council decision will not be considered.',
  'You may withdraw from the vaccination campaign at any time.',
  'The grant might be reviewed if your public statements undermine confidence in the Council.',
])('leaves nobody free: %s', (words) => expect(freedomsIn(factsOf(words))).toEqual([]));
