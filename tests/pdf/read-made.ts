import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Block, type DocumentText, quoteOf } from '@/lib/document.ts';
import { readPdf } from '@/lib/read/pdf.ts';
import { type MadePdf, type Mark, makePdf, type Rule, type Words } from './make-pdf.ts';

/** Reads a PDF made of these pages. */
export const readMade = (
  pages: readonly (readonly (Words | Rule | Mark)[])[],
  made: MadePdf = {},
): Promise<DocumentText> => readPdf(pdfjs, makePdf(pages, made), { address: null });

/** The document's own lines, running heads left out. */
export const linesOf = (doc: DocumentText): readonly string[] =>
  doc.blocks.filter(({ furniture }) => !furniture).map((block) => quoteOf(doc, block));

/** Its running heads. */
export const headsOf = (doc: DocumentText): readonly string[] =>
  doc.blocks.filter(({ furniture }) => furniture === 'running-head').map((block) => quoteOf(doc, block));

/** The block that begins with these words. */
export function blockOf(doc: DocumentText, words: string): Block {
  const block = doc.blocks.find((candidate) => quoteOf(doc, candidate).startsWith(words));
  if (!block) throw new Error(`No block begins with “${words}” in:\n${doc.text}`);
  return block;
}

/** What the labels of the block that begins with these words say. */
export const labelsOf = (doc: DocumentText, words: string): readonly string[] =>
  (blockOf(doc, words).labels ?? []).map((index) => {
    const label = doc.blocks[index];
    return label ? quoteOf(doc, label) : `no block ${index}`;
  });
