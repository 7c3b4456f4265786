import { posix, win32 } from 'node:path';

/** A browser on this computer that can run the extension. */
export interface InstalledBrowser {
  readonly name: 'Google Chrome' | 'Chromium' | 'Microsoft Edge' | 'Firefox';
  readonly family: 'chromium' | 'firefox';
  readonly path: string;
}

/** What the search depends on, so that a test can stand for another system. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

type Name = InstalledBrowser['name'];

/** What each is called as a command on Linux and the BSDs; Debian's long-term Firefox has a name of its own. */
const commands: readonly (readonly [Name, string])[] = [
  ['Google Chrome', 'google-chrome'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Microsoft Edge', 'microsoft-edge'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Firefox', 'firefox'],
  ['Firefox', 'firefox-esr'],
];

const macApps: readonly (readonly [Name, string])[] = [
  ['Google Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ['Microsoft Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Firefox', 'Firefox.app/Contents/MacOS/firefox'],
];

const windowsPrograms: readonly (readonly [Name, string])[] = [
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Firefox', 'Mozilla Firefox\\firefox.exe'],
];

/** The browsers that stand where their makers install them, each once, the likeliest to be somebody's own first. */
export function findBrowsers({ platform, env, exists }: System): InstalledBrowser[] {
  const found = new Map<Name, string>();
  for (const [name, path] of places(platform, env)) {
    if (!found.has(name) && exists(path)) found.set(name, path);
  }
  return [...found].map(([name, path]) => ({ name, family: name === 'Firefox' ? 'firefox' : 'chromium', path }));
}

function places(platform: NodeJS.Platform, env: System['env']): (readonly [Name, string])[] {
  const under = (folders: readonly (string | undefined)[], names: typeof commands, join: typeof posix.join) =>
    names.flatMap(([name, path]) => folders.flatMap((folder) => (folder ? [[name, join(folder, path)] as const] : [])));
  switch (platform) {
    case 'darwin':
      return under(['/Applications', env.HOME && posix.join(env.HOME, 'Applications')], macApps, posix.join);
    case 'win32':
      return under([env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA], windowsPrograms, win32.join);
    default:
      return under((env.PATH ?? '').split(':'), commands, posix.join);
  }
}

/** Whether a window can be shown: always on macOS and Windows, elsewhere where a display server has been named. */
export const hasDisplay = ({ platform, env }: Pick<System, 'platform' | 'env'>): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
