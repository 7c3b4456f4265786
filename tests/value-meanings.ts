import {
  type DateFound,
  findValues,
  type MoneyFound,
  type PercentFound,
  type PeriodFound,
  type When,
} from '@/lib/extract/values.ts';
import type { Meaning } from './meanings.ts';

const nowhere = { published: null, today: null };

function sayWhen(when: When): string {
  switch (when.shape) {
    case 'day':
      return when.day;
    case 'range':
      return when.unit === 'days' ? `${when.from}/${when.to}` : `${when.unit} ${when.from}/${when.to}`;
    case 'yearless':
      return when.monthDay;
    case 'relative':
      return `${when.period} ${when.direction} ${when.from}`;
  }
}

const sayDate = ({ when, time, weekday }: DateFound) =>
  [sayWhen(when), time, weekday && !weekday.agrees ? 'wrong weekday' : null].filter((part) => part !== null).join(' ');

const sayPeriod = ({ period, atMost, days, option }: PeriodFound) =>
  [
    period,
    atMost === null ? null : atMost === period ? 'at most' : `to ${atMost}`,
    days === 'calendar' ? null : days,
    option === null ? null : `and perhaps ${option}`,
  ]
    .filter((part) => part !== null)
    .join(' ');

const sayMoney = ({ amount, atMost, upTo, currency, per }: MoneyFound) =>
  [
    amount,
    atMost === null ? null : `to ${atMost}`,
    upTo ? 'at most' : null,
    currency === 'GBP' ? null : currency,
    per && `a ${per}`,
  ]
    .filter((part) => part !== null)
    .join(' ');

const sayPercent = ({ value, atMost }: PercentFound) => (atMost === null ? `${value}` : `${value} to ${atMost}`);

/** The dates of a text, each in short: "2025-04-14 17:00", "2025-03-03/2025-04-14", "month 2025-04-01/2025-04-30". */
export const readDates = (text: string): Meaning[] =>
  findValues(text, nowhere).dates.map((date) => ({ ...date, means: sayDate(date) }));

/** The periods of a text: "P12W", "P6W to P8W", "P10D working", "P3Y and perhaps P2Y". */
export const readPeriods = (text: string): Meaning[] =>
  findValues(text, nowhere).periods.map((period) => ({ ...period, means: sayPeriod(period) }));

/** The sums of a text in pounds: "5000 at most", "2500 to 10000", "10000 a year". */
export const readMoney = (text: string): Meaning[] =>
  findValues(text, nowhere).money.map((sum) => ({ ...sum, means: sayMoney(sum) }));

/** The shares of a text in per cent: "10", "10 to 15". */
export const readPercents = (text: string): Meaning[] =>
  findValues(text, nowhere).percents.map((percent) => ({ ...percent, means: sayPercent(percent) }));
