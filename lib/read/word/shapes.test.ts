import { describe, expect, it } from 'vitest';
import { type DocumentText, quoteOf } from '@/lib/document.ts';
import { readWord } from '@/lib/read/word.ts';
import { related, wordFile, wordLine, wordNames } from '@/tests/files/word-files.ts';

const read = (body: string, parts: Parameters<typeof wordFile>[1] = {}, relations = '') =>
  readWord(wordFile(body, parts, relations), 'offer.docx');
const linesOf = (doc: DocumentText) => doc.blocks.map((block) => quoteOf(doc, block));
const shapesOf = (doc: DocumentText) =>
  doc.blocks.map(({ kind, level, furniture, ...block }) =>
    [kind, level, furniture, '|', quoteOf(doc, block)].filter((part) => part !== undefined).join(' '),
  );

describe('headings', () => {
  const style = (id: string, name: string, inside = '', base = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}${inside}</w:style>`;
  const styled = (id: string, words: string) => wordLine(words, `<w:pStyle w:val="${id}"/>`);
  const parts = {
    'word/styles.xml': `<w:styles ${wordNames}>${style('H2', 'heading 2')}${style('Own', 'Council heading', '', 'H2')}${style('Outlined', 'Other', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>')}${style('Body', 'Body heading', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 'H2')}${style('TOC1', 'toc 1')}${style('A', 'A', '', 'B')}${style('B', 'B', '', 'A')}</w:styles>`,
  };
  const readStyled = (body: string) => read(body, parts, related('s', 'styles', 'styles.xml'));

  it('are known by their style, what it stands on, and their outline level', () => {
    const doc = readStyled(
      `${styled('H2', 'One')}${styled('Own', 'Two')}${styled('Outlined', 'Three')}${styled('Body', 'Not one.')}${styled('A', 'Nor this.')}${wordLine('Four', '<w:outlineLvl w:val="0"/>')}`,
    );
    expect(shapesOf(doc)).toEqual([
      'heading 2 | One',
      'heading 2 | Two',
      'heading 4 | Three',
      'paragraph | Not one.',
      'paragraph | Nor this.',
      'heading 1 | Four',
    ]);
  });

  it('of a contents list are furniture', () => {
    expect(shapesOf(readStyled(`${styled('TOC1', 'Terms 4')}${wordLine('Words.')}`))[0]).toBe(
      'paragraph navigation | Terms 4',
    );
  });

  it('are lines all in bold too, unless they hold a value or end as a sentence', () => {
    const bold = (words: string) => wordLine(`<w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r>`);
    const doc = read(`${bold('Key dates')}${bold('14 April 2025')}${bold('Please reply.')}${wordLine('Plain')}`);
    expect(doc.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('give the title, the first of the first rank near the top, before the file’s properties', () => {
    const core = (title: string) => ({
      'docProps/core.xml': `<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></c:coreProperties>`,
    });
    expect(read(wordLine('Words.'), core('Offer of grant')).title).toBe('Offer of grant');
    expect(read(wordLine('Words.'), core('Microsoft Word - Document1')).title).toBe('Words.');
    expect(read(wordLine('Our offer', '<w:outlineLvl w:val="0"/>'), core('Offer of grant')).title).toBe('Our offer');
  });
});

describe('numbering', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering ${wordNames}>
    <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const item = (list: number, at: number, words: string) =>
    wordLine(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const readList = (body: string) =>
    read(body, { 'word/numbering.xml': numbering }, related('n', 'numbering', 'numbering.xml'));

  it('counts as Word does: deeper levels begin anew, lists of one make go on, an override starts at its number', () => {
    const doc = readList(
      item(1, 0, 'a') +
        item(1, 1, 'b') +
        item(1, 2, 'c') +
        item(1, 2, 'd') +
        item(1, 1, 'e') +
        item(1, 0, 'f') +
        item(1, 1, 'g') +
        wordLine('between') +
        item(4, 0, 'h') +
        item(3, 0, 'i') +
        item(3, 0, 'j'),
    );
    expect(linesOf(doc)).toEqual([
      '1 a',
      '1.1 b',
      '(i) c',
      '(ii) d',
      '1.2 e',
      '2 f',
      '2.1 g',
      'between',
      '3 h',
      '7 i',
      '8 j',
    ]);
  });

  it('gives bullets no number, and leaves a paragraph out that says it is in list 0', () => {
    expect(shapesOf(readList(item(2, 0, 'a') + item(0, 0, 'b') + item(9, 0, 'in no list there is')))).toEqual([
      'item 1 | a',
      'paragraph | b',
      'paragraph | in no list there is',
    ]);
  });
});

describe('tables', () => {
  const cell = (words: string, properties = '') =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${words.startsWith('<') ? words : wordLine(words)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const places = (doc: DocumentText) =>
    doc.blocks.map((block) => [quoteOf(doc, block), block.cell?.row, block.cell?.column, block.cell?.header]);

  it('place cells that reach over columns and rows', () => {
    const doc = read(
      `<w:tbl>${row(cell('wide', '<w:gridSpan w:val="2"/>'), cell('c'))}${row(cell('tall', '<w:vMerge w:val="restart"/>'), cell('e'), cell('f'))}${row(cell('', '<w:vMerge/>'), cell('g'), cell('h'))}</w:tbl>`,
    );
    expect(places(doc)).toEqual([
      ['wide', 0, 0, false],
      ['c', 0, 2, false],
      ['tall', 1, 0, false],
      ['e', 1, 1, false],
      ['f', 1, 2, false],
      ['g', 2, 1, false],
      ['h', 2, 2, false],
    ]);
    const label = doc.blocks[6]?.labels?.map((at) => linesOf(doc)[at]);
    expect(label).toEqual(['tall']);
  });

  it('take a first row all in bold for headings, and one that their style sets apart', () => {
    const bold = (words: string) => cell(wordLine(`<w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r>`));
    const rows = row(cell('Stage'), cell('Date')) + row(cell('Closes'), cell('14 April'));
    const headers = (doc: DocumentText) => places(doc).map(([, , , header]) => header);
    expect(
      headers(read(`<w:tbl>${row(bold('Stage'), bold('Date'))}${row(cell('Closes'), cell('14 April'))}</w:tbl>`)),
    ).toEqual([true, true, false, false]);
    const styles = `<w:styles ${wordNames}><w:style w:type="table" w:styleId="Grand"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style></w:styles>`;
    const look = (first: number) =>
      headers(
        read(
          `<w:tbl><w:tblPr><w:tblStyle w:val="Grand"/><w:tblLook w:firstRow="${first}"/></w:tblPr>${rows}</w:tbl>`,
          { 'word/styles.xml': styles },
          related('s', 'styles', 'styles.xml'),
        ),
      );
    expect([look(1), look(0)]).toEqual([
      [true, true, false, false],
      [false, false, false, false],
    ]);
  });

  it('of one column are a frame round their words, and those within a cell are its words', () => {
    const frame = read(
      `<w:tbl>${row(cell(wordLine('Key dates', '<w:outlineLvl w:val="1"/>') + wordLine('Closes soon.')))}</w:tbl>`,
    );
    expect(shapesOf(frame)).toEqual(['heading 2 | Key dates', 'paragraph | Closes soon.']);
    const inner = `<w:tbl>${row(cell('c'), cell('d'))}</w:tbl>`;
    expect(places(read(`<w:tbl>${row(cell('a'), cell(`${wordLine('b')}${inner}`))}</w:tbl>`))).toEqual([
      ['a', 0, 0, false],
      ['b', 0, 1, false],
      ['c', 0, 1, false],
      ['d', 0, 1, false],
    ]);
  });

  it('that lay out a page are no tables: what they hold stands as it would without them', () => {
    const timetable = `<w:tbl>${row(cell('Opens'), cell('7 April'))}${row(cell('Closes'), cell('30 May'))}</w:tbl>`;
    const main = [
      wordLine('Small grants', '<w:outlineLvl w:val="0"/>'),
      wordLine('For groups in the valley.'),
      wordLine('What we cannot pay for', '<w:outlineLvl w:val="1"/>'),
      wordLine('Rent and salaries.'),
      timetable,
    ].join('');
    const doc = read(`<w:tbl>${row(cell('Home'), cell(main), cell('News'))}</w:tbl>`);
    expect(shapesOf(doc).slice(0, 5)).toEqual([
      'paragraph | Home',
      'heading 1 | Small grants',
      'paragraph | For groups in the valley.',
      'heading 2 | What we cannot pay for',
      'paragraph | Rent and salaries.',
    ]);
    const inTables = places(doc).filter(([, line]) => line !== undefined);
    expect(inTables).toEqual([
      ['Opens', 0, 0, false],
      ['7 April', 0, 1, false],
      ['Closes', 1, 0, false],
      ['30 May', 1, 1, false],
    ]);
  });

  it('with clauses of several paragraphs in their cells stay tables', () => {
    const clause = cell(['One.', 'Two.', 'Three.', 'Four.'].map((words) => wordLine(words)).join(''));
    expect(places(read(`<w:tbl>${row(cell('Ending'), clause)}</w:tbl>`)).map(([words]) => words)).toEqual([
      'Ending',
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  it('place ten thousand cells and read the rest as they come', () => {
    const rows = (count: number) => `<w:tbl>${row(cell('a'), cell('b')).repeat(count)}</w:tbl>`;
    const unplaced = (doc: DocumentText) => doc.blocks.filter((block) => !block.cell).length;
    expect(unplaced(read(rows(5_000)))).toBe(0);
    expect(unplaced(read(rows(5_001)))).toBe(2);
  }, 60_000);
});
