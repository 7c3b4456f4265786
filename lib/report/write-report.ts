import { fileNameOf } from '@/lib/report/file-name.ts';
import type { Report } from '@/lib/report/report.ts';

/** One page for those who decide, or everything. Spreadsheets, calendars and files for programs always hold everything. */
export type Shape = 'briefing' | 'full';
export type Format = 'docx' | 'html' | 'markdown' | 'csv' | 'json' | 'ics';

/** A report ready to be saved. */
export interface WrittenReport {
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Writes a report. Each format's code is loaded when it is first wanted, for Word's alone is larger than the panel. */
export async function writeReport(report: Report, shape: Shape, format: Format): Promise<WrittenReport> {
  const written = await contentOf(report, shape, format);
  return { name: fileNameOf(report, shape, format), ...written };
}

async function contentOf(report: Report, shape: Shape, format: Format): Promise<Omit<WrittenReport, 'name'>> {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('@/lib/report/write-docx.ts');
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return { type, content: await writeDocx(await layoutOf(report, shape), report.today) };
    }
    case 'html': {
      const { writeHtml } = await import('@/lib/report/write-html.ts');
      return { type: 'text/html;charset=utf-8', content: writeHtml(await layoutOf(report, shape)) };
    }
    case 'markdown': {
      const { writeMarkdown } = await import('@/lib/report/write-markdown.ts');
      return { type: 'text/markdown;charset=utf-8', content: writeMarkdown(await layoutOf(report, shape)) };
    }
    case 'csv': {
      const { writeCsv } = await import('@/lib/report/write-csv.ts');
      return { type: 'text/csv;charset=utf-8', content: writeCsv(report) };
    }
    case 'json': {
      const { writeJson } = await import('@/lib/report/write-json.ts');
      return { type: 'application/json', content: writeJson(report) };
    }
    case 'ics': {
      const { writeIcs } = await import('@/lib/report/write-ics.ts');
      return { type: 'text/calendar;charset=utf-8', content: writeIcs(report) };
    }
  }
}

async function layoutOf(report: Report, shape: Shape) {
  if (shape === 'full') {
    const { layoutFull } = await import('@/lib/report/full-layout.ts');
    return layoutFull(report);
  }
  const { layoutBrief } = await import('@/lib/report/brief-layout.ts');
  return layoutBrief(report);
}
