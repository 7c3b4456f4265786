import type { Imported } from '@/lib/reviews/exchange.ts';
import { say } from '@/lib/show/words.ts';

/** What became of the reviews of a file. */
export interface Taken {
  readonly added: number;
  /** There already, and brought together with what the file says. */
  readonly joined: number;
  /** There already, just the same. */
  readonly same: number;
  /** What the reader must be told of those that were brought together, each sentence once. */
  readonly told: readonly string[];
  /** The reviews that are new or other than before. */
  readonly ids: readonly string[];
}

/** What to tell a reader who has added a file of reviews, in whole sentences. */
export function tellImport({ added, joined, same, told }: Taken, refused: Imported['refused']): readonly string[] {
  return [
    ...(added ? [say('reviews.import.added', { count: added })] : []),
    ...(joined ? [say('reviews.import.joined', { count: joined })] : []),
    ...told,
    ...(same ? [say('reviews.import.same', { count: same })] : []),
    ...(added || joined || same || refused.length ? [] : [say('reviews.import.none')]),
    ...(refused.length ? [say('reviews.import.refused', { count: refused.length })] : []),
    ...refused.map(({ what, why }) => say('reviews.import.refused.one', { what, why })),
  ];
}
