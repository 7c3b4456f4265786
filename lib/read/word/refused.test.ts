import { describe, expect, it } from 'vitest';
import { type DocumentText, quoteOf } from '@/lib/document.ts';
import { mostBytes } from '@/lib/read/office-file.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { holdsMacros, readWord } from '@/lib/read/word.ts';
import { packed, related, wordFile, wordLine, wordNames } from '@/tests/files/word-files.ts';

const linesOf = (doc: DocumentText) => doc.blocks.map((block) => quoteOf(doc, block));

/** Why it was refused, in a word and in a sentence. */
function refusalOf(bytes: Uint8Array, name = 'offer.docx'): readonly [string, string] {
  try {
    readWord(bytes, name);
  } catch (error) {
    if (error instanceof ReadError) return [error.reason, error.message];
    throw error;
  }
  throw new Error('It was read.');
}

describe('files that are not what they say, or mean harm', () => {
  const words = wordLine('Six weeks.');

  it('with macros are read, and told of', () => {
    const macros = wordFile(words, { 'word/vbaProject.bin': new Uint8Array(64) });
    expect(readWord(macros, 'offer.docm').text).toBe('Six weeks.');
    expect(holdsMacros(macros)).toBe(true);
    expect(holdsMacros(wordFile(words))).toBe(false);
  });

  it('that point elsewhere are read from their own words', () => {
    const outside = ['attachedTemplate', 'image', 'header', 'styles', 'footnotes', 'aFChunk']
      .map((type, at) => related(`x${at}`, type, `https://evil.example/${type}`, true))
      .join('');
    expect(linesOf(readWord(wordFile(words, {}, outside), 'offer.docx'))).toEqual(['Six weeks.']);
  });

  it('that reach out of their own folder find nothing there', () => {
    expect(linesOf(readWord(wordFile(words, {}, related('s', 'styles', '../../../../etc/passwd')), 'a.docx'))).toEqual([
      'Six weeks.',
    ]);
  });

  it.each([
    ['locked with a password', 'locked', /password/, compound('EncryptedPackage')],
    ['of the older kind', 'unsupported', /older kind \(\.doc\)/, compound('WordDocument')],
    ['of Rich Text', 'unsupported', /Rich Text/, new TextEncoder().encode('{\\rtf1 Six weeks.}')],
    ['damaged', 'damaged', /damaged or was cut off/, new TextEncoder().encode('PK but no more')],
    ['cut off', 'damaged', /damaged or was cut off/, wordFile(words).subarray(0, 300)],
    ['without a main part', 'damaged', /damaged/, packed({ 'a.txt': 'x' })],
    ['not well formed', 'damaged', /damaged/, wordFile('<w:p>')],
    ['with a document type', 'damaged', /damaged/, packed({ 'word/document.xml': '<!DOCTYPE a><a/>' })],
    ['nested without end', 'damaged', /damaged/, wordFile('<w:sdt>'.repeat(500) + '</w:sdt>'.repeat(500))],
    ['of another program', 'unsupported', /no Word document/, packed({ 'word/document.xml': '<workbook/>' })],
    ['without words', 'empty', /has no words/, wordFile('')],
    ['of pictures', 'scanned', /only pictures/, wordFile('', { 'word/media/image1.png': new Uint8Array(9) })],
    [
      'with words in its header alone',
      'empty',
      /has no words/,
      wordFile(
        '',
        { 'word/header1.xml': `<w:hdr ${wordNames}>${words}</w:hdr>` },
        related('h', 'header', 'header1.xml'),
      ),
    ],
    [
      'that unfold to hundreds of megabytes',
      'too-large',
      /unpacks to far more/,
      wordFile(wordLine(' '.repeat(49 * 1024 * 1024))),
    ],
  ])('%s are refused', (_what, reason, sentence, bytes) => {
    expect(refusalOf(bytes)).toEqual([reason, expect.stringMatching(sentence)]);
  });

  it('of more than 100 MB are refused before they are looked into', () => {
    expect(refusalOf(new Uint8Array(mostBytes + 1))[0]).toBe('too-large');
    expect(refusalOf(new Uint8Array(mostBytes))[0]).toBe('damaged');
  });

  it('are named as they are, whatever they are called', () => {
    expect(refusalOf(wordFile(''), '<img src=x onerror=alert(1)>.docx')[1]).toBe(
      '<img src=x onerror=alert(1)>.docx has no words in it.',
    );
  });

  it('of one paragraph in a hundred thousand runs are read in good time', () => {
    const doc = readWord(wordFile(wordLine('<w:r><w:t>a</w:t></w:r>'.repeat(100_000))), 'long.docx');
    expect(doc.text).toHaveLength(100_000);
  }, 60_000);
});

/** A file as Word before 2007 began it, or as it is when locked, with a stream of this name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}
