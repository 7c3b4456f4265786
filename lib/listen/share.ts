import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { spansIn } from '@/lib/listen/places.ts';

/** What the body that cuts takes from itself: "6 per cent of spending on the Council's own services", "the same proportion as our own budgets". */
const ownCut =
  /\bown (?:\w+ ){0,4}(?:services|budgets?|departments?|spending|staff(?:ing)?|teams?|posts|offices|programmes?|directorates?|activities|costs)\b|\b(?:across the council|council-wide|every (?:other )?(?:department|directorate))\b/i;
const equal =
  /\b(?:the )?same (?:proportion|percentage|share|rate|reduction|cut)\b|\bno (?:more|greater|larger) than\b/i;
const grantCut =
  /\b(?:grants?|awards?|funding|contracts?|voluntary sector|charities|organisations)\b[^.;]{0,90}\b(?:reduc\w+|cut|cuts|down|less|lower|saving)|\b(?:reduc\w+|cut|cuts|saving)\b[^.;]{0,60}\b(?:grants?|awards?|funding|contracts?)\b/i;

/** How a cut to voluntary groups stands beside the cutter's own savings. */
export interface Share {
  /** Where the cutter's own savings are told. */
  readonly own: Sentence;
  /** Per cent. */
  readonly ownPercent: number | null;
  readonly grantPercent: number | null;
  /** The document says that both are cut alike. */
  readonly isSame: boolean;
}

/** Compares what is cut from voluntary groups with what the public body cuts from its own services; null where it does not tell the second. */
export function listenToShare(facts: Pick<Facts, 'sentences' | 'values'>): Share | null {
  const standing = ['current', 'past'] as const;
  const percentIn = (sentence: Sentence) => spansIn(facts.values.percents, sentence).map(({ value }) => value);
  const own = listen(facts, ownCut, { standing })
    .map(({ sentence }) => sentence)
    .find((sentence) => percentIn(sentence).length || equal.test(sentence.plain));
  if (!own) return null;
  const cuts = listen(facts, grantCut, { standing, not: ownCut }).flatMap(({ sentence }) => percentIn(sentence));
  const isSame = equal.test(own.plain);
  return {
    own,
    ownPercent: percentIn(own)[0] ?? null,
    grantPercent: cuts.length ? Math.max(...cuts) : null,
    isSame,
  };
}
