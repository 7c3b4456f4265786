import { describe, expect, it } from 'vitest';
import { type DocumentText, quoteOf } from '@/lib/document.ts';
import { readText } from '@/lib/read/text.ts';
import { arrangeBlocks, type PaperBlock, type PaperItem, type PaperNode } from '@/lib/show/paper-nodes.ts';
import { piecesOf } from '@/lib/show/paper-words.ts';

const markdown = (text: string) => readText(text, { markdown: true });

/** What a document is arranged into, with its words in place of the blocks. */
function sketchOf(doc: DocumentText) {
  const words = ({ block }: PaperBlock) => quoteOf(doc, block);
  const item = ({ own, inner }: PaperItem): unknown => (inner.length ? [words(own), inner.map(item)] : words(own));
  const sketch = (node: PaperNode): unknown => {
    if (node.kind === 'line') return words(node.own);
    if (node.kind === 'list') return { list: node.items.map(item) };
    if (node.kind === 'table')
      return {
        ...(node.caption && { caption: words(node.caption) }),
        table: node.rows.map((row) =>
          row.map(({ header, blocks }) => (header ? '*' : '') + blocks.map(words).join('+')),
        ),
      };
    return { [node.kind]: node.blocks.map(words) };
  };
  return arrangeBlocks(doc.blocks).map(sketch);
}

describe('arrangeBlocks', () => {
  it('nests lists, and parts them where something stands between', () => {
    expect(
      sketchOf(
        markdown('# Terms\nWe will:\n- pay\n  - quarterly\n    - in arrears\n  - in full\n- listen\n\nAnd\n- act'),
      ),
    ).toEqual([
      'Terms',
      'We will:',
      { list: [['pay', [['quarterly', ['in arrears']], 'in full']], 'listen'] },
      'And',
      { list: ['act'] },
    ]);
  });

  it('hangs an item that skips a depth on the one above it, and takes one that begins deep for the first', () => {
    const doc = markdown('a\nb\nc\nd');
    const levels = [3, 1, 3, 2];
    const blocks = doc.blocks.map((block, at) => ({ ...block, kind: 'item' as const, level: levels[at] ?? 1 }));
    expect(sketchOf({ ...doc, blocks })).toEqual([{ list: ['a', ['b', ['c', 'd']]] }]);
  });

  it('sets tables in rows with an empty cell where a row has none, and parts one table from the next', () => {
    const doc = markdown('| Stage | Date |\n|---|---|\n| Closes | 14 April |\n| | May |\n\ntext\n\n| a | b |');
    expect(sketchOf(doc)).toEqual([
      {
        table: [
          ['*Stage', '*Date'],
          ['Closes', '14 April'],
          ['', 'May'],
        ],
      },
      'text',
      { table: [['a', 'b']] },
    ]);
    const cells = markdown('a\nb').blocks.map((block, table) => ({
      ...block,
      kind: 'cell' as const,
      cell: { table, row: 0, column: 0, header: false },
    }));
    expect(arrangeBlocks(cells).map(({ kind }) => kind)).toEqual(['table', 'table']);
  });

  it('puts a caption with the table under it, and leaves one alone elsewhere', () => {
    const doc = markdown('Key dates\n| a | b |\n\nA picture');
    const blocks = doc.blocks.map((block) => (block.cell ? block : { ...block, kind: 'caption' as const }));
    expect(sketchOf({ ...doc, blocks })).toEqual([{ caption: 'Key dates', table: [['a', 'b']] }, 'A picture']);
  });

  it('sets cells side by side where a table claims columns without end', () => {
    const blocks = markdown('a\nb').blocks.map((block, at) => ({
      ...block,
      kind: 'cell' as const,
      cell: { table: 0, row: 0, column: at * 1_000_000, header: false },
    }));
    expect(sketchOf({ ...markdown('a\nb'), blocks })).toEqual([{ table: [['a', 'b']] }]);
  });

  it('keeps terms with what they mean, quotes together, and what belongs to a site or to the paper’s edge apart', () => {
    const kinds = ['term', 'definition', 'quote', 'quote'] as const;
    const doc = markdown('a\nb\nc\nd\ne\nf\ng');
    const blocks = doc.blocks.map((block, at) => {
      if (at === 4) return { ...block, furniture: 'navigation' as const };
      if (at === 5) return { ...block, furniture: 'footer' as const };
      return at === 6 ? { ...block, furniture: 'running-head' as const } : { ...block, kind: kinds[at] ?? 'quote' };
    });
    expect(sketchOf({ ...doc, blocks })).toEqual([
      { definitions: ['a', 'b'] },
      { quote: ['c', 'd'] },
      { aside: ['e', 'f'] },
      { edge: ['g'] },
    ]);
  });

  it('arranges nothing into nothing', () => expect(arrangeBlocks([])).toEqual([]));
});

describe('piecesOf', () => {
  it('cuts a line where a link or a strike begins or ends, and gives back all its words', () => {
    const doc = markdown('Plain.\nOpen ~~twelve~~ six weeks, see [the ~~old~~ paper](https://a.example/b) now.');
    const [, line] = doc.blocks;
    if (!line) throw new Error('No second line');
    const struck = doc.text.indexOf('old');
    const pieces = piecesOf({ ...doc, struck: [...doc.struck, { start: struck, end: struck + 3 }] })(line);
    expect(pieces.map(({ text, struck: isStruck, address }) => [text, isStruck, address])).toEqual([
      ['Open ', false, null],
      ['twelve', true, null],
      [' six weeks, see ', false, null],
      ['the ~~', false, 'https://a.example/b'],
      ['old', true, 'https://a.example/b'],
      ['~~ paper', false, 'https://a.example/b'],
      [' now.', false, null],
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(quoteOf(doc, line));
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'https:no'])(
    'links nowhere by %s',
    (address) => {
      const doc = markdown('the paper');
      const [line] = doc.blocks;
      const pieces = line ? piecesOf({ ...doc, links: [{ start: 0, end: 3, address }] })(line) : [];
      expect(pieces.every((piece) => piece.address === null)).toBe(true);
    },
  );

  it('cuts a link over two lines at the end of each', () => {
    const doc = { ...markdown('one\ntwo'), links: [{ start: 1, end: 6, address: 'https://a.example/' }] };
    const cut = piecesOf(doc);
    expect(doc.blocks.map((block) => cut(block).map(({ text, address }) => text + (address ? '*' : '')))).toEqual([
      ['o', 'ne*'],
      ['tw*', 'o'],
    ]);
  });
});
