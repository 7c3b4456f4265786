import { useId } from 'react';
import type { Keeping } from '@/lib/show/keeping.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly notes: string;
  /** What becomes of them. */
  readonly keeping: Keeping;
  readonly onChange: (notes: string) => void;
}

/** In characters; a review with longer notes would be refused. */
const most = 1_000_000;

/** What the reader wants to remember about a document. */
export function ReviewNotes({ notes, keeping, onChange }: Props) {
  const id = useId();
  return (
    <div className="review-notes">
      <label htmlFor={id}>{say('reviews.notes')}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={most}
        value={notes}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="small">
        {say(`reviews.notes.${keeping}`)}
      </p>
    </div>
  );
}
