import { useRef } from 'react';
import { useStore } from 'zustand';
import { DropArea } from '@/components/DropArea.tsx';
import { ReaderMessage } from '@/components/ReaderMessage.tsx';
import { ReaderPassword } from '@/components/ReaderPassword.tsx';
import { ReaderToolbar } from '@/components/ReaderToolbar.tsx';
import type { ReaderState, ReaderStore } from '@/entrypoints/reader/store.ts';
import type { Zoom } from '@/entrypoints/reader/viewer.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly store: ReaderStore;
  readonly onMount: (container: HTMLDivElement) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPassword: (password: string) => void;
  readonly onPage: (page: number) => void;
  readonly onZoom: (how: Zoom) => void;
}

/** The reader page: a toolbar, and under it the document or what stands in its place. */
export function Reader({ store, onMount, onFiles, onPassword, onPage, onZoom }: Props) {
  const state = useStore(store);
  const { phase, title, page, pages, notice, done } = state;
  const isShown = phase.kind === 'shown';
  const mounted = useRef(false);
  return (
    <DropArea onFiles={onFiles}>
      <div className="reader">
        <ReaderToolbar
          title={title}
          status={statusOf(state)}
          page={isShown ? page : null}
          pages={pages}
          onPage={onPage}
          onZoom={onZoom}
        />
        {notice && isShown && (
          <p className="reader-notice" role="alert">
            {notice}
          </p>
        )}
        <main className="reader-main">
          <div
            className="reader-pages"
            hidden={!isShown}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard
            tabIndex={0}
            ref={(container) => {
              if (!container || mounted.current) return;
              mounted.current = true;
              onMount(container);
            }}
          >
            <div className="pdfViewer" />
          </div>
          {phase.kind === 'locked' && <ReaderPassword wrong={phase.wrong} onPassword={onPassword} />}
          {phase.kind === 'refused' && (
            <ReaderMessage title={say('refused.title')} message={phase.message} onFiles={onFiles} />
          )}
          {phase.kind === 'empty' && (
            <ReaderMessage title={say('reader.empty.title')} message={say('reader.empty.what')} onFiles={onFiles} />
          )}
        </main>
      </div>
      <p className="hidden-words" role="status">
        {done ? statusOf(state) : ''}
      </p>
    </DropArea>
  );
}

function statusOf({ phase, progress, done, notice, pages }: ReaderState): string {
  if (phase.kind === 'loading') return say('reader.loading');
  if (phase.kind !== 'shown' || notice) return '';
  if (done) return say('reader.read', { count: pages });
  return progress ? say('working.page', progress) : say('working.reading');
}
