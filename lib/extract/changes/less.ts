import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** Marks a sum as what is paid at the time of writing. */
const now = wordsOf(
  'now|at present|at the moment|currently|presently|today|this year|so far|until now|up to now|(?:present|current|existing|old|former) (?:\\w+ )?(?:sum|figure|grant|award|level|amount|price|payment)',
  '(?:you|they|it|each|we|which)(?: have| has| are| is)? (?:had|have|has|get|gets|getting|receive|receives|receiving|been used to|been getting|been paid|been receiving|paid)',
);
/** Marks a sum as what is to come. */
const later = wordsOf(
  '(?:yours|your (?:\\w+ )?(?:grant|award|allocation|share|figure)) (?:is|comes to|stands at)',
  '(?:will|shall|is to|are to)(?: now| then| only| therefore)? (?:be|get|receive|have|pay|give|come to|stand at)|(?:has|have) been (?:set|put|fixed|agreed)(?: at)?|(?:is|are)(?: now| being)? (?:set|put|fixed|offered|allowed)|next year|in the (?:coming|new|next) year|draft budget|from (?:[0-9]{1,2} [a-z]{3,9}|april|next)',
);
const turns =
  /\b(?:becom(?:es?|ing)|turn(?:s|ing)? into|shrinks? to|(?:goes|go|going|comes?|coming|falls?|drops?|cut|reduced|lowered|trimmed|brought|taken|revised)(?: down| back)? to|(?:gives?|makes?) way (?:to|for))\b[^£]{0,20}$/i;
const ratherThan =
  /\b(?:rather than|instead of|in place of|in lieu of|as opposed to|as against|against|compared (?:with|to)|down from)\b[^£]{0,40}$/i;
const whereNow = /\b(?:where|whereas|when|while|and not|not)\b[^£]{0,40}$/i;

/** "£26,000 (currently £39,000)". */
const inBrackets =
  /^[^£(]{0,12}\((?:currently|now|at present|presently|previously|formerly|(?:it |which )?was|it has been|(?:down )?from|this year:?|today) ?$/i;
/** "Go down from 120 hours to 75": what is bought is less, and the price with it. */
export const fewerBought =
  /\b(?:hours|sessions|places|visits|beds|days|volumes?|units)\b[^.;£]{0,60}\b(?:go(?:es)?|falls?|drops?|come|comes|reduced|cut|lowered|reduces?)(?: down)? from ([0-9]{1,6})\b[^.;£]{0,20} to ([0-9]{1,6})\b/i;
const isBoughtLess = (plain: string): boolean => {
  const [, before, after] = fewerBought.exec(plain) ?? [];
  return after !== undefined && Number(after) < Number(before);
};

/** Two sums near each other in one sentence, so that most sentences need not be looked at. */
export const sumsCompared = /£[^£]{1,120}£ ?[0-9]/;
const everySum = /£ ?([0-9][0-9,]*(?:\.[0-9]+)?)(k|m)?/gi;

/** "£4,000 less than this year", "£9,500 less than you have now". */
export const lessThanNow =
  /£ ?[0-9][0-9,.]*k?(?: a year| a month| a quarter)? (?:less|lower|below|under|short of|down on)(?: than)? (?:what|this year|last year|your|you (?:have|get|receive|are)|the (?:present|current|existing|old))\b/i;

/** "A drop of £11,000 on what you have now". */
export const dropOfSum = wordsOf(
  '(?:drop|fall|cut|reduction|decrease|loss) of (?:some |about |around |nearly |just over )?£ ?[0-9][0-9,.]*k?\\b[^.;£]{0,20}\\b(?:on|from|against|below|compared (?:with|to))\\b[^.;£]{0,12}\\b(?:what|this year|last year|your|the (?:present|current|existing|old))',
);

/** "Will be £52,000 a year, which is a reduction of £9,200 or 15%", "will be £52,000, 15% less". */
export const reductionTold =
  /\b(?:will|shall|to|be|is|at|pay|receive|get|have) (?:only |now |therefore )?£ ?[0-9][0-9,.]*k?[^.;£]{0,40}\b(?:(?:a|the) (?:\w+ )?(?:reduction|cut|decrease|drop|fall|loss) of (?:\w+ )?(?:£|[0-9]{1,2}\b|(?:a |one )?(?:third|quarter|fifth|tenth|half)\b)|(?:£ ?[0-9][0-9,.]*k?|[0-9]{1,2}(?:\.[0-9])? ?(?:%|per cent|percent)|a (?:third|quarter|fifth|tenth)) (?:less|lower|down|below)\b)/i;

const part = anyOf(
  'half|(?:a |one )?(?:third|quarter|fifth|tenth)|(?:two|three|four|nine)[- ](?:thirds|quarters|fifths|tenths)|[0-9]{1,2}(?:\\.[0-9])? ?(?:%|per cent|percent)',
);
/** "Supported at 85% of the present figure", "room for two thirds of what you get at the moment": never the whole of it. */
export const partOfPresent = wordsOf(
  `${part} (?:of|of the level of) (?:(?:the|its|their|your) )?(?:present|current|existing|this year's|20[0-9]{2}[/-][0-9]{2}) (?:\\w+ )?(?:figures?|levels?|sums?|grants?|awards?|funding|rates?|amounts?|payments?|support|price)`,
  `${part} of what (?:you|they|it|each|we|is|was)\\b[^.;]{0,25}\\b(?:now|at present|at the moment|currently|today|this year|been (?:paid|getting|receiving|used to|given)|used to|had)`,
  `(?:shall|will|is to|are to)(?: now| then| therefore)? (?:only )?(?:cover|meet|pay|come to)(?: only)? (?:just )?${part} of (?:it|them|that|this|your|the rent|the cost|those)`,
);

/** "Will reimburse 60% rather than 100% of your fuel", "pays half instead of the whole". */
export const partsCompared =
  /\b(?:reimburse|pay|meet|cover|fund|refund|contribute)s? (?:only )?([0-9]{1,3}) ?(?:%|per cent|percent)[^.;%]{0,30}\b(?:rather than|instead of|in place of|where (?:it|we) (?:now |once )?(?:paid|pays?|met|meets?))(?: the)?(?: present| current)? ([0-9]{1,3}) ?(?:%|per cent|percent)/i;
const isPartLess = (plain: string): boolean => {
  const [, after, before] = partsCompared.exec(plain) ?? [];
  return before !== undefined && Number(after) < Number(before);
};

/** What is paid for by people, or to staff, and a range of prices. */
const otherSum =
  /\b(?:fees?|charges?|tax|tickets?|admission|fines?|salar(?:y|ies)|wages?|fares?|between £|penalt(?:y|ies)|loan|for (?:members|customers|visitors|concessions|hirers)|invoice|turnover|deficit|savings? of|grants? (?:of )?up to|apply for)\b/i;
const toWhom =
  /\b(?:you|yours?|clubs?|schemes?|centres?|groups?|charit(?:y|ies)|organisations?|providers?|projects?|trusts?|associations?|grants?|awards?|funding|subsid(?:y|ies)|contributions?|payments?|instalments?|allocations?|price|support|(?:a|per|each) (?:year|month|quarter|annum)|annually|monthly|quarterly)\b/i;

const amountOf = ([, digits = '', unit = '']: RegExpMatchArray): number =>
  Number(digits.replaceAll(',', '')) * (/k/i.test(unit) ? 1000 : /m/i.test(unit) ? 1_000_000 : 1);

/** Whether a sentence says that somebody will be paid less than now: by two sums, of which the later is the smaller, by what is taken off, or by the part that is left. */
export function isPaidLess(plain: string): boolean {
  if (otherSum.test(plain) || !toWhom.test(plain)) return false;
  return (
    dropOfSum.test(plain) ||
    lessThanNow.test(plain) ||
    reductionTold.test(plain) ||
    partOfPresent.test(plain) ||
    isBoughtLess(plain) ||
    isPartLess(plain) ||
    isSecondLess(plain)
  );
}

function isSecondLess(plain: string): boolean {
  const sums = [...plain.matchAll(everySum)];
  return sums.some((first, place) => {
    const second = sums[place + 1];
    if (!second) return false;
    const [a, b] = [amountOf(first), amountOf(second)];
    const [from, to] = [first.index + first[0].length, second.index + second[0].length];
    const between = plain.slice(from, second.index);
    if (between.length > mostBetween || /\. [A-Z]/.test(between)) return false;
    const [before, after] = [plain.slice(Math.max(0, first.index - nearby), first.index), plain.slice(to, to + nearby)];
    if (b < a)
      return (
        turns.test(between) ||
        (/\bfrom (?:about |some )?$/i.test(before) && /^[^£]{0,15} to (?:about |some )?$/i.test(between)) ||
        ((now.test(before) || now.test(between.slice(0, nearby))) && later.test(between))
      );
    if (
      a < b &&
      inBrackets.test(between) &&
      /\b(?:new|approv\w+|agree\w*|set|will be|is (?:now|therefore)|reduc(?:ed|es|ing)|lower|falls?|drops?)\b/i.test(
        plain,
      )
    )
      return true;
    // The new sum first: "£12,000, where this year it is £20,000".
    return (
      a < b &&
      later.test(before + plain.slice(0, first.index)) &&
      (ratherThan.test(between) || (whereNow.test(between) && (now.test(between) || now.test(after))))
    );
  });
}
const mostBetween = 90;
const nearby = 40;
