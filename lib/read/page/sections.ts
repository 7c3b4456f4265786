import type { Furniture } from '@/lib/document.ts';
import type { Box } from '@/lib/read/dom/scope.ts';
import type { PageView } from '@/lib/read/page/view.ts';
import { headsFurniture, headsOwnMatter, speaksOfThis, tellsDates } from '@/lib/read/page/words.ts';

/** A stretch of blocks, `to` exclusive, and what it is. `own`: the page's own matter, whatever its lines look like. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly furniture: Furniture | 'own' | null;
}

const levelOf = (view: PageView, index: number) => view.blocks[index]?.level ?? 7;

/** Where a heading's section ends: at the next heading of its rank or a higher one, and no further than the box that holds the section. */
function sectionEnd(view: PageView, heading: number): number {
  const last = holderOf(view, heading)?.to ?? view.blocks.length;
  let end = heading + 1;
  while (end < last && !(view.isHeading(end) && levelOf(view, end) <= levelOf(view, heading))) end++;
  return end;
}

/** The nearest box round a heading that holds more than the heading. */
function holderOf(view: PageView, heading: number): Box | null {
  let box: Box | null = view.blocks[heading]?.box ?? null;
  while (box && box.to - box.from <= 1) box = box.parent;
  return box?.parent ? box : null;
}

const mostProse = 400;

/** Whether a stretch holds a paragraph of prose, as a list of other pages does not. */
export const hasProse = (view: PageView, from: number, to: number) =>
  view.blocks.slice(from, to).some((block) => block.end - block.start > mostProse && block.linked < 80);

/** The sections, anywhere on a page, whose own headings say that they list other things or places to go. */
export function furnitureSections(view: PageView): readonly Stretch[] {
  return view.blocks.flatMap((_block, index) => {
    if (index === view.title || !view.isHeading(index)) return [];
    const furniture = headsFurniture(view.text(index));
    if (!furniture) return [];
    const to = sectionEnd(view, index);
    const holdsTitle = view.title !== null && index < view.title && view.title < to;
    return holdsTitle || hasProse(view, index + 1, to) ? [] : [{ from: index, to, furniture }];
  });
}

/** A side column section by section: its key dates and contacts are the page's own matter, its news and links are not. */
export function sideSections(view: PageView, box: Box): readonly Stretch[] {
  const starts = [box.from];
  for (let index = box.from + 1; index < box.to; index++) if (view.isHeading(index)) starts.push(index);
  return starts.map((from, nth) => {
    const to = starts[nth + 1] ?? box.to;
    return { from, to, furniture: furnitureOfSide(view, box, from, to) };
  });
}

function furnitureOfSide(view: PageView, box: Box, from: number, to: number): Stretch['furniture'] {
  const heading = view.isHeading(from) ? view.text(from) : null;
  const said = heading === null ? null : headsFurniture(heading);
  if (said) return said;
  if (heading !== null && headsOwnMatter(heading)) return 'own';
  if (tellsDates(linesOf(view, from, to))) return 'own';
  const text = view.textOf(from, to);
  if (view.linkShare(from, to) > 0.5 && !speaksOfFiles(text))
    return view.title !== null && to <= view.title ? 'navigation' : 'related';
  return box.part === 'sidebar' && !speaksOfThis(text) && !hasProse(view, from, to) ? 'related' : null;
}

const linesOf = (view: PageView, from: number, to: number) =>
  Array.from({ length: to - from }, (_, nth) => view.text(from + nth));

/** Links to papers are part of what a page has to say. */
export const speaksOfFiles = (text: string): boolean => /\b(?:pdf|docx?|xlsx?|easy read|\d+ ?[km]b)\b/i.test(text);
