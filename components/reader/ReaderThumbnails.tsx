import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { say } from '@/lib/show/words.ts';

/** Draws a page small into a canvas, unless the signal calls it off. */
export type DrawThumbnail = (page: number, canvas: HTMLCanvasElement, signal: AbortSignal) => Promise<void>;

interface Props {
  readonly pages: number;
  /** The page in view. */
  readonly page: number;
  readonly draw: DrawThumbnail;
  readonly onPage: (page: number) => void;
}

/** How far each key goes; Home and End go to the first and last page. */
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5 };

/** The pages drawn small. Only those in sight have a picture, so that a long document takes no more memory than a short one. One stop for the tab key. */
export function ReaderThumbnails({ pages, page, draw, onPage }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [page]);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = Number(event.target instanceof HTMLElement ? event.target.dataset.page : Number.NaN);
    const ends: Readonly<Record<string, number>> = { Home: 1, End: pages };
    const to = ends[event.key] ?? Math.min(pages, Math.max(1, from + (steps[event.key] ?? Number.NaN)));
    if (!to) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-page="${to}"]`)?.focus();
  };
  return (
    <ol ref={list} className="reader-thumbnails" onKeyDown={onKeyDown}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
        <Thumbnail key={number} number={number} isCurrent={number === page} draw={draw} onPage={onPage} />
      ))}
    </ol>
  );
}

interface ThumbnailProps {
  readonly number: number;
  readonly isCurrent: boolean;
  readonly draw: DrawThumbnail;
  readonly onPage: (page: number) => void;
}

const Thumbnail = memo(function Thumbnail({ number, isCurrent, draw, onPage }: ThumbnailProps) {
  const holder = useRef<HTMLSpanElement>(null);
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const observer = new IntersectionObserver((seen) => setInSight(seen.at(-1)?.isIntersecting ?? false));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = holder.current;
    if (!inSight || !element) return;
    const canvas = document.createElement('canvas');
    const gone = new AbortController();
    void draw(number, canvas, gone.signal).then(() => {
      if (!gone.signal.aborted) element.replaceChildren(canvas);
    });
    return () => {
      gone.abort();
      // Without this the pixels stay until the canvas is collected.
      canvas.width = 0;
      canvas.remove();
    };
  }, [inSight, draw, number]);
  return (
    <li>
      <button
        type="button"
        data-page={number}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={say('reader.side.page', { page: number })}
        onClick={() => onPage(number)}
      >
        <span ref={holder} className="reader-thumbnail" />
        <span aria-hidden="true">{number}</span>
      </button>
    </li>
  );
});
