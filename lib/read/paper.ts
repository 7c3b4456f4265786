import type { Furniture } from '@/lib/document.ts';

/** Words of one make within a paragraph. */
export interface Piece {
  readonly text: string;
  readonly struck: boolean;
  readonly bold: boolean;
  /** Where they link to, on the web; null where they do not. */
  readonly address: string | null;
}

/** A line break within a paragraph. */
export const lineBreak = 'break';

/** A paragraph as a word processor keeps it. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly (Piece | typeof lineBreak)[];
  /** What the word processor counts for it: "14.2", "(a)"; empty for a bullet or none. */
  readonly marker: string;
  /** Heading rank, 1–6; null where it is none. */
  readonly rank: number | null;
  /** How deep it is nested in lists, from 0; null where it is in none. */
  readonly depth: number | null;
  readonly furniture: Furniture | null;
  /** What hangs on it and is read after it: text boxes and notes. */
  readonly boxes: readonly Flow[];
  readonly notes: readonly Paragraph[];
}

/** A cell, where it stands from 0, and how far it reaches. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly flow: readonly Flow[];
}

export interface Table {
  readonly kind: 'table';
  readonly cells: readonly Cell[];
}

/** What a word-processed document is made of, in reading order. */
export type Flow = Paragraph | Table;

/** Larger tables are lists of data, whose every cell no rule needs to place; a file can claim millions that hold nothing. */
export const mostCells = 10_000;
export const mostSpan = 100;

/** An address on the web that is not absurdly long; null for any other, such as a place in the document itself or a file on somebody's disk. */
export const webAddress = (address: string): string | null =>
  /^https?:/i.test(address) && address.length <= mostAddress ? address : null;

const mostAddress = 2_000;

/** A number said in a file's attribute, held between two bounds; the lower where it is no number. */
export function boundedNumber(said: string | undefined, least: number, most: number): number {
  const number = Number.parseInt(said ?? '', 10);
  return Number.isNaN(number) ? least : Math.min(Math.max(number, least), most);
}
