import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';

/** What stands in a paragraph after a label that is a sentence of its own: "Reporting. Once a year, in May, please send your accounts." */
export function underRunIn({ sentences }: Pick<Facts, 'sentences'>, label: RegExp): Sentence[] {
  const labels = listen({ sentences }, label).map(({ sentence }) => sentence);
  const opened = new Map(labels.map((sentence) => [sentence.block, sentence]));
  if (!opened.size) return [];
  return sentences.filter(
    (sentence) =>
      sentence.standing === 'current' && sentence.start > (opened.get(sentence.block)?.end ?? Number.POSITIVE_INFINITY),
  );
}
