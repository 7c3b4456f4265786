import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { styleOfFile } from '@/lib/read/html-file/style.ts';
import { runAtOnce } from '@/lib/read/page/run.ts';
import { readPage } from '@/lib/read/page.ts';

const everything = { characters: Number.POSITIVE_INFINITY, blocks: Number.POSITIVE_INFINITY };

function open(html: string) {
  const { document } = new JSDOM(html).window;
  const options = { styleOf: styleOfFile(), address: null, shouldPause: () => false, limit: everything };
  const reading = runAtOnce(readPage(document, options));
  const rangesOf = (words: string) => {
    const start = reading.doc.text.indexOf(words);
    return reading.rangesOf({ start, end: start + words.length });
  };
  return { document, reading, rangesOf, said: (words: string) => rangesOf(words).map(String) };
}

describe('ranges over words', () => {
  it('reach across elements and collapsed white space', () => {
    const { said } = open('<p>Closes on\n  <b>14\t April</b> 2025<sup>th</sup>.</p>');
    expect(said('on 14 April 2025th')).toEqual(['on\n  14\t April 2025th']);
    expect(said('April')).toEqual(['April']);
  });

  it('tell the mark of a note from the figure before it, and find both where they stand', () => {
    const { reading, said } = open(
      '<p>£5,000<sup>3</sup> a year for 10<sup><a href="#n">12</a></sup> years from the 1<sup>st</sup>, in 20 m<sup>2</sup></p>',
    );
    expect(reading.doc.text).toBe('£5,000³ a year for 10¹² years from the 1st, in 20 m²');
    expect(said('£5,000³ a year for 10¹² years')).toEqual(['£5,0003 a year for 1012 years']);
    expect(said('m²')).toEqual(['m2']);
  });

  it('begin and end at exact characters beside characters of no width', () => {
    const { said } = open('<p>&nbsp; long&shy;term &#8203;plan</p>');
    expect(said('long\u00adterm')).toEqual(['long\u00adterm']);
    expect(said('plan')).toEqual(['plan']);
  });

  it('reach over blocks and line breaks', () => {
    const { rangesOf } = open('<ul><li>One</li><li>Two<br>three</li></ul>');
    const [range] = rangesOf('One\nTwo three');
    expect([range?.startContainer.nodeValue, range?.startOffset]).toEqual(['One', 0]);
    expect([range?.endContainer.nodeValue, range?.endOffset]).toEqual(['three', 5]);
  });

  it('are one for each tree, as none can leave its own', () => {
    const { document, rangesOf } = open('<p>Before</p>');
    expect(rangesOf('Before')).toHaveLength(1);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Inside</p>';
    document.body.append(host);
    const options = { styleOf: styleOfFile(), address: null, shouldPause: () => false, limit: everything };
    const reading = runAtOnce(readPage(document, options));
    expect(reading.doc.text).toBe('Before\nInside');
    expect(reading.rangesOf({ start: 0, end: 13 }).map(String)).toEqual(['Before', 'Inside']);
  });

  it('are none where the page no longer has the words there', () => {
    const { document, said } = open('<p>Closes on 14 April</p><p id="b">at noon</p>');
    document.querySelector('#b')?.remove();
    expect(said('at noon')).toEqual([]);
    const words = document.querySelector('p')?.firstChild;
    if (words) words.nodeValue = 'Closes on 15 April';
    expect(said('Closes')).toEqual([]);
  });
});

describe('reading in slices', () => {
  it('gives way as often as it is asked to and reads the same', () => {
    const { document } = new JSDOM('<h1>Play</h1>'.concat('<p>Closes <b>9</b> May</p>'.repeat(50))).window;
    const styleOf = styleOfFile();
    const read = (shouldPause: () => boolean) =>
      readPage(document, { styleOf, address: null, shouldPause, limit: everything });
    const sliced = read(() => true);
    let slices = 1;
    let step = sliced.next();
    for (; !step.done; step = sliced.next()) slices++;
    expect(slices).toBeGreaterThan(20);
    expect(step.value.doc).toEqual(runAtOnce(read(() => false)).doc);
  });

  it('stops at its limit and says so', () => {
    const { document } = new JSDOM('<p>Closes 9 May</p>'.repeat(50)).window;
    const options = { styleOf: styleOfFile(), address: null, shouldPause: () => false };
    const { doc } = runAtOnce(readPage(document, { ...options, limit: { characters: 100, blocks: 1_000 } }));
    expect(doc.text.length).toBeLessThan(130);
    expect(doc.unread).toEqual([
      { reason: 'too-large', what: 'the rest of the page, which is too long to read whole' },
    ]);
    expect(
      runAtOnce(readPage(document, { ...options, limit: { characters: 10_000, blocks: 10 } })).doc.blocks,
    ).toHaveLength(11);
  });
});
