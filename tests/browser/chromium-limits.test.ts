import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { eventually, findingsOf, finished, refusalOf, useChromium } from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines, longPage } from '@/tests/browser/support/documents.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';
import { root } from '@/tests/browser/support/site.ts';

/** A page of 20 MB, as some libraries of papers are when they are put on one page. */
const huge = longPage(3_000).replace(
  '</main>',
  `${`<p>${'The service is as it was. '.repeat(20)}</p>`.repeat(40_000)}</main>`,
);

describe.skipIf(!chromiumPath)('what is large, in Chromium', () => {
  const stage = useChromium({ '/huge.html': huge });

  it('a PDF of 5,000 pages is read as far as 1,000, and that is said', async () => {
    const { panel } = await stage().sample();
    const pages = Array.from({ length: 5_000 }, (_, index) => (index ? [`Appendix ${index}`] : consultationLines));
    await stage().pickPdf(panel, 'long.pdf', pdfOf(pages));
    await panel.getByText(/Reading page \d+ of 5,000/).waitFor();
    await panel.getByText('Pages 1,001 to 5,000 were not read').waitFor({ timeout: 60_000 });
    expect(await findingsOf(panel)).toContainEqual(
      expect.objectContaining({ verdict: 'Falls short', title: 'Time to reply' }),
    );
  }, 90_000);

  it('a page of 20 MB is read as far as it can be, and that is said', async () => {
    const { panel } = await stage().sample();
    const tab = await stage().open('/huge.html');
    await stage().press(tab);
    await panel.getByText('the rest of the page, which is too long to read whole').waitFor({ timeout: 60_000 });
    expect(await findingsOf(panel)).toContainEqual(
      expect.objectContaining({ verdict: 'Falls short', title: 'Time to reply' }),
    );
    await tab.close();
  }, 90_000);
});

describe.skipIf(!chromiumPath)('what the browser itself decides, in Chromium', () => {
  const stage = useChromium();

  it('the button wakes the worker that the browser has put to sleep', async () => {
    const session = await stage().browser.context.browser()?.newBrowserCDPSession();
    await stage().sample();
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(stage().browser.id));
    await session?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    const { tab, panel } = await stage().sample();
    await finished(panel);
    await tab.close();
  });
});

describe.skipIf(!chromiumPath)('a file in a tab of Chromium', () => {
  const stage = useChromium();

  it('is refused where the browser keeps files to itself', async () => {
    await keepFilesPrivate(await stage().open('chrome://extensions'), stage().browser.id);
    const { panel } = await stage().check(pathToFileURL(`${root}assets/sample/consultation.html`).href);
    await eventually(() => refusalOf(panel)).toMatch(/If it shows a file from your computer, drop that file here/);
  });
});

/** Turns off "Allow access to file URLs", which is off in every new installation and on where a program installs an extension. */
async function keepFilesPrivate(extensions: Page, id: string): Promise<void> {
  await extensions.evaluate(async (extensionId) => {
    const api = chrome.developerPrivate;
    // Without it the browser disables the extension, and ends with it at the press of the button.
    await api.updateProfileConfiguration({ inDeveloperMode: true });
    await api.updateExtensionConfiguration({ extensionId, fileAccess: false });
  }, id);
  await extensions.waitForTimeout(1_500);
}

declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
  };
};
