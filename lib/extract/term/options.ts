import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { monthsIn, monthsOf } from '@/lib/extract/term/months.ts';
import { isHeldOtherwise } from '@/lib/extract/term/subjects.ts';
import { labelOfLength } from '@/lib/extract/term/ways.ts';
import {
  ifExtended,
  longestIs,
  maximumIs,
  mayAdd,
  mayFollow,
  mayGoOn,
  moreIf,
  offer,
  onTop,
  optionDefined,
  optionLabel,
  optionTo,
  otherPeriod,
  possiblyMore,
  wholeWithOptions,
} from '@/lib/extract/term/words.ts';
import { isHopedFor, isIndicative } from '@/lib/extract/term/years.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isDenied } from '@/lib/listen/listen.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

type Lengths = readonly Mention<PeriodFound>[];
type Dated = readonly Mention<DateFound>[];

/** Said, or said to be possible: "we might carry on for six months". */
export const isPossible = ({ standing, plain }: Sentence): boolean =>
  standing === 'current' ||
  (standing === 'supposed' &&
    /\b(?:might|could|would)\b/.test(plain) &&
    !/\b(?:example|instance|suppose)\b/i.test(plain));

/** The most months that options could add to a term: none of them is promised. */
export const monthsByOptions = (lengths: Lengths, stated: Mention<PeriodFound> | null): number =>
  Math.max(stated ? mostOption(lengths, stated.value.period) : 0, mostAdded(lengths));

/** The most months that the whole may come to with all that may be added, where a document says so; 0 where it does not. */
export const monthsOfWhole = (lengths: Lengths): number =>
  Math.max(
    0,
    ...lengths
      .filter(({ before }) => wholeWithOptions.test(before) || longestIs.test(before) || maximumIs.test(before))
      .map(({ value }) => monthsIn(value.atMost ?? value.period) ?? 0),
  );

/** Options are often said twice, once in words and once as "3+1+1"; the fuller saying counts. */
const mostOption = (lengths: Lengths, period: string): number =>
  Math.max(
    0,
    ...lengths
      .filter(({ value }) => value.period === period && value.option)
      .map(({ value, sentence: { plain }, before, after }) => {
        const [, times] = eachTime.exec(plain.slice(before.length, plain.length - after.length)) ?? [];
        return (monthsIn(value.option ?? '') ?? 0) * (times ? timesIn(times) : 1);
      }),
  );
/** "May be extended twice, each time by twelve months". */
const eachTime =
  /\b(twice|two|three|four|[2-4])(?: (?:further|more|additional|separate))?(?: (?:periods|occasions|times|extensions))?, each\b/i;

/** "It may be lengthened by a further two years", in a sentence of its own; "by a year and again by a year" adds both. */
function mostAdded(lengths: Lengths): number {
  const bySentence = new Map<Sentence, number>();
  for (const mention of lengths) {
    const { sentence, value, before } = mention;
    if (
      (value.option !== null && !mayAdd.test(before) && !addsPlainly.test(before)) ||
      /\($/.test(before) ||
      otherPeriod.test(before.replace(byNotice, '').slice(-60).replace(keepGoing, ''))
    )
      continue;
    if (isHeldOtherwise(before) || longestIs.test(before)) continue;
    const isOption =
      mayAdd.test(before) ||
      possiblyMore.test(before) ||
      addsPlainly.test(before) ||
      isAtOption(mention) ||
      isOnTop(mention) ||
      optionDefined.test(before) ||
      (addedByName.test(mention.after) && besides.test(before)) ||
      labelsOf(mention).some((label) => optionLabel.test(label));
    const isOfOffer = (words: string) => offer.test(words) || theOffer.test(words) || labelOfLength.test(words);
    if (!isOption || ![sentence.plain, ...sentence.over].some(isOfOffer)) continue;
    const each = (monthsIn(value.atMost ?? value.period) ?? 0) + (monthsIn(value.option ?? '') ?? 0);
    const months = each * timesOver(mention);
    const soFar = bySentence.get(sentence) ?? 0;
    bySentence.set(sentence, soFar && addsUp.test(before) ? soFar + months : Math.max(soFar, months));
  }
  return Math.max(0, ...bySentence.values());
}
const keepGoing = /\bkeep(?=[^.;]{0,40}\bgoing\b| the (?:money|funding)\b)/i;

/** "May, by written notice served not later than 30 June, extend it by": how it is done, and no length of notice. */
const byNotice =
  /\b(?:by|on|with|giving)(?: [\w-]+){0,3} notice\b(?: (?:served|given|sent|in writing|to the \w+)\b[^,;.]{0,50})?,?/gi;

/** "May then continue them for two more years", "an extra year may be added". */
function isOnTop({ before, after, sentence: { plain } }: Mention<PeriodFound>): boolean {
  const goesOn = mayGoOn.exec(before);
  if (moreIf.test(after) && /\b(?:then|and|with|plus|be)\b[^.;]{0,12}$/i.test(before)) return true;
  if (!goesOn && !mayFollow.test(after)) return false;
  const own = plain.slice(goesOn ? goesOn.index : Math.max(0, before.length - 20), plain.length - after.length);
  return onTop.test(`${own}${goesOn ? after.slice(0, 20) : ''}`);
}

/** "Plus up to 24 months at the Council's option". */
const isAtOption = ({ before, after }: Mention<PeriodFound>): boolean => plusUpTo.test(before) && atOption.test(after);
const plusUpTo = /\b(?:plus|and|with|then)(?: an?| up to| a further| another| as much as){0,2} $/i;
const atOption =
  /^(?: more| further| longer| extra)?,? (?:at|by|if|should|subject to) (?:the |our |its )?(?:\w+(?:'s|s')? )?(?:sole |absolute )?(?:option|discretion|election|choice)\b/i;

/** "With two one-year extensions"; "the fifth one-year extension" is the offer itself. */
const besides = /\b(?:with|plus|possible|potential|option\w*)\b[^.;]{0,25}$/i;
const addedByName = /^[- ]?(?:optional |possible )?(?:extensions?|options?)\b/i;
/** Whether a length is called a possible extension, and so is no length of the whole: "with a potential 12-month extension". */
export const isNamedExtension = ({ before, after }: Pick<Mention<PeriodFound>, 'before' | 'after'>): boolean =>
  (addedByName.test(after) && possibly.test(before)) || possiblyMore.test(before);
const possibly = /\b(?:possible|potential|optional)\b[^.;]{0,25}$/i;
const addsUp = /\b(?:again|and (?:then|after that|by|for)|then|followed by|thereafter)\b[^.;]{0,30}$/i;
/** The offer by a pronoun, after a sentence that names it, or by the name of the box. */
const theOffer =
  /\b(?:(?:end|last|final|closing|expiry|completion|finish)(?: (?:date|day)\b|(?= may\b))|supplier|contractor|it|them|this|that|extensions?|options?|further|extra)\b/i;

const counts = ['once', 'twice', 'two', 'three', 'four'];
/** "On up to two occasions, each of twelve months", "by two further periods of one year". */
const timesBefore =
  /\b(twice|two|three|four|[2-4])(?! ?-?(?:years?|months?)\b)(?: \([2-4]\))?(?:,? [a-z]{1,12}){0,6},? ?$/i;
/** "2 x 12 months". */
const multiplied = /\b([2-4]|two|three|four) ?[x×*] ?$/i;
/** "By periods of one year, up to a maximum of two such periods". */
const timesAfter =
  /^(?: each)?,?(?: (?:and )?(?:up to|to|with|subject to|for|at most|on|no more than))?(?: a)?(?: maximum of)? (twice|two|three|four|[2-4]) (?:more |further |such |separate |additional )?(?:periods|occasions|times|extensions|options|terms|blocks|spells)\b/i;
const saysTimes =
  /\b(?:periods|occasions|times|extensions|options|twice|terms|blocks|spells|stretches|(?:two|three|four|more) years of)\b/i;

/** "By one year and again by another", "by six months and once more by the same", "a year, and then one more". */
const andAnother =
  /^,?(?: and| plus)?(?: then| again| once more| once again| after that| perhaps| possibly){0,2}(?: (?:by|for|add))? (?:(?:another|the same|one more)(?: (?:one|year|period))?|(?:one further|a second|a further)(?: one)?|(?:a|one|another) year after that)(?=[.;,)]|$| (?:if|when|should|where|subject|at|after)\b)/i;

/** "We may add one year and then one more." */
export const addsPlainly = /\b(?:may|can|could|might)(?: then| also)? (?:add|take up) (?:up to )?$/i;

/** How many times over a period may be added; once where nothing is said of it. */
function timesOver({ sentence: { plain, over }, before, after }: Mention<PeriodFound>): number {
  const [, multiple] = multiplied.exec(before.slice(-10)) ?? [];
  if (multiple) return timesIn(multiple);
  if (andAnother.test(after)) return 2;
  const isUnderOptions = /^(?:options|extensions)$/i.test(over.at(-1) ?? '');
  if (!isUnderOptions && !saysTimes.test(plain)) return 1;
  const near = before.slice(-70);
  const said =
    (isUnderOptions || saysTimes.test(near) ? timesBefore.exec(near)?.[1] : undefined) ??
    timesAfter.exec(after)?.[1] ??
    oneOfSeveral.exec(`${before.slice(-12)}|${after.slice(0, 40)}`)?.[1];
  if (!said) return 1;
  return timesIn(said);
}

const timesIn = (said: string): number => Number(said) || Math.max(2, counts.indexOf(said.toLowerCase()));
/** "Two one-year extensions". */
const oneOfSeveral =
  /\b(two|three|four|[2-4])(?: \([2-4]\))? (?:further |optional |separate )?\|[- ]?(?:extensions|options|periods)\b/i;

/** The months from the first day to the last that an option names: "with an option to extend to 31 March 2028", "2027/28 is indicative"; null where none is. */
export function optionalEnd(dated: Dated, starts: { readonly value: string } | null): number | null {
  if (!starts) return null;
  const ends = dated.flatMap((mention) => {
    const { value, before, after, sentence } = mention;
    const { when } = value;
    if (when.shape === 'range' && when.unit === 'financial-year')
      return when.to > starts.value && ((isIndicative(mention) && offer.test(sentence.plain)) || isHopedFor(mention))
        ? [when.to]
        : [];
    const isOption =
      optionTo.test(before.slice(-200)) ||
      ifExtended.test(after) ||
      labelsOf(mention).some((label) => optionLabel.test(label));
    return isOption && when.shape === 'day' && when.day > starts.value ? [when.day] : [];
  });
  return ends.length ? Math.max(...ends.map((end) => monthsOf(starts.value, end) ?? 0)) : null;
}

const untilYear =
  /\b(?:renew\w*|extend\w*|prolong\w*|lengthen\w*|continue[sd]?)\b[^.;]{0,40}\b(?:for|into) (?:a|the) (?:second|third|fourth) (?:year )?(?:and|and then|and thereafter|then|and after that|and if so|or)(?: perhaps| possibly| again)?(?: for| into)? (?:a|the) (third|fourth|fifth)\b|\b(?:renew\w*|extend\w*|extension|option\w*|continue[sd]?|go on)\b[^.;]{0,40}\b(?:for|into|of|to) (?:a|the) (second|third|fourth|fifth) year\b|\b(?:plus|and|with) a (?:possible|potential|optional) (second|third|fourth|fifth)\b|\ba (second|third|fourth|fifth)(?: year)? (?:(?:is|may be|might be|could be|would be) (?:possible|added|offered|funded|available|agreed|considered|not ruled out|at the \w+(?:'s)? (?:\w+ )?(?:option|discretion))|may follow|might follow|has not been ruled out)\b|\b(?:extend\w*|renew\w*|prolong\w*|lengthen\w*|option\w*)\b[^.;]{0,20}\b(?:for|of|on|into|by) (?:a|the) (second|third|fourth|fifth)(?=[.,;)]|$| (?:if|at|subject|should|where)\b)|\b(?:possibility|chance|prospect) of a (second|third|fourth|fifth)\b|\b(?:money|budget|funding|enough) for a (second|third|fourth|fifth) year (?:has been|is|was) (?:set aside|kept|there|held)\b/i;
const notRuledOut = /\bnot (?:been )?ruled out\b/i;
const ordinals = ['second', 'third', 'fourth', 'fifth'];

/** The whole in months where it may go on into a year counted from the first: "renewable for a second year" is 24; 0 where it is not said. */
export function monthsToOptionalYear(sentences: readonly Sentence[]): number {
  const months = mayHold(sentences, untilYear).flatMap((place) => {
    const sentence = sentences[place];
    const match = sentence && isPossible(sentence) ? untilYear.exec(sentence.plain) : null;
    if (
      !sentence ||
      !match ||
      (isDenied(sentence.plain, match.index, match.index + match[0].length) && !notRuledOut.test(match[0]))
    )
      return [];
    const ordinal = match.slice(1).find(Boolean);
    return ordinal ? [(ordinals.indexOf(ordinal.toLowerCase()) + 2) * 12] : [];
  });
  return Math.max(0, ...months);
}

/** "With an option to add two more", "24 months (plus optional 12)": a number that stands for years, or months, by what was said before. */
const numberBeside =
  /\b(?:option\w*|may|can|could)\b[^.;]{0,50}\b(?:add|extend(?: it| this)? by|continue(?: it| this)? for|carry on for)(?: up to)? (one|two|three|four|[1-4]) more\b(?! (?:months|weeks|days|times))|\bplus (?:an? )?(?:optional|possible) (12|24|36)\b|\b(?:may|can|could|might|option)\b(?![^.;]{0,60}\bnot\b)[^.;]{0,60}\b(?:extend|prolong|lengthen|renew|continue)\w*(?: (?:it|this|the \w+))?(?: on)? (?:for|by) (?:a further|another|an additional|up to a further) (one|two|three|four|six|twelve|eighteen|[1-4]|6|12|18|24)(?=[.,;)]|$| (?:if|at|subject|should|where)\b)|(?<!\b(?:no|not) )\b(?:(?:and |plus )?then (?:a |up to a )?further(?= \w+ (?:if|should|where|subject)\b)|with (?:the |an? )?(?:option|possibility) of|extendable by|renewable for|plus) (one|two|three|six|twelve|6|12|18|24|[1-3])(?: more| further)?(?=[.,;)]|$| (?:if|at|subject)\b)/i;

/** The months that such a number adds; 0 where there is none. */
export function monthsBeside(sentences: readonly Sentence[]): number {
  const months = mayHold(sentences, numberBeside).flatMap((place) => {
    const sentence = sentences[place];
    const match = sentence && isPossible(sentence) ? numberBeside.exec(sentence.plain) : null;
    if (!sentence || !match || !offer.test(`${sentence.plain} ${sentence.over.join(' ')}`)) return [];
    const [, years, bare, further, plus] = match;
    if (bare) return [Number(bare)];
    return [monthsOfNumber(years ?? further ?? plus ?? 'one')];
  });
  return Math.max(0, monthsOfYear(sentences), ...months);
}

/** "We may add a year, and then one more": "a year" by itself is no period, for it is mostly what is paid in one. */
const yearAdded =
  /\b(?:may(?! 20[0-9]{2})|can|could|might|option to)(?! ?not\b)(?: \w+){0,4}? (?:add|(?:extend|prolong|lengthen|renew|continue|carry|go|run|roll|last|stretch)\w*\b[^.;£]{0,30} (?:by|for|on for)) (?:up to )?(?:an? (?:further |extra |additional |second )?|another )year\b/i;

function monthsOfYear(sentences: readonly Sentence[]): number {
  const months = mayHold(sentences, yearAdded).flatMap((place) => {
    const sentence = sentences[place];
    const match = sentence && isPossible(sentence) ? yearAdded.exec(sentence.plain) : null;
    if (!sentence || !match || isDenied(sentence.plain, match.index, match.index + match[0].length)) return [];
    if (![sentence.plain, ...sentence.over].some((words) => offer.test(words) || theOffer.test(words))) return [];
    return [andAnother.test(sentence.plain.slice(match.index + match[0].length)) ? 24 : 12];
  });
  return Math.max(0, ...months);
}
const inMonths: Readonly<Record<string, number>> = {
  six: 6,
  twelve: 12,
  eighteen: 18,
  '6': 6,
  '12': 12,
  '18': 18,
  '24': 24,
};
/** A number that stands alone counts years; one too large for that, months. */
const monthsOfNumber = (said: string): number => inMonths[said.toLowerCase()] ?? timesOrOne(said) * 12;
const timesOrOne = (said: string): number => (/^(?:one|1)$/i.test(said) ? 1 : timesIn(said));
