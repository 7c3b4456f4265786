import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { eventually, findingsOf } from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines } from '@/tests/browser/support/documents.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';
import { keep } from '@/tests/browser/support/pictures.ts';
import { useReader } from '@/tests/browser/support/reader.ts';
import { scan, scannedPdf } from '@/tests/browser/support/scanned-pdf.ts';

const outline = [
  { title: 'Community transport grants', page: 1 },
  { title: 'What the service costs, and who pays for it today', page: 2 },
];
const filler = Array.from({ length: 38 }, (_, line) => `Line ${line + 1} tells of the ferry as it is today.`);
const notice = pdfOf([consultationLines, filler, filler, filler], { title: 'Notice of consultation', outline });

/** A picture of what is in the window: one of the whole page would resize it, and the document in it. */
const keepPicture = async (page: Page, name: string) => keep(await page.screenshot(), name);

/** Keeps a picture of a state in each size and scheme, and holds it to axe's rules. */
async function look(reader: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 900],
    [800, 900],
    [360, 700],
  ] as const) {
    await reader.setViewportSize({ width, height });
    await reader.waitForTimeout(300);
    await keepPicture(reader, `reader-${name}-${width}`);
    const overflow = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${name} at ${width}`).toBeLessThanOrEqual(0);
    await check(reader, `${name} at ${width}`);
  }
  await reader.setViewportSize({ width: 1280, height: 900 });
  await reader.emulateMedia({ colorScheme: 'dark' });
  await keepPicture(reader, `reader-${name}-dark`);
  await check(reader, `${name} in the dark`);
  await reader.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await keepPicture(reader, `reader-${name}-forced-colours`);
  await reader.emulateMedia({ forcedColors: 'none' });
}

async function check(reader: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: reader }).setLegacyMode().exclude('.textLayer').analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe.skipIf(!chromiumPath)('how the reader looks in Chromium', () => {
  const { open } = useReader();

  it('shows a document, its side and its search', { timeout: 120_000 }, async () => {
    const { reader, panel } = await open(notice);
    await eventually(() => findingsOf(panel)).not.toEqual([]);
    await reader.locator('.overview-stop').first().waitFor();
    await look(reader, 'document');
    await reader.getByRole('button', { name: 'Pages and contents', exact: true }).click();
    await reader.locator('.reader-thumbnail canvas').first().waitFor();
    await look(reader, 'pages');
    await reader.getByRole('tab', { name: 'Contents' }).click();
    await reader.getByRole('button', { name: 'Community transport grants' }).waitFor();
    await look(reader, 'contents');
    await reader.keyboard.press('Control+f');
    await reader.getByRole('textbox', { name: 'Find in the document' }).fill('ferry');
    await eventually(() => reader.locator('.reader-count').textContent()).toMatch(/of 114/);
    await look(reader, 'find');
    await reader.setViewportSize({ width: 320, height: 225 });
    await keepPicture(reader, 'reader-find-four-times');
    await reader.keyboard.press('Escape');
    await reader.getByRole('button', { name: 'More tools' }).click();
    await keepPicture(reader, 'reader-menu-four-times');
    await check(reader, 'the menu');
    await reader.keyboard.press('Escape');
    await reader.setViewportSize({ width: 1280, height: 900 });
    await reader.getByRole('button', { name: 'Close pages and contents' }).click();
    const tick = reader.locator('.overview-stop').first();
    await tick.focus();
    await tick.hover();
    await keepPicture(reader, 'reader-overview-hover');
    await check(reader, 'a tick');
  });

  it('shows a scan, how far it is recognised, and what came of it', { timeout: 120_000 }, async () => {
    const { reader: near } = await open(notice);
    const html = `<h1>${consultationLines[0]}</h1>${consultationLines
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}`;
    const page = await scan(near, html);
    const other = await scan(
      near,
      '<h1>How to answer</h1><p>Write to the Town Hall, or come to a meeting in March.</p>',
    );
    const { reader, panel } = await open(scannedPdf([page, other, null]));
    const start = reader.getByRole('button', { name: 'Recognise the words' });
    await start.waitFor();
    await look(reader, 'scan');
    await keepPicture(panel, 'panel-waiting-scan');
    await start.click();
    await reader.getByRole('progressbar').waitFor();
    await keepPicture(reader, 'reader-recognising');
    await check(reader, 'recognising');
    await reader.getByText('Confidence page by page').waitFor({ timeout: 60_000 });
    await eventually(() => reader.getByRole('progressbar').count()).toBe(0);
    await reader.locator('.overview-stop').first().waitFor();
    await look(reader, 'recognised');
  });

  it('asks for a password, and the panel says so', async () => {
    const { reader, panel } = await open(pdfOf([consultationLines], { password: 'ferry' }));
    await reader.getByRole('heading', { name: 'This PDF is locked' }).waitFor();
    await panel.getByText('The document is waiting for its password').first().waitFor();
    await look(reader, 'locked');
    await keepPicture(panel, 'panel-waiting-password');
  });
});
