import type { Compact, DocumentKind } from '@/lib/compact.ts';

/** That a compact asks something of a document; `atLeast` is the least it sets, ISO 8601, or null where it gives no figure. */
export interface Asked {
  readonly atLeast: string | null;
}

/** What a compact asks, by one rule, of documents of these kinds; null where it does not ask. */
export function askedBy(
  { commitments }: Pick<Compact, 'commitments'>,
  rule: string,
  kinds: readonly DocumentKind[],
): Asked | null {
  const feeds = commitments
    .flatMap((commitment) => commitment.feeds)
    .filter((feed) => feed.rule === rule && (!feed.kinds || feed.kinds.some((kind) => kinds.includes(kind))));
  if (!feeds.length) return null;
  return { atLeast: feeds.find(({ atLeast }) => atLeast !== undefined)?.atLeast ?? null };
}
