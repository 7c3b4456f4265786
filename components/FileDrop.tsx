import { type DragEvent, useRef, useState } from 'react';
import { say } from '@/lib/words.ts';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

const isFileDrag = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** A place to drop a file, with a button that does the same for the keyboard. */
export function FileDrop({ onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no keyboard; the button inside does the same
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        if (!isFileDrag(event)) return;
        // Without this the browser opens the file in place of the panel.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!isFileDrag(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={say('file.label')}
        accept=".pdf,.html,.htm,.txt,.md"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be picked again.
          target.value = '';
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {say('file.choose')}
      </button>
      <p className="small">{say(isOver ? 'file.release' : 'file.drop')}</p>
    </div>
  );
}
