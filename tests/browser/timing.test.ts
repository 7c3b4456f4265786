import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { check } from '@/lib/check.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import { openPdf } from '@/lib/read/pdf/open.ts';
import { readPdfParts } from '@/lib/read/pdf.ts';
import { rules } from '@/rules/index.ts';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { bundledPage } from '@/tests/browser/support/bundled.ts';
import { finished, titled, useChromium } from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines, longPage, longParagraphs } from '@/tests/browser/support/documents.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';
import { root } from '@/tests/browser/support/site.ts';

// How long things take depends on the computer, so it is told and not judged.
const tell = (what: string, figure: string) => console.log(`${what}: ${figure}`);
const milliseconds = (time: number) => `${Math.round(time)} ms`;

/** When the panel first shows a finding of a document of this title; by the clock, in milliseconds since 1970. */
const firstFinding = (panel: Page, title: string): Promise<number> =>
  panel.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('h1')?.textContent !== wanted || !document.querySelector('.card')) return;
          observer.disconnect();
          resolve(Date.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        look();
      }),
    title,
  );

describe.skipIf(!chromiumPath)('in Chromium', () => {
  const stage = useChromium({ '/long.html': longPage(3_000) });

  it('a page of 3,000 words holds up neither the page nor the reader', async () => {
    const { panel } = await stage().sample();
    const tab = await stage().open('/long.html');
    await tab.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    const shown = firstFinding(panel, 'Services review: have your say');
    const pressed = Date.now();
    await stage().press(tab);
    tell('From the press to the first finding, 3,000 words', milliseconds((await shown) - pressed));
    await titled(panel, 'Services review: have your say');
    // A task is told of once it is over.
    await tab.waitForTimeout(500);
    const tasks = await tab.evaluate<number[]>('tasks');
    const longest = Math.max(0, ...tasks);
    tell('Longest task in that page (50 ms and over are told)', tasks.length ? milliseconds(longest) : 'none');
    expect(await panel.locator('.card').count()).toBeGreaterThan(0);
  });
});

const wholePages = 100;
const linesOf = longParagraphs(400 * wholePages).flatMap((paragraph) => paragraph.match(/.{1,85}(?: |$)/g) ?? []);
/** So many pages of about 400 words, each headed as a consultation. */
const pagesOf = (count: number, title: string) =>
  pdfOf(
    Array.from({ length: count }, (_, page) => [...consultationLines, ...linesOf.slice(page * 32, (page + 1) * 32)]),
    { title },
  );

describe.skipIf(!chromiumPath)('a PDF of 100 pages in Chromium', async () => {
  const stage = useChromium({
    ...(await bundledPage('/timed.html', `${root}tests/browser/support/timed-reading.ts`)),
    '/hundred.pdf': pagesOf(wholePages, 'A hundred pages'),
    '/one.pdf': pagesOf(1, 'One page'),
    '/printed.html': longPage(400 * wholePages),
  });

  /** Tells how long pdf.js takes for the words of the PDF at an address, and how long all of it, round by round in turns. */
  async function tellRounds(tab: Page, name: string, address: string): Promise<void> {
    const timeOf = (what: string) => tab.evaluate<number>(`time('${what}', '${address}')`);
    // The first two rounds warm up, as the panel's engine does before it is asked.
    await timeOf('alone');
    await timeOf('checked');
    await tab.waitForTimeout(3_000);
    const rounds: { readonly alone: number; readonly checked: number }[] = [];
    for (let round = 0; round < 8; round += 1)
      rounds.push({ alone: await timeOf('alone'), checked: await timeOf('checked') });
    const least = (what: 'alone' | 'checked') => Math.min(...rounds.map((round) => round[what]));
    tell(
      `${name}, the least of eight rounds`,
      `pdf.js alone ${milliseconds(least('alone'))}, to the last finding ${milliseconds(least('checked'))}`,
    );
    tell('Reading and checking in the browser to pdf.js alone', (least('checked') / least('alone')).toFixed(2));
    const ratios = rounds.map(({ alone, checked }) => (checked / alone).toFixed(2));
    tell('Round by round', ratios.join(', '));
    expect(least('checked')).toBeGreaterThan(0);
  }

  it('is read and checked in little more time than pdf.js needs for its words', async () => {
    await tellRounds(await stage().open('/timed.html'), '100 pages of bare lines', '/hundred.pdf');
  }, 120_000);

  it('is so too where a browser printed it, with letters of its own and its words in many pieces', async () => {
    const tab = await stage().open('/printed.html');
    const printed = await tab.pdf({
      format: 'A4',
      margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
    });
    await tab.goto(new URL('/timed.html', tab.url()).href);
    await tellRounds(tab, 'About 100 printed pages', `data:application/pdf;base64,${printed.toString('base64')}`);
  }, 240_000);

  it('is timed from the press to the last finding, with the opening of the reader and the drawing of its pages', async () => {
    const { panel } = await stage().sample();
    const ours = async (path: string, title: string) => {
      const shown = await stage().open(path);
      // The browser's own viewer opens the file first, and a person presses when it is there.
      await shown.waitForTimeout(1_500);
      const start = Date.now();
      await stage().press(shown);
      await titled(panel, title);
      await finished(panel);
      const time = Date.now() - start;
      await shown.close();
      return time;
    };
    const times: { readonly hundred: number; readonly one: number }[] = [];
    for (let round = 0; round < 4; round += 1) {
      times.push({
        hundred: await ours('/hundred.pdf', 'A hundred pages'),
        one: await ours('/one.pdf', 'One page'),
      });
      expect(await panel.locator('.card').count()).toBeGreaterThan(0);
    }
    const least = (what: 'hundred' | 'one') => milliseconds(Math.min(...times.map((time) => time[what])));
    tell('From the press to the last finding, the least of four', `100 pages ${least('hundred')}, one ${least('one')}`);
  }, 120_000);
});

describe('in Node', () => {
  it('reads and checks a PDF of 100 pages', async () => {
    const bytes = pagesOf(wholePages, 'A hundred pages');
    const dudley = compacts.find(({ id }) => id === 'dudley');
    if (!dudley) throw new Error('There is no dudley');
    const ratios: number[] = [];
    // The first round warms up; in Node all takes turns in one thread, where a browser has one for pdf.js and one for the engine.
    for (let round = 0; round < 4; round += 1) {
      const bare = await timed(async () => {
        const pdf = await openPdf(pdfjs, bytes.slice());
        for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getTextContent();
        await pdf.loadingTask.destroy();
      });
      let found = 0;
      let [extracting, checking] = [0, 0];
      const ours = await timed(async () => {
        const pdf = await openPdf(pdfjs, bytes.slice());
        for await (const { doc, done } of readPdfParts(pdf, { address: null })) {
          if (!done) continue;
          const read = performance.now();
          const facts = extract(doc, { today: '2025-03-10', complete: true });
          const extracted = performance.now();
          found = check(facts, dudley, rules, '2025-03-10').length;
          [extracting, checking] = [extracted - read, performance.now() - extracted];
        }
        await pdf.loadingTask.destroy();
      });
      expect(found).toBeGreaterThan(0);
      ratios.push(ours / bare);
      if (round)
        tell(
          `100 pages, round ${round}`,
          `pdf.js alone ${milliseconds(bare)}, all of it ${milliseconds(ours)}, in which ${milliseconds(extracting)} are for extracting and ${milliseconds(checking)} for checking`,
        );
    }
    tell('Reading and checking to pdf.js alone', Math.min(...ratios.slice(1)).toFixed(2));
  }, 120_000);
});

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
