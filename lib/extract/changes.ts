import { addPeriod } from '@/lib/calendar/calendar.ts';
import {
  isClearedBy,
  isLastUse,
  isOverThen,
  offered,
  perhapsEnds,
  sorry,
  surelyEnds,
} from '@/lib/extract/changes/endings.ts';
import { isLabelledEnd } from '@/lib/extract/changes/labelled.ts';
import {
  isLastDay,
  isLoweredThen,
  isNotBeyond,
  isPayDay,
  priorSentences,
  smallerSums,
  stopsThen,
} from '@/lib/extract/changes/prior.ts';
import { isDecisionDay, isTellingDay, metDay, toldDay } from '@/lib/extract/changes/told.ts';
import { isOfAgreement, isVariedDown } from '@/lib/extract/changes/varied.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Said, Sentence, Standing } from '@/lib/facts.ts';
import { hearingIn, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const supported =
  /\b(?:grants?|funding|subsid(?:y|ies)|arrangement|(?:our|its) contributions?|contributions? to (?:you|your|the)|minibus|(?:annual|yearly|quarterly|monthly) (?:sum|payment|amount|figure)|(?:free )?use of the (?:room|rooms|building|hall|premises|trailer)|concessionary rent|peppercorn|rent relief|core award|awards?|contracts?|service level agreements?|slas?|support|commissions?|agreements?|services?|annual (?:price|value|sum)|contract (?:price|sum|value)|payments?|concessions?|discounts?|rate relief)\b/i;
/** Said as settled or on its way, not as a power that a clause gives. */
const endsIt =
  /\b(?:(?:will|shall|is to|are to|is due to|are due to|has|have|must|going to)(?: \w+ly| therefore| now| also| then)? (?:be(?:en)? )?(?:go down|drop|cease[ds]?|end(?:ed|ing)?|stop(?:ped)?|come to an end|reduc(?:e|ed|ing)|cut|withdrawn?|terminated?|closed?|not be (?:renewed|extended|continued)|discontinued?|expire|fall|phased out|decommission(?:ed)?|be withdrawn)|(?:grants?|contracts?|agreements?|funding|awards?|commissions?|subsid(?:y|ies)|support|payments?) (?:ends?|ceases?|stops?|expires?|lapses?|comes? to an end|finish(?:es)?|runs? out)|(?:grants?|funding|contracts?|awards?|fund|subsid(?:y|ies)|support)\b[^.;]{0,120}\b(?:be (?:reduced|lowered|halved|trimmed|phased out|wound down|scaled back|cut|ended|withdrawn|terminated|closed|discontinued|stopped)|shall close|cease)|bring [^.;]{0,60} to an end|\b(?:price|payment|sum|value|funding|grant|award)\b[^;]{0,40}\b(?:is|are) (?:reduced|cut|lowered)\b|\b(?:an?|the) [^.;]{0,25}(?:reduction|cut) (?:in|to|of) (?:your|the|our|each|its) (?:\w+ )?(?:grants?|funding|awards?|contract|payments?)|(?:the (?:ending|closure|withdrawal|reduction|termination|cessation|removal|discontinuance)(?: in full| in part| altogether)? (?:of|in))|last (?:journeys?|payments?|sessions?) will be|will no longer (?:be (?:paid|met|covered)|meet|cover|contribute|finance)|will (?:not|no longer) (?:be )?(?:renew\w*|fund\w*|continu\w*|pay|support|provid\w+|extend\w*)|decided (?:not )?to (?:end|cease|cut|reduce|withdraw|stop|discontinue|renew|close|decommission|terminate)|agreed to (?:end|cease|cut|reduce|withdraw|stop|discontinue|close|decommission|replace|terminate)|propos(?:e|es|ed|ing|al) to (?:end|cease|cut|reduce|withdraw|stop|discontinue|close|decommission|terminate)|notice (?:that|of|to) [^.;]{0,60}(?:terminat\w+|end(?:ing)?|ceas\w+|withdraw\w*|reduc\w+))\b/i;
const elsewhereEnd =
  /\b(?:consultation|survey|interview|drop-in (?:sessions?|events?)|lease|call-in|financial year end|year-end|standstill|tender period|offer will end|competition|bidding|applications? (?:will )?(?:close[sd]?|end)|(?:funding|grants?|application) (?:round|window)s?|(?:open|opens|opening) again|the new (?:one|grant|award|agreement|contract) (?:will )?(?:start|begin|run|follow)s?|re-?open\w*|christmas|easter|bank holidays?|closed (?:from|at|between) [0-9.:]{1,5} ?(?:am|pm|noon))\b/i;
const effectiveBefore =
  /\b(?:on|from|with effect from|effective|after|until|by|at|at the end of|beyond|as of|as at|as from|starting|beginning|commencing|(?:quarter|month|year|period|half[- ]year) (?:ending|ended|to)|to)(?: (?:and including|midnight on|the|end|of))? ?(?:\w+day,? )?$/i;

const cut = anyOf(
  'end|cease|stop|cut|reduce|withdraw|terminate|close|discontinue|de-?commission|lower|halve|trim|decrease|taper|remove|phase out|(?:scale|wind) (?:back|down|up)|bring',
  'not (?:to )?(?:renew|extend|continue|fund|replace|pay)|no longer (?:fund|pay|support|provide|commission|renew)',
);
const hasBeenCut = anyOf(
  'ended|ceased|stopped|cut|reduced|withdrawn|terminated|closed|discontinued|de-?commissioned|lowered|halved|trimmed|decreased|tapered|removed|phased out|(?:scaled|wound) (?:back|down|up)|brought to an end',
  'not (?:be )?(?:renewed|extended|continued|replaced|paid)|(?:come|comes|coming|brought) to an end|finish|allowed to (?:lapse|run out|end|expire)|lapse',
);
/** A body has made up its mind, or asks to: "resolved to lower", "agreed that funding should come to an end", "(b) to cease the grant", "we are cutting". */
const settledToCut = wordsOf(
  String.raw`(?:decided|resolved|agreed|voted|recommended|had|going|chosen|forced|obliged) (?:not )?to (?:\w+ly )?${cut}`,
  String.raw`(?:intention|decision|intends?)(?: is)? (?:to (?:\w+ly )?${cut}|not to (?:renew|extend|continue|fund|replace|support))`,
  String.raw`(?:decided|resolved|agrees?|agreed|approves?|confirms?|resolves?|voted|recommend(?:s|ed)|proposed|taken the view|concluded)\b${within(40)}\bthat\b${within(120)}\b(?:be|should|would|will|is|are|must)\b${within(20)}\b(?:${hasBeenCut}|no longer (?:pay|fund|support|provide|commission)|end|stop|cease)`,
  String.raw`(?:(?:cabinet|committee|board|council|executive|members)|[a-z]\)) agrees? to (?:\w+ly )?${cut}`,
  String.raw`[a-z]\) brings? to an end`,
  String.raw`[a-z]\) (?:to |that )${within(60)}\b(?:${cut}|${hasBeenCut})`,
  `(?:we|the (?:council|board|trust|icb|authority|cabinet))(?: are| am| is|'re|'s) (?:now |therefore |having to )?(?:pulling|dropping|scrapping|axing|cutting|ending|reducing|withdrawing|stopping|lowering|halving|closing|trimming|ceasing|phasing out|winding (?:up|down)|not renewing|cut|end|reduce|withdraw|stop|lower)`,
  `(?:is|are|was|were)(?: now)? to (?:${cut}|be (?:${hasBeenCut})|finish|come to an end)`,
  'shall not (?:renew|extend|continue|replace)',
  `(?:will|shall)(?: therefore| now| then| also)? (?:${hasBeenCut}|be (?:${hasBeenCut}))`,
  `(?:moved|move|moving|put|transferred) to (?:a |the )?(?:full |open )?(?:market|commercial|economic) rents?`,
);
const twoSums =
  /(?:£([0-9][0-9,.]*)(k?)|\b([0-9]{1,2})p)[^£;]{0,60}\b(to|instead of|rather than|in place of|down from|not|(?<!instead |in place |rather than )of the|replaced by|deleted and|becomes|will become)\b[^£;]{0,25}£([0-9][0-9,.]*)(k?)/i;

/** Groups that are paid, where what they are paid is not named. */
const paysLess =
  /\b(?:clubs?|groups?|charit(?:y|ies)|organisations?|providers?|projects?|centres?|you|each)\b[^.;]{0,30}\b(?:will|shall|is to|are to)(?: now| then| only)? (?:get|receive|be paid|have)\b/i;

/** "From £20,000 to £12,000", "£14,000 instead of £20,000": the second sum is the new one after "to" and the old one after "instead of". */
function isLowered(plain: string): boolean {
  const [, pounds = '', firstK, pence, joint = '', second = '', secondK] = twoSums.exec(plain) ?? [];
  if (!second || !(supported.test(plain) || paysLess.test(plain))) return false;
  const amount = (sum: string, k: string | undefined) => Number(sum.replace(/,|\.$/g, '')) * (k ? 1000 : 1);
  const [a, b] = [pence ? Number(pence) / 100 : amount(pounds, firstK), amount(second, secondK)];
  if (/^(?:replaced by|deleted and|becomes|will become)$/i.test(joint)) return b < a;
  if (/^of the$/i.test(joint)) return a < b && /\bonly (?:\w+ ){0,3}£/i.test(plain);
  return /^to$/i.test(joint) ? /\bfrom £/i.test(plain) && b < a : a < b;
}

/** The day in a sentence of its own: "The new figure applies from 1 April." */
const takesEffect =
  /\b(?:the|this|these|your|that) (?:new(?! (?:one|grant|award|agreement|contract|service|scheme|fund|provider)\b)|lower|reduced|change|changes|reduction|cut|revised|variation|amended|smaller)[a-z ]{0,25}(?:applies|apply|will apply|takes? effect|will take effect|(?:has|have|will have) effect|(?:is|are|will be) (?:effective|payable|paid|in force)|starts?|will start|begins?|bites?|will bite|kicks? in|comes? into (?:effect|force)|will come into (?:effect|force)|runs?)\b/i;
/** Said right before the day: "is withdrawn from", "not intend to renew your grant when it expires on", "take no new referrals …, and it closes on". */
const endsThen = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?:present|current|existing|same) (?:level|rate|amount) of (?:\w+ )?(?:grant|funding|support|payment)\b[^.;]{0,30}\bpaid`,
    '(?:is|are|being) (?:hereby |now |therefore )?(?:withdrawn|ended|terminated|stopped|discontinued|cut|halved|removed)',
    String.raw`not (?:\w+ )?(?:to )?(?:renew|extend|continue)\b[^.;]{0,60}\b(?:ends?|expires?|runs out|finish\w*|comes to an end|lapses?)`,
    String.raw`no (?:new |more |further )?referrals\b[^;]{0,70}\b(?:closes?|ends?|stops?|finish(?:es)?|ceases?)`,
    String.raw`(?:funding|money|support)(?: for \w+| from (?:us|the council))? (?:stops?|ends?|ceases?|dries up|finishes)`,
  ].join('|')})\b[^.;]{0,45}$`,
  'i',
);
/** The same in words that a grant agreement also has of its ordinary end; believed only where the document is sorry for it. */
const endsPerhaps =
  /\b(?:(?:final|last) (?:\w+ )?(?:payment|instalment)s?\b[^.;]{0,50}\b(?:is|are|will be|be|falls)|no (?:further |more )?(?:funding|money|grants?)|(?:unable|not able|cannot|can't) (?:to )?(?:offer|continue|provide|renew|extend|fund|support)|(?:runs? out|comes? to an end|finish(?:es)?))\b[^.;]{0,45}$/i;

/** Finds what the document says is being ended or cut, with the day it was told and the day it bites. */
export function extractChanges(
  dates: readonly DateFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Facts['changes'] {
  const mentions = mentionsOf(dates, sentences);
  const priorOf = priorSentences(mentions, sentences);
  const isEndingAt = endingIn(sentences);
  const isLast = (mention: Mention<DateFound>) => isLastDay(mention, priorOf(mention), isEnding);
  const isThen = (mention: Mention<DateFound>) => stopsThen(mention, priorOf(mention), isEnding);
  const isSmaller = smallerSums(sentences);
  const plainOf = (mention: Mention<DateFound>) => priorOf(mention).map(({ plain }) => plain);
  const isLent = (mention: Mention<DateFound>) =>
    isClearedBy(mention.before, mention.sentence.plain, plainOf(mention)) ||
    isLastUse(mention.before, mention.sentence.plain, plainOf(mention)) ||
    isOverThen(mention.before, mention.sentence.plain, plainOf(mention));
  const isLabelled = (mention: Mention<DateFound>) => isLabelledEnd(mention, sentences, isEndingAt);
  const effective = mentions.filter(
    (mention) =>
      isAfter(mention.value, published) &&
      (effectiveBefore.test(mention.before) || isLast(mention) || isLabelled(mention)) &&
      !onlyIf.test(mention.sentence.plain) &&
      !isTellingDay(mention) &&
      !isDecisionDay(mention),
  );
  const plainly = effective.filter(
    (mention) =>
      isEndingAt(mention.place) ||
      isLabelled(mention) ||
      (isVariedDown(mention.sentence.plain) && isOfAgreement(sentences)) ||
      takesEffect.test(mention.sentence.plain) ||
      isLast(mention) ||
      isThen(mention) ||
      isLoweredThen(mention, priorOf(mention)) ||
      isSmaller(mention) ||
      (mention.sentence.standing === 'current' && isLent(mention)) ||
      ((endsThen.test(mention.before) || isNotBeyond(mention)) &&
        mention.sentence.standing === 'current' &&
        isSupport(mention.sentence.plain)),
  );
  const ends = plainly.filter((mention) => !isPayDay(mention));
  const stated = ends.length ? ends : plainly.length ? plainly : sorryFor(effective, sentences);
  const table = loweredInTable(mentions, sentences, published);
  if (!stated.length && !table.length) return [];
  const announced = toldDay(sinceYearBefore(mentions, published), sentences) ?? published ?? metDay(mentions);
  return [
    ...stated.map(({ value, sentence }) => ({
      what: { start: sentence.start, end: sentence.end },
      effective: saidOf(value),
    })),
    ...table,
  ].map((change) => ({ ...change, announced: isBefore(announced, change.effective) ? announced : published }));
}

/** "If you do not sign by 31 March the grant will be withdrawn" ends nothing yet; "if Cabinet agrees" waits for a decision alone. */
const onlyIf =
  /^(?:\(?[0-9a-z]{1,2}[.)] )?(?:if|unless|should you|where|in the event)\b(?![^,]{0,60}\b(?:agree|approv|decid|adopt|vote))/i;

/** Who was told of an earlier cut, years ago, was not told of this one. */
const sinceYearBefore = (mentions: readonly Mention<DateFound>[], published: Said<string> | null) => {
  if (!published) return mentions;
  const earliest = addPeriod(published.value, 'P1Y', 'before');
  return mentions.filter(({ value: { when } }) => when.shape !== 'day' || when.day >= earliest);
};

/** A day of telling that comes after the change is another matter. */
const isBefore = (announced: Said<string> | null, { value }: Said<string>) => !announced || announced.value < value;

const isSupport = (plain: string) => supported.test(plain) && !elsewhereEnd.test(plain) && !isPower.test(plain);

function sorryFor(
  effective: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
): readonly Mention<DateFound>[] {
  const perhaps = effective.filter(
    ({ sentence, before }) =>
      sentence.standing === 'current' &&
      !isWholeTerm(sentence.plain) &&
      (endsPerhaps.test(before) || perhapsEnds.test(sentence.plain)) &&
      isSupport(sentence.plain),
  );
  if (!perhaps.length) return [];
  const isSaid = (pattern: RegExp, ...standings: readonly Standing[]) =>
    mayHold(sentences, pattern).some((place) => {
      const sentence = sentences[place];
      return sentence !== undefined && standings.includes(sentence.standing) && pattern.test(sentence.plain);
    });
  return isSaid(sorry, 'current', 'past') && !isSaid(offered, 'current') ? perhaps : [];
}

/** A column headed "From 1 April 2026" with a cell in it that gives less: "£151,700 (less 7.5%)", "Nil". */
function loweredInTable(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Omit<Facts['changes'][number], 'announced'>[] {
  const heads = mentions.filter(
    ({ value, sentence, before, after }) =>
      sentence.block.cell?.header &&
      /^(?:from|with effect from|after) ?$/i.test(before) &&
      !after.trim() &&
      isAfter(value, published),
  );
  return heads.flatMap(({ value, sentence: head }) => {
    const cell = sentences.find(
      ({ block, over, plain }) =>
        block.cell?.table === head.block.cell?.table &&
        over.includes(head.plain) &&
        givesLess.test(plain) &&
        over.some((words) => supported.test(words) || /\b(?:value|price|sum|grant|payment)\b/i.test(words)),
    );
    return cell ? [{ what: { start: cell.start, end: cell.end }, effective: saidOf(value) }] : [];
  });
}
const givesLess =
  /£[0-9][^.]{0,20}\b(?:less|reduced|down|lower|minus)\b|^(?:nil|none|£0|ends?|ended|ceases?|withdrawn|stopped)\b/i;

const saidOf = (value: DateFound): Said<string> => ({
  value: value.when.shape === 'day' ? value.when.day : '',
  start: value.start,
  end: value.end,
  assumed: value.assumed,
});

const isAfter = ({ when }: DateFound, published: Said<string> | null) =>
  when.shape === 'day' && (!published || when.day > published.value);

const endingsKnown = new WeakMap<readonly Sentence[], (place: number) => boolean>();

/** Whether the sentence at a place says that funding or support is being ended, cut or not renewed; each is looked at once, whoever asks. */
export function endingIn(sentences: readonly Sentence[]): (place: number) => boolean {
  const before = endingsKnown.get(sentences);
  if (before) return before;
  const hears = hearingIn(sentences, [
    supported,
    endsIt,
    settledToCut,
    surelyEnds,
    twoSums,
    isPower,
    elsewhereEnd,
    rent,
    begins,
    paysLess,
  ]);
  const known: (boolean | undefined)[] = [];
  const isEndingAt = (place: number) => {
    const sentence = sentences[place];
    const isOne = known[place] ?? (sentence !== undefined && isEnding(sentence, (pattern) => hears(pattern, place)));
    known[place] = isOne;
    return isOne;
  };
  endingsKnown.set(sentences, isEndingAt);
  return isEndingAt;
}

/** As `endingIn`, of one sentence; `says` tells whether a pattern is heard in it. */
export function isEnding(
  { plain, standing }: Pick<Sentence, 'plain' | 'standing'>,
  says = (pattern: RegExp): boolean => pattern.test(plain),
): boolean {
  if (standing !== 'current' && standing !== 'past') return false;
  if (says(begins) && isWholeTerm(plain)) return false;
  // The shorter patterns first: most sentences are of neither.
  const isSupported = says(supported);
  const isOfRent = standing === 'current' && says(rent);
  const isCut = (isSupported || isOfRent) && (says(endsIt) || says(settledToCut));
  if (isCut && isOfRent) return true;
  return (
    (says(surelyEnds) ||
      (isSupported && isCut) ||
      ((isSupported || says(paysLess)) && says(twoSums) && isLowered(plain))) &&
    !says(isPower) &&
    !says(elsewhereEnd)
  );
}
const rent = /\brent\b/i;

/** "The award begins on 1 April 2026 and will finish on 31 March 2029": who says both sets a term and ends nothing. */
const begins = /\b(?:begins?|starts?|commences?|(?:will|shall|to) (?:begin|start|commence|run)|runs?)\b/i;
const thenEnds =
  /^[^.;]{0,60}\b(?:and|until|to) [^.;]{0,25}\b(?:ends?|finish(?:es)?|expires?|stops?|clos(?:e|es)|comes? to (?:an end|a close))\b/i;
const everyBegins = new RegExp(begins, 'gi');
const isWholeTerm = (plain: string): boolean =>
  begins.test(plain) &&
  [...plain.matchAll(everyBegins)].some(({ index, 0: said }) => thenEnds.test(plain.slice(index + said.length)));

/** A clause that says what may be done some day. */
const isPower =
  /\b(?:may|might|can|reserves? the right|is entitled|(?:allows|entitles|permits) (?:either|us|you|the \w+)(?: \w+)?) (?:\w+ )?(?:to )?(?:end|terminat|reduc|cut|withdraw|stop|lower|bring|be (?:ended|reduced|cut|withdrawn|stopped|terminated))|\b(?:warning|notice)\b[^.;]{0,40}\b(?:by|from|on) (?:either|any) (?:side|party)?/i;
