import { ReviewList } from '@/components/reviews/ReviewList.tsx';
import { ReviewRecord } from '@/components/reviews/ReviewRecord.tsx';
import type { Reviewing } from '@/entrypoints/sidepanel/reviewing.ts';
import type { Reviews } from '@/entrypoints/sidepanel/store.ts';
import type { Compact } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { ReviewSummary } from '@/lib/reviews/summary.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly reviews: Reviews;
  readonly reviewing: Reviewing;
  readonly compacts: readonly Compact[];
  /** There is a document to go back to. */
  readonly hasDocument: boolean;
  readonly isKeeping: boolean;
  readonly onOptions: () => void;
}

/** The reviews kept on this computer, or one of them. */
export const ReviewsPart = ({ reviews, reviewing, compacts, hasDocument, isKeeping, onOptions }: Props) => (
  <>
    <button type="button" className="link" onClick={reviewing.leave}>
      {say(hasDocument ? 'reviews.leave' : 'reviews.leave.nothing')}
    </button>
    {reviews.open ? (
      <ReviewRecord
        review={reviews.open}
        compact={compacts.find(({ id }) => id === reviews.open?.compact.id) ?? null}
        onBack={reviewing.shut}
      />
    ) : (
      <ReviewList
        reviews={reviews.list.map((review) => ({ ...review, compact: calledByPlace(review.compact, compacts) }))}
        space={reviews.space}
        isKeeping={isKeeping}
        told={reviews.told}
        onOpen={reviewing.open}
        onExport={reviewing.export}
        onImport={reviewing.import}
        onDelete={reviewing.remove}
        onDeleteAll={reviewing.removeAll}
        onOptions={onOptions}
      />
    )}
  </>
);

/** A review's compact under the name people call it by; under its printed title where there is none of that id any more. */
function calledByPlace(kept: ReviewSummary['compact'], compacts: readonly Compact[]): ReviewSummary['compact'] {
  const compact = compacts.find(({ id }) => id === kept.id);
  return compact ? { ...kept, title: compactName(compact) } : kept;
}
