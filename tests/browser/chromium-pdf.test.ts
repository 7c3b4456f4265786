import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import {
  chooseCompact,
  eventually,
  findingsOf,
  markedWords,
  titled,
  useChromium,
} from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines } from '@/tests/browser/support/documents.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';

const filler = Array.from({ length: 30 }, (_, line) => `Line ${line + 1} tells of the service as it is today.`);
/** A paper says at its beginning what it is. */
const opening = ['Notice of consultation: have your say on community transport', ...filler.slice(1)];
const notice = pdfOf([opening, filler, consultationLines], { title: 'Notice of consultation' });

/** Six weeks and a day, where Dudley asks for twelve weeks. */
const tooShort = {
  verdict: 'Falls short',
  title: 'Time to reply',
  message: expect.stringMatching(/43 days.*5 weeks and 6 days short/),
};

describe.skipIf(!chromiumPath)('a PDF in Chromium', () => {
  const stage = useChromium({ '/notice.pdf': notice });

  it('opens in the reader, is checked there, and its words are marked', async () => {
    const tab = await stage().open('/notice.pdf');
    const [reader, panel] = await Promise.all([stage().browser.context.waitForEvent('page'), stage().press(tab)]);
    expect(new URL(reader.url()).pathname).toBe('/reader.html');
    await chooseCompact(panel, 'dudley');
    await titled(panel, 'Notice of consultation');
    await eventually(() => findingsOf(panel)).toContainEqual(tooShort);
    expect(await panel.getByText(/· 3 pages/).isVisible()).toBe(true);
    const card = panel.locator('details.card').filter({ has: panel.getByRole('heading', { name: 'Time to reply' }) });
    expect(
      await card
        .getByText(/page 3/i)
        .first()
        .isVisible(),
    ).toBe(true);

    await card.getByRole('button', { name: 'Show on page' }).first().click();
    await eventually(() => markedWords(reader)).toContain('14 April 2025');
    await eventually(() => reader.getByRole('textbox', { name: /Page/ }).inputValue()).toBe('3');
    const where = await reader.evaluate(() => {
      const [highlight] = [...CSS.highlights.values()].filter(({ size }) => size);
      const [range] = highlight ?? [];
      return range?.startContainer.parentElement?.closest('.textLayer') !== null;
    });
    expect(where).toBe(true);
  });

  it('is read where it is dropped on the panel', async () => {
    const { panel } = await stage().sample();
    const [reader] = await Promise.all([
      stage().browser.context.waitForEvent('page'),
      drop(panel, 'notice-from-disk.pdf', notice),
    ]);
    await titled(panel, 'Notice of consultation');
    await eventually(() => findingsOf(panel)).toContainEqual(tooShort);
    expect(new URL(reader.url()).searchParams.get('file')).toMatch(/^[\da-f-]{36}$/);
  });

  it('opens with its password, after a wrong one', async () => {
    const { panel } = await stage().sample();
    const longer = consultationLines.map((line) => line.replace('14 April', '26 May'));
    const locked = pdfOf([longer], { password: 'ferry' });
    const [reader] = await Promise.all([
      stage().browser.context.waitForEvent('page'),
      drop(panel, 'locked.pdf', locked),
    ]);
    const box = reader.getByLabel('Password');
    await box.fill('bridge');
    await reader.getByRole('button', { name: 'Open' }).click();
    await reader.getByText('That password does not open this PDF').waitFor();
    await box.fill('ferry');
    await reader.getByRole('button', { name: 'Open' }).click();
    // 3 March to 26 May is 85 days, a day over twelve weeks.
    await eventually(() => panel.locator('.glance').textContent()).toMatch(/12 weeks and 1 day/);
  });
});

describe.skipIf(!chromiumPath)('a text file in Chromium', () => {
  const stage = useChromium();

  it('is read where it is dropped on the panel, and the next in its place', async () => {
    const { panel } = await stage().sample();
    const text = consultationLines.join('\n\n');
    await drop(panel, 'dropped.txt', text);
    await eventually(() => findingsOf(panel)).toContainEqual(tooShort);
    await drop(panel, 'another.txt', text.replace('14 April', '26 May'));
    // 3 March to 26 May is 85 days, a day over twelve weeks.
    await eventually(() => panel.locator('.glance').textContent()).toMatch(/12 weeks and 1 day/);
  });
});

/** Drops a file on the panel, as a person does from their folder. */
async function drop(panel: Page, name: string, content: Uint8Array | string): Promise<void> {
  const given = { name, base64: Buffer.from(content).toString('base64') };
  const dataTransfer = await panel.evaluateHandle(({ name: named, base64 }) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const type = named.endsWith('.pdf') ? 'application/pdf' : 'text/plain';
    transfer.items.add(new File([bytes], named, { type }));
    return transfer;
  }, given);
  await panel.dispatchEvent('main', 'dragover', { dataTransfer });
  await panel.getByText('Drop the file to check it').waitFor();
  await panel.dispatchEvent('main', 'drop', { dataTransfer });
}
