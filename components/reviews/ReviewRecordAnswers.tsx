import type { Compact } from '@/lib/compact.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { formatDate, formatList } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly review: Pick<KeptReview, 'corrections' | 'judgements' | 'notes' | 'compact'>;
  /** The review's compact; null where there is none of that name any more. */
  readonly compact: Compact | null;
}

/** What the reader put right, answered and noted in a kept review. */
export function ReviewRecordAnswers({ review, compact }: Props) {
  const { corrections, judgements, notes } = review;
  const putRight = correctionsInWords(corrections);
  const answers = Object.entries(judgements[review.compact.id] ?? {});
  return (
    <>
      {putRight.length > 0 && (
        <div className="notice">
          <p>{say('reviews.record.corrections')}</p>
          <ul>
            {putRight.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {notes.trim() !== '' && (
        <div>
          <h3>{say('reviews.record.notes')}</h3>
          <p className="kept-notes">{notes}</p>
        </div>
      )}
      {answers.length > 0 && (
        <div>
          <h3>{say('reviews.record.answers')}</h3>
          <ul className="kept-answers">
            {answers.map(([id, { answer, note }]) => (
              <li key={id}>
                {compact?.commitments.find((commitment) => commitment.id === id)?.summary ?? id}{' '}
                {answer && <strong>{say(`judge.answer.${answer}`)}</strong>}
                {note !== '' && <p className="small kept-notes">{note}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const days = ['opens', 'closes', 'decision', 'termStarts', 'termEnds'] as const;

/** Each thing that was put right, and to what. */
function correctionsInWords({ kinds, we, ...dates }: KeptReview['corrections']): readonly string[] {
  const pair = (name: string, value: string) => say('reviews.record.correction', { name, value });
  return [
    ...(kinds?.length ? [pair(say('kinds.legend'), formatList(kinds.map((kind) => say(`kind.${kind}`))))] : []),
    ...days.flatMap((name) => {
      const day = dates[name];
      return day === undefined ? [] : [pair(say(`correct.${name}`), formatDate(day))];
    }),
    ...(we ? [pair(say('correct.we'), say(`correct.we.${we}`))] : []),
  ];
}
