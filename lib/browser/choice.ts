import { browser } from 'wxt/browser';

const key = 'compact';

/** The compact the reader chose last, by id; null before the first choice. */
export async function readChoice(): Promise<string | null> {
  const { [key]: id } = await browser.storage.local.get(key);
  return choiceOf(id);
}

/** Remembers a choice on this computer; nothing is synchronised. */
export const saveChoice = (id: string): Promise<void> => browser.storage.local.set({ [key]: id });

/** Tells of every later choice, made in whatever window; null where it is taken back. Returns how to stop. */
export function watchChoice(hear: (id: string | null) => void): () => void {
  const onChange = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[key];
    if (change) hear(choiceOf(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChange);
  return () => browser.storage.local.onChanged.removeListener(onChange);
}

const choiceOf = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);
