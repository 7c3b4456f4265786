import { describe, expect, it } from 'vitest';
import { quoteOf } from '@/lib/document.ts';
import { readText } from '@/lib/read/text.ts';

const read = (text: string) => readText(text, { markdown: true });
const plain = (text: string) => readText(text, { markdown: false });

/** Each block as "kind: words", with the words of its labels after an arrow. */
const blocksOf = (doc: ReturnType<typeof readText>) =>
  doc.blocks.map((block) => {
    const labels = (block.labels ?? []).map((index) => quoteOf(doc, doc.blocks[index] ?? { start: 0, end: 0 }));
    return [`${block.kind}${block.level ?? ''}: ${quoteOf(doc, block)}`, ...labels].join(' ← ');
  });

describe('the title of plain text', () => {
  const said = `${'The Council has looked again at what it gives. '.repeat(4)}`;

  it.each([
    [
      'the line a letter is headed by',
      `Civic Centre\n\nDear Chair\n\nYour grant for meals\n\n${said}`,
      'Your grant for meals',
    ],
    ['the first line, where only parts are headed', `Wade Council\n\n1. Term\n\n1.1 ${said}`, 'Wade Council'],
    ['the first line, where headings come later', `Wade Council\n\n${said}\n\nWhy\n\n${said}`, 'Wade Council'],
  ])('is %s', (_what, text, title) => {
    expect(plain(text).title).toBe(title);
  });
});

describe('Markdown', () => {
  it('makes a block of each line', () => {
    expect(
      blocksOf(read('# Library review\nIt opens on 3 March.\n\nIt closes on 14 April.\r\n## What next ##')),
    ).toEqual([
      'heading1: Library review',
      'paragraph: It opens on 3 March.',
      'paragraph: It closes on 14 April.',
      'heading2: What next',
    ]);
  });

  it('gives list items their lead-in, and nested ones their item too', () => {
    expect(blocksOf(read('You can also:\n- write to us\n- ring\n  1. by day\n  2. by night\n- call in'))).toEqual([
      'paragraph: You can also:',
      'item1: write to us ← You can also:',
      'item1: ring ← You can also:',
      'item2: by day ← You can also: ← ring',
      'item2: by night ← You can also: ← ring',
      'item1: call in ← You can also:',
    ]);
  });

  it('takes no lead-in from a finished sentence or a heading', () => {
    expect(blocksOf(read('We met in May.\n- minutes'))[1]).toBe('item1: minutes');
    expect(blocksOf(read('We ask the following of you.\n- reply'))[1]).toBe(
      'item1: reply ← We ask the following of you.',
    );
    expect(blocksOf(read('# Papers\n* minutes'))[1]).toBe('item1: minutes');
  });

  it('gives cells their column headings and the label of their row', () => {
    expect(blocksOf(read('| Stage | Date |\n|---|:-:|\n| Closes | 9 May |'))).toEqual([
      'cell: Stage',
      'cell: Date',
      'cell: Closes ← Stage',
      'cell: 9 May ← Date ← Closes',
    ]);
  });

  it('lets the words of a row name its figures where there are no headings, on either side', () => {
    const doc = read('| Closing date | 9 May 2025 |\n| 2 June 2025 | Cabinet decides |');
    expect(blocksOf(doc)).toEqual([
      'cell: Closing date',
      'cell: 9 May 2025 ← Closing date',
      'cell: 2 June 2025 ← Cabinet decides',
      'cell: Cabinet decides',
    ]);
    expect(doc.blocks.map(({ cell }) => cell)).toEqual([
      { table: 0, row: 0, column: 0, header: false },
      { table: 0, row: 0, column: 1, header: false },
      { table: 0, row: 1, column: 0, header: false },
      { table: 0, row: 1, column: 1, header: false },
    ]);
  });

  it('drops the marks of bold and struck words and keeps where struck words and links stand', () => {
    const doc = read('Closes **9 May** ~~2 May~~ at *noon*: [the form](https://example.org/f.pdf) 2 * 3 \\* x_y_z');
    expect(doc.text).toBe('Closes 9 May 2 May at noon: the form 2 * 3 * x_y_z');
    expect(doc.struck.map((span) => quoteOf(doc, span))).toEqual(['2 May']);
    expect(doc.links.map((link) => [quoteOf(doc, link), link.address])).toEqual([
      ['the form', 'https://example.org/f.pdf'],
    ]);
  });

  it('reads quotes, and leaves out what is drawn and not said', () => {
    expect(blocksOf(read('> The Council shall give notice.\n---\n***\nEnds'))).toEqual([
      'quote: The Council shall give notice.',
      'paragraph: Ends',
    ]);
  });

  it('reads an empty text as a document with no blocks', () => {
    expect(read('')).toMatchObject({ text: '', blocks: [], title: '' });
  });
});

describe('plain text', () => {
  it('joins wrapped lines and parts paragraphs at blank lines', () => {
    const text = [
      'We will consult for no fewer than twelve weeks, from Monday 3 March until',
      '12 noon on Monday 26 May, and will publish what we heard on our long-',
      'term plan by July.',
      '',
      'Yours faithfully',
    ].join('\n');
    expect(blocksOf(plain(text))).toEqual([
      'paragraph: We will consult for no fewer than twelve weeks, from Monday 3 March until 12 noon on Monday 26 May, and will publish what we heard on our long-term plan by July.',
      'paragraph: Yours faithfully',
    ]);
  });

  it('keeps short lines apart that were never wrapped', () => {
    const text =
      'Title: Core grant\nClosing date: 9 May 2025\nContact: the grants team at the address that follows, on any weekday';
    expect(blocksOf(plain(text))).toHaveLength(3);
  });

  it('keeps the fields of a record apart from a line that was never wrapped before them', () => {
    const long = 'That the grants to the lunch clubs are withdrawn from 1 April 2026';
    for (const field of [
      'Date of decision: 23/01/2026',
      'Publication date: 23 January 2026',
      'Reasons for the decision:',
      'Wards affected: All',
      'Lead member: Deputy Leader',
    ])
      expect(blocksOf(plain(`${long}\n${field}`))).toEqual([`paragraph: ${long}`, `paragraph: ${field}`]);
    for (const wrapped of [
      'Council asks three things: a plan, a sum and a name.',
      'Saturday at 10.30 in the hall.',
      'Northgate: those who meet there were told.',
    ])
      expect(blocksOf(plain(`${long}\n${wrapped}`))).toEqual([`paragraph: ${long} ${wrapped}`]);
  });

  it('begins a block at a numbered clause, a bullet and a heading in capitals', () => {
    const text =
      'NOTICE\n4.1 The Council may end this\nagreement on one month’s notice.\n(a) in writing\n• or by email\nand post';
    expect(blocksOf(plain(text))).toEqual([
      'heading2: NOTICE',
      'paragraph: 4.1 The Council may end this agreement on one month’s notice.',
      'paragraph: (a) in writing',
      'item1: or by email and post',
    ]);
  });

  it('begins a block at a small Roman number or letter', () => {
    expect(plain('Lunch clubs\ni. That the grant end\nii. That officers report\na. To Cabinet').blocks).toHaveLength(4);
    expect(plain('Judges have said in\nv. long cases that\ni.e. what is meant').blocks).toHaveLength(1);
  });

  it('gives items what leads into them, and nothing once other words have come between', () => {
    expect(
      blocksOf(plain('We will not fund:\n• overheads\n  - rent\n• alcohol\n\nWe pay on receipt.\n• by bank')),
    ).toEqual([
      'paragraph: We will not fund:',
      'item1: overheads ← We will not fund:',
      'item2: rent ← We will not fund: ← overheads',
      'item1: alcohol ← We will not fund:',
      'paragraph: We pay on receipt.',
      'item1: by bank',
    ]);
    expect(blocksOf(plain('Exclusions\n\n- overheads\n- alcohol'))).toEqual([
      'paragraph: Exclusions',
      'item1: overheads ← Exclusions',
      'item1: alcohol ← Exclusions',
    ]);
  });

  it('does not take a figure that begins a wrapped line for a clause', () => {
    expect(plain('The grant will rise by no more than\n3.5 per cent').blocks).toHaveLength(1);
  });
});
