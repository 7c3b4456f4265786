import type { Span } from '@/lib/document.ts';
import type { Facts, Sentence, Standing } from '@/lib/facts.ts';
import { earIn, mayHold } from '@/lib/listen/sieve/sieve.ts';

/** Words of a sentence that a pattern was listening for. */
export interface Heard extends Span {
  readonly sentence: Sentence;
  readonly match: RegExpExecArray;
  /** The words are denied: "no feedback will be given", "core costs cannot be funded". */
  readonly denied: boolean;
}

/** Where characters `from` (inclusive) to `to` (exclusive) of a sentence's plain text stand in the document. */
export function spanIn(sentence: Sentence, from: number, to: number): Span {
  const at = (i: number) => (sentence.offsets ? (sentence.offsets[i] ?? sentence.end) : sentence.start + i);
  return to > from ? { start: at(from), end: at(to - 1) + 1 } : { start: at(from), end: at(from) };
}

export interface Listening {
  /** Which sentences may speak; only the document's own current words unless said otherwise. */
  readonly standing?: readonly Standing[];
  /** Only under headings or labels that match. */
  readonly over?: RegExp;
  /** Not in sentences that match. */
  readonly not?: RegExp;
}

/** What has been heard in a document before: rules put the same patterns to the same sentences under each compact. */
const remembered = new WeakMap<readonly Sentence[], Map<RegExp, Map<string, readonly Heard[]>>>();

/** Every place where the document says what a pattern listens for, one a sentence, in order. The pattern must not be global. */
export function listen(facts: Pick<Facts, 'sentences'>, pattern: RegExp, listening: Listening = {}): Heard[] {
  const byPattern = remembered.get(facts.sentences) ?? new Map<RegExp, Map<string, readonly Heard[]>>();
  remembered.set(facts.sentences, byPattern);
  const bySettings = byPattern.get(pattern) ?? new Map<string, readonly Heard[]>();
  byPattern.set(pattern, bySettings);
  const settings = `${listening.standing} ${listening.over?.source} ${listening.not?.source}`;
  const heard = bySettings.get(settings) ?? hear(facts.sentences, pattern, listening);
  bySettings.set(settings, heard);
  return [...heard];
}

function hear(
  sentences: readonly Sentence[],
  pattern: RegExp,
  { standing = ['current'], over, not }: Listening,
): readonly Heard[] {
  const heard: Heard[] = [];
  const places = mayHold(sentences, pattern);
  if (!places.length) return heard;
  const [wanted, unwanted] = [earIn(sentences, pattern), not && earIn(sentences, not)];
  for (const place of places) {
    const sentence = sentences[place];
    if (!sentence || !standing.includes(sentence.standing)) continue;
    const match = wanted.exec(sentence.plain);
    if (!match || unwanted?.test(sentence.plain)) continue;
    if (over && !sentence.over.some((words) => over.test(words))) continue;
    heard.push(heardIn(sentence, match));
  }
  return heard;
}

/** Whether it is denied is worked out when it is first asked, and most never ask. */
function heardIn(sentence: Sentence, match: RegExpExecArray): Heard {
  const from = match.index;
  const to = from + match[0].length;
  let denied: boolean | null = null;
  return {
    ...spanIn(sentence, from, to),
    sentence,
    match,
    get denied() {
      denied ??= isDenied(sentence.plain, from, to);
      return denied;
    },
  };
}

/** The sentences in which one or another of some patterns may find something, in order, for those who look into each themselves. */
export function sentencesThatMayHold({ sentences }: Pick<Facts, 'sentences'>, patterns: readonly RegExp[]): Sentence[] {
  const places = new Set(patterns.flatMap((pattern) => mayHold(sentences, pattern)));
  return sentences.filter((_, place) => places.has(place));
}

/** "Not less than", "no later than", "not only" and their like hold a denying word but deny nothing. */
const emptyDenial =
  /\b(?:not|no) (?:(?:to )?be(?:ing)? )?(?:less|fewer|later|more|longer|sooner|earlier|only|just|merely|exceed\w*|limited|doubt|change)\b|\bwithout prejudice\b|\bnot[- ]for[- ]profit\b|\bnon-/gi;
const denialBefore =
  /\b(?:no|not|never|cannot|unable|neither|nor|without|regret|refuse[sd]?|exclud\w+|ineligible|prohibit\w*|unlikely|rather than|instead of|nothing)\b/;
const denialAfter =
  /^[^.;:]{0,40}?\b(?:not|cannot|never|ineligible|excluded|impossible|prohibited|refused|neither|nor)\b/;
const clauseBreak =
  /[;:]|\b(?:but|although|though|however|unless|except|whether or not|and (?:we|you|it|they|the)|, (?:which|who|so|we|you|it|they))\b/gi;

/** Whether the words from `from` to `to` of a plain sentence stand under a denial in their own clause. */
export function isDenied(plain: string, from: number, to: number): boolean {
  const before = plain.slice(Math.max(0, from - 90), from);
  const breaks = [...before.matchAll(clauseBreak)];
  const last = breaks.at(-1);
  const clause = (last ? before.slice(last.index + last[0].length) : before).replace(emptyDenial, ' ');
  if (denialBefore.test(clause.toLowerCase())) return true;
  const words = plain.slice(from, to).replace(emptyDenial, ' ').toLowerCase();
  if (/\b(?:no|not|never|cannot|unable|without)\b/.test(words)) return true;
  const after = plain.slice(to, to + 60);
  const stop = after.search(clauseBreak);
  return denialAfter.test((stop < 0 ? after : after.slice(0, stop)).replace(emptyDenial, ' ').toLowerCase());
}
