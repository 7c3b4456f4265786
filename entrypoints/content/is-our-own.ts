import { type Browser, browser } from 'wxt/browser';

/** Whether a sender is a page of this extension: not another extension, and not a script inside some web page. */
export function isOurOwn(sender: Browser.runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id) return false;
  return !sender.tab || (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
