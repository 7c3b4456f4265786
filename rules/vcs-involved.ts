import type { Sentence } from '@/lib/facts.ts';
import { isBareNotice } from '@/lib/listen/consultation/bare-notice.ts';
import { hearInvolved } from '@/lib/listen/consultation/involved.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { beforeAsking, ofCommissioning } from '@/lib/vocabulary/consultation/sector-absent.ts';

/**
 * Groups that do the work know what is needed, and can say so only while the service is still being planned. To be told of it once it is settled, or in the
 * last days before, is not to be involved; nor is being invited to bid, or to answer a consultation like anybody else.
 */
export const rule: Rule = {
  title: 'Voluntary sector involved',
  matter: 'how voluntary organisations are involved',
  theme: 'consultation',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const {
      shaped,
      market,
      officers,
      unmarketed,
      afterwards,
      hedged,
      unsaid,
      unnamed,
      late,
      left: leftOut,
    } = hearInvolved(facts);
    // Nobody was spoken to, and those who drew it up were all of the house: there was nobody else.
    const left = officers.length ? [...leftOut, ...unmarketed] : leftOut;
    const isOf = (wanted: string) => facts.kinds.some(({ kind }) => kind === wanted);
    const isCutOnly = isOf('change') && !isOf('tender') && !isOf('consultation');
    const question = `Could you tell us which voluntary organisations helped to plan this, at what stage, and what changed because of it? ${asks(ask)}`;
    const toJudge = (message: string, said: typeof shaped) => [
      unclear(`${message} ${asks(ask)}`, wholeSentences(said), question),
    ];
    if ((late.length || left.length) && shaped.length)
      return [
        unclear(
          `The document says that voluntary organisations had a part in this, and also that they came late to it or were left out. ${asks(ask)}`,
          wholeSentences([...late, ...left].slice(0, 2), shaped),
          question,
        ),
      ];
    // A cut is no commissioning: that nobody was asked about it is first another rule's matter.
    if (isCutOnly && (late.length || left.length) && !isOfBuying([...late, ...left]))
      return [
        unclear(
          `The document says that voluntary organisations came late to this or were left out of it. Whether ending money is planning a service is for you to judge. ${asks(ask)}`,
          wholeSentences([...late, ...left]),
          question,
        ),
      ];
    // Who is first spoken to by a consultation is spoken to while it can still count, and that nobody was asked before is owned to.
    if (
      !late.length &&
      isOf('consultation') &&
      !isOf('tender') &&
      left.length &&
      left.every(({ sentence: { plain } }) => beforeAsking.test(plain))
    )
      return toJudge(
        'The document says that voluntary organisations were not spoken to before this consultation, in which they now are.',
        left,
      );
    if (late.length)
      return [
        fallsShort(
          `The document says that voluntary organisations were spoken to only when the matter was all but settled. ${asks(ask)}`,
          wholeSentences(late, left),
          question,
        ),
      ];
    if (left.length)
      return [
        fallsShort(
          `The document says that voluntary organisations were not involved. ${asks(ask)}`,
          wholeSentences(left),
          question,
        ),
      ];
    if (shaped.length)
      return [
        meets('The document says that voluntary organisations have a part in shaping this.', wholeSentences(shaped)),
      ];
    if (market.length)
      return toJudge(
        'The document says that providers were spoken to beforehand, but not whether voluntary organisations were among them.',
        market,
      );
    if (afterwards.length)
      return toJudge('Voluntary organisations are to be spoken to when it is known what will be done.', afterwards);
    if (hedged.length)
      return toJudge(
        'Asked whether voluntary organisations had a part in this, the document says neither yes nor no.',
        hedged,
      );
    if (unsaid.length)
      return toJudge('Whether voluntary organisations have a part in this, or which, is left open.', unsaid);
    if (unmarketed.length)
      return toJudge(
        'The document says that nobody in the market was spoken to, and so it seems no voluntary organisation either.',
        unmarketed,
      );
    if (officers.length && !isCutOnly)
      return toJudge(
        'The document says who drew this up, and does not name voluntary organisations among them.',
        officers,
      );
    if (unnamed.length && !isCutOnly)
      return toJudge(
        'The document says that others had a part in this, and not whether voluntary organisations did.',
        unnamed,
      );
    // Only a tender is a finished design: other documents may be a step on the way to one.
    if (ask.strength !== 'firm' || !facts.kinds.some(({ kind }) => kind === 'tender') || isBareNotice(facts)) return [];
    return [
      notStated(
        `The document shows no sign that voluntary organisations helped to shape what is to be bought. ${asks(ask)}`,
        question,
      ),
    ];
  },
};

/** The sentence, or a heading over it, is about buying or planning a service. */
const isOfBuying = (said: readonly { readonly sentence: Sentence }[]) =>
  said.some(({ sentence: { plain, over } }) => [plain, ...over.slice(1)].some((words) => ofCommissioning.test(words)));

const asks = (ask: Ask) =>
  `Under ${theCompact(ask)} the voluntary sector is brought in while services are being planned.`;

export const cases: Cases = [
  {
    'falls-short': [
      '[We had meant to ask the town’s charities what was needed, but time ran out.]',
      '[The outcomes were chosen without the hospices.]',
      '[The board that settled the model has no member from the voluntary sector.]',
      '[The sector will first see the criteria when the fund is launched.]',
      '[Which charities helped to draw this up?] [It was written within our own team.]',
      '[Have any charities seen the draft?] [Not until today.]',
      'Was the sector asked?\n\n[Not this time.]',
      '[The two charities delivering this today have played no part in the design of what will replace it.]',
      '[The criteria were agreed before any community organisation had seen them.]',
      '[The model was drawn up by officers and our consultants; voluntary groups have not been part of that work.]',
      '[We have not had chance to talk to the charities who run it.]',
      '[Officers told the two charities of the plan in the last week of January.]',
      '2.2 [Current providers were briefed only after the specification had been written.]',
      '[We have not yet spoken to voluntary organisations and hope that many will answer.]',
      'Was the sector asked before the paper was written? [No.]',
      '[The specification was not shared with anybody before it was advertised.]',
      '[The Sports Council and the Swimming Forum heard of it as the page went live.] [It was felt that there was nothing to be gained by raising it sooner.]',
      '[Why were community groups not consulted?] There was not the time.',
      'The model was drawn up by our own team. [Charities were shown it in the spring, after it had been signed off.]',
      '[Voluntary groups were invited to a webinar at which the settled model was explained.]',
      '[The design was done in-house, without talking to the charities that give the service now.]',
      '[The terms were settled in July and shared with local groups afterwards.]',
    ],
    unclear: [
      '[The role of the voluntary sector on the board is yet to be decided.]',
      '# Have your say\n\nThe consultation closes on 14 April 2025.\n\n[We did not talk to local charities before putting this leaflet out, for want of time.]',
      '[We may talk to community groups about the design.]',
      '[The outcomes were shaped by conversations with stakeholders.]',
      '[Did anybody from the sector see the earlier versions?] [Not as such.]',
      '[Charities in the villages will be engaged during mobilisation.]',
      '[We hope to talk to voluntary groups at the roll-out stage.]',
      'Who was asked about this? [A project team of doctors, nurses and managers.]',
      "[The idea was worked up by the Trust's capital board.] The local Mind may bid like anybody else.",
      '[We have chosen not to discuss this with the groups that use the centre until after the vote.]',
      '[The charities that use the rooms will be contacted once we know which buildings are to close.]',
      '[We will talk to the voluntary groups affected after the Cabinet has decided.]',
      "[This strategy has been written by the Council's policy team.]",
      '[The draft was written with the CVS], which is content. [Faith groups were not involved.]',
      '[Local groups helped to shape the first draft.] [The charities among them were told of the final version two days before it went to Cabinet.]',
      '[The questions were tested with local groups.] [The charities who give the service were informed just before launch.]',
    ],
    meets: [
      "Which organisations helped to write it? [Elmshire Mind and the carers' forum.]",
      "A reference group met five times. [Age Concern Elmvale, the Flood Wardens' Association and the Deaf Forum each had a seat.]",
      'Who decided what the money is for?\n\n[A panel of twelve local groups did, over three evenings in May.]',
      'A planning group has met since May. [Its members included two parents, Elm Valley Mencap and the Rural Action Network.]',
      '3.1 [The specification was co-produced with voluntary organisations in the district.]',
      'Did local groups help to design this? [Yes, eight of them did.]',
      '| How it was planned | [With a steering group of charities and officers] |',
      '[Twelve charities were invited to a working party in the autumn.] [It studied the need and settled the outcomes.]',
      '[We would like two lunch clubs to join the small working group.] [The draft will be reviewed with them.]',
      '[The application form was tested by four small groups], and made shorter as a result.',
      'A working party was set up in March. [As well as three councillors it had on it the Bowls Club and the Friends of Elm Park, and most of the words are theirs.]',
      'Eleven charities came to see us in May. [The shorter form and the single return were their ideas.]',
      '[The work was co-chaired by Elmshire Mind and the Director of Public Health.]',
      "[The Tenants' Federation and the Night Shelter hold three of the seven places on the design board.]",
      'Have you spoken to advice agencies? [Yes, twice.]',
      'Have the clubs been asked? [Their chairs met us twice in May, and the third way was their idea.]',
      'The chairs of the five clubs saw us in June. [The options were worked up with them.]',
      '[In May we wrote to every parish and to the councils for voluntary service to ask what the plan should cover.]',
      '[Small charities told us that they could not bid for the whole, and so we have divided it.]',
      '[In the spring the Carers Forum and fourteen clubs helped us to find out why so few had joined the old list.]',
      'A reference group met six times. [It had members from Elm Vale Connections and the Night Befrienders.]',
      '[Comments from the sector led us to shorten the form.]',
      '[Local groups have been round the table since the first meeting.]',
      '[It was charities who told us that three lots were needed.]',
      '[A meeting of all eight groups put forward three ways ahead, of which this is one.]',
    ],
    silent: [
      'The service runs without charities having to pay for it. Community groups will see the final report when published.',
      'This could not be done without the voluntary sector.',
      'The provider may involve community groups in its events.',
      'Charities without a constitution cannot apply.',
      'The provider shall hold design days with voluntary organisations each year.',
      'Youth organisations can talk their bid over with us on 3 May.',
      'The provider will talk ideas over with youth organisations.',
      'Other areas drew up their model without talking to any charity.',
      'Charities had no part in marking the bids.',
      'Groups must involve the people they help in planning.',
      'The leaflet was designed by our print team.',
      'All organisations will be informed when decisions have been made.',
      'Consultants have drawn up a traffic model.',
      'The monitoring form is drawn up by officers each year.',
      'Contracts Finder notice: advocacy. Value £90,000. Closing date 4 May 2025. Documents are on the procurement portal.',
      'The service hears from people who would benefit from support but have not engaged with services, and from the clubs and groups they know.',
      'The Provider shall work with voluntary organisations to design activities.',
      'Bidders must say how they will involve community groups in planning the service.',
      'The grant is for charities with an income under £50,000.',
      'Applications are scored by a panel of three councillors and two people from local groups.',
      'The charity shall not be involved in party politics.',
      'Officers met the contractor in the last week of June.',
      'Existing providers will not be asked to repay the grant.',
      'Groups which were not invited last year can apply.',
      'Local groups will be contacted two days before the panel.',
      'The previous strategy was drawn up with the CVS.',
      'We are asking residents and charities what they think of our new draft strategy.',
      'Advisers from the Disability Network will be at each meeting to help anyone who wants to take part.',
      'Charities can apply for up to £5,000 to develop new ideas. We want as many local groups as possible to join the scheme.',
      'The Council has reviewed the grants paid to voluntary organisations. They are two-year awards, reviewed each spring with the budget.',
      'Budgets agreed with grant holders may be changed by up to a tenth.',
      'The Carers Centre provides respite and produces a newsletter.',
      'Tell us how your group has involved its members in planning the project. We want charities to take part in preparing joint bids.',
      'We have written to the charities with details of the proposals.',
      'Written notice is to be served on the charity on the day.',
      'The charity has run the service since 2009.',
      'Your bank details will not be shared outside the Council.',
      'The Leader wrote to all four.',
      'Two tables were wrong, so that groups could not have worked out what the policy would cost.',
      'Families would choose from an approved list of providers, which might include local charities.',
      'Have the groups been asked? That is what this paper is for.',
    ],
  },
  {
    kind: 'tender',
    'falls-short': [
      'The specification was written by our transformation team. [No engagement with the market took place, and none is planned.]',
    ],
    'not-stated': [
      'The contract will be let to a single provider for three years.',
      'Tenders are invited for an advice service. The closing date is 4 May.',
      'The Authority will let one contract for five years.',
      'Award will be made to the lowest compliant quotation.',
      'The specification is at Appendix A.',
      'Tenderers must submit through the portal.',
    ],
    unclear: [
      '[No market engagement has taken place.]',
      '| Pre-market engagement | [None] |',
      '[The specification was put together in-house by the commissioning team.]',
      '[Soft market testing took place in the spring.]',
      '[Two market engagement events were held in the autumn.]',
      '[The requirement follows soft market testing.]',
      '[The Authority held a provider workshop in May.]',
      '[A planned procurement notice was followed by a market event.]',
    ],
    meets: [
      "[The outcomes framework was co-produced with the Carers' Centre and people who use services.]",
      '[Local charities and present providers took part in drafting the specification.]',
    ],
  },
  {
    kind: 'change',
    unclear: [
      '[There was no time to discuss the cut with the charities concerned.]',
      '[The charity was told the day before.]',
      '[It was not possible to involve providers before the Committee had reached its conclusions.]',
      '[The associations were not approached before the report, so as not to cause alarm.]',
    ],
    meets: ['[At our request you put together three ways of running it for less, and the second was adopted.]'],
    silent: [
      'Each club will be offered a meeting to draw up a plan for how its work can be wound down.',
      'Letters to the organisations were drafted by officers.',
      'The trustees may appeal to a panel of three who took no part in the decision.',
    ],
  },
  {
    kind: 'funding',
    meets: [
      '[Local charities told us what was wrong with the old scheme and this new one is built on what they said.]',
    ],
  },
];
