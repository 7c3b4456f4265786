import { useRef } from 'react';
import { say, type WordKey } from '@/lib/show/words.ts';

interface Props {
  readonly label?: WordKey;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Picks a file to check. */
export function FileButton({ label = 'file.choose', onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={say('file.label')}
        accept=".pdf,.html,.htm,.txt,.md,.doc,.docx,.docm,.odt"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be picked again.
          target.value = '';
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {say(label)}
      </button>
    </>
  );
}
