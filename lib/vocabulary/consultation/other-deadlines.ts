/** A deadline that was moved, or the author's own for something else. */
export const notDue =
  /\b(?:extended|put (?:[a-z]+ ){0,4}back|moved|now (?:due|closes?)|new (?:closing|deadline)|was (?:due|going)|instead of|we will|questions?|clarification|expressions? of interest|(?:get|have|receive|be (?:sent|told|given)) (?:their|its|your|the|a) (?:marks?|scores?|results?|feedback|outcome|decision|letter))\b/i;

/** "This is a 12-week consultation": said of nothing else. */
export const thisLasts =
  /\b(?:this|our|the consultation|it|we are) (?:[a-z]+ )?(?:is|will be|lasts?|runs?|consulting|starting|launching|holding|running|open|a|[a-z0-9-]*weeks?)\b/i;
