import { browser } from 'wxt/browser';

const key = 'compact';

/** The compact the reader chose last, by id; null before the first choice. */
export async function readChoice(): Promise<string | null> {
  const { [key]: id } = await browser.storage.local.get(key);
  return typeof id === 'string' ? id : null;
}

/** Remembers a choice on this computer; nothing is synchronised. */
export const saveChoice = (id: string): Promise<void> => browser.storage.local.set({ [key]: id });
