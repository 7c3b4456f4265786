import { parsePeriod } from '@/lib/calendar.ts';

const count = (n: number, unit: string) => `${n.toLocaleString('en-GB')} ${unit}${n === 1 ? '' : 's'}`;

function join(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}

/** A number of days in weeks and days: 43 is "6 weeks and 1 day", 84 "12 weeks", 6 "6 days". */
export function formatWeeksAndDays(days: number): string {
  const weeks = Math.floor(days / 7);
  if (weeks === 0) return count(days, 'day');
  const rest = days % 7;
  return rest === 0 ? count(weeks, 'week') : `${count(weeks, 'week')} and ${count(rest, 'day')}`;
}

/** A period in words: `P12W` is "12 weeks", `P1Y6M` "1 year and 6 months", `P20WD` "20 working days", `P0D` "0 days". */
export function formatPeriod(period: string): string {
  const { years, months, weeks, days, workingDays, hours } = parsePeriod(period);
  const parts: [number, string][] = [
    [years, 'year'],
    [months, 'month'],
    [weeks, 'week'],
    [days, 'day'],
    [workingDays, 'working day'],
    [hours, 'hour'],
  ];
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => count(n, unit));
  return said.length > 0 ? join(said) : '0 days';
}
