import type { Ask } from '@/lib/rule.ts';

/** The compact and the printed reference of the promise in question: "the Dudley Compact (8.1)". */
export function theCompact({ compact, commitments }: Pick<Ask, 'compact' | 'commitments'>): string {
  const ref = commitments[0]?.ref;
  return `the ${compact.place} Compact${ref ? ` (${ref})` : ''}`;
}

/** The compact's own softening words, as a sentence to end a message with; empty where there are none. */
export const softened = ({ qualifier }: Pick<Ask, 'qualifier'>): string =>
  qualifier ? ` The compact softens this with the words “${qualifier}”.` : '';
