import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChromiumStage } from '@/tests/browser/support/chromium-stage.ts';
import { eventually } from '@/tests/browser/support/chromium-stage.ts';

/** Has the browser save files in a new folder without asking. */
export async function downloadsOf(stage: ChromiumStage): Promise<{ readonly folder: string; next(): Promise<string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'compact-lens-saved-'));
  const browser = stage.browser.context.browser();
  if (!browser) throw new Error('The browser gave no way to talk to it');
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  // Chromium writes under another name until a file is whole.
  const whole = async () =>
    (await readdir(folder)).filter((name) => !name.endsWith('.crdownload') && !name.startsWith('.'));
  return {
    folder,
    async next() {
      await eventually(async () => (await whole()).length).toBe(1);
      return (await whole())[0] ?? '';
    },
  };
}
