import { createHash } from 'node:crypto';

/** Small PDFs of every awkward sort, made here so that what is in them is known. */
interface PdfOptions {
  /** Lines of text for each page. */
  readonly pages: readonly (readonly string[])[];
  readonly title?: string;
  /** Locks it with a password, by the oldest of PDF's ciphers. */
  readonly password?: string;
  /** Draws a grey box on every page, as a scan is a picture. */
  readonly isPicture?: boolean;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Writes a PDF of A4 pages in Helvetica. */
export function pdfOf({ pages, title, password, isPicture = false }: PdfOptions): Buffer {
  const lock = password === undefined ? null : lockOf(password);
  const bodies = new Map<number, Buffer>();
  const pageNumber = (index: number) => 4 + 2 * index;
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  bodies.set(1, latin1('<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>'));
  bodies.set(2, latin1(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`));
  bodies.set(3, latin1('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'));
  pages.forEach((lines, index) => {
    const number = pageNumber(index);
    const drawn = latin1(isPicture ? '0.7 g 72 72 451 698 re f' : textOf(lines));
    const content = lock ? rc4(lock.keyOf(number + 1), drawn) : drawn;
    bodies.set(
      number,
      latin1(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
      ),
    );
    bodies.set(
      number + 1,
      Buffer.concat([latin1(`<< /Length ${content.length} >>\nstream\n`), content, latin1('\nendstream')]),
    );
  });
  const info = 4 + 2 * pages.length;
  if (title && !lock) bodies.set(info, latin1(`<< /Title (${escaped(title)}) >>`));
  if (lock) bodies.set(info, latin1(lock.dictionary));
  const more = lock ? `/Encrypt ${info} 0 R /ID [<${lock.id}> <${lock.id}>]` : title ? `/Info ${info} 0 R` : '';
  return assemble(bodies, more);
}

function textOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
  return `BT /F1 11 Tf 16 TL 72 770 Td\n${shown}\nET`;
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

function assemble(bodies: ReadonlyMap<number, Buffer>, trailer: string): Buffer {
  const parts: Buffer[] = [latin1('%PDF-1.4\n')];
  const offsets = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const [number, body] of bodies) {
    offsets.set(number, at);
    add(Buffer.concat([latin1(`${number} 0 obj\n`), body, latin1('\nendobj\n')]));
  }
  const size = Math.max(...bodies.keys()) + 1;
  const start = at;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f ' : `${String(offset).padStart(10, '0')} 00000 n `;
  });
  add(latin1(`xref\n0 ${size}\n${rows.join('\n')}\n`));
  add(latin1(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const md5 = (...parts: readonly Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();

/** PDF 1.4's standard security handler, revision 2: 40-bit RC4 (ISO 32000-1, 7.6.3). */
function lockOf(password: string) {
  const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
  const padded = Buffer.concat([latin1(password), padding]).subarray(0, 32);
  const id = '00112233445566778899aabbccddeeff';
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-4);
  const key = md5(padded, owner, rights, Buffer.from(id, 'hex')).subarray(0, 5);
  const user = rc4(key, padding);
  return {
    id,
    dictionary: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`,
    keyOf: (number: number) => md5(key, Buffer.from([number & 255, (number >> 8) & 255, 0, 0, 0])).subarray(0, 10),
  };
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number) => box[i & 255] ?? 0;
  const swap = (i: number, j: number) => {
    const held = at(i);
    box[i] = at(j);
    box[j] = held;
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}
