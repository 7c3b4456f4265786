import { describe, expect, it } from 'vitest';
import { type DocumentText, quoteOf } from '@/lib/document.ts';
import { readOdt } from '@/lib/read/odt.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { fundingOffer, odtFile, odtRow } from '@/tests/files/odt-files.ts';
import { packed } from '@/tests/files/word-files.ts';

const read = (...made: Parameters<typeof odtFile>) => readOdt(odtFile(...made), 'offer.odt');
const linesOf = (doc: DocumentText) => doc.blocks.map((block) => quoteOf(doc, block));
const shapesOf = (doc: DocumentText) =>
  doc.blocks.map(({ kind, level, furniture, ...block }) =>
    [kind, level, furniture, '|', quoteOf(doc, block)].filter((part) => part !== undefined).join(' '),
  );
const line = (words: string, attributes = '') => `<text:p ${attributes}>${words}</text:p>`;

it('reads an offer made in LibreOffice line by line, each as what it is', () => {
  const doc = readOdt(fundingOffer(), 'offer.odt');
  expect(shapesOf(doc)).toEqual([
    'heading 1 | Neighbourhood Fund: offer of grant',
    'paragraph | Thornbeck Borough Council offers this grant to your charity.',
    'paragraph | Reference: NF/12',
    'heading 2 | Term and payment',
    'cell | What',
    'cell | When',
    'cell | Start',
    'cell | 1 April 2025',
    'cell | End',
    'cell | 31 March 2028 31 March 2026',
    'heading 2 | Ending the grant',
    'item 1 | 1. The Council may terminate this agreement at any time on one month’s notice in writing.',
    'item 1 | 2. The Council will pay the grant quarterly in arrears.',
    'item 2 | (a) Invoices are due by the 5th.',
  ]);
  expect(doc.struck.map((span) => quoteOf(doc, span))).toEqual(['31 March 2028']);
  expect(doc.blocks[9]?.labels?.map((at) => linesOf(doc)[at])).toEqual(['When', 'End']);
  expect(doc).toMatchObject({
    source: 'word',
    title: 'Neighbourhood Fund: offer of grant',
    language: 'en-GB',
    published: null,
    pages: null,
  });
});

describe('words', () => {
  it('are as the file has them, white space as one space, and without what is hidden or only about them', () => {
    const styles =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const doc = read(
      line(
        'Six\n  weeks<text:s text:c="4"/>or<text:tab/>so<text:span text:style-name="H"> (draft)</text:span><office:annotation><text:p>Really?</text:p></office:annotation>.',
      ),
      { styles },
    );
    expect(linesOf(doc)).toEqual(['Six weeks or so.']);
  });

  it('link to the web alone', () => {
    const doc = read(
      line(
        '<text:a xlink:href="https://council.example/a"><text:span>the paper</text:span></text:a> <text:a xlink:href="../b.odt">b</text:a> <text:a xlink:href="javascript:alert(1)">c</text:a>',
      ),
    );
    expect(doc.links).toEqual([{ start: 0, end: 9, address: 'https://council.example/a' }]);
  });

  it('deleted by a tracked change are gone, and those put in are there', () => {
    const doc = read(
      `<text:tracked-changes><text:changed-region><text:deletion>${line('twelve')}</text:deletion></text:changed-region></text:tracked-changes>${line('Open for <text:change/><text:change-start/>six<text:change-end/> weeks')}`,
    );
    expect(linesOf(doc)).toEqual(['Open for six weeks']);
  });

  it('are bold or struck by their style, what it stands on, and the shared ones', () => {
    const shared =
      '<office:styles><style:style style:name="Old" style:family="paragraph"><style:text-properties style:text-line-through-style="solid"/></style:style></office:styles>';
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Old"/><style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="C" style:family="paragraph" style:parent-style-name="D"/><style:style style:name="D" style:family="paragraph" style:parent-style-name="C"/>';
    const doc = read(
      line('No longer.', 'text:style-name="P1"') +
        line('Key dates', 'text:style-name="B"') +
        line('Round', 'text:style-name="C"'),
      { styles, shared },
    );
    expect(doc.struck.map((span) => quoteOf(doc, span))).toEqual(['No longer.']);
    expect(doc.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('keep the mark of a note apart from the figure before it', () => {
    const of = (name: string, position: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`;
    const styles = of('Up', 'super 58%') + of('Raised', '33% 58%') + of('Down', 'sub 58%') + of('Lowered', '-33% 58%');
    const span = (name: string) => `<text:span text:style-name="${name}">3</text:span>`;
    const doc = read(line(`£5,000${span('Up')} for 2${span('Raised')} years, CO${span('Down')}, O${span('Lowered')}`), {
      styles,
    });
    expect(linesOf(doc)).toEqual(['£5,000³ for 2³ years, CO3, O3']);
  });

  it('in boxes and notes come after the line they hang on', () => {
    const note = (id: string) =>
      `<text:note><text:note-citation>${id}</text:note-citation><text:note-body>${line(`Not in May.${id === '1' ? '<text:note><text:note-body/></text:note>' : ''}`)}</text:note-body></text:note>`;
    const doc = read(
      line(
        `Six weeks${note('1')} in all${note('2')}<draw:frame><draw:text-box>${line('Closes soon')}</draw:text-box></draw:frame>`,
      ),
    );
    expect(linesOf(doc)).toEqual(['Six weeks[1] in all[2]', 'Closes soon', '[1] Not in May.', '[2] Not in May.']);
  });
});

describe('shapes', () => {
  it('of headings are their outline, and the title its style', () => {
    const doc = read(
      `${line('Our offer', 'text:style-name="Title"')}<text:h text:outline-level="9">Deep</text:h><text:h>No level</text:h>${line('By style', 'text:style-name="P1"')}`,
      { styles: '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_3"/>' },
    );
    expect(shapesOf(doc)).toEqual([
      'heading 1 | Our offer',
      'heading 6 | Deep',
      'heading 2 | No level',
      'heading 4 | By style',
    ]);
  });

  it('of contents lists, headers and footers are furniture', () => {
    const doc = read(
      `<text:table-of-content><text:index-body><text:index-title>${line('Contents')}</text:index-title>${line('Terms 4')}</text:index-body></text:table-of-content><text:section>${line('Words.')}</text:section>`,
      {
        shared: `<office:master-styles><style:master-page><style:header>${line('Thornbeck Council')}</style:header><style:footer>${line('Draft')}</style:footer></style:master-page></office:master-styles>`,
      },
    );
    expect(shapesOf(doc)).toEqual([
      'paragraph running-head | Thornbeck Council',
      'paragraph navigation | Contents',
      'paragraph navigation | Terms 4',
      'paragraph | Words.',
      'paragraph running-head | Draft',
    ]);
  });

  const numbered =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>';
  const item = (words: string, attributes = '') =>
    `<text:list-item ${attributes}>${words.startsWith('<') ? words : line(words)}</text:list-item>`;
  const list = (style: string, items: string, attributes = '') =>
    `<text:list text:style-name="${style}" ${attributes}>${items}</text:list>`;

  it('of lists are counted, begin anew or go on as the file says, and bullets are not', () => {
    const doc = read(
      list('L', item('a') + item(`${line('b')}${line('more of b')}<text:list>${item('c')}${item('d')}</text:list>`)) +
        list('L', item('e')) +
        list('L', item('f') + item('g', 'text:start-value="9"'), 'text:continue-numbering="true"') +
        list('L', item(`<text:list>${item('h')}</text:list>`), 'text:continue-list="x"') +
        list('B', `<text:list-header>${line('i')}</text:list-header>${item('j')}`),
      { styles: numbered },
    );
    expect(shapesOf(doc)).toEqual([
      'item 1 | 1 a',
      'item 1 | 2 b',
      'item 1 | more of b',
      'item 2 | 2.1 c',
      'item 2 | 2.2 d',
      'item 1 | 1 e',
      'item 1 | 2 f',
      'item 1 | 9 g',
      'item 2 | 9.1 h',
      'item 1 | i',
      'item 1 | j',
    ]);
  });

  it('of tables are placed, cells that reach over others and those that repeat too', () => {
    const cell = (attributes: string, words = '') =>
      `<table:table-cell ${attributes}>${words && line(words)}</table:table-cell>`;
    const doc = read(
      `<table:table><table:table-row>${cell('table:number-columns-spanned="2"', 'wide')}<table:covered-table-cell/>${cell('', 'c')}</table:table-row><table:table-row table:number-rows-repeated="2">${cell('table:number-columns-repeated="2"', 'yes')}${cell('')}</table:table-row></table:table>`,
    );
    expect(doc.blocks.map((block) => [quoteOf(doc, block), block.cell?.row, block.cell?.column])).toEqual([
      ['wide', 0, 0],
      ['c', 0, 2],
      ['yes', 1, 0],
      ['yes', 1, 1],
      ['yes', 2, 0],
      ['yes', 2, 1],
    ]);
  });
});

describe('files that are not what they say, or mean harm', () => {
  function refusalOf(bytes: Uint8Array): readonly [string, string] {
    try {
      readOdt(bytes, 'offer.odt');
    } catch (error) {
      if (error instanceof ReadError) return [error.reason, error.message];
      throw error;
    }
    throw new Error('It was read.');
  }
  const manifest = (inside: string) =>
    `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${inside}</m:manifest>`;

  it.each([
    [
      'locked with a password',
      'locked',
      /password/,
      odtFile('', {
        parts: {
          'META-INF/manifest.xml': manifest('<m:file-entry><m:encryption-data/></m:file-entry>'),
          'content.xml': 'a8f!',
        },
      }),
    ],
    ['of a spreadsheet', 'unsupported', /no OpenDocument text/, packed({ 'content.xml': '<a/>' })],
    ['damaged', 'damaged', /damaged/, odtFile('<text:p>')],
    ['without its words', 'damaged', /damaged/, packed({ mimetype: 'x' })],
    ['empty', 'empty', /has no words/, odtFile(line(' '))],
    ['of pictures', 'scanned', /only pictures/, odtFile('', { parts: { 'Pictures/1.png': new Uint8Array(9) } })],
    ['that unfold to hundreds of megabytes', 'too-large', /unpacks/, odtFile(line(' '.repeat(49 * 1024 * 1024)))],
  ])('%s are refused', (_what, reason, sentence, bytes) => {
    expect(refusalOf(bytes)).toEqual([reason, expect.stringMatching(sentence)]);
  });

  it('that claim a million rows of a million cells are read within bounds', () => {
    const row = (words: string) =>
      `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1048576">${line(words)}</table:table-cell></table:table-row>`;
    const table = (words: string) => `<table:table>${odtRow('a', 'b')}${row(words)}</table:table>`;
    // Fifty rows of a hundred cells are what one table may repeat, and ten thousand what a document may.
    expect(read(table('yes')).blocks).toHaveLength(2 + 50 * 100);
    expect(read(table('yes').repeat(5)).blocks).toHaveLength(5 * 3 + 10_000);
    expect(read(table('a long answer '.repeat(15))).blocks).toHaveLength(3);
  }, 60_000);
});
