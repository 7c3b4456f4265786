import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '@/entrypoints/command-line/browsers/chromium.ts';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import {
  ChromiumStage,
  eventually,
  findingsOf,
  keepPicture,
  markedWords,
  titled,
} from '@/tests/browser/support/chromium-stage.ts';
import { fundingPage, page as pageOf } from '@/tests/browser/support/documents.ts';
import { openSite, root } from '@/tests/browser/support/site.ts';

const framedPage = pageOf(
  'Grants',
  '<main><h1>Grants</h1><p>See the conditions.</p><iframe src="/funding.html" title="Conditions" width="800" height="600"></iframe></main>',
);
const longPage = pageOf(
  'Long',
  `<main><h1>Parks consultation</h1>${Array.from({ length: 10_000 }, (_, index) => `<p>Paragraph ${index}.</p>`).join('')}<p>No feedback will be given on the responses.</p></main>`,
);

const light = { colorScheme: 'light', forcedColors: 'none' } as const;

const plain = [['', 1000, {}]] as const;
const everyWay = [
  ...plain,
  ['-dark', 1000, { colorScheme: 'dark' }],
  ['-narrow', 320, {}],
  ['-forced-colours', 1000, { forcedColors: 'active' }],
] as const;

/** Holds a state to axe's rules and to the width of the window, and keeps a picture of it: light, dark, narrow and in forced colours. */
async function look(at: Page, name: string, ways: typeof plain | typeof everyWay = everyWay): Promise<void> {
  for (const [way, width, media] of ways) {
    await at.setViewportSize({ width, height: 900 });
    await at.emulateMedia({ ...light, ...media });
    await keepPicture(at, name + way);
    // In forced colours the system's own stand in for ours, and axe does not see which.
    const rules = 'forcedColors' in media ? ['color-contrast'] : [];
    const { violations } = await new AxeBuilder({ page: at }).setLegacyMode().disableRules(rules).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await at.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await at.setViewportSize({ width: 1000, height: 900 });
  await at.emulateMedia(light);
}

describe.skipIf(!chromiumPath)('the first run in Chromium', () => {
  let opened: ChromiumStage | null = null;
  const stage = () => {
    if (!opened) throw new Error('No browser was opened');
    return opened;
  };
  const ours = (page: string) => `chrome-extension://${stage().browser.id}/${page}`;
  const welcome = () => {
    const page = stage()
      .browser.context.pages()
      .find((each) => each.url() === ours('welcome.html'));
    if (!page) throw new Error('The welcome page is not open');
    return page;
  };

  beforeAll(async () => {
    if (!chromiumPath) return;
    const extension = join(root, '.output', 'chrome-mv3');
    const size = { width: 1280, height: 900 };
    const browser = await openChromium({ path: chromiumPath, extension, headless: true, size, welcome: true });
    opened = new ChromiumStage(
      browser,
      await openSite({ '/framed.html': framedPage, '/funding.html': fundingPage, '/long.html': longPage }),
    );
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.site.close();
  });

  it('greets a person, and says what is read, when, and that nothing leaves', async () => {
    const page = welcome();
    await page.getByRole('heading', { level: 1, name: 'Welcome to Compact Lens' }).waitFor();
    await page.getByText('nothing you read or write leaves it').waitFor();
    await look(page, 'welcome');
  });

  it('checks the sample in one click, before any compact is chosen', async () => {
    await welcome().bringToFront();
    const sample = stage().browser.context.waitForEvent('page');
    await welcome().getByRole('button', { name: 'Check the sample' }).press('Enter');
    const tab = await sample;
    const panel = await stage().browser.panel();
    await titled(panel, 'Community transport grants: have your say');
    // 3 March to 14 April is 43 days; 12 weeks are 84; 41 days are 5 weeks and 6 days.
    await eventually(() => findingsOf(panel)).toContainEqual({
      verdict: 'Falls short',
      title: 'Time to reply',
      message: expect.stringMatching(/43 days.*12 weeks: 5 weeks and 6 days short/),
    });
    await eventually(() => markedWords(tab)).toContain('5pm on Monday 14 April 2025');
    await keepPicture(tab, 'sample-marked');
  });

  it('keeps the compact chosen on the welcome page', async () => {
    await welcome().getByRole('combobox').selectOption('dudley');
    const options = await stage().open(ours('options.html'));
    await eventually(() => options.getByRole('combobox').inputValue()).toBe('dudley');
    await options.close();
  });

  it('checks selected text alone, with the headings over it, and marks it in its page', async () => {
    const { tab, panel } = await stage().sample();
    await tab.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.startsWith('No feedback'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await chooseFromMenu('No feedback will be given on the responses.', tab.url());
    await titled(panel, 'Selected text from Community transport grants: have your say');
    await eventually(() => findingsOf(panel)).toEqual([
      expect.objectContaining({ verdict: 'Falls short', title: 'Feedback afterwards' }),
    ]);
    await eventually(() => markedWords(tab)).toEqual(['No feedback will be given on the responses.']);
    await keepPicture(panel, 'panel-selection');
    // The button reads the whole page again.
    await stage().press(tab);
    await titled(panel, 'Community transport grants: have your say');
    await eventually(async () => (await findingsOf(panel)).length).toBeGreaterThan(5);
  });

  it('checks what is selected in a frame, over several paragraphs', async () => {
    const { panel } = await stage().sample();
    const tab = await stage().open('/framed.html');
    await stage().press(tab);
    await titled(panel, 'Grants');
    const frame = tab.frame({ url: /funding/ });
    await frame?.getByText('The Council may terminate').click();
    const words = await frame?.evaluate(() => {
      const [first, last] = ['The Council may', 'The Recipient must give'].map((start) =>
        [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith(start)),
      );
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return String(getSelection());
    });
    expect(words).toContain('one month’s notice');
    await chooseFromMenu(words ?? '', tab.url(), 1);
    await titled(panel, 'Selected text from Grants');
    await eventually(() => findingsOf(panel)).toContainEqual(
      expect.objectContaining({ message: expect.stringMatching(/1 month.*3 months/) }),
    );
    const found = await findingsOf(panel);
    expect(found.filter(({ verdict }) => verdict === 'Not mentioned')).toEqual([]);
    await panel.getByText('so nothing is called missing').waitFor();
  });

  it('checks all of a long page that is selected whole, soon', async () => {
    const { panel } = await stage().sample();
    const tab = await stage().open('/long.html');
    await stage().press(tab);
    await titled(panel, 'Parks consultation');
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await chooseFromMenu('Paragraph 1.', tab.url());
    await titled(panel, 'Selected text from Parks consultation');
    await eventually(() => findingsOf(panel)).toContainEqual(
      expect.objectContaining({ verdict: 'Falls short', title: 'Feedback afterwards' }),
    );
  });

  it('checks the bare words of a selection where no script may go', async () => {
    const { panel } = await stage().sample();
    const words = 'The consultation on our grants opens on 3 March 2025 and closes on 14 April 2025. Have your say.';
    await chooseFromMenu(words, 'chrome://version/');
    await titled(panel, 'Selected text from About');
    await eventually(() => findingsOf(panel)).toEqual([
      expect.objectContaining({ verdict: 'Falls short', title: 'Time to reply' }),
    ]);
  });

  it('shows its options, which a keyboard alone can change', async () => {
    const { tab, panel } = await stage().sample();
    const options = await stage().open(ours('options.html'));
    await options.getByRole('heading', { level: 1, name: 'Options' }).waitFor();
    await look(options, 'options');
    const marks = options.getByRole('checkbox', { name: 'Mark the words that findings rest on' });
    await marks.focus();
    await options.keyboard.press('Space');
    await eventually(() => marks.isChecked()).toBe(false);
    await eventually(() => markedWords(tab)).toEqual([]);
    await options.keyboard.press('Space');
    await eventually(() => markedWords(tab)).not.toEqual([]);
    await panel.bringToFront();
    await options.close();
  });

  it('names what is wrong with a site, and finds a word in the glossary', async () => {
    const options = await stage().open(ours('options.html'));
    await options.getByRole('textbox', { name: 'Site' }).fill('*.gov.uk');
    await options.keyboard.press('Enter');
    await options.getByRole('alert').filter({ hasText: 'Name one site at a time' }).waitFor();
    await options.getByRole('searchbox', { name: 'Search the words' }).fill('claw');
    await options.getByText('1 word', { exact: true }).waitFor();
    await options.getByRole('term').filter({ hasText: 'clawback' }).waitFor();
    await look(options, 'options-fault', plain);
    await options.close();
  });

  it('deletes everything once that is confirmed, and nothing before', async () => {
    const options = await stage().open(ours('options.html'));
    await options.getByRole('button', { name: 'Delete everything', exact: true }).press('Enter');
    // Enter again takes the safe answer, which has the focus.
    await options.keyboard.press('Enter');
    expect(await options.getByRole('combobox').inputValue()).toBe('dudley');
    await options.getByRole('button', { name: 'Delete everything', exact: true }).press('Enter');
    await look(options, 'options-delete', plain);
    await options.getByRole('button', { name: 'Yes, delete everything' }).press('Enter');
    await options.getByText('Everything was deleted.').waitFor();
    expect(await options.getByRole('combobox').inputValue()).toBe('');
    expect(await options.evaluate(() => chrome.storage.local.get())).toEqual({});
    await options.close();
  });

  /** Chooses "Check this text" for words in a tab, as the browser's own menu would, which no automation can open. */
  async function chooseFromMenu(words: string, address: string, frame = 0): Promise<void> {
    const [worker] = stage().browser.context.serviceWorkers();
    await worker?.evaluate(
      async ([selectionText, url, frameId]) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const shown = tab?.url === url ? tab : { ...tab, id: undefined, url, title: 'About' };
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', selectionText, frameId }, shown);
      },
      [words, address, frame] as const,
    );
  }
});

declare const chrome: {
  readonly storage: { readonly local: { get(): Promise<object> } };
  readonly tabs: { query(query: object): Promise<{ readonly url?: string }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(item: object, tab: object): void } };
};
