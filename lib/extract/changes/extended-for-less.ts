import { dropOfSum, lessThanNow, reductionTold } from '@/lib/extract/changes/less.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';

/** "To extend it for one more year, from 1 April 2026 to 31 March 2027". */
const extended =
  /\b(?:extend|extended|extending|extension|renew|renewed|continue|continued|roll(?:ed)? (?:it |the grant )?(?:on|over|forward)|another year|(?:one|a) (?:more|further) year|further (?:twelve|12) months)\b/i;
/** "The new grant", and not "the training grant", whose sum says nothing of the others. */
const ofTheWhole =
  /^it\b|\b(?:the|your|this|our)(?: (?:new|renewed|annual|yearly|next|total))* (?:grants?|awards?|funding|contributions?|sum|amount|payment|price|allocation|subsidy)\b/i;

/** "The Council wishes to renew it. The new grant will be": said just before, in the same paragraph. */
const justBefore = (sentences: readonly Sentence[], place: number): readonly Sentence[] =>
  sentences.slice(Math.max(0, place - 2), place).filter(({ block }) => block === sentences[place]?.block);

/** The smaller sum is told in the same breath. */
const mostAfter = 4;

/** What is carried on for less, from the first day of the time it is carried on for; null where nothing is. */
export function extendedForLess(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
  isSmaller: (mention: Mention<DateFound>) => boolean,
): { readonly sentence: Sentence; readonly effective: Said<string> } | null {
  for (const mention of mentions) {
    const { value, sentence, place } = mention;
    const { when, ends, start, end, assumed } = value;
    if (when.shape !== 'range' || when.unit === 'month' || (published && when.from <= published.value)) continue;
    if (sentence.standing !== 'current') continue;
    const isAnew = [sentence, ...justBefore(sentences, place)].some(({ plain }) => extended.test(plain));
    if (isAnew && ofTheWhole.test(sentence.plain) && isSmaller(mention))
      return { sentence, effective: { value: when.from, ...(ends?.from ?? { start, end }), assumed } };
    if (!extended.test(sentence.plain)) continue;
    const less = sentences
      .slice(place, place + 1 + mostAfter)
      .find(
        ({ plain, standing }) =>
          standing === 'current' && [dropOfSum, lessThanNow, reductionTold].some((pattern) => pattern.test(plain)),
      );
    if (less) return { sentence: less, effective: { value: when.from, ...(ends?.from ?? { start, end }), assumed } };
  }
  return null;
}
