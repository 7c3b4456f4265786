import { expect, it } from 'vitest';
import { extractValues } from '@/lib/extract/values/find-values.ts';
import { readText } from '@/lib/read/text.ts';

it('reads no value that is struck through, in a sentence that is not', () => {
  const doc = readText(
    'It closes on ~~7 April 2025~~ 14 April 2025, after ~~six weeks~~ seven weeks, at ~~£5~~ £6 or ~~5%~~ 6%.',
    {
      markdown: true,
    },
  );
  const { dates, periods, money, percents } = extractValues(doc, '2025-03-01');
  expect(dates.map(({ when }) => when)).toEqual([{ shape: 'day', day: '2025-04-14' }]);
  expect(periods.map(({ period }) => period)).toEqual(['P7W']);
  expect(money.map(({ start, end }) => doc.text.slice(start, end))).toEqual(['£6']);
  expect(percents.map(({ start, end }) => doc.text.slice(start, end))).toEqual(['6%']);
});

it('reads a value that is struck through in part, as a slip of the pen', () => {
  const doc = readText('It closes on 14 April ~~2025~~.', { markdown: true });
  expect(extractValues(doc, '2025-03-01').dates).toHaveLength(1);
});
