import { addPeriod, daysBetween } from '@/lib/calendar/calendar.ts';
import type { KeyDate, Report, ReportChapter, ReportCheck } from '@/lib/report/report.ts';
import { say } from '@/lib/show/words.ts';

/** Lines of a calendar are at most so many octets, without their end (RFC 5545, 3.1). */
const mostOctets = 75;

/**
 * The report's days as all-day events, each once. `stamp` is the ISO date on which the file is made. The same document and kind of day keep their
 * event in a calendar, so that a later report moves it.
 */
export function writeIcs({ chapters, today }: Report, stamp: string = today): string {
  const events = new Map<string, readonly string[]>();
  for (const chapter of chapters)
    for (const check of chapter.checks)
      for (const date of check.dates) {
        const uid = uidOf(chapter, check, date);
        if (!events.has(uid)) events.set(uid, eventLines(chapter, date, uid, stamp));
      }
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Compact Lens//Report//EN', 'CALSCALE:GREGORIAN'];
  return `${[...lines, ...[...events.values()].flat(), 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}

function eventLines(chapter: ReportChapter, date: KeyDate, uid: string, stamp: string): readonly string[] {
  const [first] = chapter.documents;
  const told = date.isCorrected ? say('report.by-reader', { words: date.words }) : date.words;
  const summary = `${date.words}: ${chapter.title}`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${plain(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(date.day)}`,
    // The first day that is no longer part of it.
    `DTEND;VALUE=DATE:${plain(addPeriod(date.day, 'P1D'))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(`${told}.\n${say('report.foot')}`)}`,
    ...(first?.address ? [`URL:${first.address}`] : []),
    'TRANSP:TRANSPARENT',
    ...reminderLines(date.day, stamp, summary),
    'END:VEVENT',
  ];
}

/** At nine in the morning a week before, or where it is nearer than that, on the day before; none for what is past. */
function reminderLines(day: string, stamp: string, summary: string): readonly string[] {
  const days = daysBetween(stamp, day, 'exclusive');
  if (days < 2) return [];
  const trigger = days > 7 ? '-P6DT15H' : '-PT15H';
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

/** The promised time is another under each compact; the document's own days are the same under all. */
function uidOf({ documents, title }: ReportChapter, { compact }: ReportCheck, { what }: KeyDate): string {
  const source = documents.map(({ address }) => address ?? title).join(' ');
  const isCompacts = what === 'promised' || what === 'notice';
  const key = isCompacts ? `${source} ${compact.id}` : source;
  return `${what}-${sumOf(key, 0x811c9dc5)}${sumOf(key, 0x9747b28c)}@compact-lens`;
}

/** FNV-1a, 32 bits in hexadecimal, begun from a number. */
function sumOf(text: string, start: number): string {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

const plain = (day: string) => day.replaceAll('-', '');
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** A long line goes on in the next, after a blank, and no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let out = '';
  for (const letter of line) {
    const length = encoder.encode(letter).length;
    if (octets + length > mostOctets) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += length;
  }
  return out;
}
