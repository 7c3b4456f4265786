import { daysBetween, lastDayOf } from '@/lib/calendar/calendar.ts';
import { quoteOf } from '@/lib/document.ts';
import { monthsIn } from '@/lib/extract/term-months.ts';
import type { Facts, Said } from '@/lib/facts.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { rowLabel } from '@/lib/listen/row-label.ts';
import { type Answer, type Cases, fallsShort, type Rule, unclear } from '@/lib/rule.ts';
import { formatDate, formatDays, formatPeriod } from '@/lib/show/format.ts';

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** The decision itself, yet to come: not a decision to consult, nor one taken before. */
const willDecide =
  /\b(?:will|to|is due to|is expected to|are to|shall)\b[^.;]{0,80}\b(?:decide|decision|agree|approve|adopt|determine|vote|settle|choose|sign off|make up (?:its|their|her|his) minds?)\b|\bdecision (?:date|on|due)\b/i;

/** A row of a timetable: "Cabinet decides", "Commissioner signs off the plan". */
const decides =
  /\b(?:decides?|decision|agrees?|approves?|approval|adopts?|adoption|determines?|votes?|settles?|chooses?|signs? (?:it |the [a-z ]{1,20})?off|sign-?off)\b(?! to consult)/i;

/** A document that contradicts itself leaves people unsure by when to answer and what is on offer. It concerns the document alone, so every compact has it. */
export const rule: Rule = {
  title: 'Dates that agree',
  theme: 'consultation',
  kinds: ['consultation', 'funding', 'tender', 'change'],
  always: true,

  check: (facts) => [
    ...lengthAgainstDates(facts),
    ...twoClosings(facts),
    ...closingAfterDecision(facts),
    ...twoDeadlines(facts),
    ...termAgainstDates(facts),
    ...weekdaysAgree(facts),
  ],
};

/** "a 12-week consultation, 3 March to 14 April". A day either way is how people count; up to three days is for a person to judge. */
function lengthAgainstDates({ consultation }: Facts): Answer[] {
  if (!consultation?.opens || !consultation.closes || consultation.opensAssumed || consultation.extended) return [];
  const { opens, closes, lengths } = consultation;
  const days = daysBetween(opens.value, closes.value, 'inclusive');
  return lengths.slice(0, 1).flatMap((length) => {
    const off = daysBetween(lastDayOf(opens.value, length.value), closes.value, 'exclusive');
    if (Math.abs(off) <= 1) return [];
    const answer = Math.abs(off) <= 3 ? unclear : fallsShort;
    return [
      answer(
        `It is said to last ${formatPeriod(length.value)}, but ${formatDate(opens.value)} to ${formatDate(closes.value)} is ${days} days, ${formatDays(days)}.`,
        [length, opens, closes],
        `The document says ${formatPeriod(length.value)}, but its dates make ${formatDays(days)}. Could you confirm the closing date?`,
      ),
    ];
  });
}

function twoClosings({ consultation }: Facts): Answer[] {
  const closes = consultation?.closes;
  if (!closes || !consultation.alsoCloses.length) return [];
  return consultation.alsoCloses.slice(0, 1).map((other) => twoDays(closes, other, 'to close'));
}

function twoDeadlines({ tender }: Facts): Answer[] {
  return tender?.alsoDeadline ? [twoDays(tender.deadline, tender.alsoDeadline, 'to be due')] : [];
}

const twoDays = (one: Said<string>, other: Said<string>, doing: string): Answer =>
  fallsShort(
    `It is said ${doing} on ${formatDate(one.value)} and also on ${formatDate(other.value)}.`,
    [one, other],
    `Two closing dates are given, ${formatDate(one.value)} and ${formatDate(other.value)}. Could you confirm which is right?`,
  );

function closingAfterDecision({ consultation, sentences, doc }: Facts): Answer[] {
  const { opens, closes, decision } = consultation ?? {};
  if (!closes || !decision || decision.value > closes.value || (opens && decision.value <= opens.value)) return [];
  const sentence = sentences.find(({ start, end }) => start <= decision.start && decision.start < end);
  if (!sentence) return [];
  const row = rowLabel(doc, sentence);
  if (!willDecide.test(sentence.plain) && !(row && decides.test(quoteOf(doc, row)))) return [];
  return [
    fallsShort(
      `A decision is due on ${formatDate(decision.value)}, ${decision.value === closes.value ? 'the very day' : 'before'} the consultation closes${decision.value === closes.value ? '' : ` on ${formatDate(closes.value)}`}.`,
      [row, sentence, closes],
      `The decision is due on ${formatDate(decision.value)} but the consultation is open until ${formatDate(closes.value)}. How will later answers be taken into account?`,
    ),
  ];
}

function termAgainstDates({ term }: Facts): Answer[] {
  if (!term?.stated || !term.starts || !term.ends || term.months === null || term.ends.start === term.stated.start)
    return [];
  const said = monthsIn(term.stated.value);
  if (said === null || Math.abs(said - term.months) <= 1) return [];
  return [
    fallsShort(
      `It is said to last ${formatPeriod(term.stated.value)}, but ${formatDate(term.starts.value)} to ${formatDate(term.ends.value)} is ${term.months} months.`,
      [term.stated, term.starts, term.ends],
      `The offer says ${formatPeriod(term.stated.value)}, but its dates make ${term.months} months. Could you confirm which it is?`,
    ),
  ];
}

/** A weekday that its date does not fall on; where the year was worked out rather than stated, the year may be what is wrong. */
function weekdaysAgree({ values, sentences }: Facts): Answer[] {
  return values.dates.flatMap((date) => {
    if (
      !date.weekday ||
      date.weekday.agrees ||
      date.when.shape !== 'day' ||
      date.assumed.some(({ what }) => what === 'year')
    )
      return [];
    const sentence = spanAt(sentences, date.start);
    if (sentence?.standing !== 'current') return [];
    const real = weekdays[new Date(`${date.when.day}T00:00Z`).getUTCDay() || 7];
    return [
      unclear(
        `It says ${weekdays[date.weekday.said]}, but ${formatDate(date.when.day)} is a ${real}.`,
        [date],
        `${formatDate(date.when.day)} is a ${real}, not a ${weekdays[date.weekday.said]}. Could you confirm the date?`,
      ),
    ];
  });
}

export const cases: Cases = [
  {
    'falls-short': [
      'This is a [12-week] consultation, from [3 March 2025] to [14 April 2025].',
      'The consultation opens on 3 March 2025. The closing date for the consultation is [14 April 2025].\n\n# How to respond\n\nThe closing date for the consultation is [28 April 2025].',
      'The consultation runs from 3 March 2025 to [30 May 2025]. [The Cabinet will take a decision on 20 May 2025.]',
      'We are consulting for [eight weeks], from [1 September 2025] to [1 December 2025].',
      'The consultation runs for [six weeks] from [3 March 2025] to [9 April 2025].',
      '| Stage | Date |\n| Comments open | 3 March 2025 |\n| [Executive decides] | [25 March 2025] |\n| Comments close | [14 April 2025] |',
      '| Survey opens | 3 March 2025 |\n| Survey closes | [14 April 2025] |\n| [Board approves the strategy] | 9 April 2025 |',
    ],
    unclear: [
      'The consultation closes on [Friday 14 April 2025].',
      'We are consulting for [six weeks], from [3 March 2025] to [11 April 2025].',
      'The consultation runs for [12 weeks] from [3 March 2025] to [28 May 2025].',
      'Send your views on this consultation by [Tuesday 1 May 2025].',
      'The survey opens on [Sunday 3 March 2025].',
    ],
    silent: [
      '',
      'The consultation is open for 12 weeks, from 17 March to 8 June 2025.',
      'This is a six-week consultation, from 3 March 2025 to 14 April 2025.',
      'This 12-week consultation closes on 25 May 2025.',
      'The consultation runs from 3 March 2025 to 30 May 2025. The Cabinet will take a decision on 20 June 2025.',
      'We have put the closing date of the consultation back from Friday 28 March to Friday 11 April 2025.',
      'The Cabinet agreed on 14 January 2025 to consult. The consultation runs from 17 January 2025 to 11 April 2025.',
      'The consultation closes on Monday 14 April 2025.',
      'In 2019 a six-week consultation ran from 7 October 2019 to 2 December 2019.',
      'Drop-in sessions are on 19 March 2025 and 8 April 2025.',
      '| Comments open | 3 March 2025 |\n| Committee considers first comments | 25 March 2025 |\n| Comments close | 14 April 2025 |',
      '| Cabinet agrees to consult | 25 February 2025 |\n| Consultation opens | 3 March 2025 |\n| Consultation closes | 14 April 2025 |',
      '| Opens | 3 March 2025 |\n| Closes | 14 April 2025 |\n| Cabinet decides | 6 May 2025 |',
      'The consultation runs from 3 March 2025 to 14 April 2025 and the new service would start on 1 April 2025.',
    ],
  },
  {
    kind: 'funding',
    'falls-short': ['We offer a [three-year] award.\n\n| Start | [1 April 2025] |\n| Finish | [31 March 2027] |'],
    silent: ['We offer a two-year award.\n\n| Start | 1 April 2025 |\n| Finish | 31 March 2027 |'],
  },
  {
    kind: 'tender',
    'falls-short': [
      'Closing date: [14 July 2025].\n\nYou must submit your quotation no later than noon on [11 July 2025].',
    ],
    silent: [
      'Closing date: 14 July 2025.\n\nQuestions must be sent by 7 July 2025.\n\nYou must submit your quotation by 14 July 2025.',
    ],
  },
];
