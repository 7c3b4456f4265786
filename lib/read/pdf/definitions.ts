import type { Draft } from '@/lib/read/pdf/drafts.ts';
import { wordsOf } from '@/lib/read/pdf/paragraphs.ts';

const longestName = 60;
/** Fewer names with something set in below them may be chance. */
const fewest = 3;
const sentence = /[.!;,]["”’')\]]*$/;

/**
 * Labels what is set in below a name with that name, as notices and summaries give their particulars line by line: "Contract dates" over
 * "1 October 2025 to 30 September 2028" a little to the right.
 */
export function labelDefinitions(drafts: readonly Draft[]): void {
  let pairs: { readonly name: Draft; readonly values: readonly Draft[] }[] = [];
  const flush = () => {
    if (pairs.length >= fewest) for (const { name, values } of pairs) for (const value of values) value.labels = [name];
    pairs = [];
  };
  for (let at = 0; at < drafts.length; at += 1) {
    const name = drafts[at];
    const values = name ? valuesOf(drafts, at) : [];
    const before = pairs.at(-1)?.name;
    if (!name || !values.length) {
      flush();
      continue;
    }
    if (before && Math.abs(leftOf(before) - leftOf(name)) > 2) flush();
    pairs.push({ name, values });
    at += values.length;
  }
  flush();
}

const leftOf = ({ lines }: Draft): number => lines[0]?.line.left ?? 0;

/** What is set in below a name; nothing where the draft is none. */
function valuesOf(drafts: readonly Draft[], at: number): readonly Draft[] {
  const name = drafts[at];
  const [first, second] = name?.lines ?? [];
  if (!name || !first || second || name.kind !== 'paragraph' || name.furniture || first.line.marker) return [];
  const words = wordsOf([first.line]);
  if (words.length > longestName || sentence.test(words) || !/\p{L}/u.test(words)) return [];
  const values: Draft[] = [];
  for (let next = at + 1; next < drafts.length; next += 1) {
    const draft = drafts[next];
    const line = draft?.lines[0]?.line;
    if (
      !draft ||
      !line ||
      draft.kind !== 'paragraph' ||
      draft.furniture ||
      line.marker ||
      draft.lines[0]?.page !== first.page
    )
      break;
    const inset = line.left - first.line.left;
    const above: Draft = values.at(-1) ?? name;
    const last = above.lines.at(-1)?.line ?? first.line;
    if (inset < 0.8 * line.size || inset > 6 * line.size || line.y - last.y > 2.2 * line.size) break;
    values.push(draft);
  }
  return values;
}
