import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Run } from '@/lib/read/pdf/runs.ts';

/** How wide the characters of each font of a page are, in ems. */
export type Glyphs = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** pdf.js's own names for what shows text; part of its interface. */
export const textOperators = { setFont: 37, showText: 44 } as const;

/** Reads the widths of the characters that a page shows. */
export function glyphsOf({ fnArray, argsArray }: PDFOperatorList): Glyphs {
  const fonts = new Map<string, Map<string, number>>();
  let font = new Map<string, number>();
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    const [first] = Array.isArray(args) ? args : [];
    if (operator === textOperators.setFont && typeof first === 'string') {
      font = fonts.get(first) ?? new Map<string, number>();
      fonts.set(first, font);
    } else if (operator === textOperators.showText && Array.isArray(first)) {
      for (const glyph of first) {
        if (isGlyph(glyph)) font.set(glyph.unicode, glyph.width / 1000);
      }
    }
  }
  return fonts;
}

const isGlyph = (glyph: unknown): glyph is { readonly unicode: string; readonly width: number } =>
  typeof glyph === 'object' &&
  glyph !== null &&
  'unicode' in glyph &&
  typeof glyph.unicode === 'string' &&
  'width' in glyph &&
  typeof glyph.width === 'number';

/** Where each character of a run begins and where the last ends, in points. What the widths leave over goes to the spaces, as in a justified line. */
export function positionsIn({ pieces, text, left, right, size, font }: Run, glyphs: Glyphs): readonly number[] {
  const known = glyphs.get(font);
  const chars = [...' '.repeat(pieces[0]?.from ?? 0), ...text.split('')];
  const lead = chars.length - text.length;
  const widths = chars.map((char) => (known?.get(char) ?? usualWidth(char)) * size);
  const over = right - left - widths.reduce((sum, width) => sum + width, 0);
  const spaces = chars.filter((char) => char === ' ').length;
  const isJustified = over > 0 && spaces > 0;
  const each = isJustified ? over / spaces : over / chars.length;
  const xs: number[] = [left];
  for (const [at, width] of widths.entries()) {
    xs.push((xs[at] ?? left) + width + (isJustified && chars[at] !== ' ' ? 0 : each));
  }
  return xs.slice(lead);
}

/** In ems, near enough for most fonts. */
function usualWidth(char: string): number {
  if (/[ .,:;'’‘|!ijlI()[\]/tf-]/.test(char)) return 0.28;
  if (/[mwMW@%—…]/.test(char)) return 0.83;
  if (/[r“”"]/.test(char)) return 0.36;
  if (/[A-Z&]/.test(char)) return 0.68;
  return 0.52;
}
