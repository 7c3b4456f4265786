import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { docxBlocks } from '@/lib/report/docx-blocks.ts';
import { docxStyles, marginOf, pageSize, softColour } from '@/lib/report/docx-style.ts';
import type { Layout } from '@/lib/report/layout.ts';
import { say } from '@/lib/show/words.ts';

/** A report as a Word file (.docx). `today` is the ISO date that stands in its properties. */
export async function writeDocx(
  { title, subtitle, isBrief, blocks, foot }: Layout,
  today: string,
): Promise<Uint8Array<ArrayBuffer>> {
  let lists = 0;
  const numbering = { next: () => ++lists };
  const margin = marginOf(isBrief);
  const file = new Document({
    title,
    creator: say('panel.title'),
    styles: docxStyles(isBrief),
    numbering: { config: [listOf('bullets', LevelFormat.BULLET, '•'), listOf('ordered', LevelFormat.DECIMAL, '%1.')] },
    sections: [
      {
        properties: { page: { size: pageSize, margin: { top: margin, right: margin, bottom: margin, left: margin } } },
        footers: { default: footerOf(foot) },
        children: [
          new Paragraph({ heading: 'Title', text: title }),
          new Paragraph({ style: 'Subtitle', text: subtitle }),
          ...blocks.flatMap((block) => docxBlocks(block, isBrief, numbering)),
        ],
      },
    ],
  });
  // The library knows no language among a file's properties, and puts the clock's time there.
  const core = { path: 'docProps/core.xml', data: coreProperties(title, today) };
  return new Uint8Array(await Packer.pack(file, 'uint8array', undefined, [core]));
}

const listOf = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 357, hanging: 357 } } },
    },
  ],
});

const footerOf = (foot: string) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 16,
            color: softColour,
            children: [`${foot} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

function coreProperties(title: string, today: string): string {
  const moment = `<dcterms:KIND xsi:type="dcterms:W3CDTF">${today}T00:00:00Z</dcterms:KIND>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</dc:title>`,
    `<dc:creator>${say('panel.title')}</dc:creator>`,
    '<dc:language>en-GB</dc:language>',
    moment.replaceAll('KIND', 'created'),
    moment.replaceAll('KIND', 'modified'),
    '</cp:coreProperties>',
  ].join('');
}
