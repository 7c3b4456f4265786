import { useState } from 'react';
import { FindingCard } from '@/components/findings/FindingCard.tsx';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';
import { groupFindings } from '@/lib/show/findings.ts';
import { say, type WordKey } from '@/lib/show/words.ts';

interface Props {
  /** In the order in which they are to be shown. */
  readonly findings: readonly Finding[];
  readonly doc: DocumentText;
  readonly compact: Compact;
  /** All of the document has been read, so that nothing more will arrive above what the reader is looking at. */
  readonly complete: boolean;
  /** The finding whose words the reader pressed in the document, and how many presses there have been. */
  readonly pressed: { readonly finding: string; readonly times: number } | null;
  /** By verdict; otherwise one list in the order given. */
  readonly grouped?: boolean;
  /** Only what the reader looks for is there, so nothing is folded away. */
  readonly unfolded?: boolean;
  readonly kinds: readonly DocumentKind[];
  readonly version: string;
  readonly corrections: Corrections;
  readonly onSetAside: (finding: Finding, reason: string) => void;
  readonly onShow?: (finding: Finding, index: number) => void;
  /** Resolves to whether the browser let us copy. */
  readonly onCopy: (words: string) => Promise<boolean>;
}

/** There for the record, and folded so that what needs an answer comes first. */
const folded: ReadonlySet<Verdict> = new Set(['not-stated', 'meets']);

/** How many cards of a list are drawn before the reader asks for more: no real document has as many, and a pack of long ones must not slow the panel. */
const atOnce = 25;

/** What to make of a group whose name does not say it all. */
const hints: Readonly<Partial<Record<Verdict, WordKey>>> = {
  unclear: 'group.unclear.hint',
  'not-stated': 'group.not-stated.hint',
};

/** The findings by verdict. Once all are there the first to argue stands open; the rest are folded to their message. */
export function FindingGroups({
  findings,
  complete,
  pressed,
  grouped = true,
  unfolded = false,
  onShow,
  onSetAside,
  ...rest
}: Props) {
  const groups = groupFindings(findings);
  const first = complete ? groups.find(({ verdict }) => !folded.has(verdict))?.findings[0]?.id : undefined;
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [drawn, setDrawn] = useState(atOnce);
  const [answered, setAnswered] = useState<Props['pressed']>(null);
  const isOpen = (key: string) => opened.get(key) ?? key === first;
  const toggle = (key: string, open: boolean) => {
    // A browser tells of a fold that we opened ourselves too, and that is no wish of the reader's.
    if (open !== isOpen(key)) setOpened((before) => new Map(before).set(key, open));
  };

  // A press opens the finding and its group before they are drawn, so that the focus has somewhere to go.
  if (pressed !== answered) {
    setAnswered(pressed);
    const finding = findings.find(({ id }) => id === pressed?.finding);
    if (finding) setOpened((before) => new Map(before).set(finding.id, true).set(finding.verdict, true));
  }

  const listOf = (members: readonly Finding[]) => {
    // A finding pressed in the document is shown, however far down.
    const most = Math.max(drawn, 1 + members.findIndex(({ id }) => id === pressed?.finding));
    return (
      <>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari and its readers drop the role of a list without bullets */}
        <ul role="list" className="cards">
          {members.slice(0, most).map((finding) => (
            <li key={finding.id}>
              <FindingCard
                {...rest}
                finding={finding}
                open={isOpen(finding.id)}
                pressed={pressed?.finding === finding.id ? pressed.times : 0}
                onToggle={(open) => toggle(finding.id, open)}
                onSetAside={(reason) => onSetAside(finding, reason)}
                {...(onShow ? { onShow: (index: number) => onShow(finding, index) } : {})}
              />
            </li>
          ))}
        </ul>
        {members.length > most && (
          <button type="button" onClick={() => setDrawn(most + atOnce)}>
            {say('findings.more', { count: Math.min(atOnce, members.length - most) })}
          </button>
        )}
      </>
    );
  };
  if (!grouped) {
    return (
      <section className="group" aria-label={say('filter.order.place')}>
        {listOf(findings)}
      </section>
    );
  }

  return groups.map(({ verdict, findings: members }) => {
    const heading = (
      <h2>
        {say(`verdict.${verdict}`)} <span className="count">{members.length}</span>
      </h2>
    );
    const list = listOf(members);
    const hint = hints[verdict];
    if (!folded.has(verdict)) {
      return (
        <section key={verdict} className="group">
          {heading}
          {hint && <p className="small">{say(hint)}</p>}
          {list}
        </section>
      );
    }
    return (
      <details
        key={verdict}
        className="group"
        open={unfolded || isOpen(verdict)}
        onToggle={({ currentTarget }) => unfolded || toggle(verdict, currentTarget.open)}
      >
        <summary className="group-head">
          {heading}
          <span className="small titles">{members.map(({ title }) => title).join(', ')}</span>
        </summary>
        {hint && <p className="small hint">{say(hint)}</p>}
        {list}
      </details>
    );
  });
}
