import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetRequest, saveRequest } from '@/lib/browser/requests.ts';
import { prepareTab } from '@/lib/browser/tab-access.ts';
import { say } from '@/lib/show/words.ts';

const menuItem = 'check-page';

export default defineBackground(() => {
  // The shortcut is this same event: it is bound to the button in the manifest.
  browser.action.onClicked.addListener(checkTab);

  browser.contextMenus.onClicked.addListener((_item, tab) => {
    if (tab) checkTab(tab);
  });
  browser.runtime.onInstalled.addListener(async () => {
    // An update brings the old items along.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: menuItem, title: say('menu.check-page'), contexts: ['page'] });
  });

  browser.windows.onRemoved.addListener((windowId) => void forgetRequest(windowId));
});

/** Each window's last press: one that takes longer than the next must not overtake it. */
const presses = new Map<number, number>();

function checkTab(tab: Browser.tabs.Tab): void {
  // First and without waiting: browsers open a panel only while they still see the person's click.
  void openPanel(tab.windowId);
  void answerPress(tab);
}

async function answerPress(tab: Browser.tabs.Tab): Promise<void> {
  const press = (presses.get(tab.windowId) ?? 0) + 1;
  presses.set(tab.windowId, press);
  const request = await prepareTab(tab, true);
  if (presses.get(tab.windowId) === press) await saveRequest(tab.windowId, request);
}

const hasSidebar = (api: object): api is { sidebarAction: { open(): Promise<void> } } => 'sidebarAction' in api;

/** Firefox's sidebar and Chrome's side panel are the same page of ours. */
const openPanel = (windowId: number): Promise<void> =>
  hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ windowId });
