import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { findValues, type When } from '@/lib/extract/values.ts';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly refDate: string | null;
}

function parseCase(line: string): Case {
  const { id, text, refDate } = JSON.parse(line);
  return { id: String(id), text: String(text), refDate: typeof refDate === 'string' ? refDate.slice(0, 10) : null };
}

function valueOf(when: When): unknown {
  switch (when.shape) {
    case 'day':
      return when.day;
    case 'range':
      return { from: when.from, to: when.to };
    case 'yearless':
      return { monthDay: when.monthDay };
    case 'relative':
      return { [when.direction]: when.from, period: when.period };
  }
}

/** Reads cases, a JSON object a line, and writes the values found in each, a JSON object a line in the same order. */
export async function main(_argv: readonly string[], input: Readable, output: Writable): Promise<number> {
  for await (const line of createInterface({ input })) {
    if (!line.trim()) continue;
    const { id, text, refDate } = parseCase(line);
    const { dates, periods, money, percents } = findValues(text, { published: null, today: refDate });
    const quote = ({ start, end }: { start: number; end: number }) => ({ quote: text.slice(start, end), start, end });
    const found = {
      id,
      dates: dates.map((date) => ({ ...quote(date), value: valueOf(date.when) })),
      durations: periods.map((period) => ({ ...quote(period), value: period.period })),
      money: money.map((sum) => ({ ...quote(sum), amount: sum.amount, currency: sum.currency })),
      percents: percents.map((percent) => ({ ...quote(percent), value: percent.value })),
    };
    output.write(`${JSON.stringify(found)}\n`);
  }
  return 0;
}
