import { FileButton } from '@/components/FileButton.tsx';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly title: string;
  readonly status: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Null where there is nothing to print. */
  readonly onPrint: (() => void) | null;
}

/** The text reader's first line: what is shown, how much of it was read, and the way to another. */
export function PaperToolbar({ title, status, onFiles, onPrint }: Props) {
  return (
    <header className="paper-toolbar">
      <h1 title={title}>{title || say('panel.title')}</h1>
      <p className="paper-status">{status}</p>
      <div className="paper-tools">
        {onPrint && (
          <button type="button" onClick={onPrint}>
            {say('paper.print')}
          </button>
        )}
        <FileButton onFiles={onFiles} />
      </div>
    </header>
  );
}
