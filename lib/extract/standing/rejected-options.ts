import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

type Told = Pick<Sentence, 'plain' | 'over' | 'block' | 'start'>;

/** The line with which one of several courses begins. */
const option =
  /^(?:[0-9.()]+ )?(?:option|course|alternative|scenario)s? (?:[a-z]|[0-9]{1,2}|one|two|three|four|five)\b/i;
/** Said at the end of what is told of an option: it is not the one. */
const turnedDown =
  /^(?:[0-9.()]+ )?(?:(?:this|it|the option|officers|the director|that)\b[^.;]{0,50} )?(?:rejected|discounted|ruled out|dismissed|not(?: been| being| therefore| thought)? (?:recommend(?:ed)?|favoured|preferred|pursued|supported|proposed|advised|chosen|adopted|viable|acceptable|desirable|feasible|practicable|considered (?:viable|acceptable|desirable|appropriate|suitable)|taken (?:up|forward)))\b/i;
/** What is wanted after all. */
const chosen = /\b(?:is|was|therefore|^)(?: \w+)? ?(?:recommended|preferred|supported|favoured)\b/i;
/** Over a list of courses that are not named so one by one: "Options", "Choices put forward", "What else we looked at". */
const ofOptions =
  /^(?:[0-9.]+ )?(?:the |our |other |alternative )?(?:options?|choices?|alternatives?|approaches|courses of action|ways forward|what (?:else )?(?:we|was) (?:looked at|considered))\b[^.]{0,60}$/i;
/** So many sentences tell of an option before it is turned down. */
const mostOfOption = 8;

/** The places of the sentences that tell of an option of which its last words, or those right after it, say that it is not recommended. */
export function rejectedOptions(sentences: readonly Told[]): ReadonlySet<number> {
  const rejected = new Set<number>();
  for (const end of mayHold(sentences, turnedDown)) {
    const last = sentences[end];
    if (!last || last.block.cell || !turnedDown.test(last.plain)) continue;
    const first = beginning(sentences, end);
    for (let place = first ?? end + 1; place <= end; place += 1) rejected.add(place);
  }
  return rejected;
}

/** The places of the sentences of those lines in a list of options that say of themselves that they are not recommended. */
export const linesLeftOut = (sentences: readonly Told[]): ReadonlySet<number> =>
  new Set(
    mayHold(sentences, turnedDown).flatMap((end) =>
      turnedDown.test(sentences[end]?.plain ?? '') ? lineOf(sentences, end) : [],
    ),
  );

/** The places of the sentences of one line in a list of options; of any other line, none. */
function lineOf(sentences: readonly Told[], end: number): readonly number[] {
  const last = sentences[end];
  const isListed = last?.over.slice(-2).some((words) => ofOptions.test(words));
  if (!last || !isListed || last.start === last.block.start) return [];
  const places = [end];
  for (let place = end - 1; sentences[place]?.block === last.block; place -= 1) places.unshift(place);
  return places.some((place) => place < end && chosen.test(sentences[place]?.plain ?? '')) ? [] : places;
}

/** Where the option begins that the sentence at a place speaks of; null where it speaks of none. */
function beginning(sentences: readonly Told[], end: number): number | null {
  for (let place = end; place >= Math.max(0, end - mostOfOption); place -= 1) {
    const sentence = sentences[place];
    if (!sentence) return null;
    if (option.test(sentence.plain)) return place;
    if (place < end && chosen.test(sentence.plain)) return null;
    const isUnderOption = option.test(sentence.over.at(-1) ?? '');
    if (!isUnderOption && sentence.block.kind === 'heading') return null;
  }
  return null;
}
