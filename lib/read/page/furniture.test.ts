import { describe, expect, it } from 'vitest';
import { readHtml } from '@/lib/read/html-file.ts';
import { linesOf } from '@/tests/pages/lines-of.ts';

const prose =
  '<p>The Council is asking what people think of the play strategy, and will weigh every answer before it decides.</p>';
const page = (around: { before?: string; within?: string; after?: string }) =>
  `<title>Play</title>${around.before ?? ''}<main><h1>Play strategy</h1>${prose}${around.within ?? ''}</main>${around.after ?? ''}`;

/** The lines that are furniture, without the page they stand in. */
const furniture = (html: string) => linesOf(readHtml(html, { address: null })).filter((line) => line.includes('#'));
const own = (html: string) =>
  linesOf(readHtml(html, { address: null })).filter(
    (line) => !line.includes('#') && !/Play strategy|will weigh/.test(line),
  );

describe('landmarks and names', () => {
  it.each([
    ['<nav><a href="/">Home</a></nav>', 'paragraph #navigation: Home'],
    ['<div role="navigation"><a href="/">Home</a></div>', 'paragraph #navigation: Home'],
    ['<header><p>Tarnbrook Council</p></header>', 'paragraph #banner: Tarnbrook Council'],
    ['<div class="cookie-banner"><p>About cookies</p></div>', 'paragraph #cookies: About cookies'],
    ['<div id="breadcrumbs"><a href="/">Home</a></div>', 'paragraph #navigation: Home'],
    ['<a class="x" href="#main">Skip to main content</a>', 'paragraph #navigation: Skip to main content'],
    ['<div class="alert"><p>Tips are shut on 31 March</p></div>', 'paragraph #banner: Tips are shut on 31 March'],
    ['<p>Home / Have your say / Play</p>', 'paragraph #navigation: Home / Have your say / Play'],
    ['<p>Bins | Report it | Pay for it | A to Z</p>', 'paragraph #navigation: Bins | Report it | Pay for it | A to Z'],
  ])('marks what stands before the title: %s', (before, line) => {
    expect(furniture(page({ before }))).toEqual([line]);
  });

  it.each([
    ['<footer><p>Tarnbrook Council, 9 May 2025</p></footer>', 'paragraph #footer: Tarnbrook Council, 9 May 2025'],
    ['<div class="foot"><p>Town Hall</p></div>', 'paragraph #footer: Town Hall'],
    [
      '<section class="related"><p><a href="/a">Parking, closes 9 May</a></p></section>',
      'paragraph #related: Parking, closes 9 May',
    ],
    ['<p>Accessibility | Privacy | Cookies</p>', 'paragraph #footer: Accessibility | Privacy | Cookies'],
    ['<p>© 2025 Tarnbrook Council</p>', 'paragraph #footer: © 2025 Tarnbrook Council'],
    [
      '<p>Other live consultations: <a href="/a">Parking</a> (closes 9 May)</p>',
      'paragraph #related: Other live consultations: Parking (closes 9 May)',
    ],
    ['<p>This website uses cookies. <a href="/c">OK</a></p>', 'paragraph #cookies: This website uses cookies. OK'],
  ])('marks what stands after the page: %s', (after, line) => {
    expect(furniture(page({ after }))).toEqual([line]);
  });

  it.each([
    '<p>Open | Opened 4 March 2025 | Closes 27 May 2025 | 84 days</p>',
    '<p>Small £250 | Medium £500 | Large £1,000 | Other £2,000</p>',
    '<div class="share-your-views"><p>Share your views by 9 May.</p></div>',
    '<div class="social-care"><p>Social care grants close on 9 May.</p></div>',
    '<div class="footnotes"><p>1. Subject to the budget.</p></div>',
    '<p>Other formats: <a href="/e">Easy Read</a></p>',
    '<p>More information: <a href="/i">the plan</a></p>',
    '<p>Published 4 July 2025 | Page ref Q/25/77</p>',
    '<p>Your answers are kept as our privacy notice says. We will publish a summary of them in June and say what we changed.</p>',
    '<aside><p>The closing date is now 9 May 2025.</p></aside>',
    '<header><p>Posted on 7 March 2025</p></header>',
  ])('leaves the page its own: %s', (within) => {
    expect(furniture(page({ within }))).toEqual([]);
  });

  it('never takes for furniture what holds the title or most of the page', () => {
    const html = `<body class="has-sidebar menu-open"><div class="cookie-page related"><h1>Play strategy</h1>${prose}</div></body>`;
    expect(furniture(html)).toEqual([]);
    expect(furniture(`<div class="sidebar">${prose.repeat(3)}</div><p>Bye.</p>`)).toEqual([]);
  });
});

describe('side columns', () => {
  it('keeps key dates and contacts, and marks news and links', () => {
    const after = `<aside class="sidebar"><h2>Key dates</h2><p>Closes 9 May 2025</p><h2>Latest</h2><p>Roads shut from 24 March</p>
      <h2>Contact</h2><p>play@tarnbrook.example</p><p>Free swimming ends 30 June</p></aside>`;
    expect(own(page({ after }))).toEqual([
      'heading2: Key dates',
      'paragraph: Closes 9 May 2025',
      'heading2: Contact',
      'paragraph: play@tarnbrook.example',
      'paragraph: Free swimming ends 30 June',
    ]);
  });

  it.each([
    '<dl><dt>Opened</dt><dd>21 Nov 2025</dd><dt>Closes</dt><dd>9 Jan 2026</dd><dt>Contact</dt><dd>Parks</dd></dl>',
    '<p>Open: 21 November</p><p>Closing date: 9 January</p>',
    '<ul><li>Starts 21 November</li><li>Ends 9 January</li></ul>',
  ])('keeps the dates that stand in it without a heading: %s', (dates) => {
    const aside = `<aside class="cs-sidebar">${dates}<h3>Audiences</h3><ul><li>Walkers</li></ul><h3>Other activities open now</h3><ul><li>Cemeteries (closes 19 December)</li></ul></aside>`;
    expect(furniture(page({ after: aside }))).toEqual([
      'heading3 #related: Audiences',
      'item1 #related: Walkers',
      'heading3 #related: Other activities open now',
      'item1 #related: Cemeteries (closes 19 December)',
    ]);
  });

  it('marks the dates of several other pages', () => {
    const after =
      '<aside class="sidebar"><p>Parking</p><p>Opened 3 March</p><p>Closes 9 May</p><p>Parks</p><p>Opened 4 March</p><p>Closes 8 May</p></aside>';
    expect(own(page({ after }))).toEqual([]);
  });

  it('marks a widget that is not about this page, unless it speaks of the deadline', () => {
    const after =
      '<div class="widget"><p>Free swimming ends 30 June</p></div><div class="widget"><p>This survey closes 9 May</p></div>';
    expect(furniture(page({ after }))).toEqual(['paragraph #related: Free swimming ends 30 June']);
  });

  it('reads the cells of a page laid out in a table as its columns', () => {
    const html = `<table width="980"><tr><td colspan="3"><b>Eastmarch Council</b> &nbsp; <a href="/a">A to Z</a> | <a href="/p">Pay</a> | <a href="/r">Report</a> | Text size: A A</td></tr>
      <tr><td><table><tr><td class="mnu"><a href="/b">Business</a></td></tr><tr><td class="mnu"><a href="/l">Licensing</a></td></tr></table></td>
      <td><h1>Play strategy</h1>${prose}</td>
      <td><b>Current quotations</b><br>Grass cutting (31 July)<br>Cleaning (25 July)<br><br><b>Contact</b><br>Play team</td></tr></table>`;
    expect(furniture(html)).toEqual([
      'paragraph #navigation: Eastmarch Council \u00a0 A to Z | Pay | Report | Text size: A A',
      'paragraph #navigation: Business',
      'paragraph #navigation: Licensing',
      'paragraph #related: Current quotations',
      'paragraph #related: Grass cutting (31 July)',
      'paragraph #related: Cleaning (25 July)',
    ]);
  });
});

describe('sections', () => {
  it.each([
    'More news',
    'Other activities',
    'Other activities open now',
    'More surveys near you',
    'Other live consultations closing soon',
    'Similar consultations you may be interested in',
    'Related pages',
    'Similar notices',
    'Latest',
    'You may also like',
    'Share this page',
    'Was this page useful?',
  ])('marks what stands under "%s"', (heading) => {
    const within = `<h2>${heading}</h2><ul><li><a href="/a">Parking</a>, closes 9 May</li></ul><h2>Next</h2><p>Cabinet decides on 1 July.</p>`;
    expect(furniture(page({ within }))).toEqual([
      `heading2 #related: ${heading}`,
      'item1 #related: Parking, closes 9 May',
    ]);
  });

  it('marks a table of contents as places to go', () => {
    expect(furniture(page({ within: '<h2>Contents</h2><ol><li>Term</li></ol><h2>1. Term</h2>' }))).toEqual([
      'heading2 #navigation: Contents',
      'item1 #navigation: Term',
    ]);
  });

  it.each([
    'Related documents',
    'Other information',
    'Other grants we hold',
    'Other events at which you can have your say',
    'Current services',
    'More about the proposals',
    'Other ways to answer',
    'Open grants',
  ])('leaves what stands under "%s"', (heading) => {
    const within = `<h2>${heading}</h2><ul><li><a href="/a">Equality assessment</a></li></ul>`;
    expect(furniture(page({ within }))).toEqual([]);
  });

  it('ends a section where the box that holds it ends', () => {
    const within = '<div><h3>Share this</h3><p><a href="/f">Facebook</a></p></div><p>Cabinet decides on 1 July.</p>';
    expect(own(page({ within }))).toEqual(['paragraph: Cabinet decides on 1 July.']);
  });

  it('leaves a section of prose, whatever its heading is called', () => {
    const long = 'We asked residents and groups about other consultations held since 2019. '.repeat(7);
    expect(furniture(page({ within: `<h2>Other consultations</h2><p>${long}</p>` }))).toEqual([]);
  });
});
