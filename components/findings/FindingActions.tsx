import { useState } from 'react';
import { CopyButton } from '@/components/CopyButton.tsx';
import { SetAsideForm } from '@/components/findings/SetAsideForm.tsx';
import { WrongFinding } from '@/components/findings/WrongFinding.tsx';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { formatPoint } from '@/lib/show/format-point.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly finding: Finding;
  readonly doc: DocumentText;
  readonly compact: Compact;
  readonly kinds: readonly DocumentKind[];
  /** Of the extension: "0.1.0". */
  readonly version: string;
  /** What the reader has put right, which a copied point must say. */
  readonly corrections: Corrections;
  readonly onSetAside: (reason: string) => void;
  /** Resolves to whether the browser let us copy. */
  readonly onCopy: (words: string) => Promise<boolean>;
}

/** What a reader can do with one finding: take it with them, set it aside, or say that it is wrong. */
export function FindingActions({ finding, doc, compact, kinds, version, corrections, onSetAside, onCopy }: Props) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div className="actions">
        <CopyButton
          label="finding.copy-point"
          words={() => formatPoint(finding, doc, compact, corrections)}
          onCopy={onCopy}
        />
        <button type="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {say('set-aside.open')}
        </button>
      </div>
      {isAsking && <SetAsideForm onSetAside={onSetAside} onCancel={() => setAsking(false)} />}
      <WrongFinding finding={finding} doc={doc} compact={compact} kinds={kinds} version={version} onCopy={onCopy} />
    </>
  );
}
