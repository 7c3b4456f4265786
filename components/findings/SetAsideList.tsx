import { useRef, useState } from 'react';
import { VerdictIcon } from '@/components/findings/VerdictIcon.tsx';
import type { Finding } from '@/lib/finding.ts';
import type { SetAsideFinding } from '@/lib/reviews/setting-aside.ts';
import { formatDate } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly asides: readonly SetAsideFinding[];
  readonly onTakeBack: (finding: Finding) => void;
}

/** What the reader has set aside, why, and the way back; nothing where nothing ever was. */
export function SetAsideList({ asides, onTakeBack }: Props) {
  const summary = useRef<HTMLElement>(null);
  // The last one taken back leaves the heading, for the focus to stay on.
  const [hadSome, setHadSome] = useState(asides.length > 0);
  if (asides.length > 0 && !hadSome) setHadSome(true);
  if (!hadSome) return null;
  return (
    <details className="group set-asides">
      <summary ref={summary} className="group-head">
        <h2>{say('set-aside.title', { count: asides.length })}</h2>
      </summary>
      {asides.length > 0 ? (
        <ul>
          {asides.map(({ finding, reason, on }) => (
            <li key={finding.id} className={finding.verdict}>
              <VerdictIcon verdict={finding.verdict} />
              <div>
                <h3>
                  {finding.title} <span className="small">{say(`verdict.${finding.verdict}`)}</span>
                </h3>
                <p>{finding.message}</p>
                <p className="small">{say('set-aside.on', { date: formatDate(on), reason })}</p>
                <button
                  type="button"
                  aria-label={say('set-aside.undo.of', { title: finding.title })}
                  onClick={() => {
                    onTakeBack(finding);
                    summary.current?.focus();
                  }}
                >
                  {say('set-aside.undo')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p>{say('set-aside.none')}</p>
      )}
    </details>
  );
}
