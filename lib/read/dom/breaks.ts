import { isLabel } from '@/lib/read/text/cells.ts';

/** A line that cannot stand alone: "for at least", "Town Hall,", "closes on". */
const unfinished =
  /(?:[,\u2013-]|\b(?:a|an|and|are|as|at|be|but|by|for|from|in|into|is|least|nor|not|of|on|or|our|than|that|the|their|these|this|to|until|was|we|were|which|will|with|within|your))$/i;

/** How much of either line is looked at. */
const nearby = 120;

/** A date whose year comes next. */
const yearless =
  /\d\s+[A-Z][a-z]{2,8}$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Begins as a value does: "14 April", "£5,000", "(Friday)". */
const startsWithFigure = /^[(£]?\d/;

/**
 * Whether a single line break parts two lines that each say something of their own, as in "Opens 3 March / Closes 14 April" and in most lists made
 * with `<br>`. Not where a sentence runs on, "for at least / twelve weeks", nor where a label has its value below it, "Closing date / 14 April".
 */
export function partsLines(before: string, after: string): boolean {
  const above = before.slice(-nearby).trim();
  const below = after.slice(0, nearby).trim();
  if (above === '' || below === '') return true;
  if (unfinished.test(above)) return false;
  if (/^[a-z]/.test(below) && !/^(?:https?:|www\.|\S+@)/.test(below)) return false;
  if (yearless.test(above) && /^\d{4}\b/.test(below)) return false;
  if (startsWithFigure.test(below) && !/\d/.test(above) && isLabel(above)) return false;
  return true;
}
