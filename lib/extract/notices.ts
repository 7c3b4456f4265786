import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { readAcrossClauses } from '@/lib/extract/notice-clauses.ts';
import { giverOf, type Place, sidesIn } from '@/lib/extract/notice-giver.ts';
import {
  agreed,
  aheadAfter,
  anotherNotice,
  anothersMoney,
  beforehand,
  cause,
  ending,
  forceMajeure,
  givesTime,
  leaving,
  noNotice,
  noticeAfter,
  noticeBefore,
  plainlyNone,
  power,
  timeToAdjust,
  written,
} from '@/lib/extract/notice-words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Giver, Notice, Sentence } from '@/lib/facts.ts';

/** Finds each clause by which a side may end, reduce or change what was agreed, with how long before it must say so. */
export function extractNotices(
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  parties: Parties,
): Notice[] {
  const contexts = contextsOf(sentences);
  const placeOf = (sentence: Sentence): Place => ({ sentence, context: contexts.get(sentence) ?? [] });
  const notices: Notice[] = [];
  for (const mention of mentionsOf(periods, sentences)) {
    const notice = statedNotice(mention, placeOf(mention.sentence), parties);
    if (notice) notices.push(notice);
  }
  sentences.forEach((sentence, i) => {
    const none = unstatedNotice(sentence, sentences.slice(i + 1, i + 12), parties, notices);
    if (none) notices.push(none);
  });
  notices.sort(byPlace);
  return [...readAcrossClauses(notices, sentences, parties)].sort(byPlace);
}

const byPlace = (a: Notice, b: Notice) => a.start - b.start;

/** How far back in a paragraph it may have been said that something ends: "If we have to stop it. … You would have a month's notice." */
const mostBefore = 4;

function contextsOf(sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly string[]> {
  const contexts = new Map<Sentence, readonly string[]>();
  let before: string[] = [];
  let last: Sentence | undefined;
  for (const sentence of sentences) {
    before = last?.block === sentence.block ? [...before, last.plain].slice(-mostBefore) : [];
    contexts.set(sentence, before);
    last = sentence;
  }
  return contexts;
}

/** "You would have a month's notice" is a term; "for example, a charity might be told" is none. */
const mayFound = ({ standing, plain }: Sentence) =>
  standing === 'current' || (standing === 'supposed' && !exampleSaid.test(plain));
const exampleSaid = /\b(?:for example|for instance|e\.g\.|imagine|suppose|could|might)\b/i;
/** "by one month's notice, but our own policy is for three and this has been followed": what a clause allows and nobody does. */
const isOvertaken =
  /^[^.;]{0,40}\b(?:but|though|although|however)\b[^.;]{0,60}\b(?:policy|practice|are giving|is giving|have given|has given|will give)\b[^.;]{0,40}\b(?:two|three|four|six|twelve|[0-9]+|longer|more|twice)\b/i;
/** "gave four weeks' warning": told, and no term. */
const givenBefore = /\b(?:gave|had given|was given|were given|had)\b[^.;]{0,30}$/i;
const breakLabel =
  /\b(?:notice|terminat\w+|break(?: clause| option| date)?|ending (?:early|it|the \w+)|early (?:ending|exit|end)|cancell?ation)\b/i;
const otherLabel = /\b(?:response|complain\w*|break (?:times?|s)|appeal|hearing)\b/i;
const ownLabel = /^(?:break|termination|notice|ending|cancellation)\b[^:.]{0,20}[:|]/i;
const yearOrMore = /^P(?:[1-9][0-9]*Y|(?:[7-9]|1[0-9]|[2-9][0-9])M)/;

function statedNotice(
  { value, sentence, before, after }: Mention<PeriodFound>,
  place: Place,
  parties: Parties,
): Notice | null {
  if (!mayFound(sentence) || isOvertaken.test(after)) return null;
  const { plain, over } = sentence;
  const about = [plain, ...place.context].join(' ');
  const label = over.at(-1) ?? '';
  const leadIns = sentence.block.labels?.length ? over.slice(-sentence.block.labels.length) : [];
  const isNotice = noticeAfter.test(after) || noticeBefore.test(before);
  const isAhead =
    aheadAfter.test(after) && beforehand.test(before) && [about, ...over].some((words) => ending.test(words));
  const isLabelled =
    (before.length < 40 && leadIns.some((words) => ending.test(words) && power.test(words))) ||
    (breakLabel.test(label) &&
      !otherLabel.test(label) &&
      (before.length < 40 || /[,;.] [a-z]{0,12} ?$/i.test(before))) ||
    ownLabel.test(plain);
  // "May bring it to an end after 30 days"; "ends after two years" is a term.
  const isAfter =
    /\bafter (?:a (?:further )?period of )?$/i.test(before) &&
    power.test(before) &&
    ending.test(before) &&
    !yearOrMore.test(value.period) &&
    !cause.test(plain);
  const isTime =
    timeToAdjust.test(after) && ending.test(about) && /\b(?:have|has|given|get|allowed)\b[^.;]{0,30}$/i.test(before);
  const isGiven = givesTime.test(before) && leaving.test(about);
  const isUntil =
    /^ ?(?:after|from (?:the )?(?:day|date))\b[^.;]{0,60}\b(?:told|notified|informed|writ\w+|notice)\b/i.test(after) &&
    ending.test(plain) &&
    /\b(?:until|not|only|no)\b/i.test(before);
  if (!isNotice && !isAhead && !isLabelled && !isAfter && !isTime && !isGiven && !isUntil) return null;
  if (givenBefore.test(before) && !/\b(?:you|they|it|provider|recipient) (?:would|will|shall) have had\b/i.test(before))
    return null;
  // A variation quotes the words it takes out: for the words "three months' notice" there is substituted …
  if (/\bfor the words? ["']$/i.test(before)) return null;
  const saysSo =
    isLabelled && (ownLabel.test(plain) || leadIns.some((words) => power.test(words) || breakLabel.test(words)));
  if (!(saysSo && !anotherNotice.test(plain)) && !endsSomething(place)) return null;
  if (/\bless than $|\bfewer than $/i.test(before) && !/\b(?:not|no) (?:less|fewer) than $/i.test(before)) {
    // "without at least six months' notice" and "with less than eight weeks' warning" are promises of that much.
    if (!/\b(?:no|not|never)\b/i.test(before)) return null;
  }
  const giver = giverOf(before, after, place, parties);
  return {
    start: sentence.start,
    end: sentence.end,
    giver: giver.who,
    period: periodOf(value, after),
    inWriting: written.test(`${before.slice(-80)} ${after.slice(0, 60)}`),
    forCause: cause.test(clauseAround(before, after)),
    assumed: giver.assumed,
  };
}

const periodOf = ({ period, days }: PeriodFound, after: string): string => {
  const isWorking = days === 'working' || /^'? ?working days/i.test(after);
  return isWorking && /^P\d+D$/.test(period) ? period.replace(/D$/, 'WD') : period;
};

/** Either side by name, and what it may do: "Council may cancel on 4 weeks' notice" needs no name for what is cancelled. */
const sideMay =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:the |a |an )?(?:council|authority|buyer|purchaser|commissioner|funder|trust|icb|board|provider|supplier|recipient|either (?:party|side)|we|you)\b[^.;]{0,20}\b(?:may|can|shall be entitled to)\b/i;

function endsSomething({ sentence: { plain, over }, context }: Place): boolean {
  if (forceMajeure.test(plain) || anothersMoney.test(plain)) return false;
  const isUnderEnding = [...context, ...over].some(
    (words) => ending.test(words) || leaving.test(words) || /\bnotice\b/i.test(words),
  );
  if (anotherNotice.test(plain) && !/\b(?:this|the) (?:agreement|contract|grant|funding|award)\b/i.test(plain))
    return false;
  if (
    /\bnotice period\b/i.test(plain) &&
    /\b(?:party|parties|side|council|funder|commissioner|provider|recipient)\b/i.test(plain)
  )
    return true;
  if (ending.test(plain) && (agreed.test(plain) || sideMay.test(plain) || offersLeaving.test(plain))) return true;
  if (leaving.test(plain) && /\b(?:wish|want|decid|choos)\w*\b/i.test(plain)) return true;
  return isUnderEnding && (plain.length < 160 || /\bnotice\b/i.test(plain));
}

const offersLeaving =
  /\bterminat|\byou (?:wish|decide|want|choose|would rather|find|cannot|can't)\b|\bdo (?:so|the same)\b/i;

const clauseAround = (before: string, after: string) =>
  `${before.slice(Math.max(before.lastIndexOf(';'), -1) + 1)}${after.slice(0, (after.search(/[;]|, and /) + after.length + 1) % (after.length + 1) || after.length)}`;

/** "forthwith on the happening of any of the following:" and a list of failings. */
const listsCauses = ({ plain }: Sentence, rest: readonly Sentence[]): boolean =>
  /(?::|following|any of these)\W*$/i.test(plain) &&
  rest.slice(0, 8).some((item) => item.block.kind === 'item' && cause.test(item.plain));

const callsItADay =
  /\b(?:call(?:s|ed)? it a day|pull(?:s|ed)? the plug|immediate (?:termination|withdrawal|cancellation))\b/i;

/** A power to end or cut with no notice promised: `P0D`. Left out where the next words give the notice after all. */
function unstatedNotice(
  sentence: Sentence,
  rest: readonly Sentence[],
  parties: Parties,
  stated: readonly Notice[],
): Notice | null {
  const { plain } = sentence;
  if (
    !mayFound(sentence) ||
    !ending.test(plain.replace(/\bsuspen\w+/gi, '')) ||
    !(agreed.test(plain) || callsItADay.test(plain) || sideMay.test(plain)) ||
    !power.test(plain)
  )
    return null;
  const [next] = rest;
  const follows = next && next.block === sentence.block ? next : undefined;
  const denies =
    follows &&
    /\b(?:cannot|not able to|unable to|no) (?:undertake|promise|guarantee|notice|commit)\b/i.test(follows.plain);
  if (!noNotice.test(plain) && !denies) return null;
  if (stated.some(({ start }) => start === sentence.start || start === follows?.start)) return null;
  if (
    forceMajeure.test(plain) ||
    (anotherNotice.test(plain) && !/\b(?:grant|funding|award|agreement|contract)\b/i.test(plain))
  )
    return null;
  const at = plain.search(power);
  const actor = sidesIn(plain.slice(0, at + 1), parties)
    .filter(({ isObject }) => !isObject)
    .at(-1);
  const who: Giver =
    actor?.side ??
    (/\bbe (?:\w+ ){0,3}(?:terminat|withdraw|reduc|adjust|stop|cancel|vari|suspend|end)/i.test(plain)
      ? 'funder'
      : 'either');
  const isPlain = plainlyNone.test(plain) || denies === true;
  return {
    start: sentence.start,
    end: denies && follows ? follows.end : sentence.end,
    giver: who,
    period: 'P0D',
    inWriting: false,
    forCause: cause.test(plain) || listsCauses(sentence, rest),
    assumed: isPlain ? [] : [{ what: 'end-of-period', why: 'it says when, and promises no notice' }],
  };
}
