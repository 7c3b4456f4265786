import { useRef } from 'react';
import { ReviewConfirm } from '@/components/reviews/ReviewConfirm.tsx';
import { formatBytes } from '@/lib/reviews/format-bytes.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** How many reviews are kept. */
  readonly count: number;
  /** In bytes; null until it is known, and `free` where the browser does not say. */
  readonly space: { readonly ours: number; readonly free: number | null } | null;
  readonly onImport: (file: File) => void;
  readonly onExportAll: () => void;
  readonly onDeleteAll: () => void;
}

/** What can be done with all kept reviews together, and the room they take. */
export function ReviewFiles({ count, space, onImport, onExportAll, onDeleteAll }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="review-files">
      {space && count > 0 && (
        <p className="small">
          {space.free === null
            ? say('reviews.space', { ours: formatBytes(space.ours) })
            : say('reviews.space.free', { ours: formatBytes(space.ours), free: formatBytes(space.free) })}
        </p>
      )}
      <div className="actions">
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={say('reviews.import.label')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onImport(file);
            // So that the same file can be picked again.
            target.value = '';
          }}
        />
        <button type="button" onClick={() => input.current?.click()}>
          {say('reviews.import')}
        </button>
        {count > 0 && (
          <>
            <button type="button" onClick={onExportAll}>
              {say('reviews.export.all')}
            </button>
            <ReviewConfirm
              label="reviews.delete.all"
              question={say('reviews.delete.all.sure', { count })}
              yes="reviews.delete.all.yes"
              no="reviews.delete.all.no"
              onYes={onDeleteAll}
            />
          </>
        )}
      </div>
    </div>
  );
}
