import type { Verdict } from '@/lib/finding.ts';

/** Words that are set in one way. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** Names this verdict, and is set in its colour. */
  readonly verdict?: Verdict;
  /** Of less weight: where a quote stands. */
  readonly soft?: true;
  /** The document's or the reader's own words, which may be in a script that runs from right to left. */
  readonly theirs?: true;
  /** An address on the web. */
  readonly link?: string;
}

export type Runs = readonly Run[];

/** From 2, below the report's title, to 6. */
export type Level = number;

/** A piece of a report, whatever the format. */
export type Block =
  | { readonly is: 'heading'; readonly level: Level; readonly text: string }
  | { readonly is: 'paragraph'; readonly runs: Runs; readonly tone?: 'lead' | 'small' | 'warning' }
  | { readonly is: 'quote'; readonly runs: Runs }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly Runs[] }
  /** Names with what belongs to each: what the document is, when it was checked. */
  | { readonly is: 'pairs'; readonly pairs: readonly (readonly [name: string, runs: Runs])[] }
  | {
      readonly is: 'table';
      /** Its heading. */
      readonly level: Level;
      readonly title: string;
      /** Widths are in per cent of the page. */
      readonly columns: readonly { readonly title: string; readonly width: number }[];
      readonly rows: readonly (readonly Runs[])[];
    }
  /** One finding, to be kept together. */
  | {
      readonly is: 'point';
      readonly level: Level;
      readonly title: string;
      readonly verdict: Verdict;
      readonly blocks: readonly Block[];
    };

/** A report laid out, ready to be written in a format. */
export interface Layout {
  readonly title: string;
  /** What the title needs beside it: "Checked against the Dudley Compact on 10 March 2025". */
  readonly subtitle: string;
  readonly isBrief: boolean;
  readonly blocks: readonly Block[];
  /** At the foot of every page. */
  readonly foot: string;
}

/** Plain words as runs. */
export const words = (text: string): Runs => [{ text }];
