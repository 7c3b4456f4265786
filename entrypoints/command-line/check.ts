import { readFile, writeFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { readDocument } from '@/entrypoints/command-line/read-file.ts';
import { check } from '@/lib/check.ts';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import type { Facts } from '@/lib/facts.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { type CompactFindings, reportJson } from '@/lib/report/json.ts';
import { reportMarkdown, reportText } from '@/lib/report/text.ts';
import { rules } from '@/rules/index.ts';

const usage = `Usage: npm run --silent check -- FILE… [--compact ID|all] [--kind consultation|funding|tender|change] [--today YYYY-MM-DD] [--format text|json|markdown] [--out FILE]
       npm run --silent check -- --list FILE.jsonl [--compact ID|all]
Compacts: ${compacts.map(({ id }) => id).join(', ')}
`;
const kinds: readonly DocumentKind[] = ['consultation', 'funding', 'tender', 'change'];
const formats = ['text', 'json', 'markdown'] as const;

interface Job {
  readonly file: string;
  readonly today: string;
}

interface Options {
  readonly jobs: readonly Job[];
  readonly isList: boolean;
  readonly compacts: readonly Compact[];
  readonly kinds: readonly DocumentKind[] | null;
  readonly format: (typeof formats)[number];
  readonly out: string | null;
}

/** A command line that cannot be followed, with a sentence that says why. */
class UsageError extends Error {}

/**
 * Checks documents from a terminal. Resolves to the exit status: 0 all read and nothing falls short, 1 something falls short, 2 something could not be
 * read or the command could not be followed.
 */
export async function main(argv: readonly string[], _input: Readable, output: Writable): Promise<number> {
  let options: Options;
  try {
    options = await parseOptions(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
  const reports: string[] = [];
  let hasUnread = false;
  let fallsShort = false;
  for (const job of options.jobs) {
    try {
      const { facts, checked } = await checkFile(job, options);
      fallsShort ||= checked.some(({ findings }) => findings.some(({ verdict }) => verdict === 'falls-short'));
      const words = formatted(options, job, facts, checked);
      if (options.out) reports.push(words);
      else output.write(words);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      hasUnread = true;
      process.stderr.write(`${job.file}: ${error.message}\n`);
      if (options.isList)
        output.write(
          `${JSON.stringify({ file: job.file, error: { reason: error.reason, message: error.message } })}\n`,
        );
    }
  }
  if (options.out) await writeFile(options.out, reports.join('\n'));
  return hasUnread ? 2 : fallsShort ? 1 : 0;
}

async function checkFile(job: Job, options: Options): Promise<{ facts: Facts; checked: CompactFindings[] }> {
  const doc = await readDocument(job.file);
  const facts = extract(doc, {
    today: job.today,
    complete: doc.unread.length === 0,
    ...(options.kinds ? { corrections: { kinds: options.kinds } } : {}),
  });
  return {
    facts,
    checked: options.compacts.map((compact) => ({ compact, findings: check(facts, compact, rules, job.today) })),
  };
}

function formatted(
  { format, isList }: Options,
  { file, today }: Job,
  facts: Facts,
  checked: readonly CompactFindings[],
): string {
  if (isList) return `${JSON.stringify(reportJson(file, today, facts, checked))}\n`;
  switch (format) {
    case 'json':
      return `${JSON.stringify(reportJson(file, today, facts, checked), null, 2)}\n`;
    case 'markdown':
      return reportMarkdown(today, facts, checked);
    case 'text':
      return reportText(today, facts, checked);
  }
}

async function parseOptions(argv: readonly string[]): Promise<Options> {
  const { values, positionals } = parse(argv);
  const today = dayOf(values.today ?? Temporal.Now.plainDateISO().toString());
  const jobs = values.list ? await jobsOf(values.list, today) : positionals.map((file) => ({ file, today }));
  if (!jobs.length) throw new UsageError('No document was named.');
  const kind = kinds.find((one) => one === values.kind);
  if (values.kind && !kind) throw new UsageError(`--kind "${values.kind}" is not one of ${kinds.join(', ')}.`);
  const format = formats.find((one) => one === (values.format ?? 'text'));
  if (!format) throw new UsageError(`--format "${values.format}" is not one of ${formats.join(', ')}.`);
  const wanted = values.compact ?? 'all';
  const chosen = wanted === 'all' ? compacts : compacts.filter(({ id }) => id === wanted);
  if (!chosen.length) throw new UsageError(`--compact "${wanted}" is not one of the compacts built in.`);
  return {
    jobs,
    isList: Boolean(values.list),
    compacts: chosen,
    kinds: kind ? [kind] : null,
    format,
    out: values.out ?? null,
  };
}

function parse(argv: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { compact: string, kind: string, today: string, format: string, out: string, list: string },
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
    return { file: job.file, today: 'today' in job && typeof job.today === 'string' ? dayOf(job.today) : today };
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
