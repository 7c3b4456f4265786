import type { Mention } from '@/lib/extract/mentions.ts';
import { countWords, numberSaid } from '@/lib/extract/notices/counts.ts';
import { type Place, secondByName, sidesIn } from '@/lib/extract/notices/giver.ts';
import { cause, written } from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Giver, Notice, Sentence } from '@/lib/facts.ts';
import { firstFrom } from '@/lib/listen/places.ts';

const gives =
  /^(?: (?:has|have|had|may|can|could|is|are)\b[^.;]{0,60}\b(?:afterwards|after (?:that|which)|thereafter|then|later),?(?: (?:it|they|you))?)?(?: (?:must|shall|may|can|will|has to|have to|needs? to|would))?(?: (?:give|gives|giving|do so|on|by|with|of|is|at least|no less than|not less than|a minimum of|only|just|us|you|it|them|the (?:council|authority|board|trust|icb|funder|commissioner|provider|recipient|grantee|organisation|charity|buyer|supplier)))*[ :-]*$/i;
const otherwise =
  /\b(?:otherwise|in (?:any|all|every) other (?:cases?|circumstances?)|for any other reason)\b[^.;]{0,50}$/i;
/** "Three months, or one month where the Recipient is in breach". */
const orElse = /\b(?:or|but)(?: only| just)? $|\($/i;
/** "If its budget is cut that becomes 30 days", "shortened to 30 days if". */
const altered =
  /\b(?:becomes?|shorten(?:ed|s) to|reduced to|falls to|drops to|goes down to|comes down to|cut to|(?:the|that|this) (?:notice |required )?(?:period|notice|length)(?: (?:required|needed))? (?:is|shall be|will be)(?: reduced to| only| just)?|(?:it|that|this) (?:is|shall be|will be)|need only be)(?: only| just)? $/i;
/** "For the Provider it is four months." */
const forSide = /^(?:and |but )?(?:for|as for|in the case of) (?:the )?[\w-]{2,20}(?: it (?:is|will be)|,)? $/i;
const ofElse = /\b(?:repl|accept|appeal|claim|pay|return|report|spen[dt]|complain)\w*/i;
const onlyWhere = /^(?:'s|s'|')? ?(?:notice )?(?:where|if|when|in the (?:case|event))\b/i;
/** Nothing follows but the word for notice, how it is given or the end: "the Provider must give three months of data" gives none. */
const isWhole =
  /^(?:'s|s'|')? ?(?:(?:written |prior )?notice\b|[()]|[.,;]|$|in writing\b|if\b|where\b|before\b|from\b|by\b|to (?:end|leave|do so)\b)/i;

/** The notice told just before, and the sentence it stands in. */
export interface Told {
  readonly notice: Notice;
  readonly sentence: Sentence;
}

/**
 * A second notice told by leaving out what the first has said: "on three months' notice; the Provider six months'", "The provider must give nine months.",
 * "otherwise it will give three months". Null where the words before do not stand in for it.
 */
export function elidedNotice(
  { value, sentence, before, after }: Mention<PeriodFound>,
  { context }: Place,
  parties: Parties,
  told: Told | null,
): Notice | null {
  if (!told || !(told.sentence === sentence || context.at(-1) === told.sentence.plain)) return null;
  const giver = giverLeftOut(before, after, parties, told.notice.giver);
  if (!giver) return null;
  const ownWords = `${before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1)} ${after.split(/[;,]/, 1)[0]}`;
  return {
    start: sentence.start,
    end: sentence.end,
    giver,
    period: inDays(value),
    inWriting: told.notice.inWriting || written.test(after.slice(0, 60)),
    forCause: cause.test(told.sentence === sentence ? ownWords : before),
    assumed: [],
  };
}

function giverLeftOut(before: string, after: string, parties: Parties, first: Giver): Giver | null {
  if (orElse.test(before) && onlyWhere.test(after)) return first;
  const [otherOne] = forSide.test(before) ? sidesIn(before, parties) : [];
  if (otherOne && isWhole.test(after)) return otherOne.side;
  if (altered.test(before) && isWhole.test(after) && !ofElse.test(before.slice(-80))) return first;
  if (!isWhole.test(after)) return null;
  if (otherwise.test(before)) return first;
  const unnamed = secondByName(before, after, first, parties);
  if (unnamed) return unnamed;
  const sides = sidesIn(before, parties);
  const side = sides.filter(({ isObject }) => !isObject).at(-1) ?? sides.at(-1);
  if (side && gives.test(before.slice(side.end))) return side.side;
  const [from] = sidesIn(after.slice(0, 60), parties);
  return from && /^(?:'s|s'|')? ?(?:notice )?from (?:the )?$/i.test(after.slice(0, from.at)) ? from.side : null;
}

export const inDays = ({ period, days }: PeriodFound): string =>
  days === 'working' && /^P\d+D$/.test(period) ? period.replace(/D$/, 'WD') : period;

const bareNumber = new RegExp(
  `^(?: (?:may|must|shall|can|will|needs? to|has to|have to))?(?: (?:on|give|gives|giving|by|with|do so|do the same|do likewise|us|you|it|the council))*,?(?: on| by| giving| with)? (${countWords}|[0-9]{1,2})(?= in writing|[.,;]|$)`,
  'i',
);

/** "The Council on three months' notice; the provider on six": the number alone, in the unit just said. */
export function bareNotice(notice: Notice, after: string, parties: Parties): Notice | null {
  const unit = /^P[0-9]+(WD|[DWMY])$/.exec(notice.period)?.[1];
  if (!unit || !/[;,]|[.] \S|\b(?:and|or) (?:by )?the\b/.test(after)) return null;
  for (const { side, end, isGiven } of sidesIn(after, parties)) {
    const [, said] = (!isGiven && bareNumber.exec(after.slice(end))) || [];
    const count = numberSaid(said ?? '');
    if (count && side !== notice.giver) return { ...notice, giver: side, period: `P${count}${unit}`, forCause: false };
  }
  return null;
}

/** "… save that where its allocation is cut it may do so without notice". */
const saveAtOnce =
  /\b(?:save|except|but|although|though|provided)\b([^.;]{0,120})\b(?:without (?:any |prior |further )?(?:written )?notice|with immediate effect|at once|immediately|forthwith)\b/i;
const mayAct = /\b(?:may|can|reserves? the right|(?:is|are|shall be) entitled)\b/i;

/** The funder's power to act at once that the same sentence keeps beside a notice; for a failing it is no exception that matters. */
export function exceptAtOnce(notice: Notice, after: string, parties: Parties): Notice | null {
  const match = saveAtOnce.exec(after);
  const rest = match ? after.slice(match.index).split(/[.;]/, 1)[0] : '';
  if (!rest || !mayAct.test(match?.[1] ?? '') || cause.test(rest)) return null;
  const actor = sidesIn(match?.[1] ?? '', parties).findLast(({ isObject }) => !isObject)?.side ?? notice.giver;
  return actor === 'funder' ? { ...notice, giver: actor, period: 'P0D', inWriting: false, assumed: [] } : null;
}

/** "And ask the same of you", "the Provider may do likewise". */
const alike =
  /\b(?:ask|expect|need|require|want)\w* (?:the same|as much|no less) (?:of|from)\b|\b(?:you|provider|recipient|council|other (?:party|side)) (?:may|can|must|shall|should|will|needs? to|has to)(?: also)? do (?:the same|so too|likewise)\b|\bthe same (?:notice |period )?(?:applies|goes|holds|is (?:asked|needed|required))\b|\bvice versa\b|(?:,| and) (?:the )?\w+ likewise(?=[.;]|$)|\b(?:as|and so|so) (?:may|can|must) (?:the |you\b|we\b)|\bthe same (?:both ways|goes for (?:you|us)|from (?:you|us|the \w+))\b|\bthe other way (?:round|about)\b/i;

/** "You can do the same on four": as much in kind, and a length of its own. */
const ownNumber = new RegExp(`\\b(?:same|likewise|so) (?:on|by|with|giving) (?:${countWords}|[0-9]{1,3})\\b`, 'i');

/** "The Association may give up the grant on the same notice", "and the Provider has the same right": as much of it, from whoever the words name. */
const sameNotice =
  /\b(?:on|by|with|upon|giv(?:e|es|ing)|ser(?:ve|ves|ving))(?: (?:us|you|it|them|the \w+))? (?:the same|like|an? equal|equal|an? similar|similar|an? equivalent|equivalent|as much) (?:(?:period|length|amount) of )?(?:written |prior )?(?:notice|terms)\b|\bha(?:s|ve) the same (?:right|power|option)\b/i;
const isOnSame = (words: string, { giver }: Notice, parties: Parties): boolean => {
  const same = sameNotice.exec(words);
  const actor =
    same &&
    sidesIn(words.slice(0, same.index), parties)
      .filter(({ isObject }) => !isObject)
      .at(-1);
  return Boolean(actor && actor.side !== giver);
};

/** Gives to either side what is asked of both, though it is told of one: "we will give you three months, and ask the same of you". */
export function askedOfBoth(
  notices: readonly Notice[],
  sentences: readonly Sentence[],
  parties: Parties,
): readonly Notice[] {
  return notices.map((notice) => {
    if (notice.giver === 'either' || notice.forCause || notice.period === 'P0D') return notice;
    const place = firstFrom(sentences, notice.start);
    const [own, next] = [sentences[place], sentences[place + 1]];
    if (next?.block === own?.block && next && ownNumber.test(next.plain)) return notice;
    const isAlike =
      (own && alike.test(own.plain)) ||
      (own && next?.block === own.block && next.plain.length < 80 && alike.test(next.plain)) ||
      [own, next].some((sentence) => sentence && isOnSame(sentence.plain, notice, parties));
    return isAlike ? { ...notice, giver: 'either' } : notice;
  });
}
