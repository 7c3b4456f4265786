import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import {
  chooseCompact,
  eventually,
  finished,
  keepPicture,
  useChromium,
} from '@/tests/browser/support/chromium-stage.ts';
import { changePage, fundingPage, tenderPage } from '@/tests/browser/support/documents.ts';

/** The parts of the panel are looked at in each of these. */
const looks = [
  ['light', 360, { colorScheme: 'light', forcedColors: 'none' }],
  ['narrow', 320, { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', 360, { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced-colours', 360, { colorScheme: 'light', forcedColors: 'active' }],
] as const;

const turnTo = (panel: Page, name: string) => panel.getByRole('tab', { name }).click();

/** Keeps a picture in each look, holds it to axe's rules, and sees that nothing reaches over the side. */
async function look(panel: Page, part: string): Promise<void> {
  for (const [name, width, media] of looks) {
    await panel.setViewportSize({ width, height: 800 });
    await panel.emulateMedia(media);
    // A tall page's ground is painted a frame after what stands on it.
    await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await keepPicture(panel, `panel-${part}-${name}`);
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}

describe.skipIf(!chromiumPath)('the parts of the panel in Chromium', () => {
  const stage = useChromium({ '/funding.html': fundingPage, '/tender.html': tenderPage, '/change.html': changePage });

  it('keep the reader’s own judgements through other parts, other compacts and a panel opened anew', async () => {
    const { panel } = await stage().sample();
    await turnTo(panel, 'For you to judge');
    const first = panel.getByRole('tabpanel').getByRole('group').first();
    const summary = await first.locator('legend').textContent();
    await first.getByRole('radio', { name: 'No', exact: true }).check();
    await first.getByRole('button', { name: 'Add a note' }).click();
    await panel.keyboard.type('Ask at the meeting.');
    await look(panel, 'judge');
    await chooseCompact(panel, 'bromley');
    await chooseCompact(panel, 'dudley');
    await panel.reload();
    await finished(panel);
    await turnTo(panel, 'For you to judge');
    const again = panel.getByRole('group', { name: summary ?? '' });
    await eventually(() => again.getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true);
    expect(await again.getByRole('textbox').inputValue()).toBe('Ask at the meeting.');
  });

  it('show what every compact says, and lead from an answer to the finding, by the keyboard alone', async () => {
    const { panel } = await stage().sample();
    await panel.getByRole('tab', { name: 'Findings' }).focus();
    await panel.keyboard.press('End');
    await panel.getByRole('table').waitFor();
    expect(await panel.getByRole('columnheader').allTextContents()).toEqual([
      'Birmingham',
      'Bristol',
      'Bromley',
      'Dudley',
      'Sandwell',
    ]);
    await look(panel, 'compacts');
    const answer = panel
      .getByRole('row', { name: 'Time to reply' })
      .getByRole('button', { name: 'Sandwell Compact: Falls short' });
    await answer.focus();
    await panel.keyboard.press('Enter');
    await eventually(() => panel.getByRole('combobox').inputValue()).toBe('sandwell-2011');
    await eventually(() => panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Time to reply/);
    await panel.keyboard.press('j');
    await eventually(() => panel.evaluate(() => document.activeElement?.textContent)).not.toMatch(/^Time to reply/);
    await chooseCompact(panel, 'dudley');
  });

  it('draft a letter from what is ticked', async () => {
    const { panel } = await stage().sample();
    await panel.getByText('Write a letter or e-mail').click();
    await panel.getByText('If that does not settle it').click();
    const letter = panel.getByRole('textbox', { name: /^The letter/ });
    // The sample closed in 2025, so it is too late to ask for another day.
    expect(await letter.inputValue()).toMatch(
      /Monday 3 March 2025.*Dudley Compact, 8\.1.*Could you tell us why less time was given/s,
    );
    await panel.getByRole('checkbox', { name: /^Time to reply/ }).uncheck();
    expect(await letter.inputValue()).not.toMatch(/why less time was given/);
    await look(panel, 'letter');
  });

  it.each([
    ['/funding.html', 'bristol-2012', 'Funded for 1 year, from 1 April 2025 to 31 March 2026; 3 years would run to'],
    ['/tender.html', 'bristol-2012', '18 days'],
    ['/change.html', 'dudley', '45 of the 89 days asked for'],
  ])('draw the times of %s', async (path, compact, words) => {
    const { panel } = await stage().check(path);
    await chooseCompact(panel, compact);
    await panel.locator('figure').getByText(words).first().waitFor();
    await look(panel, `picture-${path.slice(1, -'.html'.length)}`);
  });
});
