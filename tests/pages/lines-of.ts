import { type DocumentText, quoteOf } from '@/lib/document.ts';

/**
 * A document as a person would write down what they expect: each block's kind and rank, what it is besides, its words, and after arrows the words that head it.
 * "cell #related: 9 May ← Date ← Closes"
 */
export function linesOf(doc: DocumentText): readonly string[] {
  return doc.blocks.map((block) => {
    const besides = [block.closed ? ' closed' : '', block.furniture ? ` #${block.furniture}` : ''].join('');
    const labels = (block.labels ?? []).map((index) => {
      const label = doc.blocks[index];
      return label ? ` ← ${quoteOf(doc, label)}` : ' ← nothing';
    });
    return `${block.kind}${block.level ?? ''}${besides}: ${quoteOf(doc, block)}${labels.join('')}`;
  });
}
