import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import type { ReactNode } from 'react';

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

/** Parts of a page, one of them shown: arrow keys move between the tabs, and the tab key goes on into the part. */
export const Tabs = <Id extends string>({ label, parts, current, onTurn }: Props<Id>) => (
  <Root
    value={current}
    onValueChange={(value) => {
      const part = parts.find(({ id }) => id === value);
      if (part) onTurn(part.id);
    }}
  >
    <List aria-label={label} className="tabs">
      {parts.map(({ id, label: name }) => (
        <Trigger key={id} value={id}>
          {name}
        </Trigger>
      ))}
    </List>
    {parts.map(({ id, content, keep }) => (
      <Content
        key={id}
        value={id}
        className="tab-panel"
        // The part's own controls are where the tab key goes on to.
        tabIndex={-1}
        hidden={id !== current}
        {...(keep ? { forceMount: true } : {})}
      >
        {content}
      </Content>
    ))}
  </Root>
);
