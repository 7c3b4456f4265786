import type { Facts, Sentence } from '@/lib/facts.ts';
import { stanceOfValue } from '@/lib/listen/stance.ts';

/** More words than these tell something of their own, and do not just answer the heading. */
const longestAnswer = 60;

/** What stands alone under a small heading that names a matter, and refuses it: "Appeals against reduction" over "None". */
export const refusedUnder = ({ sentences }: Facts, heading: RegExp): { heading: string; sentence: Sentence }[] =>
  sentences.flatMap((sentence) => {
    const { plain, block, over, standing, start } = sentence;
    const above = over.at(-1) ?? '';
    const isAnswer =
      standing !== 'other' &&
      block.kind !== 'heading' &&
      !block.labels?.length &&
      start === block.start &&
      plain.length < longestAnswer &&
      heading.test(above);
    return isAnswer && stanceOfValue(plain) === 'refused' ? [{ heading: above, sentence }] : [];
  });
