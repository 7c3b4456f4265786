import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** What a paper may call a day. */
const name =
  '(?:variation|change|reduction|effective|closing|closure|termination|end|revision|amendment|cessation|withdrawal|relevant) (?:date|day)';
/** A day that a paper gives a name: '"Variation Date" is', 'the Change Date means', 'on 1 May ("the Closing Date")'. */
const named = new RegExp(
  String.raw`(?:^|["'(]|\b(?:the|and|by|on) )(${name})["']?\)? ?(?:means|is|shall be|will be|:|-|=)(?: the)? ?(?:\w+day,? )?$`,
  'i',
);
const namedAfter = new RegExp(String.raw`^,? ?\(?["']?(?:the )?["']?(${name})["']`, 'i');
const use = new RegExp(
  String.raw`\b(?:on|from|after|until|at|by|as of|as from|with effect from|and from) the (${name})\b`,
  'i',
);

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
    const called = (named.exec(mention.before) ?? namedAfter.exec(mention.after))?.[1]?.toLowerCase();
    if (!called) return [];
    const place = places.find((at) => use.exec(sentences[at]?.plain ?? '')?.[1]?.toLowerCase() === called);
    const sentence = place === undefined ? undefined : sentences[place];
    return sentence ? [{ mention, sentence }] : [];
  });
}
