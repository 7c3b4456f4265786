import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { eventually, findingsOf, markedWords } from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines } from '@/tests/browser/support/documents.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';
import { useReader } from '@/tests/browser/support/reader.ts';

const filler = (page: number) =>
  Array.from({ length: 38 }, (_, line) => `Line ${line + 1} of page ${page} tells of the ferry as it is today.`);
/** A paper says at its beginning what it is. */
const opening = ['Have your say', 'We are consulting on the grants we give. How to answer is on page 3.'];
const pageOf = (page: number) => (page === 1 ? [...opening, ...filler(1).slice(2)] : filler(page));
/** Twelve pages, the consultation itself on the third. */
const twelve = Array.from({ length: 12 }, (_, at) => (at === 2 ? consultationLines : pageOf(at + 1)));
const outline = [
  { title: 'The ferry today', page: 1 },
  { title: 'Have your say', page: 3 },
  { title: 'What it costs', page: 9 },
];
const notice = pdfOf(twelve, { title: 'Notice of consultation', outline });

const pageInView = (reader: Page) => reader.getByRole('textbox', { name: 'Page' }).inputValue();
const button = (reader: Page, name: string) => reader.getByRole('button', { name, exact: true });
const focused = (reader: Page) =>
  reader.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

describe.skipIf(!chromiumPath)('the reader in Chromium', () => {
  const own = useReader();
  const open = async (bytes: Uint8Array = notice) => {
    const opened = await own.open(bytes);
    await opened.reader.locator('.page[data-loaded]').first().waitFor();
    return opened;
  };

  it('finds words, counts them, and gives focus back', async () => {
    const { reader } = await open();
    await reader.locator('.reader-pages').focus();
    await reader.keyboard.press('Control+f');
    const box = reader.getByRole('textbox', { name: 'Find in the document' });
    await eventually(() => focused(reader)).toBe('Find in the document');
    await box.fill('of page 9');
    await eventually(() => reader.locator('.reader-count').textContent()).toBe('1 of 38');
    await eventually(() => pageInView(reader)).toBe('9');
    await box.press('Enter');
    await eventually(() => reader.locator('.reader-count').textContent()).toBe('2 of 38');
    await box.press('Shift+Enter');
    await eventually(() => reader.locator('.reader-count').textContent()).toBe('1 of 38');
    await button(reader, 'Previous').click();
    await eventually(() => reader.locator('.reader-count').textContent()).toBe('38 of 38');
    expect(await reader.locator('.textLayer .highlight').count()).toBe(38);
    await reader.getByRole('checkbox', { name: 'Mark all' }).click();
    await eventually(() => reader.locator('.textLayer .highlight').count()).toBe(1);

    await box.fill('CABINET');
    await eventually(() => reader.locator('.reader-count').textContent()).toBe('1 of 1');
    await reader.getByRole('checkbox', { name: 'Match capitals' }).click();
    await eventually(() => reader.locator('.reader-count').textContent()).toBe('Not found');
    await reader.keyboard.press('Escape');
    expect(await box.count()).toBe(0);
    expect(await focused(reader)).toBe('Pages of Notice of consultation');
    await eventually(() => reader.locator('.textLayer .highlight').count()).toBe(0);
  });

  it('keeps the findings’ marks while words are looked for among them', async () => {
    const { reader } = await open();
    const box = reader.getByRole('textbox', { name: 'Page' });
    await box.fill('3');
    await box.press('Enter');
    await eventually(() => markedWords(reader)).toContain('14 April 2025');
    await reader.keyboard.press('Control+f');
    await reader.getByRole('textbox', { name: 'Find in the document' }).fill('april');
    await eventually(() => reader.locator('.reader-count').textContent()).toBe('1 of 2');
    await eventually(() => markedWords(reader)).toContain('14 April 2025');
  });

  it('shows its pages small, only those in sight, and its contents', async () => {
    const { reader } = await open();
    await button(reader, 'Pages and contents').click();
    const thumbnails = reader.getByRole('list').getByRole('button');
    await eventually(() => reader.locator('.reader-thumbnail canvas').count()).toBeGreaterThan(2);
    expect(await thumbnails.count()).toBe(12);
    expect(await reader.locator('.reader-thumbnail canvas').count()).toBeLessThan(10);
    await button(reader, 'Page 1').focus();
    await reader.keyboard.press('End');
    expect(await focused(reader)).toBe('Page 12');
    await reader.keyboard.press('ArrowUp');
    await reader.keyboard.press('Enter');
    await eventually(() => pageInView(reader)).toBe('11');
    expect(await button(reader, 'Page 11').getAttribute('aria-current')).toBe('page');
    await eventually(() => reader.locator('[data-page="1"] canvas').count()).toBe(0);

    await reader.getByRole('tab', { name: 'Contents' }).click();
    await button(reader, 'Have your say').click();
    await eventually(() => pageInView(reader)).toBe('3');
    // pdf.js takes the focus to the place, so that reading goes on from there.
    await reader.getByRole('tab', { name: 'Contents' }).focus();
    await reader.keyboard.press('Escape');
    expect(await reader.getByRole('tab').count()).toBe(0);
    expect(await focused(reader)).toBe('Pages and contents');
  });

  it('says so where there are no contents', async () => {
    const { reader } = await open(pdfOf([consultationLines]));
    await button(reader, 'Pages and contents').click();
    await reader.getByRole('tab', { name: 'Contents' }).click();
    await reader.getByText('This PDF has no list of contents.').waitFor();
  });

  it('draws pages at the size and the way up that is asked for', async () => {
    const { reader } = await open();
    const sizeOf = () =>
      reader.evaluate(() => {
        const page = document.querySelector<HTMLElement>('.page');
        return page ? [page.offsetWidth, page.offsetHeight] : [];
      });
    const size = reader.getByRole('combobox', { name: 'Size' });
    await size.selectOption({ label: '100 %' });
    // A4 is 595 by 842 points, of which 72 make an inch and 96 pixels.
    await eventually(sizeOf).toEqual([793, 1122]);
    await button(reader, 'Turn clockwise').click();
    await eventually(sizeOf).toEqual([1122, 793]);
    await button(reader, 'Turn clockwise').click();
    await button(reader, 'Larger').click();
    await eventually(() => size.inputValue()).toBe('110');
    await size.selectOption('page-fit');
    const height = await reader.evaluate(() => document.querySelector('.reader-pages')?.clientHeight ?? 0);
    await eventually(async () => (await sizeOf())[1]).toBeLessThanOrEqual(height);
    // With a whole page in view, the page keys turn pages.
    await reader.locator('.reader-pages').focus();
    await reader.keyboard.press('PageDown');
    await eventually(() => pageInView(reader)).toBe('2');
    await reader.keyboard.press('PageUp');
    await eventually(() => pageInView(reader)).toBe('1');
  });

  it('prints the pages of the PDF, and lets them go', async () => {
    const { reader } = await open();
    await reader.evaluate(() => {
      window.print = () => {
        const images = [...document.querySelectorAll<HTMLImageElement>('.reader-sheets img')];
        document.body.dataset.printed = images
          .map(({ naturalWidth, naturalHeight }) => naturalWidth < naturalHeight)
          .join();
      };
    });
    await reader.keyboard.press('Control+p');
    await eventually(() => reader.evaluate(() => document.body.dataset.printed)).toBe(Array(12).fill('true').join());
    await eventually(() => reader.locator('.reader-sheets').count()).toBe(0);
    // Kept a while longer than the print window would, they come out one a sheet and with nothing of the reader.
    await reader.evaluate(() => {
      URL.revokeObjectURL = () => {};
      window.print = () => {
        const sheets = document.querySelector('.reader-sheets');
        if (sheets) document.body.append(sheets.cloneNode(true));
      };
    });
    await button(reader, 'Print').click();
    await reader.locator('.reader-sheets').waitFor({ state: 'attached' });
    const printed = await getDocument({ data: new Uint8Array(await reader.pdf({ format: 'A4' })), verbosity: 0 })
      .promise;
    expect(printed.numPages).toBe(12);
    const { items } = await (await printed.getPage(1)).getTextContent();
    expect(items).toEqual([]);
    await printed.loadingTask.destroy();
    await reader.evaluate(() => document.querySelector('.reader-sheets')?.remove());

    await button(reader, 'Print').click();
    await button(reader, 'Cancel printing').click();
    await eventually(() => button(reader, 'Cancel printing').count()).toBe(0);
    expect(await reader.locator('.reader-sheets').count()).toBe(0);
  });

  it('shows along the scroll bar where findings are, and leads there', async () => {
    const { reader, panel } = await open();
    await eventually(() => findingsOf(panel)).not.toEqual([]);
    const strip = reader.getByRole('navigation', { name: 'Where the findings are' });
    const tick = strip.getByRole('button', { name: /Time to reply: falls short, page 3/ });
    await tick.waitFor();
    // Page 3 of 12 is between a sixth and a quarter of the way down.
    const [above, whole] = await Promise.all([tick.boundingBox(), strip.boundingBox()]);
    const place = ((above?.y ?? 0) + (above?.height ?? 0) / 2 - (whole?.y ?? 0)) / (whole?.height ?? 1);
    expect(place).toBeGreaterThan(2 / 12);
    expect(place).toBeLessThan(3 / 12);
    await tick.focus();
    await reader.keyboard.press('Enter');
    await eventually(() => pageInView(reader)).toBe('3');
    await eventually(() => reader.evaluate(() => CSS.highlights.get('compact-lens-shown')?.size ?? 0)).toBeGreaterThan(
      0,
    );
  });

  it('keeps few pages drawn, however many have been scrolled past', async () => {
    const { reader } = await open(pdfOf(Array.from({ length: 120 }, (_, at) => filler(at + 1))));
    await button(reader, 'Pages and contents').click();
    const pixels = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('canvas')].reduce((sum, { width, height }) => sum + width * height, 0),
      );
    const drawn = async (page: number) => {
      await reader.getByRole('textbox', { name: 'Page' }).fill(String(page));
      await reader.getByRole('textbox', { name: 'Page' }).press('Enter');
      await reader.locator(`.page[data-page-number="${page}"] .textLayer span`).first().waitFor();
      await reader.locator(`[data-page="${page}"] canvas`).waitFor();
    };
    for (const page of [3, 6, 9, 12, 15, 18, 21, 24, 27, 30]) await drawn(page);
    const early = await pixels();
    for (let page = 36; page <= 120; page += 6) await drawn(page);
    // pdf.js holds on to ten pages; a few more may be on their way.
    expect(await reader.locator('.page canvas').count()).toBeLessThanOrEqual(12);
    expect(await reader.locator('.reader-thumbnail canvas').count()).toBeLessThanOrEqual(12);
    expect(await pixels()).toBeLessThan(1.2 * early);
  });

  it('lets its words be copied', async () => {
    const { reader } = await open(pdfOf([consultationLines]));
    await reader.locator('.textLayer span').first().waitFor();
    await reader.locator('.reader-pages').focus();
    // The page may be laid out anew while it settles, which empties a selection.
    await eventually(() =>
      reader.evaluate(() => {
        const [first] = document.querySelectorAll('.textLayer > span');
        if (first) getSelection()?.selectAllChildren(first);
        return getSelection()?.toString();
      }),
    ).toBe('Community transport grants: have your say');
  });

  it('fits a phone and a window at four times its size', async () => {
    const { reader } = await open();
    for (const size of [
      { width: 320, height: 640 },
      { width: 320, height: 200 },
    ]) {
      await reader.setViewportSize(size);
      await eventually(() =>
        reader.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await reader.getByRole('combobox', { name: 'Size' }).isVisible()).toBe(false);
      await button(reader, 'More tools').click();
      await reader.getByRole('combobox', { name: 'Size' }).selectOption('page-width');
      await button(reader, 'Turn clockwise').click();
      await reader.keyboard.press('Escape');
      await eventually(() => button(reader, 'Turn clockwise').count()).toBe(0);
      const left = await reader.evaluate(() => document.querySelector('.reader-pages')?.clientHeight ?? 0);
      expect(left).toBeGreaterThan(size.height / 2);
    }
  });
});
