import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { chooseCompact, eventually, finished, titled, useChromium } from '@/tests/browser/support/chromium-stage.ts';

const many = 500;

/**
 * Puts an engine before the panel's own that answers with so many findings, as no real document does: the real one answers, and its first finding is
 * told again and again under other names.
 */
function multiplyFindings(times: number): void {
  const Real = Worker;
  class Multiplied extends Real {
    override addEventListener(type: string, listener: EventListenerOrEventListenerObject | null): void {
      super.addEventListener(type, (event: Event) => {
        if (typeof listener !== 'function') return;
        if (!(event instanceof MessageEvent) || !event.data?.comparisons?.[0]?.findings?.length) return listener(event);
        const [comparison] = event.data.comparisons;
        const [first] = comparison.findings;
        const findings = Array.from({ length: times }, (_, n) => ({
          ...first,
          id: `${first.id}#${n}`,
          title: `${first.title} ${n}`,
        }));
        listener(new MessageEvent('message', { data: { ...event.data, comparisons: [{ ...comparison, findings }] } }));
      });
    }
  }
  Object.assign(globalThis, { Worker: Multiplied });
}

/** Notes when the chooser and the first finding stand in the page. */
function noteWhatIsShown(): void {
  const shownAt: Record<string, number> = {};
  Object.assign(globalThis, { shownAt });
  new MutationObserver(() => {
    if (document.querySelector<HTMLSelectElement>('.compact-select select')?.value)
      shownAt.chooser ??= performance.now();
    if (document.querySelector('.card')) shownAt.result ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Starts to note every task of the page that takes longer than 50 ms. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
const tasksOf = (page: Page) => page.evaluate(() => (globalThis as { longTasks?: number[] }).longTasks ?? []);

describe.skipIf(!chromiumPath)('how quick the panel is in Chromium', () => {
  const stage = useChromium();

  it('shows the chooser and the last result soon after it is opened (the time is told, not judged)', async () => {
    const { panel } = await stage().check('/consultation.html');
    await titled(panel, 'Community transport grants: have your say');
    await chooseCompact(panel, 'dudley');
    await finished(panel);
    await eventually(() =>
      panel.evaluate(async () => Object.keys(await chrome.storage.session.get(null))),
    ).toContainEqual(expect.stringMatching(/^shown:/));
    await panel.addInitScript(noteWhatIsShown);
    const all: Record<string, number>[] = [];
    for (let times = 0; times < 5; times += 1) {
      await panel.reload();
      await finished(panel);
      all.push(
        await panel.evaluate(() => ({
          ...(globalThis as { shownAt?: Record<string, number> }).shownAt,
          ...Object.fromEntries(performance.getEntriesByType('paint').map(({ name, startTime }) => [name, startTime])),
        })),
      );
    }
    const middle = (name: string) =>
      Math.round(all.map((times) => times[name] ?? Number.NaN).sort((a, b) => a - b)[2] ?? Number.NaN);
    const names = ['first-paint', 'first-contentful-paint', 'chooser', 'result'];
    console.log(
      'panel opened again, in ms:',
      JSON.stringify(Object.fromEntries(names.map((name) => [name, middle(name)]))),
    );
    for (const name of names) expect(middle(name)).toBeGreaterThan(0);
  });

  it(`types, filters and scrolls through ${many} findings (long tasks are told, not judged)`, async () => {
    const { panel } = await stage().check('/consultation.html');
    await titled(panel, 'Community transport grants: have your say');
    await panel.addInitScript(multiplyFindings, many);
    await panel.reload();
    // Another than before: what was shown last is not worked out again.
    await chooseCompact(panel, 'bromley');
    await panel.getByRole('button', { name: 'Show 25 more' }).waitFor();
    await watchTasks(panel);
    await panel.getByRole('searchbox', { name: 'Search the findings' }).pressSequentially('49', { delay: 40 });
    // 49, 149, 249, 349, 449 and 490 to 499.
    await eventually(() => panel.locator('details.card').count()).toBe(15);
    const typing = await tasksOf(panel);
    await panel.getByRole('searchbox', { name: 'Search the findings' }).fill('');
    await panel.getByRole('button', { name: 'Show 25 more' }).click();
    await eventually(() => panel.locator('details.card').count()).toBe(50);
    await panel.getByRole('combobox', { name: 'Order' }).selectOption('place');
    const sorting = (await tasksOf(panel)).slice(typing.length);
    for (let screens = 0; screens < 20; screens += 1) await panel.mouse.wheel(0, 900);
    await panel.waitForTimeout(300);
    const scrolling = (await tasksOf(panel)).slice(typing.length + sorting.length);
    console.log(`${many} findings, tasks over 50 ms:`, JSON.stringify({ typing, sorting, scrolling }));
  });
});

declare const chrome: { readonly storage: { readonly session: { get(keys: null): Promise<object> } } };
