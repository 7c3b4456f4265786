import { MONTH_NAMES } from '@/lib/extract/values/lexicon.ts';
import type { Neighbour, Placed } from '@/lib/extract/values/year-choices.ts';
import type { YearEvidence } from '@/lib/extract/values/year-evidence.ts';
import type { When } from '@/lib/extract/values.ts';

/** What is known around the dates of a document. */
export interface SettleContext {
  /** ISO dates; null where unknown. */
  readonly published: string | null;
  readonly today: string | null;
  /** The year that labels and headings over a block settle. */
  readonly evidence: (block: number) => YearEvidence | null;
}

/** A year chosen for a date that states none, and why. */
export interface Choice {
  readonly year: number;
  /** Completes "is taken from …". */
  readonly because: string;
  /** Sure enough for dates around it to follow. */
  readonly trusted: boolean;
}

/** The work in hand: what is settled so far, by place. */
export interface Work {
  readonly placed: readonly Placed[];
  readonly settled: (When | null)[];
  readonly trusted: boolean[];
  readonly context: SettleContext;
  /** The day the document was published or written, as an ISO date, and how that is known; null where it is not. */
  readonly own: { readonly day: string; readonly name: string } | null;
  /** The next date after each place that states its own year. */
  readonly next: readonly (number | null)[];
  /** The last date before the place in hand that can be trusted. */
  previous: number | null;
}

/** Days, and stretches of days or months: a season or a financial year is too wide to reckon by. */
export const isDated = (when: When | null): boolean =>
  when?.shape === 'day' || (when?.shape === 'range' && /^(?:days|week|month)$/.test(when.unit));

/** A place's date and when it is, where that is settled. */
export function neighbourAt({ placed, settled }: Work, index: number | null): Neighbour | null {
  const neighbour = index === null ? undefined : placed[index];
  const when = index === null ? null : (settled[index] ?? null);
  return neighbour && when ? { placed: neighbour, when } : null;
}

/** An ISO date as people write it. */
export const sayDay = (iso: string) =>
  `${Number(iso.slice(8))} ${MONTH_NAMES[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
