import type { Facts, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';

const funded =
  '(?:you|your (?:group|organisation|charity|club|project)|(?:the |all |each |every |any )?(?:(?:grant|lead|successful|funded) )?(?:recipients?|grantees?|grant[- ]?holders?|holders?|organi[sz]ations?|charit(?:y|ies)|groups?|clubs?|providers?|suppliers?|applicants?|partners?))';
const takesOn =
  '(?:agrees?|undertakes?|promises?|commits?|must|shall|will|(?:is|are) (?:required|expected|asked|obliged)|needs? to|ha(?:ve|s) to)';
/** "The organisation named in the application agrees, if awarded a grant, to:" and not "You agree that we will:". */
const leads = new RegExp(
  `\\b${funded}\\b(?:(?!\\b(?:that|we)\\b)[^:]){0,120}\\b${takesOn}\\b(?:(?!\\bthat\\b)[^:]){0,60}:$`,
  'i',
);
/** "1.2", "(b)", "iv.": a clause of what leads into it. */
const numbered = /^(?:\(?[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}[).]?|\(?[a-z]{1,4}[.)]) /i;
const furthest = 40;

/** Whether a clause or a line of a list stands under words by which those who are funded take it on: "You agree to:", and then "1.2 provide us with reports". */
export function isAskedUnder({ sentences }: Pick<Facts, 'sentences'>, sentence: Sentence): boolean {
  const isLine = sentence.block.kind === 'item';
  if (isLine && leads.test(sentence.over.at(-1) ?? '')) return true;
  if (!isLine && !numbered.test(sentence.plain)) return false;
  const place = placeOf(sentences, sentence);
  const earlier = sentences.slice(Math.max(0, place - furthest), place);
  for (const before of earlier.toReversed()) {
    if (before.plain.endsWith(':')) return leads.test(before.plain);
    if (before.block.kind === 'heading') return false;
    const isClause = before.block.kind === 'item' || numbered.test(before.plain) || isWithin(earlier, before);
    if (!isClause) return false;
  }
  return false;
}

/** A sentence that runs on in a numbered clause. */
const isWithin = (sentences: readonly Sentence[], { block }: Sentence): boolean =>
  sentences.some((other) => other.block === block && numbered.test(other.plain));
