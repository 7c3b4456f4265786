import type { Facts } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { speaksTo, wishesNobody, wishesSpeech } from '@/lib/vocabulary/independence/quiet-wishes.ts';

/** Silence that is wished for and not laid down: "I should be obliged if nobody would speak to councillors or to the Echo about the matter." */
export function silencesWished(facts: Pick<Facts, 'sentences'>): Heard[] {
  return listen(facts, wishesNobody, { standing: ['current', 'supposed'] }).filter(({ sentence: { plain }, match }) => {
    const end = match.index + match[0].length;
    const spoken = speaksTo.exec(plain.slice(end));
    return spoken !== null && spoken.index < 70 && !wishesSpeech.test(plain.slice(end, end + spoken.index));
  });
}
