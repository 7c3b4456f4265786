import { type Browser, browser } from 'wxt/browser';
import { offerFile } from '@/lib/browser/hand-over.ts';
import type { Request } from '@/lib/browser/messages.ts';
import {
  originOf,
  refusalByAddress,
  refusalByBrowser,
  refusedFilePdf,
  type TabRefusal,
} from '@/lib/browser/refusals.ts';
import { sampleCompact } from '@/lib/browser/sample-page.ts';
import { isPdf, kindOf } from '@/lib/read/file-kinds.ts';
import { say } from '@/lib/show/words.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'index' | 'url' | 'windowId'>;
/** Where a new tab goes, and whether it comes to the front, as it does unless told otherwise. */
type Beside = Partial<Tab> & { readonly active?: boolean };

/** Our pages that hold a document: one for PDFs, with their pages as they are, and one for all that is only words. */
const readers = ['/reader.html', '/text-reader.html'] as const;
type ReaderPage = (typeof readers)[number];

/** The address of one of our reader pages for a document at another address, or for a file handed over under a key. */
const readerFor = (page: ReaderPage, what: { readonly src: string } | { readonly file: string }) =>
  `${browser.runtime.getURL(page)}?${new URLSearchParams(what)}`;

/** Sites give a PDF under any name; a Word or OpenDocument file goes by its own. */
function readerOf(address: string): ReaderPage {
  const kind = kindOf({ name: new URL(address).pathname, type: '' });
  return kind === 'word' || kind === 'odt' ? '/text-reader.html' : '/reader.html';
}

/**
 * Prepares a tab to be read: puts the content script into a page, or opens our reader beside a PDF. `asked`: the person pressed the toolbar button,
 * the menu or the shortcut just now, which lends us the tab; false from inside the panel, where an earlier press may have lapsed.
 */
export async function prepareTab(tab: Tab, asked: boolean): Promise<Request> {
  const id = crypto.randomUUID();
  const refused = (refusal: TabRefusal): Request => ({ kind: 'refused', id, ...refusal });
  const address = tab.url ?? null;
  const tabId = tab.id;
  if (tabId === undefined) return refused({ reason: 'blocked', message: say('refused.browser-page') });
  // Pages of ours that hold a document answer the panel by themselves.
  if (address !== null && readers.some((page) => address.startsWith(browser.runtime.getURL(page))))
    return { kind: 'reader', id, tabId, address };
  if (address?.startsWith(browser.runtime.getURL('/sample.html'))) {
    return { kind: 'reader', id, tabId, address, compact: sampleCompact };
  }
  const known = address === null ? null : refusalByAddress(address);
  if (known) return refused(known);

  try {
    const type = await contentType(tabId);
    if (type === 'application/pdf') return await pdfRequest(tab, id);
    if (/^(?:image|video|audio)\//.test(type))
      return refused({ reason: 'unsupported', message: say('refused.picture') });
    await patiently(() =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] }),
    );
    return { kind: 'page', id, tabId, address: address ?? '' };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const filesHidden = !(await browser.extension.isAllowedFileSchemeAccess());
    const refusal = refusalByBrowser({ address, asked, filesHidden, said });
    // Firefox: the person may have let us read this site before.
    if (refusal.grant && (await browser.permissions.contains({ origins: [refusal.grant.origin] }))) {
      return openReader(refusal.grant.address, tab);
    }
    return refused(refusal);
  }
}

/**
 * Opens a document's address in our reader, in a new tab: sending the PDF's own tab to the reader would end the grant that lets the reader fetch it.
 * The caller has seen to it that the address may be fetched.
 */
export const openReader = (address: string, beside: Beside): Promise<Request> =>
  openTab(readerFor(readerOf(address), { src: address }), address, beside);

/** Opens a file from the person's computer in a new tab: a PDF in our reader, any other in our text reader, which says so where it cannot be read. */
export const openFile = (file: File, beside: Beside): Promise<Request> =>
  openTab(readerFor(isPdf(file) ? '/reader.html' : '/text-reader.html', { file: offerFile(file) }), file.name, beside);

async function openTab(url: string, address: string, { windowId, index, id, active = true }: Beside): Promise<Request> {
  const tab = await browser.tabs.create({
    url,
    active,
    ...(windowId === undefined ? {} : { windowId }),
    ...(index === undefined ? {} : { index: index + 1 }),
    ...(id === undefined ? {} : { openerTabId: id }),
  });
  if (tab.id === undefined) throw new Error('The browser opened a tab that has no id');
  return { kind: 'reader', id: crypto.randomUUID(), tabId: tab.id, address };
}

async function pdfRequest(tab: Tab, id: string): Promise<Request> {
  const address = tab.url ?? '';
  // The grant of a click covers a site, never a file's bytes.
  if (address.startsWith('file:') && !(await browser.permissions.contains({ origins: [originOf(address)] }))) {
    return { kind: 'refused', id, ...refusedFilePdf(address) };
  }
  return openReader(address, tab);
}

/** What the tab shows; Chrome lets a script into its PDF viewer's outer document, which tells its type and nothing of its text. */
export async function contentType(tabId: number): Promise<string> {
  const [frame] = await patiently(() =>
    browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType }),
  );
  return typeof frame?.result === 'string' ? frame.result : '';
}

/** Chromium (seen in 156) may refuse a tab for a moment after the click that grants it: its renderer has not heard yet. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries > 4) throw error;
      await new Promise((resolve) => setTimeout(resolve, 60 * tries));
    }
  }
}
