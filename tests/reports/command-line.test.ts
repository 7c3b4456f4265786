import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '@/entrypoints/command-line/check.ts';
import { consultation } from '@/tests/reports/made-source.ts';

// A busy machine takes seconds to load what reads the files back.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compact-lens-'));
  await writeFile(at('review.md'), consultation);
  await writeFile(
    at('long-enough.md'),
    consultation.replace('14 April 2025', '25 May 2025').replace('No feedback', 'Feedback'),
  );
  await writeFile(at('pool.txt'), 'The pool is open from 9am.');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as a terminal or a pipe would. */
async function run(argv: readonly string[], isTTY = false, compact = 'dudley') {
  const output = Object.assign(new PassThrough(), isTTY ? { isTTY } : {});
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const status = await main([...argv, '--today', '2025-03-10', '--compact', compact], Readable.from([]), output);
  const bytes: Buffer = output.read() ?? Buffer.alloc(0);
  return {
    status,
    bytes,
    text: bytes.toString('utf8'),
    error: said.mock.calls.map(([words]) => String(words)).join(''),
  };
}

describe('the check command’s reports', () => {
  it.each([
    ['text', /^Harrowfield library review: have your say\n=+\nChecked against the Dudley Compact on 10 March 2025\n/],
    ['markdown', /^# Harrowfield library review: have your say\n/],
    ['html', /^<!DOCTYPE html>\n<html lang="en-GB">/],
    ['csv', /^\uFEFFDocument,Address,/],
    ['json', /^\{\n {2}"file": /],
  ])('prints %s', async (format, beginning) => {
    const { status, text, error } = await run([at('review.md'), '--format', format]);
    expect(text).toMatch(beginning);
    expect(error).toBe('');
    expect(status).toBe(1);
  });

  it.each(['birmingham-2006', 'birmingham', 'Birmingham'])(
    'takes a compact by its id or its place: %s',
    async (compact) => {
      const { text } = await run([at('review.md')], false, compact);
      expect(text).toContain('Checked against the Birmingham Compact (2006) on');
    },
  );

  it.each(['birm', 'Harrowfield', ''])('names the compacts where %j is none', async (compact) => {
    const { status, text, error } = await run([at('review.md')], false, compact);
    expect(status).toBe(2);
    expect(text).toBe('');
    expect(error).toContain(`--compact "${compact}" is not one of the compacts built in.`);
    expect(error).toContain('birmingham-2006, bristol-2012');
  });

  it('puts a Word file in a pipe or where it is told', async () => {
    const piped = await run([at('review.md'), '--format', 'docx']);
    expect((await mammoth.extractRawText({ buffer: piped.bytes })).value).toContain('Time to reply (Falls short)');
    const put = await run([at('review.md'), '--format', 'docx', '--out', at('report.docx')], true);
    expect(put.bytes).toHaveLength(0);
    expect((await mammoth.extractRawText({ buffer: await readFile(at('report.docx')) })).value).toContain(
      'Time to reply',
    );
  });

  it('shows no Word file in a terminal', async () => {
    const { status, bytes, error } = await run([at('review.md'), '--format', 'docx'], true);
    expect(status).toBe(2);
    expect(bytes).toHaveLength(0);
    expect(error).toContain('A Word file cannot be shown in a terminal.');
  });

  it.each([
    [['--format', 'pdf'], '--format "pdf" is not one of text, json, markdown, html, csv, docx.'],
    [['--shape', 'long'], '--shape "long" is not one of full, briefing.'],
  ])('refuses %j', async (words, sentence) => {
    const { status, error } = await run([at('review.md'), ...words]);
    expect(status).toBe(2);
    expect(error).toContain(sentence);
  });

  it('makes one report of several documents, and names those it could not read', async () => {
    const { status, text, error } = await run([at('review.md'), at('pool.txt'), at('gone.md'), '--format', 'markdown']);
    expect(status).toBe(2);
    expect(text.match(/^# .*/gm)).toEqual(['# Harrowfield library review: have your say and 1 other']);
    expect(text).toMatch(/^## Harrowfield library review: have your say$/m);
    expect(text).toMatch(/^## The pool is open from 9am\.$/m);
    expect(text).toContain('## Not read');
    expect(error).toContain('gone.md could not be opened');
  });

  it('briefs where it is asked to', async () => {
    const { text } = await run([at('review.md'), '--shape', 'briefing']);
    expect(text).toContain('What matters most');
    expect(text).not.toContain('At a glance');
  });

  it('marks what the command line says of a document as the reader’s', async () => {
    const { text } = await run([at('review.md'), '--kind', 'consultation']);
    expect(text).toContain('What it is: Consultation (put right by the reader)');
  });

  it('ends with 0 where nothing falls short', async () => {
    expect((await run([at('long-enough.md'), '--format', 'html'])).status).toBe(0);
    expect((await run([at('pool.txt'), '--format', 'csv'])).status).toBe(0);
  });

  it('writes nothing where nothing could be read', async () => {
    const { status, text } = await run([at('gone.md'), '--format', 'html']);
    expect([status, text]).toEqual([2, '']);
  });

  it('says so where the file cannot be written', async () => {
    const { status, error } = await run([at('review.md'), '--format', 'html', '--out', at('nowhere/report.html')]);
    expect(status).toBe(2);
    expect(error).toMatch(/nowhere\/report\.html could not be written\. Check/);
  });

  it('keeps a line for each file of a list, those that cannot be read among them', async () => {
    await writeFile(
      at('list.jsonl'),
      [at('review.md'), at('gone.md')].map((file) => JSON.stringify({ file })).join('\n'),
    );
    const { status, text } = await run(['--list', at('list.jsonl')]);
    const lines = text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(status).toBe(2);
    expect(lines).toMatchObject([{ file: at('review.md'), today: '2025-03-10' }, { error: { reason: 'unreachable' } }]);
  });
});
