import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { eventually, pick, refusalOf, useChromium } from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines, page } from '@/tests/browser/support/documents.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';
import { once, openSite } from '@/tests/browser/support/site.ts';

const whole = pdfOf([consultationLines, consultationLines]);
/** What the panel has said so far: no two kinds of trouble are told in the same words. */
const said = new Map<string, string>();

describe.skipIf(!chromiumPath)('what cannot be read in Chromium', () => {
  const stage = useChromium({
    '/empty.html': page('', ''),
    '/picture.png': () => ({ body: pixel, type: 'image/png' }),
    '/sign-in.pdf': () => ({ body: '<!doctype html><title>Sign in</title>', type: 'application/pdf' }),
    '/forbidden.pdf': once(whole, {
      body: '',
      type: 'text/plain',
      status: 403,
    }),
    '/gone.pdf': once(whole, { body: '', type: 'text/plain', status: 404 }),
  });
  afterAll(() => {
    expect(new Set(said.values()).size).toBe(said.size);
  });

  /** What the panel says once `act` has given it something it cannot read, in place of the findings it shows before. */
  async function refused(what: string, act: (panel: Page) => Promise<unknown>): Promise<string> {
    const { panel } = await stage().sample();
    await act(panel);
    await eventually(() => refusalOf(panel)).not.toBe('');
    const words = await refusalOf(panel);
    said.set(what, words);
    return words;
  }

  it.each([
    ['a file that is no PDF', 'letter.pdf', Buffer.from('PK\x03\x04 a Word file by another name'), /not a PDF/],
    ['an empty file', 'empty.pdf', Buffer.alloc(0), /empty/],
    ['a PDF cut off at its start', 'cut.pdf', whole.subarray(0, 30), /damaged or was cut off/],
    ['a PDF without pages', 'none.pdf', pdfOf([]), /no pages/],
  ])('says so of %s', async (what, name, bytes, words) => {
    expect(await refused(what, (panel) => stage().pickPdf(panel, name, bytes))).toMatch(words);
  });

  it('asks for the password of a locked PDF', async () => {
    const { panel } = await stage().sample();
    const reader = await stage().pickPdf(panel, 'locked.pdf', pdfOf([consultationLines], { password: 'ferry' }));
    await reader.getByRole('heading', { name: 'This PDF is locked' }).waitFor();
  });

  it.each([
    ['/sign-in.pdf', /web page instead of the PDF.*sign in/],
    ['/forbidden.pdf', /does not give this document/],
    ['/gone.pdf', /no document at this address any more/],
    ['/picture.png', /picture/],
    ['/empty.html', /./],
  ])('says so of %s', async (path, words) => {
    expect(await refused(path, () => stage().check(path))).toMatch(words);
  });

  it('says so where the site has gone since the PDF was opened', async () => {
    const site = await openSite({ '/notice.pdf': whole });
    const words = await refused('site gone', async () => {
      const tab = await stage().open(`${site.origin}/notice.pdf`);
      await site.close();
      await stage().press(tab);
    });
    expect(words).toMatch(/could not be fetched: the site did not answer/);
  });

  it('says so of a browser page', async () => {
    expect(await refused('chrome://version', () => stage().check('chrome://version'))).toMatch(
      /belongs to the browser/,
    );
  });

  it.each([
    ['a damaged Word file', 'letter.docx', Buffer.from('PK'), /damaged or was cut off/],
    ['a spreadsheet', 'budget.xlsx', Buffer.from('PK'), /budget\.xlsx is not a kind of file/],
    ['a text without words', 'blank.txt', Buffer.from('  \n'), /no words/],
  ])('says so of %s', async (what, name, bytes, words) => {
    expect(await refused(what, (panel) => pick(panel, name, bytes))).toMatch(words);
  });

  it('says what is missing of a PDF that was cut off, and checks the rest', async () => {
    const { panel } = await stage().sample();
    const cut = whole.subarray(0, whole.lastIndexOf('%'.charCodeAt(0)) - 1);
    await stage().pickPdf(panel, 'cut-late.pdf', cut);
    await panel.getByText('The file was cut off; its last pages may be missing.').waitFor();
  });
});

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
