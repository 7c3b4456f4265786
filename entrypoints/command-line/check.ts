import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import {
  formatReport,
  formats,
  isShowable,
  OutputError,
  putReport,
  shapes,
  sourceOf,
} from '@/entrypoints/command-line/print-report.ts';
import { readDocument } from '@/entrypoints/command-line/read-file.ts';
import { check } from '@/lib/check.ts';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import { extractSoon } from '@/lib/extract/extract-soon.ts';
import type { Facts } from '@/lib/facts.ts';
import type { Finding } from '@/lib/finding.ts';
import { joinDocuments } from '@/lib/pack/join-documents.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { reportJson } from '@/lib/report/json.ts';
import { makeReport, type ReportSource } from '@/lib/report/report.ts';
import type { Shape } from '@/lib/report/write-report.ts';
import { rules } from '@/rules/index.ts';

const usage = `Usage: npm run --silent check -- FILE… [--pack] [--compact ID|all] [--kind consultation|funding|tender|change] [--today YYYY-MM-DD] [--format ${formats.join('|')}] [--shape ${shapes.join('|')}] [--out FILE]
       npm run --silent check -- --list FILE.jsonl [--compact ID|all]
--pack checks all files together, as the papers of one exercise.
Compacts: ${compacts.map(({ id }) => id).join(', ')}, or the name of their place
`;
const kinds: readonly DocumentKind[] = ['consultation', 'funding', 'tender', 'change'];

interface Job {
  /** The documents that are checked as one: one, but for a pack. */
  readonly files: readonly string[];
  readonly today: string;
}

interface Options {
  readonly jobs: readonly Job[];
  readonly isList: boolean;
  readonly compacts: readonly Compact[];
  /** What the command line says of every document. */
  readonly corrections: Corrections;
  readonly format: (typeof formats)[number];
  readonly shape: Shape;
  readonly out: string | null;
}

/** A command line that cannot be followed, with a sentence that says why. */
class UsageError extends Error {}

/**
 * Checks documents from a terminal. Resolves to the exit status: 0 all read and nothing falls short, 1 something falls short, 2 something could not be
 * read or the command could not be followed.
 */
export async function main(argv: readonly string[], _input: Readable, output: Writable): Promise<number> {
  try {
    const options = await parseOptions(argv);
    if (!isShowable(options.format, output) && !options.out && !options.isList)
      throw new UsageError(
        'A Word file cannot be shown in a terminal. Say where to put it, such as --out report.docx.',
      );
    return await run(options, output);
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${usage}`);
    else if (error instanceof OutputError) process.stderr.write(`${error.message}\n`);
    else throw error;
    return 2;
  }
}

async function run({ jobs, isList, format, shape, out, ...options }: Options, output: Writable): Promise<number> {
  const data: string[] = [];
  const sources: ReportSource[] = [];
  const refused: { file: string; why: string }[] = [];
  let fallsShort = false;
  const print = (value: unknown) => {
    const words = `${JSON.stringify(value, null, isList ? 0 : 2)}\n`;
    if (out) data.push(words);
    else output.write(words);
  };
  const refuse = (file: string, { reason, message }: ReadError) => {
    refused.push({ file, why: message });
    process.stderr.write(`${file}: ${message}\n`);
    if (isList) print({ file, error: { reason, message } });
  };
  for (const { files, today } of jobs) {
    const facts = await readFacts(files, today, options.corrections, refuse);
    if (!facts) continue;
    if (isList || format === 'json') {
      const checked = options.compacts.map((compact) => ({ compact, findings: check(facts, compact, rules, today) }));
      fallsShort ||= hasShort(checked);
      print(reportJson(files.join(', '), today, facts, checked));
    } else {
      const source = sourceOf(facts, options.compacts, today, options.corrections);
      fallsShort ||= hasShort(source.checks.map(({ comparison }) => comparison));
      sources.push(source);
    }
  }
  if (data.length) await putReport(data.join(''), out, output);
  if (sources.length && format !== 'json')
    await putReport(await formatReport(makeReport(sources, refused), shape, format), out, output);
  return refused.length ? 2 : fallsShort ? 1 : 0;
}

const hasShort = (checked: readonly { readonly findings: readonly Pick<Finding, 'verdict'>[] }[]) =>
  checked.some(({ findings }) => findings.some(({ verdict }) => verdict === 'falls-short'));

/** Null where none of the files could be read. A pack that lacks one is not whole, so its silence proves nothing. */
async function readFacts(
  files: readonly string[],
  today: string,
  corrections: Corrections,
  refuse: (file: string, error: ReadError) => void,
): Promise<Facts | null> {
  const docs: DocumentText[] = [];
  for (const file of files) {
    try {
      const doc = await readDocument(file);
      docs.push(files.length > 1 && !doc.title ? { ...doc, title: basename(file) } : doc);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      refuse(file, error);
    }
  }
  if (!docs.length) return null;
  const doc = joinDocuments(docs);
  return extractSoon(doc, { today, complete: docs.length === files.length && doc.unread.length === 0, corrections });
}

async function parseOptions(argv: readonly string[]): Promise<Options> {
  const { values, positionals } = parse(argv);
  const today = dayOf(values.today ?? Temporal.Now.plainDateISO().toString());
  const named = values.pack ? [positionals] : positionals.map((file) => [file]);
  if (values.pack && values.list)
    throw new UsageError('--list names documents that are checked one by one, so it takes no --pack.');
  const jobs = values.list ? await jobsOf(values.list, today) : named.map((files) => ({ files, today }));
  if (!jobs.some(({ files }) => files.length)) throw new UsageError('No document was named.');
  const kind = kinds.find((one) => one === values.kind);
  if (values.kind && !kind) throw new UsageError(`--kind "${values.kind}" is not one of ${kinds.join(', ')}.`);
  const format = formats.find((one) => one === (values.format ?? 'text'));
  if (!format) throw new UsageError(`--format "${values.format}" is not one of ${formats.join(', ')}.`);
  const shape = shapes.find((one) => one === (values.shape ?? 'full'));
  if (!shape) throw new UsageError(`--shape "${values.shape}" is not one of ${shapes.join(', ')}.`);
  const wanted = (values.compact ?? 'all').toLowerCase();
  const chosen =
    wanted === 'all' ? compacts : compacts.filter(({ id, place }) => [id, place.toLowerCase()].includes(wanted));
  if (!chosen.length) throw new UsageError(`--compact "${values.compact}" is not one of the compacts built in.`);
  return {
    jobs,
    isList: Boolean(values.list),
    compacts: chosen,
    corrections: kind ? { kinds: [kind] } : {},
    format,
    shape,
    out: values.out ?? null,
  };
}

function parse(argv: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        compact: string,
        kind: string,
        today: string,
        format: string,
        shape: string,
        out: string,
        list: string,
        pack: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function jobsOf(list: string, today: string): Promise<Job[]> {
  let lines: string[];
  try {
    lines = (await readFile(list, 'utf8')).split('\n').filter((line) => line.trim());
  } catch {
    throw new UsageError(`${list} could not be opened.`);
  }
  return lines.map((line, i) => {
    const job: unknown = parseLine(line, list, i);
    if (typeof job !== 'object' || !job || !('file' in job) || typeof job.file !== 'string')
      throw new UsageError(`${list}: line ${i + 1} names no file.`);
    return { files: [job.file], today: 'today' in job && typeof job.today === 'string' ? dayOf(job.today) : today };
  });
}

function parseLine(line: string, list: string, i: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${list}: line ${i + 1} is not JSON.`);
  }
}

function dayOf(words: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) throw new UsageError(`"${words}" is not a day such as 2025-03-10.`);
  try {
    return Temporal.PlainDate.from(words).toString();
  } catch {
    throw new UsageError(`"${words}" is not a day of the calendar.`);
  }
}
