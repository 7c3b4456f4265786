import { describe, expect, it } from 'vitest';
import { drawnLines, operators } from '@/lib/read/pdf/drawn-lines.ts';
import type { Frame } from '@/lib/read/pdf/frame.ts';

/** A sheet of 100 points by 100, upright: the paper counts down from the top, the page up from the bottom. */
const frame: Frame = { matrix: [1, 0, 0, -1, 0, 100], scale: 1, left: 0, right: 100, top: 0, bottom: 100 };

type Step = readonly [keyof typeof operators, ...unknown[]];

const drawn = (...steps: readonly Step[]) =>
  drawnLines(
    { fnArray: steps.map(([name]) => operators[name]), argsArray: steps.map(([, ...args]) => args) },
    frame,
  ).map(({ left, right, top, bottom }) => [left, right, top, bottom].map((length) => Math.round(length * 100) / 100));

/** A path from one point to the next, painted so: pdf.js writes 0 for a move, 1 for a line, 2 for a curve. */
const path = (painted: 'stroke' | 'endPath', ...numbers: readonly number[]) =>
  pathOf(painted, new Float32Array(numbers));
const pathOf = (painted: 'stroke' | 'endPath', numbers: Float32Array): Step => [
  'constructPath',
  operators[painted],
  [numbers],
  null,
];
const across = path('stroke', 0, 10, 40, 1, 60, 40);

describe('drawnLines', () => {
  it('tells where a line is drawn and how thick it is', () => {
    expect(drawn(['setLineWidth', 2], across)).toEqual([[10, 60, 59, 61]]);
    expect(drawn(['setGState', [['LW', 2]]], across)).toEqual([[10, 60, 59, 61]]);
  });

  it('follows the space it is drawn in, and comes back from it', () => {
    const scaled: Step = ['transform', 0.5, 0, 0, 0.5, 10, 30];
    expect(drawn(['save'], scaled, across, ['restore'], across)).toEqual([
      [15, 40, 49.75, 50.25],
      [10, 60, 59.5, 60.5],
    ]);
    const form: Step = ['paintFormXObjectBegin', new Float32Array([1, 0, 0, 1, 20, 30]), null];
    expect(drawn(form, across, ['paintFormXObjectEnd'])).toEqual([[30, 80, 29.5, 30.5]]);
  });

  it('joins lines that touch end to end, and no others', () => {
    const next = path('stroke', 0, 60.5, 40, 1, 80, 40);
    const apart = path('stroke', 0, 85, 40, 1, 95, 40);
    expect(drawn(next, across, apart)).toEqual([
      [10, 80, 59.5, 60.5],
      [85, 95, 59.5, 60.5],
    ]);
  });

  it.each([
    ['a path that only cuts off what is drawn later', path('endPath', 0, 10, 40, 1, 60, 40)],
    ['a curve', path('stroke', 0, 10, 40, 2, 20, 41, 40, 41, 60, 40)],
    ['a line up the page', path('stroke', 0, 10, 40, 1, 10, 90)],
    ['a slanting line', path('stroke', 0, 10, 40, 1, 60, 60)],
    ['a dot', path('stroke', 0, 10, 40, 1, 11, 40)],
    ['a path without points', ['constructPath', operators.stroke, [null], null] satisfies Step],
  ])('passes over %s', (_what, step: Step) => {
    expect(drawn(step)).toEqual([]);
  });

  it('bears a map of 200,000 lines in one path', () => {
    const map = new Float32Array(1_200_000);
    for (let at = 0; at < 200_000; at += 1) map.set([0, 10, at / 2000, 1, 60, at / 2000], 6 * at);
    // They lie so close that they are one stroke over the sheet.
    expect(drawn(['setLineWidth', 0], pathOf('stroke', map))).toEqual([[10, 60, 0, 100]]);
  });
});
