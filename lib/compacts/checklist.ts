import type { Commitment, Compact, DocumentKind, Party } from '@/lib/compact.ts';

/** The commitments that no rule can test, as a reader goes through them. */
export interface Checklist {
  /** Those that a document of these kinds can show, by who made them; parties without any are left out. */
  readonly groups: readonly { readonly by: Party; readonly commitments: readonly Commitment[] }[];
  /** Those that concern the two sides and no document. */
  readonly elsewhere: readonly Commitment[];
}

/** In the order in which a document's reader asks: what its author promised, what both did, what the reader's own side did. */
const parties: readonly Party[] = ['public', 'shared', 'vcs'];

/** A compact's checklist for a document of these kinds, each part in printed order. */
export function checklistOf({ commitments }: Pick<Compact, 'commitments'>, kinds: readonly DocumentKind[]): Checklist {
  const untested = commitments.filter(({ feeds }) => !feeds.length);
  const here = untested.filter((each) => each.kinds?.some((kind) => kinds.includes(kind)));
  return {
    groups: parties
      .map((by) => ({ by, commitments: here.filter((each) => each.by === by) }))
      .filter((group) => group.commitments.length > 0),
    elsewhere: untested.filter((each) => !each.kinds),
  };
}
