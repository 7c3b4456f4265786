import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { AtAGlance } from '@/components/AtAGlance.tsx';
import { ChangesNotice } from '@/components/ChangesNotice.tsx';
import { DocumentNotices } from '@/components/DocumentNotices.tsx';
import { NothingFound } from '@/components/PanelStates.tsx';
import { Pictures } from '@/components/Pictures.tsx';
import { ReportMenu } from '@/components/ReportMenu.tsx';
import { Tabs } from '@/components/Tabs.tsx';
import { FindingsPart } from '@/entrypoints/sidepanel/FindingsPart.tsx';
import type { PanelTasks } from '@/entrypoints/sidepanel/Panel.tsx';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import {
  comparisonOf,
  keepingOf,
  notCompared,
  type PanelStore,
  type Result,
  stageOf,
} from '@/entrypoints/sidepanel/store.ts';
import { hasDates } from '@/lib/report/has-dates.ts';
import { notSetAside } from '@/lib/reviews/setting-aside.ts';
import { foreignLanguage } from '@/lib/show/foreign-language.ts';
import { say } from '@/lib/show/words.ts';

/** Loaded when the reader turns to them, so that the findings come sooner. */
const Checklist = lazy(async () => ({ default: (await import('@/components/Checklist.tsx')).Checklist }));
const CompactsTable = lazy(async () => ({ default: (await import('@/components/CompactsTable.tsx')).CompactsTable }));

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
  const notices = <DocumentNotices doc={reading.doc} digest={digest} />;

  if (!isOffer) {
    const isUnknown = complete && !digest.aboutCompacts;
    const isForeign = foreignLanguage(reading.doc.language) !== null;
    return (
      <>
        {notices}
        {isUnknown && <NothingFound isSaid={reading.corrections.kinds !== undefined} isForeign={isForeign} />}
      </>
    );
  }

  const findings = compact && comparison && (
    <FindingsPart
      // What the reader unfolded, sought and wrote belongs to this document under this compact.
      key={`${subject?.id} ${compact.id}`}
      store={store}
      session={session}
      tasks={tasks}
      result={result}
      compact={compact}
      comparison={comparison}
    />
  );
  const checklist = compact && (
    <Suspense>
      <Checklist
        compact={compact}
        kinds={kinds}
        judgements={state.judgements}
        keeping={keepingOf(state)}
        onJudge={(commitment, judgement) => session.judge(compact.id, commitment, judgement)}
      />
    </Suspense>
  );
  const choose = <p>{say('compact.choose.hint')}</p>;

  return (
    <>
      {comparison && (
        <div className="pictures">
          <AtAGlance
            glances={comparison.glances}
            findings={notSetAside(comparison.findings, state.setAsides)}
            complete={complete}
          />
          <Pictures pictures={comparison.pictures} today={reading.today} />
          {complete && (
            <ReportMenu
              key={`${subject?.id} ${compact?.id}`}
              hasDates={hasDates(digest, comparison)}
              onSave={tasks.saveReport}
            />
          )}
        </div>
      )}
      {state.changes && <ChangesNotice changes={state.changes.sentences} since={state.changes.since} />}
      {notices}
      {state.notKept && <p className="notice">{state.notKept}</p>}
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
                <Suspense>
                  <CompactsTable
                    compacts={compacts}
                    comparisons={result.comparisons}
                    kinds={kinds}
                    chosen={result.compact}
                    onOpen={session.openFinding}
                  />
                </Suspense>
              ) : (
                <p>{say('compacts.working')}…</p>
              ),
          },
        ]}
      />
    </>
  );
}
