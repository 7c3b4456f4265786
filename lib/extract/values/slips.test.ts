import { describe, expect, it } from 'vitest';
import { findValues } from '@/lib/extract/values.ts';

const nowhere = { published: null, today: null };

function readSlip(text: string) {
  const { dates, periods, money, percents } = findValues(text, nowhere);
  return [...dates, ...periods, ...money, ...percents].map((value) => {
    const meant =
      'when' in value && value.when.shape === 'day'
        ? value.when.day
        : 'period' in value
          ? value.period
          : 'amount' in value
            ? String(value.amount)
            : 'value' in value
              ? String(value.value)
              : 'other';
    return { meant, how: value.assumed.map(({ what }) => what) };
  });
}

describe('slips of scanners and keyboards', () => {
  it.each([
    ['l2 weeks', 'P12W'],
    ['31 March 20271', '2027-03-31'],
    ['1st April, 20263', '2026-04-01'],
    ['1O days', 'P10D'],
    ['3 rnonths', 'P3M'],
    ['I8 months', 'P18M'],
    ['3O June 2025', '2025-06-30'],
    ['I0 March 2025', '2025-03-10'],
    ['14 Apri1 2025', '2025-04-14'],
    ['l4th April 2O25', '2025-04-14'],
    ['lst April 2025', '2025-04-01'],
    ['3lst March 2025', '2025-03-31'],
    ['14 Septem ber 2025', '2025-09-14'],
    ['3 Septernber 2025', '2025-09-03'],
    ['3 Febuary 2025', '2025-02-03'],
    ['O1/O4/2025', '2025-04-01'],
    ['£l0,000', '10000'],
    ['1O%', '10'],
  ])('%s is read as %s, and said to be', (text, meant) => {
    const [value] = readSlip(text);
    expect(value?.meant).toBe(meant);
    expect(value?.how).toContain('read-through');
  });

  it.each([
    ['14 Febru-\nary 2025', '2025-02-14'],
    ['14\u00adth Ap\u00adril 2025', '2025-04-14'],
    ['\uff11\uff14 April \uff12\uff10\uff12\uff15', '2025-04-14'],
    ['14\u1d57\u02b0 April 2025', '2025-04-14'],
    ['12\u00a0weeks', 'P12W'],
    ['\u0661\u0662 weeks', 'P12W'],
  ])('%j needs no reading through', (text, meant) => {
    expect(readSlip(text)).toEqual([{ meant, how: [] }]);
  });

  it.each(['H2O', 'CO2 levels', 'Lot 1O', 'O2 Arena', 'room 1l', 'a 2l bottle', 'lO'])('%s is nothing', (text) => {
    expect(readSlip(text)).toEqual([]);
  });

  it('says what was seen and what was meant', () => {
    const [date] = findValues('closes 3O June 2025', nowhere).dates;
    expect(date?.assumed).toEqual([
      { what: 'read-through', why: '“3O June 2025” looks like a slip and is read as 30 June 2025.' },
    ]);
  });
});

describe('what else is assumed of a date', () => {
  const assumedIn = (text: string) => findValues(text, nowhere).dates.flatMap(({ assumed }) => assumed);

  it('says that figures are read with the day first, where they could be read otherwise', () => {
    expect(assumedIn('03/04/2025')).toEqual([
      { what: 'day-first', why: '“03/04/2025” is read with the day first, as is usual in Britain: 3 April.' },
    ]);
    expect(assumedIn('14/04/2025')).toEqual([]);
    expect(assumedIn('04/04/2025')).toEqual([]);
    expect(assumedIn('2025-04-03')).toEqual([]);
    expect(assumedIn('01/09/2025 – 24/11/2025')).toEqual([]);
    expect(assumedIn('01/09/2025 – 02/11/2025')).toHaveLength(2);
  });

  it.each([
    ['3 Aug 96', 'century'],
    ['14/04/25', 'century'],
    ['the end of March 2025', 'end-of-period'],
    ['2025/26', 'financial-year'],
    ['spring 2025', 'season'],
    ['academic year 2025/26', 'month'],
  ])('%s: %s', (text, what) => {
    expect(assumedIn(text).map((assumed) => assumed.what)).toEqual([what]);
  });

  it.each(['14 April 2025', 'financial year 2025/26', 'April 2025', '3–28 March 2025'])('%s: nothing', (text) => {
    expect(assumedIn(text)).toEqual([]);
  });
});
