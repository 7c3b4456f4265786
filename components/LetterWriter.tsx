import { useId, useState } from 'react';
import { CopyButton } from '@/components/CopyButton.tsx';
import { VerdictIcon } from '@/components/findings/VerdictIcon.tsx';
import type { Compact } from '@/lib/compact.ts';
import type { NextStep } from '@/lib/compacts/next-steps.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { isRaisable, writeLetter } from '@/lib/show/letter.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly doc: DocumentText;
  readonly compact: Compact;
  readonly findings: readonly Finding[];
  readonly steps: readonly NextStep[];
  readonly closes: string | null;
  readonly corrections?: Corrections;
  /** Resolves to whether the browser let us copy. */
  readonly onCopy: (words: string) => Promise<boolean>;
}

/** A letter drafted from the findings the reader ticks, theirs to change; once changed, only they change it. */
export function LetterWriter({ doc, compact, findings, steps, closes, corrections = {}, onCopy }: Props) {
  const id = useId();
  const raisable = findings.filter(isRaisable);
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [changed, setChanged] = useState<string | null>(null);
  const isTicked = ({ id: key, verdict }: Finding) => ticked.get(key) ?? verdict === 'falls-short';
  const chosen = raisable.filter(isTicked);
  const letter = changed ?? writeLetter({ doc, compact, findings: chosen, steps, closes, corrections });

  return (
    <div className="letter">
      <fieldset>
        <legend>{say('letter.points')}</legend>
        {raisable.map((finding) => (
          <label key={finding.id} className={finding.verdict}>
            <input
              type="checkbox"
              checked={isTicked(finding)}
              onChange={({ target }) => setTicked(new Map(ticked).set(finding.id, target.checked))}
            />
            <VerdictIcon verdict={finding.verdict} />
            <span>
              {finding.title} <span className="small">{say(`verdict.${finding.verdict}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {chosen.length || changed !== null ? (
        <>
          <label htmlFor={id}>
            {say('letter.text')}. {say('letter.hint')}
          </label>
          <textarea id={id} rows={16} value={letter} onChange={({ target }) => setChanged(target.value)} />
          {changed !== null && (
            <p className="small">
              {say('letter.changed')}{' '}
              <button type="button" className="link" onClick={() => setChanged(null)}>
                {say('letter.again')}
              </button>
            </p>
          )}
          <CopyButton label="letter.copy" words={() => letter} onCopy={onCopy} />
        </>
      ) : (
        <p>{say('letter.none')}</p>
      )}
    </div>
  );
}
