/**
 * What the reader has selected in a page, as ranges of our own that stay put when the selection goes elsewhere. In a frame it is that of the frame at
 * work, since each frame keeps a selection of its own; a frame from another site is closed to us, and then there is none, as in a field to type in.
 */
export function selectedRanges(page: Document, framed: boolean): readonly Range[] {
  const within = framed ? innermost(page) : page;
  const selection = within?.getSelection();
  if (!selection) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
    .filter((range) => !range.collapsed)
    .map((range) => range.cloneRange());
}

/** The document of the frame that has the focus; null where it is out of reach. */
function innermost(page: Document): Document | null {
  let within = page;
  for (;;) {
    const frame = within.activeElement;
    if (!frame || !('contentDocument' in frame)) return within === page ? null : within;
    const inner = frame.contentDocument;
    if (!isDocument(inner)) return null;
    within = inner;
  }
}

// A frame's document is made by its own window, so `instanceof` with ours would deny it.
const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
