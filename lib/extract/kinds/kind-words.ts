import weights from '@/assets/kind-words.json';
import shortWeights from '@/assets/kind-words-short.json';
import type { DocumentKind } from '@/lib/compact.ts';
import type { Span } from '@/lib/document.ts';
import { order } from '@/lib/extract/kinds/cases.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';

/** What one word says for each kind, in the order of `order`, in tenths: more than none speaks for it, less against. */
type Weights = readonly number[];

/** How much words speak for each kind, whatever phrases they stand in. */
export interface KindWords {
  /** For each kind before any word is read. */
  readonly start: Weights;
  readonly words: ReadonlyMap<string, Weights>;
  /** So many known words, or they may be of anything. */
  readonly least: number;
}

/** So many sentences tell what a document is for; what comes after is its detail. */
const mostSentences = 100;
const leastWords = 40;
/** A poster, a message or a note of minutes has few words for its matter and few for others, and wants weights of its own. In words. */
export const mostOfShort = 300;
const leastOfShort = 20;
/** A kind of which no phrase was heard is taken from the words where they speak for it so much, of 1. */
const likely = 0.65;
/** The same of a paper that is a public body's and of no other sort by its title or its voice. */
const likelyOfOurs = 0.35;
const likelyOfOursShort = 0.5;
/** A kind of which phrases were heard is let go where the words speak for it so little. */
const unlikely = 0.05;

/** Checks the weights as read from a file. Throws where our own data is wrong. */
export function parseKindWords(
  read: { readonly start: unknown; readonly words: Readonly<Record<string, unknown>> },
  file = 'kind-words.json',
  least = leastWords,
): KindWords {
  const parse = (list: unknown, path: string): Weights => {
    const isWhole = Array.isArray(list) && list.length === order.length && list.every(Number.isInteger);
    if (!isWhole) throw new Error(`${file}: ${path} is not a whole number for each of the ${order.length} kinds`);
    return list;
  };
  const words = new Map(Object.entries(read.words).map(([word, list]) => [word, parse(list, `words.${word}`)]));
  return { start: parse(read.start, 'start'), words, least };
}

/** Learnt by `tests/kind-words/learn.ts` from documents whose kinds people had judged. */
const ofPapers = parseKindWords(weights);
const ofShort = parseKindWords(shortWeights, 'kind-words-short.json', leastOfShort);

/** How many words some sentences have. */
export const lengthOf = (own: readonly Sentence[]): number =>
  own.reduce((sum, { plain }) => sum + plain.split(' ').length, 0);

const kindWordsFor = (own: readonly Sentence[]): KindWords => (lengthOf(own) > mostOfShort ? ofPapers : ofShort);

/** The words of a text that may tell of its kind, each once, in small letters. */
export const wordsOfKind = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z]+/g));

/** The sentences by which a document's words are weighed. */
export const sentencesOfKind = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const own: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.standing !== 'other') own.push(sentence);
    if (own.length === mostSentences) break;
  }
  return own;
};

/** How likely each kind is, of 1, by the words that a document uses; null where there are too few to tell. */
export function chancesByWords(
  own: readonly Sentence[],
  { start, words, least }: KindWords = kindWordsFor(own),
): Readonly<Record<DocumentKind, number>> | null {
  const used = new Set(own.flatMap(({ plain }) => [...wordsOfKind(plain)]));
  const known = [...used].flatMap((word) => [words.get(word) ?? []].filter(({ length }) => length > 0));
  if (known.length < least) return null;
  const chanceOf = (kind: DocumentKind) => {
    const at = order.indexOf(kind);
    const said = known.reduce((sum, weight) => sum + (weight[at] ?? 0), 0) / Math.sqrt(known.length);
    return 1 / (1 + Math.exp(-((start[at] ?? 0) + said) / 10));
  };
  return {
    consultation: chanceOf('consultation'),
    funding: chanceOf('funding'),
    tender: chanceOf('tender'),
    change: chanceOf('change'),
  };
}

/**
 * The kinds that phrases were heard of, less those that hardly go with the document's words; where none was heard, the one that its words speak for. Officers say
 * what a paper is in words that no list of phrases has, but hardly without the words of the trade. A kind that is sure stays.
 */
export function weighedByWords(
  heard: Facts['kinds'],
  sentences: readonly Sentence[],
  changes: Facts['changes'] = [],
  isSure: (kind: DocumentKind) => boolean = () => false,
): Facts['kinds'] {
  const own = sentencesOfKind(sentences);
  const chances = chancesByWords(own);
  if (!chances) return heard;
  // A cut told with its day takes two lines of a paper on other things.
  const isBeside = (kind: DocumentKind) => kind === 'change' && heard.length > 1 && changes.length > 0;
  const isShort = lengthOf(own) <= mostOfShort;
  // The phrases of a few lines are most of what they say.
  const left = isShort
    ? heard
    : heard.filter(({ kind }) => chances[kind] >= unlikely || isBeside(kind) || isSure(kind));
  if (left.length) return left;
  return likeliestOf(own, chances, likely);
}

/** The kind that the words of a public body's paper speak for, where no phrase of any was heard in it and nothing speaks for another paper; none where they speak for none. */
export function kindOfOurs(sentences: readonly Sentence[]): Facts['kinds'] {
  const own = sentencesOfKind(sentences);
  const chances = chancesByWords(own);
  return chances ? likeliestOf(own, chances, lengthOf(own) > mostOfShort ? likelyOfOurs : likelyOfOursShort) : [];
}

function likeliestOf(
  own: readonly Sentence[],
  chances: Readonly<Record<DocumentKind, number>>,
  enough: number,
): Facts['kinds'] {
  const likeliest = order.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best));
  return chances[likeliest] > enough ? [{ kind: likeliest, because: telling(own, likeliest) }] : [];
}

/** The two sentences whose words speak most for a kind, in order. */
function telling(own: readonly Sentence[], kind: DocumentKind): readonly Span[] {
  const at = order.indexOf(kind);
  const { words } = kindWordsFor(own);
  const weightOf = ({ plain }: Sentence) => {
    const used = [...wordsOfKind(plain)];
    return used.reduce((sum, word) => sum + (words.get(word)?.[at] ?? 0), 0) / Math.sqrt(used.length || 1);
  };
  return own
    .map((sentence) => ({ sentence, weight: weightOf(sentence) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ sentence: { start, end } }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
