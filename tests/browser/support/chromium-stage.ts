import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type ChromiumWithExtension, openChromium } from '@/entrypoints/command-line/browsers/chromium.ts';
import { type ShownFinding, shownFindings } from '@/entrypoints/command-line/browsers/panel-words.ts';
import type { LocalServer } from '@/entrypoints/command-line/browsers/serve-folder.ts';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { keep } from '@/tests/browser/support/pictures.ts';
import { openSite, root } from '@/tests/browser/support/site.ts';

/** How long anything may take in the browser, in milliseconds; much longer than it does, for a computer may have other work. */
const patience = 20_000;

/** A Chromium with the extension, a site to look at, and the panel. */
export class ChromiumStage {
  #panel: Page | null = null;

  constructor(
    readonly browser: ChromiumWithExtension,
    readonly site: LocalServer,
  ) {
    browser.context.setDefaultTimeout(patience);
  }

  /** Opens a path of the site, or a whole address, in a new tab. */
  async open(path: string): Promise<Page> {
    const tab = await this.browser.context.newPage();
    await tab.goto(path.startsWith('/') ? this.site.origin + path : path);
    return tab;
  }

  /** Presses the toolbar button for a tab; returns the panel, which may not have heard of it yet. */
  async press(tab: Page): Promise<Page> {
    await tab.bringToFront();
    await this.browser.press(tab);
    if (!this.#panel) {
      this.#panel = await this.browser.panel();
      this.#panel.setDefaultTimeout(patience);
    }
    return this.#panel;
  }

  /** Opens a path and presses the button. */
  async check(path: string): Promise<{ tab: Page; panel: Page }> {
    const tab = await this.open(path);
    return { tab, panel: await this.press(tab) };
  }

  /** The sample consultation in a new tab, checked against the Dudley Compact and marked, and the panel. */
  async sample(): Promise<{ tab: Page; panel: Page }> {
    const { tab, panel } = await this.check('/consultation.html');
    await chooseCompact(panel, 'dudley');
    // What the panel shows may be of the tab before; only its own findings mark this one.
    await eventually(() => markedWords(tab)).not.toEqual([]);
    return { tab, panel };
  }

  /** Gives the panel a PDF, as the button "Choose a file" does; returns the reader's tab that opens. */
  async pickPdf(panel: Page, name: string, bytes: Uint8Array): Promise<Page> {
    const [reader] = await Promise.all([this.browser.context.waitForEvent('page'), pick(panel, name, bytes)]);
    return reader;
  }
}

/** Gives the panel a file, as the button "Choose a file" does. */
export async function pick(panel: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  // A browser tells the type of what it knows, and calls the rest bytes.
  const mimeType = name.endsWith('.pdf')
    ? 'application/pdf'
    : name.endsWith('.txt')
      ? 'text/plain'
      : 'application/octet-stream';
  await panel
    .locator('footer input[type=file], .state input[type=file]')
    .first()
    .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** One browser for the tests of a file, opened before and closed after them. */
export function useChromium(contents: Parameters<typeof openSite>[0] = {}): () => ChromiumStage {
  let stage: ChromiumStage | null = null;
  beforeAll(async () => {
    if (!chromiumPath) return;
    const site = await openSite(contents);
    const extension = join(root, '.output', 'chrome-mv3');
    const browser = await openChromium({
      path: chromiumPath,
      extension,
      headless: true,
      size: { width: 1280, height: 900 },
    });
    stage = new ChromiumStage(browser, site);
  });
  afterAll(async () => {
    await stage?.browser.close();
    await stage?.site.close();
  });
  return () => {
    if (!stage) throw new Error('No browser was opened');
    return stage;
  };
}

export const chooseCompact = (panel: Page, id: string) =>
  panel.getByRole('combobox', { name: 'Compact to check against' }).selectOption(id);

/** Waits for the panel to show a document of this title. */
export const titled = (panel: Page, title: string) => panel.getByRole('heading', { level: 1, name: title }).waitFor();

/** The findings the panel shows at this moment, folded ones too. */
export const findingsOf = (panel: Page): Promise<ShownFinding[]> =>
  panel.evaluate<ShownFinding[]>(`(${shownFindings})(document)`);

/** Waits until all of the document has been read and checked. */
export async function finished(panel: Page): Promise<void> {
  await panel
    .getByRole('status')
    .filter({ hasText: /\d+ findings?:/ })
    .waitFor({ state: 'attached' });
}

/** The panel's words on what cannot be read; empty where it shows something else. */
export async function refusalOf(panel: Page): Promise<string> {
  const heading = panel.getByRole('heading', { name: 'This cannot be read' });
  const words = panel.locator('main section').filter({ has: heading }).locator('p');
  return (await words.allTextContents())[0] ?? '';
}

/** The words marked in a page, in the order they were painted, from the browser's registry of highlights, which pages share. */
export const markedWords = (tab: Page): Promise<string[]> =>
  tab.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
    ),
  );

/** Waits until something holds, for what happens in the browser a moment later. */
export const eventually = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: patience, interval: 50 });

/** Keeps a picture of the whole of a page. */
export const keepPicture = async (page: Page, name: string) => keep(await page.screenshot({ fullPage: true }), name);
