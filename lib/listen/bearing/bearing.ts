import type { Span } from '@/lib/document.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { type RuleWords, ruleWords, type Weights } from '@/lib/listen/bearing/rule-words.ts';
import { overOf, signsOf, sizeOf, writtenSigns } from '@/lib/listen/bearing/signs.ts';
import { once } from '@/lib/listen/once.ts';

/** A sentence, and how likely it is to bear on a rule's matter, of 1. */
export interface Bearing {
  readonly sentence: Sentence;
  readonly chance: number;
}

/** So likely, or nothing is said of it. */
const likely = 0.5;
const likelyOdds = Math.log(likely / (1 - likely));
/** So many sentences show the matter. */
const most = 2;
/** A line of fewer words is a label or a name. */
const leastWords = 4;

/** Places of rules and the weights of a sign for them, by turns. */
type Says = readonly number[];

/** What a word says alone and after each word that it makes a pair with. */
interface Entry {
  readonly says: number[];
  readonly after: Map<string, number[]>;
}

/** The weights of all rules by sign, so that a sentence is gone through once and not once for each rule. */
interface Scale {
  readonly rules: readonly string[];
  readonly starts: readonly number[];
  readonly words: ReadonlyMap<string, Entry>;
  readonly over: ReadonlyMap<string, Says>;
}

function scaleOf(weights: ReadonlyMap<string, RuleWords>): Scale {
  const words = new Map<string, Entry>();
  const over = new Map<string, number[]>();
  const entryOf = (word: string): Entry => {
    const entry = words.get(word) ?? { says: [], after: new Map<string, number[]>() };
    words.set(word, entry);
    return entry;
  };
  const listIn = (lists: Map<string, number[]>, word: string): number[] => {
    const list = lists.get(word) ?? [];
    lists.set(word, list);
    return list;
  };
  [...weights.values()].forEach(({ bears: { signs } }, place) => {
    for (const [sign, weight] of signs) {
      const [first = '', second] = sign.split(' ');
      const list = first.startsWith(overOf(''))
        ? listIn(over, first.slice(overOf('').length))
        : second === undefined
          ? entryOf(first).says
          : listIn(entryOf(second).after, first);
      list.push(place, weight / 10);
    }
  });
  return {
    rules: [...weights.keys()],
    starts: [...weights.values()].map(({ bears }) => bears.start / 10),
    words,
    over,
  };
}

let known: Scale | null = null;
/** Made when it is first asked for: most of what is read before then is being looked at, and not judged. */
const scale = (): Scale => {
  known ??= scaleOf(ruleWords);
  return known;
};

/** A chance, of 1, by the logarithm of its odds. */
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** How likely a sentence bears on each rule, as logarithms of odds in the order of the scale's rules. */
function oddsOf(sentence: Sentence, { starts, words, over }: Scale): Float64Array {
  const sums = new Float64Array(starts.length);
  const add = (says: Says | undefined) => {
    if (!says) return;
    for (let at = 0; at < says.length; at += 2) {
      const place = says[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (says[at + 1] ?? 0);
    }
  };
  const signs = signsOf(sentence);
  let before = '';
  for (const word of signs.words) {
    const entry = words.get(word);
    add(entry?.says);
    add(entry?.after.get(before));
    before = word;
  }
  for (const word of signs.over) add(over.get(word));
  const size = sizeOf(signs);
  return sums.map((sum, place) => (starts[place] ?? 0) + sum / size);
}

const hasWords = ({ plain }: Sentence) => plain.split(' ', leastWords).length === leastWords;
const mayBear = (sentence: Sentence) =>
  sentence.standing === 'current' && sentence.block.kind !== 'heading' && hasWords(sentence);

/** For each rule the sentences that are likely to bear on its matter, whatever patterns hear in them: the likeliest first. */
const bearings = once(({ sentences }: Facts): ReadonlyMap<string, readonly Bearing[]> => {
  const { rules } = scale();
  const found = rules.map((): Bearing[] => []);
  for (const sentence of sentences) {
    if (!mayBear(sentence)) continue;
    oddsOf(sentence, scale()).forEach((odds, place) => {
      if (odds >= likelyOdds) found[place]?.push({ sentence, chance: chanceOf(odds) });
    });
  }
  return new Map(
    rules.map((rule, place) => [rule, (found[place] ?? []).sort((a, b) => b.chance - a.chance).slice(0, most)]),
  );
});

/** The sentences that are most likely to bear on a rule's matter by the words they use, in order of likelihood; none where none is likely. */
export const bearingOn = (facts: Facts, rule: string): readonly Bearing[] => bearings(facts).get(rule) ?? [];

/** How likely what the weights are of holds for a sentence, of 1. */
function weigh(sentence: Sentence, { start, signs: weights }: Weights): number {
  const signs = signsOf(sentence);
  const sum = writtenSigns(signs).reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
  return chanceOf((start + sum / sizeOf(signs)) / 10);
}

/** How likely a sentence that bears on a rule's matter keeps its promise, of 1; null for a rule of which words do not tell that. */
export function chanceKept(sentence: Sentence, rule: string): number | null {
  const keeps = ruleWords.get(rule)?.keeps;
  return keeps ? weigh(sentence, keeps) : null;
}

/**
 * How likely some words bear on a rule's matter, of 1: the likeliest of the sentences they stand in, each alone, with its labels and with the sentence before it, for
 * "Not met." is about whatever it answers. Null where nothing was learnt of the rule.
 */
export function chanceAt({ sentences }: Facts, rule: string, spans: readonly Span[]): number | null {
  const bears = ruleWords.get(rule)?.bears;
  if (!bears) return null;
  const chances = sentences.flatMap((sentence, place) => {
    if (!spans.some(({ start, end }) => sentence.start < end && start < sentence.end) || !hasWords(sentence)) return [];
    const before = ['', sentence.over.slice(-2).join(' '), sentences[place - 1]?.plain ?? ''];
    return before.map((words) => weigh({ ...sentence, plain: `${words} ${sentence.plain}` }, bears));
  });
  return chances.length ? Math.max(...chances) : null;
}
