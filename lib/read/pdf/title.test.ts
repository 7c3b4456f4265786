import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document.ts';
import { titleOf } from '@/lib/read/pdf/title.ts';

/** A document of these lines, each a heading of a rank or a paragraph (0). */
const docOf = (...lines: readonly (readonly [string, number])[]) => {
  const text = lines.map(([line]) => line).join('\n');
  let start = 0;
  const blocks = lines.map(([line, level]): Block => {
    const block: Block = {
      start,
      end: start + line.length,
      page: 1,
      ...(level ? { kind: 'heading', level } : { kind: 'paragraph' }),
    };
    start += line.length + 1;
    return block;
  });
  return { text, blocks };
};
const doc = docOf(['Dunmere Council', 2], ['A good day', 1], ['We are consulting.', 0]);

describe('the title of a PDF', () => {
  it.each([
    'Day opportunities: consultation document',
    'Invitation to Tender 2026',
    'Voluntary sector grants: budget 2026/27',
  ])('is “%s” from its metadata', (title) => expect(titleOf(title, doc)).toBe(title));

  it.each([
    'Microsoft Word - final v3.docx',
    'consultation final.docx',
    'CWF-25-0117',
    'Letter',
    'Untitled document',
    'Document 1',
    'PowerPoint Presentation',
    'grant_agreement_final v2',
    '',
    undefined,
    7,
  ])('is its largest heading where the metadata say %j', (title) => expect(titleOf(title, doc)).toBe('A good day'));

  it('is a letter’s subject, not its letterhead', () => {
    const letter = docOf(
      ['FENWICK VALE COUNCIL', 1],
      ['Dear Trustees', 0],
      ['Core grant 2025/26', 1],
      ['I am writing.', 0],
    );
    expect(titleOf('', letter)).toBe('Core grant 2025/26');
  });

  it('is its first words where it has no headings, cut at a word', () => {
    expect(titleOf('', docOf(['We are consulting.', 0]))).toBe('We are consulting.');
    expect(titleOf('', docOf([`${'word '.repeat(30)}end`, 0]))).toBe(`${'word '.repeat(24).trim()}…`);
  });

  it('is empty where nothing has been read', () => expect(titleOf('', docOf())).toBe(''));
});
