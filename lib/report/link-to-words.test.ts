import { describe, expect, it } from 'vitest';
import type { DocumentText } from '@/lib/document.ts';
import { readText } from '@/lib/read/text.ts';
import { linkerOf } from '@/lib/report/link-to-words.ts';

const page = (text: string, address: string | null = 'https://council.example/review'): DocumentText => ({
  ...readText(text, { markdown: true }),
  source: 'page',
  address,
});

/** The link to the words in [brackets]; the brackets themselves are no part of the document. */
function linkTo(marked: string, address?: string | null): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const doc = page(marked.replace(/[[\]]/g, ''), address);
  return linkerOf(doc)({ start, end, page: null });
}
const at = 'https://council.example/review#:~:text=';

describe('linkerOf', () => {
  it('points at the words themselves where they come first', () => {
    expect(linkTo('It closes on [14 April 2025] at noon.')).toBe(`${at}14%20April%202025`);
  });

  it('encodes what a fragment or a link would take for a sign of its own', () => {
    expect(linkTo("[well-run, fair & (mostly) 'open'] groups")).toBe(
      `${at}well%2Drun%2C%20fair%20%26%20%28mostly%29%20%27open%27`,
    );
  });

  it('takes whole words alone', () => {
    expect(linkTo('We ran [12 week]-long talks.')).toBe(`${at}12%20week%2Dlong`);
    expect(linkTo('It [closes] on Monday.')).toBe(`${at}closes`);
    expect(linkTo('(by [14 April]). Then')).toBe(`${at}14%20April%29.`);
  });

  it('says what stands before only where the words stand elsewhere before it', () => {
    expect(linkTo('It opens on 3 March. It closes on [3 March].')).toBe(`${at}closes%20on-,3%20March.`);
    expect(linkTo('It opens on [3 March] and closes on 3 March.')).toBe(`${at}3%20March`);
  });

  it('compares without case, as browsers do', () => {
    expect(linkTo('Closing date is told below. The [closing date] is Monday.')).toBe(`${at}The-,closing%20date`);
  });

  it('takes the line before, where the words begin one', () => {
    expect(linkTo('Monday\nOpens\nTuesday\nCloses\n[Monday]')).toBe(`${at}Closes-,Monday`);
  });

  it('says what stands after where all that stands before is the same', () => {
    const before = 'we will all of us reply';
    expect(linkTo(`${before} soon to letters. So ${before} [soon] by post.`.replace('So ', ''))).toBe(
      `${at}will%20all%20of%20us%20reply-,soon,-by`,
    );
  });

  it('names long words by both ends', () => {
    const long = `The first five words are these ${'and many more of them '.repeat(20)}until the last five come.`;
    expect(linkTo(`[${long}] And more.`)).toBe(
      `${at}The%20first%20five%20words%20are,until%20the%20last%20five%20come.`,
    );
  });

  it('names words over two lines by both ends', () => {
    expect(linkTo('[One two\nthree four] five')).toBe(`${at}One%20two,three%20four`);
  });

  it('keeps the place that an address has already', () => {
    expect(linkTo('It [closes] today.', 'https://council.example/#/reviews/7')).toBe(
      'https://council.example/#/reviews/7:~:text=closes',
    );
    expect(linkTo('It [closes] today.', 'https://council.example/a#:~:text=open')).toBe(
      'https://council.example/a#:~:text=closes',
    );
  });

  it.each([null, 'file:///home/a.html', 'chrome-extension://abc/reader.html'])('makes no link of %s', (address) => {
    expect(linkTo('It [closes] today.', address)).toBeNull();
  });

  it('survives half a letter and an empty span', () => {
    expect(linkTo('It [closes \uD83D] today.')).toContain('closes%20%EF%BF%BD');
    const doc = page('It closes.');
    expect(linkerOf(doc)({ start: 3, end: 3, page: null })).toBe('https://council.example/review');
  });

  it('opens a PDF at its page', () => {
    const doc: DocumentText = { ...page('It closes.', 'https://council.example/a.pdf#zoom=2'), source: 'pdf' };
    expect(linkerOf(doc)({ start: 3, end: 9, page: 4 })).toBe('https://council.example/a.pdf#page=4');
  });

  it('opens the document of a pack that holds the words, and looks no further than it', () => {
    const text = 'It closes on Monday.\nIt closes on Monday.';
    const second = text.lastIndexOf('It');
    const doc: DocumentText = {
      ...page(text, null),
      parts: [
        { start: 0, end: second, title: 'One', address: 'https://council.example/one' },
        { start: second, end: text.length, title: 'Two', address: 'https://council.example/two' },
      ],
    };
    const start = doc.text.lastIndexOf('closes');
    expect(linkerOf(doc)({ start, end: start + 6, page: null })).toBe('https://council.example/two#:~:text=closes');
  });
});
