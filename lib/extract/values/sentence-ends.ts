const STOP = /[.!?]["')\]]* +(?=["'([]?[A-Z0-9])|\n/g;
const ABBREVIATION =
  /\b(?:mr|mrs|ms|dr|st|no|nos|rev|cllr|approx|e\.g|i\.e|etc|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[ap]\.m)$/i;

/** Where the last sentence to end in a stretch of plain text ends; null where none does. Far stretches count by their last 2,000 characters. */
export function endsBetween(plain: string, from: number, to: number): number | null {
  const start = Math.max(from, to - 2000);
  const stretch = plain.slice(start, to);
  if (!/[.!?\n]/.test(stretch)) return null;
  let last: number | null = null;
  for (const match of stretch.matchAll(STOP)) {
    const before = stretch.slice(Math.max(0, match.index - 8), match.index);
    const after = stretch.slice(match.index + match[0].length);
    if (match[0].startsWith('.') && ABBREVIATION.test(before) && !/^["'([]?[A-Z][a-z]+ /.test(after)) continue;
    last = start + match.index + match[0].length;
  }
  return last;
}
