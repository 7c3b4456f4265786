import { useRef } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Picks a file to check. */
export function FileButton({ onFiles }: Props) {
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
        {say('file.choose')}
      </button>
    </>
  );
}
