import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background.ts';

type Hear = (...told: unknown[]) => unknown;
const heard: Record<string, Hear> = {};
const event = (name: string) => ({
  addListener: (hear: Hear) => {
    heard[name] = hear;
  },
});
const opened = vi.fn(async () => {});
const created = vi.fn();
const tab = { id: 7, windowId: 1, index: 0, url: 'https://www.ashby.example/', title: 'Ashby' };
const request = async () => (await browser.storage.session.get('request:1'))['request:1'];

beforeEach(() => {
  fakeBrowser.reset();
  opened.mockClear();
  created.mockClear();
  Object.assign(browser.action, { onClicked: event('button') });
  Object.assign(browser, {
    contextMenus: { onClicked: event('menu'), removeAll: async () => {}, create: created },
    sidePanel: { open: opened },
  });
  Object.assign(browser.runtime, { onInstalled: event('installed') });
  const inject = async ({ files, args }: { files?: string[]; args?: unknown[] }) =>
    files ? [] : [{ result: args ? true : 'text/html' }];
  Object.assign(browser.scripting, { executeScript: vi.fn(inject) });
  void background.main();
});

describe('the background', () => {
  it('greets a person once the extension is installed, and not after an update', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await heard.installed?.({ reason: 'update' });
    await heard.installed?.({ reason: 'browser_update' });
    expect(create).not.toHaveBeenCalled();
    await heard.installed?.({ reason: 'install' });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: browser.runtime.getURL('/welcome.html') });
  });

  it('puts a check of the page and one of a selection in the menu', async () => {
    await heard.installed?.({ reason: 'update' });
    expect(created.mock.calls.map(([item]) => [item.id, item.contexts, item.title])).toEqual([
      ['check-page', ['page'], 'Check this page against a compact'],
      ['check-selection', ['selection'], 'Check this text against a compact'],
    ]);
  });

  it('opens the panel before anything else, for the page', async () => {
    heard.button?.(tab);
    expect(opened).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
    await vi.waitFor(async () => expect(await request()).toMatchObject({ kind: 'page', tabId: 7 }));
  });

  it('opens it for a selection, and for a page by the menu', async () => {
    heard.menu?.({ menuItemId: 'check-selection', selectionText: 'It closes.', editable: true }, tab);
    expect(opened).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await request()).toMatchObject({ kind: 'text', text: 'It closes.' }));
    heard.menu?.({ menuItemId: 'check-page' }, tab);
    await vi.waitFor(async () => expect(await request()).toMatchObject({ kind: 'page' }));
  });

  it('does nothing for a menu in the panel itself, which stands in no tab', () => {
    heard.menu?.({ menuItemId: 'check-selection', selectionText: 'It closes.' }, undefined);
    expect(opened).not.toHaveBeenCalled();
  });
});
