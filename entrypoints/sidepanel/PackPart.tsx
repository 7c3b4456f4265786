import { useMemo } from 'react';
import { useStore } from 'zustand';
import { PackList } from '@/components/PackList.tsx';
import type { PanelTasks } from '@/entrypoints/sidepanel/Panel.tsx';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import type { PanelStore, Source } from '@/entrypoints/sidepanel/store.ts';
import { documentLinks } from '@/lib/pack/document-links.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly store: PanelStore;
  readonly session: Session;
  readonly tasks: PanelTasks;
}

/** What is checked together, and the documents that the first one links to. */
export function PackPart({ store, session, tasks }: Props) {
  const { sources } = useStore(store);
  const first = sources[0]?.doc ?? null;
  const links = useMemo(() => (first ? documentLinks(first) : []), [first]);
  return (
    <PackList
      items={sources.map((source) => ({
        id: source.id,
        title: source.doc?.title || source.name || say('document.untitled'),
        state: stateOf(source),
      }))}
      links={links.filter(({ title }) => !sources.some(({ name }) => name === title))}
      onAddLink={tasks.addLink}
      onAddFiles={tasks.addFiles}
      onLeaveOut={session.leaveOut}
    />
  );
}

const stateOf = ({ refused, waiting, done }: Source): string | null =>
  refused ?? waiting ?? (done ? null : say('pack.reading'));
