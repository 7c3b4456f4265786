import { closes, type Need, needIn, opens, partOf } from '@/lib/listen/sieve/needs.ts';
import type { Part } from '@/lib/listen/sieve/read-pattern.ts';

/** A piece of a pattern that may be left out where what it needs is lacking. */
interface Twig {
  /** Where it stands in the source; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Null where it must stay. */
  readonly need: Need;
  readonly split: () => readonly Fork[];
  /** What it divides into; null until some text has called for it. */
  forks: readonly Fork[] | null;
}

/** One of several, or one that need not be there at all. */
type Fork = { readonly kind: 'choice' | 'optional'; readonly twigs: readonly Twig[] };

interface Grown {
  readonly trunk: Twig;
  pattern: RegExp | null;
}

const known = new WeakMap<RegExp, Grown>();

/** What is found of "(" and a name is told by number, so those pieces stay. */
const capturing = /\((?:[^?]|\?<[^=!])/;

/**
 * A pattern without the choices that find nothing in texts that lack some words: what is left finds the same in the same places. Patterns name all the ways
 * in which councils put a thing, of which one document knows a few, and the browser takes a hundred times as long to prepare the long ones as to use them.
 * What an earlier text has called for stays, so that a pattern is prepared anew only for words that are new to it.
 */
export function shorten(pattern: RegExp, isLacking: (need: Need) => boolean): RegExp {
  const grown = known.get(pattern) ?? { trunk: trunkOf(pattern), pattern: null };
  known.set(pattern, grown);
  const hasGrown = grow(grown.trunk, isLacking);
  if (hasGrown || !grown.pattern) {
    const source = render(pattern.source, grown.trunk);
    grown.pattern = source === pattern.source ? pattern : new RegExp(source, pattern.flags);
  }
  return grown.pattern;
}

/** Adds the twigs that the texts call for; whether there were any. */
function grow(twig: Twig, isLacking: (need: Need) => boolean): boolean {
  const isNew = !twig.forks;
  twig.forks ??= twig.split();
  let hasGrown = isNew;
  for (const { twigs } of twig.forks)
    for (const each of twigs)
      if ((each.forks || each.need === null || !isLacking(each.need)) && grow(each, isLacking)) hasGrown = true;
  return hasGrown;
}

function render(source: string, { from, to, forks }: Twig): string {
  let rendered = '';
  let at = from;
  for (const { kind, twigs } of forks ?? []) {
    const [first, last] = [twigs[0], twigs.at(-1)];
    const kept = twigs.filter((twig) => twig.forks);
    if (!first || !last) continue;
    // Of several of which none is left, nothing is found.
    const left = kind === 'choice' && !kept.length ? '(?!)' : kept.map((twig) => render(source, twig)).join('|');
    rendered += source.slice(at, first.from) + left;
    at = last.to;
  }
  return rendered + source.slice(at, to);
}

function trunkOf(pattern: RegExp): Twig {
  const { source } = pattern;
  const twig = (part: Part, from: number, to: number, before: boolean, after: boolean): Twig => ({
    from,
    to,
    need: capturing.test(source.slice(from, to)) ? null : needIn(part, before, after),
    split: () => forksIn(part, before, after),
    forks: null,
  });

  function forksIn(part: Part, before: boolean, after: boolean): readonly Fork[] {
    switch (part.kind) {
      case 'choice': {
        const { parts, bounds } = part;
        const twigs = parts.map((each, i) => twig(each, bounds[i] ?? 0, (bounds[i + 1] ?? 0) - 1, before, after));
        return [{ kind: 'choice', twigs }];
      }
      case 'repeat': {
        const [starts, ends] = [before && part.most === 1, after && part.most === 1];
        if (part.least > 0 || part.from === part.to) return forksIn(part.part, starts, ends);
        return [{ kind: 'optional', twigs: [twig(part.part, part.from, part.to, starts, ends)] }];
      }
      case 'row':
        return forksInRow(part.parts, before, after);
      default:
        return [];
    }
  }

  function forksInRow(parts: readonly Part[], before: boolean, after: boolean): readonly Fork[] {
    let edge = before;
    return parts.flatMap((part, i) => {
      const forks = forksIn(part, edge, opens(parts, i + 1, after));
      edge = closes(part, edge);
      return forks;
    });
  }

  const part = partOf(pattern);
  return {
    from: 0,
    to: source.length,
    need: null,
    split: () => (part ? forksIn(part, false, false) : []),
    forks: null,
  };
}
