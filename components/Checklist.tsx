import { ChecklistItem } from '@/components/ChecklistItem.tsx';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { checklistOf } from '@/lib/compacts/checklist.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { Judgement, Judgements } from '@/lib/show/judgements.ts';
import type { Keeping } from '@/lib/show/keeping.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly compact: Compact;
  readonly kinds: readonly DocumentKind[];
  readonly judgements: Judgements;
  /** What becomes of them. */
  readonly keeping: Keeping;
  readonly onJudge: (commitment: string, judgement: Judgement) => void;
}

const nothingSaid: Judgement = { answer: null, note: '' };

/** The commitments that no rule can test, for the reader to go through with the document in hand. */
export function Checklist({ compact, kinds, judgements, keeping, onJudge }: Props) {
  const { groups, elsewhere } = checklistOf(compact, kinds);
  const made = judgements[compact.id] ?? {};
  const asked = groups.flatMap(({ commitments }) => commitments);
  const answered = asked.filter(({ id }) => made[id]?.answer).length;
  return (
    <div className="checklist">
      {asked.length > 0 ? (
        <>
          <p>{say('judge.what', { compact: compactName(compact) })}</p>
          <p className="small">
            {say('judge.answered', { answered, count: asked.length })} {say(`judge.${keeping}`)}
          </p>
        </>
      ) : (
        <p>{say('judge.none', { compact: compactName(compact) })}</p>
      )}
      {groups.map(({ by, commitments }) => (
        <section key={by} className="group">
          <h2>{say(`judge.by.${by}`)}</h2>
          {commitments.map((commitment) => (
            <ChecklistItem
              key={commitment.id}
              compact={compact}
              commitment={commitment}
              judgement={made[commitment.id] ?? nothingSaid}
              onJudge={(judgement) => onJudge(commitment.id, judgement)}
            />
          ))}
        </section>
      ))}
      {elsewhere.length > 0 && (
        <details className="elsewhere">
          <summary>{say('judge.elsewhere', { count: elsewhere.length })}</summary>
          <ul>
            {elsewhere.map(({ id, summary, ref }) => (
              <li key={id}>
                {summary} <span className="small">{ref}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
