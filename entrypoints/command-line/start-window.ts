import { openChromium } from '@/entrypoints/command-line/browsers/chromium.ts';
import type { InstalledBrowser } from '@/entrypoints/command-line/browsers/find-browsers.ts';
import { openFirefox } from '@/entrypoints/command-line/browsers/firefox.ts';

interface Task {
  /** The browser's program. */
  readonly path: string;
  /** The folder of the built extension, absolute. */
  readonly extension: string;
  /** The page to open. */
  readonly address: string;
}

/** Opens a browser with the extension and a page for a person, calls `opened`, and resolves when the browser has been closed or the person pressed Ctrl+C. */
export async function openForPerson(
  family: InstalledBrowser['family'],
  { path, extension, address }: Task,
  opened: () => void,
): Promise<void> {
  const browser = await (family === 'firefox' ? openInFirefox : openInChromium)(path, extension, address);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  opened();
  await Promise.race([browser.closed, interrupted]);
  await browser.close();
}

async function openInChromium(path: string, extension: string, address: string) {
  const browser = await openChromium({ path, extension, headless: false, welcome: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(address);
  // The page that greets a person is open too.
  await page.bringToFront();
  return browser;
}

async function openInFirefox(path: string, extension: string, address: string) {
  const browser = await openFirefox({ path, extension, headless: false, welcome: true });
  await browser.open(address);
  return browser;
}
