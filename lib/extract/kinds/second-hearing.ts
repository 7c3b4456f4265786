import type { DocumentKind } from '@/lib/compact.ts';
import type { Span } from '@/lib/document.ts';
import { topicsOfConsultations } from '@/lib/extract/kinds/topics/consultations.ts';
import { givesNothing, topicsOfFunding } from '@/lib/extract/kinds/topics/funding.ts';
import { topicsOfTenders } from '@/lib/extract/kinds/topics/tenders.ts';
import type { Topic } from '@/lib/extract/kinds/topics/topic.ts';
import type { Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { hearingIn, mayHold } from '@/lib/listen/sieve/sieve.ts';

/** What was heard of the topics of one kind. */
export interface Spoken {
  readonly kind: Exclude<DocumentKind, 'change'>;
  readonly cores: number;
  readonly topics: number;
  readonly because: readonly Span[];
}

const all = [
  ['tender', topicsOfTenders],
  ['funding', topicsOfFunding],
  ['consultation', topicsOfConsultations],
] as const;

/** How many topics beside its core a paper of so many words at most speaks of. */
const enough = [
  { words: 170, topics: 3 },
  { words: 700, topics: 4 },
  { words: Number.POSITIVE_INFINITY, topics: 5 },
] as const;
const mostShown = 3;

/**
 * The kind of a paper that has none of the set phrases of its kind, told by how many different things it speaks of that such papers must settle; null where it
 * speaks of too few. Asked only where the set phrases left it open.
 */
export function hearAgain(sentences: readonly Sentence[], opening: readonly string[]): Spoken | null {
  let length = 0;
  for (const { plain } of sentences) length += plain.split(' ').length;
  const least = enough.find(({ words }) => length <= words)?.topics ?? 0;
  const heard = all.map(([kind, topics]) => spokenOf(kind, topics, sentences));
  const isLet = opening.some((plain) => givesNothing.test(plain));
  return (
    heard
      .filter(({ kind, cores, topics }) => cores > 0 && topics > least && !(kind === 'funding' && isLet))
      .sort((a, b) => b.topics - a.topics)[0] ?? null
  );
}

function spokenOf(kind: Spoken['kind'], topics: readonly Topic[], sentences: readonly Sentence[]): Spoken {
  const hears = hearingIn(
    sentences,
    topics.flatMap(({ anyOf, words }) => [...anyOf, ...words]),
  );
  const spanOf = (first: RegExp, others: readonly RegExp[]): Span | null => {
    const place = mayHold(sentences, first).find(
      (at) =>
        sentences[at]?.standing === 'current' && hears(first, at) && others.every((pattern) => hears(pattern, at)),
    );
    const sentence = place === undefined ? undefined : sentences[place];
    const match = sentence && first.exec(sentence.plain);
    return sentence && match ? spanIn(sentence, match.index, match.index + match[0].length) : null;
  };
  const found = topics.flatMap(({ isCore, anyOf, words }) => {
    for (const first of anyOf) {
      const span = spanOf(first, words);
      if (span) return [{ isCore, ...span }];
    }
    return [];
  });
  const cores = found.filter(({ isCore }) => isCore);
  return {
    kind,
    cores: cores.length,
    topics: found.length,
    because: [...cores, ...found.filter(({ isCore }) => !isCore)]
      .slice(0, mostShown)
      .map(({ start, end }) => ({ start, end })),
  };
}
