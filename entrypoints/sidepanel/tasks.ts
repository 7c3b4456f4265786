import { browser } from 'wxt/browser';
import type { PanelTasks } from '@/entrypoints/sidepanel/Panel.tsx';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import { isPdf, readFile } from '@/lib/browser/read-file.ts';
import { saveRequest } from '@/lib/browser/requests.ts';
import { openFile, openReader, prepareTab } from '@/lib/browser/tab-access.ts';
import { say } from '@/lib/show/words.ts';

/** What the browser does for the panel. Tabs are answered through the same request as the toolbar button's, so there is one way in. */
export function createTasks(session: Session, windowId: number): PanelTasks {
  const activeTab = async () => (await browser.tabs.query({ active: true, windowId }))[0];

  return {
    async checkPage() {
      const tab = await activeTab();
      if (tab) await saveRequest(windowId, await prepareTab(tab, false));
    },

    async openFiles(files) {
      const [file, ...others] = files;
      if (!file) return;
      const leftOut = others.map(({ name }) => name);
      if (!isPdf(file)) return session.takeUpFile(() => readFile(file), leftOut);
      const request = await openFile(file, { windowId });
      session.takeUp(request, leftOut);
      // So that a panel opened again finds it.
      await saveRequest(windowId, request);
    },

    async allow(grant) {
      // Before anything else is waited for: browsers ask the person only in answer to a press.
      if (await browser.permissions.request({ origins: [grant.origin] })) {
        const tab = await activeTab();
        await saveRequest(windowId, await openReader(grant.address, tab ?? { windowId }));
      } else {
        const message = say('refused.grant.denied');
        session.takeUp({ kind: 'refused', id: crypto.randomUUID(), reason: 'blocked', message, grant });
      }
    },

    async copy(words) {
      try {
        await navigator.clipboard.writeText(words);
        session.announce(say('finding.copied'));
        return true;
      } catch (error) {
        // Browsers can be set to forbid it.
        if (!(error instanceof DOMException)) throw error;
        session.announce(say('finding.not-copied'));
        return false;
      }
    },
  };
}
