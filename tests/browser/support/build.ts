import { buildExtension } from '@/entrypoints/command-line/build-extension.ts';
import { chromiumPath, firefoxPath } from '@/tests/browser/support/browsers.ts';
import { root } from '@/tests/browser/support/site.ts';

/** Builds what the browsers at hand will need, before any test. */
export async function setup(): Promise<void> {
  if (chromiumPath) await buildExtension('chrome', root);
  if (firefoxPath) await buildExtension('firefox', root);
}
