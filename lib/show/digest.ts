import type { DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
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
  /** The days that findings rest on and a reader can put right, as ISO dates, in the order they are asked about; null where unknown. */
  readonly days: readonly KnownDay[];
  /** Words of the document itself, the site's furniture left out. */
  readonly words: number;
}

export interface KnownDay {
  readonly name: DayName;
  readonly value: string | null;
}

/** The days among the corrections. */
export type DayName = Exclude<keyof Corrections, 'kinds' | 'we'>;

export function digestOf(facts: Facts): Digest {
  const { doc } = facts;
  return {
    kinds: facts.kinds.map(({ kind, because }) => ({
      kind,
      because: [...new Set(because.map((span) => shorten(quoteOf(doc, span), mostCharacters)))],
    })),
    aboutCompacts: facts.aboutCompacts && quoteOf(doc, facts.aboutCompacts),
    refersTo: facts.refersTo && referenceAt(doc, facts.refersTo),
    days: daysOf(facts),
    words: wordsIn(facts),
  };
}

function daysOf({ kinds, consultation, term }: Facts): KnownDay[] {
  const is = (...wanted: DocumentKind[]) => kinds.some(({ kind }) => wanted.includes(kind));
  const asked: (readonly [DayName, { readonly value: string } | null | undefined])[] = [];
  if (is('consultation'))
    asked.push(['opens', consultation?.opens], ['closes', consultation?.closes], ['decision', consultation?.decision]);
  if (is('funding', 'tender')) asked.push(['termStarts', term?.starts], ['termEnds', term?.ends]);
  return asked.map(([name, day]) => ({ name, value: day?.value ?? null }));
}
