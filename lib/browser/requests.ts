import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Request, request } from '@/lib/browser/messages.ts';

/** Gone when the browser closes, and out of reach of content scripts. */
const keyOf = (windowId: number) => `request:${windowId}`;
const shownKeyOf = (windowId: number) => `shown:${windowId}`;

/** Leaves a request where the window's panel finds it, also one that is still opening. */
export const saveRequest = (windowId: number, wanted: Request): Promise<void> =>
  browser.storage.session.set({ [keyOf(windowId)]: wanted });

/** Clears what a closed window left. */
export const forgetRequest = (windowId: number): Promise<void> =>
  browser.storage.session.remove([keyOf(windowId), shownKeyOf(windowId)]);

/** Puts away what the window's panel shows, as text, beside its request. */
export const saveShown = (windowId: number, shown: string): Promise<void> =>
  browser.storage.session.set({ [shownKeyOf(windowId)]: shown });

/** A window's request, null where there is none, and what its panel showed last, unread. */
export interface Left {
  readonly wanted: Request | null;
  readonly shown: unknown;
}

/** What has been left for each window: of all at once, so that a panel that opens need not first ask which window it stands in. */
export async function readLeft(): Promise<(windowId: number) => Left> {
  const left = await browser.storage.session.get(null);
  return (windowId) => {
    const { [keyOf(windowId)]: wanted, [shownKeyOf(windowId)]: shown } = left;
    return { wanted: wanted === undefined ? null : v.parse(request, wanted), shown };
  };
}

/** Tells of the window's request, the one that stands now and every later one; returns how to stop. The same request may be told twice. */
export function watchRequests(windowId: number, hear: (wanted: Request) => void): () => void {
  const key = keyOf(windowId);
  const onChange = (changes: Record<string, { newValue?: unknown }>) => {
    const value = changes[key]?.newValue;
    if (value !== undefined) hear(v.parse(request, value));
  };
  browser.storage.session.onChanged.addListener(onChange);
  void browser.storage.session.get(key).then((stored) => {
    const value = stored[key];
    if (value !== undefined) hear(v.parse(request, value));
  });
  return () => browser.storage.session.onChanged.removeListener(onChange);
}
