/** 'The words "X" are deleted and replaced with "Y"': what a variation takes out. */
const takenOut =
  /"[^"]{1,300}"(?=,? (?:is|are|shall be) (?:hereby )?(?:deleted|removed|replaced|omitted|struck out|taken out)\b)/gi;

/** A sentence without the words of the agreement that it takes out, which say nothing any more. */
export const withoutTakenOut = (plain: string): string =>
  plain.includes('"') ? plain.replace(takenOut, (words) => ' '.repeat(words.length)) : plain;
