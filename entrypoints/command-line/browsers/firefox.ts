import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, fields, openBidi, type Plain } from '@/entrypoints/command-line/browsers/bidi.ts';

/** Firefox with the extension in it, in a profile of its own that is thrown away. */
export interface FirefoxWithExtension {
  readonly bidi: Bidi;
  /** The host of the extension's own pages' addresses. */
  readonly host: string;
  /** Opens an address in a new tab; returns the tab's context. */
  open(address: string): Promise<string>;
  /** The contexts of the tabs whose address begins so. */
  tabs(address: string): Promise<readonly string[]>;
  /** Brings a tab to the front. */
  activate(context: string): Promise<void>;
  /** Presses the extension's toolbar button for the tab in front, as a person does. */
  press(): Promise<void>;
  /** Chooses an item of ours from the menu over selected words of the tab in front, as a person does. */
  choose(item: string, words: string): Promise<void>;
  /** Runs a function on the sidebar's document, by its source text; what it returns crosses as JSON. */
  inSidebar<T extends Plain, A extends readonly Plain[]>(
    call: (document: Document, ...given: A) => T,
    ...given: A
  ): Promise<T>;
  /** Lets the extension read a site without asking, as if the person had been asked: a match pattern. */
  grant(origin: string): Promise<void>;
  /** A picture of a tab, as PNG. */
  picture(context: string): Promise<Uint8Array>;
  /** A picture of the whole window with the sidebar in it, as PNG. */
  windowPicture(): Promise<Uint8Array>;
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
}

const addon = 'compact-lens@compact-lens.example';
/** Firefox draws a new one for each installation unless it is told. */
const host = '3c1a5e52-7d0e-4f6b-9a57-0c4f6d1e2b90';

/** Keeps Firefox from greeting a new profile and from calling its maker. */
const preferences: Readonly<Record<string, Plain>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [addon]: host }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'sidebar.animation.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** How long Firefox may take to start, in milliseconds. */
const patience = 60_000;

/** Opens Firefox with the extension. Its toolbar and sidebar are out of reach of ordinary automation; `--remote-allow-system-access` (since 138) opens them. */
export async function openFirefox({
  path,
  extension,
  headless,
  size,
  welcome = false,
}: Options): Promise<FirefoxWithExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'compact-lens-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    path,
    [
      ...(headless ? ['--headless'] : []),
      ...(size ? ['--width', String(size.width), '--height', String(size.height)] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const closed = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve());
    firefox.once('error', () => resolve());
  });
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  let bidi: Bidi | null = null;
  const close = async () => {
    // It answers the request and then goes, or is gone before it answers.
    await bidi?.send('browser.close').catch(() => undefined);
    const timer = setTimeout(() => firefox.kill('SIGKILL'), bidi ? 5_000 : 0);
    await closed;
    clearTimeout(timer);
    bidi?.close();
    await remove();
  };
  try {
    bidi = await openBidi(await addressOf(firefox));
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const driver = await driverOf(bidi);
    const greeting = await tabOnce(driver, `moz-extension://${host}/welcome.html`);
    if (!welcome) await bidi.send('browsingContext.close', { context: greeting });
    return { ...driver, bidi, host, closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where Firefox says it listens. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start. It said: ${said}`)), patience);
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`Firefox did not start: ${why}. It said: ${said}`));
    };
    firefox.once('error', ({ message }) => fail(message));
    firefox.once('exit', (status) => fail(`it ended with ${status}`));
    firefox.stderr?.on('data', (words) => {
      said += words;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** A tab that opens by itself, once it shows an address. */
async function tabOnce(driver: Driver, address: string): Promise<string> {
  for (const end = Date.now() + patience; ; ) {
    const [context] = await driver.tabs(address);
    if (context) return context;
    if (Date.now() > end) throw new Error(`${address} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

type Driver = Omit<FirefoxWithExtension, 'bidi' | 'host' | 'closed' | 'close'>;

async function driverOf(bidi: Bidi): Promise<Driver> {
  const contexts = async (params: object) => {
    const { contexts: list } = fields(await bidi.send('browsingContext.getTree', { maxDepth: 0, ...params }));
    return Array.isArray(list) ? list.map(fields) : [];
  };
  const [window] = await contexts({ 'moz:scope': 'chrome' });
  const chrome = String(window?.context);
  return {
    async picture(context) {
      const { data } = fields(await bidi.send('browsingContext.captureScreenshot', { context }));
      return Buffer.from(String(data), 'base64');
    },
    async windowPicture() {
      return Buffer.from(await bidi.run(chrome, drawWindow), 'base64');
    },
    async open(address) {
      const context = String(fields(await bidi.send('browsingContext.create', { type: 'tab' })).context);
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
      return context;
    },
    async tabs(address) {
      const open = await contexts({});
      return open.filter(({ url }) => String(url).startsWith(address)).map(({ context }) => String(context));
    },
    async activate(context) {
      await bidi.send('browsingContext.activate', { context });
    },
    async press() {
      await bidi.run(chrome, pressButton, addon);
    },
    async choose(item, words) {
      await bidi.run(chrome, chooseItem, addon, item, words);
    },
    async inSidebar(call, ...given) {
      const source = `(${call})(content.document, ...${JSON.stringify(given)})`;
      return JSON.parse(await bidi.run(chrome, runInSidebar, source));
    },
    async grant(origin) {
      await bidi.run(chrome, grantOrigin, addon, origin);
    },
  };
}

// What follows runs in Firefox's own window, where these are in scope; none of it is part of the extension.
declare const ChromeUtils: { importESModule(address: string): FirefoxModules };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: FirefoxExtension } };
declare const SidebarController: { readonly browser: { readonly contentDocument: Document | null } };

declare const browsingContext: {
  readonly currentWindowGlobal: {
    drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
  };
};

interface FirefoxExtension {
  readonly tabManager: { addActiveTabPermission(tab: object): void };
  emit(event: string, ...told: readonly object[]): void;
}

interface FirefoxModules {
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } };
    };
  };
  readonly ExtensionPermissions: {
    add(id: string, permissions: { permissions: string[]; origins: string[] }, extension: object): Promise<void>;
  };
}

interface FrameElement extends Element {
  readonly messageManager: {
    addMessageListener(name: string, hear: (message: { readonly data: string }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}

async function pressButton(id: string): Promise<null> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return null;
}

declare const gBrowser: { readonly selectedTab: object };

/** Tells the extension of a click in its menu: the menu itself is drawn outside all pages. */
async function chooseItem(id: string, menuItemId: string, selectionText: string): Promise<null> {
  const { extension } = WebExtensionPolicy.getByID(id);
  extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
  const clicked = { menuItemId, selectionText, editable: false, frameId: 0, modifiers: [], button: 0 };
  extension.emit('webext-menu-menuitem-click', clicked, gBrowser.selectedTab);
  return null;
}

async function grantOrigin(id: string, origin: string): Promise<null> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: [], origins: [origin] }, WebExtensionPolicy.getByID(id).extension);
  return null;
}

/** Draws the window with all that stands in it; pictures by the protocol are for pages alone. */
async function drawWindow(): Promise<string> {
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The sidebar's page lives in another process and is in no list of pages: a script is sent to its frame and sends back what it found. */
async function runInSidebar(source: string): Promise<string> {
  const end = Date.now() + 15_000;
  let frame: FrameElement | null = null;
  while (!frame?.messageManager) {
    if (Date.now() > end) throw new Error('The sidebar did not open');
    frame = SidebarController.browser.contentDocument?.querySelector<FrameElement>('#webext-panels-browser') ?? null;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const channel = `compact-lens-test:${Math.random()}`;
  const script = `try { sendAsyncMessage('${channel}', JSON.stringify({ value: ${source} ?? null })) } catch (error) { sendAsyncMessage('${channel}', JSON.stringify({ error: String(error) })) }`;
  const { messageManager } = frame;
  const answer = await new Promise<string>((resolve, reject) => {
    setTimeout(() => reject(new Error('The sidebar did not answer')), 15_000);
    messageManager.addMessageListener(channel, ({ data }) => resolve(data));
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
  const { value, error } = JSON.parse(answer);
  if (error) throw new Error(error);
  return JSON.stringify(value);
}
