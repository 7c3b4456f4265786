import type { Facts, Sentence } from '@/lib/facts.ts';
import { grantLimit, pressRelease, thanksWords } from '@/lib/vocabulary/independence/speaking-out.ts';
import { excludedList } from '@/lib/vocabulary/lists.ts';

/** Whether a sentence on press releases stands among thanks, logos and branding. */
export function isOwnPublicity({ sentences }: Pick<Facts, 'sentences'>, sentence: Sentence): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (onItsDeeds.test(sentence.plain)) return false;
  if (!pressRelease.test(sentence.plain) && !/^(?:these|they)\b/i.test(sentence.plain)) return false;
  const near = [sentence.plain, ...sentence.over.slice(-2), before && !before.block.cell ? before.plain : ''];
  return near.some((words) => thanksWords.test(words));
}

/** "A press release about the policies of the Council", "or public comment": more than the award's own news. */
const onItsDeeds =
  /\b(?:about|on|concerning|regarding|touching|critical of|relating to) (?:[a-z']+ ){0,4}(?:polic(?:y|ies)|decisions?|conduct|performance|budgets?)\b|\bpublic (?:comments?|criticism)\b|\bcritici[sz]\w+/i;

/** Campaigning as an item of a list; party politics is another matter. */
export const unpaidCampaign =
  /\b(?:lobby(?:ing)?|(?<!\b(?:publicity|fund-?raising|awareness|marketing|advertising|recruitment|media) )campaign(?:s|ing)?|advocacy|(?<!\bparty[- ])political activit(?:y|ies)|petitions?)\b(?! (?:group|material))/i;
/** Whether it stands in a list of what is not paid for, or is told to be no cost that the money meets. */
export const isNotPaidFor = ({ plain, over }: Sentence): boolean =>
  over.slice(-2).some(isExclusion) || grantLimit.test(plain) || notEligible.test(plain);
const notEligible =
  /\b(?:ineligible|not (?:be )?eligible|not allowable)\b|\b(?:costs?|spending|expenditure)\b[^.;]{0,40}\b(?:cannot|may not|not) be (?:claimed|met|covered|paid)\b/i;
const isExclusion = (label: string) =>
  excludedList.test(label) || /^(?:no|not|do not|we do not|never|ineligible|excluded)\b/i.test(label);
