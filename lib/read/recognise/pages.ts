import type { DocumentText, RecognisedPage, Unread } from '@/lib/document.ts';

/** What came of recognising a page: words and how sure of them the recogniser is, a sheet with nothing on it, or a picture without words. */
export type Recognition =
  | { readonly kind: 'words'; readonly confidence: number }
  | { readonly kind: 'blank' | 'picture' };

/** The pages that recognition was tried on. */
export class RecognisedPages {
  readonly #outcomes = new Map<number, Recognition>();

  add(page: number, outcome: Recognition): void {
    this.#outcomes.set(page, outcome);
  }

  has(page: number): boolean {
    return this.#outcomes.has(page);
  }

  /** Says in a document which of its pages were recognised, and no longer that they could not be read. */
  noteIn(doc: DocumentText): DocumentText {
    if (!this.#outcomes.size) return doc;
    const recognised: RecognisedPage[] = [];
    const wordless: Unread[] = [];
    for (const [page, outcome] of this.#outcomes) {
      if (outcome.kind === 'words') recognised.push({ page, confidence: outcome.confidence });
      else if (outcome.kind === 'picture') wordless.push(withoutWords(page));
    }
    const confidences = new Map(recognised.map(({ page, confidence }) => [page, confidence]));
    const blocks = doc.blocks.map((block) => {
      const confidence = confidences.get(block.page ?? 0);
      return confidence === undefined ? block : { ...block, recognised: confidence };
    });
    const unread = doc.unread.filter(({ page }) => page === undefined || !this.#outcomes.has(page));
    return {
      ...doc,
      blocks,
      unread: [...unread, ...wordless].sort(inOrder),
      ...(recognised.length ? { recognised: recognised.sort(inOrder) } : {}),
    };
  }
}

const inOrder = (one: { page?: number }, other: { page?: number }): number => (one.page ?? 0) - (other.page ?? 0);

const withoutWords = (page: number): Unread => ({
  page,
  reason: 'scanned',
  what: `Page ${page} is a picture in which no words were recognised.`,
});
