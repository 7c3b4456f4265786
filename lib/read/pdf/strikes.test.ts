import { readFileSync } from 'node:fs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { blockAt, type DocumentText, quoteOf } from '@/lib/document.ts';
import { operators } from '@/lib/read/pdf/drawn-lines.ts';
import { textOperators } from '@/lib/read/pdf/glyphs.ts';
import { openPdf } from '@/lib/read/pdf/open.ts';
import { rangesOf } from '@/lib/read/pdf/places.ts';
import { readPdf, readPdfParts } from '@/lib/read/pdf.ts';
import { type Mark, makePdf, measure, type Rule, type Words, wrap } from '@/tests/pdf/make-pdf.ts';
import { linesOf, readMade } from '@/tests/pdf/read-made.ts';

const struckIn = (doc: DocumentText) => doc.struck.map((span) => quoteOf(doc, span));

const sentence = 'The consultation closes on 28 March 2025 30 May 2025, at noon.';
const [x, y, size] = [60, 100, 11];
const words: Words = { text: sentence, x, y, size };

/** Where words of the sentence stand, from edge to edge. */
function edgesOf(part: string) {
  const at = sentence.indexOf(part);
  return {
    left: x + measure(sentence.slice(0, at), size),
    right: x + measure(sentence.slice(0, at + part.length), size),
  };
}

/** A line over words of the sentence, so many ems above its baseline. */
function lineOver(part: string, above = 0.28, rule: Rule['rule'] = 'filled'): Rule {
  const { left, right } = edgesOf(part);
  return { rule, x: left, y: y - above * size, width: right - left };
}

const markOver = (part: string, mark: Mark['mark'], rest: Partial<Mark> = {}): Mark => ({
  mark,
  ...edgesOf(part),
  top: y - 0.9 * size,
  bottom: y + 0.25 * size,
  ...rest,
});

describe('words struck out in PDFs of different makers', () => {
  it.each(['chromium', 'firefox', 'libreoffice', 'reportlab'])('are marked and kept in that of %s', async (maker) => {
    const file = readFileSync(new URL(`../../../tests/pdf/struck-${maker}.pdf`, import.meta.url));
    const doc = await readPdf(pdfjs, new Uint8Array(file), { address: null });
    expect(struckIn(doc)).toEqual([
      'Friday 28 March 2025',
      'Please reply by 28 March 2025, so that we can read what you say before the Cabinet meets; later replies cannot be counted, whatever the reason.',
      'one month’s',
    ]);
    expect(linesOf(doc)).toContain(
      'The consultation opens on Monday 3 March 2025 and closes on Friday 28 March 2025 Friday 30 May 2025.',
    );
  });
});

describe('a line drawn through words', () => {
  it.each(['filled', 'stroked'] as const)('strikes them out where it is %s', async (rule) => {
    const doc = await readMade([[words, lineOver('28 March 2025', 0.28, rule)]]);
    expect(struckIn(doc)).toEqual(['28 March 2025']);
    expect(linesOf(doc)).toEqual([sentence]);
  });

  it('may be drawn word by word, and through the space behind them', async () => {
    const doc = await readMade([[words, ...['28 ', 'March ', '2025 '].map((part) => lineOver(part))]]);
    expect(struckIn(doc)).toEqual(['28 March 2025']);
  });

  it.each(['28', '2025 30', 'closes', 'noon', sentence])('strikes out “%s” and no more', async (part) => {
    const doc = await readMade([[words, lineOver(part)]]);
    expect(struckIn(doc)).toEqual([part]);
  });

  it.each([90, 180, 270] as const)('strikes them out on a page turned by %d degrees', async (rotate) => {
    const doc = await readMade([[words, lineOver('28 March 2025')]], { rotate });
    expect(struckIn(doc)).toEqual(['28 March 2025']);
  });

  it('may be double', async () => {
    const doc = await readMade([[words, lineOver('28 March 2025', 0.2), lineOver('28 March 2025', 0.36)]]);
    expect(struckIn(doc)).toEqual(['28 March 2025']);
  });

  it('goes on over the end of a line', async () => {
    const lines = wrap(`${sentence} ${sentence} ${sentence}`, { x, y, right: 500 }, { size });
    const rules = lines.map(
      (line): Rule => ({
        rule: 'stroked',
        x: line.x,
        y: line.y - 3,
        width: measure(line.text, size),
      }),
    );
    const doc = await readMade([[...lines, ...rules]]);
    expect(struckIn(doc)).toEqual([doc.text]);
  });

  it('parts the words it strikes out from those put in their place', async () => {
    const joined = { ...words, text: 'The consultation closes on 28 March 202530 May 2025.' };
    const doc = await readMade([[joined, lineOver('28 March 2025')]]);
    expect(struckIn(doc)).toEqual(['28 March 2025']);
    expect(doc.text).toBe('The consultation closes on 28 March 2025 30 May 2025.');
  });

  it('leaves every word where it stands on the page', async () => {
    const pdf = await openPdf(pdfjs, makePdf([[words, lineOver('28 March 2025')]]));
    for await (const { doc, places } of readPdfParts(pdf, { address: null })) {
      const start = doc.text.indexOf('March 2025 30');
      const at = sentence.indexOf('March 2025 30');
      expect(rangesOf(places, { start, end: start + 13 })).toEqual([{ page: 1, item: 0, from: at, to: at + 13 }]);
    }
    await pdf.loadingTask.destroy();
  });
});

describe('a line that strikes nothing out', () => {
  it.each([
    ['under the words', lineOver('28 March 2025', -0.12)],
    ['on their baseline', lineOver('28 March 2025', 0.05)],
    ['over their heads', lineOver('28 March 2025', 0.78)],
    ['too thick, as a highlighter’s', { ...lineOver('28 March 2025', 0.3), thickness: 0.5 * size }],
    ['the edge of a box', { ...lineOver('28 March 2025', -0.1, 'boxed'), thickness: 1.2 * size }],
    ['from margin to margin, as a chart’s', { rule: 'stroked', x: 20, y: y - 3, width: 500 } as const],
    ['between two words', { rule: 'filled', x: edgesOf('closes').right - 1, y: y - 3, width: 4 } as const],
    ['across the margin', { rule: 'filled', x: 20, y: y - 3, width: 38 } as const],
  ])('stands %s', async (_where, rule: Rule) => {
    const doc = await readMade([[words, rule]]);
    expect(struckIn(doc)).toEqual([]);
  });

  it('parts the rows of a table, or a sum from its figures', async () => {
    const rows = ['28 March 2025 30 May 2025', '£45,000 £38,000', '£83,000'].flatMap((text, row): (Words | Rule)[] => [
      { text, x, y: y + 12 * row, size },
      { rule: 'filled', x, y: y + 12 * row + 2.5, width: measure(text, size) },
    ]);
    expect(struckIn(await readMade([rows]))).toEqual([]);
  });

  it('joins two labels of a time line', async () => {
    const labels: Words[] = [
      { text: '28 March 2025 30 May 2025', x, y, size },
      { text: 'Decision', x: 400, y, size },
    ];
    const rule: Rule = { rule: 'stroked', x, y: y - 3, width: 340 + measure('Decision', size) };
    expect(struckIn(await readMade([[...labels, rule]]))).toEqual([]);
  });
});

describe('a reader’s mark', () => {
  it('strikes words out, whatever they are', async () => {
    const doc = await readMade([[words, markOver('at noon', 'StrikeOut')], [words]]);
    expect(struckIn(doc)).toEqual(['at noon']);
    expect(doc.struck[0]?.start).toBe(sentence.indexOf('at noon'));
  });

  it('is found on the pages far into a long document', async () => {
    const plain = Array.from({ length: 70 }, () => [words]);
    const doc = await readMade([...plain, [words, markOver('noon', 'StrikeOut')], ...plain]);
    expect(doc.struck.map(({ start }) => blockAt(doc, start)?.page)).toEqual([71]);
  });

  it('may be over several lines at once', async () => {
    const lines = wrap(`${sentence} ${sentence} ${sentence}`, { x, y, right: 500 }, { size });
    const mark: Mark = { mark: 'StrikeOut', left: 55, right: 510, top: y - 10, bottom: y + 16 };
    const doc = await readMade([[...lines, mark]]);
    expect(struckIn(doc)).toEqual([
      lines
        .slice(0, 2)
        .map(({ text }) => text)
        .join(' '),
    ]);
  });

  it.each(['Underline', 'Highlight', 'Squiggly'] as const)('of another kind does not: %s', async (kind) => {
    expect(struckIn(await readMade([[words, markOver('28 March 2025', kind)]]))).toEqual([]);
  });

  it('does not where it is hidden', async () => {
    expect(struckIn(await readMade([[words, markOver('28 March 2025', 'StrikeOut', { hidden: true })]]))).toEqual([]);
  });
});

/** Reads pages and tells which of them were searched for lines, from 1. */
async function searched(pages: readonly (readonly (Words | Rule | Mark)[])[]) {
  const pdf = await openPdf(pdfjs, makePdf(pages));
  const asked: number[] = [];
  for (let number = 1; number <= pages.length; number += 1) {
    const page = await pdf.getPage(number);
    const ask = page.getOperatorList.bind(page);
    vi.spyOn(page, 'getOperatorList').mockImplementation((options) => {
      asked.push(number);
      return ask(options);
    });
  }
  let doc: DocumentText | null = null;
  for await (const part of readPdfParts(pdf, { address: null, growing: false })) doc = part.doc;
  await pdf.loadingTask.destroy();
  if (!doc) throw new Error('A PDF with pages gave no part.');
  return { asked, struck: struckIn(doc) };
}

describe('the search for lines', () => {
  const plain: Words = { text: 'The Council will hear from groups before it decides.', x, y, size };
  const rule: Rule = { rule: 'filled', x, y: y - 3, width: measure(plain.text, size) };

  it('is left where nothing tells of a change', async () => {
    expect((await searched([[plain], [plain, rule], [plain]])).asked).toEqual([]);
  });

  it('is made where there is a mark, or two dates stand side by side', async () => {
    const mark: Mark = { mark: 'StrikeOut', left: x, right: x + 60, top: y - 10, bottom: y + 3 };
    expect((await searched([[plain], [words], [plain]])).asked).toEqual([2]);
    expect((await searched([[plain], [plain], [plain, mark]])).asked).toEqual([3]);
  });

  it('goes over the whole document once it has found one', async () => {
    const { asked, struck } = await searched([
      [plain, rule],
      [words, lineOver('28 March 2025')],
      [plain, rule],
    ]);
    expect(asked).toEqual([2, 3, 1]);
    expect(struck).toEqual([plain.text, '28 March 2025', plain.text]);
  });

  it('goes over a document that says it shows its changes', async () => {
    const said: Words = { ...plain, text: 'Deleted text is struck through.' };
    expect((await searched([[plain, rule], [said], [plain]])).asked).toEqual([2, 3, 1]);
  });

  it('is given up in time where it finds none', async () => {
    const { asked } = await searched(Array.from({ length: 40 }, () => [words]));
    // Three at once, and one more for each twenty pages.
    expect(asked).toHaveLength(5);
  });

  it('is given up sooner where days are only told to have moved', async () => {
    const moved: Words = { ...plain, text: 'The closing date has been extended to 30 May 2025.' };
    const { asked } = await searched(Array.from({ length: 51 }, () => [moved]));
    // One at once, and one more for each fifty pages.
    expect(asked).toEqual([1, 50]);
    // Which leaves those of a surer sign as they were.
    expect((await searched([[moved], [moved], [words]])).asked).toEqual([1, 3]);
  });

  it('that fails leaves the words as they are', async () => {
    const pdf = await openPdf(pdfjs, makePdf([[words, lineOver('28 March 2025')]]));
    const page = await pdf.getPage(1);
    vi.spyOn(page, 'getOperatorList').mockRejectedValue(new Error('damaged'));
    vi.spyOn(pdf, 'getAnnotationsByType').mockRejectedValue(new Error('damaged'));
    for await (const { doc } of readPdfParts(pdf, { address: null })) {
      expect(doc.text).toBe(sentence);
      expect(doc.struck).toEqual([]);
    }
    await pdf.loadingTask.destroy();
  });
});

it('knows pdf.js’s operators by their numbers', () => {
  expect(pdfjs.OPS).toMatchObject({ ...operators, ...textOperators });
  expect(pdfjs.AnnotationType.STRIKEOUT).toBe(12);
  expect(pdfjs.AnnotationMode.DISABLE).toBe(0);
});
