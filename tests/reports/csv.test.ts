import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { makeReport } from '@/lib/report/report.ts';
import { cellOf, writeCsv } from '@/lib/report/write-csv.ts';
import { consultation, sourceOf } from '@/tests/reports/made-source.ts';

const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, relax_quotes: false, record_delimiter: '\r\n' });

describe('writeCsv', () => {
  it('has a row for each finding, which a parser reads back', () => {
    const source = sourceOf(consultation);
    const rows = rowsOf(writeCsv(makeReport([source])));
    expect(rows).toHaveLength(source.checks[0]?.comparison.findings.length ?? 0);
    expect(rows[0]).toMatchObject({
      Document: 'Harrowfield library review: have your say',
      'Checked on': '2025-03-10',
      Compact: 'Dudley Compact',
      Verdict: 'Falls short',
      Subject: 'Time to reply',
      Reference: '8.1, public sector, 6th',
      'Set aside by the reader': '',
    });
    expect(rows[0]?.['Words of the document']).toContain('Consultation closes: 14 April 2025');
    expect(rows[0]?.Link).toContain('https://council.example/have-your-say#:~:text=');
  });

  it('begins with the mark by which Excel knows UTF-8, and ends its lines as RFC 4180 has it', () => {
    const csv = writeCsv(makeReport([sourceOf(consultation)]));
    expect(csv.startsWith('\uFEFFDocument,Address,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('marks what the reader set aside and put right', () => {
    const [first] = sourceOf(consultation).checks[0]?.comparison.findings ?? [];
    if (!first) throw new Error('Nothing was found');
    const rows = rowsOf(
      writeCsv(
        makeReport([
          sourceOf(consultation, ['dudley'], {
            setAsides: { [first.id]: { reason: '=cmd|"/C calc"!A0', on: '2025-03-09' } },
            corrections: { decision: '2025-06-01' },
          }),
        ]),
      ),
    );
    expect(rows.at(-1)?.['Set aside by the reader']).toBe('9 March 2025: =cmd|"/C calc"!A0');
    expect(rows.at(-1)?.['Put right by the reader']).toBe('Decision date: 1 June 2025 (put right by the reader)');
  });

  it('writes only the names of the columns where nothing was found', () => {
    expect(rowsOf(writeCsv(makeReport([sourceOf('# Pool times\n\nOpen from 9am.')])))).toEqual([]);
  });

  it('makes words of a title that is a formula', () => {
    const source = sourceOf(consultation, ['dudley'], { doc: { title: '=HYPERLINK("https://evil.example","Click")' } });
    expect(rowsOf(writeCsv(makeReport([source])))[0]?.Document).toBe(`'=HYPERLINK("https://evil.example","Click")`);
  });
});

describe('cellOf', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', '“=1', "'=1", '\u200B=1', '＝1', '\tplain'])(
    'makes words of %j',
    (words) => {
      const [row] = parse(cellOf(words), { record_delimiter: '\r\n' });
      expect(row).toEqual([`'${words}`]);
    },
  );

  it.each(['plain', 'a=b', '3 - 2', '12 weeks', '', 'Ünïcode 図', 'a "quoted", word', 'two\nlines'])(
    'gives back %j as it was',
    (words) => {
      const [row = ['']] = parse(`${cellOf(words)},x`, { record_delimiter: '\r\n' });
      expect(row[0]).toBe(words);
    },
  );
});
