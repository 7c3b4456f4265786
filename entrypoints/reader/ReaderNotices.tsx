import { ReaderFind } from '@/components/reader/ReaderFind.tsx';
import { ReaderRecognition } from '@/components/reader/ReaderRecognition.tsx';
import type { ReaderWays } from '@/entrypoints/reader/Reader.tsx';
import type { ReaderState } from '@/entrypoints/reader/store.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly state: ReaderState;
  readonly ways: ReaderWays;
}

/** What stands between the toolbar and the pages for a while: the search, what could not be read, recognition, printing. */
export function ReaderNotices({ state, ways }: Props) {
  const { sought, found, asked, notice, recognition, printing, pages } = state;
  return (
    <div className="reader-notices">
      {sought && (
        <ReaderFind
          sought={sought}
          found={found}
          asked={asked}
          onChange={ways.onSeek}
          onStep={ways.onStepFound}
          onClose={ways.onFind}
        />
      )}
      {printing && (
        <section className="reader-notice reader-working" aria-label={say('reader.print')}>
          <p>{say('reader.printing', printing)}</p>
          <progress value={printing.page - 1} max={printing.pages} aria-label={say('reader.printing', printing)} />
          <button type="button" onClick={ways.onCancelPrinting}>
            {say('reader.printing.cancel')}
          </button>
        </section>
      )}
      {notice && (
        <p className="reader-notice" role="alert">
          {notice}
        </p>
      )}
      {recognition && (
        <ReaderRecognition {...recognition} of={pages} onStart={ways.onRecognise} onStop={ways.onStopRecognising} />
      )}
    </div>
  );
}
