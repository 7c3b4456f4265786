/** Whether a paragraph could lead into the list under it: it does not end as a sentence of its own, unless it speaks of what follows. */
export const leadsIn = (text: string): boolean =>
  !/[.!;]["'”’)]?$/.test(text.trimEnd()) || /\b(?:following|below|these|as follows)\b/i.test(text);
