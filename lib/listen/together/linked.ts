import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, type Listening, listen } from '@/lib/listen/listen.ts';
import { placeOf } from '@/lib/listen/places.ts';

/** Longer than this, what stands before says things of its own and names no matter. */
const longestLink = 160;
/** "It plays no part", "none of these will be looked at": of what stands before. */
const refersBack =
  /^(?:[0-9.]{1,5} )?(?:(?:and|but|so|please|do|no[,.:]|yes[,.:]) )?(?:it|its|this|that|they|them|these|those|their|none|neither|nothing|all|both|such)\b|\b(?:them|it|this|that|those)\b[^.;]{0,12}$/i;
const labelEnd = /[.:?]? *$/;
const ofLabel = /^((?:[0-9.]{1,5} )?[A-Za-z][^.:;?]{2,70}): (?=\S)/;

const [longestName, longestValue] = [70, 90];
const isShort = (plain: string, longest: number) => plain.length <= longest && !/[.!?:;]$/.test(plain);

/** The words that a sentence is said of: the labels of its cell, the lead-in of its list, the question it answers, what "it" stands for. */
function linksOf(sentence: Sentence, before: readonly Sentence[]): readonly string[] {
  const { block, over, plain } = sentence;
  if (block.labels?.length) return [over.slice(-block.labels.length).join(' ')];
  const heading = over.at(-1);
  const beside = before.at(-1);
  // A table of one row is read as two lines, of which the first names the second.
  if (
    beside &&
    beside.block !== block &&
    isShort(beside.plain, longestName) &&
    isShort(plain, longestValue) &&
    beside.block.kind === 'paragraph'
  )
    return [beside.plain];
  if (block.kind === 'item' || block.cell) return heading ? [heading] : [];
  const inBlock = before.filter((other) => other.block === block);
  const asked = [
    ...(inBlock.length < 2 ? [heading] : []),
    ...before.slice(inBlock.length ? -2 : -1).map((one) => one.plain),
  ];
  const question = asked.findLast((words) => words?.endsWith('?'));
  if (question) return [question];
  if (!refersBack.test(plain)) return [];
  const previous = before.at(-1)?.plain;
  return [...(previous ? [previous] : []), ...(heading && inBlock.length < 2 ? [heading] : [])];
}

interface Linked {
  readonly said: readonly Sentence[];
  /** The sentence itself, and how many characters the words before it take. */
  readonly from: ReadonlyMap<Sentence, { readonly sentence: Sentence; readonly link: number }>;
}

const known = new WeakMap<readonly Sentence[], Linked>();

/** The sentences that say something only with the words they are said of, each with those words before it. */
function linkedIn(sentences: readonly Sentence[]): Linked {
  const before = known.get(sentences);
  if (before) return before;
  const from = new Map<Sentence, { sentence: Sentence; link: number }>();
  sentences.forEach((sentence, i) => {
    const { plain } = sentence;
    const links = linksOf(sentence, sentences.slice(Math.max(0, i - 3), i));
    const own = plain.replace(ofLabel, '$1 ');
    for (const words of links) {
      const link = words.replace(labelEnd, '');
      if (link.length <= longestLink)
        from.set({ ...sentence, plain: `${link} ${own}` }, { sentence, link: link.length });
    }
    if (!links.length && own !== plain)
      from.set({ ...sentence, plain: own }, { sentence, link: ofLabel.exec(plain)?.[1]?.length ?? 0 });
  });
  const linked = { said: [...from.keys()], from };
  known.set(sentences, linked);
  return linked;
}

/** The words that a sentence is said of, where it does not say them itself. */
export const linksIn = (sentences: readonly Sentence[], sentence: Sentence): readonly string[] => {
  const place = placeOf(sentences, sentence);
  return linksOf(sentence, sentences.slice(Math.max(0, place - 3), place)).map((link) => link.replace(labelEnd, ''));
};

/** What `listen` hears (`ofMatter`: where the pattern names a matter and says nothing of it), and besides what a row, a list, an answer or "it" says of the matter that stands before it: "Weightings | Not disclosed". */
export function listenLinked(
  { sentences }: Pick<Facts, 'sentences'>,
  pattern: RegExp,
  listening: Listening & { readonly ofMatter?: boolean } = {},
): Heard[] {
  const heard = listen({ sentences }, pattern, listening);
  const { said, from } = linkedIn(sentences);
  const plainly = new Set(heard.map(({ sentence }) => sentence));
  const besides = listen({ sentences: said }, pattern, listening).flatMap((one) => {
    const { sentence, link } = from.get(one.sentence) ?? {};
    const { index, 0: words } = one.match;
    // The matter stands before and what is said of it here: "Are there hidden criteria? No" hides none.
    if (
      !sentence ||
      link === undefined ||
      plainly.has(sentence) ||
      index >= link ||
      (index + words.length <= link && !listening.ofMatter)
    )
      return [];
    plainly.add(sentence);
    return [{ start: sentence.start, end: sentence.end, sentence, match: one.match, denied: one.denied }];
  });
  return [...heard, ...besides].sort((a, b) => a.start - b.start);
}
