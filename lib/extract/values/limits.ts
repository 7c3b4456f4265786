import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** Where "up to", "no more than" and the like begin before a number; null where they are not said. */
export function readAtMost(tokens: Tokens, index: number): number | null {
  const back = (steps: number) => tokenAt(tokens, index - steps).text;
  const article = /^an?$/.test(back(1)) ? 1 : 0;
  const [one, two, three] = [back(article + 1), back(article + 2), back(article + 3)];
  if (one === 'to' && two === 'up') return index - article - 2;
  if (one === 'than' && /^(?:more|longer|later|greater)$/.test(two) && /^(?:no|not)$/.test(three))
    return index - article - 3;
  if (one === 'of' && two === 'maximum') return index - article - 2;
  if (one === 'maximum') return index - article - 1;
  if (/^(?:exceed|exceeding)$/.test(one) && two === 'not') return index - article - 2;
  return null;
}
