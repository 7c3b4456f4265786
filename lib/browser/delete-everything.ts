import { browser } from 'wxt/browser';
import { say } from '@/lib/show/words.ts';

/** What is kept could not be deleted, and what the person can do about it, in a sentence. */
export class DeleteError extends Error {
  override readonly name = 'DeleteError';
}

/**
 * Deletes all that is kept on this computer: choices, settings, notes and reviews, and with them the leave to read sites. Throws a `DeleteError` where
 * another page of ours still holds some of it open.
 */
export async function deleteEverything(): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name } of databases) if (name) await deleteDatabase(name);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length) await browser.permissions.remove({ origins });
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new DeleteError(say('options.delete.blocked')));
    request.onerror = () => reject(new DeleteError(say('options.delete.failed'), { cause: request.error }));
  });
}
