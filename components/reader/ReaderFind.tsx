import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ReaderTool } from '@/components/reader/ReaderTool.tsx';
import { say } from '@/lib/show/words.ts';

/** What to look for, and how. */
export interface SoughtWords {
  readonly words: string;
  readonly matchCase: boolean;
  readonly markAll: boolean;
}

interface Props {
  readonly sought: SoughtWords;
  /** `current` of `total`, from 1; null before anything was looked for. */
  readonly found: {
    readonly state: 'looking' | 'found' | 'none';
    readonly current: number;
    readonly total: number;
  } | null;
  /** Another number brings focus back to the box, for those who ask for the search while it is open. */
  readonly asked: number;
  readonly onChange: (sought: SoughtWords) => void;
  readonly onStep: (back: boolean) => void;
  readonly onClose: () => void;
}

/** Finds words in the document: Enter goes on, Enter with Shift goes back, Escape shuts it. */
export function ReaderFind({ sought, found, asked, onChange, onStep, onClose }: Props) {
  const box = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for anew, it takes focus anew
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === box.current && sought.words) onStep(event.shiftKey);
    else return;
    event.preventDefault();
  };
  return (
    <search className="reader-find" onKeyDown={onKeyDown}>
      <input
        ref={box}
        type="text"
        aria-label={say('reader.find.what')}
        placeholder={say('reader.find.what')}
        value={sought.words}
        aria-invalid={found?.state === 'none'}
        onChange={({ target }) => onChange({ ...sought, words: target.value })}
      />
      <ReaderTool icon="previous" name={say('reader.find.previous')} onPress={() => onStep(true)} />
      <ReaderTool icon="next" name={say('reader.find.next')} onPress={() => onStep(false)} />
      <p className="reader-count" role="status">
        {sought.words && found ? countOf(found) : ''}
      </p>
      <label>
        <input
          type="checkbox"
          checked={sought.markAll}
          onChange={({ target }) => onChange({ ...sought, markAll: target.checked })}
        />{' '}
        {say('reader.find.all')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={sought.matchCase}
          onChange={({ target }) => onChange({ ...sought, matchCase: target.checked })}
        />{' '}
        {say('reader.find.case')}
      </label>
      <ReaderTool icon="close" name={say('reader.find.close')} onPress={onClose} />
    </search>
  );
}

function countOf({ state, current, total }: NonNullable<Props['found']>): string {
  if (state === 'none') return say('reader.find.none');
  return total ? say('reader.find.count', { current, count: total }) : say('reader.find.looking');
}
