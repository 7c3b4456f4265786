const nearby = 200;

/** Whether a paragraph could lead into the list under it: it does not end as a sentence of its own, unless it speaks of what follows. */
export function leadsIn(text: string): boolean {
  const end = text.slice(-nearby).trimEnd();
  return !/[.!;]["'”’)]?$/.test(end) || /\b(?:following|below|these|as follows)\b/i.test(end);
}
