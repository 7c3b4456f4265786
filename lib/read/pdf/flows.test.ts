import { describe, expect, it } from 'vitest';
import { measure, type Words, wrap } from '@/tests/pdf/make-pdf.ts';
import { blockOf, labelsOf, linesOf, readMade } from '@/tests/pdf/read-made.ts';

const prose = [
  'We are starting a consultation on a different way of doing things. Please tell us what you think, and please be frank about it. The way we provide these services has not changed much in twenty years, and the buildings are tired.',
  'Young people who leave school now tell us that they want a job, a hobby or a course and not a minibus to a centre. And the Council, like every other, is short of money. We have to save by the end of the year after next.',
  'Everyone else would have a personal budget to spend with an approved list of providers. Organisations of any size could join the list at any time, and we would hold a small fund to help new groups get going in the first two years.',
];
const [first = '', second = '', third = ''] = prose;
const left = { x: 60, right: 280 };
const right = { x: 315, right: 535 };

/** Cells at the left edges given, row by row from `y`. */
const table = (edges: readonly number[], y: number, rows: readonly (readonly string[])[], step = 20): Words[] =>
  rows.flatMap((cells, row) => cells.map((text, column) => ({ text, x: edges[column] ?? 0, y: y + row * step })));
const inBold = (words: readonly Words[], count: number) =>
  words.map((word, at): Words => (at < count ? { ...word, font: 'bold' } : word));

describe('columns of a PDF', () => {
  it('reads one column after the other, with a title across both first', async () => {
    const doc = await readMade([
      [
        { text: 'A good day: what we propose for day services', x: 60, y: 60, size: 18 },
        ...wrap(first, { ...left, y: 100 }),
        ...wrap(second, { ...left, y: 200 }),
        ...wrap(third, { ...right, y: 100 }),
        ...wrap(first, { ...right, y: 200 }),
      ],
    ]);
    expect(linesOf(doc).slice(1)).toEqual([first, second, third, first]);
  });

  it('joins a sentence that goes on at the top of the next column', async () => {
    const lines = wrap(`${first} ${second}`, { ...left, y: 100 });
    const moved = lines.map((line, at) => (at < 6 ? line : { ...line, x: right.x, y: 100 + 13 * (at - 6) }));
    const doc = await readMade([[...moved, ...wrap(third, { ...right, y: 220 })]]);
    expect(linesOf(doc)).toEqual([`${first} ${second}`, third]);
  });

  it('goes on at the top of the next page from the text it stands under, past a column at the side', async () => {
    const side = [
      'More from the newsroom',
      'Local Plan: the stage ends soon',
      'Bins over Christmas',
      'Winter fund: time',
    ];
    const lines = wrap(`${first} ${second}`, { ...left, y: 100 });
    const [begun, rest] = [lines.slice(0, -2), lines.slice(-2)];
    const doc = await readMade([
      [
        ...wrap(third, { ...left, y: 40 }),
        ...begun,
        ...side.map((text, at) => ({ text, x: 340, y: 100 + 26 * at, size: 9 })),
      ],
      [...rest.map((line, at) => ({ ...line, y: 60 + 13 * at })), ...wrap(third, { ...left, y: 200 })],
    ]);
    expect(linesOf(doc)).toContain(`${first} ${second}`);
    expect(linesOf(doc)).toContain('Winter fund: time');
  });

  it('reads columns that the file gives line by line across the page', async () => {
    const lines = wrap(`${first} ${second}`, { ...left, y: 100 });
    const others = wrap(`${third} ${first}`, { ...right, y: 100 });
    const doc = await readMade([lines.flatMap((line, at) => [line, ...others.slice(at, at + 1)])]);
    expect(linesOf(doc)).toEqual([`${first} ${second}`, `${third} ${first}`]);
  });

  it('reads a table within a column as one', async () => {
    const doc = await readMade([
      [
        ...wrap(first, { ...left, y: 100 }),
        ...wrap(second, { ...left, y: 200 }),
        ...inBold(
          table([315, 430], 100, [
            ['Meeting', 'When'],
            ['Town Hall', '3 June, 6pm'],
            ['Library', '9 June, 2pm'],
            ['Online', '12 June, 7pm'],
          ]),
          2,
        ),
        ...wrap(third, { ...right, y: 200 }),
      ],
    ]);
    expect(linesOf(doc).slice(0, 2)).toEqual([first, second]);
    expect(labelsOf(doc, '9 June')).toEqual(['When', 'Library']);
    expect(linesOf(doc).at(-1)).toBe(third);
  });
});

describe('tables of a PDF', () => {
  const timetable = [
    ['Stage', 'Date'],
    ['Invitation issued', '4 August 2025'],
    ['Deadline for tenders', '12 noon, 18 August 2025'],
    ['Award', '26 September 2025'],
  ];

  it('labels cells with the headings of their row and column', async () => {
    const doc = await readMade([
      [...wrap(first, { x: 60, right: 535, y: 60 }), ...inBold(table([70, 300], 130, timetable), 2)],
    ]);
    expect(labelsOf(doc, '12 noon')).toEqual(['Date', 'Deadline for tenders']);
    expect(blockOf(doc, '12 noon').cell).toEqual({ table: 0, row: 2, column: 1, header: false });
    expect(blockOf(doc, 'Stage').cell?.header).toBe(true);
  });

  it('takes the first of two columns without headings for names', async () => {
    const doc = await readMade([
      [
        ...wrap(first, { x: 60, right: 535, y: 60 }),
        ...table([60, 200], 130, [
          ['Opens', 'Monday 3 March 2025'],
          ['Closes', 'Sunday 25 May 2025'],
        ]),
      ],
    ]);
    expect(labelsOf(doc, 'Sunday 25 May')).toEqual(['Closes']);
    expect(blockOf(doc, 'Closes').cell).toMatchObject({ column: 0, header: true });
  });

  it('joins the lines of a wrapped cell, in whichever column', async () => {
    const doc = await readMade([
      [
        ...wrap(first, { x: 60, right: 535, y: 60 }),
        ...inBold(table([70, 224], 130, [['Condition', 'Minimum standard']]), 2),
        { text: 'Turnover', x: 70, y: 154 },
        { text: 'Average annual turnover over the last three financial years of', x: 224, y: 154 },
        { text: 'at least £820,000', x: 224, y: 167 },
        { text: 'Professional indemnity', x: 70, y: 191 },
        { text: 'insurance', x: 70, y: 204 },
        { text: '£10 million', x: 224, y: 191 },
      ],
    ]);
    expect(labelsOf(doc, 'Average annual')).toEqual(['Minimum standard', 'Turnover']);
    expect(linesOf(doc)).toContain('Average annual turnover over the last three financial years of at least £820,000');
    expect(labelsOf(doc, '£10 million')).toEqual(['Minimum standard', 'Professional indemnity insurance']);
  });

  it('keeps figures set to the right in their column', async () => {
    const amounts = ['£31,400', '£9,240', '£3,100'];
    const doc = await readMade([
      [
        ...wrap(first, { x: 60, right: 535, y: 60 }),
        ...inBold(table([70, 420], 130, [['Activity', 'Budget']]), 2),
        ...['Home visiting', 'Lunch clubs', 'Volunteering'].map((text, at) => ({ text, x: 70, y: 150 + 20 * at })),
        ...amounts.map((text, at) => ({ text, x: 460 - measure(text), y: 150 + 20 * at })),
      ],
    ]);
    expect(labelsOf(doc, '£9,240')).toEqual(['Budget', 'Lunch clubs']);
  });

  it('keeps lot numbers in a column of their own, and names rows by their words', async () => {
    const doc = await readMade([
      [
        ...wrap(first, { x: 60, right: 535, y: 60 }),
        ...inBold(
          table([60, 90, 300], 130, [
            ['Lot', 'Service', 'Value'],
            ['1', 'Community transport', '£58,000'],
            ['2', 'Befriending', '£39,000'],
          ]),
          3,
        ),
      ],
    ]);
    expect(labelsOf(doc, '£39,000')).toEqual(['Value', 'Befriending']);
    // A number says where a row stands, and names nothing.
    expect(labelsOf(doc, 'Befriending')).toEqual(['Service']);
  });

  it('parts rows that stand only a little farther apart than the lines of a wrapped cell', async () => {
    const doc = await readMade([
      [
        ...wrap(first, { x: 60, right: 535, y: 60 }),
        { text: 'Published', x: 70, y: 130 },
        { text: '3 February 2025', x: 224, y: 130 },
        { text: 'Questions by', x: 70, y: 146 },
        { text: 'noon on 14 March 2025; answers go', x: 224, y: 146 },
        { text: 'to everybody who has registered', x: 224, y: 159 },
        { text: 'Tenders by', x: 70, y: 175 },
        { text: 'noon on 4 April 2025', x: 224, y: 175 },
        { text: 'Contract dates', x: 70, y: 191 },
        { text: '(expected)', x: 70, y: 204 },
        { text: '1 October 2025 to 30 September 2028', x: 224, y: 191 },
      ],
    ]);
    expect(labelsOf(doc, 'noon on 4 April')).toEqual(['Tenders by']);
    expect(labelsOf(doc, '1 October')).toEqual(['Contract dates (expected)']);
    expect(labelsOf(doc, 'noon on 14 March')).toEqual(['Questions by']);
    expect(linesOf(doc)).toContain('noon on 14 March 2025; answers go to everybody who has registered');
  });

  it('names a row to the right of its day as other documents do', async () => {
    const doc = await readMade([
      [
        ...wrap(first, { x: 60, right: 535, y: 60 }),
        ...table([60, 200], 130, [
          ['3 March 2025', 'Consultation opens'],
          ['25 May 2025', 'Consultation closes'],
          ['9 July 2025', 'Cabinet decides'],
        ]),
      ],
    ]);
    expect(labelsOf(doc, '25 May')).toEqual(['Consultation closes']);
  });

  it('keeps the tall rows of a table of questions and answers in one table', async () => {
    const answer = (y: number, lines: readonly string[]) => lines.map((text, at) => ({ text, x: 342, y: y + 12 * at }));
    const question = (y: number, number: string, lines: readonly string[]) => [
      { text: number, x: 79, y },
      { text: `${10 + Number(number)} Sept`, x: 106, y },
      ...lines.map((text, at) => ({ text, x: 190, y: y + 12 * at })),
    ];
    const doc = await readMade([
      [
        ...wrap(first, { x: 60, right: 535, y: 60 }),
        ...inBold(table([79, 106, 190, 342], 130, [['No.', 'Date', 'Question', 'Answer']]), 4),
        ...question(152, '1', ['Will the deadline of noon on', '10 October be moved?']),
        ...answer(152, ['Yes. The deadline is now 12 noon on', 'Friday 17 October 2025.']),
        ...question(184, '2', ['How long does the contract', 'run, please?']),
        ...answer(184, ['Two years, 1 April 2026 to 31 March', '2028, with no option to extend it.']),
        ...question(216, '3', [
          'Were providers, carers and',
          'young people asked about',
          'the specification before it',
          'was published?',
        ]),
        ...answer(216, [
          'Yes. Twenty-three of them came to a day',
          'on 12 June 2025, young people held two',
          'workshops in the spring, and a draft of',
          'the specification was shared in July for',
          'comment. What was changed because of',
          'it is listed in Appendix G to the pack,',
          'page by page and clause by clause, with',
          'the reason for each of the changes.',
        ]),
        ...question(324, '4', ['Is there a yearly uplift?']),
        ...answer(324, ['Prices are fixed for two years.']),
        ...question(344, '5', ['May groups bid together?']),
        ...answer(344, ['Yes, as a consortium or otherwise.']),
      ],
    ]);
    expect(labelsOf(doc, 'Yes. The deadline')).toEqual(['Answer', 'Will the deadline of noon on 10 October be moved?']);
    expect(labelsOf(doc, 'Yes. Twenty-three')).toContain('Answer');
    expect(linesOf(doc)).toContain('Two years, 1 April 2026 to 31 March 2028, with no option to extend it.');
    expect(blockOf(doc, 'Prices are fixed').cell).toMatchObject({ row: 4, column: 3 });
  });

  it('goes on with a table on the next page, be it with a single row', async () => {
    const rows = inBold(table([70, 300], 700, timetable, 22), 2);
    const doc = await readMade([
      [...wrap(first, { x: 60, right: 535, y: 60 }), ...rows],
      [...table([70, 300], 60, [['Service starts', '1 January 2026']]), ...wrap(second, { x: 60, right: 535, y: 100 })],
    ]);
    expect(blockOf(doc, '1 January').cell).toEqual({ table: 0, row: 4, column: 1, header: false });
    expect(labelsOf(doc, '1 January')).toEqual(['Date', 'Service starts']);
  });

  it('takes clauses with their numbers set apart for no table', async () => {
    const doc = await readMade([
      [1, 2, 3].flatMap((clause) => [
        { text: `4.${clause}`, x: 60, y: 60 * clause },
        ...wrap(prose[clause - 1] ?? '', { x: 96, right: 535, y: 60 * clause }),
      ]),
    ]);
    expect(linesOf(doc)).toEqual([`4.1 ${first}`, `4.2 ${second}`, `4.3 ${third}`]);
  });

  it('takes a list of contents with page numbers for no table', async () => {
    const doc = await readMade([
      [
        ...['1 Introduction', '2 Timetable', '3 Conditions', '4 Evaluation'].flatMap((text, at) => [
          { text, x: 60, y: 60 + 16 * at },
          { text: String(2 + at), x: 520, y: 60 + 16 * at },
        ]),
        ...wrap(first, { x: 60, right: 535, y: 200 }),
      ],
    ]);
    expect(linesOf(doc)).toEqual(['1 Introduction 2', '2 Timetable 3', '3 Conditions 4', '4 Evaluation 5', first]);
  });
});
