import { browser } from 'wxt/browser';

/** The browser we run in, as far as it matters to what is said of its buttons. */
export function browserName(): 'chrome' | 'edge' | 'firefox' {
  if ('sidebarAction' in browser) return 'firefox';
  return navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome';
}

/** The keys that press our button, as the browser writes them; null where the person or another extension has taken them away. */
export async function shortcutKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

const hasShortcutPage = (api: object): api is { openShortcutSettings(): Promise<void> } =>
  'openShortcutSettings' in api;

/** Opens the browser's own page where shortcuts are changed; a link cannot lead there. */
export async function openShortcutPage(): Promise<void> {
  if (hasShortcutPage(browser.commands)) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
