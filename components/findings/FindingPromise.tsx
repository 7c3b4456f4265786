import type { Commitment, Compact } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly compact: Pick<Compact, 'place'>;
  readonly commitment: Commitment;
}

/** What was promised, where it is printed and who promised it. */
export const FindingPromise = ({ compact, commitment }: Props) => (
  <div className="promise">
    <p>
      <strong>{say('finding.promise')}</strong> {commitment.summary}
    </p>
    {commitment.operativeWords && <p>{say('finding.promise.words', { words: `“${commitment.operativeWords}”` })}</p>}
    <p className="small">
      {compactName(compact)}, {commitment.ref} · {say(`finding.promise.by.${commitment.by}`)}
    </p>
    {commitment.note && (
      <p className="small">
        {say('finding.note')} {commitment.note}
      </p>
    )}
  </div>
);
