import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Verdict } from '@/lib/finding.ts';
import { groupTicks, type TickGroup } from '@/lib/show/group-ticks.ts';
import { say } from '@/lib/show/words.ts';

/** A marked finding's place along a document. */
export interface OverviewTick {
  readonly id: string;
  /** What is there: "Time to reply: falls short, page 2". */
  readonly label: string;
  readonly verdict: Verdict;
  /** Its place as a share of the document's height, from 0 to 1. */
  readonly at: number;
}

interface Props {
  readonly ticks: readonly OverviewTick[];
  readonly onGo: (id: string) => void;
}

/** The least a finger can press, in pixels. */
const leastHeight = 24;
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Shows beside a document, along its scroll bar, where its findings are. It is one stop for the tab key; arrow keys move along it. People who do not see it get
 * the same list of places by name, so that nothing hangs on the picture; the panel leads to each finding as well.
 */
export function OverviewStrip({ ticks, onGo }: Props) {
  const strip = useRef<HTMLElement>(null);
  const [height, setHeight] = useState(0);
  const [current, setCurrent] = useState(0);
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    setHeight(element.clientHeight);
    return () => observer.disconnect();
  }, []);

  const groups = groupTicks(ticks, height, leastHeight);
  const stop = Math.min(current, groups.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const ends: Readonly<Record<string, number>> = { Home: 0, End: groups.length - 1 };
    const to = ends[event.key] ?? stop + (steps[event.key] ?? Number.NaN);
    if (!groups[to]) return;
    event.preventDefault();
    setCurrent(to);
    strip.current?.querySelectorAll('button')[to]?.focus();
  };

  return (
    <nav ref={strip} className="overview" aria-label={say('overview.label')} hidden={!ticks.length}>
      {groups.map((group, index) => (
        <Stop
          key={group.ticks[0]?.id}
          group={group}
          height={height}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onKeyDown={onKeyDown}
          onGo={onGo}
        />
      ))}
    </nav>
  );
}

interface StopProps {
  readonly group: TickGroup<OverviewTick>;
  readonly height: number;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onGo: (id: string) => void;
}

/** Places that are pressed together: each press goes to the next of them. */
function Stop({ group, height, onGo, ...handlers }: StopProps) {
  const { ticks, from, to } = group;
  const presses = useRef(0);
  return (
    <button
      type="button"
      className="overview-stop"
      style={{ insetBlockStart: from, blockSize: to - from }}
      {...handlers}
      onClick={() => {
        const tick = ticks[presses.current % ticks.length];
        presses.current += 1;
        if (tick) onGo(tick.id);
      }}
    >
      {ticks.map(({ id, at, verdict }) => (
        <span
          key={id}
          className={`overview-tick ${verdict}`}
          style={{ insetBlockStart: Math.min(height - 6, Math.max(0, at * height - 3)) - from }}
        />
      ))}
      <span className={`overview-words${from > height / 2 ? ' above' : ''}`}>
        {[...new Set(ticks.map(({ label }) => label))].map((label) => (
          <span key={label}>{label} </span>
        ))}
      </span>
    </button>
  );
}
