import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/read/dom/metadata.ts';
import { readHtml } from '@/lib/read/html-file.ts';

const read = (head: string, body = '<p>Text</p>') =>
  readHtml(`<html><head>${head}</head><body>${body}</body></html>`, { address: null });

describe('the day of publication', () => {
  it.each([
    '<meta property="article:published_time" content="2025-03-03T09:00:00+00:00">',
    '<meta name="dcterms.issued" content="2025-03-03">',
    '<meta name="DC.date" content="03/03/2025">',
    '<meta name="DC.date.issued" scheme="W3CDTF" content="2025-03-03">',
    '<meta itemprop="datePublished" content="2025-03-03">',
    '<script type="application/ld+json">{"@graph":[{"@type":"Article","datePublished" : "2025-03-03T09:00:00Z"}]}</script>',
  ])('is read from %s', (head) => {
    expect(read(head).published).toBe('2025-03-03');
  });

  it('is read from a time that says it is that of publication', () => {
    expect(read('', '<time pubdate datetime="2025-03-03">3 March</time>').published).toBe('2025-03-03');
    expect(read('', '<time datetime="2025-03-03">3 March</time>').published).toBeNull();
  });

  it.each([
    '<meta property="article:modified_time" content="2025-03-03">',
    '<script type="application/ld+json">{"dateModified":"2025-03-03"}</script>',
    '<meta name="dcterms.modified" content="2025-03-03">',
    '<meta name="DC.date" content="spring 2025">',
    '<meta name="DC.date" content="0000-00-00">',
  ])('is not read from %s', (head) => {
    expect(read(head).published).toBeNull();
  });

  it('takes what the page itself says over its linked data', () => {
    const data = '<script type="application/ld+json">{"datePublished":"2020-01-01"}</script>';
    expect(read(`${data}<meta name="dcterms.issued" content="2025-03-03">`).published).toBe('2025-03-03');
  });
});

it.each([
  ['2025-03-31T22:59:59Z', '2025-03-31'],
  ['2025-03-31T23:00:00Z', '2025-04-01'],
  ['2025-01-31T23:30:00Z', '2025-01-31'],
  ['2025-03-31T23:30:00+01:00', '2025-03-31'],
  ['2025-03-31T23:30:00', '2025-03-31'],
  ['3/4/2025', '2025-04-03'],
  ['31/02/2025', null],
  ['2025-02-30', null],
  ['20250331', null],
  ['', null],
])('reads "%s" as the British day %s', (said, day) => {
  expect(dayOf(said)).toBe(day);
});

it('reads the declared language, and null where there is none', () => {
  expect(readHtml('<html lang="cy"><p>Testun</p>', { address: null }).language).toBe('cy');
  expect(read('<meta http-equiv="Content-Language" content="en-gb">').language).toBe('en-gb');
  expect(read('').language).toBeNull();
});
