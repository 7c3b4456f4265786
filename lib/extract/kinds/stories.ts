import type { DocumentText } from '@/lib/document.ts';
import { type Case, shareFor, stands, strongest } from '@/lib/extract/kinds/cases.ts';
import { hearKinds } from '@/lib/extract/kinds/hearing.ts';
import { saysDay } from '@/lib/extract/kinds/open.ts';
import { bearings } from '@/lib/extract/kinds/opening.ts';
import type { Sentence } from '@/lib/facts.ts';
import { partOf } from '@/lib/listen/sieve/sieve.ts';

/** A story of fewer words is a pointer to a page elsewhere. */
const leastWords = 60;
/** The main story takes up this much of a bulletin, or more than any other. */
const leastShare = 0.3;

/** A story that asks so often names a consultation by its doings. */
const mostActsInPassing = 4;

interface Story {
  readonly places: ReadonlySet<number>;
  readonly words: number;
}

/**
 * What was heard for a consultation in the longest story of a bulletin, where that story by itself is one: it asks, and gives a day. Null where it is none; the
 * short items of a bulletin point to consultations that have pages of their own.
 */
export function mainStoryAsks(
  doc: DocumentText,
  sentences: readonly Sentence[],
  own: readonly Sentence[],
): Case | null {
  const stories = storiesOf(sentences, new Set(own));
  const all = stories.reduce((sum, { words }) => sum + words, 0);
  const main = stories.reduce<Story | null>((most, story) => (story.words > (most?.words ?? 0) ? story : most), null);
  if (!main || main.words < leastWords || main.words < all * leastShare) return null;
  const part = partOf(sentences, (_, place) => main.places.has(place));
  if (!part.some(({ plain }) => saysDay(plain))) return null;
  const bearing = bearings(doc, part).map((at, place) =>
    place === 0 ? { ...at, weight: 3, isTitle: true, isLoud: true, opens: true } : at,
  );
  const cases = hearKinds(doc, part, part, bearing, []);
  const { consultation } = cases;
  const asks = consultation.sorts.has('names') || (consultation.sorts.get('acts') ?? 0) >= mostActsInPassing;
  return asks && stands('consultation', cases, strongest(cases), shareFor(part)) ? consultation : null;
}

/** The stories of a bulletin, each from its heading to the next. */
function storiesOf(sentences: readonly Sentence[], own: ReadonlySet<Sentence>): readonly Story[] {
  const stories: { places: Set<number>; words: number }[] = [];
  sentences.forEach((sentence, place) => {
    if (!own.has(sentence)) return;
    const isHeading = sentence.block.kind === 'heading';
    if (isHeading || !stories.length) stories.push({ places: new Set(), words: 0 });
    const story = stories.at(-1);
    if (!story) return;
    story.places.add(place);
    if (!isHeading) story.words += sentence.plain.split(' ').length;
  });
  return stories;
}
