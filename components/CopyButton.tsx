import { useState } from 'react';
import { say, type WordKey } from '@/lib/show/words.ts';

interface Props {
  readonly label: WordKey;
  /** What to copy, worked out when it is wanted. */
  readonly words: () => string;
  /** Resolves to whether the browser let us copy. */
  readonly onCopy: (words: string) => Promise<boolean>;
}

/** Copies words and says beside itself whether that worked, for those who see; whoever copies tells those who listen. */
export function CopyButton({ label, words, onCopy }: Props) {
  const [worked, setWorked] = useState<boolean | null>(null);
  return (
    <span className="copy">
      <button type="button" onClick={async () => setWorked(await onCopy(words()))} onBlur={() => setWorked(null)}>
        {say(label)}
      </button>
      {worked !== null && (
        // Told once already, in the panel's own status.
        <span className="small" aria-hidden="true">
          {say(worked ? 'finding.copied' : 'finding.not-copied')}
        </span>
      )}
    </span>
  );
}
