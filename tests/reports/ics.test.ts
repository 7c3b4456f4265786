import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { readDocument } from '@/entrypoints/command-line/read-file.ts';
import { hasDates } from '@/lib/report/has-dates.ts';
import { makeReport, type ReportSource } from '@/lib/report/report.ts';
import { writeIcs } from '@/lib/report/write-ics.ts';
import { consultation, sourceOf, sourceOfDocument } from '@/tests/reports/made-source.ts';

// A busy machine takes seconds to load what reads the files back.
vi.setConfig({ testTimeout: 60_000 });

const eventsIn = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const summaries = (ics: string) =>
  eventsIn(ics).map(({ startDate, summary }) => `${startDate.toString()} ${summary.replace(/: Harrow.*/, '')}`);
const textOf = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name));

const grant = `# Grant agreement: warm rooms

The Council offers you a grant of £20,000. This grant agreement sets out the terms on which the grant is paid.

The funding period is from 1 April 2025 to 31 March 2026.

The Council may end this agreement on one month's notice.`;

describe('writeIcs', () => {
  it('has the closing day, and the day on which the promised weeks would end where they are more', () => {
    expect(summaries(writeIcs(makeReport([sourceOf(consultation)])))).toEqual([
      '2025-04-14 Consultation closes',
      '2025-05-25 The 12 weeks that the Dudley Compact asks for would end',
    ]);
  });

  it('has the closing day alone where it is open long enough, and not where it is a day short', () => {
    const until = (day: string) => sourceOf(consultation.replace('14 April 2025', day));
    expect(summaries(writeIcs(makeReport([until('25 May 2025')])))).toEqual(['2025-05-25 Consultation closes']);
    expect(summaries(writeIcs(makeReport([until('24 May 2025')])))).toHaveLength(2);
  });

  it('has the end of an award, and the last day for the notice that the compact asks for', () => {
    expect(
      eventsIn(writeIcs(makeReport([sourceOf(grant, ['dudley'])]))).map(({ startDate }) => startDate.toString()),
    ).toEqual(['2025-12-31', '2026-03-31']);
  });

  it.each([
    // Three months from 17 March run to 17 June; from 30 June to 30 September.
    ['lynforth-letter-ending-day-short.txt', 'dudley', ['2025-06-16', '2025-06-17']],
    ['penhallow-letter-ending-exact.html', 'dudley', ['2025-09-30']],
    ['northmere-integrated-advice-itt.html', 'birmingham-2006', ['2026-01-05', '2027-06-30']],
    ['northmere-integrated-advice-itt.html', 'bristol-2012', ['2026-01-05', '2027-03-30', '2027-06-30']],
  ])('has the days of %s under %s', async (file, compact, days) => {
    const doc = await readDocument(fileURLToPath(new URL(`../documents/${file}`, import.meta.url)));
    const ics = writeIcs(makeReport([sourceOfDocument(doc, [compact])]));
    expect(eventsIn(ics).map(({ startDate }) => startDate.toString())).toEqual(days);
  });

  it('lasts the whole day, whatever the time zone', () => {
    const [event] = eventsIn(writeIcs(makeReport([sourceOf(consultation)])));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2025-04-15');
  });

  it.each([
    ['2025-03-10', '-P6DT15H'],
    ['2025-04-06', '-P6DT15H'],
    ['2025-04-07', '-PT15H'],
    ['2025-04-12', '-PT15H'],
    ['2025-04-13', null],
    ['2025-05-01', null],
  ])('made on %s, reminds by %s', (today, trigger) => {
    const [event] = eventsIn(writeIcs(makeReport([sourceOf(consultation, ['dudley'], { today })])));
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(alarm ? String(alarm.getFirstPropertyValue('trigger')) : null).toBe(trigger);
  });

  it('keeps its events’ names from one report to the next, and takes its stamp from its caller', () => {
    const early = writeIcs(makeReport([sourceOf(consultation)]), '2025-03-10');
    const late = writeIcs(makeReport([sourceOf(consultation.replace('14 April', '12 May'))]), '2025-04-01');
    expect(eventsIn(early).map(({ uid }) => uid)).toEqual(eventsIn(late).map(({ uid }) => uid));
    expect(early).toContain('DTSTAMP:20250310T000000Z\r\n');
    expect(late).toContain('DTSTAMP:20250401T000000Z\r\n');
  });

  it('has a document’s own days once, and the promised days under each compact', () => {
    const ics = writeIcs(makeReport([sourceOf(consultation, ['dudley', 'bristol-2012', 'birmingham-2006'])]));
    expect(summaries(ics)).toEqual([
      '2025-04-14 Consultation closes',
      '2025-05-25 The 12 weeks that the Dudley Compact asks for would end',
      '2025-05-25 The 12 weeks that the Bristol Compact asks for would end',
    ]);
  });

  it('says which day the reader put right', () => {
    const source = sourceOf(consultation, ['dudley'], { corrections: { closes: '2025-05-12' } });
    const [event] = eventsIn(writeIcs(makeReport([source])));
    expect(event?.startDate.toString()).toBe('2025-05-12');
    expect(textOf(event ?? neverThere(), 'description')).toContain('Consultation closes (put right by the reader).');
  });

  it('folds long lines between letters, and keeps what it escapes', () => {
    const title = `Commas, semicolons; back\\slashes and 図書館の見直し${' and much more'.repeat(9)}`;
    const ics = writeIcs(makeReport([sourceOf(consultation, ['dudley'], { doc: { title } })]));
    const [event] = eventsIn(ics);
    expect(
      event?.summary.startsWith('Consultation closes: Commas, semicolons; back\\slashes and 図書館の見直し and'),
    ).toBe(true);
    expect(ics.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is empty where there are no days, and says so', () => {
    expect(eventsIn(writeIcs(makeReport([sourceOf('# Pool times\n\nOpen from 9am.')])))).toEqual([]);
  });

  it.each([
    ['a consultation', () => sourceOf(consultation), true],
    [
      'a consultation without an opening day',
      () => sourceOf(consultation.replace(/\| Consultation opens.*/, '')),
      true,
    ],
    ['an offer with a last day', () => sourceOf(grant), true],
    ['an offer without days', () => sourceOf(grant.replace(/The funding period.*/, '')), false],
    ['nothing to check', () => sourceOf('# Pool times\n\nOpen from 9am.'), false],
  ])('knows beforehand whether there will be any, of %s', (_what, source, has) => {
    const made = source();
    expect(hasDates(made.digest, checkIn(made).comparison)).toBe(has);
    expect(eventsIn(writeIcs(makeReport([made]))).length > 0).toBe(has);
  });
});

function checkIn({ checks: [check] }: ReportSource): ReportSource['checks'][number] {
  if (!check) throw new Error('It was held against no compact');
  return check;
}

function neverThere(): never {
  throw new Error('There is no event');
}
