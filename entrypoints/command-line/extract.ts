import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Span } from '@/lib/document.ts';
import {
  type DateFound,
  findValues,
  type MoneyFound,
  type PercentFound,
  type PeriodFound,
  type When,
} from '@/lib/extract/values.ts';

interface Case {
  readonly id: unknown;
  readonly text: string;
  /** ISO date: the "now" of the text; null where none is given. */
  readonly refDate: string | null;
}

function parseCase(line: string): Case {
  const { id, text, refDate }: Record<string, unknown> = JSON.parse(line);
  if (typeof text !== 'string') throw new TypeError(`case ${JSON.stringify(id)} has no text`);
  return { id, text, refDate: typeof refDate === 'string' ? refDate.slice(0, 10) : null };
}

/** A date's value as the contract has it: a day, a stretch, or what is known of one without its year or its beginning. */
function formatWhen(when: When): unknown {
  switch (when.shape) {
    case 'day':
      return when.day;
    case 'range':
      return { from: when.from, to: when.to, unit: when.unit };
    case 'yearless':
      return { monthDay: when.monthDay };
    case 'relative':
      return { period: when.period, [when.direction]: when.from };
  }
}

const formatDate = ({ when, time, weekday, assumed }: DateFound) => ({
  value: formatWhen(when),
  time,
  weekday,
  assumed,
});

const formatPeriod = ({ period, fraction, atMost, days, option, assumed }: PeriodFound) => ({
  value: fraction ?? period,
  atMost,
  days,
  option,
  assumed,
});

const formatMoney = ({ amount, atMost, upTo, currency, per, assumed }: MoneyFound) => ({
  amount,
  currency,
  atMost,
  upTo,
  per,
  assumed,
});

const formatPercent = ({ value, atMost, assumed }: PercentFound) => ({ value, atMost, assumed });

/** What was found in one case, ready to print. */
export function extractCase({ id, text, refDate }: Case): unknown {
  const { dates, periods, money, percents } = findValues(text, { published: null, today: refDate });
  const quoted = ({ start, end }: Span) => ({ quote: text.slice(start, end), start, end });
  return {
    id,
    dates: dates.map((date) => ({ ...quoted(date), ...formatDate(date) })),
    durations: periods.map((period) => ({ ...quoted(period), ...formatPeriod(period) })),
    money: money.map((sum) => ({ ...quoted(sum), ...formatMoney(sum) })),
    percents: percents.map((percent) => ({ ...quoted(percent), ...formatPercent(percent) })),
  };
}

/** Reads cases, a JSON object a line, and writes what was found in each, a JSON object a line in the same order. Status 0. */
export async function main(_argv: readonly string[], input: Readable, output: Writable): Promise<number> {
  for await (const line of createInterface({ input })) {
    if (line.trim()) output.write(`${JSON.stringify(extractCase(parseCase(line)))}\n`);
  }
  return 0;
}
