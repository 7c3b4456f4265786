import { useEffect, useState } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly title: string;
  readonly status: string;
  /** The page in view; null where no document is shown. */
  readonly page: number | null;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly onZoom: (how: 'in' | 'out' | 'fit') => void;
}

/** The document's title, how far it has been read, and what turns and sizes its pages. */
export function ReaderToolbar({ title, status, page, pages, onPage, onZoom }: Props) {
  return (
    <header className="reader-toolbar">
      <h1 title={title}>{title || say('panel.title')}</h1>
      <p className="reader-status">{status}</p>
      {page !== null && (
        <div className="reader-tools" role="toolbar" aria-label={say('reader.tools')}>
          <PageBox page={page} pages={pages} onPage={onPage} />
          <button type="button" onClick={() => onZoom('out')} aria-label={say('reader.zoom.out')}>
            −
          </button>
          <button type="button" onClick={() => onZoom('in')} aria-label={say('reader.zoom.in')}>
            +
          </button>
          <button type="button" onClick={() => onZoom('fit')}>
            {say('reader.zoom.fit')}
          </button>
        </div>
      )}
    </header>
  );
}

/** The number of the page in view, to type another over. */
function PageBox({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const turn = () => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted);
    else setTyped(String(page));
  };
  return (
    <form
      className="reader-page"
      onSubmit={(event) => {
        event.preventDefault();
        turn();
      }}
    >
      <label>
        {say('reader.page')}{' '}
        <input
          inputMode="numeric"
          size={String(pages).length}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onFocus={({ target }) => target.select()}
          onBlur={turn}
        />
      </label>{' '}
      {say('reader.of', { pages })}
    </form>
  );
}
