import type { Block, DocumentText, Span } from '@/lib/document.ts';
import type { Draft } from '@/lib/extract/values/drafts.ts';
import type { Folded } from '@/lib/extract/values/fold.ts';
import { endsBetween } from '@/lib/extract/values/sentence-ends.ts';
import type { Placed } from '@/lib/extract/values/year-choices.ts';

/** Where a block stands in its document, as far as its dates need to know. */
export interface Place {
  readonly block: number;
  /** Where the block begins in the document's text. */
  readonly offset: number;
  readonly furniture: boolean;
  /** Among the first lines of a document, where a letter has its date. */
  readonly atHead: boolean;
  /** The words of the label nearest to it; empty where it has none. */
  readonly label: string;
  /** The table it is a cell of; null where it is none. */
  readonly table: number | null;
}

const HEAD_BLOCKS = 15;
const LONGEST_LABEL = 60;

/** The place of one block of a document. */
export function placeOf(doc: DocumentText, block: Block, index: number): Place {
  const { start, kind, furniture, labels, cell } = block;
  return {
    block: index,
    offset: start,
    furniture: furniture !== undefined,
    atHead: index < HEAD_BLOCKS && kind === 'paragraph' && !labels,
    label: labelOf(doc, labels),
    table: cell?.table ?? null,
  };
}

function labelOf({ blocks, text }: DocumentText, labels: readonly number[] = []): string {
  const block = blocks[labels[0] ?? -1];
  return block && block.end - block.start <= LONGEST_LABEL ? text.slice(block.start, block.end) : '';
}

/** The place of a text that is no part of a document. */
export const NO_PLACE: Place = { block: 0, offset: 0, furniture: false, atHead: false, label: '', table: null };

/** A stretch of plain text as a place in the document. */
export function spanIn(folded: Folded, { start, end }: Span, offset: number): Span {
  const span = folded.span(start, end);
  return { start: span.start + offset, end: span.end + offset };
}

/** Puts the dates of a block in their places, with what the words about each tell of it. `sentence` counts the sentences before the block. */
export function placeDates(drafts: readonly Draft[], folded: Folded, place: Place, sentences: number): Placed[] {
  const { plain } = folded;
  let sentence = sentences + 1;
  let begins = 0;
  let previous = 0;
  return drafts.map((draft, index) => {
    const broken = endsBetween(plain, previous, draft.start);
    if (broken !== null) {
      sentence += 1;
      begins = broken;
    }
    const about = {
      plain,
      start: draft.start,
      end: draft.end,
      isRange: draft.ends !== null,
      begins,
      after: broken ?? previous,
      next: drafts[index + 1]?.start ?? plain.length,
      atHead: place.atHead,
      label: place.label,
    };
    previous = draft.end;
    const { start, end } = spanIn(folded, draft, place.offset);
    // Each by its name: a copy of whatever a draft has takes several times as long.
    return {
      start,
      end,
      when: draft.when,
      at: draft.at,
      month: draft.month,
      monthDay: draft.monthDay,
      near: draft.near,
      time: draft.time,
      weekday: draft.weekday,
      assumed: draft.assumed,
      recurring: draft.recurring,
      ends: draft.ends && {
        from: spanIn(folded, draft.ends.from, place.offset),
        to: spanIn(folded, draft.ends.to, place.offset),
      },
      block: place.block,
      table: place.table,
      sentence,
      about,
      furniture: place.furniture,
    };
  });
}
