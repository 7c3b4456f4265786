/** Part of the window's height a block may fill and still be centred as a whole. */
const mostOfWindow = 0.6;

/**
 * Brings words into view, and returns what stands for them there: the words themselves, or where they are folded away, the handle of what they are folded
 * into. Nothing is opened, as that would change the page.
 */
export function scrollTo(ranges: readonly Range[]): readonly Range[] {
  const [first] = ranges;
  const within = first?.startContainer.parentElement;
  const view = within?.ownerDocument.defaultView;
  if (!first || !within || !view) return [];
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (within.checkVisibility()) {
    const tall = within.getBoundingClientRect().height > view.innerHeight * mostOfWindow;
    if (!tall) within.scrollIntoView({ block: 'center', behavior });
    else view.scrollBy({ top: first.getBoundingClientRect().top - view.innerHeight / 2, behavior });
    return ranges;
  }
  const handle = handleOver(within);
  if (!handle) return ranges;
  handle.scrollIntoView({ block: 'center', behavior });
  const range = handle.ownerDocument.createRange();
  range.selectNodeContents(handle);
  return [range];
}

/** What a reader opens to see folded words: the outermost shut disclosure's summary, else the button that governs the panel, else what is in sight. */
function handleOver(element: Element): Element | null {
  let handle: Element | null = null;
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (outer.localName === 'details' && !outer.hasAttribute('open')) handle = outer.querySelector('summary') ?? outer;
    else if (outer.id) handle = governing(outer) ?? handle;
    if (!handle && outer.checkVisibility()) return outer;
  }
  return handle;
}

const governing = (panel: Element): Element | null =>
  panel.ownerDocument.querySelector(`[aria-controls~="${CSS.escape(panel.id)}"]:not([aria-expanded="true"])`);
