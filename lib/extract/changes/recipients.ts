const word = "[A-Z][\\w'&-]*";
/** "Northgate Law Centre", "the Friends of the Park (£2,000)". */
const name = String.raw`(?:the )?${word}(?: (?:(?:of|for|in|on|at|the) ){0,2}${word}){0,7}(?: \([^()]{1,40}\)| £[0-9][0-9,.]*)?`;
const joint = '(?:,? and |, | & )';
const everyList = new RegExp(String.raw`\b${name}(?:${joint}${name}){2,30}`, 'g');

/** A sentence with "them" for those who are named one after the other, so that what is decided of them stands together: "the grants to them be ended". */
export const withoutNames = (plain: string): string => plain.replace(everyList, 'them');
