import { useState } from 'react';
import { type GlossaryTerm, searchGlossary } from '@/lib/show/glossary.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly terms: readonly GlossaryTerm[];
}

/** Words of the trade and what they mean, with a search over both. */
export function Glossary({ terms }: Props) {
  const [typed, setTyped] = useState('');
  const shown = searchGlossary(typed, terms);
  return (
    <div className="glossary">
      <input
        type="search"
        aria-label={say('glossary.search')}
        placeholder={say('glossary.search')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p role="status" className="small">
        {shown.length ? say('glossary.count', { count: shown.length }) : say('glossary.none')}
      </p>
      {shown.length > 0 && (
        <dl>
          {shown.map(({ term, meaning, also }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <p>{meaning}</p>
                {also.length > 0 && <p className="small">{say('glossary.also', { names: also.join(', ') })}</p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
