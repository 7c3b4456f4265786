import type { Refusal } from '@/lib/read/read-error.ts';
import { say } from '@/lib/words.ts';

/** Why a tab cannot be read and what the person can do, in words. */
export interface TabRefusal {
  readonly reason: Refusal;
  readonly message: string;
  /** Reading its origin, a match pattern, would let our reader open this address. */
  readonly grant?: { readonly origin: string; readonly address: string };
}

/** Pages where no browser lets an extension in, whatever the person grants. */
const shops = /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(?:\/|$)/;

/** The refusal an address alone settles, before anything is tried; null where it is worth trying. */
export function refusalByAddress(address: string): TabRefusal | null {
  const { protocol } = new URL(address);
  if (protocol === 'view-source:') return { reason: 'blocked', message: say('refused.source') };
  if (shops.test(address)) return { reason: 'blocked', message: say('refused.shop') };
  if (protocol === 'http:' || protocol === 'https:' || protocol === 'file:') return null;
  return { reason: 'blocked', message: say('refused.browser-page') };
}

/**
 * The refusal where the browser would not let us into a tab. `address` is null where it would not even tell it: then the person has not asked
 * for this tab (`asked` false: a grant ends when the tab goes to another site), or it is a file the browser keeps to itself.
 */
export function refusalByBrowser(address: string | null, asked: boolean, said: string): TabRefusal {
  if (address === null) {
    return asked
      ? { reason: 'file-access', message: say('refused.file-hidden') }
      : { reason: 'blocked', message: say('refused.not-asked') };
  }
  if (said.includes('error page')) return { reason: 'unreachable', message: say('refused.not-loaded') };
  if (address.startsWith('file:')) return { reason: 'file-access', message: say('refused.file') };
  if (!asked) return { reason: 'blocked', message: say('refused.not-asked') };
  // Firefox shows a PDF in a page of its own that no extension may enter, so this is most likely one.
  return {
    reason: 'blocked',
    message: say('refused.viewer'),
    grant: { origin: originOf(address), address },
  };
}

/** A PDF on the person's own disk, which our reader may fetch only with leave to read files. */
export const refusedFilePdf = (address: string): TabRefusal => ({
  reason: 'file-access',
  message: say('refused.file-pdf'),
  grant: { origin: 'file:///*', address },
});

/** The match pattern of an address's host. Never a port: Firefox accepts an origin with one, says it is granted, and then refuses it. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' ? 'file:///*' : `${protocol}//${hostname}/*`;
}
