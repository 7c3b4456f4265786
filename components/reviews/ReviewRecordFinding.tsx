import { VerdictIcon } from '@/components/findings/VerdictIcon.tsx';
import type { Finding } from '@/lib/finding.ts';
import { listSetAsides } from '@/lib/reviews/setting-aside.ts';
import type { SetAsides } from '@/lib/set-aside.ts';
import { formatDate } from '@/lib/show/format.ts';
import { placeOf } from '@/lib/show/format-point.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly finding: Finding;
  readonly setAsides: SetAsides;
}

/** A finding as it was kept, with the words it rested on. */
export function ReviewRecordFinding({ finding, setAsides }: Props) {
  const { title, verdict, message, evidence } = finding;
  const [aside] = listSetAsides([finding], setAsides);
  return (
    <div className={`kept-finding ${verdict}`}>
      <h4>
        <VerdictIcon verdict={verdict} />
        {title}
      </h4>
      <p>{message}</p>
      {evidence.map((piece) => {
        const place = placeOf(piece);
        return (
          <figure key={piece.start} className="quote">
            <blockquote>“{piece.quote}”</blockquote>
            {place && <figcaption className="small sentence">{place}</figcaption>}
          </figure>
        );
      })}
      {aside && (
        <p className="small">{say('reviews.record.set-aside', { date: formatDate(aside.on), reason: aside.reason })}</p>
      )}
    </div>
  );
}
