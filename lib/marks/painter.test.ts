import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import { Painter } from '@/lib/marks/painter.ts';

/** The part of the Custom Highlight API we use, which jsdom lacks. */
class FakeHighlight {
  readonly ranges: readonly Range[];
  priority = 0;
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

let page: Document;
let highlights: Map<string, FakeHighlight>;

beforeEach(() => {
  const { window } = new JSDOM('<p>It closes on <b>14 April</b> 2025.</p><p>No reasons are given.</p>');
  page = window.document;
  highlights = new Map([['theirs', new FakeHighlight()]]);
  class FakeSheet {
    replaceSync() {}
  }
  Object.assign(window, { CSS: { highlights }, Highlight: FakeHighlight, CSSStyleSheet: FakeSheet });
  Object.assign(page, { adoptedStyleSheets: ['their sheet'] });
});

function rangeOver(selector: string): Range {
  const element = page.querySelector(selector);
  const range = page.createRange();
  if (element) range.selectNodeContents(element);
  return range;
}

const painted = () => [...highlights].map(([name, { ranges }]) => `${name}: ${ranges.join(' + ')}`);

it('paints each verdict under its own name and leaves the page as it was', () => {
  const before = page.documentElement.outerHTML;
  const painter = new Painter();
  painter.paint([
    { id: 'a', verdict: 'falls-short', ranges: [rangeOver('b')] },
    { id: 'b', verdict: 'unclear', ranges: [rangeOver('p + p')] },
  ]);
  expect(painted()).toEqual([
    'theirs: ',
    'compact-lens-falls-short: 14 April',
    'compact-lens-unclear: No reasons are given.',
  ]);
  expect(page.documentElement.outerHTML).toBe(before);
});

it('shows the graver of two marks on top, and what is shown above all', () => {
  const painter = new Painter();
  painter.paint([
    { id: 'a', verdict: 'falls-short', ranges: [rangeOver('b')] },
    { id: 'b', verdict: 'meets', ranges: [rangeOver('b')] },
  ]);
  painter.show([rangeOver('b')]);
  const rank = (name: string) => highlights.get(`compact-lens-${name}`)?.priority ?? -1;
  expect(rank('shown')).toBeGreaterThan(rank('falls-short'));
  expect(rank('falls-short')).toBeGreaterThan(rank('meets'));
});

it('paints the new marks in place of the old', () => {
  const painter = new Painter();
  painter.paint([{ id: 'a', verdict: 'falls-short', ranges: [rangeOver('b')] }]);
  painter.paint([{ id: 'b', verdict: 'meets', ranges: [rangeOver('p')] }]);
  expect(painted()).toEqual(['theirs: ', 'compact-lens-meets: It closes on 14 April 2025.']);
});

it('adds its sheet once beside the page’s own, adds it again where the page drops it, and takes it away', () => {
  const painter = new Painter();
  const mark = { id: 'a', verdict: 'falls-short', ranges: [rangeOver('b')] } as const;
  painter.paint([mark]);
  painter.paint([mark]);
  expect(page.adoptedStyleSheets).toHaveLength(2);
  page.adoptedStyleSheets = page.adoptedStyleSheets.slice(0, 1);
  painter.paint([mark]);
  expect(page.adoptedStyleSheets).toHaveLength(2);
  painter.clear();
  expect(page.adoptedStyleSheets).toEqual(['their sheet']);
  expect(painted()).toEqual(['theirs: ']);
});
