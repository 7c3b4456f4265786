import type { Furniture } from '@/lib/document.ts';
import type { Box } from '@/lib/read/dom/scope.ts';
import { furnitureSections, hasProse, type Stretch, sideSections, speaksOfFiles } from '@/lib/read/page/sections.ts';
import type { PageView } from '@/lib/read/page/view.ts';
import { furnitureOfLine, speaksOfThis } from '@/lib/read/page/words.ts';

const footLines = 12;
/** Where menus may stand on a page without a title. */
const headLines = 8;
/** Menus and footers are short; a long line is prose. */
const mostLine = 1_000;

/**
 * Which blocks are the site's own furniture, by landmark, name, links, headings and words; undefined for the page's own matter. What the page is mostly made
 * of, and whatever holds its title, is never furniture, whatever its class is called.
 */
export function* furnitureOf(
  view: PageView,
  boxes: readonly Box[],
  shouldPause: () => boolean,
): Generator<void, readonly (Furniture | undefined)[]> {
  const marks: (Furniture | undefined)[] = new Array(view.blocks.length);
  const own = new Set<number>();
  const mark = ({ from, to, furniture }: Stretch) => {
    for (let index = from; index < to; index++) {
      if (furniture === 'own') own.add(index);
      else if (furniture) marks[index] = furniture;
    }
  };
  for (const stretch of furnitureSections(view)) mark(stretch);
  for (const box of boxes) {
    if (shouldPause()) yield;
    if (box.from === box.to || holds(box, view.title)) continue;
    if (/^(?:side|sidebar|column)$/.test(box.part ?? '')) {
      if (!isMostOf(view, box)) for (const stretch of sideSections(view, box)) mark(stretch);
      continue;
    }
    const furniture = furnitureOfBox(view, box);
    if (furniture) mark({ from: box.from, to: box.to, furniture });
  }
  const foot = view.blocks.length - footLines;
  for (const [index, block] of view.blocks.entries()) {
    if (marks[index] || own.has(index) || index === view.title || block.kind === 'heading') continue;
    const size = block.end - block.start;
    if (size > mostLine) continue;
    if (shouldPause()) yield;
    const line = {
      text: view.text(index),
      links: block.links,
      linked: block.linked / Math.max(1, size),
      beforeTitle: index < (view.title ?? headLines),
      atFoot: index >= foot && (view.title === null || index > view.title),
    };
    const furniture = furnitureOfLine(line);
    if (furniture) marks[index] = furniture;
  }
  return marks;
}

const holds = ({ from, to }: Box, index: number | null) => index !== null && from <= index && index < to;

/** A page with a title is seldom found to be mostly a box without it, but a page may have none. */
const isMostOf = (view: PageView, { from, to }: Box) => view.share(from, to) > 0.5;

function furnitureOfBox(view: PageView, box: Box): Furniture | null {
  const { part, landmark, from, to, parent } = box;
  const inside = parent?.inMain ?? false;
  const linkShare = view.linkShare(from, to);
  const beforeTitle = view.title === null || to <= view.title;
  if (!landmark && isMostOf(view, box)) return null;
  switch (part) {
    case 'navigation':
      return landmark || linkShare >= 0.3 || (!inside && view.characters(from, to) < 80) ? 'navigation' : null;
    case 'footer':
      return !inside || linkShare > 0.5 ? 'footer' : null;
    case 'banner':
      return !inside && beforeTitle && !speaksOfThis(view.textOf(from, to)) ? 'banner' : null;
    case 'cookies':
      return /cookie|consent/i.test(view.textOf(from, to)) ? 'cookies' : null;
    case 'related':
      return hasProse(view, from, to) ? null : 'related';
    default:
      return furnitureByLinks(view, box, linkShare);
  }
}

/** A box that is all links: a menu where it stands before the title, the site's own pages where it stands at the foot and names them. */
function furnitureByLinks(view: PageView, { from, to }: Box, linkShare: number): Furniture | null {
  if (view.title === null || linkShare < 0.6 || view.links(from, to) < 3) return null;
  const text = view.textOf(from, to);
  if (speaksOfFiles(text)) return null;
  if (to <= view.title) return 'navigation';
  const namesSite = /\b(?:privacy|cookies|accessibility|terms (?:and|of)|site ?map)\b/i.test(text);
  return namesSite && to > view.blocks.length - footLines ? 'footer' : null;
}
