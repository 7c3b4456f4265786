import { ReaderOutline } from '@/components/reader/ReaderOutline.tsx';
import { type DrawThumbnail, ReaderThumbnails } from '@/components/reader/ReaderThumbnails.tsx';
import { ReaderTool } from '@/components/reader/ReaderTool.tsx';
import { Tabs } from '@/components/Tabs.tsx';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly part: 'pages' | 'contents';
  readonly pages: number;
  readonly page: number;
  /** How far the pages are turned, in degrees. */
  readonly rotation: number;
  readonly contents: Parameters<typeof ReaderOutline>[0]['entries'];
  readonly draw: DrawThumbnail;
  readonly onPart: (part: 'pages' | 'contents') => void;
  readonly onPage: (page: number) => void;
  readonly onGo: (id: string) => void;
  readonly onClose: () => void;
}

/** Beside the document: its pages drawn small, or its own list of contents. Escape shuts it. */
export function ReaderSide({ part, pages, page, rotation, contents, draw, onPart, onPage, onGo, onClose }: Props) {
  return (
    <aside
      className="reader-side"
      aria-label={say('reader.side')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <ReaderTool icon="close" name={say('reader.side.close')} className="reader-side-close" onPress={onClose} />
      <Tabs
        label={say('reader.side')}
        current={part}
        onTurn={onPart}
        parts={[
          {
            id: 'pages',
            label: say('reader.side.pages'),
            // Turned, they are drawn anew.
            content: <ReaderThumbnails key={rotation} pages={pages} page={page} draw={draw} onPage={onPage} />,
          },
          {
            id: 'contents',
            label: say('reader.side.contents'),
            content: <ReaderOutline entries={contents} onGo={onGo} />,
          },
        ]}
      />
    </aside>
  );
}
