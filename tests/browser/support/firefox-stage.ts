import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type FirefoxWithExtension, openFirefox } from '@/entrypoints/command-line/browsers/firefox.ts';
import type { LocalServer } from '@/entrypoints/command-line/browsers/serve-folder.ts';
import { firefoxPath } from '@/tests/browser/support/browsers.ts';
import { openSite, root } from '@/tests/browser/support/site.ts';

/** A Firefox with the extension and a site to look at. */
export interface FirefoxStage {
  readonly firefox: FirefoxWithExtension;
  readonly site: LocalServer;
}

/** One browser for the tests of a file, opened before and closed after them. */
export function useFirefox(contents: Parameters<typeof openSite>[0] = {}): () => FirefoxStage {
  let stage: FirefoxStage | null = null;
  beforeAll(async () => {
    if (!firefoxPath) return;
    const site = await openSite(contents);
    const extension = join(root, '.output', 'firefox-mv3');
    const size = { width: 1280, height: 900 };
    stage = { firefox: await openFirefox({ path: firefoxPath, extension, headless: true, size }), site };
  });
  afterAll(async () => {
    await stage?.firefox.close();
    await stage?.site.close();
  });
  return () => {
    if (!stage) throw new Error('No browser was opened');
    return stage;
  };
}

/** Waits until something holds; Firefox answers through more doors than Chromium, so it is asked less often. */
export const eventuallyInFirefox = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000, interval: 150 });

// These run in the sidebar, sent there by their source.

export function chooseCompact(document: Document, id: string): boolean {
  const select = document.querySelector('select');
  if (!select || !document.defaultView) return false;
  select.value = id;
  select.dispatchEvent(new document.defaultView.Event('change', { bubbles: true }));
  return true;
}

export const titleShown = (document: Document): string => document.querySelector('h1')?.textContent ?? '';

export const wordsShown = (document: Document): string => document.body.textContent ?? '';

export function pressButton(document: Document, words: string): boolean {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  button?.click();
  return button !== undefined;
}

/** Gives the panel files of text to check together with what it shows, as the button under "Add a document" does. */
export function addFiles(document: Document, texts: Readonly<Record<string, string>>): boolean {
  const input = document.querySelector<HTMLInputElement>('.pack input[type=file]');
  const view = document.defaultView;
  if (!input || !view) return false;
  const transfer = new view.DataTransfer();
  for (const [name, text] of Object.entries(texts)) {
    transfer.items.add(new view.File([text], name, { type: 'text/plain' }));
  }
  input.files = transfer.files;
  input.dispatchEvent(new view.Event('change', { bubbles: true }));
  return true;
}

/** Writes into the field with this label, in place of what stands in it. */
export function writeInto(document: Document, label: string, words: string): boolean {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const field = named && document.querySelector<HTMLTextAreaElement>(`textarea[id="${named.htmlFor}"]`);
  if (!field || !document.defaultView) return false;
  field.value = words;
  field.dispatchEvent(new document.defaultView.Event('input', { bubbles: true }));
  return true;
}

/** What stands in the field with this label; null where there is no such field. */
export function writtenIn(document: Document, label: string): string | null {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return (named && document.querySelector<HTMLTextAreaElement>(`textarea[id="${named.htmlFor}"]`)?.value) ?? null;
}
