import type { Sentence } from '@/lib/facts.ts';
import { isOneOfOptions } from '@/lib/listen/consultation/one-of-options.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const number = '(?:[a-h]|[0-9]{1,2}|one|two|three|four|five)';
const option = `(?:option|choice|alternative|scenario) (${number})`;
const named = new RegExp(String.raw`^(?:[0-9.()]+ )?${option}\b`, 'i');
/** "(3) To discontinue funding": the third of the options that are listed. */
const counted = new RegExp(String.raw`^\(?(${number})[.):] `, 'i');
/** "Option 1 - Do nothing. The grants will end": what comes of it if nobody decides anything. */
const doNothing = new RegExp(
  String.raw`^(?:[0-9.()]+ )?(?:${option}\b[ :,(.-]{0,4})?(?:do|doing) nothing\b|^no action\b`,
  'i',
);

const takes = String.raw`\b(?<!\b(?:not|never|against) )(?:approv\w+|agree[sd]?|adopt\w*|recommend\w*|implement\w*|proceed\w* with|pursu\w+|select\w*|chosen?|choos\w+|prefer\w*|favour\w*|support\w*|resolved|(?:go|goes|going|went) (?:ahead )?with)\b`;
const taken =
  '(?:be|is|was|has been|being)(?: therefore| now| unanimously)? (?:the )?(?:approved|agreed|adopted|recommended|preferred|chosen|selected|supported|implemented|favoured|one)';
/** "Resolved: that option 3 be adopted", "officers recommend Option B". */
const choosing = [
  new RegExp(String.raw`${takes}[^.;]{0,40}\b${option}\b`, 'gi'),
  new RegExp(String.raw`\b${option}\b[^.;]{0,40}\b${taken}\b`, 'gi'),
];
/** "Option 2 (recommended): end the grants". */
const isTheOne = /(?<!\bnot |\bnot (?:being|therefore) )\b(?:recommended|preferred|proposed|chosen)\b/i;

/** Tells of the sentence at a place whether it is one of several courses laid side by side, and not the one that is taken. */
export function openOptionsIn(sentences: readonly Sentence[]): (place: number) => boolean {
  let chosen: ReadonlySet<string> | null = null;
  return (place) => {
    const sentence = sentences[place];
    if (!sentence) return false;
    const [first, heading] = [firstOf(sentences, place), sentence.over.at(-1) ?? ''];
    if (!doNothing.test(first) && !doNothing.test(heading) && !isOneOfOptions({ sentences }, sentence)) return false;
    if (isTheOne.test(first) || (named.test(heading) && isTheOne.test(heading))) return false;
    chosen ??= chosenIn(sentences);
    const name = (named.exec(heading) ?? named.exec(first) ?? counted.exec(first))?.[1]?.toLowerCase();
    return name === undefined || !chosen.has(name);
  };
}

/** The sentence with which the paragraph of the one at a place begins. */
function firstOf(sentences: readonly Sentence[], place: number): string {
  let at = place;
  while (at > 0 && sentences[at - 1]?.block === sentences[place]?.block) at -= 1;
  return sentences[at]?.plain ?? '';
}

/** What the options are called that are taken or recommended. */
const chosenIn = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(
    choosing.flatMap((pattern) =>
      mayHold(sentences, pattern).flatMap((place) =>
        [...(sentences[place]?.plain ?? '').matchAll(pattern)].flatMap(([, name]) => name?.toLowerCase() ?? []),
      ),
    ),
  );
