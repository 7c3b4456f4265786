import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Compact } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { Facts } from '@/lib/facts.ts';
import { layoutBrief } from '@/lib/report/brief-layout.ts';
import { layoutFull } from '@/lib/report/full-layout.ts';
import type { Report, ReportSource } from '@/lib/report/report.ts';
import { type Shape, writeReport } from '@/lib/report/write-report.ts';
import { writeText } from '@/lib/report/write-text.ts';
import { compare } from '@/lib/show/comparison.ts';
import { digestOf } from '@/lib/show/digest.ts';
import { rules } from '@/rules/index.ts';

/** What `--format` takes; all but JSON make one report of all the documents. */
export const formats = ['text', 'json', 'markdown', 'html', 'csv', 'docx'] as const;
export type PrintFormat = Exclude<(typeof formats)[number], 'json'>;

/** What `--shape` takes: everything, or one page. */
export const shapes = ['full', 'briefing'] as const satisfies readonly Shape[];

/** A report could not be put where it was wanted; the message is a sentence that says why. */
export class OutputError extends Error {}

/** A document's part in a report. `corrections` is what the command line said of it. */
export const sourceOf = (
  facts: Facts,
  compacts: readonly Compact[],
  today: string,
  corrections: Corrections,
): ReportSource => ({
  doc: facts.doc,
  digest: digestOf(facts),
  checks: compacts.map((compact) => ({ compact, comparison: compare(facts, compact, rules, today) })),
  today,
  corrections,
});

/** A report in a format, ready to be put somewhere. */
export async function formatReport(report: Report, shape: Shape, format: PrintFormat): Promise<string | Uint8Array> {
  if (format === 'text') return writeText(shape === 'full' ? layoutFull(report) : layoutBrief(report));
  return (await writeReport(report, shape, format)).content;
}

/** Puts a report into a file, or where the command prints. Throws an OutputError where the file cannot be written. */
export async function putReport(content: string | Uint8Array, out: string | null, output: Writable): Promise<void> {
  if (out === null) {
    output.write(content);
    return;
  }
  try {
    await writeFile(out, content);
  } catch (cause) {
    throw new OutputError(`${out} could not be written. Check that its folder exists and that you may write there.`, {
      cause,
    });
  }
}

/** A Word file is not for eyes: a terminal would take its bytes for commands. */
export const isShowable = (format: string, output: Writable): boolean =>
  format !== 'docx' || !('isTTY' in output && output.isTTY);
