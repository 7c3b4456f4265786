import { describe, expect, it } from 'vitest';
import { findValues, type When } from '@/lib/extract/values.ts';
import { seeded } from './random.ts';

const MONTHS = [
  ['January', 'Jan', 31],
  ['February', 'Feb', 28],
  ['March', 'Mar', 31],
  ['April', 'Apr', 30],
  ['May', 'May', 31],
  ['June', 'Jun', 30],
  ['July', 'Jul', 31],
  ['August', 'Aug', 31],
  ['September', 'Sept', 30],
  ['October', 'Oct', 31],
  ['November', 'Nov', 30],
  ['December', 'Dec', 31],
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day as its parts, worked with by counting on: no date library has a hand in what is expected. */
interface Day {
  readonly d: number;
  readonly m: number;
  readonly y: number;
}

const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const monthLength = ({ m, y }: Pick<Day, 'm' | 'y'>) => (m === 2 && leap(y) ? 29 : (MONTHS[m - 1]?.[2] ?? 0));
const monthName = ({ m }: Day) => MONTHS[m - 1]?.[0] ?? '';
const shortName = ({ m }: Day) => MONTHS[m - 1]?.[1] ?? '';

function dayAfter({ d, m, y }: Day): Day {
  if (d < monthLength({ m, y })) return { d: d + 1, m, y };
  return m < 12 ? { d: 1, m: m + 1, y } : { d: 1, m: 1, y: y + 1 };
}

function later(day: Day, count: number): Day {
  let reached = day;
  for (let step = 0; step < count; step += 1) reached = dayAfter(reached);
  return reached;
}

/** Zeller's congruence. */
function weekday({ d, m, y }: Day): string {
  const [month, year] = m < 3 ? [m + 12, y - 1] : [m, y];
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const h =
    (d + Math.floor((13 * (month + 1)) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4) + 5 * century) % 7;
  return WEEKDAYS[(h + 6) % 7] ?? '';
}

const two = (n: number) => String(n).padStart(2, '0');
const iso = ({ d, m, y }: Day) => `${y}-${two(m)}-${two(d)}`;
function ordinal(d: number): string {
  const suffix = d >= 11 && d <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][d % 10] ?? 'th');
  return `${d}${suffix}`;
}

const full = (a: Day) => `${a.d} ${monthName(a)} ${a.y}`;
const withoutYear = (a: Day) => `${a.d} ${monthName(a)}`;
const slashed = (a: Day) => `${two(a.d)}/${two(a.m)}/${a.y}`;
const dotted = (a: Day) => `${a.d}.${a.m}.${a.y}`;
const spoken = (a: Day) => `${weekday(a)} ${ordinal(a.d)} ${monthName(a)} ${a.y}`;

type Phrasing = (a: Day, b: Day) => string;

/** Both years said. */
const WITH_YEARS: readonly Phrasing[] = [
  (a, b) => `from ${full(a)} to ${full(b)}`,
  (a, b) => `The consultation runs from ${full(a)} until ${full(b)}.`,
  (a, b) => `between ${full(a)} and ${full(b)}`,
  (a, b) => `It opens on ${full(a)} and closes on ${full(b)}.`,
  (a, b) => `${full(a)} – ${full(b)}`,
  (a, b) => `${full(a)}–${full(b)}`,
  (a, b) => `${slashed(a)} - ${slashed(b)}`,
  (a, b) => `${slashed(a)} to ${slashed(b)}`,
  (a, b) => `${dotted(a)} – ${dotted(b)}`,
  (a, b) => `${iso(a)} to ${iso(b)}`,
  (a, b) => `Opens: ${spoken(a)}. Closes: ${spoken(b)}.`,
  (a, b) => `from 9am on ${spoken(a)} to 5pm on ${spoken(b)}`,
  (a, b) => `from ${full(a)} (9am) until midnight on ${full(b)}`,
  (a, b) =>
    `open ${ordinal(a.d)} of ${monthName(a)} ${a.y} up to and including the ${ordinal(b.d)} of ${monthName(b)} ${b.y}`,
  (a, b) => `${a.d} ${shortName(a)} ${a.y} till ${b.d} ${shortName(b)} ${b.y}`,
  (a, b) => `${two(a.d)}-${shortName(a)}-${a.y} to ${two(b.d)}-${shortName(b)}-${b.y}`,
  (a, b) => `Responses are invited from ${spoken(a)} and must reach us by 12 noon on ${spoken(b)}.`,
  (a, b) => `${monthName(a)} ${a.d}, ${a.y} - ${monthName(b)} ${b.d}, ${b.y}`,
  (a, b) => `Published ${full(a)}; deadline ${slashed(b)}, 23:59.`,
  (a, b) => `${two(a.d)}/${two(a.m)}/${two(a.y % 100)} to ${two(b.d)}/${two(b.m)}/${two(b.y % 100)}`,
  (a, b) => `The term begins on the ${ordinal(a.d)} day of ${monthName(a)} ${a.y} and ends on ${full(b)}.`,
  (a, b) => `from ${full(a)} through ${full(b)}`,
  (a, b) => `${weekday(a)}, ${full(a)} to ${weekday(b)}, ${full(b)}`,
  (a, b) => `${two(a.d)}.${two(a.m)}.${two(a.y % 100)}–${two(b.d)}.${two(b.m)}.${two(b.y % 100)}`,
];

/** The year said once, for both ends. */
const ONE_YEAR: readonly Phrasing[] = [
  (a, b) => `from ${withoutYear(a)} to ${full(b)}`,
  (a, b) => `between ${withoutYear(a)} and ${full(b)}`,
  (a, b) => `${withoutYear(a)} – ${full(b)}`,
  (a, b) => `It opens on ${withoutYear(a)} and closes at 5pm on ${full(b)}.`,
  (a, b) => `between ${weekday(a)} ${withoutYear(a)} and ${spoken(b)}`,
  (a, b) => `from ${ordinal(a.d)} ${monthName(a)} until noon on ${ordinal(b.d)} ${monthName(b)} ${b.y}`,
  (a, b) => `open from 10am ${withoutYear(a)} until ${full(b)}`,
  (a, b) => `${full(a)} to ${withoutYear(b)}`,
  (a, b) => `${shortName(a)} ${a.d} - ${shortName(b)} ${b.d}, ${b.y}`,
];

/** Month and year said once. */
const ONE_MONTH: readonly Phrasing[] = [
  (a, b) => `${a.d}–${full(b)}`,
  (a, b) => `from ${a.d} to ${full(b)}`,
  (a, b) => `between the ${ordinal(a.d)} and ${ordinal(b.d)} of ${monthName(b)} ${b.y}`,
  (a, b) => `from ${weekday(a)} ${a.d} until ${spoken(b)}`,
  (a, b) => `${ordinal(a.d)} to ${ordinal(b.d)} ${monthName(b)} ${b.y}`,
  (a, b) => `${monthName(a)} ${a.d} - ${b.d}, ${a.y}`,
];

const endsOf = (when: When): string[] =>
  when.shape === 'day' ? [when.day] : when.shape === 'range' ? [when.from, when.to] : [when.shape];

const readWindow = (text: string): string[] =>
  findValues(text, { published: null, today: null }).dates.flatMap(({ when }) => endsOf(when));

describe('windows of time', () => {
  it('has at least thirty phrasings', () => {
    expect(WITH_YEARS.length + ONE_YEAR.length + ONE_MONTH.length).toBeGreaterThanOrEqual(30);
  });

  it('reads none of ten thousand wrongly', () => {
    const random = seeded(20250303);
    const wrong: string[] = [];
    for (let round = 0; round < 10_000; round += 1) {
      const y = random.whole(2005, 2039);
      const m = random.whole(1, 12);
      const from: Day = { y, m, d: random.whole(1, monthLength({ m, y })) };
      const to = later(from, random.whole(1, 330));
      // "12 March to 14 April 2025" borrows a year; a day of the next year does too, unless it comes round to the same day.
      const phrasings =
        from.m === to.m && from.y === to.y ? [...WITH_YEARS, ...ONE_YEAR, ...ONE_MONTH] : [...WITH_YEARS, ...ONE_YEAR];
      const text = random.pick(phrasings)(from, to);
      const read = readWindow(text);
      if (read.join() !== [iso(from), iso(to)].join())
        wrong.push(`${text} => ${read.join(' ')}, not ${iso(from)} ${iso(to)}`);
    }
    expect(wrong).toEqual([]);
  });
});
