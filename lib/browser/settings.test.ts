import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  readSettings,
  readStored,
  type Settings,
  saveSettings,
  watchKeeping,
  watchSettings,
} from '@/lib/browser/settings.ts';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are as they are at first until they are changed', async () => {
    expect(await readSettings()).toEqual({
      settings: { marks: true, markStyle: 'both', keepReviews: true, sites: [] },
      reset: [],
    });
    await saveSettings({ markStyle: 'underline' });
    await saveSettings({ sites: ['https://www.dudley.gov.uk/*'] });
    expect((await readSettings()).settings).toEqual({
      marks: true,
      markStyle: 'underline',
      keepReviews: true,
      sites: ['https://www.dudley.gov.uk/*'],
    });
  });

  it('leave alone what others keep', async () => {
    await browser.storage.local.set({ compact: 'dudley' });
    await saveSettings({ marks: false });
    expect(await browser.storage.local.get('compact')).toEqual({ compact: 'dudley' });
  });

  it.each<[string, keyof Settings, unknown]>([
    ['a word for a yes or no', 'marks', 'yes'],
    ['a style nobody knows', 'markStyle', 'blink'],
    ['a number for a yes or no', 'keepReviews', 0],
    ['a site that is every site', 'sites', ['*://*/*']],
    ['a site that is many', 'sites', ['https://*.gov.uk/*']],
    ['one bad site among good ones', 'sites', ['https://www.dudley.gov.uk/*', 7]],
    ['null', 'sites', null],
  ])('take %s for what it is at first, with a note, and keep the rest', (_what, name, value) => {
    const other = name === 'marks' ? 'markStyle' : 'marks';
    const kept = name === 'marks' ? 'underline' : false;
    const { settings, reset } = readStored({ [`setting:${name}`]: value, [`setting:${other}`]: kept });
    expect(reset).toEqual([name]);
    expect(settings).toEqual({ ...defaultSettings, [other]: kept });
  });

  it('are told at once and after each change, until nobody listens', async () => {
    const hear = vi.fn<(settings: Settings) => void>();
    const stop = watchSettings(hear);
    await vi.waitFor(() => expect(hear).toHaveBeenCalledWith(defaultSettings));
    await saveSettings({ marks: false });
    await vi.waitFor(() => expect(hear).toHaveBeenLastCalledWith({ ...defaultSettings, marks: false }));
    stop();
    hear.mockClear();
    await saveSettings({ marks: true });
    await new Promise((resolve) => setTimeout(resolve));
    expect(hear).not.toHaveBeenCalled();
  });

  it('tell when the keeping of reviews is turned off and on, and not when everything is deleted', async () => {
    const hear = vi.fn<(isKept: boolean) => void>();
    const stop = watchKeeping(hear);
    await saveSettings({ marks: false });
    expect(hear).not.toHaveBeenCalled();
    await saveSettings({ keepReviews: false });
    expect(hear).toHaveBeenLastCalledWith(false);
    await saveSettings({ keepReviews: true });
    expect(hear).toHaveBeenLastCalledWith(true);
    await saveSettings({ keepReviews: false });
    await browser.storage.local.clear();
    expect(hear).toHaveBeenLastCalledWith(false);
    stop();
    await saveSettings({ keepReviews: true });
    expect(hear).toHaveBeenCalledTimes(3);
  });
});
