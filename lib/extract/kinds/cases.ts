import type { DocumentKind } from '@/lib/compact.ts';
import type { Span } from '@/lib/document.ts';
import type { Bearing } from '@/lib/extract/kinds/opening.ts';
import type { Sign } from '@/lib/extract/kinds/signs.ts';
import type { Sentence } from '@/lib/facts.ts';

/** What has been heard for one kind. */
export interface Case {
  score: number;
  /** What of it was heard where the document begins, or says what it is for. */
  opening: number;
  /** Said in a heading or the title, not only in passing. */
  isLoud: boolean;
  /** A heading says outright what the document is. */
  isNamed: boolean;
  /** The title says what the document is or does. */
  isTitled: boolean;
  readonly sorts: Map<Sign['sort'], number>;
  readonly because: (Span & { readonly weight: number })[];
}

export type Cases = Readonly<Record<DocumentKind, Case>>;

/** Where nothing has been heard yet. */
export const emptyCases = (): Cases => ({
  consultation: emptyCase(),
  funding: emptyCase(),
  tender: emptyCase(),
  change: emptyCase(),
});

const emptyCase = (): Case => ({
  score: 0,
  opening: 0,
  isLoud: false,
  isNamed: false,
  isTitled: false,
  sorts: new Map(),
  because: [],
});

/** Adds what was heard at one place to a case. */
export function hearIn(heard: Case, sort: Sign['sort'], weight: number, span: Span, at: Bearing): void {
  const said = weight * at.weight;
  heard.score += said;
  if (at.opens && sort !== 'hints' && sort !== 'sums') heard.opening += said;
  heard.isLoud ||= at.isLoud && weight > 1;
  heard.isNamed ||= at.isLoud && (sort === 'names' || sort === 'heads');
  heard.isTitled ||= at.isTitle && sort !== 'hints' && sort !== 'sums';
  heard.sorts.set(sort, (heard.sorts.get(sort) ?? 0) + 1);
  heard.because.push({ start: span.start, end: span.end, weight: said });
}

export const order = ['consultation', 'funding', 'tender', 'change'] as const;
const enough: Record<DocumentKind, number> = { consultation: 14, funding: 12, tender: 15, change: 8 };
/** However often a long consultation says what it is, this much is enough to tell of a cut beside it. */
const mostToDrown = 36;

/** All that was heard for a kind; what the document says at its beginning counts twice. */
export function strengthOf(cases: Cases, kind: DocumentKind): number {
  const { score, opening } = cases[kind];
  return score + opening;
}

/** About what a title and an invitation come to, and nearly twice what is enough where a public body is named. */
export const outright = 24;

/** The three places where most was said for a kind, the strongest first. */
export const loudest = (because: Case['because']): Span[] =>
  [...because]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, 3)
    .map(({ start, end }) => ({ start, end }));

/** So many words say enough; what a shorter document says weighs more. */
const fullLength = 400;

/** The share of what is enough for a kind that a document of these sentences need say: less of a short one. */
export function shareFor(sentences: readonly Pick<Sentence, 'plain'>[]): number {
  let words = 0;
  for (const { plain } of sentences) {
    words += plain.split(' ').length;
    if (words >= fullLength) return 1;
  }
  return Math.min(1, Math.max(0.6, 0.45 + words / fullLength));
}

/** The kind for which most was heard, but for a change, which speaks of what others offer. */
export function strongest(cases: Cases): DocumentKind | null {
  let main: DocumentKind | null = null;
  for (const kind of order)
    if (kind !== 'change' && strengthOf(cases, kind) > (main ? strengthOf(cases, main) : 0)) main = kind;
  return main;
}

/** A kind stands when enough speaks for it and it is not drowned by another: an invitation to tender mentions grants, consultations and endings. */
export function stands(kind: DocumentKind, cases: Cases, main: DocumentKind | null, share: number): boolean {
  const heard = cases[kind];
  if (strengthOf(cases, kind) < enough[kind] * share) return false;
  const top = main ? strengthOf(cases, main) : 0;
  switch (kind) {
    case 'consultation':
      // A market's engagement before a tender asks for views too.
      if (cases.tender.isNamed && !heard.isNamed) return false;
      // Its own page need not invite when it is over: the title says what it was, and the page when.
      if (heard.sorts.has('heads') && heard.sorts.has('dated')) break;
      if (
        heard.isTitled &&
        heard.sorts.has('heads') &&
        (heard.sorts.has('names') || (heard.sorts.get('hints') ?? 0) > 2)
      )
        break;
      // A report on another matter has a heading over whom it consulted.
      if ((heard.sorts.get('acts') ?? 0) < 2 && !heard.isTitled && isAboutAnother(heard, cases)) return false;
      // Asking for views is not yet a consultation, nor is the word alone: it is named, and it invites.
      if (!heard.sorts.has('acts') || !(heard.sorts.has('names') || heard.isLoud || (heard.sorts.get('acts') ?? 0) > 1))
        return false;
      break;
    case 'funding':
      // An answer to a request or a privacy notice names agreements, and gives and asks nothing.
      if (!heard.sorts.has('names') && !heard.sorts.has('hints') && (heard.sorts.get('acts') ?? 0) < 2) return false;
      if (!heard.isNamed && !heard.sorts.has('acts')) return false;
      if (kind === main && isDrownedByChange(cases)) return false;
      break;
    case 'change':
      return isChange(heard, cases, main, top);
  }
  return (
    kind === main || (strengthOf(cases, kind) >= top * 0.6 && heard.isLoud) || strengthOf(cases, kind) >= top * 0.95
  );
}

const isAboutAnother = (heard: Case, { change, tender }: Cases): boolean =>
  change.isTitled || (!heard.opening && Math.max(change.opening, tender.opening) > 0);

function isChange(heard: Case, cases: Cases, main: DocumentKind | null, top: number): boolean {
  if (!heard.sorts.has('acts') && !heard.sorts.has('dated')) return false;
  // An agreement has clauses on ending and reducing the grant, which end nothing yet; a variation that cuts it from a day does.
  if (cases.funding.isNamed) return heard.sorts.has('dated') && heard.opening > 0;
  if (!heard.opening && !heard.isLoud && !heard.sorts.has('dated')) return false;
  // A consultation on charges gives one line to the discount that goes and another to the day.
  const isDatedCut = main === 'consultation' && heard.sorts.has('dated') && heard.sorts.has('acts');
  // "The three grants stop. A contract takes their place": what begins with a cut, and gives its day, tells of both.
  const beginsWithCut =
    heard.sorts.has('dated') &&
    heard.opening > 0 &&
    (heard.sorts.get('acts') ?? 0) > 1 &&
    strengthOf(cases, 'change') > top;
  return (
    (main !== 'tender' || top < enough.tender || beginsWithCut) &&
    (heard.isLoud ||
      top < enough[main ?? 'funding'] ||
      strengthOf(cases, 'change') >= Math.min(top, mostToDrown) * (isDatedCut ? 0.3 : 0.45))
  );
}

/** What a letter that ends a grant may say of applying for another. */
const mostActsOfAnEnding = 4;

/** A report or letter that ends grants names them often and offers none. */
function isDrownedByChange(cases: Cases): boolean {
  const { funding, change } = cases;
  // The agreement that a letter cuts or ends is named in its subject, and nothing of it is set out.
  if (!funding.sorts.has('acts') && change.sorts.has('dated') && change.opening > 0 && !change.isTitled) return true;
  // So is that of a letter that says further down, and settled, what it takes away.
  if (change.sorts.has('told') && (funding.sorts.get('acts') ?? 0) <= mostActsOfAnEnding) return true;
  if (funding.isNamed) return false;
  // "Ending the grant" may head what would be done.
  if (!change.sorts.has('dated') && !change.sorts.has('acts')) return false;
  // A short letter names what it lowers, and the day.
  if (change.sorts.has('dated') && (funding.sorts.get('acts') ?? 0) < 2) return true;
  if (strengthOf(cases, 'change') < enough.change) return false;
  // Who is told how to apply is offered something, though the pot be smaller.
  if ((funding.sorts.get('acts') ?? 0) >= 3 && !change.isLoud && !change.sorts.has('dated')) return false;
  // A prospectus invites over and over, and says further down when the grants before it come to an end.
  if (!change.opening && !change.isLoud && (funding.sorts.get('acts') ?? 0) > mostActsOfAnEnding) return false;
  return (
    change.sorts.has('dated') ||
    ((change.isLoud || strengthOf(cases, 'change') >= strengthOf(cases, 'funding') * 0.7) &&
      !funding.sorts.has('names'))
  );
}
