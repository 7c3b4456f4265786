import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '@/lib/read/page/run.ts';
import { readPage } from '@/lib/read/page.ts';

function open(html: string, prepare: (page: Document) => void = () => {}) {
  const { window } = new JSDOM(html);
  const { document } = window;
  prepare(document);
  const options = {
    styleOf: (element: Element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element),
    address: null,
    shouldPause: () => false,
    limit: { characters: 1_000_000, blocks: 30_000 },
  };
  const { doc, spansWithin } = runAtOnce(readPage(document, options));
  const words = (...ranges: Range[]) => spansWithin(ranges).map(({ start, end }) => doc.text.slice(start, end));
  const between = (start: Node | null, startOffset: number, end: Node | null, endOffset: number) => {
    const range = document.createRange();
    range.setStart(start ?? document, startOffset);
    range.setEnd(end ?? document, endOffset);
    return range;
  };
  return { document, words, between, at: (selector: string) => document.querySelector(selector) };
}

const page = '<main><p id="a">One</p><p id="b">Two <b>three</b> four</p><p id="c">Five</p></main>';

describe('words within ranges', () => {
  it('are cut where a range begins and ends within them', () => {
    const { words, between, at } = open(page);
    expect(words(between(at('#a')?.firstChild ?? null, 1, at('#c')?.firstChild ?? null, 2))).toEqual([
      'ne\nTwo three four\nFi',
    ]);
    expect(words(between(at('b')?.firstChild ?? null, 1, at('b')?.firstChild ?? null, 4))).toEqual(['hre']);
  });

  it('are whole where it begins and ends between elements', () => {
    const { words, between, at } = open(page);
    expect(words(between(at('main'), 0, at('main'), 1))).toEqual(['One']);
    expect(words(between(at('main'), 1, at('main'), 3))).toEqual(['Two three four\nFive']);
    expect(words(between(at('#b'), 1, at('#b'), 2))).toEqual(['three']);
    // From behind the last word of one paragraph to before the first of the next but one.
    expect(words(between(at('#a'), 1, at('#c'), 0))).toEqual(['Two three four']);
  });

  it('are none where it holds nothing', () => {
    const { words, between, at } = open(page);
    expect(words(between(at('#a'), 1, at('#b'), 0))).toEqual([]);
    expect(words(between(at('#a')?.firstChild ?? null, 3, at('#b')?.firstChild ?? null, 0))).toEqual([]);
    expect(words()).toEqual([]);
  });

  it('come in order and once, however the ranges lie', () => {
    const { words, between, at } = open(page);
    const [one, five] = [between(at('#a'), 0, at('#a'), 1), between(at('#c'), 0, at('#c'), 1)];
    expect(words(five, one, one)).toEqual(['One', 'Five']);
  });

  it('are found in shadow roots and frames that lie within', () => {
    const { words, between, at } = open('<main><p>One</p><div id="host"></div><iframe></iframe></main>', (made) => {
      const root = made.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>In shadow</p>';
      const frame = made.querySelector('iframe')?.contentDocument;
      if (frame) frame.body.innerHTML = '<p>In frame</p>';
    });
    expect(words(between(at('main'), 1, at('main'), 3))).toEqual(['In shadow\nIn frame']);
    expect(words(between(at('main'), 0, at('main'), 1))).toEqual(['One']);
  });
});
