const dayMonthYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** An ISO date as people write it: `2025-03-03` is "3 March 2025". */
export function formatDate(day: string): string {
  // V8 would read "3 MarchT00:00:00Z" too.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`"${day}" is not an ISO date`);
  return dayMonthYear.format(atMidnight(day));
}

/** An ISO date without its year, where the year stands nearby: `2025-03-03` is "3 March". */
export const formatDayMonth = (day: string): string => dayMonth.format(atMidnight(day));

/** A stretch of ISO dates, both ends counted: "18 to 21 April 2025", "20 December 2025 to 3 January 2026", "5 May 2025". */
export function formatDates(from: string, to: string): string {
  if (from === to) return formatDate(from);
  const [day, month, year] = formatDate(from).split(' ');
  const end = formatDate(to);
  // What both ends share is said once, at the end.
  if (!end.endsWith(`${year}`)) return `${day} ${month} ${year} to ${end}`;
  return end.endsWith(`${month} ${year}`) ? `${day} to ${end}` : `${day} ${month} to ${end}`;
}

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

const units = { Y: 'year', M: 'month', W: 'week', WD: 'working day', D: 'day', H: 'hour' } as const;
const isUnit = (letters: string): letters is keyof typeof units => Object.hasOwn(units, letters);

/** An ISO 8601 period in its own units: `P6W1D` is "6 weeks and 1 day", `PT48H` is "48 hours", `P20WD` (ours, for working days) is "20 working days". */
export function formatPeriod(period: string): string {
  if (!/^P(?=\d|T\d)(?:\d+(?:WD|[YMWD]))*(?:T\d+H)?$/.test(period)) {
    throw new RangeError(`"${period}" is not a period of whole hours or more`);
  }
  const parts = [...period.matchAll(/(\d+)(WD|[YMWDH])/g)].map(([, digits = '', letters = '']) => ({
    count: Number(digits),
    unit: isUnit(letters) ? units[letters] : letters,
  }));
  const said = parts.filter(({ count }) => count > 0);
  return formatList((said.length ? said : parts.slice(-1)).map(({ count, unit }) => formatCount(count, unit)));
}

/** The notice a period makes: "1 month’s notice", "28 days’ notice", "1 year and 6 months’ notice". */
export function formatNotice(period: string): string {
  const length = formatPeriod(period);
  return `${length}${length.endsWith('s') ? '’' : '’s'} notice`;
}

/** A number of months in years where it makes whole ones: 12 is "1 year", 18 is "18 months". */
export const formatMonths = (months: number): string =>
  months > 0 && months % 12 === 0 ? formatCount(months / 12, 'year') : formatCount(months, 'month');

/** A number of days in weeks and days, from one week up: 43 is "6 weeks and 1 day", 84 is "12 weeks", 6 is "6 days". */
export function formatDays(days: number): string {
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  if (!weeks) return formatCount(days, 'day');
  return formatList([formatCount(weeks, 'week'), ...(rest ? [formatCount(rest, 'day')] : [])]);
}

/** "1 day", "2 days"; the plural adds an s. */
export const formatCount = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;

/** "a, b and c", or with `or`. */
export const formatList = (items: readonly string[], joined: 'and' | 'or' = 'and'): string =>
  (joined === 'and' ? and : or).format(items);
