import type { Facts, Sentence } from '@/lib/facts.ts';

/** The longer words of the first headings, by which a decision is known to concern this very matter. */
export function subjectOf({ sentences }: Facts): ReadonlySet<string> {
  const headings = sentences.filter(({ block }) => block.kind === 'heading' && !block.furniture).slice(0, 3);
  const words = headings.flatMap(({ plain }) => plain.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  return new Set(words.filter((word) => !commonWords.test(word)).map(stem));
}
const commonWords =
  /^(?:consult|council|borough|county|district|propos|change|future|views|about|survey|have|your|april|march|review|support|tell|what|with|from|this|that|make|work|help|plan|new|open|into|over|which|need|like|think|take|part|letter|report|page|public|local|draft|have|will|more|next|year)/;
const stem = (word: string) => word.replace(/(?:ing|ies|es|e|s)$/, '').slice(0, 8);
/** Whether a sentence holds one of those words. */
export const isAbout = (words: ReadonlySet<string>, { plain }: Sentence) =>
  (plain.toLowerCase().match(/[a-z]{4,}/g) ?? []).some((word) => words.has(stem(word)));
