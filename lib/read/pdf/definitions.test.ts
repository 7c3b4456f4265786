import { describe, expect, it } from 'vitest';
import { wrap } from '@/tests/pdf/make-pdf.ts';
import { labelsOf, readMade } from '@/tests/pdf/read-made.ts';

const prose =
  'The Council invites tenders for support to people who may lose their home. The present contracts come to an end in the autumn, and those who hold them may bid again.';
const pairs = (left: number, inset: number, given: readonly (readonly [string, string])[]) =>
  given.flatMap(([name, value], at) => [
    { text: name, x: left, y: 150 + 28 * at },
    { text: value, x: left + inset, y: 163 + 28 * at },
  ]);
const given = [
  ['Published', '3 February 2025, 4.02pm'],
  ['Contracting authority', 'Wrenfield Council'],
  ['Contract dates (estimated)', '1 October 2025 to 30 September 2028'],
] as const;

describe('names with something set in below them', () => {
  it.each([20, 28, 36])('label it, set in by %d points', async (inset) => {
    const doc = await readMade([[...wrap(prose, { x: 60, right: 530, y: 60 }), ...pairs(60, inset, given)]]);
    expect(labelsOf(doc, '1 October 2025')).toEqual(['Contract dates (estimated)']);
    expect(labelsOf(doc, 'Wrenfield Council')).toEqual(['Contracting authority']);
  });

  it.each([
    ['but not where there are only two', 28, given.slice(0, 2)],
    ['nor where nothing is set in', 0, given],
    ['nor where it stands in the middle of the page', 150, given],
    ['nor below sentences', 28, given.map(([name, value]) => [`We say: ${name}.`, value] as const)],
  ])('%s', async (_, inset, some) => {
    const doc = await readMade([[...wrap(prose, { x: 60, right: 530, y: 60 }), ...pairs(60, inset, some)]]);
    for (const [, value] of some) expect(labelsOf(doc, value)).toEqual([]);
  });
});
