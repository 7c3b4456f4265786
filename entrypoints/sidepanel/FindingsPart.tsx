import { useStore } from 'zustand';
import { Findings } from '@/components/findings/Findings.tsx';
import { SetAsideList } from '@/components/findings/SetAsideList.tsx';
import { NextSteps } from '@/components/NextSteps.tsx';
import { ReviewNotes } from '@/components/reviews/ReviewNotes.tsx';
import type { PanelTasks } from '@/entrypoints/sidepanel/Panel.tsx';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import { keepingOf, type PanelStore, type Result, stageOf } from '@/entrypoints/sidepanel/store.ts';
import type { Compact } from '@/lib/compact.ts';
import type { Picture } from '@/lib/picture/pictures-of.ts';
import { listSetAsides, notSetAside } from '@/lib/reviews/setting-aside.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import { isRaisable } from '@/lib/show/letter.ts';

interface Props {
  readonly store: PanelStore;
  readonly session: Session;
  readonly tasks: PanelTasks;
  readonly result: Result;
  readonly compact: Compact;
  readonly comparison: Comparison;
}

/** The findings under one compact, and what can be done about them. */
export function FindingsPart({ store, session, tasks, result, compact, comparison }: Props) {
  const state = useStore(store);
  const complete = stageOf(state) === 'read';
  const { doc, corrections } = result.reading;
  const findings = notSetAside(comparison.findings, state.setAsides);
  return (
    <>
      <Findings
        findings={findings}
        doc={doc}
        compact={compact}
        complete={complete}
        pressed={state.pressed}
        kinds={result.digest.kinds.map(({ kind }) => kind)}
        version={tasks.version}
        corrections={corrections}
        onSetAside={session.setAside}
        onCopy={tasks.copy}
        {...(state.sources.some(({ tabId }) => tabId !== null) ? { onShow: session.show } : {})}
      />
      <SetAsideList asides={listSetAsides(comparison.findings, state.setAsides)} onTakeBack={session.takeBack} />
      {complete && findings.some(isRaisable) && (
        <NextSteps
          doc={doc}
          compact={compact}
          findings={findings}
          steps={comparison.steps}
          closes={closesIn(comparison.pictures)}
          corrections={corrections}
          onCopy={tasks.copy}
        />
      )}
      {complete && <ReviewNotes notes={state.notes} keeping={keepingOf(state)} onChange={session.note} />}
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
