import { describe, expect, it } from 'vitest';
import { type Label, placeLabels } from '@/lib/picture/place-labels.ts';

/** Each as its words, where it is anchored and its row. A letter is about 2.3 % of the width. */
const placed = (...labels: [words: string, at: number, anchor: Label['anchor']][]) =>
  placeLabels(labels.map(([words, at, anchor]) => ({ key: words, words, at, anchor }))).map(
    ({ words, anchor, row }) => `${words} ${anchor} ${row}`,
  );

describe('placeLabels', () => {
  it('keeps labels with room between them in one row', () =>
    expect(placed(['3 March', 0, 'start'], ['14 April', 0.51, 'end'], ['25 May', 1, 'end'])).toEqual([
      '3 March start 0',
      '14 April end 0',
      '25 May end 0',
    ]));

  it('gives a row of its own to one that would meet another', () =>
    expect(placed(['3 March', 0, 'start'], ['9 March', 0.2, 'end'], ['25 May', 1, 'end'])).toEqual([
      '3 March start 0',
      '9 March end 1',
      '25 May end 0',
    ]));

  it('moves words in from an edge', () => {
    expect(placed(['today', 0.01, 'middle'])).toEqual(['today start 0']);
    expect(placed(['today', 0.99, 'middle'])).toEqual(['today end 0']);
    expect(placed(['3 March', 0.1, 'end'])).toEqual(['3 March start 0']);
    expect(placed(['today', 0.5, 'middle'])).toEqual(['today middle 0']);
  });

  it('opens as many rows as it takes', () =>
    expect(placed(['today', 0.5, 'middle'], ['Easter', 0.5, 'middle'], ['Christmas', 0.5, 'middle'])).toEqual([
      'today middle 0',
      'Easter middle 1',
      'Christmas middle 2',
    ]));
});
