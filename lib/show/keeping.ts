/**
 * What becomes of what a reader writes about a document: kept as a review; not kept because the browser refuses, because the reader has turned it off, or
 * because it is about selected words alone.
 */
export type Keeping = 'kept' | 'refused' | 'off' | 'selection';
