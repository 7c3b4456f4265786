import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type DocumentText, quoteOf } from '@/lib/document.ts';
import { readOdt } from '@/lib/read/odt.ts';
import { readWord } from '@/lib/read/word.ts';
import { consultationPaper } from '@/tests/files/word-files.ts';

/** One paper as three programs keep it: the `docx` package, and LibreOffice in its own format and in Word's, converted from the first. */
const saved = (ending: string) =>
  new Uint8Array(readFileSync(new URL(`../../tests/files/consultation-paper.${ending}`, import.meta.url)));

const shapesOf = (doc: DocumentText) =>
  doc.blocks.map(({ start, end, ...shape }) => ({ ...shape, words: quoteOf(doc, { start, end }) }));

let first: DocumentText;
beforeAll(async () => {
  first = readWord(new Uint8Array(await consultationPaper()), 'paper.docx');
});

it.each([
  ['odt', readOdt],
  ['docx', readWord],
])('reads what LibreOffice makes of a paper as .%s like the paper itself', (ending, read) => {
  const doc = read(saved(ending), `paper.${ending}`);
  expect(shapesOf(doc)).toEqual(shapesOf(first));
  const { source, title, language, published } = first;
  expect(doc).toMatchObject({ source, title, language, published, text: first.text, struck: first.struck });
  expect(doc.links).toEqual(first.links);
});

it('refuses a Word file of before 2007 that a program wrote', () => {
  expect(() => readWord(saved('doc'), 'paper.doc')).toThrow(/older kind \(\.doc\)/);
});
