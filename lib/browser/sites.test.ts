import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, saveSettings } from '@/lib/browser/settings.ts';
import { allowSite, checkSitesUnasked, forgetSite, readSiteName, readSites, siteName } from '@/lib/browser/sites.ts';

const dudley = 'https://www.dudley.gov.uk/*';

/** What the browser allows, in place of the browser. */
let allowed: string[];

beforeEach(() => {
  fakeBrowser.reset();
  allowed = [];
  Object.assign(browser.permissions, {
    getAll: vi.fn(async () => ({ origins: [...allowed], permissions: [] })),
    request: vi.fn(async ({ origins }: { origins: string[] }) => {
      allowed.push(...origins);
      return true;
    }),
    remove: vi.fn(async ({ origins }: { origins: string[] }) => {
      allowed = allowed.filter((origin) => !origins.includes(origin));
      return true;
    }),
  });
});

describe('readSiteName', () => {
  it.each([
    ['www.dudley.gov.uk', dudley],
    [' WWW.Dudley.gov.uk ', dudley],
    ['https://www.dudley.gov.uk/residents/have-your-say?page=2#top', dudley],
    ['http://old.example.org/', 'http://old.example.org/*'],
    ['www.gov.uk', 'https://www.gov.uk/*'],
    ['cyngor.llyw.cymru', 'https://cyngor.llyw.cymru/*'],
  ])('takes %s for %s', (typed, origin) => expect(readSiteName(typed)).toEqual({ origin }));

  it.each([
    ['', /^Type the name/],
    ['   ', /^Type the name/],
    ['*', /without a star/],
    ['*.gov.uk', /without a star/],
    ['the council', /is not the name of a site/],
    ['https://', /is not the name of a site/],
    ['https://me:secret@www.dudley.gov.uk/', /is not the name of a site/],
    ['www.dudley.gov.uk:8443', /is not the name of a site/],
    ['file:///etc/hosts', /Only web pages/],
    ['ftp://www.dudley.gov.uk', /Only web pages/],
    ['chrome://settings', /Only web pages/],
    ['dudley', /not a site on the public web/],
    ['localhost', /not a site on the public web/],
    ['192.168.0.1', /not a site on the public web/],
    ['[::1]', /not a site on the public web/],
    ['intranet.local', /not a site on the public web/],
    ['gov.uk', /shared by many sites/],
    ['co.uk', /shared by many sites/],
    ['uk', /shared by many sites/],
  ])('says what is wrong with “%s”', (typed, words) => {
    const named = readSiteName(typed);
    expect('fault' in named && named.fault).toMatch(words);
  });

  it('shows a site by its host, and that it is sent in the clear', () => {
    expect(siteName(dudley)).toBe('www.dudley.gov.uk');
    expect(siteName('http://old.example.org/*')).toBe('http://old.example.org');
  });
});

describe('sites', () => {
  it('are allowed by the browser, listed and given back', async () => {
    expect(await allowSite(dudley)).toBe(true);
    await allowSite(dudley);
    expect(await readSites()).toEqual({ unasked: [dudley], others: [] });
    await forgetSite(dudley);
    expect(await readSites()).toEqual({ unasked: [], others: [] });
    expect(browser.permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [dudley] });
  });

  it('are not kept where the browser does not allow them', async () => {
    vi.mocked(browser.permissions.request).mockImplementation(async () => false);
    expect(await allowSite(dudley)).toBe(false);
    expect((await readSettings()).settings.sites).toEqual([]);
  });

  it('are not listed once the browser has taken them back, and those allowed for a PDF are listed apart', async () => {
    await saveSettings({ sites: [dudley] });
    allowed = ['https://papers.example.org/*', 'file:///*'];
    expect(await readSites()).toEqual({ unasked: [], others: ['https://papers.example.org/*'] });
  });
});

describe('checkSitesUnasked', () => {
  const address = 'https://www.dudley.gov.uk/have-your-say';
  let executed: ReturnType<typeof vi.fn>;
  let type = 'text/html';

  beforeEach(async () => {
    type = 'text/html';
    executed = vi.fn(async ({ func }: { func?: unknown }) => (func ? [{ result: type }] : []));
    Object.assign(browser.scripting, { executeScript: executed });
    await allowSite(dudley);
  });

  const opened = async (change: object, tab: object) => {
    await fakeBrowser.tabs.onUpdated.trigger(7, change, {
      id: 7,
      index: 0,
      windowId: 1,
      active: true,
      url: address,
      ...tab,
    } as never);
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const request = async () => (await browser.storage.session.get('request:1'))['request:1'];

  it('checks a page of an allowed site when it has loaded', async () => {
    checkSitesUnasked(1);
    await opened({ status: 'complete' }, {});
    await vi.waitFor(async () => expect(await request()).toMatchObject({ kind: 'page', tabId: 7, address }));
  });

  it.each([
    ['while it loads', { status: 'loading' }, {}],
    ['in a tab behind others', { status: 'complete' }, { active: false }],
    ['in another window', { status: 'complete' }, { windowId: 2 }],
    ['of another site', { status: 'complete' }, { url: 'https://www.bristol.gov.uk/' }],
    ['sent in the clear', { status: 'complete' }, { url: 'http://www.dudley.gov.uk/' }],
    ['whose address the browser keeps to itself', { status: 'complete' }, { url: undefined }],
  ])('leaves alone a page %s', async (_what, change, tab) => {
    checkSitesUnasked(1);
    await opened(change, tab);
    expect(await request()).toBeUndefined();
  });

  it('leaves a PDF to a click', async () => {
    type = 'application/pdf';
    checkSitesUnasked(1);
    await opened({ status: 'complete' }, {});
    expect(await request()).toBeUndefined();
  });

  it('does nothing once the browser has taken the site back, or the panel has gone', async () => {
    const stop = checkSitesUnasked(1);
    allowed = [];
    await opened({ status: 'complete' }, {});
    expect(await request()).toBeUndefined();
    allowed = [dudley];
    stop();
    await opened({ status: 'complete' }, {});
    expect(await request()).toBeUndefined();
  });
});
