import { useId } from 'react';
import { Words } from '@/components/Words.tsx';
import type { Compact } from '@/lib/compact.ts';
import { compactName, compactNameAndYear } from '@/lib/compacts/compact-name.ts';
import type { Suggestion } from '@/lib/compacts/suggest-compact.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly compacts: readonly Compact[];
  /** The one in use; null while there is none. */
  readonly compact: Compact | null;
  /** The reader chose it, so nothing else may change it. */
  readonly isChosen: boolean;
  readonly suggestion: Suggestion | null;
  readonly onChoose: (id: string) => void;
}

/** Which compact to check against; what the document's own words suggest is said, never done behind the reader's back. */
export function CompactSelect({ compacts, compact, isChosen, suggestion, onChoose }: Props) {
  const id = useId();
  return (
    <div className="compact-select">
      <label htmlFor={id}>{say('compact.label')}</label>
      <select id={id} value={compact?.id ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {!compact && (
          <option value="" disabled>
            {say('compact.choose')}
          </option>
        )}
        {compacts.map((each) => (
          <option key={each.id} value={each.id}>
            {compactNameAndYear(each)}
          </option>
        ))}
      </select>
      {suggestion && suggestion.compact === compact && !isChosen && (
        <p className="small">
          <Words of="compact.assumed" values={{ place: <q>{suggestion.place}</q> }} />
        </p>
      )}
      {suggestion && suggestion.compact !== compact && (
        <p className="small">
          <Words of="compact.suggested" values={{ place: <q>{suggestion.place}</q> }} />{' '}
          <button type="button" className="link" onClick={() => onChoose(suggestion.compact.id)}>
            {say('compact.switch', { compact: compactName(suggestion.compact) })}
          </button>
        </p>
      )}
    </div>
  );
}
