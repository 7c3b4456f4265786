import { lazy, Suspense, startTransition, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { CompactSelect } from '@/components/CompactSelect.tsx';
import { DocumentSummary } from '@/components/DocumentSummary.tsx';
import { DropArea } from '@/components/DropArea.tsx';
import { CheckAnother, NothingChecked, Refused } from '@/components/PanelStates.tsx';
import { ReadingProgress } from '@/components/ReadingProgress.tsx';
import { CheckedDocument } from '@/entrypoints/sidepanel/CheckedDocument.tsx';
import { PackPart } from '@/entrypoints/sidepanel/PackPart.tsx';
import type { Reviewing } from '@/entrypoints/sidepanel/reviewing.ts';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import { compactOf, type PanelStore, stageOf, suggestionOf } from '@/entrypoints/sidepanel/store.ts';
import type { DocumentLink } from '@/lib/pack/document-links.ts';
import type { Format, Shape } from '@/lib/report/write-report.ts';
import { say } from '@/lib/show/words.ts';

/** What the browser lets the panel do, apart from the document at hand. */
export interface PanelTasks {
  /** Of the extension: "0.1.0". */
  readonly version: string;
  /** Checks the page the reader is looking at. */
  checkPage(): void;
  /** Checks files in place of what is being checked; several as one pack. */
  openFiles(files: readonly File[]): void;
  /** Checks files together with what is being checked. */
  addFiles(files: readonly File[]): void;
  /** Checks a linked document together with the page that links to it. */
  addLink(link: DocumentLink): void;
  /** Asks the browser to let us read an origin, then opens the address in our reader. */
  allow(grant: { readonly origin: string; readonly address: string }): void;
  /** Resolves to whether the browser let us copy. */
  copy(words: string): Promise<boolean>;
  /** Saves a report of what is shown; resolves to the name it was saved under, null where it was not. */
  saveReport(shape: Shape, format: Format): Promise<string | null>;
  openOptions(): void;
}

interface Props {
  readonly store: PanelStore;
  readonly session: Session;
  readonly reviewing: Reviewing;
  readonly tasks: PanelTasks;
}

/** Loaded when the reader turns to it. */
const ReviewsPart = lazy(async () => ({
  default: (await import('@/entrypoints/sidepanel/ReviewsPart.tsx')).ReviewsPart,
}));

/** The side panel, from the store down. */
export function Panel({ store, session, reviewing, tasks }: Props) {
  const state = useStore(store);
  const { compacts, chosen, subject, reading, result, refusal, reviews, sources } = state;
  const stage = stageOf(state);
  const suggestion = useMemo(() => suggestionOf({ reading, compacts }), [reading, compacts]);
  const compact = useMemo(
    () => compactOf({ chosen, reading, compacts, subject }),
    [chosen, reading, compacts, subject],
  );
  const doc = result?.reading.doc ?? reading?.doc ?? null;
  const [isDrawn, setDrawn] = useState(false);
  // Findings that are there already as the panel opens take longest to draw: the chooser does not wait for them.
  useEffect(() => startTransition(() => setDrawn(true)), []);
  const waiting = sources.length === 1 ? (sources[0]?.waiting ?? null) : null;
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
        {stage !== 'refused' && !reviews && doc && (
          <DocumentSummary
            key={subject?.id}
            doc={doc}
            digest={result?.digest ?? null}
            complete={stage === 'read'}
            corrections={reading?.corrections ?? {}}
            onCorrect={session.correct}
          />
        )}
      </header>
      <p role="status" className="hidden-words">
        <span key={state.announcement.times}>{state.announcement.words}</span>
      </p>
      <main>
        {/* No document's title stands over these, and a page without a heading is hard to find one's way in by ear. */}
        {(reviews || (stage === 'working' && !doc)) && <h1 className="hidden-words">{say('panel.title')}</h1>}
        {reviews ? (
          <Suspense>
            <ReviewsPart
              reviews={reviews}
              reviewing={reviewing}
              compacts={compacts}
              hasDocument={subject !== null}
              isKeeping={state.keepsReviews}
              onOptions={tasks.openOptions}
            />
          </Suspense>
        ) : (
          <>
            {stage === 'nothing' && <NothingChecked {...ways} />}
            {stage === 'refused' && refusal && (
              <Refused
                {...ways}
                message={refusal.message}
                {...(refusal.grant ? { onAllow: () => refusal.grant && tasks.allow(refusal.grant) } : {})}
              />
            )}
            {waiting && <p className="notice">{waiting}</p>}
            {stage === 'working' && !waiting && (
              <ReadingProgress progress={state.progress} isRead={reading?.complete ?? false} />
            )}
            {stage !== 'refused' && state.movedOn && (
              <p className="notice">
                {say('document.moved-on')}{' '}
                <button type="button" className="link" onClick={tasks.checkPage}>
                  {say('document.check-again')}
                </button>
              </p>
            )}
            {isDrawn && stage !== 'refused' && result && (
              <CheckedDocument store={store} session={session} tasks={tasks} result={result} />
            )}
            {stage !== 'refused' && doc && !doc.selection && <PackPart store={store} session={session} tasks={tasks} />}
          </>
        )}
      </main>
      <footer>
        {stage === 'read' && !reviews && <CheckAnother {...ways} />}
        {!reviews && (
          <p className="footer-links">
            <button type="button" className="link" onClick={reviewing.turnTo}>
              {say('reviews.turn-to')}
            </button>
            <button type="button" className="link" onClick={tasks.openOptions}>
              {say('panel.options')}
            </button>
          </p>
        )}
        <p className="small">{say('panel.law')}</p>
      </footer>
    </DropArea>
  );
}
