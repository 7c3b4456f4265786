import { useEffect, useRef, useState } from 'react';
import { say, type WordKey } from '@/lib/show/words.ts';

interface Props {
  /** The button that asks for it. */
  readonly label: WordKey;
  /** The button's name for those who listen, where its label alone stands more than once on the page. */
  readonly name?: string;
  readonly question: string;
  readonly yes: WordKey;
  readonly no: WordKey;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: it asks first, in its own place, and the focus stays with the question. */
export function ReviewConfirm({ label, name, question, yes, no, onYes }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const asked = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) asked.current?.focus();
    else if (isRefused) button.current?.focus();
  }, [isAsking, isRefused]);

  const refuse = () => {
    setRefused(true);
    setAsking(false);
  };
  if (!isAsking) {
    return (
      <button
        ref={button}
        type="button"
        {...(name === undefined ? {} : { 'aria-label': name })}
        onClick={() => setAsking(true)}
      >
        {say(label)}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape takes back what was asked, wherever in it the focus is
    <div className="confirm" onKeyDown={({ key }) => key === 'Escape' && refuse()}>
      <p ref={asked} tabIndex={-1}>
        {question}
      </p>
      <div className="actions">
        <button
          type="button"
          className="grave"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {say(yes)}
        </button>
        <button type="button" onClick={refuse}>
          {say(no)}
        </button>
      </div>
    </div>
  );
}
