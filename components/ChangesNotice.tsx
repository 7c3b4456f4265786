import { formatDate } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** Whole sentences, what matters most first; nothing is shown where there are none. */
  readonly changes: readonly string[];
  /** The day of the check they are told from, an ISO date. */
  readonly since: string;
}

/** How many changes to show at once. */
const inView = 5;

const ChangeList = ({ changes }: Pick<Props, 'changes'>) => (
  <ul>
    {changes.map((change, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two findings of one rule may have changed alike
      <li key={index}>{change}</li>
    ))}
  </ul>
);

/** What a document says otherwise than when it was last checked; folded away by the reader once it has been read. */
export function ChangesNotice({ changes, since }: Props) {
  if (!changes.length) return null;
  return (
    <details className="notice changes" open>
      <summary>
        <h2>{say('reviews.changes.title', { date: formatDate(since) })}</h2>
      </summary>
      <ChangeList changes={changes.slice(0, inView)} />
      {changes.length > inView && (
        <details>
          <summary>{say('reviews.changes.more', { count: changes.length - inView })}</summary>
          <ChangeList changes={changes.slice(inView)} />
        </details>
      )}
    </details>
  );
}
