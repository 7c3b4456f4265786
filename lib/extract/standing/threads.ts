import type { BareSentence } from '@/lib/extract/sentences.ts';

const original = /^[-_ ]*(?:begin )?(?:original|previous|forwarded) (?:message|e-?mail)\b|^on\b.{6,80}\bwrote:$/i;
const from = /^from: ?\S/i;
const sent = /^(?:sent|date|to|subject): ?\S/i;
const sentOn = /^(?:subject: ?)?(?:fw|fwd)(?:d)?:/i;
/** A header is a few lines long. */
const mostHeader = 5;

/**
 * The place of the first sentence of the message that an e-mail answers and carries under it; null where there is none, and where the e-mail sends it on or says little
 * of its own, for then it is what is meant.
 */
export function answeredFrom(sentences: readonly BareSentence[]): number | null {
  if (sentences.slice(0, 2 * mostHeader).some(({ plain }) => sentOn.test(plain))) return null;
  const isHeader = (place: number) =>
    from.test(sentences[place]?.plain ?? '') &&
    sentences.slice(place + 1, place + mostHeader).some(({ plain }) => sent.test(plain));
  // The first header is the e-mail's own.
  const first = sentences.findIndex(
    ({ plain }, place) => original.test(plain) || (place >= mostHeader && isHeader(place)),
  );
  if (first < 0) return null;
  const lengthOf = (part: readonly BareSentence[]) => part.reduce((sum, { plain }) => sum + plain.length, 0);
  const [own, answered] = [lengthOf(sentences.slice(0, first)), lengthOf(sentences.slice(first))];
  return own >= leastOwn && own * 2 >= answered ? first : null;
}

/** A line or two above what is sent on. */
const leastOwn = 400;
