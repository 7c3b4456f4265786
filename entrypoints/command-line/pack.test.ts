import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '@/entrypoints/command-line/check.ts';
import { readDocument } from '@/entrypoints/command-line/read-file.ts';
import { fundingOffer } from '@/tests/files/odt-files.ts';
import { consultationPaper } from '@/tests/files/word-files.ts';

// Readers are loaded where they are first needed, which takes long on a computer that has other work.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let complaints: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compact-lens-'));
  complaints = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    complaints += words;
    return true;
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function run(...argv: string[]) {
  let printed = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed += chunk;
      done();
    },
  });
  const status = await main([...argv, '--compact', 'dudley', '--today', '2025-03-10'], Readable.from([]), output);
  return { status, printed };
}

const leaflet =
  'Community transport grants\n\nThe consultation closes on 28 April 2025.\n\nWe will publish a report of what people told us, and what we did with it and why, by 30 June 2025.';

describe('reading a file by its name', () => {
  it.each([
    ['paper.docx', consultationPaper, { source: 'word', title: 'Community transport grants: have your say' }],
    ['offer.odt', fundingOffer, { source: 'word', title: 'Neighbourhood Fund: offer of grant' }],
    ['leaflet.txt', () => leaflet, { source: 'text', title: 'Community transport grants' }],
    ['no ending', () => leaflet, { source: 'text', title: 'Community transport grants' }],
    ['leaflet.md', () => '# Six weeks', { source: 'text', title: 'Six weeks' }],
    ['page.html', () => '<title>Six weeks</title><h1>Six weeks</h1>', { source: 'page', title: 'Six weeks' }],
  ])('reads %s', async (name, make, expected) => {
    expect(await readDocument(await put(name, await make()))).toMatchObject(expected);
  });

  it.each([
    ['old.doc', 'unsupported', /older kind/],
    ['old.rtf', 'unsupported', /Rich Text/],
    ['accounts.xlsx', 'unsupported', /^accounts\.xlsx is not a kind of file/],
    ['<img onerror>.docx', 'damaged', /damaged/],
  ])('refuses %s', async (name, reason, message) => {
    await expect(readDocument(await put(name, 'x'))).rejects.toMatchObject({
      reason,
      message: expect.stringMatching(message),
    });
  });

  it('refuses a file that is not there, and one of 300 MB before it is opened', async () => {
    await expect(readDocument(join(folder, 'gone.txt'))).rejects.toMatchObject({ reason: 'unreachable' });
    const large = await put('large.docx', 'x');
    await truncate(large, 300 * 1024 * 1024);
    await expect(readDocument(large)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('a pack', () => {
  it('is checked as one: one document answers the silence of another, and contradicts it', async () => {
    const paper = await put('paper.docx', await consultationPaper());
    const files = [paper, await put('leaflet.txt', leaflet)];
    const { status, printed } = await run('--pack', ...files, '--format', 'json');
    const { file, compacts } = JSON.parse(printed);
    expect([status, file]).toEqual([1, files.join(', ')]);
    const findingOf = (rule: string) => compacts[0].findings.find((finding: { rule: string }) => finding.rule === rule);
    expect(findingOf('consultation-feedback')).toMatchObject({
      verdict: 'meets',
      evidence: [{ document: 'Community transport grants' }],
    });
    const closing = compacts[0].findings.find(({ message }: { message: string }) => message.includes('28 April 2025'));
    expect(closing).toMatchObject({ rule: 'dates-agree', verdict: 'falls-short' });
    expect(new Set(closing.evidence.map(({ document }: { document: string }) => document))).toEqual(
      new Set(['Community transport grants: have your say', 'Community transport grants']),
    );
    const { printed: alone } = await run(paper, '--format', 'json');
    const [own] = JSON.parse(alone).compacts;
    expect(own.findings).toContainEqual(
      expect.objectContaining({ rule: 'consultation-feedback', verdict: 'not-stated' }),
    );
    expect(alone).not.toContain('"document": "');
  });

  it('that lacks a document is checked without it, and nothing is called missing', async () => {
    const files = [await put('paper.docx', await consultationPaper()), await put('terms.doc', 'x')];
    const { status, printed } = await run('--pack', ...files, '--format', 'json');
    expect([status, complaints]).toEqual([
      2,
      expect.stringMatching(/terms\.doc: This is a Word file of the older kind/),
    ]);
    const [{ findings }] = JSON.parse(printed).compacts;
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.some(({ verdict }: { verdict: string }) => verdict === 'not-stated')).toBe(false);
  });

  it('of which nothing can be read says why of each', async () => {
    const { status, printed } = await run('--pack', await put('a.doc', 'x'), await put('b.rtf', 'x'));
    expect([status, printed]).toEqual([2, '']);
    expect(complaints.match(/: This is a/g)).toHaveLength(2);
  });

  it('names its documents itself', async () => {
    expect((await run('--pack')).status).toBe(2);
    expect(complaints).toMatch(/^No document was named\./);
    const list = await put('list.jsonl', '{"file": "a.txt"}');
    expect((await run('--pack', '--list', list)).status).toBe(2);
    expect(complaints).toContain('--list names documents that are checked one by one');
  });
});
