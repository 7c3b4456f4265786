import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PageMarks } from '@/entrypoints/content/page-marks.ts';
import { runAtOnce } from '@/lib/read/page/run.ts';
import { readPage } from '@/lib/read/page.ts';

/** The part of the Custom Highlight API we use, which jsdom lacks. */
class FakeHighlight {
  readonly ranges: readonly Range[];
  priority = 0;
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

function open(html: string) {
  const { window } = new JSDOM(html);
  const { document } = window;
  const highlights = new Map<string, FakeHighlight>();
  const sheets: string[] = [];
  class FakeSheet {
    replaceSync(text: string) {
      sheets.push(text);
    }
  }
  Object.assign(window, { CSS: { highlights }, Highlight: FakeHighlight, CSSStyleSheet: FakeSheet });
  Object.assign(document, { adoptedStyleSheets: [] });
  const options = {
    styleOf: (element: Element) => window.getComputedStyle(element),
    address: null,
    shouldPause: () => false,
    limit: { characters: 100_000, blocks: 1_000 },
  };
  const marks = new PageMarks(
    async () => runAtOnce(readPage(document, options)),
    () => {},
  );
  const painted = () => [...highlights].map(([name, { ranges }]) => `${name}: ${ranges.join(' + ')}`);
  const over = (selector: string) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(selector) ?? document);
    return range;
  };
  return { document, marks, painted, sheets, over };
}

const page = '<h1>Play</h1><p>Opens 3 March</p><p id="end">Closes <b>9 May</b></p>';

describe('the marks of what was selected', () => {
  it('are painted where the words stand in the page, also once the page has grown', async () => {
    const { document, marks, painted, over } = open(page);
    const { text } = await marks.read([over('#end')]);
    const start = text.indexOf('9 May');
    const asked = [{ id: 'x', verdict: 'falls-short', start, end: start + 5 }] as const;
    await marks.mark(asked);
    expect(painted()).toEqual(['compact-lens-falls-short: 9 May']);
    document.body.insertAdjacentHTML('afterbegin', '<p>New here</p>');
    const end = document.querySelector('#end');
    if (end) end.innerHTML = 'Closes <i>9 May</i>';
    await marks.mark(asked);
    expect(painted()).toEqual(['compact-lens-falls-short: 9 May']);
  });
});

describe('the look of marks', () => {
  it('can be none at all, and comes back', async () => {
    const { marks, painted } = open(page);
    const { text } = await marks.read();
    const start = text.indexOf('9 May');
    marks.setLook({ marks: false, markStyle: 'both' });
    await marks.mark([{ id: 'x', verdict: 'unclear', start, end: start + 5 }]);
    expect(painted()).toEqual([]);
    marks.setLook({ marks: true, markStyle: 'both' });
    expect(painted()).toEqual(['compact-lens-unclear: 9 May']);
    marks.setLook({ marks: false, markStyle: 'both' });
    expect(painted()).toEqual([]);
  });

  it('is a line, a wash of colour, or both', async () => {
    const { marks, sheets } = open(page);
    const { text } = await marks.read();
    await marks.mark([{ id: 'x', verdict: 'unclear', start: 0, end: text.length }]);
    const rule = () => /::highlight\(compact-lens-unclear\) \{([^}]*)\}/.exec(sheets.at(-1) ?? '')?.[1] ?? '';
    const has = () => [rule().includes('background-color'), rule().includes('text-decoration')];
    expect(has()).toEqual([true, true]);
    marks.setLook({ marks: true, markStyle: 'underline' });
    expect(has()).toEqual([false, true]);
    marks.setLook({ marks: true, markStyle: 'background' });
    expect(has()).toEqual([true, false]);
  });
});
