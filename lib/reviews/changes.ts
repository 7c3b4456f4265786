import { changedFacts } from '@/lib/reviews/changed-facts.ts';
import { changedFindings } from '@/lib/reviews/changed-findings.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { isSame } from '@/lib/reviews/settle.ts';
import { formatList } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

/** A check, as much of it as changes are told from. */
export type Compared = Pick<KeptReview, 'documents' | 'compact' | 'kinds' | 'facts' | 'findings' | 'corrections'>;

/**
 * What has changed in a document since a review was kept, in whole sentences, dates and terms first. Empty where its words are the same. Findings
 * under two compacts are not set against each other.
 */
export function changesSince(before: Compared, now: Compared): readonly string[] {
  if (isSame(hashesOf(before), hashesOf(now))) return [];
  const changes = [
    ...changedDocuments(before, now),
    ...changedKinds(before, now),
    ...changedFacts(before, now),
    ...(before.compact.id === now.compact.id ? changedFindings(before.findings, now.findings) : []),
  ];
  return changes.length ? changes : [say('reviews.changes.words')];
}

const hashesOf = ({ documents }: Compared) => documents.map(({ contentHash }) => contentHash).sort();

function changedDocuments(before: Compared, now: Compared): readonly string[] {
  // The page that was one document of one may have been given a new address.
  if (before.documents.length === 1 && now.documents.length === 1) return [];
  const isIn =
    ({ documents }: Compared) =>
    ({ address, contentHash }: KeptReview['documents'][number]) =>
      documents.some((other) => other.contentHash === contentHash || (address !== null && other.address === address));
  const isOld = isIn(before);
  const isStill = isIn(now);
  return [
    ...now.documents.filter((doc) => !isOld(doc)).map(({ title }) => say('reviews.changes.document.new', { title })),
    ...before.documents
      .filter((doc) => !isStill(doc))
      .map(({ title }) => say('reviews.changes.document.gone', { title })),
  ];
}

function changedKinds(before: Compared, now: Compared): readonly string[] {
  // What the reader says it is, is no change in the document.
  if (before.corrections.kinds || now.corrections.kinds) return [];
  const [from, to] = [namesOf(before), namesOf(now)];
  return from === to ? [] : [say('reviews.changes.kinds', { from, to })];
}

const namesOf = ({ kinds }: Compared) =>
  kinds.length ? formatList([...kinds].sort().map((kind) => say(`kind.${kind}`))) : say('kinds.none');
