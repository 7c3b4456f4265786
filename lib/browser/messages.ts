import * as v from 'valibot';

/** Read only, as in `DocumentText`, so that one can be sent as it is. */
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const verdict = v.picklist(['falls-short', 'unclear', 'not-stated', 'meets']);
const refusal = v.picklist([
  'scanned',
  'locked',
  'blocked',
  'unreachable',
  'too-large',
  'unsupported',
  'damaged',
  'empty',
  'file-access',
]);

const block = v.strictObject({
  start: offset,
  end: offset,
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell', 'term', 'definition', 'caption', 'quote', 'control']),
  level: v.exactOptional(offset),
  page: v.exactOptional(offset),
  furniture: v.exactOptional(v.picklist(['navigation', 'banner', 'footer', 'cookies', 'related', 'running-head'])),
  recognised: v.exactOptional(offset),
  closed: v.exactOptional(v.literal(true)),
  labels: v.exactOptional(list(offset)),
  cell: v.exactOptional(v.strictObject({ table: offset, row: offset, column: offset, header: v.boolean() })),
});

const span = v.strictObject({ start: offset, end: offset });

/** A `DocumentText` as it crosses from a page's content script, which a page can interfere with, so its shape is not taken on trust. */
export const documentText = v.strictObject({
  source: v.picklist(['page', 'pdf', 'word', 'text']),
  title: v.string(),
  address: v.nullable(v.string()),
  language: v.nullable(v.string()),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  text: v.string(),
  blocks: list(block),
  struck: list(span),
  links: list(v.strictObject({ start: offset, end: offset, address: v.string() })),
  pages: v.nullable(offset),
  unread: list(
    v.strictObject({
      page: v.exactOptional(offset),
      reason: v.picklist(['scanned', 'blocked', 'too-large', 'damaged']),
      what: v.string(),
    }),
  ),
  recognised: v.exactOptional(list(v.strictObject({ page: offset, confidence: v.pipe(v.number(), v.minValue(0)) }))),
  parts: v.exactOptional(
    list(v.strictObject({ start: offset, end: offset, title: v.string(), address: v.nullable(v.string()) })),
  ),
  selection: v.exactOptional(v.literal(true)),
});

/** What the panel asks of the side that holds the document: the content script in a page, or the reader. */
export const toDocument = v.variant('type', [
  v.strictObject({ type: v.literal('read') }),
  /** Paints these and no others. */
  v.strictObject({
    type: v.literal('mark'),
    marks: list(
      v.strictObject({ id: v.string(), title: v.exactOptional(v.string()), start: offset, end: offset, verdict }),
    ),
  }),
  /** Scrolls to a mark's first words and sets it apart from the others. */
  v.strictObject({ type: v.literal('show'), id: v.string() }),
]);

/** What the side that holds the document tells the panel. */
export const fromDocument = v.variant('type', [
  /** The document so far; `page` of `pages` is the last one read. */
  v.strictObject({
    type: v.literal('part'),
    doc: documentText,
    done: v.boolean(),
    page: v.nullable(offset),
    pages: v.nullable(offset),
  }),
  v.strictObject({ type: v.literal('refused'), reason: refusal, message: v.string() }),
  /** Nothing can be read until the person has done something in the document's tab: typed its password, or had its pictures recognised. */
  v.strictObject({ type: v.literal('waiting'), reason: v.picklist(['locked', 'scanned']), message: v.string() }),
  /** The reader pressed a mark. */
  v.strictObject({ type: v.literal('pressed'), id: v.string() }),
  /** Whether the words could be shown: the page may have changed since it was read. */
  v.strictObject({ type: v.literal('shown'), id: v.string(), found: v.boolean() }),
]);

/**
 * What the toolbar button, menu or shortcut asked for, kept in session storage under `request:<windowId>` so that a panel still opening finds it.
 * `page`: a content script waits in the tab. `reader`: our reader, or the sample, is open in the tab.
 * `text`: bare words that were selected where no script of ours may go. `refused`: nothing can be read there.
 */
export const request = v.variant('kind', [
  v.strictObject({ kind: v.literal('page'), id: v.string(), tabId: offset, address: v.string() }),
  v.strictObject({
    kind: v.literal('reader'),
    id: v.string(),
    tabId: offset,
    address: v.string(),
    /** The compact to show it under for as long as the reader has chosen none, by id; it is not taken for their choice. */
    compact: v.exactOptional(v.string()),
  }),
  v.strictObject({
    kind: v.literal('text'),
    id: v.string(),
    text: v.string(),
    /** There is more of it than the browser handed over. */
    cut: v.boolean(),
    /** Of the page it was selected in; may be empty. */
    title: v.string(),
    address: v.nullable(v.string()),
  }),
  v.strictObject({
    kind: v.literal('refused'),
    id: v.string(),
    reason: refusal,
    message: v.string(),
    /** Our reader could open this address if the person lets us read its origin, a match pattern. */
    grant: v.exactOptional(v.strictObject({ origin: v.string(), address: v.string() })),
  }),
]);

export type ToDocument = v.InferOutput<typeof toDocument>;
export type FromDocument = v.InferOutput<typeof fromDocument>;
export type Request = v.InferOutput<typeof request>;

/** The name of the port between the panel and the side that holds the document; any other is refused. */
export const documentPort = 'compact-lens:document';
