import type { Span } from '@/lib/document.ts';
import { bodyOfFrame } from '@/lib/read/dom/frames.ts';
import type { Segments } from '@/lib/read/dom/segments.ts';

/** The words of a page that stand within ranges of it, in order, as spans of its text; two that touch or are a space apart are one. */
export function spansWithin(segments: Segments, ranges: readonly Range[]): readonly Span[] {
  const found: Span[] = [];
  for (const range of ranges) {
    const nodes = nodesWithin(range);
    for (const { node, from, at, length } of segments) {
      if (!nodes.has(node)) continue;
      const first = node === range.startContainer ? Math.max(range.startOffset, from) : from;
      const last = node === range.endContainer ? Math.min(range.endOffset, from + length) : from + length;
      if (first < last) found.push({ start: at + first - from, end: at + last - from });
    }
  }
  return joined(found.sort((a, b) => a.start - b.start));
}

/**
 * Every node that a range reaches into, those in shadow roots and frames among them. A walk from its start to its end: to ask the range about each node
 * would have the browser count siblings, and takes seconds on a long page.
 */
function nodesWithin({ startContainer, startOffset, endContainer, endOffset }: Range): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  const first = isText(startContainer)
    ? startContainer
    : (startContainer.childNodes[startOffset] ?? nextBeside(startContainer));
  const stop = isText(endContainer)
    ? nextBeside(endContainer)
    : (endContainer.childNodes[endOffset] ?? nextBeside(endContainer));
  for (let node = first; node && node !== stop; node = node.firstChild ?? nextBeside(node)) addDeep(node, nodes);
  return nodes;
}

const isText = (node: Node) => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The node after this one and all that is in it. */
function nextBeside(node: Node): Node | null {
  for (let outer: Node | null = node; outer; outer = outer.parentNode) if (outer.nextSibling) return outer.nextSibling;
  return null;
}

/** A node, and what it holds in trees of their own, which a walk of its own tree does not meet. */
function addDeep(node: Node, nodes: Set<Node>): void {
  nodes.add(node);
  if (!isElement(node)) return;
  for (const root of [node.shadowRoot, bodyOfFrame(node)]) {
    if (!root) continue;
    const walker = root.ownerDocument.createTreeWalker(root);
    for (let inner = walker.nextNode(); inner; inner = walker.nextNode()) addDeep(inner, nodes);
  }
}

function joined(spans: readonly Span[]): readonly Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
