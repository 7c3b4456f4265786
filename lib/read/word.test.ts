import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentText, quoteOf } from '@/lib/document.ts';
import { readWord } from '@/lib/read/word.ts';
import { consultationPaper, related, wordFile, wordLine, wordNames } from '@/tests/files/word-files.ts';

const read = (body: string, parts: Parameters<typeof wordFile>[1] = {}, relations = '') =>
  readWord(wordFile(body, parts, relations), 'offer.docx');
const linesOf = (doc: DocumentText) => doc.blocks.map((block) => quoteOf(doc, block));
const shapesOf = (doc: DocumentText) =>
  doc.blocks.map(({ kind, level, furniture, ...block }) =>
    [kind, level, furniture, '|', quoteOf(doc, block)].filter((part) => part !== undefined).join(' '),
  );

describe('a paper made in Word', () => {
  let doc: DocumentText;
  beforeAll(async () => {
    doc = readWord(await consultationPaper(), 'paper.docx');
  });

  it('is read line by line, each as what it is', () => {
    expect(shapesOf(doc)).toEqual([
      'paragraph running-head | Thornbeck Borough Council',
      'heading 1 | Community transport grants: have your say',
      'paragraph | Published 3 March 2025',
      'heading 2 | Why we are consulting',
      'paragraph | Thornbeck Borough Council is consulting on the grants it gives to charities. Read the draft policy.',
      'paragraph | The consultation opens on 3 March 2025 and closes on 14 April 2025.[1]',
      'paragraph | [1] Bank holidays do not count.',
      'heading 3 | Key dates',
      'cell | Stage',
      'cell | Date',
      'cell | Consultation closes',
      'cell | 7 April 2025 14 April 2025',
      'cell | Cabinet decides',
      'cell | 10 April 2025',
      'heading 2 | Terms we propose',
      'item 1 | 1. Ending a grant',
      'item 2 | 1.1 The Council may end a grant where:',
      'item 3 | (a) it is not spent as agreed; or',
      'item 3 | (b) the charity has closed.',
      'item 2 | 1.2 The Council will give one month’s notice in writing.',
      'item 1 | 2. Payment',
      'item 2 | 2.1 Grants are paid quarterly in arrears.',
      'paragraph running-head | Not for circulation',
    ]);
  });

  it('tells what stands over a cell, a clause and a note', () => {
    const over = (line: string) =>
      doc.blocks.find((block) => quoteOf(doc, block) === line)?.labels?.map((at) => linesOf(doc)[at]);
    expect(over('7 April 2025 14 April 2025')).toEqual(['Date', 'Consultation closes']);
    expect(over('(b) the charity has closed.')).toEqual([
      '1. Ending a grant',
      '1.1 The Council may end a grant where:',
    ]);
    expect(over('[1] Bank holidays do not count.')).toEqual([linesOf(doc)[5]]);
  });

  it('is known by its own title, not by what the file’s properties kept', () => {
    expect(doc).toMatchObject({
      source: 'word',
      title: 'Community transport grants: have your say',
      language: 'en-GB',
    });
    expect(doc).toMatchObject({ address: null, published: null, pages: null, unread: [] });
  });

  it('keeps what is struck and what is linked', () => {
    expect(doc.struck.map((span) => quoteOf(doc, span))).toEqual(['7 April 2025']);
    expect(doc.links.map(({ address, ...span }) => [quoteOf(doc, span), address])).toEqual([
      ['the draft policy', 'https://thornbeck.example/draft'],
    ]);
  });
});

describe('tracked changes', () => {
  it('are read as accepted: what was deleted or moved away is gone, with rows, and what was put in is there', () => {
    const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const row = (words: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${wordLine(words)}</w:tc><w:tc>${wordLine('x')}</w:tc></w:tr>`;
    const doc = read(
      `${wordLine(
        `<w:r><w:t xml:space="preserve">Open for </w:t></w:r><w:del><w:r><w:delText>twelve</w:delText></w:r></w:del><w:ins>${run('six')}</w:ins>${run(' weeks')}<w:moveFrom>${run(' from May')}</w:moveFrom><w:moveTo>${run(' from June.')}</w:moveTo>`,
      )}<w:tbl>${row('kept')}${row('gone', '<w:trPr><w:del/></w:trPr>')}<w:ins>${row('put in')}</w:ins></w:tbl>`,
    );
    expect(linesOf(doc)).toEqual(['Open for six weeks from June.', 'kept', 'x', 'put in', 'x']);
  });
});

describe('words', () => {
  const run = (words: string, properties = '') =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

  it('are joined from runs, with tabs and hyphens, and without what is hidden', () => {
    const doc = read(
      wordLine(
        `${run(' Six')}${run(' ')}${run('  weeks', '<w:b/>')}<w:r><w:tab/><w:t>or</w:t><w:noBreakHyphen/><w:t>so</w:t></w:r>${run(' draft only', '<w:vanish/>')}${run('.', '<w:vanish w:val="0"/>')}`,
      ),
    );
    expect(linesOf(doc)).toEqual(['Six weeks or\u2011so.']);
  });

  it('are struck by a line, a double line or a style, and not where a line is turned off', () => {
    const styles = `<w:styles ${wordNames}><w:style w:type="character" w:styleId="Old"><w:rPr><w:strike/></w:rPr></w:style></w:styles>`;
    const doc = read(
      wordLine(
        run('a', '<w:strike/>') +
          run('b', '<w:dstrike/>') +
          run(' c ') +
          run('d', '<w:rStyle w:val="Old"/>') +
          run('e', '<w:rStyle w:val="Old"/><w:strike w:val="false"/>'),
      ),
      { 'word/styles.xml': styles },
      related('s', 'styles', 'styles.xml'),
    );
    expect(doc.struck.map((span) => quoteOf(doc, span))).toEqual(['ab', 'd']);
  });

  it('keep the mark of a note apart from the figure before it', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const doc = read(
      wordLine(`${run('£5,000')}${run('3', raised)}${run(' on the 1')}${run('st', raised)}${run(' of May')}`),
    );
    expect(linesOf(doc)).toEqual(['£5,000³ on the 1st of May']);
  });

  it('part at a line break where both lines say something of their own', () => {
    const doc = read(
      wordLine(
        '<w:r><w:t>Our ref: CT/12</w:t><w:br/><w:t>14 February 2025</w:t><w:br/><w:t>We write to</w:t><w:br/><w:t>tell you</w:t></w:r>',
      ),
    );
    expect(linesOf(doc)).toEqual(['Our ref: CT/12', '14 February 2025', 'We write to tell you']);
  });

  it('come from fields as they were last worked out, and link where those do', () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const doc = read(
      wordLine(
        `${run('Closes ')}${field('DATE \\@ "d MMMM yyyy"', '14 April 2025')}${run(' at ')}${field('HYPERLINK "https://council.example/"', 'our site')}<w:fldSimple w:instr="HYPERLINK &quot;file:///c:/secret&quot;">${run(', here')}</w:fldSimple>`,
      ),
    );
    expect(linesOf(doc)).toEqual(['Closes 14 April 2025 at our site, here']);
    expect(doc.links).toEqual([{ start: 24, end: 32, address: 'https://council.example/' }]);
  });

  it('stand in boxes beside the text, once, after the paragraph they hang on', () => {
    const box = (words: string) => `<w:txbxContent>${wordLine(words)}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('Closes 14 April')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Closes 14 April')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(linesOf(read(wordLine(`${run('Key dates')}${drawing}`) + wordLine('After')))).toEqual([
      'Key dates',
      'Closes 14 April',
      'After',
    ]);
  });

  it('in content controls and smart tags are words like any other', () => {
    const doc = read(
      `<w:sdt><w:sdtPr/><w:sdtContent>${wordLine(`<w:smartTag>${run('Six')}</w:smartTag><w:sdt><w:sdtContent>${run(' weeks')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    );
    expect(linesOf(doc)).toEqual(['Six weeks']);
  });
});

describe('notes', () => {
  const note = (kind: string, id: number, words: string, type = '') =>
    `<w:${kind} w:id="${id}" ${type && `w:type="${type}"`}>${words.startsWith('<') ? words : wordLine(words)}</w:${kind}>`;
  const cite = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it('are read once, under the line that first cites them, and may cite one another without end', () => {
    const doc = read(
      wordLine(`<w:r><w:t>Six weeks</w:t></w:r>${cite('footnote', 1)}`) +
        wordLine(`<w:r><w:t>Again</w:t></w:r>${cite('footnote', 1)}${cite('endnote', 1)}${cite('footnote', 7)}`),
      {
        'word/footnotes.xml': `<w:footnotes ${wordNames}>${note('footnote', 0, 'line', 'separator')}${note('footnote', 1, wordLine(`<w:r><w:t>Not May.</w:t></w:r>${cite('footnote', 1)}`))}</w:footnotes>`,
        'word/endnotes.xml': `<w:endnotes ${wordNames}>${note('endnote', 1, 'Source: us.')}</w:endnotes>`,
      },
      related('f', 'footnotes', 'footnotes.xml') + related('e', 'endnotes', 'endnotes.xml'),
    );
    expect(linesOf(doc)).toEqual(['Six weeks[1]', '[1] Not May.', 'Again[1][2]', '[2] Source: us.']);
  });
});
