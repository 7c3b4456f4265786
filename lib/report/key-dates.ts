import { addPeriod } from '@/lib/calendar/calendar.ts';
import type { Compact } from '@/lib/compact.ts';
import { askedBy } from '@/lib/compacts/asked.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { WindowPicture } from '@/lib/picture/window-picture.ts';
import type { KeyDate, ReportSource } from '@/lib/report/report.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import { formatNotice, formatPeriod } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

/** The days of a document that belong in a diary, and where the time is short the day on which the promised time would end; in order. */
export function keyDatesOf(source: ReportSource, compact: Compact, { pictures }: Comparison): readonly KeyDate[] {
  const windows = pictures.filter((picture) => picture.shape === 'window');
  const dates = [
    ...windows.flatMap((picture) => windowDates(picture, compact, source.corrections ?? {})),
    ...(windows.some(({ purpose }) => purpose === 'consultation') ? [] : closing(source)),
    ...fundingDates(source, compact),
  ];
  return dates.sort((a, b) => a.day.localeCompare(b.day));
}

const ends = { consultation: 'closes', tender: 'bids', change: 'effect' } as const;

function windowDates({ purpose, to, promise }: WindowPicture, compact: Compact, { closes }: Corrections): KeyDate[] {
  const what = ends[purpose];
  const end: KeyDate = {
    what,
    day: to,
    words: say(`report.date.${what}`),
    isCorrected: purpose === 'consultation' && closes !== undefined,
  };
  if (!promise || promise.to <= to) return [end];
  const asked = purpose === 'change' ? formatNotice(promise.period) : formatPeriod(promise.period);
  const words = say('report.date.promised', { asked, compact: compactName(compact) });
  return [end, { what: 'promised', day: promise.to, words, isCorrected: false }];
}

/** A consultation that says when it closes and not when it opened. */
function closing({ digest, corrections }: ReportSource): KeyDate[] {
  const day = dayIn(digest, 'closes');
  if (day === null) return [];
  return [{ what: 'closes', day, words: say('report.date.closes'), isCorrected: corrections?.closes !== undefined }];
}

/** The end of an award, and the last day on which notice of ending it there could be given as the compact asks. */
function fundingDates({ digest, corrections }: ReportSource, compact: Compact): KeyDate[] {
  const day = dayIn(digest, 'termEnds');
  if (day === null) return [];
  const isCorrected = corrections?.termEnds !== undefined;
  const end: KeyDate = { what: 'ends', day, words: say('report.date.ends'), isCorrected };
  const kinds = digest.kinds.map(({ kind }) => kind);
  const period = askedBy(compact, 'notice-period', kinds)?.atLeast;
  if (!period) return [end];
  const values = { asked: formatNotice(period), compact: compactName(compact) };
  return [
    { what: 'notice', day: addPeriod(day, period, 'before'), words: say('report.date.notice', values), isCorrected },
    end,
  ];
}

const dayIn = ({ days }: ReportSource['digest'], wanted: 'closes' | 'termEnds') =>
  days.find(({ name }) => name === wanted)?.value ?? null;
