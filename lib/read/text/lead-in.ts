const nearby = 200;

/** "(a) in writing": an item itself, whose letters stand in its text. */
const lettered = /^\((?:[a-z]{1,2}|[ivx]{1,5})\)\s/;

/** Whether a paragraph could lead into the list under it: it does not end as a sentence of its own, unless it speaks of what follows. */
export function leadsIn(text: string): boolean {
  const end = text.slice(-nearby).trimEnd();
  if (lettered.test(text) && !end.endsWith(':')) return false;
  return !/[.!;]["'”’)]?$/.test(end) || /\b(?:following|below|these|as follows)\b/i.test(end);
}
