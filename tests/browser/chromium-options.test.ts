import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { chooseCompact, eventually, titled, useChromium } from '@/tests/browser/support/chromium-stage.ts';

describe.skipIf(!chromiumPath)('the options page beside an open panel in Chromium', () => {
  const stage = useChromium();
  const options = () => stage().open(`chrome-extension://${stage().browser.id}/options.html`);

  it('changes the compact that the panel checks against, until one is chosen in the panel', async () => {
    const { panel } = await stage().check('/consultation.html');
    await titled(panel, 'Community transport grants: have your say');
    const page = await options();
    await chooseCompact(page, 'dudley');
    await panel.locator('.promise').filter({ hasText: 'Dudley Compact' }).first().waitFor({ state: 'attached' });
    await chooseCompact(page, 'bromley');
    await panel.locator('.promise').filter({ hasText: 'Bromley Compact' }).first().waitFor({ state: 'attached' });

    await chooseCompact(panel, 'sandwell-2011');
    const chosen = (at: typeof page) => at.getByRole('combobox', { name: 'Compact to check against' }).inputValue();
    await eventually(() => chosen(page)).toBe('sandwell-2011');
    await chooseCompact(page, 'dudley');
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    expect(await chosen(panel)).toBe('sandwell-2011');
  });

  it('turns the keeping of reviews off and on, and the panel says which it is', async () => {
    const { panel } = await stage().sample();
    await panel.getByRole('textbox', { name: 'Your notes on this document' }).waitFor();
    const page = await options();
    const box = page.getByRole('checkbox', { name: 'Keep my reviews on this computer' });
    await box.click();
    await panel.getByText('Keeping reviews is turned off under Options').waitFor();
    await panel.getByRole('button', { name: 'Your reviews' }).click();
    await panel.getByText('what you check now is not kept').waitFor();
    await panel.getByText('Reviews that were kept before stay here').waitFor();
    await box.click();
    await panel.getByText('what you check now is not kept').waitFor({ state: 'detached' });
  });
});
