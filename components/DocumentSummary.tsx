import { useState } from 'react';
import { CorrectionForm } from '@/components/CorrectionForm.tsx';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Digest } from '@/lib/show/digest.ts';
import { formatList } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly doc: DocumentText;
  /** Null until the engine has answered. */
  readonly digest: Digest | null;
  /** All of the document has been read. */
  readonly complete: boolean;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** What is being checked: its title, what it is for and why we think so, how much of it was read. */
export function DocumentSummary({ doc, digest, complete, corrections, onCorrect }: Props) {
  const [wish, setWish] = useState<boolean | null>(null);
  // Where no kind was found there is nothing else to do; after that the boxes stay until the reader is done with them.
  const isChanging = wish ?? (complete && digest !== null && !digest.kinds.length && !digest.aboutCompacts);
  const isKindSet = corrections.kinds !== undefined;
  const correct = (changed: Corrections) => {
    setWish(true);
    onCorrect(changed);
  };
  return (
    <div className="summary">
      <h1>{doc.title || say('document.untitled')}</h1>
      {digest && (
        <div className="row">
          <p className="small">
            {!digest.kinds.length && <strong>{say('kinds.none')}</strong>}
            {digest.kinds.map(({ kind, because }, index) => (
              <span key={kind}>
                {index > 0 && '; '}
                <strong>{say(`kind.${kind}`)}</strong>
                {!isKindSet && because.length > 0 && ` ${say('kinds.because', { words: quoteList(because) })}`}
              </span>
            ))}
            {isKindSet && ` ${say('kinds.yours')}`}
            {` · ${say('document.words', { count: digest.words })}`}
            {doc.pages !== null && ` · ${say('document.pages', { count: doc.pages })}`}
          </p>
          <button type="button" className="link" aria-expanded={isChanging} onClick={() => setWish(!isChanging)}>
            {say(isChanging ? 'kinds.close' : 'correct.open')}
          </button>
        </div>
      )}
      {digest && isChanging && (
        <CorrectionForm
          digest={digest}
          corrections={corrections}
          // The engine has yet to answer the last tick, and the box must not jump back meanwhile.
          kinds={corrections.kinds ?? digest.kinds.map(({ kind }) => kind)}
          onCorrect={correct}
        />
      )}
    </div>
  );
}

/** A few are enough to see why; a long agreement has dozens. */
const quoteList = (words: readonly string[]) => formatList(words.slice(0, 2).map((each) => `“${each}”`));
