import { addPeriod, daysBetween, lastDayOf } from '@/lib/calendar/calendar.ts';
import { quoteOf } from '@/lib/document.ts';
import type { Facts } from '@/lib/facts.ts';
import { eachExercise, type FactsOfOne } from '@/lib/listen/consultation/each-exercise.ts';
import { isOwnTimetable } from '@/lib/listen/consultation/own-timetable.ts';
import { customary, heldByWords, heldRoughly } from '@/lib/listen/consultation/time-in-words.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatDate, formatDays, formatPeriod } from '@/lib/show/format.ts';

/**
 * A small charity must ask its trustees and members before it can answer, so most compacts promise a least time to reply. The days are what counts, both
 * the first and the last; a length in words serves only where the dates do not.
 */
export const rule: Rule = {
  title: 'Time to reply',
  matter: 'how long there is to reply',
  theme: 'consultation',
  kinds: ['consultation'],

  check: (facts, ask) => eachExercise(facts).map((one) => heldOne(one, ask)),
};

function heldOne(facts: FactsOfOne, ask: Ask): Answer {
  const { opens, closes, lengths } = facts.consultation;
  if (opens && closes) return held(facts, ask, opens, closes);
  const [length] = lengths;
  if (length) return heldByWords(facts, ask, length);
  if (facts.consultation.roughLength) return heldRoughly(facts, ask, facts.consultation.roughLength);
  if (!closes)
    return notStated(
      'The document does not say when the consultation closes.',
      'Could you tell us when the consultation opened and when it closes?',
    );
  return unclear(
    `It closes on ${formatDate(closes.value)}, but it does not say when it opened, so the time to reply cannot be worked out.`,
    [closes],
    'Could you tell us on which day the consultation opened?',
  );
}

type Dated = NonNullable<NonNullable<Facts['consultation']>['opens']>;

function held({ consultation, doc }: FactsOfOne, ask: Ask, opens: Dated, closes: Dated): Answer {
  const evidence = [
    consultation.opensAssumed && opens.end === 0 ? null : opens,
    closes,
    consultation.extended ?? null,
    consultation.lengths[0] ?? null,
  ];
  // People can answer on both the first and the last day: 3 June to 25 August is twelve weeks.
  const days = daysBetween(opens.value, closes.value, 'inclusive');
  const from = consultation.opensAssumed ? ', counted from the day the document was published,' : '';
  // A year said once for both ends is stated.
  const isYearWorkedOut = [opens, closes]
    .flatMap(({ assumed }) => assumed)
    .some(({ what, why }) => what === 'year' && !/\bin the same sentence\b/.test(why));
  const working = `${formatDate(opens.value)} to ${formatDate(closes.value)}${from} is ${days} days, ${formatDays(days)}.${isYearWorkedOut ? ' The year is worked out, not stated.' : ''}`;
  const isOver = closes.value < ask.today;
  const asked = ask.atLeast ?? customary;
  const enough = lastDayOf(opens.value, asked);
  const short = daysBetween(closes.value, enough, 'exclusive');

  const shortest = shortestOf(opens, closes);
  if (short <= 0 && shortest && daysBetween(shortest.to, lastDayOf(shortest.from, asked), 'exclusive') > 0)
    return unclear(
      `${working} ${onlyMonths(opens, closes)} Counted so it is long enough, but it may be as short as ${formatDays(daysBetween(shortest.from, shortest.to, 'inclusive'))}.`,
      evidence,
      whichDays,
    );
  if (!ask.atLeast)
    return short <= 0
      ? meets(
          `${working} ${capital(theCompact(ask))} sets no figure; ${formatPeriod(asked)} is customary elsewhere.`,
          evidence,
        )
      : unclear(
          `${working} ${capital(theCompact(ask))} asks for time to reply but sets no figure; ${formatPeriod(asked)} is customary elsewhere, and this is ${formatDays(short)} less.`,
          evidence,
          `The consultation ${isOver ? 'was' : 'is'} open for ${formatDays(days)}. Could you tell us how you judged that to be enough time for voluntary groups to ask their members, and whether ${isOver ? 'an answer sent now can still be weighed' : 'it could be extended'}?`,
        );
  if (short <= 0) return meets(`${working} ${capital(theCompact(ask))} asks for ${formatPeriod(asked)}.`, evidence);

  const gap = `${working} ${capital(theCompact(ask))} asks for ${formatPeriod(asked)}: ${formatDays(short)} short.`;
  const asks = `${capital(theCompact(ask))} asks for ${formatPeriod(asked)}${ask.qualifier ? ` (“${ask.qualifier}”)` : ''}.`;
  const question = isOver
    ? `The consultation was open for ${formatDays(days)}. ${asks} Could you tell us why less time was given, and whether an answer sent now can still be weighed?`
    : `The consultation is open for ${formatDays(days)}. ${asks} Could the closing date move to ${formatDate(enough)}, or could you tell us why less time is given?`;
  const later = consultation.alsoCloses.find(({ value }) => value >= enough);
  if (later)
    return unclear(
      `It is said to close on ${formatDate(closes.value)} and also on ${formatDate(later.value)}. Counted to the first it is ${formatDays(days)}, ${formatDays(short)} less than ${theCompact(ask)} asks for; counted to the second it is long enough.`,
      [opens, closes, later],
      `Two closing dates are given, ${formatDate(closes.value)} and ${formatDate(later.value)}. Could you confirm which is right?`,
    );
  if (consultation.informal)
    return unclear(
      `${gap} The document says it is an early or informal stage${ask.scope ? `, and the compact speaks of ${ask.scope}` : ''}.`,
      [...evidence, consultation.informal],
      question,
    );
  const { reason } = consultation;
  const isOwn = !!reason && isOwnTimetable(quoteOf(doc, reason));
  if (ask.qualifier && reason && isOwn)
    return fallsShort(
      `${gap} The reason it gives is a timetable of its own.${softened(ask)}`,
      [...evidence, reason],
      question,
    );
  if (ask.qualifier && reason)
    return unclear(
      `${gap} The document gives a reason, and the compact says “${ask.qualifier}”.`,
      [...evidence, reason],
      question,
    );
  if (shortest) return unclear(`${gap} ${onlyMonths(opens, closes)}`, evidence, whichDays);
  if (consultation.opensAssumed && short <= mostBehind)
    return unclear(
      `${gap} When it opened is not stated; a day or two earlier would be enough.`,
      evidence,
      `Could you tell us on which day the consultation opened? ${question}`,
    );
  const scope = ask.scope ? ` It asks this of ${ask.scope}.` : '';
  return fallsShort(`${gap}${scope}${softened(ask)}`, evidence, question);
}

function onlyMonths(opens: Dated, closes: Dated): string {
  if (isMonth(opens) && isMonth(closes)) return 'It gives only the months, so the days are worked out, not stated.';
  return `It gives only the month in which it ${isMonth(opens) ? 'opens' : 'closes'}, so that day is worked out, not stated.`;
}
const whichDays = 'Could you tell us on which days the consultation opens and closes?';
/** Days: news of a consultation is written one or two after it has opened. */
const mostBehind = 3;

const isMonth = ({ assumed }: Dated) =>
  assumed.some(({ what, why }) => what === 'month' && /\bonly the month\b/i.test(why));

/** The least that two ends can stand apart of which one is told by its month alone; null where both are days. */
function shortestOf(opens: Dated, closes: Dated): { readonly from: string; readonly to: string } | null {
  if (!isMonth(opens) && !isMonth(closes)) return null;
  const from = isMonth(opens) ? addPeriod(addPeriod(opens.value, 'P1M'), 'P1D', 'before') : opens.value;
  const to = isMonth(closes) ? `${closes.value.slice(0, 8)}01` : closes.value;
  return { from, to: to < from ? from : to };
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    asks: { atLeast: 'P12W' },
    'falls-short': [
      'The consultation opens on [3 June 2024] and closes on [24 August 2024].',
      'This consultation runs from [Monday 3 March 2025] until midnight on [Monday 14 April 2025].',
      '# Have your say on day services\n\n| | |\n| Opened | [3 March 2025] |\n| Closes | [14 April 2025] |',
      'Survey open between [1 August 2025] and [30 August 2025]. Have your say.',
      'We are consulting for [six weeks] on the draft strategy.',
      '# Have your say\n\nThe survey will be open for up to [eight weeks].',
      '# Have your say\n\n| Length of consultation | [30 days] |',
      '# Have your say\n\nConsultees have [thirty working days], counted from 3 March 2025, in which to put their case.',
      '# Have your say\n\nDay 1 is [3 March 2025] and day 43 is [14 April 2025].',
      '# Have your say\n\nNotice of the proposal was posted on [3 March 2025]. Representations are to reach the Clerk by [14 April 2025].',
      '# Consultation on libraries\n\nPublished: 3 March 2025\n\nPlease send us your views by [5pm on 14 April 2025].',
      'From: Grants officer\nSent: Monday 3 March 2025 10:14\nSubject: Draft policy\n\nCould I have your comments on the draft by [Monday 14 April], please.',
      '# Have your say\n\n- [3 March 2025]: survey goes live\n- [14 April 2025]: survey ends',
    ],
    meets: [
      '# Have your say\n\nThe consultation opens on 3 March 2025 and ends on 2 June 2025. In 2019 we gave you six weeks.',
      '# Have your say\n\nThe consultation opened on 3 March 2025 and was to close on 14 April 2025. It will now close on 2 June 2025.',
      'The consultation opens on [3 June 2024] and closes on [25 August 2024].',
      'This consultation runs for 12 weeks, from [17 March] to [8 June 2025].',
      'The consultation is open for [three months].',
      'We will keep the consultation open for at least [twelve weeks].',
      'People wanted longer, so there is a full [thirteen weeks] to comment.',
      'The consultation runs from [March to July 2025].',
      '# Consultation on libraries\n\nPublished: 3 March 2025\n\nPlease send us your views by [25 May 2025].',
      'Opened [4 Mar 2025] | Closes [27 May 2025] (84 days in total). Give us your views on the consultation.',
      'This consultation began on [17 January 2025]. We have put the closing date back from 28 March to [11 April 2025].',
    ],
    unclear: [
      '# Have your say\n\nThe consultation opened on 3 March 2025. The consultation closes on 14 April 2025.\n\n## How to respond\n\nThe closing date for the consultation is 2 June 2025.',
      'The consultation closes on [25 August 2024].',
      'We expect to keep the consultation open for somewhere between [eight and fourteen weeks].',
      'The survey will be open for at least [eight weeks].',
      'This is not a formal consultation. Our survey runs from [9 June 2025] to [13 July 2025].',
      'Please respond to this consultation by [noon on 14 April 2025].',
      'The closing date for responses to the consultation is [14 April 2025].',
      'You can give us your views on the consultation until [Friday 11 April 2025].',
      'The consultation runs from [March to April 2025].',
      'The consultation runs from [March to May 2025].',
      '# Consultation on libraries\n\nPublished: 3 March 2025\n\nPlease send us your views by [24 May 2025].',
      'Please reply to the consultation by [14 April 2025].\n\nPage last updated: 3 March 2025',
    ],
    'not-stated': [
      'Give us your views on the future of our libraries in this consultation.',
      'We are consulting on changes to day services. Fill in the online survey.',
      '# Parking in the town centre: have your say\n\nTell us what you think of the new charges.',
      'The consultation closes when we have enough answers.',
      '| What | Draft housing strategy |\n| How to respond | Online form |',
    ],
    silent: [
      '# Have your say\n\nThe council is sorry that the last consultation lasted only four weeks.',
      '# Have your say\n\nNewtown Council ran its consultation for four weeks.',
      '# Have your say\n\nWe thought of consulting for six weeks, which would have been too short.',
      '# Have your say\n\nA consultation of six weeks was rejected by members as too short.',
      '# Have your say\n\nAfter that there will be a six-week consultation on the traffic orders.',
      '# Have your say\n\nIf you object to the order there is a 28-day statutory consultation.',
      'The grant is for six weeks.',
      'In 2019 we consulted for six weeks.',
      'The last consultation, which ran for six weeks in the autumn of 2022, had 400 answers.',
      'Cabinet will take a decision on 20 May 2025.',
      'Travel training for a period of up to 12 weeks is offered.',
      'If approved, the new service would start on 1 April 2026.',
      "Last year's survey ran for five weeks.",
      'A drop-in event will be held on 19 March 2025.',
      'We would then hold a full consultation, which would last at least twelve weeks.',
    ],
  },
  {
    asks: { atLeast: 'P12W' },
    'falls-short': [
      '# Have your say\n\n## Library strategy\n\nThe consultation runs from 1 September to 23 November 2025.\n\n## Care charges\n\nThe consultation runs from [8 September] to [10 October 2025].',
    ],
    meets: [
      '# Have your say\n\n## Library strategy\n\nThe consultation runs from [1 September] to [23 November 2025].\n\n## Care charges\n\nThe consultation runs from 8 September to 10 October 2025.',
    ],
    unclear: [
      '# Bulletin\n\nPublished: 3 March 2025\n\n## Library strategy\n\nThe consultation closes on [23 November 2025].\n\n## Care charges\n\nThe consultation closes on 10 October 2025.',
    ],
  },
  {
    asks: { atLeast: 'P12W', today: '2026-03-01' },
    'falls-short': [
      '# Draft plan\n\nThe consultation took place between [3 March] and [14 April 2025]. See the results below.',
      'Closed [14 Apr 2025] | Opened [3 Mar 2025]. Consultation on the draft plan.',
      '# Draft plan\n\nFrom [3 March] to [27 April 2025] the Council asked residents for their views on the draft.',
      '# Draft plan\n\nThe draft was put out for consultation from [3 March] to [27 April 2025], and is now closed. We will put the next draft out for consultation from 1 June to 31 August 2026.',
      '# Draft plan\n\nThe public consultation opened on [3 March 2025] and closed on [14 April 2025]. Thank you to everyone who took part.',
    ],
    meets: [
      '# Draft plan\n\nWe held a consultation between [3 March] and [26 May 2025], which is now closed.',
      '# Draft plan\n\nOur eight-week consultation was extended to [12 weeks]. It closed on 26 May 2025.',
    ],
    unclear: ['# Draft plan\n\nThe consultation had been running since [March 2025] and closed on [26 May 2025].'],
  },
  {
    asks: { atLeast: 'P12W', today: '2025-05-12' },
    'falls-short': [
      '# Moving the school\n\n| Stage 1: informal consultation begins | 13 January 2025 |\n| Consultation ends | 14 March 2025 |\n| Stage 2: representation period begins | [28 April 2025] |\n| Representation period ends | [26 May 2025] |',
    ],
  },
  {
    asks: { atLeast: null, strength: 'guiding' },
    unclear: ['The consultation opens on [3 June 2024] and closes on [24 August 2024].'],
    meets: ['The consultation opens on [3 June 2024] and closes on [25 August 2024].'],
  },
  {
    asks: { atLeast: 'P12W', qualifier: 'wherever possible' },
    unclear: [
      'The consultation runs from [3 March 2025] to [14 April 2025]. [We are consulting for six weeks because the Government has set a deadline of 1 May.]',
      'The consultation runs from 3 March 2025 to 14 April 2025. [We know six weeks is less than we normally give. Our insurer is pulling out and a new one will only quote if it knows by May.]',
    ],
    'falls-short': [
      'The consultation runs from [3 March 2025] to [14 April 2025].',
      'The consultation runs from 3 March 2025 to 14 April 2025. [I know six weeks is short. The reason is that our Cabinet agenda is printed on 20 April and the team is two people down.]',
      'The consultation runs from 3 March 2025 to 14 April 2025. [Six weeks is less than usual because we want the new hours in place by the autumn.]',
      'The consultation runs from 3 March 2025 to 14 April 2025. If there is a cleverer way, there is a blank page at the end of the form for it.',
    ],
  },
];
