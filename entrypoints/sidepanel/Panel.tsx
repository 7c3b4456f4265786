import { useMemo } from 'react';
import { useStore } from 'zustand';
import { CompactSelect } from '@/components/CompactSelect.tsx';
import { DocumentSummary } from '@/components/DocumentSummary.tsx';
import { DropArea } from '@/components/DropArea.tsx';
import { CheckAnother, NothingChecked, Refused } from '@/components/PanelStates.tsx';
import { ReadingProgress } from '@/components/ReadingProgress.tsx';
import { CheckedDocument } from '@/entrypoints/sidepanel/CheckedDocument.tsx';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import { compactOf, type PanelStore, stageOf, suggestionOf } from '@/entrypoints/sidepanel/store.ts';
import { say } from '@/lib/show/words.ts';

/** What the browser lets the panel do, apart from the document at hand. */
export interface PanelTasks {
  /** Checks the page the reader is looking at. */
  checkPage(): void;
  openFiles(files: readonly File[]): void;
  /** Asks the browser to let us read an origin, then opens the address in our reader. */
  allow(grant: { readonly origin: string; readonly address: string }): void;
  /** Resolves to whether the browser let us copy. */
  copy(words: string): Promise<boolean>;
}

interface Props {
  readonly store: PanelStore;
  readonly session: Session;
  readonly tasks: PanelTasks;
}

/** The side panel, from the store down. */
export function Panel({ store, session, tasks }: Props) {
  const state = useStore(store);
  const { compacts, chosen, subject, reading, result, refusal } = state;
  const stage = stageOf(state);
  const suggestion = useMemo(() => suggestionOf({ reading, compacts }), [reading, compacts]);
  const compact = useMemo(() => compactOf({ chosen, reading, compacts }), [chosen, reading, compacts]);
  const doc = result?.reading.doc ?? reading?.doc ?? null;
  const ways = { onCheckPage: tasks.checkPage, onFiles: tasks.openFiles };

  return (
    <DropArea onFiles={tasks.openFiles}>
      <header>
        <CompactSelect
          compacts={compacts}
          compact={compact}
          isChosen={chosen === compact?.id}
          suggestion={stage === 'refused' ? null : suggestion}
          onChoose={session.chooseCompact}
        />
        {stage !== 'refused' && doc && (
          <DocumentSummary
            key={subject?.id}
            doc={doc}
            digest={result?.digest ?? null}
            complete={stage === 'read'}
            isKindSet={reading?.kinds != null}
            onKinds={session.setKinds}
          />
        )}
      </header>
      <p role="status" className="hidden-words">
        <span key={state.announcement.times}>{state.announcement.words}</span>
      </p>
      <main>
        {/* Its title is not known yet, and a page without a heading is hard to find one's way in by ear. */}
        {stage === 'working' && !doc && <h1 className="hidden-words">{say('panel.title')}</h1>}
        {stage === 'nothing' && <NothingChecked {...ways} />}
        {stage === 'refused' && refusal && (
          <Refused
            {...ways}
            message={refusal.message}
            {...(refusal.grant ? { onAllow: () => refusal.grant && tasks.allow(refusal.grant) } : {})}
          />
        )}
        {stage === 'working' && <ReadingProgress progress={state.progress} isRead={reading?.complete ?? false} />}
        {stage !== 'refused' && state.movedOn && (
          <p className="notice">
            {say('document.moved-on')}{' '}
            <button type="button" className="link" onClick={tasks.checkPage}>
              {say('document.check-again')}
            </button>
          </p>
        )}
        {stage !== 'refused' && result && (
          <CheckedDocument store={store} session={session} tasks={tasks} result={result} />
        )}
      </main>
      <footer>
        {stage === 'read' && <CheckAnother {...ways} />}
        <p className="small">{say('panel.law')}</p>
      </footer>
    </DropArea>
  );
}
