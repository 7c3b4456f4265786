import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readChoice, saveChoice, watchChoice } from '@/lib/browser/choice.ts';

describe('the compact chosen for all documents', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is none at first, then the one chosen last', async () => {
    expect(await readChoice()).toBeNull();
    await saveChoice('dudley');
    await saveChoice('bromley');
    expect(await readChoice()).toBe('bromley');
  });

  it('is none where something else is stored', async () => {
    await browser.storage.local.set({ compact: 7 });
    expect(await readChoice()).toBeNull();
  });

  it('is told at each change and when it is taken back, and nothing else is, until nobody listens', async () => {
    const hear = vi.fn<(id: string | null) => void>();
    const stop = watchChoice(hear);
    await browser.storage.local.set({ 'setting:marks': false });
    expect(hear).not.toHaveBeenCalled();
    await saveChoice('dudley');
    expect(hear).toHaveBeenLastCalledWith('dudley');
    await browser.storage.local.remove('compact');
    expect(hear).toHaveBeenLastCalledWith(null);
    stop();
    await saveChoice('bromley');
    expect(hear).toHaveBeenCalledTimes(2);
  });
});
