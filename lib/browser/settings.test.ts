import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  readSettings,
  readStored,
  type Settings,
  saveSettings,
  watchSettings,
} from '@/lib/browser/settings.ts';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are as they are at first until they are changed', async () => {
    expect(await readSettings()).toEqual({ settings: { marks: true, markStyle: 'both', sites: [] }, reset: [] });
    await saveSettings({ markStyle: 'underline' });
    await saveSettings({ sites: ['https://www.dudley.gov.uk/*'] });
    expect((await readSettings()).settings).toEqual({
      marks: true,
      markStyle: 'underline',
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
});
