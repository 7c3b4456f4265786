import type { Facts, Sentence } from '@/lib/facts.ts';
import { firstFrom, placeOf } from '@/lib/listen/places.ts';

/** "The options are as follows:", "Possible ways forward", "We have looked at four choices:". */
const leadsToOptions =
  /^(?:[a-z]+ ){0,8}(?:options?|choices|alternatives|scenarios|possibilit(?:y|ies)|ways forward|courses of action)\b(?:[^.;]{0,60}|[^.;:]{0,140}:)$/i;
/** What is over the one that was taken: "The preferred option", "Option chosen". */
const ofTheOne = /\b(?:preferred|chosen|chose|agreed|approved|adopted|selected|decided|recommended)\b/i;
/** "1. …", "(b) …", "Option C …", "Scenario two: …". */
const numbered =
  /^(?:\(?(?:[0-9]{1,2}|[a-h]|[ivx]{1,4})[.):] |(?:option|choice|alternative|scenario) (?:[a-h]|[0-9]{1,2}|one|two|three|four|five)\b)/i;
/** What is said in an option may still be told of as done: "this was agreed by Cabinet in May". */
const toldAsDone =
  /\b(?:has|have|had|was|were) (?:already |now )?(?:been )?(?:agreed|decided|approved|chosen|resolved|adopted|settled)\b/i;
/** So many lines of a list are looked back over for what leads into it. */
const longestList = 12;

/** Whether a sentence is one of several courses laid side by side, of which none is taken yet. */
export function isOneOfOptions({ sentences }: Pick<Facts, 'sentences'>, sentence: Sentence): boolean {
  const { plain, over, block } = sentence;
  if (toldAsDone.test(plain)) return false;
  if (isUnderOption({ sentences }, sentence)) return true;
  const isLine = block.kind === 'item' || block.kind === 'cell' || numbered.test(plain);
  if (!isLine) return false;
  const lead = over.findLast((words) => leadsToOptions.test(words)) ?? leadBefore(sentences, sentence);
  return lead !== null && !ofTheOne.test(lead);
}

/** Whether the heading over it, or the words with which its paragraph begins, name one option, and others are named elsewhere. */
function isUnderOption({ sentences }: Pick<Facts, 'sentences'>, { block, over }: Sentence): boolean {
  const at = firstFrom(sentences, block.start);
  const [line, first] = [sentences[at - 1]?.plain ?? '', sentences[at]?.plain];
  const name = [over.at(-1), first, line.length <= shortLine ? line : '']
    .map((words) => nameOf(words))
    .find((words) => words !== null);
  if (!name) return false;
  return sentences.some(({ plain }) => ![null, name].includes(nameOf(plain)));
}
/** A line of its own over a paragraph: "Option 2: close on Mondays". */
const shortLine = 60;
/** "Option 2", "Scenario B", as a line begins with it. */
const nameOf = (words = ''): string | null => optionNamed.exec(words)?.[0].toLowerCase() ?? null;
const optionNamed =
  /^(?:option|choice|alternative|scenario) (?:[a-h]|[0-9]{1,2}|one|two|three|four|five)\b(?! (?:was|is|has|will|would))/i;

/** The line before a list whose lines bear numbers. */
function leadBefore(sentences: readonly Sentence[], sentence: Sentence): string | null {
  const at = placeOf(sentences, sentence);
  const before = sentences.slice(Math.max(0, at - longestList), at).reverse();
  const lead = before.find(({ plain }) => !numbered.test(plain));
  return lead && leadsToOptions.test(lead.plain) ? lead.plain : null;
}
