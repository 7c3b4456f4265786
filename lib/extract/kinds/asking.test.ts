import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('consultations that never use the word', () => {
  it.each([
    '# How should we spend the neighbourhood levy?\n\nKirk Town Council has £120,000 from new housing and a shortlist of nine projects. Vote for up to three by midnight on Sunday 8 March 2026, online or at the library.',
    'Dear partner\n\nWe are reviewing how advice services are paid for. Attached is a short paper with four models. I’d be grateful for your organisation’s reactions by Friday 13 March. There’s a workshop on 26 February. Nothing has been settled.\n\nHead of Commissioning, Hale Borough Council',
    '# Notice under section 5: closure of Mill Street Clinic\n\nNHS Wold ICB proposes to close the clinic in Mill Street. The public and their representatives may make their views known until 30 April 2026, in writing to the address below or at either of the public meetings.',
    '# Police precept 2026/27\n\nWould you be prepared to pay £1 a month more for policing? The Commissioner must decide by 1 February. Answer five questions before 5pm on 19 January 2026.',
    '# Library hours: we’d value your thoughts\n\nWhich evening should your library open late? We’re asking people who use Thorne Library, and people who don’t, between 12 January and 20 February. Thorne Borough Council',
    '# Engagement: Children’s Centres\n\nPhase 2 is live. Add your comments to the map or join a focus group. Phase 2 ends on 22 February 2026. Cawley County Council',
    '# Questions about the day centre proposals\n\nWhy are you proposing this? Because fewer people come.\n\nHow can I object? Use the form before 20 March 2026, or write to us.\n\nWill every reply be read? Yes.\n\nLongmoor County Council decides on 21 April.',
    '# Adult social care workshops\n\nWe want carers to help write our new carers’ strategy. Four workshops will be held between 2 February and 20 March 2026. If you cannot come, send your ideas by 27 March. Ash Borough Council will adopt the strategy in the summer.',
    '# Changes to the hours of our libraries\n\nElm Borough Council\n\nOur proposals are attached. If you have any comments on or objections to them, I would be grateful if you could send these by 16 January 2026.',
    '# Proposed changes to family hubs\n\nElm County Council is proposing changes to its hubs. Should you wish to make any representations, please forward them before 16 January 2026.',
    '# Warm spaces policy\n\nElm Town Council has attached a draft policy. Should you have any comments, kindly let us have them no later than 16 January 2026.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['consultation']));

  it.each([
    '# Customer satisfaction survey\n\nThank you for visiting Hexley Leisure Centre. How clean were the showers? Score us from 1 to 5 and enter our prize draw by 31 March 2026. Hexley Council',
    '# Register to vote\n\nYour vote matters. You can register until midnight on 20 April 2026 for the elections to Elm Borough Council on 7 May.',
    '# Public question time\n\nAnyone may put a question to the Council. Send it by noon three working days before. Malden Borough Council',
    '# Traffic Regulation Orders consultation\n\nElm Council must follow a set procedure before it makes an order. Residents and businesses may be consulted. A notice is put up in the street and objections may be made for 21 days.',
    '# Draft minutes\n\nThe minutes of Elm Town Council are attached. If you have any comments on the minutes please send them by 16 January 2026.',
    '# Street trading\n\nElm Council. If you have any objections to this application for a licence please send them by 16 January 2026.',
    '# How we consult\n\nStanmoor Council will allow twelve weeks for most formal consultations. We will publish a summary of replies. This page tells officers how to plan one.',
    '# Tell us about a pothole\n\nUse the form to tell us where it is. Hale Borough Council will inspect within five days.',
  ])('not %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});

const draft =
  'The Fire Authority’s plan for the next four years is now in draft. Between 8 December 2025 and 1 February 2026 anyone may comment on it, and we are consulting partners too. The plan would move an engine from Hale to Burton. The number of stations is not part of this. Read it on our website and fill in the form, or ask for a paper copy at your station. Members will weigh what you say at their meeting on 20 February.';

describe('the main story of a bulletin', () => {
  it('makes it a consultation where the story is one', () => {
    expect(
      kindsOf(
        `# Beacon: the newsletter of Tarn Fire and Rescue\n\nIssue 40\n\n## Our draft plan\n\n${draft}\n\n## Candles\n\nPut them out before you go to bed.`,
      ),
    ).toEqual(['consultation']);
  });

  it('is not looked for in a short item that points elsewhere', () => {
    expect(
      kindsOf(
        '# Partnership Update\n\nNews for voluntary groups from Hale Borough Council\n\n## Carers’ strategy\n\nHave your say on the draft by 27 February 2026 on our consultations page.\n\n## Training\n\nFirst aid on 4 March.',
      ),
    ).toEqual([]);
  });

  it('asks nothing where it tells what people answered', () => {
    expect(
      kindsOf(
        '# Residents’ magazine: Elm Borough Council\n\n## What you told us about parking\n\nLast autumn 1,204 of you answered our survey about parking in the town centre. Most of you said that the first half hour should be free. Shopkeepers said the same. The cabinet looked at all of this and decided to keep Sunday charges at £1 and to make the first half hour free from 1 April 2026. Thank you to everyone who took part in the consultation, which closed on 14 November 2025.',
      ),
    ).toEqual([]);
  });
});
