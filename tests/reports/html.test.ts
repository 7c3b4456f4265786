import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { layoutBrief } from '@/lib/report/brief-layout.ts';
import { layoutFull } from '@/lib/report/full-layout.ts';
import { makeReport, type Report } from '@/lib/report/report.ts';
import { writeHtml } from '@/lib/report/write-html.ts';
import { consultation, hostile, readersOwn, sourceOf } from '@/tests/reports/made-source.ts';

// A busy machine takes seconds to load what reads the files back.
vi.setConfig({ testTimeout: 60_000 });

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}, ${line}: ${message}`),
  );
}

const reports: Readonly<Record<string, () => Report>> = {
  'one consultation': () => makeReport([sourceOf(consultation)]),
  'all that a reader can add': () => makeReport([readersOwn()], [{ file: 'locked.pdf', why: 'It is locked.' }]),
  'two documents under two compacts': () =>
    makeReport([sourceOf(consultation, ['dudley', 'bristol-2012']), sourceOf(hostile, ['dudley'])]),
  'words that mean harm': () => makeReport([sourceOf(hostile)]),
  'nothing to check': () => makeReport([sourceOf('# Pool times\n\nOpen from 9am.')]),
};

describe('writeHtml', () => {
  it.each(Object.keys(reports))(
    'is valid, of %s, in both shapes',
    async (name) => {
      const report = reports[name]?.() ?? makeReport([]);
      expect(await faultsIn(writeHtml(layoutFull(report)))).toEqual([]);
      expect(await faultsIn(writeHtml(layoutBrief(report)))).toEqual([]);
    },
    30_000,
  );

  it('is caught by the validator where it is broken', async () => {
    expect(
      await faultsIn(writeHtml(layoutFull(makeReport([sourceOf(consultation)]))).replace('</h1>', '')),
    ).not.toEqual([]);
  });

  it('holds the document’s words as words, and nothing that is fetched or run', () => {
    const { document } = new JSDOM(writeHtml(layoutFull(makeReport([sourceOf(hostile)])))).window;
    expect(document.querySelector('img, script, iframe, object, link, [src], [onerror], [style]')).toBeNull();
    expect(document.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)> & consultation');
    expect(document.body.textContent).toContain('No feedback will be given to </style><script>alert(1)</script>');
    for (const { href } of document.querySelectorAll('a')) expect(href).toMatch(/^https:/);
  });

  it('has headings in order, a table with its headings, and says what language it is in', () => {
    const { document } = new JSDOM(writeHtml(layoutFull(makeReport([sourceOf(consultation)])))).window;
    expect(document.documentElement.lang).toBe('en-GB');
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'At a glance',
      'All findings',
      'Falls short: 2 findings',
      'Check this: 1 finding',
      'Not mentioned: 3 findings',
      'What you can do next',
      'About this report',
    ]);
    expect([...document.querySelectorAll('th')].map(({ scope }) => scope)).toEqual(
      Array.from({ length: 6 }, () => 'col'),
    );
    expect(document.querySelectorAll('tbody tr')).toHaveLength(6);
  });
});
