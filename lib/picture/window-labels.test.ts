import { describe, expect, it } from 'vitest';
import { windowLabels } from '@/lib/picture/window-labels.ts';
import { windowPicture } from '@/lib/picture/window-picture.ts';

/** The labels above and below, each as its words, anchor and row. */
function labels(today: string, to: string, promisedTo: string | null = '2025-05-25') {
  const promise = promisedTo === null ? null : { period: 'P12W', to: promisedTo };
  const picture = windowPicture(
    { purpose: 'consultation', from: '2025-03-03', fromAssumed: false, to, promise },
    today,
  );
  if (!picture) throw new Error('nothing to label');
  const { above, below } = windowLabels(picture, today);
  return [above, below].map((row) => row.map((label) => `${label.words} ${label.anchor} ${label.row}`));
}

describe('windowLabels', () => {
  it('gives the days at the ends above, and today and the long holidays below', () =>
    expect(labels('2025-03-10', '2025-04-14')).toEqual([
      ['3 March start 0', '14 April end 0', '25 May end 0'],
      ['today middle 0', 'Easter middle 0'],
    ]));

  it('keeps a short window’s end clear of its beginning', () =>
    expect(labels('2025-06-30', '2025-03-10')[0]).toEqual(['3 March start 0', '10 March start 1', '25 May end 0']));

  it('says once a day on which both end, and gives the year where it is not this one', () =>
    expect(labels('2026-03-10', '2025-05-25')).toEqual([
      ['3 March 2025 start 0', '25 May 2025 end 0'],
      ['Easter middle 0'],
    ]));

  it('labels a window that stands alone', () =>
    expect(labels('2025-06-30', '2025-04-14', null)).toEqual([['3 March start 0', '14 April end 0'], []]));
});
