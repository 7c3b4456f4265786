import type { DocumentText } from '@/lib/document.ts';

/** What a reader says of a commitment that no rule can test: whether this document keeps it, and why. */
export interface Judgement {
  /** Null where only a note was made. */
  readonly answer: 'yes' | 'no' | 'not-sure' | null;
  readonly note: string;
}

/** A reader's judgements of one document, by compact and then by commitment. */
export type Judgements = Readonly<Record<string, Readonly<Record<string, Judgement>>>>;

/** The judgements with one of them changed; one that says nothing any more is dropped. */
export function withJudgement(
  judgements: Judgements,
  compact: string,
  commitment: string,
  judgement: Judgement,
): Judgements {
  const { [commitment]: _, ...others } = judgements[compact] ?? {};
  const isEmpty = judgement.answer === null && judgement.note === '';
  return { ...judgements, [compact]: isEmpty ? others : { ...others, [commitment]: judgement } };
}

/** What a document's judgements are kept under: its address, and for a file without one its title and words. */
export function keyOfDocument({ address, title, text }: Pick<DocumentText, 'address' | 'title' | 'text'>): string {
  return address === null ? `${title} ${text.length} ${sumOf(text)}` : address.replace(/#.*$/s, '');
}

/** A number that two texts hardly ever share (FNV-1a, 32 bits): enough to tell the files of one session apart. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
