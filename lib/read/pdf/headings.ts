import type { Line } from '@/lib/read/pdf/lines.ts';
import { wordsOf } from '@/lib/read/pdf/paragraphs.ts';
import type { Style } from '@/lib/read/pdf/style.ts';

/** How a heading stands out, from which its rank is worked out once the whole document has been seen. */
export interface Standing {
  /** Letter size in half points. */
  readonly size: number;
  /** How deep its number goes: 2 for "4.2", 0 without one. */
  readonly depth: number;
}

/** In letters; longer than thirty words are. */
const longest = 300;

const part = /^(?:section|part|schedule|appendix|annex|article|chapter)\s+(?:\d+|[ivxl]+|[a-z])\b/i;

/** A heading is larger than the text, or in another font or capitals, short, and does not end like a sentence. */
export function headingOf(lines: readonly Line[], style: Style): Standing | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || first.marker?.kind === 'bullet') return null;
  const large = first.size > 1.12 * style.size;
  const ends = /[.;,]$/.test(last.text);
  // Most paragraphs are long, end in a full stop and are set in the text's own size.
  if (!large && (ends || lines.length > 3 || first.size < 0.95 * style.size)) return null;
  const text = wordsOf(lines);
  if (text.length > longest || !/\p{L}{2}/u.test(text)) return null;
  const words = text.split(' ').length;
  const depth = first.marker?.kind === 'number' ? first.marker.depth : 0;
  const standing = { size: Math.round(first.size * 2), depth };
  if (large) return words <= 12 || (words <= 30 && !ends) ? standing : null;
  if (words > 16 || !/^[("“‘\d]?[\p{Lu}\d]/u.test(text)) return null;
  const apart = lines.every(({ font }) => font !== style.font);
  const capitals = words <= 12 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  return apart || capitals || (part.test(text) && words <= 10) ? standing : null;
}

/** "2. Term" in the text's own font: numbered, short, and with something other than the next number under it. */
export function isPlainHeading(lines: readonly Line[], before: Line | undefined, after: Line | undefined): boolean {
  const [first] = lines;
  if (!first || lines.length > 1 || first.marker?.kind !== 'number' || first.marker.depth > 1 || !after) return false;
  const words = first.text.slice(first.marker.text.length).trim();
  const isNext = (line: Line | undefined) => line?.marker?.kind === 'number' && line.marker.depth === 1;
  return (
    /^\p{Lu}/u.test(words) &&
    !/[.;:,?]$/.test(words) &&
    words.split(' ').length <= 8 &&
    !isNext(after) &&
    !isNext(before)
  );
}

/** Ranks headings from 1 (largest) to 6: by size, and a deeper number lower among those of one size. */
export function ranksOf(standings: readonly Standing[]): ReadonlyMap<string, number> {
  const keys = [...new Map(standings.map((standing) => [keyOf(standing), standing])).values()].sort(
    (one, other) => other.size - one.size || Math.max(1, one.depth) - Math.max(1, other.depth),
  );
  const ranks = new Map<string, number>();
  let rank = 0;
  let above: Standing | undefined;
  for (const standing of keys) {
    if (!above || standing.size !== above.size || Math.max(1, standing.depth) !== Math.max(1, above.depth)) rank += 1;
    ranks.set(keyOf(standing), Math.min(rank, 6));
    above = standing;
  }
  return ranks;
}

export const keyOf = ({ size, depth }: Standing): string => `${size}/${depth}`;
