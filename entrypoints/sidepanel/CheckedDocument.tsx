import { useStore } from 'zustand';
import { AtAGlance } from '@/components/AtAGlance.tsx';
import { Checklist } from '@/components/Checklist.tsx';
import { CompactsTable } from '@/components/CompactsTable.tsx';
import { DocumentNotices } from '@/components/DocumentNotices.tsx';
import { Findings } from '@/components/Findings.tsx';
import { NextSteps } from '@/components/NextSteps.tsx';
import { NothingFound } from '@/components/PanelStates.tsx';
import { Pictures } from '@/components/Pictures.tsx';
import { Tabs } from '@/components/Tabs.tsx';
import type { PanelTasks } from '@/entrypoints/sidepanel/Panel.tsx';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import { comparisonOf, notCompared, type PanelStore, type Result, stageOf } from '@/entrypoints/sidepanel/store.ts';
import { foreignLanguage } from '@/lib/foreign-language.ts';
import { isRaisable } from '@/lib/letter.ts';
import type { Picture } from '@/lib/picture/pictures-of.ts';
import { say } from '@/lib/words.ts';

interface Props {
  readonly store: PanelStore;
  readonly session: Session;
  readonly tasks: PanelTasks;
  readonly result: Result;
}

/** What was found in a document: at a glance, then in three parts. */
export function CheckedDocument({ store, session, tasks, result }: Props) {
  const state = useStore(store);
  const { compacts, subject } = state;
  const { reading, digest } = result;
  const complete = stageOf(state) === 'read';
  const comparison = comparisonOf(result);
  const compact = compacts.find(({ id }) => id === comparison?.compact) ?? null;
  const kinds = digest.kinds.map(({ kind }) => kind);
  const isOffer = kinds.length > 0 && !digest.aboutCompacts;
  const notices = <DocumentNotices doc={reading.doc} digest={digest} leftOut={state.leftOut} />;

  if (!isOffer) {
    const isUnknown = complete && !digest.aboutCompacts;
    const isForeign = foreignLanguage(reading.doc.language) !== null;
    return (
      <>
        {notices}
        {isUnknown && <NothingFound isSaid={reading.kinds !== null} isForeign={isForeign} />}
      </>
    );
  }

  const findings = compact && comparison && (
    <>
      <Findings
        key={`${subject?.id} ${compact.id}`}
        findings={comparison.findings}
        doc={reading.doc}
        compact={compact}
        complete={complete}
        pressed={state.pressed}
        onCopy={tasks.copy}
        {...(subject?.tabId == null ? {} : { onShow: session.show })}
      />
      {complete && comparison.findings.some(isRaisable) && (
        <NextSteps
          key={`next ${subject?.id} ${compact.id}`}
          doc={reading.doc}
          compact={compact}
          findings={comparison.findings}
          steps={comparison.steps}
          closes={closesIn(comparison.pictures)}
          onCopy={tasks.copy}
        />
      )}
    </>
  );
  const checklist = compact && (
    <Checklist
      compact={compact}
      kinds={kinds}
      judgements={state.judgements}
      onJudge={(commitment, judgement) => session.judge(compact.id, commitment, judgement)}
    />
  );
  const choose = <p>{say('compact.choose.hint')}</p>;

  return (
    <>
      {comparison && (
        <div className="pictures">
          <AtAGlance glances={comparison.glances} findings={comparison.findings} complete={complete} />
          <Pictures pictures={comparison.pictures} today={reading.today} />
        </div>
      )}
      {notices}
      <Tabs
        label={say('tabs.label')}
        current={state.tab}
        onTurn={session.openTab}
        parts={[
          { id: 'findings', label: say('tabs.findings'), keep: true, content: findings ?? choose },
          { id: 'judge', label: say('tabs.judge'), content: checklist ?? choose },
          {
            id: 'compacts',
            label: say('tabs.compacts'),
            content:
              complete && !notCompared(state).length ? (
                <CompactsTable
                  compacts={compacts}
                  comparisons={result.comparisons}
                  kinds={kinds}
                  chosen={result.compact}
                  onOpen={session.openFinding}
                />
              ) : (
                <p>{say('compacts.working')}…</p>
              ),
          },
        ]}
      />
    </>
  );
}

/** The day a consultation that is still open closes. */
function closesIn(pictures: readonly Picture[]): string | null {
  const open = pictures.find(
    (picture) => picture.shape === 'window' && picture.purpose === 'consultation' && picture.today.when !== 'after',
  );
  return open?.shape === 'window' ? open.to : null;
}
