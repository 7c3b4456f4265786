import type { PlacedMark } from '@/lib/marks/painter.ts';

/**
 * The mark under a click, by the boxes its words are drawn in; null where there is none, or where something lies over it. The last of several wins: marks come
 * in order of place, so it is the one that begins nearest.
 */
export function markUnder(event: MouseEvent, marks: readonly PlacedMark[]): PlacedMark | null {
  const target = event.composedPath()[0];
  if (!isNode(target)) return null;
  const { clientX, clientY } = event;
  const under = marks.filter(({ ranges }) =>
    ranges.some(
      (range) => isSameTree(range, target) && range.intersectsNode(target) && isDrawnAt(range, clientX, clientY),
    ),
  );
  return under.at(-1) ?? null;
}

const isNode = (target: EventTarget | undefined): target is Node => target !== undefined && 'nodeType' in target;
const isSameTree = (range: Range, node: Node) => range.startContainer.getRootNode() === node.getRootNode();

const isDrawnAt = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
