import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import {
  chooseCompact,
  eventually,
  findingsOf,
  keepPicture,
  markedWords,
  titled,
  useChromium,
} from '@/tests/browser/support/chromium-stage.ts';
import { fundingOffer } from '@/tests/files/odt-files.ts';
import { consultationPaper, wordFile, wordLine } from '@/tests/files/word-files.ts';

/** Six weeks and a day, where Dudley asks for twelve weeks. */
const tooShort = {
  verdict: 'Falls short',
  title: 'Time to reply',
  message: expect.stringMatching(/43 days.*5 weeks and 6 days short/),
};

async function look(at: Page, name: string): Promise<void> {
  await keepPicture(at, name);
  const { violations } = await new AxeBuilder({ page: at }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe.skipIf(!chromiumPath)('Word and OpenDocument files in Chromium', () => {
  const stage = useChromium();

  /** The text reader in a tab, with a file chosen there. */
  async function openPaper(name: string, bytes: Uint8Array | string): Promise<Page> {
    const reader = await stage().open(`chrome-extension://${stage().browser.id}/text-reader.html`);
    await reader
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    return reader;
  }

  it('shows a Word paper readably, checks it and marks its words', async () => {
    const reader = await openPaper('paper.docx', await consultationPaper());
    await reader.getByRole('heading', { level: 3, name: 'Why we are consulting' }).waitFor();
    expect(await reader.getByRole('columnheader').allTextContents()).toEqual(['Stage', 'Date']);
    expect(await reader.getByRole('listitem').filter({ hasText: '1.1 The Council may end' }).count()).toBeGreaterThan(
      0,
    );

    const panel = await stage().press(reader);
    await chooseCompact(panel, 'dudley');
    await titled(panel, 'Community transport grants: have your say');
    await eventually(() => findingsOf(panel)).toContainEqual(tooShort);
    await eventually(() => markedWords(reader)).toContain('3 March 2025');
    await look(reader, 'paper-word');

    // "Show" brings the words into view and sets them apart.
    await reader.setViewportSize({ width: 800, height: 300 });
    await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const card = panel.locator('details.card').filter({ has: panel.getByRole('heading', { name: 'Time to reply' }) });
    await card.getByRole('button', { name: 'Show on page' }).first().click();
    const shown = () =>
      reader.evaluate(() => {
        const [range] = CSS.highlights.get('compact-lens-shown') ?? [];
        if (!(range instanceof Range)) return null;
        const { top, bottom } = range.getBoundingClientRect();
        return { words: range.toString(), inView: top >= 0 && bottom <= innerHeight };
      });
    await eventually(shown).toEqual({ words: '3 March 2025', inView: true });

    // A press on a mark opens its finding.
    await card.locator('summary').first().click();
    await eventually(() => card.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    const middle = () =>
      reader.evaluate(() => {
        const [range] = CSS.highlights.get('compact-lens-shown') ?? [];
        const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    // The words are in view before the page has come to rest.
    let at = await middle();
    const isAtRest = async () => {
      const before = at;
      at = await middle();
      return at.x === before.x && at.y === before.y;
    };
    await eventually(isAtRest).toBe(true);
    await reader.mouse.click(at.x, at.y);
    await eventually(() => card.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
  });

  it('shows an OpenDocument offer and what falls short in it', async () => {
    const reader = await openPaper('offer.odt', fundingOffer());
    await reader.getByRole('heading', { level: 2, name: 'Neighbourhood Fund: offer of grant' }).waitFor();
    expect(await reader.getByRole('row').allTextContents()).toEqual([
      'WhatWhen',
      'Start1 April 2025',
      'End31 March 2028 31 March 2026',
    ]);
    const panel = await stage().press(reader);
    await chooseCompact(panel, 'dudley');
    await eventually(() => findingsOf(panel)).toContainEqual(
      expect.objectContaining({ verdict: 'Falls short', message: expect.stringContaining('3 months') }),
    );
    await eventually(async () => (await markedWords(reader)).join(' ')).toContain('one month’s notice');
  });

  it.each([
    ['dark', { colorScheme: 'dark' as const }],
    ['forced-colours', { forcedColors: 'active' as const }],
  ])('fits a small window, %s', async (name, media) => {
    const reader = await openPaper('paper.docx', await consultationPaper());
    await reader.setViewportSize({ width: 320, height: 700 });
    await reader.emulateMedia(media);
    await reader.getByRole('article').waitFor();
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await look(reader, `paper-small-${name}`);
  });

  it('says in a sentence why a file cannot be read, and runs nothing of it', async () => {
    const name = '<img src=x onerror="document.title=1">.docx';
    const reader = await openPaper(name, wordFile(''));
    await reader.getByText(`${name} has no words in it.`).waitFor();
    expect(await reader.locator('img').count()).toBe(0);
    await look(reader, 'paper-refused');

    const panel = await stage().press(reader);
    await panel.getByText(`${name} has no words in it.`).first().waitFor();
  });

  it('stops a file that unfolds to gigabytes, and says that macros were not run', async () => {
    const bomb = await openPaper('bomb.docx', wordFile(wordLine(' '.repeat(60 * 1024 * 1024))));
    await bomb.getByText('unpacks to far more than any document holds').waitFor();
    const macros = await openPaper('offer.docm', wordFile(wordLine('Six weeks.'), { 'word/vbaProject.bin': 'x' }));
    await macros.getByText('This file holds macros, which are small programs. None was run.').waitFor();
    await macros.getByText('Six weeks.').first().waitFor();
  });
});
