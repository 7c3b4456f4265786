import type { Span } from '@/lib/document.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { type RuleWords, ruleWords, type Weights } from '@/lib/listen/bearing/rule-words.ts';
import { overOf, pairOf, signsOf, sizeOf } from '@/lib/listen/bearing/signs.ts';
import { once } from '@/lib/listen/once.ts';

/** A sentence, and how likely it is to bear on a rule's matter, of 1. */
export interface Bearing {
  readonly sentence: Sentence;
  readonly chance: number;
}

/** So likely, or nothing is said of it. */
const likely = 0.5;
/** So many sentences show the matter. */
const most = 2;
/** A line of fewer words is a label or a name. */
const leastWords = 4;

/** The weights of all rules by sign, so that a sentence is gone through once and not once for each rule. */
interface Scale {
  readonly rules: readonly string[];
  readonly starts: readonly number[];
  /** For each sign the places of rules and its weights for them, by turns. */
  readonly says: ReadonlyMap<string, readonly number[]>;
  /** The words with which some pair begins. */
  readonly opens: ReadonlySet<string>;
}

function scaleOf(weights: ReadonlyMap<string, RuleWords>): Scale {
  const says = new Map<string, number[]>();
  [...weights.values()].forEach(({ bears: { signs } }, place) => {
    for (const [sign, weight] of signs) {
      const all = says.get(sign) ?? [];
      all.push(place, weight / 10);
      says.set(sign, all);
    }
  });
  return {
    rules: [...weights.keys()],
    starts: [...weights.values()].map(({ bears }) => bears.start / 10),
    says,
    opens: new Set([...says.keys()].filter((sign) => sign.includes(' ')).map((sign) => sign.split(' ')[0] ?? '')),
  };
}

let known: Scale | null = null;
/** Made when it is first asked for: most of what is read before then is being looked at, and not judged. */
const scale = (): Scale => {
  known ??= scaleOf(ruleWords);
  return known;
};

/** How likely a sentence bears on each rule, in the order of the scale's rules. */
function chancesOf(sentence: Sentence, { starts, says, opens }: Scale): readonly number[] {
  const sums = starts.map(() => 0);
  const add = (sign: string) => {
    const all = says.get(sign) ?? [];
    for (let at = 0; at < all.length; at += 2) {
      const place = all[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (all[at + 1] ?? 0);
    }
  };
  const signs = signsOf(sentence);
  let before = '';
  for (const word of signs.words) {
    add(word);
    if (opens.has(before)) add(pairOf(before, word));
    before = word;
  }
  for (const word of signs.over) add(overOf(word));
  const size = sizeOf(signs);
  return sums.map((sum, place) => 1 / (1 + Math.exp(-((starts[place] ?? 0) + sum / size))));
}

const hasWords = ({ plain }: Sentence) => plain.split(' ').length >= leastWords;
const mayBear = (sentence: Sentence) =>
  sentence.standing === 'current' && sentence.block.kind !== 'heading' && hasWords(sentence);

/** For each rule the sentences that are likely to bear on its matter, whatever patterns hear in them: the likeliest first. */
const bearings = once(({ sentences }: Facts): ReadonlyMap<string, readonly Bearing[]> => {
  const { rules } = scale();
  const found = rules.map((): Bearing[] => []);
  for (const sentence of sentences) {
    if (!mayBear(sentence)) continue;
    chancesOf(sentence, scale()).forEach((chance, place) => {
      if (chance >= likely) found[place]?.push({ sentence, chance });
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
  const pairs = signs.words.slice(1).map((word, before) => pairOf(signs.words[before] ?? '', word));
  const all = [...signs.words, ...pairs, ...signs.over.map(overOf)];
  const sum = all.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
  return 1 / (1 + Math.exp(-(start + sum / sizeOf(signs)) / 10));
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
    if (!hasWords(sentence) || !spans.some(({ start, end }) => sentence.start < end && start < sentence.end)) return [];
    const before = ['', sentence.over.slice(-2).join(' '), sentences[place - 1]?.plain ?? ''];
    return before.map((words) => weigh({ ...sentence, plain: `${words} ${sentence.plain}` }, bears));
  });
  return chances.length ? Math.max(...chances) : null;
}
