import type { DocumentText } from '@/lib/document.ts';
import { type Case, shareFor, stands, strongest } from '@/lib/extract/kinds/cases.ts';
import { hearKinds } from '@/lib/extract/kinds/hearing.ts';
import { mainStory } from '@/lib/extract/kinds/main-story.ts';
import { saysDay } from '@/lib/extract/kinds/open.ts';
import { bearings } from '@/lib/extract/kinds/opening.ts';
import type { Sentence } from '@/lib/facts.ts';
import { partOf } from '@/lib/listen/sieve/sieve.ts';

/** A story that asks so often names a consultation by its doings. */
const mostActsInPassing = 4;

/**
 * What was heard for a consultation in the longest story of a bulletin, where that story by itself is one: it asks, and gives a day. Null where it is none; the
 * short items of a bulletin point to consultations that have pages of their own.
 */
export function mainStoryAsks(
  doc: DocumentText,
  sentences: readonly Sentence[],
  own: readonly Sentence[],
): Case | null {
  const ours = new Set(own);
  const places = mainStory(sentences, (place) => {
    const sentence = sentences[place];
    return sentence !== undefined && ours.has(sentence);
  });
  if (!places) return null;
  const part = partOf(sentences, (_, place) => places.has(place));
  if (!part.some(({ plain }) => saysDay(plain))) return null;
  const bearing = bearings(doc, part).map((at, place) =>
    place === 0 ? { ...at, weight: 3, isTitle: true, isLoud: true, opens: true } : at,
  );
  const cases = hearKinds(doc, part, part, bearing, []);
  const { consultation } = cases;
  const asks = consultation.sorts.has('names') || (consultation.sorts.get('acts') ?? 0) >= mostActsInPassing;
  return asks && stands('consultation', cases, strongest(cases), shareFor(part)) ? consultation : null;
}
