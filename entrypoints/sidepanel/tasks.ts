import { browser } from 'wxt/browser';
import type { PanelTasks } from '@/entrypoints/sidepanel/Panel.tsx';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import type { PanelStore } from '@/entrypoints/sidepanel/store.ts';
import { originOf } from '@/lib/browser/refusals.ts';
import { saveRequest } from '@/lib/browser/requests.ts';
import { openFile, openReader, prepareTab } from '@/lib/browser/tab-access.ts';
import { say } from '@/lib/show/words.ts';

/** What the browser does for the panel. Tabs are answered through the same request as the toolbar button's, so there is one way in. */
export function createTasks(store: PanelStore, session: Session, windowId: number): PanelTasks {
  const activeTab = async () => (await browser.tabs.query({ active: true, windowId }))[0];

  async function addFiles(files: readonly File[]): Promise<void> {
    for (const file of files) session.add(await openFile(file, { windowId, active: false }), file.name);
  }

  return {
    version: browser.runtime.getManifest().version,

    async checkPage() {
      const tab = await activeTab();
      if (tab) await saveRequest(windowId, await prepareTab(tab, false));
    },

    async openFiles([first, ...others]) {
      if (!first) return;
      const request = await openFile(first, { windowId });
      session.takeUp(request);
      await addFiles(others);
      // So that a panel opened again finds it.
      await saveRequest(windowId, request);
    },

    addFiles: (files) => void addFiles(files),

    async addLink({ title, address }) {
      // Before anything else is waited for: browsers ask the person only in answer to a press.
      if (await browser.permissions.request({ origins: [originOf(address)] })) {
        session.announce(say('pack.added', { title }));
        session.add(await openReader(address, { windowId, active: false }), title);
      } else {
        const message = say('pack.not-allowed', { title });
        session.announce(message);
        session.add({ kind: 'refused', id: crypto.randomUUID(), reason: 'blocked', message }, title);
      }
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

    async saveReport(shape, format) {
      // Their code is larger than the panel's, and most who open the panel save nothing.
      const { reportOf } = await import('@/entrypoints/sidepanel/report-of.ts');
      const { writeReport } = await import('@/lib/report/write-report.ts');
      const { saveFile } = await import('@/lib/browser/save-file.ts');
      const report = reportOf(store.getState());
      return report && saveFile(await writeReport(report, shape, format));
    },

    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
