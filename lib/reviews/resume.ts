import type { Corrections } from '@/lib/corrections.ts';
import type { Finding } from '@/lib/finding.ts';
import { changesSince } from '@/lib/reviews/changes.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { isSame } from '@/lib/reviews/settle.ts';
import type { SetAside, SetAsides } from '@/lib/set-aside.ts';
import type { Judgements } from '@/lib/show/judgements.ts';
import { say } from '@/lib/show/words.ts';

/** A document opened again: the review to go on with, and what has changed since the last, in whole sentences. */
export interface Resumed {
  readonly review: KeptReview;
  readonly changes: readonly string[];
}

/**
 * Carries what the reader made of a document over to a new check of it. Where something that we check has changed, the new check is a review of its
 * own, so that the earlier one stays as evidence of what the document said; otherwise the earlier review goes on.
 */
export function resumeReview(before: KeptReview, now: KeptReview): Resumed {
  const sameWords = isSameContent(before, now);
  const changes = changesSince(before, now);
  const goesOn = sameWords || before.id === now.id || isSame(changes, [say('reviews.changes.words')]);
  const dropped = sameWords ? [] : datesPutRight(before.corrections);
  return {
    review: {
      ...now,
      ...(goesOn ? { id: before.id, revision: before.revision, made: before.made } : {}),
      corrections: { ...carriedCorrections(before, now.documents), ...now.corrections },
      setAsides: { ...carriedSetAsides(before, now.findings), ...now.setAsides },
      judgements: joinJudgements(before.judgements, now.judgements),
      notes: now.notes || before.notes,
    },
    changes: dropped.length ? [...changes, say('reviews.changes.corrections')] : changes,
  };
}

/** Whether both are of the very same words. */
export const isSameContent = (a: Pick<KeptReview, 'documents'>, b: Pick<KeptReview, 'documents'>): boolean =>
  isSame(
    a.documents.map(({ contentHash }) => contentHash).sort(),
    b.documents.map(({ contentHash }) => contentHash).sort(),
  );

/**
 * What the reader put right before that still holds: all of it where the words are the same. Where they are not, a date put right would hide that the
 * document has moved it, so only what the document is, and who speaks in it, are carried over.
 */
export function carriedCorrections(
  { documents, corrections }: Pick<KeptReview, 'documents' | 'corrections'>,
  now: KeptReview['documents'],
): Corrections {
  if (isSameContent({ documents }, { documents: now })) return corrections;
  const { kinds, we } = corrections;
  return { ...(kinds ? { kinds } : {}), ...(we ? { we } : {}) };
}

/** The names of the dates that the reader has put right. */
export const datesPutRight = ({ kinds, we, ...dates }: Corrections): readonly string[] => Object.keys(dates);

/** What was set aside stays so where a rule says the same of the same words, wherever they stand now. */
function carriedSetAsides(before: KeptReview, findings: readonly Finding[]): SetAsides {
  const asides = new Map<string, SetAside>();
  for (const finding of before.findings) {
    const aside = Object.hasOwn(before.setAsides, finding.id) ? before.setAsides[finding.id] : undefined;
    if (aside) asides.set(sayingOf(finding), aside);
  }
  return Object.fromEntries(
    findings.flatMap((finding) => {
      const aside = asides.get(sayingOf(finding));
      return aside ? [[finding.id, aside]] : [];
    }),
  );
}

/** What a finding says of which words, without where they stand. */
const sayingOf = ({ rule, verdict, evidence }: Finding): string =>
  JSON.stringify([rule, verdict, ...evidence.map(({ quote }) => quote)]);

const joinJudgements = (before: Judgements, now: Judgements): Judgements =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(now)])].map((compact) => [
      compact,
      { ...before[compact], ...now[compact] },
    ]),
  );
