import type { Sentence } from '@/lib/facts.ts';

/** What was thought of and not chosen, in a report or a record. */
const alternatives =
  /^(?:[0-9.]+ )?(?:alternatives?|alternative options|other (?:options|courses|choices)|options (?:considered and )?(?:rejected|not\b))/i;
const turnedDown =
  /\b(?:rejected|discounted|ruled out|(?:not|n't)(?: being| been| therefore)? (?:recommended|favoured|preferred|pursued|supported|proposed|advised|taken (?:up|forward))|advised against|not an option)\b/i;
/** The line with which one of several courses begins. */
const option =
  /^(?:[0-9.()]+ )?(?:option|course|choice|alternative|scenario)s? (?:[a-z]|[0-9]{1,2}|one|two|three|four|five)\b/i;
/** What is chosen is no longer turned down, whatever is said of it besides. */
const chosen =
  /^(?:this is |it is )?(?:the )?(?:recommended|preferred|supported)\b|\b(?:is|was) (?:recommended|preferred|supported|favoured)\b/i;
/** So many sentences tell of an option before it is turned down. */
const mostOfOption = 7;

/** Whether what the sentence at a place says is a course that was thought of and turned down: by its own words, its heading, or the end of what is said of that option. */
export function isRejectedOption(sentences: readonly Sentence[], place: number): boolean {
  const sentence = sentences[place];
  if (!sentence) return false;
  if (turnedDown.test(sentence.plain) || sentence.over.some((words) => alternatives.test(words))) return true;
  if (!option.test(sentence.plain) && !option.test(sentence.over.at(-1) ?? '')) return false;
  for (let next = place + 1; next <= place + mostOfOption; next += 1) {
    const after = sentences[next];
    if (!after || option.test(after.plain) || chosen.test(after.plain)) return false;
    if (after.over.length < sentence.over.length && after.block.kind === 'heading') return false;
    if (turnedDown.test(after.plain)) return true;
  }
  return false;
}
