import { type Browser, browser } from 'wxt/browser';
import { originOf } from '@/lib/browser/refusals.ts';
import { saveRequest } from '@/lib/browser/requests.ts';
import { readSettings, saveSettings } from '@/lib/browser/settings.ts';
import { contentType, prepareTab } from '@/lib/browser/tab-access.ts';
import { say } from '@/lib/show/words.ts';

/** A site a person named, as the match pattern of its host; or what is wrong with the name, in words. */
export type NamedSite = { readonly origin: string } | { readonly fault: string };

/** Endings that many owners share, so that none of them is one site. */
const shared =
  /^(?:(?:gov|co|org|ac|nhs|police|sch|ltd|plc|me|net|mod)\.)?uk$|^(?:gov\.)?(?:wales|scot|cymru|ie|com|org|net)$/;
const isNumbers = (host: string) => /^[\d.]+$|^\[/.test(host);

/** Understands what a person typed for a site: "www.dudley.gov.uk", or the whole address of one of its pages. */
export function readSiteName(typed: string): NamedSite {
  const words = typed.trim();
  const fault = (key: Parameters<typeof say>[0]): NamedSite => ({ fault: say(key, { typed: words }) });
  if (!words) return fault('site.fault.empty');
  if (words.includes('*')) return fault('site.fault.star');
  // Without a scheme, the safe one: a site that still has no https says so in its address.
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(address)) return fault('site.fault.address');
  const { protocol, hostname, username, port } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return fault('site.fault.scheme');
  if (username || port) return fault('site.fault.address');
  if (isNumbers(hostname) || !hostname.includes('.'))
    return fault(shared.test(hostname) ? 'site.fault.shared' : 'site.fault.private');
  if (/\.(?:local|localhost|internal|lan|home|test|invalid)$/.test(hostname)) return fault('site.fault.private');
  if (shared.test(hostname)) return fault('site.fault.shared');
  return { origin: originOf(address) };
}

/** A match pattern as people write a site: its host, with `http://` before it only where its pages are sent in the clear. */
export const siteName = (origin: string): string => origin.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/** The sites a person lets us read: those to be checked without a click, and those allowed for another reason, such as to open a PDF. */
export interface Sites {
  readonly unasked: readonly string[];
  readonly others: readonly string[];
}

/** The sites as they stand now. One that the browser no longer allows is not among them. */
export async function readSites(): Promise<Sites> {
  const [{ settings }, { origins = [] }] = await Promise.all([readSettings(), browser.permissions.getAll()]);
  return {
    unasked: settings.sites.filter((site) => origins.includes(site)),
    others: origins.filter((origin) => /^https?:/.test(origin) && !settings.sites.includes(origin)),
  };
}

/**
 * Asks the browser to let us read a site, and if it is allowed has it checked without a click from now on. To be called at once in answer to a person's
 * click. Resolves to whether it was allowed.
 */
export async function allowSite(origin: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [origin] }))) return false;
  const { settings } = await readSettings();
  await saveSettings({ sites: [...new Set([...settings.sites, origin])].sort() });
  return true;
}

/** Gives back the leave to read a site. */
export async function forgetSite(origin: string): Promise<void> {
  const { settings } = await readSettings();
  await saveSettings({ sites: settings.sites.filter((site) => site !== origin) });
  await browser.permissions.remove({ origins: [origin] });
}

/** Tells when the sites may have changed, here or in the browser's own settings; returns how to stop. */
export function watchSites(hear: () => void): () => void {
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(hear);
  browser.storage.local.onChanged.addListener(hear);
  return () => {
    browser.permissions.onAdded.removeListener(hear);
    browser.permissions.onRemoved.removeListener(hear);
    browser.storage.local.onChanged.removeListener(hear);
  };
}

/**
 * While the panel of a window is open, checks the pages of allowed sites as they are opened there in the tab in front. A PDF is left to a click, since
 * reading it would open a tab. Returns how to stop.
 */
export function checkSitesUnasked(windowId: number): () => void {
  const updated = (tabId: number, { status }: { status?: string }, tab: Browser.tabs.Tab) => {
    if (status === 'complete' && tab.active && tab.windowId === windowId) void checkUnasked(tabId, tab);
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}

async function checkUnasked(tabId: number, tab: Browser.tabs.Tab): Promise<void> {
  // Without leave to read it, the browser does not even tell a tab's address.
  if (!tab.url || !/^https?:/.test(tab.url)) return;
  const { unasked } = await readSites();
  if (!unasked.includes(originOf(tab.url)) || !/html|xml/.test(await contentType(tabId))) return;
  await saveRequest(tab.windowId, await prepareTab(tab, false));
}
