import { type DragEvent, type ReactNode, useState } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Takes a file dropped anywhere on what it holds; `FileButton` does the same for the keyboard. */
export function DropArea({ onFiles, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no keyboard, and FileButton does the same
    <div
      className={isOver ? 'drop-area over' : 'drop-area'}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        // Without this the browser opens the file in place of the panel.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        // Moving from one child to another leaves nothing.
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && <p className="drop-hint">{say('file.release')}</p>}
    </div>
  );
}
