import type { Facts } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import {
  newsKeptIn,
  speaksTo,
  untilNews,
  untilSoon,
  wishesNobody,
  wishesSpeech,
} from '@/lib/vocabulary/independence/quiet-wishes.ts';

/** Silence that is wished for and not laid down: "I should be obliged if nobody would speak to councillors or to the Echo about the matter." */
export function silencesWished(facts: Pick<Facts, 'sentences'>): Heard[] {
  const standing = ['current', 'supposed'] as const;
  const nobody = listen(facts, wishesNobody, { standing }).filter(({ sentence: { plain }, match }) => {
    const end = match.index + match[0].length;
    const spoken = speaksTo.exec(plain.slice(end));
    return spoken !== null && spoken.index < 70 && !wishesSpeech.test(plain.slice(end, end + spoken.index));
  });
  return [...nobody, ...listen(facts, newsKeptIn, { standing, not: askedByOthers })];
}

/** "Members asked that the report be kept from the press": asked of the officers. */
const askedByOthers =
  /\b(?:members|councillors|residents|court|coroner|police|family|families|landlord)\b(?: \w+){0,2} (?:asked|wished|hoped|requested)\b/i;

/** "Could I ask that this does not get into the Echo?": a request in the form of a question. */
export const asksPolitely = (plain: string): boolean =>
  /^(?:(?:and|so|but|please) )?(?:can|could|may|might|would) (?:i|we|you) (?:just |please |kindly )?(?:ask|request|keep|make sure|ensure|refrain|avoid|not)\b/i.test(
    plain,
  );

/** Whether the silence ends once the funder has made its own news known. */
export const isUntilNews = (plain: string): boolean =>
  untilNews.test(plain) || (untilSoon.test(plain) && newsKeptIn.test(plain));

/** Whether the press, or those who vote, are the ones to hear nothing. */
export const isOfPress = (plain: string): boolean => speaksTo.test(plain) || newsKeptIn.test(plain);
