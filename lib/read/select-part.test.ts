import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '@/lib/document.ts';
import { runAtOnce } from '@/lib/read/page/run.ts';
import { readPage } from '@/lib/read/page.ts';
import { selectPart } from '@/lib/read/select-part.ts';

const whole = `<nav><ul><li><a href="/a">Grants</a></li><li><a href="/b">Contact</a></li></ul></nav>
<main><h1>Grants</h1><p>Welcome.</p>
<h2>Notice</h2><p id="one">The council may end it. It gives <b>one month’s</b> notice. You may not.</p>
<h2>Payment</h2><p id="two">We pay <a href="/how">in arrears</a>.</p><p id="three">Nothing <s>more</s> is paid.</p>
<table><thead><tr><th>Option</th><th>Saving</th></tr></thead><tbody>
<tr><td id="a">A</td><td id="twenty">20%</td></tr><tr><td>B</td><td id="thirty">30%</td></tr></tbody></table></main>`;

function open(html = whole) {
  const { window } = new JSDOM(html, { url: 'https://www.ashby.example/grants' });
  const { document } = window;
  const options = {
    styleOf: (element: Element) => window.getComputedStyle(element),
    address: null,
    shouldPause: () => false,
    limit: { characters: 100_000, blocks: 1_000 },
  };
  const reading = runAtOnce(readPage(document, options));
  /** A range from the first to the last place of these words in an element each. */
  const range = (from: string, first: string, to: string, last: string) => {
    const made = document.createRange();
    const [start, at] = placeOf(document, from, first, false);
    const [end, upTo] = placeOf(document, to, last, true);
    made.setStart(start, at);
    made.setEnd(end, upTo);
    return made;
  };
  const select = (...ranges: Range[]) => selectPart(reading.doc, reading.spansWithin(ranges), 'Selected');
  return { document, reading, range, select };
}

function placeOf(document: Document, selector: string, words: string, after: boolean): [Node, number] {
  const walker = document.createTreeWalker(document.querySelector(selector) ?? document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0) return [node, after ? at + words.length : at];
  }
  throw new Error(`${selector} does not hold "${words}"`);
}

const lines = (part: ReturnType<typeof selectPart>) => part?.doc.text.split('\n');

describe('selectPart', () => {
  it('keeps the headings over the words and nothing else', () => {
    const { range, select } = open();
    const part = select(range('#two', 'We', '#two', '.'));
    expect(lines(part)).toEqual(['Grants', 'Payment', 'We pay in arrears.']);
    expect(part?.doc).toMatchObject({ title: 'Selected', selection: true, unread: [] });
    expect(part?.doc.blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
    for (const block of part?.doc.blocks ?? [])
      expect(lines(part)).toContain(quoteOf(part?.doc ?? { text: '' }, block));
  });

  it('keeps whole the sentences it begins and ends in', () => {
    const { range, select } = open();
    expect(lines(select(range('#one', 'month', '#one', 'month')))?.at(-1)).toBe('It gives one month’s notice.');
    expect(lines(select(range('#one', 'notice', '#one', 'You')))?.at(-1)).toBe(
      'It gives one month’s notice. You may not.',
    );
    // A selection that stops before the next sentence does not reach into it.
    expect(lines(select(range('#one', 'The', '#one', 'end it.')))?.at(-1)).toBe('The council may end it.');
  });

  it('reaches over several blocks, with the links and the struck words in them', () => {
    const { range, select } = open();
    const part = select(range('#two', 'arrears', '#three', 'paid'));
    expect(lines(part)).toEqual(['Grants', 'Payment', 'We pay in arrears.', 'Nothing more is paid.']);
    expect(part?.doc.links.map((link) => quoteOf(part.doc, link))).toEqual(['in arrears']);
    expect(part?.doc.struck.map((span) => quoteOf(part.doc, span))).toEqual(['more']);
  });

  it('keeps a cell’s headings, also where a column is selected cell by cell', () => {
    const { range, select } = open();
    const part = select(range('#twenty', '20%', '#twenty', '20%'), range('#thirty', '30%', '#thirty', '30%'));
    const cells = part?.doc.blocks.filter(({ kind }) => kind === 'cell') ?? [];
    expect(cells.map((cell) => quoteOf(part?.doc ?? { text: '' }, cell))).toContain('Saving');
    const thirty = part?.doc.blocks.find((block) => quoteOf(part.doc, block) === '30%');
    const labels = thirty?.labels?.flatMap((label) => part?.doc.blocks[label] ?? []) ?? [];
    expect(labels.map((label) => quoteOf(part?.doc ?? { text: '' }, label))).toContain('Saving');
  });

  it('takes words of a menu for the reader’s meaning', () => {
    const { range, select, reading } = open();
    expect(reading.doc.blocks.find((block) => quoteOf(reading.doc, block) === 'Contact')?.furniture).toBe('navigation');
    const part = select(range('nav', 'Contact', 'nav', 'Contact'));
    expect(lines(part)).toEqual(['Contact']);
    expect(part?.doc.blocks[0]).not.toHaveProperty('furniture');
  });

  it('leads back to where the words stand in the whole', () => {
    const { range, select, reading } = open();
    const part = select(range('#one', 'month', '#two', 'pay'));
    const notice = part?.doc.text.indexOf('month’s') ?? -1;
    const places = part?.placesOf({ start: notice, end: notice + 'month’s notice'.length }) ?? [];
    expect(places.map((place) => quoteOf(reading.doc, place))).toEqual(['month’s notice']);
    const all = part?.placesOf({ start: 0, end: part.doc.text.length }) ?? [];
    expect(all.map((place) => quoteOf(reading.doc, place))).toEqual(lines(part));
    expect(places.flatMap((place) => reading.rangesOf(place)).join('')).toBe('month’s notice');
  });

  it('is nothing where no words are selected', () => {
    const { document, select } = open();
    expect(select()).toBeNull();
    const blank = document.createRange();
    blank.setStart(document.body, 0);
    blank.setEnd(document.body, 0);
    expect(select(blank)).toBeNull();
    const text = document.querySelector('#one')?.firstChild;
    if (text) blank.setStart(text, 'The council may end it.'.length);
    if (text) blank.setEnd(text, 'The council may end it. '.length);
    expect(blank.toString()).toBe(' ');
    expect(select(blank)).toBeNull();
  });

  it('takes all of a page that is selected whole', () => {
    const { document, reading, select } = open();
    const all = document.createRange();
    all.selectNodeContents(document.body);
    expect(select(all)?.doc.text).toBe(reading.doc.text);
  });
});
