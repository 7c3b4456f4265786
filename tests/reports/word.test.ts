import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { describe, expect, it, vi } from 'vitest';
import { readPdfFile } from '@/entrypoints/command-line/read-pdf-file.ts';
import { layoutBrief } from '@/lib/report/brief-layout.ts';
import { layoutFull } from '@/lib/report/full-layout.ts';
import { makeReport, type Report } from '@/lib/report/report.ts';
import { writeDocx } from '@/lib/report/write-docx.ts';
import { consultation, hostile, readersOwn, sourceOf } from '@/tests/reports/made-source.ts';

// A busy machine takes seconds to load what reads the files back.
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const full = (report: Report) => writeDocx(layoutFull(report), report.today);
const brief = (report: Report) => writeDocx(layoutBrief(report), report.today);
const tenderOfManyPoints = await readFile(
  new URL('../documents/northmere-integrated-advice-itt.html', import.meta.url),
  'utf8',
);

/** The parts of a Word file as parsed XML; a part that is no XML throws. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, Document> {
  const { window } = new JSDOM('');
  const parser = new window.DOMParser();
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => {
        const xml = parser.parseFromString(strFromU8(part), 'application/xml');
        const fault = xml.querySelector('parsererror');
        if (fault) throw new Error(`${name}: ${fault.textContent}`);
        return [name, xml];
      }),
  );
}
const partOf = (bytes: Uint8Array, name: string): Document => {
  const part = partsOf(bytes).get(name);
  if (!part) throw new Error(`There is no ${name}`);
  return part;
};
const all = (xml: Document, tag: string) => [...xml.getElementsByTagName(tag)];

describe('writeDocx', () => {
  it('says its title and language among its properties, and no time of the clock', async () => {
    const core = partOf(await full(makeReport([sourceOf(hostile)])), 'docProps/core.xml');
    expect(core.getElementsByTagName('dc:title')[0]?.textContent).toBe('<img src=x onerror=alert(1)> & consultation');
    expect(core.getElementsByTagName('dc:language')[0]?.textContent).toBe('en-GB');
    expect(core.getElementsByTagName('dcterms:created')[0]?.textContent).toBe('2025-03-10T00:00:00Z');
  });

  it('sets the language of its words, and heads its table on every page', async () => {
    const bytes = await full(makeReport([sourceOf(consultation)]));
    const [language] = all(partOf(bytes, 'word/styles.xml'), 'w:lang');
    expect(language?.getAttribute('w:val')).toBe('en-GB');
    const xml = partOf(bytes, 'word/document.xml');
    expect(all(xml, 'w:tblHeader')).toHaveLength(1);
    const [, table] = all(xml, 'w:tbl');
    expect(table?.getElementsByTagName('w:tr')).toHaveLength(7);
  });

  it('numbers its pages, and links to the words in the page', async () => {
    const bytes = await full(makeReport([sourceOf(consultation)]));
    const parts = partsOf(bytes);
    const footers = [...parts].filter(([name]) => name.startsWith('word/footer'));
    expect(footers.map(([, xml]) => all(xml, 'w:instrText').map(({ textContent }) => textContent))).toEqual([
      ['PAGE', 'NUMPAGES'],
    ]);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const links = [...new JSDOM(value).window.document.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toContain('https://council.example/have-your-say');
    expect(links).toContainEqual(expect.stringContaining('have-your-say#:~:text=No%20feedback%20will%20be%20given'));
  });

  it('is read by another program, with real headings, lists that begin at 1 and the words of the document', async () => {
    const bytes = await full(makeReport([readersOwn()], [{ file: 'locked.pdf', why: 'It is locked.' }]));
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const { document } = new JSDOM(value).window;
    expect(document.querySelector('p')?.textContent).toBe('Harrowfield library review: have your say');
    const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'Put right by the reader',
      'At a glance',
      'All findings',
      'Falls short: 2 findings',
      'Check this: 1 finding',
      'Not mentioned: 2 findings',
      'Set aside by the reader',
      'Judged by the reader',
      'What you can do next',
      'The reader’s notes',
      'Not read',
      'About this report',
    ]);
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)[0]).toBe(
      '1. Time to reply (Falls short)',
    );
    expect(document.querySelectorAll('ol')).toHaveLength(1);
    const text = document.body.textContent ?? '';
    for (const words of [
      'Closing date: 12 May 2025 (put right by the reader)',
      'Set aside on 9 March 2025: They told us by telephone.',
      'Not sure. The reader’s note: Ask Amira.',
      'ملاحظات حول هذه الاستشارة',
      'locked.pdf: It is locked.',
      'it is not law, and this is not legal advice',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Of another compact.');
  });

  it('holds the document’s words as words', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await full(makeReport([sourceOf(hostile)]))) });
    const { document } = new JSDOM(value).window;
    expect(document.querySelector('img, script')).toBeNull();
    expect(document.body.textContent).toContain('</style><script>alert(1)</script> readers.');
  });
});

/** Whether LibreOffice is here to open what we write. */
const office = await run('soffice', ['--version']).then(
  ({ stdout }) => stdout,
  () => null,
);

describe.skipIf(office === null)('a Word file in LibreOffice (skipped where soffice is not installed)', () => {
  async function printed(bytes: Uint8Array): Promise<{ readonly pages: number | null; readonly text: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'compact-lens-'));
    try {
      await writeFile(join(folder, 'report.docx'), bytes);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ]);
      const { pages, text } = await readPdfFile(await readFile(join(folder, 'report.pdf')));
      return { pages, text: text.replace(/\s+/g, ' ') };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  it('prints everything, with the table and every finding', async () => {
    const { pages, text } = await printed(await full(makeReport([readersOwn()])));
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(pages).toBeLessThanOrEqual(5);
    expect(text).toContain('3 March 2025 to 12 May 2025 is 71 days');
    expect(text).toContain('No feedback will be given on the responses.');
    expect(text).toContain('Judged by the reader');
  });

  it.each([
    ['a consultation', () => sourceOf(consultation)],
    ['a tender with many points', () => sourceOf(plainWords(tenderOfManyPoints), ['bristol-2012'])],
    [
      'words that never end',
      () => sourceOf(consultation.replace('No feedback', `${'A sentence that goes on, '.repeat(99)}no feedback`)),
    ],
    ['nothing to check', () => sourceOf('# Pool times\n\nOpen from 9am.')],
  ])(
    'briefs on one page, of %s',
    async (_what, source) => {
      const { pages, text } = await printed(await brief(makeReport([source()])));
      expect(pages).toBe(1);
      expect(text).toContain('In short');
    },
    90_000,
  );
});

/** The words of a page, a line each. */
function plainWords(html: string): string {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('h1, h2, h3, p, li, td, th')]
    .map(({ textContent }) => textContent?.trim())
    .join('\n\n');
}
