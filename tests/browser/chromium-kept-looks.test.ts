import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import {
  chooseCompact,
  eventually,
  finished,
  keepPicture,
  markedWords,
  titled,
  useChromium,
} from '@/tests/browser/support/chromium-stage.ts';
import { page } from '@/tests/browser/support/documents.ts';

/** What is kept, saved and checked together is looked at in each of these; the last is what a window shows at four times its size. */
const looks = [
  ['light', { width: 360, height: 800 }, { colorScheme: 'light', forcedColors: 'none' }],
  ['narrow', { width: 320, height: 800 }, { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { width: 360, height: 800 }, { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced-colours', { width: 360, height: 800 }, { colorScheme: 'light', forcedColors: 'active' }],
  ['four-times', { width: 320, height: 256 }, { colorScheme: 'light', forcedColors: 'none' }],
] as const;

/** Keeps a picture in each look, holds it to axe's rules, and sees that nothing reaches over the side. */
async function look(panel: Page, part: string): Promise<void> {
  for (const [name, size, media] of looks) {
    await panel.setViewportSize(size);
    await panel.emulateMedia(media);
    // A tall page's ground is painted a frame after what stands on it.
    await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await keepPicture(panel, `panel-${part}-${name}`);
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await panel.setViewportSize(looks[0][1]);
  await panel.emulateMedia(looks[0][2]);
}

const survey = (closes: string) =>
  page(
    'Have your say on our parks',
    `<main><h1>Have your say on our parks</h1>
     <p>Thornbeck Council is consulting on its parks strategy. The consultation opens on 3 March 2025 and closes on ${closes}.</p>
     <p>Tell us what you think: fill in the online survey.</p>
     <p><a href="/strategy.pdf">Draft parks strategy (PDF, 2 MB)</a></p></main>`,
  );

describe.skipIf(!chromiumPath)('what is kept, saved and checked together, as it looks in Chromium', () => {
  let closes = '14 April 2025';
  const stage = useChromium({ '/parks.html': () => ({ body: survey(closes), type: 'text/html; charset=utf-8' }) });

  /** The parks page, checked to its end. */
  async function parks(): Promise<Page> {
    const { tab, panel } = await stage().check('/parks.html');
    await titled(panel, 'Have your say on our parks');
    await chooseCompact(panel, 'dudley');
    await eventually(() => markedWords(tab)).not.toEqual([]);
    await finished(panel);
    return panel;
  }

  it('what has changed, what was put right and what was set aside', async () => {
    await parks();
    closes = '12 May 2025';
    const panel = await parks();
    await panel.getByText('The closing date has moved').waitFor();
    await panel.getByRole('button', { name: 'Set aside' }).first().click();
    await panel.getByRole('radio', { name: 'It does not matter here' }).check();
    await panel.getByRole('button', { name: 'Set it aside' }).click();
    await panel.getByText('Set aside (1)').click();
    await panel.getByRole('button', { name: /^Something read wrongly/ }).click();
    await look(panel, 'changed');
  });

  it('the menu of reports', async () => {
    const panel = await parks();
    await panel.getByRole('button', { name: 'Save a report' }).click();
    await look(panel, 'report-menu');
  });

  it('a pack, with what could be added to it', async () => {
    const panel = await parks();
    const text = 'Parks strategy: what happens next\n\nThe consultation on the parks strategy closes on 28 April 2025.';
    await panel
      .locator('.pack input[type=file]')
      .setInputFiles({ name: 'next.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await panel.getByRole('button', { name: /^Leave out Parks strategy/ }).waitFor();
    await panel.getByText('1 document linked from this page').click();
    await look(panel, 'pack');
  });

  it('the reviews, and the question before one is deleted', async () => {
    await parks();
    const { panel } = await stage().sample();
    await panel.getByRole('textbox', { name: 'Your notes on this document' }).fill('Ask about the bowls club.');
    await panel.getByRole('button', { name: 'Your reviews' }).click();
    await panel.getByText('Has notes').waitFor();
    await look(panel, 'reviews');
    await panel.getByRole('button', { name: /^Delete: Community transport/ }).click();
    await look(panel, 'review-delete');
  });

  it('a review that was kept', async () => {
    const { panel } = await stage().sample();
    await panel.getByRole('textbox', { name: 'Your notes on this document' }).waitFor();
    await panel.getByRole('button', { name: 'Your reviews' }).click();
    await panel.getByRole('button', { name: /^Open: Community transport/ }).click();
    await panel.getByRole('button', { name: 'Back to the list' }).waitFor();
    await look(panel, 'review');
  });

  it('that reviews are not kept', async () => {
    const { panel } = await stage().sample();
    await panel.evaluate(() => chrome.storage.local.set({ 'setting:keepReviews': false }));
    await panel.getByText('Keeping reviews is turned off under Options').waitFor();
    await panel.getByRole('button', { name: 'Your reviews' }).click();
    await panel.getByText('what you check now is not kept').waitFor();
    await look(panel, 'reviews-off');
  });
});

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
