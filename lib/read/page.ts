import type { Block, DocumentText, Span } from '@/lib/document.ts';
import type { Draft } from '@/lib/read/dom/lines.ts';
import { languageOf, publishedOf } from '@/lib/read/dom/metadata.ts';
import { rangesOf } from '@/lib/read/dom/segments.ts';
import { spansWithin } from '@/lib/read/dom/selected.ts';
import type { StyleOf } from '@/lib/read/dom/style.ts';
import { type Limit, walkPage } from '@/lib/read/dom/walk.ts';
import { furnitureOf } from '@/lib/read/page/furniture.ts';
import { valueLabels } from '@/lib/read/page/labels.ts';
import { PageView } from '@/lib/read/page/view.ts';

export interface PageOptions {
  readonly styleOf: StyleOf;
  readonly address: string | null;
  /** Asked between steps; true makes the reading yield. */
  readonly shouldPause: () => boolean;
  readonly limit: Limit;
}

/** A page as read, and the way back from its words to their place in it. */
export interface PageReading {
  readonly doc: DocumentText;
  /** Live ranges over a span, one for each tree it reaches into; none where the page no longer has these words there. */
  rangesOf(span: Span): readonly Range[];
  /** The words that stand within ranges of the page, in order, as spans that do not overlap. */
  spansWithin(ranges: readonly Range[]): readonly Span[];
}

const blocksPerLook = 256;

/** Reads a whole page, in as many slices as the options ask for. The page is left as it is. */
export function* readPage(page: Document, options: PageOptions): Generator<void, PageReading> {
  const { lines, boxes, unread } = yield* walkPage(page.body ?? page.documentElement, options);
  if (options.shouldPause()) yield;
  const view = new PageView(lines, page.title);
  const furniture = yield* furnitureOf(view, boxes, options.shouldPause);
  if (options.shouldPause()) yield;
  const labels = valueLabels(view);
  const blocks: Block[] = [];
  for (const [index, draft] of lines.blocks.entries()) {
    const over = draft.labels.length ? draft.labels : (labels.get(index) ?? []);
    const part = furniture[index];
    blocks.push({ ...blockOf(draft), ...(part && { furniture: part }), ...(over.length && { labels: over }) });
    if (index % blocksPerLook === 0 && options.shouldPause()) yield;
  }
  const { text, struck, links, segments } = lines;
  const doc: DocumentText = {
    source: 'page',
    title: view.title === null ? page.title.trim() : view.text(view.title),
    address: options.address,
    language: languageOf(page),
    published: publishedOf(page),
    text,
    blocks,
    struck,
    links,
    pages: null,
    unread,
  };
  return {
    doc,
    rangesOf: (span) => rangesOf(segments, text, span),
    spansWithin: (ranges) => spansWithin(segments, ranges),
  };
}

function blockOf({ start, end, kind, level, closed, cell }: Draft): Block {
  const ranked = level !== null && (kind === 'heading' || kind === 'item');
  return { start, end, kind, ...(ranked && { level }), ...(closed && { closed }), ...(cell && { cell }) };
}
