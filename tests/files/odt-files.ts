import { packed } from '@/tests/files/word-files.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const names = `xmlns:office="${oasis}:office:1.0" xmlns:text="${oasis}:text:1.0" xmlns:table="${oasis}:table:1.0" xmlns:style="${oasis}:style:1.0" xmlns:draw="${oasis}:drawing:1.0" xmlns:fo="${oasis}:xsl-fo-compatible:1.0" xmlns:meta="${oasis}:meta:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`;

interface OdtParts {
  /** Automatic styles, of the text's own part. */
  readonly styles?: string;
  /** What stands in the part of shared styles. */
  readonly shared?: string;
  readonly meta?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** An OpenDocument text around a body written by hand. */
export const odtFile = (body: string, { styles = '', shared = '', meta = '', parts = {} }: OdtParts = {}): Uint8Array =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0"/>`,
    'content.xml': `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}>${shared}</office:document-styles>`,
    'meta.xml': `<office:document-meta ${names}><office:meta>${meta}</office:meta></office:document-meta>`,
    ...parts,
  });

const cell = (words: string) =>
  `<table:table-cell>${words.startsWith('<') ? words : `<text:p>${words}</text:p>`}</table:table-cell>`;
/** A row of a table. */
export const odtRow = (...cells: string[]): string => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;

/** A funding offer as an officer would write it in LibreOffice. Thornbeck is invented. */
export const fundingOffer = (): Uint8Array =>
  odtFile(
    `<text:h text:outline-level="1">Neighbourhood Fund: offer of grant</text:h>
     <text:p>Thornbeck Borough Council offers this grant to your charity.<text:line-break/>Reference: NF/12</text:p>
     <text:h text:outline-level="2">Term and payment</text:h>
     <table:table><table:table-header-rows>${odtRow('What', 'When')}</table:table-header-rows>
     ${odtRow('Start', '1 April 2025')}${odtRow('End', '<text:p><text:span text:style-name="T1">31 March 2028</text:span> 31 March 2026</text:p>')}</table:table>
     <text:h text:outline-level="2">Ending the grant</text:h>
     <text:list text:style-name="L1"><text:list-item><text:p>The Council may terminate this agreement at any time on one month’s notice in writing.</text:p></text:list-item>
     <text:list-item><text:p>The Council will pay the grant quarterly in arrears.</text:p>
       <text:list><text:list-item><text:p>Invoices are due<text:s text:c="3"/>by the 5th.</text:p></text:list-item></text:list></text:list-item></text:list>`,
    {
      styles: `<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>`,
      meta: '<dc:language>en-GB</dc:language>',
    },
  );
