import type { ReactNode } from 'react';

interface Props {
  /** Where the list of sections points. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the options page, under a heading of its own. */
export const OptionSection = ({ id, title, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`} className="option-section">
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
