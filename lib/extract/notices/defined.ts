import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { inDays } from '@/lib/extract/notices/elided.ts';
import { isOfEnding } from '@/lib/extract/notices/endings.ts';
import { sidesIn } from '@/lib/extract/notices/giver.ts';
import { agreed, cause, mayTell, power, written } from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Notice, Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** '"Notice Period" means a period of sixty days', and as an entry of a list of meanings. */
const means =
  /\bnotice period["']?,?(?: (?:means|is|shall (?:be|mean)|will be))?:?(?: (?:a|the)(?: period)?(?: of)?| not less than| at least| a minimum of)* $/i;
const named = /^["']?(?:the )?notice period["']?$/i;
const inTheTerms = /\b(?:the|that|a|full|such) notice period\b|\b(?:length|period) of the notice period\b/i;

/** Adds the clauses by which a side may end or cut it on "the Notice Period", with the length that the document gives to those words. The words' own entry, which names no side, is then no notice. */
export function withDefined(
  mentions: readonly Mention<PeriodFound>[],
  sentences: readonly Sentence[],
  parties: Parties,
  stated: readonly Notice[],
): readonly Notice[] {
  const using = mayHold(sentences, inTheTerms);
  const definition = using.length
    ? mentions.find(
        (mention) =>
          means.test(mention.before) ||
          (mention.before.length < 20 && labelsOf(mention).some((label) => named.test(label))),
      )
    : undefined;
  if (definition?.sentence.standing !== 'current') return stated;
  const found = using.flatMap((place): Notice[] => {
    const sentence = sentences[place];
    if (!sentence || sentence === definition.sentence || !mayTell(sentence)) return [];
    const { plain, start, end } = sentence;
    const at = plain.search(inTheTerms);
    if (at < 0 || !isOfEnding(plain) || !agreed.test(plain) || !power.test(plain)) return [];
    if (stated.some((notice) => notice.start === start)) return [];
    const actor = sidesIn(plain.slice(0, at), parties).find(({ isObject }) => !isObject);
    return [
      {
        start,
        end,
        giver: actor?.side ?? 'either',
        period: inDays(definition.value),
        inWriting: written.test(plain),
        forCause: cause.test(plain),
        assumed: [],
      },
    ];
  });
  const isEntry = ({ start, giver }: Notice) => start === definition.sentence.start && giver === 'either';
  return found.length ? [...stated.filter((notice) => !isEntry(notice)), ...found] : stated;
}
