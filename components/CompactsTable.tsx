import { VerdictIcon } from '@/components/findings/VerdictIcon.tsx';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import { type ComparisonCell, comparisonTable } from '@/lib/show/comparison-table.ts';
import { verdicts } from '@/lib/show/findings.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly compacts: readonly Compact[];
  readonly comparisons: readonly Comparison[];
  readonly kinds: readonly DocumentKind[];
  /** The compact in use, by id. */
  readonly chosen: string | null;
  /** Turns to a finding under a compact. */
  readonly onOpen: (compact: string, finding: string) => void;
}

/** What each compact would say of one document: a row for each rule, and a press on an answer leads to it. */
export function CompactsTable({ compacts, comparisons, kinds, chosen, onOpen }: Props) {
  const rows = comparisonTable(comparisons, compacts, kinds);
  if (!rows.length) return <p>{say('compacts.nothing')}</p>;
  return (
    <>
      <p>{say('compacts.what')}</p>
      <table className="compacts">
        <thead>
          <tr>
            <td />
            {compacts.map((compact) => (
              <th key={compact.id} scope="col" {...(compact.id === chosen ? { className: 'chosen' } : {})}>
                <span>{compact.place}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rule, title, cells }) => (
            <tr key={rule}>
              <th scope="row">{title}</th>
              {cells.map((cell) => (
                <td key={cell.compact.id}>
                  <Cell {...cell} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="key small" aria-label={say('compacts.key')}>
        {verdicts.map((verdict) => (
          <li key={verdict} className={verdict}>
            <VerdictIcon verdict={verdict} /> {say(`verdict.${verdict}`)}
          </li>
        ))}
        <li>
          <span aria-hidden="true">·</span> {say('compacts.silent')}
        </li>
        <li>
          <span aria-hidden="true">–</span> {say('compacts.not-asked')}
        </li>
      </ul>
    </>
  );
}

function Cell({ compact, finding, count, isAsked, onOpen }: ComparisonCell & Pick<Props, 'onOpen'>) {
  if (!finding) {
    return (
      <>
        <span aria-hidden="true">{isAsked ? '·' : '–'}</span>
        <span className="hidden-words">{say(isAsked ? 'compacts.silent' : 'compacts.not-asked')}</span>
      </>
    );
  }
  const words = say(`verdict.${finding.verdict}`);
  return (
    <button
      type="button"
      className={finding.verdict}
      aria-label={say('compacts.cell', { compact: compactName(compact), verdict: words, count })}
      title={finding.message}
      onClick={() => onOpen(compact.id, finding.id)}
    >
      <VerdictIcon verdict={finding.verdict} />
      {count > 1 && <span className="count">{count}</span>}
      <span className="word">{words}</span>
    </button>
  );
}
