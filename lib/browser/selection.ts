import { type Browser, browser } from 'wxt/browser';
import type { Request } from '@/lib/browser/messages.ts';
import { patiently } from '@/lib/browser/tab-access.ts';
import { say } from '@/lib/show/words.ts';

/** What the menu tells of a selection. */
type Click = Partial<Pick<Browser.contextMenus.OnClickData, 'selectionText' | 'editable' | 'frameId'>>;
type Tab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'title'>;

/** The most that is handed over as bare words, in UTF-16 units: session storage holds 10 MB for all windows. */
const longest = 500_000;

/** Firefox hands over no more of a selection than this. */
const longestInFirefox = 16_384;

/**
 * Prepares what a person selected to be checked: in a web page by its place there, so that it keeps its headings and tables and can be marked; anywhere
 * the page is closed to us, and in a field to type in, by the bare words that the browser hands over.
 */
export async function prepareSelection(
  { selectionText = '', editable, frameId = 0 }: Click,
  tab: Tab,
): Promise<Request> {
  const id = crypto.randomUUID();
  const address = tab.url ?? null;
  const isOurs = address?.startsWith(browser.runtime.getURL('/')) ?? false;
  if (tab.id !== undefined && !editable && !isOurs && (await holdSelection(tab.id, frameId !== 0))) {
    return { kind: 'page', id, tabId: tab.id, address: address ?? '' };
  }
  const text = selectionText.trim();
  if (!text) return { kind: 'refused', id, reason: 'empty', message: say('selection.none') };
  const most = 'sidebarAction' in browser ? longestInFirefox : longest;
  const title = isOurs ? withoutOurName(tab.title ?? '') : (tab.title ?? '');
  // Another extension's or the browser's own address leads nowhere a reader could follow.
  const source = address && /^(?:https?|file):/.test(address) ? address : null;
  return { kind: 'text', id, text: text.slice(0, longest), cut: text.length >= most, title, address: source };
}

/** Puts the content script into a page and has it keep the selection. False where the browser shuts us out, or it finds none. */
async function holdSelection(tabId: number, framed: boolean): Promise<boolean> {
  try {
    await patiently(() =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] }),
    );
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: (inFrame: boolean) => globalThis.selectInCompactLens?.(inFrame) ?? false,
      args: [framed],
    });
    return frame?.result === true;
  } catch {
    // The words themselves have been handed over, so a page that shuts us out is no reason to stop.
    return false;
  }
}

/** Our own pages put our name behind the document's in the tab. */
const withoutOurName = (title: string) => title.replace(/ – [^–]*$/, '');
