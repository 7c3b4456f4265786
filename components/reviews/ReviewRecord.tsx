import { useEffect, useRef } from 'react';
import { ReviewRecordAnswers } from '@/components/reviews/ReviewRecordAnswers.tsx';
import { ReviewRecordFinding } from '@/components/reviews/ReviewRecordFinding.tsx';
import type { Compact } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { groupFindings } from '@/lib/show/findings.ts';
import { formatDate } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly review: KeptReview;
  /** The review's compact; null where there is none of that name any more. */
  readonly compact: Compact | null;
  readonly onBack: () => void;
}

/** A kept review as it was on its day, from what was kept alone: the document is not read again. */
export function ReviewRecord({ review, compact, onBack }: Props) {
  const { documents, today, findings, setAsides } = review;
  const heading = useRef<HTMLHeadingElement>(null);
  // The reader has come from a list that is not there any more.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="reviews">
      <div>
        <button type="button" className="link" onClick={onBack}>
          {say('reviews.record.back')}
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{documents[0]?.title}</bdi>
      </h2>
      <p>
        {compact ? compactName(compact) : review.compact.title}.{' '}
        {say('reviews.record.as-was', { date: formatDate(today) })}
      </p>
      <ul className="review-documents">
        {documents.map(({ address, title, contentHash }) => (
          <li key={contentHash}>
            {documents.length > 1 && <bdi>{title}</bdi>}{' '}
            {address ? (
              <a href={address} target="_blank" rel="noreferrer">
                {say('reviews.record.address')}
              </a>
            ) : (
              <span className="small">{say('reviews.record.no-address')}</span>
            )}
          </li>
        ))}
      </ul>
      <ReviewRecordAnswers review={review} compact={compact} />
      {groupFindings(findings).map(({ verdict, findings: members }) => (
        <div key={verdict} className="group">
          <h3>
            {say(`verdict.${verdict}`)} <span className="count">{members.length}</span>
          </h3>
          {members.map((finding) => (
            <ReviewRecordFinding key={finding.id} finding={finding} setAsides={setAsides} />
          ))}
        </div>
      ))}
      {findings.length === 0 && <p>{say('reviews.no-findings')}</p>}
    </section>
  );
}
