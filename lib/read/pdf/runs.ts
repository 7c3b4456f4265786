import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { asMatrix, type Frame, isAlong } from '@/lib/read/pdf/frame.ts';

/** Words of one text item: `text` stands for `length` characters of the item from `from` on. The item is -1 for a space or hyphen of our own. */
export interface Piece {
  readonly text: string;
  readonly item: number;
  readonly from: number;
  readonly length: number;
  readonly struck?: true;
}

/** One text item of a page as it stands on the paper: points from the page's top left, `y` at the baseline. */
export interface Run {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** The marked-content sequence it belongs to, where the PDF is tagged. */
  readonly marked: string | null;
  /** The PDF itself calls it a running head, page number or watermark. */
  readonly artifact: boolean;
  /** Not in the page's main direction: a watermark, or a label up the side. */
  readonly turned: boolean;
  readonly rightToLeft: boolean;
  /** White space came before it in the content. */
  readonly spaced: boolean;
}

/** Shows only where it breaks a word, so it is kept at a line's end and dropped elsewhere. */
export const softHyphen = '\xad';

/** Ligatures and Arabic presentation forms stand for other letters; invisible and private characters for none; odd spaces for a space. */
const unusual =
  /\s\s|[\p{Cc}\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ue000-\uf8ff\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufeff]/u;
const invisible = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const form = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/;
/** Bullets of the Symbol and Wingdings fonts, which Word writes in the private use area. */
const symbolBullet = /[\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf06e\uf0e0\uf0be]/;

/** Reads a page's text items. The content must be asked for with marked content and without normalisation, as the text layer does, so that item numbers agree. */
export function readRuns(content: TextContent, { matrix, scale }: Frame): readonly Run[] {
  const [a, b, c, d, e, f] = matrix;
  const runs: Run[] = [];
  const seen = new Map<string, Run>();
  const marks: (string | null)[] = [];
  let artifacts = 0;
  let marked: string | null = null;
  let spaced = false;
  let index = -1;
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') {
        if (marks.pop() === artifact) artifacts -= 1;
      } else {
        const isArtifact = 'tag' in item && item.tag === 'Artifact';
        if (isArtifact) artifacts += 1;
        marks.push(isArtifact ? artifact : (item.id ?? marked));
      }
      marked = marks.at(-1) ?? null;
      continue;
    }
    index += 1;
    const { str } = item;
    if (!str.trim()) {
      spaced ||= str.length > 0;
      continue;
    }
    const [ta, tb, tc, td, te, tf] = asMatrix(item.transform);
    const left = a * te + c * tf + e;
    const pieces = piecesOf(str, index);
    const run: Run = {
      pieces,
      text: textOf(pieces),
      left,
      right: left + item.width * scale,
      y: b * te + d * tf + f,
      size: Math.hypot(tc, td) * scale || item.height * scale || 1,
      font: item.fontName,
      marked,
      artifact: artifacts > 0,
      turned: !isAlong(a * ta + c * tb, b * ta + d * tb, toTheRight),
      rightToLeft: item.dir === 'rtl',
      spaced: spaced || /^\s/.test(str),
    };
    spaced = /\s$/.test(str);
    if (!run.text) continue;
    // Some writers make bold letters by drawing the words twice, a hair apart.
    const twin = seen.get(run.text);
    if (twin && isTwin(twin, run)) continue;
    seen.set(run.text, run);
    runs.push(run);
  }
  return runs;
}

const toTheRight = { x: 1, y: 0 };

const artifact = 'artifact';

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');

const isTwin = (one: Run, other: Run): boolean =>
  Math.abs(one.left - other.left) < one.size / 4 && Math.abs(one.y - other.y) < one.size / 4;

function piecesOf(str: TextItem['str'], item: number): readonly Piece[] {
  const lead = str.length - str.trimStart().length;
  const end = str.trimEnd().length;
  const text = str.slice(lead, end);
  if (!unusual.test(text)) return [{ text, item, from: lead, length: text.length }];
  const pieces: Piece[] = [];
  let plain = lead;
  const flush = (to: number) => {
    if (to > plain) pieces.push({ text: str.slice(plain, to), item, from: plain, length: to - plain });
  };
  for (let at = lead; at < end; at += 1) {
    const char = str.charAt(at);
    const written = at === end - 1 && char === softHyphen ? char : writtenAs(char, str.charAt(at - 1));
    if (written === char) continue;
    flush(at);
    if (written) pieces.push({ text: written, item, from: at, length: 1 });
    plain = at + 1;
  }
  flush(end);
  return pieces;
}

function writtenAs(char: string, before: string): string {
  if (/\s/.test(char)) return /\s/.test(before) ? '' : ' ';
  if (char === softHyphen || invisible.test(char)) return '';
  if (form.test(char)) return char.normalize('NFKC');
  if (symbolBullet.test(char)) return '•';
  return char;
}
