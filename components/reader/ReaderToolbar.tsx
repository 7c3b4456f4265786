import { type Ref, useId } from 'react';
import { ReaderIcon } from '@/components/reader/ReaderIcon.tsx';
import { ReaderPageBox } from '@/components/reader/ReaderPageBox.tsx';
import { ReaderTool } from '@/components/reader/ReaderTool.tsx';
import { type ReaderFit, ReaderZoom } from '@/components/reader/ReaderZoom.tsx';
import { say } from '@/lib/show/words.ts';

/** What a document on the screen can be asked to do. */
export interface ReaderActions {
  readonly onPage: (page: number) => void;
  readonly onZoom: (how: 'in' | 'out' | ReaderFit | number) => void;
  readonly onTurn: () => void;
  readonly onPrint: () => void;
  /** Opens the search or shuts it. */
  readonly onFind: () => void;
  /** Opens the side or shuts it. */
  readonly onSide: () => void;
}

export interface ShownDocument {
  /** The page in view. */
  readonly page: number;
  readonly pages: number;
  readonly zoom: { readonly percent: number; readonly fit: ReaderFit | null };
  readonly isFinding: boolean;
  readonly hasSide: boolean;
}

interface Props extends ReaderActions {
  readonly title: string;
  readonly status: string;
  /** Null where no document is shown. */
  readonly shown: ShownDocument | null;
  /** Where focus goes when the search or the side is shut. */
  readonly buttons?: { readonly find: Ref<HTMLButtonElement>; readonly side: Ref<HTMLButtonElement> };
}

/** The document's title, how far it has been read, and its tools. In a small window the title goes, and what is needed least is under "More tools". */
export function ReaderToolbar({ title, status, shown, buttons, ...actions }: Props) {
  const { onPage, onZoom, onFind, onSide } = actions;
  return (
    <header className="reader-toolbar">
      <h1 title={title}>{title || say('panel.title')}</h1>
      <p className="reader-status">{status}</p>
      {shown && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's boxes, and these are tools
        <div className="reader-tools" role="group" aria-label={say('reader.tools')}>
          <ReaderTool
            ref={buttons?.side}
            icon="side"
            name={say('reader.side')}
            pressed={shown.hasSide}
            onPress={onSide}
          />
          <ReaderPageBox page={shown.page} pages={shown.pages} onPage={onPage} />
          <ReaderTool icon="out" name={say('reader.zoom.out')} onPress={() => onZoom('out')} />
          <ReaderTool icon="in" name={say('reader.zoom.in')} onPress={() => onZoom('in')} />
          <ReaderTool
            ref={buttons?.find}
            icon="find"
            name={say('reader.find')}
            pressed={shown.isFinding}
            onPress={onFind}
          />
          <LesserTools {...shown} {...actions} />
        </div>
      )}
    </header>
  );
}

/** In the bar where there is room, and in a menu of their own where there is not. */
function LesserTools({ zoom, onZoom, onTurn, onPrint }: ShownDocument & ReaderActions) {
  const menu = useId();
  const tools = (inWords: boolean) => (
    <>
      <ReaderZoom {...zoom} onZoom={onZoom} />
      <ReaderTool icon="turn" name={say('reader.rotate')} inWords={inWords} onPress={onTurn} />
      <ReaderTool icon="print" name={say('reader.print')} inWords={inWords} onPress={onPrint} />
    </>
  );
  return (
    <>
      <div className="reader-lesser">{tools(false)}</div>
      <button
        type="button"
        className="reader-tool reader-more"
        popoverTarget={menu}
        title={say('reader.more')}
        aria-label={say('reader.more')}
      >
        <ReaderIcon of="more" />
      </button>
      <div id={menu} className="reader-menu" popover="auto">
        {tools(true)}
      </div>
    </>
  );
}
