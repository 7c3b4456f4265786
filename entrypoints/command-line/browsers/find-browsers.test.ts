import { describe, expect, it } from 'vitest';
import { findBrowsers, hasDisplay } from '@/entrypoints/command-line/browsers/find-browsers.ts';

const having = (...paths: string[]) => ({ exists: (path: string) => paths.includes(path) });

describe('findBrowsers', () => {
  it('looks along the path on Linux, and prefers what people call their own browser', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    const system = { platform: 'linux' as const, env };
    expect(findBrowsers({ ...system, ...having('/usr/bin/firefox-esr', '/usr/bin/chromium') })).toEqual([
      { name: 'Chromium', family: 'chromium', path: '/usr/bin/chromium' },
      { name: 'Firefox', family: 'firefox', path: '/usr/bin/firefox-esr' },
    ]);
    const both = findBrowsers({ ...system, ...having('/usr/bin/chromium', '/usr/local/bin/google-chrome') });
    expect(both.map(({ name }) => name)).toEqual(['Google Chrome', 'Chromium']);
  });

  it('names each browser once', () => {
    const env = { PATH: '/usr/bin' };
    const found = findBrowsers({
      platform: 'linux',
      env,
      ...having('/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'),
    });
    expect(found).toEqual([{ name: 'Google Chrome', family: 'chromium', path: '/usr/bin/google-chrome' }]);
  });

  it('looks in both application folders on macOS', () => {
    const path = '/Volumes/pat/Applications/Firefox.app/Contents/MacOS/firefox';
    const found = findBrowsers({ platform: 'darwin', env: { HOME: '/Volumes/pat' }, ...having(path) });
    expect(found).toEqual([{ name: 'Firefox', family: 'firefox', path }]);
  });

  it('looks in the program folders on Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const found = findBrowsers({ platform: 'win32', env, ...having(path) });
    expect(found).toEqual([{ name: 'Microsoft Edge', family: 'chromium', path }]);
  });

  it('finds nothing where nothing stands, and does not take an empty path for the present folder', () => {
    expect(findBrowsers({ platform: 'linux', env: {}, ...having('chromium') })).toEqual([]);
    expect(findBrowsers({ platform: 'win32', env: {}, exists: () => true })).toEqual([]);
  });
});

describe('hasDisplay', () => {
  it('needs a named display on Linux alone', () => {
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true);
    expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
  });
});
