import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '@/lib/document.ts';
import { readHtml } from '@/lib/read/html-file.ts';
import { linesOf } from '@/tests/pages/lines-of.ts';

const read = (body: string) => readHtml(body, { address: 'https://www.tarnbrook.example/news/page' });
const lines = (body: string) => linesOf(read(body));

describe('lines', () => {
  it('joins words split by inline elements and collapses white space as a browser shows it', () => {
    const html = '<p>Closes on\n   <b>14 April</b> 2025 at 5<span>pm</span>, the\t14<sup>th</sup>. </p>';
    expect(read(html).text).toBe('Closes on 14 April 2025 at 5pm, the 14th.');
  });

  it('keeps hard spaces, soft hyphens and characters of no width, and drops a line of nothing else', () => {
    const html = '<p>4&nbsp;Mar, long&shy;term, zero&#8203;width</p><p>&nbsp;</p><p>&#8203;</p>';
    expect(read(html).text).toBe('4\u00a0Mar, long\u00adterm, zero\u200bwidth');
  });

  it('parts words by how elements are displayed, not by their tags', () => {
    const html =
      '<style>span.line{display:block} div.run{display:inline}</style><p><span class="line">One</span><span class="line">Two</span></p><div class="run">Three</div> <div class="run">four</div>';
    expect(lines(html)).toEqual(['paragraph: One', 'paragraph: Two', 'paragraph: Three four']);
  });

  it('sets links apart that stand side by side with no space', () => {
    expect(read('<p><a href="/a">About us</a><a href="/b">News</a></p>').text).toBe('About us News');
    expect(read('<p><a href="/a">Play</a>ground</p>').text).toBe('Playground');
  });

  it('leaves out what nobody sees and keeps what is hidden from screen readers alone', () => {
    const doc = readHtml(readFileSync('tests/pages/shown-and-hidden.html', 'utf8'), { address: null });
    expect(linesOf(doc)).toEqual([
      'heading1: Play strategy',
      'paragraph: Closes on 14 April 2025 at 5pm, the 14th.',
      'paragraph: This part shows.',
      'paragraph: Shown to all.',
      'paragraph: Hidden from screen readers alone.',
      'paragraph: Left out of print.',
      'paragraph: Left out of narrow windows.',
      'paragraph: In a box that is taken away.',
      'paragraph: The old date was 2 May 3 May; it is 4 May.',
      'paragraph: Pick: Send',
      'control: Your name',
      'paragraph: Who is asking?',
      'paragraph closed: The parks team. ← Who is asking?',
      'paragraph closed: Inner',
      'paragraph closed: Deep inside. ← Inner',
      'paragraph: How long?',
      'paragraph: Six weeks. ← How long?',
      'control: Where?',
      'paragraph closed: At the town hall.',
      'paragraph closed: Found by searching.',
      'paragraph: Dear neighbour,',
      'paragraph: We will close the hall on 3 March for twelve weeks.',
      'paragraph: Yours, the Council',
      'paragraph: Soft\u00adhyphen, zero\u200bwidth and\u00a0hard space stay.',
    ]);
    expect(doc.struck.map((span) => quoteOf(doc, span))).toEqual(['2 May', '3 May']);
    expect(doc.title).toBe('Play strategy');
    expect(doc.published).toBe('2025-03-03');
  });

  it('gives each block its own line of the text', () => {
    const doc = read('<h1>One</h1><p> two<br><br>three </p><ul><li>four</li></ul>');
    expect(doc.text).toBe('One\ntwo\nthree\nfour');
    expect(doc.blocks.map((block) => quoteOf(doc, block))).toEqual(doc.text.split('\n'));
  });
});

describe('line breaks', () => {
  it('parts lines that each say something, and joins a sentence that runs on', () => {
    const list = '<p>Grounds maintenance (31 July)<br>Office cleaning (25 July)</p>';
    expect(lines(list)).toEqual(['paragraph: Grounds maintenance (31 July)', 'paragraph: Office cleaning (25 July)']);
    expect(read('<p>open for at least<br>12 weeks from<br/> 3 March</p>').text).toBe(
      'open for at least 12 weeks from 3 March',
    );
  });

  it('keeps a heading and a column heading in one line', () => {
    expect(lines('<h2>Have your<br>Say</h2>')).toEqual(['heading2: Have your Say']);
    expect(lines('<table><tr><th>Closing<br>Date</th></tr><tr><td>9 May</td></tr></table>')[0]).toBe(
      'cell: Closing Date',
    );
  });
});

describe('lists', () => {
  it('labels items with the lead-in, and nested ones with their item as well', () => {
    expect(lines('<p>You can:</p><ul><li>write</li><li>ring<ol><li>by day</li></ol></li></ul><p>Bye.</p>')).toEqual([
      'paragraph: You can:',
      'item1: write ← You can:',
      'item1: ring ← You can:',
      'item2: by day ← You can: ← ring',
      'paragraph: Bye.',
    ]);
  });

  it('takes no lead-in from a heading, a finished sentence or another part of the page', () => {
    expect(lines('<h2>Ways</h2><ul><li>write</li></ul>')[1]).toBe('item1: write');
    expect(lines('<p>We met.</p><ul><li>write</li></ul>')[1]).toBe('item1: write');
    expect(
      lines(
        '<div><div><div><p>You can:</p></div></div></div><section><div><div><ul><li>write</li></ul></div></div></section>',
      )[1],
    ).toBe('item1: write');
  });

  it('labels definitions with their terms', () => {
    expect(
      lines(
        '<dl><div><dt>Opens</dt><dd>3 March</dd></div><dt>Closes</dt><dt>Ends</dt><dd>9 May</dd><dd>noon</dd></dl>',
      ),
    ).toEqual([
      'term: Opens',
      'definition: 3 March ← Opens',
      'term: Closes',
      'term: Ends',
      'definition: 9 May ← Closes ← Ends',
      'definition: noon ← Closes ← Ends',
    ]);
  });
});

describe('tables', () => {
  it('labels cells with column and row headings through spans', () => {
    const html =
      '<table><caption>Dates</caption><tr><td></td><th>Opens</th><th>Closes</th></tr><tr><th rowspan="2">Round 1</th><td>3 March</td><td>9 May</td></tr><tr><td>4 June</td><td>8 July</td></tr></table>';
    expect(lines(html)).toEqual([
      'caption: Dates',
      'cell: Opens',
      'cell: Closes',
      'cell: Round 1',
      'cell: 3 March ← Opens ← Round 1',
      'cell: 9 May ← Closes ← Round 1',
      'cell: 4 June ← Opens ← Round 1',
      'cell: 8 July ← Closes ← Round 1',
    ]);
  });

  it('takes a word and its day for a value, and no label of the days beside it', () => {
    const html = `<table><tr><th>Opens</th><th>Closes</th><th>Decision</th></tr>
      <tr><td>12/01/2026</td><td>8 March 2026</td><td>Cabinet, 21 April 2026</td></tr></table>`;
    expect(lines(html).slice(3)).toEqual([
      'cell: 12/01/2026 ← Opens',
      'cell: 8 March 2026 ← Closes',
      'cell: Cabinet, 21 April 2026 ← Decision',
    ]);
    const rows = `<table><tr><td>8 March 2026</td><td>Closes; results by 3 May</td></tr><tr><td>21 April 2026</td><td>Cabinet</td></tr></table>`;
    expect(lines(rows)[0]).toBe('cell: 8 March 2026 ← Closes; results by 3 May');
    expect(lines(rows)[2]).toBe('cell: 21 April 2026 ← Cabinet');
  });

  it('takes a first row all in bold for headings, and a first column of words for labels', () => {
    const html =
      '<table><tr><td><b>Stage</b></td><td><b>Date</b></td></tr><tr><td>Closes</td><td>9 May</td></tr><tr><td>Decision</td><td>1 July</td></tr></table>';
    const doc = read(html);
    expect(linesOf(doc)[3]).toBe('cell: 9 May ← Date ← Closes');
    expect(doc.blocks.map(({ cell }) => cell?.header)).toEqual([true, true, false, false, false, false]);
  });

  it('reads a table that only lays out the page as ordinary blocks', () => {
    const html =
      '<table width="980"><tr><td><table><tr><td><a href="/a">News</a></td></tr></table></td><td><h1>Grants</h1><p>Apply by 9 May.</p></td></tr></table>';
    const doc = read(html);
    expect(linesOf(doc)).toEqual(['paragraph #navigation: News', 'heading1: Grants', 'paragraph: Apply by 9 May.']);
    expect(doc.blocks.every(({ cell }) => cell === undefined)).toBe(true);
  });

  it('gives every paragraph and item of a cell its place and headings', () => {
    const doc = read('<table><tr><th>How</th><td><p>Write:</p><ul><li>by post</li></ul></td></tr></table>');
    expect(linesOf(doc)).toEqual(['cell: How', 'cell: Write: ← How', 'item1: by post ← How ← Write:']);
    expect(doc.blocks[2]?.cell).toEqual({ table: 0, row: 0, column: 1, header: false });
  });
});

describe('the rest', () => {
  it('labels a date that stands alone under the words for it', () => {
    expect(lines('<div><div>Closes</div><div>27 May 2025</div></div>')).toEqual([
      'paragraph: Closes',
      'paragraph: 27 May 2025 ← Closes',
    ]);
    expect(lines('<p>We met in May.</p><p>27 May 2025</p>')[1]).toBe('paragraph: 27 May 2025');
    const datesFirst = '<p>3 March 2025<br>Survey opens</p><p>27 May 2025<br>Survey closes, 17:00</p>';
    expect(lines(datesFirst)).toEqual([
      'paragraph: 3 March 2025 ← Survey opens',
      'paragraph: Survey opens',
      'paragraph: 27 May 2025 ← Survey closes, 17:00',
      'paragraph: Survey closes, 17:00',
    ]);
  });

  it('gives links their whole address, and no address to those that lead nowhere', () => {
    const doc = read(
      '<p>See <a href="../papers/a.pdf">the <b>plan</b></a>, <a href="mailto:a@b.example">us</a> and <a name="x">this</a>.</p>',
    );
    expect(doc.links.map((link) => [quoteOf(doc, link), link.address])).toEqual([
      ['the plan', 'https://www.tarnbrook.example/papers/a.pdf'],
    ]);
  });

  it('takes the title from the main heading, and failing one from the tab', () => {
    expect(read('<title>Site</title><header><h1>Council</h1></header><main><h1>Library review</h1></main>').title).toBe(
      'Library review',
    );
    expect(read('<title>Library review | Council</title><h1>Council</h1><h1>Library review</h1>').title).toBe(
      'Library review',
    );
    expect(read('<title> Library review </title><p>Text</p>').title).toBe('Library review');
  });

  it('reads a page nested thousands deep', () => {
    const depth = 2_000;
    expect(read(`${'<div>'.repeat(depth)}Closes 9 May`).text).toBe('Closes 9 May');
  });
});
