import { describe, expect, it, vi } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { reportJson } from '@/lib/report/json.ts';
import { makeReport } from '@/lib/report/report.ts';
import { writeReport } from '@/lib/report/write-report.ts';
import { consultation, readersOwn, sourceOf } from '@/tests/reports/made-source.ts';

// A busy machine takes seconds to load what reads the files back.
vi.setConfig({ testTimeout: 60_000 });

const written = async (sources: Parameters<typeof makeReport>[0]): Promise<unknown> =>
  JSON.parse(String((await writeReport(makeReport(sources), 'full', 'json')).content));

describe('the JSON of a report', () => {
  it('is what the command line prints, with what the reader said beside it', async () => {
    const source = sourceOf(consultation);
    const facts = extract(source.doc, { today: source.today, complete: true });
    const checked = source.checks.map(({ compact, comparison }) => ({ compact, findings: comparison.findings }));
    const printed: unknown = JSON.parse(
      JSON.stringify(reportJson(source.doc.address ?? '', source.today, facts, checked)),
    );
    expect(await written([source])).toEqual({
      ...Object(printed),
      reader: { corrections: {}, correctionsInWords: [], setAsides: {}, judgements: {}, notes: '' },
    });
  });

  it('holds all that the reader said', async () => {
    const source = readersOwn();
    expect(await written([source])).toMatchObject({
      facts: { consultation: { opens: '2025-03-03', closes: '2025-05-12', days: 71 } },
      reader: {
        corrections: { kinds: ['consultation'], closes: '2025-05-12', we: 'funder' },
        correctionsInWords: expect.arrayContaining(['Closing date: 12 May 2025 (put right by the reader)']),
        setAsides: source.setAsides,
        judgements: source.judgements,
        notes: source.notes,
      },
    });
  });

  it('is a list where there are several documents', async () => {
    expect(await written([sourceOf(consultation), sourceOf(consultation)])).toHaveLength(2);
  });
});

describe('writeReport', () => {
  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'object'],
    ['html', 'text/html;charset=utf-8', 'string'],
    ['markdown', 'text/markdown;charset=utf-8', 'string'],
    ['csv', 'text/csv;charset=utf-8', 'string'],
    ['json', 'application/json', 'string'],
    ['ics', 'text/calendar;charset=utf-8', 'string'],
  ] as const)('gives %s its type', async (format, type, kind) => {
    const report = await writeReport(makeReport([sourceOf(consultation)]), 'briefing', format);
    expect(report.type).toBe(type);
    expect(typeof report.content).toBe(kind);
    expect(report.content.length).toBeGreaterThan(500);
  });
});
