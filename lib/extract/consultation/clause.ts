/** "Went live this morning, Monday 29 June", "closes in 47 days (8 March)": the day is told twice. */
const namedToo =
  /(?<!\b(?:from|since|until|till|by)),? (?:this (?:morning|afternoon|evening)|(?:earlier )?today|yesterday|tonight|tomorrow|last night|in (?:[0-9]{1,3}|[a-z]+) (?:days|weeks|months)(?: time)?|(?:[0-9]{1,3}|[a-z]+) (?:days|weeks|months) ago)(?:, (?:on )?| \(| - |: | on )$/i;

/** The words of its clause before a date, with the day said once. */
export function clauseBefore(before: string): string {
  const near = before.slice(-110);
  return near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf('; ')) + 1).replace(namedToo, ' on ');
}

/** "The policy, which will be published in January 2021, is open for comment until": what is said in passing of the matter is no word of the day. */
export const withoutAside = (before: string): string => before.replace(inPassing, ' ');
const inPassing =
  /,? (?:which|that) (?:is|are|was|were|will be|has been|have been)\b[^,.;]{0,40}\b(?:published|adopted|approved|updated|reviewed|implemented|agreed)\b[^,.;]{0,40}?(?:,| (?=(?:is|are|will|has|have)\b))/gi;

/** What follows a date, up to where another matter begins. */
export const sameClause = (after: string) => {
  const words = after.slice(0, 50);
  const end = words.search(
    / (?:(?:they|it) (?:can|will|could|may)|because|so that|as the|in time for|when the|after which|which will) |, (?:(?:the |our )?[a-z]+ )?having (?:been )?[a-z]+ |[;(]| [A-Z][a-z]+(?: [a-z]+){0,3}: /,
  );
  return end < 0 ? words : words.slice(0, end);
};
