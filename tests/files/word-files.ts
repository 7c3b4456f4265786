import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';

const change = { author: 'A. Officer', date: '2025-02-28T09:00:00Z' };
const words = (text: string) => new Paragraph(text);
const cell = (text: string | TextRun[]) =>
  new TableCell({ children: [typeof text === 'string' ? words(text) : new Paragraph({ children: text })] });
const row = (...cells: (string | TextRun[])[]) => new TableRow({ children: cells.map(cell) });
const clause = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'clauses', level } });

/** A consultation paper as an officer would write it in Word: styles, numbered clauses, a table, a note, tracked changes. Thornbeck is invented. */
export async function consultationPaper(): Promise<Uint8Array> {
  const doc = new Document({
    title: 'Grants paper FINAL v3.docx',
    styles: { default: { document: { run: { language: { value: 'en-GB' } } } } },
    numbering: {
      config: [
        {
          reference: 'clauses',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.START },
            { level: 2, format: LevelFormat.LOWER_LETTER, text: '(%3)', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [words('Bank holidays do not count.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [words('Thornbeck Borough Council')] }) },
        footers: { default: new Footer({ children: [words('Not for circulation')] }) },
        children: [
          new Paragraph({ text: 'Community transport grants: have your say', heading: HeadingLevel.TITLE }),
          words('Published 3 March 2025'),
          new Paragraph({ text: 'Why we are consulting', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Thornbeck Borough Council is consulting on the grants it gives to charities. Read '),
              new ExternalHyperlink({
                link: 'https://thornbeck.example/draft',
                children: [new TextRun('the draft policy')],
              }),
              new TextRun('.'),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('The consultation opens on 3 March 2025 and closes on '),
              new DeletedTextRun({ ...change, id: 1, text: '7 April 2025' }),
              new InsertedTextRun({ ...change, id: 2, text: '14 April 2025' }),
              new TextRun('.'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({ text: 'Key dates', heading: HeadingLevel.HEADING_2 }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Stage'), cell('Date')] }),
              row('Consultation closes', [
                new TextRun({ text: '7 April 2025', strike: true }),
                new TextRun(' 14 April 2025'),
              ]),
              row('Cabinet decides', '10 April 2025'),
            ],
          }),
          new Paragraph({ text: 'Terms we propose', heading: HeadingLevel.HEADING_1 }),
          clause('Ending a grant', 0),
          clause('The Council may end a grant where:', 1),
          clause('it is not spent as agreed; or', 2),
          clause('the charity has closed.', 2),
          clause('The Council will give one month’s notice in writing.', 1),
          clause('Payment', 0),
          clause('Grants are paid quarterly in arrears.', 1),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(doc));
}

/** A file of the parts given, as an office program packs them. */
export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ) satisfies Zippable,
  );

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The names of namespaces that a part of a Word file begins with. */
export const wordNames = `xmlns:w="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;

/** A relation of the main part to another part, or to an address outside where `outside` is given. */
export const related = (id: string, type: string, target: string, outside = false): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;

/** A Word file around a body written by hand, with further parts by name and relations of the main one. */
export const wordFile = (
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  relations = '',
): Uint8Array =>
  packed({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related('a', 'officeDocument', 'word/document.xml')}${related('b', 'metadata/core-properties', 'docProps/core.xml')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ...parts,
  });

/** A paragraph of a Word file: its words, or runs written by hand. */
export const wordLine = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`}</w:p>`;
