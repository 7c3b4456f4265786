import { useId } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** The last page read; null where the document has no pages. */
  readonly progress: { readonly page: number; readonly pages: number } | null;
  /** All of it has been read, and what is left is to compare it. */
  readonly isRead: boolean;
}

/** That something is happening, and for a PDF how far it has got. */
export function ReadingProgress({ progress, isRead }: Props) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>
        {progress ? say('working.page', { ...progress }) : say(isRead ? 'working.checking' : 'working.reading')}
      </label>
      <progress id={id} {...(progress ? { value: progress.page, max: progress.pages } : {})} />
    </div>
  );
}
