import { useMemo } from 'react';
import { termsIn } from '@/lib/show/glossary.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** A few paragraphs at most. */
  readonly text: string;
}

/** The words of the trade that a text uses, folded away under it with what they mean; nothing where it uses none. */
export function GlossaryTerms({ text }: Props) {
  const terms = useMemo(() => [...new Set(termsIn(text).map(({ term }) => term))], [text]);
  if (!terms.length) return null;
  return (
    <details className="terms">
      <summary>{say('glossary.terms', { terms: terms.map(({ term }) => term).join(', ') })}</summary>
      <dl>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
