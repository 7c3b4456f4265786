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
import { fundingPage } from '@/tests/browser/support/documents.ts';

describe.skipIf(!chromiumPath)('a web page in Chromium', () => {
  const stage = useChromium({ '/funding.html': fundingPage });

  it('is checked at the press of the toolbar button, and left as it was', async () => {
    const tab = await stage().open('/consultation.html');
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    const panel = await stage().press(tab);
    await chooseCompact(panel, 'dudley');
    // 3 March to 14 April is 43 days; 12 weeks are 84; 41 days are 5 weeks and 6 days. The decision is four days before the close.
    await eventually(() => findingsOf(panel)).toContainEqual({
      verdict: 'Falls short',
      title: 'Time to reply',
      message: expect.stringMatching(/43 days.*12 weeks: 5 weeks and 6 days short/),
    });
    expect(await findingsOf(panel)).toContainEqual({
      verdict: 'Falls short',
      title: 'Dates that agree',
      message: expect.stringMatching(/10 April 2025.*14 April 2025/),
    });
    await eventually(() => markedWords(tab)).toContain('5pm on Monday 14 April 2025');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('is scrolled to the words of a finding', async () => {
    const { tab, panel } = await stage().sample();
    const card = panel
      .locator('details.card')
      .filter({ has: panel.getByRole('heading', { name: 'Feedback afterwards' }) });
    await card.locator('summary').first().click();
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    await card.getByRole('button', { name: 'Show on page' }).first().click();
    await eventually(() => tab.evaluate(() => scrollY)).toBeGreaterThan(200);
  });

  it('shows the finding of the words that are pressed, also where it is folded away', async () => {
    const { tab, panel } = await stage().sample();
    const words = 'write to Freepost THORNBECK TRANSPORT';
    const card = panel.locator('details.card').filter({ hasText: words });
    expect(await card.isVisible()).toBe(false);
    await tab.getByText(words).click();
    await eventually(() => card.getByText(words).isVisible()).toBe(true);
    await eventually(() =>
      card.evaluate((details) => details.querySelector('summary') === document.activeElement),
    ).toBe(true);
  });

  it('is checked against the compact chosen last, also by a panel opened anew', async () => {
    const { panel } = await stage().check('/funding.html');
    await titled(panel, 'Neighbourhood Fund: conditions of grant');
    expect(await panel.getByRole('combobox').inputValue()).toBe('dudley');
    await chooseCompact(panel, 'bristol-2012');
    await panel.reload();
    await eventually(() => panel.getByRole('combobox').inputValue()).toBe('bristol-2012');
    // The panel finds again what it was asked to check.
    await titled(panel, 'Neighbourhood Fund: conditions of grant');
    await eventually(() => findingsOf(panel)).toContainEqual({
      verdict: 'Falls short',
      title: expect.any(String),
      message: expect.stringMatching(/1 month.*3 months/),
    });
  });
});
