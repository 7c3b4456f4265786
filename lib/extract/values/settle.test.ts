import { describe, expect, it } from 'vitest';
import type { Block, DocumentText } from '@/lib/document.ts';
import { type DateFound, extractValues, findValues } from '@/lib/extract/values.ts';

type Line = string | ({ readonly text: string } & Partial<Omit<Block, 'start' | 'end'>>);

const heading = (text: string, level = 2): Line => ({ text, kind: 'heading', level });
const cell = (text: string, labels: readonly number[] = []): Line => ({ text, kind: 'cell', labels });

function documentOf(lines: readonly Line[], published: string | null = null, title = ''): DocumentText {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const { text: words, ...rest } = typeof line === 'string' ? { text: line } : line;
    blocks.push({ kind: 'paragraph', ...rest, start: text.length, end: text.length + words.length });
    text += `${words}\n`;
  }
  return {
    source: 'text',
    title,
    address: null,
    language: 'en-GB',
    published,
    text,
    blocks,
    struck: [],
    links: [],
    pages: null,
    unread: [],
  };
}

const sayWhen = ({ when }: DateFound) =>
  when.shape === 'day'
    ? when.day
    : when.shape === 'range'
      ? `${when.from}/${when.to}`
      : when.shape === 'yearless'
        ? when.monthDay
        : 'relative';

const read = (lines: readonly Line[], published: string | null = null, today: string | null = null): string[] =>
  extractValues(documentOf(lines, published), today).dates.map(sayWhen);

const readLine = (text: string, published: string | null = null, today: string | null = null) =>
  findValues(text, { published, today }).dates;

const whyOf = (dates: readonly DateFound[]) =>
  dates.flatMap(({ assumed }) => assumed.filter(({ what }) => what === 'year').map(({ why }) => why));

describe('a missing year', () => {
  it('comes from the other end of its range', () => {
    const dates = readLine('from 3 March to 14 April 2025', '2019-01-01');
    expect(dates.map(sayWhen)).toEqual(['2025-03-03/2025-04-14']);
    expect(whyOf(dates)).toEqual([]);
  });

  it('comes from the same sentence', () => {
    const dates = readLine('It opens on 3 March and closes on 14 April 2025.', '2019-01-01');
    expect(dates.map(sayWhen)).toEqual(['2025-03-03', '2025-04-14']);
    expect(whyOf(dates)).toEqual(['The year is not stated. 2025 is taken from “14 April 2025” in the same sentence.']);
  });

  it.each([
    ['In addition to a survey from 3 December, the office sent out 500 letters.', '2021-12-03'],
    ['As well as a stall from 6 December, we handed leaflets out in town.', '2021-12-06'],
    ['In addition to a survey from 3 March, we will hold two meetings.', '2022-03-03'],
    ['After a survey from 3 March, which is planned, a report will follow.', '2022-03-03'],
  ])('lies before what its sentence goes on to tell: %s', (text, day) => {
    expect(readLine(text, '2022-01-26').map(sayWhen)).toEqual([day]);
  });

  it.each([
    ['It opened on 15 December 2025 and closes on 31 January.', ['2025-12-15', '2026-01-31']],
    ['The grant starts on 1 April 2025 and ends on 31 March.', ['2025-04-01', '2026-03-31']],
    ['The grant starts on 1 April and ends on 31 March 2026.', ['2025-04-01', '2026-03-31']],
    ['It opened on 15 December and closes on 31 January 2026.', ['2025-12-15', '2026-01-31']],
    ['It opens on 1 April and closes on 30 November 2025.', ['2025-04-01', '2025-11-30']],
    ['A decision follows on 20 March, after the letter of 14 March 2025.', ['2025-03-20', '2025-03-14']],
    ['We asked in January and again in February 2025.', ['2025-01-01/2025-01-31', '2025-02-01/2025-02-28']],
    ['We asked in January and February 2025.', ['2025-01-01/2025-02-28']],
  ])('keeps the order of its sentence: %s', (text, days) => {
    expect(readLine(text).map(sayWhen)).toEqual(days);
  });

  it('comes from a weekday that fits only one near year', () => {
    // 14 February is a Friday in 2025 and in no year beside it.
    const dates = readLine('Closes Friday 14 February.', '2025-06-01');
    expect(dates.map(sayWhen)).toEqual(['2025-02-14']);
    expect(whyOf(dates)[0]).toContain('it is a Friday in that year');
    expect(dates[0]?.weekday).toEqual({ said: 5, agrees: true });
  });

  it('is left to the calendar to doubt where the weekday fits no near year', () => {
    // 14 February is a Monday in 2022 and 2028.
    const [date] = readLine('Closes Monday 14 February.', '2025-01-10');
    expect(date && sayWhen(date)).toBe('2025-02-14');
    expect(date?.weekday).toEqual({ said: 1, agrees: false });
  });

  it('comes from a heading over it that speaks of dates', () => {
    const lines = [heading('Dates for 2025/26'), 'Opens 5 January', 'Closes 13 February', 'Opens 7 April'];
    expect(read(lines, '2025-02-01')).toEqual(['2025-04-01/2026-03-31', '2026-01-05', '2026-02-13', '2025-04-07']);
  });

  it('comes from a label before a heading', () => {
    const lines = [heading('Dates for 2024'), cell('2026'), cell('5 January', [1])];
    expect(read(lines)).toEqual(['2026-01-05']);
  });

  it.each([
    ['a short line that leads in', 'Key dates for 2025/26:'],
    ['a school year', 'Term dates 2025/26'],
    ['a month', 'January 2026'],
    ['a year alone', '2026'],
  ])('comes from %s', (_, text) => {
    expect(read([typeof text === 'string' && text.endsWith(':') ? text : heading(text), '13 January']).at(-1)).toBe(
      '2026-01-13',
    );
  });

  it('does not come from a heading about a subject', () => {
    // A budget for 2025/26 is asked about before its year begins.
    const lines = [heading('Budget consultation 2025/26', 1), 'Closes 14 February'];
    expect(read(lines, '2025-01-06').at(-1)).toBe('2025-02-14');
  });

  it('does not come from a heading that names two years', () => {
    expect(read([heading('Dates for 2025 and 2027'), '13 January'], '2026-01-02')).toEqual(['2026-01-13']);
  });

  it('comes from the nearest dated neighbour, onward from one before', () => {
    const lines = ['We wrote to you on 14 February 2025.', 'Your funding will end on 31 March.'];
    expect(read(lines)).toEqual(['2025-02-14', '2025-03-31']);
    expect(read(['Opens 15 December 2025.', 'Closes 31 January.'])).toEqual(['2025-12-15', '2026-01-31']);
  });

  it('comes from one that follows, back from it', () => {
    expect(read(['Opens 15 December.', 'Closes 31 January 2026.'])).toEqual(['2025-12-15', '2026-01-31']);
  });

  it('comes from no neighbour of another time', () => {
    const lines = ['We last asked on 4 June 2019.', 'Closes 14 April.'];
    expect(read(lines, '2025-03-03')).toEqual(['2019-06-04', '2025-04-14']);
  });

  it('comes from no neighbour in what belongs to the site', () => {
    const lines: Line[] = [
      { text: 'Page reviewed 5 February 2024', kind: 'paragraph', furniture: 'footer' },
      'Closes 14 April.',
    ];
    expect(read(lines, '2025-03-03')).toEqual(['2024-02-05', '2025-04-14']);
  });

  it.each([
    ['nearest after it', 'Closes 14 April.', '2025-03-03', '2025-04-14'],
    ['on the day itself', 'Opens 3 March.', '2025-03-03', '2025-03-03'],
    ['in the next year', 'Closes 13 February.', '2025-11-20', '2026-02-13'],
    ['a month before, and not eleven after', 'It opened 31 days before, 31 January.', '2025-03-03', '2025-01-31'],
    ['in the past, where the words say so', 'The Cabinet met on 12 November.', '2025-03-03', '2024-11-12'],
    [
      'to come, where a participle is of the future',
      'It will be published on 12 November.',
      '2025-03-03',
      '2025-11-12',
    ],
    ['within a range that has begun', '24 February to 14 April', '2025-03-03', '2025-02-24/2025-04-14'],
  ])('comes from the day of publication: %s', (_, text, published, day) => {
    expect(readLine(text, published).map(sayWhen)).toEqual([day]);
  });

  it('comes from the day of reading where nothing else is known, and says so', () => {
    const dates = readLine('Closes 14 April.', null, '2025-03-10');
    expect(dates.map(sayWhen)).toEqual(['2025-04-14']);
    expect(whyOf(dates)).toEqual(['The year is not stated. 2025 is taken from the day of reading, 10 March 2025.']);
  });

  it('comes from publication before the day of reading', () => {
    expect(readLine('Closes 14 April.', '2024-03-01', '2025-03-10').map(sayWhen)).toEqual(['2024-04-14']);
  });

  it('comes from the day a letter gives as its own before the day of reading', () => {
    const lines = [
      '20 January 2023',
      ...Array.from({ length: 60 }, () => 'Nothing is said here.'),
      'Please reply by 3 March.',
    ];
    expect(read(lines, null, '2025-06-01')).toEqual(['2023-01-20', '2023-03-03']);
  });

  it.each([
    ['a year its sentence names', 'In 2019 we asked for views from 3 June to 14 July.', '2019-06-03/2019-07-14'],
    ['a year named after it', 'The survey ran from 3 to 31 October in 2022.', '2022-10-03/2022-10-31'],
    ['"this year"', 'We talked from January to June this year.', '2025-01-01/2025-06-30'],
    ['"next year"', 'It will end on 31 March next year.', '2026-03-31'],
    ['"last year"', 'The review began on 3 December last year.', '2024-12-03'],
    ['"last" before it', 'The Cabinet met last November.', '2024-11-01/2024-11-30'],
  ])('comes from %s', (_, text, day) => {
    expect(readLine(text, '2025-05-06').map(sayWhen)).toEqual([day]);
  });

  it('does not come from a financial year its sentence names', () => {
    expect(readLine('Budgets in 2026/27 are set after 14 February.', '2025-01-06').map(sayWhen).at(-1)).toBe(
      '2025-02-14',
    );
  });

  it.each([
    ['what the sentence goes on to tell', 'On 3 June the Cabinet Member agreed the report.', '2024-06-03'],
    ['a perfect', 'It has been closed since 3 June.', '2024-06-03'],
    ['nothing past in a state', 'Offices closed from noon on 24 December to 2 January.', '2024-12-24/2025-01-02'],
    ['nothing past in a bound', 'The post is funded until 30 September.', '2025-09-30'],
    [
      'nothing past in what is not affected',
      'The trailer is not affected and carries on to 31 December.',
      '2025-12-31',
    ],
  ])('heeds %s', (_, text, day) => {
    const published = text.startsWith('Offices') ? '2024-11-24' : '2025-05-06';
    expect(readLine(text, published).map(sayWhen)).toEqual([day]);
  });

  it('follows a beginning to its end in the next line, and no other line so far', () => {
    expect(read(['Starts 1 April 2025', 'Ends 31 March'], '2025-03-10')).toEqual(['2025-04-01', '2026-03-31']);
    expect(read(['Funding ends on 30 September 2025.', 'Appeal by 28 July.'], '2025-06-30')).toEqual([
      '2025-09-30',
      '2025-07-28',
    ]);
  });

  it('does not follow a table out into the text', () => {
    const row = (text: string): Line => ({ text, kind: 'cell', cell: { table: 0, row: 0, column: 0, header: false } });
    const lines = [row('4 January 2027'), 'Please reply by 13 February.'];
    expect(read(lines, '2026-01-20')).toEqual(['2027-01-04', '2026-02-13']);
  });

  it.each([
    ['a line of its own', '17 March 2025'],
    ['a byline', 'Communities Directorate, 17 March 2025'],
    ['words that say so', 'Posted on 17 March 2025 in News'],
  ])("takes the document's own day from %s", (_, line) => {
    const lines = [
      line,
      ...Array.from({ length: 20 }, () => 'Nothing is said here.'),
      'A start on 1 April 2026.',
      'Reply by 30 May.',
    ];
    expect(read(lines, null, '2026-06-01').at(-1)).toBe('2026-05-30');
    expect(read([...lines.slice(0, -2), 'Reply by 30 May.'], null, '2026-06-01').at(-1)).toBe('2025-05-30');
  });

  it('stays unknown where nothing settles it', () => {
    const dates = readLine('Closes 14 April.');
    expect(dates.map(sayWhen)).toEqual(['--04-14']);
    expect(whyOf(dates)).toEqual([]);
  });

  it('stays unknown where no near year has the day', () => {
    expect(readLine('29 February', '2025-01-10').map(sayWhen)).toEqual(['--02-29']);
    expect(readLine('29 February', '2024-01-10').map(sayWhen)).toEqual(['2024-02-29']);
  });

  it('is not sought for what comes round each year', () => {
    expect(readLine('Accounts are due by 31 March each year.', '2025-01-10').map(sayWhen)).toEqual(['--03-31']);
  });
});

describe('places', () => {
  it('are those of the document, whatever its lines hold', () => {
    const doc = documentOf([
      'Opens 3\u00a0Mar\u00adch 2025.',
      'It runs for twelve weeks, for £5\u00b75m and 10\u00a0%.',
    ]);
    const { dates, periods, money, percents } = extractValues(doc, null);
    const quotes = [...dates, ...periods, ...money, ...percents].map(({ start, end }) => doc.text.slice(start, end));
    expect(quotes).toEqual(['3\u00a0Mar\u00adch 2025', 'twelve weeks', '£5\u00b75m', '10\u00a0%']);
  });

  it('mark both ends of a range', () => {
    const text = 'Open from 9am on 3 March until noon on 14 April 2025.';
    const [range] = readLine(text);
    expect(range?.ends && [range.ends.from, range.ends.to].map(({ start, end }) => text.slice(start, end))).toEqual([
      '9am on 3 March',
      'noon on 14 April 2025',
    ]);
    expect(range?.time).toBe('12:00');
  });
});
