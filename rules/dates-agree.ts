import { daysBetween } from '@/lib/calendar/calendar.ts';
import { monthsIn } from '@/lib/extract/term/months.ts';
import type { Facts, Said } from '@/lib/facts.ts';
import { eachExercise, type FactsOfOne } from '@/lib/listen/consultation/each-exercise.ts';
import { twoApplyBys } from '@/lib/listen/dates/apply-by.ts';
import { closesFirst } from '@/lib/listen/dates/closes-first.ts';
import { countedUntil } from '@/lib/listen/dates/counted-until.ts';
import { decidesFirst } from '@/lib/listen/dates/decides-first.ts';
import { lengthTold } from '@/lib/listen/dates/length-told.ts';
import { noticeDays } from '@/lib/listen/dates/notice-days.ts';
import { lengthOfTerm } from '@/lib/listen/dates/term-told.ts';
import { wrongWeekdays } from '@/lib/listen/dates/wrong-weekdays.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { type Answer, type Cases, fallsShort, type Rule, unclear } from '@/lib/rule.ts';
import { formatCount, formatDate, formatDays, formatPeriod } from '@/lib/show/format.ts';
import { notDue, ofAnotherTender } from '@/lib/vocabulary/consultation/other-deadlines.ts';

/** A document that contradicts itself leaves people unsure by when to answer and what is on offer. It concerns the document alone, so every compact has it. */
export const rule: Rule = {
  title: 'Dates that agree',
  theme: 'consultation',
  kinds: ['consultation', 'funding', 'tender', 'change'],
  always: true,

  check: (facts) => [
    ...eachExercise(facts).flatMap((one) => [
      ...lengthAgainstDates(one),
      ...closingBeforeOpening(one),
      ...twoClosings(one),
      ...countedForLess(one),
      ...closingAfterDecision(one),
    ]),
    ...twoDeadlines(facts),
    ...twoCloses(facts),
    ...termAgainstDates(facts),
    ...noticeAgainstDates(facts),
    ...weekdaysAgree(facts),
  ],
};

/** "a 12-week consultation, 3 March to 14 April". A day either way is how people count; what else may explain the difference is for a person to judge. */
function lengthAgainstDates(one: FactsOfOne): Answer[] {
  const told = lengthTold(one);
  if (!told) return [];
  const { length, opens, closes, days, isSure } = told;
  const answer = isSure && !isYearWorkedOut(opens, closes) ? fallsShort : unclear;
  return [
    answer(
      `It is said to last ${formatPeriod(length.value)}, but ${formatDate(opens.value)} to ${formatDate(closes.value)} is ${days} days, ${formatDays(days)}.`,
      [length, opens, closes],
      `The document says ${formatPeriod(length.value)}, but its dates make ${formatDays(days)}. Could you confirm the closing date?`,
    ),
  ];
}

function closingBeforeOpening(one: FactsOfOne): Answer[] {
  const told = closesFirst(one);
  if (!told) return [];
  const { opens, closes } = told;
  return [
    fallsShort(
      `It is said to close on ${formatDate(closes.day)}, before it opens on ${formatDate(opens.day)}.`,
      [opens, closes],
      `The document has it close on ${formatDate(closes.day)} and open on ${formatDate(opens.day)}. Could you confirm both dates?`,
    ),
  ];
}

function twoClosings({ consultation }: FactsOfOne): Answer[] {
  const { closes } = consultation;
  if (!closes || !consultation.alsoCloses.length) return [];
  return consultation.alsoCloses.slice(0, 1).map((other) => twoDays(closes, other, 'to close'));
}

/** "Responses received after 18 December may not be reflected in the report": whoever answers on the last day may not be heard. */
function countedForLess(one: FactsOfOne): Answer[] {
  const found = countedUntil(one);
  if (!found) return [];
  const { sentence, day, closes } = found;
  return [
    unclear(
      `It is said to close on ${formatDate(closes.value)}, but answers that come after ${formatDate(day)} may not count.`,
      [sentence, closes],
      `The closing date is ${formatDate(closes.value)}, but answers after ${formatDate(day)} may come too late. Will everything that arrives by the closing date be read and weighed?`,
    ),
  ];
}

function twoDeadlines({ tender, sentences }: Facts): Answer[] {
  if (!tender?.alsoDeadline) return [];
  const { deadline, alsoDeadline } = tender;
  const isOther = [deadline, alsoDeadline].some(({ start }) =>
    [notDue, ofAnotherTender].some((words) => words.test(spanAt(sentences, start)?.plain ?? '')),
  );
  return isOther ? [] : [twoDays(deadline, alsoDeadline, 'to be due')];
}

/** A fund may have a reason for two days, such as a day for answers on paper, that it does not tell. */
function twoCloses(facts: Facts): Answer[] {
  const found = twoApplyBys(facts);
  if (!found) return [];
  const { message, evidence, question } = twoDays(...found, 'to close');
  return [unclear(message, evidence, question)];
}

const isByMonth = ({ assumed }: Said<string>) => assumed.some(({ what }) => what === 'month');
/** Two days for which different years were supplied, or one was: the difference may be ours. */
const isYearWorkedOut = (...days: readonly Said<string>[]) =>
  new Set(days.map(({ value }) => value.slice(0, 4))).size > 1 &&
  days.some(({ assumed }) => assumed.some(({ what }) => what === 'year'));

const twoDays = (one: Said<string>, other: Said<string>, doing: string): Answer =>
  fallsShort(
    `It is said ${doing} on ${formatDate(one.value)} and also on ${formatDate(other.value)}.`,
    [one, other],
    `Two closing dates are given, ${formatDate(one.value)} and ${formatDate(other.value)}. Could you confirm which is right?`,
  );

function closingAfterDecision(one: FactsOfOne): Answer[] {
  const found = decidesFirst(one);
  if (!found) return [];
  const { decision, closes, row, sentence } = found;
  const answer = isYearWorkedOut(decision, closes) || isByMonth(closes) ? unclear : fallsShort;
  return [
    answer(
      `A decision is due on ${formatDate(decision.value)}, ${decision.value === closes.value ? 'the very day' : 'before'} the consultation closes${decision.value === closes.value ? '' : ` on ${formatDate(closes.value)}`}.`,
      [row, sentence, closes],
      `The decision is due on ${formatDate(decision.value)} but the consultation is open until ${formatDate(closes.value)}. How will later answers be taken into account?`,
    ),
  ];
}

/** In characters: a length said further from the days may be of anything. */
const nearTheDays = 300;

function termAgainstDates(facts: Facts): Answer[] {
  const { term } = facts;
  const stated = lengthOfTerm(facts);
  if (!term?.starts || !term.ends || term.months === null || !stated || term.ends.start === stated.start) return [];
  // "2026/27" in a title is a year of the accounts, and says nothing of how long anything lasts.
  if (term.provisional || term.starts.start === term.ends.start) return [];
  if (Math.abs(stated.start - term.starts.start) > nearTheDays) return [];
  const said = monthsIn(stated.value);
  if (said === null || Math.abs(said - term.months) <= 1 || said === term.possibleMonths) return [];
  return [
    fallsShort(
      `It is said to last ${formatPeriod(stated.value)}, but ${formatDate(term.starts.value)} to ${formatDate(term.ends.value)} is ${formatCount(term.months, 'month')}.`,
      [stated, term.starts, term.ends],
      `The offer says ${formatPeriod(stated.value)}, but its dates make ${formatCount(term.months, 'month')}. Could you confirm which it is?`,
    ),
  ];
}

/** A letter that calls itself three months' notice and whose days are fewer; none where more is given, or some day of several agrees. */
function noticeAgainstDates(facts: Facts): Answer[] {
  const told = noticeDays(facts);
  if (!told || told.off <= 1) return [];
  const { given, announced, effective, off } = told;
  const days = daysBetween(announced.value, effective.value, 'exclusive');
  const answer = off > 3 && !isYearWorkedOut(announced, effective) ? fallsShort : unclear;
  return [
    answer(
      `It calls itself ${formatPeriod(given.period)} of notice, but from ${formatDate(announced.value)} to ${formatDate(effective.value)} is ${formatCount(days, 'day')}.`,
      [given, effective],
      `The notice is said to be ${formatPeriod(given.period)}, but its dates make ${formatCount(days, 'day')}. Could you confirm the day on which it ends?`,
    ),
  ];
}

const weekdaysAgree = (facts: Facts): Answer[] =>
  wrongWeekdays(facts).map(({ date, other, day, said, real }) =>
    unclear(
      `It says ${said}, but ${formatDate(day)} is a ${real}.`,
      [date, other],
      `${formatDate(day)} is a ${real}, not a ${said}. Could you confirm the date?`,
    ),
  );

export const cases: Cases = [
  {
    'falls-short': [
      'Reply to this consultation by [14 April 2025]. [The final version goes to the Cabinet for adoption on 9 April 2025.]',
      '# Community grants: have your say\n\nThe consultation closes on [14 April 2025].\n\nThe consultation closes on [28 April 2025].',
      'This is a [12-week] consultation, from [3 March 2025] to [14 April 2025].',
      'The consultation opens on 3 March 2025. The closing date for the consultation is [14 April 2025].\n\n# How to respond\n\nThe closing date for the consultation is [28 April 2025].',
      'The consultation runs from 3 March 2025 to [30 May 2025]. [The Cabinet will take a decision on 20 May 2025.]',
      'The consultation runs from 3 March 2025 to [14 April 2025]. [Replies will be summed up for Cabinet, which will consider the final policy on 8 April 2025.]',
      'We are consulting for [eight weeks], from [1 September 2025] to [1 December 2025].',
      '| Stage | Date |\n| Comments open | 3 March 2025 |\n| [Executive decides] | [25 March 2025] |\n| Comments close | [14 April 2025] |',
      '# Draft strategy: have your say\n\nThe survey is open until [14 April 2025].\n\n## Who decides?\n\nThe Executive. [It will settle the strategy at its meeting on 9 April 2025.]',
      '| Date | Stage |\n|---|---|\n| 14 January 2025 | Cabinet Member agrees that the draft can go out to consultation |\n| 3 March 2025 | Consultation opens |\n| 9 April 2025 | [Cabinet adopts the new scheme] |\n| [14 April 2025] | Consultation ends |',
      'Please send your comments on the draft plan by [29 August 2025]. [The report goes to the Portfolio Holder for sign off on 27 August 2025 so that the new hours can start on 1 October 2025.]',
      '| Comments open | 3 March 2025 |\n| [Scheme approved by Cabinet] | 9 April 2025 |\n| Comments close | [14 April 2025] |',
    ],
    unclear: [
      'The consultation closes on [Friday 14 April 2025].',
      'The consultation runs from 3 March to [14 April 2025]. [Responses received after 28 March 2025 may not be reflected in the report to Cabinet.]',
      'We are consulting for [six weeks], from [3 March 2025] to [11 April 2025].',
      'The consultation runs for [12 weeks] from [3 March 2025] to [28 May 2025].',
      'Send your views on this consultation by [Tuesday 1 May 2025].',
      'Send your views on this consultation by [noon on Monday 14 April 2025].\n\nThe survey shuts at noon on [Tuesday 14 April].',
    ],
    silent: [
      '# Invitation to tender\n\nTenders must be submitted by noon on 30 May 2025. Do not confuse this with the cleaning contract, for which tenders must be submitted by 2 May 2025.',
      'The consultation is open for 12 weeks, from 17 March to 8 June 2025.',
      'This is a six-week consultation, from 3 March 2025 to 14 April 2025.',
      'This 12-week consultation closes on 25 May 2025.',
      'The consultation runs from 3 March 2025 to 30 May 2025. The Cabinet will take a decision on 20 June 2025.',
      'The consultation runs from 3 March 2025 to 14 April 2025. Scrutiny Committee will consider the replies so far on 8 April 2025.',
      'We have put the closing date of the consultation back from Friday 28 March to Friday 11 April 2025.',
      'The Cabinet agreed on 14 January 2025 to consult. The consultation runs from 17 January 2025 to 11 April 2025.',
      'The consultation runs from 3 March to 14 April 2025. Responses received after 14 April may not be counted, and postal replies after 11 April might come too late.',
      'Please send your comments on the draft plan by 29 August 2025. The report goes to the Portfolio Holder for sign off on 10 September 2025 so that the new hours can start on 1 October 2025.',
      'In 2019 a six-week consultation ran from 7 October 2019 to 2 December 2019.',
      '| Comments open | 3 March 2025 |\n| Committee considers first comments | 25 March 2025 |\n| Comments close | 14 April 2025 |',
      '| Comments open | 3 March 2025 |\n| Budget agreed by Council | 4 March 2025 |\n| Comments close | 14 April 2025 |',
      '| Cabinet agrees to consult | 25 February 2025 |\n| Consultation opens | 3 March 2025 |\n| Consultation closes | 14 April 2025 |',
      'The consultation runs from 3 March 2025 to 14 April 2025 and the new service would start on 1 April 2025.',
      'The strategy was consulted on for 13 weeks last summer. The survey on how to carry it out runs from 3 March 2025 to 14 April 2025.',
      'The consultation runs from 3 March 2025 to 14 April 2025. The County has its own consultation, which lasts 12 weeks.',
      'The consultation runs from 3 March 2025 to 14 April 2025, a further two weeks after the first consultation of four weeks.',
      'The consultation closes on 14 April 2025. Staff have their own consultation, which closes on 28 March 2025.',
      'The consultation closes on 14 April 2025. Paper copies of the survey must be returned by 7 April 2025.',
      '# The Glebe: your views\n\nThe survey closes on 14 April 2025.\n\nDeadline for the summer number: 20 May 2025.\n\nPlanning: the comment period on the barn closes on 30 May 2025.',
      '# Library consultation\n\nThe consultation closes on 14 April 2025.\n\n## Grants for book clubs\n\nComments on applications close on 28 April 2025.',
      'The consultation runs from 3 March 2025 to 14 April 2025. The Cabinet will decide on 20 March 2025 whether to extend the scheme in principle.',
      'The consultation runs from 3 March 2025 to 14 April 2025. Budget Council adopts the budget on 20 March 2025.',
      '# Moving the school\n\nStage 1: informal consultation begins 3 March 2025\n\nConsultation ends 14 April 2025\n\nStage 2: representation period begins 28 April 2025\n\nRepresentation period ends 26 May 2025',
      'The consultation closes on Monday 14 April 2025. Our last one closed on Tuesday 14 April 2020.',
    ],
  },
  {
    kind: 'consultation',
    'falls-short': [
      'Comments are invited from [16 June 2025] until [1 June 2025].',
      '| Survey opens | [1 September 2025] |\n| Survey closes | [1 August 2025] |',
      '# Have your say\n\n## Library strategy\n\nThe consultation runs from 1 September to 23 November 2025.\n\n## Care charges\n\nThis [eight-week] consultation runs from [8 September 2025] to [10 October 2025].',
    ],
    silent: [
      'Comments are invited from 16 June 2025. The first stage closed on 1 June 2025.',
      '# Have your say\n\n## Library strategy\n\nThe consultation opened on 1 September 2025 and closes on 23 November 2025.\n\n## Care charges\n\nHave your say between 8 September and 10 October 2025. The Cabinet will decide on 28 October 2025.',
    ],
  },
  {
    kind: 'change',
    'falls-short': [
      "9 January 2025\n\nWe have decided to end your grant. Our funding to you will stop on [31 March 2025]. This letter is your [three months'] notice.",
      '9 January 2025\n\nThe funding for the hub will end on [21 March 2025]. We are giving you [twelve weeks] notice of this.',
      "3 February 2025\n\nYour grant will be withdrawn from [1 April 2025]. Please treat this letter as [three months'] formal notice.",
      "10 March 2025\n\nThe contract will end on [30 April 2025]. You are hereby given [90 days'] written notice.",
      "14 February 2025\n\nYour service level agreement will end on [31 March 2025]. This email gives you [two months'] notice.",
      "9 January 2025\n\nYour grant will be reduced from £62,000 to £54,000 with effect from [1 April 2025]. Please treat this letter as the [three months'] notice that clause 14 requires. Your funding will end, as planned, on 31 March 2026.",
    ],
    unclear: [
      "2 January 2025\n\nYour grant will end on [31 March 2025]. This letter is your [three months'] notice.",
      "4 January 2025\n\nThe funding will stop on [1 April 2025]. We are giving you [three months'] notice.",
    ],
    silent: [
      "31 December 2024\n\nYour grant will end on 31 March 2025. This letter is your three months' notice.",
      "1 January 2025\n\nYour grant will end on 31 March 2025. This letter is your three months' notice.",
      "9 January 2025\n\nYour grant will end on 31 March 2025. Your agreement requires three months' notice.",
      "9 January 2025\n\nYour grant will end on 31 March 2025. You may leave sooner by giving us three months' notice.",
      "9 January 2025\n\nYour grant will end on 31 May 2025. This letter is your three months' notice.",
      "9 January 2025\n\nYour grant will be cut on 31 March 2025 and will end on 30 June 2025. This letter is your three months' notice.",
      "9 January 2025\n\nYour grant will end on 31 March 2025. We know that this letter is not three months' notice.",
      "Your grant will end on 31 March 2025. This letter is your three months' notice.",
    ],
  },
  {
    kind: 'funding',
    unclear: [
      '| Expressions of interest open | 13 April 2026 |\n| Expressions of interest close | [24 April 2026] |\n\nUse the online form. It must be with us by midday on [28 April 2026].',
      '# Community fund\n\nClosing date: [14 July 2025]\n\nApplications must reach us by noon on [11 July 2025].',
    ],
    'falls-short': ['We offer a [three-year] award.\n\n| Start | [1 April 2025] |\n| Finish | [31 March 2027] |'],
    silent: [
      "The award is for three years. The first year's payment covers 1 April 2025 to 31 March 2026.",
      'We offer a two-year award.\n\n| Start | 1 April 2025 |\n| Finish | 31 March 2027 |',
      'We offer a three-year award.\n\n| Start | 1 April 2025 |\n| Finish | 31 March 2028 |\n\nA first report is due when the award has run for twelve months.',
      'Closing date: 14 July 2025\n\nPaper forms must be with us by 11 July 2025.',
      'Closing date: 14 July 2025\n\nApplications for the second round must reach us by 11 August 2025.',
      'Closing date: 14 July 2025\n\nYour end of grant report must be with us by 11 August 2025.',
      '# Grants for 2026/27\n\nWe offer grants to local charities. The Lottery makes awards of up to five years.',
    ],
  },
  {
    kind: 'tender',
    'falls-short': [
      'The service will be contracted for [six months] ([1 December 2025] to [31 March 2026]).',
      'Closing date: [14 July 2025].\n\nYou must submit your quotation no later than noon on [11 July 2025].',
    ],
    silent: [
      'The contract is for two years with an option of one more (1 April 2025 to 31 March 2028).',
      '| Questionnaire to be returned | Wednesday 3 March 2027, noon |\n\nWe expect to publish the tender notice on 1 June 2027 and to ask for tenders by noon on 27 July 2027.',
      'The deadline for tenders was 14 July 2025. It has been extended to 28 July 2025: submit your tender by 28 July 2025.',
      'Closing date: 14 July 2025.\n\nQuestions must be sent by 7 July 2025.\n\nYou must submit your quotation by 14 July 2025.',
    ],
  },
];
