import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openChromium } from '@/entrypoints/command-line/browsers/chromium.ts';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { ChromiumStage, eventually, findingsOf, titled } from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines } from '@/tests/browser/support/documents.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';
import { openSite, root } from '@/tests/browser/support/site.ts';

interface LoggedEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

describe.skipIf(!chromiumPath)('the network, as Chromium logs it', () => {
  it('carries the page and the PDF that were opened, and nothing else of ours', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'compact-lens-'));
    const log = join(folder, 'network.json');
    const site = await openSite({
      '/notice.pdf': pdfOf([consultationLines], { title: 'Notice of consultation' }),
    });
    const browser = await openChromium({
      path: chromiumPath ?? '',
      extension: join(root, '.output', 'chrome-mv3'),
      headless: true,
      log,
    });
    try {
      const stage = new ChromiumStage(browser, site);
      const { panel } = await stage.sample();
      await eventually(() => findingsOf(panel)).not.toEqual([]);
      await stage.check('/notice.pdf');
      await titled(panel, 'Notice of consultation');
      await eventually(() => findingsOf(panel)).not.toEqual([]);
    } finally {
      await browser.close();
      await site.close();
    }
    const events: readonly LoggedEvent[] = JSON.parse(await readFile(log, 'utf8')).events;
    await rm(folder, { recursive: true });
    // What the browser does on its own account has no page or extension behind it.
    const asked = events.flatMap(({ params: { url, initiator } = {} }) =>
      url && initiator && initiator !== 'not an origin' ? [{ url, initiator }] : [],
    );
    const ours = asked.filter(({ initiator }) => initiator === `chrome-extension://${browser.id}`);
    expect(new Set(ours.map(({ url }) => url))).toEqual(new Set([`${site.origin}/notice.pdf`]));
    expect(asked.filter(({ url }) => !url.startsWith(site.origin))).toEqual([]);
    expect(new Set(site.requests)).toEqual(new Set(['/consultation.html', '/notice.pdf', '/favicon.ico']));
  });
});
