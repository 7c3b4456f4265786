import { describe, expect, it } from 'vitest';
import { originOf, refusalByAddress, refusalByBrowser } from '@/lib/browser/refusals.ts';

describe('refusalByAddress', () => {
  it.each([
    ['view-source:https://council.example/', /source code/],
    ['https://chromewebstore.google.com/category/extensions', /own shop/],
    ['https://chrome.google.com/webstore/detail/abc', /own shop/],
    ['https://addons.mozilla.org/en-GB/firefox/', /own shop/],
    ['chrome://settings/', /belongs to the browser/],
    ['about:blank', /belongs to the browser/],
    ['edge://extensions/', /belongs to the browser/],
    ['moz-extension://1234/page.html', /belongs to the browser/],
    ['data:text/html,<p>Open for six weeks', /belongs to the browser/],
  ])('refuses %s', (address, message) => {
    expect(refusalByAddress(address)).toEqual({ reason: 'blocked', message: expect.stringMatching(message) });
  });

  it.each([
    'https://council.example/consultation',
    'http://localhost:8080/consultation.html',
    'https://google.com/webstore-review',
    'https://addons.mozilla.org.example/',
    'file:///offers/offer.html',
  ])('has nothing against %s', (address) => expect(refusalByAddress(address)).toBeNull());
});

describe('refusalByBrowser', () => {
  const shut = { address: null, asked: true, filesHidden: false, said: 'Cannot access contents of the page.' };

  it('without an address and without a press asks for the toolbar button', () =>
    expect(refusalByBrowser({ ...shut, asked: false })).toMatchObject({
      reason: 'blocked',
      message: expect.stringMatching(/Press its button in the toolbar/),
    }));

  it('without an address takes it for the browser’s own page, and for a file only where those are hidden', () => {
    expect(refusalByBrowser(shut)).toMatchObject({
      reason: 'blocked',
      message: expect.stringMatching(/belongs to the browser/),
    });
    expect(refusalByBrowser({ ...shut, filesHidden: true })).toMatchObject({
      reason: 'file-access',
      message: expect.stringMatching(/drop that file here/),
    });
  });

  it('tells a page that did not load from one that is closed to us', () =>
    expect(
      refusalByBrowser({ ...shut, address: 'https://council.example/', said: 'Frame with ID 0 is showing error page' }),
    ).toMatchObject({ reason: 'unreachable' }));

  it('offers to open what may be a PDF, for its own site only', () =>
    expect(refusalByBrowser({ ...shut, address: 'https://council.example:8443/offer.pdf' })).toMatchObject({
      reason: 'blocked',
      grant: { origin: 'https://council.example/*', address: 'https://council.example:8443/offer.pdf' },
    }));

  it('offers nothing for a file, which no grant for a site covers', () =>
    expect(refusalByBrowser({ ...shut, address: 'file:///offer.html' })).not.toHaveProperty('grant'));
});

describe('originOf', () => {
  it.each([
    ['https://council.example:8443/a/b.pdf?x=1', 'https://council.example/*'],
    ['http://council.example/', 'http://council.example/*'],
    ['file:///offers/offer.pdf', 'file:///*'],
  ])('of %s is %s', (address, origin) => expect(originOf(address)).toBe(origin));
});
