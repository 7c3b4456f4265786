import { useId, useState } from 'react';
import { CopyButton } from '@/components/CopyButton.tsx';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { describeWrongFinding } from '@/lib/reviews/wrong-finding.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly finding: Finding;
  readonly doc: DocumentText;
  readonly compact: Compact;
  readonly kinds: readonly DocumentKind[];
  /** Of the extension: "0.1.0". */
  readonly version: string;
  /** Resolves to whether the browser let us copy. */
  readonly onCopy: (words: string) => Promise<boolean>;
}

/** The whole of what a report of a wrong finding would share, to read and to copy; nothing is sent from here. */
export function WrongFinding({ onCopy, ...wrong }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const text = isOpen ? describeWrongFinding(wrong) : '';
  return (
    <details className="wrong-finding" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="small">{say('set-aside.wrong.open')}</summary>
      {isOpen && (
        <>
          <p className="small">{say('set-aside.wrong.what')}</p>
          <label htmlFor={id}>{say('set-aside.wrong.text')}</label>
          <textarea id={id} rows={8} readOnly value={text} />
          <CopyButton label="set-aside.wrong.copy" words={() => text} onCopy={onCopy} />
        </>
      )}
    </details>
  );
}
