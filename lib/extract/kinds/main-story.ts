import type { BareSentence } from '@/lib/extract/sentences.ts';

/** A story of fewer words is a pointer to a page elsewhere. */
const leastWords = 60;
/** The main story takes up this much of a bulletin, and more than any other. */
const leastShare = 0.3;

/** Papers of many short items, of which the longest may be a matter of its own. */
export const bulletin =
  /\b(?:newsletter|(?:e-?)?bulletin|magazine|round-?up|(?:community|parish|council|residents'?|partner(?:ship)?|sector|members'?) (?:news|update)|news (?:from|for) (?:the |your )?(?:council|police|fire|nhs|[a-z]+ (?:council|authority|trust)|voluntary|community))\b/i;

interface Story {
  readonly places: ReadonlySet<number>;
  readonly words: number;
}

/** Where the sentences of the longest story of a bulletin stand, its heading first; null where all are short. Only what `isOwn` counts. */
export function mainStory(
  sentences: readonly Pick<BareSentence, 'plain' | 'block'>[],
  isOwn: (place: number) => boolean,
): ReadonlySet<number> | null {
  const stories = storiesOf(sentences, isOwn);
  const all = stories.reduce((sum, { words }) => sum + words, 0);
  const main = stories.reduce<Story | null>((most, story) => (story.words > (most?.words ?? 0) ? story : most), null);
  return main && main.words >= leastWords && main.words >= all * leastShare ? main.places : null;
}

/** The stories of a bulletin, each from its heading to the next. */
function storiesOf(
  sentences: readonly Pick<BareSentence, 'plain' | 'block'>[],
  isOwn: (place: number) => boolean,
): readonly Story[] {
  const stories: { places: Set<number>; words: number }[] = [];
  sentences.forEach(({ plain, block }, place) => {
    if (!isOwn(place)) return;
    const isHeading = block.kind === 'heading';
    if (isHeading || !stories.length) stories.push({ places: new Set(), words: 0 });
    const story = stories.at(-1);
    if (!story) return;
    story.places.add(place);
    if (!isHeading) story.words += plain.split(' ').length;
  });
  return stories;
}
