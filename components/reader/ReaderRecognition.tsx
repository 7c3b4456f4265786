import type { RecognisedPage } from '@/lib/document.ts';
import { formatPages } from '@/lib/show/format-pages.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly phase: 'offered' | 'working' | 'stopped' | 'failed' | 'done';
  /** The pages still without words, from 1. */
  readonly pages: readonly number[];
  /** No page has words. */
  readonly isWhole: boolean;
  /** The page at work on, of how many the document has. */
  readonly page: number | null;
  readonly of: number;
  /** How many pages of this run are done, and how many it has. */
  readonly done: number;
  readonly total: number;
  readonly recognised: readonly RecognisedPage[];
  readonly failure: string | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Says which pages have no words, offers to recognise them, and then how far that is and how sure it is of them. */
export function ReaderRecognition(props: Props) {
  const { phase, pages, isWhole, recognised, failure, onStart } = props;
  if (phase === 'working') return <Working {...props} />;
  const offer = isWhole && !recognised.length ? 'reader.recognise.offer.whole' : 'reader.recognise.offer';
  return (
    <section className="reader-notice" aria-label={say('reader.recognise.start')}>
      {failure && <p role="alert">{failure}</p>}
      {phase === 'stopped' && recognised.length > 0 && <p>{say('reader.recognise.stopped')}</p>}
      {recognised.length > 0 && <Confidence recognised={recognised} />}
      {phase === 'done' && !recognised.length && <p role="status">{say('reader.recognise.nothing')}</p>}
      {pages.length > 0 && (
        <>
          <p role="status">
            {say(offer, { count: pages.length, pages: formatPages(pages) })}{' '}
            {!recognised.length && say('reader.recognise.how')}
          </p>
          <button type="button" className="main" onClick={onStart}>
            {say(recognised.length ? 'reader.recognise.again' : 'reader.recognise.start')}
          </button>
        </>
      )}
    </section>
  );
}

function Working({ page, of, done, total, onStop }: Props) {
  const words = page === null ? say('reader.recognise.starting') : say('reader.recognise.page', { page, pages: of });
  return (
    <section className="reader-notice reader-working" aria-label={say('reader.recognise.start')}>
      <p role="status">{words}</p>
      <progress
        value={done}
        max={total}
        aria-label={words}
        aria-valuetext={say('reader.recognise.step', { done, count: total })}
      />
      <button type="button" onClick={onStop}>
        {say('reader.recognise.stop')}
      </button>
    </section>
  );
}

function Confidence({ recognised }: { readonly recognised: readonly RecognisedPage[] }) {
  const sum = recognised.reduce((all, { confidence }) => all + confidence, 0);
  const confidence = Math.round(sum / recognised.length);
  return (
    <>
      <p role="status">{say('reader.recognise.done', { count: recognised.length, confidence })}</p>
      {recognised.length > 1 && (
        <details>
          <summary>{say('reader.recognise.each')}</summary>
          <ul>
            {recognised.map((page) => (
              <li key={page.page}>{say('reader.recognise.each.page', { ...page })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
