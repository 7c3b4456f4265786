import type { Page } from 'playwright-core';
import { sheet } from '@/tests/pdf/make-pdf.ts';

/** A page as a scanner gives it: a JPEG that fills the sheet. */
export interface Scan {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** How the sheet lay on the glass, in quarter turns clockwise. */
  readonly turned?: 0 | 90 | 180 | 270;
}

/** 200 dots to the inch, what an office scanner does unless told. */
const size = { width: 1654, height: 2339 };

/** Prints lines on a sheet and scans it, in a page of its own that is closed again. */
export async function scan(near: Page, html: string, turned: Scan['turned'] = 0): Promise<Scan> {
  const page = await near.context().newPage();
  const onSide = turned === 90 || turned === 270;
  const [width, height] = onSide ? [size.height, size.width] : [size.width, size.height];
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>body { margin: 0; background: #fffdf6; } main { position: absolute; inset: 0 auto auto 0; inline-size: ${size.width}px; block-size: ${size.height}px;
      padding: 200px 180px; box-sizing: border-box; font: 30px/1.45 "Liberation Serif", serif; transform-origin: 0 0;
      transform: ${{ 0: 'none', 90: `translateX(${size.height}px) rotate(90deg)`, 180: `translate(${size.width}px, ${size.height}px) rotate(180deg)`, 270: `translateY(${size.width}px) rotate(270deg)` }[turned]}; }
      h1 { font-size: 52px; }</style><main>${html}</main>`,
  );
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 80 });
  await page.close();
  return { jpeg, width, height, turned };
}

/** A PDF of scans and nothing else, each on an A4 sheet as it lay. */
export function scannedPdf(scans: readonly (Scan | null)[]): Uint8Array {
  const kids = scans.map((_, at) => `${3 + 3 * at} 0 R`).join(' ');
  const objects: (readonly Uint8Array[])[] = [
    [text('<</Type/Catalog/Pages 2 0 R>>')],
    [text(`<</Type/Pages/Count ${scans.length}/Kids[${kids}]>>`)],
  ];
  for (const scanned of scans) {
    const number = objects.length + 1;
    const onSide = scanned && scanned.width > scanned.height;
    const [width, height] = onSide ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
    const drawn = scanned ? `q ${width} 0 0 ${height} 0 0 cm /scan Do Q` : '';
    objects.push(
      [
        text(
          `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${number + 1} 0 R/Resources<</XObject<</scan ${number + 2} 0 R>>>>>>`,
        ),
      ],
      [text(`<</Length ${drawn.length}>>stream\n${drawn}\nendstream`)],
      scanned ? picture(scanned) : [text('null')],
    );
  }
  return write(objects);
}

const picture = ({ jpeg, width, height }: Scan): readonly Uint8Array[] => [
  text(
    `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
  ),
  jpeg,
  text('\nendstream'),
];

function write(objects: readonly (readonly Uint8Array[])[]): Uint8Array {
  const pieces: Uint8Array[] = [text('%PDF-1.4\n')];
  const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0);
  const places = objects.map((body, at) => {
    const place = length();
    pieces.push(text(`${at + 1} 0 obj\n`), ...body, text('\nendobj\n'));
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = length();
  pieces.push(
    text(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

const text = (words: string): Uint8Array => Buffer.from(words, 'latin1');
