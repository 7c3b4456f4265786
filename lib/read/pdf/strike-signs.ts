import type { Row } from '@/lib/read/pdf/lines.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const figure = '\\d{1,3}(?:st|nd|rd|th)?';
const spelled =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|eighteen|twenty|thirty|forty|sixty|ninety)';
const number = `(?:\\d{1,3}|${spelled})`;
const unit = "(?:(?:working|calendar|clear) )?(?:day|week|month|year|hour)s?['’]?s?";

/** What comes of striking a value out and writing another behind it: two of one kind with nothing between them, at times not even a space. */
const sideBySide = new RegExp(
  [
    // "28 March 2025 30 May 2025", "28 March 30 May", "28 30 March", "March May 2025", "Friday Monday", "2025 2026", "28/03/2025 30/05/2025".
    `${month}(?:,? \\d{4})? ?(?:${weekday},? )?(?:the )?${figure} ${month}\\b`,
    `\\b${figure} ${figure} ${month}\\b`,
    `\\b${month} ${month} (?:20)?\\d\\d\\b`,
    `${weekday},? ?${weekday}`,
    `\\b20\\d\\d ?20\\d\\d\\b(?! ?20\\d\\d)`,
    `\\d[/.]\\d\\d? ?\\d{1,2}[/.]\\d{1,2}[/.]\\d`,
    `\\d[/.]\\d{4} ?\\d{1,2}[/.]\\d{1,2}[/.]\\d`,
    // "12 weeks 8 weeks", "12 8 weeks", "one month’s three months’".
    `\\b${unit} ?${number}[ -]${unit}\\b`,
    `\\b${number} (?<![a-z]y )(?!0)${number}[ -]${unit}\\b`,
    `\\b${spelled} (?<![a-z]y )${spelled}\\b`,
    // "£45,000 £38,000", "45% 50%", "5pm noon".
    '£ ?\\d[\\d,.]*(?:k|m| million)?(?: per annum| a year)? ?£ ?\\d',
    '\\d ?(?:%|per ?cent) ?\\d+(?:\\.\\d+)? ?(?:%|per ?cent)',
    '\\d(?:am|pm) ?\\d{1,2}(?:[.:]\\d\\d)?(?:am|pm)',
  ].join('|'),
  'i',
);

/** Words of a document that tells of a date put in another's place. */
const changed =
  /\b(?:(?:been|is|was|now) extended|extended (?:to|until|from)|postponed|brought forward|put back|rescheduled|now (?:closes?|closing|ends?|runs?)|(?:new|revised|amended|extended|original) (?:(?:closing|end) )?(?:date|dates|deadline|timetable)|originally)\b/gi;
/** How near a date stands, in characters to either side. */
const near = 60;
const date = new RegExp(`\\d ${month}\\b|\\b${month} \\d|\\d[/.]\\d{1,2}[/.]\\d`, 'i');

/** A sentence that is struck out whole is said again with another date; in a list of other things each "closes" stands after another word. */
const said = new RegExp(
  `\\b([a-z]{1,20} (?:clos(?:es?|ing)|deadline|ends?|ending|until|by|before|later than))\\b([^.\\d\\n]{0,40})\\b(\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?)`,
  'gi',
);
const soon = 300;

/** Words of a document that shows its own changes. */
const shown =
  /\b(?:struck[ -](?:through|out)|strike-?(?:through|out)|cross(?:ed|ing)[ -](?:through|out)|track(?:ed)? changes|deleted (?:text|words|wording)|deletions|marked[ -]up)\b/i;

/**
 * What a page's words say of strikes on it: nothing, that a day was moved, which may or may not show, that two values stand side by side as where one is struck
 * out, or that the document shows its changes so.
 */
export function signsOfStrikes(rows: readonly Row[]): 'none' | 'moved' | 'beside' | 'shown' {
  const text = wordsOf(rows);
  if (shown.test(text)) return 'shown';
  if (sideBySide.test(text)) return 'beside';
  return tellsOfChange(text) || saysAgain(text) ? 'moved' : 'none';
}

function tellsOfChange(text: string): boolean {
  for (const { index, 0: words } of text.matchAll(changed)) {
    if (date.test(text.slice(Math.max(0, index - near), index + words.length + near))) return true;
  }
  return false;
}

/** The same words before two dates that are not the same, the one soon after the other. */
function saysAgain(text: string): boolean {
  const lasts = new Map<string, { readonly index: number; readonly day: string }>();
  for (const { index, 1: verb = '', 2: words = '', 3: day = '' } of text.matchAll(said)) {
    const key = `${verb}${words}`.toLowerCase();
    const last = lasts.get(key);
    if (last && last.day !== day && index - last.index < soon) return true;
    lasts.set(key, { index, day });
  }
  return false;
}

/** A page's words in one line: a space where a line wraps, something else where a row has cells or a line ends short, since nobody reads on there. */
function wordsOf(rows: readonly Row[]): string {
  const widest = rows.reduce((most, { lines }) => Math.max(most, widthOf(lines)), 0);
  return rows
    .map(({ lines }) => {
      const wraps = lines.length === 1 && widthOf(lines) > 0.6 * widest;
      return lines.map(({ text }) => text).join(' | ') + (wraps ? ' ' : '\n');
    })
    .join('');
}

const widthOf = (lines: Row['lines']): number => {
  const [line] = lines;
  return line && lines.length === 1 ? line.right - line.left : 0;
};
