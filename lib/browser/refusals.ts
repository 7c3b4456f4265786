import type { Refusal } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

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

/** What is known of a tab that the browser would not let us into. */
interface Shut {
  /** Null where the browser would not even tell it, as Chrome will not for its own pages. */
  readonly address: string | null;
  /** The person asked for this tab just now. A grant ends when its tab goes to another site. */
  readonly asked: boolean;
  /** The browser keeps files on the person's computer from us, and their addresses too. */
  readonly filesHidden: boolean;
  /** What the browser said when it refused. */
  readonly said: string;
}

/** The refusal where the browser would not let us into a tab. */
export function refusalByBrowser({ address, asked, filesHidden, said }: Shut): TabRefusal {
  if (address === null) {
    if (!asked) return { reason: 'blocked', message: say('refused.not-asked') };
    if (!filesHidden) return { reason: 'blocked', message: say('refused.browser-page') };
    return { reason: 'file-access', message: say('refused.file-hidden') };
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
