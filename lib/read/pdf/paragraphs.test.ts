import { describe, expect, it } from 'vitest';
import { wrap } from '@/tests/pdf/make-pdf.ts';
import { blockOf, labelsOf, linesOf, readMade } from '@/tests/pdf/read-made.ts';

const page = { x: 60, right: 530 };
const prose =
  'The Council may at any time and for any reason end this Agreement, or reduce the part of the Grant then remaining unpaid, by giving the Recipient not less than one month of notice in writing to its last known address.';
const more =
  'The Recipient may end this Agreement by giving the Council three months of notice in writing, and shall then repay whatever part of the Grant it has not spent on the Funded Activity before the day on which the notice ends.';

describe('paragraphs of a PDF', () => {
  it('joins wrapped lines with a space', async () => {
    const doc = await readMade([wrap(prose, { ...page, y: 100 })]);
    expect(linesOf(doc)).toEqual([prose]);
  });

  it('parts paragraphs at a wider gap, and where a short line ends a sentence', async () => {
    const first = wrap(prose, { ...page, y: 100 });
    const doc = await readMade([
      [...first, ...wrap(more, { ...page, y: 113 + 13 * first.length }), ...wrap(prose, { ...page, y: 300 })],
    ]);
    expect(linesOf(doc)).toEqual([prose, more, prose]);
  });

  it('parts paragraphs that show only by a first line set in', async () => {
    const first = wrap(prose, { ...page, y: 100 });
    const doc = await readMade([[...first, ...wrap(more, { ...page, y: 100 + 13 * first.length, first: 80 })]]);
    expect(linesOf(doc)).toEqual([prose, more]);
  });

  it('joins a clause to its number across a tab, and its lines set in', async () => {
    const doc = await readMade([
      [
        { text: '14.2', x: 60, y: 100 },
        ...wrap(prose, { x: 96, right: 530, y: 100 }),
        { text: '14.3', x: 60, y: 160 },
        ...wrap(more, { x: 96, right: 530, y: 160 }),
      ],
    ]);
    expect(linesOf(doc)).toEqual([`14.2 ${prose}`, `14.3 ${more}`]);
    expect(blockOf(doc, '14.2').kind).toBe('paragraph');
  });

  it('keeps a full line that runs on into a clause number in one paragraph', async () => {
    const full =
      '14.2 The Council may end this Agreement at any time if it has first been told of a breach under paragraph';
    const doc = await readMade([
      [
        { text: full, x: 60, y: 100 },
        { text: '9.1 above, whoever told it.', x: 60, y: 113 },
        { text: '14.3 It may not do so otherwise.', x: 60, y: 126 },
        ...wrap(prose, { ...page, y: 200 }),
      ],
    ]);
    expect(linesOf(doc)).toEqual([`${full} 9.1 above, whoever told it.`, '14.3 It may not do so otherwise.', prose]);
  });

  it('keeps an address, a date and a greeting as lines of their own', async () => {
    const letter = [
      'The Trustees',
      'Fenwick Community Transport',
      'Unit 3, Station Yard',
      'Our reference: CS/447',
      '14 February 2025',
      'Dear Trustees',
    ];
    const doc = await readMade([
      [...letter.map((text, at) => ({ text, x: 60, y: 100 + 13 * at })), ...wrap(prose, { ...page, y: 200 })],
    ]);
    expect(linesOf(doc)).toEqual([...letter, prose]);
  });

  it('keeps a reference and a date at either end of a line apart', async () => {
    const doc = await readMade([
      [
        { text: 'Ref: CS/447', x: 60, y: 100 },
        { text: '14 February 2025', x: 440, y: 100 },
        ...wrap(prose, { ...page, y: 140 }),
      ],
    ]);
    expect(linesOf(doc)).toEqual(['Ref: CS/447', '14 February 2025', prose]);
  });

  it.each([
    ['a word processor', 6, 96],
    ['an office suite', 8, 96.2],
    ['a browser', 8.33, 96.6],
  ])('drops a footnote’s raised number and keeps an ordinal raised by %s', async (_, size, y) => {
    const doc = await readMade([
      [
        { text: 'It lasts for 12 weeks', x: 60, y: 100 },
        { text: '2', x: 154.5, y, size },
        { text: 'from the 17', x: 162, y: 100 },
        { text: 'th', x: 213, y, size },
        { text: 'of March.', x: 222, y: 100 },
      ],
    ]);
    expect(linesOf(doc)).toEqual(['It lasts for 12 weeks from the 17th of March.']);
  });

  it('closes up letters set apart for show', async () => {
    const doc = await readMade([
      [{ text: 'C O N T E N T S', x: 60, y: 60, size: 16 }, ...wrap(prose, { ...page, y: 100 })],
    ]);
    expect(linesOf(doc)[0]).toBe('CONTENTS');
  });

  it('says words drawn twice for boldness once', async () => {
    const doc = await readMade([
      [
        { text: 'Closing date', x: 60, y: 60 },
        { text: 'Closing date', x: 60.3, y: 60 },
      ],
    ]);
    expect(linesOf(doc)).toEqual(['Closing date']);
  });

  it('trusts a tagged PDF that two short lines are one paragraph or two', async () => {
    const doc = await readMade([
      [
        ...wrap(prose, { ...page, y: 60, right: 530 }, { marked: 0 }),
        {
          text: 'The outcomes in the draft specification (Appendix 1), and how they might be measured;',
          x: 60,
          y: 150,
          marked: 1,
        },
        { text: 'the length of the contract.', x: 60, y: 163, marked: 2 },
      ],
    ]);
    expect(linesOf(doc)).toEqual([
      prose,
      'The outcomes in the draft specification (Appendix 1), and how they might be measured;',
      'the length of the contract.',
    ]);
  });
});

describe('lists of a PDF', () => {
  it('labels sub-clauses with the clause they hang on', async () => {
    const doc = await readMade([
      [
        { text: '4.2', x: 60, y: 100 },
        { text: 'The Council may withhold payment where the Recipient:', x: 96, y: 100 },
        { text: '(a)', x: 96, y: 118 },
        { text: 'is in breach of this Agreement; or', x: 120, y: 118 },
        { text: '(b)', x: 96, y: 136 },
        { text: 'has not sent any report due from it, that is:', x: 120, y: 136 },
        { text: '(i)', x: 120, y: 154 },
        { text: 'the half-yearly report; or', x: 144, y: 154 },
        { text: '4.3', x: 60, y: 172 },
        { text: 'Interest is not payable.', x: 96, y: 172 },
      ],
    ]);
    const clause = '4.2 The Council may withhold payment where the Recipient:';
    expect(labelsOf(doc, '(a)')).toEqual([clause]);
    expect(labelsOf(doc, '(i)')).toEqual([clause, '(b) has not sent any report due from it, that is:']);
    expect([blockOf(doc, '(a)'), blockOf(doc, '(i)')].map(({ kind, level }) => [kind, level])).toEqual([
      ['item', 1],
      ['item', 2],
    ]);
    expect(blockOf(doc, '4.3').labels).toBeUndefined();
  });

  it('labels bullets with their lead-in, and with nothing where none leads in', async () => {
    const bullets = (y: number) =>
      ['come to a meeting', 'answer online'].map((text, at) => ({ text: `• ${text}`, x: 72, y: y + 15 * at }));
    const led = await readMade([[{ text: 'You can:', x: 60, y: 80 }, ...bullets(100)]]);
    expect(labelsOf(led, '• come')).toEqual(['You can:']);
    const alone = await readMade([[...wrap(prose, { ...page, y: 80 }), ...bullets(160)]]);
    expect(blockOf(alone, '• come')).toMatchObject({ kind: 'item' });
    expect(labelsOf(alone, '• come')).toEqual([]);
  });

  it('takes lines set in under a colon for items whose bullets are drawings', async () => {
    const doc = await readMade([
      [
        { text: 'You can:', x: 60, y: 80 },
        { text: 'come to a meeting;', x: 84, y: 95 },
        { text: 'answer online.', x: 84, y: 110 },
        { text: 'Thank you.', x: 60, y: 140 },
      ],
    ]);
    expect(['come', 'answer', 'Thank'].map((words) => blockOf(doc, words).kind)).toEqual(['item', 'item', 'paragraph']);
    expect(labelsOf(doc, 'answer')).toEqual(['You can:']);
  });
});

describe('headings of a PDF', () => {
  it('ranks them by size, and takes bold lines of the text’s size for the lowest', async () => {
    const doc = await readMade([
      [
        { text: 'Grant agreement', x: 60, y: 60, size: 18, font: 'bold' },
        { text: '1. Background', x: 60, y: 90, size: 13, font: 'bold' },
        ...wrap(prose, { ...page, y: 110 }),
        { text: 'Ending early', x: 60, y: 180, font: 'bold' },
        ...wrap(more, { ...page, y: 196 }),
      ],
    ]);
    const kinds = ['Grant', '1.', 'The Council', 'Ending', 'The Recipient'].map((words) => blockOf(doc, words));
    expect(kinds.map(({ kind, level }) => `${kind} ${level ?? ''}`.trim())).toEqual([
      'heading 1',
      'heading 2',
      'paragraph',
      'heading 3',
      'paragraph',
    ]);
  });

  it('joins a title over two lines', async () => {
    const doc = await readMade([
      [
        { text: 'A good day', x: 60, y: 60, size: 20 },
        { text: 'for everybody', x: 60, y: 86, size: 20 },
        ...wrap(prose, { ...page, y: 130 }),
      ],
    ]);
    expect(linesOf(doc)[0]).toBe('A good day for everybody');
  });

  it('takes a numbered title in the text’s own font for a heading, and a numbered list for none', async () => {
    const clauses = await readMade([
      [
        { text: '2. Term', x: 60, y: 60 },
        ...wrap(`2.1 ${prose}`, { ...page, y: 80 }),
        { text: '3. Payment', x: 60, y: 150 },
        ...wrap(`3.1 ${more}`, { ...page, y: 170 }),
      ],
    ]);
    expect(blockOf(clauses, '2. Term').kind).toBe('heading');
    const list = await readMade([
      [
        ...wrap(prose, { ...page, y: 60 }),
        ...['Food banks', 'Youth clubs', 'Day centres'].map((text, at) => ({
          text: `${at + 1}. ${text}`,
          x: 60,
          y: 130 + 15 * at,
        })),
      ],
    ]);
    expect(['1.', '2.', '3.'].map((number) => blockOf(list, number).kind)).toEqual(['item', 'item', 'item']);
  });

  it('takes a bold sentence for none', async () => {
    const doc = await readMade([
      [{ text: 'Please reply by 5pm on 14 April.', x: 60, y: 60, font: 'bold' }, ...wrap(prose, { ...page, y: 90 })],
    ]);
    expect(blockOf(doc, 'Please').kind).toBe('paragraph');
  });
});
