import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxWithExtension, openFirefox } from '@/entrypoints/command-line/browsers/firefox.ts';
import { shownFindings } from '@/entrypoints/command-line/browsers/panel-words.ts';
import type { LocalServer } from '@/entrypoints/command-line/browsers/serve-folder.ts';
import { firefoxPath } from '@/tests/browser/support/browsers.ts';
import { chooseCompact, eventuallyInFirefox, titleShown } from '@/tests/browser/support/firefox-stage.ts';
import { openSite, root } from '@/tests/browser/support/site.ts';

const marked = () =>
  [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
  );

describe.skipIf(!firefoxPath)('the first run in Firefox', () => {
  let opened: { readonly firefox: FirefoxWithExtension; readonly site: LocalServer } | null = null;
  const stage = () => {
    if (!opened) throw new Error('No browser was opened');
    return opened;
  };
  const shown = () => stage().firefox.inSidebar(shownFindings);

  beforeAll(async () => {
    if (!firefoxPath) return;
    const extension = join(root, '.output', 'firefox-mv3');
    const size = { width: 1280, height: 900 };
    const firefox = await openFirefox({ path: firefoxPath, extension, headless: true, size, welcome: true });
    opened = { firefox, site: await openSite() };
  });
  afterAll(async () => {
    await opened?.firefox.close();
    await opened?.site.close();
  });

  it('greets a person and checks the sample in one click', async () => {
    const { firefox } = stage();
    const [welcome = ''] = await firefox.tabs(`moz-extension://${firefox.host}/welcome.html`);
    await eventuallyInFirefox(() => firefox.bidi.run(welcome, buttons)).toContain('Check the sample');
    await firefox.activate(welcome);
    const { x, y } = await firefox.bidi.run(welcome, placeOfButton, 'Check the sample');
    await firefox.bidi.send('input.performActions', {
      context: welcome,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toBe('Community transport grants: have your say');
    await eventuallyInFirefox(shown).toContainEqual({
      verdict: 'Falls short',
      title: 'Time to reply',
      message: expect.stringMatching(/43 days.*5 weeks and 6 days short/),
    });
    const [sample = ''] = await firefox.tabs(`moz-extension://${firefox.host}/sample.html`);
    await eventuallyInFirefox(() => firefox.bidi.run(sample, marked)).toContain('5pm on Monday 14 April 2025');
  });

  it('checks selected text alone and marks it', async () => {
    const { firefox, site } = stage();
    const tab = await firefox.open(`${site.origin}/consultation.html`);
    await firefox.press();
    await eventuallyInFirefox(() => firefox.inSidebar(chooseCompact, 'dudley')).toBe(true);
    await eventuallyInFirefox(() => firefox.bidi.run(tab, marked)).not.toEqual([]);
    const words = 'No feedback will be given on the responses.';
    await firefox.bidi.run(tab, selectParagraph, words);
    await firefox.choose('check-selection', words);
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toMatch(/^Selected text from Community transport/);
    await eventuallyInFirefox(shown).toEqual([
      expect.objectContaining({ verdict: 'Falls short', title: 'Feedback afterwards' }),
    ]);
    await eventuallyInFirefox(() => firefox.bidi.run(tab, marked)).toEqual([words]);
  });

  it('checks a page of an allowed site without a click, while the panel is open, and lists the site', async () => {
    const { firefox, site } = stage();
    await firefox.grant('http://localhost/*');
    const options = await firefox.open(`moz-extension://${firefox.host}/options.html`);
    await firefox.bidi.run(options, allowSites, 'http://localhost/*');
    await eventuallyInFirefox(() => firefox.bidi.run(options, buttonNames)).toContain('Remove http://localhost');
    const tab = await firefox.open(`${site.origin}/consultation.html?again`);
    await eventuallyInFirefox(() => firefox.bidi.run(tab, marked)).toContain('5pm on Monday 14 April 2025');
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toBe('Community transport grants: have your say');
  });
});

// These run in a page, sent there by their source.

const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

const buttonNames = () =>
  [...document.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.textContent ?? '');

declare const browser: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

async function allowSites(...sites: string[]): Promise<null> {
  await browser.storage.local.set({ 'setting:sites': sites });
  return null;
}

function placeOfButton(words: string): { x: number; y: number } {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  button?.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

function selectParagraph(words: string): null {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === words);
  if (paragraph) getSelection()?.selectAllChildren(paragraph);
  return null;
}
