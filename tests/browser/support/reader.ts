import type { Page } from 'playwright-core';
import { type ChromiumStage, chooseCompact, useChromium } from '@/tests/browser/support/chromium-stage.ts';
import type { Content } from '@/tests/browser/support/site.ts';

/** A PDF in a tab of its own, checked against the Dudley Compact in our reader. */
export interface OpenedPdf {
  /** The tab it was opened in first, which shows it in the browser's own viewer. */
  readonly tab: Page;
  readonly reader: Page;
  readonly panel: Page;
}

/** A browser in which PDFs are opened as people open them: from their address, with the toolbar button. */
export function useReader(): {
  readonly stage: () => ChromiumStage;
  readonly open: (bytes: Uint8Array) => Promise<OpenedPdf>;
} {
  const contents: Record<string, Content> = {};
  const stage = useChromium(contents);
  let opened = 0;
  return {
    stage,
    async open(bytes) {
      opened += 1;
      const path = `/${opened}.pdf`;
      contents[path] = bytes;
      const tab = await stage().open(path);
      const [reader, panel] = await Promise.all([stage().browser.context.waitForEvent('page'), stage().press(tab)]);
      await chooseCompact(panel, 'dudley');
      return { tab, reader, panel };
    },
  };
}
