import { browser } from 'wxt/browser';
import { openPanel } from '@/lib/browser/open-panel.ts';
import { saveRequest } from '@/lib/browser/requests.ts';

/** The compact the sample is shown under until one is chosen. Its town is invented and has none; this one asks for what the sample fails to give. */
export const sampleCompact = 'dudley';

/**
 * Opens the sample in a tab of a window and the panel beside it. To be called at once in answer to a person's click, for browsers open the panel only
 * while they still see it.
 */
export async function openSample(windowId: number): Promise<void> {
  void openPanel(windowId);
  const address = browser.runtime.getURL('/sample.html');
  const { id: tabId } = await browser.tabs.create({ url: address, windowId });
  if (tabId === undefined) throw new Error('The browser opened a tab that has no id');
  const id = crypto.randomUUID();
  await saveRequest(windowId, { kind: 'reader', id, tabId, address, compact: sampleCompact });
}
