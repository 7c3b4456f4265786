import { createHash } from 'node:crypto';
import { bold, regular } from './helvetica-widths.ts';

/** Words at a place: points from the page's top left, `y` at the baseline. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In points; 10 unless told. */
  readonly size?: number;
  readonly font?: 'regular' | 'bold';
  /** Degrees anticlockwise. */
  readonly turned?: number;
  /** The marked-content sequence it belongs to, as in a tagged PDF. */
  readonly marked?: number;
}

/** A line across the page: points from its top left, `y` at its middle. */
export interface Rule {
  readonly rule: 'filled' | 'stroked' | 'boxed';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** In points; half a point unless told. Of a box it is the height. */
  readonly thickness?: number;
}

/** A reader's mark over words, as a viewer's tools make it: edges in points from the page's top left. */
export interface Mark {
  readonly mark: 'StrikeOut' | 'Underline' | 'Highlight' | 'Squiggly';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Not to be shown. */
  readonly hidden?: boolean;
}

export interface MadePdf {
  readonly title?: string;
  readonly language?: string;
  /** Locks it with RC4 and a 40-bit key, the oldest of PDF's ciphers. */
  readonly password?: string;
  /** Its list of contents: what each entry says, and the page it leads to, from 1. */
  readonly outline?: readonly { readonly title: string; readonly page: number }[];
  /** How far every page is turned when it is shown, in degrees clockwise. */
  readonly rotate?: 0 | 90 | 180 | 270;
}

/** A4 in points. */
export const sheet = { width: 595, height: 842 };

const widthOf = (char: string, font: Words['font']): number =>
  (font === 'bold' ? bold : regular)[char.charCodeAt(0) - 32] ?? 556;

/** How wide words are drawn, in points. */
export const measure = (text: string, size = 10, font: Words['font'] = 'regular'): number =>
  ([...text].reduce((sum, char) => sum + widthOf(char, font), 0) * size) / 1000;

/** Sets a paragraph between two edges, and returns its lines. The first line begins at `first`, where that is given. */
export function wrap(
  text: string,
  at: {
    readonly x: number;
    readonly y: number;
    readonly right: number;
    readonly first?: number;
    readonly leading?: number;
  },
  style: Omit<Words, 'text' | 'x' | 'y'> = {},
): readonly Words[] {
  const { x, y, right, first = x, leading = 13 } = at;
  const lines: Words[] = [];
  let line = '';
  const left = () => (lines.length ? x : first);
  const flush = () => lines.push({ ...style, text: line, x: left(), y: y + lines.length * leading });
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && left() + measure(longer, style.size, style.font) > right) {
      flush();
      line = word;
    } else line = longer;
  }
  flush();
  return lines;
}

/** Writes a PDF of these pages, each in the order its words and rules are given. The letters are those of Windows' Western code page. */
export function makePdf(
  pages: readonly (readonly (Words | Rule | Mark)[])[],
  { title, language, password, outline = [], rotate = 0 }: MadePdf = {},
): Uint8Array {
  const lock = password === undefined ? null : lockWith(password);
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  const contents = 5 + 2 * pages.length;
  add(
    `<</Type/Catalog/Pages 2 0 R${language ? `/Lang(${language})` : ''}${outline.length ? `/Outlines ${contents} 0 R` : ''}>>`,
  );
  add(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`);
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>');
  for (const things of pages) {
    const number = objects.length + 1;
    const marks = things.flatMap((thing) => ('mark' in thing ? [annotate(thing)] : []));
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${sheet.width} ${sheet.height}]/Contents ${number + 1} 0 R` +
        `/Resources<</Font<</regular 3 0 R/bold 4 0 R>>>>${rotate ? `/Rotate ${rotate}` : ''}` +
        `${marks.length ? `/Annots[${marks.join('')}]` : ''}>>`,
    );
    const plain = things
      .flatMap((thing) => ('text' in thing ? [draw(thing)] : 'rule' in thing ? [drawRule(thing)] : []))
      .join('\n');
    const content = lock ? lock.encrypt(plain, number + 1) : plain;
    add(`<</Length ${content.length}>>stream\n${content}\nendstream`);
  }
  if (outline.length) {
    const last = contents + outline.length;
    add(`<</Type/Outlines/First ${contents + 1} 0 R/Last ${last} 0 R/Count ${outline.length}>>`);
    for (const [at, { title: entry, page }] of outline.entries()) {
      const own = contents + 1 + at;
      const next = own < last ? `/Next ${own + 1} 0 R` : '';
      add(`<</Title(${escaped(entry)})/Parent ${contents} 0 R${next}/Dest[${3 + 2 * page} 0 R/Fit]>>`);
    }
  }
  const trailer = [`/Size ${objects.length + (title ? 2 : 1)}`, '/Root 1 0 R'];
  if (title) {
    trailer.push(`/Info ${objects.length + 1} 0 R`);
    add(`<</Title(${escaped(lock ? lock.encrypt(title, objects.length + 1) : title)})>>`);
  }
  if (lock) trailer.push(`/ID[<${hex(fileId)}><${hex(fileId)}>]`, `/Encrypt ${lock.dictionary}`);
  return write(objects, trailer.join(''));
}

function draw({ text, x, y, size = 10, font = 'regular', turned = 0, marked }: Words): string {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turned * Math.PI) / 180).toFixed(4));
  const shown = `BT /${font} ${size} Tf ${cos} ${sin} ${Number(sin) * -1} ${cos} ${x} ${sheet.height - y} Tm (${escaped(inWestern(text))}) Tj ET`;
  return marked === undefined ? shown : `/P <</MCID ${marked}>> BDC ${shown} EMC`;
}

function drawRule({ rule, x, y, width, thickness = 0.5 }: Rule): string {
  const up = sheet.height - y;
  if (rule === 'stroked') return `${thickness} w ${x} ${up} m ${x + width} ${up} l S`;
  return `${x} ${up - thickness / 2} ${width} ${thickness} re ${rule === 'filled' ? 'f' : 'S'}`;
}

function annotate({ mark, left, right, top, bottom, hidden = false }: Mark): string {
  const [over, under] = [sheet.height - top, sheet.height - bottom];
  return (
    `<</Type/Annot/Subtype/${mark}/F ${hidden ? 2 : 4}/Rect[${left} ${under} ${right} ${over}]/C[1 0 0]` +
    `/QuadPoints[${left} ${over} ${right} ${over} ${left} ${under} ${right} ${under}]/Contents(Out)>>`
  );
}

function write(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<<${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const western: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};
const inWestern = (text: string): string =>
  [...text].map((char) => String.fromCharCode(western[char] ?? char.charCodeAt(0))).join('');
const escaped = (text: string): string =>
  text.replace(/[\\()\r\n]/g, (char) => `\\${char === '\r' ? 'r' : char === '\n' ? 'n' : char}`);

/** A string of characters 0–255 as hexadecimal digits. */
const hex = (bytes: string): string =>
  [...bytes].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');

const fileId = 'compact-lens-001';
/** Fills a password up to 32 characters (ISO 32000-1, 7.6.3.3). */
const padding = '28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A'
  .match(/../g)
  ?.map((digits) => String.fromCharCode(Number.parseInt(digits, 16)))
  .join('');

/** The standard security handler, revision 2 (ISO 32000-1, 7.6.3). */
function lockWith(password: string) {
  const padded = `${password}${padding}`.slice(0, 32);
  const owner = rc4(md5(padded).slice(0, 5), padded);
  const permissions = '\xff\xff\xff\xff';
  const key = md5(padded + owner + permissions + fileId).slice(0, 5);
  const user = rc4(key, padding ?? '');
  return {
    dictionary: `<</Filter/Standard/V 1/R 2/O<${hex(owner)}>/U<${hex(user)}>/P -1>>`,
    encrypt: (text: string, object: number) =>
      rc4(md5(key + String.fromCharCode(object & 255, (object >> 8) & 255, 0, 0, 0)).slice(0, 10), text),
  };
}

const md5 = (bytes: string): string => createHash('md5').update(bytes, 'latin1').digest('latin1');

function rc4(key: string, text: string): string {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + key.charCodeAt(i % key.length)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return [...text]
    .map((char) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return String.fromCharCode(char.charCodeAt(0) ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0));
    })
    .join('');
}
