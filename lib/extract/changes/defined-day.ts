import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** A day that a paper gives a name: '"Variation Date" is', 'the Change Date means', 'on 1 May ("the Closing Date")'. */
const named =
  /(?:^|["'(]|\b(?:the|and|by|on) )((?:variation|change|reduction|effective|closing|closure|termination|end|revision|amendment|cessation|withdrawal|relevant) (?:date|day))["']?\)? ?(?:means|is|shall be|will be|:|-|=)(?: the)? ?(?:\w+day,? )?$/i;
const namedAfter =
  /^,? ?\(?["']?(?:the )?["']?((?:variation|change|reduction|effective|closing|closure|termination|end|revision|amendment|cessation|withdrawal|relevant) (?:date|day))["']/i;
const use =
  /\b(?:on|from|after|until|at|by|as of|as from|with effect from|and from) the ((?:variation|change|reduction|effective|closing|closure|termination|end|revision|amendment|cessation|withdrawal|relevant) (?:date|day))\b/i;

/** Days that a paper names, each with the first sentence that ends or lowers something from the day of that name. */
export function endsOnNamedDay(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
  isEndingAt: (place: number) => boolean,
): readonly { readonly mention: Mention<DateFound>; readonly sentence: Sentence }[] {
  const places = mayHold(sentences, use).filter(
    (place) => sentences[place]?.standing === 'current' && isEndingAt(place),
  );
  if (!places.length) return [];
  return mentions.flatMap((mention) => {
    const name = (named.exec(mention.before) ?? namedAfter.exec(mention.after))?.[1]?.toLowerCase();
    if (!name) return [];
    const place = places.find((at) => use.exec(sentences[at]?.plain ?? '')?.[1]?.toLowerCase() === name);
    const sentence = place === undefined ? undefined : sentences[place];
    return sentence ? [{ mention, sentence }] : [];
  });
}
