import type { Verdict } from '@/lib/finding.ts';

/** The name under which words of a verdict are registered; a page may have highlights of its own. */
export const highlightOf = (verdict: Verdict): string => `compact-lens-${verdict}`;
export const shownHighlight = 'compact-lens-shown';

/** How marked words are set apart: by a line under them, by a wash of colour behind them, or by both. */
export type MarkStyle = (typeof styles)[number];
export const styles = ['both', 'underline', 'background'] as const;

/** How a reader likes their marks. */
export interface MarkLook {
  /** Whether there are any. */
  readonly marks: boolean;
  readonly markStyle: MarkStyle;
}

/** Each verdict has its own line as well as its own colour, for readers who do not see the colours apart. */
const looks: Readonly<Record<Verdict, { readonly colour: string; readonly line: string }>> = {
  'falls-short': { colour: '#c8323a', line: 'solid 3px' },
  unclear: { colour: '#b87800', line: 'wavy 2px' },
  meets: { colour: '#2a8a48', line: 'dotted 3px' },
  'not-stated': { colour: '#6b7685', line: 'dashed 2px' },
};

export const verdicts: readonly Verdict[] = ['falls-short', 'unclear', 'meets', 'not-stated'];

const hasWash = (style: MarkStyle) => style !== 'underline';
const hasLine = (style: MarkStyle) => style !== 'background';

function ruleOf(verdict: Verdict, style: MarkStyle): string {
  const { colour, line } = looks[verdict];
  // The page may be dark whatever the reader prefers, so the wash is thin and the line leans to the colour of the words themselves.
  return `::highlight(${highlightOf(verdict)}) {
  ${hasWash(style) ? `background-color: color-mix(in srgb, ${colour} 18%, transparent);` : ''}
  ${hasLine(style) ? `text-decoration: underline ${line} color-mix(in srgb, ${colour} 75%, currentColor);` : ''}
}`;
}

const forcedRuleOf = (verdict: Verdict, style: MarkStyle): string =>
  hasWash(style)
    ? `::highlight(${highlightOf(verdict)}) { background-color: Mark; color: MarkText; text-decoration-color: MarkText; }`
    : `::highlight(${highlightOf(verdict)}) { text-decoration-color: currentColor; }`;

/**
 * What paints the marks in a style: translucent over light and dark pages alike, in the system's own colours where the reader has chosen those. Words that
 * are shown at the reader's wish are always set apart by both.
 */
export const markSheet = (style: MarkStyle): string => `${verdicts.map((verdict) => ruleOf(verdict, style)).join('\n')}
::highlight(${shownHighlight}) {
  background-color: color-mix(in srgb, #f2b600 45%, transparent);
  text-decoration: underline double 3px currentColor;
}
@media (forced-colors: active) {
${verdicts.map((verdict) => `  ${forcedRuleOf(verdict, style)}`).join('\n')}
  ::highlight(${shownHighlight}) { background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText; }
}`;
