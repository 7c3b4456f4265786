import type { ReactElement } from 'react';

export type ReaderIconName = 'side' | 'out' | 'in' | 'find' | 'turn' | 'print' | 'more' | 'next' | 'previous' | 'close';

const shapes: Readonly<Record<ReaderIconName, ReactElement>> = {
  side: <path d="M2.5 3h13v12h-13zM7 3v12M4 6h1.5M4 8.5h1.5" />,
  out: <path d="M3.5 9h11" />,
  in: <path d="M9 3.5v11M3.5 9h11" />,
  find: <path d="M7.75 3a4.75 4.75 0 1 1 0 9.5 4.75 4.75 0 0 1 0-9.5M11.2 11.2 15.5 15.5" />,
  turn: <path d="M14.5 9A5.5 5.5 0 1 1 9 3.5h4.5M11 1l2.7 2.5L11 6" />,
  print: <path d="M5 7V2.5h8V7M5 13H2.5V7h13v6H13M5 10.5h8v5H5z" />,
  more: <path d="M4 9h.01M9 9h.01M14 9h.01" strokeWidth="3" />,
  next: <path d="m4 6.5 5 5 5-5" />,
  previous: <path d="m4 11.5 5-5 5 5" />,
  close: <path d="m4 4 10 10M14 4 4 14" />,
};

/** Decoration: what it stands on has a name in words. */
export const ReaderIcon = ({ of }: { readonly of: ReaderIconName }) => (
  <svg className="reader-icon" viewBox="0 0 18 18" aria-hidden="true">
    {shapes[of]}
  </svg>
);
