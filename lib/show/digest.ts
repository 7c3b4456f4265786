import type { DocumentKind } from '@/lib/compact.ts';
import { quoteOf } from '@/lib/document.ts';
import type { Facts } from '@/lib/facts.ts';
import { wordsIn } from '@/lib/report/json.ts';
import { type Reference, referenceAt } from '@/lib/show/reference.ts';
import { shorten } from '@/lib/show/shorten.ts';

/** A kind may rest on a whole sentence; its beginning is enough to see why. */
const mostCharacters = 60;

/** What a summary needs of the facts: small, so that it crosses from the engine's worker for every page read. */
export interface Digest {
  /** What the document is for, each with the words that decided it. */
  readonly kinds: readonly { readonly kind: DocumentKind; readonly because: readonly string[] }[];
  /** The words by which the document shows that it is about compacts and offers nothing itself. */
  readonly aboutCompacts: string | null;
  /** Where the document sends its reader for what it leaves out. */
  readonly refersTo: Reference | null;
  /** Words of the document itself, the site's furniture left out. */
  readonly words: number;
}

export function digestOf(facts: Facts): Digest {
  const { doc } = facts;
  return {
    kinds: facts.kinds.map(({ kind, because }) => ({
      kind,
      because: [...new Set(because.map((span) => shorten(quoteOf(doc, span), mostCharacters)))],
    })),
    aboutCompacts: facts.aboutCompacts && quoteOf(doc, facts.aboutCompacts),
    refersTo: facts.refersTo && referenceAt(doc, facts.refersTo),
    words: wordsIn(facts),
  };
}
