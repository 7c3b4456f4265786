import { addPeriod, daysBetween } from '@/lib/calendar/calendar.ts';
import type { Facts } from '@/lib/facts.ts';
import { listenToForewarning, listenToToldAsItOpens } from '@/lib/listen/consultation/notice-at-hand.ts';
import { hearNotice } from '@/lib/listen/consultation/notice-of-asking.ts';
import type { ToldOn } from '@/lib/listen/consultation/told-ahead.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatCount, formatDate } from '@/lib/show/format.ts';

/**
 * A group that meets four times a year can only answer if it hears in time that it will be asked. Most papers do not say when that was, so silence is told
 * only where the compact asks for notice outright.
 */
export const rule: Rule = {
  title: 'Told in good time',
  matter: 'being told of the consultation beforehand',
  theme: 'consultation',
  kinds: ['consultation'],

  check(facts, ask) {
    const { short, told, dated, early, doubtful } = hearNotice(facts);
    const question = `Could you tell us when groups were first told that this consultation was coming, and how we can hear of the next one in advance? ${asks(ask)}`;
    if (short.length && !told.length)
      return [
        fallsShort(
          `The document says that people had little or no notice of the consultation. ${asks(ask)}${softened(ask)}`,
          wholeSentences(short),
          question,
        ),
      ];
    if (short.length)
      return [
        unclear(
          `The document says that some people were told beforehand and that notice was short. ${asks(ask)}`,
          wholeSentences(short, told),
          question,
        ),
      ];
    const [first] = dated;
    if (first && (first.daysAhead >= daysAheadEnough || !told.length)) return [ofDays(first, facts, ask, question)];
    if (told.length)
      return [
        meets('The document says that people were told beforehand that they would be asked.', wholeSentences(told)),
      ];
    if (doubtful.length)
      return [
        unclear(
          `The document is not sure that people were told beforehand, or tells it of some. ${asks(ask)}`,
          wholeSentences(doubtful),
          question,
        ),
      ];
    const ahead = announcedAhead(facts);
    if (ahead) return [ahead];
    const later = listenToForewarning(facts);
    if (later.length)
      return [meets('The document gives notice of a consultation that is still to open.', wholeSentences(later))];
    if (early.length)
      return [meets('The document says that people are being asked at an early stage.', wholeSentences(early))];
    const asItOpens = listenToToldAsItOpens(facts);
    if (asItOpens.length)
      return [
        unclear(
          `The document says that people are being told as it opens, and of no earlier word. ${asks(ask)}${softened(ask)}`,
          wholeSentences(asItOpens),
          question,
        ),
      ];
    return ask.strength === 'firm'
      ? [notStated(`The document does not say when people were first told of the consultation. ${asks(ask)}`, question)]
      : [];
  },
};

const aheadOfOpening = 'P1W';
const daysAheadEnough = 7;

/** The document gives the day on which people were told: a week or more before it opened is notice, a few days may be none. */
function ofDays({ sentence, day, daysAhead }: ToldOn, { consultation }: Facts, ask: Ask, question: string): Answer {
  const opens = consultation?.opens?.value ?? day;
  const working = `People were told on ${formatDate(day)}, ${formatCount(daysAhead, 'day')} before it opened on ${formatDate(opens)}.`;
  return daysAhead >= daysAheadEnough
    ? meets(working, [sentence])
    : unclear(`${working} ${asks(ask)}${softened(ask)}`, [sentence], question);
}

/** A page that went up a week or more before the consultation opened has told people itself. */
function announcedAhead({ consultation, published }: Facts): Answer | null {
  const { opens, opensAssumed } = consultation ?? {};
  if (!opens || opensAssumed || !published) return null;
  if (addPeriod(published.value, aheadOfOpening) > opens.value) return null;
  const days = daysBetween(published.value, opens.value, 'exclusive');
  return meets(
    `It was announced on ${formatDate(published.value)}, ${formatCount(days, 'day')} before it opens on ${formatDate(opens.value)}.`,
    [published, opens],
  );
}

const asks = (ask: Ask) => `Under ${theCompact(ask)} people hear early that they are to be asked.`;

export const cases: Cases = [
  {
    'falls-short': [
      '# Hubs: have your say\n\n[Groups were not told of the consultation until it had been launched.]',
      '# Hubs: have your say\n\n## Notice given ahead of opening\n\n[0 days]',
      '# Hubs: have your say\n\n[Officers were unable to brief voluntary organisations before the survey went live.]',
      "# Plan: have your say\n\n## Why didn't you tell us this was coming?\n\nWe should have. The survey had to be got out in a hurry.",
      '# Plan: have your say\n\nThis page is the first announcement of the consultation.',
      '# Plan: have your say\n\nWe are sorry that we could not let groups know sooner that this was coming.',
      "# Plan: have your say\n\nHope you had a good half term. This is the first you'll have heard of it from us, for which apologies, it's been a busy autumn.",
      '[We realise that this consultation has landed on you without warning.]',
      '## Were groups told that this was coming?\n\n[No.] The decision to ask was made on Thursday.',
      '[I know this will be news to most of you, since it has not been trailed anywhere.]',
      '[Nobody was warned that this consultation was on its way.]',
      '[It was not possible to tell groups beforehand that they would be consulted.]',
      "[Groups had two days' notice of the survey, for which we are sorry.]",
      '[Nobody outside the Council knew of this consultation before it opened.]',
      '[We could not give groups any notice of this consultation.]',
      '[There has been no prior announcement of the exercise.]',
      "[We are sorry that we couldn't give groups any warning of this consultation.]",
      '[There was no opportunity to give groups advance warning of the consultation.]',
      '[We realise that this has been sprung on people.]',
      '[We are sorry that this consultation comes at short notice.]',
      '[No advance notice of the survey was given to groups.]',
      '[The clubs heard of the plan when this page went live.]',
      '[I know that this will be the first some of you have heard of it.]',
      'Why did nobody say? [It was felt that there was nothing to be gained by raising it sooner.]',
      'The survey runs for two weeks. [We have not been able to tell you of it sooner.]',
      '[Because of the timetable for the budget, groups were not given advance notice of this consultation.]',
      '3.1 [The Board regrets that the exercise was launched without prior notice.]',
    ],
    unclear: [
      '# Grants: have your say\n\n[We are writing this week to every organisation that has applied to us since 2021.]',
      '# Grants: have your say\n\n[This letter is being sent to all the organisations that we fund.]',
      'The consultation runs from 3 March to 27 April 2025. [It was announced on 27 February 2025.]',
      '# Wards: your views\n\nThe survey runs from 3 March to 27 April 2025.\n\n## How much notice was there?\n\n[Charities were e-mailed on 28 February.]',
      '[Parish councils were told in May that a consultation was planned.] [We regret the short notice given to other groups.]',
      '[We wrote to carers in March about the survey.] [Others have it at short notice, for which we are sorry.]',
      '[The review was announced in the spring.] [It comes at short notice to some.]',
      '[This consultation was listed in our forward plan.] [Even so the exercise comes at short notice to small groups.]',
      '[Providers were told that they would be consulted in the autumn.] [Users were not given advance notice.]',
    ],
    meets: [
      '[The consultation was advertised in the winter newsletter.]',
      '[Groups were told in January that the draft plan would be published for consultation in March.]',
      '# Bulletin\n\n## Coming up in the new year\n\n[So that you can plan your committee meetings: in mid-January we shall open a twelve-week consultation on the new Homelessness Strategy.]',
      '# Have your say\n\n[For your diary: we will be consulting on the carers strategy from September.]',
      '# Plan: have your say\n\nWe told the Voluntary Sector Assembly on 12 December 2024 that we would be coming out to the public in March. The survey opens on 3 March 2025 and closes on 14 April 2025.',
      '# Plan: have your say\n\nThe Parent Forum and all nine providers had a note about it at the start of June, with the dates in it.',
      '# Plan: have your say\n\nThe management committees were told in June that we would be asking the public about this in the new year.',
      '# Plan: have your say\n\nAt the end of it, in June, we told every group that a full exercise would follow in September.',
      "# Parks: have your say\n\nThe survey opened on 3 March 2025 and closes on 1 June 2025. If you belong to a Friends group this won't come as a surprise. We wrote to every group in December to say that the draft was on its way, and it had half a page in the winter issue of Town Life.",
      "# Parks: have your say\n\nThe survey opened on 3 March 2025. It shouldn't be altogether news: we said in the autumn magazine that we would be asking, and wrote to local groups in January with the dates.",
      "# Parks: have your say\n\nThose who were at the December forum will recall me saying that we'd be coming to you in March about the fund.",
      '# Parks: have your say\n\nIn January we let all 140 groups know when this would start, so that they could put it on their agendas.',
      '# Parks: have your say\n\nWe spoke about this at the Voluntary Assembly in December, so groups could put it in their diaries, and put up a "coming soon" page in February.',
      '# Parks: have your say\n\nThis is not our first look at the subject: the groups were told in September that it was coming.',
      '# Parks: have your say\n\nEvery passenger and user group was sent a letter in December saying that this was on its way.',
      '# Parks: have your say\n\nGroups have had the dates of this exercise since Christmas.',
      "[The dates were agreed with the Tenants' Federation, which asked us to keep clear of half-term.]",
      '[You may remember from our December bulletin that this consultation was on its way.]',
      '[In the autumn every club had a postcard saying that the consultation would begin in March.]',
      '[We wrote to the user groups in December so that they could plan for the survey.]',
      "The survey is open from 3 March to 31 March 2025. [The tenants' forum was told of it on 14 January.]",
      'In April we wrote to all ninety clubs in the borough, to both of the councils for voluntary service and to each of the three forums for disabled people [to say that a survey was planned for the autumn].',
      '1.2 [In March letters went out to all the parish councils saying that a draft was on its way.]',
      '[The dates of the consultation were agreed with the Voluntary Sector Forum in the summer.]',
      '[The Forum told us that autumn would be the best time to come back with a survey.]',
      "[We gave groups six weeks' notice that this survey would open.]",
      '[Those on the list were emailed in May so that they could plan meetings before the consultation opened.]',
      '[The timetable for this consultation has been on our website since January.]',
      '[Our partners have known since the spring that this consultation would take place.]',
      '[Advance notification of the consultation was issued to the third sector on 12 January.]',
      '[Following advance notice in December, the formal consultation opened on 3 March 2025.]',
      '[Back in October we let all our foster carers know that we would be seeking their views on the scheme.]',
      '[Town and parish clerks have had the dates of this consultation in their diaries since Christmas.]',
      '2.3 [Members of the Compact Steering Group were given the timetable for the exercise in September.]',
      "[Two months' warning was sent to all the bodies on the Council's list before the consultation began.]",
      '[We trailed this in the spring edition of Your Town and again at the Voluntary Sector Forum.]',
      '[We are right at the beginning, with nothing drafted.]',
      '[The sector was forewarned of the exercise at its October assembly.]',
      '[You will have seen in the spring newsletter that this was on its way.]',
      '[The intention to consult was minuted in November and sent to every parish.]',
      '[Groups were told in October that they would be asked for their views in the spring.]',
      '[We announced in December that a consultation was coming.]',
      '[We are at an early stage] and have not written a draft.',
      '[This survey has been listed in the calendar of consultations since last summer.]',
      "4.1 [Three months' notice of this consultation was given to every group on our list.]",
      '[This is an early conversation, before any options are drawn up.]',
      '[The voluntary sector forum was notified of this review in January.]',
      '[Word of the consultation was put in the autumn number of the parish magazine.]',
      '[Partners were briefed in July that the engagement window would open after the summer.]',
      '[Ample notice of the survey was given, in our newsletter and on the boards.]',
      '[You may have read that this consultation was coming three months before it began.]',
      '[It was first announced in the September bulletin, with the dates of the exercise.]',
      '[A save-the-date for the consultation went to all groups on our list in March.]',
      '1.4 [The Authority published the draft questions in January so that bodies could plan their responses ahead of the consultation.]',
      '[We start from a blank piece of paper.]',
      '[Officers told every member of the Carers Forum in June when to expect it.]',
      '[The Forum passed word round in May that a survey was on its way.]',
      '[In February we wrote to each of the charities that hold a contract with us, large and small, to say that the public stage would start in May.]',
      '[All the tenants had a letter from us in November to say that we should be asking for views in February.]',
      '[Every club got an e-mail in May saying that this consultation would open in the summer.]',
      '[Parish clerks were sent a note in January to say that we would be asking what people think of the plan.]',
      '[Carers received a card last autumn telling them that the survey was coming.]',
      'Posted on [4 September 2025]\n\nOur consultation opens on [15 September 2025] and closes on 23 November 2025.',
      'Published: [24 March 2025]\n\nThe consultation opens on [31 March 2025] and closes on 22 June 2025.',
      '[The groups who took part last time told us when it would suit them to be consulted.]',
      '[In August we told everybody on the buses that we would be asking about this in the New Year.]',
    ],
    'not-stated': [
      '# Ear care: have your say\n\nWaiting times at the start of October ranged from nine days to 31 weeks.',
      'Published: 25 March 2025\n\nThe consultation opens on 31 March 2025 and closes on 22 June 2025.',
      'Published: 3 March 2025\n\nThe consultation opened on 3 March 2025 and closes on 25 May 2025.',
      'Have your say by 4 May.',
      'We are consulting on the draft plan.',
      'The survey opens on 3 March and closes on 25 May.',
      'Tell us what you think of the proposals.',
      'This consultation is for carers.',
      'Most of the tenants who took part in the survey said that the rent was too dear.',
      'The findings of the consultation have been shared with our partners.',
      'Respondents to the consultation flagged up the cost of fares.',
      'The consultation papers are published on our website.',
      'The report for this consultation has now been published.',
      'We have published three independent reports on the answers to our ward consultation.',
      'An analysis of the survey answers has been published.',
      'The consultation was advertised on our website and in the press.',
      'A link to the survey was e-mailed to everyone on the register.',
      'Stakeholders were informed of the consultation when it opened.',
      'Notice of the proposal was published on 3 March.',
      'These proposals were informed by wide engagement with nurses and families.',
      'The decision following this consultation was announced on 4 March.',
      'The draft order was published for a six-week consultation on 3 March 2025.',
      'The Leader said that this consultation was a chance for everyone to be heard.',
      'The Leader of the Council said: "I hope that everyone fills in this survey, to help inform us."',
    ],
    silent: [
      '# Hubs: have your say\n\nIt is not true that this consultation was launched without telling anyone.',
      '# Hubs: have your say\n\nInspectors may call unannounced.',
      '# Plan: have your say\n\nGroups that use the hall late in the day told us so.',
      '# Plan: have your say\n\nNothing had been fixed before groups were asked.',
      '# Have your say\n\n## Next year\n\nWe will publish the results of this consultation in May.',
      '# Have your say\n\n## Coming up\n\nThe Government will launch a consultation on its new policy in the spring.',
      '# Have your say\n\nIf the plan is agreed we will open a consultation on the traffic orders in June.',
      '# Have your say\n\nWe are writing this week to every tenant to confirm their award.',
      '# Plan: have your say\n\nIn 2021 people complained that they had no warning of the survey.',
      "# Plan: have your say\n\nThe first we heard of the landlord's plans was in January.",
      '# Plan: have your say\n\nThe first you will hear of the result is in June.',
      '# Parks: have your say\n\nStaff were told at short notice that the depot would close.',
      '# Parks: have your say\n\nPlease tell us at least a day before if you need an interpreter; we cannot find one at short notice.',
      '# Parks: have your say\n\nMeetings may be moved at short notice because of the weather.',
      '# Parks: have your say\n\nThe Government announced the cut without warning.',
      "# Parks: have your say\n\nHirers would be given one month's notice of the new charges.",
      '# Parks: have your say\n\nThe contractor walked away with no notice last June.',
      '# Parks: have your say\n\nThe neighbouring health trust withdrew £90,000 from its scheme at short notice last year.',
      '# Parks: have your say\n\nCare visits are often cancelled with little notice, and we want to change that.',
      'We regret that patients had only two days’ notice of the Whin Hill closure, which is not part of this.',
      'The survey runs from 3 March to 25 May 2025. Patients were told of the closure of the ward on 27 February.',
      'The consultation runs from 3 March to 27 April 2025. Councillors were told of the consultation on 27 February 2025.',
      'The news came as a surprise to the bus company.',
      'We told the Board in March what the review of staff cost.',
      'Parents were told that the school would close and they were asked for their views by the governors.',
      'The dates of the contract were agreed with the provider in May.',
      'Letters went out saying that the library was shut for repairs.',
      "Tenants were given four weeks' notice of the inspection.",
      'Carers have known for many years that respite is short.',
      "Parents get two weeks' warning of school trips.",
      'We will warn residents before the road is closed.',
      "We would give three months' notice before we ended a lease.",
      'Staff will be given notice of redundancy.',
      'Our privacy notice was changed in July.',
      'You can be asked to a meeting at short notice.',
      'Respite care can be booked at short notice if the review allows.',
      'Drivers were told in May of the new route.',
      'Tenants had a letter in November to say that rents would rise.',
      'You will be sent a letter to say that the survey has closed.',
      'Patients received a call to say that the clinic was moving.',
      'Members should be asking for their views to be minuted.',
      'Sign up for notice of meetings.',
      'The Council may cancel the event at short notice.',
      'The contract was ended without prior notice, and the tender was reissued.',
      'Patients have been told that the clinic is moving.',
      'Everyone who takes part in the survey will be told the results.',
      'The results of the last survey were published in the newsletter.',
      'You will be given notice of the meeting.',
      'Parents were told that the school had a new head.',
      'The list of polling places was published in March.',
      'We wrote to every household in May to say that collections would start at six.',
      'Word was passed round that the market would move.',
    ],
  },
  {
    asks: { strength: 'guiding' },
    unclear: ['[We are sorry that this consultation comes at short notice.]'],
    meets: ['[We announced in December that a consultation was coming.]'],
    silent: ['Have your say by 4 May.'],
  },
];
