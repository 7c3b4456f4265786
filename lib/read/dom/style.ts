/** What of an element's computed style decides whether and how its words are shown. A browser's own `CSSStyleDeclaration` is one. */
export type Style = Pick<
  CSSStyleDeclaration,
  | 'display'
  | 'visibility'
  | 'position'
  | 'overflowY'
  | 'clip'
  | 'clipPath'
  | 'width'
  | 'height'
  | 'left'
  | 'top'
  | 'textIndent'
  | 'textDecorationLine'
  | 'whiteSpace'
  | 'fontWeight'
>;

/** Where a page's styles come from: the browser, or for a file on the command line a plain reading of its style sheets. */
export type StyleOf = (element: Element) => Style;

/** Elements that part what they hold from its surroundings even where a style takes their own box away. */
const structural = /^(?:li|t[dhr]|d[dtl]|h[1-6]|[uo]l|p|div|section|article|table|t(?:head|body|foot))$/;

/** Whether an element begins a line of its own; the words of any other run on in the line they stand in. */
export const isBlock = ({ localName }: Element, { display }: Style): boolean =>
  display === 'contents' ? structural.test(localName) : !/^(?:inline|ruby)/.test(display);

const pixels = (length: string) => (length.endsWith('px') ? Number.parseFloat(length) : null);
const isTiny = (length: string) => (pixels(length) ?? 2) <= 1;
const isFarOut = (length: string) => (pixels(length) ?? 0) <= -900;
const clippedAway = /^rect\((?:[01](?:px)?,?\s*){4}\)$/;
const pathAway = /^(?:inset\((?:50|100)%|circle\(0)/;

/**
 * Whether a block is there for a screen reader alone: clipped to a point, or pushed off the page as sites did before `clip`. What is set in its own place is
 * always a block. Reading a width makes the browser lay the page out, so that is asked last.
 */
export function isOffScreen(style: Style): boolean {
  if (isFarOut(style.textIndent)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (clippedAway.test(style.clip) || pathAway.test(style.clipPath)) return true;
  if (isFarOut(style.left) || isFarOut(style.top)) return true;
  return isClipping(style) && (isTiny(style.width) || isTiny(style.height));
}

const isClipping = ({ overflowY }: Style) => overflowY === 'hidden' || overflowY === 'clip';

/** Whether an element is folded up to no height, as accordions are until they are opened. */
export const isFolded = (style: Style): boolean => isClipping(style) && style.height === '0px';

export const isStruck = (style: Style): boolean => style.textDecorationLine.includes('line-through');
export const isBold = (style: Style): boolean => Number(style.fontWeight) >= 600 || style.fontWeight === 'bold';
export const keepsLineBreaks = (style: Style): boolean => /^(?:pre|break-spaces)/.test(style.whiteSpace);
