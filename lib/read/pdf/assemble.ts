import type { DocumentText, Unread } from '@/lib/document.ts';
import { labelDefinitions } from '@/lib/read/pdf/definitions.ts';
import { draftBlocks, type PageFlows } from '@/lib/read/pdf/drafts.ts';
import { type Flow, readFlows } from '@/lib/read/pdf/flows.ts';
import { markItems } from '@/lib/read/pdf/lists.ts';
import type { Place } from '@/lib/read/pdf/places.ts';
import { type PageRows, type PartedPage, partRunningHeads } from '@/lib/read/pdf/running-heads.ts';
import { styleOf } from '@/lib/read/pdf/style.ts';
import { writeText } from '@/lib/read/pdf/text.ts';
import { titleOf } from '@/lib/read/pdf/title.ts';
import type { Zone } from '@/lib/read/pdf/zones.ts';

/** What is known of a PDF besides its pages. */
export interface About {
  readonly address: string | null;
  /** The title in its metadata, if any. */
  readonly title: unknown;
  readonly language: string | null;
  /** How many pages it has, read or not. */
  readonly pages: number;
}

/** Flows worked out for an earlier part of the document, by page from 0; most of them still hold. */
export type KnownFlows = Map<
  number,
  { readonly page: PartedPage; readonly open: Zone | null; readonly flows: readonly Flow[] }
>;

/** Makes a document of the pages read so far, and notes where its text stands on them. */
export function assemble(
  pages: readonly PageRows[],
  unread: readonly Unread[],
  about: About,
  known: KnownFlows = new Map(),
): { readonly doc: DocumentText; readonly places: readonly Place[] } {
  const style = styleOf(pages.map(({ rows }) => rows));
  const parted = partRunningHeads(pages, style);
  const drafts = draftBlocks(flowsOf(parted, known), style);
  markItems(drafts);
  labelDefinitions(drafts);
  const { text, blocks, places, struck } = writeText(drafts);
  const doc: DocumentText = {
    source: 'pdf',
    title: titleOf(about.title, { text, blocks }),
    address: about.address,
    language: about.language,
    // The dates in a PDF's metadata are when a tool last wrote it.
    published: null,
    text,
    blocks,
    struck,
    links: [],
    pages: about.pages,
    unread: [...unread, ...pictures(parted, unread)].sort((one, other) => (one.page ?? 0) - (other.page ?? 0)),
  };
  return { doc, places };
}

function flowsOf(pages: readonly PartedPage[], known: KnownFlows): readonly PageFlows[] {
  let open: Zone | null = null;
  return pages.map((page, at) => {
    const before = known.get(at);
    const holds =
      before?.open === open &&
      before.page.heads.length === page.heads.length &&
      before.page.feet.length === page.feet.length;
    const flows: readonly Flow[] = before && holds ? before.flows : readFlows(page, open);
    known.set(at, { page, open, flows });
    const last = flows.at(-1);
    open = last?.kind === 'table' ? last.zone : null;
    return { ...page, page: at + 1, flows };
  });
}

/** Pages without text of their own, other than those already accounted for. */
function pictures(pages: readonly PartedPage[], unread: readonly Unread[]): readonly Unread[] {
  const known = new Set(unread.map(({ page }) => page));
  return pages.flatMap(({ body, turned }, at): Unread[] => {
    const page = at + 1;
    if (body.length || turned.length || known.has(page)) return [];
    return [{ page, reason: 'scanned', what: `Page ${page} has no text: it is a picture, such as a scan, or blank.` }];
  });
}
