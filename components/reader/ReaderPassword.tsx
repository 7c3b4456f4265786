import { useState } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** The password before this was not the right one. */
  readonly wrong: boolean;
  readonly onPassword: (password: string) => void;
}

/** Asks for a locked document's password. It goes to the document and nowhere else. */
export function ReaderPassword({ wrong, onPassword }: Props) {
  const [password, setPassword] = useState('');
  return (
    <form
      className="reader-message"
      onSubmit={(event) => {
        event.preventDefault();
        if (password) onPassword(password);
      }}
    >
      <h2>{say('reader.locked.title')}</h2>
      <p>{say('reader.locked.what')}</p>
      {wrong && (
        <p className="reader-wrong" role="alert" id="reader-wrong">
          {say('reader.locked.wrong')}
        </p>
      )}
      <p>
        <label>
          {say('reader.locked.password')}{' '}
          <input
            type="password"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: nothing else can be done on this page
            autoFocus
            value={password}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'reader-wrong' : undefined}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>{' '}
        <button type="submit">{say('reader.locked.open')}</button>
      </p>
    </form>
  );
}
