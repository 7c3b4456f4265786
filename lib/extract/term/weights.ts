import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import { isAside, isOfSaving } from '@/lib/extract/term/asides.ts';
import { monthsIn, monthsOf } from '@/lib/extract/term/months.ts';
import { isNotThis } from '@/lib/extract/term/not-this.ts';
import { addsPlainly, isNamedExtension } from '@/lib/extract/term/options.ts';
import { isOfOthers, isOnlyAsked } from '@/lib/extract/term/others.ts';
import { isNameOfRound } from '@/lib/extract/term/rounds.ts';
import { isOfAnother, isOfFormer, isOver, isRefused, isUnpromised, wordsAbout } from '@/lib/extract/term/subjects.ts';
import {
  type Around,
  backs,
  isToSpend,
  mayHave,
  notGiven,
  periodWays,
  rangeWays,
  type Way,
} from '@/lib/extract/term/ways.ts';
import {
  anothersFunding,
  granted,
  longestIs,
  mayAdd,
  ofAsking,
  offer,
  optionDefined,
  optionLabel,
  otherPeriod,
  partOfTerm,
  wholeWithOptions,
} from '@/lib/extract/term/words.ts';
import { isIndicative } from '@/lib/extract/term/years.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';

/** What was found, and how surely it is what was looked for. */
export interface Best<T> {
  readonly found: T;
  readonly weight: number;
}

/** The first of those with the greatest weight; whether it `stands` is asked only of one that outweighs all before it. */
export function bestOf<T>(
  mentions: readonly T[],
  weightOf: (mention: T) => number,
  stands: (mention: T) => boolean = () => true,
): Best<T> | null {
  let best: Best<T> | null = null;
  for (const found of mentions) {
    const weight = weightOf(found);
    if (weight > (best?.weight ?? 0) && stands(found)) best = { found, weight };
  }
  return best;
}

/** What of a document bears on a date or a period besides its own sentence. */
export interface Setting {
  /** Sentences to which the document itself sends its reader for the length. */
  readonly named: ReadonlySet<Sentence>;
  readonly before: (sentence: Sentence) => Sentence | null;
  readonly sentences: readonly Sentence[];
}

/** Said of this award: not of another, of one gone by, or only asked. Looked into last, of what outweighs the rest. */
export const isOfThis = (mention: Mention<DateFound | PeriodFound>, { sentences }: Setting): boolean =>
  !isOfFormer(mention) && !isOfOthers(mention) && !isOnlyAsked(mention, sentences[mention.place + 1]);

/** What stands around a date or period. */
export const aroundOf = (mention: Mention<DateFound | PeriodFound>, { named, before }: Setting): Around => ({
  before: mention.before,
  after: mention.after,
  near: mention.before.slice(-45),
  plain: wordsAbout(mention.sentence, before),
  previous: before(mention.sentence)?.plain ?? '',
  labels: labelsOf(mention),
  over: mention.sentence.over,
  isNamed: named.has(mention.sentence),
});

const surest = (ways: readonly Way[], around: Around) =>
  Math.max(0, ...ways.filter(([, holds]) => holds(around)).map(([weight]) => weight));

/** How surely a range of dates is how long the offer lasts; 0 where it is not. */
export function weightOfRange(mention: Mention<DateFound>, published: Said<string> | null, setting: Setting): number {
  const { when } = mention.value;
  if (when.shape !== 'range' || !['days', 'financial-year', 'month', 'academic-year'].includes(when.unit)) return 0;
  if ((monthsOf(when.from, when.to) ?? 0) < 3 || (published && when.to < published.value)) return 0;
  // The heading of a column of yearly sums is a part of the term.
  if (mention.sentence.block.cell?.header) return 0;
  const around = aroundOf(mention, setting);
  const { before, after, labels } = around;
  if (
    isOfAnother(before, around.plain) ||
    (isOver(before) && !(published && when.to > published.value)) ||
    partOfTerm.test(before) ||
    labels.some((label) => optionLabel.test(label)) ||
    (!isToSpend(around) &&
      (otherPeriod.test(before.slice(-60)) || otherPeriod.test(after.slice(0, 30).split(/[,;]| and /)[0] ?? ''))) ||
    labels.some((label) => otherPeriod.test(label))
  )
    return 0;
  if (when.unit === 'financial-year' && /\b(?:about|regarding|concerning|since|before|after) ?$/i.test(before))
    return 0;
  if (anothersFunding.test(around.plain) || isUnpromised(before) || ofAsking.test(before)) return 0;
  const near = `${before.slice(-100)} ${after.slice(0, 60)}`;
  if (
    /\b(?:consult|survey|plan|strategy|budget|tax|precept)/i.test(near) &&
    !/\b(?:grants?|awards?|funding|contracts?|agreements?)\b/i.test(`${before.slice(-160)} ${after.slice(0, 60)}`)
  )
    return 0;
  if (
    when.unit === 'financial-year' &&
    (figures.test(near) || around.over.slice(-2).some((words) => figures.test(words)))
  )
    return 0;
  if (isNameOfRound(mention) || isAside(mention) || nothingThen.test(before.slice(-60))) return 0;
  const weight = surest(rangeWays, around);
  if (weight && when.unit === 'financial-year' && isIndicative(mention)) return weight / 4;
  return weight && when.unit === 'days' ? weight + 0.5 : weight;
}

/** "There will be no funding in 2028/29". */
const nothingThen =
  /\b(?:no|not any|nothing|without)\b(?: (?!more|later|less)\w+){0,2} ?(?:funding|money|grants?|awards?|fund|round|more)?(?: (?:for|in|during|available))* $/i;

/** Figures by year: what was counted, saved or budgeted. */
const figures =
  /\b(?:figures|statistics|shows?|showed|rose|fell|demand for|referrals|savings|total budget|accounts|outturn|in the past)\b/i;

/** How surely a period is how long the offer lasts; 0 where it is not. */
export function weightOfPeriod(mention: Mention<PeriodFound>, setting: Setting): number {
  const months = monthsIn(mention.value.period);
  if (months === null || months < 3 || months > 300) return 0;
  const around = aroundOf(mention, setting);
  const { near, after, before, labels } = around;
  if (isOfAnother(before, around.plain) || isOver(before) || isRefused(before)) return 0;
  if (notGiven.test(before.slice(-90)) || nextContract.test(before.slice(-120)) || timeTold.test(near)) return 0;
  if (partOfTerm.test(before) || labels.some((label) => optionLabel.test(label))) return 0;
  if (ofLearning.test(after) || isOfSaving(mention) || isNotThis(mention)) return 0;
  if (/^half-year/i.test(around.plain.slice(before.length)) || optionDefined.test(before)) return 0;
  if (
    /\bnotice\b/i.test(after.slice(0, 25)) ||
    /^'? ?(?:old|ago|later|after|of age|(?:have|has|must|should)(?: have)? (?:passed|elapsed|gone by))/i.test(after)
  )
    return 0;
  const isHad = mayHave.test(before.slice(-110));
  if ((otherPeriod.test(near) && !isHad) || otherPeriod.test(after.slice(0, 25))) return 0;
  if (isCapOnRuns(mention, near) || (/\bminimum\b/i.test(near) && /\b(?:maximum|up to|longest)\b/i.test(after)))
    return 0;
  if (/\bthe next $/i.test(near) && !near.includes('£') && !backs.test(before.slice(-140))) return 0;
  if (/\bthan $/.test(near) && !atMost.test(near)) return 0;
  if (
    !isHad &&
    /\b(?:within|every|each|after|once in|in any|first|second|third|final|the past|replaces? the|of up to)$/i.test(
      near.trimEnd(),
    )
  )
    return 0;
  if (
    mayAdd.test(before) ||
    isNamedExtension({ before, after }) ||
    addsPlainly.test(before) ||
    isOfInstalment(before, after) ||
    wholeWithOptions.test(before) ||
    longestIs.test(before) ||
    /\b(?:tak(?:e|es|ing)|lasting) over $/i.test(near)
  )
    return 0;
  const isOptional = mention.value.option !== null && [around.plain, ...around.over].some((words) => offer.test(words));
  return isOptional ? Math.max(3, surest(periodWays, around)) + 1 : surest(periodWays, around);
}

/** "The new contract (which is being tendered and, if all goes to plan, will be for five years)". */
const nextContract =
  /\b(?:which|that) (?:is|are) (?:now )?(?:being|to be) (?:tendered|procured|let|bought|re-?tendered)\b|\bif all goes (?:to plan|well)\b/i;
/** "They were told on 12 January, which is over eight months": how long before. */
const timeTold =
  /\b(?:which|that|this) (?:is|was|makes|gives) (?:just )?(?:over|more than|nearly|almost|about|under|some) $/i;
/** "A one-year apprenticeship": what a grant pays for has a length of its own. */
const ofLearning =
  /^[- ]?(?:paid |part-time |full-time )?(?:apprenticeships?|courses?|secondments?|placements?|traineeships?|fellowships?|internships?|diplomas?|leases?|warrant(?:y|ies)|subscriptions?|licen[cs]es?|memberships?|stud(?:y|ies)|stay|waiting)\b/i;

/** "In two instalments, in each case for the six months to come": what one payment is for. */
const isOfInstalment = (before: string, after: string) =>
  /\b(?:in each case|each time|(?:each|every) (?:instalment|payment|claim|invoice)|(?:each|one) of which)\b[^.;]{0,40}$/i.test(
    before,
  ) ||
  /^ (?:to come|ahead(?!:| and| only|[.,](?: |$))|just (?:past|gone|ended)|that (?:follow|have gone)|in question)\b/i.test(
    after,
  );

/** "Not for more than three consecutive years", "three years in a row": how often one may be funded. */
const isCapOnRuns = ({ sentence: { plain }, before, after }: Mention<PeriodFound>, near: string) =>
  /^(?: in a row| running| in succession)\b/i.test(after) ||
  (atMost.test(near) && /\bconsecutive\b/i.test(plain.slice(before.length, plain.length - after.length)));

/** "No longer than", "no award will be for more than". */
const atMost = /\b(?:no|not|never)\b[^.;]{0,35}\b(?:more|longer|less) than $/i;

/** Told of something over, a period is no term; asked last, because it costs most. */
export const isOfNow = ({ before, sentence: { plain } }: Mention<PeriodFound>): boolean =>
  granted.test(plain) ||
  /\b(?:is|are|will be|shall be) for (?:an? |up to )?(?:(?:period|term) of )?$/i.test(before) ||
  !isTold(plain);
