import { browser } from 'wxt/browser';

const hasSidebar = (api: object): api is { sidebarAction: { open(): Promise<void> } } => 'sidebarAction' in api;

/**
 * Opens the panel of a window; Firefox's sidebar and Chrome's side panel are the same page of ours. To be called at once in answer to a person's click:
 * browsers refuse it after anything has been waited for.
 */
export const openPanel = (windowId: number): Promise<void> =>
  hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ windowId });
