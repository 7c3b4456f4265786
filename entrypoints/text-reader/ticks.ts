import type { OverviewTick } from '@/components/OverviewStrip.tsx';
import type { MarkPlace } from '@/entrypoints/text-reader/text-marks.ts';
import { say } from '@/lib/show/words.ts';

/** What the overview shows of marks, in order of the document. */
export const ticksOf = (places: readonly MarkPlace[]): readonly OverviewTick[] =>
  places
    .map(({ mark: { id, verdict, title }, at }): OverviewTick => {
      const words = say(`verdict.${verdict}`);
      return { id, verdict, at, label: title ? say('overview.tick', { title, verdict: words.toLowerCase() }) : words };
    })
    .sort((one, other) => one.at - other.at);
