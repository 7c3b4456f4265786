import { VerdictIcon } from '@/components/findings/VerdictIcon.tsx';
import { ReviewConfirm } from '@/components/reviews/ReviewConfirm.tsx';
import type { ReviewSummary } from '@/lib/reviews/summary.ts';
import { verdicts } from '@/lib/show/findings.ts';
import { formatDate } from '@/lib/show/format.ts';
import { say, type WordKey } from '@/lib/show/words.ts';

interface Props {
  readonly review: ReviewSummary;
  readonly onOpen: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** A line of the list of kept reviews. */
export function ReviewItem({ review, onOpen, onExport, onDelete }: Props) {
  const { title, compact, today, documents, counts, hasNotes } = review;
  const found = verdicts.filter((verdict) => counts[verdict] > 0);
  const address = documents[0]?.address;
  const others = documents.length - 1;
  const named = (key: WordKey) => say('reviews.action', { action: say(key), title });
  return (
    <article className="review">
      <h3>
        <bdi>{title}</bdi>
      </h3>
      {address && (
        <p className="small address">
          <bdi>{readableAddress(address)}</bdi>
        </p>
      )}
      {others > 0 && <p className="small">{say('reviews.more', { count: others })}</p>}
      <p className="small">
        {compact.title} · {say('reviews.checked', { date: formatDate(today) })}
        {hasNotes && ` · ${say('reviews.has-notes')}`}
      </p>
      {found.length > 0 ? (
        // Safari and its readers drop the role of a list without bullets.
        // biome-ignore lint/a11y/noRedundantRoles: as said above
        <ul role="list" className="counts">
          {found.map((verdict) => (
            <li key={verdict} className={verdict}>
              <VerdictIcon verdict={verdict} />
              {say('reviews.count', { verdict: say(`verdict.${verdict}`), count: counts[verdict] })}
            </li>
          ))}
        </ul>
      ) : (
        <p className="small">{say('reviews.no-findings')}</p>
      )}
      <div className="actions">
        <button type="button" aria-label={named('reviews.open')} onClick={onOpen}>
          {say('reviews.open')}
        </button>
        <button type="button" aria-label={named('reviews.export')} onClick={onExport}>
          {say('reviews.export')}
        </button>
        <ReviewConfirm
          label="reviews.delete"
          name={named('reviews.delete')}
          question={say('reviews.delete.sure', { title: `“${title}”` })}
          yes="reviews.delete.yes"
          no="reviews.delete.no"
          onYes={onDelete}
        />
      </div>
    </article>
  );
}

/** Without the scheme, which tells a reader nothing, and with its escaped letters as letters where they are any. */
function readableAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return bare;
  }
}
