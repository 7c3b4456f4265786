import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** How much is kept and what can be done with it. */
  readonly kept?: ReactNode;
  /** Resolves to what came of it, in words. */
  readonly onDelete: () => Promise<string>;
}

/** What is kept on this computer, and a way to delete all of it, which has to be confirmed. */
export function OptionData({ kept, onDelete }: Props) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [news, setNews] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);

  // The safe answer has the focus, so that pressing Enter twice deletes nothing.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  const close = (words: string) => {
    setAsking(false);
    setNews(words);
    start.current?.focus();
  };

  return (
    <>
      <p>{say('options.data.what')}</p>
      {kept}
      <button ref={start} type="button" className="grave" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {say('options.delete')}
      </button>
      {asking && (
        <fieldset aria-describedby={`${id}-what`} className="sure">
          <legend>
            <strong>{say('options.delete.sure')}</strong>
          </legend>
          <p id={`${id}-what`}>{say('options.delete.what')}</p>
          <div className="buttons">
            <button type="button" className="grave" onClick={async () => close(await onDelete())}>
              {say('options.delete.yes')}
            </button>
            <button ref={keep} type="button" onClick={() => close('')}>
              {say('options.delete.no')}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status">{news}</p>
    </>
  );
}
