import { useRef, useState } from 'react';
import { ReviewFiles } from '@/components/reviews/ReviewFiles.tsx';
import { ReviewItem } from '@/components/reviews/ReviewItem.tsx';
import { type ReviewSummary, searchReviews } from '@/lib/reviews/summary.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** The latest first. */
  readonly reviews: readonly ReviewSummary[];
  /** Room taken and left, in bytes; null until it is known. */
  readonly space: { readonly ours: number; readonly free: number | null } | null;
  /** Whether what is checked now is kept too. */
  readonly isKeeping: boolean;
  /** What became of the last thing asked for, or why nothing can be kept here, in whole sentences. */
  readonly told: readonly string[];
  readonly onOpen: (id: string) => void;
  /** Null for all of them. */
  readonly onExport: (id: string | null) => void;
  readonly onImport: (file: File) => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
  readonly onOptions: () => void;
}

/** More are shown when asked for, so that typing stays quick in a list of hundreds. */
const inView = 50;

/** The reviews kept on this computer, to look through, open, pass on and delete. */
export function ReviewList(props: Props) {
  const { reviews, space, isKeeping, told, onOpen, onExport, onImport, onDelete, onDeleteAll, onOptions } = props;
  const [words, setWords] = useState('');
  const [isAllShown, setAllShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = searchReviews(reviews, words);
  const shown = isAllShown ? found : found.slice(0, inView);
  // What had the focus is gone with what was deleted.
  const thenFocus = (act: () => void) => () => {
    act();
    heading.current?.focus();
  };

  return (
    <section className="reviews">
      <h2 ref={heading} tabIndex={-1}>
        {say('reviews.title')}
      </h2>
      <p className="small">{say('reviews.what')}</p>
      {!isKeeping && (
        <p className="notice">
          {say('reviews.off')} {reviews.length > 0 && say('reviews.off.stay')}{' '}
          <button type="button" className="link" onClick={onOptions}>
            {say('reviews.off.change')}
          </button>
        </p>
      )}
      {told.length > 0 && (
        <div className="notice">
          {told.map((sentence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two bad reviews of a file may be called the same
            <p key={index}>{sentence}</p>
          ))}
        </div>
      )}
      {reviews.length > 0 ? (
        <>
          <input
            type="search"
            aria-label={say('reviews.search')}
            placeholder={say('reviews.search')}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <p className="small" role="status">
            {found.length ? say('reviews.found', { count: found.length }) : say('reviews.found.none')}
          </p>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari and its readers drop the role of a list without bullets */}
          <ul role="list" className="review-items">
            {shown.map((review) => (
              <li key={review.id}>
                <ReviewItem
                  review={review}
                  onOpen={() => onOpen(review.id)}
                  onExport={() => onExport(review.id)}
                  onDelete={thenFocus(() => onDelete(review.id))}
                />
              </li>
            ))}
          </ul>
          {shown.length < found.length && (
            <button type="button" onClick={() => setAllShown(true)}>
              {say('reviews.all-shown', { count: found.length })}
            </button>
          )}
        </>
      ) : (
        <p>{say('reviews.none')}</p>
      )}
      <ReviewFiles
        count={reviews.length}
        space={space}
        onImport={onImport}
        onExportAll={() => onExport(null)}
        onDeleteAll={thenFocus(onDeleteAll)}
      />
    </section>
  );
}
