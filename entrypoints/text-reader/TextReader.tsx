import { useStore } from 'zustand';
import { DropArea } from '@/components/DropArea.tsx';
import { OverviewStrip } from '@/components/OverviewStrip.tsx';
import { Paper } from '@/components/paper/Paper.tsx';
import { PaperMessage } from '@/components/paper/PaperMessage.tsx';
import { PaperToolbar } from '@/components/paper/PaperToolbar.tsx';
import type { TextReaderState, TextReaderStore } from '@/entrypoints/text-reader/store.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly store: TextReaderStore;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPrint: () => void;
  readonly onMark: (id: string) => void;
  /** The document's place on the screen, once its words stand there; null when it goes. */
  readonly onPlace: (paper: HTMLElement | null) => void;
}

/** The text reader: what it shows, and under it the document or what stands in its place. */
export function TextReader({ store, onFiles, onPrint, onMark, onPlace }: Props) {
  const state = useStore(store);
  const { phase, title, hasMacros, ticks } = state;
  const isShown = phase.kind === 'shown';
  return (
    <DropArea onFiles={onFiles}>
      <div className="text-reader">
        <PaperToolbar title={title} status={statusOf(state)} onFiles={onFiles} onPrint={isShown ? onPrint : null} />
        {hasMacros && <p className="paper-notice">{say('paper.macros')}</p>}
        <main>
          {isShown && <Paper doc={phase.doc} onPlace={onPlace} />}
          {phase.kind === 'refused' && <PaperMessage title={say('refused.title')} message={phase.message} />}
          {phase.kind === 'empty' && <PaperMessage title={say('reader.empty.title')} message={say('paper.empty')} />}
        </main>
        {isShown && <OverviewStrip ticks={ticks} onGo={onMark} />}
      </div>
      <p className="hidden-words" role="status">
        {statusOf(state)}
      </p>
    </DropArea>
  );
}

function statusOf({ phase }: TextReaderState): string {
  if (phase.kind === 'loading') return say('reader.loading');
  return phase.kind === 'shown' ? say('document.words', { count: wordsIn(phase.doc.text) }) : '';
}

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;
