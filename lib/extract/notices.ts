import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { lengthsPutIn, substitutedNotices } from '@/lib/extract/notices/altered.ts';
import { readAcrossClauses } from '@/lib/extract/notices/clauses.ts';
import { withDefined } from '@/lib/extract/notices/defined.ts';
import { askedOfBoth, bareNotice, elidedNotice, exceptAtOnce, type Told } from '@/lib/extract/notices/elided.ts';
import { isElsewhere } from '@/lib/extract/notices/elsewhere.ts';
import { endingSaid, endingSaidToo, isOfEnding } from '@/lib/extract/notices/endings.ts';
import { giverOf, type Place, sidesIn } from '@/lib/extract/notices/giver.ts';
import { isOfAnother } from '@/lib/extract/notices/others.ts';
import { passedOnNotices } from '@/lib/extract/notices/passed-on.ts';
import { isRefusedNotice } from '@/lib/extract/notices/refused.ts';
import { sharedOut } from '@/lib/extract/notices/shared-out.ts';
import { withSpoken } from '@/lib/extract/notices/spoken.ts';
import { deniesNotice, stopsWithMoney, unstatedNotice } from '@/lib/extract/notices/unstated.ts';
import { noticeSaid } from '@/lib/extract/notices/ways.ts';
import {
  agreed,
  anotherNotice,
  cause,
  endsMoney,
  givesBack,
  isForceMajeure,
  isOfAnothersMoney,
  leaving,
  mayTell,
  ofEnding,
  power,
  sideMay,
  toTheFunded,
  underAgreement,
  written,
} from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Notice, Sentence } from '@/lib/facts.ts';
import { firstFrom } from '@/lib/listen/places.ts';
import { mayHoldAt } from '@/lib/listen/sieve/sieve.ts';

/** Finds each clause by which a side may end, reduce or change what was agreed, with how long before it must say so. */
export function extractNotices(
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  parties: Parties,
): Notice[] {
  const contexts = contextsOf(sentences);
  const placeOf = (sentence: Sentence): Place => ({ sentence, context: contexts.get(sentence) ?? [] });
  const notices: Notice[] = [];
  let told: Told | null = null;
  const mentions = mentionsOf(withSpoken(periods, sentences), sentences);
  const inSentence = new Map<Sentence, Mention<PeriodFound>[]>();
  for (const mention of mentions) {
    const among = inSentence.get(mention.sentence);
    if (among) among.push(mention);
    else inSentence.set(mention.sentence, [mention]);
  }
  const shared = new Set<Sentence>();
  for (const [sentence, among] of inSentence) {
    const parts = sharedOut(among, placeOf(sentence), parties);
    if (!parts) continue;
    shared.add(sentence);
    notices.push(...parts);
  }
  for (const mention of mentions) {
    const { sentence, after } = mention;
    if (shared.has(sentence)) continue;
    const place = placeOf(sentence);
    const stated = statedNotice(mention, place, parties, sentences);
    const notice: Notice | null = stated ?? (mayTell(sentence) ? elidedNotice(mention, place, parties, told) : null);
    if (!notice) continue;
    notices.push(notice);
    told = { notice, sentence };
    const other = stated && bareNotice(stated, `${after} ${following(sentences, sentence)}`, parties);
    const atOnce = stated && exceptAtOnce(stated, after, parties);
    notices.push(...[other, atOnce].filter((found) => found !== null));
  }
  const substituted = [...substitutedNotices(notices, sentences), ...lengthsPutIn(sentences, parties)];
  const all = [...withDefined(mentions, sentences, parties, notices), ...substituted];
  const [mayEnd, mayEndToo, mayDo, mayDeny, mayLink] = [
    endingSaid,
    endingSaidToo,
    power,
    deniesNotice,
    stopsWithMoney,
  ].map((pattern) => mayHoldAt(sentences, pattern));
  sentences.forEach((sentence, i) => {
    if (!(mayEnd?.(i) || mayEndToo?.(i)) || !(mayDo?.(i) || mayDeny?.(i) || mayLink?.(i))) return;
    const none = unstatedNotice(sentence, sentences.slice(i + 1, i + 12), parties, all, placeOf(sentence).context);
    if (none) all.push(none);
  });
  all.push(...passedOnNotices(sentences, all));
  all.sort(byPlace);
  return [...askedOfBoth(readAcrossClauses(all, sentences, parties), sentences, parties)].sort(byPlace);
}

/** The next sentence of the same paragraph. */
function following(sentences: readonly Sentence[], sentence: Sentence): string {
  const next = sentences[firstFrom(sentences, sentence.end)];
  return next?.block === sentence.block ? next.plain : '';
}

const byPlace = (a: Notice, b: Notice) => a.start - b.start;

/** How far back in a paragraph it may have been said that something ends: "If we have to stop it. … You would have a month's notice." */
const mostBefore = 4;

/** "Ending or reducing early", in a box of its own over what it says of that. */
const isHead = ({ plain, block, start, end }: Sentence): boolean =>
  plain.length < 60 && !/[.;,]$|\bloose ends\b/i.test(plain) && start === block.start && end === block.end;

/** "(c) Thereafter it shall give": a clause of a run, all of which stands under one head. */
const lettered = /^\([a-z]{1,4}\) /;

function contextsOf(sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly string[]> {
  const contexts = new Map<Sentence, readonly string[]>();
  let before: string[] = [];
  let last: Sentence | undefined;
  let headOfRun: string | null = null;
  for (const sentence of sentences) {
    if (last && last.block !== sentence.block) {
      if (isHead(last)) headOfRun = last.plain;
      else if (!lettered.test(sentence.plain)) headOfRun = null;
    }
    before =
      last?.block === sentence.block
        ? [...before, last.plain].slice(-mostBefore)
        : last && (isHead(last) || last.plain.endsWith('?'))
          ? [last.plain]
          : headOfRun !== null && lettered.test(sentence.plain)
            ? [headOfRun]
            : [];
    contexts.set(sentence, before);
    last = sentence;
  }
  return contexts;
}

/** "by one month's notice, but our own policy is for three and this has been followed": what a clause allows and nobody does. */
const isOvertaken =
  /^[^.;]{0,40}\b(?:but|though|although|however)\b[^.;]{0,60}\b(?:policy|practice|are giving|is giving|have given|has given|will give)\b[^.;]{0,40}\b(?:two|three|four|six|twelve|[0-9]+|longer|more|twice)\b/i;
/** "Our auditors may come at 48 hours' notice, and a false claim ends the grant": the words up to the comma end nothing. */
function isOfVisitAlone(before: string, after: string): boolean {
  if (!/[,;]/.test(after)) return false;
  const own = `${before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)} ${after.split(/[,;]/, 1)[0]}`;
  return anotherNotice.test(own) && !isOfEnding(own) && !leaving.test(own) && !agreed.test(own);
}

/** The notice itself follows the time after which it may be given. */
const thenNotice =
  /^,? (?:on|by|with|giving) (?:[a-z ]{0,20})[a-z0-9]+ (?:days|weeks?|months?)(?:'s|'|s')? (?:written |prior )?notice\b/i;
/** "A quarter (three months)". */
const saidTwice = /\b(?:a|one) (?:week|fortnight|month|quarter|year) \($/i;
/** To the side that pays: whoever gives it then is somebody else, such as another council. */
const toUs = /^(?:'s|s'|')? ?(?:written |prior )?notice(?: in writing)? to (?:us|me)\b/i;
/** "gave four weeks' warning": told, and no term. */
const givenBefore = /\b(?:gave|had given|was given|were given|had)\b[^.;]{0,30}$/i;
const hadFirst =
  /\b(?:would|will|shall)(?: \w+)? have had\b|\b(?:after|until|once|before) (?:you|they|it|the \w+) (?:have|has) had\b/i;
function statedNotice(
  mention: Mention<PeriodFound>,
  place: Place,
  parties: Parties,
  sentences: readonly Sentence[],
): Notice | null {
  const { value, sentence, after } = mention;
  const before = mention.before.replace(saidTwice, '');
  if (!mayTell(sentence) || isOvertaken.test(after) || isRefusedNotice(before, after)) return null;
  const { plain } = sentence;
  const said = noticeSaid({ ...mention, before }, place, parties);
  if (!said || isOfAnother(before, after, place) || isElsewhere(mention, sentences)) return null;
  if (givenBefore.test(before) && !hadFirst.test(before)) return null;
  // A variation quotes the words it takes out: for the words "three months' notice" there is substituted …
  if (/\bfor the words? ["']$/i.test(before)) return null;
  if (isOfVisitAlone(before, after)) return null;
  // "After 12 months, on 3 months' notice".
  if (/\bafter (?:the first )?$/i.test(before) && thenNotice.test(after)) return null;
  if (!(said.isLabelledSo && !anotherNotice.test(plain)) && !said.isGroups && !endsSomething(place)) return null;
  if (/\bless than $|\bfewer than $/i.test(before) && !/\b(?:not|no) (?:less|fewer) than $/i.test(before)) {
    // "without at least six months' notice" and "with less than eight weeks' warning" are promises of that much.
    if (!/\b(?:no|not|never|neither|none|nobody|nothing|without)\b/i.test(before)) return null;
  }
  const giver = said.isGroups ? ({ who: 'recipient', assumed: [] } as const) : giverOf(before, after, place, parties);
  if (giver.who === 'funder' && toUs.test(after) && sidesIn('us', parties)[0]?.side === 'funder') return null;
  return {
    start: sentence.start,
    end: sentence.end,
    giver: giver.who,
    period: periodOf(value, after),
    inWriting: written.test(`${before.slice(-80)} ${after.slice(0, 60)}`),
    forCause: cause.test(`${said.label.replace(saveFor, '')} ${clauseAround(before.replace(saveAtHead, ''), after)}`),
    assumed: giver.assumed,
  };
}

const periodOf = ({ period, days }: PeriodFound, after: string): string => {
  const isWorking = days === 'working' || /^'? ?working days/i.test(after);
  return isWorking && /^P\d+D$/.test(period) ? period.replace(/D$/, 'WD') : period;
};

function endsSomething({ sentence: { plain, over }, context }: Place): boolean {
  if (isForceMajeure(plain) || isOfAnothersMoney(plain)) return false;
  const isUnderEnding = [...context, ...over].some(
    (words) => isOfEnding(words) || leaving.test(words) || /\bnotice\b/i.test(words),
  );
  if (
    anotherNotice.test(plain) &&
    !/\b(?:this|the) (?:agreement|contract|grant|funding|award)\b/i.test(plain) &&
    !endsMoney.test(plain) &&
    !givesBack.test(plain)
  )
    return false;
  if (
    /\bnotice period\b/i.test(plain) &&
    /\b(?:party|parties|side|council|funder|commissioner|provider|recipient)\b/i.test(plain)
  )
    return true;
  if (underAgreement.test(plain) && /\bnotice\b/i.test(plain)) return true;
  if (isOfEnding(plain) && (agreed.test(plain) || sideMay.test(plain) || offersLeaving.test(plain))) return true;
  if (ofEnding.test(plain)) return true;
  if (
    leaving.test(plain) &&
    (sideMay.test(plain) ||
      /\b(?:wish|want|decid|choos)\w*\b/i.test(plain) ||
      underAgreement.test(plain) ||
      letsOut.test(plain))
  )
    return true;
  if ([toWithdraw, toTheFunded, ofEither, givesNotice].some((words) => words.test(plain))) return true;
  return isUnderEnding && (plain.length < 160 || isOfEnding(plain) || /\bnotice\b/i.test(plain));
}

/** "Clause 14 lets either of us out on four weeks' notice." */
const letsOut =
  /\blets? (?:us|you|them|either(?: of us| side| party)?|the \w+) out\b|\b(?:lets?|allows?|permits?|entitles?) (?:us|you|them|either(?: of us| side| party)?|(?:the |any |each )?(?:[\w'-]+ ){1,3}?)(?: ?to)? ?(?:leave|pull out|drop out|walk away|withdraw(?= (?:on|by|with|at)\b))/i;
/** "The organisations have to give six months' notice to withdraw." */
const toWithdraw =
  /\b(?:must|have to|has to|needs? to|shall) give\b[^.;]{0,40}\bnotice to (?:withdraw|leave|pull out)(?: from (?:the|this|it|their|its)\b|[.,;]| (?:and|but)\b|$)/i;
/** "Notice on either side is two months." */
const ofEither =
  /\bnotice(?: period)? (?:(?:on|from|by|for) (?:either|both|each) (?:sides?|part(?:y|ies)|of us)|either way|both ways)\b/i;
/** "Either party may give six months' notice in writing", and nothing of what: of the whole. A notice of something names it. */
const givesNotice =
  /\b(?:(?:either|each) (?:party|side|of us|partner)|council|authority|funder|commissioner|icb|board|provider|supplier|recipient|contractor)(?: to (?:this|the) (?:agreement|contract))? (?:may|can|is free to|is entitled to)(?: at any time)? (?:give|serve)\b[^.;]{0,40}\bnotice(?: in writing| at any time| (?:to|on) the other(?: party| side)?| without (?:giving )?(?:a )?reasons?| for any reason| with reasons){0,3}(?:[.;,]|$)/i;
const offersLeaving =
  /\bterminat|\b(?:you|trustees|committee|members) (?:wish|decide|want|choose|would rather|find|cannot)\b|\b(?:trust|group|club|charity|organisation|provider|recipient|association|it) (?:wishes|decides|wants|chooses|cannot)\b|\bdo (?:so|the same)\b|\bbefore (?:you|they|it|the \w+) (?:stops?|leaves?|ends?|finish(?:es)?|closes?|withdraws?)\b/i;

/** "In any case but fraud". */
/** "Save for serious breach the Funder will not end it without". */
const saveAtHead =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:save|except|other than|apart from|as well as|in addition to|besides)\b[^,:;]{0,40}?,? (?=(?:the|we|it|no|neither|you)\b)/i;
const saveFor = /\b(?:but|except|save|other than|not|without)\b[^,:;]{0,60}/gi;
const otherwiseFrom = /\b(?:otherwise|in (?:any|all|every) other (?:cases?|circumstances?)|for any other reason)\b/i;
/** The words about this notice and no other. */
function clauseAround(before: string, after: string): string {
  const stop = after.search(nextClause);
  return `${ownClause(before)}${stop < 0 ? after : after.slice(0, stop)}`;
}
const atOnceToo = '(?:immediately|forthwith|at once|straight away|without notice|with immediate effect)\\b';
const nextClause = new RegExp(
  String.raw`;|\. \([a-z]{1,4}\) |, and |, or (?=\w+ (?:days?|weeks?|months?)\b)|,? (?:save|except)\b|,? (?:or|but) (?:(?:may|can|will|it may|we may|the \w+ may)(?: \w+){0,3} )?${atOnceToo}`,
);

/** "… notice. (b) The Provider may": clauses run on in one paragraph. */
const nextLetter = /\. \([a-z]{1,4}\) /;

/** What stands before "otherwise" is about something else. */
function ownClause(before: string): string {
  const clause =
    before
      .slice(before.lastIndexOf(';') + 1)
      .split(nextLetter)
      .at(-1) ?? '';
  const at = clause.search(otherwiseFrom);
  return at < 0 ? clause : clause.slice(at);
}
