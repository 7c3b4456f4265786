import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { PercentFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';
import { ofThePast, overheads } from '@/lib/vocabulary/overheads.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

const overhead = wordsOf(overheads, 'administration', 'admin', 'management (?:fees?|overheads?)');
/** A surplus, what is put by or what prices rise by has limits of its own. */
const ofAnother =
  /\b(?:surplus|profit|margin|contingenc(?:y|ies)|reserves?|inflation|indexation|uplift|[CR]PI|interest|retention|retained|virement|variation|underspend|turnover)\b[^.;%]{0,30}$/i;
const limit =
  /\b(?:limited to|limit(?:s)?|not (?:\w+ ){0,4}(?:to )?exceed\w*|no more than|not more than|maximum|max|up to|at most|capped?|cap of|ceiling|above|in excess of|more than|exceed\w*|restricted to|flat rate|fixed (?:at|rate)|cannot be (?:more|higher))\b/i;

/** "No cap", or a share that is only told of. */
const noLimit = /\b(?:typically|on average|no (?:cap|limit|ceiling))\b/i;
/** "Whatever the Grantee's actual rate may be" limits it all the same. */
const whateverItIs = /\b(?:whatever|regardless of|irrespective of)\b/i;

/** The largest share of an award that may go on overheads, wherever the document limits it. */
export function extractOverheadCaps(percents: readonly PercentFound[], sentences: readonly Sentence[]): Said<number>[] {
  return mentionsOf(percents, sentences)
    .filter(({ sentence }) => sentence.standing === 'current')
    .filter(({ sentence, before, after }) => {
      const near = `${before.slice(-140)} % ${after.slice(0, 100)}`;
      const isNamed = overhead.test(near) || sentence.over.some((words) => overhead.test(words));
      return (
        isNamed &&
        limit.test(near) &&
        !ofThePast.test(sentence.plain) &&
        !ofAnother.test(before.slice(-60)) &&
        !noLimit.test(near) &&
        !(/\bactual\b/i.test(near) && !whateverItIs.test(near))
      );
    })
    .map(({ value }) => ({
      value: value.atMost ?? value.value,
      start: value.start,
      end: value.end,
      assumed: value.assumed,
    }));
}
