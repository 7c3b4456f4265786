import { describe, expect, it } from 'vitest';
import { documentOfPaper } from '@/lib/read/paper/document.ts';
import { linesOfPaper } from '@/lib/read/paper/lines.ts';
import { lineBreak, type Paragraph, type Piece, webAddress } from '@/lib/read/paper.ts';

const piece = (text: string, make: Partial<Piece> = {}): Piece => ({
  text,
  struck: false,
  bold: false,
  address: null,
  ...make,
});
const paragraph = (words: string | Paragraph['pieces'], more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  pieces: typeof words === 'string' ? [piece(words)] : words,
  marker: '',
  rank: null,
  depth: null,
  furniture: null,
  boxes: [],
  notes: [],
  ...more,
});
const textOf = (...flow: Paragraph[]) => linesOfPaper(flow).map(({ text }) => text);

describe('lines', () => {
  it('are one for a heading, whatever it is broken into', () => {
    const broken = [piece('Opens 3 March'), lineBreak, piece('Closes 14 April')] as const;
    expect(textOf(paragraph(broken))).toEqual(['Opens 3 March', 'Closes 14 April']);
    expect(textOf(paragraph(broken, { rank: 1 }))).toEqual(['Opens 3 March Closes 14 April']);
  });

  it('keep a strike or a link whole over pieces, and within the words', () => {
    const [line] = linesOfPaper([
      paragraph([
        piece('  old', { struck: true }),
        piece(' date ', { struck: true }),
        piece('new', { address: 'https://a.example/' }),
        piece(' one ', { address: 'https://a.example/' }),
      ]),
    ]);
    expect(line).toMatchObject({
      text: 'old date new one',
      struck: [{ start: 0, end: 9 }],
      links: [{ start: 9, end: 16, address: 'https://a.example/' }],
    });
  });

  it('are none where nothing is said', () => {
    expect(textOf(paragraph(' \u00a0 '), paragraph('___'), paragraph([lineBreak, lineBreak]), paragraph('£'))).toEqual([
      '£',
    ]);
  });

  it.each([
    ['Key dates', 'heading'],
    ['x'.repeat(80), 'heading'],
    ['x'.repeat(81), 'paragraph'],
    ['Closes 14 April', 'paragraph'],
    ['Please reply.', 'paragraph'],
  ])('in bold: %s is a %s', (words, kind) => {
    expect(linesOfPaper([paragraph([piece(words, { bold: true })])])[0]?.block.kind).toBe(kind);
  });
});

describe('ranks', () => {
  const ranks = (...given: (number | null)[]) =>
    linesOfPaper(given.map((rank) => paragraph('Words', { rank }))).map(({ block }) => block.level ?? null);

  it('leave the first of the first rank where there are several, and no more than six', () => {
    expect(ranks(1, 2, 3)).toEqual([1, 2, 3]);
    expect(ranks(1, 1, 2, null, 6)).toEqual([1, 2, 3, null, 6]);
    expect(ranks(2, 1, 1)).toEqual([3, 1, 2]);
  });
});

describe('the title', () => {
  const titleOf = (declared: string, ...flow: Paragraph[]) =>
    documentOfPaper(flow, { title: declared, name: 'offer.docx', language: null }).title;

  it('is a heading of the first rank among the first twelve lines, and no later', () => {
    const lines = (count: number) => Array.from({ length: count }, () => paragraph('Words.'));
    expect(titleOf('Declared', ...lines(11), paragraph('Ours', { rank: 1 }))).toBe('Ours');
    expect(titleOf('Declared', ...lines(12), paragraph('Ours', { rank: 1 }))).toBe('Declared');
  });

  it.each(['', ' ', 'Microsoft Word - x', 'Document1', 'Untitled 2', 'Template', 'Grants FINAL.docx', 'a.odt'])(
    'is not what a program puts there of itself: %j',
    (declared) => expect(titleOf(declared, paragraph('First line'), paragraph('Second'))).toBe('First line'),
  );

  it('is the file’s name where nothing is said', () => {
    expect(titleOf('')).toBe('offer.docx');
    expect(titleOf('', paragraph('Council', { furniture: 'running-head' }))).toBe('offer.docx');
  });
});

describe('webAddress', () => {
  it('keeps addresses on the web of up to two thousand letters', () => {
    const long = (length: number) => 'https://a.example/'.padEnd(length, 'a');
    expect(webAddress(long(2_000))).toBe(long(2_000));
    expect(webAddress(long(2_001))).toBeNull();
    for (const other of ['', 'file:///c:/a', 'javascript:alert(1)', '#place', '../a.odt'])
      expect(webAddress(other)).toBeNull();
  });
});
