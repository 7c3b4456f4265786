import { Findings } from '@/components/Findings.tsx';
import { NextSteps } from '@/components/NextSteps.tsx';
import type { PanelTasks } from '@/entrypoints/sidepanel/Panel.tsx';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import type { PanelState } from '@/entrypoints/sidepanel/store.ts';
import type { Compact } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Picture } from '@/lib/picture/pictures-of.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import { isRaisable } from '@/lib/show/letter.ts';

interface Props {
  readonly doc: DocumentText;
  readonly compact: Compact;
  readonly comparison: Comparison;
  /** All of the document has been read. */
  readonly complete: boolean;
  readonly pressed: PanelState['pressed'];
  /** There is a page to show the findings' words in. */
  readonly hasPage: boolean;
  readonly session: Session;
  readonly tasks: PanelTasks;
}

/** The findings under one compact, and what can be done about them. */
export function FindingsPart({ doc, compact, comparison, complete, pressed, hasPage, session, tasks }: Props) {
  const { findings, steps, pictures } = comparison;
  return (
    <>
      <Findings
        findings={findings}
        doc={doc}
        compact={compact}
        complete={complete}
        pressed={pressed}
        onCopy={tasks.copy}
        {...(hasPage ? { onShow: session.show } : {})}
      />
      {complete && findings.some(isRaisable) && (
        <NextSteps
          doc={doc}
          compact={compact}
          findings={findings}
          steps={steps}
          closes={closesIn(pictures)}
          onCopy={tasks.copy}
        />
      )}
    </>
  );
}

/** The day a consultation that is still open closes. */
function closesIn(pictures: readonly Picture[]): string | null {
  for (const picture of pictures) {
    if (picture.shape === 'window' && picture.purpose === 'consultation' && picture.today.when !== 'after') {
      return picture.to;
    }
  }
  return null;
}
