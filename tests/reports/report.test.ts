import { describe, expect, it, vi } from 'vitest';
import type { DocumentText } from '@/lib/document.ts';
import { readText } from '@/lib/read/text.ts';
import { makeReport, type ReportCheck, type ReportFinding } from '@/lib/report/report.ts';
import { consultation, readersOwn, sourceOf, sourceOfDocument } from '@/tests/reports/made-source.ts';

// A busy machine takes seconds to load what reads the files back.
vi.setConfig({ testTimeout: 60_000 });

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`There are ${items.length}, not one`);
  return item;
}
const chapterOf = (source: Parameters<typeof makeReport>[0][number]) => only(makeReport([source]).chapters);
const checkOf = (source: Parameters<typeof makeReport>[0][number]) => only(chapterOf(source).checks);
const called = ({ findings }: ReportCheck, rule: string): ReportFinding =>
  only(findings.filter((each) => each.rule === rule));

describe('makeReport', () => {
  it('says what the document is, how it stands to the compact, and its times in words', () => {
    const chapter = chapterOf(sourceOf(consultation));
    expect(chapter.kinds).toBe('Consultation');
    expect(chapter.documents).toEqual([
      {
        title: 'Harrowfield library review: have your say',
        address: 'https://council.example/have-your-say',
        pages: null,
      },
    ]);
    const check = only(chapter.checks);
    expect(check.name).toBe('Dudley Compact');
    expect(check.glances).toEqual(['Open for 6 weeks and 1 day; the compact asks for 12 weeks.']);
    expect(check.summary).toBe('2 fall short, 1 to check, 3 not mentioned.');
    expect(check.timeline[0]).toMatch(/^Open from 3 March 2025 to 14 April 2025: 43 days\. The 12 weeks/);
  });

  it('numbers what to argue before what to judge and to ask after', () => {
    const { findings } = checkOf(sourceOf(consultation));
    expect(findings.map(({ number, verdict }) => [number, verdict])).toEqual([
      [1, 'falls-short'],
      [2, 'falls-short'],
      [3, 'unclear'],
      [4, 'not-stated'],
      [5, 'not-stated'],
      [6, 'not-stated'],
    ]);
  });

  it('quotes with the heading, and with a link to the words', () => {
    const { quotes, promises } = called(checkOf(sourceOf(consultation)), 'consultation-feedback');
    expect(only(quotes)).toMatchObject({ place: 'under “What happens next”', document: null });
    expect(only(quotes).link).toContain('#:~:text=No%20feedback');
    expect(promises[0]?.ref).toBe('8.1, public sector, 7th');
  });

  it('marks what the reader put right as theirs', () => {
    expect(chapterOf(readersOwn()).corrections).toEqual([
      'What it is: Consultation (put right by the reader)',
      'Closing date: 12 May 2025 (put right by the reader)',
      'Who says “we”: the funder (put right by the reader)',
    ]);
    const [first] = checkOf(readersOwn()).dates;
    expect(first).toMatchObject({ what: 'closes', day: '2025-05-12', isCorrected: true });
  });

  it('quotes nothing for a day that the reader put right', () => {
    const { quotes } = called(checkOf(readersOwn()), 'consultation-length');
    expect(quotes.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(['3 March 2025']);
  });

  it('lists what was set aside apart, and does not count it', () => {
    const check = checkOf(readersOwn());
    expect(check.findings.map(({ rule }) => rule)).not.toContain('consultation-early-notice');
    expect(only(check.setAside)).toMatchObject({
      rule: 'consultation-early-notice',
      reason: 'They told us by telephone.',
      on: '2025-03-09',
    });
    expect(check.summary).toMatch(/ 2 not mentioned\.$/);
  });

  it('has the reader’s judgements of this compact alone, in printed order', () => {
    expect(checkOf(readersOwn()).judgements.map(({ answer, note }) => [answer, note])).toEqual([
      ['yes', ''],
      ['not-sure', 'Ask Amira.\nShe was there.'],
      [null, 'To be read again.'],
    ]);
  });

  it('keeps the reader’s notes, and says nothing of notes that are empty', () => {
    expect(chapterOf(readersOwn()).notes).toBe('For the board.\n\nملاحظات حول هذه الاستشارة');
    expect(chapterOf(sourceOf(consultation, ['dudley'], { notes: ' \n' })).notes).toBeNull();
  });

  it('tells what could not be read, and files that were refused', () => {
    const doc = { unread: [{ page: 4, reason: 'scanned', what: 'a picture without words.' }] } as const;
    const source = sourceOf(consultation, ['dudley'], { doc });
    expect(chapterOf(source).unread).toEqual(['Page 4: a picture without words.']);
    const refused = [{ file: 'locked\u001B[2J.pdf', why: 'It is locked.' }];
    expect(makeReport([source], refused).refused).toEqual([{ file: 'locked [2J.pdf', why: 'It is locked.' }]);
  });

  it('names the document of a pack that each quote stands in', () => {
    const doc = packOf([
      consultation,
      '# Equality statement\n\nAn impact assessment has been made of the draft strategy.',
    ]);
    const chapter = chapterOf(sourceOfDocument(doc, ['dudley']));
    expect(chapter.documents.map(({ title }) => title)).toEqual(['Document 1', 'Document 2']);
    const { quotes } = called(only(chapter.checks), 'consultation-feedback');
    expect(quotes.map(({ document, link }) => [document?.title, document?.number, link?.slice(0, 27)])).toEqual([
      ['Document 1', 1, 'https://council.example/1#:'],
    ]);
  });

  it('says plainly that there is nothing to check', () => {
    const check = checkOf(sourceOf('# Pool times\n\nOpen from 9am.'));
    expect(check.findings).toEqual([]);
    expect(check.summary).toMatch(/^None of its words ask people for their views/);
  });

  it('refuses to report on nothing', () => {
    expect(() => makeReport([])).toThrow(RangeError);
  });
});

/** Several documents joined as a pack is. */
function packOf(texts: readonly string[]): DocumentText {
  const read = texts.map((text) => readText(text, { markdown: true }));
  const joined = readText(texts.join('\n'), { markdown: true });
  let start = 0;
  const parts = read.map(({ text }, index) => {
    const part = {
      start,
      end: start + text.length,
      title: `Document ${index + 1}`,
      address: `https://council.example/${index + 1}`,
    };
    start = part.end + 1;
    return part;
  });
  return { ...joined, source: 'page', parts };
}
