import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Request } from '@/lib/browser/messages.ts';
import { openPanel } from '@/lib/browser/open-panel.ts';
import { forgetRequest, saveRequest } from '@/lib/browser/requests.ts';
import { prepareSelection } from '@/lib/browser/selection.ts';
import { prepareTab } from '@/lib/browser/tab-access.ts';
import { say } from '@/lib/show/words.ts';

const pageItem = 'check-page';
const selectionItem = 'check-selection';

export default defineBackground(() => {
  // The shortcut is this same event: it is bound to the button in the manifest.
  browser.action.onClicked.addListener((tab) => check(tab, () => prepareTab(tab, true)));

  browser.contextMenus.onClicked.addListener((item, tab) => {
    // In the panel itself there is no tab.
    if (!tab) return;
    check(tab, () => (item.menuItemId === selectionItem ? prepareSelection(item, tab) : prepareTab(tab, true)));
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    // An update brings the old items along.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: pageItem, title: say('menu.check-page'), contexts: ['page'] });
    browser.contextMenus.create({ id: selectionItem, title: say('menu.check-selection'), contexts: ['selection'] });
  });

  browser.windows.onRemoved.addListener((windowId) => void forgetRequest(windowId));
});

/** Each window's last press: one that takes longer than the next must not overtake it. */
const presses = new Map<number, number>();

function check(tab: Browser.tabs.Tab, prepare: () => Promise<Request>): void {
  // First and without waiting: browsers open a panel only while they still see the person's click.
  void openPanel(tab.windowId);
  void answerPress(tab.windowId, prepare);
}

async function answerPress(windowId: number, prepare: () => Promise<Request>): Promise<void> {
  const press = (presses.get(windowId) ?? 0) + 1;
  presses.set(windowId, press);
  const request = await prepare();
  if (presses.get(windowId) === press) await saveRequest(windowId, request);
}
