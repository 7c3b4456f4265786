import { useId, useState } from 'react';
import type { Commitment, Compact } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { Judgement } from '@/lib/show/judgements.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly compact: Pick<Compact, 'place'>;
  readonly commitment: Commitment;
  readonly judgement: Judgement;
  readonly onJudge: (judgement: Judgement) => void;
}

const answers = ['yes', 'no', 'not-sure'] as const;

/** One commitment, whether the document keeps it, and why the reader thinks so. */
export function ChecklistItem({ compact, commitment, judgement: { answer, note }, onJudge }: Props) {
  const id = useId();
  const [isNoting, setNoting] = useState(false);
  const { summary, operativeWords, ref, note: caution } = commitment;
  return (
    <div className="judged">
      <fieldset>
        <legend>{summary}</legend>
        <p className="small">
          {operativeWords && <>{say('finding.promise.words', { words: `“${operativeWords}”` })} · </>}
          {compactName(compact)}, {ref}
        </p>
        {caution && (
          <p className="small">
            {say('finding.note')} {caution}
          </p>
        )}
        <div className="answers">
          {answers.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={id}
                checked={answer === each}
                onChange={() => onJudge({ answer: each, note })}
              />
              {say(`judge.answer.${each}`)}
            </label>
          ))}
          {answer && (
            <button type="button" className="link" onClick={() => onJudge({ answer: null, note })}>
              {say('judge.clear')}
            </button>
          )}
          {!note && !isNoting && (
            <button type="button" className="link" onClick={() => setNoting(true)}>
              {say('judge.add-note')}
            </button>
          )}
        </div>
        {(note || isNoting) && (
          <label className="note">
            {say('judge.note')}
            <textarea
              rows={2}
              value={note}
              // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it
              autoFocus={isNoting}
              onChange={({ target }) => onJudge({ answer, note: target.value })}
            />
          </label>
        )}
      </fieldset>
    </div>
  );
}
