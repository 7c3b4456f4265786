import type { Line } from '@/lib/read/pdf/lines.ts';
import { isNextAfter } from '@/lib/read/pdf/markers.ts';
import { textOf } from '@/lib/read/pdf/runs.ts';
import type { Style } from '@/lib/read/pdf/style.ts';
import { hadRoom } from '@/lib/read/pdf/tables.ts';

const endsSentence = /[.?!:;]["”’')\]]*$/;
const endsItem = /(?:[.?!:;,]["”’')\]]*|\b(?:and|or))$/;
/** An entry in a table of contents, its page number after a row of dots. */
const isEntry = /(?:\.{3}|(?:\. ){3}|…)[\s.…]*\d{1,3}$/;
const beginsSmall = /^["“‘'(]?\p{Ll}/u;

/** Gathers lines that follow one another into paragraphs. `right` is where a full line ends, in points. */
export function readParagraphs(lines: readonly Line[], right: number, style: Style): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  const measures = measuresOf(lines, right, style);
  for (const [at, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && follows(paragraph, line, measures[at - 1] ?? right, style)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether text broken by the end of a page or column goes on: its last line is full and ends no sentence. */
export function goesOn(last: Line, next: Line, right: number): boolean {
  if (Math.abs(last.size - next.size) > 0.08 * last.size || last.font !== next.font) return false;
  if (next.marker || endsSentence.test(last.text)) return false;
  return beginsSmall.test(next.text) || (!hadRoom(last, next, right) && last.text.length > 40);
}

/** Where each line's own stretch of text ends: narrower than the page in a box or quotation, if three lines agree on it. */
function measuresOf(lines: readonly Line[], right: number, { leading }: Style): readonly number[] {
  const measures: number[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    for (; end < lines.length; end += 1) {
      const [above, line] = [lines[end - 1], lines[end]];
      if (!above || !line || line.y <= above.y || line.y - above.y > 1.5 * leading * line.size) break;
    }
    const group = lines.slice(start, end);
    const farthest = Math.max(...group.map((line) => line.right));
    const left = Math.min(...group.map((line) => line.left));
    const reaching = group.filter((line) => line.right > farthest - 0.08 * (farthest - left)).length;
    const own = reaching >= 3 && reaching > group.length / 3 ? farthest : right;
    for (const _ of group) measures.push(own);
    start = end;
  }
  return measures;
}

function follows(paragraph: readonly Line[], line: Line, right: number, style: Style): boolean {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (!first || !last) return false;
  const { size } = last;
  const step = line.y - last.y;
  if (Math.abs(line.size - size) > 0.08 * size || step < 0.5 * size || isEntry.test(last.text)) return false;
  const room = hadRoom(last, line, right);
  const small = beginsSmall.test(line.text);
  // A writer of tagged PDFs gives each paragraph a sequence of its own.
  const oneText = last.marked[1] !== null && last.marked[1] === line.marked[0] && overlaps(last, line);
  const leading = Math.max(style.leading, size > 1.2 * style.size ? 1.3 : 0) * size;
  if (step > (oneText ? 1.9 : 1.5) * leading) return false;
  const short = last.right - first.left < 0.6 * (right - first.left);
  const twoTexts = last.marked[1] !== null && line.marked[0] !== null && !oneText;
  if (twoTexts && endsSentence.test(last.text)) return false;
  if (room && !line.marker && step <= 1.2 * leading && breaksOff(last.text, line.text))
    return isInLine(paragraph, line, false, small);
  if (oneText && !line.marker) return !(room && short) || small;
  if (line.font !== last.font && room && !small) return false;
  if (line.marker) return goesOnIntoFigure(paragraph, line, room) && !endsItem.test(last.text);
  if (!isInLine(paragraph, line, room, small)) return false;
  if (step > 1.2 * leading) return !room && !endsSentence.test(last.text);
  if (!room) return true;
  return small && !short && !endsItem.test(last.text);
}

/** The words stop where nobody stops: "to Monday 14 / December", "closes / 27 May", "is not due until / the new year". In a box the line may be full long before the page's lines are. */
const breaksOff = (last: string, next: string): boolean =>
  (last.length > shortestCut && goesOnAnyhow.test(last)) ||
  cuts.some(([end, beginning]) => end.test(last) && beginning.test(next));
const shortestCut = 30;
const goesOnAnyhow = /\b(?:an?|at|be|been|between|from|has|have|if|its|not|our|than|the|their|until|will|your)$/;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const cuts: readonly (readonly [RegExp, RegExp])[] = [
  [/.{30},$/, /^(?:and|or|but|which|who|unless|if|where|when|so|provided|subject|including) /],
  [/\b[0-9]{1,2}(?:st|nd|rd|th)?$/, new RegExp(`^${month}\\b(?! [A-Z])`)],
  [/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?$/, new RegExp(`^[0-9]{1,2}(?:st|nd|rd|th)? ${month}\\b`)],
  [new RegExp(`\\b[0-9]{1,2}(?:st|nd|rd|th)? ${month},?$`), /^20[0-9]{2}\b/],
  [
    /\b(?:opens|opened|closes|closed|closing|begins|starts|ends|until|from|by|on|to|and)$/i,
    new RegExp(`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?[0-9]{1,2}(?:st|nd|rd|th)? ${month}\\b`),
  ],
];

const overlaps = (one: Line, other: Line): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) >
  0.5 * Math.min(one.right - one.left, other.right - other.left);

/** "… under paragraph / 4.2 above": a full line that runs on into what looks like a clause number, in line with the words above it. */
function goesOnIntoFigure(paragraph: readonly Line[], line: Line, room: boolean): boolean {
  const [first, second] = paragraph;
  if (!first || room || line.marker?.kind === 'bullet') return false;
  if (first.marker && line.marker && isNextAfter(first.marker, line.marker)) return false;
  const left = second?.left ?? first.wordsLeft;
  return Math.abs(line.left - left) < 0.4 * line.size && line.wordsLeft === line.left;
}

/** The line begins where the paragraph's lines do, allowing a first line set in or out and centred text. */
function isInLine(paragraph: readonly Line[], line: Line, room: boolean, small: boolean): boolean {
  const [first, second] = paragraph;
  const last = paragraph.at(-1);
  if (!first || !last || line.rightToLeft) return true;
  const em = line.size;
  const centred = Math.abs(line.left + line.right - last.left - last.right) < em;
  if (second) return Math.abs(line.left - second.left) < 0.6 * em || (small && !room) || centred;
  const shift = line.left - first.left;
  if (first.marker) {
    // Where number and words are one item, there is no telling how far in the words begin.
    return (
      shift > -0.5 * em &&
      (line.left < first.wordsLeft + 2.5 * em || (first.wordsLeft === first.left && shift < 5 * em))
    );
  }
  if (Math.abs(shift) < 0.6 * em || centred) return true;
  if (room || Math.abs(shift) > 5 * em) return false;
  return shift < 0 ? first.text.length > 40 : small || !endsSentence.test(first.text);
}

/** The paragraph's words, for asking what kind it is; not its final text. */
export const wordsOf = (lines: readonly Line[]): string => lines.map(({ pieces }) => textOf(pieces)).join(' ');
