import type { Facts, Sentence } from '@/lib/facts.ts';
import { excludedList } from '@/lib/vocabulary/lists.ts';
import { pressRelease, thanksWords } from '@/lib/vocabulary/speaking-out.ts';

/** Whether a sentence on press releases stands among thanks, logos and branding. */
export function isOwnPublicity({ sentences }: Pick<Facts, 'sentences'>, sentence: Sentence): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (!pressRelease.test(sentence.plain) && !/^(?:these|they)\b/i.test(sentence.plain)) return false;
  const near = [sentence.plain, ...sentence.over.slice(-2), before && !before.block.cell ? before.plain : ''];
  return near.some((words) => thanksWords.test(words));
}

/** Campaigning as an item of a list; party politics is another matter. */
export const unpaidCampaign =
  /\b(?:lobby(?:ing)?|campaign(?:s|ing)?|advocacy|political activit(?:y|ies)|petitions?)\b(?! (?:group|material))/i;
/** Whether it stands in a list of what is not paid for. */
export const isNotPaidFor = ({ over }: Sentence): boolean => over.slice(-2).some(isExclusion);
const isExclusion = (label: string) =>
  excludedList.test(label) || /^(?:no|not|do not|we do not|never|ineligible|excluded)\b/i.test(label);
