import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { answeredNo } from '@/lib/listen/commissioning/barriers.ts';
import { keptTogether } from '@/lib/listen/commissioning/shut-out.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import {
  inParts,
  keptWhole,
  lots,
  namedLots,
  noLots,
  oneForAll,
} from '@/lib/vocabulary/commissioning/small-bidders.ts';
import { lotsDropped, oneOnly, wholeOnly } from '@/lib/vocabulary/commissioning/small-bids.ts';

/** Whether a contract is let in parts: the sentence that keeps it whole, all that do, and the one by which a single provider is wanted. */
export interface Lots {
  readonly isDivided: boolean;
  readonly kept: readonly Sentence[];
  readonly whole: Sentence | undefined;
  readonly single: Sentence | undefined;
}

/** Where a document divides its contract, or keeps it whole. */
export function lotsIn(facts: Facts): Lots {
  // Where there are lots, a limit on how many one bidder may win is no refusal to divide.
  const isOwn = ({ sentence }: Heard) => !isOfAnother(facts, sentence);
  const undivided = answeredNo(facts, /\blots\b/i) ?? lotsSaidNone(facts);
  const isDivided = [lots, namedLots, inParts].some((pattern) =>
    listen(facts, pattern).some(
      ({ denied, sentence }) => !denied && sentence !== undivided && !lotsDropped.test(sentence.plain),
    ),
  );
  const kept = isDivided
    ? []
    : [
        ...[noLots, ...wholeOnly].flatMap((pattern) => listen(facts, pattern)),
        ...listen(facts, keptWhole, { not: /\b(?:sums?|payments?|grant|building|group|time|awards?)\b/i }),
      ]
        .filter(isOwn)
        .map(({ sentence }) => sentence)
        .concat(keptTogether(facts));
  const [whole] = [...kept, ...(undivided && !isDivided ? [undivided] : [])];
  const single =
    whole ?? [oneForAll, oneOnly, lotsDropped].flatMap((pattern) => listen(facts, pattern)).find(isOwn)?.sentence;
  return { isDivided, kept, whole, single };
}

/** A table that says "Lots: none". */
const lotsSaidNone = (facts: Facts): Sentence | undefined =>
  facts.sentences.find(
    (sentence) =>
      sentence.standing === 'current' &&
      /\b(?:lots|division into lots)\b/i.test(labelsOf(sentence)) &&
      /^(?:no(?=[.,;:]|$)|(?:none|not divided|single|one)\b)|\bnot (?:be |been )?divided\b|\bno lots\b/i.test(
        sentence.plain,
      ),
  );
