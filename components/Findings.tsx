import { type ComponentProps, useState } from 'react';
import { FindingFilter } from '@/components/FindingFilter.tsx';
import { FindingGroups } from '@/components/FindingGroups.tsx';
import { filterFindings, type Sought } from '@/lib/show/filter-findings.ts';
import { groupFindings } from '@/lib/show/findings.ts';
import { say } from '@/lib/show/words.ts';

type Props = Omit<ComponentProps<typeof FindingGroups>, 'unfolded'>;

/** Fewer than this can be seen through without a search; most documents have about ten. */
const many = 12;

const everything: Sought = { words: '', verdict: null };

/** The findings, and a way to narrow them down where there are many. */
export function Findings({ findings, pressed, ...rest }: Props) {
  const [sought, setSought] = useState(everything);
  const [answered, setAnswered] = useState<Props['pressed']>(null);
  const shown = filterFindings(findings, sought);

  // A finding the reader pressed in the document is shown, whatever they were looking for.
  if (pressed !== answered) {
    setAnswered(pressed);
    if (pressed && !shown.some(({ id }) => id === pressed.finding)) setSought(everything);
  }

  return (
    <>
      {findings.length >= many && (
        <FindingFilter
          verdicts={groupFindings(findings).map(({ verdict }) => verdict)}
          sought={sought}
          onSeek={setSought}
        />
      )}
      <FindingGroups
        {...rest}
        findings={shown}
        pressed={pressed}
        unfolded={sought.words !== '' || sought.verdict !== null}
      />
      {findings.length > 0 && !shown.length && <p role="alert">{say('filter.none')}</p>}
    </>
  );
}
