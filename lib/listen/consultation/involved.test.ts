import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '@/lib/compact.ts';
import { extract } from '@/lib/extract/index.ts';
import { hearInvolved } from '@/lib/listen/consultation/involved.ts';
import { readText } from '@/lib/read/text.ts';

const involvedIn = (kind: DocumentKind, text: string) =>
  hearInvolved(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: [kind] },
    }),
  );

describe('voluntary organisations at work on it', () => {
  it.each([
    [
      'consultation',
      'In the spring we held four design days with people who use the service, 19 voluntary organisations and the NHS trust.',
    ],
    ['consultation', 'We ran two planning mornings for advice charities, and the lots are what came of them.'],
    ['consultation', "Youth organisations talked the idea over with us at the Children's Partnership."],
    ['consultation', 'Play charities chewed the plan over with officers last summer.'],
    ['consultation', 'Citizens Advice and the refuge met us every month from March and began with an empty page.'],
    ['consultation', 'The CVS and four lunch clubs argued for longer awards, and we listened.'],
    ['consultation', 'Grant holders sat down with us in the spring to say what should stay and what should go.'],
    ['consultation', 'Local groups asked for longer grants and a shorter form, and that is what we have done.'],
    ['consultation', "Last spring we asked carers' groups to help us begin from a blank page."],
    [
      'consultation',
      'Elmvale Voluntary Action and the Debt Forum worked on the needs assessment and the outcomes from March onwards.',
    ],
    ['consultation', 'Two drafts were put to the Youth Alliance for comment and changed each time.'],
    ['consultation', 'Officers met each of the six clubs in October, before any recommendation had been formulated.'],
    ['consultation', "Changes made after the sector's comments are listed at Annex B."],
    [
      'consultation',
      'We settled on the aims, and on the questions in the form, at two meetings with Elm Vale CVS and a dozen smaller groups.',
    ],
    [
      'consultation',
      "A reference group helped us to test the wording: it brought together Age Concern Elm Vale and the Farmers' Network.",
    ],
    ['consultation', 'These ideas come out of four workshops with community groups held last autumn.'],
    ['consultation', "This draft grew out of a year of conversations with the town's clubs and churches."],
    ['consultation', 'Small groups chose the questions on this form and will sit on the panel that reads the answers.'],
    ['consultation', 'The plan was drawn up with a working group of six charities.'],
    ['consultation', 'Local providers and the CVS will be invited to help design the new service.'],
    ['consultation', 'Age Concern and the carers forum helped us to write the questions.'],
    ['consultation', 'Elmshire Mind and the Tenants’ Federation put the options together with us.'],
    ['consultation', 'The hospice and two carers’ groups have had seats on the project board since it began.'],
    ['consultation', 'The Scouts, the Toy Library Association and the Lunch Club chose the questions.'],
    ['consultation', 'We want small charities to help us describe the need before anything is written.'],
    ['consultation', 'Before we put pen to paper we asked the eight charities that run lunch clubs what was needed.'],
    ['consultation', 'At the request of the advice charities we have dropped the monthly returns.'],
    ['consultation', 'The idea came from the Carers Network.'],
    ['consultation', 'The review is led by six parents, two officers and the Eastfield Youth Forum.'],
    ['consultation', 'A co-design cell, with seats for the Stroke Society and two hospices, has steered the work.'],
    ['consultation', 'The treasurers of nine clubs gave two mornings with us to pulling the form apart.'],
    ['consultation', 'Network members met with our team in the spring to sketch what it ought to look like.'],
    ['consultation', 'Two charities and the Deaf Forum spent the autumn with us, and wrote two of the ways forward.'],
    ['consultation', 'As soon as the gap was known, the Leader wrote to the voluntary bodies.'],
    ['tender', 'All last spring officers of seven charities met each week to settle what a hub should do.'],
    ['tender', 'Jointly with the Carers’ Network we set out what a good visit is.'],
    ['consultation', 'A group of patients, nurses and the Stroke Association started with nine ideas.'],
    ['change', 'Officers called on each project’s committee before there were any figures.'],
    ['change', 'Two of the options were put forward by the schemes themselves.'],
    ['change', 'The centres’ managers have been working with us on the figures since May.'],
    [
      'tender',
      'A working party wrote the specification. Half its members were carers; the rest were from local charities and the hospital.',
    ],
    ['tender', 'The brief was put together by a group of twelve: six from the council and six from charities.'],
    ['tender', 'Fourteen charities came to two evenings and told us what was missing from the draft.'],
    ['tender', 'Charities read the first draft in May and we altered it in five places.'],
    ['consultation', 'The options were ranked by a panel of patients, nurses and three charities.'],
    ['consultation', 'We did some early listening with fifty people and eight local groups.'],
    ['consultation', 'We listened to ten groups in May. Three ideas were dropped because of what they said.'],
    ['funding', 'The Deaf Club and Age Friends helped us word the questions.'],
    [
      'tender',
      'Forty organisations came to two mornings, twenty of them charities, and the brief was rewritten on account of what they said.',
    ],
    ['tender', 'Local charities helped us to cost the model.'],
    ['tender', 'We want carers, and local voluntary organisations, to be in at the start of that.'],
    ['tender', 'We shall ask providers, people who use the service and Elm Vale CVS to help from the beginning.'],
    [
      'consultation',
      'Before we write a word of the specification we would like to sit down with the groups who run these schemes.',
    ],
    ['consultation', 'Before anything is put on paper we want to talk to the charities that run lunch clubs.'],
    [
      'consultation',
      'The Committee took evidence from Elm Vale CVS and twelve groups before making its recommendations.',
    ],
    ['consultation', 'The panel heard from nine charities before it reached its conclusions.'],
    ['tender', 'A market engagement event on 12 June was attended by 27 organisations, of which 19 were charities.'],
    [
      'tender',
      'Nine charities answered our request for information, and the length of the contract follows what they said.',
    ],
    ['tender', 'Officers visited all nine lunch clubs, and the service described here is drawn from those visits.'],
    ['consultation', 'At two workshops held in May at the Carers Forum its members wrote the outcomes with us.'],
    ['consultation', 'Officers sat down with the Miners Institute to draw up the plan.'],
    ['consultation', 'The Carers Support Project helped us to write the draft plan.'],
    [
      'funding',
      'The steering group that drew up this scheme has two charities on it and will also assess the projects.',
    ],
    ['funding', 'We asked local groups to propose how the money should be shared, and this scheme is the result.'],
    ['funding', 'Groups were invited to put forward ideas for how the fund should work, and we adopted most of them.'],
  ] as const)('%s: %s', (kind, text) => expect(involvedIn(kind, text).shaped).not.toEqual([]));

  it.each([
    'The winning charity will meet officers each month to plan sessions.',
    'It was feared that talking to charities about the design would give them an unfair advantage.',
    'The working party that will judge the bids includes two charities.',
    'The last contract was drawn up by a group with charities on it.',
    'In Devon the specification was written with charities.',
    'If charities wish to help shape the next contract they should write to us.',
    'Your steering group should include a local charity.',
    'The budget is £46,000, which comes from the Household Support Fund and has to be spent by charities before May.',
    'The fund comes from the Community Foundation and is paid to voluntary organisations.',
    'Before we go live with the service we want to talk to the groups who use the hall.',
    'Before we decide between the bids we will visit the groups that have applied.',
    'Before you write a bid you should talk to local charities.',
    "In drafting the plan we wrote to everybody on the Elm Vale Carers' Register and asked what it should cover.",
    'Following a workshop held on 6 March at the Miners Institute we have drawn up a new draft.',
    'After the event at the Elm Deaf Centre we changed the draft because of what was said.',
    'The replies helped Cabinet to shape the Council Tax Support that people will get.',
    'We worked with the team on drawing up the Carers Support Scheme.',
    'We will ask the charity to help us from the start of the contract.',
    'The Committee took evidence from the Chief Constable before making its recommendations.',
    'Any resident, school or community group can bring forward a proposal for the Neighbourhood Planning Fund.',
    'Charities, clubs and parishes may put forward ideas for the fund.',
    'The Council works with traders, residents and community groups to help Elmvale people develop the skills to find work.',
    'Where your project involves working with children, adopt a written safeguarding policy and tell all staff, volunteers and trustees of it.',
    'A Partnership Group, made up of people from the public and voluntary sector, will assess the projects.',
    'Applications will be looked at by a steering group that has two charities on it.',
    'Grants are made to charities which have drawn up a business plan.',
    'You must agree a written volunteer policy with your trustees before work starts.',
    'Joint bids drawn up with other voluntary organisations are welcome.',
    'Community groups are asked to describe the outcomes.',
  ])('not: %s', (text) => expect(involvedIn('tender', text).shaped).toEqual([]));

  it.each([
    'We have not held any talks with local charities.',
    'Nobody from the charities that run it today was in the room.',
    'Talks with charities were thought about, and so none was consulted.',
    'Time did not allow us to sit down with local charities before this was published.',
    'In 2022 a group of charities helped to draft the plan. We have not done that this time.',
    'Last time charities saw the first draft; this time, for want of time, they have not.',
  ])('left out: %s', (text) => expect(involvedIn('tender', text).left).not.toEqual([]));

  it.each(['Charities were not involved in marking the bids.', 'In 2019 no charity was involved in the design.'])(
    'no fault of this exercise: %s',
    (text) => expect(involvedIn('tender', `Bids are due by 4 April 2025.\n\n${text}`).left).toEqual([]),
  );
});
