import { labelDate } from '@/lib/picture/picture-words.ts';
import { type Label, type PlacedLabel, placeLabels } from '@/lib/picture/place-labels.ts';
import type { WindowPicture } from '@/lib/picture/window-picture.ts';
import { say } from '@/lib/show/words.ts';

/** The words around a window, in rows: the days at its ends above it, today and the long holidays below. `today` is an ISO date. */
export function windowLabels(
  picture: WindowPicture,
  today: string,
): { readonly above: readonly PlacedLabel[]; readonly below: readonly PlacedLabel[] } {
  const { from, to, share, promise, promiseShare, todayShare, holidays } = picture;
  const dated = (key: string, day: string, at: number, anchor: Label['anchor']): Label => ({
    key,
    words: labelDate(day, picture, today),
    at,
    anchor,
  });
  const under = (key: string, words: string, at: number): Label => ({ key, words, at, anchor: 'middle' });
  return {
    above: placeLabels([
      dated('from', from, 0, 'start'),
      dated('to', to, share, 'end'),
      ...(promise && promiseShare !== null && promise.to !== to
        ? [dated('promise', promise.to, promiseShare, 'end')]
        : []),
    ]),
    below: placeLabels([
      ...(todayShare === null ? [] : [under('today', say('picture.today'), todayShare)]),
      ...holidays.flatMap(({ what, from: first, fromShare, toShare }) =>
        // There may be many, so they are listed apart.
        what === 'bank-holiday' ? [] : [under(first, say(`picture.holiday.${what}`), (fromShare + toShare) / 2)],
      ),
    ]),
  };
}
