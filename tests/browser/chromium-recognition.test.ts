import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { eventually, findingsOf, finished, markedWords } from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines } from '@/tests/browser/support/documents.ts';
import { useReader } from '@/tests/browser/support/reader.ts';
import { type Scan, scan, scannedPdf } from '@/tests/browser/support/scanned-pdf.ts';

const [heading = '', ...lines] = consultationLines;
const consultation = `<h1>${heading}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;
const howToAnswer =
  '<h1>How to answer</h1><p>Write to us at the Town Hall in Thornbeck, or come to one of our meetings in the spring. Large print copies of this paper are kept at every library, and at the ferry office by the bridge.</p>';
const drawing =
  '<svg width="900" height="900"><circle cx="450" cy="450" r="380" fill="#88a" /><circle cx="450" cy="450" r="200" fill="#446" /></svg>';

/** Six weeks and a day, where Dudley asks for twelve weeks. */
const tooShort = {
  verdict: 'Falls short',
  title: 'Time to reply',
  message: expect.stringMatching(/43 days.*5 weeks and 6 days short/),
};

const start = (reader: Page) => reader.getByRole('button', { name: 'Recognise the words' }).click();
const stopped = (reader: Page) =>
  expect.poll(() => reader.getByRole('progressbar').count(), { timeout: 60_000, interval: 100 }).toBe(0);

describe.skipIf(!chromiumPath)('a scanned PDF in Chromium', { timeout: 120_000 }, () => {
  const { stage, open: openPdf } = useReader();
  const open = async (make: (near: Page) => Promise<readonly (Scan | null)[]>) => {
    const near = await stage().open('/consultation.html');
    const opened = await openPdf(scannedPdf(await make(near)));
    await opened.reader.getByRole('button', { name: 'Recognise the words' }).waitFor();
    return opened;
  };

  it('is recognised without any network, checked, marked and searched', async () => {
    const { tab, reader, panel } = await open(async (near) => [
      await scan(near, consultation),
      await scan(near, howToAnswer, 90),
      null,
      await scan(near, drawing),
    ]);
    await panel.getByText('press “Recognise the words”').first().waitFor();
    // The browser's own viewer loads when it likes, and what it asks for is not ours.
    await tab.close();
    const asked: string[] = [];
    stage().browser.context.on('request', (request) => asked.push(request.url()));
    await stage().browser.context.setOffline(true);
    try {
      await start(reader);
      await reader.getByText('Recognising page 1 of 4').first().waitFor();
      await stopped(reader);
    } finally {
      await stage().browser.context.setOffline(false);
    }
    expect(asked.filter((address) => !/^(?:chrome-extension|blob|data):/.test(address))).toEqual([]);
    await eventually(() => findingsOf(panel)).toContainEqual(tooShort);
    await eventually(() => markedWords(reader)).toContain('14 April 2025');
    expect(
      await reader.getByText(/2 pages were read from their pictures with (?:8|9)\d % confidence/).isVisible(),
    ).toBe(true);
    await panel
      .getByText(/page 1, recognised from a picture with \d\d % confidence/i)
      .first()
      .waitFor();
    // The picture without words is told of; the blank sheet is not, for nothing on it went unread.
    await reader.getByText('Page 4 is a picture in which no words were recognised.').waitFor();
    expect(await reader.getByText('Page 3 ').count()).toBe(0);

    // A sheet that lay on its side is read as well, and its words lie over their picture.
    await reader.keyboard.press('Control+f');
    await reader.getByRole('textbox', { name: 'Find in the document' }).fill('every library');
    await eventually(() => reader.locator('.reader-count').textContent()).toBe('1 of 1');
    const box = await reader.locator('.textLayer .highlight').first().boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(box?.width ?? 0);
  });

  it('keeps what was done when it is stopped, and goes on from there', async () => {
    const { reader, panel } = await open(async (near) => [
      await scan(near, consultation),
      await scan(near, howToAnswer),
    ]);
    await start(reader);
    await reader.getByText('Recognising page 2 of 2').first().waitFor({ timeout: 60_000 });
    await reader.getByRole('button', { name: 'Stop' }).click();
    await stopped(reader);
    await eventually(() => findingsOf(panel)).toContainEqual(tooShort);
    await finished(panel);
    await reader.getByText('Stopped. What was recognised is kept.').waitFor();
    await reader.getByText('Page 2 has no words that can be read').waitFor();
    await reader.getByRole('button', { name: 'Recognise the rest' }).click();
    await reader.getByText(/2 pages were read from their pictures/).waitFor({ timeout: 60_000 });
    await stopped(reader);
    expect(await reader.getByRole('button', { name: 'Recognise the rest' }).count()).toBe(0);
  });

  it('says so where there is nothing to recognise', async () => {
    const { reader } = await open(async () => [null]);
    await start(reader);
    await reader.getByText('No words were recognised').waitFor();
  });
});
