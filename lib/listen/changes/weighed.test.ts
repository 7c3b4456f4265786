import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '@/lib/compact.ts';
import { extract } from '@/lib/extract/index.ts';
import { hearWeighing } from '@/lib/listen/changes/weighed.ts';
import { readText } from '@/lib/read/text.ts';

const weighedIn = (kind: DocumentKind, text: string) => {
  const { denied, unasked, impacts, talks, options } = hearWeighing(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: [kind] },
    }),
  );
  return {
    refused: denied.length + unasked.length > 0,
    heard: [impacts, talks, options].filter((sentences) => sentences.length).length,
  };
};

describe('a cut that would be weighed first', () => {
  it.each([
    '## When money is tight\n\nWe’d come and see you before it went to members, look at what it would do to those you help and ask what you’d do instead.',
    '8.1 The Board may lower the Sum by notice. 8.3 Before giving notice under 8.1 the Board shall discuss with the Charity the consequences for patients and shall take account of any alternative which it suggests.',
    '## If we must cut\n\nYou’d be asked, before anything was decided, what a smaller award would mean and how the harm could be lessened.',
    '14.2 The Commissioner shall not serve notice under 14.1 until it has met the Provider, considered the impact on victims and replied to any counter-proposal.',
    '## What if you can’t afford it any longer?\n\nThe first thing we’d do is ring you. We’d work out together what would be lost. Then we’d ask whether there’s a better way.',
    '## Ending early\n\nNo reduction goes to the Board until you have told us how the blow could be softened and we have weighed what it would do to your users.',
  ])('%s', (text) => expect(weighedIn('funding', text)).toEqual({ refused: false, heard: expect.any(Number) }));

  it('hears at least two of the three in each', () =>
    expect(
      weighedIn(
        'change',
        'Officers raised the matter with the charity in May. A study of what ending the grant would do is at appendix C. It was asked for its own suggestions, and both were built into the recommendations.',
      ).heard,
    ).toBe(3));
});

describe('talks of years ago', () => {
  it.each([
    '10 March 2025\n\nDear Chair\n\nYour agreement ends in May. In 2021, when a cut was proposed, we heard your alternatives and it was restored.',
    '10 March 2025\n\nDear Chair\n\nYour agreement ends in May. In 2019 officers raised the matter with the charity and asked for its suggestions.',
  ])('are none of this cut: %s', (text) => expect(weighedIn('change', text).heard).toBe(0));
});

describe('early talks', () => {
  it.each([
    'The evening routes go in May. We talked to each operator at the earliest opportunity.',
    'The evening routes go in May. The groups were told as soon as a cut was likely.',
    'The evening routes go in May. We met you at an early stage.',
  ])('are told in: %s', (text) => expect(weighedIn('change', text).heard).toBe(1));

  it.each([
    'The evening routes go in May. The outcome of the review is to be reported to the Executive at the earliest opportunity.',
    'The evening routes go in May. The new timetable will be published as soon as it is known.',
    'The evening routes go in May. The rest will be looked at again at an early stage of the budget.',
    'The evening routes go in May. The vehicles should be returned as early as possible.',
  ])('are none where something is only done soon: %s', (text) => expect(weighedIn('change', text).heard).toBe(0));
});

describe('a cut that was not', () => {
  it.each([
    'The grants end in March. Separate consultation with the organisations was not felt to be called for.',
    'Your grant ends in May. We haven’t had the chance to sit down with you about it.',
    'The grants stop in June. Nobody’s had time to look at what it will do to each club.',
    'The grant ends in May. We’re not in a position to enter into discussions about it.',
    'The grant ends on 31 May. We’ll look at what it means for your members over the summer.',
    'Your agreement ends in May. In 2021 we heard your alternatives first. It has not been possible to do the same on this occasion.',
    'Your agreement ends in May. We sat down with you last time and were unable to do so this year.',
  ])('%s', (text) => expect(weighedIn('change', text).refused).toBe(true));

  it.each([
    'Say so. Your officer will work out a timetable with you, and ending the award won’t be considered while you are keeping to it.',
    'A reduction of the grant will not be considered while the review goes on.',
  ])('a cut that is ruled out: %s', (text) => expect(weighedIn('funding', text).refused).toBe(false));

  it.each(['The new café was let without consulting anyone.', 'The logo was changed without asking the clubs.'])(
    'another matter: %s',
    (text) => expect(weighedIn('change', text).refused).toBe(false),
  );
});
