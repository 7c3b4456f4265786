import { type FormEvent, useId, useState } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** The reason in words, never empty. */
  readonly onSetAside: (reason: string) => void;
  readonly onCancel: () => void;
}

const reasons = ['answered', 'misread', 'no-matter', 'other'] as const;

/** Why the reader sets a finding aside, and how far that reaches. */
export function SetAsideForm({ onSetAside, onCancel }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState<(typeof reasons)[number] | null>(null);
  const [own, setOwn] = useState('');
  const [isMissing, setMissing] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = chosen === 'other' ? own.trim() : chosen && say(`set-aside.reason.${chosen}`);
    if (reason) return onSetAside(reason);
    setMissing(true);
    const form = event.currentTarget;
    (form.querySelector<HTMLElement>('input[type=text]') ?? form.querySelector('input'))?.focus();
  };

  return (
    <form className="set-aside" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <fieldset aria-describedby={`${id}-scope ${id}-missing`}>
        <legend>{say('set-aside.legend')}</legend>
        {reasons.map((reason, index) => (
          <label key={reason}>
            <input
              type="radio"
              name={id}
              checked={chosen === reason}
              // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it
              autoFocus={index === 0}
              onChange={() => {
                setChosen(reason);
                setMissing(false);
              }}
            />
            {say(`set-aside.reason.${reason}`)}
          </label>
        ))}
        {chosen === 'other' && (
          <label className="own">
            {say('set-aside.reason.own')}
            <input
              type="text"
              maxLength={500}
              value={own}
              aria-invalid={isMissing}
              // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it
              autoFocus
              onChange={({ target }) => {
                setOwn(target.value);
                setMissing(false);
              }}
            />
          </label>
        )}
      </fieldset>
      <p id={`${id}-missing`} role="alert" className="missing">
        {isMissing && say('set-aside.missing')}
      </p>
      <p id={`${id}-scope`} className="small">
        {say('set-aside.scope')}
      </p>
      <div className="actions">
        <button type="submit" className="main">
          {say('set-aside.do')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('set-aside.cancel')}
        </button>
      </div>
    </form>
  );
}
