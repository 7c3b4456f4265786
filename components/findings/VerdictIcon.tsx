import type { ReactElement } from 'react';
import type { Verdict } from '@/lib/finding.ts';

/** Each verdict has a shape of its own, for readers who cannot tell the colours apart: triangle, question, gap, tick. */
const shapes: Readonly<Record<Verdict, ReactElement>> = {
  'falls-short': <path d="M9 2 16.5 15.5H1.5ZM9 7v4M9 12.7v1.3" />,
  unclear: (
    <path d="M9 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M6.9 7.1a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M9 12.2v1.3" />
  ),
  'not-stated': <path d="M3 3h3M12 3h3v3M15 12v3h-3M6 15H3v-3M3 6V3M6.5 9h5" />,
  meets: <path d="M9 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M5.6 9.3l2.3 2.3 4.6-4.8" />,
};

/** Decoration: the verdict always stands beside it in words. */
export const VerdictIcon = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg className="verdict-icon" viewBox="0 0 18 18" aria-hidden="true">
    {shapes[verdict]}
  </svg>
);
