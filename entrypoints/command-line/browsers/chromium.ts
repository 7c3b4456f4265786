import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

/** A browser of Chromium's family with the extension in it, in a profile of its own that is thrown away. */
export interface ChromiumWithExtension {
  readonly context: BrowserContext;
  /** The extension's id, the host of its own pages' addresses. */
  readonly id: string;
  /** Presses the extension's toolbar button for a tab, as a person does: the click lends the extension the tab and opens the panel. */
  press(page: Page): Promise<void>;
  /** The side panel, once it is open. */
  panel(): Promise<Page>;
  /** Resolves when the browser has gone, also when the person closes it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly path: string;
  /** The folder of the built extension, absolute. */
  readonly extension: string;
  readonly headless: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** Leaves open the page that greets a person once the extension is installed; otherwise it is closed, for it would come between other tabs. */
  readonly welcome?: boolean;
  /** Where the browser is to write down all its requests, for a test; it does so as it closes. */
  readonly log?: string;
}

/** A browser in a container has no sandbox to offer to root. */
const isRoot = process.getuid?.() === 0;

/** Keeps the browser from calling its maker, which would count as a request of ours, and from greeting a new profile. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/**
 * Opens Chrome, Chromium or Edge with the extension. Chrome ignores `--load-extension` since 137, so the extension is handed over by the debugging
 * protocol; that is allowed over a pipe, which only the program that started the browser holds.
 */
export async function openChromium({
  path,
  extension,
  headless,
  size,
  welcome = false,
  log,
}: Options): Promise<ChromiumWithExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'compact-lens-'));
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  let context: BrowserContext;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: path,
      headless,
      viewport: null,
      // Whoever opens it closes it, so that its profile goes with it.
      handleSIGINT: false,
      chromiumSandbox: !isRoot,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: [
        ...quiet,
        '--enable-unsafe-extension-debugging',
        // The panel is no tab, and only a second line to the browser lists it. A person's window needs no such line.
        ...(headless ? ['--remote-debugging-port=0'] : []),
        ...(log ? [`--log-net-log=${log}`] : []),
        ...(size ? [`--window-size=${size.width},${size.height}`] : []),
      ],
    });
  } catch (error) {
    await remove();
    throw error;
  }
  const browser = context.browser();
  if (!browser) throw new Error('The browser gave no way to talk to it');
  let second: Browser | null = null;
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    // On macOS the program goes on without a window.
    context.on('page', (page) =>
      page.once('close', () => {
        if (!context.pages().length) resolve();
      }),
    );
  });
  const close = async () => {
    await second?.close();
    await context.close();
    await remove();
  };
  try {
    const session = await browser.newBrowserCDPSession();
    // Pressed before its worker has started for the first time, the button does nothing.
    const started = context.waitForEvent('serviceworker');
    const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
    await listening(await started);
    const greeting = await pageOnce(context, `chrome-extension://${id}/welcome.html`);
    if (!welcome) await greeting.close();
    return {
      context,
      id,
      closed,
      close,
      async press(page) {
        const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
        const tab = targetInfos.find(({ url }) => url === page.url());
        if (!tab) throw new Error(`No tab shows ${page.url()}`);
        await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
      },
      async panel() {
        const page = `chrome-extension://${id}/sidepanel.html`;
        const address = await addressOnce(profile, page);
        // A connection lists the panels that were open when it was made.
        await second?.close();
        second = await chromium.connectOverCDP(address);
        const panel = second
          .contexts()
          .flatMap((each) => each.pages())
          .find((each) => each.url().startsWith(page));
        if (!panel) throw new Error('The side panel has closed again');
        return panel;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

declare const chrome: { readonly action: { readonly onClicked: { hasListeners(): boolean } } };

/** Resolves once the extension's worker has run and heeds the button. */
async function listening(worker: Worker): Promise<void> {
  while (!(await worker.evaluate(() => chrome.action?.onClicked.hasListeners()))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** How long a page or a panel may take to open, in milliseconds. */
const patience = 15_000;

/** A tab that opens by itself, once it shows an address. */
async function pageOnce(context: BrowserContext, address: string): Promise<Page> {
  for (const end = Date.now() + patience; ; ) {
    const page = context.pages().find((each) => each.url() === address);
    if (page) return page;
    if (Date.now() > end) throw new Error(`${address} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The address of the browser's debugging service, once a page is open in the browser. */
async function addressOnce(profile: string, page: string): Promise<string> {
  // The browser writes its port into its profile.
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const address = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + patience; ; ) {
    const targets: readonly { readonly url: string }[] = await (await fetch(`${address}/json/list`)).json();
    if (targets.some(({ url }) => url.startsWith(page))) return address;
    if (Date.now() > end) throw new Error('The side panel did not open');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
