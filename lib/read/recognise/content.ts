import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { RecognisedLine } from '@/lib/read/recognise.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture the words were found in: its size in pixels, and where a pixel of it stands on the page, in the PDF's own units. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  toPage(point: Point): Point;
}

/** A font's size is more than its letters are tall: below a line's longest letters and above its capitals there is room. */
const sizeToHeight = 1.12;
/** Sizes that differ by less than this are one size, measured with a shaking hand. */
const sameSize = 0.2;

/** All recognised words are in it, since the recogniser cannot tell fonts apart. */
const font = 'recognised';
const styles = { [font]: { ascent: 0.8, descent: -0.2, vertical: false, fontFamily: 'sans-serif' } };

/**
 * Recognised words as pdf.js gives the words of a page that has them, so that whatever reads, shows, searches and marks those does the same with these. Each
 * word is an item, with a blank item between it and the next. `straight` sets lines that run uphill level, for reading; for showing, words stay over their picture.
 */
export function contentOf(lines: readonly RecognisedLine[], picture: Picture, straight: boolean): TextContent {
  const usual = median(lines.map(({ height }) => height));
  const tilt = median(lines.flatMap(slopeOf));
  const centre = { x: picture.width / 2, y: picture.height / 2 };
  const level = ({ x, y }: Point): Point => ({ x: x + tilt * (y - centre.y), y: y - tilt * (x - centre.x) });
  const items: TextItem[] = [];
  for (const line of lines) {
    const height = Math.abs(line.height - usual) < sameSize * usual ? usual : line.height;
    const { x0, y0, x1, y1 } = line.baseline;
    const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
    const rise = slopeOf(line)[0] ?? tilt;
    const place = (x: number): Point => {
      const onLine = { x, y: middle.y + rise * (x - middle.x) };
      return straight ? { x: level(onLine).x, y: level(middle).y } : onLine;
    };
    for (const [at, word] of line.words.entries()) {
      const next = line.words[at + 1];
      items.push(itemOf(word.text, place(word.left), word.right - word.left, height, picture, !next));
      if (next) {
        const gap = Math.max(0, next.left - word.right);
        items.push(itemOf(' ', place(word.right), gap, height, picture, false));
      }
    }
  }
  return { items, styles, lang: null };
}

/** How far a line falls for each pixel to the right; none for one too short to tell. */
function slopeOf({ baseline: { x0, y0, x1, y1 }, height }: RecognisedLine): number[] {
  return x1 - x0 > 8 * height ? [(y1 - y0) / (x1 - x0)] : [];
}

function itemOf(str: string, at: Point, width: number, height: number, picture: Picture, ends: boolean): TextItem {
  const origin = picture.toPage(at);
  const right = picture.toPage({ x: at.x + 1, y: at.y });
  const up = picture.toPage({ x: at.x, y: at.y - 1 });
  const size = height * sizeToHeight;
  const along = [(right.x - origin.x) * size, (right.y - origin.y) * size] as const;
  const across = [(up.x - origin.x) * size, (up.y - origin.y) * size] as const;
  const unit = Math.hypot(right.x - origin.x, right.y - origin.y);
  return {
    str,
    dir: 'ltr',
    width: width * unit,
    height: size * unit,
    transform: [...along, ...across, origin.x, origin.y],
    fontName: font,
    hasEOL: ends,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}
