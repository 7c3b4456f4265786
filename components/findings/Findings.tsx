import { type ComponentProps, useDeferredValue, useState } from 'react';
import { FindingFilter } from '@/components/findings/FindingFilter.tsx';
import { FindingGroups } from '@/components/findings/FindingGroups.tsx';
import { filterFindings, type Sought } from '@/lib/show/filter-findings.ts';
import { verdicts } from '@/lib/show/findings.ts';
import { byImportance, type Order } from '@/lib/show/order-findings.ts';
import { say } from '@/lib/show/words.ts';

type Props = Omit<ComponentProps<typeof FindingGroups>, 'unfolded' | 'grouped'>;

/** Fewer than this are seen at a glance, and the ways to narrow them stand folded. */
const many = 12;
/** Fewer than this need none. */
const some = 4;

const everything: Sought = { words: '', verdict: null, theme: null };

/** The findings, and ways to narrow them down and to put them in order. */
export function Findings({ findings, pressed, ...rest }: Props) {
  const [sought, setSought] = useState(everything);
  const [order, setOrder] = useState<Order>('importance');
  const [answered, setAnswered] = useState<Props['pressed']>(null);
  // A long list may come a moment after the letter, which must not wait for it.
  const shown = filterFindings(findings, useDeferredValue(sought));

  // A finding the reader pressed in the document is shown, whatever they were looking for.
  if (pressed !== answered) {
    setAnswered(pressed);
    if (pressed && !shown.some(({ id }) => id === pressed.finding)) setSought(everything);
  }

  const filter = findings.length >= some && (
    <FindingFilter
      verdicts={verdicts.filter((verdict) => findings.some((finding) => finding.verdict === verdict))}
      themes={[...new Set(findings.map(({ theme }) => theme))].sort()}
      sought={sought}
      order={order}
      onSeek={setSought}
      onOrder={setOrder}
    />
  );
  return (
    <>
      {findings.length >= many
        ? filter
        : filter && (
            <details className="filter-fold">
              <summary>{say('filter.open')}</summary>
              {filter}
            </details>
          )}
      <FindingGroups
        {...rest}
        findings={order === 'importance' ? byImportance(shown, rest.compact) : shown}
        pressed={pressed}
        grouped={order === 'importance'}
        unfolded={sought.words !== '' || sought.verdict !== null || sought.theme !== null}
      />
      {findings.length > 0 && !shown.length && <p role="alert">{say('filter.none')}</p>}
    </>
  );
}
