import { VerdictIcon } from '@/components/VerdictIcon.tsx';
import type { Verdict } from '@/lib/finding.ts';
import type { Sought } from '@/lib/show/filter-findings.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** The verdicts there are findings of. */
  readonly verdicts: readonly Verdict[];
  readonly sought: Sought;
  readonly onSeek: (sought: Sought) => void;
}

/** Narrows a long list of findings to words, to a verdict, or to both. */
export const FindingFilter = ({ verdicts, sought, onSeek }: Props) => (
  <div className="filter">
    <input
      type="search"
      aria-label={say('filter.search')}
      placeholder={say('filter.search')}
      value={sought.words}
      onChange={({ target }) => onSeek({ ...sought, words: target.value })}
    />
    {verdicts.length > 1 && (
      <fieldset>
        <legend className="hidden-words">{say('filter.only')}</legend>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={verdict}
            aria-pressed={sought.verdict === verdict}
            onClick={() => onSeek({ ...sought, verdict: sought.verdict === verdict ? null : verdict })}
          >
            <VerdictIcon verdict={verdict} />
            {say(`verdict.${verdict}`)}
          </button>
        ))}
      </fieldset>
    )}
    <p className="small">{say('filter.keys')}</p>
  </div>
);
