import { describe, expect, it } from 'vitest';
import { appliesOnScreen } from '@/lib/read/html-file/sheets.ts';
import { readHtml } from '@/lib/read/html-file.ts';

const read = (html: string) => readHtml(html, { address: null }).text;

it('runs no script of the page', () => {
  expect(read('<p>Closes 9 May</p><script>document.body.textContent = "changed"</script><p onclick="x">Ends</p>')).toBe(
    'Closes 9 May\nEnds',
  );
});

describe('style sheets', () => {
  it.each([
    ['hidden by a class', '<style>.a{display:none}</style><p class="a">No</p><p>Yes</p>'],
    ['hidden by an attribute', '<p style="display:none">No</p><p>Yes</p>'],
    ['the later of two rules', '<style>.a{display:block}.a{display:none}</style><p class="a">No</p><p>Yes</p>'],
    [
      'the weightier of two rules',
      '<style>#a{display:none}.a{display:block}</style><p id="a" class="a">No</p><p>Yes</p>',
    ],
    [
      'an important rule over an attribute',
      '<style>.a{display:none!important}</style><p class="a" style="display:block">No</p><p>Yes</p>',
    ],
    [
      'a rule for wide screens',
      '<style>@media (min-width:600px){.a{display:none}}</style><p class="a">No</p><p>Yes</p>',
    ],
    ['a selector in brackets', '<style>:is(.a, .b) > i, .c{display:none}</style><p class="a"><i>No</i></p><p>Yes</p>'],
    [
      'a shown element in a page with hidden ones',
      '<style>p{display:none}.a{display:block}</style><p class="a">Yes</p><p>No</p>',
    ],
    ['a print rule', '<style>@media print{p{display:none}}</style><p>Yes</p>'],
    ['a rule for a pointer', '<style>p:hover{display:none}</style><p>Yes</p>'],
    ['a selector nobody can read', '<style>p:no-such-thing(1){display:none}</style><p>Yes</p>'],
  ])('follows %s', (_what, html) => {
    expect(read(html)).toBe('Yes');
  });

  it('parts what floats or stands in a flexible row', () => {
    expect(read('<style>div{display:flex}</style><div><b>One</b><b>Two</b></div>')).toBe('One\nTwo');
    expect(read('<p><span style="float:left">One</span>Two</p>')).toBe('One\nTwo');
  });

  it.each([
    ['', true],
    ['screen', true],
    ['all and (min-width: 1280px)', true],
    ['(min-width: 1281px)', false],
    ['(max-width: 1279px)', false],
    ['(max-width: 80em)', true],
    ['print', false],
    ['not print', true],
    ['print, screen', true],
    ['(prefers-color-scheme: dark)', false],
  ])('takes the media "%s" to hold on a desk: %s', (media, holds) => {
    expect(appliesOnScreen(media)).toBe(holds);
  });
});

describe('pages without words', () => {
  it.each([
    ['empty', '<p> </p>'],
    ['empty', ''],
    ['scanned', '<img src="poster.png">'],
    ['blocked', '<iframe src="https://elsewhere.example/form" width="600" height="400"></iframe>'],
  ])('are refused as %s: %s', (reason, html) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ name: 'ReadError', reason }));
  });

  it('say which part was not read where there are words besides', () => {
    const frame = '<p>Reply below.</p><iframe src="https://elsewhere.example/form" width="600" height="400"></iframe>';
    expect(readHtml(frame, { address: null }).unread).toEqual([
      { reason: 'blocked', what: 'a part of the page that comes from elsewhere: https://elsewhere.example/form' },
    ]);
    const counter = '<p>Reply below.</p><iframe src="https://elsewhere.example/count" width="1" height="1"></iframe>';
    expect(readHtml(counter, { address: null }).unread).toEqual([]);
  });
});
