import type { DocumentKind } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import { endsByLetter } from '@/lib/extract/changes/letters.ts';
import { noticeCard } from '@/lib/extract/kinds/notice-card.ts';
import { savingsTold } from '@/lib/extract/kinds/savings.ts';
import type { Sentence } from '@/lib/facts.ts';

/** Whether a paper's very layout tells its kind, few or strange as its words may be: the card of a portal, a sheet of savings, a letter that offers nothing and ends something. */
export const laidOut =
  (doc: DocumentText, sentences: readonly Sentence[]) =>
  (kind: DocumentKind): boolean =>
    (kind === 'tender' && noticeCard(sentences) !== null) ||
    (kind === 'change' && (savingsTold(doc, sentences) !== null || endsByLetter(sentences)));
