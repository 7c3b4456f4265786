import { type ComponentProps, useRef } from 'react';
import { useStore } from 'zustand';
import { DropArea } from '@/components/DropArea.tsx';
import { OverviewStrip } from '@/components/OverviewStrip.tsx';
import { ReaderMessage } from '@/components/reader/ReaderMessage.tsx';
import { ReaderPassword } from '@/components/reader/ReaderPassword.tsx';
import { ReaderSide } from '@/components/reader/ReaderSide.tsx';
import type { DrawThumbnail } from '@/components/reader/ReaderThumbnails.tsx';
import { type ReaderActions, ReaderToolbar } from '@/components/reader/ReaderToolbar.tsx';
import { ReaderNotices } from '@/entrypoints/reader/ReaderNotices.tsx';
import type { ReaderState, ReaderStore } from '@/entrypoints/reader/store.ts';
import { say } from '@/lib/show/words.ts';

export interface ReaderWays extends ReaderActions {
  readonly onMount: (container: HTMLDivElement) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPassword: (password: string) => void;
  /** Goes to a page or an entry of the contents chosen at the side, or to a finding's words. */
  readonly onThumbnail: (page: number) => void;
  readonly onContents: (id: string) => void;
  readonly onMark: (id: string) => void;
  readonly onPart: (part: 'pages' | 'contents') => void;
  readonly onStepFound: (back: boolean) => void;
  readonly onSeek: (sought: NonNullable<ReaderState['sought']>) => void;
  readonly onRecognise: () => void;
  readonly onStopRecognising: () => void;
  readonly onCancelPrinting: () => void;
  readonly drawThumbnail: DrawThumbnail;
}

type ToolbarButtons = NonNullable<ComponentProps<typeof ReaderToolbar>['buttons']>;

interface Props {
  readonly store: ReaderStore;
  readonly ways: ReaderWays;
  readonly buttons: ToolbarButtons;
}

/** The reader page: a toolbar, and under it the document or what stands in its place. */
export function Reader({ store, ways, buttons }: Props) {
  const state = useStore(store);
  const { phase, title, page, pages, zoom, rotation, side, sought, contents, ticks } = state;
  const isShown = phase.kind === 'shown';
  const shown = isShown ? { page, pages, zoom, isFinding: sought !== null, hasSide: side !== null } : null;
  const mounted = useRef(false);
  return (
    <DropArea onFiles={ways.onFiles}>
      <div className="reader">
        <ReaderToolbar {...ways} title={title} status={statusOf(state)} shown={shown} buttons={buttons} />
        {isShown && <ReaderNotices state={state} ways={ways} />}
        <div className="reader-body">
          {isShown && side && (
            <ReaderSide
              part={side}
              pages={pages}
              page={page}
              rotation={rotation}
              contents={contents}
              draw={ways.drawThumbnail}
              onPart={ways.onPart}
              onPage={ways.onThumbnail}
              onGo={ways.onContents}
              onClose={ways.onSide}
            />
          )}
          <main className="reader-main">
            <div
              className="reader-pages"
              hidden={!isShown}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard
              tabIndex={0}
              role="document"
              aria-label={say('reader.pages.of', { title: title || say('panel.title') })}
              ref={(container) => {
                if (!container || mounted.current) return;
                mounted.current = true;
                ways.onMount(container);
              }}
            >
              <div className="pdfViewer" />
            </div>
            {phase.kind === 'locked' && <ReaderPassword wrong={phase.wrong} onPassword={ways.onPassword} />}
            {phase.kind === 'refused' && (
              <ReaderMessage title={say('refused.title')} message={phase.message} onFiles={ways.onFiles} />
            )}
            {phase.kind === 'empty' && (
              <ReaderMessage
                title={say('reader.empty.title')}
                message={say('reader.empty.what')}
                onFiles={ways.onFiles}
              />
            )}
          </main>
          {isShown && <OverviewStrip ticks={ticks} onGo={ways.onMark} />}
        </div>
      </div>
      <p className="hidden-words" role="status">
        {state.done ? statusOf(state) : ''}
      </p>
    </DropArea>
  );
}

function statusOf({ phase, progress, done, notice, pages, recognition }: ReaderState): string {
  if (phase.kind === 'loading') return say('reader.loading');
  if (phase.kind !== 'shown' || notice || recognition) return '';
  if (done) return say('reader.read', { count: pages });
  return progress ? say('working.page', progress) : say('working.reading');
}
