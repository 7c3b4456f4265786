import { type KeyboardEvent, useEffect, useState } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** How many pages each key turns. */
const steps: Readonly<Record<string, number>> = { PageDown: 1, ArrowDown: 1, PageUp: -1, ArrowUp: -1 };

/** The number of the page in view, to type another over or to step through with the arrow and page keys. */
export function ReaderPageBox({ page, pages, onPage }: Props) {
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const isPage = (wanted: number) => Number.isInteger(wanted) && wanted >= 1 && wanted <= pages;
  const turn = () => {
    const wanted = Number(typed);
    if (!isPage(wanted)) setTyped(String(page));
    else if (wanted !== page) onPage(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (isPage(page + step)) onPage(page + step);
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
        <span className="reader-wide">{say('reader.page')} </span>
        <input
          inputMode="numeric"
          size={String(pages).length}
          aria-label={say('reader.page')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onFocus={({ target }) => target.select()}
          onBlur={turn}
          onKeyDown={onKeyDown}
        />
      </label>{' '}
      {say('reader.of', { pages })}
    </form>
  );
}
