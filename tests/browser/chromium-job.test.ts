import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { eventually, finished, markedWords, titled, useChromium } from '@/tests/browser/support/chromium-stage.ts';
import { page } from '@/tests/browser/support/documents.ts';
import { downloadsOf } from '@/tests/browser/support/downloads.ts';

const survey = (closes: string) =>
  page(
    'Have your say on our parks',
    `<main><h1>Have your say on our parks</h1>
     <p>Thornbeck Council is consulting on its parks strategy. The consultation opens on 3 March 2025 and closes on ${closes}.</p>
     <p>Tell us what you think: fill in the online survey. Paper copies and large print are available.</p>
     <p><a href="/strategy.html">Read more</a> <a href="/strategy.pdf">Draft parks strategy (PDF, 2 MB)</a></p></main>`,
  );

/** Counts the presses a person makes. */
function counter() {
  let presses = 0;
  return {
    count: () => presses,
    press: async (act: () => Promise<unknown>) => {
      presses += 1;
      await act();
    },
  };
}

const compactChoice = (panel: Page) => panel.getByRole('combobox', { name: 'Compact to check against' });

/** Waits until the panel is done with this tab: until then it may still show the one before, which has the same title. */
async function checkedAnew(tab: Page, panel: Page): Promise<void> {
  await eventually(() => markedWords(tab)).not.toEqual([]);
  await finished(panel);
}

/** Moves the focus by the tab key until it stands on what is called this; throws where it never does. */
async function tabTo(panel: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    // What a mouse has pressed before shows no ring, and need not.
    await panel.keyboard.press('Tab');
    const focused = await panel.evaluate(() => {
      const { activeElement: at } = document;
      const labels = at instanceof HTMLSelectElement || at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
      const ring = at ? getComputedStyle(at) : null;
      return {
        name: [at?.getAttribute('aria-label'), ...labels.map((label) => label.innerText), at?.textContent].join(' '),
        ring: ring !== null && ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) > 0,
        isBody: at === document.body,
      };
    });
    if (!focused.isBody) {
      expect(focused, 'the focus can be seen').toMatchObject({ ring: true });
      if (name.test(focused.name)) return;
    }
  }
  throw new Error(`The tab key never comes to ${name}`);
}

describe.skipIf(!chromiumPath)('a job done from start to finish in Chromium', () => {
  let closes = '14 April 2025';
  const stage = useChromium({
    '/parks.html': () => ({ body: survey(closes), type: 'text/html; charset=utf-8' }),
  });

  it('comes from the toolbar to a copied point in at most three presses', async () => {
    const { press, count } = counter();
    const tab = await stage().open('/consultation.html');
    let panel: Page | undefined;
    await press(async () => {
      panel = await stage().press(tab);
    });
    if (!panel) throw new Error('No panel opened');
    await titled(panel, 'Community transport grants: have your say');
    await press(() => compactChoice(panel as Page).selectOption('dudley'));
    await checkedAnew(tab, panel);
    await press(() => (panel as Page).getByRole('button', { name: 'Copy this point' }).first().click());
    await eventually(() => panel?.getByRole('status').first().textContent()).toContain('Copied');
    expect(count()).toBeLessThanOrEqual(3);
  });

  it('comes to a saved Word report in at most five presses', async () => {
    const { press, count } = counter();
    const tab = await stage().open('/consultation.html');
    const panel = await stage().press(tab);
    await press(async () => {});
    const saved = await downloadsOf(stage());
    await press(() => compactChoice(panel).selectOption('dudley'));
    await checkedAnew(tab, panel);
    await press(() => panel.getByRole('button', { name: 'Save a report' }).click());
    await press(() => panel.getByRole('button', { name: 'Word', exact: true }).click());
    const name = await saved.next();
    expect(name).toMatch(/\.docx$/);
    const words = new TextDecoder().decode(unzipSync(await readFile(join(saved.folder, name)))['word/document.xml']);
    expect(words).toContain('43 days');
    expect(count()).toBeLessThanOrEqual(5);
  });

  it('goes from the toolbar to a saved report by the keyboard alone', async () => {
    const tab = await stage().open('/consultation.html');
    const panel = await stage().press(tab);
    const saved = await downloadsOf(stage());
    await checkedAnew(tab, panel);
    await tabTo(panel, /Compact to check against/);
    await panel.keyboard.type('Bromley', { delay: 20 });
    await eventually(() => compactChoice(panel).inputValue()).toBe('bromley');
    await panel.locator('.promise').filter({ hasText: 'Bromley' }).first().waitFor({ state: 'attached' });
    await tabTo(panel, /^ ?Save a report/);
    await panel.keyboard.press('Enter');
    await tabTo(panel, /^ ?Word$/);
    await panel.keyboard.press('Enter');
    expect(await saved.next()).toMatch(/bromley.*\.docx$/);
    await tabTo(panel, /^ ?Findings$/);
    await panel.keyboard.press('ArrowRight');
    await eventually(() => panel.getByRole('tab', { selected: true }).textContent()).toBe('For you to judge');
    await panel.keyboard.press('ArrowLeft');
    await tabTo(panel, /Time to reply/);
    await panel.keyboard.press('j');
    await eventually(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await compactChoice(panel).selectOption('dudley');
  });

  it('keeps the review, and says at the next look what has changed', async () => {
    const { panel } = await stage().check('/parks.html');
    await titled(panel, 'Have your say on our parks');
    await compactChoice(panel).selectOption('dudley');
    await finished(panel);
    await panel.getByRole('textbox', { name: 'Your notes on this document' }).fill('Ask about the bowls club.');
    closes = '12 May 2025';
    await panel.getByRole('button', { name: 'Your reviews' }).click();
    await panel.getByRole('heading', { name: 'Have your say on our parks' }).waitFor();
    await eventually(() => panel.getByText('Has notes').count()).toBeGreaterThan(0);
    await stage().check('/parks.html');
    await panel.getByText('The closing date has moved from 14 April to 12 May 2025.').waitFor();
    await eventually(() => panel.getByRole('textbox', { name: 'Your notes on this document' }).inputValue()).toBe(
      'Ask about the bowls club.',
    );
  });

  it('works everything out again when a date is put right, and takes a finding that was set aside out of the count', async () => {
    const { panel } = await stage().check('/consultation.html');
    await titled(panel, 'Community transport grants: have your say');
    await compactChoice(panel).selectOption('dudley');
    await finished(panel);
    const glance = panel.locator('.glance');
    const before = await glance.textContent();
    await panel.getByRole('button', { name: /^Something read wrongly/ }).click();
    await panel.getByLabel(/^Closes/).fill('2025-06-30');
    // 3 March to 30 June is 120 days, which is 17 weeks and a day.
    await eventually(() => glance.textContent()).toContain('17 weeks and 1 day');
    await panel.getByRole('button', { name: 'Let Compact Lens decide' }).click();
    await eventually(() => glance.textContent()).toBe(before);
    await panel.getByRole('button', { name: 'Set aside' }).first().click();
    await panel.getByRole('radio', { name: 'It does not matter here' }).check();
    await panel.getByRole('button', { name: 'Set it aside' }).click();
    await eventually(() => glance.textContent()).not.toBe(before);
    await panel.getByText('Set aside (1)').click();
    await panel.getByRole('button', { name: /^Take it back/ }).click();
    await eventually(() => glance.textContent()).toBe(before);
  });

  it('offers the documents that a page links to', async () => {
    const { panel } = await stage().check('/parks.html');
    await titled(panel, 'Have your say on our parks');
    await panel.getByText('1 document linked from this page').click();
    await panel.getByRole('button', { name: 'Add Draft parks strategy' }).waitFor();
  });

  it('checks several files as one pack', async () => {
    const { tab, panel } = await stage().check('/parks.html');
    await eventually(() => markedWords(tab)).not.toEqual([]);
    const text = (words: string, name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
    await panel
      .locator('input[type=file]')
      .last()
      .setInputFiles([
        text(
          'Have your say on day centres\n\nThe council is consulting on day centres. The consultation opens on 3 March 2025 and closes on 25 May 2025.',
          'survey.txt',
        ),
        text(
          'After the consultation\n\nWe will publish a summary of what people said, and our reasons, on our website in July 2025.',
          'next.txt',
        ),
      ]);
    await panel.getByRole('heading', { name: 'Documents checked together' }).waitFor();
    await finished(panel);
    await panel.getByRole('button', { name: /^Leave out After the consultation/ }).waitFor();
  });
});
