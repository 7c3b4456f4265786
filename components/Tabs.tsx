import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface TabPart<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly content: ReactNode;
  /** Stays as the reader left it while another part is shown, with what they typed and unfolded. */
  readonly keep?: boolean;
}

interface Props<Id extends string> {
  /** What the parts are parts of, for those who listen. */
  readonly label: string;
  readonly parts: readonly TabPart<Id>[];
  readonly current: Id;
  readonly onTurn: (id: Id) => void;
}

/** How far each key moves along the tabs; from the last it goes on at the first. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Parts of a page, one of them shown: arrow keys move between the tabs, and the tab key goes on into the part. */
export function Tabs<Id extends string>({ label, parts, current, onTurn }: Props<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = parts.findIndex((part) => part.id === current);
    const step = steps[event.key];
    const ends: Readonly<Record<string, number>> = { Home: 0, End: parts.length - 1 };
    const to = step === undefined ? ends[event.key] : (at + step + parts.length) % parts.length;
    const part = to === undefined ? undefined : parts[to];
    if (to === undefined || !part) return;
    event.preventDefault();
    onTurn(part.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="tabs">
        {parts.map((part) => (
          <button
            key={part.id}
            type="button"
            role="tab"
            id={`${id}-${part.id}-tab`}
            aria-controls={`${id}-${part.id}`}
            aria-selected={part.id === current}
            tabIndex={part.id === current ? 0 : -1}
            onClick={() => onTurn(part.id)}
            onKeyDown={onKeyDown}
          >
            {part.label}
          </button>
        ))}
      </div>
      {parts.map((part) => (
        <div
          key={part.id}
          role="tabpanel"
          id={`${id}-${part.id}`}
          aria-labelledby={`${id}-${part.id}-tab`}
          hidden={part.id !== current}
          className="tab-panel"
        >
          {(part.id === current || part.keep) && part.content}
        </div>
      ))}
    </>
  );
}
