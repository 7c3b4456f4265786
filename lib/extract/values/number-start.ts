import { hasSense, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** Small words that a missing space may leave glued to figures: "on14 April". */
const GLUED_BEFORE: ReadonlySet<string> = new Set(['on', 'by', 'from', 'until', 'to', 'and', 'of', 'between']);

/** What hangs on figures before a dash: "3rd-28th", "9am-5pm". */
const ENDS_FIGURES = /^(?:st|nd|rd|th|am|pm|k|m)$/;

/** Whether figures begin a number here, and are not the tail of "4.2", "CWF/25", "A12", "17:00" or "COVID-19". */
export function isNumberStart(tokens: Tokens, index: number): boolean {
  if (tokenAt(tokens, index).gap) return true;
  const before = tokenAt(tokens, index - 1);
  if (before.kind !== 'mark') return GLUED_BEFORE.has(before.text) || before.word.month !== undefined;
  const further = tokenAt(tokens, index - 2);
  switch (before.text) {
    case '-':
      // The right of "6-8 weeks" is a number; those of a telephone number are not, but a date may follow a date's year.
      if (further.kind === 'number') return further.text.length === 4 || tokenAt(tokens, index - 3).text !== '-';
      return before.gap || further.kind !== 'word' || hasSense(further) || ENDS_FIGURES.test(further.text);
    case '.':
      return !before.gap && further.kind === 'word' && further.text.length > 2;
    case ',':
    case ':':
    case '+':
      return before.gap || further.kind !== 'number';
    case '/':
      // "3/4 March" and "30th June/1st July" are one day or the next, and "2025-03-03/2025-04-14" a stretch.
      if (further.word.month !== undefined && /^(?:st|nd|rd|th)$/.test(tokenAt(tokens, index + 1).text)) return true;
      if (further.kind !== 'number' && further.word.month === undefined) return false;
      return tokenAt(tokens, index + 1).word.month !== undefined || isIsoDate(tokens, index);
    case '#':
    case '_':
    case '&':
    case '=':
      return false;
    default:
      return true;
  }
}

const isIsoDate = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index).text.length === 4 &&
  tokenAt(tokens, index + 1).text === '-' &&
  tokenAt(tokens, index + 3).text === '-';
