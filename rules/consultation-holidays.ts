import { addPeriod, daysBetween, lastDayOf } from '@/lib/calendar/calendar.ts';
import { type HolidayDays, longHolidaysIn } from '@/lib/calendar/long-holidays.ts';
import type { Facts } from '@/lib/facts.ts';
import { countedWindow, listenToHolidays } from '@/lib/listen/consultation/holidays-said.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import { formatDate, formatDays, formatList } from '@/lib/show/format.ts';

/**
 * Trustees and members do not meet over Christmas or in August, so weeks that fall there are weeks in which a group cannot agree an answer. Only the dates
 * of this consultation speak; what was done last year does not.
 */
export const rule: Rule = {
  title: 'Clear of long holidays',
  matter: 'holidays while the consultation is open',
  theme: 'consultation',
  kinds: ['consultation'],

  check(facts, ask) {
    const told = facts.consultation;
    const opensAssumed = !!told?.opensAssumed;
    const { opens, closes } =
      told?.opens && told.closes ? told : (countedWindow(facts) ?? { opens: null, closes: null });
    if (!opens || !closes) return overHolidays(facts, ask);
    if (opens.value > closes.value) return [];
    const evidence = [opensAssumed && opens.end === 0 ? null : opens, closes];
    const holidays = longHolidaysIn(opens.value, closes.value);
    const within = `${formatDate(opens.value)} to ${formatDate(closes.value)}`;
    const total = daysBetween(opens.value, closes.value, 'inclusive');
    if (!holidays.some((holiday) => weighs(holiday, total))) {
      const edges = holidays.map(({ name, days }) => `${formatDays(days)} of ${name}`);
      const said = edges.length
        ? `touches no more than ${formatList(edges)}`
        : 'is clear of Christmas and of the school summer holidays';
      return [meets(`${within} ${said}.`, evidence)];
    }

    const inside = holidays.reduce((sum, { days }) => sum + days, 0);
    const outside = total - inside;
    const working = `${within} is ${formatDays(total)}. Of that, ${formatList(holidays.map(stretch))}, which leaves ${formatDays(outside)} outside.`;
    const asked = `${capital(theCompact(ask))} asks that consultations keep clear of long holidays.${softened(ask)}`;
    const request =
      closes.value < ask.today
        ? 'Could an answer sent now still be weighed, and will later consultations keep clear of those weeks?'
        : `Could the closing date move to ${formatDate(addPeriod(closes.value, `P${inside}D`))}?`;
    const question = `${formatDays(inside)} of the consultation fall in ${formatList(holidays.map(({ name }) => name))}, when few groups can meet. ${request}`;

    const allowance = listen(facts, allowsForIt).find((heard) => !isHeldTo(facts, heard));
    if (allowance)
      return [
        unclear(
          `${working} The document says that it allows for this. ${asked}`,
          [...evidence, allowance.sentence],
          question,
        ),
      ];
    const hasEnoughLeft = ask.atLeast
      ? addPeriod(closes.value, `P${inside}D`, 'before') >= lastDayOf(opens.value, ask.atLeast)
      : false;
    return !hasEnoughLeft && isMostlyLost(holidays, total)
      ? [fallsShort(`${working} ${asked}`, evidence, question)]
      : [unclear(`${working} ${asked} Whether enough time is left is for you to judge.`, evidence, question)];
  },
};

/** A holiday named, where no days are told. */
function overHolidays(facts: Facts, ask: Ask): Answer[] {
  const said = listenToHolidays(facts);
  if (!said.length) return [];
  return [
    fallsShort(
      `The document says that it asks people over a long holiday. ${capital(theCompact(ask))} asks that consultations keep clear of those.${softened(ask)}`,
      said.slice(0, 1).map(({ sentence }) => sentence),
      'Few groups can meet in the holidays. Could the consultation stay open for as long again after them?',
    ),
  ];
}

/** "We know that it is August. The dates cannot be moved": it knows of the holiday and allows nothing for it. */
const standsFirm =
  /\b(?:dates?|timetable|deadline|period|close|it)\b[^.;]{0,30}\b(?:cannot|will not|not (?:able|possible)|unable)\b[^.;]{0,20}\b(?:moved?|changed?|extend\w*|altered|put back|rescheduled)|\bno extensions?\b|\b(?:dates?|timetable) (?:are what they are|stands?|must stand)/i;
function isHeldTo({ sentences }: Facts, { sentence }: Heard): boolean {
  const next = sentences[placeOf(sentences, sentence) + 1];
  return standsFirm.test(sentence.plain) || (next?.block === sentence.block && standsFirm.test(next.plain));
}

const isChristmas = ({ name }: HolidayDays) => name === 'Christmas and New Year';
/** A few days at either end take nothing away: half of Christmas does, and two weeks of the summer, and half of all the days there are. */
const weighs = (holiday: HolidayDays, total: number) =>
  holiday.days >= (isChristmas(holiday) ? 7 : 14) || holiday.days * 2 >= total;
/** Half of the days, or a quarter where they are those of Christmas, when nobody is at work. */
const isMostlyLost = (holidays: readonly HolidayDays[], total: number) =>
  holidays.reduce((sum, { days }) => sum + days, 0) / total >= (holidays.some(isChristmas) ? 1 / 4 : 1 / 2);

const stretch = ({ name, from, to, days }: HolidayDays) =>
  `${formatDays(days)} (${formatDate(from)} to ${formatDate(to)}) fall in ${name}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "Two more weeks have been added because of Christmas", "longer than usual to allow for the summer holidays". Not "closed over Christmas". */
const allowsForIt =
  /\b(?:know|realise|recognise|aware|appreciate|mindful)\b[^.;]{0,80}\b(?:christmas|festive|new year|summer (?:break|holidays?)|school holidays?|holiday (?:period|season)|august)\b|\b(?:extra|additional|added|further|more time|longer|extended|allow(?:s|ed|ing)? for|take account of|in view of|because of)\b[^.;]{0,60}\b(?:christmas|festive|new year|summer|school holidays?|holiday (?:period|season)|august)\b/i;

export const cases: Cases = [
  {
    'falls-short': [
      'This consultation is open [throughout the school summer holidays].',
      'You may comment from [23 July 2025] for a period of [six weeks].',
      'The survey runs from [28 July 2025] to [31 August 2025]. We know that this is August. The dates cannot be moved.',
      'The consultation opens on [16 December 2024] and closes on [24 January 2025].',
      'This survey runs from [28 July 2025] to [7 September 2025].',
      'This survey runs from [1 August 2025] to [9 August 2025].',
      '# Tell us what you think\n\n| | |\n| Opened | [9 December 2024] |\n| Closes | [13 January 2025] |',
      'We are consulting from [1 August 2025] until [12 September 2025].',
      'The engagement period starts on [2 December 2024] and ends on [10 January 2025].',
    ],
    unclear: [
      'The consultation runs from [21 July 2025] to [31 August 2025]. [We know that most of this is in the school holidays.]',
      'The consultation opens on [4 November 2024] and closes on [26 January 2025].',
      'This consultation runs from [30 June 2025] to [28 September 2025].',
      'The consultation opens on [2 December 2024] and closes on [31 January 2025]. [We have allowed extra time because of Christmas.]',
      'The survey runs from [4 August 2025] to [28 September 2025]. [It is open longer than usual to allow for the school holidays.]',
      'Consultation opens: [25 November 2024]. Consultation closes: [14 February 2025].',
    ],
    meets: [
      'The consultation opens on [6 January 2025] and closes on [30 March 2025].',
      'This consultation runs from [22 April 2025] to [14 July 2025].',
      'This consultation runs from [9 June 2025] to [30 July 2025].',
      'The survey opens on [8 September 2025] and closes on [1 December 2025].',
      'The consultation runs from [1 May 2025] to [27 July 2025].',
      'This consultation runs from [24 March 2025] to [16 May 2025], over Easter.',
      '# Have your say\n\n| | |\n| Opened | [3 March 2025] |\n| Closes | [25 May 2025] |',
    ],
    silent: [
      'Our libraries are open throughout the school summer holidays.',
      'The consultation will not run during the Christmas holidays.',
      'The consultation closes on 31 January 2025.',
      "Last year's survey ran for five weeks, over Christmas.",
      'Our offices are closed from 24 December to 2 January.',
      'The consultation is open for six weeks.',
      'The last consultation, from 12 December 2022 to 9 January 2023, had few answers.',
      'Bins will not be collected on 25 December.',
      'The holiday activities fund runs from 28 July to 29 August 2025.',
      'Give us your views on summer play schemes in this consultation.',
      'Cabinet meets on 23 December 2025.',
      'The consultation does not run over the summer.',
    ],
  },
  {
    asks: { atLeast: 'P6W' },
    unclear: ['The consultation opens on [2 December 2024] and closes on [31 January 2025].'],
    'falls-short': ['The consultation opens on [9 December 2024] and closes on [24 January 2025].'],
  },
];
